"""How far the jaw drops: the louder the voice, the wider the shape. Closed lips stay closed."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from production_flow.documents.scene import Mouth, Viseme

_WIDER: dict[Viseme, Viseme] = {"E": "A", "U": "O", "L": "A"}
_NARROWER: dict[Viseme, Viseme] = {"A": "E", "O": "U", "L": "E"}
_LOUD, _SOFT, _FAINT = 0.62, 0.36, 0.12
"""Levels against the line's loud parts from which a shape widens, narrows, or all but closes."""


def opened(mouths: Sequence[Mouth], sound: npt.NDArray[np.float64], per_frame: int) -> tuple[Mouth, ...]:
    """The same mouths, each as wide as the sound under it is loud.

    Args:
        mouths: Shapes with the frame from which each holds.
        sound: Samples of the line, shape (n,).
        per_frame: Samples in one frame.
    """
    levels = _levels(sound, per_frame)
    ends = [mouth.frame for mouth in mouths[1:]] + [len(levels)]
    shaped: list[Mouth] = []
    for mouth, end in zip(mouths, ends, strict=True):
        held = levels[mouth.frame : max(end, mouth.frame + 1)]
        shape = _shape(mouth.shape, float(held.mean()) if held.size else 0.0)
        if not shaped or shape != shaped[-1].shape:
            shaped.append(Mouth(frame=mouth.frame, shape=shape))
    return tuple(shaped)


def _levels(sound: npt.NDArray[np.float64], per_frame: int) -> npt.NDArray[np.float64]:
    """Level of each frame against the ninth decile of the line."""
    whole = sound[: len(sound) // per_frame * per_frame].reshape(-1, per_frame)
    levels: npt.NDArray[np.float64] = np.sqrt(np.mean(np.square(whole), axis=1))
    loud = float(np.quantile(levels, 0.9)) if levels.size else 0.0
    return levels / loud if loud > 0 else levels


def _shape(shape: Viseme, level: float) -> Viseme:
    if shape in {"rest", "M", "F"}:
        return shape
    if level < _FAINT:
        return "M"
    if level < _SOFT:
        return _NARROWER.get(shape, shape)
    return _WIDER.get(shape, shape) if level > _LOUD else shape
