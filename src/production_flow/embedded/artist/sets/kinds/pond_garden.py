"""A garden of the East: a pond with a red bridge, stones, lanterns, pines in layers, maples, a house for tea."""

from __future__ import annotations

from production_flow.embedded.artist.colour import Rgb, adjust, lch, mix
from production_flow.embedded.artist.props.kit import path_of
from production_flow.embedded.artist.sets.brush import AWAY, RIGHT, UP, Brush, rectangle
from production_flow.embedded.artist.sets.model import Marks, Seat
from production_flow.embedded.artist.sets.parts import ground, nature, sky
from production_flow.embedded.artist.sets.parts.glow import WARM, action_light, bulb, floor_pool, reveal
from production_flow.embedded.artist.sets.rigs import OUTDOORS
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

_BUSHES = (
    (-7.6, 5.0),
    (-6.4, 6.2),
    (-5.4, 4.2),
    (6.2, 4.6),
    (7.6, 5.6),
    (-9.2, 7.0),
    (9.0, 7.4),
    (-5.8, 13.0),
    (8.4, 11.6),
)


def draw(stage: Stage) -> None:
    """The garden, far to near."""
    dark = OUTDOORS.get(stage.time)
    lit = dark.lamps if dark else 0.0
    if dark:
        stage.darken(*dark.gloom, dark.share)
    sky.sky(stage, clouds=7, sun=(-12, 13))
    green = stage.tone(0.46, 0.075, 145, "leaf")
    sky.hills(stage, ((520, 84, lch(0.58, 0.05, 262), 0.62), (230, 34, green, 0.36)), trees=False)
    pine, maple = nature.leaf_tone(stage, 0.40, 0.08, 150), stage.tone(0.56, 0.16, 35, "leaf")
    for x, z, tall in ((-15.0, 26.0, 8.0), (-9.0, 29.0, 7.0), (3.0, 30.0, 8.0), (13.0, 25.0, 8.5), (18.0, 21.0, 8.0)):
        nature.tree(stage, x, z, tall, part=f"pond wood {x}", green=pine if x != 3.0 else maple)
    _ground(stage)
    _tea(stage, -6.6, 17.5, lit)
    _bridge(stage, 2.2, 11.6)
    _pine(stage, 7.6, 9.0, pine, 1.0)
    _pine(stage, -8.0, 10.6, pine, 0.8)
    nature.tree(stage, -5.9, 8.4, 3.4, part="pond maple", green=maple)
    nature.tree(stage, 9.8, 14.0, 4.6, part="far maple", green=maple)
    stone = stage.tone(0.62, 0.018, 200, "stone")
    for x, z, size in (
        (-3.0, 7.4, 0.7),
        (-2.3, 6.9, 0.4),
        (5.6, 7.0, 0.8),
        (6.4, 6.6, 0.5),
        (-0.4, 12.9, 0.6),
        (4.6, 13.4, 0.7),
    ):
        nature.rock(stage, x, z, size, stone)
    _lantern(stage, -3.2, 4.6, lit)
    _lantern(stage, 4.9, 8.4, lit)
    for number in range(7):
        _tuft(stage, -4.4 + number * 1.9, 6.4 + (number % 3) * 0.25, number)
    _seat(stage, 3.4, 3.2)
    for number, (x, z) in enumerate(_BUSHES):
        _bush(stage, x, z, number)
    action_light(stage, 0.5, 150)


