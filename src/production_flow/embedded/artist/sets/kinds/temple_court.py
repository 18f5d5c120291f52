"""Before a temple on the Nile: a gate between two towers with flags, obelisks, a way of lions, houses of mud, palms."""

from __future__ import annotations

from production_flow.embedded.artist.colour import Rgb, adjust, lch, mix
from production_flow.embedded.artist.props.kit import path_of
from production_flow.embedded.artist.sets.brush import AWAY, RIGHT, UP, Brush, rectangle
from production_flow.embedded.artist.sets.model import Marks, Seat
from production_flow.embedded.artist.sets.parts import ground, nature, sky
from production_flow.embedded.artist.sets.parts.fixtures import FIRE, flames
from production_flow.embedded.artist.sets.parts.glow import action_light, bulb, floor_pool, reveal
from production_flow.embedded.artist.sets.rigs import OUTDOORS
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

_GATE = 25.0


def draw(stage: Stage) -> None:
    """The court, far to near."""
    dark = OUTDOORS.get(stage.time)
    lit = dark.lamps if dark else 0.0
    if dark:
        stage.darken(*dark.gloom, dark.share)
    sky.sky(stage, clouds=4, sun=(12, 13))
    sand = stage.tone(0.76, 0.065, 72, "stone")
    sky.hills(stage, ((620, 90, adjust(sand, -0.02), 0.5), (330, 36, sand, 0.3)), trees=False)
    _river(stage)
    _ground(stage)
    stone = stage.tone(0.80, 0.06, 74, "stone")
    _pylon(stage, stone)
    for x, z, tall in ((-12.5, 22.0, 7.5), (-9.6, 27.0, 8.5), (10.6, 23.0, 8.0), (14.0, 19.0, 7.0), (-7.4, 12.6, 6.0)):
        nature.palm(stage, x, z, tall, lean=0.7 if x < 0 else -0.7)
    for side, z, wide, tall in ((-1, 14.0, 4.6, 3.4), (-1, 8.4, 4.0, 2.9), (1, 11.0, 4.4, 3.6), (1, 17.0, 4.0, 3.0)):
        _house(stage, side, z, (wide, tall), lit)
    for x in (-3.4, 3.4):
        _obelisk(stage, x, 19.5, adjust(stone, 0.02) if x < 0 else stone)
        for z in (16.0, 12.2, 8.4):
            _lion(stage, x * 1.05, z, stone)
        _brazier(stage, x * 0.95, 5.8, lit)
    _stall(stage, -4.6, 4.2)
    nature.palm(stage, 6.6, 5.6, 5.4, lean=-0.8)
    action_light(stage, 0.5, 80)


def _river(stage: Stage) -> None:
    """The river behind the houses on the left, green along it, a sail."""
    pen = stage.layer("water", 120, dim=True)
    water = mix(stage.lit(stage.tone(0.56, 0.07, 225, "plain"), UP, 6), stage.light.sky[2], 0.4)
    leaf = mix(stage.lit(nature.leaf_tone(stage, 0.50, 0.10, 128), UP, 6), stage.light.haze, 0.25)
    with pen.on((0, 0, 0), RIGHT, AWAY):
        pen.rect(-260, 60, 240, 120, leaf)
        pen.rect(-260, 66, 236, 60, water)
    sail = mix(pen.lit(lch(0.93, 0.02, 88), at=(0, 2, 80)), stage.light.haze, 0.2)
    for x, z, size in ((-52.0, 88.0, 1.0), (-34.0, 104.0, 0.8)):
        with pen.standing(x, 0, z):
            pen.fill(path_of((-3 * size, 0.6), (0, -0.2, 3 * size, 0.8), (2.4 * size, 0)), adjust(sail, -0.4))
            pen.fill(path_of((-0.2, 0.8), (2.6 * size, 3.2, 0.6 * size, 8.5 * size), (-2.6 * size, 1.2)), sail)


