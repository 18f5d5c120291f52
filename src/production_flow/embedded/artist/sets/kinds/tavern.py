"""A tavern: a hearth, beams, long tables with benches, casks, candles, a pike and shields, a hatch to the cellar."""

from __future__ import annotations

from production_flow.embedded.artist.colour import Rgb, adjust, lch, mix
from production_flow.embedded.artist.props.kit import path_of
from production_flow.embedded.artist.sets.brush import RIGHT, Brush
from production_flow.embedded.artist.sets.model import Marks, Seat, Surface
from production_flow.embedded.artist.sets.parts import (
    antique,
    clutter,
    fixtures,
    furniture,
    lamps,
    olden,
    openings,
    rooms,
    shelving,
)
from production_flow.embedded.artist.sets.parts.glow import motes
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

HEIGHT, FAR = 3.2, 4.4
TOP = 0.76


def draw(stage: Stage) -> None:
    """The tavern, far to near."""
    room = rooms.Room(
        -4.2, 4.2, HEIGHT, -7.5, FAR,
        wall=stage.tone(0.80, 0.05, 78, "wall"),
        floor=stage.tone(0.62, 0.05, 60, "stone") if stage.antique else stage.tone(0.46, 0.07, 55, "wood"),
        ceiling=stage.tone(0.60, 0.06, 65, "wall"),
        flooring="tile" if stage.antique else "plank",
    )  # fmt: skip
    pen = rooms.build_room(stage, room)
    wood, stone = stage.tone(0.36, 0.075, 48, "wood"), stage.tone(0.62, 0.025, 70, "stone")
    east = stage.says("domes")
    if east:
        _tiles(pen, room, stage)
    elif stage.antique:
        antique.painted(pen, room)
    else:
        olden.timbered(pen, room, wood)
    for z in (3.2, 1.6, 0.0, -1.6, -3.2):
        pen.box((-4.2, HEIGHT - 0.3, z), (4.2, HEIGHT - 0.04, z + 0.28), wood, texture="brush", hold=False)
    fixtures.hearth(stage, pen, -0.6, FAR, stone, width=2.3, height=1.55, chimney=HEIGHT)
    if not (east or stage.antique):
        _pike(pen, room)
    openings.window(stage, room, pen, openings.Window("left", 7.6, 1.15, 1.5, 1.1, wood, "town", "factory", panes=3))
    openings.window(stage, room, pen, openings.Window("back", 0.75, 1.2, 1.1, 1.1, wood, "town", "factory", panes=2))
    openings.door(room, pen, "right", 2.3, adjust(wood, 0.06), width=1.1)
    shelving.wall(room, pen, "right", 4.4, 2.6, 2.5, wood, "jugs", goods="jars", v=1.35)
    _casks(stage, pen, wood)
    _long_table(stage, 1.5, 1.75, wood, "near")
    _long_table(stage, -2.7, 2.0, wood, "far")
    for x, z in ((-3.6, 0.2), (3.7, 0.6)):
        clutter.barrel(stage, x, z, stage.tone(0.46, 0.08, 55, "wood"))
        lamps.candle(stage, x, 0.92, z, tall=0.16, reach=1.3)
        clutter.lay(stage, "cup", x + 0.14, 0.92, z - 0.1, size=1.3)
    _wheel_lamp(stage, 0.4, 1.0)
    for u in (5.2, 9.8):
        fixtures.torch(stage, room, pen, "left", u, 1.75)
    motes(stage, (-2, 0.6, 0), (2, 2.6, 3), 36, fixtures.FIRE)


