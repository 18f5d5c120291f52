"""A bathroom: tiles, a tub on feet under a curtain, a basin with its mirror, a lavatory, towels, a clouded window."""

from __future__ import annotations

from production_flow.embedded.artist.colour import Rgb, adjust, lch
from production_flow.embedded.artist.props.kit import path_of
from production_flow.embedded.artist.sets.brush import Brush
from production_flow.embedded.artist.sets.model import Marks, Seat, Surface
from production_flow.embedded.artist.sets.parts import clutter, furniture, lamps, nature, openings, rooms, wallart
from production_flow.embedded.artist.sets.parts.glow import bulb, reveal
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

HEIGHT, FAR, LEFT, RIGHTWARD = 2.8, 3.0, -3.1, 3.1


def draw(stage: Stage) -> None:
    """The room, far to near."""
    room = rooms.Room(
        LEFT, RIGHTWARD, HEIGHT, -7.5, FAR,
        wall=stage.tone(0.80, 0.05, 190, "wall"),
        floor=stage.tone(0.88, 0.015, 200, "ground"),
        ceiling=stage.tone(0.94, 0.01, 90, "trim"),
        flooring="check",
    )  # fmt: skip
    pen = rooms.build_room(stage, room)
    white = stage.tone(0.95, 0.008, 200, "trim")
    _tiles(stage, pen, room, white)
    window = openings.Window("back", 2.75, 1.35, 1.05, 1.05, white, "none", "bare", panes=1, beam=0.9)
    openings.window(stage, room, pen, window)
    with room.on(pen, "back", 0.02):
        pen.rect(2.78, 1.38, 0.99, 0.98, room.lit(pen, lch(0.93, 0.02, 210), "back"), 0.55)
    openings.door(room, pen, "right", 3.0, white, width=0.85)
    _basin(stage, pen, room, white)
    _tub(stage, -1.75, 2.25, white)
    _lavatory(stage, 2.35, 2.2, white)
    _towels(stage, pen, room)
    wallart.shelf(room, pen, "left", 8.6, 1.5, 1.2, stage.tone(0.60, 0.07, 62, "wood"), "bath shelf", kind="bottles")
    rooms.rug(pen, -0.3, 1.0, 1.5, 0.85, stage.tone(0.60, 0.11, 25, "accent"), stage.tone(0.90, 0.03, 88, "trim"))
    furniture.stool(stage, 0.15, 2.35, stage.tone(0.66, 0.08, 62, "wood"), height=0.46)
    clutter.lay_all(stage, 0.0, (("cloth", -0.6, 1.7),), size=1.3)
    clutter.lay(stage, "cloth", 0.15, 0.46, 2.3, size=1.0)
    nature.pot(stage, -2.75, 0.4, 0.75, part="bath fern")
    lamps.pendant(stage, 0.1, 1.2, HEIGHT, stage.tone(0.90, 0.03, 88, "trim"), drop=0.35, size=0.3, reach=2.8)


def _tiles(stage: Stage, pen: Brush, room: rooms.Room, white: Rgb) -> None:
    """Tiles to the height of a shoulder, a band of another colour on top."""
    band = stage.tone(0.54, 0.10, 215, "accent")
    sides: tuple[rooms.Side, ...] = ("left", "back", "right")
    for side in sides:
        long = room.plane(side)[3]
        own, line = room.lit(pen, white, side), adjust(room.lit(pen, white, side), -0.07)
        dice = stage.dice(f"tiles {side}")
        with room.on(pen, side, 0.01):
            pen.rect(0, 0, long, 1.32, own)
            for _ in range(40):
                column, row = dice.randrange(int(long / 0.22)), dice.randrange(6)
                pen.rect(column * 0.22, row * 0.22, 0.22, 0.22, adjust(own, dice.choice((-0.025, 0.015))))
            for column in range(int(long / 0.22) + 1):
                pen.rect(column * 0.22, 0, 0.01, 1.32, line)
            for row in range(7):
                pen.rect(0, row * 0.22, long, 0.01, line)
            pen.rect(0, 1.32, long, 0.09, room.lit(pen, band, side))
            pen.rect(0, 1.41, long, 0.03, own)


