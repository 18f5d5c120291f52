"""Pitches whose subject is nobody: an event that befalls somebody, and an anthology of whoever comes next.

"A flood strands six strangers in a church" is about the strangers, who must get out; "Each episode a different tenant"
is about a tenant.
"""

from __future__ import annotations

import re

from production_flow.embedded.writer.beings import is_being
from production_flow.embedded.writer.grammar import with_article
from production_flow.embedded.writer.placing import find_places

_WHERE = r"under|underneath|beneath|in|inside|on|at|aboard|between|near|behind|above|below"
_BEFALLS = re.compile(
    r"^(?P<event>(?:an?|the|one) (?:[\w'-]+ ){0,3}?[\w'-]+"
    r"|(?:deep |heavy |sudden |rising )?(?:snow|fog|ice|rain|floods?|floodwaters?|water|smoke|lava|sand|mud)) "
    r"(?:traps?|trapped|strands?|stranded|maroons?|marooned|bur(?:y|ies|ied)|cuts? off|snows? in|shuts? in|locks? in"
    r"|seals? in|pins?|imprisons?|(?P<left>leaves?)) "
    r"(?P<who>(?:(?:an?|the|two|three|four|five|six|seven|eight|nine|ten|twelve|some) )?[\w' -]+?)"
    rf"(?(left) (?:stranded|trapped|stuck|marooned|snowed in|locked in|cut off)|)"
    rf"(?: (?P<where>(?:{_WHERE}) (?:an?|the|one|her|his|their|[A-Z])\b[^,.;]*?|in [a-z]+))?"
    r"(?: from (?P<away>[^,.;]+?))?"
    r"(?:,? (?:who|and(?: they)?) (?P<must>(?:must|has to|have to) [^.;]+))?(?P<rest>[,.;].*)?$",
    re.IGNORECASE,
)
"""An event, whom it befalls, and where."""

_CAUGHT = re.compile(
    r"^(?P<who>[^,.;]{3,70}?) (?:is|are|gets?|get) (?:trapped|stranded|stuck|snowed in|marooned|locked in|cut off) "
    rf"(?P<where>(?:{_WHERE}) (?:an?|the|one)(?P<what>(?: (?!(?:that|which|who|and|with|until|when)\b)[\w'-]+)+?))"
    r"(?: by (?:an?|the) [a-z]+)?(?P<rest>[,.;] .*)?$",
    re.IGNORECASE,
)
"""Somebody who is trapped somewhere, and nothing else is said of them."""

_ANTHOLOGY = re.compile(
    r"^(?P<lead>(?:an? |the )?(?:[\w'-]+ ){0,4}?(?:anthology|series|show|drama|comedy)(?: series| show)?)?"
    r"(?:[,:;.\u2013\u2014 ]+(?:(?:in which|where|and) )?|^)(?:each|every) (?:episode|chapter|story|part|week)"
    r"(?: (?:is about|is|follows|features|tells of|tells|shows|brings|about|has)|,|:)? "
    r"(?:an?(?: (?:different|new|other))?|another|one more|the next|one)(?: different| new)? (?P<who>[^.]+)\.?$",
    re.IGNORECASE,
)
"""A show of another hero in every episode."""


_KIND = (
    "movie|film|show|series|sitcom|thriller|comedy|drama|mystery|western|romance|cartoon|anime|musical|mockumentary|noir"
    "|horror|satire|farce|caper|adventure|telenovela|soap|romcom|fable|fairy tale|magical realism|magic realism"
)
_HEADED = re.compile(
    rf"^(?:an? )?(?P<kind>(?:[\w'-]+ ){{0,2}}?(?:{_KIND})), "
    r"(?P<who>(?:an?|the|two|three|four|five|six|seven|eight|nine|ten) [^.,;]+)\.?$",
    re.IGNORECASE,
)
"""What kind of show it is, and whom it has ("road movie, two nuns and a goat")."""

_ACTS_ON = re.compile(r",? (?:and|but) (?:the|an?|only|one|two|three) \w", re.IGNORECASE)
"""Somebody who does something about it, later in the pitch."""

_SOME_PEOPLE = re.compile(rf"(?P<kind>\b(?:{_KIND}|anthology)) about people who (?=[a-z])", re.IGNORECASE)
"""A show about people of a kind, who are nobody in particular."""


_WANTS_OUT = re.compile(r"\bwants? out\b(?= *(?:[,.;]|$))")
_LEAD_IN = re.compile(
    r"^(?P<time>(?:after|before|during|since|following) (?:her|his|their|the) (?:[\w'-]+ ){0,2}?"
    r"(?:funeral|wedding|war|divorce|death|storm|flood|fire|accident|trial|election|strike|retirement|party)) "
    r"(?=(?:an?|two|three|four) [a-z])",
    re.IGNORECASE,
)
"""A time before the subject, without the comma that belongs behind it."""

