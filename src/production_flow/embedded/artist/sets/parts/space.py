"""Space behind windows: stars, nebulae, a planet with rings; it turns with the camera."""

from __future__ import annotations

import math

from production_flow.embedded.artist.camera import Point3
from production_flow.embedded.artist.colour import adjust, lch, mix
from production_flow.embedded.artist.sets.brush import Brush, rectangle
from production_flow.embedded.artist.sets.stage import Stage
from production_flow.media.canvas import skia

CYAN = lch(0.84, 0.13, 205)


def outside(stage: Stage, planet: Point3 | None = (260.0, 150.0, 900.0)) -> Brush:
    """The sky of space on a layer of its own; `planet` is where one hangs, in metres, or None."""
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
