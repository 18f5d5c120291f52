"""Inserts: one object fills the frame, on a surface of its world, with the place soft behind it."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from random import Random
from typing import Any

from production_flow.documents.scene import Scene, SceneProp
from production_flow.embedded.artist import fittings, props, sheets
from production_flow.embedded.artist.blits import Blit, Item, Sketch
from production_flow.embedded.artist.camera import Camera
from production_flow.embedded.artist.colour import Rgb, adjust, mix
from production_flow.embedded.artist.cover import Cover, cover_of
from production_flow.embedded.artist.framing import key_of
from production_flow.embedded.artist.light import Light
from production_flow.embedded.artist.looks import look_of
from production_flow.embedded.artist.motion import Path, placing
from production_flow.embedded.artist.pens import Pen, linear, polygon, radial, shaded
from production_flow.embedded.artist.sets.dress import Dress
from production_flow.hashing import seed_of
from production_flow.media import canvas as canvases
from production_flow.media.canvas import skia
from production_flow.timing import RATE

_TOPS: tuple[tuple[str, tuple[float, float, float]], ...] = (
    ("wood", (0.46, 0.075, 55)),
    ("stone", (0.58, 0.015, 250)),
    ("cloth", (0.50, 0.09, 25)),
    ("metal", (0.48, 0.015, 240)),
)
_LAID_TABLES, _SHADE = 0.5, 0.34  # of tables at home that are laid, and how dark the side away from the light is
_HOMELY = re.compile(r"\b(?:kitchen|living|bedroom|diner|café|cafe|cabin|parlour|dining|room|tavern|inn|bakery)\b")
_LENGTHY = 1.24  # of the usual size of what lies there: a spoon is thin, and fills the frame with its length only
_EDGE_STANDING, _EDGE_LYING = 0.60, 0.20  # of the frame's height at which the far edge of the surface lies


@dataclass(frozen=True)
class Look:
    """From where, how near and in what light a thing is seen in one beat.

    Args:
        turn: Degrees that what lies is turned, clockwise.
        near: How large it is, against the usual.
        edge: Of the frame's height, how much lower the far edge of the surface is.
        side: From where the light comes: 1 left, -1 right.
        cloth: Whether a table where people live is laid.
    """

    turn: float = -6.0
    near: float = 1.0
    edge: float = 0.0
    side: int = 1
    cloth: bool = False


def look_at(scene: Scene) -> Look:
    """Another look for each beat, so that no two of one thing are alike; the plain one where nothing is said."""
    if not scene.action:
        return Look()
    dice = Random(seed_of("insert", key_of(scene)))
    turn, near = dice.choice((-24.0, -14.0, -6.0, 9.0, 19.0)), dice.choice((0.86, 1.0, 1.16))
    return Look(turn, near, dice.choice((-0.05, 0.0, 0.05)), dice.choice((1, -1)), dice.random() < _LAID_TABLES)


class Insert:
    """The object of an insert, its surface and its light.

    Args:
        scene: The shot; its first prop is shown.
        camera: Of the shot.
        light: Of the scene.
    """

    def __init__(self, scene: Scene, camera: Camera, light: Light) -> None:
        self.scene, self.camera, self.light = scene, camera, light
        self.prop = scene.props[0] if scene.props else SceneProp(id="object", kind=_noun(scene.action))
        self.depth = max(0.6, camera.depth((0.0, camera.position[1], 0.0)))
        self.dice = Random(seed_of("insert", scene.place.location, self.prop.id))
        self.view = look_at(scene)
        self.sentence: str | None = None
        self.plain = Dress(scene.style).kind == "soft"
        self.kind = props.kind_of(self.prop.kind) or self.prop.kind
        self.edge = (_EDGE_LYING if self.kind in props.FLAT else _EDGE_STANDING) + self.view.edge
        look = look_of(scene.style)
        pictures = (self._table(), self._object()) if self.kind not in props.BUILT else self._fitting()
        self.table, self.object = (_covered(sheets.graded(image, look, dark=light.dark)) for image in pictures)

    def blits(self, path: Path, frame: float) -> Iterator[Item]:
        """Surface, object and drifting dust as the camera sees them at a frame."""
        for (image, cover), depth in ((self.table, self.depth), (self.object, self.depth * 0.985)):
            place = placing(path.at(path.drawn(frame)), depth, self.camera)
            yield Blit(image, place.scale, place.x, place.y, cover)
        yield Sketch(partial(self._dust, frame=path.drawn(frame)), path.drawn(frame))

    def _blank(self) -> Any:
        return canvases.surface(self.camera.canvas_width, self.camera.canvas_height)

    def _table(self) -> Any:
        """The surface, its grain in perspective, a pool of light and the far edge gone soft."""
        camera, surface = self.camera, self._blank()
        pen = Pen(surface.getCanvas(), camera)
        kind, tone = self._top()
        dress = Dress(self.scene.style)
        own = dress.tone(*tone, kind)
        base, _ = dress.final(self.light.paint(own, (0.0, 1.0, -0.2), 0.5, key=0.9))
        if dress.kind == "ink":
            base = mix(base, dress.hatch(1)[1], 0.16)
        wide, tall = camera.canvas_width, camera.canvas_height
        edge = camera.margin_y + self.edge * camera.height
        shape = [(0.0, edge), (float(wide), edge - 0.01 * tall), (float(wide), float(tall)), (0.0, float(tall))]
        pen.gradient(shape, (0, edge), (0, tall), [adjust(base, 0.03), base, adjust(base, -0.12)], [0, 0.35, 1])
        pen.canvas.save()
        pen.canvas.clipPath(polygon(shape), True)  # noqa: FBT003 - Skia has no name for it
        self._grain(pen, kind, base, edge)
        pool = 0.34 if self.plain else 0.12
        pen.glow(
            wide * (0.5 - 0.10 * self.view.side),
            edge + 0.20 * camera.height,
            0.62 * camera.height,
            self._glow,
            pool,
            radius_y=0.22 * camera.height,
        )
        pen.canvas.restore()
        pen.fill(
            [(0, edge - 2 * camera.unit), (wide, edge - 0.01 * tall - 2 * camera.unit), (wide, edge), (0, edge)],
            adjust(base, 0.08),
            0.5,
        )
        return surface.makeImageSnapshot()

    @property
    def _glow(self) -> Rgb:
        return mix(self.light.key, (1.0, 0.95, 0.85), 0.3)

    def _top(self) -> tuple[str, tuple[float, float, float]]:
        place = self.scene.place
        if place.era == "future" and place.interior:
            return _TOPS[3]
        words = " ".join((place.set, place.name, *place.details)).lower()
        if any(word in words for word in ("desert", "moon", "crater", "beach", "dunes", "canyon", "cave", "mountain")):
            return _TOPS[1]
        if any(word in words for word in ("lab", "bridge", "ship", "station", "garage", "robot", "factory")):
            return _TOPS[3]
        if any(word in words for word in ("street", "square", "alley", "church", "cellar", "museum")):
            return _TOPS[1]
        return _TOPS[2] if self.view.cloth and place.interior and _HOMELY.search(words) else _TOPS[0]

    def _grain(self, pen: Pen, kind: str, base: Rgb, edge: float) -> None:
        camera = self.camera
        middle, wide, tall = camera.centre_x, camera.canvas_width, camera.canvas_height
        if kind in {"wood", "metal"}:
            for n in range(-9, 10):
                shift = self.dice.uniform(-0.02, 0.025) * (1 if kind == "wood" else 0.4)
                top, low = 0.11 * wide, 0.21 * wide
                board = [
                    (middle + n * top, edge), (middle + (n + 1) * top, edge),
                    (middle + (n + 1) * low, tall), (middle + n * low, tall),
                ]  # fmt: skip
                pen.fill(board, adjust(base, shift), 0.65)
                pen.line(board[1], board[2], adjust(base, -0.13), 1.6 * camera.unit, 0.7)
                for _ in range(3 if kind == "wood" else 0):
                    a, b = self.dice.random(), self.dice.random() * 0.2
                    start, end = middle + (n + a) * top, middle + (n + a + b * 0.2) * low
                    pen.line((start, edge), (end, tall), adjust(base, -0.05), 1.1 * camera.unit, 0.5)
        if kind == "cloth":
            self._check(pen, base, edge)
        if self.plain:
            pen.texture(
                [(0, edge), (wide, edge), (wide, tall), (0, tall)], "stain" if kind == "wood" else "grit", 1.0, 0.5
            )

    def _check(self, pen: Pen, base: Rgb, edge: float) -> None:
        """The check of a tablecloth in perspective: pale stripes away from us and across."""
        camera = self.camera
        middle, wide, tall = camera.centre_x, camera.canvas_width, camera.canvas_height
        pale = adjust(base, 0.14)
        for n in range(-12, 13):
            top, low = middle + n * 0.10 * wide, middle + n * 0.21 * wide
            pen.fill([(top, edge), (top + 0.045 * wide, edge), (low + 0.095 * wide, tall), (low, tall)], pale, 0.34)
        for n in range(1, 9):
            high, deep = (edge + (tall - edge) * share**1.7 for share in (n / 9, (n + 0.45) / 9))
            pen.fill([(0, high), (wide, high), (wide, deep), (0, deep)], pale, 0.34)

    def _object(self) -> Any:
        """The object with its shadow on the surface."""
        surface = self._blank()
        if self.kind in props.FLAT:
            self._lying(surface.getCanvas())
        else:
            self._standing(surface.getCanvas())
        return surface.makeImageSnapshot()

    def _fitting(self) -> tuple[Any, Any]:
        """What the object is part of, and the object on it: a knob on its door; steps are all there is to see."""
        whole, thing = self._blank(), self._blank()
        if not fittings.behind(self.kind, whole.getCanvas(), self.camera, self.scene, self.light):
            canvas, size = thing.getCanvas(), 0.62 * self.camera.height
            canvas.translate(self.camera.centre_x, self.camera.margin_y + 0.82 * self.camera.height)
            self._draw(canvas, size)
        return whole.makeImageSnapshot(), thing.makeImageSnapshot()

    def _standing(self, canvas: Any) -> None:
        """As many as the shot says, the farther row first, each with its shadow."""
        camera, full = self.camera, 0.60 * self.view.near * self.camera.height
        pen = Pen(canvas, camera)
        for across, down, share in rows_of(count_of(self.scene.action, self.kind)):
            size = share * full
            x, y = camera.centre_x + across * camera.height, camera.margin_y + (0.80 + down) * camera.height
            pen.glow(
                x + 0.05 * size, y + 0.01 * size, 0.62 * size, (0.03, 0.02, 0.06), 0.5, radius_y=0.15 * size, power=1.3
            )
            pen.glow(x, y, 0.40 * size, (0.02, 0.01, 0.04), 0.6, radius_y=0.07 * size, power=1.2)
            canvas.save()
            canvas.translate(x, y)
            self._draw(canvas, size)
            canvas.restore()

    def _lying(self, canvas: Any) -> None:
        """Flat on the surface, drawn through the matrix of its plane, with a shadow that shows it lies there."""
        camera, size, turn = self.camera, 0.80 * self.camera.height, self.view.turn
        x, top, low = camera.centre_x, camera.margin_y + 0.27 * camera.height, camera.margin_y + 0.90 * camera.height
        square = [(-0.5, -1.0), (0.5, -1.0), (0.5, 0.0), (-0.5, 0.0)]
        plane = [(x - 0.42 * size, top), (x + 0.42 * size, top), (x + 0.56 * size, low), (x - 0.56 * size, low)]
        matrix = skia.Matrix()
        matrix.setPolyToPoly([skia.Point(u * size, v * size) for u, v in square], [skia.Point(*at) for at in plane])
        shift = 0.02 * size
        dark = skia.ColorFilters.Blend(skia.Color4f(0.02, 0.01, 0.05, 1).toColor(), skia.BlendMode.kSrcIn)
        soft = skia.ImageFilters.Blur(0.012 * size, 0.012 * size, skia.TileMode.kDecal)
        shadow = skia.Paint(ColorFilter=dark, ImageFilter=soft, Alphaf=0.55)
        for dx, dy, paint in ((shift, 0.7 * shift, shadow), (0.0, 0.0, None)):
            canvas.saveLayer(None, paint)
            canvas.translate(dx, dy)
            canvas.concat(matrix)
            if self.kind in props.LONG:
                canvas.translate((0.53 + 0.004 * turn) * size, (-0.28 - 0.006 * (turn + 6)) * size)
                canvas.rotate(-58 + turn)
            else:
                spec = props.spec_of(self.kind)
                middle = 0.44 * math.sin(math.radians(turn)) * size
                lift = 0.3 * (1 - spec.tall / max(spec.wide, spec.tall)) * size
                canvas.translate(-middle, -0.04 * size - lift)
                canvas.rotate(turn)
            near = min(1.0, self.view.near)
            self._draw(canvas, near * (_LENGTHY if self.kind in props.LONG else 0.88) * size)
            canvas.restore()

    def _draw(self, canvas: Any, size: float) -> None:
        prop = self.prop
        self.sentence = props.draw(canvas, prop.kind, size, self.light, self.scene.style, prop.colour, prop.material)

    def _dust(self, canvas: Any, frame: float) -> None:
        """Motes in the light, and a slow sweep of it over the object."""
        width, height, seconds = self.camera.width, self.camera.height, frame / RATE
        side = self.view.side
        x = width * (0.5 - side * (0.20 - 0.05 * math.sin(0.7 * seconds)))
        beam = [
            (x, -0.1 * height),
            (x + side * 0.22 * width, -0.1 * height),
            (x + side * 0.52 * width, 1.1 * height),
            (x + side * 0.12 * width, 1.1 * height),
        ]
        lit, unlit = (0.5 - 0.1 * side) * width, (0.5 + 0.62 * side) * width
        shade = linear((lit, 0), (unlit, 0), [((0.02, 0.02, 0.05), 0.0), ((0.02, 0.02, 0.05), _SHADE)])
        canvas.drawRect(skia.Rect.MakeWH(width, height), shaded(shade))
        shader = linear((0, 0), (0, height), [(self._glow, 0.08), (self._glow, 0.0)])
        canvas.drawPath(polygon(beam), shaded(shader))
        dice = Random(5)
        for _ in range(26):
            speed, phase = dice.uniform(0.006, 0.02), dice.uniform(0, math.tau)
            px = (dice.random() + speed * seconds + 0.01 * math.sin(seconds + phase)) % 1.0 * width
            py = (dice.random() - 0.6 * speed * seconds) % 1.0 * height
            radius = dice.uniform(1.2, 3.2) * self.camera.unit
            glow = radial((px, py), radius * 2, [(self._glow, 0.5), (self._glow, 0.0)])
            canvas.drawCircle(px, py, radius * 2, shaded(glow, 0.55 + 0.4 * math.sin(1.3 * seconds + phase)))


_COUNTS = {"two": 2, "pair of": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "several": 4, "dozen": 7}
_COUNTED = re.compile(rf"\b({'|'.join(_COUNTS)})\s+(?:[a-z]+\s+)?([a-z]+s)\b", re.IGNORECASE)


def count_of(action: str, kind: str) -> int:
    """How many of a kind a sentence counts; one where it counts none."""
    found = (counted for counted in _COUNTED.finditer(action) if props.kind_of(counted[2]) == kind)
    return next((_COUNTS[counted[1].lower()] for counted in found), 1)


def rows_of(count: int) -> list[tuple[float, float, float]]:
    """Where so many stand: right of the middle and below the one's place in heights of the frame, and their size."""
    if count == 1:
        return [(0.0, 0.0, 1.0)]
    behind, before = (count // 2, count - count // 2) if count > 3 else (0, count)
    share = 0.53 if count > 3 else 0.70
    step = min(0.52, 1.36 / before)
    far = [((n - (behind - 1) / 2) * step * 0.92, -0.13, 0.84 * share) for n in range(behind)]
    return [*far, *(((n - (before - 1) / 2) * step, 0.06, share) for n in range(before))]


def _covered(image: Any) -> tuple[Any, Cover]:
    return image, cover_of(canvases.pixels_of(image))


def _noun(action: str) -> str:
    """The first thing of a sentence that can be drawn (of a recipe box, the box), or its last word."""
    words = [word.strip(".,;:!?\"'()").lower() for word in action.split()]
    at = next((n for n, word in enumerate(words) if props.kind_of(word)), None)
    if at is None:
        return words[-1] if words else "letter"
    first = at
    while at + 1 < len(words) and props.kind_of(words[at + 1]) and action.split()[at][-1:].isalnum():
        at += 1
    return " ".join(words[max(0, first - 1) : at + 1])
