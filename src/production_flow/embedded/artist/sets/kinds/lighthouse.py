"""An island with a lighthouse: a striped tower, the keeper's house, a path, rocks, surf, a boat drawn up, its beam."""

from __future__ import annotations

from production_flow.embedded.artist.colour import Rgb, adjust, lch
from production_flow.embedded.artist.props.kit import path_of
from production_flow.embedded.artist.sets.brush import AWAY, RIGHT, UP, Brush
from production_flow.embedded.artist.sets.model import Marks, Seat
from production_flow.embedded.artist.sets.parts import clutter, furniture, ground, nature, sky, water
from production_flow.embedded.artist.sets.parts.glow import WARM, action_light, bulb, floor_pool, reveal, shaft
from production_flow.embedded.artist.sets.rigs import OUTDOORS
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

TOWER, TALL = (2.4, 16.0), 8.6
SHORE = 24.0


def draw(stage: Stage) -> None:
    """The island, far to near."""
    dark = OUTDOORS.get(stage.time)
    if dark:
        stage.darken(*dark.gloom, dark.share)
    sky.sky(stage, clouds=10, sun=(-18, 11))
    water.sea(stage, stage.tone(0.54, 0.085, 220, "ground"), shore=SHORE, mirrored=("sky",))
    _island(stage)
    _tower(stage, *TOWER)
    _house(stage, -3.6, 13.4)
    stone = stage.tone(0.56, 0.02, 70, "stone")
    for x, z, size in ((-5.4, 3.2, 0.9), (-6.2, 4.4, 1.2), (5.6, 2.4, 0.8), (6.4, 5.0, 1.3), (4.6, 8.4, 0.7),
                       (-3.9, 1.2, 0.45), (-6.8, 8.0, 1.1)):  # fmt: skip
        nature.rock(stage, x, z, size, stone)
    _wall(stage, stone)
    _boat(stage, 4.0, 3.2)
    _washing(stage, -5.6, 11.0)
    furniture.bench(stage, -2.9, 3.4, stage.tone(0.52, 0.07, 60, "wood"), "right", 1.6)
    clutter.barrel(stage, -3.0, 7.8, stage.tone(0.46, 0.10, 235, "cloth"))
    clutter.lay_all(stage, 0.0, (("rope", 2.7, 2.0), ("lantern", -2.5, 2.0), ("fish", 3.2, 1.6)), size=1.5)
    _gulls(stage)
    _grass(stage)
    action_light(stage, 0.55, 240)


def _island(stage: Stage) -> None:
    base = stage.tone(0.58, 0.09, 128, "ground")
    pen = stage.layer("ground", stage.action_depth + 5)
    colour, near = stage.lit(base, UP, 4), stage.camera.position[2] + 0.35
    sand = stage.lit(stage.tone(0.80, 0.05, 82, "ground"), UP, 6)
    dice = stage.dice("coast")
    edge = [(x, SHORE - 0.045 * x * x + dice.uniform(-0.5, 0.5)) for x in range(-24, 25, 2)]
    with pen.on((0, 0, 0), RIGHT, AWAY):
        beach = [(x * 1.06, z + 1.3) for x, z in edge]
        pen.fill([*[(x, z + 1.2) for x, z in beach], (26, near), (-26, near)], (0.96, 0.98, 1.0), 0.55)
        pen.fill([*beach, (26, near), (-26, near)], sand)
        pen.gradient([*edge, (24, near), (-24, near)], (0, SHORE), (0, near), [adjust(colour, 0.04), colour,
            adjust(colour, -0.05)])  # fmt: skip
    ground.patches(pen, adjust(colour, -0.05, 1, 12), -8, 8, 18, 46, opacity=0.45, part="turf dark")
    ground.patches(pen, adjust(colour, 0.05, 1.1, -14), -8, 8, 16, 30, opacity=0.45, part="turf light")
    path = stage.lit(stage.tone(0.76, 0.045, 78, "ground"), UP, 4)
    with pen.on((0, 0.001, 0), RIGHT, AWAY):
        steps = [near + n * (TOWER[1] - 1.5 - near) / 14 for n in range(15)]
        middle = [(-0.4 + 2.6 * (n / 14) ** 2 + 0.3 * (n % 2) * 0.2, z) for n, z in enumerate(steps)]
        pen.fill([*[(x - 0.7, z) for x, z in middle], *[(x + 0.7, z) for x, z in reversed(middle)]], path, 0.95)
        for _ in range(60):
            x, z = dice.choice(middle)
            pen.oval(x + dice.uniform(-0.6, 0.6), z + dice.uniform(0.2, 0.9), 0.09, 0.06, adjust(path,
                     dice.choice((-0.08, 0.05))), 0.8)  # fmt: skip


