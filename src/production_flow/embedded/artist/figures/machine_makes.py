"""The makes of robot heads: outlines, eyes and mouths, as knots in head space."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from production_flow.embedded.artist.figures.curves import Knot

Eyes = Literal["lamps", "visor", "screen", "goggles", "single"]
Mouth = Literal["grille", "jaw", "mesh", "bars", "screen"]


@dataclass(frozen=True)
class Make:
    """One make of head.

    Args:
        front, turned: Its outline from the front and in three-quarter view.
        eyes: What it sees with; mouth: what it speaks with.
        eye_y, eye_gap, eye_size: Where its eyes are.
        mouth_y, mouth_wide: Where its mouth is.
        top: What stands on it: `none`, `fin`, `bulb`, `stalk`.
        side: What is at its sides: `bolts`, `discs`, `none`.
        rivets: It is riveted together.
    """

    front: tuple[Knot, ...]
    turned: tuple[Knot, ...]
    eyes: Eyes
    mouth: Mouth
    eye_y: float = 0.0
    eye_gap: float = 0.16
    eye_size: float = 0.092
    mouth_y: float = 0.31
    mouth_wide: float = 0.18
    top: str = "none"
    side: str = "bolts"
    rivets: bool = False


def _even(*right: Knot) -> tuple[Knot, ...]:
    """An outline that is the same on both sides, from its right side, top to bottom."""
    return (*right, *((-k[0], *k[1:]) for k in reversed(right)))


MAKES: dict[str, Make] = {
    "cabinet": Make(
        _even((0.30, -0.50, 0.4), (0.41, -0.42, 0.5), (0.43, 0.10, 0.3), (0.40, 0.44, 0.5), (0.28, 0.50, 0.4)),
        ((-0.24, -0.50, 0.4), (0.28, -0.50, 0.4), (0.40, -0.42, 0.5), (0.42, 0.08, 0.3), (0.38, 0.44, 0.5),
        (0.24, 0.50, 0.4), (-0.26, 0.49, 0.4), (-0.40, 0.40, 0.5), (-0.45, 0.02, 0.3), (-0.42, -0.42, 0.5)),
        "lamps", "grille", -0.03, 0.17, 0.105, 0.29, 0.20, "none", "bolts", rivets=True,
    ),
    "dome": Make(
        _even((0.0, -0.54), (0.28, -0.46), (0.43, -0.16), (0.44, 0.20, 0.4), (0.36, 0.40, 0.5), (0.24, 0.49, 0.4)),
        ((-0.03, -0.54), (0.25, -0.46), (0.41, -0.16), (0.42, 0.20, 0.4), (0.35, 0.40, 0.5), (0.22, 0.49, 0.4),
        (-0.24, 0.48, 0.4), (-0.38, 0.38, 0.5), (-0.46, 0.18, 0.4), (-0.45, -0.16), (-0.30, -0.46)),
        "visor", "mesh", -0.04, 0.14, 0.075, 0.33, 0.15, "bulb", "discs",
    ),
    "lantern": Make(
        _even((0.20, -0.52), (0.33, -0.40), (0.33, -0.05, 0.3), (0.30, 0.14, 0.4), (0.42, 0.26, 0.5),
        (0.40, 0.46, 0.5), (0.26, 0.54, 0.4)),
        ((-0.22, -0.51), (0.16, -0.52), (0.30, -0.40), (0.31, -0.05, 0.3), (0.31, 0.14, 0.4), (0.43, 0.25, 0.5),
        (0.41, 0.46, 0.5), (0.26, 0.54, 0.4), (-0.20, 0.52, 0.4), (-0.34, 0.42, 0.5), (-0.33, 0.20, 0.4),
        (-0.40, 0.02), (-0.40, -0.36)),
        "lamps", "jaw", -0.10, 0.15, 0.085, 0.30, 0.24, "fin", "bolts",
    ),
    "visor": Make(
        _even((0.0, -0.52), (0.24, -0.46), (0.36, -0.22), (0.36, 0.05), (0.29, 0.32, 0.2), (0.15, 0.50, 0.3)),
        ((-0.04, -0.52), (0.22, -0.46), (0.345, -0.24), (0.36, 0.04, 0.2), (0.31, 0.32, 0.2), (0.18, 0.50, 0.3),
        (-0.02, 0.47), (-0.22, 0.32), (-0.36, 0.08), (-0.44, -0.16), (-0.34, -0.42)),
        "visor", "bars", -0.02, 0.13, 0.06, 0.31, 0.15, "none", "discs",
    ),
    "screen": Make(
        _even((0.36, -0.44, 0.3), (0.50, -0.36, 0.5), (0.51, 0.34, 0.5), (0.38, 0.45, 0.3)),
        ((-0.30, -0.45, 0.3), (0.34, -0.43, 0.3), (0.46, -0.35, 0.5), (0.47, 0.34, 0.5), (0.34, 0.45, 0.3),
        (-0.28, 0.44, 0.3), (-0.44, 0.32, 0.5), (-0.45, -0.36, 0.5)),
        "screen", "screen", -0.06, 0.17, 0.085, 0.19, 0.17, "stalk", "none",
    ),
    "bucket": Make(
        _even((0.26, -0.46, 0.5), (0.33, -0.42, 0.5), (0.42, 0.30, 0.4), (0.40, 0.46, 0.5), (0.0, 0.52)),
        ((-0.30, -0.44, 0.5), (0.24, -0.46, 0.5), (0.30, -0.42, 0.5), (0.40, 0.30, 0.4), (0.38, 0.45, 0.5),
        (0.0, 0.51), (-0.38, 0.45, 0.5), (-0.42, 0.30, 0.4), (-0.36, -0.40, 0.5)),
        "goggles", "mesh", -0.07, 0.155, 0.125, 0.32, 0.16, "stalk", "bolts", rivets=True,
    ),
}  # fmt: skip
