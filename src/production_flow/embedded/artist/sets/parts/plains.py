"""The open country: table mountains on the horizon, a covered wagon, a village of domes with its well."""

from __future__ import annotations

from production_flow.embedded.artist.colour import Rgb, adjust, lch, mix
from production_flow.embedded.artist.props.kit import path_of
from production_flow.embedded.artist.sets.brush import RIGHT, UP, Brush
from production_flow.embedded.artist.sets.parts.glow import WARM, bulb, floor_pool, reveal
from production_flow.embedded.artist.sets.stage import Stage
from production_flow.media.canvas import skia


def mesas(stage: Stage, rock: Rgb) -> None:
    """Table mountains on the horizon, far to near, of a kind of rock."""
    pen = stage.layer("mesas", 320, dim=False)
    haze = stage.light.haze
    for row, (away, veil) in enumerate(((420.0, 0.68), (270.0, 0.42), (170.0, 0.2))):
        dice = stage.dice(f"mesas {row}")
        base = pen.lit(rock, (0, 0.2, -1)) if not stage.night else adjust(rock, -0.3)
        colour = mix(base, haze, veil)
        with pen.on((0, 0, away), RIGHT, UP):
            x = -away * 1.1
            while x < away * 1.1:
                wide, tall = dice.uniform(0.12, 0.32) * away, dice.uniform(0.05, 0.2) * away
                shape = [(x, 0), (x + wide * 0.16, tall * 0.45), (x + wide * 0.22, tall), (x + wide * 0.78,
                    tall * 1.02),
                         (x + wide * 0.84, tall * 0.45), (x + wide, 0)]  # fmt: skip
                pen.gradient(shape, (0, tall), (0, 0), [adjust(colour, 0.03), colour, mix(colour, haze, 0.4)])
                for band in (0.62, 0.78, 0.9):
                    pen.rect(x + wide * 0.23, tall * band, wide * 0.54, tall * 0.035, adjust(colour, -0.05), 0.8)
                x += wide * dice.uniform(0.9, 1.9)


def wagon(stage: Stage, x: float, z: float) -> None:
    """A covered wagon, seen from its side."""

    def draw_it(pen: Brush) -> None:
        wood, cloth = (
            pen.lit(stage.tone(0.48, 0.08, 50, "wood"), at=(x, 1, z)),
            pen.lit(stage.tone(0.92, 0.03, 85, "trim"), at=(x, 2, z)),
        )
        pen.contact((x, 0, z), 1.9, 0.7, 0.5)
        with pen.standing(x, 0, z):
            cover = skia.Path()
            cover.moveTo(-1.5, 1.2)
            cover.cubicTo(-1.7, 2.9, 1.7, 2.9, 1.5, 1.2)
            cover.close()
            pen.gradient(cover, (0, 2.5), (0, 1.2), [adjust(cloth, 0.03), adjust(cloth, -0.1)])
            for rib in (-0.9, -0.3, 0.3, 0.9):
                pen.line((rib * 1.1, 1.2), (rib * 0.9, 2.42 - abs(rib) * 0.2), adjust(cloth, -0.1), 0.03)
            pen.fill([(-1.6, 1.25), (1.6, 1.25), (1.5, 0.75), (-1.5, 0.75)], wood)
            pen.rect(-1.55, 0.98, 3.1, 0.05, adjust(wood, -0.1))
            for wheel, radius in ((-1.0, 0.5), (1.05, 0.42)):
                pen.fill(skia.Path().addCircle(wheel, radius, radius), adjust(wood, -0.12), stroke=0.08)
                for spoke in ((1, 0), (0.7, 0.7), (0, 1), (-0.7, 0.7)):
                    dx, dy = spoke[0] * radius, spoke[1] * radius
                    pen.line((wheel - dx, radius - dy), (wheel + dx, radius + dy), adjust(wood, -0.06), 0.04)
            pen.line((1.6, 0.7), (2.6, 0.3), wood, 0.07)

    stage.put(x, z, draw_it, radius=1.6, tall=2.4)


