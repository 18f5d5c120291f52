"""A railway station: a platform under an iron roof, a train with lit windows, a clock, benches, luggage, a kiosk."""

from __future__ import annotations

from production_flow.embedded.artist.colour import Rgb, adjust, lch
from production_flow.embedded.artist.props.kit import path_of
from production_flow.embedded.artist.sets.brush import AWAY, RIGHT, UP, Brush, rectangle
from production_flow.embedded.artist.sets.model import Marks, Seat
from production_flow.embedded.artist.sets.parts import clutter, furniture, nature, sky, street
from production_flow.embedded.artist.sets.parts.glow import WARM, action_light, bulb, cone, floor_pool, reveal
from production_flow.embedded.artist.sets.rigs import OUTDOORS
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

EDGE, TRAIN, WALL, END = 2.3, 3.1, -4.6, 40.0


def draw(stage: Stage) -> None:
    """The platform runs away from the camera; the train stands on the right."""
    dark = OUTDOORS.get(stage.time)
    if dark:
        stage.darken(*dark.gloom, dark.share)
    lit = dark.lamps if dark else 0.0
    sky.sky(stage, clouds=7, sun=(6, 10))
    sky.skyline(stage, base=stage.tone(0.52, 0.04, 250, "wall"), low=10, tall=60)
    _ground(stage)
    _train(stage)
    _hall(stage)
    _roof(stage, lit)
    _clock(stage, -0.9, 4.2)
    furniture.bench(stage, -3.3, 2.2, stage.tone(0.50, 0.08, 55, "wood"), "right")
    furniture.bench(stage, -3.3, 6.8, stage.tone(0.50, 0.08, 55, "wood"), "right")
    _kiosk(stage, -3.3, 4.4, lit)
    clutter.lay_all(
        stage, 0.0,
        (("suitcase", -2.3, 1.7), ("bag", -1.9, 1.9), ("suitcase", 1.2, 3.4), ("box", 1.5, 3.7), ("trunk", -2.2, 5.7),
         ("suitcase", -1.7, 5.8), ("suitcase", 1.3, 8.6), ("bag", 1.0, 8.7)), size=1.15
    )  # fmt: skip
    _trolley(stage, 1.1, 5.2)
    nature.pot(stage, -3.9, 0.4, 0.9, part="station pot")
    action_light(stage, 0.5, 80)


def _ground(stage: Stage) -> None:
    pen = stage.layer("ground", stage.action_depth + 6.5)
    stone, near = stage.tone(0.66, 0.025, 80, "ground"), stage.camera.position[2] + 0.35
    colour, ballast = stage.lit(stone, UP, 4), stage.lit(stage.tone(0.42, 0.02, 60, "ground"), UP, 4)
    with pen.on((0, -0.9, 0), RIGHT, AWAY):
        pen.rect(EDGE, near, 16, 60 - near, ballast)
    with pen.on((0, 0, 0), RIGHT, AWAY):
        pen.rect(-14, near, 14 + EDGE, END + 20 - near, colour)
        for number in range(14):
            pen.rect(-14 + number * 1.2, near, 0.03, END - near, adjust(colour, -0.07), 0.7)
        for number in range(40):
            z = number * 1.2 - 6
            if z > near:
                pen.rect(-14, z, 14 + EDGE, 0.03, adjust(colour, -0.07), max(0.1, 0.7 - 0.015 * z))
        pen.rect(EDGE - 0.55, near, 0.16, END + 20 - near, stage.lit(lch(0.84, 0.14, 92), UP, 4))
        pen.rect(EDGE - 0.12, near, 0.12, END + 20 - near, adjust(colour, 0.06))
        if stage.wet:
            dice = stage.dice("puddles")
            for _ in range(10):
                x, z = dice.uniform(-2.5, 1.6), dice.uniform(-2, 9)
                if z > near + 0.6:
                    pen.oval(
                        x, z, dice.uniform(0.3, 0.8), dice.uniform(0.2, 0.5), adjust(stage.light.sky[2], -0.04), 0.5
                    )


