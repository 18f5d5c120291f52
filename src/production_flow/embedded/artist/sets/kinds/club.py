"""A night club: a small stage with a curtain, a piano, a microphone, tables with lamps, a ball of mirrors."""

from __future__ import annotations

import math

from production_flow.embedded.artist.colour import Rgb, adjust, lch, mix
from production_flow.embedded.artist.sets.brush import RIGHT, UP, Brush, rectangle
from production_flow.embedded.artist.sets.model import Marks, Seat, Surface
from production_flow.embedded.artist.sets.parts import clutter, furniture, lamps, openings, rooms, wallart
from production_flow.embedded.artist.sets.parts.glow import action_light, bulb, cone, floor_pool, motes, reveal
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

HEIGHT, FAR, PLATFORM = 3.8, 6.2, 0.35
ROSE, SPOT = lch(0.74, 0.17, 350), lch(0.93, 0.06, 88)

_UNSAID = frozenset({"the", "a", "an", "club", "room", "night"})
"""Words of a name that its sign leaves out."""


def draw(stage: Stage) -> None:
    """The club, far to near."""
    room = rooms.Room(
        -5.0, 5.0, HEIGHT, -7.5, FAR,
        wall=stage.tone(0.44, 0.10, 350, "wall"),
        floor=stage.tone(0.44, 0.06, 40, "wood"),
        ceiling=stage.tone(0.36, 0.05, 320, "wall"),
        wainscot=(stage.tone(0.34, 0.07, 30, "wood"), 1.0),
    )  # fmt: skip
    pen = rooms.build_room(stage, room)
    stage.darken(*((0.56, 0.08, 315) if stage.night else (0.80, 0.05, 320)), 0.82 if stage.night else 0.5)
    red, gold = stage.tone(0.46, 0.17, 20, "accent"), stage.tone(0.76, 0.11, 85, "trim")
    _stage(stage, pen, red, gold)
    for u in (6.2, 8.2, 10.4):
        lamps.sconce(stage, room, pen, "left", u, 2.0, colour=ROSE, reach=1.8)
        lamps.sconce(stage, room, pen, "right", 13.7 - u, 2.0, colour=ROSE, reach=1.8)
    for number, u in enumerate((7.1, 9.2)):
        wallart.picture(room, pen, "left", u, 1.5, 0.7, 0.9, f"singer {number}", gilt=True)
        wallart.picture(room, pen, "right", 13.0 - u, 1.5, 0.7, 0.9, f"band {number}", gilt=True)
    openings.door(room, pen, "right", 2.0, stage.tone(0.40, 0.12, 20, "accent"), sign="STAGE DOOR")
    for x, z in ((-3.3, 2.4), (3.3, 2.2), (-3.6, 0.4), (3.7, 0.3), (-1.7, 3.0), (2.0, 3.1)):
        _table(stage, x, z, red)
    _ball(stage, 0.3, 1.6)
    for x, spread in ((-1.4, 1.8), (1.3, 2.0)):
        cone(stage, (x * 1.6, HEIGHT, 3.0), 0.2, spread, SPOT, 0.26)
    floor_pool(stage, 0.2, 4.6, 2.6, SPOT, 1.0, PLATFORM + 0.01)
    floor_pool(stage, 0.0, 1.0, 3.2, ROSE, 0.55)
    reveal(stage, (0, 1.7, 4.4), 3.0, SPOT, 0.95)
    action_light(stage, 0.5, 340)
    stage.lamp((0.2, 3.2, 3.4), SPOT, 0.9, 4.5)
    motes(stage, (-2.5, 0.8, 1), (2.5, 3.4, 4), 60, SPOT)


