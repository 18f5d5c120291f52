"""Plants and rocks: foliage in three tones, trees, pots, grass, ferns, palms."""

from __future__ import annotations

import math
from random import Random

from production_flow.embedded.artist.colour import Rgb, adjust, mix
from production_flow.embedded.artist.pens import blob
from production_flow.embedded.artist.sets.brush import Brush
from production_flow.embedded.artist.sets.stage import Stage
from production_flow.media.canvas import skia


def foliage(
    pen: Brush, x: float, y: float, radius: float, base: Rgb, dice: Random, *, clumps: int = 22, flat: float = 0.8
) -> None:
    """A leafy mass in metres, y up: a dark body, middle clumps pushed to the light, small bright dabs.

    Args:
        pen: Drawing inside `standing`.
        x: Centre.
        y: Centre.
        radius: Half its width.
        base: Middle colour, lit already.
        dice: Chance.
        clumps: How many clumps of each tone.
        flat: Height over width.
    """
    light = (-1.0 if pen.stage.light.direction[0] < 0 else 1.0) * 0.62, 0.72
    dark, bright = adjust(base, -0.15, 0.95, 16), adjust(base, 0.13, 1.05, -16)
    for number in range(7):
        turn = number / 7 * math.tau + dice.uniform(-0.4, 0.4)
        _clump(
            pen,
            (x + math.cos(turn) * radius * 0.55, y + math.sin(turn) * radius * 0.5 * flat),
            radius * dice.uniform(0.42, 0.56),
            dark,
            dice,
            flat,
            9,
        )
    pen.fill(blob((x, y), radius * 0.72, dice, 11, 0.2, flat), dark)
    for _ in range(clumps):
        turn, away = dice.uniform(0, math.tau), radius * 0.78 * dice.random() ** 0.5
        across, up = math.cos(turn) * away, math.sin(turn) * away * flat
        facing = (across * light[0] + up * light[1]) / radius
        share = round(min(1.0, max(0.0, 0.45 + facing * 1.1 + dice.uniform(-0.15, 0.15))) * 5) / 5
        _clump(pen, (x + across, y + up), radius * dice.uniform(0.09, 0.18), mix(dark, base, share), dice, flat, 4)
    for _ in range(clumps):
        turn, away = math.atan2(light[1], light[0]) + dice.gauss(0, 0.6), radius * dice.uniform(0.3, 0.9)
        spot = (x + math.cos(turn) * away, y + math.sin(turn) * away * flat)
        _clump(
            pen,
            spot,
            radius * dice.uniform(0.03, 0.075),
            mix(base, bright, dice.choice((0.4, 0.7, 1.0))),
            dice,
            flat,
            2,
        )


def _clump(
    pen: Brush, at: tuple[float, float], radius: float, colour: Rgb, dice: Random, flat: float, leaves: int
) -> None:
    path = blob(at, radius, dice, 9, 0.26, flat)
    for _ in range(leaves):
        turn, away = dice.uniform(0, math.tau), radius * dice.uniform(0.92, 1.16)
        cx, cy, size = (
            at[0] + math.cos(turn) * away,
            at[1] + math.sin(turn) * away * flat,
            radius * dice.uniform(0.10, 0.2),
        )
        path.addOval(skia.Rect.MakeLTRB(cx - size, cy - size * 0.6, cx + size, cy + size * 0.6))
    pen.fill(path, colour)


def leaf_tone(stage: Stage, light: float = 0.50, chroma: float = 0.105, hue: float = 138) -> Rgb:
    """A green of this show."""
    return stage.tone(light, chroma, hue, "leaf")


