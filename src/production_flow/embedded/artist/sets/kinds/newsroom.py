"""A newsroom or open office: rows of desks with lamps, clocks of the world, a glass office, boards, paper."""

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
from production_flow.embedded.artist.sets.parts.glow import action_light
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

HEIGHT, FAR, TOP = 3.2, 7.5, 0.75

_UNSAID = frozenset({"the", "a", "an", "newsroom", "office"})
"""Words of a name that its sign leaves out."""


_MODERN = ("open", "plan", "copier", "partition", "whiteboard", "portakabin", "printer", "team", "call")
_PRESS = ("news", "press", "paper", "gazette", "editor", "editorial", "typewriter", "typewriters", "copy")
"""Words of an office with screens on its desks, and of one where a paper is made."""


def _printed(stage: Stage) -> bool:
    """Whether a paper is made here."""
    return not stage.place.era or "newsroom" in stage.place.name.lower() or stage.says(*_PRESS)


def draw(stage: Stage) -> None:
    """The floor, far to near."""
    modern = stage.says(*_MODERN) or (stage.place.era == "contemporary" and not _printed(stage))
    room = rooms.Room(
        -5.0, 5.0, HEIGHT, -7.5, FAR,
        wall=stage.tone(0.82, 0.035, 200, "wall") if modern else stage.tone(0.74, 0.06, 88, "wall"),
        floor=stage.tone(0.58, 0.03, 235, "ground") if modern else stage.tone(0.54, 0.075, 58, "wood"),
        ceiling=stage.tone(0.90, 0.01, 200, "trim"),
        flooring="carpet" if modern else "plank",
    )  # fmt: skip
    pen = rooms.build_room(stage, room)
    wood, steel = stage.tone(0.50, 0.085, 55, "wood"), stage.tone(0.66, 0.02, 230, "metal")
    for u in (4.8, 8.6, 12.0):
        openings.window(stage, room, pen, openings.Window("left", u, 1.0, 2.4, 1.5, steel, "city", "blind", panes=3))
    _clocks(stage, pen, room)
    _glass_office(stage, pen, room, wood)
    wallart.board(room, pen, "right", 5.4, 1.15, 2.3, 1.25, "front pages")
    shelving.sheets(room, pen, "right", 8.6, 1.5, 7, "pinned pages")
    for number, x in enumerate((-4.8, -4.15, -3.5)):
        furniture.cabinet(pen, x, FAR - 0.6, adjust(steel, -0.1 + 0.02 * number), 4)
    for row, z in enumerate((5.6, 3.7, 1.8)):
        for x in (-2.5, 0.2, 2.9):
            if not (row == 2 and x == 0.2):
                _desk(stage, x + 0.25 * (row % 2), z, wood if not modern else stage.tone(0.84, 0.03, 75, "wood"), row,
                      modern=modern)  # fmt: skip
    for x in (-3.3, 3.7):
        pen.box((x - 0.16, 0, 4.7), (x + 0.16, HEIGHT, 5.0), stage.tone(0.84, 0.02, 88, "trim"), hold=False)
    nature.pot(stage, 4.4, 2.6, 0.9, plant="tree", part="office fig")
    _water(stage, 4.5, 4.0)
    clutter.box_pile(stage, -4.4, 0.8, "newsroom boxes", 4)
    _papers_on_floor(stage, pen)
    for x, z in ((-2.2, 4.6), (1.0, 4.6), (-2.2, 1.0), (1.0, 1.0)):
        lamps.tube(stage, x, z, HEIGHT, long=1.6, always=True)
    action_light(stage, 0.3, 220)


def _clocks(stage: Stage, pen: Brush, room: rooms.Room) -> None:
    """Clocks of four cities, and the paper's own name."""
    for number, city in enumerate(("LONDON", "TOKYO", "LAGOS", "LIMA")):
        u = 2.1 + number * 0.75
        wallart.clock(room, pen, "back", u, 2.55, 0.19)
        with room.on(pen, "back", 0.02):
            pen.centred(city, u, 2.18, 0.11, room.lit(pen, lch(0.30, 0.03, 60), "back"))
    name = clutter.name_of(stage, 14, _UNSAID, "The Daily").upper()
    with room.on(pen, "back", 0.02):
        pen.centred(name, 3.25, 1.55, 0.42, room.lit(pen, stage.tone(0.46, 0.14, 27,
            "accent"), "back"), "Fraunces-600")  # fmt: skip


