"""What is odd about a hero and is no deed yet: "whose bread makes people tell the truth"; somebody finds out why."""

from __future__ import annotations

import re

from production_flow.embedded.writer.beings import is_being
from production_flow.embedded.writer.grammar import THIRDS, definite, singular
from production_flow.embedded.writer.lexicon.forms import FORMS
from production_flow.embedded.writer.lexicon.words import VERBS
from production_flow.embedded.writer.matters import DEEDS, DEEDS_OF_FORMS, DEEDS_OF_HEROES
from production_flow.embedded.writer.subjects.choice import said_in

_WHOSE = re.compile(r"\bwhose (?P<what>(?:[a-z'-]+ ){2,4}[^,.;:!?]+?)(?=[,.;:!?]|$)")
"""Something of somebody's, and what it does."""

_NO_ODDITY = frozenset({"is", "are", "was", "were", "has", "have", "had", "can", "must", "needs", "works", "lives"})
"""Verbs that tell how things are, and nothing that anybody would look into."""

_OFTEN = frozenset({"always", "never", "only", "still"})
_LONGEST = 12
"""Words of the oddity, at most."""


def oddity_in(text: str) -> tuple[str, str] | None:
    """The deed of finding out why something of the hero's does what it does, and what it is; None if nothing is odd."""
    for found in _WHOSE.finditer(text):
        words = found["what"].split()
        for at in range(1, min(4, len(words) - 1) if len(words) <= _LONGEST else 0):
            told = at + (words[at] in _OFTEN)
            if _does(words[at - 1], words[told]) and words[told] not in _NO_ODDITY:
                thing = definite(" ".join(words[:at]))
                return f"find out why {thing} {' '.join(words[at:])}", thing
    return None


def choices(form: str, genre: str, text: str) -> tuple[tuple[str, str], ...]:
    """What somebody may do of whom no deed is told: find out about what is odd about them, else what fits."""
    if odd := oddity_in(text):
        return (odd,)
    if rivals := _rivals(text):
        return (rivals,)
    about = said_in(text)
    theirs = next((deeds for words, deeds in DEEDS_OF_HEROES.items() if re.search(words, text, re.IGNORECASE)), ())
    beside = (each.key for each in FORMS if form == "mock" and each.pattern.search(text))
    form = next((name for name in (form, *beside) if name in DEEDS_OF_FORMS), form)
    return DEEDS_OF_FORMS.get(form) or (about.deeds if about else ()) or theirs or DEEDS[genre]


_RIVALS = re.compile(
    r"\b(?:two|three) (?:rival|competing|feuding|warring|neighbou?ring) (?P<what>(?:[a-z]+ ){0,2}?(?P<head>[a-z]+s))"
    r"(?= (?:in|on|at|of|across|who|that|fight|compete|share)\b|[.,;:!?]|$)",
    re.IGNORECASE,
)
_TRADE = re.compile(
    r"(?:van|shop|stall|bar|pub|truck|diner|salon|hotel|store|stand|cart|parlour|parlor|kiosk|caf[eé])s$|ies$|rants$"
)
"""What has customers."""


def _rivals(text: str) -> tuple[str, str] | None:
    """What two houses or teams are after that are rivals, where no deed is told ("two rival ice cream vans")."""
    found = _RIVALS.search(text)
    if found is None or is_being(found["what"]) or singular(found["head"]) == found["head"]:
        return None
    what = found["what"].lower()
    other = f"the other {what.removesuffix(found['head'].lower())}{singular(found['head'].lower())}"
    return (f"win the season from {other}" if _TRADE.search(what) else f"beat {other}"), other


STAYING = "".join(
    rf"(?<!{verb}{end})" for verb in ("move", "check", "log", "break", "give", "hand") for end in ("", "s", "d", "ed")
)
"""Verbs whose `in` may end a deed ("the guests who never checked in"), as what a pattern looks back at."""

_EVERY = re.compile(
    r"^(?P<does>[a-z]+(?: up| back| out| home)?) (?:every one|each one|every single one|them all|all of them)$"
)


_NUMBERS = (
    *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"),
)
_SUM = re.compile(rf"^(?P<does>counts?|finds?|sees?) (?P<many>{'|'.join(_NUMBERS)}) (?P<np>[a-z -]*[a-z]+s)$")
_FEWER = re.compile(
    r"\b(?:where|when|though) (?:there |yesterday )?(?:were|was|had been|should be|should have been|used to be) "
    rf"(?:only )?(?P<few>{'|'.join(_NUMBERS)})\b"
)


def _one_more(phrase: str, text: str) -> str:
    """A deed in which there is one more than there was ("counts twelve coffins where there were eleven"), or empty."""
    found, fewer = _SUM.match(phrase), _FEWER.search(text.lower())
    if found is None or fewer is None or _NUMBERS.index(found["many"]) - _NUMBERS.index(fewer["few"]) != 1:
        return ""
    *more, last = found["np"].split()
    return f"{found['does']} one {' '.join([*more, singular(last)])} too many"


def counted(infinitive: str, text: str) -> str:
    """A deed done to every one of them, with what they are where the pitch has said so before ("it rains letters")."""
    if more := _one_more(infinitive, text):
        return more
    found = _EVERY.match(infinitive)
    before = text.lower().partition(found["does"].split()[0])[0] if found else ""
    many = [word for word in re.findall(r"[a-z]+", before) if singular(word) != word and word not in THIRDS]
    return f"{found['does']} every {singular(many[-1])}" if found and many else _haunted(infinitive, text)


_STRANGE = re.compile(
    r"\bwhere (?P<who>something|someone|somebody) (?P<does>[a-z]+s(?: (?!and\b|who\b|but\b)[\w'-]+){1,6})"
    r"(?=[,.;!?]|$| and\b)"
)
"""Somebody or something unknown where the hero is, and what it does there."""

_COMES_THERE = re.compile(r"^(?:inherits?|buys?|rents?|takes? over|moves? into|opens?|restores?|renovates?|runs?) ")


def _haunted(phrase: str, text: str) -> str:
    """A deed that brings somebody to a place, and on to what is strange there ("where something answers")."""
    found = _STRANGE.search(text) if _COMES_THERE.match(phrase) and " and " not in phrase else None
    if found is None:
        return phrase
    finds = "finds" if phrase.split(maxsplit=1)[0].endswith("s") else "find"
    return f"{phrase} and {finds} out {'what' if found['who'] == 'something' else 'who'} {found['does']}"


def _does(noun: str, verb: str) -> bool:
    """Whether a word is what one or many of a noun do."""
    if singular(noun) != noun:
        return verb in VERBS or verb in {"show", "name", "point"}
    return verb in THIRDS or (verb.endswith("es") and verb not in VERBS)


_MAGICAL = re.compile(
    r"[\s,;:\u2013\u2014-]*\b(?:realismo m[aá]gico|r[ée]alisme magique|magische[rn]? realismus)\b[\s,;:\u2013\u2014-]*",
    re.IGNORECASE,
)
"""Magical realism in the languages that are read."""


def without_realism(text: str) -> tuple[str, str]:
    """A pitch of another language without its magical realism, and how English adds that it is so, or empty."""
    found = _MAGICAL.search(text)
    if found is None or len(text) - len(found[0]) < 2:
        return text, ""
    rest = f"{text[: found.start()]} {text[found.end() :]}".strip()
    return f"{rest[:1].upper()}{rest[1:]}", ", magical realism"
