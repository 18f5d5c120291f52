"""Drawings of what passes through a place: carriages, carts, riders, cars, trams, bicycles, boats, ships.

Measures are metres from the ground (or the water) under the middle, x to where it goes where it is seen from the side,
y up.
"""

from __future__ import annotations

import math
from collections.abc import Callable

from production_flow.embedded.artist.colour import Rgb, adjust, lch, mix
from production_flow.embedded.artist.crowds.crayon import Crayon, curved
from production_flow.embedded.artist.pens import paint
from production_flow.media.canvas import skia

Draw = Callable[[Crayon, float], None]
"""Draws at a moment of a step or a turn of the wheels, 0-1."""
WOOD, COAT, IRON, GLASS = lch(0.46, 0.08, 55), lch(0.40, 0.06, 45), lch(0.28, 0.015, 260), lch(0.42, 0.04, 235)
_DRESSED, _SKIN = lch(0.36, 0.03, 280), lch(0.62, 0.07, 55)
_FIRE, _TAIL, _BEAM = lch(0.86, 0.13, 72), lch(0.58, 0.20, 27), lch(0.95, 0.07, 92)


def _horse(pen: Crayon, x: float, phase: float, coat: Rgb = COAT) -> None:
    """A horse from the side that trots, its shoulder at `x`."""
    for number, (leg, behind) in enumerate(((-0.1, 0.5), (0.06, 0.0), (-1.1, 0.0), (-0.94, 0.5))):
        swing = 0.24 * math.sin(math.tau * (phase + behind))
        knee = (x + leg + 0.6 * swing, 0.45)
        tone = adjust(coat, -0.09 if number in {0, 3} else -0.02)
        pen.stroke([(x + leg, 0.85), knee, (x + leg + swing - 0.05, 0.03)], tone, 0.11)
    pen.shape(
        curved((x - 1.25, 1.0), (x - 1.25, 1.5, x - 0.8, 1.42), (x - 0.3, 1.36, x - 0.05, 1.5), (x + 0.3, 1.95),
               (x + 0.5, 2.0), (x + 0.72, 1.72), (x + 0.66, 1.62), (x + 0.42, 1.7), (x + 0.2, 1.3),
               (x + 0.15, 0.85, x - 0.15, 0.82), (x - 0.7, 0.72, x - 1.25, 1.0)), coat)  # fmt: skip
    pen.stroke([(x - 0.02, 1.5), (x + 0.28, 1.96)], adjust(coat, -0.16), 0.1)
    pen.stroke([(x - 1.24, 1.3), (x - 1.48, 1.0), (x - 1.45, 0.6)], adjust(coat, -0.14), 0.1)


def _driver(pen: Crayon, x: float, y: float, *, hat: bool = True) -> None:
    """Somebody who sits, from the side, their seat at (x, y)."""
    pen.shape(curved((x - 0.2, y), (x - 0.24, y + 0.5, x - 0.05, y + 0.58), (x + 0.14, y + 0.5, x + 0.2, y)), _DRESSED)
    pen.stroke([(x, y + 0.42), (x + 0.3, y + 0.28)], _DRESSED, 0.1)
    pen.stroke([(x + 0.05, y + 0.04), (x + 0.34, y), (x + 0.36, y - 0.4)], adjust(_DRESSED, -0.08), 0.13)
    pen.oval(x + 0.02, y + 0.72, 0.12, 0.14, _SKIN)
    if hat:
        pen.box(x - 0.19, y + 0.79, x + 0.23, y + 0.82, adjust(_DRESSED, -0.1))
        pen.box(x - 0.1, y + 0.8, x + 0.14, y + 0.95, adjust(_DRESSED, -0.1))


