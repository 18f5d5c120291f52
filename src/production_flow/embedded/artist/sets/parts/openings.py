"""Windows and doors: what is seen in them by the hour, and the light that falls through."""

from __future__ import annotations

from production_flow.embedded.artist.camera import Point3
from production_flow.embedded.artist.colour import Rgb, adjust, lch, mix
from production_flow.embedded.artist.sets.brush import AWAY, RIGHT, Brush, rectangle
from production_flow.embedded.artist.sets.parts import eastern
from production_flow.embedded.artist.sets.parts.glow import shaft
from production_flow.embedded.artist.sets.parts.rooms import Room, Side, indoors
from production_flow.embedded.artist.sets.parts.views import Dressing, Window, sky_of, view
from production_flow.embedded.artist.sets.stage import Stage

__all__ = ["Dressing", "Window", "door", "sky_of", "window"]


def window(stage: Stage, room: Room, pen: Brush, what: Window) -> None:
    """Draws the window and lets its light in: on the floor, in the air, over the wall around it."""
    if stage.eastern and stage.unpowered:
        eastern.window(room, pen, what)
        _light(stage, room, what)
        return
    frame = room.lit(pen, what.frame, what.side)
    u, v, width, height = what.u, what.v, what.width, what.height
    with room.on(pen, what.side):
        pen.rect(u - 0.12, v - 0.12, width + 0.24, height + 0.24, frame)
        pen.rect(u - 0.12, v - 0.12, width + 0.24, 0.03, adjust(frame, -0.12))
        with pen.inside(u, v, width, height):
            view(pen, what)
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
            arched = stage.eastern and stage.unpowered
            pen.fill(eastern.pointed(u, v, width, height) if arched else rectangle(u, v, width, height), (1, 1, 1))

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
    if pen.stage.eastern and pen.stage.unpowered:
        eastern.door(room, pen, side, u, wood, width, height)
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
