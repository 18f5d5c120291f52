"""A forest: leaning trunks in the world, ferns, a path, mushrooms, a fallen log, somebody's small camp."""

from __future__ import annotations

import math
from random import Random

from production_flow.embedded.artist.colour import Rgb, adjust, lch, mix
from production_flow.embedded.artist.pens import Stop
from production_flow.embedded.artist.props.kit import path_of
from production_flow.embedded.artist.sets.brush import AWAY, RIGHT, UP, Brush, rectangle
from production_flow.embedded.artist.sets.model import Marks, Seat
from production_flow.embedded.artist.sets.parts import clutter, frame, ground, nature, sky
from production_flow.embedded.artist.sets.parts.glow import action_light, bulb, cone, floor_pool, reveal
from production_flow.embedded.artist.sets.rigs import OUTDOORS
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Draw, Stage

_FIRE = (2.1, 1.9)


def draw(stage: Stage) -> None:
    """The forest, far to near."""
    dark = OUTDOORS.get(stage.time)
    if dark:
        stage.darken(*dark.gloom, dark.share)
    sky.sky(stage, clouds=0, sun=(8, 14))
    _depths(stage)
    _ground(stage)
    _mist(stage)
    _trunks(stage)
    for x, z, size in ((-2.9, 2.6, 0.55), (-4.1, 5.0, 0.8), (4.4, 3.4, 0.6), (1.2, 7.2, 0.5), (-1.2, 9.5, 0.5)):
        nature.rock(stage, x, z, size, stage.tone(0.52, 0.02, 160, "stone"))
    _ferns(stage)
    _log(stage, -1.9, 1.5)
    if not stage.says("pawprints"):  # where animals live nobody camps
        _camp(stage, *_FIRE)
        _tent(stage, 3.9, 5.4)
        _line(stage, -3.6, 4.4)
    _shafts(stage)
    frame.corner(stage, left=False)
    action_light(stage, 0.6, 235)


def _green(stage: Stage) -> Rgb:
    return stage.tone(0.40, 0.085, 148, "leaf")


def _depths(stage: Stage) -> None:
    """Walls of far wood that dissolve into light, with leaves above."""
    pen, camera = stage.layer("depths", 70, dim=False), stage.camera
    light = stage.light
    glow = mix(light.haze, lch(0.88, 0.10, 112), 0.5) if not stage.night else mix(light.haze, lch(0.46, 0.07, 220), 0.6)
    wide, tall = camera.canvas_width, camera.canvas_height
    far = camera.horizon_y
    pen.gradient(rectangle(0, 0, wide, tall), (0, 0), (0, far), [(mix(glow, _green(stage), 0.5), 0.85), (glow, 0.95)])
    left, top = camera.project((1.2, 4.0, 60))
    pen.glow(left, top, camera.height * 0.75, mix(glow, (1, 1, 0.92), 0.5), 0.75)
    for row, (z, veil) in enumerate(((46.0, 0.78), (32.0, 0.60), (22.0, 0.42))):
        dice = stage.dice(f"far wood {row}")
        base = _green(stage) if not stage.night else adjust(_green(stage), -0.18)
        colour = mix(stage.light.paint(base, (0, 0.3, -1)), glow, veil)
        for _ in range(26):
            x = dice.uniform(-1.1, 1.1) * z
            if abs(x - 1.0) > 1.6:
                _far_trunk(pen, x, z, dice, colour)
        for _ in range(24):
            at = (dice.uniform(-1.1, 1.1) * z, dice.uniform(0.20, 0.5) * z, z)
            with pen.standing(*at):
                nature.foliage(pen, 0, 0, dice.uniform(0.06, 0.12) * z, colour, dice, clumps=6)


def _far_trunk(pen: Brush, x: float, z: float, dice: Random, colour: Rgb) -> None:
    wide, lean = dice.uniform(0.009, 0.018) * z, dice.uniform(-0.1, 0.1) * z
    with pen.standing(x, 0, z):
        pen.fill([(-wide, 0), (-wide * 0.5 + lean, z * 0.6), (wide * 0.5 + lean, z * 0.6), (wide, 0)], colour)