def cart(pen: Crayon, phase: float) -> None:
    """A horse that pulls a cart of hay."""
    _horse(pen, 1.7, phase)
    pen.stroke([(1.7, 1.1), (0.1, 0.85)], WOOD, 0.07)
    pen.shape(curved((-1.7, 1.05), (-1.6, 2.1, -0.6, 2.05), (0.3, 2.1, 0.35, 1.05)), lch(0.74, 0.10, 85))
    pen.shape([(-1.75, 1.1), (0.4, 1.1), (0.25, 0.75), (-1.6, 0.75)], WOOD)
    pen.wheel(-0.75, 0.55, 0.55, WOOD, turn=phase * math.tau / 8)
    _driver(pen, 0.25, 1.1)


def rider(pen: Crayon, phase: float) -> None:
    """Somebody on horseback."""
    _horse(pen, 0.6, phase)
    _driver(pen, 0.0, 1.4)


def camel(pen: Crayon, phase: float) -> None:
    """A camel with a rider in a cloth."""
    sand = lch(0.68, 0.08, 70)
    for leg, behind in ((0.55, 0.5), (0.7, 0.0), (-0.65, 0.0), (-0.5, 0.5)):
        swing = 0.2 * math.sin(math.tau * (phase + behind))
        pen.stroke([(leg, 1.1), (leg + 0.4 * swing, 0.55), (leg + swing, 0.03)], adjust(sand, -0.06), 0.12)
    pen.shape(
        curved((-0.9, 1.2), (-0.9, 1.75, -0.4, 1.75), (-0.15, 2.3, 0.15, 1.8), (0.6, 1.75, 0.85, 1.45),
               (1.15, 1.35, 1.25, 2.1), (1.3, 2.3, 1.65, 2.2), (1.7, 2.08), (1.45, 2.0),
               (1.45, 1.1, 0.75, 1.05), (0.0, 0.95, -0.9, 1.2)), sand)  # fmt: skip
    pen.shape([(-0.35, 1.85), (0.3, 1.9), (0.4, 1.3), (-0.45, 1.3)], pen.own)
    _driver(pen, -0.02, 1.95, hat=False)
    pen.shape(curved((-0.16, 2.6), (-0.18, 2.95, 0.02, 2.92), (0.2, 2.9, 0.16, 2.7)), lch(0.86, 0.03, 85))


def bicycle(pen: Crayon, phase: float) -> None:
    """Somebody who cycles."""
    for x in (-0.52, 0.52):
        pen.wheel(x, 0.34, 0.33, IRON, spokes=10, turn=phase * math.tau / 10)
    for start, end in (((-0.52, 0.34), (-0.12, 0.3)), ((-0.12, 0.3), (-0.22, 0.85)), ((-0.12, 0.3), (0.42, 0.86)),
                       ((-0.22, 0.8), (0.4, 0.82)), ((0.52, 0.34), (0.4, 0.98))):  # fmt: skip
        pen.stroke([start, end], pen.own, 0.045)
    for shift in (0.5, 0.0):
        turn = math.tau * (phase + shift)
        foot = (-0.12 + 0.17 * math.cos(turn), 0.3 + 0.17 * math.sin(-turn))
        knee = (0.14 + 0.05 * math.cos(turn), 0.74 + 0.07 * math.sin(-turn))
        pen.stroke([(-0.22, 0.95), knee, foot], adjust(_DRESSED, -0.06 if shift else 0.02), 0.12)
    pen.shape(curved((-0.36, 0.92), (-0.3, 1.45, 0.08, 1.46), (0.2, 1.4), (0.1, 1.1, -0.06, 0.9)), _DRESSED)
    pen.stroke([(0.08, 1.36), (0.26, 1.12), (0.4, 1.0)], _DRESSED, 0.09)
    pen.oval(0.16, 1.6, 0.12, 0.14, _SKIN)
    pen.shape(curved((0.02, 1.62), (0.02, 1.8, 0.18, 1.77), (0.3, 1.72, 0.28, 1.64)), IRON)