def _glass_office(stage: Stage, pen: Brush, room: rooms.Room, wood: Rgb) -> None:
    """The editor's glass box at the back, lit from inside."""
    with room.on(pen, "back", 0.03):
        frame, sign = room.lit(pen, wood, "back"), "EDITOR" if _printed(stage) else "MANAGER"
        pen.rect(5.4, 0, 4.3, 2.6, frame)
        warm = lch(0.88, 0.08, 82) if lamps.lit(stage) > 0.2 else room.lit(pen, lch(0.82, 0.03, 200), "back")
        pen.gradient(rectangle(5.5, 0.95, 2.6, 1.55), (0, 2.5), (0, 0.95), [warm, adjust(warm, -0.1)])
        for slat in range(18):
            pen.rect(5.5, 1.0 + slat * 0.085, 2.6, 0.03, adjust(warm, -0.16), 0.7)
        pen.rect(6.75, 0.95, 0.07, 1.55, frame)
        pen.rect(8.3, 0.05, 1.2, 2.4, adjust(frame, 0.05))
        pen.rect(8.42, 1.0, 0.96, 1.3, warm)
        pen.centred(sign, 8.9, 1.7, 0.2, adjust(frame, -0.3), "Fraunces-600")
    if lamps.lit(stage) > 0.2:

        def glow(brush: Brush) -> None:
            with room.on(brush, "back", 0.02):
                brush.glow(7.0, 1.6, 2.6, (1.0, 0.96, 0.86), 0.9, radius_y=1.6, power=1.4)

        stage.hole(glow, on_wall=True)


def _desk(stage: Stage, x: float, z: float, wood: Rgb, row: int, *, modern: bool) -> None:
    furniture.table(stage, x, z, 1.6, 0.75, wood)
    dice = stage.dice(f"desk {x} {z}")
    if modern:
        _screen(stage, x - 0.1, TOP, z + 0.1)
        _partition(stage, x, z + 0.42)
    else:
        _typewriter(stage, x - 0.15, TOP, z)
        lamps.desk_lamp(stage, x + 0.55, TOP, z + 0.12, stage.tone(0.50, 0.12, 152, "accent"), reach=1.3)
    clutter.papers(stage, x + 0.3, TOP, z - 0.1, f"copy {x} {z}", 3)
    clutter.stack(stage, x - 0.62, TOP, z + 0.15, f"files {x} {z}", dice.randrange(3, 8))
    kinds = dice.sample(("cup", "telephone", "notebook", "photograph", "apple", "pen", "folder"), 2)
    clutter.lay_all(stage, TOP, ((kinds[0], x - 0.45, z - 0.2), (kinds[1], x + 0.62, z - 0.2)), size=1.05)
    furniture.chair(stage, x + dice.uniform(-0.2, 0.2), z + 0.75, stage.tone(0.36, 0.05, 40, "wood"), "camera",
                    seat=stage.tone(0.48, 0.10, (225, 28, 155)[row], "cloth"))  # fmt: skip


