"""The concourse of a space station: windows on the stars, ribs, light strips, hatches, screens, arrows, plants."""

from __future__ import annotations

from production_flow.embedded.artist.colour import Rgb, adjust, lch, mix
from production_flow.embedded.artist.pens import polygon
from production_flow.embedded.artist.sets.brush import AWAY, RIGHT, UP, Brush, rectangle
from production_flow.embedded.artist.sets.model import Marks, Seat
from production_flow.embedded.artist.sets.parts import clutter, furniture, nature, space
from production_flow.embedded.artist.sets.parts.glow import action_light, bulb, floor_pool, reveal
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage
from production_flow.media.canvas import skia

CYAN, AMBER, GREEN = lch(0.84, 0.13, 205), lch(0.80, 0.15, 70), lch(0.80, 0.17, 150)
HEIGHT, FAR, HALF = 4.4, 19.0, 4.6


def draw(stage: Stage) -> None:
    """The concourse, far to near."""
    stage.darken(*((0.50, 0.06, 265) if stage.night else (0.80, 0.04, 262)), 0.84 if stage.night else 0.6)
    space.outside(stage, (-330.0, 130.0, 700.0))
    hull = stage.tone(0.74, 0.025, 235, "wall")
    pen = stage.layer("room", stage.action_depth + 3.4)
    _shell(pen, stage, hull)
    _end(pen, stage, hull)
    _ribs(pen, stage, hull)
    _shops(stage, pen)
    for x, z in ((-2.9, 2.0), (-2.9, 6.5), (2.6, 11.0)):
        furniture.bench(stage, x, z, stage.tone(0.50, 0.08, 225, "accent"), "right" if x < 0 else "left", 1.8)
    for x, z in ((-3.9, 0.5), (-3.9, 4.4), (-3.9, 8.6), (3.4, 8.4)):
        nature.pot(stage, x, z, 0.85, part=f"station plant {z}", plant="tree" if z > 4 else "bush")
    _screen(stage, 1.7, 5.0)
    _cart(stage, -1.9, 4.6)
    clutter.lay_all(stage, 0.0, (("suitcase", -2.5, 1.0), ("bag", -2.35, 2.7)), size=1.1)
    action_light(stage, 0.45, 220)
    for z in (14.0, 10.0, 6.0, 2.0, -2.0):
        floor_pool(stage, 0, z, 2.8, lch(0.93, 0.03, 215), 0.55)
    stage.lamp((-0.5, HEIGHT - 0.4, -0.5), lch(0.93, 0.03, 215), 0.7, 4.0)


def _shell(pen: Brush, stage: Stage, hull: Rgb) -> None:
    near = stage.camera.position[2] + 0.3
    deep = FAR - near
    floor, roof = pen.lit(stage.tone(0.60, 0.02, 235, "ground"), UP), pen.lit(adjust(hull, -0.12), (0, -1, 0))
    with pen.on((-HALF - 1, 0, near), RIGHT, AWAY):
        wide = 2 * HALF + 2
        pen.gradient(rectangle(0, 0, wide, deep), (0, 0), (0, deep), [adjust(floor, -0.06), adjust(floor, 0.05)])
        for number in range(8):
            pen.rect(number * 1.5, 0, 0.03, deep, adjust(floor, -0.08))
        for number in range(int(deep / 1.5)):
            pen.rect(0, deep - number * 1.5, wide, 0.03, adjust(floor, -0.08))
        blue = pen.lit(stage.tone(0.58, 0.11, 225, "accent"), UP)
        for side in (3.3, 7.5):
            pen.rect(side, 0, 0.14, deep, blue)
        for number in range(5):
            z = deep - 4.0 - number * 3.6
            pen.fill([(4.9, z), (5.4, z + 0.7), (5.9, z), (5.65, z), (5.65, z - 0.9), (5.15, z - 0.9), (5.15, z)], blue)
    with pen.on((-HALF - 1, HEIGHT, near), RIGHT, AWAY):
        pen.gradient(rectangle(0, 0, 2 * HALF + 2, deep), (0, 0), (0, deep), [adjust(roof, -0.05), adjust(roof, 0.04)])
        for x in (2.6, 5.4, 8.2):
            pen.rect(x, 0, 0.34, deep, mix(CYAN, (1, 1, 1), 0.7))
    _windows(pen, stage, hull, near, deep)
    wall = pen.lit(adjust(hull, -0.06), (-1, 0, 0))
    with pen.on((HALF, 0, FAR), (0, 0, -1), UP):
        pen.gradient(rectangle(0, 0, deep, HEIGHT), (0, 0), (0, HEIGHT), [adjust(wall, -0.07), adjust(wall, 0.03)])
        pen.rect(0, 3.2, deep, 0.08, AMBER, 0.8)


