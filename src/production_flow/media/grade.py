"""The grade of a show as a colour table: for our own renderer, and as a .cube for others."""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt

from production_flow.documents.timeline import Grade

SIZE: Final = 33
"""Points of the table to a side."""

_LUMA: Final = np.array([0.2126, 0.7152, 0.0722])


def changes(grade: Grade) -> bool:
    """Whether a grade does anything at all."""
    return grade.strength > 0 and grade.model_copy(update={"strength": 0.0}) != Grade()


def graded(colours: npt.NDArray[np.float64], grade: Grade) -> npt.NDArray[np.float64]:
    """Colours `[..., 3]` (red, green, blue, 0 to 1) after the grade.

    Lift moves the blacks, gain the whites, gamma what lies between; then saturation; `strength` says how far.
    """
    lift, gamma, gain = (np.array(values) for values in (grade.lift, grade.gamma, grade.gain))
    lifted = np.clip((colours + lift * (1 - colours)) * gain, 0, 1) ** (1 / np.maximum(gamma, 0.01))
    grey = (lifted @ _LUMA)[..., None]
    full = np.clip(grey + (lifted - grey) * grade.saturation, 0, 1)
    strength = min(1.0, max(0.0, grade.strength))
    result: npt.NDArray[np.float64] = colours + (full - colours) * strength
    return result


def table(grade: Grade, size: int = SIZE) -> npt.NDArray[np.float64]:
    """The table `float64[blue, green, red, 3]` of red, green, blue; the identity where strength is 0."""
    steps = np.linspace(0, 1, size)
    blue, green, red = np.meshgrid(steps, steps, steps, indexing="ij")
    return graded(np.stack([red, green, blue], axis=-1), grade)


def cube(grade: Grade, title: str = "", size: int = SIZE) -> str:
    """The text of a .cube file: red changes fastest."""
    name = "".join(letter for letter in title if letter.isprintable() and letter != '"')
    head = [f'TITLE "{name}"'] if name else []
    rows = [f"{red:.6f} {green:.6f} {blue:.6f}" for red, green, blue in table(grade, size).reshape(-1, 3)]
    return "\n".join([*head, f"LUT_3D_SIZE {size}", "DOMAIN_MIN 0 0 0", "DOMAIN_MAX 1 1 1", *rows]) + "\n"
