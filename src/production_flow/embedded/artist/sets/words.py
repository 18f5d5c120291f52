"""From the words of a place to one of the sets that can be drawn."""

from __future__ import annotations

import re

from production_flow.documents.scene import SetPlace
from production_flow.embedded.artist.sets.lexicon import NEAREST, OLDER, POWERED, REFINED, REMOTE, ROBOT, ROOFED, WORDS

SETS = tuple(WORDS)
"""Every set id, in a fixed order."""


def _table(source: dict[str, str]) -> dict[str, str]:
    return {word: name for name, words in source.items() for word in words.split()}


_EXACT, _NEAR = _table(WORDS), _table(NEAREST)
_FINER: dict[str, tuple[tuple[str, frozenset[str], frozenset[str], frozenset[str]], ...]] = {
    broad: tuple(
        (finer, frozenset(names.split()), frozenset(telling.split()), frozenset(supporting.split()))
        for finer, names, telling, supporting in rows
    )
    for broad, rows in REFINED.items()
}


def tokens(text: str) -> list[str]:
    """The words of a text in lower case, a plural also as its singular."""
    found = re.findall(r"[a-zà-ÿ]+", text.lower().replace("_", " "))
    return [form for word in found for form in ((word, word[:-1]) if word.endswith("s") else (word,))]


def choose(place: SetPlace) -> tuple[str, str | None]:
    """The set to draw for a place, and a sentence when it is only the nearest one.

    The kind of the place decides; its name and id help where the kind is unknown. The last telling
    word of a phrase counts, because "village kitchen" is a kitchen. A broad kind (office, museum, bar) then
    becomes a finer one (jail, library, tavern) where the place's name or its details say so; what an era does not
    know becomes what it had instead (a diner is a tavern).
    """
    name, notice = _named(place)
    if outside(place):
        name = REMOTE.get(name, name)
    name = OLDER.get(place.era, {}).get(name, name)
    if name == "tavern" and "prairie outside" in place.details:
        name = "bar"  # a saloon has a counter, and nobody's arms on its walls
    if name == "ballroom" and "domes and arches" in place.details:
        name = "throne_room"  # a divan under arches, whatever the century
    if name in _SQUARES:
        name = next((_SQUARE_OF[detail] for detail in place.details if detail in _SQUARE_OF), name)
    name = next((_GROUND_OF[name, detail] for detail in place.details if (name, detail) in _GROUND_OF), name)
    return name, notice


_SQUARES = {"old_town", "village_square"}
_SQUARE_OF = {
    "pylons about": "temple_court",
    "columns about": "forum",
    "domes and arches": "bazaar",
    "jungle about": "forest",
}
"""What a square is in a country whose houses are built so, or that has none."""

_OPEN = (
    "village_square", "old_town", "noir_street", "garden", "forest", "mountain", "frontier_town", "suburb", "desert",
    "roadside",
)  # fmt: skip
_EAVES = ("tiled", "curved")
_INNS = ("bar", "tavern", "diner", "shop", "waiting_room", "kitchen")
_STREETS = ("village_square", "noir_street", "suburb")
_HALLS = ("living_room", "bedroom", "throne_room", "ballroom", "corridor")
"""What is an inn or a shop under such eaves, what a lane, and what a room of mats where they are Japan's."""

_GROUND_OF = {
    ("dock", "canal about"): "lock",
    ("dock", "fjord about"): "fjord", ("beach", "fjord about"): "fjord", ("theatre", "canvas overhead"): "circus",
    ("desert", "trenches about"): "dig", ("village_square", "trenches about"): "dig",
    ("bazaar", "trenches about"): "dig",
    **{(name, "ice about"): "polar" for name in _OPEN},
    **{(name, f"{kind} eaves about"): "old_town" for name in _STREETS for kind in _EAVES},
    **{("garden", f"{kind} eaves about"): "pond_garden" for kind in _EAVES},
    **{(name, f"{kind} eaves about"): "tea_house" for name in _INNS for kind in _EAVES},
    **{(name, "tiled eaves about"): "tatami_room" for name in _HALLS},
}  # fmt: skip
"""What a shore is under walls of rock, a stage where it is a ring, and open ground on the ice."""


_BESIDE = frozenset({"street", "road", "lane", "under", "beneath", "below", "house"})
"""Words of a name that say that one is near a bridge ("Bridge Street"), not on it."""


def _named(place: SetPlace) -> tuple[str, str | None]:
    """The set that the place's words name, whatever its era."""
    kind = place.set.lower().strip().replace(" ", "_").replace("-", "_")
    if kind in WORDS:
        return _finer(kind, place), None
    for text in (place.set, place.name, place.location.replace("-", " ")):
        for word in reversed(tokens(text)):
            if word in _EXACT:
                return _finer(_EXACT[word], place), None
        for word in reversed(tokens(text)):
            if word in _NEAR:
                return _finer(_NEAR[word], place), _notice(place, _NEAR[word])
    fallback = "living_room" if place.interior else "noir_street"
    return fallback, _notice(place, fallback)


_SKIES = frozenset({"garden", "pond_garden", "polar", "lock", "border_post", "zoo", "dig"})
"""Finer sets that a place within walls is never drawn as, whatever stands in it."""


def _finer(broad: str, place: SetPlace) -> str:
    """The finer set that the place's own words name, or the broad one."""
    said = set(tokens(f"{place.set} {place.name}"))
    shown = {word for detail in place.details for word in tokens(detail)}
    for finer, names, telling, supporting in _FINER.get(broad, ()):
        if finer in _SKIES and place.interior:  # a cloister has pillars, and so has a hall
            continue
        if finer == "bazaar" and "brick fronts" in place.details:  # awnings hang in northern markets too
            continue
        if finer == "bazaar" and place.era == "contemporary" and not (said & names or "domes" in shown):
            continue  # a night market of today is a street
        if finer == "stone_bridge" and (place.interior or said & _BESIDE):
            continue
        if said & names or shown & telling or len(shown & supporting) > 1:
            return finer
    return ROOFED.get(broad, broad) if place.interior else broad


_OUTSIDE = {
    "stars outside": "stars", "deep water outside": "deep", "bare rock outside": "rock",
    "lunar ground outside": "moon",
}  # fmt: skip


def outside(place: SetPlace) -> str:
    """What is behind windows off the earth: `stars`, `deep` water, `rock` or the `moon`; else empty."""
    return next((_OUTSIDE[detail] for detail in place.details if detail in _OUTSIDE), "")


def _notice(place: SetPlace, name: str) -> str:
    return f"There is no set for {place.set or place.name!r}; the nearest one, {name.replace('_', ' ')}, was drawn."


def has_machines(place: SetPlace) -> bool:
    """Whether the place should show aerials, cables, vents and glowing signs; a coffee machine makes no robot town."""
    said = set(tokens(" ".join((place.set, place.name, *place.details))))
    return bool(ROBOT & said) or ("neon" in said and bool(POWERED & said))
