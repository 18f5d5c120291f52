"""Places under names that their country and size have: a show in Lisbon plays on no Corn Exchange."""

from __future__ import annotations

import random
import re

from production_flow.embedded.writer.lexicon.localities import ENGLISH, LANDS, LOCAL, REGION_OF
from production_flow.embedded.writer.model import Brief

_KINDS = {
    "village_square": "square", "old_town": "street", "noir_street": "street", "city-street": "street",
    "village-square": "square", "garden": "garden", "church": "church", "shop": "shop", "hall": "hall",
    "theatre": "hall", "museum": "records", "archive": "records", "library": "records", "rooftop": "roof",
    "warehouse": "store", "workshop": "store", "living_room": "home", "apartment": "home", "bedroom": "home",
    "bar": "bar", "tavern": "bar",
}  # fmt: skip
"""Set of the kit -> kind of place in the tables."""
_STREETS = re.compile(r"\b(?:lane|road|street|terrace|parade|row|alley|corner|lychgate)\b", re.IGNORECASE)
_MODERN = frozenset({"contemporary", "past", "victorian"})
_KITS = frozenset({"noir", "cozy", "drama", "comedy", "workplace"})
_BUILT = frozenset({"city", "town", "village", "coast", "house"})


def local_name(name: str, drawn: str, brief: Brief, rnd: random.Random, *, main: bool) -> str:
    """The name of a place as its country has it; the same name where that is as good.

    `drawn` is its set, which says what kind of place it is; the main place of a show is named anew always.
    """
    table = LOCAL.get(REGION_OF.get(brief.place.culture, ""))
    if table is None or brief.kit not in _KITS or brief.era not in _MODERN or brief.place.setting not in _BUILT:
        return name
    if not main and name.lower() not in ENGLISH:
        return name
    kind = _KINDS.get(drawn, "")
    if main:
        if brief.kit in {"comedy", "workplace"} and not _STREETS.search(name):
            return name
        kind = "street" if _STREETS.search(name) or kind == "street" else "square"
    return rnd.choice(table[kind]) if kind in table else name


def size_of(brief: Brief) -> str:
    """How large the place of a show is, as the sentences about it have it.

    Returns:
        `land` for countries, `farm`, `planet`, `institution`, else what the place is set as (city, village, ...).
    """
    place = brief.place
    name, noun = place.name.lower(), place.noun.lower()
    if noun in {"farm", "ranch", "homestead", "vineyard", "plantation"}:
        return "farm"
    if name in {"mars", "venus", "the moon", "europa", "titan"} or "planet" in noun or noun == "moon":
        return "planet"
    if not noun and name in LANDS:
        return "land"
    return place.setting
