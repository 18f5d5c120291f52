"""Skies: gradient, sun or moon, stars, clouds, hills and skylines, all at places in the world."""

from __future__ import annotations

import math
from random import Random

from production_flow.embedded.artist.camera import Point2
from production_flow.embedded.artist.colour import Rgb, adjust, lch, mix
from production_flow.embedded.artist.pens import Stop
from production_flow.embedded.artist.sets.brush import RIGHT, UP, Brush, rectangle
from production_flow.embedded.artist.sets.stage import Stage
from production_flow.media.canvas import skia

_BEYOND = 60  # steps of a ridge to both sides of what is seen straight ahead, for a camera that is walked round
FAR = 1000.0
"""Metres to where clouds hang."""


def sky(stage: Stage, *, clouds: int = 7, sun: tuple[float, float] | None = None, moon: bool = True) -> Brush:
    """The sky behind everything.

    Args:
        stage: The stage.
        clouds: How many.
        sun: Where the sun stands by day: degrees right of straight ahead, and up; None hides it.
        moon: Whether the moon is out by night.
    """
    pen = stage.layer("sky", 1e5, dim=False)
    camera, (top, middle, low) = stage.camera, stage.light.sky
    width, height = camera.canvas_width, camera.canvas_height
    start = min(0.0, camera.horizon_y - camera.height * 0.5)
    everything = rectangle(0, 0, width, height)
    goal = stage.tone(0.8, 0.08, 240, "sky") if not stage.light.dark else low
    if stage.time == "night":
        low = mix(low, lch(0.52, 0.06, 238), 0.42)
    pen.sweep(everything, (0, start), (0, camera.horizon_y + 10), [top, mix(middle, goal, 0.2), low], [0, 0.6, 1])
    pen.texture(everything, "stain", 1.0, 0.5)
    dice = stage.dice("sky")
    if stage.light.dark and stage.weather == "clear":
        _stars(pen, dice, 130 if stage.time == "night" else 40)
    if sun and not stage.light.dark and stage.weather not in {"rain", "storm", "fog", "snow"}:
        _sun(pen, *sun)
    elif moon and stage.time == "night" and stage.weather in {"clear", "wind"}:
        _moon(pen, -17 if sun is None else -sun[0])
    for number in range(clouds + (3 if stage.wet else 0)):
        _cloud(pen, dice, number / max(1, clouds - 1))
    return pen


def _at(pen: Brush, azimuth: float, up: float) -> Point2:
    turn = math.radians(azimuth)
    return pen.camera.project((math.sin(turn) * FAR, math.tan(math.radians(up)) * FAR, math.cos(turn) * FAR))


def _stars(pen: Brush, dice: Random, count: int) -> None:
    for _ in range(count):
        x, y = _at(pen, dice.uniform(-55, 55), dice.uniform(2, 42))
        size = dice.choice((0.6, 0.8, 1.2)) * pen.camera.unit
        pen.oval(x, y, size, size, (0.9, 0.93, 1.0), dice.uniform(0.45, 0.9))


def _sun(pen: Brush, azimuth: float, up: float) -> None:
    x, y = _at(pen, azimuth, up)
    colour, size = mix(pen.stage.light.key, (1, 1, 0.95), 0.35), 22 * pen.camera.unit
    pen.glow(x, y, size * 13, colour, 0.55)
    pen.glow(x, y, size * 4.5, colour, 0.65)
    pen.oval(x, y, size, size, mix(colour, (1, 1, 1), 0.6))


def _moon(pen: Brush, azimuth: float) -> None:
    x, y = _at(pen, azimuth, 21)
    size, pale = 23 * pen.camera.unit, lch(0.93, 0.035, 95)
    pen.glow(x, y, size * 7, lch(0.62, 0.06, 250), 0.5)
    focal = pen.camera.focal
    pen.glow(x, pen.camera.horizon_y, focal * 0.34, lch(0.56, 0.06, 242), 0.62, radius_y=focal * 0.16)
    pen.oval(x, y, size, size, pale)
    pen.oval(x + size * 0.28, y - size * 0.2, size * 0.24, size * 0.22, adjust(pale, -0.07), 0.7)
    pen.oval(x - size * 0.3, y + size * 0.3, size * 0.17, size * 0.15, adjust(pale, -0.06), 0.7)


def _cloud(pen: Brush, dice: Random, along: float) -> None:
    """A painted cloud with a flat foot: a shadow mass and a light mass; low ones are long and near the horizon."""
    top, middle, low = pen.stage.light.sky
    azimuth, up = dice.uniform(-48, 48), 24 - 20 * along**0.8 + dice.uniform(-1.5, 1.5)
    x, y = _at(pen, azimuth, up)
    wide = (70 + 230 * along) * dice.uniform(0.7, 1.3) * pen.camera.focal / 780
    tall = wide * dice.uniform(0.10, 0.17)
    shadow, light = mix(middle, top, 0.3), adjust(mix(low, pen.stage.light.key, 0.3), 0.03)
    if pen.stage.light.dark:
        shadow, light = mix(middle, top, 0.2), mix(middle, low, 0.85)
    puffs = [(dice.uniform(-0.85, 0.85), dice.uniform(0.5, 1.0)) for _ in range(9)]
    for colour, lift, opacity, size in ((shadow, 0.0, 0.7, 1.0), (light, 0.3, 0.9, 0.78)):
        path, foot = skia.Path(), y - lift * tall
        for across, swell in puffs:
            high = tall * (0.35 + 1.5 * swell * (1 - across * across)) * size
            broad, centre = high * 1.15, x + across * wide * size + lift * wide * 0.06
            path.addOval(skia.Rect.MakeLTRB(centre - broad, foot - high, centre + broad, foot + high * 0.25))
        path.addOval(skia.Rect.MakeLTRB(x - wide * size, foot - tall * 0.3, x + wide * size, foot + tall * 0.22))
        stops: list[Stop] = [(colour, opacity), (colour, opacity * 0.85), (colour, 0.0)]
        if pen.soft:
            pen.gradient(path, (0, foot - tall * 1.9), (0, foot + tall * 0.25), stops, [0, 0.5, 1])
        else:
            pen.fill(path, colour, 0.9)


