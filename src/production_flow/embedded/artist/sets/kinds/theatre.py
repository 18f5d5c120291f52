"""A theatre: the stage seen from the stalls, red curtains, footlights, a half-built scene, rows of seats."""

from __future__ import annotations

from production_flow.embedded.artist.colour import Rgb, adjust, lch, mix
from production_flow.embedded.artist.pens import Stop
from production_flow.embedded.artist.props.kit import path_of
from production_flow.embedded.artist.sets.brush import RIGHT, UP, Brush
from production_flow.embedded.artist.sets.model import Marks, Seat, Surface
from production_flow.embedded.artist.sets.parts import boxes, clutter, furniture, rooms
from production_flow.embedded.artist.sets.parts.glow import bulb, cone, floor_pool, motes, reveal
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

HEIGHT, ARCH, FAR = 6.5, 2.6, 7.0
LIGHT = lch(0.93, 0.075, 85)


def draw(stage: Stage) -> None:
    """The theatre, far to near; the action stands on the apron before the curtain line."""
    stage.darken(0.50, 0.075, 300, 0.84 if stage.night else 0.7)
    red = stage.tone(0.46, 0.17, 24, "accent")
    _scene(stage)
    _arch(stage, red)
    if stage.says("opera", "boxes", "box", "tiers", "ballet", "loge", "royal"):
        boxes.tiers(stage, red)
    _floor(stage)
    _footlights(stage)
    _ghost_things(stage)
    for x in (-3.4, -1.7, 0.0, 1.7, 3.4):
        _seat(stage, x, -3.0, red)
    for number, (x, spread) in enumerate(((-2.4, 2.6), (0.3, 3.0), (2.6, 2.6))):
        top = (x * 1.6, 6.2, 0.4)
        cone(stage, top, 0.3, spread, LIGHT, 0.20)
        floor_pool(stage, x, 1.2, 2.0, LIGHT, 0.9)
        bulb(stage, top, LIGHT, 0.4, 0.5)
        stage.lamp((x * 1.4, 4.5, -0.6 + 0.2 * number), LIGHT, 0.9, 4.0)
    reveal(stage, (0, 1.5, 1.0), 3.6, LIGHT, 0.85)
    motes(stage, (-3, 0.6, -0.5), (3, 4.5, 2.0), 50, LIGHT)


def _scene(stage: Stage) -> None:
    """The painted cloth at the back, and flats before it."""
    pen = stage.layer("room", stage.action_depth + 4.4)
    pen.backing(stage.tone(0.22, 0.06, 20, "wall"))
    sky = pen.lit(stage.tone(0.72, 0.09, 235, "sky"))
    with pen.on((-6, 0, FAR), RIGHT, UP):
        pen.sweep(
            [(-4, 0), (16, 0), (16, HEIGHT + 4), (-4, HEIGHT + 4)],
            (0, HEIGHT),
            (0, 0),
            [sky, pen.lit(lch(0.86, 0.08, 60))],
        )
        pen.oval(7.6, 3.6, 0.8, 0.8, pen.lit(lch(0.93, 0.08, 90)))
        for number, (base, tall) in enumerate(((1.5, 1.5), (1.0, 1.1), (0.5, 0.8))):
            colour, dice = pen.lit(lch(0.60 - number * 0.07, 0.09, 170 - number * 20)), stage.dice(f"painted {number}")
            pen.fill(
                [*((x * 1.0, base + tall * dice.uniform(0.3, 1)) for x in range(-4, 17)), (16, 0), (-4, 0)], colour
            )
        pen.texture([(-4, 0), (16, 0), (16, HEIGHT), (-4, HEIGHT)], "brush-upright", 60, 1.0)
    wood = stage.tone(0.60, 0.07, 65, "wood")
    for x, z, tint in ((-3.6, 5.4, (0.66, 0.11, 40.0)), (3.0, 5.8, (0.70, 0.08, 85.0))):
        wall = pen.lit(stage.tone(*tint, "wall"), at=(x, 1, z))
        with pen.on((x - 1.0, 0, z), RIGHT, UP):
            pen.fill([(0, 0), (2.2, 0), (2.2, 2.7), (1.1, 3.4), (0, 2.7)], wall)
            pen.rect(0.75, 0, 0.7, 1.7, adjust(wall, -0.2))
            for left in (0.2, 1.6):
                pen.rect(left, 1.4, 0.42, 0.6, adjust(wall, 0.14, 0.5))
                pen.rect(left + 0.19, 1.4, 0.04, 0.6, adjust(wall, -0.15))
            pen.line((2.2, 2.4), (2.9, 0.02), pen.lit(wood), 0.07)


