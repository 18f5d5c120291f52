"""A radio studio: a round table of microphones, a mixing desk, tape machines, foam on walls, the control box."""

from __future__ import annotations

from production_flow.embedded.artist.colour import Rgb, adjust, lch, mix
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
from production_flow.embedded.artist.sets.parts.glow import action_light, bulb, reveal
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

HEIGHT, FAR, TOP = 2.9, 3.8, 0.76
RED, GREEN, AMBER = lch(0.64, 0.22, 27), lch(0.80, 0.17, 150), lch(0.82, 0.15, 75)


def draw(stage: Stage) -> None:
    """The studio, far to near."""
    room = rooms.Room(
        -3.9, 3.9, HEIGHT, -7.5, FAR,
        wall=stage.tone(0.62, 0.06, 235, "wall"),
        floor=stage.tone(0.44, 0.05, 250, "cloth"),
        ceiling=stage.tone(0.80, 0.02, 85, "trim"),
        flooring="carpet",
        wainscot=(stage.tone(0.50, 0.085, 58, "wood"), 1.0),
    )  # fmt: skip
    pen = rooms.build_room(stage, room)
    wood, dark = stage.tone(0.48, 0.09, 55, "wood"), stage.tone(0.34, 0.02, 250, "metal")
    _foam(pen, room)
    _box(stage, pen, room, wood)
    _on_air(stage, pen, room)
    wallart.clock(room, pen, "back", 1.3, 2.45, 0.22)
    openings.door(room, pen, "left", 8.4, adjust(wood, 0.05), sign="QUIET")
    shelving.wall(room, pen, "right", 0.6, 3.2, 2.4, wood, "records", goods="files", v=0.3)
    shelving.wall(room, pen, "left", 5.4, 2.6, 2.3, wood, "reels", goods="boxes", v=1.2)
    for number, u in enumerate((4.4, 5.3, 6.2)):
        wallart.picture(room, pen, "right", u, 1.4, 0.6, 0.72, f"gold record {number}", gilt=True)
    _tapes(stage, pen, -3.4, dark)
    _tapes(stage, pen, -2.5, dark)
    _table(stage, wood, dark)
    nature.pot(stage, 3.4, 1.6, 0.8, plant="tree", part="studio plant")
    clutter.lay_all(stage, 0.0, (("bag", 2.9, 0.4), ("box", -3.0, 1.6)), size=1.2)
    for x in (-0.8, 1.4):
        lamps.pendant(stage, x, 1.5, HEIGHT, stage.tone(0.60, 0.14, 40, "accent"), drop=0.7, size=0.26, reach=2.4)
    action_light(stage, 0.3, 80)


def _foam(pen: Brush, room: rooms.Room) -> None:
    """Panels of wedges."""
    sides: tuple[tuple[rooms.Side, float], ...] = (("back", 7.8), ("left", 11.3), ("right", 11.3))
    for side, length in sides:
        own = room.lit(pen, pen.stage.tone(0.48, 0.05, 240, "wall"), side)
        with room.on(pen, side, 0.02):
            for panel in range(int(length / 0.95)):
                x = 0.1 + panel * 0.95
                pen.rect(x, 1.15, 0.85, 1.5, adjust(own, -0.06))
                for row in range(5):
                    for column in range(3):
                        a, b = x + column * 0.283, 1.15 + row * 0.3
                        pen.fill([(a, b), (a + 0.283, b), (a + 0.141, b + 0.15)], adjust(own, 0.07))
                        pen.fill([(a, b), (a + 0.141, b + 0.15), (a, b + 0.3)], adjust(own, 0.02))