def _ground(stage: Stage) -> None:
    """Sand, and a way of slabs to the gate."""
    base, slab = stage.tone(0.78, 0.075, 72, "ground"), stage.tone(0.82, 0.05, 76, "ground")
    pen = ground.plain(stage, base, depth=60, veil=0.35)
    near, own = stage.camera.position[2] + 0.3, stage.lit(slab, UP, 4)
    ground.patches(pen, adjust(stage.lit(base, UP, 4), -0.04), -13, 13, 30, 46, opacity=0.4, part="court sand")
    dice = stage.dice("court slabs")
    with pen.on((0, 0.001, 0), RIGHT, AWAY):
        pen.rect(-2.5, near, 5.0, _GATE + 2 - near, own)
        for row in range(26):
            z = -7.2 + row * 1.3
            for column in range(4):
                x = -2.5 + column * 1.25
                if z > near:
                    pen.rect(x + 0.02, z + 0.02, 1.21, 1.26, adjust(own, dice.uniform(-0.05, 0.03)))
        for _ in range(60):
            x, z = dice.uniform(-8, 8), dice.uniform(-4, 9)
            if z > near + 0.5:
                pen.oval(x, z, dice.uniform(0.1, 0.4), 0.04, adjust(own, dice.choice((-0.06, 0.04))), 0.5)


def _pylon(stage: Stage, stone: Rgb) -> None:
    """Two towers that lean inward, a cornice on each, kings in relief, masts with pennants, the gate between."""
    pen = stage.layer("far", 40)
    own = mix(pen.lit(stone, at=(0, 4, _GATE)), stage.light.haze, 0.08)
    shade, ochre = adjust(own, -0.09), mix(own, pen.lit(lch(0.56, 0.13, 40), at=(0, 4, _GATE)), 0.5)
    blue = mix(own, pen.lit(lch(0.52, 0.11, 235), at=(0, 4, _GATE)), 0.6)
    with pen.on((0, 0, _GATE), RIGHT, UP):
        pen.rect(-14, 0, 28, 4.6, adjust(own, -0.05))
        pen.rect(-14, 4.4, 28, 0.3, own)
        for side in (-1, 1):
            tower = [(side * 1.5, 0), (side * 1.8, 10.2), (side * 7.6, 10.2), (side * 8.3, 0)]
            pen.gradient(tower, (side * 1.5, 0), (side * 8.3, 0), [own, shade] if side > 0 else [shade, own])
            pen.fill(
                path_of(
                    (side * 1.7, 10.2),
                    (side * 1.4, 10.8, side * 1.3, 11.0),
                    (side * 8.1, 11.0),
                    (side * 7.7, 10.8, side * 7.6, 10.2),
                ),
                adjust(own, 0.03),
            )
            for flute in range(15):
                pen.rect(
                    side * (1.75 + flute * 0.42) - 0.08, 10.25, 0.16, 0.65, (ochre, blue, adjust(own, -0.05))[flute % 3]
                )
            pen.rect(min(side * 1.75, side * 7.7), 9.9, 5.95, 0.18, ochre)
            _king(pen, side * 4.8, 1.0, side, (adjust(own, -0.13), ochre, blue))
            for row in range(4):
                for mark in range(4):
                    x = side * (6.5 + 0.28 * mark)
                    pen.rect(x, 5.2 + row * 0.9, 0.12, 0.5, adjust(own, -0.13))
                    pen.oval(x + 0.2, 5.4 + row * 0.9, 0.09, 0.09, adjust(own, -0.13))
            for mast in (2.9, 5.8):
                pen.rect(side * mast - 0.1, 0, 0.2, 13.0, adjust(ochre, -0.16))
                flag = pen.lit(stage.tone(0.54, 0.16, (28, 230)[mast > 4], "accent"), at=(0, 9, _GATE))
                pen.fill(
                    path_of(
                        (side * mast, 12.9),
                        (side * mast + 0.7, 13.1, side * mast + 1.5, 12.5),
                        (side * mast + 0.8, 12.3, side * mast, 12.0),
                    ),
                    flag,
                )
        pen.rect(-1.9, 0, 3.8, 7.2, own)
        pen.fill(path_of((-1.9, 7.2), (-2.1, 7.6, -2.2, 7.9), (2.2, 7.9), (2.1, 7.6, 1.9, 7.2)), adjust(own, 0.04))
        within = lch(0.40, 0.08, 60) if stage.night else mix(adjust(own, -0.36), stage.light.haze, 0.15)
        pen.rect(-1.2, 0, 2.4, 5.6, within)
        for column in (-0.75, 0.45):
            pen.rect(column, 0, 0.3, 4.8, adjust(within, 0.10))
            pen.fill(
                [(column - 0.1, 5.3), (column + 0.4, 5.3), (column + 0.3, 4.7), (column, 4.7)], adjust(within, 0.14)
            )
        pen.oval(0, 6.5, 0.4, 0.4, pen.lit(lch(0.62, 0.17, 32), at=(0, 6, _GATE)))
        for side in (-1, 1):
            pen.fill(
                path_of((side * 0.35, 6.6), (side * 1.0, 7.0, side * 1.75, 6.7), (side * 1.3, 6.3, side * 0.35, 6.35)),
                blue,
            )


