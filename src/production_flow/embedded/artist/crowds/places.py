"""Where people are found in each set, how many at its busiest hour, and how they are dressed there."""

from __future__ import annotations

from dataclasses import dataclass

Zone = tuple[float, float, float, float]
"""Left, right (x), near and far (z) of a piece of ground, in metres of the set."""
Outfit = tuple[tuple[str, str], ...]
"""Garments by slot; their colours come from the place."""


@dataclass(frozen=True)
class Haunt:
    """What the people of one set are like.

    Args:
        most: How many there are at the busiest hour.
        stands: Ground on which they stand, mostly in twos.
        lanes: Lines along which they walk across: depth (z), left and right end (x).
        period: A key of `OUTFITS`.
        hour: `street` empties at night, `house` fills in the evening, `hall` is open all day.
        seated: Whether the seats of the set are taken.
        stools: Further seats, all turned away: x, z, height.
        audience: Rows of heads in the foreground, seen from behind.
    """

    most: int
    stands: tuple[Zone, ...] = ()
    lanes: tuple[tuple[float, float, float], ...] = ()
    period: str = "modern"
    hour: str = "street"
    seated: bool = False
    stools: tuple[tuple[float, float, float], ...] = ()
    audience: int = 0


def _stools(z: float, *places: float) -> tuple[tuple[float, float, float], ...]:
    """Stools before a bar."""
    return tuple((x, z, 0.76) for x in places)


def _pews() -> tuple[tuple[float, float, float], ...]:
    """Places on the benches of a church."""
    return tuple((side * x, z, 0.46) for z in (3.2, 4.6, 6.0) for side in (-1, 1) for x in (1.5, 2.3))


HAUNTS: dict[str, Haunt] = {
    "noir_street": Haunt(7, ((-5.2, -4.2, 4.0, 22.0), (4.4, 5.3, 9.0, 22.0)), ((11.0, -5.2, 5.2),), "forties"),
    "old_town": Haunt(8, ((0.8, 3.2, 5.0, 9.0), (-3.4, 3.2, 11.0, 18.0)), ((9.0, 0.4, 3.8),), "olden"),
    "village_square": Haunt(7, ((0.5, 2.4, 5.5, 8.5), (-3.4, 3.2, 10.0, 14.0)), ((10.4, -0.6, 4.2),), "modern"),
    "forum": Haunt(7, ((-2.8, 2.8, 5.5, 9.0), (-3.6, 3.6, 10.0, 17.0)), ((11.0, -4.4, 4.6),), "antique"),
    "fjord": Haunt(3, ((-1.6, 0.8, 3.6, 5.0),), (), "modern"),
    "stone_bridge": Haunt(5, ((-1.7, 1.9, 6.0, 9.0), (-2.2, 2.2, 10.0, 18.0)), (), "modern"),
    "ballroom": Haunt(5, ((-3.0, 3.0, 5.0, 7.6), (-2.4, 2.4, 8.2, 9.8)), (), "evening", "house"),
    "suburb": Haunt(3, ((-4.3, -3.2, 5.5, 9.0), (3.2, 4.3, 6.5, 12.0)), ((12.0, -3.8, 3.8),), "modern"),
    "bazaar": Haunt(10, ((-1.7, 2.0, 4.5, 8.0), (-2.2, 2.4, 9.0, 16.0)), ((8.5, -3.0, 3.2),), "bazaar"),
    "frontier_town": Haunt(6, ((-2.6, 2.2, 6.0, 9.0), (-3.2, 2.4, 11.0, 20.0)), ((10.0, -4.2, 1.8),), "frontier"),
    "concourse": Haunt(9, ((-3.2, 3.2, 4.6, 8.0), (-3.4, 3.4, 9.5, 16.0)), ((8.8, -4.2, 4.2),), "space", "hall"),
    "station": Haunt(
        11,
        ((-2.4, 1.4, 4.2, 7.6), (-4.2, -2.2, 8.2, 14.0), (-3.0, 1.6, 9.0, 18.0)),
        ((7.2, -4.2, 1.9), (11.5, -4.2, 1.9)),
        "modern",
        "hall",
        seated=True,
    ),
    "museum": Haunt(4, ((-1.7, 1.7, 3.6, 5.6),), (), "modern", "hall"),
    "dock": Haunt(3, ((-1.6, -0.8, 2.0, 2.4), (1.8, 2.3, 2.0, 2.4)), (), "work"),
    "newsroom": Haunt(4, ((-1.6, 1.8, 2.6, 3.4),), (), "modern", "hall"),
    "beach": Haunt(5, ((-1.6, 3.6, 4.4, 6.0),), (), "modern"),
    "church": Haunt(6, (), (), "modern", "hall", seated=True, stools=_pews()),
    "bar": Haunt(4, (), (), "modern", "house", seated=True, stools=_stools(1.13, -2.5, -1.6, 1.1, 2.0)),
    "tavern": Haunt(5, (), (), "olden", "house", seated=True),
    "diner": Haunt(3, (), (), "modern", "hall", seated=True, stools=_stools(1.28, -1.7, 0.1, 1.9, 2.8)),
    "club": Haunt(4, ((-1.9, 1.8, 2.4, 3.4),), (), "evening", "house", seated=True),
    "classroom": Haunt(4, (), (), "school", "hall", seated=True),
    "courtroom": Haunt(9, (), (), "modern", "hall", audience=1),
    "theatre": Haunt(14, (), (), "evening", "house", audience=2),
}
"""Sets in which people are found by themselves; in all others there is only the cast."""

