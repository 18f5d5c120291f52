"""A rooftop over a city: a stair hut, a water tank, chimneys, washing, chairs where somebody sits at night."""

from __future__ import annotations

from production_flow.embedded.artist.colour import adjust, lch
from production_flow.embedded.artist.sets.brush import AWAY, RIGHT, UP, Brush
from production_flow.embedded.artist.sets.model import Marks, Seat, Surface
from production_flow.embedded.artist.sets.parts import clutter, facades, furniture, ground, nature, sky, street
from production_flow.embedded.artist.sets.parts.glow import WARM, action_light, bulb, floor_pool, reveal
from production_flow.embedded.artist.sets.rigs import OUTDOORS
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

EDGE = 6.2


def draw(stage: Stage) -> None:
    """The roof, far to near."""
    dark = OUTDOORS.get(stage.time)
    if dark:
        stage.darken(*dark.gloom, dark.share)
    sky.sky(stage, clouds=9, sun=(16, 12))
    low = stage.unpowered or stage.says("countryside")
    if low:
        sky.hills(stage, ((420, 52, lch(0.55, 0.06, 260), 0.6), (260, 26, lch(0.52, 0.09, 145), 0.34)))
    else:
        sky.skyline(stage, base=stage.tone(0.50, 0.05, 250, "wall"), low=12, tall=95)
    _neighbours(stage)
    _roof(stage)
    _parapet(stage)
    _stair_hut(stage, -4.6, 3.4)
    if not low:
        _tank(stage, 4.7, 4.4)
    for x, z, tall in ((-1.9, 5.2, 1.5), (2.3, 5.6, 1.2), (6.4, 1.5, 1.3)):
        _chimney(stage, x, z, tall)
    _corner(stage)
    if not stage.unpowered:
        _vent(stage, 3.2, 1.7)
        _wires(stage)
    action_light(stage, 0.7, 245)


def _wires(stage: Stage) -> None:
    """Wires from roof to roof, and two aerials."""
    pen = stage.layer("wires", stage.action_depth + 2.2)
    dark_line = pen.lit(lch(0.3, 0.02, 260), at=(0, 4, 5))
    for start, end in (((-4.6, 3.2, 3.6), (4.7, 4.2, 4.6)), ((-9, 4.8, 9), (9, 5.4, 12))):
        street.wire(pen, start, end, dark_line)
    for x, z in ((-3.4, 5.9), (5.8, 5.9)):
        street.aerial(stage, x, 0.9, z, pen)


def _neighbours(stage: Stage) -> None:
    pen, low = stage.layer("far", 44), stage.unpowered or stage.says("countryside")
    walls = [
        stage.tone(*tone, "wall") for tone in ((0.54, 0.07, 35), (0.60, 0.05, 70), (0.50, 0.04, 250), (0.58, 0.08, 20))
    ]
    trim, glass = stage.tone(0.74, 0.03, 80, "trim"), stage.tone(0.38, 0.04, 245, "glass")
    houses = [
        facades.House(wall, trim, wall, glass, lch(0.85, 0.12, 78), "brick", 0.45 if stage.night else 0.0)
        for wall in walls
    ]
    for row, z in enumerate((46.0, 30.0)):
        x = -44.0
        dice = stage.dice(f"blocks {row}")
        while x < 44:
            wide, top = dice.uniform(5, 9), dice.uniform(-1, 7) if row == 0 else dice.uniform(-4, 2.4)
            top = -2.4 + 0.35 * top if low else top
            depth = pen.camera.depth((x, 0, z))
            house = houses[dice.randrange(4)]
            pen.box((x, -14, z), (x + wide, top, z + 6), house.wall, hold=False)
            with pen.on((x, -14, z), RIGHT, UP):
                facades.front(
                    pen,
                    house,
                    wide,
                    top + 14,
                    stage.dice(f"block {row} {x:.1f}"),
                    facades.Finish(pen, (0, 0, -1), depth, 1.0, 0.35),
                )
            if low:
                _gable(pen, x, z, wide, top)
            elif dice.random() < 0.5:
                pen.box(
                    (x + 1, top, z + 1), (x + 2.6, top + 1.6, z + 3), stage.tone(0.46, 0.05, 60, "wood"), hold=False
                )
            x += wide + dice.choice((0.0, 0.0, 1.4))


