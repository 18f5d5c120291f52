"""A board room: a long table of papers, high chairs, portraits, a wide window, a screen, a model under glass."""

from __future__ import annotations

from production_flow.embedded.artist.colour import Rgb, adjust, lch
from production_flow.embedded.artist.sets.brush import RIGHT, UP, Brush, rectangle
from production_flow.embedded.artist.sets.model import Marks, Seat, Surface
from production_flow.embedded.artist.sets.parts import clutter, furniture, lamps, nature, openings, rooms, wallart
from production_flow.embedded.artist.sets.parts.glow import action_light
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

HEIGHT, FAR, TOP = 3.2, 5.2, 0.76


def draw(stage: Stage) -> None:
    """The room, far to near."""
    room = rooms.Room(
        -4.4, 4.4, HEIGHT, -7.5, FAR,
        wall=stage.tone(0.70, 0.05, 165, "wall"),
        floor=stage.tone(0.58, 0.06, 28, "cloth"),
        ceiling=stage.tone(0.90, 0.015, 85, "trim"),
        flooring="carpet",
        wainscot=(stage.tone(0.42, 0.09, 48, "wood"), 1.0),
    )  # fmt: skip
    pen = rooms.build_room(stage, room)
    wood, white = stage.tone(0.40, 0.09, 46, "wood"), stage.tone(0.92, 0.02, 88, "trim")
    for u in (5.2, 8.4):
        openings.window(stage, room, pen, openings.Window("left", u, 0.75, 2.6, 1.9, white, "city", "bare", panes=3))
    if stage.says("gilt", "opera", "velvet", "chandelier"):
        wallart.picture(room, pen, "back", 3.0, 1.15, 2.9, 1.75, "the hunt", gilt=True)
    elif stage.unpowered:
        wallart.chart(room, pen, "back", 2.9, 1.15, 3.1, 1.75, "council chart")
    else:
        _screen(stage, pen, room)
        _flipchart(stage, -3.2, 2.6)
    for number, u in enumerate((0.45, 1.6, 6.35, 7.5)):
        wallart.picture(room, pen, "back", u, 1.3, 0.85, 1.2, f"chairman {number}", gilt=True)
    for number, u in enumerate((5.6, 7.0)):
        wallart.picture(room, pen, "right", u, 1.35, 0.8, 1.0, f"founder {number}", gilt=True)
    openings.door(room, pen, "right", 3.4, wood, width=1.2)
    rooms.rug(pen, 0.2, 2.4, 5.8, 3.4, stage.tone(0.46, 0.09, 255, "cloth"), stage.tone(0.72, 0.09, 82, "trim"))
    _table(stage, wood)
    _model(stage, 3.5, 3.9, wood)
    nature.pot(stage, -3.9, 4.4, 1.0, plant="tree", part="board plant")
    clutter.lay_all(stage, 0.0, (("suitcase", 2.9, 0.9), ("bag", -2.6, 1.0)), size=1.1)
    for x in (-1.3, 0.4, 2.1):
        lamps.pendant(stage, x, 2.2, HEIGHT, stage.tone(0.74, 0.10, 82, "trim"), drop=0.8, size=0.3, reach=2.4)
    action_light(stage, 0.3, 80)


def _screen(stage: Stage, pen: Brush, room: rooms.Room) -> None:
    """A projection: a curve that goes the wrong way."""
    with room.on(pen, "back", 0.03):
        pen.rect(2.9, 1.15, 3.1, 1.75, room.lit(pen, lch(0.30, 0.02, 250), "back"))
        pale = lch(0.93, 0.02, 230) if lamps.lit(stage) > 0.2 else room.lit(pen, lch(0.95, 0.01, 230), "back")
        pen.gradient(rectangle(3.0, 1.25, 2.9, 1.55), (0, 2.8), (0, 1.25), [pale, adjust(pale, -0.05)])
        blue, red = lch(0.56, 0.13, 250), lch(0.58, 0.19, 27)
        pen.rect(3.2, 2.52, 1.3, 0.1, adjust(pale, -0.45))
        for bar in range(8):
            pen.rect(3.25 + bar * 0.32, 1.42, 0.2, 0.86 - bar * 0.09, blue, 0.85)
        pen.curve([(3.3, 2.3), (4.4, 2.35), (5.0, 1.85), (5.3, 1.6), (5.7, 1.5)], red, 0.035)
        pen.rect(3.2, 1.38, 2.6, 0.025, adjust(pale, -0.5))

    def glow(brush: Brush) -> None:
        with room.on(brush, "back", 0.02):
            brush.glow(4.45, 2.0, 2.4, (0.95, 0.97, 1.0), 0.8, radius_y=1.4, power=1.4)

    stage.hole(glow, on_wall=True)
    stage.lamp((0.05, 2.0, FAR - 0.6), lch(0.90, 0.03, 230), 0.4, 3.0)


