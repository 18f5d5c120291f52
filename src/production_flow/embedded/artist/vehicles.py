"""Vehicles: the car that somebody drives, drawn round the driver: what is behind them, and what is before them.

It is seen from the side. Measures are metres from the ground under the driver's hips, x to where the car goes, y up.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from random import Random
from typing import Any

from production_flow.documents.scene import Scene
from production_flow.embedded.artist.camera import Point2
from production_flow.embedded.artist.colour import Colour, Rgb, adjust, lch, mix
from production_flow.embedded.artist.compose import Spot
from production_flow.embedded.artist.figures.acting import FigureLight
from production_flow.embedded.artist.figures.curves import Path, smooth
from production_flow.embedded.artist.pens import color4f, linear, paint, polygon, shaded
from production_flow.hashing import seed_of
from production_flow.media.canvas import skia

_ROADS = {"noir_street", "village_square", "old_town", "desert", "farm", "dock", "mountain", "suburb"}
"""Sets that a car can drive through."""
SEAT = 0.36
"""Metres of the seat over the ground."""
CROWN = 1.52
"""Where the top of the driver's head comes to be."""
WHEEL = (0.52, 1.0)
"""Where the middle of the steering wheel is."""
REACH = (-2.1, 2.5, 1.75)
"""Back end, front end and height of the picture of a car."""
_AXLES, _TYRE, _SILL, _BELT, _ROOF = (-1.22, 1.52), 0.33, 0.24, 0.96, 1.60
_BODY: tuple[tuple[float, ...], ...] = (
    (-1.95, 0.34, 0.5), (-2.0, 0.62), (-1.92, 0.90), (-1.45, 0.985), (-0.2, _BELT), (1.02, 0.965), (1.75, 0.90),
    (2.22, 0.80), (2.36, 0.60), (2.34, 0.34, 0.5), (2.0, _SILL, 0.6), (-1.6, _SILL, 0.6),
)  # fmt: skip
_CABIN: tuple[tuple[float, ...], ...] = (
    (-1.42, 0.95, 0.6), (-1.02, 1.46), (-0.62, _ROOF), (0.30, _ROOF), (0.62, 1.50), (1.06, 0.95, 0.6),
)  # fmt: skip
_GLASS: tuple[tuple[tuple[float, ...], ...], ...] = (
    ((-0.16, 0.98, 0.8), (-0.16, 1.50, 0.7), (0.30, 1.52), (0.54, 1.44, 0.3), (0.90, 0.98, 0.7)),
    ((-0.26, 0.98, 0.8), (-0.26, 1.50, 0.7), (-0.60, 1.52), (-0.93, 1.41, 0.3), (-1.24, 0.98, 0.7)),
)
"""The windows of the two doors, the driver's first."""