def _box(stage: Stage, pen: Brush, room: rooms.Room, wood: Rgb) -> None:
    """The window of the control box: lit, with somebody's back of a head at the faders."""
    with room.on(pen, "back", 0.04):
        frame = room.lit(pen, wood, "back")
        pen.rect(2.5, 1.0, 4.1, 1.45, adjust(frame, -0.06))
        pen.gradient(
            rectangle(2.62, 1.12, 3.86, 1.21), (0, 2.33), (0, 1.12), [lch(0.80, 0.08, 75), lch(0.58, 0.08, 60)]
        )
        for number in range(5):
            pen.rect(2.75 + number * 0.76, 1.75, 0.56, 0.42, lch(0.32, 0.04, 250))
            for light in range(6):
                pen.rect(
                    2.8 + number * 0.76 + light * 0.08,
                    1.82 + 0.07 * (light % 3),
                    0.04,
                    0.1,
                    (GREEN, AMBER, RED)[light % 3],
                )
        shade = lch(0.26, 0.04, 50)
        pen.oval(4.3, 1.62, 0.19, 0.23, shade)
        pen.fill([(3.85, 1.12), (4.0, 1.42), (4.6, 1.42), (4.75, 1.12)], shade)
        pen.curve([(4.1, 1.66), (4.3, 1.98), (4.5, 1.66)], (0.12, 0.1, 0.12), 0.045)
        pen.oval(4.11, 1.62, 0.06, 0.09, (0.12, 0.1, 0.12))
        pen.oval(4.49, 1.62, 0.06, 0.09, (0.12, 0.1, 0.12))
        pen.fill([(2.9, 1.12), (3.4, 1.12), (4.0, 2.33), (3.5, 2.33)], (1, 1, 1), 0.1)
        for x in (2.5, 4.5, 6.5):
            pen.rect(x, 1.0, 0.1, 1.45, adjust(frame, 0.03))

    def glow(brush: Brush) -> None:
        with room.on(brush, "back", 0.02):
            brush.glow(4.5, 1.7, 3.0, (1.0, 0.95, 0.84), 0.9, radius_y=1.3, power=1.4)

    stage.hole(glow, on_wall=True)
    stage.lamp((0.6, 1.7, FAR - 0.5), lch(0.86, 0.08, 78), 0.5, 3.0)


def _on_air(stage: Stage, pen: Brush, room: rooms.Room) -> None:
    with room.on(pen, "back", 0.05):
        pen.rect(3.85, 2.5, 1.4, 0.34, lch(0.24, 0.03, 30))
        pen.rect(3.9, 2.54, 1.3, 0.26, RED)
        pen.centred("ON AIR", 4.55, 2.585, 0.19, mix(RED, (1, 1, 1), 0.8))
    at = (0.65, 2.67, FAR - 0.1)
    bulb(stage, at, RED, 0.6, 0.9)
    reveal(stage, at, 1.2, RED, 0.8)
    stage.lamp(at, RED, 0.4, 2.0)


def _tapes(stage: Stage, pen: Brush, x: float, dark: Rgb) -> None:
    """A tape machine as tall as a person, its reels turning."""
    near = FAR - 0.55
    pen.box((x - 0.38, 0, near), (x + 0.38, 1.75, FAR), dark)
    own, steel = pen.lit(dark, at=(x, 1, near)), pen.lit(lch(0.76, 0.015, 230), at=(x, 1, near))
    with pen.on((x - 0.38, 0, near - 0.01), RIGHT, UP):
        pen.rect(0.05, 0.95, 0.66, 0.74, adjust(own, 0.12))
        for reel in (0.22, 0.54):
            pen.oval(reel, 1.42, 0.15, 0.15, steel)
            pen.oval(reel, 1.42, 0.11, 0.11, lch(0.36, 0.06, 45))
            pen.oval(reel, 1.42, 0.04, 0.04, steel)
        pen.rect(0.3, 1.1, 0.16, 0.09, adjust(own, -0.1))
        for row in range(3):
            for knob in range(5):
                pen.oval(0.14 + knob * 0.12, 0.78 - row * 0.16, 0.035, 0.035, adjust(own, 0.25))
        pen.oval(0.62, 1.02, 0.03, 0.03, RED)
    reveal(stage, (x, 1.4, near - 0.3), 0.7, AMBER, 0.6)


