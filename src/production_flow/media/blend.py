"""Mixing two pictures: dissolve, fade through black, wipe.

A picture here is the three planes of yuv420p as one array `uint8[height * 3 / 2, width]`: the luma rows, then
the two colour planes of half size, packed. Video range: black is luma 16 and colour 128.
"""

from __future__ import annotations

from functools import cache
from typing import Final

import numpy as np
import numpy.typing as npt

from production_flow.documents.timeline import Join

Planes = npt.NDArray[np.uint8]

SOFTNESS: Final = 0.06
"""Width of the edge of a wipe, as a part of the picture's width."""


@cache
def black(width: int, height: int) -> Planes:
    """A black picture."""
    planes = np.full((height * 3 // 2, width), 128, np.uint8)
    planes[:height] = 16
    planes.flags.writeable = False
    return planes


def dissolve(old: Planes, new: Planes, share: float) -> Planes:
    """Both pictures at once, `share` (0 to 1) of it the new one."""
    weight = np.uint16(round(share * 256))
    return _mixed(old, new, weight)


def dim(picture: Planes, level: float) -> Planes:
    """A picture at `level` between black (0) and itself (1)."""
    if level >= 1:
        return picture
    rows, width = picture.shape
    return dissolve(black(width, rows * 2 // 3), picture, max(0.0, level))


def wipe(old: Planes, new: Planes, share: float) -> Planes:
    """The new picture comes in from the left with a soft edge."""
    rows, width = old.shape
    height = rows * 2 // 3
    mixed = np.empty_like(old)
    luma, colour = (height, width), (height, width // 2)
    mixed[:height] = _mixed(old[:height], new[:height], _edge(width, share))
    halves = _mixed(old[height:].reshape(colour), new[height:].reshape(colour), _edge(width // 2, share))
    mixed[height:] = halves.reshape(luma[0] // 2, width)
    return mixed


def _edge(width: int, share: float) -> npt.NDArray[np.uint16]:
    """How much of the new picture each column shows, in 256ths."""
    column = (np.arange(width) + 0.5) / width
    front = share * (1 + SOFTNESS)
    return np.round(256 * np.clip((front - column) / SOFTNESS, 0, 1)).astype(np.uint16)


def _mixed(old: Planes, new: Planes, weight: np.uint16 | npt.NDArray[np.uint16]) -> Planes:
    """Both pictures, `weight` 256ths of the new one."""
    sums: npt.NDArray[np.uint16] = old * (np.uint16(256) - weight) + new * weight + np.uint16(128)
    return (sums >> 8).astype(np.uint8)


def transition(join: Join, old: Planes, new: Planes, share: float) -> Planes:
    """What is seen when `share` (0 to 1) of a transition is over."""
    if join == "wipe":
        return wipe(old, new, share)
    if join == "fade":
        return dim(old, 1 - 2 * share) if share < 0.5 else dim(new, 2 * share - 1)
    if join == "cut":
        return new
    return dissolve(old, new, share)
