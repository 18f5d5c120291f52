"""A warehouse or workshop: high racks, crates, a forklift's lane, skylights, hanging lamps, a foreman's desk."""

from __future__ import annotations

from production_flow.embedded.artist.colour import Rgb, adjust, lch, mix
from production_flow.embedded.artist.sets.brush import AWAY, RIGHT, UP, Brush
from production_flow.embedded.artist.sets.model import Marks, Seat, Surface
from production_flow.embedded.artist.sets.parts import buses, clutter, furniture, lamps, openings, rooms, wallart
from production_flow.embedded.artist.sets.parts.glow import WARM, action_light, bulb, motes, reveal, shaft
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

HEIGHT, FAR = 6.6, 15.0


def draw(stage: Stage) -> None:
    """The hall, far to near."""
    room = rooms.Room(
        -6.6, 6.6, HEIGHT, -8.0, FAR,
        wall=stage.tone(0.62, 0.045, 205, "wall"),
        floor=stage.tone(0.62, 0.02, 85, "ground"),
        ceiling=stage.tone(0.48, 0.03, 230, "metal"),
        flooring="concrete",
        wainscot=None,
    )  # fmt: skip
    pen = rooms.build_room(stage, room)
    _back_wall(stage, pen, room)
    _lane(pen, stage)
    for z in (12.0, 8.5, 5.0, 1.5, -2.0):
        pen.box(
            (-6.6, HEIGHT - 0.65, z), (6.6, HEIGHT - 0.3, z + 0.22), stage.tone(0.44, 0.05, 235, "metal"), hold=False
        )
    if stage.says("bus", "buses", "tram", "trams", "coach", "coaches"):
        for number, (x, z) in enumerate(((-4.6, 5.0), (4.7, 4.4), (-1.7, 5.8), (1.7, 6.2))):
            buses.bus(stage, x, z, number)
    else:
        for side in (-1, 1):
            for number, z in enumerate((10.2, 6.8, 3.4)):
                clutter.rack(stage, side * 5.2, z, 2.9, f"rack {side} {number}", levels=3, height=1.75, deep=1.3)
        _crates(stage)
    _bench(stage)
    steel = stage.tone(0.46, 0.07, 165, "metal")
    for x, z in ((-2.2, 2.2), (2.4, 5.5), (-2.2, 9.0), (0.6, -1.0)):
        lamps.pendant(stage, x, z, HEIGHT - 0.6, steel, drop=1.9, size=0.42, reach=2.9)
    action_light(stage, 0.26 if stage.night else 0.5, 240 if stage.night else 85)
    _skylights(stage)


def _back_wall(stage: Stage, pen: Brush, room: rooms.Room) -> None:
    frame = stage.tone(0.44, 0.05, 230, "metal")
    for u in (1.2, 8.6):
        openings.window(
            stage, room, pen, openings.Window("back", u, 3.5, 3.2, 1.8, frame, "city", "factory", panes=4, beam=0.5)
        )
    with room.on(pen, "back", 0.01):
        if stage.unpowered:
            _gate(pen, room)
            return
        door = room.lit(pen, stage.tone(0.56, 0.10, 40, "accent"), "back")
        pen.rect(4.9, 0, 3.4, 3.3, adjust(door, -0.16))
        for number in range(11):
            pen.rect(5.0, 0.06 + number * 0.29, 3.2, 0.26, door)
            pen.rect(5.0, 0.06 + number * 0.29, 3.2, 0.04, adjust(door, -0.08))
        pen.centred("DOCK 4", 6.6, 1.5, 0.75, adjust(door, 0.22, 0.4))
        for x in (4.6, 8.3):
            for number in range(8):
                stripe = lch(0.82, 0.15, 92) if number % 2 else lch(0.28, 0.02, 90)
                pen.rect(x, number * 0.2, 0.28, 0.2, room.lit(pen, stripe, "back"))
    wallart.clock(room, pen, "back", 6.6, 4.2, 0.42)
    openings.door(room, pen, "back", 10.4, stage.tone(0.46, 0.09, 150, "cloth"), sign="EXIT")


def _gate(pen: Brush, room: rooms.Room) -> None:
    """Two wings of planks with bands of iron, as high as a loaded cart."""
    wood = room.lit(pen, pen.stage.tone(0.44, 0.085, 50, "wood"), "back")
    iron = room.lit(pen, lch(0.28, 0.015, 260), "back")
    pen.rect(4.75, 0, 3.7, 3.45, adjust(wood, -0.14))
    for wing in (4.9, 6.62):
        for plank in range(5):
            pen.rect(wing + plank * 0.336, 0, 0.325, 3.3, adjust(wood, (0.0, 0.03, -0.02, 0.015, -0.03)[plank]))
        for band in (0.5, 2.6):
            pen.rect(wing + 0.04, band, 1.5, 0.12, iron)
        pen.line((wing + 0.1, 0.66), (wing + 1.56, 2.56), adjust(wood, -0.08), 0.14)
    pen.rect(6.3, 1.5, 0.62, 0.13, adjust(wood, -0.2))


