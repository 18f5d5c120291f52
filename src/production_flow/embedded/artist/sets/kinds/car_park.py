"""A car park under a house: pillars with numbers, bays, cars, tubes of light, arrows, a ramp to the day."""

from __future__ import annotations

from production_flow.embedded.artist.colour import Rgb, adjust, lch, mix
from production_flow.embedded.artist.sets.brush import AWAY, RIGHT, UP, Brush
from production_flow.embedded.artist.sets.model import Marks
from production_flow.embedded.artist.sets.parts import cars, clutter, rooms
from production_flow.embedded.artist.sets.parts.glow import action_light, bulb, floor_pool, reveal
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

HEIGHT, FAR, PALE = 3.1, 22.0, lch(0.94, 0.03, 190)


def draw(stage: Stage) -> None:
    """The level, far to near."""
    room = rooms.Room(
        -9.5, 9.5, HEIGHT, -8.0, FAR,
        wall=stage.tone(0.74, 0.012, 210, "wall"),
        floor=stage.tone(0.56, 0.010, 230, "ground"),
        ceiling=stage.tone(0.62, 0.008, 220, "wall"),
        flooring="concrete",
    )  # fmt: skip
    pen = rooms.build_room(stage, room)
    stage.darken(0.52, 0.05, 225, 0.80)
    band = stage.tone(0.62, 0.15, 60, "accent")
    _walls(stage, pen, room, band)
    _marks(stage, pen)
    for number, z in enumerate((18.0, 13.6, 9.2, 4.8, 0.4)):
        for side in (-1, 1):
            _pillar(stage, side * 3.6, z, band, f"{'AB'[side > 0]}{5 - number}")
    for number, z in enumerate((19.6, 15.6, 11.4, 7.0, 2.8)):
        for side in (-1, 1):
            for row, x in enumerate((5.0, 7.7)):
                if stage.dice(f"bay {z} {side} {row}").random() < 0.68:
                    cars.parked(stage, side * x, z, 10 * number + 3 * row + side, heads=0.0)
    for z in (16.0, 11.0, 6.5, 2.6, -1.0):
        for x in (-2.0, 2.0):
            _tube(stage, x, z)
    _machine(stage, -2.9, 3.4)
    clutter.lay_all(stage, 0.0, (("box", 3.1, 3.0), ("bottle", 2.8, 3.3)), size=1.2)
    action_light(stage, 0.35, 190)


def _walls(stage: Stage, pen: Brush, room: rooms.Room, band: Rgb) -> None:
    """A stripe round the walls, the level in large letters, the ramp with the day at its top."""
    sides: tuple[rooms.Side, ...] = ("left", "back", "right")
    for side in sides:
        long = room.plane(side)[3]
        with room.on(pen, side, 0.01):
            pen.rect(0, 0.95, long, 0.36, room.lit(pen, band, side))
            pen.rect(0, 0, long, 0.3, adjust(room.lit(pen, room.wall, side), -0.12))
    with room.on(pen, "back", 0.02):
        day = lch(0.24, 0.04, 265) if stage.night else lch(0.93, 0.03, 220)
        dark = room.lit(pen, lch(0.40, 0.01, 230), "back")
        pen.rect(6.4, 0, 6.2, 2.5, adjust(dark, -0.1))
        pen.gradient([(7.2, 0), (11.8, 0), (10.9, 1.7), (8.1, 1.7)], (0, 0), (0, 1.7), [dark, adjust(dark, 0.14)])
        pen.rect(8.1, 1.7, 2.8, 0.75, day)
        for number in range(9):
            pen.rect(6.4 + number * 0.69, 2.5, 0.345, 0.22, lch(0.84, 0.15, 92) if number % 2 else lch(0.2, 0.01, 260))
        pen.centred("EXIT", 9.5, 2.76, 0.3, lch(0.80, 0.17, 150))
        pen.centred("LEVEL 2", 3.2, 1.75, 0.9, room.lit(pen, band, "back"))
        pen.centred("P", 15.8, 1.5, 1.4, room.lit(pen, lch(0.52, 0.14, 255), "back"))
    at = (0, 2.1, FAR - 0.6)
    bulb(stage, at, mix(day, PALE, 0.3), 0.3, 1.6)
    reveal(stage, at, 3.4, mix(day, PALE, 0.3), 0.6)