def _table(stage: Stage, wood: Rgb, dark: Rgb) -> None:
    x, z = 0.5, 1.5

    def draw_it(pen: Brush) -> None:
        pen.contact((x, 0, z), 1.9, 0.8, 0.45)
        pen.drum((x, 0, z), 0.4, 0.7, adjust(wood, -0.06))
        with pen.on((x, TOP - 0.05, z), RIGHT, (0, 0, 1)):
            pen.oval(0, 0, 1.5, 0.62, pen.lit(adjust(wood, -0.1), UP, (x, 1, z)))
        with pen.on((x, TOP, z), RIGHT, (0, 0, 1)):
            own = pen.lit(adjust(wood, 0.08), UP, (x, 1, z))
            pen.oval(0, 0, 1.5, 0.62, own)
            pen.oval(0, 0, 1.2, 0.46, pen.lit(stage.tone(0.42, 0.08, 155, "cloth"), UP, (x, 1, z)))

    stage.put(x, z, draw_it, radius=1.4, tall=0.8)
    for at, side in ((x - 1.0, 1), (x - 0.1, 1), (x + 0.9, -1)):
        _microphone(stage, at, z - 0.1, side, dark)
    _mixer(stage, x + 0.35, z + 0.2, dark)
    clutter.papers(stage, x - 0.55, TOP, z - 0.1, "running order", 4)
    clutter.lay_all(stage, TOP, (("cup", x - 0.35, z - 0.25), ("glass", x + 0.6, z - 0.3), ("pen", x - 0.7, z + 0.1)),
                    size=1.1)  # fmt: skip
    for at in (x - 0.85, x + 0.1, x + 1.05):
        furniture.chair(
            stage, at, z + 0.85, stage.tone(0.34, 0.04, 40, "wood"), "camera", seat=stage.tone(0.52, 0.14, 28, "accent")
        )


def _microphone(stage: Stage, x: float, z: float, side: int, dark: Rgb) -> None:
    def draw_it(pen: Brush) -> None:
        own, steel = pen.lit(dark, at=(x, 1, z)), pen.lit(lch(0.78, 0.012, 230), at=(x, 1, z))
        with pen.standing(x, TOP, z):
            pen.oval(0, 0.015, 0.09, 0.025, own)
            pen.line((0, 0.01), (-side * 0.04, 0.26), own, 0.024)
            pen.line((-side * 0.04, 0.26), (side * 0.14, 0.4), own, 0.024)
            pen.oval(side * 0.17, 0.44, 0.062, 0.085, steel)
            pen.rect(side * 0.17 - 0.062, 0.425, 0.124, 0.02, adjust(steel, -0.3))

    stage.put(x, z, draw_it, radius=0.15, tall=0.8)


def _mixer(stage: Stage, x: float, z: float, dark: Rgb) -> None:
    """A small desk of faders and lights."""

    def draw_it(pen: Brush) -> None:
        with pen.on((x - 0.45, TOP + 0.03, z - 0.2), RIGHT, (0, 0.3, 0.95)):
            own = pen.lit(dark, UP, (x, 1, z))
            pen.rect(0, 0, 0.9, 0.42, own)
            for channel in range(11):
                at = 0.05 + channel * 0.075
                pen.rect(at + 0.018, 0.04, 0.01, 0.18, adjust(own, -0.15))
                pen.rect(at, 0.06 + 0.012 * ((channel * 5) % 9), 0.045, 0.035, (0.9, 0.9, 0.88))
                pen.oval(at + 0.022, 0.28, 0.018, 0.018, (RED, AMBER, GREEN)[channel % 3])
                pen.oval(at + 0.022, 0.35, 0.018, 0.018, adjust(own, 0.3))

    stage.put(x, z, draw_it, radius=0.4, tall=0.8)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.8, 1.8, 0.0, ((-1.4, 2.5), (2.2, 2.6)), ((-1.5, -2.0), (1.6, -2.0)),
                (Seat(-0.35, 2.3, 0.46, 0), Seat(0.6, 2.3, 0.46, 0)), (Surface("table", 0.5, TOP, 1.5, 2.6, 1.0),)),
    spare=((-2.0, 1.6), (2.8, 0.2)),
    focus=(0.65, 1.6, FAR),
    interior=True,
    yaw=4.0,
    shift=-0.3,
    back=6.5,
    ceiling=HEIGHT,
)  # fmt: skip
