"""Where medicines and gold were made before there were laboratories: hearth and cauldron, stills, jars, herbs."""

from __future__ import annotations

from production_flow.embedded.artist.colour import Rgb, adjust, lch
from production_flow.embedded.artist.props.kit import path_of
from production_flow.embedded.artist.sets.brush import RIGHT, UP, Brush
from production_flow.embedded.artist.sets.parts import (
    clutter,
    fixtures,
    furniture,
    glassware,
    lamps,
    nature,
    openings,
    pieces,
    rooms,
    shelving,
)
from production_flow.embedded.artist.sets.parts.glow import motes
from production_flow.embedded.artist.sets.stage import Stage

HEIGHT, FAR, TOP = 3.0, 4.0, 0.92


def draw(stage: Stage) -> None:
    """The room, far to near."""
    room = rooms.Room(
        -4.0, 4.0, HEIGHT, -7.5, FAR,
        wall=stage.tone(0.72, 0.045, 80, "wall"),
        floor=stage.tone(0.56, 0.03, 70, "stone"),
        ceiling=stage.tone(0.50, 0.06, 60, "wood"),
        flooring="tile",
        accent_wall=stage.tone(0.66, 0.05, 75, "wall"),
    )  # fmt: skip
    pen = rooms.build_room(stage, room)
    wood, stone = stage.tone(0.40, 0.075, 50, "wood"), stage.tone(0.58, 0.025, 70, "stone")
    copper = stage.tone(0.60, 0.11, 50, "trim")
    for z in (2.8, 1.0, -0.8, -2.6):
        pen.box((-4.0, HEIGHT - 0.28, z), (4.0, HEIGHT - 0.04, z + 0.24), wood, texture="brush", hold=False)
    fixtures.hearth(stage, pen, -0.9, FAR, stone, width=2.2, height=1.6, chimney=HEIGHT)
    _cauldron(stage, -0.9, FAR - 0.62)
    openings.window(stage, room, pen, openings.Window("right", 5.4, 1.1, 1.9, 1.2, wood, "town", "factory", panes=3))
    openings.door(room, pen, "left", 8.7, adjust(wood, 0.06), width=1.0)
    shelving.wall(room, pen, "back", 0.3, 1.5, 2.6, wood, "simples", goods="jars", v=0.9)
    shelving.wall(room, pen, "back", 4.7, 3.1, 2.6, wood, "reagents", goods="jars", v=1.3)
    shelving.wall(room, pen, "left", 5.0, 2.8, 2.5, wood, "recipes", goods="scrolls", v=1.1)
    _back_bench(stage, wood, copper)
    _furnace(stage, 3.2, 1.6, stone, copper)
    _bench(stage, wood, copper)
    pieces.lectern(stage, -2.9, 1.6)
    clutter.barrel(stage, -3.4, 2.8, adjust(wood, 0.08))
    for number, x in enumerate((-2.6, -1.9, 0.3, 1.1, 1.8, 2.5)):
        _bunch(stage, x, 1.1 if number % 2 else 2.9, number)
    for x in (-1.6, 1.5):
        lamps.pendant(stage, x, 0.7, HEIGHT, stage.tone(0.40, 0.05, 60, "metal"), drop=0.6, size=0.28, reach=2.4)
    motes(stage, (-2, 0.6, 0), (2, 2.4, 3), 40, fixtures.FIRE)


def _cauldron(stage: Stage, x: float, z: float) -> None:
    """An iron cauldron that hangs in the hearth and steams."""

    def draw_it(pen: Brush) -> None:
        iron = pen.lit(lch(0.28, 0.015, 60), at=(x, 0.6, z))
        with pen.standing(x, 0.42, z):
            pen.line((0, 0.9), (0, 0.52), adjust(iron, -0.05), 0.03)
            pen.curve([(-0.32, 0.34), (0.0, 0.66), (0.32, 0.34)], adjust(iron, 0.06), 0.03)
            belly = path_of((-0.34, 0.36), (-0.46, 0.02, -0.12, -0.02), (0.12, -0.02), (0.46, 0.02, 0.34, 0.36))
            pen.gradient(belly, (-0.4, 0), (0.4, 0), [adjust(iron, 0.07), iron, adjust(iron, -0.08)])
            pen.oval(0, 0.36, 0.34, 0.06, lch(0.62, 0.12, 130))
            for lean in (-0.12, 0.1):
                pen.curve([(lean, 0.42), (lean + 0.1, 0.57), (lean, 0.72), (lean - 0.1, 0.9), (lean + 0.04, 1.06)],
                          (0.95, 0.95, 0.97), 0.06, 0.2)  # fmt: skip

    stage.put(x, z - 0.1, draw_it, radius=0.4, tall=0.9)


