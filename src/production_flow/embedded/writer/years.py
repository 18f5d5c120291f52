"""How old the people around a hero are."""

from __future__ import annotations

from production_flow.embedded.writer.met import MET
from production_flow.embedded.writer.model import Relation

_BANDS = {"child": (9, 12), "young": (18, 26), "older": (48, 60), "old": (68, 78), "": (28, 52)}

APART = {"child": (-54, -42), "young": (-30, -18), "older": (18, 30), "old": (40, 52)}
"""Years that somebody's kin are apart from them, at least and at most."""


def years_of(read: Relation, hero_age: int) -> tuple[int, int]:
    """Least and greatest age of somebody beside the hero: kin are a generation apart, and whom one meets is not."""
    low, high = _BANDS[read.band]
    if read.tie == MET:
        return low, high
    if read.band in {"older", "old"}:
        low = max(low, hero_age + 20)
    if read.band in {"young", "child"}:
        low, high = min(low, max(6, hero_age - 30)), min(high, max(8, hero_age - 20))
    return min(low, high), max(low, high)
