"""A church, or a temple that is none: a nave with pointed windows, pews, candles, an altar, flowers and hymn books."""

from __future__ import annotations

from typing import Any

from production_flow.embedded.artist.colour import Rgb, adjust, lch, mix
from production_flow.embedded.artist.props.kit import path_of
from production_flow.embedded.artist.sets.brush import AWAY, RIGHT, UP, Brush
from production_flow.embedded.artist.sets.model import Marks, Seat, Surface
from production_flow.embedded.artist.sets.parts import clutter, furniture, lamps, rooms, temples
from production_flow.embedded.artist.sets.parts.glow import WARM, bulb, motes, reveal, shaft
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

HEIGHT, FAR = 7.6, 13.5
_GLASS = ((0.52, 0.19, 25), (0.50, 0.15, 255), (0.78, 0.15, 85), (0.56, 0.14, 150), (0.50, 0.16, 305))


def draw(stage: Stage) -> None:
    """The nave, far to near."""
    stone = stage.tone(0.78, 0.03, 82, "stone")
    room = rooms.Room(
        -5.6, 5.6, HEIGHT, -8.0, FAR,
        wall=stage.tone(0.74, 0.035, 80, "wall"),
        floor=stage.tone(0.66, 0.03, 70, "stone"),
        ceiling=stage.tone(0.46, 0.06, 50, "wood"),
        flooring="marble",
    )  # fmt: skip
    pen = rooms.build_room(stage, room)
    _beams(stage, pen)
    sides: tuple[rooms.Side, rooms.Side] = ("left", "right")
    for side in sides:
        for number in range(4):
            u = (9.3 if side == "left" else 1.2) + number * 3.1
            _lancet(stage, pen, room, side, u, 1.6, 1.0, 2.9, number)
    if _temple(stage):
        temples.shrine(stage, pen, room, FAR)
    else:
        _lancet(stage, pen, room, "back", 4.5, 2.6, 2.2, 3.6, 9)
    _columns(stage, stage.layer("columns", stage.action_depth + 3.0), stone)
    _carpet(stage, pen)
    if not _temple(stage):
        _altar(stage, stone)
    wood = stage.tone(0.44, 0.08, 48, "wood")
    for row, z in enumerate((6.6, 5.0, 3.4, 1.8)):
        for hand in (-1, 1):
            furniture.bench(stage, hand * 2.6, z, wood, "away", 2.7)
            if row % 2 == 0:
                clutter.lay(stage, "book", hand * (2.2 + 0.3 * row), 0.46, z - 0.05, size=0.9)
    _candle_rack(stage, -3.9, 0.9)
    _font(stage, 3.7, 0.6, stone)
    motes(stage, (-3, 0.5, 1), (3, 5, 8), 50, lch(*rooms.indoors(stage).sun))


def _temple(stage: Stage) -> bool:
    """Whether no cross stands in it: a temple, a mosque, a shrine."""
    return stage.says("temple", "temples", "incense", "shrine", "mosque", "pagoda", "idol", "synagogue", "domes")


def _beams(stage: Stage, pen: Brush) -> None:
    wood = stage.tone(0.40, 0.07, 48, "wood")
    for z in (12.0, 9.0, 6.0, 3.0, 0.0, -3.0):
        if stage.camera.depth((0, 6, z)) > 1.0:
            pen.box((-5.6, HEIGHT - 1.0, z), (5.6, HEIGHT - 0.7, z + 0.3), wood, hold=False)
            for side in (-1, 1):
                pen.world(
                    [
                        (side * 5.6, HEIGHT - 2.4, z),
                        (side * 5.2, HEIGHT - 2.4, z),
                        (side * 3.6, HEIGHT - 1.0, z),
                        (side * 4.2, HEIGHT - 1.0, z),
                    ],
                    pen.lit(adjust(wood, 0.03), at=(0, 6, z)),
                )
            with pen.on((0, HEIGHT - 0.7, z), RIGHT, UP):
                pen.rect(-0.12, -0.1, 0.24, 0.8, pen.lit(wood, at=(0, 6, z)))


def _shape(u: float, v: float, width: float, height: float) -> Any:
    return path_of(
        (u, v),
        (u, v + height * 0.62),
        (u, v + height * 0.86, u + width / 2, v + height),
        (u + width, v + height * 0.86, u + width, v + height * 0.62),
        (u + width, v),
    )


