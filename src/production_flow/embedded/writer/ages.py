"""Which age the words of a pitch are of: of our time, of a past one, of a century or a year."""

from __future__ import annotations

import re

from production_flow.embedded.writer.hinting import phrases_of
from production_flow.embedded.writer.lexicon.data import rows

PAST_AGE = re.compile(
    r"\b(?:century|medieval|middle ages|renaissance|victorian|regency|tudor|ancient|wars?|empire|revolution|siege"
    r"|plague|court of|reign|crusades?|colonial|feudal|inquisition|uprising"
    r"|occupied|kings?|queens?|emperors?|sultans?)\b",
    re.IGNORECASE,
)
"""An age that is past; nuns, pirates and seamstresses alone make no history."""


MODERN = re.compile(
    r"\b(?:hotline|internet|online|website|app|smartphone|mobile phone|laptop|email|e-mail|podcast|streamer|influencer"
    r"|social media|tiktok|youtube|instagram|selfies?|video call|wi-?fi|hashtag|drone|crypto\w*|uber|start-?up|airbnb"
    r"|ski (?:town|resort|lift|instructor|patrol|lodge)s?|skiers?|snowboard\w*|highway patrol|gas station|truck stop"
    r"|strip mall|trailer park|pickup truck|motel|television|tv|police car|patrol car|helicopter|supermarket"
    r"|retirement home|electricity|mobile home|airport|freeway|microwave|credit card|blog|vlog\w*|dating app"
    r"|call centre|power point|powerpoint|sat-?nav|gps|speed-dating|trans|drag racing|teenagers?|aeroplane|airplane"
    r"|phone|video games?|plane|teenage|hackers?|bikers?|motorcycles?"
    r"|motorbikes?|long-haul|truckers?|truck drivers?|hitchhik\w+"
    r"|computers?|software|night bus|bus driver|skateboard\w*|spaceships?)\b",
    re.IGNORECASE,
)
"""Things of our time, with which a show is no history."""


_TODAY = frozenset(word.strip() for row in rows("today.txt", ",") for word in row)
"""Words with which a fantasy is of our time: its trades and houses have a telephone."""


def of_today(text: str) -> bool:
    """Whether a fantasy of these words plays in our time."""
    return MODERN.search(text) is not None or not _TODAY.isdisjoint(phrases_of(text))


_SINCE = re.compile(
    r"\b(?:18[5-9]\d|19\d\d)s?\b|world wars?|cold war|civil rights|occupied|the resistance|suffragett\w*|telegraph\w*"
    r"|telegrams?|railways?|locomotives?|steam (?:train|engine|ship)s?|trade unions?|photographs?|trenches"
    r"|the front line|the berlin wall|iron curtain|gestapo|soviet\w*|partisans?|factor(?:y|ies)",
    re.IGNORECASE,
)
"""A history since the telegraph, which the kit of that century writes: no wax seals, no courts, no galleries."""


_YOUNG_LANDS = re.compile(
    r"\b(?:argentin\w*|buenos aires|pampas?|patagonia|montevideo|uruguay|australia\w*|melbourne|sydney|new zealand"
    r"|auckland|tasmania|canad\w*|vancouver|toronto|winnipeg|chicago|san francisco|seattle|denver|detroit|texas"
    r"|california|ohio|kansas|alaska|johannesburg|nairobi|congo|hollywood)\b",
    re.IGNORECASE,
)
"""Where there were no guilds and no royal courts: its past is that of the telegraph."""


def since_telegraph(text: str) -> bool:
    """Whether a history plays since the telegraph: its words or its year say so, or its country is no older."""
    old = any(year < _TELEGRAPH for year in years(text)) or PAST_AGE.search(text)
    return bool(_SINCE.search(text)) or (not old and bool(_YOUNG_LANDS.search(text)))


_TELEGRAPH = 1850


def of_year(text: str) -> float:
    """Points for a history that a year gives."""
    first = min(years(text), default=_NOW)
    if first >= _NOW:
        return 0.0
    return 3.0 if first < _OLD else 1.5 if first < _LIVING else 1.0


PAST_DATE = re.compile(
    r"\bsince the (?:war|revolution|flood|fire|strike|armistice)\b"
    r"|\b(?:since|(?:founded|built|opened|closed|established|abandoned|discontinued|cancelled|banned|married|born"
    r"|burn(?:ed|t) down|died|vanished|disappeared|drowned|recorded|painted|written|filmed|unsolved|untouched|unchanged"
    r"|sealed|locked|buried|sunk|sank|lost|checked out|moved (?:out|in|away)"
    r"|left|hanged|executed|drained|flooded|dating (?:back )?|dates (?:back )?)"
    r"(?: (?:in|since|from|to))+)(?: the)?(?: (?:winter|summer|spring|autumn|year) of)? \d{4}s?\b",
    re.IGNORECASE,
)
"""A year in which something happened before the show begins ("which burned down in 1953")."""


def years(text: str) -> list[int]:
    """The years that a text names."""
    plain = PAST_DATE.sub("", text)
    found = re.findall(r"\b(1[0-9]{3})s?\b", plain) + [one or other for one, other in _EARLY.findall(plain)]
    return [int(year) for year in found]


_EARLY = re.compile(
    r"(?:^(?:[A-Z][\w'-]+,? )+|\b(?:AD|A\.D\.|in the year) )([1-9]\d{2})(?=[.:;,]|$)|\b(\d{2,3}) (?:AD|CE)\b"
)
"""A year of the first thousand ("Ravenna, 546.")."""


_OLD, _LIVING, _NOW = 1900, 1950, 1990
"""Years before which a show is a history, from which it is within living memory, and from which it is of our time."""
CLOSED = 1905
"""The year from which a telegraph or a train makes no western."""

_WEST = re.compile(
    r"\b(?:nevada|texas|arizona|new mexico|colorado|utah|wyoming|montana|idaho|oregon|california|kansas"
    r"|nebraska|oklahoma|dakotas?|rio grande|rockies|great plains|sonora|chihuahua|abilene|tombstone|deadwood"
    r"|el paso|santa fe)\b",
    re.IGNORECASE,
)


def of_the_west(text: str) -> float:
    """Points for a western that a year of the open frontier gives, in a place of the American West."""
    first = min(years(text), default=_NOW)
    return 3.0 if _FRONTIER <= first < CLOSED and _WEST.search(text) else 0.0


_FRONTIER = 1835
"""The year from which the American West is one of westerns."""