def _ground(stage: Stage) -> None:
    """Moss, raked gravel before it, stepping stones, and the pond with lilies and carp."""
    moss, gravel = stage.tone(0.54, 0.09, 125, "ground"), stage.tone(0.82, 0.02, 90, "ground")
    pen = ground.plain(stage, moss, depth=60, veil=0.3, green=True)
    near, own = stage.camera.position[2] + 0.4, stage.lit(moss, UP, 4)
    ground.patches(pen, adjust(own, -0.05), -14, 14, 30, 40, opacity=0.4, part="moss")
    pale, dice = stage.lit(gravel, UP, 4), stage.dice("pond")
    deep = stage.lit(stage.tone(0.46, 0.05, 190, "plain"), UP, 7)
    shine = mix(deep, stage.light.sky[2] if not stage.night else mix(stage.light.sky[2], (0.4, 0.5, 0.7), 0.4), 0.5)
    with pen.on((0, 0.001, 0), RIGHT, AWAY):
        pen.fill(path_of((-12, near), (-12, 2.0), (-6, 4.0, -1, 3.6), (4, 3.2, 12, 4.2), (12, near)), pale)
        for row in range(14):
            z = -6.4 + row * 0.62
            if z > near + 0.2:
                pen.curve([(-12, z), (-4, z + 0.18), (0, z), (5, z - 0.18), (12, z)], adjust(pale, -0.06), 0.06, 0.7)
        edge = path_of(
            (-4.2, 8.6),
            (-3.8, 6.6, 0.5, 6.7),
            (5.6, 6.4, 6.6, 9.0),
            (8.8, 12.6, 5.6, 14.6),
            (0.6, 16.6, -2.0, 13.4),
            (-4.4, 11.4, -4.2, 8.6),
        )
        pen.fill(edge, adjust(own, -0.12), stroke=0.5)
        pen.fill(edge, stage.lit(stage.tone(0.58, 0.02, 200, "stone"), UP, 7), stroke=0.22)
        pen.sweep(edge, (0, 15), (0, 7), [shine, mix(shine, deep, 0.6), deep], [0, 0.5, 1])
        for _ in range(30):
            pen.oval(
                dice.uniform(-2.4, 6.2),
                dice.uniform(7.6, 13.6),
                dice.uniform(0.2, 0.6),
                0.035,
                adjust(shine, 0.07),
                0.6,
            )
        leaf = stage.lit(stage.tone(0.52, 0.11, 140, "leaf"), UP, 7)
        for x, z in ((-2.4, 8.4), (-1.7, 8.8), (-2.6, 9.4), (4.6, 8.0), (5.2, 8.5), (0.8, 7.6), (5.6, 10.4)):
            pen.oval(x, z, 0.36, 0.24, leaf)
            pen.oval(
                x + 0.06, z + 0.05, 0.1, 0.09, stage.lit(lch(0.82, 0.11, 5), UP, 7), 0.9 if x < 0 or x > 5 else 0.0
            )
        for x, z, hue in ((1.6, 8.6, 45), (2.4, 9.2, 30), (0.2, 9.8, 80), (3.4, 8.2, 35)):
            fish = stage.lit(lch(0.70, 0.17, hue), UP, 7)
            pen.fill(
                path_of(
                    (x - 0.3, z),
                    (x, z + 0.12, x + 0.24, z),
                    (x + 0.4, z + 0.1),
                    (x + 0.4, z - 0.1),
                    (x + 0.24, z),
                    (x, z - 0.12, x - 0.3, z),
                ),
                fish,
                0.9,
            )
        for x, z in ((-0.4, 3.4), (-0.1, 4.3), (0.4, 5.1), (0.8, 5.9)):
            pen.oval(x, z, 0.5, 0.32, stage.lit(stage.tone(0.64, 0.015, 210, "stone"), UP, 4))
            pen.oval(x - 0.08, z + 0.06, 0.34, 0.2, stage.lit(stage.tone(0.70, 0.015, 210, "stone"), UP, 4))


def _bridge(stage: Stage, x: float, z: float) -> None:
    """A bridge like a bow, red, with knobs on its posts; its picture lies on the water."""
    red = stage.tone(0.54, 0.18, 30, "accent")

    def draw_it(pen: Brush) -> None:
        own, gold = pen.lit(red, at=(x, 1, z)), pen.lit(lch(0.78, 0.12, 85), at=(x, 1, z))
        with pen.standing(x, 0, z):
            pen.fill(path_of((-4.0, -0.1), (0, -1.5, 4.0, -0.1), (3.6, -0.1), (0, -1.1, -3.6, -0.1)), own, 0.35)
            arc = path_of((-4.1, 0.1), (0, 2.5, 4.1, 0.1), (3.7, 0.0), (0, 1.95, -3.7, 0.0))
            pen.fill(arc, adjust(own, -0.10))
            pen.curve([(-4.1, 0.12), (0, 2.52), (4.1, 0.12)], adjust(own, 0.05), 0.09)
            for post in range(7):
                t = post / 6
                px, py = -4.0 + 8.0 * t, 0.1 + 2.4 * 2 * t * (1 - t)
                pen.rect(px - 0.07, py, 0.14, 1.0, own)
                pen.oval(px, py + 1.06, 0.11, 0.12, gold if post in {0, 3, 6} else adjust(own, 0.05))
            for rail in (0.45, 0.85):
                pen.curve([(-4.0, 0.1 + rail), (0, 2.5 + rail), (4.0, 0.1 + rail)], own, 0.075)
            for pile in (-2.2, 2.0):
                pen.rect(pile, -0.25, 0.2, 1.3, adjust(own, -0.16))

    stage.put(x, z, draw_it, radius=3.0, tall=0.1)


