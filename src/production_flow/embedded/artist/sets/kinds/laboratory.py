"""A laboratory: benches of glassware, lit tanks, a board of formulas, microscopes, a fume hood, notes and cold tea."""

from __future__ import annotations

from production_flow.embedded.artist.colour import Rgb, adjust, lch
from production_flow.embedded.artist.sets.brush import RIGHT, UP, Brush
from production_flow.embedded.artist.sets.model import Marks, Seat, Surface
from production_flow.embedded.artist.sets.parts import (
    clutter,
    fixtures,
    furniture,
    glassware,
    lamps,
    openings,
    rooms,
    shelving,
    stillroom,
    wallart,
)
from production_flow.embedded.artist.sets.parts.glassware import LIQUIDS
from production_flow.embedded.artist.sets.parts.glow import reveal
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

HEIGHT, FAR, TOP = 3.0, 4.0, 0.92


def draw(stage: Stage) -> None:
    """The laboratory, far to near; before there was current, a room of stills and jars."""
    if stage.unpowered:
        stillroom.draw(stage)
        return
    inked = stage.dress.kind == "ink"  # white on white would be an empty sheet of paper
    room = rooms.Room(
        -4.0, 4.0, HEIGHT, -7.5, FAR,
        wall=stage.tone(0.86, 0.03, 210, "wall"),
        floor=stage.tone(0.54 if inked else 0.70, 0.025, 220, "ground"),
        ceiling=stage.tone(0.93, 0.01, 210, "trim"),
        flooring="check" if inked else "tile",
        wainscot=(stage.tone(0.44, 0.03, 210, "wall"), 1.0) if inked else None,
        accent_wall=stage.tone(0.76, 0.055, 200, "wall"),
    )  # fmt: skip
    pen = rooms.build_room(stage, room)
    white, steel = stage.tone(0.94, 0.01, 210, "trim"), stage.tone(0.70, 0.015, 230, "metal")
    openings.window(stage, room, pen, openings.Window("right", 5.4, 1.1, 2.2, 1.3, white, "city", "blind", panes=3))
    openings.door(room, pen, "left", 8.6, stage.tone(0.74, 0.05, 200, "cloth"), width=1.0, sign="LAB 2", glass="2")
    with room.on(pen, "back", 0.02):
        clutter.blackboard(pen, 2.9, 1.35, 2.3, 1.15, ("E = 42 x n", "sample 7: alive?", "do NOT water"))
    shelving.wall(room, pen, "back", 0.25, 2.2, 2.6, white, "reagents", goods="jars", v=1.3)
    shelving.wall(room, pen, "left", 5.2, 2.6, 2.5, white, "samples", goods="boxes", v=1.3)
    shelving.sheets(room, pen, "right", 3.0, 1.6, 5, "results")
    wallart.clock(room, pen, "back", 5.6, 2.4, 0.18)
    _back_bench(stage, pen, white, steel)
    _hood(stage, pen, steel)
    seeds = stage.says("seedlings", "growth", "plants", "botanical", "wet")
    for number, (x, z) in enumerate(((3.3, 1.7), (3.45, 0.7), (-3.4, 1.9))):
        colour = LIQUIDS[(number * 2 + stage.dice("tanks").randrange(4)) % 4]
        fixtures.tank(stage, x, z, adjust(colour, -0.1), plant=seeds, tall=1.4 if number else 1.6)
    _island(stage, white, steel)
    fixtures.machine(stage, -3.45, 3.0, 0.8, 1.9, "analyser", glow=(LIQUIDS[1], LIQUIDS[0], LIQUIDS[3]), base=white)
    for x in (-1.5, 1.5):
        lamps.tube(stage, x, 0.8, HEIGHT, long=1.6, always=True)


def _back_bench(stage: Stage, pen: Brush, white: Rgb, steel: Rgb) -> None:
    near = FAR - 0.7
    furniture.counter(pen, (-3.0, 0, near), (2.0, TOP - 0.06, FAR), white, steel, panels=0.7)
    for number in range(9):
        glassware.glass(stage, (-2.7 + number * 0.34, TOP, near + 0.3), number)
    _microscope(stage, 0.75, TOP, near + 0.25)
    for kind, x in (("cup", 1.2), ("notebook", 1.45), ("jar", 1.75)):
        clutter.lay(stage, kind, x, TOP, near + 0.2, size=1.1)