def truck(pen: Crayon, phase: float) -> None:
    """A pick-up with a trail of dust."""
    for number in range(5):
        size = 0.25 + 0.13 * number
        pen.canvas.drawCircle(-2.4 - 0.6 * number, 0.3 + 0.06 * number, size, paint(pen.air, 0.34 - 0.055 * number))
    pen.shape(curved((-2.2, 0.45), (-2.2, 1.05), (-0.35, 1.05), (-0.2, 1.62, 0.1, 1.64), (0.75, 1.64), (1.15, 1.1),
                     (2.0, 1.02, 2.1, 0.85), (2.12, 0.45)), pen.own)  # fmt: skip
    pen.shape([(0.0, 1.1), (0.1, 1.52), (0.68, 1.52), (0.98, 1.1)], GLASS)
    pen.box(-2.2, 0.4, 2.14, 0.52, adjust(pen.own, -0.12))
    for x in (-1.4, 1.35):
        pen.oval(x, 0.36, 0.38, 0.38, IRON)
        pen.oval(x, 0.36, 0.17, 0.17, lch(0.66, 0.01, 250))
    pen.lamp(2.06, 0.82, 0.09, _BEAM)
    del phase


def rover(pen: Crayon, phase: float) -> None:
    """A carrier on six wheels under a bubble, with a lamp on a mast."""
    for x in (-1.3, -0.1, 1.1):
        pen.oval(x, 0.4, 0.42, 0.42, IRON)
        pen.oval(x, 0.4, 0.18, 0.18, lch(0.6, 0.01, 250))
    pen.shape(curved((-1.9, 0.6), (-1.9, 1.3), (0.5, 1.35), (1.7, 1.1, 1.75, 0.6)), pen.own)
    pen.shape(curved((0.2, 1.3), (0.3, 1.95, 0.85, 1.8), (1.4, 1.6, 1.35, 1.1)), lch(0.70, 0.07, 220))
    pen.stroke([(-1.5, 1.3), (-1.5, 2.3)], IRON, 0.05)
    pen.lamp(-1.5, 2.35, 0.09, _FIRE)
    del phase


def tractor(pen: Crayon, phase: float) -> None:
    """A tractor with its driver."""
    pen.shape([(-0.4, 0.7), (1.5, 0.7), (1.5, 1.25), (0.2, 1.3), (-0.4, 1.1)], pen.own)
    pen.stroke([(0.95, 1.3), (0.95, 1.85)], IRON, 0.08)
    _driver(pen, -0.35, 1.15, hat=True)
    for x, radius in ((-0.6, 0.72), (1.2, 0.42)):
        pen.oval(x, radius, radius, radius, IRON)
        pen.wheel(x, radius, 0.5 * radius, lch(0.74, 0.13, 88), spokes=6, turn=phase * math.tau / 6)


def tug(pen: Crayon, phase: float) -> None:
    """A little machine that tows boxes through a hall."""
    pen.shape(curved((0.2, 0.15), (0.2, 0.9), (0.8, 0.85, 0.95, 0.5), (0.95, 0.15)), pen.own)
    pen.lamp(0.75, 0.66, 0.06, _FIRE)
    for left, tone in ((-0.6, 0.0), (-1.35, -0.06)):
        pen.box(left, 0.2, left + 0.68, 0.72, adjust(lch(0.62, 0.07, 70), tone))
        pen.box(left + 0.05, 0.12, left + 0.63, 0.2, IRON)
    for x in (-1.15, -0.3, 0.4, 0.8):
        pen.oval(x, 0.09, 0.09, 0.09, IRON)
    del phase


def rowing(pen: Crayon, phase: float) -> None:
    """Somebody who rows."""
    lean = 0.12 * math.sin(math.tau * phase)
    pen.shape(curved((-1.7, 0.42), (-1.5, -0.1, -0.9, -0.1), (1.0, -0.1), (1.6, -0.05, 1.85, 0.5),
                     (0.0, 0.3, -1.7, 0.42)), pen.own)  # fmt: skip
    _driver(pen, -0.1 - lean, 0.25, hat=False)
    pen.stroke([(0.2 - lean, 0.55), (0.9 + 2 * lean, -0.05)], WOOD, 0.05)


