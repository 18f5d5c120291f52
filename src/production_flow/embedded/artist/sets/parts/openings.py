"""Windows and doors: what is seen in them by the hour, and the light that falls through."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from production_flow.embedded.artist.camera import Point3
from production_flow.embedded.artist.colour import Rgb, adjust, lch, mix
from production_flow.embedded.artist.pens import blob
from production_flow.embedded.artist.sets.brush import AWAY, RIGHT, Brush, rectangle
from production_flow.embedded.artist.sets.parts import space
from production_flow.embedded.artist.sets.parts.glow import shaft
from production_flow.embedded.artist.sets.parts.rooms import Room, Side, indoors
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


def window(stage: Stage, room: Room, pen: Brush, what: Window) -> None:
    """Draws the window and lets its light in: on the floor, in the air, over the wall around it."""
    frame = room.lit(pen, what.frame, what.side)
    u, v, width, height = what.u, what.v, what.width, what.height
    with room.on(pen, what.side):
        pen.rect(u - 0.12, v - 0.12, width + 0.24, height + 0.24, frame)
        pen.rect(u - 0.12, v - 0.12, width + 0.24, 0.03, adjust(frame, -0.12))
        with pen.inside(u, v, width, height):
            _view(pen, what)
        for number in range(what.panes + 1):
            pen.rect(u + width * number / what.panes - 0.025, v, 0.05, height, frame)
        pen.rect(u, v + height * 0.62, width, 0.045, frame)
        if what.dressing == "factory":
            for row in (0.25, 0.5, 0.75):
                pen.rect(u, v + height * row, width, 0.035, frame)
        pen.rect(u - 0.2, v - 0.2, width + 0.4, 0.09, adjust(frame, 0.03))
        pen.rect(u - 0.16, v - 0.27, width + 0.32, 0.07, (0.05, 0.02, 0.06), 0.3)
        if what.dressing == "blind":
            _blind(pen, what)
        elif what.dressing == "curtain" and not stage.future:
            _curtains(pen, room, what)
    _light(stage, room, what)


def sky_of(stage: Stage) -> tuple[Rgb, Rgb, Rgb]:
    """Top and foot of the sky in windows, and the land before it."""
    hour = indoors(stage)
    top, low, land = lch(*hour.view[0]), lch(*hour.view[1]), lch(*hour.land)
    if stage.weather in {"rain", "storm", "fog", "snow"}:
        grey = lch(hour.view[1][0] * 0.88, 0.02, 240)
        top, low, land = mix(top, grey, 0.7), mix(low, grey, 0.7), mix(land, grey, 0.35)
    return top, low, land


def _view(pen: Brush, what: Window) -> None:
    stage = pen.stage
    top, low, land = sky_of(stage)
    u, v, width, height = what.u, what.v, what.width, what.height
    shape = rectangle(u, v, width, height)
    pen.sweep(shape, (0, v + height), (0, v), [top, low])
    dice = stage.dice(f"view {what.side} {what.u}")
    if stage.outside:
        space.pane(pen, (u, v, width, height), dice)
        return
    built = _built(stage, land)
    if what.view == "city" and stage.says("prairie"):
        _land(pen, what, land, low)
    elif what.view in {"town", "city"} and stage.says("domes"):
        _domes(pen, what, built, low)
    elif what.view == "town" or (what.view == "city" and (stage.unpowered or stage.says("gabled"))):
        _gables(pen, what, built, low)
    elif what.view == "city":
        _roofs(pen, what, dice.random(), built, low)
    elif what.view == "garden":
        for number in range(18):
            size, tint = dice.uniform(0.12, 0.34), mix(land, low, 0.35 if number < 9 else 0.08)
            at = (u + dice.uniform(0, width), v + dice.uniform(0, 0.42 if number < 9 else 0.2) * height)
            pen.fill(blob(at, size * min(1.2, width), dice, 9, 0.2), tint, 1.0)
    elif what.view == "sea":
        pen.rect(u, v, width, height * 0.42, mix(land, top, 0.6))
        pen.rect(u, v + height * 0.40, width, height * 0.02, adjust(low, 0.03))
    if stage.night and what.view != "none":
        pen.oval(u + width * 0.72, v + height * 0.78, 0.09, 0.09, lch(0.92, 0.03, 95))
    _weather(pen, what)
    pen.gradient(shape, (u, v), (u + width, v + height), [((1, 1, 1), 0.12), ((1, 1, 1), 0.0), ((1, 1, 1), 0.08)])


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


def _blind(pen: Brush, what: Window) -> None:
    slat = pen.lit(lch(0.62, 0.05, 75))
    for number in range(int(what.height / 0.075)):
        pen.rect(what.u, what.v + number * 0.075, what.width, 0.034, adjust(slat, -0.1))
        pen.rect(what.u, what.v + number * 0.075 + 0.026, what.width, 0.008, adjust(slat, 0.1))
    for share in (0.2, 0.8):
        pen.rect(what.u + what.width * share, what.v, 0.018, what.height, adjust(slat, -0.16))
    pen.rect(what.u - 0.04, what.v + what.height - 0.02, what.width + 0.08, 0.12, slat)


def _curtains(pen: Brush, room: Room, what: Window) -> None:
    cloth = room.lit(pen, what.cloth or lch(0.62, 0.13, 38), what.side)
    top, foot = what.v + what.height + 0.2, what.v - 0.3
    for side in (-1, 1):
        edge = what.u - 0.28 if side < 0 else what.u + what.width + 0.28
        inner, tied = edge - side * (0.28 + what.width * 0.22), edge - side * (0.24 + what.width * 0.08)
        shape = [(edge, top), (inner, top), ((inner * 0.6 + tied * 0.4), what.v + what.height * 0.55),
                 (tied, what.v + what.height * 0.28), (tied + side * 0.02, foot), (edge, foot)]  # fmt: skip
        pen.gradient(shape, (edge, 0), (inner, 0), [cloth, adjust(cloth, 0.07)])
        for number in range(4):
            x = edge - side * (0.05 + number * (0.06 + what.width * 0.04))
            pen.line((x, top), (edge - side * (0.05 + number * 0.07), foot), adjust(cloth, -0.07), 0.02, 0.7)
        pen.rect(
            min(edge, tied) - 0.01, what.v + what.height * 0.26, abs(edge - tied) + 0.02, 0.06, adjust(cloth, -0.12)
        )
    rod = room.lit(pen, lch(0.40, 0.06, 60), what.side)
    pen.rect(what.u - 0.42, top - 0.01, what.width + 0.84, 0.045, rod)


def _light(stage: Stage, room: Room, what: Window) -> None:
    hour = indoors(stage)
    strength = hour.beam * what.beam * (0.55 if stage.weather in {"rain", "storm", "fog", "snow"} else 1.0)
    sun = lch(*hour.sun)
    u, v, width, height = what.u, what.v, what.width, what.height

    def glass(pen: Brush) -> None:
        with room.on(pen, what.side, 0.01):
            pen.glow(u + width / 2, v + height / 2, width * 1.35, mix((1, 1, 1), sun, 0.4), 0.34 + 0.4 * strength,
                     radius_y=height * 1.3, power=1.5)  # fmt: skip
            pen.rect(u, v, width, height, (1, 1, 1))

    stage.hole(glass, on_wall=True)
    patches = [_patch(room, what, hour.slant, n) for n in range(what.panes)]

    def on_floor(pen: Brush) -> None:
        for number, patch in enumerate(patches):
            stripes = _stripes(patch) if what.dressing == "blind" else [patch]
            for stripe in stripes:
                with pen.on((0, 0.003, 0), RIGHT, AWAY):
                    pen.fill(
                        [(x, z) for x, _, z in stripe],
                        mix((1, 1, 1), sun, 0.5),
                        min(1.0, 0.3 + strength) * (0.95 - number * 0.03),
                    )

    stage.hole(on_floor)
    middle = room.point(what.side, u + width / 2, v + height / 2, 0.25)
    stage.lamp(middle, sun, 0.35 + 0.8 * strength, 3.2)
    if strength > 0.15:
        for number in range(what.panes):
            _beam(stage, room, what, patches[number], number, sun, 0.16 * strength)


def _fall(room: Room, what: Window, u: float, v: float, slant: float) -> Point3:
    """Where light that enters at (u, v) meets the floor."""
    x, y, z = room.point(what.side, u, v)
    _, _, normal, _ = room.plane(what.side)
    reach = y * (0.55 + slant)
    return (
        x + normal[0] * reach + (0.28 * y if what.side == "back" else 0.0),
        0.0,
        z + normal[2] * reach - (0.22 * y if what.side != "back" else 0.0),
    )


def _patch(room: Room, what: Window, slant: float, pane: int) -> list[Point3]:
    step = what.width / what.panes
    left, right = what.u + pane * step + 0.04, what.u + (pane + 1) * step - 0.04
    low, high = what.v + 0.04, what.v + what.height - 0.04
    return [_fall(room, what, a, b, slant) for a, b in ((left, low), (right, low), (right, high), (left, high))]


def _stripes(patch: list[Point3]) -> list[list[Point3]]:
    found = []
    for number in range(9):
        low, high = number / 9, number / 9 + 0.06
        a, b, c, d = patch
        found.append([_between(a, d, low), _between(b, c, low), _between(b, c, high), _between(a, d, high)])
    return found


def _between(one: Point3, other: Point3, share: float) -> Point3:
    x, y, z = (a + (b - a) * share for a, b in zip(one, other, strict=True))
    return x, y, z


def _beam(stage: Stage, room: Room, what: Window, patch: list[Point3], pane: int, sun: Rgb, strength: float) -> None:
    step = what.width / what.panes
    left, right = what.u + pane * step, what.u + (pane + 1) * step
    high, low = what.v + what.height, what.v
    if what.side == "back":
        points = (room.point("back", left, high), room.point("back", right, high), patch[1], patch[0])
    else:
        points = (room.point(what.side, left, high), room.point(what.side, left, low), patch[0], patch[3])
    shaft(stage, points, sun, strength)


def door(
    room: Room, pen: Brush, side: Side, u: float, wood: Rgb, *, width: float = 0.95, height: float = 2.1,
    glass: str = "", sign: str = "",
) -> None:  # fmt: skip
    """A door with four panels, or with a pane of frosted glass that carries the words of `glass`."""
    if pen.stage.future:
        _sliding(room, pen, side, u, wood, width, height, sign or glass)
        return
    colour = room.lit(pen, wood, side)
    dark = adjust(colour, -0.07)
    with room.on(pen, side):
        pen.rect(u - 0.12, 0, width + 0.24, height + 0.12, adjust(colour, -0.13))
        pen.rect(u, 0, width, height, colour)
        pen.rect(u + 0.13, 0.16, width - 0.26, height * 0.32, dark)
        if glass and not pen.stage.medieval:
            pane = room.lit(pen, lch(0.86, 0.04, 88), side)
            pen.gradient(rectangle(u + 0.13, height * 0.46, width - 0.26, height * 0.46), (0, height * 0.46), (0,
                height),
                         [adjust(pane, -0.06), adjust(pane, 0.03)])  # fmt: skip
            lines = glass.split("/")
            for number, line in enumerate(lines):
                pen.centred(line, u + width / 2, height * (0.74 - number * 0.09), 0.15 if number == 0 else 0.1,
                            adjust(pane, -0.62), "Fraunces-600")  # fmt: skip
        else:
            pen.rect(u + 0.13, height * 0.47, width - 0.26, height * 0.43, dark)
            pen.rect(u + width / 2 - 0.03, 0.16, 0.06, height - 0.32, colour)
        pen.oval(u + width - 0.08, height * 0.46, 0.035, 0.035, room.lit(pen, lch(0.80, 0.10, 85), side))
        if sign and not pen.stage.medieval:
            pen.rect(u + width * 0.1, height + 0.18, width * 0.8, 0.24, room.lit(pen, lch(0.30, 0.06, 150), side))
            pen.centred(sign, u + width / 2, height + 0.24, 0.14, room.lit(pen, lch(0.92, 0.05, 100), side))


def _sliding(room: Room, pen: Brush, side: Side, u: float, base: Rgb, width: float, height: float, words: str) -> None:
    """A door of days to come: two leaves that slide, a slot of glass, a light over it and a plate to touch."""
    colour, glow = room.lit(pen, pen.stage.tone(0.66, 0.02, 240, "metal"), side), lch(0.86, 0.11, 200)
    stripe = room.lit(pen, base, side)
    with room.on(pen, side):
        pen.rect(u - 0.16, 0, width + 0.32, height + 0.2, adjust(colour, -0.16))
        pen.rect(u, 0, width, height, colour)
        pen.rect(u, height * 0.42, width, 0.16, stripe)
        pen.rect(u + width / 2 - 0.012, 0, 0.024, height, adjust(colour, -0.22))
        for left in (u + 0.1, u + width / 2 + 0.08):
            pen.rect(left, height * 0.62, width / 2 - 0.18, height * 0.22, adjust(colour, -0.3))
            pen.rect(left + 0.03, height * 0.64, 0.05, height * 0.18, adjust(colour, 0.02), 0.5)
        pen.rect(u, height + 0.05, width, 0.06, glow)
        pen.rect(u + width + 0.22, 1.0, 0.14, 0.24, adjust(colour, -0.26))
        pen.rect(u + width + 0.25, 1.12, 0.08, 0.08, glow)
        if words:
            pale = room.lit(pen, lch(0.9, 0.04, 210), side)
            pen.centred(words.split("/", maxsplit=1)[0], u + width / 2, height + 0.26, 0.15, pale)
