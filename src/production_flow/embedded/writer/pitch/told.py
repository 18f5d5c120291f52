"""Pitches in turns of phrase - passives, lists of nouns, questions of what if - put plainly.

Each turn is a function of the whole pitch that gives it back as it was where it is not told so.
"""

from __future__ import annotations

import re

from production_flow.embedded.writer.beings import is_being, trade_in
from production_flow.embedded.writer.grammar import (
    REGULAR_PASTS,
    THIRDS,
    base_of,
    singular,
    third,
    with_article,
)
from production_flow.embedded.writer.lexicon.grounds import ADJECTIVES, PLACE_NOUNS, PROPER
from production_flow.embedded.writer.lexicon.names import gender_of
from production_flow.embedded.writer.lexicon.words import CONTENT_STOP, NUMBERS, PASTS, THINGS_WITH_FACES, VERBS
from production_flow.embedded.writer.pitch.compared import alike, uncompared
from production_flow.embedded.writer.pitch.elements import defended, found_out, supposed
from production_flow.embedded.writer.pitch.framing import FRAMES
from production_flow.embedded.writer.pitch.openings import OPENINGS
from production_flow.embedded.writer.pitch.quests import QUESTS
from production_flow.embedded.writer.pitch.turns import (
    addressed,
    dispatched,
    family,
    first_person,
    imperative,
    of_a_place,
)

_WHAT_IF = re.compile(
    r"^[¿¡]?(?:what if|and if|what would (?:you|anyone) do if|have you ever wondered (?:what would happen )?if"
    r"|imagine(?: if| that)?|suppose(?: that)?|picture this:?)\s+",
    re.IGNORECASE,
)


def unasked(text: str) -> str:
    """What a pitch supposes, as what is ("What if a cop was paid to ...?": a cop is paid to ...)."""
    found = _WHAT_IF.match(text)
    if not found:
        return text
    rest = _awake(text[found.end() :])
    rest = re.sub(r"\bwere\b", "are", re.sub(r"\bwas\b", "is", rest, count=1), count=1)
    return rest.replace("?", ".", 1).rstrip(".") if rest.endswith("?") else rest.replace("?", ".", 1)


_APPLIANCES = frozenset(
    {"car", "van", "bicycle", "vacuum", "phone", "oven", "freezer", "printer", "doorbell", "thermostat", "mirror"}
    | {
        "scale",
        "speaker",
        "home",
        "assistant",
        "lift",
        "elevator",
        "house",
        "bed",
        "dishwasher",
        "computer",
        "laptop",
        "watch",
    }
)
"""Things that may speak up where a pitch supposes it."""

_WAKES = re.compile(
    rf"^(?:your|my|our|the|a) (?P<thing>(?:[\w-]+ )?(?:{'|'.join(sorted(THINGS_WITH_FACES | _APPLIANCES))}))"
    r" (?P<verb>[a-z]+) ",
    re.IGNORECASE,
)


def _awake(text: str) -> str:
    """A thing that does what only somebody does ("your fridge started giving advice"), as somebody."""
    found = _WAKES.match(text)
    if not found or not (found["verb"] in PASTS or found["verb"] in REGULAR_PASTS or found["verb"] in THIRDS):
        return text
    return f"{with_article(found['thing'].lower())} who {third(base_of(found['verb']))} {text[found.end() :]}"


_DONE_BY = re.compile(
    r"^(?P<what>(?:an?|the|every|her|his|their)\s[^,.;]{2,60}?) (?:is|are|was|were|has been|gets|keeps being)"
    r" (?P<verb>[a-z]+)(?P<off> (?:up|off|in|out|over|down|away|apart))? by (?P<who>[^,.;]+?)"
    r"(?P<rest>(?: (?:in|on|at|to|before|after|every|and|who)\b[^.]*)?[.]?)$",
    re.IGNORECASE,
)


_WHAT_DOES = re.compile(
    r"^what (?:does|do|would|will|can|should) (?P<who>[^?]+?) do (?:when|if|after|once|now that) (?:she|he|they|it)"
    r" (?P<rest>[^?]+)\?",
    re.IGNORECASE,
)


def answered(text: str) -> str:
    """A question of what somebody does when something befalls them, as what befalls them."""
    found = _WHAT_DOES.match(text)
    if not found or not is_being(found["who"]):
        return text
    return f"{found['who'][0].upper()}{found['who'][1:]} {found['rest']}.{text[found.end() :]}"


