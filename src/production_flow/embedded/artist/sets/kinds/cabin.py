"""A cabin on a ship of the sea or of space: a bunk with a curtain, portholes, lockers, a folding table, a lamp."""

from __future__ import annotations

from production_flow.embedded.artist.colour import Rgb, adjust, lch
from production_flow.embedded.artist.sets.brush import RIGHT, UP, Brush
from production_flow.embedded.artist.sets.model import Marks, Seat, Surface
from production_flow.embedded.artist.sets.parts import clutter, fixtures, furniture, lamps, openings, rooms, wallart
from production_flow.embedded.artist.sets.parts.glow import bulb, floor_pool, reveal
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

HEIGHT, FAR = 2.6, 3.0
_SPACE = (
    "space", "station", "ring", "capsule", "colony", "orbit", "starship", "spaceship", "charging", "c", "strip",
    "robots", "deck",
)  # fmt: skip


def draw(stage: Stage) -> None:
    """The cabin, far to near."""
    stars = stage.place.era in {"", "future"} and stage.says(*_SPACE)
    stars = stars and not stage.says("steamer", "liner", "sea", "boat")
    stars = stars or (stage.future and (stage.town or bool(stage.outside)))
    room = rooms.Room(
        -3.2, 3.2, HEIGHT, -7.5, FAR,
        wall=stage.tone(0.72, 0.03, 235, "wall") if stars else stage.tone(0.60, 0.085, 55, "wood"),
        floor=stage.tone(0.52, 0.03, 240, "ground") if stars else stage.tone(0.46, 0.08, 48, "wood"),
        ceiling=stage.tone(0.84, 0.02, 230, "trim") if stars else stage.tone(0.88, 0.03, 85, "trim"),
        flooring="metal" if stars else "plank",
        wainscot=None if stars else (stage.tone(0.42, 0.085, 45, "wood"), 1.0),
    )  # fmt: skip
    pen = rooms.build_room(stage, room)
    metal, wood = stage.tone(0.62, 0.03, 235, "metal"), stage.tone(0.40, 0.085, 45, "wood")
    body = metal if stars else wood
    for z in (2.2, 0.8, -0.6, -2.0):
        pen.box((-3.2, HEIGHT - 0.2, z), (3.2, HEIGHT - 0.02, z + 0.16), adjust(body, 0.06), hold=False)
    fixtures.porthole(stage, room, pen, "back", 3.9, 1.62, 0.34, stars=stars)
    fixtures.porthole(stage, room, pen, "right", 4.0, 1.6, 0.32, stars=stars, beam=0.3)
    if stars:
        copper = stage.tone(0.58, 0.10, 48, "accent")
        fixtures.pipes(room, pen, "right", 0.2, 9.0, ((2.25, metal), (2.05, copper)))
        fixtures.pipes(room, pen, "left", 0.2, 9.8, ((2.3, copper),))
    openings.door(room, pen, "right", 6.0, adjust(body, 0.05), width=0.85, height=1.95, sign="C-12")
    _bunk(stage, pen, body)
    _lockers(pen, 1.9, body)
    wallart.picture(room, pen, "back", 3.0, 1.35, 0.4, 0.5, "somebody at home")
    wallart.shelf(room, pen, "back", 3.0, 2.1, 1.5, body, "cabin shelf", kind="boxes")
    wallart.picture(room, pen, "left", 7.5, 1.4, 0.5, 0.4, "port of call")
    _table(stage, body)
    furniture.chair(stage, 1.35, 0.75, body, "left", seat=stage.tone(0.46, 0.11, 28, "accent"))
    rooms.rug(pen, 0.3, 0.4, 2.2, 1.3, stage.tone(0.42, 0.10, 250, "cloth"), stage.tone(0.74, 0.07, 80, "trim"))
    clutter.lay_all(stage, 0.0, (("suitcase", -2.5, 0.4), ("chest", 2.5, 0.2), ("bag", -1.9, 0.9)), size=1.2)
    _coat(stage, pen, room)
    _lamp(stage, 0.4, 0.6)


def _bunk(stage: Stage, pen: Brush, body: Rgb) -> None:
    """Two bunks in the back wall, the lower one in use, a curtain half drawn, a reading lamp."""
    left, right, near = -3.1, -0.5, FAR - 0.95
    cloth, white = stage.tone(0.50, 0.12, 25, "accent"), stage.tone(0.94, 0.01, 90, "trim")
    pen.box((left, 0, near), (right, 0.42, FAR), body)
    colour = pen.lit(body, at=(left, 0.3, near))
    with pen.on((left, 0, near), RIGHT, UP):
        for number in range(3):
            pen.rect(0.08 + number * 0.86, 0.08, 0.76, 0.28, adjust(colour, 0.04))
            pen.rect(0.36 + number * 0.86, 0.24, 0.2, 0.03, pen.lit(lch(0.74, 0.09, 82), at=(left, 0.3, near)))
    for y in (0.42, 1.42):
        pen.box((left, y, near + 0.04), (right, y + 0.14, FAR), white)
        pen.box((left + 0.8, y + 0.02, near), (right, y + 0.2, FAR), cloth if y < 1 else adjust(cloth, -0.1, 0.5))
        with pen.standing(left + 0.4, y + 0.14, near + 0.4):
            pen.oval(0, 0.09, 0.32, 0.1, pen.lit(white, at=(left, y, near)))
    pen.box((left, 1.3, near), (right, 1.42, FAR), adjust(body, 0.03))
    pen.box((right, 0, near), (right + 0.1, 2.3, FAR), adjust(body, 0.03))
    pen.box((left, 2.25, near), (right + 0.1, 2.35, FAR), adjust(body, 0.02))
    drape = pen.lit(stage.tone(0.46, 0.07, 200, "cloth"), at=(right, 1, near))
    with pen.on((left, 0, near - 0.03), RIGHT, UP):
        for fold in range(6):
            pen.gradient([(2.56 - fold * 0.1, 2.26), (2.46 - fold * 0.1, 2.26), (2.48 - fold * 0.1, 1.5),
                          (2.58 - fold * 0.1, 1.5)], (2.46 - fold * 0.1, 0), (2.56 - fold * 0.1, 0),
                         [adjust(drape, -0.06), adjust(drape, 0.04)])  # fmt: skip
        for rail in (2.1, 2.36):
            pen.rect(rail, 0.1, 0.04, 1.75, pen.lit(lch(0.66, 0.03, 230), at=(right, 1, near)))
        for rung in range(5):
            pen.rect(2.1, 0.5 + rung * 0.3, 0.3, 0.035, pen.lit(lch(0.72, 0.03, 230), at=(right, 1, near)))
    if lamps.lit(stage) > 0.15:
        at = (left + 0.3, 1.2, near + 0.2)
        bulb(stage, at, lch(0.87, 0.11, 76), 0.6, 0.5)
        reveal(stage, (left + 0.7, 0.85, near), 1.5, lch(0.87, 0.11, 76), 0.95)
        stage.lamp(at, lch(0.87, 0.11, 76), 0.5, 1.6)


