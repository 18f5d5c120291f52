"""A corridor: doors on both sides, lamps in a row, a window at its end, notices, a trolley, a fire bucket."""

from __future__ import annotations

from production_flow.embedded.artist.colour import adjust, lch
from production_flow.embedded.artist.sets.brush import RIGHT, UP, Brush
from production_flow.embedded.artist.sets.model import Marks, Seat
from production_flow.embedded.artist.sets.parts import (
    antique,
    clutter,
    fixtures,
    furniture,
    lamps,
    nature,
    olden,
    openings,
    rooms,
    street,
    wallart,
)
from production_flow.embedded.artist.sets.parts.glow import action_light
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

HEIGHT, FAR = 3.0, 13.0


def draw(stage: Stage) -> None:
    """The corridor, far to near."""
    room = rooms.Room(
        -2.1, 2.1, HEIGHT, -8.0, FAR,
        wall=stage.tone(0.80, 0.055, 95, "wall"),
        floor=stage.tone(0.58, 0.06, 150, "ground"),
        ceiling=stage.tone(0.90, 0.015, 85, "trim"),
        flooring="metal" if stage.machines else "check",
        wainscot=(stage.tone(0.52, 0.075, 165, "wall"), 1.15),
        accent_wall=stage.tone(0.74, 0.05, 95, "wall"),
    )  # fmt: skip
    if stage.medieval:
        _passage(stage)
        return
    pen = rooms.build_room(stage, room)
    wood, white = stage.tone(0.50, 0.085, 52, "wood"), stage.tone(0.93, 0.02, 88, "trim")
    openings.window(stage, room, pen, openings.Window("back", 1.25, 0.95, 1.7, 1.6, white, "city", "bare", panes=2))
    for number, z in enumerate((10.6, 7.2, 3.8, 0.4)):
        openings.door(room, pen, "left", room.along("left", 0, z) - 1.0, wood, sign=f"{101 + number * 2}")
        openings.door(
            room,
            pen,
            "right",
            room.along("right", 0, z + 0.6),
            wood,
            sign=f"{102 + number * 2}",
            glass="" if number % 2 else "STAFF",
        )
    _boards(stage, pen, room)
    if stage.machines:
        street.machinery(pen, -2.08, 0.5, 11, 2.6, "corridor pipes")
    _runner(pen, stage)
    furniture.bench(stage, 1.72, 2.5, wood, "left", 1.4)
    nature.pot(stage, -1.7, 2.1, 0.75, part="corridor plant")
    nature.pot(stage, 1.65, 8.6, 0.75, part="corridor plant 2")
    _bucket(stage, -1.8, 5.4)
    clutter.box_pile(stage, -1.7, 9.3, "corridor boxes", 3)
    clutter.lay(stage, "hat", 1.7, 0.46, 2.75)
    for z in (11.0, 8.0, 5.0, 2.0, -1.0):
        lamps.tube(stage, 0.0, z, HEIGHT, always=stage.time not in {"day", "morning"}, colour=lch(0.94, 0.05, 92))
    action_light(stage, 0.25, 85)


def _passage(stage: Stage) -> None:
    """A passage of a castle, or of an old house of the south: stone or plaster, torches, a slit of sky at its end."""
    plastered = stage.antique or stage.eastern
    stone = stage.tone(0.82, 0.045, 76, "wall") if plastered else stage.tone(0.60, 0.025, 70, "stone")
    room = rooms.Room(
        -2.1, 2.1, HEIGHT + 0.3, -8.0, FAR,
        wall=stone, floor=stage.tone(0.52, 0.02, 75, "stone"), ceiling=stage.tone(0.50, 0.025, 65, "stone"),
        flooring="tile",
    )  # fmt: skip
    pen = rooms.build_room(stage, room)
    if stage.antique:
        antique.painted(pen, room)
    elif not plastered:
        olden.hewn(pen, room)
    wood = stage.tone(0.40, 0.08, 48, "wood")
    openings.window(stage, room, pen, openings.Window("back", 1.55, 1.1, 1.1, 1.5, wood, "town", "factory", panes=2))
    for z in (10.6, 7.2, 3.8, 0.4):
        openings.door(room, pen, "left", room.along("left", 0, z) - 1.0, wood)
    for z in (8.0, 1.6):
        openings.door(room, pen, "right", room.along("right", 0, z + 0.6), wood)
    for z in (11.0, 8.4, 5.4, 2.2, -0.6):
        pen.box((-2.1, HEIGHT, z), (2.1, HEIGHT + 0.3, z + 0.34), adjust(stone, 0.03), hold=False)
    torches: tuple[tuple[rooms.Side, float], ...] = (
        ("left", 8.7), ("left", 2.2), ("right", 5.6), ("right", 11.0), ("right", -0.8),
    )  # fmt: skip
    for side, z in torches:
        fixtures.torch(stage, room, pen, side, room.along(side, 0, z), 1.75, reach=2.0)
    _runner(pen, stage)
    furniture.bench(stage, 1.72, 2.5, wood, "left", 1.4)
    clutter.barrel(stage, -1.7, 5.4, stage.tone(0.46, 0.08, 55, "wood"))
    clutter.lay(stage, "chest", -1.7, 0.0, 1.7, size=1.4)
    action_light(stage, 0.3, 70)