def _king(pen: Brush, x: float, y: float, way: int, tones: tuple[Rgb, Rgb, Rgb]) -> None:
    """Somebody three times as tall as life, cut into the wall: he strides to the gate with a staff."""
    cut, skin, cloth = tones
    to = -way
    pen.line((x - 0.2 * to, y), (x, y + 2.4), skin, 0.5)
    pen.line((x + 0.9 * to, y), (x + 0.15 * to, y + 2.4), skin, 0.5)
    pen.fill([(x - 0.5, y + 2.9), (x + 0.5, y + 2.9), (x + 0.9 * to + 0.3, y + 1.4), (x - 0.6, y + 1.6)], cut)
    pen.fill([(x - 0.75, y + 4.6), (x + 0.75, y + 4.6), (x + 0.4, y + 2.8), (x - 0.4, y + 2.8)], skin)
    pen.line((x + 0.6 * to, y + 4.5), (x + 1.4 * to, y + 3.4), skin, 0.28)
    pen.line((x - 0.6 * to, y + 4.5), (x - 0.8 * to, y + 3.0), skin, 0.28)
    pen.oval(x + 0.05 * to, y + 5.1, 0.42, 0.46, skin)
    pen.fill([(x - 0.5, y + 5.2), (x + 0.45, y + 5.4), (x + 0.15, y + 6.6), (x - 0.3, y + 6.5)], cloth)
    pen.line((x + 1.4 * to, y + 0.2), (x + 1.4 * to, y + 4.8), cut, 0.12)


def _obelisk(stage: Stage, x: float, z: float, stone: Rgb) -> None:
    """A needle of one stone with signs down its faces, its tip gilt."""

    def draw_it(pen: Brush) -> None:
        own, gold = pen.lit(stone, (-0.2, 0.1, -0.9), (x, 4, z)), pen.lit(lch(0.84, 0.12, 88), at=(x, 9, z))
        pen.contact((x, 0, z), 1.1, 0.5, 0.4)
        with pen.standing(x, 0, z):
            pen.rect(-0.8, 0, 1.6, 0.7, adjust(own, -0.06))
            pen.gradient(
                [(-0.55, 0.7), (-0.36, 8.6), (0.36, 8.6), (0.55, 0.7)],
                (-0.5, 0),
                (0.5, 0),
                [adjust(own, 0.04), adjust(own, -0.08)],
            )
            pen.fill([(-0.36, 8.6), (0, 9.4), (0.36, 8.6)], gold)
            for sign in range(13):
                y = 1.2 + sign * 0.55
                pen.rect(-0.12, y, 0.24, 0.07, adjust(own, -0.2))
                pen.oval(0.0 if sign % 2 else -0.06, y + 0.24, 0.09, 0.1, adjust(own, -0.2))

    stage.put(x, z, draw_it, radius=0.6, tall=0.1)


