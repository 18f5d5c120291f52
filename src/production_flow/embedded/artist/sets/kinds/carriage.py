"""A railway carriage: an aisle between pairs of seats, windows on the passing land, racks of luggage, brass lamps."""

from __future__ import annotations

from production_flow.embedded.artist.colour import Rgb, adjust, lch
from production_flow.embedded.artist.sets.brush import RIGHT, UP, Brush
from production_flow.embedded.artist.sets.model import Marks, Seat, Surface
from production_flow.embedded.artist.sets.parts import clutter, lamps, openings, rooms, wallart
from production_flow.embedded.artist.sets.parts.glow import WARM, action_light, bulb, floor_pool, reveal
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

HEIGHT, FAR, HALF = 2.7, 8.4, 2.3


def draw(stage: Stage) -> None:
    """The carriage, far to near."""
    wood = stage.tone(0.46, 0.095, 48, "wood")
    room = rooms.Room(
        -HALF, HALF, HEIGHT, -7.5, FAR,
        wall=stage.tone(0.58, 0.085, 55, "wood"),
        floor=stage.tone(0.44, 0.06, 45, "wood"),
        ceiling=stage.tone(0.90, 0.025, 85, "trim"),
        wainscot=(wood, 0.85),
    )  # fmt: skip
    pen = rooms.build_room(stage, room)
    cream = stage.tone(0.86, 0.045, 85, "trim")
    for z in (6.4, 3.9, 1.4, -1.1):
        left, right = room.along("left", 0, z) - 1.9, room.along("right", 0, z)
        openings.window(
            stage, room, pen, openings.Window("left", left, 1.0, 1.7, 1.0, cream, "garden", "bare", panes=1, beam=0.7)
        )
        openings.window(
            stage, room, pen, openings.Window("right", right, 1.0, 1.7, 1.0, cream, "garden", "bare", panes=1, beam=0.3)
        )
    openings.door(room, pen, "back", HALF - 0.45, wood, width=0.9, height=2.0, glass="2/CLASS")
    wallart.picture(room, pen, "back", 0.45, 1.3, 0.75, 0.55, "resort")
    wallart.picture(room, pen, "back", 3.3, 1.3, 0.75, 0.55, "summit")
    wallart.clock(room, pen, "back", HALF, 2.42, 0.14)
    _runner(stage, pen)
    _racks(stage, pen, wood)
    cloth = stage.tone(0.46, 0.12, 155, "accent")
    for number, z in enumerate((7.0, 5.0, 3.0, 1.2)):
        for side in (-1, 1):
            _seat(stage, side, z, cloth, number)
    _table(stage, -1.55, 2.15)
    _table(stage, 1.55, 4.1)
    clutter.lay_all(stage, 0.0, (("suitcase", -0.75, 3.4), ("bag", 1.1, 2.0)), size=1.1)
    for z in (6.6, 4.2, 1.8, -0.6):
        _ceiling_lamp(stage, z)
    action_light(stage, 0.3, 80)


def _runner(stage: Stage, pen: Brush) -> None:
    near = stage.camera.position[2] + 0.4
    own = pen.lit(stage.tone(0.46, 0.14, 25, "accent"), UP)
    with pen.on((-0.5, 0.003, near), RIGHT, (0, 0, 1)):
        pen.rect(0, 0, 1.0, FAR - near, own)
        for x in (0.06, 0.9):
            pen.rect(x, 0, 0.04, FAR - near, adjust(own, 0.25, 0.6, 40))


def _racks(stage: Stage, pen: Brush, wood: Rgb) -> None:
    """Nets of luggage under the ceiling on both sides."""
    near = stage.camera.position[2] + 0.8
    brass, dice = lch(0.74, 0.10, 82), stage.dice("luggage")
    for side in (-1, 1):
        low, high = sorted((side * HALF, side * (HALF - 0.55)))
        pen.box((low, 2.12, near), (high, 2.16, FAR), adjust(wood, 0.06), hold=False)
        z = FAR - 0.6
        while z > near + 0.8:
            wide, tall = dice.uniform(0.45, 0.8), dice.uniform(0.2, 0.36)
            base = stage.tone(dice.choice((0.44, 0.54, 0.36)), 0.09, dice.choice((40, 28, 235, 70)), "cloth")
            if dice.random() < 0.75:
                pen.box((low + 0.06, 2.16, z - wide), (high - 0.06, 2.16 + tall, z), base, hold=False)
            z -= wide + dice.uniform(0.1, 0.5)
        rail = side * (HALF - 0.55)
        pen.box((rail - 0.02, 2.2, near), (rail + 0.02, 2.24, FAR), brass, hold=False)