def _lancet(
    stage: Stage,
    pen: Brush,
    room: rooms.Room,
    side: rooms.Side,
    u: float,
    v: float,
    width: float,
    height: float,
    number: int,
) -> None:
    """A pointed window of coloured glass, with its light."""
    hour, dice = rooms.indoors(stage), stage.dice(f"glass {number}")
    bright = 0.25 + 0.75 * (hour.view[1][0] - 0.3)
    with room.on(pen, side):
        frame = room.lit(pen, stage.tone(0.84, 0.02, 82, "stone"), side)
        pen.fill(_shape(u - 0.14, v - 0.14, width + 0.28, height + 0.3), frame)
        if _temple(stage):
            temples.lattice(pen, (u, v, width, height), _shape(u, v, width, height), frame, bright)
            _coloured_light(stage, room, side, u, v, width, height)
            return
        pane = _shape(u, v, width, height)
        pen.fill(pane, lch(0.34 + 0.3 * bright, 0.09, 250))
        pen.canvas.save()
        pen.canvas.clipPath(pane, doAntiAlias=True)
        rows = int(height / 0.28)
        for row in range(rows):
            for column in range(max(3, round(width / 0.28))):
                light, chroma, hue = _GLASS[dice.randrange(5)]
                wide = width / max(3, round(width / 0.28))
                pen.rect(
                    u + column * wide + 0.012,
                    v + row * 0.28 + 0.012,
                    wide - 0.024,
                    0.256,
                    lch(light * (0.45 + 0.6 * bright), chroma * (0.55 + 0.5 * bright), hue),
                )
        gold = lch(0.5 + 0.35 * bright, 0.12, 88)
        pen.fill(
            path_of(
                (u + width * 0.3, v + height * 0.12),
                (u + width * 0.28, v + height * 0.5, u + width * 0.5, v + height * 0.56),
                (u + width * 0.72, v + height * 0.5, u + width * 0.7, v + height * 0.12),
            ),
            lch(0.3 + 0.3 * bright, 0.14, 262),
        )
        pen.oval(u + width * 0.5, v + height * 0.64, width * 0.22, width * 0.22, gold)
        pen.oval(u + width * 0.5, v + height * 0.64, width * 0.12, width * 0.14, lch(0.5 + 0.4 * bright, 0.06, 60))
        pen.canvas.restore()
        pen.rect(u + width / 2 - 0.025, v, 0.05, height * 0.5, adjust(frame, -0.3))
    _coloured_light(stage, room, side, u, v, width, height)


def _coloured_light(
    stage: Stage, room: rooms.Room, side: rooms.Side, u: float, v: float, width: float, height: float
) -> None:
    hour = rooms.indoors(stage)

    def cut(pen: Brush) -> None:
        with room.on(pen, side, 0.01):
            pen.fill(_shape(u, v, width, height), (1, 1, 1), 0.45 if stage.time == "night" else 1.0)
            pen.glow(
                u + width / 2, v + height / 2, width * 1.5, (1, 1, 1), 0.3 + 0.3 * hour.beam, radius_y=height * 0.9
            )

    stage.hole(cut, on_wall=True)
    sun = lch(*hour.sun)
    if side == "back":
        stage.lamp((0, 4.4, FAR - 0.5), sun, 0.5 + 0.5 * hour.beam, 5.0)
        return
    start, end = room.point(side, u, v + height, 0.05), room.point(side, u + width, v + height, 0.05)
    inward = 1.0 if side == "left" else -1.0
    if side == "left" and hour.beam > 0.2:
        foot = [(p[0] + inward * 4.2, 0.0, p[2] - 0.8) for p in (end, start)]
        shaft(stage, (start, end, foot[0], foot[1]), sun, 0.16 * hour.beam)
        stage.hole(lambda pen: _patch(pen, foot[1][0] - 0.6, foot[1][2], width, mix((1, 1, 1), sun, 0.4), hour.beam))


def _patch(pen: Brush, x: float, z: float, width: float, colour: Rgb, beam: float) -> None:
    with pen.on((x, 0.003, z), RIGHT, AWAY):
        pen.glow(0, width / 2, 1.3, colour, 0.8 * beam, radius_y=0.7, power=1.2)


def _columns(stage: Stage, pen: Brush, stone: Rgb) -> None:
    for z in (11.2, 8.1, 5.0, 1.9, -1.2, -4.3):
        for x in (-4.5, 4.5):
            if stage.camera.depth((x, 0, z)) > 0.9:
                pen.box((x - 0.36, 0, z - 0.36), (x + 0.36, 0.35, z + 0.36), adjust(stone, -0.04), hold=False)
                for offset in (-0.16, 0.16):
                    pen.drum((x + offset, 0.35, z), 0.17, 4.6, stone)
                pen.drum((x, 0.35, z - 0.14), 0.18, 4.6, adjust(stone, 0.02))
                pen.box((x - 0.42, 4.95, z - 0.42), (x + 0.42, 5.2, z + 0.42), adjust(stone, 0.02), hold=False)


