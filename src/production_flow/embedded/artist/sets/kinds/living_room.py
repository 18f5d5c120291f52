"""A living room: sofa, fire or stove, books, plants, pictures, a record player, toys, a cat's basket."""

from __future__ import annotations

from production_flow.embedded.artist.colour import adjust, lch
from production_flow.embedded.artist.props.kit import path_of
from production_flow.embedded.artist.sets.brush import RIGHT, UP, Brush
from production_flow.embedded.artist.sets.model import Marks, Seat, Surface
from production_flow.embedded.artist.sets.parts import (
    clutter,
    fixtures,
    furniture,
    lamps,
    nature,
    olden,
    openings,
    rooms,
    shelving,
    wallart,
)
from production_flow.embedded.artist.sets.parts.glow import bulb, floor_pool, reveal
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

HEIGHT, FAR = 2.9, 3.6


def draw(stage: Stage) -> None:
    """The room, far to near."""
    room = rooms.Room(
        -3.9, 3.9, HEIGHT, -7.5, FAR,
        wall=stage.tone(0.80, 0.05, 78, "wall") if stage.medieval else stage.tone(0.76, 0.06, 210, "wall"),
        floor=stage.tone(0.56, 0.085, 60, "wood"),
        ceiling=stage.tone(0.93, 0.015, 85, "trim"),
        accent_wall=None if stage.medieval else stage.tone(0.70, 0.075, 200, "wall"),
    )  # fmt: skip
    pen = rooms.build_room(stage, room)
    white, wood = stage.tone(0.93, 0.02, 88, "trim"), stage.tone(0.46, 0.08, 52, "wood")
    if stage.medieval:
        _hall(stage, pen, room)
        return
    window = openings.Window(
        "back", 0.85, 0.95, 1.7, 1.45, white, "city", "curtain", stage.tone(0.66, 0.13, 30, "accent"), panes=2
    )
    openings.window(stage, room, pen, window)
    openings.window(
        stage,
        room,
        pen,
        openings.Window(
            "right", 6.0, 1.0, 1.5, 1.4, white, "garden", "curtain", stage.tone(0.66, 0.13, 30, "accent"), panes=2
        ),
    )
    _fireplace(stage, pen, 0.0)
    furniture.bookcase(pen, 1.75, FAR - 0.35, 1.7, 2.25, wood, "home books")
    for number, (u, v, width, height) in enumerate(
        ((7.2, 1.45, 0.8, 0.6), (8.3, 1.3, 0.55, 0.75), (9.15, 1.6, 0.5, 0.42), (6.4, 1.6, 0.45, 0.55))
    ):
        wallart.picture(room, pen, "left", u, v, width, height, f"family {number}", gilt=number == 1)
    lamps.sconce(stage, room, pen, "left", 10.0, 1.85, reach=1.6)
    openings.door(room, pen, "right", 2.6, white)
    cloth, warm = stage.tone(0.56, 0.10, 165, "cloth"), stage.tone(0.70, 0.14, 60, "accent")
    rooms.rug(pen, 0.1, 0.7, 3.6, 2.2, stage.tone(0.70, 0.06, 60, "trim"), stage.tone(0.50, 0.12, 28, "accent"))
    furniture.sofa(stage, -1.35, 2.1, cloth, cushions=(warm, stage.tone(0.88, 0.04, 85, "trim"), warm))
    furniture.armchair(stage, 2.3, 1.3, stage.tone(0.56, 0.13, 35, "accent"))
    furniture.table(stage, 0.55, 1.1, 1.15, 0.6, wood, height=0.42)
    clutter.lay_all(stage, 0.42, (("cup", 0.3, 1.05), ("book", 0.75, 1.15), ("apple", 0.95, 1.0)), size=1.1)
    clutter.stack(stage, 0.55, 0.42, 1.2, "coffee books", 3)
    lamps.standing_lamp(stage, -2.95, 2.7, stage.tone(0.88, 0.06, 80, "trim"))
    nature.pot(stage, 3.3, 2.7, 1.0, plant="tree", part="ficus")
    nature.pot(stage, -3.4, 1.0, 0.8, part="fern pot")
    _player(stage, -3.35, 0.0, wood)
    clutter.lay_all(stage, 0.0, (("box", 3.25, 0.6),), size=0.9)
    _basket(stage, 1.15, 2.55)


