"""Weather in the open: haze over the far ground, and planes of rain, snow, dust and leaves that move."""

from __future__ import annotations

from random import Random

from production_flow.embedded.artist.colour import Rgb, lch, mix
from production_flow.embedded.artist.pens import blob
from production_flow.embedded.artist.sets.brush import Brush, rectangle
from production_flow.embedded.artist.sets.model import Layer
from production_flow.embedded.artist.sets.stage import Sheet, Stage, cropped
from production_flow.hashing import seed_of

PLANES = ((22.0, 1.0, 0.45), (8.0, 0.36, 1.0), (2.4, 0.08, 2.4))
"""Metres away, share of the number, size: far short and many, near long and few."""

THICK = {"fog": 0.62, "snow": 0.32, "rain": 0.24, "storm": 0.34, "dust": 0.50}
"""How much of the far ground each weather hides, 0-1."""


def veil(stage: Stage) -> None:
    """A band of haze over the horizon, between far and near."""
    share = THICK.get(stage.weather, 0.0)
    if not share:
        return
    haze = lch(0.76, 0.09, 72) if stage.weather == "dust" and not stage.night else stage.light.haze
    camera, pen = stage.camera, stage.layer("haze band", stage.action_depth + 3.2, dim=stage.night)
    if stage.night:
        haze = mix(haze, (0.75, 0.78, 0.85), 0.4)
    reach = (0.62 if stage.weather == "fog" else 0.45) * camera.height
    top, bottom = camera.horizon_y - reach, camera.horizon_y + reach * 0.55
    stops = [(haze, 0.0), (haze, share * 0.8), (haze, share), (haze, 0.0)]
    pen.shining = True
    pen.gradient(rectangle(0, top, camera.canvas_width, bottom - top), (0, top), (0, bottom), stops, [0, 0.5, 0.7, 1])


def falling(stage: Stage, seed: int) -> list[Layer]:
    """The moving planes of the weather, far to near; each tiles over the whole canvas."""
    draw = {"rain": _rain, "storm": _rain, "snow": _snow, "dust": _dust, "fog": _wisps, "wind": _leaves}.get(
        stage.weather
    )
    if draw is None:
        return []
    made: list[Layer] = []
    for number, (depth, share, size) in enumerate(PLANES):
        kind = "paint" if stage.weather in {"wind", "fog", "dust"} else "add"
        pen = stage.layer(f"{stage.weather} {number}", depth, kind, dim=False)  # type: ignore[arg-type]
        pen.shining = True
        sheet = stage.sheets.pop()
        sheet.scroll = draw(pen, Random(seed_of("weather", seed, number)), share, size)
        layer = _whole(sheet)
        if layer is not None:
            made.append(layer)
    return made


def _whole(sheet: Sheet) -> Layer | None:
    """The layer uncropped, because it tiles with its own size."""
    sheet.pixels[0, 0] |= 1
    sheet.pixels[-1, -1] |= 1
    return cropped(sheet)


def _around(pen: Brush, x: float, y: float, reach: float) -> list[tuple[float, float]]:
    """The places where something must be drawn so that it goes on across the edges of the tile."""
    wide, tall = pen.camera.canvas_width, pen.camera.canvas_height
    xs = [x, x - wide] if x + reach > wide else [x, x + wide] if x - reach < 0 else [x]
    ys = [y, y - tall] if y + reach > tall else [y, y + tall] if y - reach < 0 else [y]
    return [(a, b) for a in xs for b in ys]