def _ground(stage: Stage) -> None:
    moss = stage.tone(0.46, 0.085, 128, "ground")
    pen = ground.plain(stage, moss, depth=40, veil=0.5)
    colour = stage.lit(moss, UP, 4)
    ground.patches(pen, adjust(colour, -0.06, 1, 14), -9, 9, 24, 60, opacity=0.55, part="moss dark")
    ground.patches(pen, adjust(colour, 0.06, 1.1, -16), -8, 8, 22, 40, opacity=0.5, part="moss light")
    path = stage.lit(stage.tone(0.58, 0.06, 70, "ground"), UP, 4)
    near = stage.camera.position[2] + 0.4
    with pen.on((0, 0.001, 0), RIGHT, AWAY):
        left = [(-1.0 + 1.6 * math.sin(z * 0.21) + 0.08 * z, z) for z in range(math.ceil(near), 26)]
        pen.fill([*left, *[(x + 1.9 - z * 0.035, z) for x, z in reversed(left)]], path, 0.9)
        dice = stage.dice("pebbles")
        for _ in range(70):
            x, z = dice.uniform(-1.2, 2.4), dice.uniform(-3, 9)
            if z > near + 0.6:
                pen.oval(x, z, dice.uniform(0.03, 0.09), 0.04, adjust(path, dice.choice((-0.08, 0.06))), 0.8)
        for _ in range(130):
            x, z = dice.uniform(-6, 6), dice.uniform(-3, 10)
            if z > near + 0.6:
                leaf = dice.choice((45, 60, 85))
                pen.oval(x, z, 0.07, 0.045, stage.lit(lch(0.58, 0.11, leaf), UP, 4), 0.75)


def _mist(stage: Stage) -> None:
    """Mist where the ground meets the far wood."""
    pen, camera = stage.layer("ground mist", 39, dim=stage.night), stage.camera
    pale = mix(stage.light.haze, lch(0.88, 0.07, 112), 0.4) if not stage.night else lch(0.62, 0.05, 220)
    reach, y = 0.09 * camera.height * camera.lens / 27, camera.horizon_y
    pen.shining = True
    band = rectangle(0, y - reach, camera.canvas_width, 2 * reach)
    stops: list[Stop] = [(pale, 0.0), (pale, 0.55), (pale, 0.0)]
    if pen.soft:
        pen.gradient(band, (0, y - reach), (0, y + reach), stops, [0, 0.5, 1])


def _trunks(stage: Stage) -> None:
    dice = stage.dice("trunks")
    spots = [(-3.6, 2.2, 0.42), (3.8, 1.0, 0.46), (-5.6, 4.2, 0.4), (5.9, 4.6, 0.5), (-2.9, 6.4, 0.3), (3.2, 6.8, 0.32),
             (-6.9, 8.4, 0.5), (6.8, 9.2, 0.45), (-4.1, 10.5, 0.36), (4.6, 11.6, 0.38), (-1.6, 13.0, 0.28), (2.6,
             14.5, 0.3),
             (-8.6, 2.0, 0.5), (8.4, 2.4, 0.5), (-4.9, -0.6, 0.5), (5.4, -1.4, 0.52)]  # fmt: skip
    for number, (x, z, radius) in enumerate(spots):
        _tree(stage, x, z, radius, dice.uniform(-0.9, 0.9), number)