def _basin(stage: Stage, pen: Brush, room: rooms.Room, white: Rgb) -> None:
    """A basin on its foot, two taps, a mirror with a lamp over it, brushes in a glass."""
    x = 1.05
    with room.on(pen, "back", 0.03):
        u = room.along("back", x, FAR)
        frame = room.lit(pen, stage.tone(0.70, 0.09, 82, "trim"), "back")
        pen.oval(u, 1.78, 0.40, 0.50, frame)
        glass = room.lit(pen, stage.tone(0.80, 0.03, 215, "glass"), "back")
        pen.oval(u, 1.78, 0.34, 0.44, glass)
        pen.fill([(u - 0.2, 1.55), (u - 0.08, 1.5), (u + 0.16, 2.04), (u + 0.06, 2.12)], adjust(glass, 0.1))
        pen.rect(u - 0.34, 1.12, 0.68, 0.05, room.lit(pen, white, "back"))
    at = (x, 2.42, FAR - 0.12)

    def draw_it(brush: Brush) -> None:
        own, steel = brush.lit(white, at=(x, 0.8, FAR - 0.4)), brush.lit(lch(0.80, 0.01, 230), at=(x, 1, FAR))
        brush.contact((x, 0, FAR - 0.35), 0.5, 0.3, 0.4)
        with brush.standing(x, 0, FAR - 0.4):
            brush.gradient(
                path_of((-0.13, 0), (-0.08, 0.4, -0.12, 0.66), (0.12, 0.66), (0.08, 0.4, 0.13, 0)),
                (-0.13, 0),
                (0.13, 0),
                [own, adjust(own, -0.1)],
            )
            brush.gradient(path_of((-0.42, 0.86), (-0.4, 0.64, -0.12, 0.62), (0.12, 0.62), (0.4, 0.64, 0.42, 0.86)),
                           (0, 0.86), (0, 0.62), [own, adjust(own, -0.1)])  # fmt: skip
            brush.oval(0, 0.86, 0.42, 0.06, adjust(own, 0.02))
            brush.oval(0, 0.86, 0.33, 0.04, adjust(own, -0.14))
            brush.curve([(0.0, 0.9), (0.0, 1.1), (0.0, 0.98)], steel, 0.045)
            for tap in (-0.16, 0.16):
                brush.rect(tap - 0.02, 0.88, 0.04, 0.1, steel)
                brush.rect(tap - 0.06, 0.97, 0.12, 0.03, steel)

    stage.put(x, FAR - 0.4, draw_it, radius=0.4, tall=0.9)
    clutter.lay(stage, "glass", x - 0.24, 1.17, FAR - 0.15, size=0.9)
    clutter.lay(stage, "jar", x + 0.2, 1.17, FAR - 0.15, size=0.8)
    if lamps.lit(stage) > 0.15:
        bulb(stage, at, lch(0.90, 0.07, 85), 0.6, 0.7)
        reveal(stage, (x, 1.8, FAR - 0.2), 1.5, lch(0.90, 0.07, 85), 0.9)
        stage.lamp(at, lch(0.90, 0.07, 85), 0.6, 2.0)


def _tub(stage: Stage, x: float, z: float, white: Rgb) -> None:
    """A tub on feet, foam over its rim, a curtain on a rail above it."""
    cloth = stage.tone(0.78, 0.08, 205, "cloth")

    def draw_it(pen: Brush) -> None:
        own, steel = pen.lit(white, at=(x, 0.5, z)), pen.lit(lch(0.78, 0.01, 230), at=(x, 1, z))
        pen.contact((x, 0, z), 1.2, 0.5, 0.45)
        with pen.standing(x, 0, z):
            drape = pen.lit(cloth, at=(x, 1.5, z))
            pen.rect(-1.1, 2.2, 2.3, 0.035, steel)
            for fold in range(7):
                left = -1.08 + fold * 0.085
                pen.gradient([(left, 2.2), (left + 0.09, 2.2), (left + 0.1, 0.4), (left - 0.01, 0.4)], (left, 0),
                             (left + 0.09, 0), [adjust(drape, 0.04), adjust(drape, -0.07)])  # fmt: skip
            pen.rect(0.92, 0.7, 0.04, 1.3, steel)
            pen.fill([(0.76, 1.98), (1.04, 1.98), (0.98, 2.06), (0.82, 2.06)], steel)
            for foot in (-0.66, 0.66):
                pen.fill([(foot - 0.08, 0), (foot + 0.1, 0), (foot + 0.07, 0.18), (foot - 0.07, 0.18)],
                         pen.lit(lch(0.74, 0.1, 84), at=(x, 0, z)))  # fmt: skip
            dice = stage.dice("foam")
            for _ in range(22):
                pen.oval(
                    dice.uniform(-0.75, 0.6),
                    0.68 + dice.uniform(0, 0.13),
                    0.13,
                    0.1,
                    adjust(own, dice.uniform(-0.04, 0.04)),
                )
            body = path_of((-1.02, 0.68), (-0.98, 0.16, -0.6, 0.14), (0.6, 0.14), (0.96, 0.16, 0.98, 0.68))
            pen.gradient(body, (0, 0.66), (0, 0.14), [own, adjust(own, -0.03), adjust(own, -0.14)])
            pen.rect(-1.08, 0.64, 2.12, 0.07, adjust(own, 0.03))
            pen.curve([(0.7, 0.72), (0.68, 0.96), (0.5, 0.86)], steel, 0.05)

    stage.put(x, z, draw_it, radius=1.0, tall=0.7)