def _hood(stage: Stage, pen: Brush, steel: Rgb) -> None:
    """A fume hood with something boiling under its own light."""
    left, near = 2.1, FAR - 0.75
    pen.box((left, 0, near), (left + 1.7, TOP, FAR), adjust(steel, 0.08))
    pen.box((left, 2.1, near), (left + 1.7, 2.6, FAR), adjust(steel, 0.05))
    for x in (left, left + 1.6):
        pen.box((x, TOP, near), (x + 0.1, 2.1, FAR), adjust(steel, 0.02))
    glow = lch(0.90, 0.09, 160)
    with pen.on((left + 0.1, TOP, FAR - 0.1), RIGHT, UP):
        pen.rect(0, 0, 1.5, 1.18, pen.lit(lch(0.60, 0.05, 190), at=(left, 1, FAR)))
    with pen.on((left + 0.1, TOP, near), RIGHT, UP):
        pen.rect(0, 0.7, 1.5, 0.48, pen.lit(lch(0.80, 0.03, 200), at=(left, 1, near)), 0.4)
        pen.rect(0, 0.68, 1.5, 0.03, pen.lit(steel, at=(left, 1, near)))
    for number, x in enumerate((left + 0.4, left + 0.85, left + 1.3)):
        glassware.glass(stage, (x, TOP, near + 0.35), number + 4, 1.5)
    pen.drum((left + 0.85, 2.6, FAR - 0.4), 0.18, HEIGHT - 2.6, steel)
    reveal(stage, (left + 0.85, 1.5, near - 0.1), 1.1, glow, 0.8)


def _microscope(stage: Stage, x: float, y: float, z: float) -> None:
    def draw_it(pen: Brush) -> None:
        colour = pen.lit(lch(0.36, 0.02, 250), at=(x, y, z))
        with pen.standing(x, y, z):
            pen.rect(-0.11, 0, 0.22, 0.035, colour)
            pen.curve([(0.08, 0.03), (0.14, 0.22), (0.02, 0.3)], colour, 0.045)
            pen.rect(-0.09, 0.12, 0.15, 0.025, adjust(colour, 0.1))
            pen.line((-0.02, 0.15), (-0.02, 0.26), adjust(colour, 0.14), 0.035)
            pen.line((-0.02, 0.28), (-0.1, 0.4), adjust(colour, 0.06), 0.055)

    stage.put(x, z, draw_it, radius=0.15, tall=0.5)


def _island(stage: Stage, white: Rgb, steel: Rgb) -> None:
    """The bench in the middle at which one works."""
    x, z = 0.4, 1.5

    def draw_it(pen: Brush) -> None:
        pen.contact((x, 0, z), 1.9, 0.7, 0.45)
        furniture.counter(pen, (x - 1.4, 0, z - 0.4), (x + 1.4, TOP - 0.06, z + 0.4), white, steel, panels=0.7)

    stage.put(x, z + 0.3, draw_it, radius=1.4, tall=0.85)
    _microscope(stage, x - 0.85, TOP, z)
    for number in range(5):
        glassware.glass(stage, (x + 0.1 + number * 0.22, TOP, z + 0.1), number, 1.15)
    clutter.papers(stage, x - 0.35, TOP, z - 0.15, "lab papers", 4)
    clutter.lay_all(stage, TOP, (("pen", x - 0.1, z - 0.2), ("magnifier", x - 0.55, z - 0.2), ("cup", x + 1.2,
        z - 0.15)), size=1.15)  # fmt: skip
    for at in (x - 0.7, x + 0.8):
        furniture.stool(stage, at, z + 0.75, stage.tone(0.50, 0.10, 205, "accent"), height=0.62)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.8, 1.8, 0.0, ((-2.1, 2.3), (2.3, 2.6)), ((-1.5, -2.0), (1.6, -2.0)),
                (Seat(-0.3, 2.25, 0.62, 0), Seat(1.2, 2.25, 0.62, 0)), (Surface("bench", 0.4, TOP, 1.5, 2.8, 0.7),)),
    spare=((-2.4, 1.9), (2.5, 0.2)),
    focus=(0.4, 1.1, 1.5),
    interior=True,
    yaw=4.0,
    shift=-0.4,
    back=6.6,
    ceiling=HEIGHT,
)  # fmt: skip
