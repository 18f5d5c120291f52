"""A road through the country: a lay-by with parked cars, a milestone, a table for picnics, poles with wires, fields."""

from __future__ import annotations

import math
from itertools import pairwise

from production_flow.embedded.artist.colour import Rgb, adjust, lch
from production_flow.embedded.artist.sets.brush import AWAY, RIGHT, UP, Brush
from production_flow.embedded.artist.sets.model import Marks, Seat, Surface
from production_flow.embedded.artist.sets.parts import cars, clutter, ground, nature, plains, sky
from production_flow.embedded.artist.sets.parts.glow import action_light, street_lamp
from production_flow.embedded.artist.sets.rigs import OUTDOORS
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

_POLE, _WIRES = -7.6, (5.3, 5.0)


def draw(stage: Stage) -> None:
    """The road, far to near; it goes away on the right."""
    dark = OUTDOORS.get(stage.time)
    if dark:
        stage.darken(*dark.gloom, dark.share)
    sky.sky(stage, clouds=9, sun=(-9, 12))
    green = stage.tone(0.52, 0.09, 135, "leaf")
    rows = (
        (900.0, 90.0, adjust(green, 0.02), 0.66),
        (480.0, 44.0, green, 0.42),
        (230.0, 15.0, adjust(green, -0.03), 0.22),
    )
    sky.hills(stage, rows, trees=False)
    _ground(stage)
    for x, z, tall in ((-10.5, 15.0, 6.0), (-12.0, 24.0, 7.0), (13.0, 20.0, 6.4), (11.5, 10.0, 5.2)):
        nature.tree(stage, x, z, tall, part=f"road tree {x}")
    _poles(stage)
    if stage.unpowered:
        plains.wagon(stage, -3.0, 6.4)
    else:
        for number, (x, z) in enumerate(((-3.9, 6.2), (-1.2, 8.6), (-4.4, 11.2))):
            cars.parked(stage, x, z, 40 + number, heads=0.2)
        street_lamp(stage, -5.6, 4.2, height=4.6, lit=dark.lamps if dark else 0.0)
    _picnic(stage, -2.7, 2.2)
    _milestone(stage, 1.3, 3.2)
    _sign(stage, 2.1, 6.0)
    _bin(stage, -4.6, 2.6)
    _grass(stage)
    action_light(stage, 0.5, 245)


def _ground(stage: Stage) -> None:
    grass = stage.tone(0.58, 0.10, 122, "ground")
    pen = ground.plain(stage, grass, depth=60, veil=0.45, green=True)
    near, own = stage.camera.position[2] + 0.4, stage.lit(grass, UP, 4)
    ground.patches(pen, adjust(own, -0.04), -14, 14, 40, 50, opacity=0.4, part="verge")
    modern = not stage.unpowered
    tar = stage.lit(stage.tone(0.44, 0.012, 250, "ground") if modern else stage.tone(0.62, 0.06, 72, "ground"), UP, 4)
    gravel = stage.lit(stage.tone(0.66, 0.03, 75, "ground"), UP, 4)
    with pen.on((0, 0.001, 0), RIGHT, AWAY):
        pen.fill([(-6.2, near), (2.0, near), (2.0, 15.0), (0.6, 18.0), (-4.6, 13.0), (-6.2, 10.0)], gravel)
        dice = stage.dice("gravel")
        for _ in range(120):
            x, z = dice.uniform(-5.6, 1.8), dice.uniform(-3, 12)
            if z > near + 0.5:
                pen.oval(x, z, 0.05, 0.035, adjust(gravel, dice.choice((-0.09, 0.07))), 0.8)
        pen.rect(2.0, near, 6.4, 90 - near, tar)
        if modern:
            white = stage.lit(lch(0.93, 0.01, 90), UP, 4)
            for edge in (2.25, 8.05):
                pen.rect(edge, near, 0.11, 90 - near, white, 0.8)
            for number in range(24):
                start = -4.0 + number * 3.6
                if start > near:
                    pen.rect(5.1, start, 0.13, 1.9, white)
        for rut in (3.4, 4.4, 5.9, 6.9):
            pen.rect(rut, near, 0.22, 60 - near, adjust(tar, -0.04), 0.6)


def _poles(stage: Stage) -> None:
    """Poles with two wires that hang between them; there were none before the telegraph."""
    if stage.medieval:
        return
    places = (4.0, 13.0, 24.0, 38.0, 56.0)

    def draw_it(pen: Brush) -> None:
        own = pen.lit(stage.tone(0.40, 0.05, 55, "wood"), at=(_POLE, 2, 9))
        for z in places:
            if pen.camera.depth((_POLE, 2, z)) > 1:
                with pen.standing(_POLE, 0, z):
                    pen.rect(-0.09, 0, 0.18, 5.9, own)
                    pen.rect(-0.75, 5.25, 1.5, 0.12, own)
                    for knob in (-0.65, 0.6):
                        pen.rect(knob, 5.37, 0.06, 0.14, adjust(own, 0.3))
        for start, end in pairwise(places):
            for high in _WIRES:
                points = [
                    (_POLE, high - 0.9 * math.sin(math.pi * step / 8) * 0.5, start + (end - start) * step / 8)
                    for step in range(9)
                ]
                seen = [pen.camera.project(point) for point in points if pen.camera.depth(point) > 1]
                for a, b in pairwise(seen):
                    pen.line(a, b, (0.14, 0.13, 0.15), 1.1 * pen.camera.unit, 0.7)

    stage.put(_POLE, 56.0, draw_it, radius=0.1, tall=0.1)


