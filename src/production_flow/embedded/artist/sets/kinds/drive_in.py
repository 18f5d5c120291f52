"""A cinema for cars: a screen as large as a house, rows of cars, posts with speakers, a snack bar, strings of bulbs."""

from __future__ import annotations

from itertools import pairwise

from production_flow.embedded.artist.colour import Rgb, adjust, lch, mix
from production_flow.embedded.artist.props.kit import path_of
from production_flow.embedded.artist.sets.brush import AWAY, RIGHT, UP, Brush, rectangle
from production_flow.embedded.artist.sets.model import Marks, Seat
from production_flow.embedded.artist.sets.parts import cars, clutter, ground, sky
from production_flow.embedded.artist.sets.parts.glow import WARM, action_light, bulb, floor_pool, reveal, shaft
from production_flow.embedded.artist.sets.rigs import OUTDOORS
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

_SCREEN, _WIDE, _LOW, _TALL = 34.0, 19.0, 3.2, 9.2


def draw(stage: Stage) -> None:
    """The ground before the screen, far to near."""
    dark = OUTDOORS.get(stage.time)
    if dark:
        stage.darken(*dark.gloom, dark.share)
    sky.sky(stage, clouds=6, sun=(16, 8))
    sky.hills(stage, ((620.0, 60.0, stage.tone(0.44, 0.05, 160, "leaf"), 0.5), (260.0, 16.0,
              stage.tone(0.36, 0.05, 160, "leaf"), 0.3)), trees=False)  # fmt: skip
    _ground(stage)
    _screen(stage)
    number = 0
    for z in (22.0, 16.5, 11.5, 7.2):
        for place in range(7):
            x = -11.4 + place * 3.8 + (1.9 if z in {16.5, 7.2} else 0.0)
            number += 1
            if abs(x) > 1.6 and stage.dice(f"parked {number}").random() < 0.86:
                cars.parked(stage, x, z, number)
    cars.parked(stage, -2.7, 2.1, 97)
    cars.parked(stage, 3.5, 2.6, 98)
    for x, z in ((-4.6, 2.0), (1.6, 2.7), (5.6, 2.8), (-1.0, 7.4), (2.9, 7.4), (-4.8, 11.6)):
        _speaker(stage, x, z)
    _bar(stage, -10.6, 15.0)
    _bulbs(stage)
    clutter.lay_all(stage, 0.0, (("box", 2.2, 2.2), ("bottle", -1.5, 2.4)), size=1.2)
    action_light(stage, 0.5, 250)


def _ground(stage: Stage) -> None:
    gravel = stage.tone(0.56, 0.02, 75, "ground")
    pen = ground.plain(stage, gravel, depth=60, veil=0.3)
    colour, near = stage.lit(gravel, UP, 4), stage.camera.position[2] + 0.4
    ground.patches(pen, adjust(colour, -0.05), -10, 10, 26, 50, opacity=0.4, part="oil")
    with pen.on((0, 0.001, 0), RIGHT, AWAY):
        for z in (9.0, 13.6, 19.0):
            pen.rect(-18, z, 36, 0.5, adjust(colour, 0.06), 0.7)
        for side in (-0.9, 0.9):
            pen.rect(side - 0.11, near, 0.22, 30 - near, adjust(colour, -0.05), 0.6)
        dice = stage.dice("gravel")
        for _ in range(170):
            x, z = dice.uniform(-7, 7), dice.uniform(-3, 12)
            if z > near + 0.5:
                pen.oval(x, z, 0.04, 0.03, adjust(colour, dice.choice((-0.1, 0.08))), 0.8)