def _lavatory(stage: Stage, x: float, z: float, white: Rgb) -> None:
    """A lavatory with a cistern and a chain."""

    def draw_it(pen: Brush) -> None:
        own, wood = pen.lit(white, at=(x, 0.4, z)), pen.lit(stage.tone(0.50, 0.09, 52, "wood"), at=(x, 0.4, z))
        pen.contact((x, 0, z), 0.45, 0.3, 0.45)
        pen.box((x - 0.26, 0.62, z + 0.36), (x + 0.26, 1.02, z + 0.6), white)
        pen.box((x - 0.28, 1.0, z + 0.34), (x + 0.28, 1.06, z + 0.62), adjust(white, -0.03))
        with pen.standing(x, 0, z):
            pen.gradient(path_of((-0.15, 0), (-0.1, 0.2, -0.23, 0.38), (0.23, 0.38), (0.1, 0.2, 0.15, 0)), (-0.2, 0),
                         (0.2, 0), [own, adjust(own, -0.1)])  # fmt: skip
            pen.oval(0, 0.42, 0.25, 0.08, wood)
            pen.oval(0, 0.45, 0.24, 0.075, adjust(wood, 0.05))
            pen.fill(path_of((-0.22, 0.5), (-0.24, 0.86, 0, 0.88), (0.24, 0.86, 0.22, 0.5)), adjust(wood, 0.02))
            pen.oval(0.36, 0.62, 0.07, 0.07, pen.lit(lch(0.95, 0.01, 90), at=(x, 0.5, z)))

    stage.put(x, z, draw_it, radius=0.35, tall=1.0)


def _towels(stage: Stage, pen: Brush, room: rooms.Room) -> None:
    """Two towels on a rail, a gown on a hook, on the right wall."""
    red, pale = stage.tone(0.60, 0.13, 28, "accent"), stage.tone(0.90, 0.03, 88, "trim")
    with room.on(pen, "right", 0.05):
        pen.rect(5.4, 1.5, 1.5, 0.04, room.lit(pen, lch(0.78, 0.01, 230), "right"))
        for number, cloth in enumerate((red, pale)):
            own, left = room.lit(pen, cloth, "right"), 5.5 + number * 0.7
            pen.gradient(
                [(left, 1.54), (left + 0.58, 1.54), (left + 0.58, 0.72), (left, 0.72)],
                (left, 0),
                (left + 0.58, 0),
                [adjust(own, 0.03), own, adjust(own, -0.06)],
            )
            for line in (0.8, 0.86):
                pen.rect(left, line, 0.58, 0.025, adjust(own, -0.14))
    with room.on(pen, "left", 0.05):
        gown = room.lit(pen, stage.tone(0.66, 0.08, 255, "cloth"), "left")
        pen.rect(7.3, 1.9, 0.5, 0.05, room.lit(pen, lch(0.46, 0.07, 52), "left"))
        pen.fill([(7.46, 1.88), (7.66, 1.88), (7.86, 1.6), (7.84, 0.7), (7.26, 0.7), (7.26, 1.6)], gown)
        pen.line((7.56, 1.86), (7.56, 0.72), adjust(gown, -0.1), 0.025)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.4, 1.6, 0.0, ((0.4, 1.7), (-0.3, 1.8)), ((-1.3, -1.9), (1.4, -1.9)),
                (Seat(0.15, 2.2, 0.46, 0), Seat(2.35, 2.0, 0.46, 0)), (Surface("basin", 1.05, 1.17, 2.85, 0.6, 0.1),)),
    spare=((0.6, 1.7), (-2.4, 1.2)),
    focus=(1.05, 1.7, FAR),
    interior=True,
    yaw=3.0,
    shift=-0.3,
    back=6.2,
    ceiling=HEIGHT,
    reach=16.0,
)  # fmt: skip
