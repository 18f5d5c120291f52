"""A hall of machines that remember: racks of small lights, cable trays, cooling pipes, a terminal, frost, a stool."""

from __future__ import annotations

from production_flow.embedded.artist.colour import Rgb, adjust, lch, mix
from production_flow.embedded.artist.sets.brush import AWAY, RIGHT, UP, Brush, rectangle
from production_flow.embedded.artist.sets.model import Marks, Seat, Surface
from production_flow.embedded.artist.sets.parts import clutter, furniture, rooms
from production_flow.embedded.artist.sets.parts.glow import action_light, bulb, floor_pool, motes, reveal
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

HEIGHT, FAR = 4.2, 15.0
BLUE, GREEN, AMBER = lch(0.80, 0.13, 225), lch(0.82, 0.17, 155), lch(0.82, 0.15, 75)


def draw(stage: Stage) -> None:
    """The hall, far to near."""
    room = rooms.Room(
        -4.6, 4.6, HEIGHT, -8.0, FAR,
        wall=stage.tone(0.56, 0.04, 245, "wall"),
        floor=stage.tone(0.56, 0.025, 240, "metal"),
        ceiling=stage.tone(0.44, 0.03, 245, "metal"),
        flooring="metal",
    )  # fmt: skip
    pen = rooms.build_room(stage, room)
    stage.darken(0.52, 0.07, 255, 0.82 if stage.night else 0.72)
    steel, copper = stage.tone(0.50, 0.03, 240, "metal"), stage.tone(0.60, 0.10, 50, "accent")
    _eye(stage, pen, steel)
    _trays(stage, pen, steel, copper)
    for number, z in enumerate((12.6, 10.2, 7.8, 5.4, 3.0)):
        for side in (-1, 1):
            _aisle(stage, side, z, number, steel)
    _floor(stage, pen)
    _terminal(stage, 1.7, 1.7, steel)
    furniture.stool(stage, 0.75, 1.9, stage.tone(0.54, 0.12, 40, "accent"), height=0.56)
    clutter.lay_all(stage, 0.0, (("box", -2.1, 2.2), ("wrench", -1.7, 1.9), ("suitcase", 2.6, 0.8)), size=1.2)
    _scarf(stage, -2.4, 2.9)
    action_light(stage, 0.5, 225)
    motes(stage, (-2, 0.3, 0), (2, 3.2, 8), 50, lch(0.9, 0.03, 220))


def _eye(stage: Stage, pen: Brush, steel: Rgb) -> None:
    """A ring of light in the far wall: the machine itself."""
    y = 2.2
    with pen.on((0, 0, FAR - 0.02), RIGHT, UP):
        dark = lch(0.22, 0.04, 250)
        pen.oval(0, y, 1.75, 1.75, pen.lit(adjust(steel, 0.1)))
        for radius, colour in ((1.55, dark), (1.3, BLUE), (1.16, dark), (0.8, mix(BLUE, GREEN, 0.5)), (0.7, dark),
                               (0.34, (0.95, 0.98, 1.0))):  # fmt: skip
            pen.oval(0, y, radius, radius, colour)
        for number in range(12):
            pen.rect(-4.2 + number * 0.7, 0.2, 0.5, 0.9, pen.lit(adjust(steel, -0.05 if number % 2 else 0.0)))
    at = (0.0, y, FAR - 0.4)
    bulb(stage, at, BLUE, 0.8, 2.4)
    reveal(stage, at, 5.0, BLUE, 0.95)
    stage.lamp(at, BLUE, 1.0, 6.0)


def _trays(stage: Stage, pen: Brush, steel: Rgb, copper: Rgb) -> None:
    """Trays of cable under the ceiling, pipes beside them."""
    near = stage.camera.position[2] + 0.8
    for x, base in ((-1.5, steel), (1.1, steel), (-2.4, copper), (2.3, copper)):
        pen.box((x, HEIGHT - 0.5, near), (x + (0.45 if base is steel else 0.16), HEIGHT - 0.36, FAR), base, hold=False)
    dice = stage.dice("cables")
    for number in range(6):
        z = 12.0 - number * 2.4
        if stage.camera.depth((0, 3, z)) > 1:
            start = stage.camera.project((-1.3, HEIGHT - 0.5, z))
            end = stage.camera.project((dice.choice((-3.0, 3.0)), 2.6, z))
            low = stage.camera.project((dice.uniform(-1, 1), 2.7, z))
            pen.curve([start, low, end], (0.1, 0.1, 0.14), 3 * stage.camera.unit * 5 / max(2.0, z + 5), 0.9)


def _aisle(stage: Stage, side: int, z: float, number: int, steel: Rgb) -> None:
    """A row of racks beside the aisle: its flank to the aisle, its front to the eye."""
    low, high = sorted((side * 1.9, side * 4.5))
    base = adjust(steel, -0.06 + 0.02 * (number % 3))
    glow = (BLUE, GREEN, AMBER)

    def draw_it(pen: Brush) -> None:
        dice = stage.dice(f"rack {side} {number}")
        pen.box((low, 0, z - 0.55), (high, 2.7, z + 0.55), base)
        dark = lch(0.22, 0.03, 255)
        if pen.camera.position[2] < z:
            with pen.on((low, 0, z - 0.56), RIGHT, UP):
                for rack in range(3):
                    _front(pen, 0.06 + rack * 0.86, dark, glow, dice.randrange(1 << 30))
        with pen.on((side * 1.9, 0, z - 0.5), AWAY, UP):
            pen.rect(0.08, 0.2, 0.84, 2.3, dark)
            for row in range(11):
                pen.rect(0.14, 0.3 + row * 0.2, 0.72, 0.14, adjust(dark, 0.06))
                for light in range(6):
                    if dice.random() < 0.55:
                        pen.rect(0.2 + light * 0.11, 0.35 + row * 0.2, 0.06, 0.04, dice.choice(glow))
            pen.rect(0.3, 2.52, 0.4, 0.12, lch(0.90, 0.03, 90))

    stage.put(side * 2.2, z, draw_it, radius=1.2, tall=0.9)
    reveal(stage, (side * 2.6, 1.5, z - 0.6), 1.7, BLUE if number % 2 else mix(BLUE, GREEN, 0.5), 0.75)


