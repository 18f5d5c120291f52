"""The bridge of a spaceship: a wide window on a planet, consoles, a captain's chair, and signs of a long voyage."""

from __future__ import annotations

import math
from itertools import pairwise

from production_flow.embedded.artist.colour import Rgb, adjust, lch, mix
from production_flow.embedded.artist.pens import polygon
from production_flow.embedded.artist.sets.brush import AWAY, RIGHT, UP, Brush, rectangle
from production_flow.embedded.artist.sets.model import Marks, Seat, Surface
from production_flow.embedded.artist.sets.parts import clutter, nature, space
from production_flow.embedded.artist.sets.parts.glow import action_light, bulb, floor_pool, reveal
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage
from production_flow.media.canvas import skia

CYAN, AMBER, GREEN = lch(0.84, 0.13, 205), lch(0.78, 0.16, 60), lch(0.80, 0.17, 150)
HEIGHT, FAR, HALF = 3.6, 4.6, 4.4
_WINDOW = ((-3.9, 1.15), (3.9, 1.15), (4.3, 2.2), (3.0, 3.3), (-3.0, 3.3), (-4.3, 2.2))


def draw(stage: Stage) -> None:
    """The bridge, far to near."""
    share = {"night": 0.86, "dusk": 0.82}.get(stage.time, 0.62)
    stage.darken(*((0.50, 0.07, 262) if stage.night else (0.74, 0.05, 262)), share)
    space.outside(stage)
    stage.lamp((2.2, 2.4, FAR - 0.3), mix(stage.tone(0.68, 0.15, 52, "accent"), (1, 1, 1), 0.3), 0.8, 4.0)
    hull = stage.tone(0.52, 0.045, 250, "wall")
    pen = stage.layer("room", stage.action_depth + 3.4)
    _shell(pen, stage, hull)
    _window(pen, stage)
    _ribs(pen, stage, hull)
    for side in (-1, 1):
        for number, z in enumerate((3.0, 1.2, -0.8)):
            _console(stage, side, z, number)
    _helm(stage)
    _chair(stage, 0.35, 1.0)
    _life(stage)
    _keepsakes(stage)
    action_light(stage, 0.5, 230)


def _shell(pen: Brush, stage: Stage, hull: Rgb) -> None:
    """Walls, floor and ceiling around the window."""
    with pen.on((0, 0, FAR), RIGHT, UP):
        wall = skia.Path().addRect(skia.Rect.MakeLTRB(-HALF - 0.6, 0, HALF + 0.6, HEIGHT))
        wall.addPath(polygon(_WINDOW))
        wall.setFillType(skia.PathFillType.kEvenOdd)
        colour = pen.lit(hull)
        pen.gradient(wall, (0, 0), (0, HEIGHT), [adjust(colour, -0.08), adjust(colour, 0.04)])
    near = stage.camera.position[2] + 0.3
    deep = FAR - near
    floor, roof = pen.lit(stage.tone(0.44, 0.03, 255, "ground"), UP), pen.lit(adjust(hull, -0.06), (0, -1, 0))
    with pen.on((-5, 0, near), RIGHT, AWAY):
        pen.gradient(rectangle(0, 0, 10, deep), (0, 0), (0, deep), [adjust(floor, -0.06), adjust(floor, 0.04)])
        for number in range(11):
            pen.rect(number, 0, 0.035, deep, adjust(floor, -0.09))
        for number in range(int(deep) + 1):
            pen.rect(0, deep - number, 10, 0.035, adjust(floor, -0.09))
        pen.rect(3.9, 0, 0.1, deep, CYAN, 0.75)
        pen.rect(6.5, 0, 0.1, deep, CYAN, 0.75)
    with pen.on((-5, HEIGHT, near), RIGHT, AWAY):
        pen.gradient(rectangle(0, 0, 10, deep), (0, 0), (0, deep), [adjust(roof, -0.05), adjust(roof, 0.03)])
        for x in (2.6, 7.2):
            pen.rect(x, 0, 0.22, deep, mix(CYAN, (1, 1, 1), 0.5))
    for x, normal in ((-HALF - 0.5, (1.0, 0.0, 0.0)), (HALF + 0.5, (-1.0, 0.0, 0.0))):
        side = pen.lit(hull, normal)
        with pen.on((x, 0, near), AWAY, UP):
            pen.gradient(rectangle(0, 0, deep, HEIGHT), (0, 0), (0, HEIGHT), [adjust(side, -0.07), adjust(side, 0.03)])
            _panels(pen, deep, side, f"panels {x}")


