"""A hospital room or laboratory: a bed with monitors, a curtain on rails, a sink, charts, flowers on the table."""

from __future__ import annotations

from itertools import pairwise

from production_flow.embedded.artist.colour import Rgb, adjust, lch
from production_flow.embedded.artist.sets.brush import RIGHT, UP, Brush, rectangle
from production_flow.embedded.artist.sets.model import Marks, Seat, Surface
from production_flow.embedded.artist.sets.parts import clutter, furniture, lamps, nature, openings, rooms, wallart
from production_flow.embedded.artist.sets.parts.glow import bulb, reveal
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage
from production_flow.media.canvas import skia

HEIGHT, FAR = 2.95, 3.6
GREEN = lch(0.84, 0.17, 150)


def draw(stage: Stage) -> None:
    """The room, far to near."""
    inked = stage.dress.kind == "ink"  # white on white would be an empty sheet of paper
    room = rooms.Room(
        -3.8, 3.8, HEIGHT, -7.5, FAR,
        wall=stage.tone(0.88, 0.03, 190, "wall"),
        floor=stage.tone(0.58 if inked else 0.74, 0.03, 200, "ground"),
        ceiling=stage.tone(0.94, 0.01, 200, "trim"),
        flooring="check" if inked else "tile",
        wainscot=(stage.tone(0.44 if inked else 0.72, 0.06, 195, "wall"), 1.0),
    )  # fmt: skip
    pen = rooms.build_room(stage, room)
    white, steel = stage.tone(0.95, 0.01, 200, "trim"), stage.tone(0.74, 0.015, 230, "metal")
    openings.window(stage, room, pen, openings.Window("back", 4.85, 1.05, 1.9, 1.35, white, "city", "blind", panes=2))
    openings.door(room, pen, "back", 0.5, stage.tone(0.80, 0.05, 190, "cloth"), width=1.1, sign="WARD 3", glass="3")
    wallart.clock(room, pen, "back", 2.2, 2.45, 0.19)
    old = stage.unpowered or stage.says("basin", "washstand", "stove", "candle", "crucifix", "leeches", "cots")
    if not old:
        _wall_panel(pen, room)
    works = stage.says("lab", "laboratory", "morgue", "surgery", "emergency", "operating")
    if stage.says("lab", "laboratory", "morgue"):
        _laboratory(stage, steel)
    else:
        _bed(stage, 0.75, 1.85, white)
        _curtain(stage, pen, 2.75, 1.2)
    if old:
        _washstand(stage, -0.75, 2.9, white)
    else:
        _monitor(stage, -0.85, 2.6, steel)
        _drip(stage, 2.2, 2.5)
    _bedside(stage, 2.35, 1.75, white)
    furniture.chair(stage, -1.7, 1.7, stage.tone(0.56, 0.09, 225, "accent"), "right")
    _sink(stage, pen, room, white)
    wallart.board(room, pen, "right", 6.6, 1.3, 1.2, 0.85, "charts")
    wallart.picture(room, pen, "left", 8.6, 1.45, 0.7, 0.5, "calm print")
    wallart.shelf(room, pen, "left", 6.3, 1.75, 1.7, white, "medicine", kind="bottles")
    wallart.shelf(room, pen, "left", 6.3, 2.25, 1.7, white, "medicine boxes", kind="boxes")
    nature.pot(stage, 3.3, 3.0, 0.8, plant="tree", part="ward plant")
    _trolley(stage, -2.9, 0.9, steel)
    for x, z in ((-1.2, 1.6), (1.4, 1.6), (0.1, -1.4)):
        lamps.tube(stage, x, z, HEIGHT, long=1.4, always=works and stage.time != "night", dimmed=0.0 if works else 0.7)


