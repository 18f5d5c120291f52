"""Light: one rig per time of day, mood and weather; everything is painted through it, so colours belong together.

`Light.paint` is for sets: a base colour, the way its surface faces and its depth give what the eye sees.
`Light.for_figure` is for figures: where somebody stands and which lamps are near give their `FigureLight`.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias

from production_flow.documents.scene import TimeOfDay, Weather
from production_flow.embedded.artist.camera import Point2, Point3
from production_flow.embedded.artist.colour import Colour, Rgb, from_linear, lch, mix, rgb, to_lch, to_linear

if TYPE_CHECKING:
    from production_flow.embedded.artist.figures.acting import FigureLight

Lch: TypeAlias = tuple[float, float, float]


@dataclass(frozen=True)
class Rig:
    """The numbers of one kind of light. Colours are OKLCH.

    Args:
        sky: From the zenith down to the horizon.
        key: The main light, and how strong it is (`key_gain`); ambient likewise.
        haze: What distance turns into, and how fast, per metre.
        direction: Towards the key light: right, up, away.
        ambience: How far figures are pulled towards the ambient colour, 0-1.
        exposure: How bright figures are against daylight, about 0.5 to 1.1.
        rim: Strength of the light on their edges, 0-1.
    """

    sky: tuple[Lch, Lch, Lch]
    key: Lch
    key_gain: float
    ambient: Lch
    ambient_gain: float
    haze: Lch
    haze_density: float
    direction: Point3
    ambience: float
    exposure: float
    rim: float


RIGS: dict[str, Rig] = {
    "dawn": Rig(
        ((0.60, 0.07, 290), (0.78, 0.09, 20), (0.90, 0.08, 70)),
        (0.88, 0.10, 45), 1.2, (0.66, 0.05, 290), 0.80, (0.86, 0.05, 30), 0.020, (-0.8, 0.3, 0.4), 0.16, 0.95, 0.7,
    ),
    "morning": Rig(
        ((0.64, 0.11, 250), (0.82, 0.07, 225), (0.93, 0.05, 85)),
        (0.95, 0.085, 82), 2.05, (0.70, 0.06, 260), 0.70, (0.90, 0.04, 80), 0.011, (-0.7, 0.55, 0.15), 0.09, 1.0, 0.55,
    ),
    "day": Rig(
        ((0.66, 0.12, 250), (0.82, 0.07, 235), (0.93, 0.03, 210)),
        (0.97, 0.05, 92), 1.9, (0.72, 0.06, 250), 0.74, (0.88, 0.035, 230), 0.009, (-0.5, 0.75, -0.3), 0.06, 1.0, 0.45,
    ),
    "golden": Rig(
        ((0.62, 0.09, 265), (0.80, 0.07, 70), (0.90, 0.10, 80)),
        (0.86, 0.13, 65), 2.1, (0.60, 0.075, 285), 0.62, (0.84, 0.09, 70), 0.011, (0.80, 0.42, 0.35), 0.12, 0.98, 0.85,
    ),
    "dusk": Rig(
        ((0.30, 0.08, 285), (0.50, 0.13, 340), (0.75, 0.15, 50)),
        (0.70, 0.15, 35), 0.9, (0.45, 0.09, 290), 0.80, (0.55, 0.10, 330), 0.016, (-0.8, 0.25, 0.5), 0.22, 0.92, 0.9,
    ),
    "night": Rig(
        ((0.13, 0.035, 265), (0.20, 0.045, 255), (0.30, 0.05, 235)),
        (0.62, 0.06, 245), 0.55, (0.36, 0.05, 258), 0.75, (0.30, 0.045, 235), 0.020, (0.5, 0.7, -0.4), 0.20, 0.90, 0.9,
    ),
    "noir": Rig(
        ((0.10, 0.012, 260), (0.17, 0.018, 250), (0.27, 0.022, 240)),
        (0.60, 0.025, 240), 0.5, (0.33, 0.02, 255), 0.70, (0.29, 0.022, 235), 0.026, (0.5, 0.7, -0.4), 0.20, 0.88, 0.9,
    ),
    "interior": Rig(
        ((0.66, 0.10, 250), (0.85, 0.05, 235), (0.95, 0.03, 210)),
        (0.95, 0.06, 85), 1.1, (0.62, 0.04, 70), 0.75, (0.75, 0.04, 80), 0.006, (-0.7, 0.5, -0.3), 0.10, 0.95, 0.5,
    ),
    "interior-dusk": Rig(
        ((0.30, 0.08, 285), (0.50, 0.13, 340), (0.75, 0.15, 50)),
        (0.84, 0.10, 65), 0.9, (0.48, 0.055, 40), 0.80, (0.50, 0.05, 50), 0.008, (-0.6, 0.5, -0.3), 0.16, 0.94, 0.7,
    ),
    "interior-night": Rig(
        ((0.13, 0.035, 265), (0.20, 0.045, 255), (0.30, 0.05, 235)),
        (0.80, 0.09, 70), 0.75, (0.38, 0.04, 275), 0.80, (0.32, 0.03, 265), 0.012, (-0.6, 0.55, -0.3), 0.18, 0.92, 0.85,
    ),
}  # fmt: skip
"""Every kind of light by name."""

_DARK_WORDS = ("noir", "crime", "hardboiled", "dread", "horror", "bleak", "thriller")


@dataclass(frozen=True)
class Practical:
    """A lamp, sign, window or fire that can be seen and that lights who stands near it.

    Args:
        position: In metres.
        colour: Of its light.
        strength: 1 is a street lamp.
        reach: Metres at which half of it is left.
        flicker: 0 steady, 1 a dying neon sign or an open fire.
    """

    position: Point3
    colour: Colour
    strength: float = 1.0
    reach: float = 3.0
    flicker: float = 0.0


@dataclass(frozen=True)
class Light:
    """A rig made ready: its colours as amounts of light."""

    rig: Rig
    name: str = "day"

    @classmethod
    def of(
        cls, time: TimeOfDay = "day", weather: Weather = "clear", mood: str = "", *, interior: bool = False
    ) -> Light:
        """The light of a time of day, weather and mood, indoors or out."""
        name = _rig_name(time, mood.lower(), interior)
        return cls(_weathered(RIGS[name], weather, interior), name)

    @property
    def sky(self) -> tuple[Rgb, Rgb, Rgb]:
        """Colours of the sky from the zenith to the horizon."""
        top, middle, low = self.rig.sky
        return lch(*top), lch(*middle), lch(*low)

    @property
    def haze(self) -> Rgb:
        """What far things turn into."""
        return lch(*self.rig.haze)

    @property
    def key(self) -> Rgb:
        """The colour of the main light."""
        return lch(*self.rig.key)

    @property
    def ambient(self) -> Rgb:
        """The colour of the shadows."""
        return lch(*self.rig.ambient)

    @property
    def direction(self) -> Point3:
        """Towards the main light, length 1."""
        return unit(self.rig.direction)

    @property
    def dark(self) -> bool:
        """Whether lamps matter more than the sky."""
        return self.rig.key_gain < 1.0

    def haze_at(self, depth: float) -> float:
        """How much of the haze lies before something `depth` metres away, 0-1."""
        return 1 - math.exp(-self.rig.haze_density * max(0.0, depth))

    def paint(
        self,
        base: Colour,
        normal: Point3 = (0.0, 0.0, -1.0),
        depth: float = 0.0,
        *,
        key: float = 1.0,
        ambient: float = 1.0,
        haze: float = 1.0,
    ) -> Rgb:
        """What a surface looks like in this light.

        Args:
            base: Its own colour.
            normal: Which way it faces (right, up, away); need not have length 1.
            depth: Metres from the eye.
            key: How much of the key light reaches it, 0-1 and above for hot spots.
            ambient: How much of the ambient light reaches it.
            haze: How much of the usual haze lies before it.
        """
        facing = max(0.0, sum(a * b for a, b in zip(unit(normal), self.direction, strict=True)))
        lit, fill = self.rig.key_gain * facing * key, self.rig.ambient_gain * ambient
        veil = self.haze_at(depth) * haze
        parts = zip(
            to_linear(rgb(base)), to_linear(self.key), to_linear(self.ambient), to_linear(self.haze), strict=True
        )
        red, green, blue = (
            _soften(own * (high * lit + low * fill)) * (1 - veil) + far * veil for own, high, low, far in parts
        )
        return from_linear((red, green, blue))

    def for_figure(self, position: Point3, practicals: Sequence[Practical] = (), depth: float = 4.0) -> FigureLight:
        """How somebody is lit who stands at `position`, `depth` metres from the eye.

        Lamps before them give the key light, lamps behind them the light on their edges.
        """
        from production_flow.embedded.artist.figures.acting import FigureLight  # noqa: PLC0415 - figures hold props, props are lit

        x, y, z = self.direction
        behind = max(0.0, z)
        plain = FigureLight(
            direction=_slanted(x, -max(y, 0.25)),
            key=lch(min(0.97, self.rig.key[0] + 0.06), self.rig.key[1] * 0.8, self.rig.key[2]),
            ambient=lch(self.rig.ambient[0] * 0.62, self.rig.ambient[1] * 1.2, self.rig.ambient[2]),
            rim=self._rim(0.35 if behind else 0.7),
            rim_strength=min(1.0, self.rig.rim * (0.75 + 0.5 * behind)),
            ambience=min(0.6, self.rig.ambience + 0.4 * self.haze_at(depth - 2.0)),
            exposure=self.rig.exposure,
        )
        before = [lamp for lamp in practicals if lamp.position[2] <= position[2] + 0.8]
        after = [lamp for lamp in practicals if lamp.position[2] > position[2] + 0.8]
        return self._keyed(self._rimmed(plain, after, position), before, position)

    def _rim(self, sky: float) -> Rgb:
        """The colour of edges where no lamp gives it: the key's and the sky's, bright enough to be seen."""
        lightness, chroma, hue = to_lch(mix(self.key, self.sky[2], sky))
        return lch(max(lightness, 0.62), chroma, hue)

    def _rimmed(self, plain: FigureLight, lamps: Sequence[Practical], position: Point3) -> FigureLight:
        """Edges in the colour of the lamp behind; a coloured sign wins over a white lamp, near over far."""
        if not lamps or not self.dark:
            return plain
        lamp = max(lamps, key=lambda one: _reaching(one, position, 3.0) * (0.6 + 4 * to_lch(one.colour)[1]))
        share = min(1.0, 1.6 * _reaching(lamp, position, 3.0))
        glow = to_lch(lamp.colour)
        rim = mix(plain.rim, lch(max(glow[0], 0.76), min(glow[1], 0.17), glow[2]), share)
        return replace(plain, rim=rim, rim_strength=min(1.0, plain.rim_strength + 0.3 * share))

    def _keyed(self, plain: FigureLight, lamps: Sequence[Practical], position: Point3) -> FigureLight:
        lamp = max(lamps, key=lambda one: _reaching(one, position), default=None)
        if lamp is None:
            return plain
        share = min(1.0, _reaching(lamp, position)) * (1.0 if self.dark else 0.25)
        x, y = lamp.position[0] - position[0], lamp.position[1] - position[1] - 1.4
        glow = to_lch(lamp.colour)
        colour = lch(max(glow[0], 0.78), min(glow[1], 0.13), glow[2])
        new = _slanted(x, -max(0.15, y))
        return replace(
            plain,
            direction=new if share > 0.25 else plain.direction,
            key=mix(plain.key, colour, 0.8 * share),
            exposure=plain.exposure + (0.16 * share if self.dark else 0.0),
            ambience=plain.ambience * (1 - 0.4 * share),
        )


def unit(vector: Point3) -> Point3:
    """A direction with length 1."""
    length = math.sqrt(sum(part * part for part in vector)) or 1.0
    return vector[0] / length, vector[1] / length, vector[2] / length


def _slanted(x: float, y: float) -> Point2:
    """A direction on the picture that comes at least half from the side, because light from above models nothing."""
    length = math.hypot(x, y) or 1.0
    x, y = x / length, y / length
    if abs(x) < 0.55:
        x, y = math.copysign(0.55, x), math.copysign(0.835, y)
    return x, y


def _soften(light: float) -> float:
    return light / (1 + max(light - 0.75, 0.0) * 0.6)


def _reaching(lamp: Practical, position: Point3, further: float = 1.0) -> float:
    """How much of a lamp arrives, 0 to its strength; `further` stretches its reach."""
    away = math.dist(lamp.position, (position[0], position[1] + 1.4, position[2]))
    return lamp.strength / (1 + (away / (lamp.reach * further)) ** 2)


def _rig_name(time: TimeOfDay, mood: str, interior: bool) -> str:
    dark = any(word in mood for word in _DARK_WORDS)
    if interior:
        return {"night": "interior-night", "dusk": "interior-dusk"}.get(time, "interior")
    return "noir" if dark and time in {"night", "dusk"} else time


def _weathered(rig: Rig, weather: Weather, interior: bool) -> Rig:
    if interior or weather in {"clear", "wind"}:
        return rig
    thick = {"fog": 3.0, "snow": 2.2, "dust": 3.0, "rain": 1.6, "storm": 1.8}[weather]
    veil = {"dust": (0.10, 75.0)}.get(weather, (0.02, 240.0))
    lightness = rig.haze[0] - (0.06 if weather in {"rain", "storm"} else 0.0)
    return replace(
        rig,
        sky=tuple(_greyed(colour, veil, 0.55) for colour in rig.sky),  # type: ignore[arg-type]
        key=_greyed(rig.key, veil, 0.4),
        key_gain=rig.key_gain * 0.62,
        ambient_gain=rig.ambient_gain * 1.12,
        haze=_greyed((lightness, rig.haze[1], rig.haze[2]), veil, 0.6),
        haze_density=rig.haze_density * thick,
        ambience=min(0.4, rig.ambience * 1.25 + 0.03),
    )


def _greyed(colour: Lch, veil: tuple[float, float], share: float) -> Lch:
    chroma, hue = veil
    return to_lch(mix(lch(*colour), lch(colour[0], chroma, hue), share))
