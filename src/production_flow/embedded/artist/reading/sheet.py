"""The picture as it is looked at: small, upright, in colours that can be compared."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from scipy import ndimage

from production_flow.embedded.artist.reading.colours import Lab, Mask, to_oklab
from production_flow.media.picture import reduced

LONGEST = 384
"""Pixels of the longer side that are looked at."""
SHORTEST = 32
"""Pixels of the shorter side below which nothing is made out."""


@dataclass(frozen=True)
class Sheet:
    """A picture of `height` x `width` pixels.

    Args:
        lab: Its colours, `float64[height, width, 3]`.
        solid: Where it is not transparent, `bool[height, width]`.
        size: Width and height of the file in pixels.
    """

    lab: Lab
    solid: Mask
    size: tuple[int, int]

    @property
    def height(self) -> int:
        """Rows."""
        return int(self.solid.shape[0])

    @property
    def width(self) -> int:
        """Columns."""
        return int(self.solid.shape[1])

    @property
    def tiny(self) -> bool:
        """Whether nothing can be made out in it."""
        return min(self.size) < SHORTEST


def opened(path: Path) -> Sheet:
    """A PNG, JPEG or WebP; its grain is taken out.

    Raises:
        Unfit: The file is missing, of another kind, broken or too large.
    """
    pixels, size = reduced(path, LONGEST)
    lab = ndimage.median_filter(to_oklab(pixels[..., :3]), size=(3, 3, 1), mode="nearest")
    return Sheet(lab, pixels[..., 3] > 127, size)
