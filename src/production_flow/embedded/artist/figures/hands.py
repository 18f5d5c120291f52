"""Hands: a palm, four fingers and a thumb as one silhouette, and in a grip the fingers in front of what is held."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache

from production_flow.embedded.artist.colour import Colour
from production_flow.embedded.artist.figures.curves import (
    Path,
    Point,
    blob,
    placed,
    resample,
    ribbon,
    smooth,
    stroke,
    together,
)
from production_flow.embedded.artist.figures.painter import Painter

UNIT = 0.42
"""Length of a palm and fingers of size 1, about 1.05 of this, in heads."""


@dataclass(frozen=True)
class HandShape:
    """One grip in its own space: x along the fingers, the thumb at negative y.

    Args:
        back: Palm and thumb.
        fingers: What lies in front of a held thing.
        lines: Short lines between the fingers.
    """

    back: Path
    fingers: Path
    lines: tuple[Path, ...]
    whole: Path


def _finger(points: list[Point], radius: float = 0.080) -> Path:
    return ribbon(resample(points, 6), (radius * 0.95, radius * 1.04, radius * 0.72), None, 0.3, 0.55)


def _palm() -> Path:
    return smooth(
        [(-0.10, -0.15), (0.22, -0.24), (0.50, -0.23), (0.56, 0.0), (0.50, 0.24), (0.22, 0.22), (-0.10, 0.15)]
    )


def _relaxed() -> tuple[list[Path], list[Path], list[list[Point]]]:
    fingers = []
    for y, long, curl in ((-0.155, 0.40, 0.20), (-0.03, 0.46, 0.24), (0.09, 0.42, 0.24), (0.19, 0.32, 0.20)):
        fingers.append(_finger([(0.40, y), (0.55 + long * 0.35, y + 0.035), (0.50 + long * 0.85, y + curl)]))
    thumb = _finger([(0.10, -0.13), (0.34, -0.29), (0.56, -0.24)], 0.085)
    lines = [
        [(0.60, -0.08), (0.76, 0.0), (0.86, 0.10)],
        [(0.60, 0.05), (0.74, 0.12), (0.82, 0.21)],
        [(0.20, -0.16), (0.36, -0.18), (0.48, -0.13)],
    ]
    return [thumb], fingers, lines


def _opened() -> tuple[list[Path], list[Path], list[list[Point]]]:
    fingers = []
    for angle, long in ((-0.40, 0.44), (-0.12, 0.52), (0.16, 0.48), (0.44, 0.37)):
        c, s = math.cos(angle), math.sin(angle)
        fingers.append(
            _finger(
                [
                    (0.40, angle * 0.42),
                    (0.52 + long * 0.5 * c, angle * 0.42 + long * 0.5 * s),
                    (0.52 + long * math.cos(angle * 1.1), angle * 0.42 + long * math.sin(angle * 1.1)),
                ],
                0.076,
            )
        )
    thumb = _finger([(0.05, -0.12), (0.22, -0.36), (0.42, -0.52)], 0.085)
    return [thumb], fingers, [[(0.22, -0.15), (0.34, 0.0), (0.30, 0.16)]]


def _flat() -> tuple[list[Path], list[Path], list[list[Point]]]:
    fingers = []
    for y, long in ((-0.15, 0.44), (-0.04, 0.50), (0.07, 0.46), (0.17, 0.36)):
        fingers.append(_finger([(0.40, y), (0.50 + long * 0.5, y + 0.005), (0.52 + long, y + 0.02)], 0.072))
    thumb = _finger([(0.08, -0.13), (0.30, -0.29), (0.54, -0.33)], 0.08)
    return (
        [thumb],
        fingers,
        [
            [(0.56, -0.09), (0.72, -0.09), (0.90, -0.08)],
            [(0.56, 0.02), (0.72, 0.025), (0.90, 0.03)],
            [(0.56, 0.12), (0.70, 0.13), (0.84, 0.14)],
        ],
    )


def _pointing() -> tuple[list[Path], list[Path], list[list[Point]]]:
    fingers = [_finger([(0.38, -0.15), (0.74, -0.175), (1.12, -0.17)])]
    fingers += [blob(0.56 - 0.15 * abs(y - 0.05), y, 0.135, 0.085) for y in (-0.02, 0.09, 0.19)]
    thumb = _finger([(0.10, -0.13), (0.38, -0.22), (0.58, -0.07)], 0.082)
    return (
        [],
        [*fingers, thumb],
        [
            [(0.46, -0.03), (0.58, 0.005), (0.68, 0.0)],
            [(0.46, 0.09), (0.57, 0.115), (0.66, 0.11)],
            [(0.24, -0.14), (0.40, -0.14), (0.52, -0.02)],
        ],
    )


def _pinching() -> tuple[list[Path], list[Path], list[list[Point]]]:
    fingers = [_finger([(0.38, -0.17), (0.70, -0.24), (0.82, -0.08)], 0.078)]
    for i, y in enumerate((-0.02, 0.10, 0.2)):
        fingers.append(_finger([(0.40, y), (0.70, y + 0.02 - 0.1 * (i == 0)), (0.84 - 0.08 * i, y + 0.16)], 0.074))
    thumb = _finger([(0.10, -0.14), (0.46, -0.04), (0.80, -0.02)], 0.082)
    return [], [*fingers, thumb], [[(0.52, 0.06), (0.66, 0.07), (0.76, 0.16)], [(0.5, 0.15), (0.6, 0.17), (0.68, 0.25)]]


def _closed(around: bool) -> tuple[list[Path], list[Path], list[list[Point]]]:
    """A fist, or a fist around something: then the thumb lies over the fingers."""
    fingers = [blob(0.50 - 0.02 * i, y, 0.165, 0.088) for i, y in enumerate((-0.175, -0.06, 0.06, 0.17))]
    thumb = _finger([(0.08, -0.15), (0.36, -0.26), (0.58, -0.16)], 0.088)
    lines = [
        [(0.44, -0.115), (0.56, -0.115), (0.66, -0.11)],
        [(0.42, 0.0), (0.56, 0.0), (0.66, 0.005)],
        [(0.40, 0.115), (0.54, 0.115), (0.64, 0.11)],
        [(0.22, -0.16), (0.40, -0.16), (0.54, -0.08)],
    ]
    return ([] if around else [thumb]), [*fingers, *([thumb] if around else [])], lines


@cache
def hand_shape(grip: str) -> HandShape:
    """The paths of a grip, made once."""
    makers = {"relax": _relaxed, "open": _opened, "flat": _flat, "point": _pointing, "pinch": _pinching}
    back, fingers, lines = makers[grip]() if grip in makers else _closed(around=grip == "grip")
    behind, front = together([_palm(), *back]), together(fingers)
    return HandShape(behind, front, tuple(stroke(line, 0.042, 0.3, 0.2) for line in lines), together([behind, front]))


@cache
def _thumb() -> Path:
    """The thumb of a hand that lies under something and holds it from above."""
    return _finger([(0.02, -0.12), (0.30, -0.27), (0.60, -0.27)], 0.092)


@cache
def _claw(grip: str) -> Path:
    """A machine's hand: a block and three blunt fingers."""
    block = smooth([(-0.12, -0.16, 0.5), (0.34, -0.22, 0.5), (0.40, 0.0, 0.3), (0.34, 0.22, 0.5), (-0.12, 0.16, 0.5)])
    reach = {"point": 0.9, "open": 0.78, "flat": 0.78}.get(grip, 0.62)
    parts = [block]
    for y, spread in ((-0.15, -0.14), (0.0, 0.0), (0.15, 0.14)):
        wide = spread if grip in {"open", "flat"} else spread * 0.2
        end = reach if grip != "point" or y < 0 else 0.55
        parts.append(
            ribbon(
                [(0.30, y), ((0.30 + end) / 2, y + wide * 0.6), (end, y + wide)], (0.075, 0.085, 0.065), None, 0.2, 0.35
            )
        )
    parts.append(ribbon([(0.05, -0.14), (0.24, -0.30), (0.44, -0.30)], (0.075, 0.08, 0.06), None, 0.2, 0.4))
    return together(parts)