def _front(pen: Brush, x: float, dark: Rgb, glow: tuple[Rgb, ...], seed: int) -> None:
    pen.rect(x, 0.15, 0.78, 2.4, dark)
    for row in range(11):
        pen.rect(x + 0.05, 0.3 + row * 0.2, 0.68, 0.14, adjust(dark, 0.07))
        for light in range(5):
            pick = (seed >> ((row * 5 + light) % 28)) & 3
            if pick < 3 and (row + light) % 2:
                pen.rect(x + 0.1 + light * 0.13, 0.35 + row * 0.2, 0.06, 0.04, glow[pick])


def _floor(stage: Stage, pen: Brush) -> None:
    near = stage.camera.position[2] + 0.4
    with pen.on((-0.9, 0.003, near), RIGHT, AWAY):
        for x in (0.0, 1.75):
            pen.rect(x, 0, 0.06, FAR - near, BLUE, 0.7)
        pen.gradient(rectangle(0.06, 0, 1.69, FAR - near), (0, FAR - near), (0, 0), [(BLUE, 0.28), (BLUE, 0.0)])
    for z in (9.0, 5.0, 1.0):
        floor_pool(stage, 0, z, 2.2, BLUE, 0.5)


def _terminal(stage: Stage, x: float, z: float, steel: Rgb) -> None:
    """A desk with a screen at which one asks."""

    def draw_it(pen: Brush) -> None:
        pen.contact((x, 0, z), 0.8, 0.45, 0.45)
        pen.box((x - 0.6, 0, z - 0.3), (x + 0.6, 0.78, z + 0.3), steel)
        with pen.standing(x, 0.78, z + 0.1):
            pen.rect(-0.08, 0, 0.16, 0.12, pen.lit(steel, at=(x, 1, z)))
            pen.rect(-0.42, 0.1, 0.84, 0.56, pen.lit(adjust(steel, -0.14), at=(x, 1, z)))
            pen.rect(-0.38, 0.14, 0.76, 0.48, lch(0.24, 0.06, 200))
            for line in range(6):
                pen.rect(-0.33, 0.54 - line * 0.07, (0.5, 0.34, 0.6, 0.2, 0.46, 0.1)[line], 0.03, GREEN, 0.9)
        with pen.on((x - 0.4, 0.785, z - 0.26), RIGHT, AWAY):
            pen.rect(0, 0, 0.7, 0.2, lch(0.24, 0.03, 250))
            for key in range(20):
                pen.rect(0.03 + (key % 10) * 0.066, 0.03 + (key // 10) * 0.08, 0.05, 0.06, lch(0.62, 0.03, 230))

    stage.put(x, z, draw_it, radius=0.6, tall=0.8)
    clutter.lay(stage, "cup", x + 0.48, 0.78, z - 0.15, size=1.1)
    reveal(stage, (x, 1.1, z - 0.2), 1.2, GREEN, 0.8)
    stage.lamp((x, 1.1, z - 0.4), GREEN, 0.5, 1.6)


def _scarf(stage: Stage, x: float, z: float) -> None:
    """A jumper on a hook at the end of a rack, for reasons nobody logged."""

    def draw_it(pen: Brush) -> None:
        wool = pen.lit(stage.tone(0.58, 0.15, 30, "accent"), at=(x, 1, z))
        with pen.standing(x, 0.72, z - 0.45):
            for side in (-1, 1):
                sleeve = [(side * 0.2, 0.62), (side * 0.33, 0.5), (side * 0.36, 0.02), (side * 0.25, 0.0),
                          (side * 0.22, 0.4)]  # fmt: skip
                pen.fill(sleeve, adjust(wool, -0.07))
            pen.fill([(-0.22, 0.6), (-0.08, 0.68), (0.08, 0.68), (0.22, 0.6), (0.24, 0.04), (-0.24, 0.04)], wool)
            pen.fill([(-0.08, 0.68), (0.08, 0.68), (0.0, 0.56)], adjust(wool, -0.16))
            pen.rect(-0.24, 0.0, 0.48, 0.07, adjust(wool, -0.1))

    stage.put(x, z, draw_it, radius=0.4, tall=0.8)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.5, 1.5, 0.0, ((-0.4, 4.0), (0.5, 7.0), (-0.9, 2.4)), ((-1.4, -2.1), (1.5, -2.1)),
                (Seat(0.75, 1.85, 0.56, 0),), (Surface("terminal", 1.7, 0.78, 1.6, 1.1, 0.4),)),
    spare=((-1.3, 2.6), (1.0, 3.4)),
    focus=(0.0, 2.2, FAR),
    interior=True,
    yaw=2.5,
    shift=-0.3,
    back=7.0,
    ceiling=HEIGHT,
)  # fmt: skip
