"""The stage a set is built on: layers, things that stand about, lamps, darkness, reflections."""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from production_flow.documents.scene import SetPlace, TimeOfDay, Weather
from production_flow.embedded.artist.blits import LINEAR
from production_flow.embedded.artist.camera import Camera, Point3
from production_flow.embedded.artist.colour import Colour, Rgb, lch, lightness
from production_flow.embedded.artist.cover import cover_of
from production_flow.embedded.artist.light import Light, Practical, Rig
from production_flow.embedded.artist.sets.brush import FRONT, Brush
from production_flow.embedded.artist.sets.dress import Dress, hatch_shader
from production_flow.embedded.artist.sets.model import Layer, LayerKind
from production_flow.embedded.artist.sets.words import has_machines, outside, tokens
from production_flow.embedded.artist.soft import softened
from production_flow.hashing import seed_of
from production_flow.media import canvas as canvases
from production_flow.media.canvas import skia

Draw = Callable[[Brush], None]

WORK_LIGHT = Light(
    Rig(
        sky=((0.13, 0.035, 265), (0.20, 0.045, 255), (0.30, 0.05, 235)),
        key=(0.95, 0.045, 85), key_gain=0.75, ambient=(0.74, 0.03, 70), ambient_gain=0.95,
        haze=(0.72, 0.03, 85), haze_density=0.0, direction=(-0.35, 0.62, -0.70), ambience=0.1, exposure=0.95, rim=0.5,
    ),
    "work",
)  # fmt: skip
"""Even, bright light: what is to lie in darkness is painted in it, and then darkened around its lamps."""


_COARSE, _LARGE = 2, 500  # light that lies on things is drawn at half the size on canvases taller than this
_BEHIND = 0.8
"""Metres behind the action at which lamps glow: nobody of the action may have one on the chest."""
_PARTED = (0.15, 0.55, 1.0, 1.5, 2.8)
"""Metres behind the action at which what stands about is parted into layers; columns, walls and ground begin at 3."""
_SHELL = 2.35
"""Metres behind the action from which layers may belong to the shell of the place."""

WALLS = ("room", "rows", "far", "ground", "roof")
"""Layers that are behind what stands about."""


@dataclass
class Sheet:
    """A layer while it is being drawn."""

    name: str
    depth: float
    kind: LayerKind
    pixels: canvases.Pixels
    surface: Any
    brush: Brush
    dim: bool
    blur: float = 0.0
    scroll: tuple[float, float] = (0.0, 0.0)


@dataclass(frozen=True)
class Thing:
    """Something that stands about: drawn far to near, whatever the camera."""

    x: float
    z: float
    draw: Draw
    radius: float
    tall: float


@dataclass
class Gloom:
    """Darkness over the dimmed layers: its colour, how thick it is, and the holes that lamps cut."""

    colour: Rgb
    share: float
    holes: list[Draw] = field(default_factory=list)
    on_walls: list[Draw] = field(default_factory=list)