def _gable(pen: Brush, x: float, z: float, wide: float, top: float) -> None:
    """The pitched roof of a low house, with its chimney."""
    slate = pen.stage.tone(0.44, 0.05, 35, "accent")
    pen.box((x + 0.7 * wide, top, z + 2), (x + 0.7 * wide + 0.8, top + 0.52 * wide, z + 2.8), slate, hold=False)
    ridge = (x + wide / 2, top + 0.42 * wide, z)
    pen.world([(x - 0.3, top, z), (x + wide + 0.3, top, z), ridge], pen.lit(slate, (0, 0.5, -0.8), (x, top, z)))


def _roof(stage: Stage) -> None:
    base = stage.tone(0.52, 0.03, 60, "ground")
    pen = stage.layer("ground", stage.action_depth + 4.6)
    colour, near = stage.lit(base, UP, 4), stage.camera.position[2] + 0.35
    with pen.on((0, 0, 0), RIGHT, AWAY):
        pen.rect(-9, near, 18, EDGE - near, colour)
        for number in range(12):
            pen.rect(-9 + number * 1.6, near, 0.04, EDGE - near, adjust(colour, -0.07))
        for number in range(8):
            if number * 1.8 - 6 > near:
                pen.rect(-9, number * 1.8 - 6, 18, 0.04, adjust(colour, -0.07))
    ground.patches(pen, adjust(colour, -0.05), -6, 6, 5.2, 20, opacity=0.5, part="tar")
    if stage.wet:
        ground.patches(pen, adjust(stage.light.sky[2], -0.05), -5, 5, 5.0, 9, opacity=0.55, part="puddles")


def _parapet(stage: Stage) -> None:
    brick = stage.tone(0.52, 0.08, 38, "wall")
    pen = stage.layer("parapet", stage.action_depth + 4.2)
    pen.box((-9, 0, EDGE), (9, 0.85, EDGE + 0.35), brick, hold=False)
    colour, dice = pen.lit(brick, at=(0, 0.5, EDGE)), stage.dice("bricks")
    tints = [adjust(colour, light, 1.1, hue) for light in (-0.05, 0.04) for hue in (-10, 8)]
    with pen.on((-9, 0, EDGE), RIGHT, UP):
        for _ in range(420):
            pen.rect(
                dice.uniform(0, 17.6),
                round(dice.uniform(0, 0.78) / 0.09) * 0.09,
                dice.uniform(0.18, 0.3),
                0.07,
                dice.choice(tints),
                0.7,
            )
    pen.box((-9, 0.85, EDGE - 0.06), (9, 0.97, EDGE + 0.42), stage.tone(0.70, 0.02, 85, "stone"), hold=False)


def _stair_hut(stage: Stage, x: float, z: float) -> None:
    wall = stage.tone(0.58, 0.08, 40, "wall")

    def draw_it(pen: Brush) -> None:
        pen.box((x - 1.3, 0, z), (x + 1.3, 2.9, z + 2.2), wall, texture="stain")
        pen.box((x - 1.45, 2.9, z - 0.15), (x + 1.45, 3.08, z + 2.3), adjust(wall, -0.12))
        green = pen.lit(stage.tone(0.44, 0.08, 165, "cloth"), at=(x, 1, z))
        with pen.on((x - 1.3, 0, z), RIGHT, UP):
            pen.rect(0.75, 0, 1.1, 2.15, adjust(green, -0.14))
            pen.rect(0.82, 0, 0.96, 2.08, green)
            pen.rect(0.95, 1.2, 0.7, 0.6, WARM if stage.night else adjust(green, -0.1))
            pen.oval(1.68, 1.0, 0.04, 0.04, pen.lit(lch(0.78, 0.1, 85), at=(x, 1, z)))
            pen.rect(1.15, 2.35, 0.3, 0.16, lch(0.9, 0.09, 85) if stage.night else adjust(green, -0.2))
            street.posters(
                pen,
                (pen.lit(lch(0.88, 0.05, 85)), pen.lit(stage.tone(0.6, 0.15, 30, "accent"))),
                0.02,
                0.5,
                ("LOST",),
                "roof bill",
            )

    stage.put(x, z + 0.6, draw_it, radius=1.4, tall=3.0)
    if stage.night:
        bulb(stage, (x, 2.42, z - 0.1), WARM, 0.8, 0.7)
        reveal(stage, (x, 1.6, z), 2.3, WARM, 0.9)
        floor_pool(stage, x, z - 0.6, 2.2, WARM, 0.8)
        stage.lamp((x, 2.4, z - 0.2), WARM, 0.8, 3.0)


