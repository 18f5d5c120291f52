"""Small Romance words whose English depends on what stands around them: to or in, which or whom, for how long.

`settled` takes the parts of a sentence and gives them back with those small words in English.
"""

from __future__ import annotations

from production_flow.embedded.writer.abroad import vocabulary
from production_flow.embedded.writer.beings import is_being
from production_flow.embedded.writer.dictionary import looked_up
from production_flow.embedded.writer.lexicon.names import gender_of
from production_flow.embedded.writer.romance_parts import Part, said

_WHAT = {
    "es": {("lo", "que"): "what", ("lo", "cual"): "which"}
    | {(one, "que"): "the one who" for one in ("el", "la")}
    | {(many, "que"): "those who" for many in ("los", "las")},
    "fr": {("ce", "que"): "what", ("ce", "qui"): "what", ("ce", "qu'"): "what"}
    | {(one, who): "the one who" for one in ("celui", "celle") for who in ("qui", "que", "qu'")}
    | {(many, who): "those who" for many in ("ceux", "celles") for who in ("qui", "que", "qu'")},
    "it": {("prima", "che"): "before", ("ciò", "che"): "what", ("quello", "che"): "what", ("quel", "che"): "what"}
    | {(many, "che"): "those who" for many in ("quelli", "quelle", "coloro")}
    | {("quella", "che"): "the one who", ("colui", "che"): "the one who", ("colei", "che"): "the one who"},
    "pt": {("o", "que"): "what", ("aquilo", "que"): "what", ("a", "que"): "the one who"}
    | {(many, "que"): "those who" for many in ("os", "as", "aqueles", "aquelas")},
}
"""Language -> two words for what, or for whoever -> their English."""

_UNTIL = {
    "es": {"desde": "since", "hasta": "until", "para": "so that", "sin": "without", "según": "as", "por": "by what"},
    "fr": {"depuis": "since", "dès": "as soon as", "pour": "so that", "sans": "without", "pendant": "while"}
    | {"avant": "before", "après": "after"},
    "it": {"senza": "without", "dopo": "after", "fino": "until"},
    "pt": {"desde": "since", "até": "until", "para": "so that", "sem": "without"},
}
"""Language -> preposition before `que` -> the conjunction that both are."""

_WHEN = frozenset({"before", "after", "until", "since", "without"})
"""Words that are the same English before a clause."""

_WHICH = frozenset({"que", "qui", "cui", "quien", "quienes", "quem", "cual", "cuales", "qual", "quale", "quali", "chi"})
_THAN = frozenset({"que", "che"})

_SINCE = {
    "es": {"hace", "durante", "desde_hace", "por"},
    "fr": {"depuis", "pendant", "durant", "pour"},
    "it": {"da", "per", "durante"},
    "pt": {"há", "faz", "durante", "por"},
}
_YEARS = frozenset({"year", "month", "week", "day", "hour", "century", "decade", "minute", "night", "winter", "summer"})

_MOVING = frozenset([
    "arrive", "come", "go", "return", "flee", "escape", "climb", "move", "travel", "walk", "bring",
    "take", "send", "lead", "accompany", "carry", "crawl", "deliver", "belong", "give", "tell",
    "show", "sell", "lend", "offer", "promise", "write", "talk", "speak", "listen", "confess", "lie", "teach",
])  # fmt: skip
"""English verbs with a `to` behind them."""

_FROM = frozenset({"hide", "steal", "conceal", "snatch"})
"""English verbs with a `from` before whom something is done to."""

_AT = {
    "es": frozenset({"a", "al"}),
    "fr": frozenset({"à", "au", "aux"}),
    "it": frozenset({"a", "ad", "al", "allo", "alla", "ai", "agli", "alle", "all'"}),
    "pt": frozenset({"ao", "aos", "à", "às"}),
}


def settled(parts: list[Part], code: str) -> list[Part]:
    """The parts of a sentence, small words that depend on others in English."""
    parts = _aged(_years_old(_lasting(_which(parts, code), code), code), code)
    for at, part in enumerate(parts):
        if part.tag == "prep" and _one_by_one(parts, at):
            parts[at] = Part(said("by"), "prep")
            continue
        if code == "pt" and part.lower == "a" and part.tag == "prep":
            parts[at] = Part(said("to"), "prep")
        elif part.lower in _AT[code] and part.tag == "prep":
            _at(parts, at, code)
        elif part.lower == "para" and part.tag == "prep" and _toward(parts, at, code):
            parts[at] = Part(said("to"), "prep")
    return parts


