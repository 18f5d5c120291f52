"""Pitches that are billed like a programme: who, where and when; a crew and whom it follows; a house and its guests."""

from __future__ import annotations

import re

from production_flow.embedded.writer.beings import is_being
from production_flow.embedded.writer.grammar import THIRDS, base_of, singular, with_article
from production_flow.embedded.writer.lexicon.trades import TRADE_OF
from production_flow.embedded.writer.lexicon.words import RELATIONS, VERBS

_BILLED = re.compile(
    r"^(?P<who>(?:an? |the )?(?:[\w'-]+ ){0,3}?[a-z'-]+), (?P<where>(?:an? |the )?[\w' -]{3,40}?),? "
    r"(?:in )?(?P<when>(?:the )?(?:1\d{3}|20\d{2})s?)\s*[:.\u2013\u2014-]\s*(?P<rest>[^:]{8,})$",
    re.IGNORECASE,
)
"""Somebody, a place and a year before what happens ("Insurance investigator, Detroit, 1958: ...")."""

_FOLLOWED = re.compile(
    r"^(?:an?|the) (?:(?:documentary|camera|film|tv|television|news) (?:film )?(?:crew|team)|documentary|mockumentary"
    r"|camera) (?P<how>follows|films|watches|observes|documents) (?P<what>.+?)\.?$",
    re.IGNORECASE,
)
_OF_HOUSE = re.compile(r"^(?P<house>.+?),? (?:that|which) (?P<verb>[a-z]+) (?P<rest>.+)$", re.IGNORECASE)

_HOUSES = {
    "hotel": "a night porter", "hostel": "a night porter", "motel": "a night clerk", "inn": "an innkeeper",
    "hospital": "a night nurse", "school": "a new teacher", "museum": "a night guard", "theatre": "a stagehand",
    "theater": "a stagehand", "prison": "a prison guard", "ship": "a steward", "train": "a conductor",
    "village": "a doctor", "town": "a doctor", "island": "a doctor", "city": "a reporter", "castle": "a housekeeper",
    "convent": "a nun", "monastery": "a monk", "library": "a librarian", "lighthouse": "a lighthouse keeper",
}  # fmt: skip
"""Who asks questions in a house where something is always so."""

_GUESTS = re.compile(
    rf"^(?P<place>(?:in|at|on|aboard) an? (?:[\w'-]+ ){{0,4}}?(?P<house>{'|'.join(_HOUSES)})"
    r"(?: (?:in|on|near|off) [A-Z][\w'-]+(?: [A-Z][\w'-]+)?)?),? "
    r"(?P<who>the [a-z]+s|nobody|everybody|no one|everyone) (?P<rest>(?:ever )?(?P<how>[a-z']+)\b.*?)\.?$",
    re.IGNORECASE,
)
"""A house and how it always is with those in it ("In a hotel the guests never check out")."""

_ALWAYS = frozenset({"never", "always", "only", "cannot", "can't", "don't", "no"})


def _billed(found: re.Match[str]) -> str:
    who, rest = found["who"], found["rest"].strip()
    if not is_being(f"a {who}") or any(word in THIRDS for word in who.split()):
        return ""
    where = found["where"] if re.match(r"(?:in|on|at|aboard) ", found["where"]) else f"in {found['where']}"
    hero = who if re.match(r"(?:an?|the) ", who, re.IGNORECASE) else with_article(who[0].lower() + who[1:])
    head = f"{where[0].upper()}{where[1:]} in {found['when']}, {hero}"
    if own := re.match(r"(?:she|he|they) (?P<rest>.+)$", rest, re.IGNORECASE):
        return f"{head} {own['rest']}"
    if not re.match(r"(?:an?|the|her|his|their|two|three|somebody|someone|every)\b", rest, re.IGNORECASE):
        return ""
    return f"{head} must find out why {rest[0].lower()}{rest[1:]}"


def _followed(found: re.Match[str]) -> str:
    what = found["what"]
    house = _OF_HOUSE.match(what)
    named = house["house"] if house else what
    if is_being(re.split(r" (?:in|on|at|of|that|which|who) ", named, maxsplit=1)[0]):
        return f"A mockumentary about {what}"
    if house and house["verb"] in THIRDS:
        return f"In a mockumentary, the staff of {named} {base_of(house['verb'])} {house['rest']}"
    return f"In a mockumentary, the staff of {named} must keep it from closing"


def _guests(found: re.Match[str]) -> str:
    who = found["who"].lower()
    if found["how"].lower() in _ALWAYS or (
        who in {"nobody", "everybody", "no one", "everyone"} and found["how"] in THIRDS
    ):
        return f"{found['place']}, {_HOUSES[found['house'].lower()]} must find out why {who} {found['rest']}"
    if not is_being(who) or found["how"] not in VERBS:
        return ""
    return f"{found['place']}, {who} {found['rest']}"


_WHOSE = re.compile(
    r"^(?P<who>(?:an?|the) (?:[\w-]+ ){0,2}?[\w-]+)['\u2019]s (?P<what>(?:[a-z-]+ )?(?P<head>[a-z-]+s)) "
    r"(?P<verb>start|begin|keep|stop|refuse|learn|turn|speak|talk|sing|write|spell|know|remember|vanish|come) "
    r"(?P<rest>.+?)\.?$",
    re.IGNORECASE,
)
"""Somebody's animals or things that do what they should not ("A beekeeper's bees start spelling names")."""


def _whose(found: re.Match[str]) -> str:
    head = singular(found["head"].lower())
    if not is_being(found["who"]) or head in RELATIONS or head in TRADE_OF or head == found["head"]:
        return ""
    return f"{found['who']} must find out why the {found['what'].lower()} {found['verb']} {found['rest']}"


BILLING = ((_BILLED, _billed), (_FOLLOWED, _followed), (_GUESTS, _guests), (_WHOSE, _whose))
"""Ways in which a pitch is billed, each with how it is told."""

_SITED = re.compile(
    r"^(?P<kind>(?:(?:an?|the|my|our) )?(?:[\w'-]+ ){0,4}?(?:series|show|sitcom|comedy|drama|thriller|cartoon"
    r"|mockumentary|mystery|story|saga|western|noir|romcom|rom-com|tale|adventure|satire|musical|heist|procedural|whodunit|horror"
    r"|fantasy|anime|telenovela|parody|documentary|fable|fairy tale|caper|romance|dramedy|film|movie|sci-fi)),? "
    r"(?:from|in|on|at|aboard) (?P<place>(?:(?!about\b|who\b|where\b|which\b|that\b)[\w'\u2019-]+,? ){1,6}?)"
    r"(?P<link>about|following|in which|where|featuring) (?=\S)",
    re.IGNORECASE,
)
"""A kind of show with its place before what it is about ("A noir in Corsica about a ferry captain")."""


def sited(text: str) -> str:
    """A pitch that says where it is set before whom it is about, with the two in the order of a sentence."""
    found = _SITED.match(text)
    if found is None or any(word in THIRDS for word in found["place"].split()):
        return text
    kind = re.sub(r"\bheist$", "heist film", found["kind"], flags=re.IGNORECASE)
    return f"{kind} set in {found['place'].strip(' ,')} {found['link']} {text[found.end() :]}"