def sail(pen: Crayon, phase: float) -> None:
    """A sailing boat."""
    pen.stroke([(0.1, 0.3), (0.1, 6.2)], WOOD, 0.09)
    pen.shape(curved((0.0, 6.0), (-0.5, 3.0, -2.3, 0.95), (0.0, 0.85)), lch(0.93, 0.03, 85))
    pen.shape(curved((0.25, 5.6), (0.9, 3.0, 2.3, 0.8), (0.3, 1.0)), mix(pen.own, lch(0.93, 0.03, 85), 0.55))
    pen.shape(curved((-2.4, 0.75), (-2.2, -0.05, -1.6, -0.1), (1.6, -0.1), (2.2, 0.0, 2.7, 0.85)), pen.own)
    pen.box(-0.9, 0.72, 0.6, 1.0, WOOD)
    del phase


def launch(pen: Crayon, phase: float) -> None:
    """A motor boat with a cabin and its wash."""
    pen.shape(curved((-2.6, 0.75), (-2.6, -0.1), (2.0, -0.1), (2.8, 0.3, 3.1, 1.0)), pen.own)
    pen.box(-2.5, 0.7, 2.8, 0.82, lch(0.92, 0.02, 88))
    pen.shape([(-1.2, 0.82), (1.3, 0.82), (1.0, 1.8), (-1.2, 1.8)], lch(0.90, 0.02, 88))
    for x in (-1.0, -0.25, 0.5):
        pen.box(x, 1.15, x + 0.5, 1.6, _FIRE if pen.dark else GLASS)
    pen.canvas.drawOval(skia.Rect.MakeLTRB(-4.4, -0.16, -2.2, 0.1), paint(lch(0.95, 0.01, 220), 0.55))
    pen.canvas.drawOval(skia.Rect.MakeLTRB(2.2, -0.16, 3.3, 0.12), paint(lch(0.95, 0.01, 220), 0.55))
    del phase


def steamer(pen: Crayon, phase: float) -> None:
    """A steamer with a funnel and its smoke."""
    for number in range(7):
        size = 0.8 + 0.42 * number
        away = -1.6 - 1.9 * number - 0.5 * math.sin(math.tau * phase + number)
        pen.canvas.drawCircle(away, 7.6 + 0.5 * number, size, paint(mix(pen.air, IRON, 0.4), 0.40 - 0.05 * number))
    pen.shape(curved((-9.0, 2.2), (-8.6, -0.1, -7.6, -0.1), (8.0, -0.1), (8.8, 0.6, 9.6, 2.8)), lch(0.30, 0.03, 260))
    pen.box(-8.8, 2.1, 9.2, 2.5, lch(0.92, 0.02, 88))
    pen.box(-4.6, 2.5, 4.4, 3.9, lch(0.92, 0.02, 88))
    pen.box(-2.0, 3.9, 3.2, 4.9, lch(0.88, 0.02, 88))
    for number in range(11):
        pen.oval(-4.0 + 0.78 * number, 3.2, 0.2, 0.2, _FIRE if pen.dark else GLASS)
    pen.box(-1.4, 4.9, 0.4, 7.4, pen.own)
    pen.box(-1.4, 6.8, 0.4, 7.4, IRON)
    for mast in (-6.6, 6.4):
        pen.stroke([(mast, 2.4), (mast, 8.2)], WOOD, 0.16)


def galleon(pen: Crayon, phase: float) -> None:
    """A ship with three square-rigged masts."""
    for mast, tall in ((-4.2, 9.0), (0.0, 11.0), (4.2, 9.4)):
        pen.stroke([(mast, 1.8), (mast, tall)], WOOD, 0.2)
        for low, high, half in ((3.0, 5.8, 2.0), (6.1, 8.2, 1.5)):
            if high < tall:
                right, left = mast + half, mast - half
                cloth = curved((left, high), (right, high), (right + 0.5, (low + high) / 2, right, low),
                               (mast + 0.3, low + 0.4, left, low))  # fmt: skip
                pen.shape(cloth, lch(0.90, 0.04, 85))
        pen.stroke([(mast, tall), (mast - 0.9, tall + 0.1)], pen.own, 0.22)
    hull = curved((-8.0, 4.0), (-7.4, -0.1), (6.2, -0.1), (7.6, 0.8, 8.2, 2.6), (5.6, 2.2), (-4.4, 2.2), (-5.0, 3.6))
    pen.shape(hull, WOOD)
    pen.stroke([(-7.2, 1.5), (7.4, 1.7)], adjust(pen.own, 0.1), 0.2)
    pen.stroke([(7.8, 2.5), (10.4, 3.6)], WOOD, 0.18)
    del phase