def _train(stage: Stage) -> None:
    """Three carriages along the platform."""
    pen = stage.layer("rows train", stage.action_depth + 5.2)
    paint, cream = stage.tone(0.42, 0.11, 25, "accent"), stage.tone(0.88, 0.04, 85, "trim")
    near = stage.camera.position[2] + 0.6
    for start in (25.0, 12.5, 0.0, -12.5):
        long = 12.0
        if start + long < near:
            continue
        pen.box((TRAIN, -0.4, start), (TRAIN + 2.8, 3.3, start + long), paint, hold=False)
        side = pen.stage.lit(paint, (-1, 0, 0), 6.0, 0.9)
        pale = pen.stage.lit(cream, (-1, 0, 0), 6.0, 0.9)
        with pen.on((TRAIN, -0.4, start + long), (0.0, 0.0, -1.0), UP):
            pen.gradient(rectangle(0, 0, long, 3.7), (0, 0), (0, 3.7), [adjust(side, -0.07), side, adjust(side, 0.03)])
            pen.rect(0, 1.55, long, 1.25, pale)
            pen.rect(0, 1.47, long, 0.08, adjust(side, -0.1))
            for number in range(7):
                _carriage_window(pen, stage, 1.6 + number * 1.3, number)
            for at in (0.35, long - 1.15):
                pen.rect(at, 0.35, 0.8, 2.5, adjust(side, -0.06))
                pen.rect(at + 0.14, 1.65, 0.52, 0.95, WARM if stage.night else adjust(pale, -0.3))
                pen.rect(at + 0.66, 1.25, 0.04, 0.3, lch(0.78, 0.1, 85))
            pen.rect(0, 3.1, long, 0.14, adjust(pale, -0.05))
            pen.centred("NORD  EXPRESS", long / 2, 1.08, 0.26, adjust(pale, 0.02))
        pen.box(
            (TRAIN + 0.1, 3.3, start),
            (TRAIN + 2.7, 3.6, start + long),
            stage.tone(0.40, 0.02, 250, "metal"),
            hold=False,
        )
    if stage.night:
        for z in (0.5, 4.0, 8.0):
            floor_pool(stage, EDGE - 0.6, z, 1.6, WARM, 0.5)
            reveal(stage, (TRAIN, 1.8, z), 1.9, WARM, 0.7)
        stage.lamp((TRAIN - 0.2, 1.9, 1.0), WARM, 0.6, 2.5)


def _carriage_window(pen: Brush, stage: Stage, x: float, number: int) -> None:
    glass = lch(0.86, 0.11, 80) if stage.night else pen.stage.lit(lch(0.48, 0.05, 235), (-1, 0, 0), 6.0)
    pen.rect(x, 1.68, 0.95, 0.98, adjust(glass, -0.3))
    pen.gradient(rectangle(x + 0.06, 1.74, 0.83, 0.86), (0, 2.6), (0, 1.7), [adjust(glass, 0.04), adjust(glass, -0.08)])
    pen.rect(x + 0.06, 2.24, 0.83, 0.03, adjust(glass, -0.3))
    if number % 3 == 1:
        pen.oval(x + 0.45, 2.06, 0.12, 0.15, adjust(glass, -0.38))
        pen.fill(
            path_of((x + 0.2, 1.74), (x + 0.26, 1.94, x + 0.45, 1.95), (x + 0.64, 1.94, x + 0.7, 1.74)),
            adjust(glass, -0.38),
        )
    else:
        pen.fill([(x + 0.06, 2.6), (x + 0.06, 1.9), (x + 0.2, 2.6)], adjust(glass, -0.16))


def _hall(stage: Stage) -> None:
    """The station house on the left: arches, posters, doors."""
    pen = stage.layer("rows", stage.action_depth + 5.4)
    brick = stage.tone(0.58, 0.09, 35, "wall")
    wall = pen.stage.lit(brick, (1, 0, 0), 6.0)
    pen.box((WALL - 4, 0, -9), (WALL, 6.0, END), brick, hold=False)
    trim = pen.stage.lit(stage.tone(0.84, 0.03, 82, "trim"), (1, 0, 0), 6.0)
    with pen.on((WALL, 0, -9), AWAY, UP):
        dice = stage.dice("hall bricks")
        for _ in range(500):
            pen.rect(
                dice.uniform(0, 30),
                round(dice.uniform(0, 5.8) / 0.1) * 0.1,
                dice.uniform(0.2, 0.4),
                0.075,
                adjust(wall, dice.choice((-0.04, 0.03))),
                0.6,
            )
        pen.rect(0, 0, 50, 0.9, adjust(wall, -0.1))
        pen.rect(0, 0.9, 50, 0.12, trim)
        for number in range(10):
            x = 2.0 + number * 4.4
            arch = path_of((x, 1.1), (x, 2.5), (x, 3.4, x + 0.9, 3.4), (x + 1.8, 3.4, x + 1.8, 2.5), (x + 1.8, 1.1))
            pen.fill(arch, trim, stroke=0.3)
            pen.fill(arch, lch(0.85, 0.11, 80) if stage.night else pen.stage.lit(lch(0.46, 0.05, 235), (1, 0, 0), 6.0))
            for bar in (0.6, 1.2):
                pen.rect(x + bar - 0.03, 1.1, 0.06, 2.2, trim)
            pen.rect(x, 2.2, 1.8, 0.06, trim)
        papers = (
            pen.stage.lit(stage.tone(0.88, 0.05, 85, "trim"), (1, 0, 0), 6.0),
            pen.stage.lit(stage.tone(0.60, 0.15, 30, "accent"), (1, 0, 0), 6.0),
        )
        street.posters(pen, papers, 13.2, 1.5, ("ROMA", "MARE", "OPERA"), "travel posters")
        street.posters(pen, papers, 8.6, 1.5, ("NIZZA", "ALPI"), "travel posters 2")