def _tower(stage: Stage, x: float, z: float) -> None:
    white, red = stage.tone(0.95, 0.012, 90, "trim"), stage.tone(0.56, 0.18, 28, "accent")

    def draw_it(pen: Brush) -> None:
        pen.contact((x, 0, z), 3.2, 1.8, 0.4)
        pen.drum((x, 0, z), 1.8, 0.7, stage.tone(0.62, 0.02, 75, "stone"))
        for band in range(6):
            low, high = 0.7 + band * (TALL - 0.7) / 6, 0.7 + (band + 1) * (TALL - 0.7) / 6
            bottom, top = 1.5 - low * 0.075, 1.5 - high * 0.075
            pen.drum((x, low, z), bottom, high - low, red if band % 2 else white, top=top)
        with pen.standing(x, 0, z - 1.35):
            own = pen.lit(stage.tone(0.40, 0.09, 45, "wood"), at=(x, 1, z))
            pen.fill(path_of((-0.5, 0.7), (-0.5, 2.2), (-0.4, 2.8, 0, 2.8), (0.4, 2.8, 0.5, 2.2), (0.5, 0.7)), own)
            for y in (3.6, 5.4, 7.2):
                pen.rect(-0.24, y, 0.48, 0.8, lch(0.90, 0.10, 82) if stage.night else (0.18, 0.2, 0.28))
        pen.drum((x, TALL, z), 1.5, 0.24, lch(0.34, 0.02, 250))
        pen.drum((x, TALL + 0.24, z), 0.8, 1.5, lch(0.94, 0.11, 92) if stage.night else lch(0.78, 0.05, 210))
        with pen.standing(x, TALL, z - 1.0):
            iron = pen.lit(lch(0.30, 0.02, 250), at=(x, TALL, z))
            for post in (-0.75, -0.38, 0.0, 0.38, 0.75):
                pen.rect(post - 0.03, 0.24, 0.06, 1.5, iron)
            for post in range(9):
                pen.rect(-1.36 + post * 0.34, 0.24, 0.03, 0.7, iron)
            pen.rect(-1.4, 0.9, 2.8, 0.05, iron)
            pen.fill(path_of((-1.0, 1.74), (-0.9, 2.5, 0, 2.7), (0.9, 2.5, 1.0, 1.74)), pen.lit(red, at=(x, TALL, z)))
            pen.line((0, 2.6), (0, 3.4), iron, 0.06)

    stage.put(x, z, draw_it, radius=2.0, tall=TALL)
    if stage.night:
        lamp, glow = (x, TALL + 1.0, z), lch(0.95, 0.09, 92)
        bulb(stage, lamp, glow, 1.0, 4.0)
        shaft(
            stage,
            ((x, TALL + 1.3, z), (x, TALL + 0.7, z), (x - 46, TALL - 3, z + 6), (x - 46, TALL + 9, z + 6)),
            glow,
            0.5,
        )
        shaft(
            stage,
            ((x, TALL + 1.3, z), (x, TALL + 0.7, z), (x + 46, TALL - 1, z - 3), (x + 46, TALL + 11, z - 3)),
            glow,
            0.34,
        )
        reveal(stage, (x, 5.0, z), 5.0, lch(0.90, 0.05, 92), 0.7, 1.4)
        stage.lamp(lamp, glow, 1.0, 9.0, 0.15)


