"""The tones of one material in one light: its lit side, its base, its shadow, its rim and its line.

The look of a show acts here, on materials: `soft` models with gradients, `flat` keeps clean planes,
`ink` knows three values and one colour.
"""

from __future__ import annotations

from functools import cached_property, lru_cache
from typing import NamedTuple

from production_flow.embedded.artist.colour import (
    Colour,
    Rgb,
    adjust,
    from_linear,
    lch,
    lightness,
    mix,
    rgb,
    shade,
    to_hex,
    to_lch,
    to_linear,
)
from production_flow.embedded.artist.figures.acting import FigureLight
from production_flow.embedded.artist.looks import LOOKS as MANNERS
from production_flow.embedded.artist.looks import Look, graded

PLAIN = MANNERS["soft"]
INK = (0.06, 0.055, 0.085)
_GLOOM = 0.32  # lightness of the ambient below which lamps matter more than the sky
_INK_VALUES = ((0.26, 0.97), (0.38, 0.76), (0.46, 0.53), (0.66, 0.38), (2.0, 0.0))
"""Lightness below which a colour becomes paper with that much ink: black, dark, deep, middle, light."""
_INKED_SKIN = 0.40
"""Lightness that skin has at least in ink: no darker than deep, so that a face is read against black lines."""
_PAPER, _BLACK = lch(0.94, 0.025, 88), lch(0.13, 0.02, 270)


_BESIDE = (0.20, 0.20, 0.20, 0.32, 0.58)
"""Lightness of hair, by the value that skin has, where it would have the same."""


def skin_in_ink(skin: str) -> str:
    """The colour of skin as the ink look has it: dark skin is a deep grey and never the black of lines and shadows."""
    return to_hex(adjust(skin, max(0.0, _INKED_SKIN - lightness(skin))))


def hair_beside(skin: str, hair: str) -> str:
    """The colour of hair that the ink look can tell from the skin beside it: a value darker where both have one."""
    own, other = (next(n for n, row in enumerate(_INK_VALUES) if lightness(one) < row[0]) for one in (skin, hair))
    return hair if own != other else to_hex(adjust(hair, _BESIDE[own] - lightness(hair)))


_LIGHTER = (0.42, 0.56, 0.72, 0.72, 0.9)
"""Lightness of a value that is plainly lighter."""


def worn_beside(skin: str, colour: str) -> str:
    """The colour of what is worn against dark skin in ink: a lighter value where both would have one."""
    own, other = (next(n for n, row in enumerate(_INK_VALUES) if lightness(one) < row[0]) for one in (skin, colour))
    if own != other or own == len(_INK_VALUES) - 1:
        return colour
    return to_hex(adjust(colour, _LIGHTER[own] - lightness(colour)))


class Tone(NamedTuple):
    """The colours that one material is painted with."""

    lit: Rgb
    base: Rgb
    low: Rgb
    shade: Rgb
    deep: Rgb
    rim: Rgb
    line: Rgb


def _expose(colour: Rgb, exposure: float) -> Rgb:
    if exposure == 1.0:
        return colour
    red, green, blue = (part * exposure for part in to_linear(colour))
    return from_linear((red, green, blue))


def _hue_gap(one: Colour, other: Colour) -> float:
    return abs((to_lch(one)[2] - to_lch(other)[2] + 180) % 360 - 180)