def _tea(stage: Stage, x: float, z: float, lit: float) -> None:
    """A small house on posts: paper walls, a veranda, a deep roof that curves."""

    def draw_it(pen: Brush) -> None:
        wood = pen.lit(stage.tone(0.40, 0.06, 50, "wood"), at=(x, 1, z))
        tile = pen.lit(stage.tone(0.42, 0.02, 240, "stone"), (-0.2, 0.6, -0.7), (x, 4, z))
        paper = lch(0.88, 0.10, 80) if lit else pen.lit(lch(0.92, 0.03, 88), at=(x, 1, z))
        pen.contact((x, 0, z), 4.0, 1.2, 0.4)
        with pen.standing(x, 0, z):
            for post in (-3.0, -1.0, 1.0, 2.8):
                pen.rect(post, 0, 0.16, 0.7, adjust(wood, -0.08))
            pen.rect(-3.4, 0.6, 6.8, 0.18, adjust(wood, 0.05))
            pen.rect(-2.9, 0.78, 5.8, 2.1, paper)
            for bar in range(21):
                pen.rect(-2.9 + bar * 0.29, 0.78, 0.035, 2.1, wood)
            for bar in range(5):
                pen.rect(-2.9, 1.2 + bar * 0.42, 5.8, 0.035, wood)
            pen.rect(-2.9, 0.78, 5.8, 0.4, adjust(wood, -0.02))
            for post in (-2.95, -1.0, 0.95, 2.8):
                pen.rect(post, 0.7, 0.16, 2.3, adjust(wood, -0.05))
            roof = path_of(
                (-4.6, 3.0),
                (-3.4, 2.9, -2.6, 3.5),
                (-1.6, 4.5),
                (1.6, 4.5),
                (2.6, 3.5),
                (3.4, 2.9, 4.6, 3.0),
                (4.4, 2.8),
                (0, 2.86, -4.4, 2.8),
            )
            pen.fill(roof, tile)
            for line in range(9):
                pen.line((-1.4 + line * 0.35, 4.46), (-3.6 + line * 0.9, 2.92), adjust(tile, -0.06), 0.05)
            pen.rect(-1.8, 4.45, 3.6, 0.22, adjust(tile, -0.08))

    stage.put(x, z, draw_it, radius=3.0, tall=0.1)
    if lit:
        reveal(stage, (x, 1.6, z - 0.3), 4.2, WARM, 0.9 * lit)
        floor_pool(stage, x, z - 2.2, 3.2, WARM, 0.7 * lit)


def _pine(stage: Stage, x: float, z: float, green: Rgb, size: float) -> None:
    """An old pine, bent, its needles in flat clouds."""

    def draw_it(pen: Brush) -> None:
        bark = pen.lit(stage.tone(0.40, 0.05, 45, "wood"), at=(x, 2, z))
        leaf = pen.lit(green, (0, 0.85, -0.45), (x, 4, z))
        dice, way = stage.dice(f"pine {x}"), -1.0 if x > 0 else 1.0
        pen.contact((x, 0, z), 1.4 * size, 0.6 * size, 0.4)
        with pen.standing(x, 0, z):
            pen.canvas.scale(way * size, size)
            pen.curve([(0, 0), (-0.5, 1.2), (0.3, 2.2), (1.0, 3.0), (0.5, 4.2)], bark, 0.34)
            for start, end in (((0.1, 1.9), (-1.5, 2.4)), ((0.6, 2.7), (2.2, 2.9)), ((0.7, 3.4), (-0.6, 3.8))):
                pen.line(start, end, adjust(bark, -0.04), 0.14)
            for cx, cy, wide in (
                (-1.6, 2.55, 1.1),
                (2.2, 3.1, 1.2),
                (-0.7, 3.95, 1.0),
                (0.5, 4.6, 1.25),
                (1.4, 3.9, 0.8),
            ):
                nature.foliage(pen, cx, cy, wide, leaf, dice, clumps=14, flat=0.38)

    stage.put(x, z, draw_it, radius=0.5, tall=0.1)