def car_front(pen: Crayon, phase: float) -> None:
    """A car of an old make that comes towards us."""
    _car(pen, front=True, low=False)
    del phase


def car_back(pen: Crayon, phase: float) -> None:
    """A car of an old make that goes away."""
    _car(pen, front=False, low=False)
    del phase


def new_car_front(pen: Crayon, phase: float) -> None:
    """A car of today that comes towards us."""
    _car(pen, front=True, low=True)
    del phase


def new_car_back(pen: Crayon, phase: float) -> None:
    """A car of today that goes away."""
    _car(pen, front=False, low=True)
    del phase


def _car(pen: Crayon, *, front: bool, low: bool) -> None:
    half, top = (0.92, 1.46) if low else (0.9, 1.66)
    for side in (-0.78, 0.5):
        pen.box(side, 0.0, side + 0.28, 0.42, IRON)
    if low:
        body = curved((-half, 0.25), (-half, 0.9), (-0.72, 1.0), (-0.56, top), (0.56, top), (0.72, 1.0), (half, 0.9),
                      (half, 0.25))  # fmt: skip
    else:
        body = curved((-half, 0.25), (-1.0, 0.95, -0.76, 1.02), (-0.6, top, 0.0, top), (0.6, top, 0.76, 1.02),
                      (1.0, 0.95, half, 0.25))  # fmt: skip
    pen.shape(body, pen.own)
    pen.shape([(-0.6, 1.02), (0.6, 1.02), (0.47, top - 0.13), (-0.47, top - 0.13)], GLASS)
    pen.shape([(-0.5, 1.05), (-0.22, 1.05), (-0.06, top - 0.16), (-0.32, top - 0.16)], adjust(GLASS, 0.14), line=False)
    pen.box(-half, 0.3, half, 0.42, IRON if low else lch(0.70, 0.01, 250))
    if front and not low:
        for bar in range(7):
            pen.box(-0.24 + bar * 0.07, 0.46, -0.20 + bar * 0.07, 0.92, lch(0.74, 0.01, 250))
    elif not front:
        pen.box(-0.2, 0.5, 0.2, 0.64, lch(0.88, 0.05, 95))
    for side in (-0.68, 0.68):
        if front or pen.dark:
            pen.lamp(side, 0.72, 0.12 if front else 0.09, _BEAM if front else _TAIL)
        else:
            pen.oval(side, 0.74, 0.11, 0.08, _TAIL)


def tram(pen: Crayon, phase: float) -> None:
    """A tram on its rails that comes towards us."""
    pen.box(-1.1, 0.25, 1.1, 1.3, pen.own)
    pen.box(-1.1, 1.3, 1.1, 2.5, lch(0.88, 0.05, 88))
    for left in (-0.98, -0.34, 0.3):
        pen.box(left, 1.42, left + 0.62, 2.3, _FIRE if pen.dark else GLASS)
    pen.shape(curved((-1.16, 2.5), (-1.0, 2.95, 0.0, 2.95), (1.0, 2.95, 1.16, 2.5)), adjust(pen.own, -0.05))
    pen.box(-0.36, 2.55, 0.36, 2.82, lch(0.93, 0.03, 90))
    pen.box(-1.14, 0.2, 1.14, 0.36, IRON)
    pen.stroke([(0.0, 2.95), (0.2, 3.9)], IRON, 0.05)
    pen.lamp(0.0, 0.86, 0.15, _BEAM)
    del phase