def _washstand(stage: Stage, x: float, z: float, white: Rgb) -> None:
    """Where there are no machines: a stand with a basin, a jug and a towel."""
    wood = stage.tone(0.50, 0.08, 52, "wood")
    furniture.table(stage, x, z, 0.9, 0.5, wood, height=0.78)

    def basin(pen: Brush) -> None:
        own, towel = pen.lit(white, at=(x, 1, z)), pen.lit(stage.tone(0.62, 0.09, 235, "cloth"), at=(x, 1, z))
        with pen.standing(x - 0.12, 0.78, z):
            pen.fill([(-0.24, 0.13), (0.24, 0.13), (0.14, 0), (-0.14, 0)], own)
            pen.oval(0, 0.13, 0.24, 0.04, adjust(own, -0.12))
        with pen.standing(x + 0.28, 0.78, z):
            pen.fill([(-0.08, 0), (0.08, 0), (0.11, 0.2), (0.05, 0.34), (-0.05, 0.34), (-0.11, 0.2)], own)
            pen.curve([(0.08, 0.3), (0.2, 0.22), (0.1, 0.1)], own, 0.025)
            pen.rect(-0.1, 0.16, 0.2, 0.03, towel)
        with pen.standing(x - 0.2, 0.46, z - 0.26):
            pen.rect(-0.15, -0.14, 0.3, 0.42, adjust(own, 0.01))
            pen.rect(-0.15, -0.08, 0.3, 0.04, towel)

    stage.put(x, z - 0.02, basin, radius=0.4, tall=0.8)


def _wall_panel(pen: Brush, room: rooms.Room) -> None:
    with room.on(pen, "back", 0.02):
        panel = room.lit(pen, lch(0.82, 0.03, 80), "back")
        pen.rect(3.0, 1.35, 1.5, 0.28, panel)
        for number, colour in enumerate((GREEN, lch(0.7, 0.16, 50), lch(0.7, 0.12, 230))):
            pen.oval(3.2 + number * 0.3, 1.49, 0.07, 0.07, adjust(panel, -0.15))
            pen.oval(3.2 + number * 0.3, 1.49, 0.045, 0.045, room.lit(pen, colour, "back"))
        pen.rect(3.0, 1.66, 1.5, 0.06, room.lit(pen, lch(0.96, 0.03, 95), "back"))


def _bed(stage: Stage, x: float, z: float, white: Rgb) -> None:
    steel, sheet = stage.tone(0.70, 0.02, 230, "metal"), stage.tone(0.78, 0.06, 215, "cloth")

    def draw_it(pen: Brush) -> None:
        left, right = x - 1.05, x + 1.05
        pen.contact((x, 0, z + 0.06), 1.35, 0.56, 0.4)
        furniture.legs(pen, (left + 0.05, 0.1, z - 0.4), (right - 0.05, 0.5, z + 0.4), steel, 0.05)
        pen.box((left, 0.42, z - 0.45), (right, 0.5, z + 0.45), steel)
        pen.box((left, 0.5, z - 0.45), (right, 0.68, z + 0.45), white)
        pen.box((left + 0.62, 0.5, z - 0.47), (right + 0.01, 0.73, z + 0.47), sheet)
        pen.box((left + 0.56, 0.66, z - 0.475), (left + 0.8, 0.745, z + 0.475), white)
        pen.box((left + 0.04, 0.68, z - 0.32), (left + 0.48, 0.82, z + 0.32), adjust(white, 0.01))
        for at in (left - 0.05, right):
            pen.box((at, 0.3, z - 0.45), (at + 0.05, 1.02, z + 0.45), adjust(steel, 0.06))
        rail = pen.lit(steel, at=(x, 0.8, z))
        with pen.on((left + 0.3, 0, z - 0.5), RIGHT, UP):
            pen.rect(0, 0.88, 1.0, 0.035, rail)
            for bar in range(5):
                pen.rect(bar * 0.24, 0.6, 0.03, 0.3, rail)
        for wheel in (left + 0.1, right - 0.1):
            pen.drum((wheel, 0, z - 0.36), 0.06, 0.1, lch(0.3, 0.01, 260))

    stage.put(x, z, draw_it, radius=1.1, tall=0.9)


