"""A bar: a long counter, a mirror with bottles, stools, booths, a piano corner, neon."""

from __future__ import annotations

from production_flow.embedded.artist.colour import Rgb, adjust, lch, mix
from production_flow.embedded.artist.sets.brush import RIGHT, UP, Brush, rectangle
from production_flow.embedded.artist.sets.model import Marks, Seat, Surface
from production_flow.embedded.artist.sets.parts import clutter, furniture, lamps, openings, rooms, wallart
from production_flow.embedded.artist.sets.parts.glow import WARM, bulb
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

HEIGHT, FAR = 3.3, 4.2
COUNTER = 1.08

_UNSAID = frozenset({"the", "a", "an", "bar", "cafe"})
"""Words of a name that its sign leaves out."""


def draw(stage: Stage) -> None:
    """The bar, far to near."""
    room = rooms.Room(
        -4.2, 4.2, HEIGHT, -7.5, FAR,
        wall=stage.tone(0.52, 0.10, 28, "wall"),
        floor=stage.tone(0.48, 0.075, 55, "wood"),
        ceiling=stage.tone(0.52, 0.05, 50, "wall"),
        wainscot=(stage.tone(0.40, 0.075, 48, "wood"), 1.1),
    )  # fmt: skip
    pen = rooms.build_room(stage, room)
    wood = stage.tone(0.42, 0.085, 48, "wood")
    for z in (3.0, 1.2, -0.6, -2.4):
        pen.box((-4.2, HEIGHT - 0.24, z), (4.2, HEIGHT - 0.02, z + 0.24), wood, texture="brush", hold=False)
    _back_bar(stage, pen, wood)
    _sign(stage, pen, room)
    openings.window(stage, room, pen, openings.Window("left", 6.6, 1.2, 2.2, 1.5, wood, "city", "bare", panes=3))
    for number, u in enumerate((3.6, 4.9, 6.2, 7.3)):
        wallart.picture(
            room, pen, "right", u, 1.55, 0.62, 0.78 if number % 2 else 0.55, f"star {number}", gilt=number == 2
        )
        lamps.sconce(stage, room, pen, "right", u + 0.95, 1.95, reach=1.7)
    _counter(stage, wood)
    _tables(stage)
    for x in (-2.7, -1.6, 1.05, 2.15):
        lamps.pendant(stage, x, 1.9, HEIGHT, stage.tone(0.46, 0.11, 150, "accent"), drop=1.0, size=0.24, reach=1.9)


def _back_bar(stage: Stage, pen: Brush, wood: Rgb) -> None:
    """Shelves of bottles before a mirror."""
    left, right, z = -2.9, 2.3, FAR - 0.32
    pen.box((left - 0.15, 0, z), (right + 0.15, 1.0, FAR), wood, texture="brush")
    with pen.on((left, 0, FAR - 0.02), RIGHT, UP):
        glass = pen.lit(stage.tone(0.62, 0.04, 200, "glass"))
        pen.gradient(
            rectangle(0, 1.0, right - left, 1.5),
            (0, 1.0),
            (right - left, 2.5),
            [adjust(glass, -0.14), adjust(glass, 0.06), adjust(glass, -0.1)],
        )
        for number in range(3):
            x = 0.5 + number * 1.7
            pen.fill([(x, 1.0), (x + 0.4, 1.0), (x + 0.9, 2.5), (x + 0.5, 2.5)], adjust(glass, 0.1), 0.35)
    for level, y in enumerate((1.0, 1.5, 2.0)):
        pen.box((left, y - 0.04, z), (right, y, FAR - 0.03), adjust(wood, 0.03))
        clutter.bottles(pen, (left, y, z + 0.03), right - left, f"bottles {level}", tall=0.38)
    for x in (left - 0.15, -0.45, right - 0.05):
        pen.box((x, 0, z - 0.04), (x + 0.2, 2.6, FAR), adjust(wood, 0.02), texture="brush")
    pen.box((left - 0.3, 2.6, z - 0.12), (right + 0.3, 2.8, FAR), adjust(wood, 0.04))
    if lamps.lit(stage) > 0.2:
        _shelf_glow(stage, left, right)


def _shelf_glow(stage: Stage, left: float, right: float) -> None:
    amber = lch(0.84, 0.12, 72)

    def wash(pen: Brush) -> None:
        with pen.on((left, 0, FAR - 0.3), RIGHT, UP):
            pen.glow((right - left) / 2, 1.8, 3.4, mix((1, 1, 1), amber, 0.5), 0.95, radius_y=1.4, power=1.2)

    stage.hole(wash)
    stage.lamp((-0.3, 1.8, FAR - 0.8), amber, 0.9, 3.0)