def _marks(stage: Stage, pen: Brush) -> None:
    """Bays, arrows and stains on the ground."""
    white = stage.lit(lch(0.92, 0.01, 90), UP, 3)
    near = stage.camera.position[2] + 0.4
    with pen.on((0, 0.002, 0), RIGHT, AWAY):
        for z in (17.5, 13.3, 9.0, 4.8, 0.6, -3.6):
            if z > near:
                for left in (-9.2, 3.7):
                    pen.rect(left, z, 5.5, 0.1, white, 0.8)
        for z in (10.5, 3.6):
            pen.fill(
                [
                    (-0.16, z),
                    (0.16, z),
                    (0.16, z + 1.4),
                    (0.5, z + 1.4),
                    (0, z + 2.2),
                    (-0.5, z + 1.4),
                    (-0.16, z + 1.4),
                ],
                white,
                0.85,
            )
        dice, oil = stage.dice("oil"), stage.lit(lch(0.34, 0.01, 250), UP, 3)
        for _ in range(26):
            x, z = dice.uniform(-7, 7), dice.uniform(-2, 18)
            if z > near + 0.6:
                pen.oval(x, z, dice.uniform(0.15, 0.5), dice.uniform(0.1, 0.3), oil, 0.35)


def _pillar(stage: Stage, x: float, z: float, band: Rgb, words: str) -> None:
    concrete = stage.tone(0.72, 0.010, 210, "stone")

    def draw_it(pen: Brush) -> None:
        pen.contact((x, 0, z), 0.6, 0.4, 0.45)
        pen.box((x - 0.3, 0, z - 0.3), (x + 0.3, HEIGHT, z + 0.3), concrete)
        pen.box((x - 0.31, 0.95, z - 0.31), (x + 0.31, 1.31, z + 0.31), band, hold=False)
        with pen.on((x - 0.3, 0, z - 0.31), RIGHT, UP):
            pen.centred(words, 0.3, 1.6, 0.42, pen.lit(band, at=(x, 1, z)))
            for stripe in range(4):
                pen.fill(
                    [
                        (0, 0.1 + stripe * 0.2),
                        (0.6, 0.25 + stripe * 0.2),
                        (0.6, 0.35 + stripe * 0.2),
                        (0, 0.2 + stripe * 0.2),
                    ],
                    pen.lit(lch(0.2, 0.01, 260), at=(x, 0, z)),
                    0.8,
                )

    stage.put(x, z, draw_it, radius=0.35, tall=HEIGHT)


def _tube(stage: Stage, x: float, z: float) -> None:
    """A tube of light under the ceiling; one in six is out."""
    lit = stage.dice(f"tube {x} {z}").random() > 0.16

    def draw_it(pen: Brush) -> None:
        with pen.on((x - 0.7, HEIGHT - 0.12, z), RIGHT, UP):
            pen.rect(0, 0, 1.4, 0.1, lch(0.55, 0.01, 230))
            pen.rect(0.05, -0.05, 1.3, 0.06, PALE if lit else lch(0.5, 0.01, 230))

    stage.put(x, z, draw_it, radius=0.3, tall=0.1)
    if lit:
        at = (x, HEIGHT - 0.15, z)
        bulb(stage, at, PALE, 0.35, 0.9)
        reveal(stage, (x, 1.6, z), 2.6, PALE, 0.6)
        floor_pool(stage, x, z, 2.4, PALE, 0.7)
        stage.lamp(at, PALE, 0.6, 3.6)


def _machine(stage: Stage, x: float, z: float) -> None:
    """The machine that wants to be paid."""
    body = stage.tone(0.48, 0.12, 255, "accent")

    def draw_it(pen: Brush) -> None:
        pen.contact((x, 0, z), 0.5, 0.3, 0.45)
        pen.box((x - 0.34, 0, z - 0.2), (x + 0.34, 1.6, z + 0.2), body)
        own = pen.lit(body, at=(x, 1, z))
        with pen.on((x - 0.34, 0, z - 0.21), RIGHT, UP):
            pen.rect(0.08, 1.0, 0.52, 0.34, lch(0.80, 0.08, 160))
            pen.rect(0.08, 0.62, 0.3, 0.26, adjust(own, -0.14))
            pen.rect(0.46, 0.66, 0.12, 0.03, (0.05, 0.05, 0.06))
            pen.oval(0.52, 0.82, 0.05, 0.05, lch(0.66, 0.18, 28))
            pen.centred("PAY", 0.34, 1.4, 0.16, (0.95, 0.95, 0.95))

    stage.put(x, z, draw_it, radius=0.35, tall=1.6)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.8, 1.8, 0.0, ((0.4, 4.6), (-0.8, 7.0), (0.6, 10.0)), ((-1.6, -2.2), (1.7, -2.2))),
    spare=((1.6, 3.6), (-1.2, 5.2)),
    focus=(0.0, 1.6, FAR),
    interior=True,
    yaw=3.0,
    shift=-0.3,
    back=7.0,
    ceiling=HEIGHT,
)  # fmt: skip
