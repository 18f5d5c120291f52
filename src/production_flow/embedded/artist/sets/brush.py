"""The pen of the sets: paints materials in the light of the stage and in the look of the show."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, cast

from production_flow.embedded.artist.camera import Point2, Point3
from production_flow.embedded.artist.colour import Colour, Rgb, adjust, lightness, mix, rgb
from production_flow.embedded.artist.pens import Outline, Pen, Stop, outline, paint, shaded
from production_flow.embedded.artist.sets import edges
from production_flow.embedded.artist.sets.dress import average, hatch_shader
from production_flow.embedded.artist.sets.hulls import hull
from production_flow.media.canvas import font, skia

if TYPE_CHECKING:
    from production_flow.embedded.artist.sets.stage import Stage

UP: Point3 = (0.0, 1.0, 0.0)
RIGHT: Point3 = (1.0, 0.0, 0.0)
AWAY: Point3 = (0.0, 0.0, 1.0)
FRONT: Point3 = (0.0, 0.0, -1.0)

_STEPS = (0.0, 0.42, 0.42, 0.72, 0.72, 1.0)
_BANDS = 12  # steps of a sweep from one of its colours to the next where there are no gradients
_LIGHT = 0.5  # lightness above which a glow is light and not shadow
_SQUARE = ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0))


def rectangle(x: float, y: float, width: float, height: float) -> list[Point2]:
    """The corners of an upright rectangle."""
    return [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]


def _finer(colours: list[Rgb], edges: list[float]) -> tuple[list[Rgb], list[float]]:
    """Bands that step softly: between two colours of a sweep some more, so that no hard line cuts the sky."""
    made, where = [colours[0]], [edges[0]]
    for number in range(1, len(colours)):
        for step in range(1, _BANDS + 1):
            share = step / _BANDS
            made.append(mix(colours[number - 1], colours[number], share))
            where.append(edges[number - 1] + share * (edges[number] - edges[number - 1]))
    return made, where


class Brush(Pen):
    """A pen that knows the stage: its look changes colours, gradients and textures on the way to the canvas.

    Args:
        canvas: The Skia canvas of one layer.
        stage: Camera, light and dress.
        shining: Whether this layer is light; light is not dressed as a material.
    """

    def __init__(self, canvas: Any, stage: Stage, *, shining: bool = False) -> None:
        super().__init__(canvas, stage.camera)
        self.stage = stage
        self.shining = shining

    @property
    def soft(self) -> bool:
        """Whether gradients and textures are wanted."""
        return self.stage.dress.kind == "soft"

    def _paint(self, colour: Colour, opacity: float, stroke: float, blur: float, *, round_caps: bool = True) -> Any:
        if self.soft or self.shining:
            return paint(colour, opacity, stroke=stroke, blur=blur, round_caps=round_caps)
        final, hatch = self.stage.dress.final(rgb(colour))
        made = paint(final, opacity, stroke=stroke, round_caps=round_caps)
        if hatch and not stroke and opacity > 0.6:
            shader = hatch_shader(self.stage.dress, hatch, self.camera.unit, self.canvas.getTotalMatrix())
            if shader is not None:
                made.setShader(shader)
        return made

    def _faint(self, opacity: float) -> bool:
        return opacity < 0.42 and not self.shining and self.stage.dress.kind == "ink"

    def fill(
        self, shape: Outline, colour: Colour, opacity: float = 1.0, *, stroke: float = 0.0, blur: float = 0.0
    ) -> None:
        """A shape in one colour, filled or (`stroke` > 0) as a line of that width."""
        if self._faint(opacity):
            return
        path = outline(shape)
        solid = opacity > 0.9 and not stroke and not blur and not self.shining
        if solid:
            edges.under(self.canvas, path, colour, self.stage.dress, self.camera.unit)
        self.canvas.drawPath(path, self._paint(colour, opacity, stroke, blur))
        if solid:
            edges.along(self.canvas, path, colour, self.stage.dress)

    def rect(self, x: float, y: float, width: float, height: float, colour: Colour, opacity: float = 1.0) -> None:
        """An upright rectangle."""
        if self._faint(opacity):
            return
        box = skia.Rect.MakeXYWH(x, y, width, height)
        solid = max(width, height) > 0.9 and opacity > 0.9 and not self.shining and self.stage.dress.look.edged
        path = skia.Path.Rect(box) if solid else None
        if path:
            edges.under(self.canvas, path, colour, self.stage.dress, self.camera.unit)
        self.canvas.drawRect(box, self._paint(colour, opacity, 0, 0))
        if path:
            edges.along(self.canvas, path, colour, self.stage.dress)

    def line(self, start: Point2, end: Point2, colour: Colour, width: float, opacity: float = 1.0) -> None:
        """A straight line."""
        if self._faint(opacity):
            return
        ends = (*map(float, start), *map(float, end))
        if self.stage.dress.kind == "ink" and not self.shining:
            self.canvas.drawLine(*ends, paint(self.stage.dress.ink_line(), opacity, stroke=width * 1.7))
        self.canvas.drawLine(*ends, self._paint(colour, opacity, width, 0))

    def oval(self, x: float, y: float, radius_x: float, radius_y: float, colour: Colour, opacity: float = 1.0) -> None:
        """An upright oval around a centre."""
        if not self._faint(opacity):
            box = skia.Rect.MakeLTRB(x - radius_x, y - radius_y, x + radius_x, y + radius_y)
            self.canvas.drawOval(box, self._paint(colour, opacity, 0, 0))

    def curve(self, points: Sequence[Point2], colour: Colour, width: float, opacity: float = 1.0) -> None:
        """A line through a start and one or more (control, end) pairs of points, as quadratic curves."""
        path = skia.Path()
        path.moveTo(*points[0])
        for control, end in zip(points[1::2], points[2::2], strict=True):
            path.quadTo(*control, *end)
        self.fill(path, colour, opacity, stroke=width)

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
        """A shape filled with a gradient along a line; ink and flat looks paint its middle colour instead."""
        if self.soft or self.shining:
            super().gradient(shape, start, end, stops, at, blur=blur)
            if self.stage.dress.look.washes and not (blur or self.shining):
                edges.rimmed(self.canvas, outline(shape), [_split(stop) for stop in stops], self.stage.dress)
            return
        split = [_split(stop) for stop in stops]
        opacity = sum(share for _, share in split) / len(split)
        if opacity > 0.97 or (self.stage.dress.kind == "flat" and opacity > 0.3):
            self.fill(shape, average([colour for colour, _ in split]), opacity)

    def sweep(
        self, shape: Outline, start: Point2, end: Point2, stops: Sequence[Stop], at: Sequence[float] | None = None
    ) -> None:
        """A gradient that every look keeps: skies and water, in steps where the look has no gradients."""
        if self.soft or self.shining or len(stops) < 2:
            super().gradient(shape, start, end, stops, at)
            return
        plain = [self.stage.dress.final(_split(stop)[0])[0] for stop in stops]
        edges = list(at or [n / (len(stops) - 1) for n in range(len(stops))])
        if self.stage.dress.kind in {"flat", "ink"}:
            plain, edges = _finer(plain, edges)
        hard: list[Stop] = []
        where: list[float] = []
        for number, colour in enumerate(plain):
            low = 0.0 if number == 0 else (edges[number - 1] + edges[number]) / 2
            high = 1.0 if number == len(plain) - 1 else (edges[number] + edges[number + 1]) / 2
            hard += [colour, colour]
            where += [low, high]
        super().gradient(shape, start, end, hard, where)

    def texture(self, shape: Outline, name: str = "stain", per_metre: float = 90.0, opacity: float = 1.0) -> None:
        """Roughens a shape; only the soft look has texture."""
        if self.soft:
            super().texture(shape, name, per_metre, opacity)

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
        """A pool of light or shadow; where edges are hard, shadow has two hard steps and light none."""
        look = self.stage.dress.look
        if self.shining or not (look.cut or look.kind == "ink") or lightness(colour) > _LIGHT:
            super().glow(x, y, radius, colour, opacity, radius_y=radius_y, power=power)
            return
        if self._faint(opacity * 1.4):
            return
        tone = self.stage.dress.final(rgb(colour))[0]
        for reach, share in ((0.70, 0.45), (0.38, 0.6)):
            self.canvas.save()
            self.canvas.translate(x, y)
            self.canvas.scale(radius * reach, (radius_y or radius) * reach)
            self.canvas.drawCircle(0, 0, 1, paint(tone, min(1.0, opacity * share)))
            self.canvas.restore()

    def text(
        self, words: str, x: float, y: float, size: float, colour: Colour, face: str = "BigShoulders-800"
    ) -> float:
        """Lettering whose baseline starts at (x, y), in a space whose y points up; gives its width."""
        made = font(face, 64)
        self.canvas.save()
        self.canvas.translate(x, y)
        self.canvas.scale(size / 64, -size / 64)
        self.canvas.drawString(words, 0, 0, made, self._paint(colour, 1.0, 0, 0))
        self.canvas.restore()
        return cast("float", made.measureText(words)) * size / 64

    def centred(
        self, words: str, x: float, y: float, size: float, colour: Colour, face: str = "BigShoulders-800"
    ) -> None:
        """Lettering centred on x."""
        width = cast("float", font(face, 64).measureText(words)) * size / 64
        self.text(words, x - width / 2, y, size, colour, face)

    @contextmanager
    def inside(self, x: float, y: float, width: float, height: float) -> Iterator[None]:
        """Until the block ends, nothing is drawn outside a rectangle."""
        self.canvas.save()
        self.canvas.clipRect(skia.Rect.MakeXYWH(x, y, width, height))
        try:
            yield
        finally:
            self.canvas.restore()

    @contextmanager
    def standing(self, x: float, y: float, z: float) -> Iterator[float]:
        """Until the block ends, coordinates are metres right and up of a point, facing the eye.

        Yields:
            Pixels per metre there.
        """
        scale = self.camera.scale((x, y, z))
        self.canvas.save()
        self.canvas.translate(*self.camera.project((x, y, z)))
        self.canvas.scale(scale, -scale)
        try:
            yield scale
        finally:
            self.canvas.restore()

    def lit(self, base: Colour, normal: Point3 = FRONT, at: Point3 = (0.0, 0.0, 0.0), key: float = 1.0) -> Rgb:
        """A material at a place in the light of the stage."""
        return self.stage.lit(base, normal, self.camera.depth(at), key)

    def box(
        self,
        low: Point3,
        high: Point3,
        base: Colour,
        *,
        key: float = 1.0,
        fade: float = 0.08,
        texture: str = "",
        hold: bool = True,
    ) -> None:
        """A box between two corners: its visible faces, each shaded by the way it faces.

        Args:
            low: Left, bottom, near corner.
            high: Right, top, far corner.
            base: Material.
            key: How much of the main light reaches it.
            fade: How much darker it gets towards its foot.
            texture: Name of a texture, or nothing.
            hold: Whether the ink look draws its edges.
        """
        faces = sorted(_faces(low, high, self.camera.position), key=lambda face: -face[0])
        for _, normal, origin, across, along in faces:
            colour = self.lit(base, normal, origin, key)
            with self.on(origin, across, along):
                if normal[1]:
                    self.gradient(_SQUARE, (0, 0), (0, 1), [colour, adjust(colour, fade * 0.3)])
                else:
                    self.gradient(_SQUARE, (0, 0), (0, 1), [adjust(colour, -fade), colour], [0, 0.8])
            if texture and self.soft:
                self._face_texture(origin, across, along, texture)
            if hold:
                self._hold(origin, across, along)

    def _face_texture(self, origin: Point3, across: Point3, along: Point3, name: str) -> None:
        wide, tall = math.hypot(*across), math.hypot(*along)
        unit_across = (across[0] / wide, across[1] / wide, across[2] / wide)
        unit_along = (along[0] / tall, along[1] / tall, along[2] / tall)
        with self.on(origin, unit_across, unit_along):
            self.texture(rectangle(0, 0, wide, tall), name)

    def _hold(self, origin: Point3, across: Point3, along: Point3) -> None:
        if self.stage.dress.kind != "ink" or self.camera.depth(origin) < 0.4:
            return
        corners = [
            self.camera.project((origin[0] + across[0] * s + along[0] * t, origin[1] + across[1] * s + along[1] * t,
                                 origin[2] + across[2] * s + along[2] * t))
            for s, t in _SQUARE
        ]  # fmt: skip
        line = paint(self.stage.dress.ink_line(), 1.0, stroke=1.5 * self.camera.unit)
        self.canvas.drawPath(outline(corners), line)

    def drum(self, centre: Point3, radius: float, height: float, base: Colour, *, top: float | None = None) -> None:
        """An upright round thing; `top` is its radius above where it differs."""
        x, y, z = centre
        upper = radius if top is None else top
        low, high = self._ring((x, y, z), radius), self._ring((x, y + height, z), upper)
        side = hull(low, high)
        at = (x, y, z)
        colours: list[Stop] = [
            self.lit(base, (-1, 0.2, -0.5), at),
            self.lit(base, (0.1, 0.1, -1), at),
            self.lit(base, (1, 0.2, -0.3), at),
        ]
        left, right = min(p[0] for p in side), max(p[0] for p in side)
        self.gradient(side, (left, 0), (right, 0), colours, [0, 0.5, 1])
        if self.stage.dress.kind == "ink":
            line = paint(self.stage.dress.ink_line(), 1.0, stroke=1.5 * self.camera.unit)
            self.canvas.drawPath(outline(side), line)
        if self.camera.position[1] > y + height:
            self.fill(high, self.lit(adjust(base, 0.04), UP, at))

    def _ring(self, centre: Point3, radius: float) -> list[Point2]:
        x, y, z = centre
        turns = [step / 28 * math.tau for step in range(28)]
        return [self.camera.project((x + math.cos(a) * radius, y, z + math.sin(a) * radius)) for a in turns]

    def backing(self, colour: Colour) -> None:
        """Covers the whole layer, so that nothing shines through the seams of what is drawn on it."""
        self.canvas.drawPaint(self._paint(colour, 1.0, 0, 0))

    def disc(self, centre: Point3, radius: float, colour: Colour, opacity: float = 1.0) -> None:
        """A flat round patch lying level."""
        self.fill(self._ring(centre, radius), colour, opacity)

    def floor_light(self, x: float, z: float, radius: float, colour: Colour, opacity: float, y: float = 0.01) -> None:
        """A pool of light on the ground."""
        with self.on((x, y, z), RIGHT, AWAY):
            self.glow(0, 0, radius, colour, opacity)

    def contact(self, point: Point3, radius_x: float, radius_z: float, opacity: float = 0.45) -> None:
        """The soft dark patch where something stands."""
        if self.camera.depth(point) > 0.3:
            super().contact(point, radius_x, radius_z, opacity)

    def blend(self, mode: Any) -> Any:
        """A paint with a blend mode, for whole pictures."""
        return skia.Paint(BlendMode=mode)

    def shader_fill(self, shape: Outline, shader: Any, opacity: float = 1.0) -> None:
        """A shape filled with any shader."""
        self.canvas.drawPath(outline(shape), shaded(shader, opacity))


def _split(stop: Stop) -> tuple[Rgb, float]:
    if isinstance(stop, tuple) and len(stop) == 2:
        return rgb(stop[0]), stop[1]
    return rgb(stop), 1.0


Face = tuple[float, Point3, Point3, Point3, Point3]


def _faces(low: Point3, high: Point3, eye: Point3) -> list[Face]:
    wide, tall, deep = high[0] - low[0], high[1] - low[1], high[2] - low[2]
    found: list[tuple[Point3, Point3, Point3, Point3]] = []
    if eye[1] > high[1]:
        found.append(((0, 1, 0), (low[0], high[1], low[2]), (wide, 0, 0), (0, 0, deep)))
    if eye[1] < low[1]:
        found.append(((0, -1, 0), low, (wide, 0, 0), (0, 0, deep)))
    if eye[0] < low[0]:
        found.append(((-1, 0, 0), low, (0, 0, deep), (0, tall, 0)))
    if eye[0] > high[0]:
        found.append(((1, 0, 0), (high[0], low[1], low[2]), (0, 0, deep), (0, tall, 0)))
    if eye[2] < low[2]:
        found.append(((0, 0, -1), low, (wide, 0, 0), (0, tall, 0)))
    if eye[2] > high[2]:
        found.append(((0, 0, 1), (low[0], low[1], high[2]), (wide, 0, 0), (0, tall, 0)))
    return [(_far(eye, *face[1:]), *face) for face in found]


def _far(eye: Point3, origin: Point3, across: Point3, along: Point3) -> float:
    middle = [o + (s + t) / 2 for o, s, t in zip(origin, across, along, strict=True)]
    return math.dist(middle, eye)