def _stage(stage: Stage, pen: Brush, red: Rgb, gold: Rgb) -> None:
    """A curtain of folds, a platform, bulbs along its edge, the piano and the microphone."""
    cloth, trim = pen.lit(red, at=(0, 2, FAR)), pen.lit(gold, at=(0, 2, FAR))
    with pen.on((-4.2, 0, FAR - 0.1), RIGHT, UP):
        for fold in range(28):
            x = fold * 0.3
            pen.gradient(rectangle(x, 0.3, 0.3, 3.1), (x, 0), (x + 0.3, 0), [adjust(cloth, -0.1), adjust(cloth, 0.05),
                adjust(cloth, -0.1)])  # fmt: skip
        for swag in range(6):
            x = swag * 1.4
            shape = [(x, 3.5), (x + 1.4, 3.5), (x + 1.2, 3.0), (x + 0.7, 2.82), (x + 0.2, 3.0)]
            pen.gradient(shape, (0, 3.5), (0, 2.8), [adjust(cloth, 0.05), adjust(cloth, -0.07)])
            pen.curve([(x, 3.45), (x + 0.7, 2.2), (x + 1.4, 3.45)], trim, 0.035)
        word = _name(stage)
        glow = mix(ROSE, (1, 1, 1), 0.4)
        pen.centred(word, 4.22, 1.98, 0.62, (0.08, 0.02, 0.05), "Fraunces-600")
        pen.centred(word, 4.2, 2.0, 0.62, glow, "Fraunces-600")
    bulb(stage, (0, 2.2, FAR - 0.3), ROSE, 0.5, 1.8)
    pen.box((-3.8, 0, 3.9), (3.8, PLATFORM, FAR - 0.1), stage.tone(0.34, 0.06, 40, "wood"))
    top = pen.lit(stage.tone(0.56, 0.09, 50, "wood"), UP)
    with pen.on((-3.8, PLATFORM + 0.004, 3.9), RIGHT, (0, 0, 1)):
        for board in range(26):
            pen.rect(board * 0.3, 0, 0.28, FAR - 4.0, adjust(top, 0.02 if board % 2 else -0.02))
    with pen.on((-3.8, 0, 3.89), RIGHT, UP):
        for lamp in range(20):
            pen.oval(0.2 + lamp * 0.39, 0.2, 0.05, 0.05, lch(0.95, 0.08, 85))
        pen.rect(0, PLATFORM - 0.05, 7.6, 0.05, trim)

    _piano(stage, -1.9, 4.9)
    _microphone(stage, 0.5, 4.2)
    _drums(stage, 2.1, 5.0, red)


def _name(stage: Stage) -> str:
    name = clutter.name_of(stage, 12, _UNSAID, "Halfmoon")
    return name[:1].upper() + name[1:]


def _piano(stage: Stage, x: float, z: float) -> None:
    """A grand piano, its lid up."""
    black = lch(0.24, 0.015, 270)

    def draw_it(pen: Brush) -> None:
        y = PLATFORM
        for leg in (-0.7, 0.1, 0.75):
            pen.box((x + leg, y, z - 0.1), (x + leg + 0.09, y + 0.65, z), black)
        pen.box((x - 0.85, y + 0.62, z - 0.5), (x + 0.9, y + 0.9, z + 0.5), black)
        own = pen.lit(black, at=(x, 1, z))
        with pen.standing(x, y + 0.9, z + 0.4):
            pen.fill([(-0.8, 0), (0.85, 0), (0.6, 0.85), (-0.72, 0.72)], adjust(own, 0.04))
            pen.line((0.3, 0), (0.2, 0.6), adjust(own, 0.2), 0.02)
            pen.fill([(-0.7, 0.1), (-0.2, 0.1), (-0.4, 0.62), (-0.64, 0.58)], (1, 1, 1), 0.1)
        with pen.on((x - 0.85, y + 0.905, z - 0.5), RIGHT, (0, 0, 1)):
            pen.rect(0.1, 0.02, 1.5, 0.18, pen.lit(lch(0.95, 0.015, 88), UP, (x, 1, z)))
            for key in range(28):
                pen.rect(0.12 + key * 0.053, 0.02, 0.006, 0.18, (0.1, 0.1, 0.1))
        pen.box((x - 0.3, y, z - 1.0), (x + 0.3, y + 0.46, z - 0.75), black)

    stage.put(x, z, draw_it, radius=0.8, tall=1.2)
    clutter.lay(stage, "glass", x + 0.6, PLATFORM + 0.9, z - 0.2, size=1.1)
    lamps.candle(stage, x + 0.4, PLATFORM + 0.9, z, tall=0.14)


def _microphone(stage: Stage, x: float, z: float) -> None:
    def draw_it(pen: Brush) -> None:
        steel = pen.lit(lch(0.80, 0.012, 230), at=(x, 1, z))
        with pen.standing(x, PLATFORM, z):
            pen.oval(0, 0.02, 0.17, 0.04, steel)
            pen.rect(-0.014, 0, 0.028, 1.35, steel)
            pen.oval(0, 1.44, 0.075, 0.12, steel)
            for bar in range(4):
                pen.rect(-0.06, 1.37 + bar * 0.04, 0.12, 0.014, adjust(steel, -0.35))

    stage.put(x, z, draw_it, radius=0.2, tall=1.6)


