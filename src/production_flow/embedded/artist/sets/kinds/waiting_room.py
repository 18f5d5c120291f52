"""A waiting room of a station: ticket windows, benches, a great clock, a board of trains, an urn, luggage."""

from __future__ import annotations

from production_flow.embedded.artist.colour import Rgb, adjust, lch
from production_flow.embedded.artist.sets.brush import RIGHT, UP, Brush, rectangle
from production_flow.embedded.artist.sets.model import Marks, Seat, Surface
from production_flow.embedded.artist.sets.parts import (
    clutter,
    furniture,
    lamps,
    nature,
    openings,
    rooms,
    shelving,
    wallart,
)
from production_flow.embedded.artist.sets.parts.glow import action_light, motes, reveal
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

HEIGHT, FAR = 4.8, 6.4

_TRAINS = (
    "station", "train", "railway", "platform", "ticket", "booking", "departures", "timetable", "buffet", "terminal",
    "luggage", "turnstile", "porter",
)  # fmt: skip
"""Words of a hall from which trains leave."""
_COUNTERS = ("ENQUIRIES", "CLOSED", "LETTERS")


def draw(stage: Stage) -> None:
    """The waiting room, far to near."""
    room = rooms.Room(
        -5.0, 5.0, HEIGHT, -7.5, FAR,
        wall=stage.tone(0.84, 0.045, 88, "wall"),
        floor=stage.tone(0.74, 0.04, 70, "ground"),
        ceiling=stage.tone(0.90, 0.02, 85, "trim"),
        flooring="check",
        wainscot=(stage.tone(0.46, 0.08, 160, "wall"), 1.6),
    )  # fmt: skip
    pen = rooms.build_room(stage, room)
    wood, iron = stage.tone(0.46, 0.09, 50, "wood"), stage.tone(0.34, 0.05, 160, "metal")
    for u in (5.0, 8.2, 11.4):
        openings.window(stage, room, pen, openings.Window("left", u, 1.8, 1.9, 2.2, iron, "city", "factory", panes=3))
    _tickets(stage, pen, wood)
    trains = stage.says(*_TRAINS) or not stage.place.name
    if trains:
        _board(pen, room)
        shelving.sheets(room, pen, "right", 5.2, 1.9, 5, "timetables")
    else:
        for number, u in enumerate((2.0, 6.6)):
            wallart.picture(room, pen, "back", u, 3.2, 1.5, 1.0, f"hall picture {number}", gilt=True)
        wallart.board(room, pen, "right", 5.0, 1.8, 1.7, 1.1, "hall notices", threads=False)
    wallart.clock(room, pen, "back", 5.0, 3.95, 0.5)
    sign = "TO THE TRAINS" if trains else "PRIVATE"
    openings.door(room, pen, "right", 2.4, wood, width=1.4, height=2.4, sign=sign)
    for number, u in enumerate((7.4, 8.7)):
        wallart.picture(room, pen, "right", u, 1.8, 0.8, 1.1, f"resort {number}")
    for x in (-2.5, 2.6):
        furniture.bench(stage, x, 2.15, wood, "camera", 2.6)
        furniture.bench(stage, x, 2.85, wood, "away", 2.6)
    furniture.bench(stage, -4.3, 0.8, wood, "right", 2.2)
    _urn(stage, 4.2, 4.2)
    _luggage(stage)
    for x, z in ((-4.4, 4.9), (4.5, 1.2)):
        nature.pot(stage, x, z, 0.9, plant="tree", part=f"waiting plant {x}")
    for x, z in ((-2.3, 2.2), (2.3, 2.2), (0.0, 4.6), (0.0, -0.4)):
        lamps.pendant(stage, x, z, HEIGHT, stage.tone(0.90, 0.03, 85, "trim"), drop=1.5, size=0.4, reach=3.0)
    action_light(stage, 0.3, 80)
    motes(stage, (-3, 0.6, 0), (2, 3.6, 4), 40, lch(*rooms.indoors(stage).sun))


def _tickets(stage: Stage, pen: Brush, wood: Rgb) -> None:
    """A screen of wood with three windows behind bars of brass, one of them open."""
    near = FAR - 0.5
    pen.box((-3.2, 0, near), (3.2, 2.6, FAR), wood, texture="brush")
    own, brass = pen.lit(wood, at=(0, 1, near)), pen.lit(lch(0.76, 0.11, 84), at=(0, 1, near))
    with pen.on((-3.2, 0, near - 0.01), RIGHT, UP):
        for number in range(8):
            pen.rect(0.08 + number * 0.79, 0.15, 0.66, 0.75, adjust(own, -0.05))
            pen.rect(0.16 + number * 0.79, 0.23, 0.5, 0.59, adjust(own, 0.03))
        words = ("TICKETS", "PARCELS", "LUGGAGE") if stage.says(*_TRAINS) or not stage.place.name else _COUNTERS
        for number, word in enumerate(words):
            left = 0.45 + number * 1.95
            pen.rect(left - 0.1, 1.05, 1.6, 1.15, adjust(own, -0.12))
            glow = lch(0.88, 0.10, 80) if lamps.lit(stage) > 0.2 and number != 1 else pen.lit(lch(0.56, 0.05, 75))
            pen.gradient(rectangle(left, 1.12, 1.4, 1.0), (0, 2.1), (0, 1.1), [glow, adjust(glow, -0.16)])
            if number == 1:
                pen.rect(left, 1.12, 1.4, 1.0, adjust(own, 0.02))
                pen.rect(left + 0.35, 1.5, 0.7, 0.24, pen.lit(lch(0.93, 0.02, 88)))
                pen.centred("CLOSED", left + 0.7, 1.55, 0.15, lch(0.5, 0.17, 27))
            else:
                for bar in range(10):
                    pen.rect(left + bar * 0.15, 1.12, 0.025, 1.0, brass)
                pen.rect(left, 1.32, 1.4, 0.03, brass)
            pen.rect(left - 0.16, 2.26, 1.72, 0.26, adjust(own, 0.06))
            pen.centred(word, left + 0.7, 2.31, 0.18, brass)
        pen.rect(0, 0.98, 6.4, 0.08, adjust(own, 0.08))
    pen.box((-3.3, 2.6, near - 0.08), (3.3, 2.74, FAR), adjust(wood, 0.05))
    clutter.lay_all(stage, 1.06, (("bell", -0.2, near - 0.1),), size=1.0)
    for x in (-2.05, 1.85):
        reveal(stage, (x, 1.6, near - 0.3), 1.6, lch(0.88, 0.10, 80), 0.85)
    stage.lamp((0.0, 1.8, near - 0.6), lch(0.88, 0.10, 80), 0.5, 3.0)