_BECOMES_OF = re.compile(
    r"^what (?:happens to|becomes of|will become of|happened to) (?P<who>(?:an?|the) [^?]+?) "
    r"(?P<how>when|if|after|once|now that) (?P<rest>[^?.]+)(?:\?|\.?$)",
    re.IGNORECASE,
)


def left_over(text: str) -> str:
    """A question of what becomes of somebody when something happens, as somebody who must start again."""
    found = _BECOMES_OF.match(text)
    if not found or not is_being(found["who"]):
        return text
    when = "when" if found["how"].lower() == "if" else found["how"].lower()
    return f"{found['who'][0].upper()}{found['who'][1:]} must start again {when} {found['rest']}.{text[found.end() :]}"


_OF_ITSELF = re.compile(
    r"(?:^|(?<=, ))(?:this is|it is|it's|we follow|here is|the (?:story|show|series|film) (?:follows|is about|tells of)"
    r"|this (?:show|series|story|film) (?:follows|is about)|(?:this|it) follows)"
    r" (?:the (?:story|tale) of )?(?=(?:an?|the|two|three) [a-z])",
    re.IGNORECASE,
)


def of_itself(text: str) -> str:
    """A pitch without the words in which it speaks of itself ("this is the story of")."""
    return _OF_ITSELF.sub("", text, count=1)


def active(text: str) -> str:
    """A thing to which something is done by somebody, with somebody first."""
    found = _DONE_BY.match(text)
    verb = found["verb"].lower() if found else ""
    base = REGULAR_PASTS.get(verb) or _PARTICIPLES.get(verb) or (base_of(verb) if verb in PASTS else "")
    if found is None or not base or is_being(found["what"]) or not is_being(found["who"]):
        return text
    who = found["who"]
    head = re.split(r"\s(?:of|from|with|in)\s", who, maxsplit=1)[0].split()[-1].lower()
    made = base if singular(head) != head else third(base)
    what = found["what"][0].lower() + found["what"][1:]
    return f"{who[0].upper()}{who[1:]} {made} {what}{found['off'] or ''}{found['rest']}"


_PARTICIPLES = {
    "stolen": "steal", "taken": "take", "written": "write", "broken": "break", "driven": "drive", "seen": "see",
    "chosen": "choose", "hidden": "hide", "eaten": "eat", "forgotten": "forget", "torn": "tear", "worn": "wear",
    "given": "give", "drawn": "draw", "grown": "grow", "known": "know", "flown": "fly", "shown": "show",
}  # fmt: skip
"""Participles that are no past tense -> base."""

_ONLY_ONE = re.compile(
    r"\b(?:is|are) (?:secretly )?the (?:only|last|first) (?:one|ones|person|people|man|woman|human|witness|survivor)s?"
    r" (?:left )?(?:(?P<who>who|that)|(?P<to>to)) (?P<verb>[a-z']+)\b",
    re.IGNORECASE,
)
_ONLY_IS = re.compile(
    r"^(?P<event>[^.;]+?), (?:and|but) the (?:only|last|first|one|sole) [\w -]{3,24} (?:is|are)"
    r" (?P<who>an? [^.;]+?)\.?$",
    re.IGNORECASE,
)


def equated(text: str) -> str:
    """Somebody who is the only one who does something, as somebody who does it."""
    found = _ONLY_ONE.search(text)
    if found and is_being(text[: found.start()]):
        verb = third(found["verb"]) if found["to"] and found["verb"] in VERBS else found["verb"]
        if verb in THIRDS:
            return f"{text[: found.start()]}{verb}{text[found.end() :]}"
    found = _ONLY_IS.match(text)
    if found and is_being(found["who"]) and not is_being(found["event"].split()[0]):
        return f"When {found['event'][0].lower()}{found['event'][1:]}, {found['who']}"
    return text


_SHE_HE = re.compile(
    r"^(?P<one>she|he)(?:'s| is) (?P<who>an? [^,:;.]+?)(?:,| and|;) (?:and )?(?P<two>she|he)(?:'s| is)?"
    r" (?P<what>[^,:;.]+)",
    re.IGNORECASE,
)
_SHE_IS = re.compile(
    r"^(?:she|he)(?:'s| is) (?P<who>an? [^,:;.]+?)(?:,|\.| and| but) (?:she |he |they )?(?P<rest>[a-z]+\s.+)$",
    re.IGNORECASE,
)


