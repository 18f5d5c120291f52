"""Where the figure is: what is not transparent, or what differs from the ground around it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from production_flow.embedded.artist.reading.colours import Lab, Mask, apart, clusters
from production_flow.embedded.artist.reading.sheet import Sheet

_EDGE = 0.03
"""How much of the picture at each edge is taken for ground."""
_GROUND, _TONES, _FIGURE = 5, 8, 12
"""How many colours the ground has at most, how many tones of them, and how many colours the figure."""
_ALIKE = 0.03
_PLAIN, _BUSY = 4, 0.09
"""A plain ground has so many colours at most, and nearly all of its pixels are within this of one of them."""
_MUCH = 0.03
"""What is less of the ground than this is where it borders on the figure."""
_SPREAD = 0.06
"""How far from a colour of the ground its pixels are at most."""
_LEAST, _MOST = 0.03, 0.85
"""How much of the picture a figure is."""


@dataclass(frozen=True)
class Shape:
    """The outline of a figure.

    Args:
        mask: Where it is, `bool[height, width]`.
        sure: How clearly it stands out, 0-1.
        top, bottom, left, right: Its box in pixels, right and bottom excluded.
    """

    mask: Mask
    sure: float
    top: int
    bottom: int
    left: int
    right: int

    @property
    def height(self) -> int:
        """Rows from head to foot, or to where the picture ends."""
        return self.bottom - self.top

    @property
    def slender(self) -> float:
        """Height by width."""
        return self.height / max(1, self.right - self.left)

    def widths(self) -> NDArray[np.int64]:
        """How wide it is in each of its rows."""
        wide: NDArray[np.int64] = self.mask[self.top : self.bottom].sum(1)
        return wide


def shape_in(sheet: Sheet) -> Shape | None:
    """The figure of a picture; None where nothing stands out as one."""
    share = float(sheet.solid.mean())
    if share < 1 - _LEAST:
        return _checked(_largest(sheet.solid), 1.0)
    return _checked(_cut_out(sheet.lab), 0.8)


def _cut_out(lab: Lab) -> Mask:
    """What differs from the ground that the edges show, told apart by colour twice and joined to one piece."""
    height, width = lab.shape[:2]
    rows, columns = max(2, round(height * _EDGE)), max(2, round(width * _EDGE))
    edge = np.zeros((height, width), bool)
    edge[:rows] = True
    edge[: round(height * 0.8), :columns] = True
    edge[: round(height * 0.8), -columns:] = True
    grounds = [one for one in clusters(lab[edge], _TONES, _ALIKE) if one.share > _MUCH]
    gaps = [(apart(lab, one.lab), apart(lab[edge], one.lab)) for one in grounds]
    if len(clusters(lab[edge], _GROUND)) > _PLAIN or np.mean(np.min([at_edge for _, at_edge in gaps], 0) < _BUSY) < 0.9:
        return np.zeros((height, width), bool)  # a street, a room: nothing says where the figure ends
    ground = np.any([gap < _spread(at_edge) for gap, at_edge in gaps], 0)
    for _ in range(2):
        ground = _reaching(ground, edge)
        if ground.all() or not ground.any():
            break
        near = np.min([apart(lab, one.lab) for one in clusters(lab[ground], _TONES, _ALIKE) if one.share > _MUCH], 0)
        far = np.min([apart(lab, one.lab) for one in clusters(lab[~ground], _FIGURE)], 0)
        ground = ndimage.gaussian_filter(near - far, 1.2) < 0.012
    return _largest(~_reaching(ground, edge))


def _spread(gap: NDArray[np.float64]) -> float:
    """How far pixels of the ground are from its colour: little on clean paper, more in a photograph."""
    return float(np.clip(0.014 + 3 * np.median(gap[gap < _SPREAD]), 0.02, _SPREAD))


def _reaching(ground: Mask, edge: Mask) -> Mask:
    """As much of the ground as hangs together with the edges; a white shirt on white paper stays a shirt."""
    labels, _ = ndimage.label(ground)
    touching = np.unique(labels[edge & ground])
    reached: Mask = np.isin(labels, touching[touching > 0])
    return reached


def _largest(mask: Mask) -> Mask:
    """The largest piece, the middle of the picture counting more, without its holes."""
    opened: Mask = ndimage.binary_opening(mask, iterations=1)
    labels, count = ndimage.label(opened)
    if not count:
        return opened
    weight = np.exp(-((np.linspace(-1, 1, mask.shape[1]) / 0.6) ** 2))[None] * np.ones((mask.shape[0], 1))
    sizes = ndimage.sum_labels(weight, labels, np.arange(1, count + 1))
    filled: Mask = ndimage.binary_fill_holes(labels == 1 + int(np.argmax(sizes)))
    return filled


def _checked(mask: Mask, sure: float) -> Shape | None:
    """The shape, unless it is no figure: too small, too large, aside, or running out of the picture at its sides."""
    share = float(mask.mean())
    if not _LEAST <= share <= _MOST:
        return None
    rows, columns = np.flatnonzero(mask.any(1)), np.flatnonzero(mask.any(0))
    shape = Shape(mask, sure, int(rows[0]), int(rows[-1]) + 1, int(columns[0]), int(columns[-1]) + 1)
    upper = mask[shape.top : shape.top + max(1, shape.height // 2)]
    aside = abs(float(np.mean(np.nonzero(mask)[1])) / mask.shape[1] - 0.5) > 0.27
    cut = float(upper[:, 0].mean() + upper[:, -1].mean()) > 0.25
    wide = shape.slender < 0.75
    return None if aside or cut or wide else shape