def _panels(pen: Brush, deep: float, side: Rgb, part: str) -> None:
    dice = pen.stage.dice(part)
    for number in range(int(deep / 1.3) + 1):
        u = deep - number * 1.3
        pen.rect(u - 0.03, 0, 0.05, HEIGHT, adjust(side, -0.1))
        pen.rect(u - 1.2, 2.5, 1.05, 0.6, adjust(side, 0.05))
        if dice.random() < 0.6:
            pen.rect(u - 1.1, 1.5, 0.85, 0.7, lch(0.24, 0.04, 250))
            _readout(pen, u - 1.05, 1.55, 0.75, 0.6, dice.choice((CYAN, GREEN, AMBER)), number)
        for slot in range(4):
            pen.rect(u - 1.1, 2.62 + slot * 0.1, 0.85, 0.03, adjust(side, -0.1))


def _readout(pen: Brush, x: float, y: float, width: float, height: float, colour: Rgb, kind: int) -> None:
    """What a screen shows: a curve, bars or a ring."""
    if kind % 3 == 0:
        points = [(x + width * step / 8, y + height * (0.5 + 0.34 * math.sin(step * 1.7 + kind))) for step in range(9)]
        for one, other in pairwise(points):
            pen.line(one, other, colour, 0.025)
    elif kind % 3 == 1:
        for bar in range(7):
            pen.rect(
                x + bar * width / 7, y, width / 9, height * (0.25 + 0.65 * abs(math.sin(bar * 2.3 + kind))), colour, 0.9
            )
    else:
        for ring in (0.46, 0.3, 0.14):
            pen.fill(skia.Path().addCircle(x + width / 2, y + height / 2, height * ring), colour, stroke=0.022)
        pen.line((x + width / 2, y + height / 2), (x + width * 0.75, y + height * 0.8), colour, 0.022)
    for line in range(3):
        pen.rect(x, y + height - 0.05 - line * 0.05, width * (0.2 + 0.1 * line), 0.018, colour, 0.7)


def _window(pen: Brush, stage: Stage) -> None:
    frame = pen.lit(stage.tone(0.62, 0.05, 250, "metal"))
    with pen.on((0, 0, FAR), RIGHT, UP):
        pen.fill(polygon(_WINDOW), adjust(frame, -0.14), stroke=0.34)
        pen.fill(polygon(_WINDOW), frame, stroke=0.2)
        for x in (-1.4, 1.4):
            pen.fill(
                [(x - 0.08, 1.15), (x + 0.08, 1.15), (x * 1.03 + 0.06, 3.3), (x * 1.03 - 0.06, 3.3)],
                adjust(frame, -0.1),
            )
        pen.rect(-3.9, 0.95, 7.8, 0.05, CYAN)
        pen.centred(_ship(stage), 0, 0.62, 0.22, adjust(frame, 0.2))

    def glow(brush: Brush) -> None:
        with brush.on((0, 0, FAR - 0.01), RIGHT, UP):
            brush.glow(0, 1.6, 4.6, lch(0.9, 0.05, 230), 0.65, radius_y=2.2, power=1.4)

    stage.hole(glow)


def _ship(stage: Stage) -> str:
    words = [word.strip(",.'").upper() for word in stage.place.name.split()]
    kept = [word for word in words if word not in {"THE", "BRIDGE", "OF", "A", "SHIP", "SPACESHIP", "COCKPIT"}]
    return " ".join(kept[:2])[:16] or "MERIDIAN"


def _ribs(pen: Brush, stage: Stage, hull: Rgb) -> None:
    for z in (3.2, 0.9, -1.4):
        if stage.camera.depth((0, 2, z)) > 0.9:
            for side in (-1, 1):
                low, high = sorted((side * (HALF + 0.5), side * (HALF + 0.05)))
                pen.box((low, 0, z), (high, HEIGHT, z + 0.3), adjust(hull, 0.03), hold=False)
            pen.box((-HALF - 0.5, HEIGHT - 0.3, z), (HALF + 0.5, HEIGHT, z + 0.3), adjust(hull, 0.02), hold=False)


