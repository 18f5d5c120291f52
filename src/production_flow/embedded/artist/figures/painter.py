"""The painter: every shape of a figure goes through `form`, which is where the light and the look act."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from production_flow.embedded.artist.colour import Colour, Rgb, mix
from production_flow.embedded.artist.figures.curves import Path, Point, blob, stroke
from production_flow.embedded.artist.figures.tones import Tones
from production_flow.embedded.artist.pens import piece
from production_flow.media.canvas import skia

Cast = tuple[Path, float, float, float]
"""A shape that throws a shadow: the path, how far it is shifted (dx, dy), and the strength."""
Fade = tuple[Point, Point]
"""Shadow and rim grow from nothing at the first point to full at the second."""
_AROUND = 0.25
"""How far from a shape its line or its shadow may lie, heads; what is further out of the picture is not drawn."""
_HOLD = 0.016
_PENCIL = (0.26, 0.17, 0.16)


def _argb(colour: Rgb, alpha: float = 1.0) -> int:
    red, green, blue = colour
    clear = 255 if alpha >= 1.0 else int(alpha * 255 + 0.5)
    return clear << 24 | int(red * 255 + 0.5) << 16 | int(green * 255 + 0.5) << 8 | int(blue * 255 + 0.5)


def _paint(colour: Rgb, alpha: float = 1.0, shader: Any = None) -> Any:
    paint = skia.Paint(AntiAlias=True, Color=_argb(colour, alpha))
    if shader is not None:
        paint.setShader(shader)
    return paint


def _ramp(start: Point, end: Point, colours: Sequence[int]) -> Any:
    return skia.GradientShader.MakeLinear([skia.Point(*start), skia.Point(*end)], list(colours))


class Painter:
    """Draws shapes, in heads, on a canvas that is already scaled.

    Args:
        canvas: Where to draw.
        tones: The colours of materials in this light and look.
        scale: Pixels per head.
        detail: 0 (shapes only), 1 (modelled) or 2 (with lines, folds and strands).
        mirrored: The canvas is mirrored, so the light must be.
    """

    def __init__(self, canvas: Any, tones: Tones, scale: float, detail: int, mirrored: bool = False) -> None:
        self.canvas = canvas
        self.tones = tones
        self.scale = scale
        self.detail = detail
        x, y = tones.light.direction
        self.light: Point = (-x if mirrored else x, y)
        self.look = tones.look
        rimless = tones.look == "flat" or (tones.look == "ink" and tones.light.ambience < 0.1)
        self.manner = tones.manner
        self.rim_strength = 0.0 if rimless else tones.light.rim_strength * tones.manner.rim
        self._gradients = tones.look == "soft" and detail > 0

    @property
    def fine(self) -> bool:
        """Whether lines, folds and strands are wanted."""
        return self.detail > 1

    @contextmanager
    def turned_light(self, turn: Point) -> Iterator[None]:
        """The canvas is turned meanwhile: `turn` is where the light now comes from."""
        kept, self.light = self.light, turn
        yield
        self.light = kept

    @contextmanager
    def clip(self, path: Path, inverse: bool = False) -> Iterator[None]:
        """Meanwhile draws only inside the path, or only outside of it."""
        self.canvas.save()
        if inverse:
            self.canvas.clipPath(path, skia.ClipOp.kDifference, doAntiAlias=True)
        else:
            self.canvas.clipPath(path, doAntiAlias=True)
        yield
        self.canvas.restore()

    def fill(self, path: Path, colour: Colour, alpha: float = 1.0, depth: float = 0.0) -> None:
        """One plain shape in the colour as the light shows it."""
        self.canvas.drawPath(path, _paint(self.tones.tone(colour, depth).base, alpha))

    def raw(self, path: Path, colour: Rgb, alpha: float = 1.0) -> None:
        """One plain shape in exactly this colour: tones that are worked out already, and what glows."""
        self.canvas.drawPath(path, _paint(colour, alpha))

    def ring(self, path: Path, colour: Rgb, width: float, alpha: float = 1.0) -> None:
        """The outline of a path, in exactly this colour."""
        paint = _paint(colour, alpha)
        paint.setStyle(skia.Paint.kStroke_Style)
        paint.setStrokeWidth(width)
        paint.setStrokeJoin(skia.Paint.kRound_Join)
        paint.setStrokeCap(skia.Paint.kRound_Cap)
        self.canvas.drawPath(path, paint)

    def line(
        self,
        points: Sequence[Point],
        width: float,
        colour: Rgb,
        alpha: float = 1.0,
        start: float = 0.1,
        end: float = 0.1,
        heavy: float = 0.5,
    ) -> None:
        """A tapered line in exactly this colour; left out where it would be thinner than half a pixel."""
        pixels = width * self.scale
        if pixels < 0.5 or alpha <= 0:
            return
        if pixels < 0.9:
            width = 0.9 / self.scale
        self.canvas.drawPath(stroke(points, width, start, end, heavy), _paint(colour, alpha))

    def glow(
        self, x: float, y: float, radius: float, colour: Colour, alpha: float, height: float | None = None,
        raw: bool = False,
    ) -> None:  # fmt: skip
        """A soft spot; a pale clean oval in the flat look, nothing in ink unless it is light itself (`raw`)."""
        tall = radius if height is None else height
        shown = colour if raw and not isinstance(colour, str) else self.tones.base(colour)
        if raw and isinstance(colour, str):
            shown = mix(colour, colour, 0.0)
        if self.look != "soft" and not raw:
            if self.look == "flat":
                self.canvas.drawPath(blob(x, y, radius * 0.62, tall * 0.62), _paint(shown, alpha * 0.5))
            return
        if radius * self.scale < 2.0:
            return
        stops = [_argb(shown, alpha), _argb(shown, alpha * 0.55), _argb(shown, 0.0)]
        shader = skia.GradientShader.MakeRadial(skia.Point(0, 0), 1.0, stops, [0.0, 0.45, 1.0])
        self.canvas.save()
        self.canvas.translate(x, y)
        self.canvas.scale(radius, tall)
        self.canvas.drawCircle(0, 0, 1, _paint(shown, 1.0, shader))
        self.canvas.restore()

    def form(
        self,
        path: Path,
        colour: Colour,
        shadow: float = 0.1,
        rim: float = 0.03,
        upright: float = 1.0,
        depth: float = 0.0,
        fade: Fade | None = None,
        casts: Sequence[Cast] = (),
        rim_fade: Fade | None = None,
        deep: bool = False,
        hold: bool = True,
        flat: bool = False,
    ) -> Path:
        """A modelled shape: lit, shaded on the side away from the light, rimmed by the light from behind.

        Args:
            path: The shape.
            colour: Its material.
            shadow: Width of the shadow on it.
            rim: Width of the light on its edge.
            upright: How much of the light's height counts for the shadow; faces and torsos want less than 1.
            depth: 0 to 1, pushes what is further away towards the shadow.
            fade: Where shadow and rim begin, so that a limb grows out of what it joins.
            casts: Shadows that other shapes throw on it.
            rim_fade: The same as `fade` for the rim alone; a head has no rim along the jaw.
            deep: It is inside of something, so it lies in shadow.
            hold: Whether the ink look draws its outline.
            flat: Without a gradient, to melt into another shape of the same material.
        """
        if self.canvas.quickReject(path.getBounds().makeOutset(_AROUND, _AROUND)):
            return path
        tone = self.tones.tone(colour, depth)
        if self.look == "ink" and hold:
            self.ring(path, tone.line, max(2 * _HOLD, 2.2 / self.scale))
        if self.manner.cut and hold and not flat:
            piece(self.canvas, path, min(max(0.034 * self.scale, 1.6), 9.0), tone.base)
        bounds = path.getBounds()
        if flat:
            self.canvas.drawPath(path, _paint(tone.base))
        else:
            inner, low = (tone.shade, tone.deep) if deep else (tone.base, tone.low)
            if deep and self.look == "ink":  # black would be another colour of hair than what lies before it
                inner = low = mix(tone.base, tone.shade, 0.38)
            self._base(path, tone.lit, inner, low, bounds)
        if self.detail < 1 or not self._models(shadow, rim, casts):
            return self._pigmented(path, tone.deep, flat=flat)
        canvas = self.canvas
        canvas.save()
        canvas.clipPath(path, doAntiAlias=True)
        x, y = self.light
        if shadow * self.scale > 1.0 and not self.manner.cut:
            strength = 0.55 if self.look == "flat" else 0.86
            self._outside(path, x * shadow, y * shadow * upright, tone.deep if deep else tone.shade, strength, fade)
        for other, dx, dy, strength in casts:
            canvas.save()
            canvas.translate(dx, dy)
            canvas.drawPath(other, _paint(tone.shade, strength))
            canvas.restore()
        if rim * self.rim_strength * self.scale > 0.5:
            self._outside(path, x * rim, abs(y) * rim * 0.35, tone.rim, min(1.0, self.rim_strength), rim_fade or fade)
        canvas.restore()
        return self._pigmented(path, tone.deep, flat=flat)

    def _pigmented(self, path: Path, colour: Rgb, *, flat: bool) -> Path:
        """Pigment that gathers along the edge of a wash; gives the path."""
        if self.manner.washes and not flat and self.detail:
            self.ring(path, mix(colour, _PENCIL, 0.35), max(0.020, 1.7 / self.scale), 0.46)
        return path

    def _models(self, shadow: float, rim: float, casts: Sequence[Cast]) -> bool:
        return shadow * self.scale > 1.0 or rim * self.rim_strength * self.scale > 0.5 or bool(casts)

    def _base(self, path: Path, lit: Rgb, base: Rgb, low: Rgb, bounds: Any) -> None:
        size = max(bounds.width(), bounds.height())
        if not self._gradients or size * self.scale < 24:
            self.canvas.drawPath(path, _paint(base))
            return
        x, y = bounds.centerX(), bounds.centerY()
        dx, dy = self.light[0] * size * 0.55, self.light[1] * size * 0.55
        ramp = _ramp((x + dx, y + dy), (x - dx, y - dy), [_argb(lit), _argb(base), _argb(low)])
        self.canvas.drawPath(path, _paint(base, 1.0, ramp))

    def _outside(self, path: Path, dx: float, dy: float, colour: Rgb, alpha: float, fade: Fade | None) -> None:
        """Fills what lies outside of the shifted path; the caller has clipped to the path itself."""
        other = skia.Path(path)
        other.offset(dx, dy)
        other.toggleInverseFillType()
        shader = _ramp(*fade, [_argb(colour, 0.0), _argb(colour, alpha)]) if fade else None
        self.canvas.drawPath(other, _paint(colour, 1.0 if shader else alpha, shader))