def _tree(stage: Stage, x: float, z: float, radius: float, lean: float, number: int) -> None:
    bark = stage.tone(0.42, 0.07, 58, "wood")

    def draw_it(pen: Brush) -> None:
        dice = stage.dice(f"tree {number}")
        depth = pen.camera.depth((x, 0, z))
        colour = pen.lit(bark, at=(x, 1, z))
        if not stage.night:
            colour = mix(colour, stage.light.haze, min(0.45, depth * 0.012))
        bright, tall = mix(colour, pen.lit(_green(stage), (0, 1, 0), (x, 1, z)), 0.35), 13.0
        pen.contact((x, 0, z), radius * 2.6, radius * 1.5, 0.45)
        with pen.standing(x, 0, z):
            trunk = path_of(
                (-radius * 2.0, 0.0), (-radius * 1.0, 0.25, -radius * 0.95, 0.9), (-radius * 0.7 + lean * 0.6,
                tall * 0.6),
                (-radius * 0.5 + lean, tall), (radius * 0.5 + lean, tall), (radius * 0.8 + lean * 0.6, tall * 0.6),
                (radius * 1.0, 0.9), (radius * 1.05, 0.25, radius * 2.1, 0.0), (radius * 0.7, 0.14), (0.0, 0.02),
                (-radius * 0.8, 0.16),
            )  # fmt: skip
            stops: list[Stop] = [adjust(colour, -0.08), colour, adjust(bright, 0.05)]
            pen.gradient(trunk, (-radius, 0), (radius, 0), stops if x < 1 else stops[::-1])
            _bark(pen, radius, lean, dice, colour, bright)
            for _ in range(3):
                side, y = dice.choice((-1, 1)), dice.uniform(3.2, 6.5)
                tip = (side * dice.uniform(1.2, 2.4), y + dice.uniform(0.7, 1.6))
                pen.curve([(lean * y / tall, y), (side * 0.6, y + 0.2), tip], colour, radius * 0.3)
                green = pen.lit(_green(stage), (0, 0.85, -0.45), (x, y, z))
                nature.foliage(pen, tip[0], tip[1] + 0.2, dice.uniform(0.7, 1.2), adjust(green, 0.03), dice, clumps=12)

    stage.put(x, z, draw_it, radius=radius, tall=9.0)


def _bark(pen: Brush, radius: float, lean: float, dice: Random, colour: Rgb, moss: Rgb) -> None:
    for _ in range(26):
        y, at = dice.uniform(0.3, 7), dice.uniform(-0.62, 0.62) * radius
        shift = lean * y / 13
        pen.line(
            (at + shift, y),
            (at + shift + dice.uniform(-0.05, 0.05), y + dice.uniform(0.25, 0.7)),
            adjust(colour, -0.07),
            radius * 0.06,
            0.7,
        )
    for _ in range(10):
        pen.oval(
            dice.uniform(-1.0, 0.9) * radius, dice.uniform(0.05, 0.9), radius * 0.35, 0.12, adjust(moss, 0.03), 0.8
        )


def _ferns(stage: Stage) -> None:
    dice = stage.dice("fern spots")
    for number in range(34):
        x, z, size = dice.uniform(-7, 7), dice.uniform(-1.6, 11), dice.uniform(0.4, 0.85)
        if abs(x) > 1.9 + 0.1 * z:
            stage.put(x, z, _fern(stage, x, z, size, number), radius=0.2, tall=0.6)
    for number in range(4):
        stage.put(
            -2.5 + number * 0.16,
            1.2 + 0.05 * number,
            _mushroom(stage, -2.5 + number * 0.16, 1.2 + 0.05 * number, 0.16 + 0.05 * (number % 2)),
            tall=0.2,
        )


def _fern(stage: Stage, x: float, z: float, size: float, number: int) -> Draw:
    def draw_it(pen: Brush) -> None:
        colour = pen.lit(adjust(_green(stage), 0.04, 1.1), (0, 0.6, -0.8), (x, 0, z))
        with pen.standing(x, 0, z):
            (nature.fern if number % 3 else nature.tuft)(pen, 0, 0, size, colour, stage.dice(f"fern {number}"))

    return draw_it


def _mushroom(stage: Stage, x: float, z: float, size: float) -> Draw:
    def draw_it(pen: Brush) -> None:
        cap, foot = (
            pen.lit(stage.tone(0.56, 0.19, 27, "accent"), at=(x, 0, z)),
            pen.lit(lch(0.92, 0.03, 85), at=(x, 0, z)),
        )
        with pen.standing(x, 0, z):
            pen.rect(-size * 0.16, 0, size * 0.32, size * 0.7, foot)
            pen.fill(
                path_of(
                    (-size * 0.62, size * 0.6),
                    (-size * 0.5, size * 1.25, 0, size * 1.25),
                    (size * 0.5, size * 1.25, size * 0.62, size * 0.6),
                ),
                cap,
            )
            for dot in (-0.28, 0.05, 0.3):
                pen.oval(dot * size, size * (0.95 - abs(dot) * 0.5), size * 0.08, size * 0.07, foot)

    return draw_it