def _hall(stage: Stage, pen: Brush, room: rooms.Room) -> None:
    """The room of an old house: timber and beams, a hearth, a settle, a low table, chests."""
    wood, stone = stage.tone(0.38, 0.075, 48, "wood"), stage.tone(0.64, 0.025, 70, "stone")
    olden.walls(pen, room, wood)
    olden.beams(pen, room, wood)
    fixtures.hearth(stage, pen, 0.0, FAR, stone, width=1.9, height=1.14, chimney=HEIGHT)
    openings.window(stage, room, pen, openings.Window("back", 0.9, 1.1, 1.3, 1.1, wood, "town", "factory", panes=2))
    openings.window(stage, room, pen, openings.Window("right", 6.2, 1.1, 1.3, 1.1, wood, "town", "factory", panes=2))
    openings.door(room, pen, "right", 2.6, adjust(wood, 0.06))
    shelving.wall(room, pen, "back", 5.4, 1.9, 2.1, wood, "crocks", goods="jars", v=1.0)
    rooms.rug(pen, 0.1, 0.7, 3.0, 1.9, stage.tone(0.56, 0.07, 45, "cloth"), stage.tone(0.74, 0.05, 80, "trim"))
    furniture.bench(stage, -1.35, 2.1, adjust(wood, 0.06), "camera", 2.0)
    furniture.chair(stage, 2.3, 1.3, adjust(wood, 0.06), "camera")
    furniture.table(stage, 0.55, 1.1, 1.15, 0.6, adjust(wood, 0.05), height=0.42)
    clutter.lay_all(stage, 0.42, (("bowl", 0.3, 1.05), ("candle", 0.75, 1.15), ("bread", 0.95, 1.0)), size=1.1)
    clutter.lay_all(stage, 1.24, (("candle", -0.6, FAR - 0.2), ("vase", 0.5, FAR - 0.2)))
    clutter.lay_all(stage, 0.0, (("chest", 3.0, 2.5), ("chest", -3.2, 0.6)), size=1.5)
    clutter.barrel(stage, -3.2, 2.7, stage.tone(0.46, 0.08, 55, "wood"))
    lamps.pendant(stage, -0.6, 0.6, HEIGHT, wood, drop=0.6, size=0.3, reach=2.6)
    _basket(stage, 1.15, 2.55)


def _fireplace(stage: Stage, pen: Brush, x: float) -> None:
    stone = stage.tone(0.84, 0.03, 80, "stone")
    left, near = x - 0.85, FAR - 0.35
    pen.box((left, 0, near), (left + 0.35, 1.15, FAR), stone)
    pen.box((left + 1.35, 0, near), (left + 1.7, 1.15, FAR), stone)
    pen.box((left, 0.85, near), (left + 1.7, 1.15, FAR), stone)
    pen.box((left - 0.1, 1.15, near - 0.1), (left + 1.8, 1.24, FAR), adjust(stone, 0.03))
    with pen.on((left + 0.35, 0, near + 0.05), RIGHT, UP):
        pen.rect(0, 0, 1.0, 0.85, lch(0.22, 0.03, 40))
        for row in range(6):
            for column in range(4):
                pen.rect(
                    column * 0.26 + (row % 2) * 0.12 - 0.06,
                    row * 0.14 + 0.02,
                    0.23,
                    0.11,
                    lch(0.28 + 0.02 * (column % 2), 0.05, 38),
                )
        for lean in (-0.2, 0.2):
            pen.line((0.5 - lean, 0.08), (0.5 + lean, 0.2), lch(0.34, 0.06, 50), 0.1)
        if stage.night or stage.time in {"dawn", "golden"}:
            for tall, wide, colour in (
                (0.62, 0.24, lch(0.66, 0.19, 42)),
                (0.46, 0.16, lch(0.82, 0.16, 72)),
                (0.26, 0.08, lch(0.95, 0.1, 95)),
            ):
                pen.fill(
                    path_of(
                        (0.5 - wide, 0.14),
                        (0.5 - wide * 1.1, tall * 0.5, 0.48, tall),
                        (0.5 + wide * 0.4, tall * 0.66),
                        (0.5 + wide * 1.2, tall * 0.5, 0.5 + wide, 0.14),
                    ),
                    colour,
                )
    pen.box((left - 0.1, 0, near - 0.5), (left + 1.8, 0.05, near), adjust(stone, -0.08))
    for kind, at in (("candle", -0.7), ("photograph", -0.35), ("vase", 0.55), ("bell", 0.25)):
        clutter.lay(stage, kind, x + at, 1.24, FAR - 0.2)
    if stage.night or stage.time in {"dawn", "golden"}:
        orange = lch(0.80, 0.15, 62)
        reveal(stage, (x, 0.6, near - 0.3), 1.9, orange, 0.95)
        floor_pool(stage, x, near - 0.9, 1.7, orange, 0.95)
        bulb(stage, (x, 0.4, near), orange, 0.6, 0.8)
        stage.lamp((x, 0.5, near - 0.2), orange, 0.9, 2.2, 0.5)
    wall = rooms.Room(-3.9, 3.9, HEIGHT, -7.5, FAR, stone, stone, stone)
    wallart.picture(wall, pen, "back", 3.9 + x - 0.5, 1.55, 1.0, 0.85, "over the fire", gilt=True)


