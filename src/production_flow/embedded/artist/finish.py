"""The finish: a vignette, the grain of film or of the sheet, and a painter's margin, laid over every frame."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from production_flow.embedded.artist.looks import Look
from production_flow.embedded.artist.pens import noise
from production_flow.media import canvas as canvases
from production_flow.media.canvas import Pixels

Rows: TypeAlias = NDArray[np.int_]

_NEW = 3  # sheets of grain that take turns where grain is lively
_SHADE = (0.05, 0.015, 0.02)  # blue, green, red of the corners
_PAPER = (0.90, 0.955, 0.97)  # of the margin
_BAND = 128  # rows that are worked out at once; a whole sheet of 1080 lines in numbers takes 150 MB


@lru_cache(4)
def veil(width: int, height: int, look: Look, dark: bool, sheet: int = 0) -> Any:
    """Everything that lies over a frame, as one image; None where the look wants nothing.

    Args:
        width: Of the frame in pixels.
        height: Of the frame in pixels.
        look: Of the show.
        dark: Whether lamps matter more than the sky; the corners are darker then.
        sheet: Which sheet of grain.
    """
    corners = look.vignette * (1.15 if dark else 0.8)
    if corners <= 0 and not look.grain and not look.margin:
        return None
    over = canvases.blank(width, height)
    for top in range(0, height, _BAND):
        rows = np.arange(top, min(height, top + _BAND))
        over[rows] = _band(rows, width, height, look, corners, sheet)
    return canvases.image(over)


def _band(rows: Rows, width: int, height: int, look: Look, corners: float, sheet: int) -> Pixels:
    """Some rows of a veil, premultiplied BGRA."""
    shade, grain = _corners(rows, width, height, corners), _grain(rows, width, height, look.grain, sheet)
    light = np.maximum(grain, 0)
    alpha = np.clip(shade + np.abs(grain), 0, 1)
    colour = [np.clip(shade * part + light, 0, alpha) for part in _SHADE]
    if look.margin:
        margin = _margin(rows, width, height)
        alpha = alpha + (1 - alpha) * margin
        colour = [one * (1 - margin) + part * margin for one, part in zip(colour, _PAPER, strict=True)]
    return (np.stack([*colour, alpha], -1) * 255 + _dither(rows, width)).astype(np.uint8)


def finish(canvas: Any, look: Look, width: int, height: int, *, dark: bool, drawing: int = 0) -> None:
    """Lays the finish over a frame; `drawing` counts drawings, for grain that is new in each."""
    image = veil(width, height, look, dark, drawing % _NEW if look.lively else 0)
    if image is not None:
        canvas.drawImage(image, 0, 0)


def _corners(rows: Rows, width: int, height: int, strength: float) -> NDArray[np.float32]:
    """How dark each pixel of some rows gets, 0 in the middle, `float32[rows, width]`."""
    x = ((np.arange(width, dtype=np.float32) + 0.5) / width - 0.5) / 0.64
    y = ((rows.astype(np.float32) + 0.5) / height - 0.47) / 0.70
    away = np.minimum(np.sqrt(x[None] ** 2 + y[:, None] ** 2), 1.0)
    return np.asarray(strength * np.maximum(0.0, (away - 0.42) / 0.58) ** 2.1, dtype=np.float32)


def _grain(rows: Rows, width: int, height: int, strength: float, sheet: int) -> NDArray[np.float32]:
    """Grain of that deviation, `float32[rows, width]`; other sheets are other places of the same tile."""
    if not strength:
        return np.zeros((1, 1), np.float32)
    fine = min(1.0, min(width, height) / 720) ** 0.7  # the smaller the picture, the less of it is seen
    tile = (noise(0.35, 31) * strength * fine).astype(np.float32)
    return _tiled(tile, rows + 131 * sheet, np.arange(width) + 197 * sheet)


def _margin(rows: Rows, width: int, height: int) -> NDArray[np.float32]:
    """Bare paper along the edges of a wash, ragged as a brush leaves it: 0-1, `float32[rows, width]`."""
    unit = min(width, height) / 720
    columns = np.arange(width)
    inside = (
        np.minimum(np.minimum(rows, height - 1 - rows)[:, None], np.minimum(columns, width - 1 - columns)[None]) / unit
    )
    at = (rows / unit).astype(int), (columns / unit).astype(int)
    edge = 15.0 + 4.5 * _tiled(noise(1.5, 41), *at) + 1.6 * _tiled(noise(0.9, 42), *at)
    return np.asarray(np.clip((edge - inside) / 2.2 + 0.5, 0, 1), dtype=np.float32)


def _dither(rows: Rows, width: int) -> NDArray[np.float32]:
    """Half a level of noise, so that a wide vignette does not band, `float32[rows, width, 1]`."""
    return _tiled((noise(0.0, 43) * 0.22 + 0.5).astype(np.float32), rows, np.arange(width))[..., None]


def _tiled(tile: NDArray[np.float32], rows: Rows, columns: Rows) -> NDArray[np.float32]:
    """What a tile of 512 x 512 has at some rows and columns of a plane laid with it."""
    return tile[(rows % 512)[:, None], (columns % 512)[None]]
