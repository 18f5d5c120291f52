"""Cover: where a picture has something on it, and where nothing shows through, in a few boxes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from production_flow.media import canvas as canvases
from production_flow.media.canvas import Box, skia

_TILE = 32  # pixels a side: what is smaller is not worth a box of its own
_GAP = 2  # empty tiles between two drawn ones that are drawn all the same: a new span costs as much as they do
_LEAST = 2  # tiles in a row that make a solid box
_REACH = 2  # pixels by which sampling, scaling and rounding may move an edge


@dataclass(frozen=True)
class Cover:
    """Boxes of a picture, in its pixels.

    Args:
        drawn: Outside of these nothing is on it.
        solid: Inside of these every pixel is opaque.
    """

    drawn: tuple[Box, ...]
    solid: tuple[Box, ...]

    def region(self, scale: float, x: float, y: float) -> Any:
        """Where it may leave anything on the frame when p is drawn at scale * p + (x, y); a Skia region."""
        return _region(
            (
                int(scale * left + x) - _REACH,
                int(scale * top + y) - _REACH,
                int(scale * right + x) + 1 + _REACH,
                int(scale * bottom + y) + 1 + _REACH,
            )
            for left, top, right, bottom in self.drawn
        )

    def hides(self, scale: float, x: float, y: float) -> Any:
        """Where it surely hides what lies behind it; a Skia region."""
        return _region(
            (
                int(scale * left + x) + 1 + _REACH,
                int(scale * top + y) + 1 + _REACH,
                int(scale * right + x) - _REACH,
                int(scale * bottom + y) - _REACH,
            )
            for left, top, right, bottom in self.solid
        )


def _region(boxes: Iterator[Box]) -> Any:
    region = skia.Region()
    region.setRects([skia.IRect(*box) for box in boxes if box[0] < box[2] and box[1] < box[3]])
    return region


def cover_of(pixels: canvases.Pixels) -> Cover:
    """The cover of a picture."""
    values = pixels.view(np.uint32)[..., 0]
    filled, least = (_tiled(values, op) for op in (np.bitwise_or, np.bitwise_and))
    size = values.shape[1], values.shape[0]
    return Cover(tuple(_boxes(filled != 0, size, _GAP, 1)), tuple(_boxes(least >> 24 == 0xFF, size, 0, _LEAST)))


def _tiled(values: NDArray[np.uint32], op: np.ufunc) -> NDArray[np.uint32]:
    """All values of each tile as one; those at the right and lower edges may be smaller.

    Whole bands of rows are taken at once, ten times as fast as `reduceat` alone.
    """
    whole = len(values) // _TILE * _TILE
    bands = op.reduce(values[:whole].reshape(-1, _TILE, values.shape[1]), axis=1)
    if whole < len(values):
        bands = np.concatenate([bands, op.reduce(values[whole:], axis=0)[None]])
    return np.asarray(op.reduceat(bands, np.arange(0, values.shape[1], _TILE), axis=1), np.uint32)


def _boxes(tiles: NDArray[np.bool_], size: tuple[int, int], gap: int, least: int) -> Iterator[Box]:
    """The tiles that are set as boxes in pixels: runs of a row, joined downwards where they are alike."""
    open_runs: dict[tuple[int, int], int] = {}
    for row in range(len(tiles) + 1):
        runs = _runs(tiles[row], gap, least) if row < len(tiles) else []
        for run in [run for run in open_runs if run not in runs]:
            top = open_runs.pop(run) * _TILE
            yield run[0] * _TILE, top, min(size[0], run[1] * _TILE), min(size[1], row * _TILE)
        for run in runs:
            open_runs.setdefault(run, row)


def _runs(row: NDArray[np.bool_], gap: int, least: int) -> list[tuple[int, int]]:
    """First and one past the last of each run of set tiles, with gaps up to `gap` closed."""
    edges = np.flatnonzero(np.diff(np.concatenate(([False], row, [False])).view(np.int8)))
    runs: list[tuple[int, int]] = []
    for start, end in edges.reshape(-1, 2).tolist():
        if runs and start - runs[-1][1] <= gap:
            runs[-1] = runs[-1][0], end
        else:
            runs.append((start, end))
    return [run for run in runs if run[1] - run[0] >= least]