def _picnic(stage: Stage, x: float, z: float) -> None:
    """A table with its two benches in one piece, a cup and a loaf left on it."""
    wood = stage.tone(0.56, 0.08, 60, "wood")

    def draw_it(pen: Brush) -> None:
        pen.contact((x, 0, z), 1.3, 0.8, 0.4)
        pen.box((x - 0.9, 0.40, z + 0.52), (x + 0.9, 0.46, z + 0.78), adjust(wood, -0.03))
        for side in (-0.65, 0.6):
            pen.box((x + side, 0, z - 0.6), (x + side + 0.08, 0.08, z + 0.66), adjust(wood, -0.1))
            pen.box((x + side, 0.08, z - 0.2), (x + side + 0.08, 0.72, z + 0.2), adjust(wood, -0.08))
        pen.box((x - 0.95, 0.72, z - 0.36), (x + 0.95, 0.78, z + 0.36), wood, texture="brush")
        pen.box((x - 0.9, 0.40, z - 0.78), (x + 0.9, 0.46, z - 0.52), adjust(wood, 0.02))

    stage.put(x, z, draw_it, radius=0.9, tall=0.78)
    clutter.lay_all(stage, 0.78, (("cup", x - 0.4, z - 0.1), ("bread", x + 0.25, z)), size=1.1)


def _milestone(stage: Stage, x: float, z: float) -> None:
    stone = stage.tone(0.74, 0.02, 85, "stone")

    def draw_it(pen: Brush) -> None:
        own = pen.lit(stone, at=(x, 0.4, z))
        pen.contact((x, 0, z), 0.35, 0.2, 0.45)
        with pen.standing(x, 0, z):
            pen.gradient(
                [(-0.24, 0), (-0.24, 0.5), (-0.12, 0.66), (0.12, 0.66), (0.24, 0.5), (0.24, 0)],
                (-0.24, 0),
                (0.24, 0),
                [adjust(own, 0.04), adjust(own, -0.08)],
            )
            pen.centred("LXIV", 0, 0.34, 0.17, adjust(own, -0.4))
            pen.oval(-0.1, 0.1, 0.12, 0.07, pen.lit(lch(0.56, 0.09, 128), at=(x, 0, z)), 0.7)

    stage.put(x, z, draw_it, radius=0.25, tall=0.66)


def _sign(stage: Stage, x: float, z: float) -> None:
    """A signpost with two arms."""

    def draw_it(pen: Brush) -> None:
        white = pen.lit(lch(0.93, 0.01, 90), at=(x, 1, z))
        pen.contact((x, 0, z), 0.25, 0.15, 0.4)
        with pen.standing(x, 0, z):
            pen.rect(-0.05, 0, 0.1, 2.5, adjust(white, -0.12))
            for y, side, words in ((2.1, 1, "TOWN 12"), (1.72, -1, "COAST 64")):
                tip = side * 1.0
                arm = [
                    (side * 0.05, y),
                    (tip, y),
                    (tip + side * 0.17, y + 0.14),
                    (tip, y + 0.28),
                    (side * 0.05, y + 0.28),
                ]
                pen.fill(arm, white)
                pen.centred(words, side * 0.52, y + 0.07, 0.18, (0.12, 0.12, 0.14))

    stage.put(x, z, draw_it, radius=0.5, tall=2.5)


def _bin(stage: Stage, x: float, z: float) -> None:
    def draw_it(pen: Brush) -> None:
        base = stage.tone(0.40, 0.08, 150, "accent")
        pen.contact((x, 0, z), 0.35, 0.22, 0.4)
        pen.drum((x, 0.06, z), 0.24, 0.74, base, top=0.28)
        own: Rgb = pen.lit(base, at=(x, 0.5, z))
        with pen.standing(x, 0, z):
            for bar in range(5):
                pen.rect(-0.2 + bar * 0.09, 0.12, 0.03, 0.6, adjust(own, -0.08))
            pen.rect(-0.29, 0.76, 0.58, 0.06, adjust(own, 0.08))

    if not stage.unpowered:
        stage.put(x, z, draw_it, radius=0.3, tall=0.8)


def _grass(stage: Stage) -> None:
    """Long grass and poppies along the verge."""
    dice = stage.dice("verge grass")
    for number in range(26):
        x, z = (dice.uniform(-9.5, -6.3) if number % 3 else dice.uniform(8.7, 11.0)), dice.uniform(-1.0, 12.0)

        def draw_it(pen: Brush, x: float = x, z: float = z, number: int = number) -> None:
            green = pen.lit(nature.leaf_tone(stage, 0.56, 0.10, 125), at=(x, 0, z))
            with pen.standing(x, 0, z):
                nature.tuft(pen, 0, 0, 0.42, green, stage.dice(f"verge {number}"))
                if number % 2:
                    pen.oval(0.08, 0.44, 0.06, 0.05, pen.lit(stage.tone(0.60, 0.20, 28, "accent"), at=(x, 0, z)))
                    pen.oval(-0.12, 0.36, 0.04, 0.04, pen.lit(lch(0.94, 0.02, 95), at=(x, 0, z)))

        stage.put(x, z, draw_it, radius=0.2, tall=0.4)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.6, 1.7, 0.0, ((0.2, 5.0), (-0.4, 7.0), (0.6, 9.0)), ((-1.4, -2.2), (1.5, -2.2)),
                (Seat(-2.7, 1.55, 0.46, 0),), (Surface("picnic table", -2.7, 0.78, 2.2, 1.8, 0.6),)),
    spare=((0.4, 4.2), (-0.6, 6.2)),
    focus=(1.3, 0.6, 3.2),
    yaw=3.0,
    shift=-0.3,
)  # fmt: skip