def _seat(stage: Stage, side: int, z: float, cloth: Rgb, number: int) -> None:
    """A bench for two that faces the eye; its wings and its white cloth for the head."""
    inner, outer = side * 0.68, side * (HALF - 0.04)
    low, high = min(inner, outer), max(inner, outer)
    wood = stage.tone(0.40, 0.09, 45, "wood")

    def draw_it(pen: Brush) -> None:
        pen.contact(((low + high) / 2, 0, z), 0.9, 0.4, 0.4)
        pen.box((low, 0, z - 0.4), (high, 0.34, z + 0.2), adjust(wood, -0.03))
        pen.box((low, 0.34, z - 0.44), (high, 0.5, z + 0.2), adjust(cloth, 0.03))
        pen.box((low, 0.4, z + 0.12), (high, 1.32, z + 0.3), cloth)
        own = pen.lit(cloth, at=(inner, 1, z))
        with pen.on((low, 0, z + 0.115), RIGHT, UP):
            wide = high - low
            for row in range(3):
                for column in range(6):
                    pen.oval(0.14 + column * (wide - 0.28) / 5, 0.66 + row * 0.2, 0.02, 0.02, adjust(own, -0.12))
            for half in (0.08, wide / 2 + 0.06):
                pen.rect(
                    half, 1.06, wide / 2 - 0.14, 0.25, pen.lit(stage.tone(0.94, 0.012, 88, "trim"), at=(inner, 1, z))
                )
        edge = sorted((inner, inner + side * 0.1))
        pen.box((edge[0], 0.3, z - 0.44), (edge[1], 0.72, z + 0.3), wood)
        pen.box((edge[0], 0.72, z + 0.1), (edge[1], 1.36, z + 0.3), wood)

    stage.put((low + high) / 2, z, draw_it, radius=0.8, tall=0.85)
    if number == 1:
        clutter.lay(stage, "hat" if side < 0 else "book", side * 1.3, 0.5, z - 0.15, size=1.0)


def _table(stage: Stage, x: float, z: float) -> None:
    """A small folding table at the window, with tea and a lamp."""

    def draw_it(pen: Brush) -> None:
        pen.box((x - 0.55, 0.7, z - 0.3), (x + 0.55, 0.74, z + 0.3), stage.tone(0.42, 0.09, 45, "wood"))
        pen.drum((x, 0, z), 0.04, 0.7, lch(0.66, 0.05, 80))

    stage.put(x, z, draw_it, radius=0.5, tall=0.75)
    lamps.desk_lamp(stage, x + (0.3 if x > 0 else -0.3), 0.74, z, stage.tone(0.66, 0.13, 40, "accent"), height=0.34,
                    reach=1.6)  # fmt: skip
    clutter.lay_all(stage, 0.74, (("cup", x, z - 0.1), ("newspaper", x + (-0.25 if x > 0 else 0.25), z)), size=1.0)


def _ceiling_lamp(stage: Stage, z: float) -> None:
    at, power = (0.0, HEIGHT - 0.18, z), max(0.25, lamps.lit(stage))

    def draw_it(pen: Brush) -> None:
        with pen.standing(*at):
            pen.rect(-0.2, 0.08, 0.4, 0.08, pen.lit(lch(0.72, 0.10, 82), at=at))
            pen.oval(0, 0.06, 0.17, 0.13, lch(0.97, 0.06, 88) if power > 0.3 else pen.lit(lch(0.92, 0.03, 88), at=at))

    stage.put(0.0, z, draw_it, radius=0.1, tall=0.1)
    bulb(stage, at, WARM, 0.6 * power, 0.6)
    reveal(stage, (0, HEIGHT - 0.9, z), 2.2, WARM, 0.9 * power)
    floor_pool(stage, 0, z, 1.8, WARM, 0.75 * power)
    stage.lamp(at, WARM, 0.8 * power, 2.4)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.0, 1.0, 0.0, ((0.0, 2.4), (0.1, 5.0)), ((-0.9, -2.0), (0.9, -2.0)),
                (Seat(-1.4, 0.9, 0.5, 0), Seat(1.4, 0.9, 0.5, 0), Seat(1.4, 2.7, 0.5, 0)),
                (Surface("table", -1.55, 0.74, 2.15, 1.0, 0.5),)),
    spare=((-0.2, 4.2), (0.3, 6.4)),
    focus=(0.0, 1.4, FAR),
    interior=True,
    yaw=2.5,
    shift=-0.2,
    back=6.6,
    ceiling=HEIGHT,
)  # fmt: skip