def _back_bench(stage: Stage, wood: Rgb, copper: Rgb) -> None:
    """A plank on trestles under the jars."""
    z = FAR - 0.45
    furniture.table(stage, 2.25, z, 3.0, 0.6, wood, height=TOP)
    for number in range(4):
        glassware.glass(stage, (1.1 + number * 0.3, TOP, z - 0.05), (0, 1, 3, 4)[number], 1.2)
    glassware.still(stage, (2.6, TOP, z), copper, 0.8)
    clutter.lay_all(stage, TOP, (("bowl", 3.4, z), ("pot", 3.65, z - 0.1)), size=1.1)


def _furnace(stage: Stage, x: float, z: float, stone: Rgb, copper: Rgb) -> None:
    """A furnace of bricks with a still on it."""

    def draw_it(pen: Brush) -> None:
        brick = stage.tone(0.52, 0.09, 40, "stone")
        pen.contact((x, 0, z), 0.7, 0.5, 0.4)
        pen.box((x - 0.45, 0, z - 0.4), (x + 0.45, 0.86, z + 0.4), brick)
        pen.box((x - 0.5, 0.86, z - 0.45), (x + 0.5, 0.94, z + 0.45), stone)
        own = pen.lit(brick, at=(x, 0.5, z))
        with pen.on((x - 0.45, 0, z - 0.405), RIGHT, UP):
            for row in range(7):
                pen.rect(0, row * 0.12, 0.9, 0.012, adjust(own, -0.1))
            pen.fill(path_of((0.24, 0.1), (0.24, 0.34), (0.24, 0.52, 0.45, 0.54), (0.66, 0.52, 0.66, 0.34),
                             (0.66, 0.1)), lch(0.18, 0.03, 40))  # fmt: skip
            fixtures.flames(pen, 0.45, 0.12, 0.3)

    stage.put(x, z, draw_it, radius=0.5, tall=0.9)
    fixtures.fire_light(stage, (x, 0.4, z - 0.5), 0.8)
    glassware.still(stage, (x - 0.1, 0.94, z), copper, 1.1)


def _bench(stage: Stage, wood: Rgb, copper: Rgb) -> None:
    """The table at which one works."""
    x, z = 0.4, 1.5
    furniture.table(stage, x, z, 2.8, 0.8, adjust(wood, 0.05), height=TOP)
    glassware.still(stage, (x - 0.75, TOP, z + 0.1), copper, 0.9)
    for number in range(3):
        glassware.glass(stage, (x + 0.35 + number * 0.22, TOP, z + 0.15), (0, 1, 3)[number], 1.15)
    clutter.papers(stage, x + 0.1, TOP, z + 0.02, "receipts", 3)
    things = (
        ("book", x - 1.2, z + 0.1),
        ("bowl", x + 1.1, z + 0.1),
        ("skull", x + 0.85, z + 0.02),
        ("spoon", x - 0.1, z + 0.05),
    )
    clutter.lay_all(stage, TOP, things, size=1.15)
    lamps.candle(stage, x - 1.15, TOP, z + 0.3, tall=0.2, reach=1.4)
    furniture.stool(stage, x - 0.7, z + 0.75, wood, height=0.62)
    furniture.stool(stage, x + 0.8, z + 0.75, wood, height=0.62)


def _bunch(stage: Stage, x: float, z: float, number: int) -> None:
    """Herbs tied to a beam, heads down."""
    foot = HEIGHT - 0.28
    hue = (135, 110, 320, 95, 150, 60)[number % 6]

    def draw_it(pen: Brush) -> None:
        dice = stage.dice(f"herbs {number}")
        leaf = pen.lit(nature.leaf_tone(stage, 0.50, 0.08, hue), at=(x, foot, z))
        with pen.standing(x, foot, z):
            for stalk in range(7):
                lean = (stalk - 3) * 0.035
                pen.line((lean * 0.2, 0), (lean, -0.28), adjust(leaf, -0.08), 0.012)
                for leaves in range(4):
                    pen.oval(lean + dice.uniform(-0.03, 0.03), -0.16 - leaves * 0.07, 0.028, 0.045,
                             adjust(leaf, dice.uniform(-0.06, 0.06)))  # fmt: skip
            pen.rect(-0.03, -0.1, 0.06, 0.03, pen.lit(lch(0.80, 0.06, 80), at=(x, foot, z)))

    stage.put(x, z, draw_it, radius=0.1, tall=0.2)
