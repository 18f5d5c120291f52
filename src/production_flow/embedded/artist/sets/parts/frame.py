"""Something near the eye, dark and soft, in a corner of a wide picture: it gives the picture depth."""

from __future__ import annotations

import math
from random import Random

from production_flow.embedded.artist.colour import Rgb, adjust, lch, mix
from production_flow.embedded.artist.props.kit import path_of
from production_flow.embedded.artist.sets.brush import Brush
from production_flow.embedded.artist.sets.stage import Stage

NEAR = 1.7
"""Metres from the eye."""


def corner(stage: Stage, *, left: bool = True) -> None:
    """Leaves that hang into an upper corner, in wide pictures from the height of an eye only."""
    camera = stage.camera
    if not (3.2 < stage.seen_height < 8 and 0.9 < camera.position[1] < 2.2):
        return
    pen = stage.layer("frame", NEAR)
    half = camera.width / 2 / camera.focal * NEAR
    top = camera.horizon * camera.height / camera.focal * NEAR + camera.position[1]
    x, _, z = camera.ground(-half if left else half, NEAR)
    dice, side = stage.dice("frame"), 1.0 if left else -1.0
    colour = _colour(stage)
    with pen.standing(x, top, z):
        size = half * 0.5
        _branch(pen, size, side, colour, dice)


def _colour(stage: Stage) -> Rgb:
    own = stage.tone(0.30, 0.06, 150, "leaf")
    return mix(own, lch(0.2, 0.05, 270), 0.35) if stage.light.dark else mix(own, stage.light.ambient, 0.12)


def _branch(pen: Brush, size: float, side: float, colour: Rgb, dice: Random) -> None:
    bright = mix(adjust(colour, 0.16, 1.2), pen.stage.light.key, 0.25)
    for reach, drop in ((0.95, 0.18), (0.62, 0.42), (0.30, 0.62)):
        tip = (side * size * reach, -size * drop)
        pen.curve(
            [(-side * size * 0.2, size * 0.12), (side * size * reach * 0.5, -size * drop * 0.25), tip],
            adjust(colour, -0.05),
            size * 0.018,
        )
        for number in range(20):
            t = 0.12 + 0.9 * number / 19
            at = (-side * size * 0.2 + (tip[0] + side * size * 0.2) * t + dice.gauss(0, 0.03) * size,
                  size * 0.12 + (tip[1] - size * 0.12) * t**1.4 + dice.gauss(0, 0.035) * size)  # fmt: skip
            _leaf(
                pen,
                at,
                size * dice.uniform(0.09, 0.15),
                dice.uniform(-2.6, -0.5),
                bright if number % 6 == 5 else adjust(colour, dice.choice((-0.03, 0.0, 0.03))),
            )


def _leaf(pen: Brush, at: tuple[float, float], size: float, turn: float, colour: Rgb) -> None:
    along, across = (
        (math.cos(turn) * size, math.sin(turn) * size),
        (-math.sin(turn) * size * 0.42, math.cos(turn) * size * 0.42),
    )
    middle = (at[0] + along[0] * 0.45, at[1] + along[1] * 0.45)
    tip = (at[0] + along[0], at[1] + along[1])
    pen.fill(
        path_of(
            at,
            (middle[0] + across[0], middle[1] + across[1], *tip),
            (middle[0] - across[0], middle[1] - across[1], *at),
        ),
        colour,
    )