def _typewriter(stage: Stage, x: float, y: float, z: float) -> None:
    def draw_it(pen: Brush) -> None:
        body = pen.lit(lch(0.34, 0.03, 220), at=(x, y, z))
        with pen.standing(x, y, z):
            pen.rect(-0.16, 0.2, 0.32, 0.2, pen.lit(lch(0.95, 0.015, 88), at=(x, y, z)))
            pen.fill([(-0.2, 0), (0.2, 0), (0.17, 0.16), (-0.17, 0.16)], body)
            pen.rect(-0.23, 0.16, 0.46, 0.05, adjust(body, 0.08))
            for key in range(12):
                pen.oval(-0.14 + (key % 6) * 0.056, 0.04 + (key // 6) * 0.045, 0.018, 0.014, adjust(body, 0.4))

    stage.put(x, z, draw_it, radius=0.2, tall=0.8)


def _screen(stage: Stage, x: float, y: float, z: float) -> None:
    def draw_it(pen: Brush) -> None:
        body = pen.lit(lch(0.32, 0.01, 240), at=(x, y, z))
        with pen.standing(x, y, z):
            pen.rect(-0.1, 0, 0.2, 0.02, body)
            pen.rect(-0.02, 0, 0.04, 0.12, body)
            pen.rect(-0.28, 0.1, 0.56, 0.34, body)
            pen.rect(-0.26, 0.12, 0.52, 0.3, lch(0.86, 0.04, 225))
            pen.rect(-0.26, 0.37, 0.52, 0.05, lch(0.60, 0.11, 235))
            for line in range(4):
                pen.rect(-0.22, 0.32 - line * 0.05, (0.3, 0.4, 0.24, 0.36)[line], 0.02, lch(0.62, 0.04, 230))

    stage.put(x, z, draw_it, radius=0.3, tall=0.8)


def _partition(stage: Stage, x: float, z: float) -> None:
    def draw_it(pen: Brush) -> None:
        cloth = stage.tone(0.62, 0.06, 215, "cloth")
        pen.box((x - 0.85, 0.05, z), (x + 0.85, 1.2, z + 0.05), cloth)
        with pen.on((x - 0.85, 0, z - 0.005), RIGHT, UP):
            for note, hue in ((0.2, 95), (0.42, 350), (1.1, 210), (1.35, 95)):
                pen.rect(note, 0.92, 0.15, 0.17, pen.lit(lch(0.88, 0.09, hue), at=(x, 1, z)))

    stage.put(x, z, draw_it, radius=0.8, tall=0.85)


def _water(stage: Stage, x: float, z: float) -> None:
    """A water cooler, around which everything is known."""

    def draw_it(pen: Brush) -> None:
        pen.contact((x, 0, z), 0.3, 0.22, 0.4)
        pen.box((x - 0.18, 0, z - 0.17), (x + 0.18, 0.95, z + 0.17), lch(0.93, 0.01, 220))
        pen.drum((x, 0.95, z), 0.15, 0.42, lch(0.78, 0.07, 225))
        with pen.standing(x, 0.7, z - 0.18):
            for tap, hue in ((-0.07, 250), (0.05, 27)):
                pen.rect(tap, 0, 0.035, 0.07, lch(0.56, 0.17, hue))

    stage.put(x, z, draw_it, radius=0.25, tall=0.85)


def _papers_on_floor(stage: Stage, pen: Brush) -> None:
    dice, near = stage.dice("floor papers"), stage.camera.position[2] + 0.6
    sheet = pen.lit(stage.tone(0.94, 0.02, 88, "trim"), UP)
    with pen.on((0, 0.004, 0), RIGHT, (0, 0, 1)):
        for _ in range(14):
            x, z, turn = dice.uniform(-3.5, 3.5), dice.uniform(0.2, 5.5), dice.uniform(-0.12, 0.12)
            if z > near:
                pen.fill([(x, z), (x + 0.2, z + turn), (x + 0.2 - turn, z + 0.28), (x - turn, z + 0.28)], sheet)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.9, 2.0, 0.0, ((-0.6, 2.8), (1.4, 2.8), (-3.6, 4.6)), ((-1.6, -2.1), (1.7, -2.1)),
                (Seat(-2.5, 2.55, 0.46, 0), Seat(2.9, 2.55, 0.46, 0)), (Surface("desk", 2.9, TOP, 1.8, 1.6, 0.7),)),
    spare=((0.3, 1.9), (-4.0, 2.2)),
    focus=(0.4, 1.4, 5.0),
    interior=True,
    yaw=4.0,
    shift=-0.4,
    back=6.8,
    ceiling=HEIGHT,
)  # fmt: skip