def _lane(pen: Brush, stage: Stage) -> None:
    if stage.unpowered:
        return
    yellow, colour = stage.lit(lch(0.80, 0.14, 90), UP, 4), stage.lit(stage.tone(0.62, 0.02, 85, "ground"), UP, 4)
    near = stage.camera.position[2] + 0.4
    with pen.on((0, 0.002, 0), RIGHT, AWAY):
        for x in (-3.3, 3.2):
            pen.rect(x, near, 0.12, FAR - near, yellow, 0.85)
        dice = stage.dice("stains")
        for _ in range(14):
            x, z = dice.uniform(-3, 3), dice.uniform(-3, 12)
            if z > near + 1:
                pen.oval(x, z, dice.uniform(0.2, 0.7), dice.uniform(0.15, 0.5), adjust(colour, -0.07), 0.5)
        for x in (-0.5, 0.5):
            pen.curve([(x, near), (x + 0.3, 4.0), (x - 0.6, 12.0)], adjust(colour, -0.1), 0.14, 0.55)


def _crates(stage: Stage) -> None:
    for x, z, size, y, mark in ((2.3, 6.8, 1.4, 0.0, "FRAGILE"), (-2.5, 7.6, 1.3, 0.0, ""), (-2.4, 7.5, 1.0, 1.15,
        "07"),
                                (2.7, 2.4, 0.95, 0.0, "WINE"), (2.75, 2.4, 0.7, 0.82, ""), (-2.9, 4.6, 1.1, 0.0,
                                "PARTS")):  # fmt: skip
        clutter.crate(stage, x, z, size, y=y, mark=mark)
    for x, z, hue in ((-3.6, 1.9, 240), (-3.0, 1.7, 25), (3.6, 0.9, 240)):
        clutter.barrel(stage, x, z, stage.tone(0.46, 0.11, hue, "cloth"), label="!" if hue == 25 else "")
    clutter.box_pile(stage, 3.3, 3.6, "loose boxes", 5)
    _trolley(stage, -1.6, 3.4)


def _trolley(stage: Stage, x: float, z: float) -> None:
    red = stage.tone(0.54, 0.17, 28, "accent")

    def draw_it(pen: Brush) -> None:
        colour = pen.lit(red, at=(x, 0.5, z))
        pen.contact((x, 0, z), 0.5, 0.3, 0.5)
        with pen.standing(x, 0, z):
            for side in (-0.22, 0.22):
                pen.line((side, 0.1), (side * 0.9, 1.25), colour, 0.04)
                pen.oval(side, 0.12, 0.05, 0.12, (0.08, 0.08, 0.09))
            for y in (0.3, 0.6, 0.9, 1.22):
                pen.rect(-0.22, y, 0.44, 0.03, colour)
            pen.rect(-0.3, 0.06, 0.6, 0.05, adjust(colour, -0.05))

    stage.put(x, z, draw_it, radius=0.3, tall=1.2)


def _bench(stage: Stage) -> None:
    """Somebody's corner: a bench with tools, a radio, a mug, a lamp."""
    x, z, wood = -2.3, 1.35, stage.tone(0.52, 0.08, 60, "wood")
    furniture.table(stage, x, z, 1.7, 0.75, wood, height=0.86)
    lamps.desk_lamp(stage, x - 0.55, 0.86, z + 0.1, stage.tone(0.56, 0.15, 30, "accent"), reach=2.2)
    things = (("radio", x + 0.05, z + 0.2), ("hammer", x + 0.4, z), ("wrench", x + 0.55, z + 0.1), ("cup", x - 0.2,
        z - 0.1),
              ("gear", x + 0.7, z + 0.15), ("notebook", x - 0.42, z - 0.15))  # fmt: skip
    clutter.lay_all(stage, 0.86, things, size=1.2)
    furniture.stool(stage, x + 0.3, z - 0.65, stage.tone(0.5, 0.08, 60, "wood"), height=0.6)


def _skylights(stage: Stage) -> None:
    hour = rooms.indoors(stage)
    sun, strength = lch(*hour.sun), hour.beam
    for number, z in enumerate((10.0, 6.2, 2.4)):
        x = -0.9 if number % 2 else 0.6
        top = ((x - 0.7, HEIGHT, z), (x + 0.7, HEIGHT, z))
        foot = ((x + 1.2, 0.0, z - 0.8), (x - 1.0, 0.0, z - 0.8))
        shaft(stage, (*top, *foot), sun, 0.15 * strength + 0.03)
        reveal(stage, (x, 0.2, z - 0.8), 2.2, sun, 0.6 * strength, 0.4)
        _pane(stage, x, z, mix(sun, (1, 1, 1), 0.3))
    motes(stage, (-2, 0.5, 1), (2, 4.5, 8), 60, WARM if stage.night else sun)
    if stage.night:
        bulb(stage, (0.6, HEIGHT - 2.9, -1.0), WARM, 0.3, 0.4)


def _pane(stage: Stage, x: float, z: float, colour: Rgb) -> None:
    def glass(pen: Brush) -> None:
        pen.world([(x - 0.9, HEIGHT - 0.02, z - 0.6), (x + 0.9, HEIGHT - 0.02, z - 0.6), (x + 0.9, HEIGHT - 0.02,
            z + 0.6),
                   (x - 0.9, HEIGHT - 0.02, z + 0.6)], colour, 0.9 if not stage.night else 0.4)  # fmt: skip

    stage.hole(glass)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.4, 2.0, 0.0, ((-1.0, 5.4), (1.8, 4.2), (0.2, 9.0)), ((-1.7, -2.2), (1.7, -2.2)),
                (Seat(2.7, 2.2, 0.85, 0),), (Surface("bench", -2.3, 0.86, 1.35, 1.7, 0.7),)),
    spare=((0.4, 4.4), (-2.9, 3.0), (3.1, 0.2)),
    focus=(2.3, 0.8, 6.8),
    interior=True,
    yaw=3.0,
    shift=-0.4,
    back=7.0,
    ceiling=HEIGHT,
)  # fmt: skip
