"""Colours of many pixels at once: OKLab, clusters that come out the same every time, and plain names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from production_flow.embedded.artist.colour import Rgb, from_lab, to_hex, to_lab

Lab: TypeAlias = NDArray[np.float64]
"""OKLab, `float64[..., 3]`."""
Mask: TypeAlias = NDArray[np.bool_]
"""Where something is, `bool[height, width]`."""

_SAMPLE = 6000
_ROUNDS = 12
_ALIKE = 0.055
"""Clusters closer than this in OKLab are of one thing, light and shadow of it included."""

_TO_CONES = np.array(
    (
        (0.4122214708, 0.5363325363, 0.0514459929),
        (0.2119034982, 0.6806995451, 0.1073969566),
        (0.0883024619, 0.2817188376, 0.6299787005),
    )
)
_TO_LAB = np.array(
    (
        (0.2104542553, 0.7936177850, -0.0040720468),
        (1.9779984951, -2.4285922050, 0.4505937099),
        (0.0259040371, 0.7827717662, -0.8086757660),
    )
)


@dataclass(frozen=True)
class Cluster:
    """A colour that many pixels share.

    Args:
        lab: Its middle in OKLab.
        share: How much of the pixels it is, 0-1.
    """

    lab: Rgb
    share: float

    @property
    def hex(self) -> str:
        """As #rrggbb."""
        return to_hex(from_lab(self.lab))

    @property
    def chroma(self) -> float:
        """How colourful it is: 0 grey, 0.1 plainly coloured, 0.3 the most there is."""
        return float(np.hypot(self.lab[1], self.lab[2]))


def to_oklab(rgb: NDArray[np.uint8]) -> Lab:
    """OKLab of sRGB pixels, `uint8[..., 3]`."""
    parts = rgb.astype(np.float64) / 255
    light = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    lab: Lab = np.cbrt(light @ _TO_CONES.T) @ _TO_LAB.T
    return lab


def apart(lab: Lab, colour: Rgb) -> NDArray[np.float64]:
    """How far each pixel is from a colour; 0.02 can just be seen, 0.1 is another colour."""
    gap: NDArray[np.float64] = np.sqrt(((lab - np.asarray(colour)) ** 2).sum(-1))
    return gap


def clusters(lab: Lab, most: int, alike: float = _ALIKE) -> list[Cluster]:
    """At most `most` colours of pixels `float64[n, 3]`, the largest first; empty for none.

    Those that are closer than `alike` in OKLab are one. The first is nearest the middle of all, each further one
    starts where the others are furthest: nothing is left to chance.
    """
    points = lab.reshape(-1, 3)
    if not len(points):
        return []
    points = points[:: max(1, len(points) // _SAMPLE)]
    middles = _begun(points, most, alike)
    for _ in range(_ROUNDS):
        nearest = _nearest(points, middles)
        kept = [points[nearest == index].mean(0) for index in range(len(middles)) if (nearest == index).any()]
        middles = np.stack(kept)
    nearest = _nearest(points, middles)
    counts = np.bincount(nearest, minlength=len(middles)) / len(points)
    return _joined([Cluster(_rgb(middle), float(share)) for middle, share in zip(middles, counts, strict=True)], alike)


def _begun(points: Lab, most: int, alike: float) -> Lab:
    first = points[int(np.argmin(((points - np.median(points, 0)) ** 2).sum(-1)))]
    chosen = [first]
    gap = ((points - first) ** 2).sum(-1)
    while len(chosen) < most and gap.max() > alike**2:
        chosen.append(points[int(np.argmax(gap))])
        gap = np.minimum(gap, ((points - chosen[-1]) ** 2).sum(-1))
    return np.stack(chosen)


def _nearest(points: Lab, middles: Lab) -> NDArray[np.intp]:
    found: NDArray[np.intp] = ((points[:, None] - middles[None]) ** 2).sum(-1).argmin(1)
    return found


def _joined(found: list[Cluster], alike: float) -> list[Cluster]:
    """Clusters that are alike become one, weighed by their shares."""
    kept: list[Cluster] = []
    for one in sorted(found, key=lambda cluster: (-cluster.share, cluster.lab)):
        near = next((index for index, other in enumerate(kept) if gap_of(one.lab, other.lab) < alike), None)
        if near is None:
            kept.append(one)
            continue
        other, share = kept[near], kept[near].share + one.share
        mixed = (np.asarray(other.lab) * other.share + np.asarray(one.lab) * one.share) / share
        kept[near] = Cluster(_rgb(mixed), share)
    return sorted(kept, key=lambda cluster: (-cluster.share, cluster.lab))


def gap_of(one: Rgb, other: Rgb) -> float:
    """How far two colours are apart in OKLab."""
    return float(np.linalg.norm(np.subtract(one, other)))


def _rgb(lab: Lab) -> Rgb:
    return float(lab[0]), float(lab[1]), float(lab[2])


HAIR: Mapping[str, str] = {
    "black": "#17130f", "dark brown": "#38261c", "brown": "#5f4330", "light brown": "#8a6746", "blond": "#cfac6d",
    "pale blond": "#e9d9b0", "auburn": "#6f2f1d", "ginger": "#b3592a", "grey": "#8c8986", "dark grey": "#55524f",
    "white": "#e8e6e2", "red": "#c02a2e", "pink": "#e07ba5", "purple": "#6e3f92", "blue": "#3762b5",
    "pale blue": "#8fb7e2", "green": "#3f8f55", "teal": "#2d8a8c",
}  # fmt: skip
SKIN: Mapping[str, str] = {
    "very light": "#f6dfd0", "light": "#ecc3a5", "tan": "#d3a07b", "light brown": "#b37e58", "brown": "#8d5b3c",
    "dark brown": "#5f3c29", "very dark": "#3b261c",
}  # fmt: skip
CLOTH: Mapping[str, str] = {
    "black": "#161618", "dark grey": "#47484b", "grey": "#87888b", "light grey": "#c3c4c6", "white": "#f4f3f0",
    "red": "#c5302b", "dark red": "#7d2025", "pink": "#e594b0", "orange": "#e0822d", "yellow": "#ebc83c",
    "beige": "#d8c3a0", "brown": "#71492e", "dark brown": "#432d20", "olive": "#74733a", "green": "#3f8f45",
    "dark green": "#22502f", "light green": "#9fd08c", "teal": "#28848a", "light blue": "#93bfe3", "blue": "#2f63b8",
    "navy": "#232f5c", "purple": "#6c3f91", "lilac": "#b79ad2",
}  # fmt: skip


def named(colour: str, tones: Mapping[str, str]) -> str:
    """The nearest named tone of a colour `#rrggbb`."""
    lab = _told(to_lab(colour))
    return min(tones, key=lambda name: gap_of(lab, _told(to_lab(tones[name]))))


def _told(lab: Rgb) -> Rgb:
    """OKLab as people name colours: whether it is grey or brown counts for more than how light it is."""
    return lab[0], 2 * lab[1], 2 * lab[2]
