"""Pitches whose subject is nobody - weather, a thing, something unknown - told of who must find out about it."""

from __future__ import annotations

import re

from production_flow.embedded.writer.beings import is_being
from production_flow.embedded.writer.grammar import REGULAR_PASTS, THIRDS, base_of, with_article
from production_flow.embedded.writer.lexicon.words import PASTS, THINGS_WITH_FACES, VERBS
from production_flow.embedded.writer.pitch.turns import NOBODY_YET

_NATURE = (
    "fog|mist|snow|rain|sea|tide|dark(?:ness)?|wind|river|ice|sand|silence|storm|moon|sun|stars|lake|forest|ocean|sky|rainbow"
    "|desert|mountain|volcano|swamp|shadows?|echo|night|dawn|winter|spring|summer|bells?|clocks?|power|electricity"
    "|lights?|mirrors?|telephones?|phones?|trees|dead|drowned|missing"
)
_ELEMENT = re.compile(
    rf"^(?P<when>(?:every|each|one|on|at) [\w' ]{{3,24}}?,? )?(?P<what>(?:the|all the|every) (?:[a-z-]+ )?(?:{_NATURE})"
    r"(?: (?:in|on|of|over|under|around|behind) (?:the |an? )?[\w'-]+(?: (?!that\b|who\b)[\w'-]+){0,2}?)?) "
    r"(?P<verb>did not|didn't|does not|doesn't|would not|won't|will not|never|no longer|has|have|stopped|[a-z]+)"
    r"(?P<rest>\b.*)$",
    re.IGNORECASE,
)
_UNKNOWN = re.compile(
    r"^(?P<what>something|someone|somebody)(?: (?:else|old|small|large|wet|hungry|patient|ancient|huge))?"
    r"(?P<more> .+)$",
    re.IGNORECASE,
)
_WHERE = frozenset(
    {"in", "under", "behind", "at", "on", "inside", "beneath", "below", "beyond", "above", "from", "outside"}
)
_NOT_YET = frozenset({"the", "left", "lost", "is"})
_SPELL = re.compile(
    r"^the (?P<when>summer|winter|spring|autumn|night|day|year|week|morning) (?:that |when )?(?P<rest>the [^.]+)$",
    re.IGNORECASE,
)
_ACTS = re.compile(
    r"(?:[,;.] (?:and |but |so )?|,? (?:and|but|until|so) )(?:then )?(?=(?:an?|the|two|three|only|one|its|her|his) \w)",
    re.IGNORECASE,
)
_COULD = re.compile(
    r"^(?P<who>(?:your|my|our|her|his|an?|the|every) (?:(?!who\b|that\b)[\w-]+ ){0,2}?(?!who\b|that\b)[\w-]+?) "
    r"(?:could|can|was able to|had to|got to|were able to|would have to|suddenly had to) "
    r"(?P<verb>[a-z]+)(?P<rest>\b.*)$",
    re.IGNORECASE,
)
_DEFENDANT = re.compile(
    r"\b(?:where|in which|and) the (?:defendant|accused) is "
    r"(?P<who>(?:an?|the|her|his|their) [^,.;]+?)(?=[,.;]|$)",
    re.IGNORECASE,
)


def retelling_of(pitch: str, told: str) -> str:
    """What a show says about how its prompt was put otherwise, where the prompt has nobody who acts; or empty."""
    found = re.match(rf"^{re.escape(NOBODY_YET)} (?P<deed>must find out [^.]+)", told)
    if found and "find out" not in pitch.lower():
        return f"Nobody acts in the prompt; it is told of somebody who {found['deed'].rstrip()}."
    survived = re.search(r" must (?:survive|find a way out|get out)\b", told)
    if survived and " must " not in pitch.lower():
        return f'An event acts in the prompt; it is told of whom it befalls: "{told.rstrip(" .")}"'
    supposed_so = re.search(r"\b(?:could|was able to|were able to|suddenly had to)\b", pitch, re.IGNORECASE)
    if supposed_so and " must " in told and not re.search(r"\b(?:must|ha[sd] to|have to)\b", pitch, re.IGNORECASE):
        return f'What the prompt supposes is told as what is: "{told.rstrip(" .")}"'
    return ""


def found_out(text: str) -> str:
    """What weather, a thing or something unknown does, as what somebody must find out.

    "The fog came in on Tuesday and did not leave": somebody must find out why it did.
    """
    if _somebody_acts(text):
        return text
    spell = _SPELL.match(text)
    if spell and (found := _ELEMENT.match(f"The{spell['rest'][3:]}")) and _does(found["verb"]):
        return f"{NOBODY_YET} must find out why {spell['rest']} that {spell['when'].lower()}"
    found = _UNKNOWN.match(text)
    words = found["more"].split() if found else []
    at = next((at for at, word in enumerate(words[:9]) if _does(word) and word not in _NOT_YET), -1)
    if found and at >= 0 and (not at or words[0].lower() in _WHERE):
        who = "what" if found["what"].lower() == "something" else "who"
        return f"{NOBODY_YET} must find out {' '.join((who, *words))}"
    found = _ELEMENT.match(text)
    if not found or not _does(found["verb"]):
        return text
    what = found["what"][0].lower() + found["what"][1:]
    when = f" {found['when'][0].lower()}{found['when'][1:].rstrip(' ,')}" if found["when"] else ""
    return f"{NOBODY_YET} must find out why {what} {found['verb']}{found['rest'].rstrip('.')}{when}"


def _does(verb: str) -> bool:
    low = verb.lower()
    negated = low.endswith(("not", "n't")) or low in {"never", "no longer", "has", "have", "stopped", "keeps"}
    return negated or low in {"come", "rise", "return"} or low in THIRDS or low in PASTS or low in REGULAR_PASTS


def _somebody_acts(text: str) -> bool:
    """Whether somebody else does something about it later in the pitch."""
    for start in _ACTS.finditer(text):
        words = re.findall(r"[\w'-]+", text[start.end() :])[:9]
        at = next((at for at in range(2, len(words)) if _acts(words[at])), 0)
        if at and is_being(" ".join(words[:at])):
            return True
    return False


def _acts(verb: str) -> bool:
    return _does(verb) or verb.lower() in {"must", "goes", *VERBS}


def supposed(text: str) -> str:
    """What somebody could do, as what they must ("your dog could testify in court": a dog must testify)."""
    found = _COULD.match(text)
    if not found or found["verb"].lower() not in VERBS:
        return text
    thing = found["who"].split()[-1].lower()
    if not is_being(found["who"]) and thing not in THINGS_WITH_FACES:
        return text
    who = re.sub(r"^(?:your|my|our|her|his|every|the|an?) ", "", found["who"], flags=re.IGNORECASE).lower()
    article = with_article(who)
    rest = re.sub(r"\byour\b", "their", found["rest"])
    return f"{article[0].upper()}{article[1:]} must {base_of(found['verb'].lower())}{rest}"


def defended(text: str) -> str:
    """A trial of something that is nobody ("where the defendant is the sea"), as somebody's case."""
    found = _DEFENDANT.search(text)
    if not found or is_being(found["who"]):
        return text
    return f"{text[: found.start()]}about a lawyer who must defend {found['who']} in court{text[found.end() :]}"