class Tones:
    """Tones in one light and one look.

    Args:
        light: The light.
        look: `soft`, `ink` or `flat`.
        accent: The colour that the ink look keeps, if any.
        palette: The show's colours; the lightest tints its paper, the darkest its ink.
        manner: The look of the show, which is a manner of `look`.
    """

    def __init__(
        self,
        light: FigureLight,
        look: str,
        accent: str | None,
        palette: tuple[str, ...] = (),
        manner: Look = PLAIN,
    ) -> None:
        self.paper = mix(_PAPER, max(palette, key=lightness), 0.25) if palette else _PAPER
        self.black = mix(_BLACK, min(palette, key=lightness), 0.3) if palette else _BLACK
        self.light = light
        self.look, self.manner = look, manner
        self.accent = accent
        self._found: dict[tuple[Colour, float], Tone] = {}
        self._plain: dict[Colour, Rgb] = {}

    @cached_property
    def dark(self) -> Rgb:
        """What a silhouette is filled with."""
        return mix(self.light.ambient, INK, 0.75)

    def base(self, colour: Colour) -> Rgb:
        """The colour as this light shows it."""
        found = self._plain.get(colour)
        if found is None:
            found = self._plain[colour] = self._graded(self._seen(colour))
        return found

    def _graded(self, colour: Rgb) -> Rgb:
        """The colour as the look shows what has been painted, the same as in the set behind it."""
        return graded(colour, self.manner, dark=self._gloomy)

    @cached_property
    def _gloomy(self) -> bool:
        return lightness(self.light.ambient) < _GLOOM

    def _seen(self, colour: Colour) -> Rgb:
        light = self.light
        own = self._inked(rgb(colour)) if self.look == "ink" else rgb(colour)
        ambience = light.ambience * (0.45 if self.look == "ink" else 1.0)
        pulled = mix(own, light.ambient, ambience)
        if light.ambience:
            pulled = mix(pulled, _filtered(pulled, light.key), ambience)
        seen = _expose(pulled, light.exposure)
        return mix(seen, self.dark, light.silhouette) if light.silhouette else seen

    def _inked(self, colour: Rgb) -> Rgb:
        own = to_lch(colour)
        if self.accent and own[1] > 0.115 and _hue_gap(colour, self.accent) < 22 and to_lch(self.accent)[1] > 0.05:
            return colour
        share = next(share for limit, share in _INK_VALUES if own[0] < limit)
        return mix(mix(self.paper, self.black, share), self.light.key, 0.06)

    def tone(self, colour: Colour, depth: float = 0.0) -> Tone:
        """The tones of a colour; `depth` (0 to 1) pushes what is further away towards the shadow."""
        found = self._found.get((colour, depth))
        if found is None:
            found = self._found[colour, depth] = self._made(colour, depth)
        return found

    def _made(self, colour: Colour, depth: float) -> Tone:
        light = self.light
        base = self._seen(colour)
        strength = 0.62 if self.look == "flat" else 0.74 if self.manner.rim < 1 else 1.0
        if depth:
            base = mix(base, shade(base, light.ambient), min(1.0, depth))
        dark = shade(base, light.ambient, strength)
        deep = shade(base, light.ambient, strength * 1.35)
        if self.look == "ink":
            dark = deep = INK if lightness(base) < 0.7 else mix(base, INK, 0.62)
        if light.silhouette:
            dark, deep = mix(dark, self.dark, light.silhouette), mix(deep, self.dark, light.silhouette)
        lit = adjust(mix(base, light.key, 0.13), 0.028) if self.look == "soft" else base
        if light.silhouette:
            lit = mix(lit, self.dark, light.silhouette)
        rim = adjust(mix(base, light.rim, 0.34 + 0.3 * light.ambience), 0.10)
        low = mix(base, dark, 0.35) if self.look == "soft" else base
        line = INK if self.look == "ink" else adjust(dark, -0.12)
        return Tone(*(self._graded(one) for one in (lit, base, low, dark, deep, rim, line)))


def _filtered(colour: Rgb, key: Rgb) -> Rgb:
    """The colour under light of the key's colour alone."""
    top = max(key)
    one, two, three = (a * b / top for a, b in zip(to_linear(colour), to_linear(key), strict=True))
    return from_linear((one, two, three))


@lru_cache(64)
def tones_for(
    light: FigureLight, look: str, accent: str | None, palette: tuple[str, ...] = (), manner: Look = PLAIN
) -> Tones:
    """The tones of a light and look; the same object for the same light, so that they are worked out once."""
    return Tones(light, look, accent, palette, manner)