def _lion(stage: Stage, x: float, z: float, stone: Rgb) -> None:
    """A lion with the face of a king, lying on its block, turned to the way."""
    way = 1.0 if x < 0 else -1.0

    def draw_it(pen: Brush) -> None:
        own = pen.lit(stone, (-0.2, 0.4, -0.8), (x, 1, z))
        dark = adjust(own, -0.10)
        pen.contact((x, 0, z), 1.4, 0.5, 0.4)
        pen.box((x - 1.15, 0, z - 0.45), (x + 1.15, 0.75, z + 0.45), stone, hold=False)
        with pen.standing(x, 0.75, z - 0.1):
            pen.canvas.scale(way, 1.0)
            body = path_of((-1.05, 0), (-1.1, 0.62, -0.6, 0.66), (0.0, 0.6, 0.3, 0.72), (0.5, 0.4, 0.45, 0.0))
            pen.gradient(body, (0, 0.7), (0, 0), [adjust(own, 0.04), dark])
            pen.oval(-0.72, 0.28, 0.3, 0.28, own)
            pen.rect(0.25, 0, 0.85, 0.17, own)
            pen.fill(
                path_of(
                    (0.12, 0.5),
                    (0.1, 1.0, 0.22, 1.25),
                    (0.46, 1.42, 0.7, 1.22),
                    (0.78, 0.9, 0.82, 0.5),
                    (0.6, 0.4),
                    (0.3, 0.42),
                ),
                dark,
            )
            pen.oval(0.5, 1.0, 0.19, 0.25, own)
            for stripe in range(4):
                pen.line(
                    (0.16 + stripe * 0.03, 0.58 + stripe * 0.16),
                    (0.32, 0.62 + stripe * 0.16),
                    adjust(dark, -0.06),
                    0.03,
                )
            for eye in (0.46, 0.6):
                pen.oval(eye, 1.05, 0.025, 0.02, adjust(own, -0.35))
            pen.rect(0.5, 0.72, 0.09, 0.12, adjust(own, -0.05))
            pen.curve([(-1.05, 0.1), (-1.3, 0.05), (-1.1, 0.4)], dark, 0.07)

    stage.put(x, z, draw_it, radius=1.0, tall=0.1)


def _house(stage: Stage, side: int, z: float, size: tuple[float, float], lit: float) -> None:
    """A house of mud bricks: walls that lean, a flat roof with a rail of reeds, small windows high up."""
    wide, tall = size
    low = -7.0 - wide if side < 0 else 7.0
    base = stage.tone(0.74, 0.06, 66, "wall")

    def draw_it(pen: Brush) -> None:
        own = pen.lit(base, at=(low, 1, z))
        pen.box((low, 0, z), (low + wide, tall, z + 3.4), base, texture="stain", hold=False)
        edge = low + wide if side < 0 else low
        face = pen.lit(base, (float(-side), 0, 0), (edge, 1, z))
        with pen.on((low, 0, z - 0.01), RIGHT, UP):
            pen.rect(wide * 0.3, 0, 0.9, 1.9, adjust(own, -0.30))
            pen.rect(wide * 0.3 - 0.12, 1.9, 1.14, 0.14, pen.lit(stage.tone(0.44, 0.07, 52, "wood"), at=(low, 1, z)))
            for window in (0.14, 0.72):
                pen.rect(wide * window, tall - 0.95, 0.42, 0.5, lch(0.86, 0.11, 76) if lit else adjust(own, -0.34))
            for beam in range(int(wide / 0.5)):
                pen.oval(0.25 + beam * 0.5, tall - 0.22, 0.07, 0.07, adjust(own, -0.22))
        with pen.on((edge, 0, z), AWAY, UP):
            pen.rect(0.8, tall - 0.95, 0.42, 0.5, lch(0.86, 0.11, 76) if lit else adjust(face, -0.3))
            pen.rect(2.2, 0, 0.8, 1.8, adjust(face, -0.28))
        pen.box((low - 0.05, tall, z - 0.05), (low + wide + 0.05, tall + 0.3, z + 0.1), adjust(base, 0.03), hold=False)

    stage.put(low + wide / 2, z, draw_it, radius=2.2, tall=0.1)
    if lit:
        reveal(stage, (low + wide / 2, 1.4, z - 0.2), 2.6, FIRE, 0.6 * lit)