def _log(stage: Stage, x: float, z: float) -> None:
    bark = stage.tone(0.42, 0.055, 58, "wood")

    def draw_it(pen: Brush) -> None:
        colour, cut = pen.lit(bark, at=(x, 0, z)), pen.lit(stage.tone(0.72, 0.07, 75, "wood"), at=(x, 0, z))
        pen.contact((x, 0, z), 1.3, 0.45, 0.5)
        with pen.standing(x, 0, z):
            body = path_of((-0.95, 0.06), (-0.95, 0.44), (0.9, 0.50), (0.9, 0.04), (0.0, -0.03, -0.95, 0.06))
            pen.gradient(body, (0, 0.5), (0, 0), [adjust(colour, 0.07), colour, adjust(colour, -0.09)])
            for number in range(7):
                y = 0.08 + number * 0.055
                pen.line((-0.8 + number * 0.05, y), (0.6 - number * 0.06, y + 0.02), adjust(colour, -0.07), 0.016)
            pen.oval(0.9, 0.27, 0.11, 0.23, cut)
            for ring in (0.75, 0.5, 0.25):
                pen.oval(0.9, 0.27, 0.11 * ring, 0.23 * ring, adjust(cut, -0.05 if ring != 0.5 else 0.02))
            green = pen.lit(adjust(_green(stage), 0.08, 1.2), UP, (x, 0, z))
            for at in (-0.6, -0.2, 0.35):
                pen.oval(at, 0.46, 0.24, 0.05, green)

    stage.put(x, z, draw_it, radius=0.9, tall=0.5)


def _camp(stage: Stage, x: float, z: float) -> None:
    """A ring of stones with a fire or its ashes, a rucksack, a kettle."""
    orange = lch(0.80, 0.16, 62)

    def draw_it(pen: Brush) -> None:
        pen.contact((x, 0, z), 0.6, 0.4, 0.6)
        stone, wood = pen.lit(lch(0.56, 0.015, 120), at=(x, 0, z)), pen.lit(lch(0.34, 0.05, 55), at=(x, 0, z))
        with pen.standing(x, 0, z):
            for number in range(4):
                pen.oval(-0.36 + number * 0.24, 0.13, 0.13, 0.09, adjust(stone, -0.05))
            for lean in (-0.3, 0.3, 0.05):
                pen.line((-lean, 0.06), (lean * 0.8, 0.46), wood, 0.075)
            if stage.night:
                for tall, wide, colour in (
                    (0.75, 0.22, lch(0.68, 0.19, 45)),
                    (0.55, 0.15, lch(0.82, 0.16, 75)),
                    (0.3, 0.08, lch(0.95, 0.1, 95)),
                ):
                    pen.fill(
                        path_of(
                            (-wide, 0.12),
                            (-wide * 1.1, tall * 0.5, -0.02, tall),
                            (wide * 0.4, tall * 0.66),
                            (wide * 1.2, tall * 0.5, wide, 0.12),
                        ),
                        colour,
                    )
            for number in range(5):
                pen.oval(-0.46 + number * 0.23, 0.05, 0.14, 0.1, adjust(stone, 0.03 * (number % 2)))

    stage.put(x, z, draw_it, radius=0.5, tall=0.7)
    clutter.lay(stage, "cup", x - 0.6, 0.0, z - 0.2, size=1.2)
    clutter.lay(stage, "pot", x + 0.55, 0.0, z - 0.2, size=0.9)
    if stage.night:
        at = (x, 0.45, z)
        bulb(stage, at, orange, 1.0, 1.0)
        reveal(stage, (x, 0.8, z), 3.4, orange, 1.0)
        floor_pool(stage, x, z, 3.4, orange, 1.0)
        stage.lamp(at, orange, 1.2, 2.6, 0.6)


