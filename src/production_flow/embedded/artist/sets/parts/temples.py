"""What stands in a temple where a church has its altar: a niche of gold, hanging lamps, a bowl of incense, lattices."""

from __future__ import annotations

from typing import Any

from production_flow.embedded.artist.colour import Rgb, adjust, lch
from production_flow.embedded.artist.props.kit import path_of
from production_flow.embedded.artist.sets.brush import RIGHT, UP, Brush
from production_flow.embedded.artist.sets.parts.glow import WARM, bulb, reveal
from production_flow.embedded.artist.sets.parts.rooms import Room
from production_flow.embedded.artist.sets.stage import Stage

Frame = tuple[float, float, float, float]
"""Left, lower edge, width and height, in metres on a wall."""


def lattice(pen: Brush, frame: Frame, shape: Any, stone: Rgb, bright: float) -> None:
    """A window of pierced stone: daylight behind a net of bars."""
    u, v, width, height = frame
    pen.fill(shape, lch(0.36 + 0.5 * bright, 0.05, 80))
    pen.canvas.save()
    pen.canvas.clipPath(shape, doAntiAlias=True)
    bar, steps = adjust(stone, -0.12), int((width + height) / 0.26) + 1
    for step in range(steps):
        at = step * 0.26
        pen.line((u + at, v), (u + at - height, v + height), bar, 0.05)
        pen.line((u + width - at, v), (u + width - at + height, v + height), bar, 0.05)
    pen.canvas.restore()


def shrine(stage: Stage, pen: Brush, room: Room, far: float) -> None:
    """The far wall and what stands before it."""
    gold, teal = stage.tone(0.76, 0.12, 85, "accent"), stage.tone(0.48, 0.09, 195, "accent")
    half = room.right
    with room.on(pen, "back", 0.02):
        for grow, base in ((0.55, teal), (0.3, gold), (0.0, adjust(gold, -0.28))):
            own = room.lit(pen, base, "back")
            left, right, top = half - 1.5 - grow, half + 1.5 + grow, 4.6 + 1.4 * grow
            pen.fill(path_of((left, 0.5), (left, top * 0.62), (left, top * 0.86, half, top),
                             (right, top * 0.86, right, top * 0.62), (right, 0.5)), own)  # fmt: skip
        for number in range(9):
            u = half - 4.4 + number * 1.1
            diamond = [(u - 0.3, 6.2), (u, 6.55), (u + 0.3, 6.2), (u, 5.85)]
            pen.fill(diamond, room.lit(pen, gold if number % 2 else teal, "back"))
    _bowl(stage, far - 2.4, gold)
    for x in (-2.4, 2.4):
        _hanging(stage, x, far - 3.0, gold)
    reveal(stage, (0, 2.2, far - 1.0), 3.6, WARM, 0.9)
    stage.lamp((0, 2.4, far - 2.0), WARM, 0.8, 5.0, 0.2)


def _bowl(stage: Stage, z: float, gold: Rgb) -> None:
    """Two steps, and a bronze bowl that smokes."""

    def draw_it(pen: Brush) -> None:
        stone = stage.tone(0.66, 0.03, 70, "stone")
        for low, wide in ((0.0, 2.6), (0.2, 2.0)):
            pen.box((-wide, low, z - 0.8 + low), (wide, low + 0.2, z + 2.2), adjust(stone, low * 0.2))
        own = pen.lit(adjust(gold, -0.14), at=(0, 1, z))
        with pen.standing(0, 0.4, z):
            for leg in (-0.4, 0.0, 0.4):
                pen.line((leg, 0), (leg * 0.5, 0.5), adjust(own, -0.1), 0.08)
            pen.fill(path_of((-0.7, 0.95), (-0.66, 0.45, 0.0, 0.42), (0.66, 0.45, 0.7, 0.95)), own)
            pen.oval(0, 0.95, 0.7, 0.1, adjust(own, -0.2))
            pen.oval(0, 0.95, 0.5, 0.06, lch(0.66, 0.16, 45))
            for number, lean in enumerate((-0.18, 0.05, 0.22)):
                points = [(lean, 1.0), (lean + 0.3, 1.5), (lean, 2.0 + 0.2 * number), (lean - 0.3, 2.5), (lean, 3.0)]
                pen.curve(points, (0.95, 0.95, 0.97), 0.10, 0.16)

    stage.put(0, z, draw_it, radius=2.2, tall=1.4)
    bulb(stage, (0, 1.45, z), lch(0.74, 0.16, 50), 0.5, 0.8)


def _hanging(stage: Stage, x: float, z: float, gold: Rgb) -> None:
    """A lamp of pierced brass on three chains."""

    def draw_it(pen: Brush) -> None:
        own = pen.lit(gold, at=(x, 3, z))
        with pen.on((x, 0, z), RIGHT, UP):
            for side in (-0.2, 0.0, 0.2):
                pen.line((side, 3.1), (0, 5.6), adjust(own, -0.2), 0.02)
            pen.fill(path_of((-0.26, 3.1), (-0.34, 2.7, 0.0, 2.45), (0.34, 2.7, 0.26, 3.1)), own)
            pen.oval(0, 3.1, 0.26, 0.06, adjust(own, -0.16))
            for dot in (-0.14, 0.0, 0.14):
                pen.oval(dot, 2.85, 0.035, 0.05, WARM)

    stage.put(x, z, draw_it, radius=0.3, tall=0.4)
    bulb(stage, (x, 3.0, z), WARM, 0.6, 0.9)
    reveal(stage, (x, 2.6, z), 2.4, WARM, 0.8)
