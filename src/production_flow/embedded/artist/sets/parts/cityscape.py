"""A city of days to come behind wide windows: towers in three rows, lit at every hour, traffic between them."""

from __future__ import annotations

from random import Random

from production_flow.embedded.artist.colour import Rgb, adjust, lch, mix
from production_flow.embedded.artist.sets.brush import RIGHT, UP, Brush, rectangle
from production_flow.embedded.artist.sets.parts.rooms import indoors
from production_flow.embedded.artist.sets.stage import Stage

_ROWS: tuple[tuple[float, float, float], ...] = ((520.0, 250.0, 0.62), (300.0, 150.0, 0.34), (170.0, 66.0, 0.12))
"""Of each row, far to near: metres away, height of its tallest tower, how far it sinks into the haze."""
_DEEP = 160.0
"""Metres to which towers reach down below the eye: the windows are some floors up."""
_WARM, _COLD, _SIGNS = lch(0.86, 0.10, 80), lch(0.86, 0.07, 215), (350, 205, 60, 150)


def skyline(stage: Stage) -> Brush:
    """The city on a layer of its own; it turns with the camera."""
    pen, camera = stage.layer("space", 1e5, dim=False), stage.camera
    wide, tall, horizon = camera.canvas_width, camera.canvas_height, camera.horizon_y
    hour = indoors(stage)
    top, low, land = lch(*hour.view[0]), lch(*hour.view[1]), glass(stage)
    if stage.weather in {"rain", "storm", "fog", "snow"}:
        top, low = (mix(one, lch(one_light, 0.02, 240), 0.6) for one, one_light in ((top, 0.5), (low, 0.62)))
    pen.sweep(rectangle(0, 0, wide, tall), (0, horizon - 0.5 * camera.height), (0, horizon), [top, low])
    for number, (away, high, haze) in enumerate(_ROWS):
        base = mix(adjust(land, -0.03 * number), low, haze)
        _row(pen, number, away, high, base)
        if number < 2:
            _traffic(pen, number, away - 40, high)
    return pen


def glass(stage: Stage) -> Rgb:
    """What towers are of at the hour: as dark as the land of the view, and of no green."""
    light, chroma, _ = indoors(stage).land
    return lch(light, min(0.035, chroma), 250)


def pane(pen: Brush, frame: tuple[float, float, float, float], dice: Random) -> None:
    """What a small window shows of it, in metres on its wall: a few towers, some of their windows lit."""
    u, v, width, height = frame
    land = glass(pen.stage)
    x = u - 0.1 * width
    while x < u + width:
        wide, top = width * dice.uniform(0.12, 0.26), height * dice.uniform(0.3, 0.75)
        pen.rect(x, v, wide, top, adjust(land, dice.uniform(-0.04, 0.04)))
        for _ in range(6):
            at = x + dice.uniform(0.1, 0.8) * wide, v + dice.uniform(0.1, 0.92) * top
            pen.rect(*at, 0.12 * wide, 0.05 * height, _WARM, 0.9 if pen.stage.night else 0.25)
        x += wide * dice.uniform(0.9, 1.2)


def _row(pen: Brush, number: int, away: float, high: float, base: Rgb) -> None:
    """One row of towers across everything that a turned camera may see of it."""
    stage, dice = pen.stage, pen.stage.dice(f"towers {number}")
    with pen.on((0, 0, away), RIGHT, UP):
        x = -2.4 * away
        while x < 1.6 * away:
            wide, top = dice.uniform(0.05, 0.13) * away, high * dice.uniform(0.25, 1.0)
            colour = adjust(base, dice.uniform(-0.02, 0.02))
            pen.gradient(rectangle(x, -_DEEP, wide, _DEEP + top), (0, -_DEEP), (0, top), [adjust(colour, 0.05), colour])
            if dice.random() < 0.5:
                pen.rect(x + 0.2 * wide, top, 0.6 * wide, 0.12 * high, colour)
            if dice.random() < 0.35:
                pen.rect(x + 0.48 * wide, top, 0.03 * wide, 0.3 * high, colour)
            _lights(pen, (x, top, wide), number)
            if number == 2 and dice.random() < 0.45:
                sign = lch(0.72, 0.17, dice.choice(_SIGNS))
                pen.rect(x + 0.3 * wide, top - 0.5 * high, 0.22 * wide, 0.42 * high, sign, 0.85 if stage.night else 0.5)
            x += wide * dice.uniform(1.0, 1.35)


def _lights(pen: Brush, tower: tuple[float, float, float], number: int) -> None:
    """Windows of one tower: most of them lit at night, a sheen on the glass by day."""
    x, top, wide = tower
    stage, dice = pen.stage, pen.stage.dice(f"panes {number} {x:.0f}")
    step = 0.16 * wide
    share, strength = (0.42, 0.85) if stage.night else (0.3, 0.16)
    for row in range(min(26, int((top + 0.6 * _DEEP) / step))):
        for column in range(4):
            if dice.random() < share:
                tint = _WARM if dice.random() < 0.6 else _COLD
                at = x + (0.14 + 0.2 * column) * wide
                pen.rect(at, top - (row + 1) * step, 0.1 * wide, 0.5 * step, tint, strength)


def _traffic(pen: Brush, number: int, away: float, high: float) -> None:
    """Two lines of lights that fly between the rows."""
    dice = pen.stage.dice(f"traffic {number}")
    with pen.on((0, 0, away), RIGHT, UP):
        for level, tint in ((0.16, lch(0.9, 0.08, 90)), (0.24, lch(0.66, 0.19, 25))):
            for _ in range(34):
                x = dice.uniform(-2.0, 1.4) * away
                y = high * level + dice.uniform(-0.01, 0.01) * away
                pen.oval(x, y, 0.0055 * away, 0.0028 * away, tint, 0.9 if pen.stage.night else 0.45)