def _roof(stage: Stage, lit: float) -> None:
    iron = stage.tone(0.42, 0.06, 165, "metal")
    pen = stage.layer("roof", stage.action_depth + 4.8)
    near = max(-7.0, stage.camera.position[2] + 0.8)
    under = pen.lit(stage.tone(0.66, 0.03, 85, "trim"), (0, -1, 0), (0, 5, 3))
    pen.world(
        [(WALL, 5.4, END), (EDGE + 0.2, 4.7, END), (EDGE + 0.2, 4.7, near), (WALL, 5.4, near)], adjust(under, -0.06)
    )
    for number in range(14):
        z = END - number * 3.4
        if z > near:
            pen.world(
                [(WALL, 5.35, z), (EDGE + 0.2, 4.65, z), (EDGE + 0.2, 4.5, z), (WALL, 5.1, z)],
                pen.lit(iron, at=(0, 5, z)),
            )
    edge = pen.lit(iron, at=(EDGE, 4.7, 3))
    pen.world(
        [(EDGE + 0.2, 4.75, END), (EDGE + 0.2, 4.75, near), (EDGE + 0.2, 4.3, near), (EDGE + 0.2, 4.3, END)], edge
    )
    for number in range(6):
        _pillar(stage, 0.95, 24.0 - number * 4.4, iron)
    for z in (-0.6, 4.0, 8.5, 13.0, 19.0):
        _hanging(stage, -1.0, z, lit)


def _pillar(stage: Stage, x: float, z: float, iron: Rgb) -> None:
    def draw_it(pen: Brush) -> None:
        colour = pen.lit(iron, at=(x, 2, z))
        pen.contact((x, 0, z), 0.4, 0.25, 0.4)
        with pen.standing(x, 0, z):
            pen.rect(-0.16, 0, 0.32, 0.5, colour)
            pen.gradient(
                [(-0.09, 0.5), (0.09, 0.5), (0.07, 4.7), (-0.07, 4.7)],
                (-0.09, 0),
                (0.09, 0),
                [adjust(colour, -0.05), adjust(colour, 0.05)],
            )
            pen.rect(-0.2, 4.0, 0.4, 0.12, colour)
            for side in (-1, 1):
                pen.curve([(side * 0.05, 3.9), (side * 0.12, 4.5), (side * 1.0, 4.72)], colour, 0.07)

    stage.put(x, z, draw_it, radius=0.15, tall=4.7)


def _hanging(stage: Stage, x: float, z: float, lit: float) -> None:
    def draw_it(pen: Brush) -> None:
        metal = pen.lit(stage.tone(0.40, 0.06, 165, "metal"), at=(x, 4, z))
        with pen.standing(x, 4.0, z):
            pen.rect(-0.012, 0, 0.024, 0.9, metal)
            pen.fill(path_of((-0.36, -0.12), (-0.3, 0.12, 0, 0.14), (0.3, 0.12, 0.36, -0.12)), metal)
            pen.oval(0, -0.12, 0.34, 0.05, lch(0.97, 0.06, 90) if lit else adjust(metal, 0.25))

    stage.put(x, z, draw_it, radius=0.1, tall=0.1)
    if lit:
        at = (x, 3.88, z)
        bulb(stage, at, WARM, 0.8 * lit, 0.8)
        cone(stage, at, 0.5, 3.4, WARM, 0.18 * lit)
        floor_pool(stage, x, z, 2.9, WARM, 0.9 * lit)
        reveal(stage, (x, 2.6, z), 2.4, WARM, 0.6 * lit)
        stage.lamp(at, WARM, lit, 3.4)