class Hand:
    """A hand at a wrist.

    Args:
        wrist: Where it begins.
        angle: Where its fingers point, radians.
        grip: What it does.
        size: 1 for an adult.
        flip: -1 if the thumb is on the other side.
        machine: A machine's hand.
    """

    def __init__(self, wrist: Point, angle: float, grip: str, size: float, flip: int, machine: bool = False) -> None:
        self.wrist, self.angle, self.grip = wrist, angle, grip
        self.size, self.flip, self.machine = UNIT * size, flip, machine

    def _here(self, path: Path) -> Path:
        return placed(path, self.wrist[0], self.wrist[1], self.angle, self.size, self.size * self.flip)

    @property
    def hold(self) -> Point:
        """The middle of what the hand closes around."""
        reach = self.size * (0.50 if self.grip in {"grip", "fist"} else 0.80 if self.grip == "pinch" else 0.62)
        rise = self.size * (-0.05 if self.grip != "flat" else -0.16) * self.flip
        c, s = math.cos(self.angle), math.sin(self.angle)
        return (self.wrist[0] + reach * c - rise * s, self.wrist[1] + reach * s + rise * c)

    def draw(self, painter: Painter, colour: Colour, depth: float) -> None:
        """The whole hand."""
        shape = hand_shape(self.grip)
        whole = _claw(self.grip) if self.machine else shape.whole
        painter.form(self._here(whole), colour, shadow=0.042, rim=0.016, depth=depth)
        if not self.machine:
            self._lines(painter, shape, colour, depth)

    def draw_fingers(self, painter: Painter, colour: Colour, depth: float) -> None:
        """Only what lies in front of a held thing."""
        shape = hand_shape(self.grip)
        painter.form(self._here(shape.fingers), colour, shadow=0.03, rim=0.012, depth=depth)
        self._lines(painter, shape, colour, depth)

    def draw_thumb(self, painter: Painter, colour: Colour, depth: float) -> None:
        """Only the thumb, which lies on what the hand holds from below."""
        painter.form(self._here(_thumb()), colour, shadow=0.03, rim=0.012, depth=depth)

    def _lines(self, painter: Painter, shape: HandShape, colour: Colour, depth: float) -> None:
        if not painter.fine or self.size * painter.scale < 26:
            return
        deep = painter.tones.tone(colour, depth).deep
        for line in shape.lines:
            painter.raw(self._here(line), deep, 0.8)