def _brazier(stage: Stage, x: float, z: float, lit: float) -> None:
    """A bowl of fire on three legs; cold by day."""

    def draw_it(pen: Brush) -> None:
        own = pen.lit(lch(0.44, 0.06, 60), at=(x, 1, z))
        pen.contact((x, 0, z), 0.35, 0.2, 0.4)
        with pen.standing(x, 0, z):
            for foot in (-0.26, 0.0, 0.26):
                pen.line((foot, 0), (foot * 0.3, 1.05), own, 0.05)
            pen.fill(path_of((-0.36, 1.3), (-0.26, 0.98, 0, 0.96), (0.26, 0.98, 0.36, 1.3)), own)
            pen.oval(0, 1.3, 0.36, 0.07, adjust(own, -0.14))
            if lit:
                flames(pen, 0, 1.28, 0.55)

    stage.put(x, z, draw_it, radius=0.35, tall=1.4)
    if lit:
        at = (x, 1.6, z)
        bulb(stage, at, FIRE, 0.8 * lit, 1.0)
        reveal(stage, (x, 1.2, z), 3.4, FIRE, 0.9 * lit)
        floor_pool(stage, x, z - 0.4, 3.2, FIRE, 0.9 * lit)
        stage.lamp(at, FIRE, 0.9 * lit, 4.0, 0.3)


def _stall(stage: Stage, x: float, z: float) -> None:
    """A mat under a sheet on sticks: bread, onions, jars."""

    def draw_it(pen: Brush) -> None:
        wood, cloth = (
            pen.lit(stage.tone(0.46, 0.07, 55, "wood"), at=(x, 1, z)),
            pen.lit(stage.tone(0.86, 0.04, 85, "trim"), at=(x, 2, z)),
        )
        blue = pen.lit(stage.tone(0.50, 0.12, 235, "accent"), at=(x, 2, z))
        with pen.on((x - 1.3, 0.01, z - 0.5), RIGHT, AWAY):
            pen.rect(0, 0, 2.6, 1.1, pen.lit(lch(0.70, 0.08, 85), UP, (x, 0, z)))
        for px in (x - 1.3, x + 1.3):
            with pen.standing(px, 0, z + 0.5):
                pen.rect(-0.035, 0, 0.07, 2.3, wood)
        for band in range(6):
            left, right = x - 1.5 + band * 0.5, x - 1.0 + band * 0.5
            tone = blue if band % 2 else cloth
            pen.world(
                [(left, 1.95, z - 0.6), (right, 1.95, z - 0.6), (right, 2.3, z + 0.6), (left, 2.3, z + 0.6)], tone
            )
        for px in (x - 1.3, x + 1.3):
            with pen.standing(px, 0, z - 0.5):
                pen.rect(-0.035, 0, 0.07, 1.98, wood)
        clay = pen.lit(lch(0.58, 0.11, 46), at=(x, 0.4, z))
        for px, tall in ((x - 0.9, 0.75), (x - 0.5, 0.6), (x + 0.9, 0.8)):
            with pen.standing(px, 0, z):
                jar = path_of(
                    (-0.1, 0),
                    (-0.34, tall * 0.5, -0.12, tall * 0.84),
                    (-0.15, tall),
                    (0.15, tall),
                    (0.12, tall * 0.84),
                    (0.34, tall * 0.5, 0.1, 0),
                )
                pen.gradient(jar, (-0.25, 0), (0.25, 0), [adjust(clay, 0.06), clay, adjust(clay, -0.13)])
                pen.rect(-0.2, tall * 0.5, 0.4, 0.05, adjust(clay, -0.18))
        with pen.standing(x + 0.15, 0, z - 0.1):
            pen.gradient(rectangle(-0.35, 0, 0.7, 0.26), (0, 0), (0, 0.26), [adjust(wood, -0.05), adjust(wood, 0.14)])
            for loaf in range(5):
                pen.oval(-0.26 + loaf * 0.13, 0.29, 0.09, 0.07, pen.lit(lch(0.68, 0.09, 66), at=(x, 0.4, z)))

    stage.put(x, z, draw_it, radius=1.3, tall=0.1)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.7, 1.7, 0.0, ((-0.6, 4.2), (0.8, 6.4), (0.2, 9.6)), ((-1.5, -2.2), (1.6, -2.2)),
                (Seat(-2.9, 3.6, 0.42, 40),)),
    spare=((-2.4, 3.2), (2.6, 3.0)),
    focus=(0.0, 4.0, _GATE),
    yaw=3.0,
    shift=-0.4,
)  # fmt: skip
