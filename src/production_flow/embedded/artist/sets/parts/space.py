"""What is behind windows off the earth: stars and a planet, rock, deep water; it turns with the camera."""

from __future__ import annotations

import math
from random import Random

from production_flow.embedded.artist.camera import Point3
from production_flow.embedded.artist.colour import Rgb, adjust, lch, mix
from production_flow.embedded.artist.sets.brush import RIGHT, UP, Brush, rectangle
from production_flow.embedded.artist.sets.parts import cityscape
from production_flow.embedded.artist.sets.stage import Stage
from production_flow.media.canvas import skia

CYAN = lch(0.84, 0.13, 205)
Frame = tuple[float, float, float, float]
"""Left, lower edge, width and height of a pane, in metres on its wall."""


def outside(stage: Stage, planet: Point3 | None = (260.0, 150.0, 900.0)) -> Brush:
    """Space, rock, deep water or a city on a layer of its own; `planet` is where one hangs, in metres, or None."""
    if stage.town:
        return cityscape.skyline(stage)
    if stage.outside in {"deep", "rock", "moon"}:
        pen = _water(stage) if stage.outside == "deep" else _waste(stage)
        if stage.outside == "moon" and planet is not None:
            earth(pen, planet)
        return pen
    pen, camera = stage.layer("space", 1e5, dim=False), stage.camera
    wide, tall = camera.canvas_width, camera.canvas_height
    stops = [lch(0.15, 0.06, 288), lch(0.23, 0.09, 300), lch(0.12, 0.05, 262)]
    pen.sweep(rectangle(0, 0, wide, tall), (0, 0), (wide, tall), stops)
    dice = stage.dice("stars")
    for _ in range(240):
        turn, up = math.radians(dice.uniform(-50, 50)), math.radians(dice.uniform(-12, 30))
        x, y = camera.project((math.sin(turn) * 900, math.tan(up) * 900, math.cos(turn) * 900))
        size = dice.choice((0.7, 1.0, 1.6)) * camera.unit
        pen.oval(x, y, size, size, (0.95, 0.96, 1.0), dice.uniform(0.4, 1))
    _nebula(pen)
    if planet is not None:
        _planet(pen, planet)
    return pen


def pane(pen: Brush, frame: Frame, dice: Random) -> None:
    """What an ordinary window shows there, in metres on its wall: stars, the deep, rock, or the moon's own ground."""
    u, v, width, height = frame
    kind, stage = pen.stage.outside, pen.stage
    shape = rectangle(u, v, width, height)
    if kind == "stars":
        pen.sweep(shape, (u, v), (u + width, v + height), [lch(0.12, 0.05, 265), lch(0.24, 0.09, 300)])
        for _ in range(int(20 * width * height) + 8):
            size = dice.choice((0.007, 0.010, 0.016))
            pen.oval(u + dice.random() * width, v + dice.random() * height, size, size, (1, 1, 1), 0.9)
        return
    if kind == "deep":
        pen.sweep(shape, (0, v + height), (0, v), list(DEEP))
        for _ in range(int(8 * width) + 3):
            x, y, size = u + dice.random() * width, v + dice.random() * height, dice.uniform(0.01, 0.03)
            pen.oval(x, y, size, size, adjust(DEEP[0], 0.2), 0.5)
        ground, bumps = adjust(DEEP[1], -0.04), 0.26
    elif kind == "moon":
        pen.sweep(shape, (0, v + height), (0, v), [lch(0.10, 0.03, 270), lch(0.17, 0.03, 262)])
        for _ in range(int(10 * width * height) + 4):
            pen.oval(u + dice.random() * width, v + dice.random() * height, 0.008, 0.008, (1, 1, 1), 0.8)
        if dice.random() < 0.4:
            _globe(pen, u + 0.7 * width, v + 0.74 * height, 0.13 * min(width, height))
        ground, bumps = lch(0.44 if stage.night else 0.62, 0.010, 260), 0.3
    else:
        sky = adjust(lch(0.72, 0.08, 60), -0.34 if stage.night else 0.0)
        pen.sweep(shape, (0, v + height), (0, v), [adjust(sky, -0.16), sky])
        ground, bumps = adjust(lch(0.48, 0.09, 40), -0.22 if stage.night else 0.0), 0.42
    tops = [(u + width * step / 7, v + height * bumps * dice.uniform(0.4, 1.0)) for step in range(8)]
    pen.fill([(u, v), *tops, (u + width, v)], ground)