def _clock(stage: Stage, x: float, z: float) -> None:
    def draw_it(pen: Brush) -> None:
        iron, face = (
            pen.lit(stage.tone(0.34, 0.05, 165, "metal"), at=(x, 3, z)),
            lch(0.96, 0.04, 92) if stage.night else pen.lit(lch(0.95, 0.02, 92), at=(x, 3, z)),
        )
        with pen.standing(x, 3.2, z):
            pen.rect(-0.03, 0.4, 0.06, 1.4, iron)
            pen.oval(0, 0, 0.46, 0.46, iron)
            pen.oval(0, 0, 0.39, 0.39, face)
            pen.line((0, 0), (-0.14, 0.2), (0.08, 0.07, 0.1), 0.045)
            pen.line((0, 0), (0.1, 0.3), (0.08, 0.07, 0.1), 0.03)
            for hour in range(4):
                pen.rect(
                    (-0.02, 0.3, -0.02, -0.36)[hour],
                    (0.3, -0.02, -0.36, -0.02)[hour],
                    (0.04, 0.06, 0.04, 0.06)[hour],
                    (0.06, 0.04, 0.06, 0.04)[hour],
                    (0.08, 0.07, 0.1),
                )

    stage.put(x, z, draw_it, radius=0.2, tall=0.2)


def _kiosk(stage: Stage, x: float, z: float, lit: float) -> None:
    green = stage.tone(0.44, 0.09, 160, "cloth")

    def draw_it(pen: Brush) -> None:
        pen.contact((x, 0, z), 1.1, 0.8, 0.45)
        pen.box((x - 0.8, 0, z - 0.6), (x + 0.8, 2.1, z + 0.6), green)
        pen.box((x - 0.95, 2.1, z - 0.85), (x + 0.95, 2.25, z + 0.7), adjust(green, -0.05))
        colour = pen.lit(green, at=(x, 1, z))
        inside = WARM if lit else adjust(colour, -0.15)
        with pen.on((x - 0.8, 0, z - 0.6), RIGHT, UP):
            pen.rect(0.12, 0.95, 1.36, 0.85, inside)
            pen.rect(0.0, 0.88, 1.6, 0.08, adjust(colour, 0.12))
            for number in range(6):
                paper = pen.lit(lch(0.9, 0.05, (85, 30, 220)[number % 3]), at=(x, 1, z))
                pen.rect(0.16 + number * 0.22, 0.3, 0.18, 0.26, paper)
                pen.rect(0.18 + number * 0.22, 1.2, 0.16, 0.22, adjust(paper, -0.06))
            pen.rect(0.1, 1.84, 1.4, 0.22, adjust(colour, -0.1))
            pen.centred("GIORNALI", 0.8, 1.88, 0.17, pen.lit(lch(0.93, 0.05, 90), at=(x, 1, z)))

    stage.put(x, z, draw_it, radius=0.9, tall=2.2)
    if lit:
        reveal(stage, (x, 1.4, z - 0.7), 1.6, WARM, 0.9)
        floor_pool(stage, x, z - 1.0, 1.4, WARM, 0.7)
        stage.lamp((x, 1.5, z - 0.8), WARM, 0.5, 2.0)


def _trolley(stage: Stage, x: float, z: float) -> None:
    def draw_it(pen: Brush) -> None:
        iron = stage.tone(0.42, 0.07, 165, "metal")
        pen.contact((x, 0, z), 0.7, 0.5, 0.4)
        pen.box((x - 0.5, 0.26, z - 0.35), (x + 0.5, 0.34, z + 0.35), iron)
        pen.box((x - 0.45, 0.34, z - 0.25), (x + 0.2, 0.76, z + 0.25), stage.tone(0.46, 0.08, 45, "wood"))
        pen.box((x - 0.3, 0.76, z - 0.2), (x + 0.35, 1.06, z + 0.2), stage.tone(0.52, 0.09, 235, "cloth"))
        for wheel in (x - 0.36, x + 0.36):
            pen.drum((wheel, 0, z - 0.3), 0.12, 0.24, lch(0.3, 0.01, 260))

    stage.put(x, z, draw_it, radius=0.6, tall=1.05)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.8, 1.2, 0.0, ((-0.6, 3.4), (0.2, 6.5), (-1.8, 8.0)), ((-1.6, -2.2), (1.2, -2.2)),
                (Seat(-3.2, 2.2, 0.46, 90), Seat(-2.3, 1.5, 0.5, 20))),
    spare=((-1.3, 3.0), (0.4, 2.6)),
    focus=(-0.9, 3.2, 4.2),
    yaw=2.5,
    shift=-0.3,
)  # fmt: skip
