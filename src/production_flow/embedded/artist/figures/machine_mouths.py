"""What robots speak with: slots, a jaw on a hinge, a loudspeaker, a row of lights, a line on a screen."""

from __future__ import annotations

import math
from dataclasses import dataclass

from production_flow.embedded.artist.colour import Colour, Rgb, adjust, mix
from production_flow.embedded.artist.figures.curves import Knot, blob, box, smooth, stroke
from production_flow.embedded.artist.figures.expressions import Lips
from production_flow.embedded.artist.figures.painter import Painter


@dataclass(frozen=True)
class Speech:
    """What a robot's mouth does, and where.

    Args:
        lips: The shape a mouth would have.
        x, y: Its middle, in head space.
        wide: Half its width.
        metal: Colour of the head; dark a darker one; glow what shines.
    """

    lips: Lips
    x: float
    y: float
    wide: float
    metal: Colour
    dark: Rgb
    glow: Rgb


def shown(painter: Painter, colour: Colour) -> Rgb:
    """A colour that shines: the light of the scene hardly changes it."""
    return mix(colour, painter.tones.dark, painter.tones.light.silhouette * 0.35)


def draw_machine_mouth(painter: Painter, kind: str, speech: Speech) -> None:
    """A mouth of one of the makes; a screen draws its own."""
    draws = {"grille": _grille, "jaw": _jaw, "mesh": _mesh, "bars": _bars}
    if kind in draws:
        draws[kind](painter, speech)


def _grille(painter: Painter, speech: Speech) -> None:
    """Slots in a plate that drops."""
    lips, x, y = speech.lips, speech.x, speech.y
    half, drop = speech.wide * (0.75 + 0.25 * lips.width), lips.open * 0.23
    curve = lips.curve * 0.05
    plate = smooth(
        [
            (x - half - 0.04, y - 0.055 - curve, 0.4),
            (x, y - 0.055 + curve * 0.4),
            (x + half + 0.04, y - 0.055 - curve, 0.4),
            (x + half, y + 0.095 + drop, 0.5),
            (x - half, y + 0.095 + drop, 0.5),
        ]
    )
    painter.form(plate, adjust(speech.metal, -0.07), shadow=0.03, rim=0.012)
    inside = painter.tones.base("#14171f")
    count = 5
    for i in range(count):
        u = (i - (count - 1) / 2) / ((count - 1) / 2)
        bar_x = x + u * (half - 0.035)
        top = y - 0.02 - curve * u * u
        low = top + 0.045 + (drop + 0.02) * (1 - 0.35 * u * u * (0.4 + lips.round))
        painter.raw(box(bar_x - 0.021, top, bar_x + 0.021, low, 0.018), inside)
        if lips.open > 0.1:
            painter.raw(
                box(bar_x - 0.014, top + 0.010, bar_x + 0.014, low - 0.008, 0.012),
                shown(painter, speech.glow),
                0.2 + 0.8 * lips.open,
            )


def _jaw(painter: Painter, speech: Speech) -> None:
    """A lower jaw on a hinge."""
    lips, x, y = speech.lips, speech.x, speech.y
    half, drop = speech.wide * (0.8 + 0.2 * lips.width), lips.open * 0.13
    curve = lips.curve * 0.05
    gap = smooth(
        [
            (x - half, y - 0.03 - curve, 0.6),
            (x, y - 0.02 + curve * 0.4),
            (x + half, y - 0.03 - curve, 0.6),
            (x + half * 0.96, y + 0.02 + drop, 0.5),
            (x - half * 0.96, y + 0.02 + drop, 0.5),
        ]
    )
    painter.fill(gap, "#14171f")
    if lips.open > 0.1:
        with painter.clip(gap):
            painter.glow(x, y + drop * 0.5, half, speech.glow, 0.35 + 0.4 * lips.open, 0.12, raw=True)
    jaw: list[Knot] = [
        (x - half - 0.02, y + 0.005 + drop - curve, 0.6),
        (x, y + 0.02 + drop + curve * 0.4),
        (x + half + 0.02, y + 0.005 + drop - curve, 0.6),
        (x + half * 0.92, y + 0.20 + drop * 0.85, 0.4),
        (x, y + 0.245 + drop * 0.85),
        (x - half * 0.92, y + 0.20 + drop * 0.85, 0.4),
    ]
    painter.form(smooth(jaw), adjust(speech.metal, -0.05), shadow=0.045, rim=0.016)
    if painter.detail > 0:
        deep = painter.tones.tone(speech.metal).deep
        for i in range(4):
            tooth = x + (i - 1.5) * half * 0.42
            painter.line([(tooth, y - 0.02), (tooth, y + 0.022 + drop)], 0.018, deep, 0.9, 1.0, 1.0)