def _player(stage: Stage, x: float, z: float, wood: tuple[float, float, float]) -> None:
    """A sideboard with a record player."""

    def draw_it(pen: Brush) -> None:
        pen.contact((x, 0, z), 0.5, 1.0, 0.4)
        pen.box((x - 0.4, 0.16, z - 0.8), (x + 0.35, 0.72, z + 0.8), wood, texture="brush")
        furniture.legs(pen, (x - 0.36, 0, z - 0.76), (x + 0.3, 0.16, z + 0.76), adjust(wood, -0.08), 0.05)
        if stage.unpowered:
            return
        pen.box((x - 0.3, 0.72, z - 0.45), (x + 0.2, 0.82, z + 0.15), adjust(wood, 0.06))
        pen.disc((x - 0.05, 0.825, z - 0.15), 0.2, lch(0.22, 0.01, 270))
        pen.disc((x - 0.05, 0.828, z - 0.15), 0.06, pen.lit(stage.tone(0.58, 0.18, 28, "accent")))

    stage.put(x, z, draw_it, radius=0.7, tall=0.85)
    clutter.lay(stage, "flower", x, 0.72, z + 0.55)


def _basket(stage: Stage, x: float, z: float) -> None:
    """A basket in which a cat sleeps."""

    def draw_it(pen: Brush) -> None:
        cane, fur = (
            pen.lit(stage.tone(0.66, 0.08, 75, "wood"), at=(x, 0, z)),
            pen.lit(lch(0.62, 0.11, 60), at=(x, 0, z)),
        )
        pen.contact((x, 0, z), 0.42, 0.25, 0.4)
        with pen.standing(x, 0, z):
            pen.oval(0, 0.17, 0.28, 0.13, fur)
            pen.oval(0.17, 0.23, 0.1, 0.09, adjust(fur, 0.03))
            for ear in (0.11, 0.23):
                pen.fill([(ear - 0.035, 0.28), (ear, 0.36), (ear + 0.035, 0.28)], fur)
            for stripe in (-0.16, -0.06, 0.04):
                pen.line((stripe, 0.28), (stripe - 0.02, 0.2), adjust(fur, -0.1), 0.022)
            pen.fill(path_of((-0.36, 0.18), (0.36, 0.18), (0.3, 0.0), (-0.3, 0.0)), cane)
            for row in range(3):
                pen.line(
                    (-0.34 + row * 0.02, 0.14 - row * 0.05),
                    (0.34 - row * 0.02, 0.14 - row * 0.05),
                    adjust(cane, -0.1),
                    0.016,
                )

    stage.put(x, z, draw_it, radius=0.35, tall=0.4)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.8, 1.8, 0.0, ((0.9, 2.6), (-2.6, 1.6)), ((-1.5, -2.0), (1.6, -2.0)),
                (Seat(-1.8, 1.95, 0.48, 0), Seat(-0.9, 1.95, 0.48, 0), Seat(2.3, 1.15, 0.48, 0)),
                (Surface("coffee table", 0.55, 0.42, 1.1, 1.1, 0.6), Surface("mantel", 0.0, 1.24, 3.4, 1.7, 0.3))),
    spare=((-2.9, 0.9), (2.9, 0.3)),
    focus=(0.0, 0.7, 3.3),
    interior=True,
    yaw=4.0,
    shift=-0.4,
    back=6.4,
    ceiling=HEIGHT,
)  # fmt: skip