def _nebula(pen: Brush) -> None:
    for azimuth, up, size, hue in ((-12, 7, 0.55, 330), (-22, 3, 0.45, 285), (2, 11, 0.4, 250)):
        turn = math.radians(azimuth)
        x, y = pen.camera.project((math.sin(turn) * 900, math.tan(math.radians(up)) * 900, math.cos(turn) * 900))
        pen.glow(x, y, size * pen.camera.focal * 0.6, lch(0.5, 0.19, hue), 0.34, radius_y=size * pen.camera.focal * 0.3)


def _planet(pen: Brush, where: Point3) -> None:
    stage = pen.stage
    colour = stage.tone(0.68, 0.15, 52, "accent")
    x, y = pen.camera.project(where)
    radius = 0.155 * pen.camera.focal
    pen.glow(x, y, radius * 1.5, mix(colour, CYAN, 0.6), 0.55)
    back = skia.Rect.MakeLTRB(x - radius * 1.7, y - radius * 0.24, x + radius * 1.7, y + radius * 0.24)
    pen.fill(skia.Path().addArc(back, 175, 190), adjust(colour, 0.1, 0.4), 0.45, stroke=radius * 0.05)
    body = skia.Path().addCircle(x, y, radius)
    stops = [adjust(colour, 0.2, 0.6), colour, adjust(colour, -0.26, 1, -50), lch(0.16, 0.06, 290)]
    pen.sweep(
        body, (x - radius * 0.8, y - radius * 0.7), (x + radius * 0.9, y + radius * 0.8), stops, [0, 0.35, 0.7, 1]
    )
    pen.canvas.save()
    pen.canvas.clipPath(body, doAntiAlias=True)
    dice = stage.dice("bands")
    for number in range(9):
        band = adjust(colour, 0.16 if number % 2 else -0.2, 0.8)
        spot = (x + dice.uniform(-0.1, 0.1) * radius, y - radius + number * radius * 0.24)
        pen.oval(*spot, radius * 1.3, radius * dice.uniform(0.03, 0.08), band, 0.45)
    pen.canvas.restore()
    pen.fill(skia.Path().addArc(back, -5, 190), adjust(colour, 0.2, 0.4), 0.6, stroke=radius * 0.05)


def earth(pen: Brush, where: Point3) -> None:
    """The earth over a horizon that is not its own: blue, half in its own night."""
    x, y = pen.camera.project(where)
    _globe(pen, x, y, 0.085 * pen.camera.focal, -1.0)


def _globe(pen: Brush, x: float, y: float, radius: float, up: float = 1.0) -> None:
    """The earth about a point; `up` is -1 where y points down."""
    blue, white = lch(0.58, 0.13, 245), lch(0.95, 0.015, 240)
    pen.glow(x, y, radius * 1.9, adjust(blue, 0.1), 0.5)
    disc = skia.Path().addCircle(x, y, radius)
    stops = [adjust(blue, 0.16), blue, lch(0.18, 0.06, 270)]
    pen.sweep(disc, (x - radius, y + up * radius), (x + radius, y - up * radius), stops, [0, 0.5, 1])
    pen.canvas.save()
    pen.canvas.clipPath(disc, doAntiAlias=True)
    for dx, dy, wide, tall in ((-0.35, 0.2, 0.34, 0.3), (-0.1, -0.34, 0.22, 0.34), (0.32, 0.38, 0.26, 0.16)):
        pen.oval(x + dx * radius, y + up * dy * radius, wide * radius, tall * radius, lch(0.58, 0.10, 140), 0.85)
    for dx, dy, wide in ((-0.4, 0.5, 0.5), (-0.5, -0.1, 0.4), (0.1, 0.08, 0.5), (-0.2, -0.62, 0.4)):
        pen.oval(x + dx * radius, y + up * dy * radius, wide * radius, 0.07 * radius, white, 0.85)
    night = skia.Path().addCircle(x + radius * 0.75, y - up * radius * 0.7, radius * 1.15)
    pen.fill(night, lch(0.10, 0.04, 275), 0.72)
    pen.canvas.restore()


DEEP: tuple[Rgb, Rgb] = (lch(0.46, 0.09, 215), lch(0.15, 0.05, 240))
"""Of water: above and below."""