def hills(stage: Stage, rows: tuple[tuple[float, float, Rgb, float], ...], *, trees: bool = True) -> None:
    """Ridges on the horizon: (metres away, height, colour, share of haze), far to near."""
    pen = stage.layer("hills", 400, dim=False)
    for number, (away, height, colour, veil) in enumerate(rows):
        dice = stage.dice(f"hill {number}")
        waves = [(dice.uniform(0.6, 4), dice.uniform(0, 6.28), dice.uniform(0.3, 1)) for _ in range(4)]
        cover = mix(colour, lch(0.92, 0.012, 245), 0.7) if stage.weather == "snow" else colour
        base = mix(pen.lit(cover, (0, 0.7, -0.7)), stage.light.haze, veil)
        span, points = away * 1.5, []
        for step in range(-_BEYOND, 61 + _BEYOND):
            along = step / 60
            wave = sum(size * math.sin(rate * along * 6.28 + phase) / rate**0.5 for rate, phase, size in waves)
            points.append((-span + 2 * span * along, height * (0.55 + wave * 0.32)))
        with pen.on((0, 0, away), RIGHT, UP):
            pen.gradient([*points, (points[-1][0], -height), (points[0][0], -height)], (0, height), (0, 0),
                         [base, mix(base, stage.light.haze, 0.5)])  # fmt: skip
            if trees and number:
                _cypresses(pen, points[_BEYOND:-_BEYOND], dice, adjust(base, -0.07), away)


def _cypresses(pen: Brush, points: list[Point2], dice: Random, colour: Rgb, away: float) -> None:
    for _ in range(34):
        x, y = points[dice.randrange(len(points))]
        tall, x = dice.uniform(0.016, 0.034) * away, x + dice.uniform(-0.02, 0.02) * away
        pen.fill([(x - tall * 0.13, y - 1), (x - tall * 0.1, y + tall * 0.5), (x, y + tall), (x + tall * 0.1,
            y + tall * 0.5),
                  (x + tall * 0.13, y - 1)], colour)  # fmt: skip


def skyline(stage: Stage, *, base: Rgb, low: float = 30, tall: float = 110, depth: float = 300) -> None:
    """Rows of far houses that dissolve into haze at their feet; some windows are lit after dark."""
    pen = stage.layer("skyline", depth, dim=False)
    haze = stage.light.haze
    for row, (away, veil) in enumerate(((420.0, 0.78), (300.0, 0.52), (210.0, 0.26))):
        dice = stage.dice(f"skyline {row}")
        colour = mix(pen.lit(base, (0, 0, -1)) if not stage.light.dark else adjust(base, -0.12), haze, veil)
        with pen.on((0, 0, away), RIGHT, UP):
            x = -away * 1.1
            while x < away * 1.1:
                wide = dice.uniform(14, 36) * away / 300
                high = (low + (tall - low) * dice.random() ** 1.6) * (1 - 0.12 * row) * away / 300
                pen.gradient(rectangle(x, -4, wide, high), (0, high), (0, 0), [colour, mix(colour, haze, 0.6)])
                _top(pen, dice, x, wide, high, colour)
                if stage.light.dark and row:
                    _windows(pen, dice, x, wide, high)
                x += wide * dice.uniform(0.72, 1.05)


def _top(pen: Brush, dice: Random, x: float, wide: float, high: float, colour: Rgb) -> None:
    kind = dice.randrange(4)
    if kind == 0 or pen.stage.machines:
        pen.rect(x + wide * 0.46, high, wide * 0.03, wide * 0.5, colour)
        pen.rect(x + wide * 0.36, high + wide * 0.32, wide * 0.24, wide * 0.02, colour)
    if kind == 1:
        pen.rect(x + wide * 0.2, high - 1, wide * 0.5, wide * 0.18, colour)
    elif kind == 2:
        pen.fill([(x, high), (x + wide, high), (x + wide * 0.5, high + wide * 0.35)], colour)


def _windows(pen: Brush, dice: Random, x: float, wide: float, high: float) -> None:
    glow = lch(0.82, 0.10, 82)
    for _ in range(int(wide * high / 170)):
        spot = x + dice.uniform(0.08, 0.9) * wide, dice.uniform(0.3, 0.95) * high
        pen.rect(spot[0], spot[1], 0.9, 1.6, glow, dice.choice((0.35, 0.55, 0.8)))