def _curtain(stage: Stage, pen: Brush, x: float, z: float) -> None:
    """A half-drawn curtain on a rail that hangs from the ceiling."""
    cloth = stage.tone(0.76, 0.07, 175, "cloth")
    pen.box((x - 0.02, HEIGHT - 0.5, z), (x + 0.02, HEIGHT - 0.46, FAR), lch(0.8, 0.01, 230), hold=False)

    def draw_it(brush: Brush) -> None:
        colour = brush.lit(cloth, (-0.6, 0, -0.8), (x, 1, z))
        with brush.on((x, 0, 2.5), (0.0, 0.0, 1.0), UP):
            brush.gradient(
                rectangle(0, 0.35, FAR - 2.5, HEIGHT - 0.85), (0, 0), (FAR - 2.5, 0), [colour, adjust(colour, -0.05)]
            )
            for fold in range(8):
                brush.rect(fold * 0.14, 0.35, 0.05, HEIGHT - 0.85, adjust(colour, -0.06))

    stage.put(x, 3.0, draw_it, radius=0.4, tall=0.4)


def _monitor(stage: Stage, x: float, z: float, steel: Rgb) -> None:
    def draw_it(pen: Brush) -> None:
        metal = pen.lit(steel, at=(x, 1, z))
        pen.contact((x, 0, z), 0.4, 0.3, 0.4)
        with pen.standing(x, 0, z):
            pen.oval(0, 0.04, 0.3, 0.06, adjust(metal, -0.15))
            pen.rect(-0.025, 0, 0.05, 1.15, metal)
            pen.fill(
                skia.Path().addRoundRect(skia.Rect.MakeXYWH(-0.36, 1.1, 0.72, 0.52), 0.05, 0.05), adjust(metal, -0.05)
            )
            pen.rect(-0.31, 1.16, 0.62, 0.4, lch(0.22, 0.04, 230))
            wave = [
                (-0.29, 1.4),
                (-0.16, 1.4),
                (-0.12, 1.46),
                (-0.08, 1.3),
                (-0.03, 1.53),
                (0.02, 1.36),
                (0.06, 1.4),
                (0.29, 1.4),
            ]
            for one, other in pairwise(wave):
                pen.line(one, other, GREEN, 0.016)
            pen.text("72", 0.1, 1.2, 0.12, GREEN)
            pen.rect(-0.28, 1.22, 0.24, 0.02, lch(0.8, 0.13, 205))
            pen.rect(-0.28, 1.27, 0.18, 0.02, lch(0.8, 0.14, 80))

    stage.put(x, z, draw_it, radius=0.35, tall=0.8)
    bulb(stage, (x, 1.36, z - 0.05), GREEN, 0.25, 0.6)
    reveal(stage, (x, 1.36, z), 1.1, GREEN, 0.75 if stage.night else 0.25)
    stage.lamp((x, 1.36, z), GREEN, 0.35, 1.4)


def _drip(stage: Stage, x: float, z: float) -> None:
    def draw_it(pen: Brush) -> None:
        metal, bag = pen.lit(lch(0.76, 0.01, 230), at=(x, 1, z)), pen.lit(lch(0.90, 0.04, 200), at=(x, 1, z))
        with pen.standing(x, 0, z):
            pen.fill([(-0.22, 0), (0, 0.14), (0.22, 0), (0, 0.06)], metal)
            pen.rect(-0.014, 0.05, 0.028, 1.95, metal)
            pen.curve([(-0.16, 1.92), (0, 2.04), (0.16, 1.92)], metal, 0.022)
            pen.rect(-0.22, 1.56, 0.13, 0.34, bag)
            pen.rect(-0.22, 1.56, 0.13, 0.16, adjust(bag, -0.08, 2))
            pen.curve([(-0.15, 1.56), (-0.1, 1.1), (-0.6, 0.86)], adjust(bag, -0.1), 0.012)

    stage.put(x, z, draw_it, radius=0.2, tall=0.4)