def _tiles(pen: Brush, room: rooms.Room, stage: Stage) -> None:
    """Glazed tiles up to the shoulder, a painted frieze, and niches with pointed heads in the plaster."""
    sides: tuple[tuple[rooms.Side, float], ...] = (("back", 8.4), ("left", 11.9), ("right", 11.9))
    for side, length in sides:
        blue, white = (room.lit(pen, stage.tone(*tone), side) for tone in ((0.50, 0.10, 220), (0.90, 0.03,
            200)))  # fmt: skip
        shade = room.lit(pen, adjust(room.wall, -0.12), side)
        with room.on(pen, side):
            pen.rect(0, 0, length, 1.1, blue)
            for number in range(int(length / 0.3)):
                for row in range(3):
                    u, v = number * 0.3 + 0.15, 0.2 + row * 0.34
                    pen.fill([(u - 0.1, v), (u, v + 0.12), (u + 0.1, v), (u, v - 0.12)], white, 0.75)
            pen.rect(0, 1.1, length, 0.1, white)
            pen.rect(0, HEIGHT - 0.62, length, 0.16, blue)
            for number in range(int(length / 2.1)):
                u = 0.5 + number * 2.1
                pen.fill(path_of((u, 1.3), (u, 1.9), (u, 2.25, u + 0.35, 2.42), (u + 0.7, 2.25, u + 0.7, 1.9),
                                 (u + 0.7, 1.3)), shade)  # fmt: skip


def _pike(pen: Brush, room: rooms.Room) -> None:
    """A great pike on a board over the hearth (antlers there would grow out of every head), a shield on either side."""
    board, fish = (room.lit(pen, lch(*tone), "back") for tone in ((0.40, 0.07, 50), (0.58, 0.06, 140)))
    pale, at, y = mix(fish, room.lit(pen, lch(0.86, 0.05, 95), "back"), 0.7), 3.6, 2.32
    with room.on(pen, "back", 0.4):
        for grow, tone in ((0.0, adjust(board, -0.10)), (0.035, board)):
            pen.fill(path_of((at - 0.76 + grow, y), (at - 0.7 + grow, y + 0.29 - grow, at, y + 0.29 - grow),
                             (at + 0.7 - grow, y + 0.29 - grow, at + 0.76 - grow, y),
                             (at + 0.7 - grow, y - 0.29 + grow, at, y - 0.29 + grow),
                             (at - 0.7 + grow, y - 0.29 + grow, at - 0.76 + grow, y)), tone)  # fmt: skip
        pen.fill([(at + 0.36, y), (at + 0.64, y + 0.15), (at + 0.57, y), (at + 0.64, y - 0.15)], adjust(fish, -0.08))
        for fin in (0.20, -0.20):
            pen.fill(
                [(at + 0.10, y + fin * 0.5), (at + 0.32, y + fin * 0.4), (at + 0.34, y + fin)], adjust(fish, -0.08)
            )
        body = path_of(
            (at - 0.66, y + 0.01), (at - 0.36, y + 0.17, at, y + 0.13), (at + 0.3, y + 0.1, at + 0.46, y + 0.03),
            (at + 0.46, y - 0.03), (at + 0.1, y - 0.16, at - 0.3, y - 0.12), (at - 0.5, y - 0.09, at - 0.66, y + 0.01),
        )  # fmt: skip
        pen.gradient(body, (0, y + 0.13), (0, y - 0.13), [adjust(fish, -0.06), fish, pale])
        pen.line((at - 0.65, y), (at - 0.47, y - 0.02), adjust(fish, -0.2), 0.014)
        pen.oval(at - 0.44, y + 0.05, 0.026, 0.026, pale)
        pen.oval(at - 0.44, y + 0.05, 0.013, 0.013, adjust(board, -0.2))
        for spot in range(5):
            pen.oval(at - 0.2 + spot * 0.12, y + (0.03 if spot % 2 else 0.06), 0.025, 0.014, pale, 0.7)
        arms = ((-1.5, 25), (2.2, 250)) if pen.stage.place.era in {"medieval", ""} else ()
        for shift, hue in arms:  # later a house has nobody's arms on its walls
            shield = room.lit(pen, pen.stage.tone(0.48, 0.13, hue, "accent"), "back")
            x, y = at + shift, 2.45
            pen.fill([(x - 0.28, y + 0.3), (x + 0.28, y + 0.3), (x + 0.26, y - 0.08), (x, y - 0.4), (x - 0.26,
                y - 0.08)], shield)  # fmt: skip
            pen.rect(x - 0.04, y - 0.3, 0.08, 0.58, room.lit(pen, lch(0.86, 0.06, 85), "back"))