def _sign(stage: Stage, pen: Brush, room: rooms.Room) -> None:
    words = _name(stage)
    red = stage.tone(0.66, 0.21, 12, "accent")
    centre = (-0.3, 2.98, FAR - 0.05)
    with room.on(pen, "back", 0.03):
        clutter.sign(pen, words, 3.9, 2.86, 0.34, red, glow=stage.night and not stage.unpowered)
    if stage.night and not stage.unpowered:

        def cut(brush: Brush) -> None:
            with room.on(brush, "back", 0.02):
                brush.glow(3.9, 2.98, 2.1, mix((1, 1, 1), red, 0.7), 1.0, radius_y=0.8, power=1.2)

        stage.hole(cut)
        bulb(stage, centre, red, 0.6, 1.0)
        stage.lamp(centre, red, 0.5, 2.5, 0.15)


def _name(stage: Stage) -> str:
    return clutter.name_of(stage, 15, _UNSAID, "Oil Bar" if stage.machines else "Cocktails").upper()


def _counter(stage: Stage, wood: Rgb) -> None:
    """The counter stands behind the action; a barkeeper has room behind it."""
    left, right, near, far = -3.3, 2.5, 1.55, 2.15

    def draw_it(pen: Brush) -> None:
        pen.contact((-0.4, 0, near), 3.6, 0.5, 0.5)
        furniture.counter(pen, (left, 0, near), (right, COUNTER - 0.06, far), wood, stage.tone(0.36, 0.075, 42, "wood"))
        brass = pen.lit(lch(0.74, 0.10, 85), at=(0, 0.2, near))
        with pen.on((left, 0, near - 0.12), RIGHT, UP):
            pen.rect(0, 0.2, right - left, 0.045, brass)
            pen.rect(0, 0.23, right - left, 0.012, adjust(brass, 0.1))

    stage.put(-0.4, far - 0.2, draw_it, radius=2.6, tall=0.85)
    for kind, x in (
        ("glass", -2.2),
        ("bottle", -2.0),
        ("cup", -0.9),
        ("glass", 0.35),
        ("candle", 0.9),
        ("bowl", 1.7),
        ("glass", 2.1),
    ):
        clutter.lay(stage, kind, x, COUNTER, near + 0.2, size=1.2)
    _tap(stage, -1.4, near + 0.3)
    seat = stage.tone(0.50, 0.16, 25, "accent")
    for x in (-2.5, -1.6, -0.7, 0.2, 1.1, 2.0):
        furniture.stool(stage, x, near - 0.42, seat)


def _tap(stage: Stage, x: float, z: float) -> None:
    def draw_it(pen: Brush) -> None:
        brass = pen.lit(lch(0.78, 0.11, 85), at=(x, 1, z))
        with pen.standing(x, COUNTER, z):
            pen.rect(-0.05, 0, 0.1, 0.3, brass)
            pen.rect(-0.2, 0.28, 0.4, 0.07, adjust(brass, 0.04))
            for number, hue in enumerate((25, 150, 85)):
                pen.rect(-0.16 + number * 0.13, 0.34, 0.04, 0.13, pen.lit(lch(0.45, 0.14, hue), at=(x, 1, z)))
                pen.rect(-0.155 + number * 0.13, 0.2, 0.03, 0.08, adjust(brass, -0.1))

    stage.put(x, z, draw_it, radius=0.2, tall=0.85)


def _tables(stage: Stage) -> None:
    top = stage.tone(0.40, 0.07, 45, "wood")
    seat = stage.tone(0.44, 0.13, 25, "accent")
    for x, z in ((3.3, 1.2), (3.3, 3.0), (-3.4, -0.6)):
        furniture.round_table(stage, x, z, top)
        lamps.candle(stage, x, 0.74, z, tall=0.12)
        clutter.lay_all(stage, 0.74, (("glass", x - 0.15, z - 0.1), ("glass", x + 0.18, z + 0.02)), size=1.2)
        if z > 0:
            furniture.chair(stage, x - 0.62, z, top, "right", seat=seat)
    bulb(stage, (3.3, 1.0, 1.2), WARM, 0.3, 0.5)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.8, 1.9, 0.0, ((-0.9, 2.75), (1.2, 2.75), (3.0, 3.3)), ((-1.6, -2.1), (1.7, -2.1)),
                (Seat(-0.7, 1.1, 0.76, 180), Seat(0.2, 1.1, 0.76, 180), Seat(2.68, 1.2, 0.46, 90)),
                (Surface("counter", -0.4, COUNTER, 1.85, 5.6, 0.5),)),
    spare=((-3.2, 0.8), (3.1, -0.2)),
    focus=(-0.4, 1.6, 3.9),
    interior=True,
    yaw=4.0,
    shift=-0.4,
    back=6.6,
    ceiling=HEIGHT,
)  # fmt: skip