def _drums(stage: Stage, x: float, z: float, red: Rgb) -> None:
    def draw_it(pen: Brush) -> None:
        skin, shell, brass = (
            pen.lit(lch(0.94, 0.015, 88), at=(x, 1, z)),
            pen.lit(red, at=(x, 1, z)),
            pen.lit(lch(0.80, 0.11, 85), at=(x, 1, z)),
        )
        with pen.standing(x, PLATFORM, z):
            pen.oval(0, 0.45, 0.45, 0.45, shell)
            pen.oval(0, 0.45, 0.39, 0.39, skin)
            pen.centred("FM", 0, 0.38, 0.22, adjust(shell, -0.05), "Fraunces-600")
            for side, y in ((-0.62, 0.62), (0.62, 0.7)):
                pen.rect(side - 0.2, y - 0.14, 0.4, 0.24, shell)
                pen.oval(side, y + 0.1, 0.2, 0.05, skin)
                pen.line((side, y - 0.1), (side, 0), (0.3, 0.3, 0.32), 0.025)
            for side, y in ((-0.5, 1.15), (0.7, 1.25)):
                pen.line((side, 0), (side, y), (0.35, 0.35, 0.37), 0.02)
                pen.oval(side, y, 0.32, 0.045, brass)

    stage.put(x, z, draw_it, radius=0.7, tall=1.3)


def _table(stage: Stage, x: float, z: float, red: Rgb) -> None:
    """A round table under a cloth, a small lamp, two chairs."""
    white = stage.tone(0.93, 0.02, 88, "trim")

    def draw_it(pen: Brush) -> None:
        pen.contact((x, 0, z), 0.75, 0.5, 0.45)
        pen.drum((x, 0.02, z), 0.42, 0.7, white, top=0.44)
        pen.drum((x, 0.72, z), 0.46, 0.03, adjust(white, 0.01))

    stage.put(x, z, draw_it, radius=0.5, tall=0.76)
    lamps.desk_lamp(stage, x, 0.75, z, stage.tone(0.62, 0.17, 20, "accent"), height=0.3, reach=1.5)
    clutter.lay_all(stage, 0.75, (("glass", x - 0.2, z - 0.12), ("glass", x + 0.22, z - 0.08)), size=1.15)
    for side in (-1, 1):
        furniture.chair(
            stage,
            x + side * 0.75,
            z + 0.1,
            stage.tone(0.34, 0.06, 40, "wood"),
            "right" if side < 0 else "left",
            seat=red,
        )


def _ball(stage: Stage, x: float, z: float) -> None:
    """A mirror ball, and the flecks that it throws."""
    at = (x, HEIGHT - 0.62, z)

    def draw_it(pen: Brush) -> None:
        with pen.standing(*at):
            pen.line((0, 0.62), (0, 0.25), (0.2, 0.2, 0.22), 0.015)
            pen.oval(0, 0, 0.27, 0.27, pen.lit(lch(0.66, 0.02, 260), at=at))
            dice = stage.dice("mirrors")
            for row in range(-4, 5):
                half = math.sqrt(max(0.0, 0.26**2 - (row * 0.058) ** 2))
                count = max(1, int(half / 0.03))
                for column in range(-count, count):
                    tint = dice.choice((lch(0.95, 0.02, 260), lch(0.60, 0.05, 300), ROSE, lch(0.80, 0.08, 220)))
                    pen.rect(column * half / count, row * 0.058 - 0.024, half / count * 0.85, 0.047, tint, 0.9)

    stage.put(x, z, draw_it, radius=0.3, tall=0.1)

    def flecks(pen: Brush) -> None:
        dice = stage.dice("flecks")
        with pen.on((0, 0.006, 0), RIGHT, (0, 0, 1)):
            for _ in range(46):
                spot = (dice.uniform(-4, 4), dice.uniform(-0.5, 5.5))
                if spot[1] > pen.camera.position[2] + 1:
                    pen.oval(*spot, 0.09, 0.06, dice.choice((ROSE, SPOT, lch(0.80, 0.08, 220))), 0.3)

    stage.shine(flecks)
    bulb(stage, at, SPOT, 0.35, 0.7)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.8, 1.8, 0.0, ((-0.6, 2.6), (1.0, 2.5), (0.4, 4.5)), ((-1.6, -2.1), (1.7, -2.1)),
                (Seat(-2.55, 2.5, 0.46, -90), Seat(2.55, 2.3, 0.46, 90)),
                (Surface("table", 3.3, 0.75, 2.2, 0.8, 0.8),)),
    spare=((-0.4, 2.0), (3.9, 1.4)),
    focus=(0.2, 1.5, 4.6),
    interior=True,
    yaw=3.0,
    shift=-0.3,
    back=6.8,
    ceiling=HEIGHT,
)  # fmt: skip