def _one_by_one(parts: list[Part], at: int) -> bool:
    """Whether a preposition stands between the same word twice ("hueso a hueso")."""
    return 0 < at < len(parts) - 1 and parts[at - 1].lower == parts[at + 1].lower


def _which(parts: list[Part], code: str) -> list[Part]:
    """Two and three words for one English ("con que": with which, "lo que": what, "hasta que": until)."""
    made: list[Part] = []
    at = 0
    while at < len(parts):
        three = [part.lower for part in parts[at : at + 3]]
        english, length = _relative(parts[at], three, code)
        if length:
            made.append(Part(said(english), "rel"))
            at += length
        else:
            made.append(parts[at])
            at += 1
    return made


def _relative(part: Part, three: list[str], code: str) -> tuple[str, int]:
    """The English of the relative that opens with a part, and of how many parts it is; none: 0."""
    if len(three) > 1 and (what := _WHAT[code].get((three[0], three[1]))):
        return what, 2
    if len(three) < 2:
        return "", 0
    if three[1] in _THAN and (when := vocabulary(code).words.get(three[0], "")) in _WHEN:
        return when, 2
    if part.tag != "prep":
        return "", 0
    if three[1] in _THAN and three[0] in _UNTIL[code]:
        return _UNTIL[code][three[0]], 2
    length = 2 if three[1] in _WHICH else 3 if len(three) > 2 and three[2] in _WHICH and _short(three[1]) else 0
    if not length or three[1] in {"chi", "quem", "quien"}:
        return "", 0
    return _preposition(part.lower, code, three[length - 1]), length


def _short(word: str) -> bool:
    """Whether a word is an article."""
    return word in {"el", "la", "los", "las", "lo", "o", "a", "os", "as", "il", "le", "i"}


def _preposition(lower: str, code: str, which: str) -> str:
    """A preposition with its relative, in English."""
    english = vocabulary(code).words.get(lower, "") or "to"
    english = english.removesuffix(" the")
    if english == "to" or lower in _AT[code]:
        return "whom"
    if english == "in":
        return "where"
    return f"{english} {'whom' if which in {'quien', 'quem', 'quienes', 'cui'} else 'which'}"


def _number(part: Part, code: str) -> str | None:
    """The English of a number."""
    if part.token.isdigit():
        return part.token
    english = vocabulary(code).words.get(part.lower, "")
    return english if english in _NUMBERS else None


_NUMBERS = frozenset([
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
    "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy",
    "eighty", "ninety", "hundred", "thousand",
])  # fmt: skip


def _time(part: Part, code: str) -> bool:
    """Whether a word is a time that lasts ("años")."""
    english = looked_up(part.lower, code) or ""
    return bool(english) and (english in _YEARS or english.removesuffix("s") in _YEARS)


def _lasting(parts: list[Part], code: str) -> list[Part]:
    """How long something lasts, with `for` ("depuis vingt ans", "hace mil años que")."""
    made = list(parts)
    for at, part in enumerate(parts[:-2]):
        if part.lower in _SINCE[code] and _number(parts[at + 1], code) and _time(parts[at + 2], code):
            made[at] = Part(said("for"), "prep")
            if parts[at + 3 : at + 4] and parts[at + 3].lower in _THAN:
                made[at + 3] = Part(said(","), "sign")
    return made


_HAS = frozenset({"tiene", "tienen", "ha", "hanno", "a", "ont", "tem", "têm"})
_OLD = frozenset({"años", "ans", "anni", "anos"})


