"""The clause of a pitch that has somebody in it, by the ways in which pitches are put."""

from __future__ import annotations

import re
from itertools import pairwise

from production_flow.embedded.writer.beings import is_being, trade_in
from production_flow.embedded.writer.grammar import THIRDS
from production_flow.embedded.writer.phrases import split_clause, split_frame, strip_adjuncts
from production_flow.embedded.writer.relatives import Cut


def clause_of(body: str, frame: str) -> Cut:
    """The first clause of the body that has somebody in it."""
    cuts: list[Cut] = []
    told = _told(_sentences(body))
    gone = len(told) > 1 and _GONE.match(told[0]) is not None and any(map(_acts, told[1:]))
    told = [one for one in told[1:] if _acts(one)] if gone else told
    for at, sentence in enumerate(told):
        inner = re.sub(r"^,?\s*(?:where|in which)\s[^,]{3,80},\s+", "", split_frame(sentence)[2])
        cut = split_clause(strip_adjuncts(inner).strip())
        if not cuts and (asked := _who_does(sentence)):
            cuts.append(asked)
        if {cut.subject.lower(), cut.subject.lower().split(" ")[0]} & _NOBODY or re.search(
            r"\b(?:everyone|everybody|anyone)$", cut.subject.lower()
        ):
            continue
        cut = _last_somebody(cut)
        if cut.subject and (is_being(cut.subject) or cut.joint in {"must", "does"}):
            return cut if cut.deed else _told_on(cut, told[at + 1 :])
        cuts.append(cut)
    first = cuts[0] if cuts else Cut("", "", "")
    return first if not frame or is_being(first.subject) else Cut("", first.deed, first.joint)


def _sentences(body: str) -> list[str]:
    """The sentences of a body; the lines of a verse that commas join are sentences too."""
    made = re.split(r"(?<=[a-z0-9)\"'])[.!?;]\s+", body)
    if re.match(r"^(?:some|no|every)(?:body|one)\b", made[0], re.IGNORECASE):
        made = [*re.split(r",? (?:and|but|until|while|except|so) (?=(?:an?|the|only|two)\s)", made[0]), *made[1:]]
    if re.match(r"^[\w ]{2,30} (?:are|is) [\w ]{2,20},\s", made[0]) and not is_being(made[0].split(",")[0]):
        made = [*re.split(r",\s+", made[0]), *made[1:]]
    return made[:6]


_AND = re.compile(
    r",? (?:and|but|until|while|so) (?=(?:an?|the|only|one|two|three|her|his|their)\s|[A-Z][a-z]+ (?:has|must|is)\s)"
)
_PASSES = re.compile(
    r"^[^,;]{2,40}? (?:(?:is|are|was|were|has|have) (?:\w+ )?(?:dead|gone|over|wrong|empty|missing|closed|broken"
    r"|lost|ruined|ending|living|started|begun|stopped|vanished|found|murdered|stolen|disappeared|coming|falling)"
    r"|(?:must|will) be [a-z]+(?:ed|en)|disappears?|vanish(?:es)?|dies|die"
    r"|happens?|begins?|ends?|goes missing)\b[^,;]{0,60}?(?:, | and |$)",
    re.IGNORECASE,
)
"""What comes to pass at the head of a sentence, before somebody does something about it."""


def _told(sentences: list[str]) -> list[str]:
    """The sentences, those that open with what comes to pass taken apart, so that whoever acts comes first."""
    made: list[str] = []
    for sentence in sentences:
        parts = re.split(r", (?:and |but )?(?=(?:an?|the|only|one|two|three)\s)|" + _AND.pattern, sentence)
        acting = [part for part in parts[1:] if _acts(part)]
        passes = _PASSES.match(sentence) or (acting and _is_event(parts[0]))
        made += [*acting, sentence] if passes and acting else [sentence]
    return made


_GONE = re.compile(r"^(?:all )?the [\w ]{3,30} (?:left|vanished|disappeared|died|went|fell|closed)$", re.IGNORECASE)
"""Those who are gone when a show begins ("The robots left")."""

_WEATHER = frozenset(
    {"rain", "snow", "fog", "time", "winter", "water", "fire", "smoke", "ice", "silence", "sand", "dust"}
)
"""Subjects without an article that are nobody."""


