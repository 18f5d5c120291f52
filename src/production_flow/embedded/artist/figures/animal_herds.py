"""Kinds of animals that graze or are kept: cows, sheep, goats, deer, giraffes, ducks, owls, penguins."""

from __future__ import annotations

from dataclasses import replace

from production_flow.embedded.artist.figures.animal_kinds import Kind, even_sided
from production_flow.embedded.artist.figures.animal_more import KINDS as BEFORE

_NARROW = Kind(
    even_sided((0.0, -0.46), (0.23, -0.42), (0.32, -0.18), (0.25, 0.08), (0.20, 0.28), (0.20, 0.44), (0.10, 0.55)),
    ((-0.10, -0.46), (0.14, -0.44), (0.29, -0.24), (0.38, 0.0), (0.52, 0.18), (0.63, 0.30), (0.62, 0.44),
    (0.46, 0.51), (0.24, 0.48), (0.06, 0.40), (-0.16, 0.36), (-0.36, 0.18), (-0.40, -0.12), (-0.31, -0.37)),
    ((-0.20, 0.36), (-0.12, 0.27), (0.0, 0.25), (0.12, 0.27), (0.20, 0.36), (0.18, 0.60), (-0.18, 0.60)),
    ((0.32, 0.42), (0.40, 0.28), (0.54, 0.18), (0.76, 0.30), (0.66, 0.58), (0.36, 0.56)),
    (0.0, 0.34), (0.595, 0.31), 0.06, (0.02, 0.245), 0.215, -0.06, (0.074, 0.090),
    ((0.36, 0.435), (0.48, 0.450), (0.60, 0.405)), 0.450, 0.10, ears="wing", nostrils=True,
)  # fmt: skip
"""A head with a narrow muzzle."""

_HEART = (
    (-0.31, 0.04), (-0.26, -0.20), (-0.10, -0.24), (0.0, -0.13), (0.10, -0.24), (0.26, -0.20), (0.31, 0.04),
    (0.24, 0.20), (0.22, 0.36), (0.0, 0.52), (-0.22, 0.36), (-0.24, 0.20),
)  # fmt: skip
_HEART_TURNED = (
    (-0.10, 0.06), (-0.07, -0.18), (0.06, -0.24), (0.18, -0.13), (0.28, -0.24), (0.46, -0.18), (0.52, 0.06),
    (0.50, 0.24), (0.36, 0.54), (0.10, 0.50), (-0.04, 0.34),
)  # fmt: skip

HERDS: dict[str, Kind] = {
    "cow": replace(
        _NARROW,
        front=even_sided((0.0, -0.45), (0.25, -0.42), (0.35, -0.20), (0.29, 0.08), (0.30, 0.24), (0.37, 0.38),
                         (0.31, 0.54), (0.12, 0.61)),
        turned=((-0.10, -0.46), (0.14, -0.44), (0.30, -0.24), (0.41, 0.0), (0.56, 0.14), (0.70, 0.26), (0.71, 0.44),
                (0.54, 0.55), (0.28, 0.53), (0.06, 0.44), (-0.16, 0.38), (-0.36, 0.20), (-0.40, -0.12), (-0.30, -0.37)),
        mask_front=((-0.38, 0.40), (-0.24, 0.26), (0.0, 0.22), (0.24, 0.26), (0.38, 0.40), (0.32, 0.64), (-0.32, 0.64)),
        mask_turned=((0.34, 0.50), (0.40, 0.28), (0.55, 0.12), (0.84, 0.22), (0.80, 0.60), (0.40, 0.64)),
        nose_front=(0.0, 0.37), nose_turned=(0.655, 0.27), mouth_turned=((0.40, 0.46), (0.54, 0.485), (0.68, 0.43)),
        mouth_y=0.515, mouth_wide=0.15, horns="cow", blots=True, muzzle="#e9b9a8",
    ),
    "sheep": replace(_NARROW, horns="", wool=True, plain=True),
    "goat": replace(_NARROW, horns="goat", goatee=True),
    "deer": replace(_NARROW, horns="stag", nostrils=False, nose=0.062, eye=(0.084, 0.104)),
    "giraffe": replace(_NARROW, horns="stubs", blots=True, eye=(0.080, 0.098)),
    "owl": replace(
        BEFORE["bird"],
        front=even_sided((0.0, -0.44), (0.30, -0.42), (0.47, -0.16), (0.47, 0.14), (0.34, 0.38), (0.14, 0.48)),
        turned=((-0.05, -0.45), (0.24, -0.42), (0.42, -0.20), (0.46, 0.02), (0.42, 0.22), (0.30, 0.38), (0.05, 0.47),
                (-0.26, 0.40), (-0.46, 0.18), (-0.50, -0.08), (-0.38, -0.36)),
        eyes_turned=(0.0, 0.33), eye_x=0.20, eye_y=-0.05, eye=(0.118, 0.128), tuft=False, ears="tufts", discs=True,
        bill=0.55,
    ),
    "penguin": replace(
        BEFORE["bird"], mask_front=_HEART, mask_turned=_HEART_TURNED, tuft=False, bill=0.74, eye=(0.078, 0.088),
        eyes_turned=(0.03, 0.29),
    ),
    "duck": replace(BEFORE["bird"], plain=True, flat=True),
}  # fmt: skip
"""Kinds by their word."""

HEART = _HEART
"""A light face with a point between the eyes."""