def _lockers(pen: Brush, x: float, body: Rgb) -> None:
    for number in range(2):
        left, near = x + number * 0.62, FAR - 0.5
        pen.box((left, 0, near), (left + 0.6, 2.1, FAR), adjust(body, 0.05 - 0.03 * number))
        colour = pen.lit(body, at=(left, 1, near))
        with pen.on((left, 0, near), RIGHT, UP):
            pen.rect(0.05, 0.1, 0.5, 1.9, adjust(colour, 0.06))
            for slot in range(4):
                pen.rect(0.16, 1.7 + slot * 0.06, 0.28, 0.025, adjust(colour, -0.12))
            pen.rect(0.46, 1.0, 0.04, 0.16, pen.lit(lch(0.76, 0.08, 85), at=(left, 1, near)))
            pen.rect(0.12, 1.45, 0.36, 0.12, pen.lit(lch(0.90, 0.04, 85), at=(left, 1, near)))


def _table(stage: Stage, body: Rgb) -> None:
    x, z, top = 0.55, 1.35, 0.74
    furniture.table(stage, x, z, 1.3, 0.7, adjust(body, 0.08), height=top)
    things = (("cup", x - 0.3, z - 0.1), ("map", x + 0.1, z), ("compass", x + 0.45, z - 0.1), ("book", x + 0.4,
        z + 0.2), ("photograph", x - 0.45, z + 0.2))  # fmt: skip
    clutter.lay_all(stage, top, things, size=1.1)


def _coat(stage: Stage, pen: Brush, room: rooms.Room) -> None:
    """An oilskin on its hook."""
    cloth = room.lit(pen, stage.tone(0.78, 0.13, 85, "accent"), "left")
    with room.on(pen, "left", 0.05):
        pen.rect(8.6, 1.95, 0.7, 0.05, room.lit(pen, lch(0.4, 0.06, 50), "left"))
        pen.fill([(8.86, 1.92), (9.04, 1.92), (9.22, 1.6), (9.2, 0.75), (8.7, 0.75), (8.68, 1.6)], cloth)
        pen.line((8.95, 1.85), (8.95, 0.78), adjust(cloth, -0.12), 0.025)


def _lamp(stage: Stage, x: float, z: float) -> None:
    """A lamp in gimbals under the ceiling."""
    power, at = max(0.25, lamps.lit(stage)), (x, HEIGHT - 0.42, z)
    warm = lch(0.88, 0.10, 78)

    def draw_it(pen: Brush) -> None:
        brass = pen.lit(lch(0.74, 0.10, 82), at=at)
        with pen.standing(*at):
            pen.line((-0.1, 0.42), (-0.1, 0.05), brass, 0.02)
            pen.line((0.1, 0.42), (0.1, 0.05), brass, 0.02)
            pen.rect(-0.12, 0.06, 0.24, 0.05, brass)
            pen.oval(0, -0.04, 0.11, 0.13, lch(0.97, 0.06, 90) if power > 0.3 else adjust(brass, 0.1))
            pen.rect(-0.09, -0.19, 0.18, 0.05, brass)

    stage.put(x, z, draw_it, radius=0.2, tall=0.1)
    bulb(stage, at, warm, 0.7 * power, 0.7)
    reveal(stage, (x, HEIGHT - 0.9, z), 2.4, warm, 0.95 * power)
    floor_pool(stage, x, z, 2.0, warm, 0.8 * power)
    stage.lamp(at, warm, power, 2.4)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.4, 1.5, 0.0, ((-0.3, 1.9), (1.6, 1.9)), ((-1.3, -1.9), (1.4, -1.9)),
                (Seat(-1.6, 1.95, 0.6, 0), Seat(1.35, 0.75, 0.48, -90)),
                (Surface("table", 0.55, 0.74, 1.35, 1.3, 0.6),)),
    spare=((-1.2, 1.5), (2.2, 0.9)),
    focus=(0.7, 1.6, FAR),
    interior=True,
    yaw=4.0,
    shift=-0.3,
    back=6.0,
    ceiling=HEIGHT,
)  # fmt: skip
