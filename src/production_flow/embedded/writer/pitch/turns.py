"""Pitches told by somebody, to somebody or of a family, put plainly: "I drive", "Run a kitchen", "The Kowalskis".

Each turn is a function of the whole pitch that gives it back as it was where it is not told so.
"""

from __future__ import annotations

import re

from production_flow.embedded.writer.beings import is_being
from production_flow.embedded.writer.grammar import GERUNDS, REGULAR_PASTS, base_of, third, with_article
from production_flow.embedded.writer.lexicon.grounds import ADJECTIVES, PLACE_NOUNS, PROPER
from production_flow.embedded.writer.lexicon.trades import TRADE_OF, TRADES
from production_flow.embedded.writer.lexicon.words import DOUBLED, PASTS, VERBS

NOBODY_YET = "A certain person"
"""Whom a pitch is about that does not say who; the reader finds somebody who fits."""

_OPENS_ON = (
    r"(?:to|by|in|on|for|at|from|with|of|an?|the|her|his|their|home|into|after|between|under|off|out|up|down|back|away"
    r"|over|against|across|through|behind|beside|without|around|past|only|every|two|three|[A-Z])"
)
_DOING = re.compile(
    r"^(?P<first>[A-Z][a-z]+) (?P<next>[\w'-]+)[^.;:]{2,120}?,\s+"
    r"(?=(?P<who>(?:(?:an?|the|two|three|four|five|six|her|his) )?(?:[\w'-]+ ){1,5}))"
)
_TOLD_AS_ADJECTIVE = frozenset({"retired", "failed", "divorced", "married", "bored", "widowed", "disgraced", "haunted"})


def opening_phrase(text: str) -> str:
    """A pitch without the participle it opens with ("Leaving the house, a widow drives": a widow drives)."""
    for found in _DOING.finditer(text):
        first, who = found["first"].lower(), found["who"]
        told = first in REGULAR_PASTS or first in PASTS or re.search(r"(?:ed|en|own|ung|ught|ost|eft)$", first)
        if first not in GERUNDS and not (told and re.match(_OPENS_ON, found["next"])):
            continue
        if first in _TOLD_AS_ADJECTIVE and not re.match(r"(?:from|by|to|in|at)$", found["next"]):
            continue
        named = re.match(r"[A-Z][a-z]+ ", who) is not None
        words = who.split()
        if named or any(is_being(" ".join(words[:count])) for count in range(1, len(words) + 1)):
            rest = text[found.end() :]
            return f"{rest[0].upper()}{rest[1:]}"
    return text


_SHARED = re.compile(r"\b(?P<word>my|our|mine|ours|me|myself|us|we|i)\b", re.IGNORECASE)
_THEIRS = {
    "my": "their", "our": "their", "mine": "theirs", "ours": "theirs", "me": "them", "myself": "themselves",
    "us": "them", "we": "they", "i": "they",
}  # fmt: skip
_I_DO = re.compile(
    r"^(?P<often>(?:Every|Each|On|At|One) [\w' ]{3,30},? )?(?:I|We) "
    r"(?P<sure>(?:always|never|still|only|just|secretly|once) )?"
    r"(?P<verb>[a-z]+) (?P<rest>.+)$"
)
_I_WAS = re.compile(r"^I (?:was|am|got|have been|'ve been) (?P<verb>[a-z]+)(?P<rest>\b.*)$")


def _of_theirs(text: str) -> str:
    return _SHARED.sub(lambda found: _THEIRS[found["word"].lower()], text)


def agent_of(verb: str) -> str:
    """The trade of somebody who does something all day ("drive": driver), or empty."""
    doubled = f"{verb}{verb[-1]}er" if verb in DOUBLED else ""
    ends = (verb, f"{verb}er", f"{verb}r", doubled, f"{verb}or", f"{verb[:-1]}or")
    return next((word for word in ends if word in TRADE_OF), "")


def _is_done(verb: str) -> bool:
    """Whether a word tells what is done to somebody, and not how they are."""
    told = verb in REGULAR_PASTS or verb in PASTS or verb.endswith("ed")
    return told and verb not in _TOLD_AS_ADJECTIVE | {"tired", "scared", "excited", "worried"}