def _rain(pen: Brush, dice: Random, share: float, size: float) -> tuple[float, float]:
    storm, unit = pen.stage.weather == "storm", pen.camera.unit
    slant = 0.28 if storm else 0.12
    colour, long = (0.74, 0.80, 0.90), 58 * size * unit
    for _ in range(int((760 if storm else 520) * share)):
        x, y = dice.uniform(0, pen.camera.canvas_width), dice.uniform(0, pen.camera.canvas_height)
        tall, wide, opacity = long * dice.uniform(0.6, 1.3), (0.7 + 0.7 * size) * unit, 0.2 * dice.uniform(0.5, 1.2)
        for left, top in _around(pen, x, y, tall):
            shape = [
                (left, top),
                (left + wide, top),
                (left + wide - tall * slant, top + tall),
                (left - tall * slant, top + tall),
            ]
            pen.gradient(shape, (0, top), (0, top + tall), [(colour, 0.0), (colour, opacity)])
    speed = (500 + 420 * size) * unit
    return -speed * slant, speed


def _snow(pen: Brush, dice: Random, share: float, size: float) -> tuple[float, float]:
    unit = pen.camera.unit
    white = (0.92, 0.95, 1.0) if not pen.stage.night else (0.62, 0.68, 0.78)
    for _ in range(int(420 * share)):
        x, y = dice.uniform(0, pen.camera.canvas_width), dice.uniform(0, pen.camera.canvas_height)
        radius = (1.3 + 2.0 * size) * dice.uniform(0.6, 1.25) * unit
        for left, top in _around(pen, x, y, radius * 2):
            pen.glow(left, top, radius * 1.6, white, 0.75 if size < 2 else 0.42, power=1.2)
    return -18 * size * unit, (38 + 46 * size) * unit


def _dust(pen: Brush, dice: Random, share: float, size: float) -> tuple[float, float]:
    unit, sand = pen.camera.unit, _tint(pen, lch(0.80, 0.09, 75))
    for _ in range(int(16 + 40 * share)):
        x, y = dice.uniform(0, pen.camera.canvas_width), dice.uniform(0.25, 0.95) * pen.camera.canvas_height
        radius = dice.uniform(90, 190) * unit * (0.6 + 0.3 * size)
        for left, top in _around(pen, x, y, radius):
            pen.glow(left, top, radius, sand, 0.075, radius_y=radius * 0.26)
    for _ in range(int(260 * share)):
        x, y = dice.uniform(0, pen.camera.canvas_width), dice.uniform(0, pen.camera.canvas_height)
        pen.oval(x, y, (0.7 + 0.5 * size) * unit, (0.5 + 0.4 * size) * unit, sand, 0.5)
    return (130 + 170 * size) * unit, 12 * unit


def _wisps(pen: Brush, dice: Random, share: float, size: float) -> tuple[float, float]:
    unit, pale = pen.camera.unit, _tint(pen, mix(pen.stage.light.haze, (1, 1, 1), 0.15))
    for _ in range(int(12 + 10 * share)):
        x, y = dice.uniform(0, pen.camera.canvas_width), dice.uniform(0.35, 0.9) * pen.camera.canvas_height
        radius = dice.uniform(150, 330) * unit * (0.7 + 0.25 * size)
        for left, top in _around(pen, x, y, radius):
            pen.glow(left, top, radius, pale, 0.10 if size < 2 else 0.07, radius_y=radius * 0.3)
    return (14 + 16 * size) * unit, 0.0


def _leaves(pen: Brush, dice: Random, share: float, size: float) -> tuple[float, float]:
    unit = pen.camera.unit
    tints = [pen.lit(lch(0.55, 0.12, hue)) for hue in (50, 75, 110)]
    for _ in range(int(34 * share) + 3):
        x, y = dice.uniform(0, pen.camera.canvas_width), dice.uniform(0.1, 0.95) * pen.camera.canvas_height
        radius = (3.2 + 3.6 * size) * dice.uniform(0.7, 1.2) * unit
        colour, shape_seed = dice.choice(tints), dice.random()
        for left, top in _around(pen, x, y, radius * 2):
            pen.fill(blob((left, top), radius, Random(shape_seed), 6, 0.35, 0.45), colour, 0.85 if size < 2 else 0.6)
    return (210 + 240 * size) * unit, (24 + 20 * size) * unit


def _tint(pen: Brush, colour: Rgb) -> Rgb:
    return mix(colour, pen.stage.light.ambient, 0.55) if pen.stage.night else colour
