"""How old the people around a hero are."""

from __future__ import annotations

import re

from production_flow.embedded.writer.met import MET
from production_flow.embedded.writer.model import Relation

_BANDS = {"child": (9, 12), "young": (18, 26), "older": (48, 60), "old": (68, 78), "": (28, 52)}

APART = {"child": (-54, -42), "young": (-30, -18), "older": (18, 30), "old": (40, 52)}
"""Years that somebody's kin are apart from them, at least and at most."""


_ELDERS = re.compile(r"(?:mother|father|parent|aunt|uncle)(?:-in-law)?$")
"""Kin of another generation, whether the hero lives with them or only meets them."""

_OLDEST = {"older": 46, "old": 34}
"""Age up to which somebody has a mother, or a grandmother, of the cast."""


def beside_elders(relations: tuple[Relation, ...], low: int, high: int) -> tuple[int, int]:
    """Least and greatest age of a hero whose elders are there: nobody's mother is younger than they are."""
    elders = [_OLDEST[read.band] for read in relations if read.band in _OLDEST and _ELDERS.search(read.noun)]
    top = min([high, *elders])
    return (low, high) if top == high else (min(low, top - 8), top)


def years_of(read: Relation, hero_age: int) -> tuple[int, int]:
    """Least and greatest age of somebody beside the hero: kin are a generation apart, and whom one meets is not."""
    low, high = _BANDS[read.band]
    if read.tie == MET and not _ELDERS.search(read.noun):
        return low, high
    if read.band in {"older", "old"}:
        low = max(low, hero_age + 20)
    if read.band in {"young", "child"}:
        low, high = min(low, max(6, hero_age - 30)), min(high, max(8, hero_age - 20))
    return min(low, high), max(low, high)