def pot(stage: Stage, x: float, z: float, size: float = 1.0, *, part: str = "", plant: str = "bush") -> None:
    """A clay pot with a bush, a small tree or a cactus."""
    clay, name = stage.tone(0.58, 0.11, 42, "accent"), part or f"pot {x} {z}"

    def draw(pen: Brush) -> None:
        colour = pen.lit(clay, at=(x, 0, z))
        pen.contact((x, 0, z), 0.62 * size, 0.36 * size, 0.5)
        with pen.standing(x, 0, z):
            body = [(-0.23 * size, 0), (0.23 * size, 0), (0.33 * size, 0.52 * size), (-0.33 * size, 0.52 * size)]
            pen.gradient(
                body, (-0.33 * size, 0), (0.33 * size, 0), [adjust(colour, -0.11, 1, -14), colour, adjust(colour, 0.07)]
            )
            pen.rect(-0.37 * size, 0.46 * size, 0.74 * size, 0.11 * size, adjust(colour, 0.03))
            pen.rect(-0.33 * size, 0.42 * size, 0.66 * size, 0.04 * size, adjust(colour, -0.14))
            green, dice = pen.lit(leaf_tone(stage), (0, 0.8, -0.5), (x, 1, z)), stage.dice(name)
            if plant == "tree":
                pen.rect(
                    -0.04 * size,
                    0.5 * size,
                    0.08 * size,
                    0.8 * size,
                    pen.lit(stage.tone(0.40, 0.06, 55, "wood"), at=(x, 1, z)),
                )
                foliage(pen, 0, 1.55 * size, 0.52 * size, green, dice, clumps=16)
            else:
                foliage(pen, 0, 0.92 * size, 0.56 * size, green, dice, clumps=18)

    stage.put(x, z, draw, radius=0.5 * size, tall=1.4 * size)


def tree(
    stage: Stage,
    x: float,
    z: float,
    height: float = 5.0,
    *,
    part: str = "",
    green: Rgb | None = None,
    crown: float = 0.34,
) -> None:
    """A broad tree: a forked trunk and a crown of several masses."""
    bark = stage.tone(0.38, 0.05, 60, "wood")

    def draw(pen: Brush) -> None:
        dice, wood = stage.dice(part or f"tree {x} {z}"), pen.lit(bark, at=(x, 1, z))
        pen.contact((x, 0, z), height * 0.3, height * 0.16, 0.4)
        with pen.standing(x, 0, z):
            _trunk(pen, height, wood, dice)
            colour = pen.lit(green or leaf_tone(stage), (0, 0.85, -0.45), (x, height, z))
            size = height * crown
            for across, up, share in ((-0.62, 0.66, 0.78), (0.66, 0.68, 0.74), (0.0, 0.92, 0.8), (-0.2, 0.72, 0.95)):
                foliage(pen, across * size, height * up, size * share, colour, dice, clumps=20)

    stage.put(x, z, draw, radius=height * 0.12, tall=height)


def _trunk(pen: Brush, height: float, wood: Rgb, dice: Random) -> None:
    wide = height * 0.05
    path = skia.Path()
    path.moveTo(-wide * 1.7, 0)
    path.cubicTo(-wide * 0.8, height * 0.12, -wide * 0.8, height * 0.3, -wide * 0.75, height * 0.45)
    path.lineTo(-wide * 3.4, height * 0.68)
    path.lineTo(-wide * 2.6, height * 0.7)
    path.lineTo(0, height * 0.5)
    path.lineTo(wide * 3.2, height * 0.7)
    path.lineTo(wide * 3.8, height * 0.66)
    path.lineTo(wide * 0.75, height * 0.42)
    path.cubicTo(wide * 0.8, height * 0.3, wide * 0.8, height * 0.1, wide * 1.9, 0)
    path.close()
    pen.gradient(path, (-wide, 0), (wide, 0), [adjust(wood, -0.07), wood, adjust(wood, 0.06)])
    for _ in range(9):
        y = dice.uniform(0.05, 0.42) * height
        pen.line(
            (dice.uniform(-0.6, 0.5) * wide, y),
            (dice.uniform(-0.6, 0.5) * wide, y + height * 0.05),
            adjust(wood, -0.08),
            wide * 0.1,
            0.6,
        )