def _is_event(part: str) -> bool:
    """Whether a part of a sentence tells what a thing does ("The lift stops at a floor that does not exist")."""
    words = part.split()
    if len(words) > 2 and words[0].lower() in _WEATHER and words[1] in THIRDS:
        return True
    at = next((at for at in range(2, min(6, len(words))) if words[at].strip(",") in THIRDS), 0)
    thing = re.match(r"(?:an?|the|every|each)$", words[0], re.IGNORECASE) if words else None
    return bool(at and thing) and not is_being(" ".join(words[:at]))


def _acts(part: str) -> bool:
    """Whether a part of a sentence has somebody who does something."""
    cut = split_clause(part)
    return (
        bool(cut.joint) and is_being(cut.subject) and not re.match(r"(?:is|are|was|were)\b(?! [a-z]+ing\b)", cut.deed)
    )


def _last_somebody(cut: Cut) -> Cut:
    """A cut whose subject runs through another clause, with the one who acts ("A library burns, and the clerk")."""
    found = re.match(r"^(?P<first>.+?),? and (?:only )?(?P<who>(?:the|an?|her|his) [^,]+)$", cut.subject)
    if found is None or not is_being(found["who"]):
        return cut
    words = found["first"].split()
    told = any(
        word in THIRDS and before.lower() not in {"a", "an", "the", "who", "that"} for before, word in pairwise(words)
    )
    running = re.search(r"\b(?:keep|start|go) [a-z]+ing\b", found["first"])
    head = re.split(r" (?:in|on|at|of|under|near) ", found["first"], maxsplit=1)[0].rstrip(",")
    if " who " not in found["first"] and not is_being(head) and re.match(r"(?:an?|the|one) ", head, re.IGNORECASE):
        return Cut(found["who"], cut.deed, cut.joint)
    if running or (told and " who " not in found["first"]) or ("," in cut.subject and not is_being(found["first"])):
        return Cut(found["who"], cut.deed, cut.joint)
    return cut


_GOES_ON = re.compile(r"^(?:and |but |now |so |then |tonight |today )?(?:she|he|they|it) (?=[a-z])", re.IGNORECASE)


def _told_on(cut: Cut, later: list[str]) -> Cut:
    """Somebody without a deed, with what a later sentence says of them ("Meet Ludmila. She robs banks")."""
    for sentence in later:
        if found := _GOES_ON.match(sentence):
            on = split_clause(f"Somebody {sentence[found.end() :]}")
            if on.joint and on.subject == "Somebody":
                return Cut(cut.subject, on.deed, on.joint)
    return cut


_WHO_DOES = re.compile(
    r"^(?P<one>somebody|someone|something) (?P<how>is|has been|keeps|was) (?P<verb>[a-z]+ing)\b(?P<rest>[^.;]*?)"
    r"(?=,? (?:and|but|before|until|while|so) |[.;]|$)",
    re.IGNORECASE,
)


def _who_does(sentence: str) -> Cut | None:
    """What somebody unknown keeps doing, as what the hero must find out; None where somebody else acts on it."""
    found = _WHO_DOES.match(sentence)
    if found is None:
        return None
    whom = _WHOM.match(found["rest"]) if found["verb"].lower() in _GIVING else None
    whom = whom if whom and is_being(whom["whom"]) and trade_in(whom["whom"]) else None
    asked = "what" if found["one"].lower() == "something" else "who"
    rest = f" them{found['rest'][whom.end('whom') :]}" if whom else found["rest"]
    return Cut(whom["whom"] if whom else "", f"find out {asked} {found['how'].lower()} {found['verb']}{rest}", "must")


_GIVING = frozenset({"sending", "giving", "leaving", "writing", "telling", "showing", "paying", "mailing", "bringing"})
_WHOM = re.compile(r" (?P<whom>an? (?:(?!of\b)[\w-]+ ){0,2}?[\w-]+) (?=(?:an?|the|[a-z]+s)\b)")
"""Whom something is given, before what it is."""


_NOBODY = frozenset(
    {"everyone", "everybody", "nobody", "no one", "somebody", "someone", "it", "they", "people", "something"}
    | {"whatever", "whoever", "nothing", "everything"}
)
"""Subjects that are nobody in particular."""
