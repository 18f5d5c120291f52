"""Tiers of boxes beside a stage, with people in them, and a chandelier: what makes a theatre an opera house."""

from __future__ import annotations

import math

from production_flow.embedded.artist.colour import Rgb, adjust, lch, mix
from production_flow.embedded.artist.props.kit import path_of
from production_flow.embedded.artist.sets.brush import Brush
from production_flow.embedded.artist.sets.parts.glow import WARM, bulb, reveal
from production_flow.embedded.artist.sets.stage import Stage

_INNER, _OUTER = (3.0, 2.5), (7.2, -1.4)
"""Where the splayed walls begin beside the stage and where they end, x and z, on the right."""
_BOXES, _FLOORS = 3, ((0.2, 1.9), (2.1, 1.85), (3.95, 1.7))
"""Boxes on a tier; foot and height of each tier, in metres."""


def tiers(stage: Stage, red: Rgb) -> None:
    """Two walls of boxes that open towards the house, one on either side of the stage."""
    pen = stage.layer("arch boxes", stage.action_depth + 2.2)
    gold = stage.tone(0.74, 0.11, 82, "trim")
    cream = stage.tone(0.80, 0.045, 80, "wall")
    for side in (-1, 1):
        _wall(stage, pen, side, (red, gold, cream))
        for _, (foot, tall) in enumerate(_FLOORS):
            at = (side * 4.6, foot + tall * 0.8, 1.0)
            bulb(stage, at, WARM, 0.3, 0.5)
            reveal(stage, at, 1.7, WARM, 0.75)
    _chandelier(stage, gold)


def _wall(stage: Stage, pen: Brush, side: int, tones: tuple[Rgb, Rgb, Rgb]) -> None:
    start, end = (_INNER, _OUTER) if side > 0 else (_OUTER, _INNER)
    left = (side * start[0], start[1])
    run = (side * end[0] - left[0], end[1] - left[1])
    long = math.hypot(*run)
    across = (run[0] / long, 0.0, run[1] / long)
    normal = (-side * 0.62, 0.1, -0.78)
    near = stage.camera.position[2] + 0.7
    if end[1] < near or start[1] < near:
        return
    red, gold, cream = (stage.lit(tone, normal, 3.0) for tone in tones)
    with pen.on((left[0], 0.0, left[1]), across, (0.0, 1.0, 0.0)):
        pen.rect(-0.1, -1.0, long + 0.2, 9.0, adjust(cream, -0.16))
        wide = long / _BOXES
        for tier, (foot, tall) in enumerate(_FLOORS):
            for number in range(_BOXES):
                _box(stage, pen, (number * wide, foot, wide, tall), (red, gold, cream), f"box {side} {tier} {number}")
        for number in range(_BOXES + 1):
            pen.rect(number * wide - 0.13, -1.0, 0.26, 7.6, adjust(cream, 0.02))
            pen.rect(number * wide - 0.02, -1.0, 0.04, 7.6, gold)
        pen.rect(-0.2, 5.75, long + 0.4, 0.24, gold)
        pen.rect(-0.2, 5.99, long + 0.4, 2.0, adjust(cream, -0.05))


def _box(
    stage: Stage, pen: Brush, where: tuple[float, float, float, float], tones: tuple[Rgb, Rgb, Rgb], part: str
) -> None:
    """One box: dark inside, drapes, a parapet with a garland, and whoever has taken it."""
    x, foot, wide, tall = where
    red, gold, cream = tones
    dice = stage.dice(part)
    dark = mix(adjust(red, -0.22), (0.06, 0.02, 0.05), 0.45)
    rail = foot + 0.62
    arch = path_of((x + 0.12, foot), (x + 0.12, foot + tall * 0.8), (x + wide / 2, foot + tall * 1.06, x + wide - 0.12,
                   foot + tall * 0.8), (x + wide - 0.12, foot))  # fmt: skip
    pen.fill(arch, dark)
    for place in range(dice.choice((0, 1, 2, 2))):
        at, high = x + wide * (0.34 + 0.32 * place) + dice.uniform(-0.06, 0.06), rail + dice.uniform(0.16, 0.26)
        dress = adjust(stage.tone(0.42, 0.08, dice.choice((20, 250, 300, 150)), "cloth"), -0.06)
        pen.fill(path_of((at - 0.26, rail - 0.1), (at - 0.24, high, at - 0.08, high + 0.04), (at + 0.08, high + 0.04),
                 (at + 0.26, high, at + 0.24, rail - 0.1)), dress)  # fmt: skip
        pen.oval(at, high + 0.18, 0.12, 0.15, lch(dice.choice((0.42, 0.56, 0.64)), 0.06, 55))
        pen.oval(at, high + 0.26, 0.13, 0.11, lch(dice.choice((0.2, 0.3, 0.6)), 0.03, 60))
    for edge, inner in ((x + 0.12, x + 0.42), (x + wide - 0.12, x + wide - 0.42)):
        pen.fill(path_of((edge, foot + tall * 0.86), (inner, foot + tall * 0.84), (edge + (inner - edge) * 0.4,
                 foot + tall * 0.5), (edge + (inner - edge) * 0.5, rail), (edge, rail)), adjust(red, 0.02))  # fmt: skip
    pen.fill(path_of((x + 0.12, foot + tall * 0.98), (x + 0.12, foot + tall * 0.8), (x + wide / 2, foot + tall * 0.62,
             x + wide - 0.12, foot + tall * 0.8), (x + wide - 0.12, foot + tall * 0.98)), red)  # fmt: skip
    pen.rect(x, foot - 0.1, wide, 0.72, cream)
    pen.rect(x, rail - 0.08, wide, 0.14, red)
    pen.rect(x, foot - 0.1, wide, 0.06, gold)
    pen.curve([(x + 0.2, rail - 0.16), (x + wide / 2, foot - 0.06), (x + wide - 0.2, rail - 0.16)], gold, 0.06)
    pen.oval(x + wide / 2, foot + 0.26, 0.11, 0.14, gold)


def _chandelier(stage: Stage, gold: Rgb) -> None:
    """Three rings of lights over the stalls, at the upper edge."""
    x, y, z = 0.0, 5.3, 1.2

    def draw_it(pen: Brush) -> None:
        metal = pen.lit(gold, at=(x, y, z))
        with pen.standing(x, y, z):
            pen.rect(-0.02, 0.4, 0.04, 2.0, metal)
            for level, (half, low) in enumerate(((0.95, 0.0), (0.62, 0.34), (0.3, 0.62))):
                pen.curve([(-half, low), (0, low - 0.22), (half, low)], metal, 0.05)
                for number in range(7 - 2 * level):
                    at = -half + number * 2 * half / (6 - 2 * level)
                    hang = low - 0.22 * (1 - (at / half) ** 2) * 0.5
                    pen.fill([(at - 0.03, hang), (at + 0.03, hang), (at, hang - 0.2)], lch(0.92, 0.02, 220), 0.7)
                    pen.oval(at, hang + 0.09, 0.045, 0.075, lch(0.97, 0.06, 90))

    stage.put(x, z, draw_it, radius=0.2, tall=0.1)
    bulb(stage, (x, y, z), WARM, 0.5, 1.3)
    stage.lamp((x, y - 0.4, z), WARM, 0.6, 4.0)
