"""Pitches by how they open: a heading that is the hero, a place and a full stop, a row of nouns without articles.

Each turn is a function of the whole pitch that gives it back as it was where it does not open so.
"""

from __future__ import annotations

import re

from production_flow.embedded.writer.beings import head_of, is_being
from production_flow.embedded.writer.grammar import (
    GERUNDS,
    REGULAR_PASTS,
    THIRDS,
    base_of,
    singular,
    third,
    with_article,
)
from production_flow.embedded.writer.lexicon.grounds import PLACE_NOUNS, PROPER
from production_flow.embedded.writer.lexicon.words import GROUPS, NUMBERS, PASTS, VERBS
from production_flow.embedded.writer.pitch.christened import christened
from production_flow.embedded.writer.pitch.turns import NOBODY_YET

_SHE_DOES = re.compile(
    r"^(?P<who>[A-Z][\w' -]{2,40}?)(?::| [\u2013\u2014-]) (?:she|he|they) (?P<verb>[a-z]+)(?P<rest>\b.*)$"
)
_WAS = re.compile(
    r"^(?:She|He) (?:was|used to be|had been|is) (?P<who>(?:once )?(?:the|an?) [^.;]+?)[.;] "
    r"(?:(?:and |but )?(?:then|until|now|one day|tonight|today),? |but )(?:she|he) (?P<verb>[a-z]+)(?P<rest>\b.*)$",
    re.IGNORECASE,
)
_TOWN = re.compile(
    r"^(?P<head>(?P<town>[A-ZÀ-Þ][\w'-]+(?:,? [A-ZÀ-Þ][\w'-]+){0,3})(?:,? (?:in )?\d{3,4}s?)?)\. "
    r"(?=(?:An?|The|Two|Three|Four|Five|Every|Each|One) )"
)
_BARE_HOUSE = re.compile(r"^(?P<house>(?:[A-Z][a-z-]+ )?[A-Za-z][a-z-]+) (?P<verb>[a-z]+s) (?=(?:an?|the|its|two|to) )")
_HEIST = re.compile(
    r"^(?P<kind>heist|robbery|wedding|murder|road trip|space|western|horror|noir|fantasy|sitcom)(?: show| movie)?,?"
    r" but (?:with )?(?P<rest>.+)$",
    re.IGNORECASE,
)
_BY_SOMEBODY = re.compile(
    r"^(?P<what>[\w' -]{3,40}?) (?:is|are|keeps?|gets?|(?:has|have) been) (?:being )?(?P<verb>[a-z]+)"
    r" by (?P<who>someone|somebody|something)(?P<rest>\b.*)$",
    re.IGNORECASE,
)
_EVENTS = (
    "murder|theft|robbery|heist|kidnapping|disappearance|wedding|funeral|party|trial|election|strike|storm|flood|fire"
    "|explosion|earthquake|landslide|avalanche|eruption|blackout|plague|epidemic|outbreak|comet|meteor|eclipse|accident"
    "|crash|shipwreck|scandal|rumour|rumor|curse|prophecy|letter|parcel|package|phone call|song|melody|smell|noise"
    "|sound|signal|message|recording|photograph|photo|dream|wish|joke|prank|bet|lie|secret|mistake|experiment|disease|virus"
    "|portal|hole|crack|door|shadow|stain|footprint|coincidence|miracle|will|inheritance|contract|treaty|law|tax"
)
_EVENT = re.compile(
    rf"^(?P<what>(?:an?|the) (?:[a-z-]+ ){{0,3}}?(?:{_EVENTS}))(?P<where> (?:in|on|at|from|of) [^,.;]{{3,40}}?)?"
    r" (?P<verb>[a-z]+)(?P<rest>\b[^.;]*)\.?$",
    re.IGNORECASE,
)


_TITLED_TIME = re.compile(
    r"^[^:.;]{2,50}: (?P<when>(?:every|each|one) (?:night|day|week|year|month|morning|evening|winter|summer)),? "
    r"(?=(?:an?|the|two|three|four|five) )",
    re.IGNORECASE,
)


def titled_time(text: str) -> str:
    """A title and a time before the subject ("The Stall: every week a widow sells ..."), with the time in a phrase."""
    found = _TITLED_TIME.match(text)
    return f"{found['when'].capitalize()}, {text[found.end() :]}" if found else text


def pronoun_after(text: str) -> str:
    """A heading that is the hero ("Night courier: she delivers ..."), as the subject of what follows."""
    found = _SHE_DOES.match(text)
    if not found or not is_being(found["who"]) or not (found["verb"] in THIRDS or found["verb"] in {"must", *VERBS}):
        return text
    who = found["who"]
    articled = re.match(r"(?:The|An?) ", who)
    return f"{who if articled else with_article(_low(who)).capitalize()} {found['verb']}{found['rest']}"


def was_once(text: str) -> str:
    """Somebody who was somebody, and what happened then ("He was the best cook in town. Then he lost his tongue")."""
    found = _WAS.match(text)
    verb = found["verb"].lower() if found else ""
    told = verb in THIRDS or verb in PASTS or verb in REGULAR_PASTS
    if not found or not told or verb in {"was", "is", "had", "has"} or not is_being(found["who"]):
        return text
    who = re.sub(r"^once ", "", found["who"])
    return f"{who[0].upper()}{who[1:]} {third(base_of(verb))}{found['rest']}"