def _console(stage: Stage, side: int, z: float, number: int) -> None:
    body = stage.tone(0.48, 0.04, 250, "metal")
    inner, outer = side * 2.75, side * 4.2
    low, high = min(inner, outer), max(inner, outer)

    def draw_it(pen: Brush) -> None:
        pen.contact(((low + high) / 2, 0, z), 1.0, 0.9, 0.5)
        pen.box((low, 0, z - 0.75), (high, 0.82, z + 0.75), body)
        slope = (side * 0.92, 0.42, 0.0)
        with pen.on((inner, 0.86, z - 0.72), slope, AWAY):
            pen.rect(0, 0, 1.35, 1.44, lch(0.22, 0.035, 252))
            dice = stage.dice(f"keys {side} {number}")
            for key in range(24):
                colour = dice.choice((CYAN, CYAN, AMBER, GREEN))
                pen.rect(
                    0.08 + 0.2 * (key % 4), 0.1 + 0.21 * (key // 4), 0.15, 0.15, colour, dice.choice((0.4, 0.7, 0.95))
                )
            pen.rect(0.92, 0.1, 0.36, 1.2, lch(0.32, 0.06, 220))
            pen.rect(0.96, 0.2, 0.28, 0.4, dice.choice((CYAN, GREEN)), 0.7)

    stage.put((low + high) / 2, z, draw_it, radius=0.9, tall=1.0)
    at = (side * 3.4, 1.3, z)
    bulb(stage, at, CYAN, 0.4, 0.9)
    reveal(stage, at, 1.5, CYAN, 0.75)
    stage.lamp(at, CYAN, 0.5, 2.0)


def _helm(stage: Stage) -> None:
    """The pilots' desk under the window."""
    body = stage.tone(0.46, 0.04, 250, "metal")

    def draw_it(pen: Brush) -> None:
        pen.box((-1.9, 0, 3.3), (1.9, 0.78, 4.1), body)
        with pen.on((-1.85, 0.8, 3.3), RIGHT, (0, 0.35, 0.9)):
            pen.rect(0, 0, 3.7, 0.8, lch(0.22, 0.035, 252))
            for number in range(4):
                _readout(pen, 0.12 + number * 0.92, 0.14, 0.7, 0.52, (CYAN, AMBER, GREEN, CYAN)[number], number + 1)
        with pen.on((-1.9, 0, 3.3), RIGHT, UP):
            colour = pen.lit(body)
            for number in range(4):
                pen.rect(0.1 + number * 0.95, 0.12, 0.75, 0.5, adjust(colour, -0.06))
                pen.rect(0.16 + number * 0.95, 0.54, 0.2, 0.03, AMBER, 0.9)

    stage.put(0, 3.5, draw_it, radius=1.9, tall=1.0)
    for x in (-1.1, 1.1):
        reveal(stage, (x, 1.0, 3.3), 1.4, CYAN, 0.7)


def _chair(stage: Stage, x: float, z: float) -> None:
    """The captain's chair, half turned, its back to the window side."""
    leather, frame = stage.tone(0.36, 0.07, 30, "accent"), stage.tone(0.40, 0.03, 250, "metal")

    def draw_it(pen: Brush) -> None:
        pen.contact((x, 0, z), 0.6, 0.42, 0.55)
        pen.drum((x, 0, z), 0.3, 0.06, frame)
        pen.drum((x, 0.06, z), 0.07, 0.36, frame)
        own = pen.lit(leather, at=(x, 1, z))
        with pen.standing(x, 0.4, z + 0.18):
            back = skia.Path().addRoundRect(skia.Rect.MakeXYWH(-0.36, 0.0, 0.72, 0.98), 0.14, 0.14)
            pen.gradient(back, (-0.36, 0), (0.36, 0), [adjust(own, 0.06), own, adjust(own, -0.07)])
            for y in (0.3, 0.56, 0.8):
                pen.line((-0.28, y), (0.28, y), adjust(own, -0.07), 0.018)
            pen.rect(-0.2, 0.9, 0.4, 0.16, adjust(own, 0.04))
        pen.box((x - 0.38, 0.4, z - 0.34), (x + 0.38, 0.5, z + 0.2), adjust(leather, 0.05))
        for side in (-0.46, 0.36):
            pen.box((x + side, 0.56, z - 0.32), (x + side + 0.1, 0.68, z + 0.2), frame)
            pen.box((x + side + 0.02, 0.682, z - 0.3), (x + side + 0.08, 0.69, z - 0.12), CYAN)

    stage.put(x, z + 0.12, draw_it, radius=0.5, tall=1.4)
    floor_pool(stage, x, z, 1.8, AMBER, 0.55)


def _life(stage: Stage) -> None:
    """Who lives here: a mug, a plant in a jar, photographs, a scarf, a toolbox left open."""
    clutter.lay_all(stage, 0.84, (("cup", -1.5, 3.35), ("photograph", 1.55, 3.4), ("notebook", 0.9, 3.36)), size=1.25)
    nature.pot(stage, -2.35, 2.2, 0.62, part="ship plant")
    clutter.lay_all(stage, 0.0, (("box", 2.3, 2.0), ("radio", 2.6, 1.6), ("suitcase", -2.2, 0.9)), size=1.1)


def _keepsakes(stage: Stage) -> None:
    """What a crew leaves on a bridge in eleven years: bunting of home, notes, a growth chart of a plant, a jacket."""
    colours = [stage.tone(*tone, "accent") for tone in ((0.62, 0.16, 28), (0.84, 0.12, 88), (0.60, 0.11, 225))]

    def bunting(pen: Brush) -> None:
        for number in range(15):
            t = number / 14
            at = (-3.0 + 6.0 * t, HEIGHT - 0.36 - 1.1 * t * (1 - t), FAR - 0.4)
            with pen.standing(*at):
                pen.fill([(-0.13, 0), (0.13, 0), (0, -0.24)], pen.lit(colours[number % 3], at=at))
                pen.rect(-0.22, -0.01, 0.44, 0.02, (0.2, 0.2, 0.24))

    if stage.dice("bunting").random() < 0.3:
        stage.put(0.0, FAR - 0.3, bunting, radius=0.1, tall=0.1)

    def notes(pen: Brush) -> None:
        with pen.on((-1.9, 0, 3.29), RIGHT, UP):
            for x, y, hue in ((0.35, 0.3, 95), (0.62, 0.38, 350), (2.3, 0.3, 210), (3.2, 0.36, 95), (3.42, 0.28, 140)):
                paper = pen.lit(lch(0.90, 0.08, hue), at=(0, 0.5, 3.3))
                pen.rect(x, y, 0.15, 0.17, paper)
                for line in range(3):
                    pen.rect(x + 0.02, y + 0.04 + line * 0.04, 0.1, 0.012, adjust(paper, -0.4))

    stage.put(0.0, 3.28, notes, radius=1.0, tall=0.7)

    def jacket(pen: Brush) -> None:
        cloth = pen.lit(stage.tone(0.56, 0.14, 40, "accent"), at=(0.8, 1, 1.2))
        with pen.standing(0.78, 0.98, 1.14):
            pen.fill([(-0.2, 0.4), (0.14, 0.42), (0.24, -0.32), (-0.1, -0.36)], cloth)
            pen.line((0.02, 0.38), (0.06, -0.32), adjust(cloth, -0.1), 0.02)
            pen.rect(-0.1, 0.1, 0.14, 0.1, pen.lit(lch(0.92, 0.03, 90), at=(0.8, 1, 1.2)))

    stage.put(0.78, 1.1, jacket, radius=0.2, tall=0.9)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.7, 1.7, 0.0, ((-1.2, 2.6), (1.3, 2.6)), ((-1.5, -2.1), (1.6, -2.1)),
                (Seat(0.35, 0.95, 0.5, 0),), (Surface("helm", 0.0, 0.84, 3.4, 3.6, 0.4),)),
    spare=((-1.9, 1.9), (2.0, 2.6)),
    focus=(1.4, 2.3, FAR),
    interior=True,
    yaw=2.5,
    shift=-0.4,
    back=6.4,
    ceiling=HEIGHT,
)  # fmt: skip