def _arch(stage: Stage, red: Rgb) -> None:
    pen = stage.layer("arch", stage.action_depth + 2.4)
    gold, cream = stage.tone(0.74, 0.11, 82, "trim"), stage.tone(0.46, 0.08, 25, "wall")
    frame = pen.lit(cream, at=(0, 3, ARCH))
    with pen.on((0, 0, ARCH), RIGHT, UP), pen.inside(-12, 0, 24, 9):
        opening = path_of((-12, -1), (-12, 9), (12, 9), (12, -1), (4.6, -1), (4.6, 4.3), (4.4, 5.2, 2.6, 5.4), (-2.6,
            5.4),
                          (-4.4, 5.2, -4.6, 4.3), (-4.6, -1))  # fmt: skip
        pen.fill(opening, frame)
        lit_gold = pen.lit(gold, at=(0, 3, ARCH))
        for wide, tone in ((0.36, -0.12), (0.24, 0.03), (0.07, 0.12)):
            pen.fill(path_of((4.72, -1), (4.72, 4.3), (4.5, 5.34, 2.6, 5.52), (-2.6, 5.52), (-4.5, 5.34, -4.72, 4.3),
                (-4.72, -1)),
                     adjust(lit_gold, tone), stroke=wide)  # fmt: skip
        for x in (-6.4, 6.4):
            pen.rect(x - 0.8, 0, 1.6, 6.6, adjust(frame, 0.05))
            for flute in range(5):
                pen.rect(x - 0.66 + flute * 0.3, 0.5, 0.1, 5.6, adjust(frame, -0.07))
            pen.rect(x - 0.95, 5.9, 1.9, 0.4, lit_gold)
        pen.oval(0, 5.75, 0.6, 0.5, lit_gold)
        pen.oval(0, 5.75, 0.42, 0.34, adjust(lit_gold, -0.2))
    _curtains(pen, red, pen.lit(gold, at=(0, 3, ARCH)))


def _curtains(pen: Brush, red: Rgb, gold: Rgb) -> None:
    cloth = pen.lit(red, at=(0, 2, ARCH))
    with pen.on((0, 0, ARCH - 0.05), RIGHT, UP):
        for side in (-1, 1):
            for fold in range(7):
                x = side * (4.6 - fold * 0.27)
                inner = side * (4.6 - (fold + 1) * 0.27)
                tied = side * (4.6 - fold * 0.13), side * (4.6 - (fold + 1) * 0.13)
                shape = [
                    (x, 5.3),
                    (inner, 5.3),
                    (tied[1], 1.9),
                    (side * (4.6 - (fold + 1) * 0.2), 0),
                    (side * (4.6 - fold * 0.2), 0),
                    (tied[0], 1.9),
                ]
                stops: list[Stop] = [adjust(cloth, -0.09), adjust(cloth, 0.06), adjust(cloth, -0.06)]
                pen.gradient(shape, (x, 0), (inner, 0), stops, [0, 0.45, 1])
            pen.rect(min(side * 4.6, side * 3.6), 1.84, 1.0, 0.12, gold)
        for swag in range(6):
            x = -4.6 + swag * 1.533
            pen.gradient(
                path_of((x, 5.6), (x, 4.9), (x + 0.76, 4.2, x + 1.533, 4.9), (x + 1.533, 5.6)),
                (0, 5.5),
                (0, 4.5),
                [adjust(cloth, -0.05), adjust(cloth, 0.05)],
            )
            for share in (0.25, 0.5, 0.75):
                pen.curve([(x + share * 1.533, 5.5), (x + 0.76, 4.9), (x + 0.76, 4.62)], adjust(cloth, -0.08), 0.03)
            pen.curve([(x, 4.9), (x + 0.76, 4.2), (x + 1.533, 4.9)], gold, 0.08)