def _years_old(parts: list[Part], code: str) -> list[Part]:
    """How old somebody is, or was when ("tiene nueve años": is nine years old; "a los ochenta años": at eighty)."""
    made = list(parts)
    for at, part in enumerate(made[:-2]):
        if part.tag == "prep" and part.lower in _AT[code]:
            number = at + 2 if made[at + 1].lower in {"los", "las"} else at + 1
            if number + 1 < len(made) and _number(made[number], code) and made[number + 1].lower in _OLD:
                made[at] = Part(said("at the age of"), "prep")
                return _years_old([*made[: at + 1], made[number], *made[number + 2 :]], code)
        elif part.lower in _HAS and _number(made[at + 1], code) and made[at + 2].lower in _OLD:
            made[at], made[at + 2] = Part(said("is", "verb"), "verb"), Part(said("years old"), "adv")
    return made


def _aged(parts: list[Part], code: str) -> list[Part]:
    """Ages behind whoever is that old ("de doce años": twelve-year-old)."""
    made: list[Part] = []
    at = 0
    while at < len(parts):
        three = parts[at : at + 3]
        number = _number(three[1], code) if len(three) == 3 and three[0].lower in {"de", "di", "d'"} else None
        years = number and three[2].lower in {"años", "ans", "anni", "anos"}
        if number and years and made and made[-1].tag in {"noun", "?", "adj"}:
            made.append(Part(said(f"{number}-year-old", "told"), "adj"))
            at += 3
        else:
            made.append(parts[at])
            at += 1
    return made


def _at(parts: list[Part], at: int, code: str) -> None:
    """The preposition for where to, whom to and where, in English, in place."""
    following = parts[at + 1 : at + 2]
    if not following or following[0].tag in {"base", "sign"}:
        return
    articled = parts[at].lower == "al" or (code != "es" and (code == "pt" or parts[at].lower not in {"à", "a", "ad"}))
    verb = _verb_before(parts, at)
    english = "" if at and parts[at - 1].tag == "prep" else _to(parts, at, verb, code)
    if english is not None:
        told = said(f"{english}{' the' if articled else ''}".strip())
        parts[at] = Part(told, "prep", source=parts[at].lower)


def _toward(parts: list[Part], at: int, code: str) -> bool:
    """Whether `para` says where somebody moves to ("volta para Manaus")."""
    verb = _verb_before(parts, at)
    form = parts[verb].form if verb is not None else None
    placed = at + 1 < len(parts) and parts[at + 1].tag in {"name", "det", "noun"}
    return code in {"es", "pt"} and placed and form is not None and form[0].split(" ")[0] in _MOVING - _GIVING


_GIVING = frozenset({"give", "tell", "sell", "promise", "write", "talk", "speak", "bring", "carry", "lie"})


def _to(parts: list[Part], at: int, verb: int | None, code: str) -> str | None:
    """`to` behind a verb of moving and giving, and before somebody; None: as the dictionary has it."""
    form = parts[verb].form if verb is not None else None
    head = form[0].split(" ")[0] if form is not None else ""
    whom = _being(parts, at + 1, code)
    if verb is not None and form is not None and whom and head == "learn" and code in {"fr", "it"}:
        parts[verb].form = ("teach", form[1])
    if whom and head in _FROM:
        return "from" if code != "es" else None
    if code == "es" and at and parts[at - 1].tag == "conj" and head not in _MOVING:
        return None
    if code == "es":
        given = verb is not None and at > verb + 1 and parts[verb + 1].tag not in {"prep", "adv"}
        taken = whom and not given and head in {"carry", "take", "bring", "lead", "accompany", "send", "move", "climb"}
        return "to" if (head in _MOVING and not taken) or (given and whom) else None
    placed = parts[at + 1].tag == "name" and not whom
    return "to" if (head in _MOVING and not (placed and head in _GIVING)) or whom else None


def _verb_before(parts: list[Part], at: int) -> int | None:
    """The verb of the clause that a word stands in, before it."""
    for number in range(at - 1, -1, -1):
        if parts[number].tag in {"verb", "base", "during", "part"} and parts[number].form is not None:
            return number
        if parts[number].tag in {"sign", "rel"}:
            return None
    return None


def _being(parts: list[Part], at: int, code: str) -> bool:
    """Whether what a preposition leans on is somebody."""
    for part in parts[at : at + 4]:
        if part.tag == "name":
            return gender_of(part.token) is not None
        if part.tag == "noun":
            english = looked_up(part.lower, code) or ""
            return bool(english) and is_being(f"a {english}")
        if part.tag not in {"det", "adj", "?"}:
            return False
    return False
