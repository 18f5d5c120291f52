"""A cheap look at what was bought: too dark, too bright, flat, still, or of another shape. It knows no faces."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from production_flow.media.picture import open_picture
from production_flow.media.video import decoded

_SMALL: Final = (48, 27)
"""Pixels that a picture is reduced to before it is looked at."""

DARKEST, BRIGHTEST, FLATTEST = 18.0, 235.0, 14.0
"""Mean brightness, 0 to 255, below and above which nothing is seen; deviation below which nothing stands out."""

STILLEST: Final = 0.5
"""A clip whose every frame differs from its first by less than this, of 255 on average, does not move."""

SHAPE: Final = 0.05
"""How far width by height may be from what was asked for."""

Small = NDArray[np.float32]


def faults_of_picture(path: Path, aspect: float) -> tuple[str, ...]:
    """What is wrong with a picture that was to have this width by height, in words; empty where nothing is.

    Raises:
        Unfit: It is no picture.
    """
    with open_picture(path) as picture:
        shape = picture.width / picture.height
        small = np.asarray(picture.convert("L").resize(_SMALL), np.float32)
    return (*_seen(float(small.mean()), float(small.std())), *_shaped(shape, aspect))


def faults_of_clip(path: Path, aspect: float) -> tuple[str, ...]:
    """The same of a clip: of all its frames together, and whether it moves; decodes all of it.

    Raises:
        Unfit: It is no film, or breaks off.
    """
    first: Small | None = None
    means, deviations, moved, shape = [], [], 0.0, aspect
    for frame in decoded(path):
        small = frame.reformat(*_SMALL, "gray").to_ndarray().astype(np.float32)
        if first is None:
            first, shape = small, frame.width / frame.height
        means.append(float(small.mean()))
        deviations.append(float(small.std()))
        moved = max(moved, float(np.abs(small - first).mean()))
    found = _seen(float(np.mean(means)), float(np.mean(deviations)))
    still = () if moved >= STILLEST or len(means) < 2 else ("nothing moves in it",)
    return (*found, *still, *_shaped(shape, aspect))


def _seen(mean: float, deviation: float) -> tuple[str, ...]:
    if mean < DARKEST:
        return (f"it is murky (brightness {mean:.0f} of 255)",)
    if mean > BRIGHTEST:
        return (f"it is burnt out (brightness {mean:.0f} of 255)",)
    return (f"it is flat (deviation {deviation:.0f})",) if deviation < FLATTEST else ()


def _shaped(shape: float, aspect: float) -> tuple[str, ...]:
    if abs(shape / aspect - 1) <= SHAPE:
        return ()
    return (f"it has another shape ({shape:.2f} to 1, not {aspect:.2f})",)