def _water(stage: Stage) -> Brush:
    """Deep water: light that falls from far above, rocks, a shoal that passes, motes."""
    pen, camera, dice = stage.layer("space", 1e5, dim=False), stage.camera, stage.dice("deep")
    wide, tall, horizon = camera.canvas_width, camera.canvas_height, camera.horizon_y
    top, low = DEEP
    pen.sweep(rectangle(0, 0, wide, tall), (0, horizon - 0.5 * camera.height), (0, horizon + 0.3 * camera.height),
              [top, mix(top, low, 0.55), low])  # fmt: skip
    for number in range(5):
        x = wide * (0.08 + 0.21 * number + dice.uniform(-0.05, 0.05))
        shaft = [(x, 0.0), (x + 0.05 * wide, 0.0), (x + 0.16 * wide, 0.8 * tall), (x + 0.02 * wide, 0.8 * tall)]
        light = adjust(top, 0.16)
        pen.gradient(shaft, (0, 0), (0, 0.8 * tall), [(light, 0.34), (light, 0.0)])
    for number, (away, veil) in enumerate(((60.0, 0.6), (34.0, 0.25))):
        with pen.on((0, -3, away), RIGHT, UP):
            points = [(x * away / 14, dice.uniform(0.6, 4.6) * (1.0 if x % 2 else 0.4)) for x in range(-22, 23)]
            ends = [(points[-1][0], -30), (points[0][0], -30)]
            pen.fill([*points, *ends], mix(lch(0.12, 0.035, 235), mix(top, low, 0.6), veil - 0.1 * number))
    for _ in range(16):
        up = dice.uniform(0.02, 0.2) * camera.height
        _fish(pen, dice.uniform(0.52, 0.86) * wide, horizon - up, camera.unit * dice.uniform(5, 10))
    for _ in range(70):
        size = camera.unit * dice.uniform(0.6, 1.6)
        pen.oval(dice.uniform(0, wide), dice.uniform(0, tall), size, size, (0.75, 0.92, 0.95), dice.uniform(0.12, 0.4))
    return pen


def _fish(pen: Brush, x: float, y: float, size: float) -> None:
    """One of a shoal, as a shape."""
    dark = lch(0.24, 0.05, 230)
    pen.oval(x, y, size, size * 0.36, dark, 0.85)
    pen.fill([(x + size * 0.8, y), (x + size * 1.5, y - size * 0.4), (x + size * 1.5, y + size * 0.4)], dark, 0.85)


def _waste(stage: Stage) -> Brush:
    """Bare rock under a thin sky: ridges, a far sun, stones; on the moon grey rock under a black one."""
    pen, camera, dice = stage.layer("space", 1e5, dim=False), stage.camera, stage.dice("waste")
    wide, tall, horizon = camera.canvas_width, camera.canvas_height, camera.horizon_y
    grey = stage.outside == "moon" or stage.says("moon", "lunar")
    dust = 0.012 if grey else 0.09
    sky = [lch(0.10, 0.03, 270), lch(0.14, 0.03, 265), lch(0.2, 0.03, 262)]
    if not grey:
        sky = [lch(0.42, 0.06, 35), lch(0.60, 0.08, 48), lch(0.78, 0.08, 62)]
    sky = [adjust(one, -0.22) for one in sky] if stage.night else sky
    pen.sweep(rectangle(0, 0, wide, tall), (0, horizon - 0.5 * camera.height), (0, horizon), list(sky))
    x, y = camera.project((-190.0, 140.0, 900.0))
    pen.glow(x, y, 90 * camera.unit, lch(0.95, 0.04, 80), 0.5)
    pen.oval(x, y, 13 * camera.unit, 13 * camera.unit, lch(0.97, 0.03, 85))
    for number, (away, high) in enumerate(((420.0, 70.0), (260.0, 34.0), (120.0, 9.0))):
        base = lch((0.62, 0.52, 0.46)[number] - (0.2 if stage.night else 0.0), dust, 40)
        with pen.on((0, -2, away), RIGHT, UP):
            points = [(step * away / 9, high * dice.uniform(0.25, 1.0)) for step in range(-40, 41)]
            pen.fill([*points, (points[-1][0], -away), (points[0][0], -away)], mix(base, sky[2], 0.5 - 0.2 * number))
    for _ in range(26):
        size = camera.unit * dice.uniform(2, 9)
        at = dice.uniform(0, wide), horizon + dice.uniform(0.03, 0.3) * camera.height
        pen.oval(*at, size * 1.6, size * 0.7, lch(0.3, dust, 38), 0.6)
    return pen