def town_headed(text: str) -> str:
    """A pitch whose first sentence is only where and when ("Cold War Helsinki. A piano tuner ..."), in a phrase."""
    found = _TOWN.match(text)
    words = re.split(r",? ", found["town"].lower()) if found else []
    if not found or not {words[-1], " ".join(words[-2:])} & set(PROPER) or is_being(found["head"]):
        return text
    rest = text[found.end() :]
    return f"In {found['head']}, {rest[0].lower()}{rest[1:]}"


def house_acts(text: str) -> str:
    """A house without its article that does something ("Crematorium hires a clown"), with it."""
    found = _BARE_HOUSE.match(text)
    if not found or found["verb"] not in THIRDS or is_being(found["house"]):
        return text
    known = found["house"].lower().split()[-1] in PLACE_NOUNS
    return f"{with_article(_low(found['house'])).capitalize()} {text[found.start('verb') :]}" if known else text


def kind_but(text: str) -> str:
    """A kind of show and what is odd in it ("heist but the crew are all pensioners"), as a show in which that is so."""
    found = _HEIST.match(text)
    return f"A {found['kind'].lower()} show where {found['rest']}" if found else text


def by_somebody(text: str) -> str:
    """What is done to a thing by nobody knows whom, as what somebody must find out; so with what an event does."""
    found = _BY_SOMEBODY.match(text)
    verb = found["verb"].lower() if found else ""
    if found and not is_being(found["what"].split()[-1]) and (verb in PASTS or verb.endswith("ed")):
        who = "what" if found["who"].lower() == "something" else "who"
        what = found["what"][0].lower() + found["what"][1:]
        return f"{NOBODY_YET} must find out {who} {third(base_of(verb))} {what}{found['rest']}"
    found = _EVENT.match(text)
    acts = found is not None and found["verb"].endswith("s") and found["verb"] not in {"is", "was", "has", "does"}
    if found is None or not acts or is_being(found["what"]) or _somebody_in(found["rest"]):
        return text
    what = found["what"][0].lower() + found["what"][1:]
    return f"{NOBODY_YET} must find out why {what}{found['where'] or ''} {found['verb']}{found['rest']}"


def _somebody_in(rest: str) -> bool:
    """Whether the rest of a sentence has somebody in it, of whom the pitch may be about."""
    parts = re.findall(r"\b(?:an?|the|two|three|four|five|her|his) (?:[\w'-]+ ?){1,3}", rest)
    return any(is_being(part) and part.split()[-1] not in GROUPS for part in parts)


_DETERMINED = re.compile(
    rf"^(?:an?|the|one|no|her|his|their|my|our|every|some|{'|'.join(sorted(NUMBERS))}|\d+)\b", re.IGNORECASE
)


def bare_row(text: str) -> str:
    """A row of nouns without articles whose first is somebody ("Night porter, old hotel, same guest"), with them."""
    parts = [part.strip() for part in re.split(r"[,.;]\s+", text.strip(" .")) if part.strip()]
    if len(parts) == 2 and "." not in text.strip(" .") and all(is_being(part) for part in parts):
        plain = not any(_DETERMINED.match(part) or _verbal(part) or len(part.split()) != 2 for part in parts)
        both = " and ".join(_articled(part) for part in parts)
        return f"{both[0].upper()}{both[1:]}" if plain else text
    if len(parts) < 3 or any(not 2 <= len(part.split()) <= 6 for part in parts) or _DETERMINED.match(parts[0]):
        return text
    if not is_being(parts[0]) or any(_verbal(part) for part in parts):
        return text
    made = [_articled(part) for part in parts]
    return f"{made[0][0].upper()}{made[0][1:]}, {', '.join(made[1:])}"


def _articled(part: str) -> str:
    part = _low(part)
    if _DETERMINED.match(part):
        return part
    if part.startswith(("same ", "different ", "only ", "last ", "first ", "wrong ")):
        return f"the {part}"
    head = head_of(part)
    return f"some {part}" if singular(head) != head else with_article(part)


def _verbal(part: str) -> bool:
    words = part.lower().split()
    if words[0] in THIRDS and words[1] in {"a", "an", "the", "only", "her", "his", "to"}:
        return True
    if words[0] in GERUNDS and len(words) > 1 and words[1] in {"a", "an", "the", "her", "his", "their", "one"}:
        return True
    return any(word in THIRDS or word in {"is", "are", "was", "must", "who", "that", "has"} for word in words[1:])


def _low(text: str) -> str:
    return text[0].lower() + text[1:] if text.split(maxsplit=1)[0].lower() not in PROPER else text


_EACH = re.compile(
    r"^(?P<who>[\w' -]{3,50}?s|[\w' -]{3,40}?(?:men|people|children)) (?:each|both|all) (?P<verb>[a-z]+)\b"
)


def each_of(text: str) -> str:
    """Several who each do something ("Three sisters each believe ..."), without the word."""
    found = _EACH.match(text)
    if not found or found["verb"] not in VERBS or not is_being(found["who"]):
        return text
    return f"{found['who']} {text[found.start('verb') :]}"


OPENINGS = (
    christened,
    each_of,
    titled_time,
    pronoun_after,
    was_once,
    town_headed,
    house_acts,
    kind_but,
    by_somebody,
    bare_row,
)
"""The turns in their order."""