def tuft(pen: Brush, x: float, y: float, size: float, colour: Rgb, dice: Random, blades: int = 7) -> None:
    """A tuft of grass, in metres, y up."""
    for number in range(blades):
        lean = (number / (blades - 1) - 0.5) * 1.5 + dice.uniform(-0.1, 0.1)
        tip = (x + lean * size, y + size * dice.uniform(0.7, 1.15) * (1 - abs(lean) * 0.45))
        pen.fill([(x - 0.05 * size + lean * 0.14 * size, y), tip, (x + 0.06 * size + lean * 0.14 * size, y)], colour)


def fern(pen: Brush, x: float, y: float, size: float, colour: Rgb, dice: Random) -> None:
    """A fern: arching fronds, in metres, y up."""
    for number in range(9):
        lean = (number - 4) / 4 + dice.uniform(-0.08, 0.08)
        tall, path = size * (1.0 - 0.55 * abs(lean)), skia.Path()
        path.moveTo(x, y)
        path.quadTo(x + lean * size * 0.4, y + tall * 1.25, x + lean * size, y + tall * 0.72)
        path.quadTo(x + lean * size * 0.42, y + tall * 0.92, x, y)
        pen.fill(path, adjust(colour, 0.02 if number % 2 else -0.02))


def rock(stage: Stage, x: float, z: float, size: float, base: Rgb, *, part: str = "") -> None:
    """A boulder with a lit top."""

    def draw(pen: Brush) -> None:
        dice, colour = stage.dice(part or f"rock {x} {z}"), pen.lit(base, at=(x, 0, z))
        pen.contact((x, 0, z), size * 1.2, size * 0.6, 0.45)
        with pen.standing(x, 0, z):
            tops = [(-size, 0), (-0.85 * size, 0.4 * size), (-0.4 * size, dice.uniform(0.6, 0.85) * size),
                    (0.2 * size, dice.uniform(0.7, 0.95) * size), (0.7 * size, 0.5 * size), (size, 0)]  # fmt: skip
            pen.gradient(tops, (0, size * 0.9), (0, 0), [adjust(colour, 0.05), adjust(colour, -0.09)])
            pen.fill([tops[1], tops[2], tops[3], (0.0, 0.45 * size), (-0.5 * size, 0.3 * size)], adjust(colour, 0.09))
            pen.fill([tops[3], tops[4], (0.45 * size, 0.2 * size), (0.0, 0.45 * size)], adjust(colour, -0.03))

    stage.put(x, z, draw, radius=size, tall=size)


def palm(stage: Stage, x: float, z: float, height: float = 5.5, lean: float = 0.9) -> None:
    """A palm that leans."""

    def draw(pen: Brush) -> None:
        dice = stage.dice(f"palm {x} {z}")
        wood, green = (
            pen.lit(stage.tone(0.50, 0.05, 65, "wood"), at=(x, 1, z)),
            pen.lit(leaf_tone(stage, 0.5, 0.11, 140), (0, 0.6, -0.7), (x, 4, z)),
        )
        pen.contact((x, 0, z), 0.7, 0.35, 0.4)
        with pen.standing(x, 0, z):
            pen.curve([(0, 0), (lean * 0.25, height * 0.55), (lean, height)], adjust(wood, -0.07), 0.26)
            pen.curve([(0.05, 0), (lean * 0.25 + 0.05, height * 0.55), (lean + 0.04, height)], wood, 0.13)
            for number in range(11):
                turn = -0.5 + number / 10 * 4.1 + dice.uniform(-0.12, 0.12)
                reach = height * 0.42
                tip = (
                    lean + math.cos(turn) * reach,
                    height + math.sin(turn) * reach * 0.5 - 0.35 * reach * abs(math.cos(turn)),
                )
                top = (lean + math.cos(turn) * reach * 0.5, height + math.sin(turn) * reach * 0.5 + reach * 0.3)
                path = skia.Path()
                path.moveTo(lean, height)
                path.quadTo(*top, *tip)
                path.quadTo(top[0], top[1] - reach * 0.3, lean, height)
                pen.fill(path, adjust(green, dice.choice((-0.05, 0.0, 0.04))))

    stage.put(x, z, draw, radius=0.4, tall=height)
