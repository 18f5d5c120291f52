"""Verbs, relations, objects, species and numbers that the reader knows in English."""

from __future__ import annotations

from production_flow.embedded.writer.lexicon.data import strings, toml

_WORDS = toml("words")


def _set(name: str) -> frozenset[str]:
    return frozenset(str(_WORDS[name]).split())


_SPELT = {"ise": "ize", "yse": "yze"}
"""British ending of a verb -> American one."""

VERBS = _set("verbs") | {
    verb[:-3] + _SPELT[verb[-3:]] for verb in _set("verbs") if verb[-3:] in _SPELT and len(verb) > len("advise")
}
"""Verbs in the base form, in both spellings."""

DOUBLED = _set("doubled")
"""Verbs that double their last letter before -ing and -ed."""

CONTENT_STOP = _set("content_stop")
"""Words that carry nothing by themselves."""

_BEASTS, _NEAR = (
    {word: kind for kind, words in strings(toml("beasts")[table]).items() for word in words.split()}
    for table in ("drawn", "near")
)

UNDRAWN = _set("undrawn") - set(_BEASTS)
"""Kinds of being that are told and not yet drawn as what they are."""

BEINGS = _set("beings")
"""Nouns for somebody, besides trades, relations and species."""

NOT_BEINGS = _set("not_beings")
"""Nouns that end as trades do and are not somebody."""

FEMALE = _set("female_trades")
"""Nouns for women."""

MALE = _set("male_trades")
"""Nouns for men."""

NEVER_PLACES = _set("never_places")
"""Capitalised or common words after a preposition that name no place."""

MODALS = tuple(map(str, _WORDS["modals"]))
"""Words before the deed."""

PLAIN_MODALS = frozenset(map(str, _WORDS["plain_modals"]))
"""Modals that are dropped; the others belong to the deed ("tries to save it")."""

IRREGULAR_THIRD = strings(_WORDS["irregular_third"])
"""Third persons that no rule gives -> base."""

PASTS = strings(_WORDS["pasts"])
"""Past tense -> base, of irregular verbs."""

IRREGULAR_PLURALS = strings(_WORDS["irregular_plurals"])
NUMBERS: dict[str, int] = {str(word): int(count) for word, count in _WORDS["numbers"].items()}
"""Number words -> how many heroes."""

GROUPS: dict[str, tuple[str, int]] = {str(word): (str(row[0]), int(row[1])) for word, row in _WORDS["groups"].items()}
"""Plural nouns -> (one of them, how many heroes)."""

RELATIONS: dict[str, tuple[str, str]] = {
    str(word): (str(row[0]), str(row[1])) for word, row in _WORDS["relations"].items()
}
"""Nouns for people around the protagonist -> (gender, age band)."""

SPECIES = strings(_WORDS["species"]) | _BEASTS | _NEAR
"""Nouns -> species that can be drawn."""

THINGS_WITH_FACES = _set("things_with_faces")
"""Things that can be somebody where a sentence makes them one."""

STOP_WORDS = strings(_WORDS["stop_words"])
"""Language -> its most frequent words."""

SMALL_WORDS = strings(_WORDS["small_words"])
"""Language -> foreign:english pairs of articles, numbers and prepositions."""

OBJECTS = strings(toml("objects")["objects"])
"""Nouns for things that can be held or stolen -> plain kind."""

ERAS: tuple[tuple[str, str], ...] = (
    (
        (
            r"ancient|roman empire|pharaohs?|bronze age|stone age|antiquity|gladiators?|centurions?|vestals?"
            r"|legionar(?:y|ies)|roman (?:senators?|emperors?|legions?)|spartans?|hoplites?"
            r"|inca|aztecs?|conquistadors?|druids?"
            r"|\d{1,4} (?:ad|bc|bce|ce|a\.d\.|b\.c\.)|ad \d{1,4}"
        ),
        "medieval",
    ),
    (
        r"medieval|middle ages|samurai|shogun\w*|vikings?|feudal|edo|crusades?|tudor|renaissance|1[0-6]\d\ds?",
        "medieval",
    ),
    (
        r"victorian|edwardian|regency|georgian|napoleonic|gold rush|wild west|old west|1[78]\d\ds?|gaslight|gaslit",
        "victorian",
    ),
    (
        (
            r"19[0-7]\ds?|occupied|the resistance|gestapo|nazis?|prohibition|roaring twenties|great depression"
            r"|world war|the war|wartime|interwar|cold war"
            r"|post-?war"
        ),
        "past",
    ),
    (
        (
            r"(?:near|far|distant) future|futuristic|2[1-9]\d\ds?|20[4-9]\ds?|2[2-9](?:nd|rd|th) century|cyberpunk"
            r"|post-apocalyptic|dystopian?|space|spaceship|mars|orbit|starship"
        ),
        "future",
    ),
)
"""Patterns -> era, in order."""

PERIOD = (
    r"\b(?:(?:in|during|after|before) the (?:great |long |bad )?(?:plague|fire|flood|famine|war|siege|winter|summer"
    r"|revolt|uprising|strike|eclipse|blackout|heatwave|drought|revolution|coronation|storm|frost) of \d{4}"
    r"|in the year \d{4}"
    r"|(?:in )?(?:\d{1,4} (?:ad|bc|bce|ce)|ad \d{1,4})\b"
    r"|in (?:winter|summer|autumn|spring) (?:of )?\d{4}"
    r"|(?:(?:in|during|by|around) )?(?:the )?(?:early |late |mid-?)?"
    r"(?:1[0-9]{3}s?|20[0-9]{2}s?|2[1-9][0-9]{2}s?)\b"
    r"|(?:in )?the \d\d(?:st|nd|rd|th) century|(?:\w+ )?(?:years?|days?|weeks?|months?) (?:after|before) [^,.;]+"
    r"|(?:during|after|before) the (?:war|flood|harvest|election|apocalypse|siege|blitz|revolution)(?: of \w+)?"
    r"|every (?:christmas|summer|winter|spring|autumn|sunday|saturday|monday|night|morning|year|full moon)\b"
    r"|(?:in )?the (?:near|far|distant) future"
    r"|the night before [^,.;]+|one (?:summer|winter|christmas)\b|at midnight|in (?:winter|summer|autumn|spring)\b"
    r"|during (?:prohibition|the great depression|world war (?:one|two|i{1,2})|the cold war))"
)
"""When it happens, in the prompt's words."""