def introduced(text: str) -> str:
    """Heroes who are introduced by pronouns ("She is a pastor, he drives the hearse"), as themselves."""
    found = _SHE_HE.match(text)
    if found and is_being(found["who"]):
        what = found["what"]
        if not re.match(r"an? ", what):
            what = f"a {'woman' if found['two'].lower() == 'she' else 'man'} who {what}"
        return f"{found['who'][0].upper()}{found['who'][1:]} and {what}{text[found.end() :]}"
    found = _SHE_IS.match(text)
    if found and is_being(found["who"]):
        return f"{found['who'][0].upper()}{found['who'][1:]} {found['rest']}"
    return text


_PLACE = "|".join(sorted((re.escape(word) for word in PLACE_NOUNS), key=len, reverse=True))
_HEADING = re.compile(
    rf"^(?P<place>(?:the |an? )?(?:[\w'-]+ ){{0,3}}?(?:{_PLACE}))(?P<year>, (?:the )?\d{{3,4}}s?)?\.\s+(?=\S)",
    re.IGNORECASE,
)
_ON = frozenset({"ship", "train", "bus", "boat", "island", "submarine", "ferry", "planet", "station", "beach", "farm"})


def headed(text: str) -> str:
    """A pitch whose first sentence is only its place, with the place in a phrase."""
    found = _HEADING.match(text)
    if not found or is_being(found["place"]):
        return text
    place = found["place"]
    place = place if place.split(maxsplit=1)[0].lower() in ADJECTIVES else place[0].lower() + place[1:]
    place = place if re.match(r"(?:the|an?) ", place) else with_article(place)
    year = f" in {found['year'].strip(' ,')}" if found["year"] else ""
    return f"{'On' if place.split()[-1] in _ON else 'In'} {place}{year}, {lowered(text[found.end() :])}"


def lowered(text: str) -> str:
    """A sentence that goes on another one, without the capital of its article, its number or the clause before it."""
    small = re.match(
        r"(?:(?:An?|The|One|Two|Three|Four|Five|Every|Each|No|Her|His|Their|In|On|At) [a-z]"
        r"|(?:While|When|After|As|Before|Since|Once|Until|During|Because) )",
        text,
    )
    return text[0].lower() + text[1:] if small else text


def listed_nouns(text: str) -> str:
    """A pitch that is a list of nouns, with its somebody first and its place in a phrase."""
    parts = [part.strip() for part in re.split(r",\s+(?:and\s+)?|\s+and\s+|\s*\+\s*", text.strip(" ."))]
    bare = [part for part in parts if not re.search(r"\b(?:who|that|which|where|must|is|are|to)\b", part)]
    if (
        len(parts) < 3
        or len(bare) < len(parts) - 1
        or re.match(r"(?:an?|the|two|three|four|five|in|on|at)\s", text, re.IGNORECASE)
    ):
        return text
    if any(_verbal(part) for part in bare) or text[:1].islower():
        return text
    places = [part for part in bare if re.search(rf"\b(?:{_PLACE})s?$", part, re.IGNORECASE) and not is_being(part)]
    somebody = next((part for part in bare if is_being(part) and part not in places), "")
    if not places or (somebody and somebody != parts[0]):
        return text
    place = places[0] if re.match(r"(?:an?|the) ", places[0]) or places[0].endswith("s") else with_article(places[0])
    place = place[0].lower() + place[1:]
    rest = [part for part in parts if part not in {places[0], somebody}]
    told = f" with {' and '.join(rest)}" if rest else ""
    if not somebody:
        return f"A show about {' and '.join(rest)} in {place}"
    return f"{with_article(somebody[0].lower() + somebody[1:]).capitalize()}{told} in {place}"


def _verbal(part: str) -> bool:
    """Whether a part of a list holds a verb."""
    words = part.split()
    return any(word.lower() in THIRDS and singular(word) not in PLACE_NOUNS for word in words[1:])


_DENIED_FIRST = re.compile(
    r"^(?P<who>[^,.;]+?) (?P<not>(?:do not|don't|does not|doesn't|have not|haven't|has not|hasn't|can't|cannot|never)"
    r" [^,.;]+?),? (?:and|but) (?P<verb>[a-z]+) (?P<rest>.+)$",
    re.IGNORECASE,
)


def denied_first(text: str) -> str:
    """Somebody who does not do one thing and does another ("do not talk and inherit"), with the one said of them."""
    found = _DENIED_FIRST.match(text)
    if not found or not is_being(found["who"]) or " who " in f" {found['who']} ":
        return text
    told = found["verb"] in VERBS or found["verb"] in THIRDS
    return f"{found['who']} who {found['not']} {found['verb']} {found['rest']}" if told else text