_AND_I = re.compile(
    r"^(?:my (?P<one>(?!name\b)[\w-]+(?: (?!is\b|was\b|has\b)[\w-]+){0,2}?) and (?:i|me)"
    r"|(?:me|i) and my (?P<other>[\w-]+)) "
    r"(?P<verb>(?:have|had|need) to|[a-z]+) (?P<rest>.+)$",
    re.IGNORECASE,
)


def _and_i(text: str) -> str:
    """The teller and somebody of theirs as two ("my ex and I have to co-parent": a woman and her ex must)."""
    found = _AND_I.match(text)
    if not found or not (found["verb"].endswith(" to") or found["verb"].lower() in {"must", "are", "were", *VERBS}):
        return text
    verb = "must" if found["verb"].endswith(" to") else found["verb"].lower()
    other = (found["one"] or found["other"]).lower()
    other = f"{other}-husband" if other == "ex" else other
    return f"A woman and her {other} {verb} {_of_theirs(found['rest'])}"


def first_person(text: str) -> str:
    """A pitch that its hero tells, told of them ("I drive the prison van": a driver drives the prison van)."""
    if (both := _and_i(text)) != text:
        return both
    if (found := _I_WAS.match(text)) and _is_done(found["verb"]):
        return f"{NOBODY_YET} is {found['verb']}{_of_theirs(found['rest'])}"
    found = _I_DO.match(text)
    if not found:
        return text
    verb = found["verb"] if found["verb"] in VERBS else base_of(found["verb"])
    if verb not in VERBS or verb in {"am", "want", "be"}:
        return text
    trade = agent_of(verb)
    who = with_article(trade) if trade and not found["sure"] else NOBODY_YET
    rest = _of_theirs(found["rest"])
    if found["often"]:
        return f"{found['often'].rstrip(' ,')}, {who[0].lower()}{who[1:]} {found['sure'] or ''}{third(verb)} {rest}"
    if found["sure"] == "never ":
        return f"{who[0].upper()}{who[1:]} who never {third(verb)} {rest}"
    return f"{who[0].upper()}{who[1:]} {found['sure'] or ''}{third(verb)} {rest}"


_TO_DO = re.compile(r"^(?P<verb>[A-Z][a-z]+) (?P<rest>(?:an?|the|your|one|two|every|up|out|off|down) .+)$")
_NOT_TOLD = frozenset(
    {"follow", "meet", "join", "imagine", "make", "write", "create", "watch", "picture", "set", "think"}
)
_PLACE = "|".join(sorted((re.escape(word) for word in PLACE_NOUNS), key=len, reverse=True))


def imperative(text: str) -> str:
    """A pitch that tells somebody to do something, as somebody who must ("Run a kitchen": a chef must run one)."""
    found = _TO_DO.match(text)
    verb = found["verb"].lower() if found else ""
    if found is None or verb not in VERBS or verb in _NOT_TOLD:
        return text
    kept = re.search(rf"\b(?:{_PLACE})\b", found["rest"], re.IGNORECASE)
    keeper = next((one.key for one in TRADES.values() if kept and one.workplace == kept[0].lower()), "")
    who = with_article(keeper or agent_of(verb)) if keeper or agent_of(verb) else NOBODY_YET
    rest = re.sub(r"\byour\b", "the", found["rest"])
    return f"{who[0].upper()}{who[1:]} must {verb} {rest}"


_SENDS = re.compile(
    r"^(?P<by>(?:an? |the )?[\w' -]{3,40}?) (?P<verb>sends|hires|asks|orders|forces|pays|assigns|recruits) "
    r"(?P<who>(?:an?|the|two|three) (?:(?!(?:who|that|to)\b)[\w'-]+ ){1,4}?)to (?P<rest>[a-z]+ .+)$",
    re.IGNORECASE,
)


def dispatched(text: str) -> str:
    """Somebody whom an office sends to do something, as the one who must ("Agency sends a poet to run payroll")."""
    found = _SENDS.match(text)
    if not found or is_being(found["by"]) or not is_being(found["who"].strip()):
        return text
    return f"{found['who'][0].upper()}{found['who'][1:]}must {found['rest']}"