def _carpet(stage: Stage, pen: Brush) -> None:
    near = stage.camera.position[2] + 0.4
    red = pen.lit(stage.tone(0.44, 0.14, 22, "accent"), UP)
    with pen.on((-0.75, 0.003, near), RIGHT, AWAY):
        pen.rect(0, 0, 1.5, FAR - 3 - near, red)
        for x in (0.06, 1.38):
            pen.rect(x, 0, 0.06, FAR - 3 - near, pen.lit(stage.tone(0.76, 0.11, 85, "trim"), UP))


def _altar(stage: Stage, stone: Rgb) -> None:
    def draw_it(pen: Brush) -> None:
        for step, wide in ((0.0, 3.2), (0.18, 2.7)):
            pen.box((-wide, step, 9.6 + step * 2), (wide, step + 0.18, FAR - 0.1), adjust(stone, -0.03 + step * 0.1))
        pen.box((-1.2, 0.36, 11.2), (1.2, 1.36, 12.0), stone)
        cloth = pen.lit(lch(0.95, 0.015, 90), at=(0, 1, 11))
        with pen.on((-1.25, 0.36, 11.18), RIGHT, UP):
            pen.rect(0, 0.3, 2.5, 0.72, cloth)
            pen.rect(0, 0.3, 2.5, 0.1, pen.lit(stage.tone(0.72, 0.11, 85, "accent"), at=(0, 1, 11)))
            pen.rect(1.2, 0.5, 0.1, 0.42, pen.lit(lch(0.7, 0.11, 85), at=(0, 1, 11)))
            pen.rect(1.08, 0.74, 0.34, 0.09, pen.lit(lch(0.7, 0.11, 85), at=(0, 1, 11)))
        gold = pen.lit(lch(0.78, 0.12, 85), at=(0, 2, 11))
        with pen.standing(0, 1.38, 11.5):
            pen.rect(-0.05, 0, 0.1, 1.0, gold)
            pen.rect(-0.3, 0.62, 0.6, 0.1, gold)

    stage.put(0, 11.0, draw_it, radius=2.5, tall=2.4)
    for x in (-0.9, -0.6, 0.6, 0.9):
        lamps.candle(stage, x, 1.38, 11.4, tall=0.34, reach=1.6)
    for x in (-1.8, 1.8):
        clutter.lay(stage, "flower", x, 0.36, 11.0, size=2.6)


def _candle_rack(stage: Stage, x: float, z: float) -> None:
    def draw_it(pen: Brush) -> None:
        iron = pen.lit(lch(0.36, 0.02, 260), at=(x, 0.5, z))
        pen.contact((x, 0, z), 0.6, 0.3, 0.4)
        with pen.standing(x, 0, z):
            for side in (-0.4, 0.36):
                pen.rect(side, 0, 0.04, 0.9, iron)
            for level, y in enumerate((0.72, 0.86)):
                pen.rect(-0.45, y, 0.9, 0.03, iron)
                for number in range(6):
                    at = -0.36 + number * 0.14 + 0.04 * level
                    pen.rect(at - 0.015, y + 0.03, 0.03, 0.12, pen.lit(lch(0.94, 0.03, 90), at=(x, 1, z)))
                    pen.oval(at, y + 0.185, 0.014, 0.03, lch(0.92, 0.13, 82))

    stage.put(x, z, draw_it, radius=0.5, tall=0.85)
    bulb(stage, (x, 0.98, z), WARM, 0.8, 0.8)
    reveal(stage, (x, 1.1, z), 1.9, WARM, 0.85)
    stage.lamp((x, 1.0, z), WARM, 0.7, 2.0, 0.4)


def _font(stage: Stage, x: float, z: float, stone: Rgb) -> None:
    def draw_it(pen: Brush) -> None:
        pen.contact((x, 0, z), 0.6, 0.4, 0.4)
        pen.drum((x, 0, z), 0.4, 0.12, stone)
        pen.drum((x, 0.12, z), 0.16, 0.6, stone)
        pen.drum((x, 0.7, z), 0.24, 0.28, stone, top=0.46)
        pen.disc((x, 0.985, z), 0.4, pen.lit(lch(0.66, 0.06, 225), UP, (x, 1, z)))

    stage.put(x, z, draw_it, radius=0.5, tall=0.85)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.5, 1.5, 0.0, ((0.1, 3.0), (-0.3, 8.6), (0.4, 6.0)), ((-1.4, -2.2), (1.4, -2.2)),
                (Seat(-2.0, 1.8, 0.46, 180), Seat(2.0, 1.8, 0.46, 180)), (Surface("altar", 0, 1.38, 11.5, 2.4, 0.7),)),
    spare=((-3.6, 2.4), (3.6, 2.6)),
    focus=(0, 4.4, FAR),
    interior=True,
    yaw=2.5,
    shift=-0.4,
    back=7.0,
    ceiling=HEIGHT,
)  # fmt: skip