def _house(stage: Stage, x: float, z: float) -> None:
    """The keeper's house: white walls, a slate roof, a lit window, smoke."""
    white, slate = stage.tone(0.93, 0.015, 88, "trim"), stage.tone(0.46, 0.03, 245, "wall")

    def draw_it(pen: Brush) -> None:
        pen.contact((x, 0, z), 3.2, 1.6, 0.35)
        pen.box((x - 2.2, 0, z), (x + 2.2, 2.6, z + 3.5), white)
        colour, roof = pen.lit(white, at=(x, 1, z)), pen.lit(slate, (0, 0.7, -0.6), (x, 3, z))
        with pen.on((x, 0, z), RIGHT, UP):
            pen.fill([(-2.5, 2.5), (2.5, 2.5), (2.0, 4.3), (-2.0, 4.3)], roof)
            for row in range(6):
                pen.rect(-2.4 + row * 0.08, 2.6 + row * 0.28, 4.8 - row * 0.16, 0.03, adjust(roof, -0.07))
            pen.rect(1.0, 4.0, 0.6, 1.1, adjust(colour, -0.08))
            pen.rect(-0.5, 0, 1.0, 2.0, pen.lit(stage.tone(0.48, 0.12, 235, "accent"), at=(x, 1, z)))
            for left in (-1.8, 0.95):
                glass = lch(0.89, 0.12, 80) if stage.night else adjust(colour, -0.42, 1.5)
                pen.rect(left - 0.1, 0.85, 1.05, 1.15, adjust(colour, -0.14))
                pen.rect(left, 0.95, 0.85, 0.95, glass)
                pen.rect(left + 0.4, 0.95, 0.05, 0.95, adjust(colour, 0.02))
                pen.rect(left, 1.4, 0.85, 0.05, adjust(colour, 0.02))
            for number in range(5):
                pen.glow(
                    1.3 + number * 0.4, 5.3 + number * 0.36, 0.3 + number * 0.11, adjust(stage.light.haze, 0.02), 0.5
                )

    stage.put(x, z, draw_it, radius=2.4, tall=4.2)
    if stage.night:
        reveal(stage, (x, 1.6, z - 0.4), 2.6, WARM, 0.85)
        floor_pool(stage, x, z - 1.6, 2.8, WARM, 0.85)
        stage.lamp((x, 1.5, z - 0.6), WARM, 0.6, 3.0)


def _wall(stage: Stage, stone: Rgb) -> None:
    """A dry wall beside the path, broken once."""

    def draw_it(pen: Brush) -> None:
        dice = stage.dice("dry wall")
        with pen.on((-8.0, 0, 9.6), RIGHT, UP):
            for row in range(4):
                for column in range(11):
                    colour = pen.lit(adjust(stone, dice.uniform(-0.06, 0.05)), at=(-4, 0, 9.6))
                    pen.oval(column * 0.52 + (row % 2) * 0.24, 0.12 + row * 0.2, 0.3, 0.14, colour)

    stage.put(-5.0, 9.6, draw_it, radius=2.6, tall=0.8)