_YOU_WERE = re.compile(
    r"^You (?:used to be|were(?: once)?) an? (?P<who>[^,.;]{3,40})[.,;] (?:but |and )?(?:now|today|these days),? you "
    r"(?P<verb>(?!are|were|have|can)[a-z]+) (?P<rest>.+)$",
    re.IGNORECASE,
)


_YOU_WAKE = re.compile(
    r"^you wake(?: up)? as (?P<who>(?:an?|the) (?:(?!(?:in|on|at|and|of)\b)[\w'-]+ ){1,4}?)"
    r"(?P<rest>(?:in|on|at|and) .+)$",
    re.IGNORECASE,
)


def addressed(text: str) -> str:
    """A pitch that tells somebody what they were and now do, told of them."""
    if woken := _YOU_WAKE.match(text):
        who = re.sub(r"^(?:an?|the) ", "", woken["who"])
        return f"{with_article(who.strip()).capitalize()} wakes up {woken['rest']}"
    found = _YOU_WERE.match(text)
    if not found:
        return text
    rest = re.sub(r"\byours?\b", "their", found["rest"])
    return f"A former {found['who']} {'must' if found['verb'] == 'must' else third(found['verb'])} {rest}"


_FAMILY = re.compile(r"^(?:Meet )?[Tt]he (?P<name>[A-ZÀ-Þ][^\W\d_]+?)(?P<ending>s|es)(?P<after>,| (?=[a-z]))")


def family(text: str) -> str:
    """A surname of several as a family of that name ("The Kowalskis run": the Kowalski family run)."""
    found = _FAMILY.match(text)
    if not found:
        return text
    whole = f"{found['name']}{found['ending']}".lower()
    name = found["name"]
    if found["ending"] == "es" and re.search(r"(?:s|x|z|ch|sh)$", name) is None:
        name = f"{name}e"
    known = {*ADJECTIVES, *PROPER, *PLACE_NOUNS, *VERBS}
    if is_being(whole) or {whole, name.lower()} & known or whole.endswith("ies"):
        return text
    if not re.match(r",|(?:[a-z]+)\b", found["after"].strip() or text[found.end() :]):
        return text
    told = text[found.end() :].split(maxsplit=1)[0] if found["after"] == " " else ""
    if told and not (told in VERBS or told in PASTS or told in REGULAR_PASTS or told in _AFTER_FAMILY):
        return text
    return f"The {name} family{found['after']}{text[found.end() :]}"


_AFTER_FAMILY = frozenset(
    {"of", "from", "in", "are", "were", "have", "had", "must", "who", "and", "never", "always", "do"}
)


_STAFF = r"(?:night shift|day shift|early shift|late shift|graveyard shift|night crew|day crew|back office)"
_SHIFT = re.compile(
    rf"\b(?:in|on|about|at|during|of) (?P<place>(?:an?|the) (?:[\w-]+ ){{0,2}}?(?:{_PLACE}))['\u2019]s"
    rf" (?P<shift>{_STAFF})\b"
    r"(?! (?:where|in which|when))",
    re.IGNORECASE,
)


def of_a_place(text: str) -> str:
    """Whoever belongs to a place, with the place after them ("A museum's guards": the guards of a museum)."""
    if found := _SHIFT.search(text):
        told = found["shift"].lower().replace(" ", "-")
        told = told if told.endswith("-shift") else f"{told.split('-', maxsplit=1)[0]}-shift"
        return f"{text[: found.start()]}about the {told} staff of {found['place']}{text[found.end() :]}"
    for end in (1, 2, 3):
        found = re.match(
            rf"^(?P<place>(?:An?|The) (?:[\w-]+ ){{0,2}}?(?:{_PLACE}))['\u2019]s ((?:[\w-]+ ){{{end}}})", text
        )
        if found is None:
            return text
        who = found[2].strip()
        aboard = end == 1 and found["place"].endswith(" ship")  # a ship's doctor is one by trade
        if is_being(who.split()[-1]) and not is_being(found["place"]) and not aboard:
            place = found["place"][0].lower() + found["place"][1:]
            return f"The {who} of {place} {text[found.end() :]}"
    return text