def _floor(stage: Stage) -> None:
    pen = stage.layer("ground", stage.action_depth + 4.0)
    wood = stage.tone(0.56, 0.075, 60, "wood")
    room = rooms.Room(-13, 13, HEIGHT, -2.2, FAR, wood, wood, wood, "plank")
    colour, dice = stage.lit(wood, UP, 3), stage.dice("boards")
    with pen.on((room.left, 0, room.near), RIGHT, (0, 0, 1)):
        tints = [adjust(colour, light) for light in (-0.03, 0.0, 0.025)]
        for number in range(104):
            pen.rect(number * 0.25, 0, 0.245, FAR + 2.2, dice.choice(tints))
    pen.box((-13, -1.0, -2.25), (13, 0.0, -2.15), adjust(wood, -0.12))
    carpet = pen.lit(stage.tone(0.34, 0.09, 22, "accent"), UP)
    near = stage.camera.position[2] + 0.4
    if near < -2.3:
        with pen.on((-12, -0.9, near), RIGHT, (0, 0, 1)):
            pen.rect(0, 0, 24, -2.3 - near, carpet)


def _footlights(stage: Stage) -> None:
    brass = stage.tone(0.72, 0.1, 85, "trim")
    for number in range(9):
        x, z = -4.0 + number, -1.95

        def shell(pen: Brush, x: float = x, z: float = z) -> None:
            with pen.standing(x, 0, z):
                pen.fill(
                    path_of((-0.15, 0.0), (-0.16, 0.2, 0, 0.22), (0.16, 0.2, 0.15, 0.0)), pen.lit(brass, at=(x, 0, z))
                )

        stage.put(x, z, shell, radius=0.15, tall=0.2)
        if number % 2 == 0:
            floor_pool(stage, x, z + 0.5, 0.9, LIGHT, 0.7)


def _ghost_things(stage: Stage) -> None:
    """A chair, a trunk with costumes, a prompt lamp, a ladder: a rehearsal is on."""
    furniture.chair(stage, -2.2, 1.3, stage.tone(0.50, 0.08, 55, "wood"), "right")
    furniture.table(stage, 2.3, 1.4, 1.1, 0.6, stage.tone(0.48, 0.08, 50, "wood"))
    clutter.lay_all(
        stage, 0.75, (("skull", 2.0, 1.35), ("candle", 2.6, 1.45), ("book", 2.3, 1.5), ("mask", 2.75, 1.3)), size=1.1
    )
    clutter.lay_all(stage, 0.0, (("chest", -3.0, 1.9), ("hat", -3.5, 1.6), ("sword", -2.5, 2.0)), size=1.3)
    _ladder(stage, 1.5, 4.4)


def _ladder(stage: Stage, x: float, z: float) -> None:
    def draw_it(pen: Brush) -> None:
        wood = pen.lit(stage.tone(0.68, 0.08, 72, "wood"), at=(x, 1, z))
        with pen.standing(x, 0, z):
            for side in (-1, 1):
                pen.line((side * 0.55, 0), (side * 0.1, 2.5), wood, 0.06)
                pen.line((side * 0.35, 0), (side * 0.05, 2.5), adjust(wood, -0.14), 0.045)
            for rung in range(7):
                half = 0.5 - rung * 0.06
                pen.line((-half, 0.3 + rung * 0.32), (half, 0.3 + rung * 0.32), adjust(wood, -0.05), 0.05)

    stage.put(x, z, draw_it, radius=0.5, tall=2.5)


def _seat(stage: Stage, x: float, z: float, red: Rgb) -> None:
    def draw_it(pen: Brush) -> None:
        cloth = mix(pen.lit(red, at=(x, 0, z)), (0.05, 0.02, 0.06), 0.35)
        with pen.standing(x, -0.9, z):
            pen.fill(path_of((-0.42, 0), (-0.45, 1.0, -0.3, 1.06), (0.3, 1.06), (0.45, 1.0, 0.42, 0)), cloth)
            pen.curve([(-0.4, 0.96), (0, 1.1), (0.4, 0.96)], adjust(cloth, 0.12), 0.03)

    stage.put(x, z, draw_it, radius=0.4, tall=0.3)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.7, 1.8, 0.4, ((-0.6, 3.6), (0.9, 4.6), (-2.4, 3.0)), ((-1.6, -1.4), (1.6, -1.4)),
                (Seat(-2.2, 1.3, 0.46, 90), Seat(-3.0, 1.7, 0.5, 30)), (Surface("table", 2.3, 0.75, 1.4, 1.1, 0.6),)),
    spare=((-0.9, 3.0), (3.4, 2.6)),
    focus=(0.0, 2.6, ARCH),
    interior=True,
    yaw=2.0,
    reach=14.0,
    shift=-0.4,
    back=7.0,
    ceiling=HEIGHT,
)  # fmt: skip