def _mesh(painter: Painter, speech: Speech) -> None:
    """A loudspeaker whose ring pulses and changes its shape."""
    lips, x, y = speech.lips, speech.x, speech.y
    wide = speech.wide * (0.62 + 0.34 * lips.width)
    tall = 0.028 + 0.158 * lips.open + 0.01 * max(0.0, lips.curve)
    sad = -0.03 * lips.curve
    outer: list[Knot] = [
        (x - wide, y + sad, 0.2),
        (x, y - tall * 0.85),
        (x + wide, y + sad, 0.2),
        (x, y + tall + 0.012 * lips.open),
    ]
    painter.form(
        smooth(
            [
                (
                    k[0] + (0.03 if k[0] > x else -0.03 if k[0] < x else 0),
                    k[1] + (0.028 if k[1] > y else -0.028),
                    *k[2:],
                )
                for k in outer
            ]
        ),
        speech.dark,
        shadow=0.02,
        rim=0.01,
    )
    hole = smooth(outer)
    painter.fill(hole, "#14171f")
    with painter.clip(hole):
        for i in range(-3, 4):
            painter.raw(
                box(x + i * 0.05 - 0.006, y - 0.2, x + i * 0.05 + 0.006, y + 0.25),
                painter.tones.tone(speech.dark).base,
                0.9,
            )
        if lips.open > 0.06:
            painter.glow(x, y + 0.01, wide, speech.glow, 0.15 + 0.85 * lips.open, tall * 1.3, raw=True)


def _bars(painter: Painter, speech: Speech) -> None:
    """A row of lights that rise with the voice."""
    lips, x, y = speech.lips, speech.x, speech.y
    wide = speech.wide * (0.7 + 0.3 * lips.width)
    painter.form(
        box(x - wide - 0.02, y - 0.035 - 0.065 * lips.open, x + wide + 0.02, y + 0.055 + 0.075 * lips.open, 0.03),
        "#171b24",
        shadow=0.0,
        rim=0.0,
    )
    light = shown(painter, speech.glow)
    for i in range(7):
        u = (i - 3) / 3
        high = 0.010 + 0.10 * lips.open * (1 - abs(u) * (0.35 + 0.6 * lips.round)) * (0.75 + 0.25 * math.cos(i * 2.4))
        middle = y + 0.01 + lips.curve * 0.022 * (1 - 2 * u * u) * (1 - lips.open)
        painter.raw(
            box(x + u * wide * 0.85 - 0.014, middle - high, x + u * wide * 0.85 + 0.014, middle + high, 0.01), light
        )


def draw_screen_mouth(painter: Painter, speech: Speech, glow: Rgb) -> None:
    """A mouth drawn in light on a screen."""
    lips, x, y = speech.lips, speech.x, speech.y
    half = 0.13 * lips.width
    curve = lips.curve * 0.055
    if lips.open < 0.06:
        painter.raw(
            stroke(
                [
                    (x - half, y - curve + lips.skew * 0.015),
                    (x, y + curve * 0.7),
                    (x + half, y - curve - lips.skew * 0.015),
                ],
                0.036 + 0.02 * lips.press,
                0.7,
                0.7,
            ),
            glow,
        )
        return
    tall = 0.03 + lips.open * 0.115
    if lips.round > 0.5:
        painter.ring(blob(x, y + 0.02, half * 0.9, tall * 0.85), glow, 0.034)
        return
    painter.raw(
        smooth(
            [
                (x - half, y - curve, 0.5),
                (x, y - 0.02 + curve * 0.5),
                (x + half, y - curve, 0.5),
                (x + half * 0.6, y + tall * 0.75),
                (x, y + tall),
                (x - half * 0.6, y + tall * 0.75),
            ]
        ),
        glow,
    )
