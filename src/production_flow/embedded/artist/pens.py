"""Pens: paints, polygons, gradients, soft glows and textures, and a pen that draws flat art into planes.

Everything is drawn with kSrcOver only. Light that is *added* is a layer of its own (see the sets).
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from random import Random
from typing import Any, TypeAlias

import numpy as np

from production_flow.embedded.artist.camera import Camera, Point2, Point3
from production_flow.embedded.artist.colour import Colour, mix, rgb
from production_flow.media import canvas as canvases
from production_flow.media.canvas import skia

Stop: TypeAlias = Colour | tuple[Colour, float]
"""A colour of a gradient, or a colour with its opacity."""

Outline: TypeAlias = Any
"""A `skia.Path` or a sequence of points."""

_FALLOFF = tuple(step / 6 for step in range(7))
_CARD_SHADOW = ((1.0, 0.11), (0.62, 0.16), (0.30, 0.20))
_SHADE, _CUT_EDGE = (0.06, 0.04, 0.10), (0.98, 0.96, 0.90)


def contoured(colour: Colour, width: float) -> Any:
    """The paint of a layer whose shapes get an outline: of this colour, so many pixels wide, outside of them."""
    width = max(1.0, width)  # less than a pixel would be none
    ink = skia.ColorFilters.Blend(color4f(colour, 1.0).toColor(), skia.BlendMode.kSrcIn)
    edge = skia.ImageFilters.ColorFilter(ink, skia.ImageFilters.Dilate(width, width))
    return skia.Paint(ImageFilter=skia.ImageFilters.Merge([edge, None]))


def paint(
    colour: Colour, opacity: float = 1.0, *, stroke: float = 0.0, blur: float = 0.0, round_caps: bool = True
) -> Any:
    """A paint of one colour.

    Args:
        colour: What colour.
        opacity: 0-1.
        stroke: Width of the line, or 0 to fill.
        blur: Sigma of a soft edge in local units, 0 for none.
        round_caps: Whether line ends are round.
    """
    made = skia.Paint(AntiAlias=True, Color4f=color4f(colour, opacity))
    if stroke:
        made.setStyle(skia.Paint.kStroke_Style)
        made.setStrokeWidth(stroke)
        made.setStrokeJoin(skia.Paint.kRound_Join)
        made.setStrokeCap(skia.Paint.kRound_Cap if round_caps else skia.Paint.kButt_Cap)
    if blur:
        made.setMaskFilter(skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, blur))
    return made


def color4f(colour: Colour, opacity: float = 1.0) -> Any:
    """A colour as Skia takes it."""
    red, green, blue = rgb(colour)
    return skia.Color4f(red, green, blue, opacity)


def _stop(stop: Stop) -> int:
    if isinstance(stop, tuple) and len(stop) == 2:
        colour, opacity = stop
        return int(color4f(colour, opacity).toColor())
    return int(color4f(stop).toColor())


def linear(start: Point2, end: Point2, stops: Sequence[Stop], at: Sequence[float] | None = None) -> Any:
    """A gradient along a line, as a shader; `at` says where each stop lies, 0-1."""
    points = [skia.Point(*map(float, start)), skia.Point(*map(float, end))]
    return skia.GradientShader.MakeLinear(points, [_stop(stop) for stop in stops], list(at) if at else None)


def radial(centre: Point2, radius: float, stops: Sequence[Stop], at: Sequence[float] | None = None) -> Any:
    """A gradient from a centre outwards, as a shader."""
    middle = skia.Point(*map(float, centre))
    return skia.GradientShader.MakeRadial(middle, float(radius), [_stop(s) for s in stops], list(at) if at else None)


def shaded(shader: Any, opacity: float = 1.0) -> Any:
    """A paint of a shader; dithered, so that wide gradients do not band."""
    return skia.Paint(AntiAlias=True, Shader=shader, Alphaf=opacity, Dither=True)


def polygon(points: Sequence[Point2], *, closed: bool = True) -> Any:
    """Straight lines through points as a path."""
    path = skia.Path()
    path.addPoly([skia.Point(float(x), float(y)) for x, y in points], closed)
    return path


def outline(shape: Outline) -> Any:
    """A shape as a path."""
    return shape if isinstance(shape, skia.Path) else polygon(shape)


def blob(
    centre: Point2, radius: float, dice: Random, corners: int = 11, wobble: float = 0.22, flat: float = 1.0
) -> Any:
    """An irregular round shape: curves through the middles of jittered corners; `flat` squeezes its height."""
    points = []
    for number in range(corners):
        angle, away = number / corners * math.tau, radius * (1 + dice.uniform(-wobble, wobble))
        points.append((centre[0] + math.cos(angle) * away, centre[1] + math.sin(angle) * away * flat))
    path = skia.Path()
    path.moveTo(*_middle(points[-1], points[0]))
    for number, point in enumerate(points):
        path.quadTo(*point, *_middle(point, points[(number + 1) % corners]))
    path.close()
    return path


def _middle(one: Point2, other: Point2) -> Point2:
    return (one[0] + other[0]) / 2, (one[1] + other[1]) / 2


def piece(canvas: Any, path: Any, shadow: float, colour: Colour) -> None:
    """What lies under a piece of card: the shadow it throws, and the light on its cut edge; the piece comes after.

    Args:
        canvas: Where; the shadow falls down and to the right of the picture, whatever plane is drawn on.
        path: The outline of the piece.
        shadow: How far its shadow falls, in pixels of the canvas.
        colour: Of the piece.
    """
    matrix = canvas.getTotalMatrix()
    for share, opacity in _CARD_SHADOW if shadow > 4 else _CARD_SHADOW[1:]:
        _moved(canvas, matrix, 0.75 * share * shadow, share * shadow)
        canvas.drawPath(path, paint(_SHADE, opacity))
    thick = min(1.5, 0.34 * shadow)
    _moved(canvas, matrix, -0.9 * thick, -thick)
    canvas.drawPath(path, paint(mix(colour, _CUT_EDGE, 0.45)))
    canvas.setMatrix(matrix)


def _moved(canvas: Any, matrix: Any, x: float, y: float) -> None:
    canvas.setMatrix(skia.Matrix.Translate(x, y).preConcat(matrix))


class Pen:
    """Draws in pixels of the canvas, or, inside `on`, flat in metres on a plane of the world.

    Args:
        canvas: The Skia canvas.
        camera: The eye whose planes are drawn on.
    """

    def __init__(self, canvas: Any, camera: Camera) -> None:
        self.canvas = canvas
        self.camera = camera

    @contextmanager
    def on(self, origin: Point3, across: Point3, along: Point3) -> Iterator[Pen]:
        """Until the block ends, coordinates are metres on that plane of the world."""
        self.canvas.save()
        self.canvas.concat(self.camera.plane(origin, across, along))
        try:
            yield self
        finally:
            self.canvas.restore()

    def fill(
        self, shape: Outline, colour: Colour, opacity: float = 1.0, *, stroke: float = 0.0, blur: float = 0.0
    ) -> None:
        """A shape in one colour, filled or (`stroke` > 0) as a line of that width."""
        self.canvas.drawPath(outline(shape), paint(colour, opacity, stroke=stroke, blur=blur))

    def rect(self, x: float, y: float, width: float, height: float, colour: Colour, opacity: float = 1.0) -> None:
        """An upright rectangle."""
        self.canvas.drawRect(skia.Rect.MakeXYWH(x, y, width, height), paint(colour, opacity))

    def line(self, start: Point2, end: Point2, colour: Colour, width: float, opacity: float = 1.0) -> None:
        """A straight line."""
        self.canvas.drawLine(*map(float, start), *map(float, end), paint(colour, opacity, stroke=width))

    def oval(self, x: float, y: float, radius_x: float, radius_y: float, colour: Colour, opacity: float = 1.0) -> None:
        """An upright oval around a centre."""
        box = skia.Rect.MakeLTRB(x - radius_x, y - radius_y, x + radius_x, y + radius_y)
        self.canvas.drawOval(box, paint(colour, opacity))

    def gradient(
        self,
        shape: Outline,
        start: Point2,
        end: Point2,
        stops: Sequence[Stop],
        at: Sequence[float] | None = None,
        *,
        blur: float = 0.0,
    ) -> None:
        """A shape filled with a gradient along a line."""
        made = shaded(linear(start, end, stops, at))
        if blur:
            made.setMaskFilter(skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, blur))
        self.canvas.drawPath(outline(shape), made)

    def glow(
        self,
        x: float,
        y: float,
        radius: float,
        colour: Colour,
        opacity: float = 1.0,
        *,
        radius_y: float | None = None,
        power: float = 2.2,
    ) -> None:
        """A pool of light or shadow with a smooth edge: (1 - t^2)^power in seven stops."""
        stops = [(colour, opacity * (1 - t * t) ** power) for t in _FALLOFF]
        self.canvas.save()
        self.canvas.translate(x, y)
        self.canvas.scale(radius, radius_y or radius)
        self.canvas.drawCircle(0, 0, 1, shaded(radial((0, 0), 1, stops, _FALLOFF)))
        self.canvas.restore()

    def texture(self, shape: Outline, name: str = "stain", per_metre: float = 90.0, opacity: float = 1.0) -> None:
        """A shape roughened with a tile of noise, `per_metre` texels to a local unit."""
        tiles = tile(name).makeShader(
            skia.TileMode.kRepeat,
            skia.TileMode.kRepeat,
            skia.SamplingOptions(skia.FilterMode.kLinear, skia.MipmapMode.kLinear),
            skia.Matrix.Scale(1 / per_metre, 1 / per_metre),
        )
        made = skia.Paint(AntiAlias=True, Alphaf=opacity, Shader=tiles)
        self.canvas.drawPath(outline(shape), made)

    def world(self, points: Sequence[Point3], colour: Colour, opacity: float = 1.0) -> None:
        """A flat shape through points of the world."""
        self.fill([self.camera.project(point) for point in points], colour, opacity)

    def contact(self, point: Point3, radius_x: float, radius_z: float, opacity: float = 0.5) -> None:
        """The soft dark patch where something stands on the ground."""
        x, y, z = point
        with self.on((x, y + 0.002, z), (1, 0, 0), (0, 0, 1)):
            self.glow(0, 0, radius_x, (0.04, 0.03, 0.09), opacity, radius_y=radius_z, power=1.4)


_TILES = {  # exponent of the spectrum, seed, stretch across and along, gain
    "brush": (1.3, 1, (1, 7), 0.055),
    "brush-upright": (1.3, 2, (7, 1), 0.055),
    "stain": (1.9, 3, (1, 1), 0.06),
    "grit": (0.7, 4, (1, 1), 0.035),
    "paper": (1.2, 6, (1, 1), 0.03),
}


@cache
def noise(exponent: float, seed: int, stretch: tuple[float, float] = (1, 1), size: int = 512) -> Any:
    """A square of tileable noise with mean 0 and deviation 1; the larger the exponent, the softer."""
    grain = np.random.default_rng(seed).standard_normal((size, size))
    rows = np.fft.fftfreq(size)[:, None] * stretch[1]
    columns = np.fft.fftfreq(size)[None] * stretch[0]
    weight = 1 / np.maximum(np.hypot(rows, columns), 1 / size) ** exponent
    weight[0, 0] = 0
    soft = np.fft.ifft2(np.fft.fft2(grain) * weight).real
    return soft / soft.std()


@cache
def tile(name: str) -> Any:
    """A texture as a Skia image: dark where the noise is below zero, light where it is above."""
    exponent, seed, stretch, gain = _TILES[name]
    signed = noise(exponent, seed, stretch)
    alpha = np.clip(np.abs(signed) * gain, 0, 1)
    light = (signed > 0) * alpha
    return canvases.image((np.stack([light, light, light, alpha], -1) * 255).astype(np.uint8))
