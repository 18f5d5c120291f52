"""The finish: a vignette, the grain of film or of the sheet, and a painter's margin, laid over every frame."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from production_flow.embedded.artist.looks import Look
from production_flow.embedded.artist.pens import noise
from production_flow.media import canvas as canvases

_NEW = 3  # sheets of grain that take turns where grain is lively
_SHADE = (0.05, 0.015, 0.02)  # blue, green, red of the corners
_PAPER = (0.90, 0.955, 0.97)  # of the margin


@lru_cache(6)
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
    if corners <= 0 and not look.grain and not look.washes:
        return None
    shade = _corners(width, height, corners)
    grain = _grain(width, height, look.grain, sheet)
    light = np.maximum(grain, 0)
    alpha = np.clip(shade + np.abs(grain), 0, 1)
    colour = [np.clip(shade * part + light, 0, alpha) for part in _SHADE]
    if look.washes:
        margin = _margin(width, height)
        alpha = alpha + (1 - alpha) * margin
        colour = [one * (1 - margin) + part * margin for one, part in zip(colour, _PAPER, strict=True)]
    return canvases.image((np.stack([*colour, alpha], -1) * 255 + _dither(height, width)).astype(np.uint8))


def finish(canvas: Any, look: Look, width: int, height: int, *, dark: bool, drawing: int = 0) -> None:
    """Lays the finish over a frame; `drawing` counts drawings, for grain that is new in each."""
    image = veil(width, height, look, dark, drawing % _NEW if look.lively else 0)
    if image is not None:
        canvas.drawImage(image, 0, 0)


def _corners(width: int, height: int, strength: float) -> NDArray[np.float32]:
    """How dark each pixel gets, 0 in the middle, `float32[height, width]`."""
    x = ((np.arange(width, dtype=np.float32) + 0.5) / width - 0.5) / 0.64
    y = ((np.arange(height, dtype=np.float32) + 0.5) / height - 0.47) / 0.70
    away = np.minimum(np.sqrt(x[None] ** 2 + y[:, None] ** 2), 1.0)
    return np.asarray(strength * np.maximum(0.0, (away - 0.42) / 0.58) ** 2.1, dtype=np.float32)


def _grain(width: int, height: int, strength: float, sheet: int) -> NDArray[np.float32]:
    """Grain of that deviation, `float32[height, width]`; other sheets are other places of the same tile."""
    if not strength:
        return np.zeros((1, 1), np.float32)
    fine = min(1.0, min(width, height) / 720) ** 0.7  # the smaller the picture, the less of it is seen
    tile = (noise(0.35, 31) * strength * fine).astype(np.float32)
    rows, columns = (np.arange(height) + 131 * sheet) % 512, (np.arange(width) + 197 * sheet) % 512
    return np.asarray(tile[rows[:, None], columns[None]])


def _margin(width: int, height: int) -> NDArray[np.float32]:
    """Bare paper along the edges of a wash, ragged as a brush leaves it: 0-1, `float32[height, width]`."""
    unit = min(width, height) / 720
    rows, columns = np.arange(height), np.arange(width)
    inside = (
        np.minimum(np.minimum(rows, height - 1 - rows)[:, None], np.minimum(columns, width - 1 - columns)[None]) / unit
    )
    at = (rows / unit).astype(int) % 512, (columns / unit).astype(int) % 512
    ragged = noise(1.5, 41)[at[0][:, None], at[1][None]]
    bristles = noise(0.9, 42)[at[0][:, None], at[1][None]]
    edge = 15.0 + 4.5 * ragged + 1.6 * bristles
    return np.asarray(np.clip((edge - inside) / 2.2 + 0.5, 0, 1), dtype=np.float32)


def _dither(height: int, width: int) -> NDArray[np.float32]:
    """Half a level of noise, so that a wide vignette does not band, `float32[height, width, 1]`."""
    tile = (noise(0.0, 43) * 0.22 + 0.5).astype(np.float32)
    return np.asarray(tile[(np.arange(height) % 512)[:, None], (np.arange(width) % 512)[None]][..., None])