def _board(pen: Brush, room: rooms.Room) -> None:
    """The board of trains over the windows."""
    dice = pen.stage.dice("departures")
    with room.on(pen, "back", 0.03):
        for side, title in ((1.7, "ARRIVALS"), (5.75, "DEPARTURES")):
            black = room.lit(pen, lch(0.28, 0.02, 240), "back")
            pen.rect(side, 3.0, 2.55, 1.35, black)
            pen.rect(side, 4.35, 2.55, 0.06, room.lit(pen, lch(0.74, 0.10, 82), "back"))
            white = room.lit(pen, lch(0.94, 0.03, 90), "back")
            pen.centred(title, side + 1.27, 4.13, 0.17, room.lit(pen, lch(0.84, 0.14, 88), "back"))
            for line in range(6):
                y = 3.92 - line * 0.16
                pen.text(
                    f"{dice.randrange(6, 23):02}.{dice.choice((5, 12, 25, 40, 55)):02}", side + 0.12, y, 0.13, white
                )
                pen.rect(side + 0.65, y + 0.02, dice.uniform(0.6, 1.1), 0.06, white, 0.75)
                pen.text(str(dice.randrange(1, 9)), side + 2.3, y, 0.13, white)


def _urn(stage: Stage, x: float, z: float) -> None:
    """A tea urn on a counter, cups in rows, cake under a dome."""

    def draw_it(pen: Brush) -> None:
        pen.contact((x, 0, z), 0.9, 0.5, 0.4)
        pen.box((x - 0.7, 0, z - 0.4), (x + 0.7, 0.95, z + 0.4), stage.tone(0.50, 0.10, 35, "accent"))
        pen.box((x - 0.76, 0.95, z - 0.45), (x + 0.76, 1.0, z + 0.45), stage.tone(0.92, 0.015, 88, "trim"))
        pen.drum((x + 0.3, 1.0, z), 0.2, 0.45, lch(0.74, 0.06, 75))
        pen.drum((x + 0.3, 1.45, z), 0.21, 0.06, lch(0.80, 0.07, 78), top=0.08)
        cup = pen.lit(lch(0.95, 0.01, 88), at=(x, 1, z))
        with pen.standing(x - 0.3, 1.0, z - 0.2):
            for number in range(8):
                pen.rect(
                    -0.3 + (number % 4) * 0.12, (number // 4) * 0.08, 0.09, 0.07, adjust(cup, -0.03 * (number % 3))
                )

    stage.put(x, z, draw_it, radius=0.8, tall=0.85)
    clutter.lay(stage, "cake", x - 0.35, 1.0, z + 0.15, size=1.1)


def _luggage(stage: Stage) -> None:
    """What travellers put down."""
    clutter.lay_all(
        stage,
        0.0,
        (
            ("suitcase", -1.3, 1.9),
            ("suitcase", -0.95, 2.05),
            ("bag", 1.4, 1.9),
            ("chest", 4.1, 2.4),
            ("hat", -3.2, 1.7),
            ("doll", 1.75, 1.75),
        ),
        size=1.2,
    )
    clutter.lay_all(stage, 0.46, (("newspaper", 2.1, 2.15), ("book", -3.0, 2.15)), size=1.0)
    clutter.box_pile(stage, -4.2, 3.2, "parcels", 4)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.9, 1.9, 0.0, ((-0.2, 3.4), (0.6, 5.0), (-3.6, 4.2)), ((-1.6, -2.1), (1.7, -2.1)),
                (Seat(-2.9, 2.05, 0.46, 0), Seat(-2.0, 2.05, 0.46, 0), Seat(2.6, 2.05, 0.46, 0)),
                (Surface("counter", 4.2, 1.0, 4.2, 1.4, 0.8),)),
    spare=((0.2, 2.4), (3.6, 0.4)),
    focus=(0.0, 1.8, FAR - 0.5),
    interior=True,
    yaw=3.0,
    shift=-0.4,
    back=6.8,
    ceiling=HEIGHT,
)  # fmt: skip
