"""What follows `who`: the deed of a pitch, or what somebody is."""

from __future__ import annotations

import re
from dataclasses import dataclass

from production_flow.embedded.writer.grammar import THIRDS
from production_flow.embedded.writer.lexicon.words import MODALS, PLAIN_MODALS, VERBS

_SPAN = (
    r"(?:has|have|is given|are given|gets?) (?P<span>(?:only |just )?[\w-]+ (?:[\w-]+ )?"
    r"(?:day|hour|week|month|year|minute|night|summer|winter|chance)s?) to"
)
MODAL = re.compile(rf"(?:{_SPAN}|{'|'.join(sorted(MODALS, key=len, reverse=True))})\b", re.IGNORECASE)
"""A word or words before the deed."""


@dataclass(frozen=True)
class Cut:
    """A clause cut in two: its subject, the words of the deed, and what stands between (`must`, `does`, `doing`)."""

    subject: str
    deed: str
    joint: str


def relative(text: str, subject: str, end: int) -> Cut:
    """After `who`: the relative clause is the deed, unless a main verb with `must` follows it."""
    rest = text[end:].strip()
    modal = MODAL.match(rest)
    denied = re.match(r"(?:doesn't|does not|don't|do not|can't|cannot|can not|won't|never)\b", rest, re.IGNORECASE)
    if denied:
        verb = _main_verb(rest)
        end = verb.start() if verb else len(rest)
        return Cut(f"{subject} who {rest[:end].strip(' .')}", rest[end:], "does" if verb else "")
    if modal and modal[0].lower() in {"can", "will"} and (verb := _main_verb(rest)):
        return Cut(f"{subject} who {rest[: verb.start()].strip()}", rest[verb.start() :], "does")
    if modal:
        return Cut(subject, after_modal(rest, modal), "must")
    state = re.match(rf"(?:is|are|was|were)\s+(?!{_PASSIVE})(?P<what>[^,.;]+?)(?=\s+(?:and|but)\s|[,.;]|$)", rest)
    if state and not re.search(r"\s(?:must|has to|have to)\s", state["what"]):
        return _in_state(subject, rest, state)
    later = re.search(r"(?<=\w)\s+(?:must|has to|have to)\s+", rest)
    if later and "," not in rest[: later.start()] and not re.search(r"\b(?:and|she|he|they)\b", rest[: later.start()]):
        return Cut(f"{subject} who {rest[: later.start()]}", rest[later.end() :], "must")
    return Cut(subject, rest, "does")


_PASSIVE = r"(?:hired|asked|sent|ordered|called|accused|invited|transferred|forced|assigned|framed|summoned|paid)\b"


def _in_state(subject: str, rest: str, state: re.Match[str]) -> Cut:
    """After `who is`: what somebody is belongs to them; a deed may follow it."""
    verb = next(
        (word for word in re.finditer(r"(?<=[a-z] )[a-z]+s(?= )", state["what"]) if _begins(state["what"], word)), None
    )
    if verb:
        start = state.start("what") + verb.start()
        return Cut(f"{subject} who {rest[:start].strip()}", rest[start:], "does")
    who = f"{subject} who {state[0].strip()}"
    after = re.sub(r"^[\s,]*(?:and|but)?\s+", "", rest[state.end() :])
    modal = MODAL.match(after)
    if modal:
        return Cut(who, after_modal(after, modal), "must")
    first = after.split(maxsplit=1)[0].lower() if after.strip(" .,;") else ""
    return Cut(who, after, "does") if first in THIRDS or first in VERBS else Cut(who, "", "")


def _main_verb(rest: str) -> re.Match[str] | None:
    """The verb of the main clause after a relative one, if there is one."""
    for word in re.finditer(r"(?<=[a-z] )[a-z]+s(?= (?:an?|the|her|his|their|its|for|to|in)\b)", rest):
        if re.search(r"\b(?:who|that|which|what|and|or)\b|[,.;]", rest[: word.start()]):
            return None
        if _begins(rest, word):
            return word
    return None


def _begins(text: str, word: re.Match[str]) -> bool:
    """Whether a word of a relative clause is rather the verb of the main clause."""
    before = text[: word.start()].rsplit(maxsplit=1)[-1].lower()
    joined = before not in {"a", "an", "the", "her", "his", "their", "its", "of", "in", "with", "and", "to", "for"}
    return word[0] in THIRDS and joined and word[0] not in {"is", "has"}


def after_modal(text: str, modal: re.Match[str]) -> str:
    """The words of the deed after a modal, which stays where it belongs to the deed ("tries to save it")."""
    words = modal[0].lower()
    if modal["span"]:
        rest = re.split(r"(?<=[a-z0-9)])[.;:!?](?:\s|$)", text[modal.end() - modal.start() :].strip(), maxsplit=1)[0]
        return rest if "chance" in words else f"{rest} within {modal['span'].lower()}"
    return text[modal.end() - modal.start() :].strip() if words in PLAIN_MODALS else text