def domes(stage: Stage, x: float, z: float) -> None:
    """Houses of clay with round roofs, an awning on poles, jars; their windows are lit after dark."""
    clay = stage.tone(0.80, 0.07, 68, "wall")
    for shift, back, size in ((-2.6, 2.4, 1.0), (2.9, 3.2, 1.15), (0.0, 0.0, 1.3)):

        def draw_it(pen: Brush, at: float = x + shift, deep: float = z + back, size: float = size) -> None:
            own = pen.lit(clay, at=(at, 1, deep))
            pen.contact((at, 0, deep), 2.0 * size, 1.0 * size, 0.45)
            with pen.standing(at, 0, deep):
                pen.canvas.scale(size, size)
                shape = path_of((-1.5, 0), (-1.5, 1.1), (-1.4, 2.4, 0, 2.5), (1.4, 2.4, 1.5, 1.1), (1.5, 0))
                pen.gradient(shape, (-1.5, 0), (1.5, 0), [adjust(own, 0.05), own, adjust(own, -0.12)], [0, 0.5, 1])
                pen.rect(-1.5, 1.05, 3.0, 0.07, adjust(own, -0.08), 0.7)
                door = path_of((-0.42, 0), (-0.42, 1.1), (-0.4, 1.5, 0, 1.5), (0.4, 1.5, 0.42, 1.1), (0.42, 0))
                pen.fill(door, adjust(own, 0.08), stroke=0.14)
                pen.fill(door, lch(0.84, 0.13, 72) if pen.stage.night else adjust(own, -0.42))
                for left in (-0.98, 0.74):
                    pen.oval(left + 0.1, 1.42, 0.15, 0.18, WARM if pen.stage.night else adjust(own, -0.36))
                pen.rect(-0.12, 2.45, 0.24, 0.35, adjust(own, -0.04))
                pen.fill(
                    [(0.5, 1.75), (2.1, 1.45), (2.1, 1.3), (0.5, 1.6)],
                    pen.lit(stage.tone(0.56, 0.14, 28, "accent"), at=(at, 1, deep)),
                )
                pen.rect(2.0, 0, 0.06, 1.4, adjust(own, -0.3))
                for jar, tall in ((1.2, 0.5), (1.55, 0.38)):
                    pen.oval(jar, tall * 0.5, tall * 0.34, tall * 0.5, pen.lit(stage.tone(0.58, 0.11, 42, "accent"),
                             at=(at, 0, deep)))  # fmt: skip

        stage.put(x + shift, z + back, draw_it, radius=1.6 * size, tall=2.5 * size)
    if stage.night:
        at = (x, 1.6, z - 0.8)
        bulb(stage, at, WARM, 0.5, 0.8)
        reveal(stage, at, 3.2, WARM, 0.9)
        floor_pool(stage, x, z - 1.6, 3.0, WARM, 0.85)
        stage.lamp(at, WARM, 0.9, 3.4)


def well(stage: Stage, x: float, z: float) -> None:
    """A round well of stones with a beam and a skin bucket."""
    stone = stage.tone(0.68, 0.04, 70, "stone")

    def draw_it(pen: Brush) -> None:
        pen.contact((x, 0, z), 1.1, 0.7, 0.45)
        pen.drum((x, 0, z), 0.75, 0.6, stone)
        pen.disc((x, 0.6, z), 0.58, lch(0.26, 0.04, 230))
        wood = pen.lit(stage.tone(0.46, 0.07, 52, "wood"), at=(x, 1, z))
        with pen.standing(x, 0, z):
            pen.line((-0.85, 0), (-0.7, 1.9), wood, 0.09)
            pen.line((-1.9, 1.2), (0.5, 2.1), wood, 0.07)
            pen.line((0.3, 2.02), (0.3, 0.95), adjust(wood, 0.2), 0.02)
            pen.oval(0.3, 0.85, 0.13, 0.15, adjust(wood, -0.1))
            pen.oval(-1.85, 1.2, 0.16, 0.14, pen.lit(stone, at=(x, 1, z)))

    stage.put(x, z, draw_it, radius=0.9, tall=0.9)