def _windows(pen: Brush, stage: Stage, hull: Rgb, near: float, deep: float) -> None:
    """The left wall: tall panes on space with sloping tops."""
    wall = skia.Path().addRect(skia.Rect.MakeLTRB(0, 0, deep, HEIGHT))
    frames = []
    for number in range(int(deep / 3.0) + 1):
        u = deep - number * 3.0 - 2.6
        frames.append([(u, 0.7), (u + 2.3, 0.7), (u + 2.3, 3.3), (u + 1.9, 3.9), (u + 0.4, 3.9), (u, 3.3)])
    for frame in frames:
        wall.addPath(polygon(frame))
    wall.setFillType(skia.PathFillType.kEvenOdd)
    colour = pen.lit(hull, (1, 0, 0))
    with pen.on((-HALF, 0, near), AWAY, UP):
        pen.gradient(wall, (0, 0), (0, HEIGHT), [adjust(colour, -0.08), adjust(colour, 0.03)])
        for frame in frames:
            pen.fill(polygon(frame), adjust(colour, 0.08), stroke=0.1)
            pen.fill([(frame[0][0] + 0.3, 0.75), (frame[0][0] + 0.8, 0.75), (frame[0][0] + 1.7, 3.8),
                      (frame[0][0] + 1.2, 3.8)], (0.8, 0.9, 1.0), 0.07)  # fmt: skip
        pen.rect(0, 0.56, deep, 0.06, CYAN, 0.8)
    stage.lamp((-HALF + 0.4, 2.0, 1.0), lch(0.80, 0.07, 250), 0.5, 3.0)


def _end(pen: Brush, stage: Stage, hull: Rgb) -> None:
    """The lock at the far end, with its sign."""
    colour = pen.lit(adjust(hull, -0.04), at=(0, 2, FAR))
    with pen.on((-HALF - 1, 0, FAR), RIGHT, UP):
        pen.gradient(rectangle(0, 0, 2 * HALF + 2, HEIGHT), (0, 0), (0, HEIGHT), [adjust(colour, -0.08), colour])
        door = pen.lit(stage.tone(0.62, 0.12, 60, "accent"), at=(0, 2, FAR))
        pen.rect(3.7, 0, 3.8, 3.2, adjust(colour, -0.2))
        for leaf in (3.9, 5.65):
            pen.rect(leaf, 0, 1.65, 3.0, door)
            pen.rect(leaf + 0.3, 1.7, 1.05, 0.6, lch(0.24, 0.03, 250))
            pen.rect(leaf, 0.5, 1.65, 0.2, adjust(door, -0.16))
        pen.rect(4.3, 3.4, 2.6, 0.5, lch(0.24, 0.04, 250))
        pen.centred("LOCK A", 5.6, 3.5, 0.34, AMBER)
    reveal(stage, (0, 2.4, FAR - 0.5), 3.4, AMBER, 0.8)


def _ribs(pen: Brush, stage: Stage, hull: Rgb) -> None:
    for z in (16.0, 13.0, 10.0, 7.0, 4.0, 1.0, -2.0):
        if stage.camera.depth((0, 2, z)) > 0.9:
            pen.box((-HALF - 0.1, 0, z), (-HALF + 0.35, HEIGHT, z + 0.34), adjust(hull, 0.04), hold=False)
            pen.box((HALF - 0.3, 0, z), (HALF + 0.1, HEIGHT, z + 0.34), adjust(hull, 0.02), hold=False)
            pen.box((-HALF, HEIGHT - 0.34, z), (HALF, HEIGHT, z + 0.34), adjust(hull, 0.02), hold=False)


