"""Who a pitch is about: one hero or several, with name, trade, gender, age, species; and the people around them."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from production_flow.embedded.writer.ages import of_today
from production_flow.embedded.writer.beings import culture_in, is_being, of_kind, trade_in
from production_flow.embedded.writer.company import MATCHLESS, leaders, people_as, theirs, with_own
from production_flow.embedded.writer.grammar import fix_articles, listed, singular, third, with_article, without_article
from production_flow.embedded.writer.lexicon.grounds import ADJECTIVES
from production_flow.embedded.writer.lexicon.trades import TRADE_OF
from production_flow.embedded.writer.lexicon.words import (
    CONTENT_STOP,
    GROUPS,
    NUMBERS,
    RELATIONS,
    SPECIES,
    VERBS,
)
from production_flow.embedded.writer.model import ProtagonistRead
from production_flow.embedded.writer.naming import named_in
from production_flow.embedded.writer.pitch.befallen import FOR_WHOM, SHOW
from production_flow.embedded.writer.pitch.turns import NOBODY_YET
from production_flow.embedded.writer.relatives import Cut
from production_flow.embedded.writer.subjects.choice import said_in
from production_flow.embedded.writer.traits import age_of, gender_in, species_of
from production_flow.embedded.writer.turning import turned_into
from production_flow.hashing import seed_of

Guess = Callable[[str, str], None]

_LONGEST = 18
"""Words of a subject that are kept."""

NOBODY = "a stranger in town"
"""Who a show is about whose pitch names nobody."""

_STATES = (
    "afraid|scared|terrified|frightened|allergic|addicted|obsessed|trapped|stranded|haunted|banned|exiled|stuck|lost"
    "|cursed|hunted|wanted|fired|jealous|tired|doomed|sworn|late|unable|immune|blind to|deaf to|good|bad|famous"
)
"""Adjectives that stand after a noun with what belongs to them ("afraid of heights")."""

_HEAD_END = re.compile(
    r"\s+(?:with|of|from|who|whose|that|in|on|at|for|without|named|called|separated|and|under|above|beneath|behind|within)\s|,"
    rf"|(?<!\ba)(?<!\ban)(?<!\bthe)(?<!\btwo)(?<!\bthree)(?<!\bfour)(?<!\bher)(?<!\bhis)\s+(?:{_STATES})\s"
    r"|\s+(?:hired|trained|paid|sent|born|raised|employed)\s(?=(?:for|to|by|in|as|from|at)\s)",
    re.IGNORECASE,
)
_JUNK = re.compile(r"^(?!(?:An?|The)\s)(?:(?:[A-Z]|[^\sA-Z][^\s,:;]{0,11})\s+){1,3}(?=(?:An?|The)\s+[a-z])")
"""Small words that stand before the capital article of the hero."""

_FINITE = re.compile(r"\s+(?:is|are|was|were|has|have)\b.*|(?<=\w)['\u2019]s (?:an?|the)\s.*", re.IGNORECASE)
_SECOND = re.compile(
    r"^(?!.*\b(?:hired|sent|paid|sworn|trained|forced|ordered)\s(?:to|by|in|as)\s)"
    r"((?:an?|the|two|three|four|five)\s(?:[\w'\u2019-]+\s+)*?(?!(?:of|with|to|from|in|on|at|for|by|and|or|as|who|that|into|near"
    r"|under|over|between|behind|without|than|like|about|against)\s)[\w\u2019-]+)\s+(?:an?|the|her|his|their)\s.*$",
    re.IGNORECASE,
)
"""A noun phrase into which another one runs without anything between them."""

_LOOSE_END = re.compile(
    r"[\s,;:]+(?:and|or|but|with|in|of|on|at|the|an?|to|for|from|that|who|by|as)$|[\s,;:]+$", re.IGNORECASE
)

_GUESSES: dict[str, tuple[str, ...]] = {
    "noir": (
        "a private detective with one paying client",
        "a disbarred lawyer who finds people for a living",
        "a night-shift police stenographer",
    ),
    "cozy": (
        "a retired postmistress",
        "a piano teacher between pupils",
        "a widowed beekeeper",
        "a librarian on forced holiday",
    ),
    "scifi": (
        "a salvage pilot on her last contract",
        "a customs officer at the wrong airlock",
        "a maintenance engineer whom nobody asks",
    ),
    "western": ("a telegraph operator with a spotless record", "a retired marshal", "a circuit judge with a bad horse"),
    "horror": ("a night nurse new to the ward", "a folklorist who believes none of it", "a gravedigger's apprentice"),
    "fantasy": ("a court cartographer", "an apprentice witch", "a tax collector to the Crown"),
    "hidden": ("a night locksmith", "a parking attendant with a clean record", "a lost-property clerk"),
    "family": ("a ten-year-old inventor", "a school bus driver", "a boy who has just moved house"),
    "romance": ("a wedding photographer who is through with weddings", "a bookbinder", "a translator of love letters"),
    "comedy": ("a town clerk", "a substitute teacher", "a driving instructor who fails everyone"),
    "historical": ("a court translator", "an apothecary's daughter", "a ship's surgeon ashore"),
    "drama": ("a district nurse back home after eleven years", "a boat builder's eldest", "a music teacher on leave"),
    "workplace": ("an acting deputy manager", "a payroll clerk on probation", "a health and safety officer"),
}


def read_heroes(
    cut: Cut, frame: str, text: str, population: str, guess: Guess
) -> tuple[tuple[ProtagonistRead, ...], str]:
    """The protagonists of a pitch and what it calls them together; one is guessed where it has none."""
    text = re.sub(re.escape(NOBODY_YET), "", text, flags=re.IGNORECASE).strip()
    subject = _without_names_of_shows(re.sub(re.escape(NOBODY_YET), "", cut.subject, flags=re.IGNORECASE))
    subject = re.sub(r"^([A-Z][\w'-]+), but\s.*$", r"\1", subject)
    unsaid = cut.subject.strip().lower() == NOBODY_YET.lower()
    subject = "" if SHOW.match(subject) else subject
    words = subject.split()
    loose = not cut.joint and len(words) > 1 and not any(word.lower() in CONTENT_STOP for word in words)
    told = frame and is_being(subject) and singular(words[-1]) != words[-1] if words else False  # "about rival bakers"
    if re.search(r"[+/=|#<>]", subject) or (loose and not told and not named_in(subject)[0]):
        subject = ""
    if not subject or not (is_being(subject) or named_in(subject)[0] or cut.joint in {"must", "does", "do"}):
        subject = _from_frame(frame, "" if unsaid else text)
    if not subject and (found := _OURS.search(text)) and found["who"].lower() in RELATIONS:
        subject = with_article(found["who"].lower())
    if not subject:
        phrase = _guessed_hero(text, population)
        guess("protagonist", f"The prompt names nobody; the show is about {phrase}.")
        return (_one(phrase, "", text, population, said=False),), ""
    return _several(subject, text, population)


_OURS = re.compile(r"\b(?:my|our) (?P<who>[a-z-]+)(?=[.,;!?]|$| (?:and|who|in|is|was|from)\b)")
"""Somebody whom the one who pitches is related to."""


def _without_names_of_shows(subject: str) -> str:
    subject = re.sub(r"^(?:my|our|your) (?!show|series|story)", "a ", subject, flags=re.IGNORECASE)
    subject = re.sub(
        r"^(?:an? |the )?(?:love triangle|love story|romance|friendship|rivalry|feud|war|battle|duel|affair)"
        r" between (?:the )?",
        "",
        subject,
        flags=re.IGNORECASE,
    )
    longest = _LONGEST * min(2, max(1, subject.count(" who ")))
    subject = _JUNK.sub("", " ".join(subject.split()[:longest]))
    return re.sub(r"^(?:my|our|this|the) (?:show|series|story)\b.*", "", subject.strip(" ,."), flags=re.IGNORECASE)


def _from_frame(frame: str, text: str) -> str:
    """Somebody among the words of the frame ("noir detective show"), or the only word of the prompt."""
    frame = FOR_WHOM.sub("", frame)
    text = FOR_WHOM.sub("", text) if SHOW.match(text) else text
    for source in (frame, text if len(text.split()) <= 8 else ""):
        trade = trade_in(
            re.sub(r"\b(?:show|series|mystery|comedy|drama|story|western)\b", "", source, flags=re.IGNORECASE)
        )
        words = re.findall(r"[\w'-]+", source.lower())
        if trade:
            said = next((word for word in words if TRADE_OF.get(singular(word)) == trade), trade)
            if said not in {"show", "model"}:
                return with_article(of_kind(said, words, bare=source is text))
        for at, word in enumerate(() if trade else words):
            if SHOW.match(word) or (word in ADJECTIVES and words[at + 1 :]):  # an Italian town is no Italian
                continue
            if singular(word) in SPECIES or word in SPECIES:
                return with_article(singular(word))
            if singular(word) in RELATIONS or is_being(word):
                return with_article(singular(word))
    return ""


def _guessed_hero(text: str, population: str) -> str:
    from production_flow.embedded.writer.genre import read_genre  # noqa: PLC0415

    genre = read_genre(text, "")
    key = "hidden" if genre.name == "fantasy" and (of_today(text) or culture_in(text)) else genre.name
    about = said_in(text)
    choices = (genre.form.heroes if genre.form else ()) or (about.heroes if about else ()) or _GUESSES[key]
    phrase = choices[seed_of("hero", text) % len(choices)]
    if population:
        phrase = with_article(f"{population} {without_article(phrase)}")
    return phrase


def _several(subject: str, text: str, population: str) -> tuple[tuple[ProtagonistRead, ...], str]:
    if (kin := _WITH_KIN.match(subject)) and kin["who"].lower() in RELATIONS:
        pair = (
            _one("", kin["name"], text, population, alone=False),
            _one(f"the {kin['who']}", "", text, population, alone=False),
        )
        return pair, f"{kin['name']} and {kin['whose']} {kin['who']}"
    names, phrase = named_in(subject)
    phrase = re.sub(r"^(?:it is |there is |it's )", "", phrase.strip(" ,."), flags=re.IGNORECASE)
    phrase = _noun_phrase(phrase) or phrase
    parts = re.match(r"^(?P<all>[^,]+), one (?P<one>an? [^,]+?),? and (?:one|the other) (?P<other>an? [^,]+)$", phrase)
    if parts:
        both = tuple(_one(parts[key], "", text, population, alone=False) for key in ("one", "other"))
        return tuple(replace(one, gender=one.gender or gender_in(parts["all"], "", "")) for one in both), parts["all"][
            0
        ].lower() + parts["all"][1:]
    phrase = re.sub(r"^(?:every|each)\s", "a ", phrase, flags=re.IGNORECASE)
    phrase, things = _without_things(phrase)
    if led := leaders(phrase):
        return tuple(_one(one, "", text, population, alone=False) for one in led[0]), led[1]
    if mixed := _mixed(phrase, names, text, population):
        return mixed, _lower_first(phrase)
    phrase = _among_things(phrase) or phrase
    heroes, group = _counted_heroes(phrase, names, text, population)
    return heroes, f"{group} with {things}" if group and things else group


_WITH_KIN = re.compile(r"^(?P<name>[A-ZÀ-Þ][\w'-]+) and (?P<whose>her|his|their) (?P<who>[a-z-]+)$")
"""Somebody by name with somebody of theirs ("Rosa and her grandfather")."""


def _without_things(phrase: str) -> tuple[str, str]:
    """A phrase without the thing that comes along ("two brothers and a stolen tractor"), and that thing or empty."""
    found = re.match(r"^(?P<who>[^,]+?)\s+and\s+(?P<what>(?:an?|the|one)\s[^,]+)$", phrase)
    if found and is_being(found["who"]) and not is_being(found["what"]):
        return found["who"], found["what"]
    found = re.match(
        r"^(?P<who>[^,]+?), (?P<what>(?:an?|the|one)\s[^,]+(?:, [^,]+)*,? and (?:an?|the|one)\s[^,]+)$", phrase
    )
    if found and found["who"].split(maxsplit=1)[0].lower() in NUMBERS and is_being(found["who"]):
        return found["who"], found["what"]
    return phrase, ""


def _counted_heroes(
    phrase: str, names: tuple[str, ...], text: str, population: str
) -> tuple[tuple[ProtagonistRead, ...], str]:
    """The heroes of a phrase, one or several, and what it calls them together."""
    phrase = people_as(phrase, text)
    if re.match(r"^the\s", phrase, re.IGNORECASE) and singular(_head(phrase)) != _head(phrase):
        return _group(phrase, "", _head(phrase), names, text, population), _lower_first(phrase)
    number = next(
        (word for word in sorted(NUMBERS, key=len, reverse=True) if phrase.lower().startswith(f"{word} ")), ""
    )
    head = _head(phrase[len(number) :].strip() if number else phrase)
    if number or head in GROUPS:
        heroes = _group(phrase, number, head, names, text, population)
        bare = not number and singular(head) != head and phrase.split(maxsplit=1)[0].lower() not in _OPENERS - {*GROUPS}
        return heroes, _counted(phrase, heroes) if bare and head != "twins" and not names else _lower_first(phrase)
    row = re.split(r",\s+(?:and\s+)?|\s+and\s+", phrase)
    if len(row) > 2 and all(re.match(r"(?:an?|the)\s", part, re.IGNORECASE) and is_being(part) for part in row):
        return tuple(_one(part, "", text, population, alone=False) for part in row[:4]), _lower_first(phrase)
    somebody = [part for part in row if is_being(part)]
    if len(row) > 2 and 0 < len(somebody) < len(row) and not is_being(row[0]):
        made = tuple(_one(part, "", text, population, alone=len(somebody) == 1) for part in somebody[:_MOST])
        return made, listed(_lower_first(part) for part in somebody) if len(made) > 1 else ""
    if along := with_own(phrase):
        return (_one(along, "".join(names[:1]), text, population),), ""
    if len(row) > 2 and not is_being(row[-1]) and all(is_being(part) for part in row[:-1]):
        made = tuple(one for part in row[:-1] for one in _each(part, text, population))[:_MOST]
        return made, f"{listed(_lower_first(part) for part in row[:-1])} with {row[-1]}"
    pair = re.split(r"\s+and\s+(?=(?:an?|the|her|his|their|[a-z]+\b))", phrase)
    if len(pair) == 2 and all(is_being(part) for part in pair):
        second = theirs(pair[1])
        both = tuple(
            one if not names[at : at + 1] else replace(one, name=names[at])
            for at, part in enumerate((pair[0], second))
            for one in _each(part, text, population)
        )[:_MOST]
        return (_of_whose(both[0], pair[1]), *both[1:]), _lower_first(f"{pair[0].rstrip(' ,')} and {pair[1]}")
    if singular(head) != head and phrase.lower().split()[0] not in {"a", "an", "her", "his"} and is_being(phrase):
        heroes = _group(phrase, "", head, names, text, population)
        return heroes, _counted(phrase, heroes)
    if len(names) > 1:
        return tuple(_one(phrase, name, text, population, alone=False) for name in names), ""
    return (_one(phrase, names[0] if names else "", text, population),), ""


def _of_whose(one: ProtagonistRead, other: str) -> ProtagonistRead:
    """Somebody with the gender that whoever is theirs gives ("a doctor and her father")."""
    whose = re.match(r"(?:(?P<f>her)|his)\s", other)
    return replace(one, gender="f" if whose["f"] else "m") if whose and one.gender is None else one


def _lower_first(phrase: str) -> str:
    return phrase[:1].lower() + phrase[1:] if phrase.split(maxsplit=1)[0].lower() in _OPENERS else phrase


_OPENERS = frozenset({"a", "an", "the", "one", "her", "his", "two", "three", "four", "twins", *GROUPS, *NUMBERS})


def _each(part: str, text: str, population: str) -> tuple[ProtagonistRead, ...]:
    """The heroes of one part of a row ("three teenagers")."""
    number = part.split(maxsplit=1)[0].lower()
    if number in NUMBERS and " " in part:
        return _group(part, number, _head(part.split(maxsplit=1)[1]), (), text, population)
    return (_one(part, "", text, population, alone=False),)


def _among_things(phrase: str) -> str:
    """The somebodies of a row in which there are things too ("a giant, a thimble and the smallest war"), or empty."""
    row = re.split(r",\s+(?:and\s+)?|\s+and\s+", phrase)
    somebody = [part for part in row if is_being(part)]
    articled = all(re.match(r"(?:an?|the|one) ", part, re.IGNORECASE) for part in row)
    return " and ".join(somebody) if len(row) > 2 and articled and 0 < len(somebody) < len(row) else ""


def _mixed(phrase: str, names: tuple[str, ...], text: str, population: str) -> tuple[ProtagonistRead, ...]:
    """Several of one kind with one of another ("six dwarfs and a queen"), or nobody."""
    found = re.match(r"^(?P<number>[a-z]+) (?P<kind>[^,]+?) and (?P<one>(?:an?|the) [^,]+)$", phrase, re.IGNORECASE)
    if not found or names or found["number"].lower() not in NUMBERS:
        return ()
    if not is_being(found["kind"]) or not is_being(found["one"]):
        return ()
    many = f"{found['number']} {found['kind']}"
    several = _group(many, found["number"].lower(), _head(found["kind"]), names, text, population)
    return (*several[: _MOST - 1], _one(found["one"], "", text, population, alone=False))


_MOST = 6
"""Heroes that a show has at most; of more it follows the first."""


def _counted(phrase: str, heroes: tuple[ProtagonistRead, ...]) -> str:
    """A bare plural with the number of its heroes: ghosts -> two ghosts."""
    kept = phrase.split(maxsplit=1)[0].lower() in {*ADJECTIVES, "vikings", "amazons"}
    return f"{_COUNTS[len(heroes)]} {phrase if kept else phrase[:1].lower() + phrase[1:]}"


_COUNTS = ("no", "one", "two", "three", "four", "five", "six")
_COLLECTIVE = frozenset(["shift",
    "family", "crew", "team", "band", "gang", "couple", "duo", "trio", "department", "committee", "council", "office",
])  # fmt: skip


def _group(
    phrase: str, number: str, head: str, names: tuple[str, ...], text: str, population: str
) -> tuple[ProtagonistRead, ...]:
    one, count = GROUPS.get(head, (singular(head), 2))
    count = max(len(names), min(_MOST, NUMBERS.get(number, count)))
    rest = phrase[len(number) :].strip() if number else without_article(phrase)
    single = re.sub(rf"\b{re.escape(head)}\b", one, rest, count=1, flags=re.IGNORECASE)
    inner = re.search(rf"\b{re.escape(head)} of (?P<who>(?:[\w-]+ ){{0,3}}[a-z]+s)$", rest)
    if inner and is_being(inner["who"]) and head not in _COLLECTIVE:
        single = f"{inner['who'].rsplit(' ', 1)[0]} " * (" " in inner["who"]) + singular(inner["who"].split()[-1])
    if not names and single.split(maxsplit=1)[0].lower() not in {*ADJECTIVES, "vikings", "amazons"}:
        single = single[:1].lower() + single[1:]
    single = re.sub(r"\bwho ([a-z']+)", lambda found: f"who {_OF_ONE.get(found[1]) or _third(found[1])}", single)
    single = single.replace("fire firefighter", "firefighter").replace("kitchen firefighter", "kitchen cook")
    if head in _COLLECTIVE or (head in GROUPS and MATCHLESS.match(phrase)):
        single = f"member of {_lower_first(phrase)}"
    return tuple(
        _one(with_article(single), names[at] if at < len(names) else "", text, population, alone=False)
        for at in range(count)
    )


_OF_ONE = {"haven't": "hasn't", "have": "has", "are": "is", "were": "was", "don't": "doesn't"}
"""Verbs of several -> of one."""


def _third(verb: str) -> str:
    return third(verb) if verb in VERBS else verb


def _head(phrase: str) -> str:
    cut = _HEAD_END.split(f"{phrase.replace('health and safety', 'safety')} ", maxsplit=1)[0].strip()
    return cut.split()[-1].lower() if cut else ""


def _noun_phrase(phrase: str) -> str:
    """A hero's phrase that holds no clause of its own but a relative one, and no loose end."""
    phrase = re.sub(rf"(?i)\s+(?:who|that) (?:is|are|was|were) (?=(?:{_STATES})\s)", " ", phrase)
    if not re.search(r"\s(?:who|whose|that|which)\s", phrase):
        phrase = _FINITE.sub("", re.sub(r",? but\s.*$", "", phrase))
        phrase = _SECOND.sub(r"\1", phrase)
        phrase = re.sub(r"^((?:an?|the|two|three|four|five) )(.+) (stranded|trapped|lost|exiled)$", r"\1\3 \2", phrase)
    while (kept := _LOOSE_END.sub("", phrase)) != phrase:
        phrase = kept
    return phrase