_STATED = re.compile(
    r"^(?P<who>[A-Z][\w'-]*(?: [\w'-]+)?), (?P<how>retired|widowed|divorced|unemployed|disgraced|blind|deaf|bankrupt"
    r"|homesick|exiled|pregnant|broke|ageing|aging|dying|disbarred|undercover),? (?P<rest>(?:[a-z]+ly )?[a-z]+ .+)$"
)


def stated(text: str) -> str:
    """Somebody with a state after a comma ("Gunslinger, retired, wants ..."), as somebody of that state."""
    found = _STATED.match(text)
    if not found or not is_being(found["who"]):
        return text
    who = with_article(f"{found['how']} {found['who'].lower()}")
    return f"{who.capitalize()} {found['rest']}"


_QUOTED_TITLE = re.compile(
    r"^[\"\u201c\u201e\u00ab](?P<title>[^\"\u201d\u201c\u00bb]{2,48})[\"\u201d\u201c\u00bb]\s*(?:[:\u2014\u2013-]|is)\s+(?=\S)"
)
_ASIDE = re.compile(r"(?<=[a-z]), (?:over|at|in|on|after|before|during|with|by) [^,.;]{3,28}, (?=[a-z])")


def untitled(text: str) -> str:
    """A pitch without its title in quotation marks, and without an aside between commas."""
    text = _QUOTED_TITLE.sub("", text)
    found = _ASIDE.search(text)
    return f"{text[: found.start()]} {text[found.end() :]}" if found and found.start() > 12 else text


_PLACED_FIRST = re.compile(
    r"^(?P<at>(?:In|At|On|Aboard|Under|Near|During) (?:[\w'\u2019-]+ ){1,5}?)(?=(?:an?|two|three|four) [a-z])"
)


_EVERY = re.compile(r"^(?:Every|Each|One) [\w']+ (?=(?:an?|the|two|three|four) [a-z])")


def paused(text: str) -> str:
    """A pitch that opens with its place and no comma ("In medieval Timbuktu a scribe"), with the comma."""
    text = _EVERY.sub(lambda found: f"{found[0].rstrip()}, ", text)
    for found in _PLACED_FIRST.finditer(text):
        last = found["at"].split()[-1]
        rest = text[found.end() :]
        known = last[0].isupper() or last.isdigit() or any(word in PLACE_NOUNS for word in found["at"].lower().split())
        if known and is_being(" ".join(rest.split()[:4])):
            return f"{found['at'].rstrip()}, {rest}"
    return text


_AFTER = frozenset({"for", "of", "with", "who"})
_UNTOLD = re.compile(rf"^[A-Z][a-z-]+(?: [a-z-]+){{1,3}}? (?:{'|'.join(sorted(_AFTER))}) [a-z ]+\.?$")
"""Somebody of whom nothing is told ("Ghost writer for actual ghosts")."""


def articled(text: str) -> str:
    """Somebody without an article at the head of a pitch ("Crossword-mad widower solves"), with one."""
    words = text.split()[:6]
    first = words[0].lower() if words else ""
    known = {*NUMBERS, *PROPER, *CONTENT_STOP, "every", "each", "my", "your"}
    if first in ADJECTIVES and (len(words) < 3 or words[2] not in THIRDS or not trade_in(words[1])):
        return text
    if not words or not re.match(r"[A-Z][a-z]+(?:-[a-z]+)*$", words[0]) or first in known or gender_of(words[0]):
        return text
    at = next((at for at, word in enumerate(words) if at and word in THIRDS), 0)
    if not at and first not in VERBS and _UNTOLD.match(text):
        at = next(at for at, word in enumerate(words) if word in _AFTER)
    who = " ".join(words[:at])
    if not re.fullmatch(r"[a-z -]*", " ".join(words[1:at])):
        return text
    lone = at == 1 and not trade_in(first)
    if (
        not at
        or lone
        or singular(words[at - 1]) != words[at - 1]
        or not is_being(who)
        or who.lower()[:-1].endswith("'")
    ):
        return text
    return with_article(text if first in ADJECTIVES else text[0].lower() + text[1:])


def plainly(text: str) -> str:
    """A pitch without its turns of phrase."""
    for turn in (
        untitled,
        alike,
        *OPENINGS,
        *FRAMES,
        *QUESTS,
        family,
        of_a_place,
        answered,
        left_over,
        of_itself,
        uncompared,
        unasked,
        supposed,
        defended,
        found_out,
        introduced,
        headed,
        equated,
        active,
        denied_first,
        stated,
        articled,
        paused,
        listed_nouns,
        first_person,
        imperative,
        addressed,
        dispatched,
    ):
        text = turn(text)
    return text