def _tent(stage: Stage, x: float, z: float) -> None:
    """A tent between the trees, its flap open, a rucksack before it; at night somebody reads inside."""
    cloth = stage.tone(0.66, 0.11, 65, "accent")

    def draw_it(pen: Brush) -> None:
        own, dark = pen.lit(cloth, at=(x, 1, z)), (0.08, 0.06, 0.07)
        glow = lch(0.86, 0.13, 75) if stage.night else own
        pen.contact((x, 0, z), 1.5, 0.8, 0.45)
        with pen.standing(x, 0, z):
            pen.fill([(-0.2, 1.5), (1.5, 1.25), (2.0, 0), (1.0, 0)], adjust(own, -0.09))
            pen.gradient(
                [(-1.15, 0), (1.0, 0), (-0.1, 1.52)], (0, 1.5), (0, 0), [adjust(glow, 0.03), adjust(own, -0.03)]
            )
            pen.fill([(-0.42, 0), (0.3, 0), (-0.1, 1.2)], dark if not stage.night else lch(0.72, 0.13, 65))
            pen.fill([(0.3, 0), (0.62, 0.02), (-0.08, 1.2)], adjust(own, 0.07))
            pen.line((-0.1, 1.5), (-1.7, 0), adjust(own, -0.3), 0.014)
            pen.line((-0.1, 0), (-0.1, 1.56), adjust(own, -0.3), 0.02)
            for patch in ((-0.75, 0.25), (0.6, 0.3)):
                pen.rect(*patch, 0.16, 0.14, adjust(own, -0.07))

    stage.put(x, z, draw_it, radius=1.1, tall=1.5)
    clutter.lay(stage, "bag", x - 1.2, 0.0, z - 0.4, size=1.5)
    clutter.lay(stage, "lamp", x + 0.9, 0.0, z - 0.5, size=1.0)
    if stage.night:
        reveal(stage, (x, 0.6, z - 0.2), 1.6, lch(0.86, 0.13, 75), 0.85)
        floor_pool(stage, x - 0.1, z - 0.8, 1.6, lch(0.86, 0.13, 75), 0.8)
        stage.lamp((x, 0.8, z - 0.4), lch(0.86, 0.13, 75), 0.6, 2.2)


def _line(stage: Stage, x: float, z: float) -> None:
    """A line from trunk to trunk with a blanket and socks on it."""

    def draw_it(pen: Brush) -> None:
        rope = pen.lit(lch(0.66, 0.05, 80), at=(x, 1, z))
        blanket = pen.lit(stage.tone(0.52, 0.14, 25, "accent"), at=(x, 1, z))
        with pen.standing(x, 0, z):
            pen.curve([(-1.3, 1.8), (0, 1.5), (1.3, 1.75)], rope, 0.018)
            pen.fill([(-0.8, 1.66), (0.15, 1.62), (0.15, 0.95), (-0.8, 0.98)], blanket)
            for stripe in (0.2, 0.45):
                pen.rect(-0.8, 0.98 + stripe, 0.95, 0.06, adjust(blanket, 0.2, 0.5))
            for at in (0.45, 0.7):
                pen.rect(at, 1.38, 0.09, 0.26, pen.lit(lch(0.86, 0.03, 85), at=(x, 1, z)))
                pen.rect(at, 1.34, 0.15, 0.08, pen.lit(lch(0.56, 0.09, 240), at=(x, 1, z)))

    stage.put(x, z, draw_it, radius=0.6, tall=0.9)


def _shafts(stage: Stage) -> None:
    strength = {"day": 0.2, "morning": 0.26, "dawn": 0.22, "golden": 0.28}.get(stage.time, 0.07)
    if stage.weather in {"rain", "storm", "fog", "snow"}:
        strength *= 0.35
    colour = mix(stage.light.key, lch(0.95, 0.09, 105), 0.5) if not stage.night else lch(0.62, 0.07, 240)
    for x, z, wide in ((-1.8, 9.0, 1.0), (0.6, 7.0, 0.7), (2.4, 11.0, 1.4), (-4.0, 6.0, 0.8)):
        cone(stage, (x, 9.5, z), wide, wide * 2.6, colour, strength)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.4, 1.6, 0.0, ((0.4, 5.2), (-1.4, 7.5), (1.8, 9.0)), ((-1.6, -2.2), (1.7, -2.2)),
                (Seat(-1.9, 1.4, 0.46, 20),)),
    spare=((2.6, 4.6), (-2.2, 3.6)),
    focus=(_FIRE[0], 0.5, _FIRE[1]),
    yaw=3.0,
    shift=-0.3,
)  # fmt: skip