def _table(stage: Stage, wood: Rgb) -> None:
    """The long table, its blotters, jugs and glasses, and the chairs around it."""
    x, z = 0.2, 2.3

    def draw_it(pen: Brush) -> None:
        pen.contact((x, 0, z), 2.9, 1.2, 0.45)
        for leg in (-1.7, 1.7):
            pen.box((x + leg - 0.3, 0, z - 0.35), (x + leg + 0.3, TOP - 0.06, z + 0.35), adjust(wood, -0.05))
        pen.box((x - 2.3, TOP - 0.08, z - 0.7), (x + 2.3, TOP, z + 0.7), adjust(wood, 0.05), texture="brush")
        shine = pen.lit(adjust(wood, 0.2), UP, (x, 1, z))
        with pen.on((x - 2.3, TOP + 0.002, z - 0.7), RIGHT, (0, 0, 1)):
            for stripe in (0.7, 2.2, 3.5):
                pen.fill([(stripe, 0), (stripe + 0.5, 0), (stripe + 0.9, 1.4), (stripe + 0.4, 1.4)], shine, 0.18)
            paper = pen.lit(stage.tone(0.93, 0.02, 88, "trim"), UP, (x, 1, z))
            for seat in range(4):
                for side in (0.1, 1.0):
                    pen.rect(0.4 + seat * 1.08, side, 0.36, 0.28, pen.lit(stage.tone(0.40, 0.08, 155, "cloth"), UP))
                    pen.rect(0.46 + seat * 1.08, side + 0.04, 0.2, 0.2, paper)

    stage.put(x, z, draw_it, radius=2.2, tall=0.85)
    leather = stage.tone(0.34, 0.08, 25, "accent")
    for seat in range(4):
        at = x - 1.65 + seat * 1.1
        _chair(stage, at, z + 1.0, leather, wood)
        clutter.lay_all(stage, TOP, (("glass", at + 0.28, z + 0.4), ("pen", at - 0.2, z + 0.42)), size=1.0)
    for at in (x - 1.1, x + 1.0):
        furniture.chair(stage, at, z - 1.0, wood, "away", seat=leather)
    clutter.lay_all(
        stage,
        TOP,
        (
            ("bottle", x - 0.3, z),
            ("vase", x + 0.9, z),
            ("telephone" if stage.place.era in {"past", ""} else "notebook", x - 1.7, z),
            ("folder", x + 0.3, z - 0.35),
            ("cup", x - 0.9, z - 0.4),
            ("bell", x + 1.9, z),
        ),
        size=1.15,
    )


def _chair(stage: Stage, x: float, z: float, leather: Rgb, wood: Rgb) -> None:
    """A high chair with buttons."""

    def draw_it(pen: Brush) -> None:
        pen.contact((x, 0, z), 0.45, 0.35, 0.4)
        furniture.legs(pen, (x - 0.27, 0, z - 0.25), (x + 0.27, 0.42, z + 0.25), wood, 0.06)
        pen.box((x - 0.29, 0.5, z + 0.18), (x + 0.29, 1.3, z + 0.27), leather)
        own = pen.lit(leather, at=(x, 1, z))
        with pen.on((x - 0.29, 0.5, z + 0.175), RIGHT, UP):
            for row in range(3):
                for column in range(3):
                    pen.oval(0.14 + column * 0.15, 0.22 + row * 0.2, 0.016, 0.016, adjust(own, -0.14))
            pen.rect(0, 0.76, 0.58, 0.05, pen.lit(wood, at=(x, 1, z)))
        pen.box((x - 0.29, 0.42, z - 0.26), (x + 0.29, 0.52, z + 0.2), adjust(leather, 0.04))

    stage.put(x, z, draw_it, radius=0.3, tall=0.85)


def _model(stage: Stage, x: float, z: float, wood: Rgb) -> None:
    """A model of what is to be built, under a lid of glass."""

    def draw_it(pen: Brush) -> None:
        pen.contact((x, 0, z), 0.8, 0.5, 0.45)
        pen.box((x - 0.6, 0, z - 0.4), (x + 0.6, 0.86, z + 0.4), wood)
        dice = stage.dice("model")
        for row in (0.24, -0.02, -0.26):
            for column in range(6):
                tall = dice.uniform(0.08, 0.34)
                left = x - 0.52 + column * 0.18
                pen.box(
                    (left, 0.86, z + row - 0.07),
                    (left + 0.12, 0.86 + tall, z + row + 0.07),
                    stage.tone(0.93, 0.012, 88, "trim"),
                    hold=False,
                )
        with pen.on((x - 0.6, 0.86, z - 0.4), RIGHT, UP):
            pen.rect(0, 0, 1.2, 0.5, (0.85, 0.93, 0.97), 0.16)
            pen.rect(0, 0.49, 1.2, 0.02, (0.85, 0.93, 0.97), 0.7)

    stage.put(x, z, draw_it, radius=0.6, tall=0.85)


def _flipchart(stage: Stage, x: float, z: float) -> None:
    def draw_it(pen: Brush) -> None:
        paper, leg = pen.lit(lch(0.95, 0.01, 90), at=(x, 1, z)), pen.lit(lch(0.5, 0.02, 240), at=(x, 1, z))
        pen.contact((x, 0, z), 0.5, 0.3, 0.35)
        with pen.standing(x, 0, z):
            for side in (-0.36, 0.36):
                pen.line((side, 0), (side * 0.6, 1.9), leg, 0.035)
            pen.rect(-0.42, 0.9, 0.84, 1.05, paper)
            pen.centred("PLAN B", 0, 1.68, 0.16, lch(0.48, 0.17, 27))
            for line in range(3):
                pen.rect(-0.3, 1.5 - line * 0.14, 0.5 - 0.1 * line, 0.025, lch(0.42, 0.12, 250))
            pen.line((-0.3, 1.02), (0.3, 1.1), lch(0.48, 0.17, 27), 0.03)

    stage.put(x, z, draw_it, radius=0.45, tall=0.85)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.9, 1.9, 0.0, ((-2.7, 3.4), (2.9, 2.6)), ((-1.6, -2.0), (1.7, -2.0)),
                (Seat(-1.45, 3.2, 0.52, 0), Seat(-0.35, 3.2, 0.52, 0), Seat(0.75, 3.2, 0.52, 0)),
                (Surface("table", 0.2, TOP, 2.3, 4.6, 1.3),)),
    spare=((-2.9, 1.4), (3.4, 1.6)),
    focus=(0.1, 1.6, FAR),
    interior=True,
    yaw=3.5,
    shift=-0.4,
    back=6.7,
    ceiling=HEIGHT,
)  # fmt: skip