def _casks(stage: Stage, pen: Brush, wood: Rgb) -> None:
    """Great casks on their sides against the back wall, with taps."""
    for x, y in ((2.0, 0.55), (3.0, 0.55), (2.5, 1.4), (3.5, 1.4)):
        z, radius = FAR - 0.7, 0.46
        hoop, own = pen.lit(lch(0.34, 0.02, 240), at=(x, y, z)), pen.lit(adjust(wood, 0.12), at=(x, y, z))
        with pen.standing(x, y, z):
            pen.oval(0.03, -0.03, radius * 1.06, radius * 1.06, (0.03, 0.02, 0.03), 0.5)
            pen.oval(0, 0, radius, radius, hoop)
            pen.oval(0, 0, radius * 0.92, radius * 0.92, own)
            for board in range(-3, 4):
                pen.rect(board * 0.115, -radius * 0.84, 0.012, radius * 1.68, adjust(own, -0.12), 0.7)
            pen.rect(-radius * 0.86, -0.05, radius * 1.72, 0.1, adjust(own, -0.06))
            pen.rect(-0.03, -0.32, 0.06, 0.12, pen.lit(lch(0.72, 0.1, 82), at=(x, y, z)))
    pen.box((1.4, 0, FAR - 0.8), (4.1, 0.12, FAR - 0.1), wood)
    clutter.lay_all(stage, 0.0, (("pot", 1.35, FAR - 1.2),), size=1.3)


def _long_table(stage: Stage, x: float, z: float, wood: Rgb, part: str) -> None:
    furniture.table(stage, x, z, 2.3, 0.75, adjust(wood, 0.08), height=TOP)
    for side in (-1, 1):
        low = z + side * 0.68

        def seat(pen: Brush, low: float = low) -> None:
            furniture.legs(pen, (x - 1.0, 0, low - 0.12), (x + 1.0, 0.4, low + 0.12), adjust(wood, -0.02), 0.07)
            pen.box((x - 1.1, 0.4, low - 0.15), (x + 1.1, 0.46, low + 0.15), adjust(wood, 0.05))

        stage.put(x, low, seat, radius=1.0, tall=0.46)
    dice = stage.dice(f"table {part}")
    for number in range(6):
        kind = ("cup", "bowl", "bread", "cup", "plate", "bottle")[number]
        clutter.lay(stage, kind, x - 0.9 + number * 0.36, TOP, z + dice.uniform(-0.2, 0.2), size=1.2)
    lamps.candle(stage, x + 0.1, TOP, z, tall=0.2, reach=1.6)


def _wheel_lamp(stage: Stage, x: float, z: float) -> None:
    """A cart wheel hung on a chain, with candles."""
    foot = HEIGHT - 0.75

    def draw_it(pen: Brush) -> None:
        colour = pen.lit(stage.tone(0.34, 0.07, 48, "wood"), at=(x, foot, z))
        with pen.on((x, foot, z), RIGHT, (0, 0, 1)):
            pen.fill([(-0.55, -0.05), (0.55, -0.05), (0.55, 0.05), (-0.55, 0.05)], colour)
        with pen.standing(x, foot, z):
            pen.line((0, 0.75), (-0.5, 0.05), (0.1, 0.08, 0.09), 0.02)
            pen.line((0, 0.75), (0.5, 0.05), (0.1, 0.08, 0.09), 0.02)
            pen.rect(-0.6, -0.03, 1.2, 0.08, colour)
            for at in (-0.5, -0.17, 0.17, 0.5):
                pen.rect(at - 0.025, 0.05, 0.05, 0.12, pen.lit(lch(0.93, 0.03, 90), at=(x, foot, z)))
                fixtures.flames(pen, at, 0.17, 0.09)

    stage.put(x, z, draw_it, radius=0.5, tall=0.1)
    fixtures.fire_light(stage, (x, foot - 0.3, z), 1.3)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.8, 1.9, 0.0, ((-0.4, 3.2), (3.0, 3.0), (-1.6, 3.1)), ((-1.6, -2.1), (1.7, -2.1)),
                (Seat(1.0, 2.35, 0.46, 0), Seat(2.1, 2.35, 0.46, 0), Seat(-2.5, 2.6, 0.46, 0)),
                (Surface("table", 1.5, TOP, 1.75, 2.3, 0.7),)),
    spare=((-3.3, 1.2), (0.0, 1.9)),
    focus=(-0.6, 0.7, 4.0),
    interior=True,
    yaw=4.0,
    shift=-0.4,
    back=6.6,
    ceiling=HEIGHT,
)  # fmt: skip