def _tank(stage: Stage, x: float, z: float) -> None:
    wood, iron = stage.tone(0.50, 0.07, 52, "wood"), stage.tone(0.36, 0.02, 255, "metal")

    def draw_it(pen: Brush) -> None:
        pen.contact((x, 0, z), 1.5, 0.9, 0.4)
        for side in (-0.9, 0.8):
            for back in (-0.6, 0.6):
                pen.box((x + side, 0, z + back), (x + side + 0.1, 1.6, z + back + 0.1), iron, hold=False)
        pen.box((x - 1.05, 1.6, z - 0.8), (x + 1.05, 1.72, z + 0.8), iron, hold=False)
        pen.drum((x, 1.72, z), 1.0, 1.9, wood)
        for y in (1.95, 2.6, 3.3):
            pen.drum((x, y, z), 1.02, 0.06, iron)
        pen.drum((x, 3.62, z), 1.12, 0.75, adjust(wood, -0.1), top=0.04)

    stage.put(x, z, draw_it, radius=1.1, tall=4.3)


def _chimney(stage: Stage, x: float, z: float, tall: float) -> None:
    brick, clay = stage.tone(0.50, 0.09, 35, "wall"), stage.tone(0.58, 0.11, 42, "accent")

    def draw_it(pen: Brush) -> None:
        pen.contact((x, 0, z), 0.7, 0.4, 0.4)
        pen.box((x - 0.42, 0, z - 0.25), (x + 0.42, tall, z + 0.25), brick, texture="stain")
        pen.box((x - 0.5, tall, z - 0.32), (x + 0.5, tall + 0.12, z + 0.32), adjust(brick, 0.05))
        for side in (-0.2, 0.2):
            pen.drum((x + side, tall + 0.12, z), 0.13, 0.36, clay, top=0.1)

    stage.put(x, z, draw_it, radius=0.5, tall=tall + 0.5)


def _vent(stage: Stage, x: float, z: float) -> None:
    steel = stage.tone(0.64, 0.015, 235, "metal")

    def draw_it(pen: Brush) -> None:
        pen.contact((x, 0, z), 0.7, 0.45, 0.4)
        pen.box((x - 0.5, 0, z - 0.3), (x + 0.5, 0.7, z + 0.3), steel)
        colour = pen.lit(steel, at=(x, 0.4, z))
        with pen.on((x - 0.5, 0, z - 0.3), RIGHT, UP):
            for slot in range(6):
                pen.rect(0.08, 0.1 + slot * 0.09, 0.84, 0.045, adjust(colour, -0.2))

    stage.put(x, z, draw_it, radius=0.6, tall=0.75)


def _corner(stage: Stage) -> None:
    """Two chairs, a crate for a table, pots, a string of lights: somebody's evening."""
    cloth = stage.tone(0.58, 0.14, 30, "accent")
    furniture.chair(stage, -2.6, 2.2, stage.tone(0.66, 0.08, 65, "wood"), "camera", seat=cloth)
    furniture.chair(stage, -1.2, 2.3, stage.tone(0.66, 0.08, 65, "wood"), "camera", seat=cloth)
    clutter.crate(stage, -1.9, 1.9, 0.5)
    clutter.lay_all(stage, 0.43, (("bottle", -2.0, 1.85), ("glass", -1.82, 1.8)), size=1.2)
    for x, z, size in ((1.2, 5.6, 0.8), (0.2, 5.7, 0.7), (-0.6, 5.65, 0.9)):
        nature.pot(stage, x, z, size, part=f"roof pot {x}")
    if stage.night:
        for step in range(0 if stage.unpowered else 10):
            t = step / 9
            bulb(stage, (-3.3 + 5.6 * t, 2.6 - 1.6 * t * (1 - t), 2.9 + 2.5 * t), lch(0.88, 0.11, 80), 0.6, 0.3)
        floor_pool(stage, -1.4, 2.2, 3.0, lch(0.88, 0.11, 80), 0.75)
        reveal(stage, (-1.4, 1.0, 2.6), 2.6, lch(0.88, 0.11, 80), 0.6)
        stage.lamp((-1.0, 2.2, 3.2), lch(0.88, 0.11, 80), 0.5, 3.0)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.5, 1.9, 0.0, ((0.6, 3.4), (-2.9, 3.0), (2.2, 4.2)), ((-1.6, -2.2), (1.7, -2.2)),
                (Seat(-2.6, 2.1, 0.46, 0), Seat(-1.2, 2.2, 0.46, 0)), (Surface("crate", -1.9, 0.43, 1.9, 0.5, 0.5),)),
    spare=((0.7, 4.2), (2.9, 3.4)),
    focus=(4.7, 2.6, 4.4),
    yaw=3.0,
    shift=-0.4,
)  # fmt: skip