class Stage:
    """Everything that a set is drawn with.

    Args:
        camera: The eye.
        light: The light of the scene: sky, haze, and materials where there is no gloom.
        dress: The show's look.
        place: The place with its details.
        weather: Rain, snow, ...
        time: Time of day.
        gloomy: Whether materials are painted in the work light and darkened afterwards.
        indoors: Whether the place has a ceiling.
    """

    def __init__(
        self,
        camera: Camera,
        light: Light,
        dress: Dress,
        place: SetPlace,
        weather: Weather,
        time: TimeOfDay,
        *,
        gloomy: bool,
        indoors: bool = False,
    ) -> None:
        self.camera, self.light, self.dress, self.place = camera, light, dress, place
        self.weather, self.time, self.indoors = weather, time, indoors
        self.painter = WORK_LIGHT if gloomy else light
        self.gloom: Gloom | None = None
        self.sheets: list[Sheet] = []
        self.things: list[Thing] = []
        self.glows: list[Draw] = []
        self.airs: list[Draw] = []
        self.practicals: list[Practical] = []
        self.seats: tuple[tuple[float, float], ...] = ()
        self.asked = False
        self.words = frozenset(tokens(" ".join((place.set, place.name, *place.details))))
        self.machines = has_machines(place)
        self._lit: dict[tuple[Colour, Point3, float, float], Rgb] = {}
        self._fill = 1 + 0.85 * max(0.0, self.painter.direction[2])
        self.action_depth = max(0.6, camera.depth((0.0, 1.0, 0.0)))
        self.seen_height = camera.height / camera.focal * self.action_depth

    @property
    def night(self) -> bool:
        """Whether lamps are lit."""
        return self.time in {"night", "dusk"}

    @property
    def unpowered(self) -> bool:
        """Whether this is before electric light: candles and oil lamps burn, nothing hums or rings."""
        return self.place.era in {"medieval", "victorian"}

    @property
    def medieval(self) -> bool:
        """Whether this is before clocks on walls, print on everything and glass lamps."""
        return self.place.era == "medieval"

    @property
    def eastern(self) -> bool:
        """Whether houses have domes and pointed arches here."""
        return self.says("domes")

    @property
    def antique(self) -> bool:
        """Whether this is an age of columns, painted walls and oil lamps."""
        return "columns about" in self.place.details

    @property
    def future(self) -> bool:
        """Whether this is a room of days to come: composite for wood, panels for boards, light in the walls."""
        return self.indoors and self.place.era == "future"

    @property
    def outside(self) -> str:
        """What is behind windows off the earth: `stars`, `deep` water, `rock` or the `moon`; else empty."""
        return outside(self.place)

    @property
    def town(self) -> bool:
        """Whether there is a city of days to come where a hull would have space before its windows."""
        return "city outside" in self.place.details

    @property
    def wet(self) -> bool:
        """Whether the ground mirrors."""
        return self.weather in {"rain", "storm"}

    @property
    def close(self) -> bool:
        """Whether the picture shows less than a person from the waist up."""
        return self.seen_height < 1.25

    def dice(self, part: str) -> random.Random:
        """Chance for one part of this location: the same in every shot, whatever else is drawn."""
        return random.Random(seed_of(self.place.location, part))

    def says(self, *words: str) -> bool:
        """Whether the place's name or details have one of these words."""
        return not self.words.isdisjoint(words)

    def tone(self, light: float, chroma: float, hue: float, role: str = "plain") -> Rgb:
        """A material of this show; in rooms of days to come nothing is of wood, and where it snows it lies."""
        if role == "wood" and self.future:
            return self.dress.tone(0.30 + 0.78 * light, 0.014, 240, "metal")
        if role == "ground" and self.weather == "snow" and not self.indoors and not (chroma > 0.03 and 170 < hue < 280):
            return self.dress.tone(0.80 + 0.12 * light, 0.012, 245, "plain")  # it lies, but not on water
        return self.dress.tone(light, chroma, hue, role)

    def lit(self, base: Colour, normal: Point3 = FRONT, depth: float = 0.0, key: float = 1.0) -> Rgb:
        """A material in the light that sets are painted in."""
        near = round(max(0.0, depth) * 2) / 2
        question = (base, normal, near, key)
        if question not in self._lit:
            self._lit[question] = self.painter.paint(base, normal, near, key=key, ambient=self._fill)
        return self._lit[question]

    def layer(self, name: str, depth: float, kind: LayerKind = "paint", *, dim: bool = True) -> Brush:
        """A new layer at a depth; `dim` says whether the gloom lies on it."""
        pixels = canvases.blank(self.camera.canvas_width, self.camera.canvas_height)
        surface = canvases.surface_over(pixels)
        brush = Brush(surface.getCanvas(), self, shining=kind == "add")
        self.sheets.append(Sheet(name, depth, kind, pixels, surface, brush, dim and kind == "paint"))
        return brush

    def put(self, x: float, z: float, draw: Draw, *, radius: float = 0.5, tall: float = 1.0) -> None:
        """Stands something at (x, z); nearer things cover farther ones and the figures behind them."""
        self.things.append(Thing(x, z, draw, radius, tall))

    def lamp(
        self, position: Point3, colour: Rgb, strength: float = 1.0, reach: float = 3.0, flicker: float = 0.0
    ) -> None:
        """Tells the compositor of a source of light."""
        self.practicals.append(Practical(position, colour, strength, reach, flicker))

    def darken(self, light: float, chroma: float, hue: float, share: float = 0.9) -> Gloom:
        """Lays darkness over the set; holes may be added to what is returned."""
        self.gloom = Gloom(lch(light, chroma, hue), share)
        return self.gloom

    def hole(self, draw: Draw, *, on_wall: bool = False) -> None:
        """Cuts light into the darkness, where there is darkness; `on_wall` spares what stands before the wall."""
        if self.gloom is not None:
            (self.gloom.on_walls if on_wall else self.gloom.holes).append(draw)

    def shine(self, draw: Draw) -> None:
        """Adds light behind the figures."""
        self.glows.append(draw)

    def air(self, draw: Draw) -> None:
        """Adds light before the figures: shafts, dust."""
        self.airs.append(draw)

    def finish(self) -> list[Layer]:
        """Draws what stands about and the light, darkens, blurs, crops, and gives the layers far to near."""
        self._things()
        depth = self.action_depth
        for name, where, draws in (("light", depth + _BEHIND, self.glows), ("air", max(0.3, depth - 0.45), self.airs)):
            if draws:
                brush = self.layer(name, where, "add")
                self._shining(brush, draws, coarse=name == "light" and brush.soft)
        self._dim()
        self._focus()
        ordered = sorted(self.sheets, key=lambda sheet: sheet.depth)
        self.sheets = []
        made: list[Layer] = []
        while ordered:  # each sheet is let go as soon as its layer is cut out of it: a dozen of them fill a canvas each
            if (layer := cropped(ordered.pop())) is not None:
                made.append(layer)
        return made

    def _shining(self, brush: Brush, draws: list[Draw], *, coarse: bool) -> None:
        """Draws light; where all of it is soft, half as large, for blurred shapes cost by their pixels."""
        if not coarse or self.camera.canvas_height <= _LARGE:
            for draw in draws:
                draw(brush)
            return
        surface = canvases.surface(math.ceil(self.camera.canvas_width / _COARSE),
                                   math.ceil(self.camera.canvas_height / _COARSE))  # fmt: skip
        surface.getCanvas().scale(1 / _COARSE, 1 / _COARSE)
        small = Brush(surface.getCanvas(), self, shining=True)
        for draw in draws:
            draw(small)
        brush.canvas.save()
        brush.canvas.scale(_COARSE, _COARSE)
        brush.canvas.drawImage(surface.makeImageSnapshot(), 0, 0, LINEAR)
        brush.canvas.restore()

    def _things(self) -> None:
        depth = self.action_depth
        shown = sorted(
            ((self.camera.depth((t.x, 0.0, t.z)), n, t) for n, t in enumerate(self.things)), key=lambda one: -one[0]
        )
        high = 1e9
        for low, where in [*self._cuts(), (0.0, 0.0)]:
            here = [(z, thing) for z, _, thing in shown if low <= z < high and self._kept(z, thing)]
            high = low
            if here:
                nearest = min(z for z, _ in here)
                name = "props far" if low >= depth + 1.3 else "props" if low else "props near"
                brush = self.layer(name, where or max(0.5, min(nearest, depth - 0.1)))
                for _, thing in here:
                    thing.draw(brush)

    def _cuts(self) -> list[tuple[float, float]]:
        """Where what stands about is parted into layers, far to near: the depth from which, and that of the layer.

        Who sits is drawn before the chair that they sit on, so it is parted at every seat that is seen.
        """
        depth, half = self.action_depth, 0.5 * self.camera.width / self.camera.focal
        seen = [self.camera.seen((x, 0.0, z)) for x, z in self.seats]
        seats = sorted(z for x, _, z in seen if depth + 0.2 < z < depth + _SHELL and abs(x) < half * z)
        cuts: list[tuple[float, float]] = []
        for seat in seats:
            if cuts and seat - cuts[-1][1] < 0.3:
                cuts[-1] = (cuts[-1][0], seat + 0.02)
            elif len(cuts) < 2:
                cuts.append((seat - 0.06, seat + 0.02))
        for edge in (depth + away for away in _PARTED):
            if not any(low - 0.02 <= edge <= where for low, where in cuts):
                cuts.append((edge, edge + 0.02))
        return sorted(cuts, reverse=True)

    def _kept(self, z: float, thing: Thing) -> bool:
        if z < 0.55 + thing.radius * 0.5:
            return False
        before = self.action_depth - z
        if before < 0.15:
            return True
        x = self.camera.seen((thing.x, 0.0, thing.z))[0]
        half = self.camera.width / 2 / self.camera.focal * z
        in_the_way = thing.tall > self.camera.position[1] - 0.45 and abs(x) - thing.radius < half * 0.6
        return not (in_the_way or (self.close and thing.tall > 0.9))

    def _dim(self) -> None:
        if self.gloom is None:
            return
        before = self._mask(self.gloom, self.gloom.holes)
        behind = self._mask(self.gloom, self.gloom.holes + self.gloom.on_walls) if self.gloom.on_walls else before
        paint = skia.Paint(BlendMode=skia.BlendMode.kModulate)
        for sheet in self.sheets:
            if sheet.dim:
                mask = behind if sheet.name.startswith(WALLS) else before
                canvas = sheet.surface.getCanvas()
                canvas.save()
                canvas.clipRegion(cover_of(sheet.pixels).region(1.0, 0.0, 0.0))
                canvas.drawImage(mask, 0, 0, skia.SamplingOptions(), paint)
                canvas.restore()

    def _mask(self, gloom: Gloom, holes: list[Draw]) -> Any:
        surface = canvases.surface(self.camera.canvas_width, self.camera.canvas_height)
        canvas = surface.getCanvas()
        red, green, blue = (1 + (part - 1) * gloom.share for part in gloom.colour)
        canvas.clear(skia.Color4f(red, green, blue, 1.0))
        if self.dress.kind == "ink":
            shader = hatch_shader(self.dress, 1, self.camera.unit, canvas.getTotalMatrix())
            night = min(1.0, max(0.0, (0.92 - lightness(gloom.colour)) / 0.4))
            canvas.drawPaint(skia.Paint(Shader=shader, Alphaf=0.75 * night))
            canvas.drawColor(skia.Color4f(0.45, 0.45, 0.45, 0.35 * night))
        step = _COARSE if self.camera.canvas_height > _LARGE else 1
        wide, tall = (math.ceil(size / step) for size in (self.camera.canvas_width, self.camera.canvas_height))
        burning = canvases.surface(wide, tall)
        brush = Brush(burning.getCanvas(), self, shining=True)
        burning.getCanvas().scale(1 / step, 1 / step)
        for draw in holes:
            draw(brush)
        canvas.scale(step, step)
        canvas.drawImage(burning.makeImageSnapshot(), 0, 0, LINEAR)
        return surface.makeImageSnapshot()

    def _focus(self) -> None:
        """Blurs what lies behind a close subject, once, here."""
        if not self.close:
            return
        self._flatten()
        strength = 5.5 * self.camera.unit * min(1.0, (1.45 - self.seen_height) / 0.9)
        for sheet in self.sheets:
            beyond = sheet.depth - self.action_depth
            if beyond > 0.1 or beyond < -0.25:
                sheet.blur = strength * (1.0 if beyond > 1.2 or beyond < 0 else 0.7)

    def _flatten(self) -> None:
        """Makes one layer of everything well behind a close subject: out of focus, its depths are one."""
        behind = [s for s in self.sheets if s.kind == "paint" and s.depth > self.action_depth + 0.1]
        behind.sort(key=lambda sheet: -sheet.depth)
        if len(behind) < 2:
            return
        first = behind[0]
        for sheet in behind[1:]:
            first.surface.getCanvas().drawImage(canvases.image(sheet.pixels), 0, 0)
            self.sheets.remove(sheet)
        first.depth, first.name = self.action_depth + 6, "room far"


def cropped(sheet: Sheet) -> Layer | None:
    """A finished layer cut to what is on it; None when nothing is."""
    pixels = sheet.pixels
    if sheet.blur > 0.4:
        pixels = softened(pixels, sheet.blur, edge=True)
    box = canvases.extent(pixels)
    if box is None:
        return None
    left, top, right, bottom = box
    part = np.ascontiguousarray(pixels[top:bottom, left:right])
    if sheet.kind == "add":
        part[..., 3] = 0
    return Layer(sheet.name, sheet.depth, canvases.image(part), left, top, sheet.kind, sheet.scroll)