def _boards(stage: Stage, pen: Brush, room: rooms.Room) -> None:
    wallart.board(room, pen, "right", 10.1, 1.35, 1.3, 0.85, "notice board")
    wallart.clock(room, pen, "left", 12.9, 2.35, 0.2)
    wallart.picture(room, pen, "left", 9.5, 1.4, 0.7, 0.55, "corridor print")
    wallart.picture(room, pen, "right", 7.1, 1.4, 0.6, 0.75, "corridor portrait")
    red = stage.tone(0.54, 0.19, 27, "accent")
    with room.on(pen, "left", 0.02):
        colour = room.lit(pen, red, "left")
        pen.rect(12.15, 0.9, 0.22, 0.5, colour)
        pen.rect(12.2, 1.38, 0.12, 0.1, adjust(colour, -0.2))
        pen.rect(12.18, 1.1, 0.16, 0.14, adjust(colour, 0.3, 0.2))


def _runner(pen: Brush, stage: Stage) -> None:
    near = stage.camera.position[2] + 0.4
    base = pen.lit(stage.tone(0.46, 0.12, 25, "accent"), UP)
    with pen.on((-0.65, 0.003, near), RIGHT, (0, 0, 1)):
        pen.rect(0, 0, 1.3, FAR - 1.0 - near, base)
        for x in (0.06, 1.18):
            pen.rect(x, 0, 0.06, FAR - 1.0 - near, adjust(base, 0.22, 0.7, 40))
        for number in range(int((FAR - 1 - near) / 0.8)):
            y = number * 0.8
            pen.fill([(0.65, y), (0.85, y + 0.3), (0.65, y + 0.6), (0.45, y + 0.3)], adjust(base, 0.06))


def _bucket(stage: Stage, x: float, z: float) -> None:
    def draw_it(pen: Brush) -> None:
        red = pen.lit(stage.tone(0.54, 0.19, 27, "accent"), at=(x, 0, z))
        pen.contact((x, 0, z), 0.28, 0.2, 0.4)
        with pen.standing(x, 0, z):
            pen.gradient(
                [(-0.13, 0), (0.13, 0), (0.19, 0.36), (-0.19, 0.36)],
                (-0.19, 0),
                (0.19, 0),
                [adjust(red, -0.07), red, adjust(red, 0.06)],
            )
            pen.oval(0, 0.36, 0.19, 0.04, adjust(red, -0.16))
            pen.curve([(-0.19, 0.36), (0, 0.66), (0.19, 0.36)], adjust(red, -0.25), 0.02)
            pen.rect(0.1, 0.3, 0.035, 1.0, pen.lit(stage.tone(0.62, 0.08, 70, "wood"), at=(x, 1, z)))

    stage.put(x, z, draw_it, radius=0.2, tall=1.2)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.1, 1.1, 0.0, ((0.2, 5.0), (-0.5, 8.0)), ((-0.9, -2.2), (0.9, -2.2)), (Seat(1.65, 2.5, 0.46, -90),)),
    spare=((-1.45, 1.6), (1.4, 4.6)),
    focus=(0.0, 1.7, FAR),
    interior=True,
    yaw=2.5,
    shift=-0.3,
    back=7.0,
    ceiling=HEIGHT,
)  # fmt: skip