SHOW = re.compile(
    r"^(?:an? |the |some )?(?:[\w'\u2019-]+ ){0,3}?(?:shows?|series|sitcom|thriller|cartoon|anthology|tv pilot|movie"
    r"|film|episode|soap opera|whodunit|rom-?com|dramedy|procedural|mini-?series|web ?series|telenovela)"
    r"(?: (?:show|series))?(?: for (?:the whole )?[a-z]+)?$",
    re.IGNORECASE,
)
"""A kind of show and nobody in it ("a kids show")."""

FOR_WHOM = re.compile(
    r"\b(?:kids['\u2019]?|children(?:['\u2019]s)?|famil(?:y|ies)|teens?|teenagers)(?!\w)", re.IGNORECASE
)
"""Those whom a show is for."""


_PARTIES = {
    "wedding party": "three wedding guests", "wedding": "three wedding guests", "funeral": "three mourners",
    "search party": "three searchers", "tour group": "three tourists", "school trip": "three pupils",
    "school class": "three pupils", "birthday party": "three guests", "dinner party": "three guests",
    "film crew": "three members of a film crew", "hen party": "three friends", "stag party": "three friends",
    "climbing party": "three climbers", "expedition": "three explorers", "bus": "three passengers",
    "train": "three passengers", "ferry": "three passengers", "plane": "three passengers",
    "cruise ship": "three passengers", "village": "three villagers", "mine": "three miners", "hotel": "three guests",
}  # fmt: skip
_HAVOC = re.compile(
    r"^(?P<event>(?:an?|the) (?:[\w-]+ ){0,2}?(?:landslide|avalanche|flood|storm|hurricane|tornado|earthquake|volcano"
    r"|eruption|tsunami|wildfire|fire|blizzard|sandstorm|tidal wave|meteor|meteorite|comet|sinkhole|cave-in|explosion"
    r"|cyclone|mudslide|rockslide)) (?:bur(?:y|ies|ied)|hits?|strikes?|swallows?|traps?|strands?|destroys?|floods?"
    r"|engulfs?|flattens?|threatens?|cuts? off|wipes? out|sweeps? away|crushes|sinks?|derails?|levels?) "
    rf"(?P<house>(?:an?|the) (?:[\w-]+ ){{0,3}}?(?:{'|'.join(sorted(_PARTIES, key=len, reverse=True))}))"
    r"(?P<rest>\b(?!['\u2019]s).*)$",
    re.IGNORECASE,
)
"""A disaster and the company that it befalls ("A landslide buries a wedding party")."""


def befallen(text: str) -> str:
    """A pitch with somebody as its subject where an event or an episode was."""
    if (found := _HAVOC.match(text)) and not _ACTS_ON.search(found["rest"]):
        who = next(who for kind, who in _PARTIES.items() if found["house"].lower().endswith(kind))
        event = found["event"][0].lower() + found["event"][1:]
        house = found["house"].lower()
        known = house.endswith(("party", "group", "trip", "crew", "wedding", "funeral", "class", "expedition"))
        inside = "" if known else f" in {found['house']}"
        return _capital(f"{who}{inside} must survive {event}{found['rest']}")
    if found := _ANTHOLOGY.match(text):
        lead = re.sub(r"^(?:an?|the) ", "", found["lead"] or "anthology", flags=re.IGNORECASE)
        return _capital(f"{with_article(lead)} about {with_article(found['who'])}") if is_being(found["who"]) else text
    if (found := _HEADED.match(text)) and is_being(found["who"]):
        return _capital(f"{with_article(found['kind'].lower())} about {found['who']}")
    text = _led_in(_WANTS_OUT.sub("must get out", text))
    text = _SOME_PEOPLE.sub(r"\g<kind> about three strangers who ", text)
    if (found := _CAUGHT.match(text)) and is_being(found["who"]):
        known = bool(find_places(found["where"]))
        out = "must find a way out" if known else f"must find a way out of the{found['what']}"
        return " ".join(filter(None, (found["who"], found["where"] * known, out))) + (found["rest"] or "")
    found = _BEFALLS.match(text)
    if found is None or is_being(found["event"]) or not is_being(found["who"]):
        return text
    event = found["event"][0].lower() + found["event"][1:]
    where = f" {found['where']}" if found["where"] else ""
    who, rest = _capital(found["who"]), found["rest"] or ""
    if found["must"]:
        return f"{who}{where} {found['must']} after {event}{rest}"
    out = f"get back to {found['away']}" if found["away"] else "get out"
    return f"{who} must survive {event}{where} and {out}{rest}"


def _led_in(text: str) -> str:
    """A pitch with a comma after the time that it opens with; "he" after a husband's funeral is the husband."""
    found = _LEAD_IN.match(text)
    if found is None:
        return text
    late = re.search(
        r"\b(?:her (?:late )?(?P<he>husband|father|brother|son)|his (?P<she>wife|mother|sister))\b", found[0]
    )
    rest = text[found.end() :]
    if late:
        rest = re.sub(rf"\b{'he' if late['he'] else 'she'}\b", late[0], rest, count=1)
    return f"{found['time']}, {rest}"


def _capital(words: str) -> str:
    return words[0].upper() + words[1:]