def _screen(stage: Stage) -> None:
    """The screen on its lattice; after dark a picture is on it, and its light lies on the roofs of the cars."""
    pen = stage.layer("rows screen", stage.action_depth + 30, dim=False)
    white = stage.lit(lch(0.95, 0.01, 90), depth=6)
    iron = mix(stage.lit(stage.tone(0.40, 0.02, 250, "metal"), depth=6), stage.light.haze, 0.2)
    if stage.night:
        white, iron = lch(0.90, 0.02, 230), lch(0.20, 0.03, 270)
    left = -_WIDE / 2
    with pen.on((0, 0, _SCREEN), RIGHT, UP):
        for number in range(7):
            x = left + 0.6 + number * (_WIDE - 1.2) / 6
            pen.rect(x - 0.12, 0, 0.24, _LOW, iron)
            if number < 6:
                pen.line((x, 0), (x + (_WIDE - 1.2) / 6, _LOW), iron, 0.1)
        pen.rect(left - 0.4, _LOW - 0.4, _WIDE + 0.8, _TALL + 0.8, adjust(iron, 0.05))
        pen.rect(left, _LOW, _WIDE, _TALL, white)
        if stage.night:
            with pen.inside(left, _LOW, _WIDE, _TALL):
                _film(pen, left)
        else:
            for seam in range(1, 6):
                pen.rect(left + seam * _WIDE / 6, _LOW, 0.05, _TALL, adjust(white, -0.05))
    if stage.night:
        pale = lch(0.88, 0.03, 230)
        bulb(stage, (0, _LOW + _TALL / 2, _SCREEN - 1), pale, 0.35, 5.0)
        reveal(stage, (0, 3.0, 18.0), 9.0, pale, 0.5)
        stage.lamp((0, 7.0, 20.0), pale, 0.7, 9.0)
        shaft(stage, ((-6.9, 2.3, 6.0), (-6.8, 2.5, 6.0), (_WIDE / 2, _LOW + _TALL, _SCREEN - 1),
                      (left, _LOW, _SCREEN - 1)), lch(0.93, 0.02, 230), 0.10)  # fmt: skip


def _film(pen: Brush, left: float) -> None:
    """What is on: two who are about to kiss, in black and white, under a moon."""
    grey = [lch(light, 0.012, 240) for light in (0.86, 0.66, 0.46, 0.26)]
    pen.gradient(rectangle(left, _LOW, _WIDE, _TALL), (0, _LOW + _TALL), (0, _LOW), [grey[1], grey[0]])
    pen.oval(left + _WIDE * 0.5, _LOW + _TALL * 0.72, 1.5, 1.5, lch(0.97, 0.01, 90))
    pen.fill([(left, _LOW), (left, _LOW + 2.2), (left + 4, _LOW + 3.1), (left + 9, _LOW + 1.9), (left + 14, _LOW + 2.8),
              (left + _WIDE, _LOW + 1.8), (left + _WIDE, _LOW)], grey[2])  # fmt: skip
    for side, tone, hat in ((-1, grey[3], True), (1, lch(0.36, 0.012, 240), False)):
        middle = side * 2.5
        pen.fill(path_of((middle - side * 3.2, _LOW - 0.2), (middle - side * 2.6, _LOW + 2.9, middle - side * 0.5,
                 _LOW + 3.1), (middle + side * 0.8, _LOW + 2.6), (middle + side * 1.0, _LOW - 0.2)), tone)  # fmt: skip
        pen.rect(middle - side * 0.5 - 0.45, _LOW + 2.6, 0.9, 1.2, grey[1])
        pen.oval(middle - side * 0.3, _LOW + 4.7, 1.25, 1.6, grey[1])
        nose = [(-1.3, 4.9), (-1.7, 4.4), (-1.3, 4.2)]
        pen.fill([(middle + side * across, _LOW + up) for across, up in nose], grey[1])
        if hat:
            pen.rect(middle - 1.9, _LOW + 5.5, 3.6, 0.28, tone)
            pen.rect(middle - 1.1, _LOW + 5.6, 2.1, 1.2, tone)
        else:
            pen.oval(middle + 0.35, _LOW + 5.2, 1.4, 1.5, tone)
            pen.oval(middle + 1.1, _LOW + 4.0, 0.8, 1.3, tone)


def _speaker(stage: Stage, x: float, z: float) -> None:
    """A post with a speaker on either side."""

    def draw_it(pen: Brush) -> None:
        steel = pen.lit(stage.tone(0.66, 0.015, 240, "metal"), at=(x, 1, z))
        pen.contact((x, 0, z), 0.2, 0.12, 0.4)
        with pen.standing(x, 0, z):
            pen.rect(-0.035, 0, 0.07, 1.25, adjust(steel, -0.1))
            for side in (-0.22, 0.04):
                pen.rect(side, 0.95, 0.18, 0.26, steel)
                for slot in range(4):
                    pen.rect(side + 0.03, 0.99 + slot * 0.05, 0.12, 0.02, adjust(steel, -0.25))
            pen.oval(0, 1.28, 0.06, 0.06, WARM if stage.night else adjust(steel, 0.1))

    stage.put(x, z, draw_it, radius=0.2, tall=1.3)