def _boat(stage: Stage, x: float, z: float) -> None:
    """A rowing boat drawn up, oars inside."""

    def draw_it(pen: Brush) -> None:
        hull = pen.lit(stage.tone(0.56, 0.12, 200, "accent"), at=(x, 0, z))
        wood = pen.lit(stage.tone(0.62, 0.08, 62, "wood"), at=(x, 0, z))
        pen.contact((x, 0, z), 1.7, 0.6, 0.45)
        with pen.standing(x, 0, z):
            pen.fill(path_of((-1.5, 0.62), (0, 0.75, 1.6, 0.8), (1.2, 0.4), (-1.3, 0.4)), adjust(wood, -0.12))
            pen.line((-1.6, 0.95), (0.9, 0.5), wood, 0.05)
            pen.gradient(
                path_of(
                    (-1.55, 0.6), (0, 0.42, 1.7, 0.84), (1.3, 0.1, 0.8, 0.02), (-1.0, 0.02), (-1.4, 0.2, -1.55, 0.6)
                ),
                (0, 0.7),
                (0, 0),
                [adjust(hull, 0.05), adjust(hull, -0.12)],
            )
            pen.curve([(-1.55, 0.6), (0, 0.42), (1.7, 0.84)], pen.lit(lch(0.93, 0.01, 88), at=(x, 0, z)), 0.06)

    stage.put(x, z, draw_it, radius=1.5, tall=0.8)


def _washing(stage: Stage, x: float, z: float) -> None:
    def draw_it(pen: Brush) -> None:
        with pen.standing(x, 0, z):
            pole = pen.lit(lch(0.50, 0.06, 60), at=(x, 1, z))
            for side in (-1.6, 1.6):
                pen.rect(side - 0.04, 0, 0.08, 2.0, pole)
            pen.curve([(-1.6, 1.9), (0, 1.65), (1.6, 1.9)], pole, 0.025)
            for number, hue in enumerate((85, 250, 28, 85)):
                cloth = pen.lit(stage.tone(0.9 if hue == 85 else 0.58, 0.03 if hue == 85 else 0.13, hue, "cloth"),
                                at=(x, 1, z))  # fmt: skip
                left = -1.3 + number * 0.68
                pen.fill([(left, 1.78), (left + 0.5, 1.76), (left + 0.58, 1.0), (left + 0.04, 1.04)], cloth)

    stage.put(x, z, draw_it, radius=1.6, tall=1.9)


def _gulls(stage: Stage) -> None:
    pen, dice = stage.layer("gulls", 38), stage.dice("gulls")
    white = pen.lit(lch(0.94, 0.01, 240), at=(0, 6, 30))
    for _ in range(9):
        at = (dice.uniform(-12, 12), dice.uniform(6, 14), dice.uniform(20, 38))
        wide = dice.uniform(0.4, 0.7)
        with pen.standing(*at):
            pen.curve([(-wide, wide * 0.35), (-wide * 0.4, wide * 0.5), (0, 0), (wide * 0.4, wide * 0.5),
                       (wide, wide * 0.3)], white, 0.09)  # fmt: skip


def _grass(stage: Stage) -> None:
    """Tufts of sea grass and thrift about the action."""
    dice = stage.dice("thrift")
    for number in range(24):
        x, z = dice.choice((-1, 1)) * dice.uniform(2.0, 6.5), dice.uniform(-1.0, 7.0)

        def draw_it(pen: Brush, x: float = x, z: float = z, number: int = number) -> None:
            green = pen.lit(nature.leaf_tone(stage, 0.58, 0.09, 125), at=(x, 0, z))
            with pen.standing(x, 0, z):
                nature.tuft(pen, 0, 0, 0.3, green, stage.dice(f"tuft {number}"))
                if number % 3 == 0:
                    for at in (-0.12, 0.02, 0.14):
                        pen.oval(at, 0.3, 0.045, 0.04, pen.lit(lch(0.74, 0.14, 350), at=(x, 0, z)))

        stage.put(x, z, draw_it, radius=0.2, tall=0.3)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.9, 2.0, 0.0, ((0.6, 5.0), (-1.4, 7.0), (1.6, 9.0)), ((-1.6, -2.2), (1.7, -2.2)),
                (Seat(-2.8, 3.4, 0.46, 90),)),
    spare=((1.4, 3.6), (-1.6, 5.0), (2.8, 6.4)),
    focus=(TOWER[0], 5.0, TOWER[1]),
    yaw=3.0,
    shift=-0.4,
)  # fmt: skip