OUTFITS: dict[str, tuple[Outfit, ...]] = {
    "modern": (
        (("outer", "coat"), ("bottom", "trousers")), (("top", "sweater"), ("bottom", "trousers")),
        (("top", "dress"),), (("outer", "jacket"), ("bottom", "trousers")), (("top", "blouse"), ("bottom", "skirt")),
    ),
    "victorian": (
        (("outer", "coat"), ("bottom", "trousers"), ("hat", "bowler")),
        (("top", "gown"), ("hat", "straw-hat")), (("outer", "vest"), ("bottom", "trousers"), ("hat", "cap")),
        (("top", "blouse"), ("bottom", "long-skirt")), (("outer", "coat"), ("bottom", "trousers"), ("hat", "top-hat")),
    ),
    "forties": (
        (("outer", "coat"), ("bottom", "trousers"), ("hat", "fedora")),
        (("outer", "jacket"), ("bottom", "trousers"), ("hat", "bowler")),
        (("outer", "coat"), ("bottom", "skirt"), ("hat", "beret")),
    ),
    "olden": (
        (("top", "tunic"), ("bottom", "trousers")), (("top", "blouse"), ("bottom", "long-skirt"), ("apron", "apron")),
        (("outer", "cloak"), ("bottom", "trousers")), (("top", "gown"), ("hat", "headscarf")),
    ),
    "bazaar": (
        (("outer", "robe"), ("bottom", "trousers"), ("hat", "turban")), (("top", "gown"), ("hat", "headscarf")),
        (("top", "tunic"), ("bottom", "trousers")), (("top", "tunic"), ("bottom", "trousers"), ("hat", "turban")),
    ),
    "frontier": (
        (("outer", "vest"), ("bottom", "trousers"), ("hat", "stetson")),
        (("top", "gown"), ("hat", "straw-hat")), (("outer", "coat"), ("bottom", "trousers"), ("hat", "stetson")),
    ),
    "space": (
        (("top", "jumpsuit"), ("shoes", "boots")), (("outer", "robe"), ("bottom", "trousers")),
        (("top", "jumpsuit"), ("back", "backpack")), (("top", "tunic"), ("bottom", "trousers")),
    ),
    "work": (
        (("top", "sweater"), ("bottom", "dungarees"), ("hat", "beanie")),
        (("outer", "jacket"), ("bottom", "trousers"), ("hat", "cap")),
    ),
    "evening": (
        (("outer", "jacket"), ("bottom", "trousers")), (("top", "gown"),), (("top", "dress"),),
    ),
    "antique": (
        (("top", "tunic"), ("outer", "cloak")), (("top", "tunic"), ("belt", "belt")), (("top", "gown"),),
        (("top", "gown"), ("outer", "cloak")),
    ),
    "school": ((("top", "hoodie"), ("bottom", "trousers")), (("top", "tee"), ("bottom", "trousers"))),
}  # fmt: skip

TIMES: dict[str, str] = {"medieval": "olden", "victorian": "victorian", "past": "forties", "future": "space"}
"""By era: how people are dressed where a haunt says no more than that they are of today."""