def _bar(stage: Stage, x: float, z: float) -> None:
    """The snack bar: a flat roof, a lit hatch, words in neon."""
    wall, pink = stage.tone(0.86, 0.03, 88, "trim"), stage.tone(0.66, 0.20, 8, "accent")

    def draw_it(pen: Brush) -> None:
        own = pen.lit(wall, at=(x, 1, z))
        pen.contact((x, 0, z), 3.4, 1.0, 0.45)
        pen.box((x - 3.0, 0, z), (x + 3.0, 2.7, z + 3), wall, hold=False)
        pen.box((x - 3.5, 2.7, z - 0.9), (x + 3.5, 3.0, z + 3.2), pink, hold=False)
        with pen.on((x, 0, z), RIGHT, UP):
            pen.rect(-2.2, 1.0, 3.2, 1.2, WARM if stage.night else adjust(own, -0.3))
            pen.rect(-2.3, 0.92, 3.4, 0.1, adjust(own, -0.1))
            pen.rect(1.5, 0, 0.95, 2.1, adjust(own, -0.2))
            for stripe in range(9):
                pen.rect(-3.0 + stripe * 0.7, 0, 0.35, 0.8, pen.lit(pink, at=(x, 0, z)))
            if stage.night:
                for head in (-1.6, -0.4):
                    pen.oval(head, 1.5, 0.17, 0.2, lch(0.3, 0.04, 40))
                    pen.rect(head - 0.24, 1.0, 0.48, 0.32, lch(0.34, 0.04, 40))
        with pen.on((x, 3.0, z - 0.9), RIGHT, UP):
            clutter.sign(pen, "POPCORN", 0.0, 0.22, 0.7, pink, glow=stage.night)

    stage.put(x, z, draw_it, radius=3.0, tall=3.4)
    if stage.night:
        reveal(stage, (x - 0.6, 1.6, z - 0.4), 3.0, WARM, 0.9)
        floor_pool(stage, x - 0.6, z - 1.4, 3.2, WARM, 0.9)
        stage.lamp((x - 0.6, 1.8, z - 0.6), WARM, 0.8, 4.0)


def _bulbs(stage: Stage) -> None:
    """Strings of bulbs between posts."""
    lit = stage.night

    def draw_it(pen: Brush) -> None:
        cable = pen.lit(lch(0.3, 0.02, 260), at=(0, 4, 6))
        for row, z in enumerate((5.2, 10.0)):
            for side in (-1, 1):
                with pen.standing(side * 7.2, 0, z):
                    pen.rect(-0.06, 0, 0.12, 4.4, cable)
            hung = [(-7.2 + 0.6 * number, 4.3 - 3.0 * number / 24 * (1 - number / 24)) for number in range(25)]
            with pen.on((0, 0, z), RIGHT, UP):
                for start, end in pairwise(hung):
                    pen.line(start, end, cable, 0.02)
            for number, (x, y) in enumerate(hung):
                with pen.standing(x, y, z):
                    pen.oval(0, -0.1, 0.075, 0.09, _bulb(number + row, lit=lit))

    stage.put(0.0, 10.2, draw_it, radius=0.1, tall=0.1)
    if lit:
        for number in range(0, 25, 4):
            share = number / 24
            bulb(stage, (-7.2 + 14.4 * share, 4.2 - 3.0 * share * (1 - share), 5.2), WARM, 0.3, 0.4)


def _bulb(number: int, *, lit: bool) -> Rgb:
    hue = (85, 25, 85, 200)[number % 4]
    return lch(0.90, 0.12, hue) if lit else lch(0.72, 0.08, hue)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.5, 1.6, 0.0, ((0.4, 4.4), (-0.8, 6.2), (0.2, 9.6)), ((-1.4, -2.2), (1.5, -2.2)),
                (Seat(2.2, 2.0, 0.4, 0),)),
    spare=((0.8, 3.4), (-0.9, 4.6)),
    focus=(0.0, 6.5, _SCREEN),
    yaw=3.0,
    shift=-0.3,
)  # fmt: skip