def _shops(stage: Stage, pen: Brush) -> None:
    """Hatches along the right wall, each with its sign and its light."""
    signs = (("NOODLES", AMBER), ("AIR + WATER", CYAN), ("REPAIRS", GREEN), ("POST", lch(0.72, 0.19, 345)))
    for number, (word, colour) in enumerate(signs):
        z = 3.4 + number * 3.0
        with pen.on((HALF - 0.02, 0, z + 1.1), (0, 0, -1), UP):
            pen.rect(0, 0.95, 2.2, 1.5, lch(0.34, 0.05, 250))
            pen.gradient(rectangle(0.08, 1.0, 2.04, 1.4), (0, 2.4), (0, 1.0), [mix(colour, (1, 1, 1), 0.45),
                adjust(colour, -0.3)])  # fmt: skip
            dice = stage.dice(f"hatch {number}")
            for good in range(9):
                tall = dice.uniform(0.2, 0.5)
                pen.rect(0.16 + good * 0.215, 1.0, 0.15, tall, pen.lit(stage.tone(dice.uniform(0.35, 0.7), 0.11,
                    dice.choice((20, 80, 150, 220)), "cloth"), (-1, 0, 0), (HALF, 1, z)))  # fmt: skip
            pen.rect(-0.05, 0.9, 2.3, 0.1, pen.lit(lch(0.66, 0.02, 230), (-1, 0, 0), (HALF, 1, z)))
            pen.rect(0.1, 2.6, 2.0, 0.46, lch(0.22, 0.04, 255))
            pen.centred(word, 1.1, 2.7, 0.3, mix(colour, (1, 1, 1), 0.25))
        at = (HALF - 0.4, 1.9, z)
        reveal(stage, at, 1.9, colour, 0.8)
        bulb(stage, (HALF - 0.1, 2.8, z), colour, 0.35, 0.9)
        floor_pool(stage, HALF - 0.9, z, 1.4, colour, 0.6)
        stage.lamp(at, colour, 0.5, 2.4)


def _screen(stage: Stage, x: float, z: float) -> None:
    """A post with a notice screen."""

    def draw_it(pen: Brush) -> None:
        steel = pen.lit(stage.tone(0.56, 0.02, 235, "metal"), at=(x, 1, z))
        pen.contact((x, 0, z), 0.4, 0.3, 0.4)
        with pen.standing(x, 0, z):
            pen.rect(-0.3, 0, 0.6, 0.06, adjust(steel, -0.1))
            pen.rect(-0.06, 0, 0.12, 1.3, steel)
            pen.rect(-0.55, 1.2, 1.1, 0.8, adjust(steel, -0.2))
            pen.rect(-0.5, 1.25, 1.0, 0.7, lch(0.26, 0.06, 240))
            pen.rect(-0.5, 1.8, 1.0, 0.15, CYAN)
            for line in range(5):
                pen.rect(-0.44, 1.32 + line * 0.09, 0.5, 0.04, (GREEN, CYAN, AMBER, CYAN, GREEN)[line], 0.85)
                pen.rect(0.2, 1.32 + line * 0.09, 0.22, 0.04, CYAN, 0.6)

    stage.put(x, z, draw_it, radius=0.4, tall=0.85)
    reveal(stage, (x, 1.6, z - 0.2), 1.0, CYAN, 0.8)


def _cart(stage: Stage, x: float, z: float) -> None:
    """A cleaning cart that waits its turn."""
    body = stage.tone(0.80, 0.13, 90, "accent")

    def draw_it(pen: Brush) -> None:
        pen.contact((x, 0, z), 0.5, 0.35, 0.45)
        pen.box((x - 0.32, 0.12, z - 0.25), (x + 0.32, 0.62, z + 0.25), body)
        pen.drum((x, 0.62, z), 0.2, 0.16, lch(0.40, 0.03, 240))
        with pen.standing(x, 0, z - 0.25):
            pen.rect(-0.22, 0.4, 0.44, 0.1, lch(0.24, 0.04, 240))
            for eye in (-0.12, 0.12):
                pen.oval(eye, 0.45, 0.035, 0.035, GREEN)
            for wheel in (-0.24, 0.24):
                pen.oval(wheel, 0.1, 0.09, 0.1, (0.1, 0.1, 0.12))
            pen.line((0.28, 0.6), (0.36, 1.15), pen.lit(lch(0.66, 0.07, 70), at=(x, 1, z)), 0.03)

    stage.put(x, z, draw_it, radius=0.4, tall=0.8)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.7, 1.7, 0.0, ((-0.6, 4.0), (1.2, 7.0), (-1.4, 9.0)), ((-1.6, -2.2), (1.7, -2.2)),
                (Seat(-2.8, 2.0, 0.46, 90),)),
    spare=((0.4, 2.8), (-2.6, 3.4), (2.9, 1.6)),
    focus=(1.7, 1.6, 5.0),
    interior=True,
    yaw=3.0,
    shift=-0.3,
    back=7.0,
    ceiling=HEIGHT,
)  # fmt: skip