def _lantern(stage: Stage, x: float, z: float, lit: float) -> None:
    """A lantern cut from stone, moss on its hat."""

    def draw_it(pen: Brush) -> None:
        own = pen.lit(stage.tone(0.66, 0.015, 200, "stone"), at=(x, 1, z))
        moss = pen.lit(nature.leaf_tone(stage, 0.54, 0.09, 120), at=(x, 1, z))
        pen.contact((x, 0, z), 0.5, 0.3, 0.45)
        with pen.standing(x, 0, z):
            pen.fill([(-0.34, 0), (0.34, 0), (0.26, 0.16), (-0.26, 0.16)], adjust(own, -0.05))
            pen.gradient(
                rectangle(-0.12, 0.16, 0.24, 0.62), (-0.12, 0), (0.12, 0), [adjust(own, 0.04), adjust(own, -0.09)]
            )
            pen.fill([(-0.2, 0.78), (0.2, 0.78), (0.3, 0.92), (-0.3, 0.92)], own)
            pen.rect(-0.21, 0.92, 0.42, 0.34, adjust(own, -0.06))
            pen.rect(-0.12, 0.97, 0.24, 0.24, WARM if lit else adjust(own, -0.36))
            pen.fill(path_of((-0.5, 1.24), (-0.3, 1.32, -0.12, 1.56), (0.12, 1.56), (0.3, 1.32, 0.5, 1.24)), own)
            pen.fill(path_of((-0.4, 1.3), (-0.24, 1.42, -0.1, 1.56), (0.06, 1.56), (-0.06, 1.4, -0.4, 1.3)), moss, 0.8)
            pen.oval(0, 1.64, 0.09, 0.11, adjust(own, 0.03))

    stage.put(x, z, draw_it, radius=0.4, tall=1.6)
    if lit:
        at = (x, 1.1, z - 0.1)
        bulb(stage, at, WARM, 0.6 * lit, 0.7)
        reveal(stage, (x, 1.0, z), 2.6, WARM, 0.9 * lit)
        floor_pool(stage, x, z - 0.4, 2.6, WARM, 0.9 * lit)
        stage.lamp(at, WARM, 0.8 * lit, 3.2)


def _tuft(stage: Stage, x: float, z: float, number: int) -> None:
    """Iris along the near bank."""

    def draw_it(pen: Brush) -> None:
        leaf = pen.lit(nature.leaf_tone(stage, 0.54, 0.10, 135), at=(x, 0, z))
        with pen.standing(x, 0, z):
            nature.tuft(pen, 0, 0, 0.6, leaf, stage.dice(f"iris {number}"))
            if number % 2:
                for dx in (-0.08, 0.12):
                    pen.oval(dx, 0.56, 0.07, 0.09, pen.lit(lch(0.52, 0.15, 295), at=(x, 0, z)))

    stage.put(x, z, draw_it, radius=0.2, tall=0.1)


def _bush(stage: Stage, x: float, z: float, number: int) -> None:
    """A bush clipped to a cushion, some of them in flower."""

    def draw_it(pen: Brush) -> None:
        leaf = pen.lit(nature.leaf_tone(stage, 0.48, 0.10, 138), (0, 0.8, -0.5), (x, 0, z))
        dice, size = stage.dice(f"clipped {number}"), 0.8 + 0.15 * (number % 3)
        pen.contact((x, 0, z), size * 1.1, 0.3, 0.35)
        with pen.standing(x, 0, z):
            nature.foliage(pen, 0, 0.42 * size, size, leaf, dice, clumps=12, flat=0.6)
            if number % 3 == 1:
                for _ in range(12):
                    pen.oval(
                        dice.gauss(0, 0.4),
                        dice.uniform(0.2, 0.8),
                        0.06,
                        0.05,
                        pen.lit(lch(0.72, 0.15, 5), at=(x, 0, z)),
                    )

    stage.put(x, z, draw_it, radius=0.7, tall=0.1)


def _seat(stage: Stage, x: float, z: float) -> None:
    """A bench without a back, a red cloth over it."""
    red = stage.tone(0.52, 0.17, 28, "cloth")

    def draw_it(pen: Brush) -> None:
        pen.contact((x, 0, z), 0.9, 0.35, 0.4)
        for foot in (-0.7, 0.62):
            pen.box(
                (x + foot, 0, z - 0.25),
                (x + foot + 0.1, 0.38, z + 0.25),
                stage.tone(0.42, 0.06, 50, "wood"),
                hold=False,
            )
        pen.box((x - 0.85, 0.36, z - 0.36), (x + 0.85, 0.45, z + 0.36), red)
        own = pen.lit(red, at=(x, 0.3, z))
        with pen.on((x - 0.85, 0.16, z - 0.37), RIGHT, UP):
            pen.rect(0, 0, 1.7, 0.22, adjust(own, -0.05))

    stage.put(x, z, draw_it, radius=0.8, tall=0.45)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.7, 1.7, 0.0, ((-1.2, 3.6), (1.4, 4.2), (-2.0, 5.4)), ((-1.5, -2.2), (1.6, -2.2)),
                (Seat(3.4, 3.0, 0.45, -20),)),
    spare=((-2.2, 2.8), (2.2, 4.4)),
    focus=(2.2, 1.6, 11.6),
    yaw=3.0,
    shift=-0.3,
)  # fmt: skip