def _bedside(stage: Stage, x: float, z: float, white: Rgb) -> None:
    def draw_it(pen: Brush) -> None:
        pen.contact((x, 0, z), 0.45, 0.35, 0.35)
        pen.box((x - 0.26, 0.08, z - 0.22), (x + 0.26, 0.72, z + 0.22), white)
        colour = pen.lit(white, at=(x, 0.4, z))
        with pen.on((x - 0.26, 0.08, z - 0.22), RIGHT, UP):
            for level in range(3):
                pen.rect(0.03, 0.03 + level * 0.21, 0.46, 0.18, adjust(colour, -0.04))
                pen.rect(0.19, 0.12 + level * 0.21, 0.14, 0.02, adjust(colour, -0.3))

    stage.put(x, z, draw_it, radius=0.35, tall=0.72)
    lamps.desk_lamp(stage, x + 0.12, 0.72, z + 0.08, stage.tone(0.88, 0.05, 85, "trim"), height=0.34, reach=1.6)
    clutter.lay_all(
        stage, 0.72, (("flower", x - 0.12, z), ("glass", x + 0.02, z - 0.12), ("photograph", x - 0.2, z - 0.05))
    )


def _sink(stage: Stage, pen: Brush, room: rooms.Room, white: Rgb) -> None:
    """A basin with a mirror on the left wall."""
    with room.on(pen, "left", 0.02):
        glass = room.lit(pen, lch(0.84, 0.03, 205), "left")
        pen.rect(9.55, 1.25, 0.62, 0.8, room.lit(pen, white, "left"))
        pen.gradient(rectangle(9.6, 1.3, 0.52, 0.7), (9.6, 0), (10.1, 0), [adjust(glass, -0.08), adjust(glass, 0.05)])
    pen.box((room.left, 0.74, 2.02), (room.left + 0.5, 0.9, 2.7), white)
    del stage


def _trolley(stage: Stage, x: float, z: float, steel: Rgb) -> None:
    def draw_it(pen: Brush) -> None:
        pen.contact((x, 0, z), 0.55, 0.4, 0.35)
        furniture.legs(pen, (x - 0.4, 0.08, z - 0.25), (x + 0.4, 0.86, z + 0.25), steel, 0.035)
        for y in (0.3, 0.82):
            pen.box((x - 0.4, y, z - 0.25), (x + 0.4, y + 0.04, z + 0.25), adjust(steel, 0.06))

    stage.put(x, z, draw_it, radius=0.45, tall=0.86)
    clutter.lay_all(stage, 0.86, (("jar", x - 0.25, z), ("bottle", x, z + 0.1), ("tin", x + 0.22, z - 0.05)))


def _laboratory(stage: Stage, steel: Rgb) -> None:
    """A steel bench with glassware instead of the bed."""

    def draw_it(pen: Brush) -> None:
        pen.contact((0.7, 0, 1.8), 1.8, 0.7, 0.4)
        furniture.counter(pen, (-0.5, 0, 1.5), (2.0, 0.84, 2.2), stage.tone(0.84, 0.02, 200, "trim"), steel)

    stage.put(0.7, 1.95, draw_it, radius=1.3, tall=0.85)
    for number, kind in enumerate(("bottle", "jar", "glass", "relic", "jar", "bottle", "chip")):
        clutter.lay(
            stage,
            kind,
            -0.3 + number * 0.36,
            0.9,
            1.75,
            size=1.2,
            colour=("teal", "amber", "", "", "violet", "green", "")[number],
        )


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.7, 1.7, 0.0, ((-0.3, 2.8), (-2.2, 2.4)), ((-1.5, -2.0), (1.6, -2.0)),
                (Seat(-1.7, 1.7, 0.46, 90), Seat(0.3, 1.4, 0.7, 0)), (Surface("bedside", 2.35, 0.72, 1.75, 0.5, 0.4),)),
    spare=((-2.7, 2.6), (2.9, 0.6)),
    focus=(0.75, 0.8, 1.85),
    interior=True,
    yaw=4.0,
    shift=-0.4,
    back=6.4,
    ceiling=HEIGHT,
)  # fmt: skip
