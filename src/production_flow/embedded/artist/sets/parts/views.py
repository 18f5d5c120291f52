"""What is seen through a window by the hour: a garden, roofs, gables, domes, open land, snow, the sea; and weather."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from typing import Literal

from production_flow.embedded.artist.colour import Rgb, adjust, lch, mix
from production_flow.embedded.artist.pens import blob
from production_flow.embedded.artist.sets.brush import Brush, rectangle
from production_flow.embedded.artist.sets.parts import space
from production_flow.embedded.artist.sets.parts.rooms import Side, indoors
from production_flow.embedded.artist.sets.stage import Stage

_PITCHED = 0.65  # share of low houses that have a ridge
_CITY = ("city", "downtown", "skyline", "skyscraper", "tower", "metro", "loft", "penthouse", "floor", "floors", "lift")
"""Words of a place from whose windows one sees towers."""

View = Literal["city", "garden", "sea", "hall", "town", "none"]
Dressing = Literal["curtain", "blind", "bare", "factory"]


@dataclass(frozen=True)
class Window:
    """A window in a wall, in metres on it.

    Args:
        u: Left edge; `v` the lower one.
        panes: How many panes across.
        beam: How much of the hour's light falls through it, 0-1.
    """

    side: Side
    u: float
    v: float
    width: float
    height: float
    frame: Rgb
    view: View = "garden"
    dressing: Dressing = "bare"
    cloth: Rgb | None = None
    panes: int = 2
    beam: float = 1.0


def sky_of(stage: Stage) -> tuple[Rgb, Rgb, Rgb]:
    """Top and foot of the sky in windows, and the land before it."""
    hour = indoors(stage)
    top, low, land = lch(*hour.view[0]), lch(*hour.view[1]), lch(*hour.land)
    if stage.weather in {"rain", "storm", "fog", "snow"}:
        grey = lch(hour.view[1][0] * 0.88, 0.02, 240)
        top, low, land = mix(top, grey, 0.7), mix(low, grey, 0.7), mix(land, grey, 0.35)
    return top, low, land


def view(pen: Brush, what: Window) -> None:
    """Draws sky, land and weather, in metres on the wall, within what is clipped to the pane."""
    stage = pen.stage
    top, low, land = sky_of(stage)
    u, v, width, height = what.u, what.v, what.width, what.height
    shape = rectangle(u, v, width, height)
    pen.sweep(shape, (0, v + height), (0, v), [top, low])
    dice = stage.dice(f"view {what.side} {what.u}")
    if stage.outside:
        space.pane(pen, (u, v, width, height), dice)
        return
    if what.view not in {"none", "hall"}:
        _beyond(pen, what, (top, low, land), dice)
    if stage.night and what.view != "none":
        pen.oval(u + width * 0.72, v + height * 0.78, 0.09, 0.09, lch(0.92, 0.03, 95))
    _weather(pen, what)
    pen.gradient(shape, (u, v), (u + width, v + height), [((1, 1, 1), 0.12), ((1, 1, 1), 0.0), ((1, 1, 1), 0.08)])


def _beyond(pen: Brush, what: Window, hues: tuple[Rgb, Rgb, Rgb], dice: Random) -> None:
    """Land, town or water in a window; the colours are those of the sky, of its foot, and of the land."""
    stage, (top, low, land) = pen.stage, hues
    built = _built(stage, land)
    if what.view == "city" and stage.says("prairie"):
        _land(pen, what, land, low)
    elif "snow outside" in stage.place.details:
        _snow(pen, what, low)
    elif what.view in {"town", "city"} and stage.says("domes"):
        _domes(pen, what, built, low)
    elif what.view == "town" or (what.view == "city" and (stage.unpowered or stage.says("gabled"))):
        _gables(pen, what, built, low)
    elif what.view == "city" and stage.says("countryside"):
        _village(pen, what, built, (low, land))
    elif what.view == "city":
        _roofs(pen, what, dice.random(), built, low)
    elif what.view == "garden":
        _trees(pen, what, (low, land), dice)
    elif what.view == "sea":
        pen.rect(what.u, what.v, what.width, what.height * 0.42, mix(land, top, 0.6))
        pen.rect(what.u, what.v + what.height * 0.40, what.width, what.height * 0.02, adjust(low, 0.03))


def _trees(pen: Brush, what: Window, hues: tuple[Rgb, Rgb], dice: Random) -> None:
    """The tops of a garden."""
    low, land = hues
    for number in range(18):
        size, tint = dice.uniform(0.12, 0.34), mix(land, low, 0.35 if number < 9 else 0.08)
        at = (
            what.u + dice.uniform(0, what.width),
            what.v + dice.uniform(0, 0.42 if number < 9 else 0.2) * what.height,
        )
        pen.fill(blob(at, size * min(1.2, what.width), dice, 9, 0.2), tint, 1.0)


def _built(stage: Stage, land: Rgb) -> Rgb:
    """What houses far off are of: as dark as the land of the hour, and none of its green."""
    light, chroma, _ = indoors(stage).land
    return mix(land, lch(light, min(0.03, chroma), 255), 0.8)


def _roofs(pen: Brush, what: Window, start: float, land: Rgb, low: Rgb) -> None:
    """Blocks of a city; where no word says that it is a large one, low houses, most with pitched roofs."""
    dice = pen.stage.dice(f"roofs {what.side} {what.u} {start}")
    towers = pen.stage.place.era not in {"past", "contemporary"} or pen.stage.says(*_CITY)
    for row, share in ((0, 0.55), (1, 0.15)):
        x = what.u - 0.2
        colour = mix(land, low, share)
        while x < what.u + what.width:
            wide, tall = dice.uniform(0.18, 0.5), what.height * dice.uniform(0.22, 0.62) * (1 - row * 0.35)
            tall *= 1.0 if towers else 0.52
            pen.rect(x, what.v, wide, tall, colour)
            if not towers and dice.random() < _PITCHED:
                eaves, ridge = what.v + tall, what.v + tall + 0.42 * wide
                pen.fill([(x - 0.02, eaves), (x + wide / 2, ridge), (x + wide + 0.02, eaves)], colour)
            if dice.random() < 0.4:
                pen.rect(x + wide * 0.4, what.v + tall, 0.03, 0.16, colour)
            for _ in range(5 if pen.stage.night else 0):
                at = (x + dice.uniform(0.03, wide - 0.04), what.v + dice.uniform(0.1, 0.9) * tall)
                pen.rect(at[0], at[1], 0.03, 0.045, lch(0.84, 0.11, 80), 0.9)
            x += wide * dice.uniform(0.8, 1.05)


def _gables(pen: Brush, what: Window, land: Rgb, low: Rgb) -> None:
    """Steep roofs of a town that knows no towers of glass, a spire among them; a few lit panes at night."""
    dice = pen.stage.dice(f"gables {what.side} {what.u}")
    for row, share in ((0, 0.5), (1, 0.15)):
        x, colour = what.u - 0.2, mix(land, low, share)
        while x < what.u + what.width:
            wide, tall = dice.uniform(0.22, 0.42), what.height * dice.uniform(0.12, 0.3) * (1 - row * 0.3)
            steep = wide * dice.uniform(0.5, 0.8)
            house = [(x, what.v), (x, what.v + tall), (x + wide / 2, what.v + tall + steep), (x + wide, what.v + tall)]
            pen.fill([*house, (x + wide, what.v)], colour)
            pen.rect(x + wide * 0.68, what.v + tall, 0.04, steep * 0.8, colour)
            for _ in range(2 if pen.stage.night else 0):
                at = (x + dice.uniform(0.04, wide - 0.08), what.v + dice.uniform(0.2, 0.8) * tall)
                pen.rect(at[0], at[1], 0.035, 0.05, lch(0.84, 0.11, 80), 0.9)
            x += wide * dice.uniform(0.85, 1.1)
    spire = what.u + what.width * dice.uniform(0.2, 0.8)
    foot, tip = what.v + what.height * 0.2, what.v + what.height * 0.62
    pen.fill(
        [(spire - 0.07, what.v), (spire - 0.07, foot), (spire, tip), (spire + 0.07, foot), (spire + 0.07, what.v)],
        mix(land, low, 0.35),
    )


def _village(pen: Brush, what: Window, built: Rgb, hues: tuple[Rgb, Rgb]) -> None:
    """A hill, trees and low pitched roofs, as wide as they are high however tall the window is."""
    low, land = hues
    dice, foot = pen.stage.dice(f"village {what.side} {what.u}"), min(what.height, 1.3)
    for share, high in ((0.62, 0.52), (0.42, 0.36)):
        tops = [(what.u + what.width * step / 6, what.v + foot * high * dice.uniform(0.8, 1.15)) for step in range(7)]
        pen.fill([(what.u, what.v), *tops, (what.u + what.width, what.v)], mix(land, low, share))
    x = what.u - 0.25
    while x < what.u + what.width:
        wide = dice.uniform(0.34, 0.55)
        tall, colour = foot * dice.uniform(0.14, 0.24), adjust(built, dice.uniform(-0.03, 0.03))
        ridge = (x + wide / 2, what.v + tall + 0.34 * wide)
        pen.rect(x + wide * 0.7, what.v + tall, 0.05, 0.32 * wide, colour)
        pen.fill([(x, what.v), (x, what.v + tall), ridge, (x + wide, what.v + tall), (x + wide, what.v)], colour)
        for left in (0.2, 0.62):
            if pen.stage.night and dice.random() < 0.7:
                pen.rect(x + wide * left, what.v + tall * 0.45, 0.055, 0.065, lch(0.84, 0.11, 80), 0.9)
        x += wide * dice.uniform(1.0, 1.5)
        if dice.random() < 0.6:
            pen.fill(blob((x - 0.1, what.v + 0.1), dice.uniform(0.12, 0.2), dice, 9, 0.2), mix(land, low, 0.1), 1.0)


def _domes(pen: Brush, what: Window, land: Rgb, low: Rgb) -> None:
    """Flat roofs, a great dome and a tower or two."""
    dice = pen.stage.dice(f"domes {what.side} {what.u}")
    for row, share in ((0, 0.5), (1, 0.15)):
        x, colour = what.u - 0.2, mix(land, low, share)
        while x < what.u + what.width:
            wide, tall = dice.uniform(0.2, 0.45), what.height * dice.uniform(0.12, 0.28) * (1 - row * 0.3)
            pen.rect(x, what.v, wide, tall, colour)
            if dice.random() < 0.35:
                pen.oval(x + wide / 2, what.v + tall, wide * 0.36, wide * 0.36, colour)
            for _ in range(2 if pen.stage.night else 0):
                at = (x + dice.uniform(0.04, wide - 0.06), what.v + dice.uniform(0.2, 0.8) * tall)
                pen.rect(at[0], at[1], 0.03, 0.05, lch(0.84, 0.11, 80), 0.9)
            x += wide * dice.uniform(0.9, 1.1)
    middle, foot, size = what.u + what.width * dice.uniform(0.3, 0.7), what.v + what.height * 0.26, 0.15 * what.height
    tile = mix(land, low, 0.35)
    pen.rect(middle - size, what.v, 2 * size, foot - what.v, tile)
    pen.oval(middle, foot, size, size * 1.15, tile)
    pen.rect(middle - 0.012, foot + size, 0.024, 0.5 * size, tile)
    for side in (-1, 1):
        x = middle + side * 1.7 * size
        pen.rect(x - 0.03, what.v, 0.06, foot - what.v + 1.2 * size, tile)
        pen.oval(x, foot + 1.2 * size, 0.05, 0.06, tile)


def _land(pen: Brush, what: Window, land: Rgb, low: Rgb) -> None:
    """Open country: hills far off, a fence, grass."""
    dice = pen.stage.dice(f"land {what.side} {what.u}")
    for share, high in ((0.55, 0.34), (0.25, 0.2)):
        tops = [
            (what.u + what.width * step / 6, what.v + what.height * high * dice.uniform(0.7, 1.2)) for step in range(7)
        ]
        pen.fill([(what.u, what.v), *tops, (what.u + what.width, what.v)], mix(land, low, share))
    wood = mix(land, low, 0.05)
    for step in range(int(what.width / 0.22)):
        pen.rect(what.u + 0.1 + step * 0.22, what.v, 0.025, what.height * 0.16, adjust(wood, -0.08))
    pen.rect(what.u, what.v + what.height * 0.11, what.width, 0.02, adjust(wood, -0.08))


def _snow(pen: Brush, what: Window, low: Rgb) -> None:
    """Snow as far as one sees, drifts of it, a fir or two."""
    dice = pen.stage.dice(f"snow {what.side} {what.u}")
    white = lch(0.42 if pen.stage.night else 0.93, 0.02, 240)
    for share, high in ((0.45, 0.36), (0.2, 0.24), (0.0, 0.12)):
        tops = [
            (what.u + what.width * step / 6, what.v + what.height * high * dice.uniform(0.75, 1.15))
            for step in range(7)
        ]
        pen.fill([(what.u, what.v), *tops, (what.u + what.width, what.v)], mix(adjust(white, -0.5 * share), low, share))
    fir = mix(lch(0.30, 0.05, 160), low, 0.2)
    for _ in range(2):
        x, y, tall = what.u + dice.random() * what.width, what.v + 0.2 * what.height, 0.3 * what.height
        for level in range(3):
            wide = 0.13 - 0.035 * level
            foot = y + level * 0.26 * tall
            pen.fill([(x - wide, foot), (x + wide, foot), (x, foot + 0.45 * tall)], fir)


def _weather(pen: Brush, what: Window) -> None:
    dice = pen.stage.dice(f"drops {what.u}")
    if pen.stage.weather in {"rain", "storm"}:
        for _ in range(int(26 * what.width)):
            at = (what.u + dice.uniform(0, what.width), what.v + dice.uniform(0, what.height))
            pen.line(at, (at[0] - 0.02, at[1] - dice.uniform(0.06, 0.2)), (0.85, 0.9, 1.0), 0.012, 0.5)
    elif pen.stage.weather == "snow":
        for _ in range(int(30 * what.width)):
            pen.oval(
                what.u + dice.uniform(0, what.width),
                what.v + dice.uniform(0, what.height),
                0.018,
                0.018,
                (1, 1, 1),
                0.85,
            )