@dataclass(frozen=True)
class Car:
    """A car in a light.

    Args:
        colour: Of its body.
        light: What falls on it.
        mirrored: It goes left.
        dark: Its lamps burn.
    """

    colour: Colour
    light: FigureLight
    mirrored: bool
    dark: bool = False

    def draw_behind(self, canvas: Any, metre: float) -> None:
        """The far side, the seat and the steering wheel: what the driver is seen before."""
        with _Placed(canvas, metre, self.mirrored):
            inside = self._lit(mix(self.colour, lch(0.20, 0.02, 280), 0.82))
            canvas.drawPath(_shape(_CABIN), paint(inside, 0.50))
            canvas.drawPath(_shape(_BODY), paint(inside))
            seat = ((-0.42, 0.5), (-0.50, 1.12), (-0.40, 1.26), (-0.27, 1.22), (-0.20, 0.62, 0.4), (0.25, 0.42, 0.4))
            canvas.drawPath(_shape(seat), paint(adjust(inside, 0.06)))
            ring = paint(adjust(inside, -0.08), stroke=0.035)
            canvas.drawLine(WHEEL[0] + 0.02, WHEEL[1], 0.90, 0.84, paint(adjust(inside, -0.06), stroke=0.05))
            canvas.save()
            canvas.rotate(-24, *WHEEL)
            canvas.drawOval(
                skia.Rect.MakeLTRB(WHEEL[0] - 0.05, WHEEL[1] - 0.19, WHEEL[0] + 0.05, WHEEL[1] + 0.19), ring
            )
            canvas.restore()

    def draw_before(self, canvas: Any, metre: float) -> None:
        """The near side with its windows, through which the driver is seen."""
        with _Placed(canvas, metre, self.mirrored):
            base = self._lit(self.colour)
            low, high = self._lit(adjust(self.colour, -0.12)), self._lit(adjust(self.colour, 0.09))
            cabin = _shape(_CABIN)
            for glass in _GLASS:
                cabin = skia.Op(cabin, _shape(glass), skia.PathOp.kDifference_PathOp)
            canvas.drawPath(cabin, shaded(linear((0, _ROOF), (0, _BELT), [high, base])))
            canvas.drawPath(_shape(_BODY), shaded(linear((0, 1.0), (0, _SILL), [high, base, low])))
            self._glaze(canvas)
            self._trim(canvas, base, low)
            for x in _AXLES:
                self._tyre(canvas, x)

    def _glaze(self, canvas: Any) -> None:
        """The shine of the windows."""
        for number, glass in enumerate(_GLASS):
            canvas.save()
            canvas.clipPath(_shape(glass), doAntiAlias=True)
            shine = color4f(mix(self.light.key, self.light.ambient, 0.4), 0.16)
            x = 0.52 if number == 0 else -0.86
            canvas.drawPath(polygon([(x, 0.9), (x + 0.2, 0.9), (x + 0.5, 1.6), (x + 0.3, 1.6)]), skia.Paint(shine))
            canvas.restore()

    def _trim(self, canvas: Any, base: Rgb, low: Rgb) -> None:
        """Doors, handles, a strip of chrome, bumpers and lamps."""
        chrome = self._lit(lch(0.78, 0.015, 250))
        seam = paint(adjust(base, -0.13), 0.9, stroke=0.014)
        for x in (-1.28, -0.21, 0.98):
            canvas.drawLine(x, 0.94, x * 0.98, 0.32, seam)
        canvas.drawLine(-1.86, 0.66, 2.2, 0.64, paint(chrome, 0.9, stroke=0.022))
        for x in (-0.42, 0.66):
            canvas.drawLine(x - 0.08, 0.84, x + 0.06, 0.84, paint(chrome, stroke=0.03))
        for left, right in ((-2.06, -1.78), (2.16, 2.44)):
            canvas.drawRoundRect(skia.Rect.MakeLTRB(left, 0.36, right, 0.46), 0.04, 0.04, paint(chrome))
        lamp = lch(0.95, 0.08, 90) if self.dark else self._lit(lch(0.90, 0.04, 95))
        canvas.drawOval(skia.Rect.MakeLTRB(2.20, 0.62, 2.34, 0.78), paint(lamp))
        canvas.drawOval(skia.Rect.MakeLTRB(-2.0, 0.66, -1.90, 0.80), paint(self._lit(lch(0.52, 0.18, 27))))
        canvas.drawPath(polygon([(-1.6, _SILL), (2.0, _SILL), (2.0, 0.30), (-1.6, 0.30)]), paint(low))
        mirror = ((0.97, 0.98), (1.04, 0.98), (1.05, 1.05), (0.98, 1.06))
        canvas.drawPath(_shape(mirror), paint(chrome))

    def _tyre(self, canvas: Any, x: float) -> None:
        rubber, chrome = self._lit(lch(0.20, 0.012, 280)), self._lit(lch(0.74, 0.012, 250))
        canvas.drawCircle(x, _TYRE, _TYRE + 0.07, paint(self._lit(lch(0.13, 0.01, 280))))
        canvas.drawCircle(x, _TYRE, _TYRE, paint(rubber))
        canvas.drawCircle(x, _TYRE, 0.17, paint(chrome))
        canvas.drawCircle(x, _TYRE, 0.06, paint(adjust(chrome, -0.2)))

    def _lit(self, colour: Colour) -> Rgb:
        """A colour in this light."""
        light = self.light
        dimmed = adjust(
            mix(colour, light.ambient, min(0.6, 0.14 + light.ambience)), min(0.0, 0.25 * (light.exposure - 1))
        )
        return mix(dimmed, light.key, 0.05)

    def draw_under(self, canvas: Any, metre: float) -> None:
        """The dark under it."""
        with _Placed(canvas, metre, self.mirrored):
            for spread, alpha in ((1.0, 0.30), (0.8, 0.34)):
                canvas.drawOval(
                    skia.Rect.MakeLTRB(0.2 - 2.3 * spread, -0.10 * spread, 0.2 + 2.3 * spread, 0.12 * spread),
                    skia.Paint(
                        AntiAlias=True, Color4f=color4f((0.03, 0.03, 0.07), alpha), MaskFilter=skia.MaskFilter.MakeBlur(
                            skia.BlurStyle.kNormal_BlurStyle, 0.06)
                    ),
                )  # fmt: skip


class _Placed:
    """Meanwhile draws in metres from the ground point, y up, turned to where the car goes."""

    def __init__(self, canvas: Any, metre: float, mirrored: bool) -> None:
        self.canvas, self.metre, self.mirrored = canvas, metre, mirrored

    def __enter__(self) -> None:
        self.canvas.save()
        self.canvas.scale(-self.metre if self.mirrored else self.metre, -self.metre)

    def __exit__(self, *_: object) -> None:
        self.canvas.restore()


def lift(height: float, leg: float) -> float:
    """Metres by which somebody of that height, with legs that long, sits higher, to look out of the window."""
    return max(0.0, min(0.55, CROWN - (height - leg + SEAT + 0.06)))


def steered(scene: Scene, set_id: str) -> Scene:
    """The scene, with whoever drives where no car can go upright at the controls, as the frame has to know."""
    if set_id in _ROADS or all(figure.pose != "drive" for figure in scene.figures):
        return scene
    figures = (one.model_copy(update={"pose": "work"}) if one.pose == "drive" else one for one in scene.figures)
    return scene.model_copy(update={"figures": tuple(figures)})


def boarded(spot: Spot, set_id: str) -> Spot:
    """The spot of somebody who drives: in a car where one can go, else at the controls of whatever they steer."""
    if set_id not in _ROADS or spot.shoulder:
        return replace(spot, figure=spot.figure.model_copy(update={"pose": "work"}))
    return replace(spot, view="profile", seat=SEAT, stool=False, turn=0.0)


def car_of(scene: Scene, light: FigureLight, spot: Spot, *, dark: bool) -> Car | None:
    """The car of somebody who drives; the same one in every shot of a show."""
    if spot.figure.pose != "drive":
        return None
    shades = [colour.hex for colour in scene.style.palette] or ["#5a6a7a"]
    colour = Random(seed_of("car", spot.figure.look.id)).choice(shades)
    return Car(mix(colour, lch(0.46, 0.06, 230), 0.4), light, spot.mirrored, dark)


def _shape(points: Sequence[tuple[float, ...]]) -> Path:
    return smooth([(point[0], point[1], *point[2:]) for point in points])


def shaken(frame: int) -> Point2:
    """How far a car that goes is thrown up and down by the road at a drawing, in metres."""
    return 0.0, 0.006 * math.sin(frame * 1.31) + 0.004 * math.sin(frame * 0.53 + 1.0)