def coach(pen: Crayon, phase: float) -> None:
    """A coach that goes away: high wheels, lacquer, the driver's back over the roof."""
    for side in (-0.84, 0.84):
        pen.oval(side, 0.56, 0.09, 0.56, adjust(WOOD, -0.12))
    pen.box(-0.84, 0.5, 0.84, 0.6, adjust(WOOD, -0.1))
    pen.shape(curved((-0.18, 2.2), (-0.26, 2.75, 0.0, 2.78), (0.26, 2.75, 0.18, 2.2)), _DRESSED)
    pen.oval(0.0, 2.9, 0.12, 0.14, COAT)
    pen.box(-0.13, 2.98, 0.13, 3.2, IRON)
    pen.box(-0.22, 2.96, 0.22, 2.99, IRON)
    pen.shape([(-0.5, 0.66), (0.5, 0.66), (0.68, 1.2), (0.62, 2.15), (-0.62, 2.15), (-0.68, 1.2)], pen.own)
    pen.shape([(-0.7, 2.12), (0.7, 2.12), (0.5, 2.3), (-0.5, 2.3)], adjust(pen.own, -0.08))
    pen.box(-0.27, 1.45, 0.27, 1.85, GLASS)
    pen.stroke([(-0.68, 1.18), (0.68, 1.18)], lch(0.78, 0.10, 85), 0.04)
    for side in (-0.74, 0.74):
        pen.lamp(side, 1.6, 0.06, _FIRE)
    del phase


def wain(pen: Crayon, phase: float) -> None:
    """A cart of hay that goes away."""
    for side in (-0.8, 0.8):
        pen.oval(side, 0.5, 0.08, 0.5, adjust(WOOD, -0.12))
    pen.shape(curved((-0.85, 1.0), (-1.05, 2.2, 0.0, 2.3), (1.05, 2.2, 0.85, 1.0)), lch(0.74, 0.10, 85))
    for x in (-0.5, -0.1, 0.3):
        pen.stroke([(x, 1.1), (x + 0.1, 2.0)], lch(0.62, 0.10, 80), 0.03)
    pen.box(-0.8, 0.7, 0.8, 1.06, WOOD)
    pen.box(-0.8, 0.86, 0.8, 0.9, adjust(WOOD, -0.12))
    del phase


def mounted(pen: Crayon, phase: float) -> None:
    """Somebody on horseback who comes towards us."""
    bob = 0.03 * math.sin(2 * math.tau * phase)
    for side, shift in ((-0.16, 0.0), (0.16, 0.5)):
        lifted = max(0.0, 0.16 * math.sin(math.tau * (phase + shift)))
        pen.stroke([(side, 0.95), (side * 1.05, 0.5), (side * 0.95, 0.03 + lifted)], adjust(COAT, -0.06), 0.13)
    pen.oval(0.0, 1.15 + bob, 0.36, 0.42, COAT)
    pen.shape(
        curved((-0.22, 1.75 + bob), (-0.3, 2.3 + bob, 0.0, 2.32 + bob), (0.3, 2.3 + bob, 0.22, 1.75 + bob)), _DRESSED
    )
    for side in (-0.36, 0.36):
        pen.stroke(
            [(side * 0.8, 1.7 + bob), (side * 1.15, 1.2 + bob), (side, 0.8 + bob)], adjust(_DRESSED, -0.08), 0.15
        )
    pen.oval(0.0, 2.42 + bob, 0.12, 0.15, _SKIN)
    pen.box(-0.26, 2.5 + bob, 0.26, 2.54 + bob, IRON)
    pen.box(-0.14, 2.52 + bob, 0.14, 2.68 + bob, IRON)
    pen.shape(curved((-0.13, 1.9 + bob), (0.13, 1.9 + bob), (0.12, 1.4 + bob, 0.08, 1.3 + bob), (-0.08, 1.3 + bob),
                     (-0.12, 1.4 + bob, -0.13, 1.9 + bob)), adjust(COAT, 0.03))  # fmt: skip
    for ear in (-0.1, 0.1):
        pen.shape([(ear - 0.04, 1.86 + bob), (ear, 2.02 + bob), (ear + 0.04, 1.86 + bob)], COAT)
