"""Whether a noun phrase is somebody, which trade it names, and whose country."""

from __future__ import annotations

import re

from production_flow.embedded.writer.grammar import singular
from production_flow.embedded.writer.lexicon.grounds import ADJECTIVES, CALLINGS, PLACE_NOUNS, PROPER
from production_flow.embedded.writer.lexicon.trades import TRADE_OF
from production_flow.embedded.writer.lexicon.words import (
    BEINGS,
    FEMALE,
    GROUPS,
    IRREGULAR_PLURALS,
    MALE,
    NOT_BEINGS,
    OBJECTS,
    RELATIONS,
    SPECIES,
    THINGS_WITH_FACES,
    UNDRAWN,
)


def culture_in(text: str) -> str:
    """The culture that a text names by a place or an adjective of nationality, or empty."""
    lower = " " + re.sub(r"[^\w]+", " ", _SPOKEN.sub(" ", text.lower())) + " "
    for table in (PROPER, ADJECTIVES, CALLINGS):
        for name in sorted(table, key=len, reverse=True):
            if f" {name} " in lower:
                return table[name]
    return ""


_SPOKEN = re.compile(
    r"\b(?:speaks?|talks?|sings?|swears?|dreams?|fala|habla|parle|parla|spricht) (?:in )?(?:only )?\w+"
    r"|\b(?:teach(?:es)?|learns?|studies|study) [a-z]+(?= (?:at|in|to|for|from|by|on|with|and|while|until)\b|[,.;]|$)"
)
"""What somebody speaks or teaches is not where they are from."""


def is_being(phrase: str) -> bool:
    """Whether a noun phrase is somebody: a trade, a relation, a species, a group, a person."""
    lower = re.sub(r"[\u2019']s\b", "", re.sub(r"\b[\w-]+['\u2019]s (?=[a-z])", "", phrase.lower()))
    who = re.search(r"^(?:an?|the|one|two|three|four)\s.+?([\w-]+)\swho\s", lower)
    if who and who[1] not in {"everyone", "everybody", "anyone", "people", "those"}:
        return True
    if re.search(r"\b(?:\d{1,3}|[a-z]+)-year-old|[a-z]{3}mates?\b", lower):
        return True
    if re.search(
        r"\b(?:chosen|loved|little) ones?\b|\bnew (?:hire|starter|joiner|arrival|recruit)s?\b"
        r"|\b(?:ranch|farm|field|hired|mill|dock|stage) ?hands?\b",
        lower,
    ):
        return True
    if is_minded(lower):
        return True
    words = re.findall(r"[\w-]+", lower)
    if any(trade_in(word) for word in (lower, *words)):
        return True
    for word in words:
        one = singular(word)
        if (
            one in BEINGS
            or one in RELATIONS
            or word in SPECIES
            or {word, one} & UNDRAWN
            or word in GROUPS
            or word in BEINGS
        ):
            return True
        if word in IRREGULAR_PLURALS or one in FEMALE or one in MALE:
            return True
    head = singular(head_of(lower) or "".join(words[-1:]))
    return (
        bool(re.search(r"(?:er|or|ist|ian|man|woman|ess|eer|ant|ent|wright|smith|monger|maid)$", head))
        and head not in NOT_BEINGS
        and head not in PLACE_NOUNS
        and head not in OBJECTS
        and head not in _SMALL
        and not head.endswith(
            ("ness", "ment", "paper", "water", "flower", "tower", "powder", "letter", "number", "corner")
        )
        and len(head) > 4
    )


_SMALL = frozenset(
    {"after", "under", "over", "either", "neither", "whether", "rather", "together", "another", "other", "forever"}
    | {"later", "earlier", "sooner", "closer", "longer", "bigger", "ever", "never", "however", "moreover", "kinder"}
    | {"better", "smaller", "larger", "taller", "shorter", "faster", "slower", "higher", "lower", "richer", "poorer"}
    | {"stronger", "weaker", "smarter", "funnier", "happier", "sadder", "warmer", "colder", "darker", "lighter"}
    | {"harder", "softer", "nicer", "wiser", "uglier", "prettier", "braver", "further", "farther", "thinner", "fatter"}
)
"""Words that end as those for somebody do and are none."""


def is_minded(phrase: str) -> bool:
    """Whether a noun phrase is a thing that is somebody: "an ungrateful broom", "a talking teapot"."""
    return bool(_MINDED.search(phrase.lower())) and head_of(phrase.lower()) in THINGS_WITH_FACES


_MINDED = re.compile(
    r"\b(?:talking|speaking|thinking|living|ungrateful|grumpy|grouchy|sarcastic|jealous|bossy|cowardly|stubborn|moody"
    r"|lazy|loyal|vain|anxious|lonely|proud|shy|nosy|sulky|sulking|bad-tempered|opinionated|disobedient|reluctant"
    r"|gossiping|singing|chatty|rude|sentient|haughty|lovesick|melancholy|cheerful|timid)\s(?:[a-z]+\s)?[a-z]+"
)
"""What only somebody is."""


def trade_in(phrase: str) -> str:
    """The occupation that a phrase names, the longest first, or empty."""
    lower = re.sub(r"[^\w' -]+", " ", phrase.lower()).replace("\u2019", "'")
    words = lower.split()
    for size in (4, 3, 2, 1):
        for at in range(len(words) - size, -1, -1):
            piece = " ".join(words[at : at + size])
            for form in (piece, singular(piece)):
                if form in TRADE_OF:
                    return TRADE_OF[form]
    return ""


def head_of(subject: str) -> str:
    """The last word of a noun phrase before what belongs to it ("the staff of a town hall" -> staff)."""
    words = re.split(
        r"\s(?:of|in|on|at|from|with|who|for|hired|paid|sent|trained|born|raised|by|and\s(?:her|his|their))\s",
        subject,
        maxsplit=1,
    )[0].split()
    return words[-1] if words else ""


def of_kind(said: str, words: list[str], *, bare: bool) -> str:
    """Somebody of a trade with what else they are ("vampire dentist"), where the words before it say so."""
    if said not in words and len(words) == 2 and bare:  # what a machine does is no trade that is known
        return " ".join(words)
    at = words.index(said) if said in words else 0
    kinds = [singular(word) for word in words if word in SPECIES and bare]
    kinds += [word.capitalize() for word in words[:1] if word in ADJECTIVES]
    kinds += [singular(word) for word in words[max(0, at - 1) : at] if bare and is_being(word)]
    return " ".join((*kinds[:1], singular(said)))


_POPULATION = re.compile(
    r"\b(?:city|town|village|world|planet|island|kingdom|society|land|community|school|station|ship|colony)\s+"
    r"(?:of|full of|populated by|inhabited by|run by|for)\s+(?:only\s+|talking\s+|retired\s+|sentient\s+)?([a-z]+)\b"
    r"|\b(?:everyone|everybody|all of them|whose (?:people|citizens|inhabitants))\s+(?:is|are)\s+(?:an?\s+)?([a-z]+)",
    re.IGNORECASE,
)


def population_in(text: str) -> str:
    """The species of those who people a world ("a city of robots"), or empty."""
    found = _POPULATION.search(text)
    if found:
        word = (found[1] or found[2]).lower()
        return SPECIES.get(word, "")
    found = re.search(
        r"\b(?:all-|only )?(robot|android|animal|cat|dog|fox|bear) (?:city|town|village|world|society|kingdom)\b",
        text,
        re.IGNORECASE,
    )
    return SPECIES[found[1].lower()] if found else ""