def _one(
    phrase: str, name: str, text: str, population: str, *, said: bool = True, alone: bool = True
) -> ProtagonistRead:
    phrase = _noun_phrase(phrase) or NOBODY
    if phrase.lower() in _FAMILIAR:
        phrase = with_article(_FAMILIAR[phrase.lower()])
    if phrase[0].isupper() and phrase.split()[0].lower() in {"a", "an", "the", "one", "her", "his"}:
        phrase = phrase[0].lower() + phrase[1:]
    if " " not in phrase and is_being(phrase):
        phrase = phrase.lower()
    if re.match(r"^[a-z]", phrase) and not re.match(r"^(?:an?|the|one|her|his|their|its|no)\s", phrase):
        phrase = with_article(phrase)
    phrase = fix_articles(re.sub(r"^(?:an? its|her|his|their|its)\s", "the ", phrase))
    head = _head(phrase)
    before = without_article(_HEAD_END.split(f"{phrase} ", maxsplit=1)[0]).split()
    return ProtagonistRead(
        phrase=phrase,
        noun=head,
        name=name.strip(" ,'\""),
        occupation=trade_in(phrase),
        gender=gender_in(phrase, name, text if alone else ""),
        age=age_of(phrase),
        species=population or (turned_into(phrase, text) if alone else "") or species_of(phrase),
        traits=tuple(word.lower() for word in before[:-1]),
        said=said,
    )


_FAMILIAR = {**dict.fromkeys(("grandma", "nana", "granny"), "grandmother"), **dict.fromkeys(("mom", "mum"), "mother")}
_FAMILIAR |= {"grandpa": "grandfather", "dad": "father"}
