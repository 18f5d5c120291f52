"""Colour in OKLab and OKLCH: every shade, rim and haze is derived from one base colour and the light.

A colour is `#rrggbb` or three sRGB parts from 0 to 1; every function takes either and gives the parts.
OKLCH is lightness 0-1, chroma 0 to about 0.32, hue in degrees (30 red, 90 yellow, 145 green, 260 blue).
"""

from __future__ import annotations

import math
from functools import lru_cache
from typing import TypeAlias

Rgb: TypeAlias = tuple[float, float, float]
Colour: TypeAlias = str | Rgb

_CACHED = 8192


@lru_cache(_CACHED)
def _from_hex(text: str) -> Rgb:
    digits = text.lstrip("#")
    return int(digits[0:2], 16) / 255, int(digits[2:4], 16) / 255, int(digits[4:6], 16) / 255


def rgb(colour: Colour) -> Rgb:
    """The sRGB parts of a colour, 0 to 1."""
    return _from_hex(colour) if isinstance(colour, str) else colour


def to_hex(colour: Colour) -> str:
    """A colour as #rrggbb."""
    return "#" + "".join(f"{round(255 * min(1.0, max(0.0, part))):02x}" for part in rgb(colour))


def to_linear(colour: Colour) -> Rgb:
    """Amounts of light: the sRGB curve undone."""
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in rgb(colour))
    return red, green, blue


def from_linear(light: Rgb) -> Rgb:
    """Amounts of light to sRGB parts, cut to 0-1."""
    red, green, blue = (
        12.92 * c if c <= 0.0031308 else 1.055 * c ** (1 / 2.4) - 0.055 for c in (min(1.0, max(0.0, c)) for c in light)
    )
    return red, green, blue


@lru_cache(_CACHED)
def to_lab(colour: Colour) -> Rgb:
    """OKLab: lightness, green-red, blue-yellow."""
    red, green, blue = to_linear(colour)
    long = (0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue) ** (1 / 3)
    middle = (0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue) ** (1 / 3)
    short = (0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue) ** (1 / 3)
    return (
        0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short,
    )


def _lab_to_linear(lightness: float, green_red: float, blue_yellow: float) -> Rgb:
    long = (lightness + 0.3963377774 * green_red + 0.2158037573 * blue_yellow) ** 3
    middle = (lightness - 0.1055613458 * green_red - 0.0638541728 * blue_yellow) ** 3
    short = (lightness - 0.0894841775 * green_red - 1.2914855480 * blue_yellow) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short,
    )


def from_lab(lab: Rgb) -> Rgb:
    """OKLab to sRGB parts, cut to what a screen shows."""
    return from_linear(_lab_to_linear(*lab))


@lru_cache(_CACHED)
def lch(lightness: float, chroma: float, hue: float) -> Rgb:
    """OKLCH to sRGB parts; chroma is lowered until a screen can show the colour."""
    lightness = min(1.0, max(0.0, lightness))
    while True:
        angle = math.radians(hue)
        light = _lab_to_linear(lightness, chroma * math.cos(angle), chroma * math.sin(angle))
        if chroma < 0.004 or all(-0.002 < part < 1.002 for part in light):
            return from_linear(light)
        chroma *= 0.93


@lru_cache(_CACHED)
def to_lch(colour: Colour) -> Rgb:
    """OKLCH of a colour: lightness, chroma, hue in degrees 0-360."""
    lightness, green_red, blue_yellow = to_lab(colour)
    return lightness, math.hypot(green_red, blue_yellow), math.degrees(math.atan2(blue_yellow, green_red)) % 360


@lru_cache(_CACHED)
def mix(one: Colour, other: Colour, share: float) -> Rgb:
    """`one` moved by `share` (0-1) towards `other`, through OKLab so that no mixture turns grey."""
    a, b = to_lab(one), to_lab(other)
    return from_lab((a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share))


@lru_cache(_CACHED)
def adjust(colour: Colour, lightness: float = 0.0, chroma: float = 1.0, hue: float = 0.0) -> Rgb:
    """A colour with `lightness` added, chroma multiplied, and the hue turned by degrees."""
    own = to_lch(colour)
    return lch(own[0] + lightness, own[1] * chroma, own[2] + hue)


@lru_cache(_CACHED)
def shade(colour: Colour, ambient: Colour = "#3a2a6b", strength: float = 1.0) -> Rgb:
    """The colour in form shadow: darker, a little more chroma, a fifth of the way to the ambient light."""
    lightness, green_red, blue_yellow = to_lab(colour)
    darker = max(0.0, lightness - (0.045 + 0.14 * lightness) * strength)
    return mix(from_lab((darker, green_red * 1.1, blue_yellow * 1.1)), ambient, min(1.0, 0.20 * strength))


def lightness(colour: Colour) -> float:
    """Perceived lightness, 0-1."""
    return to_lab(colour)[0]


def towards(hue: float, target: float, share: float) -> float:
    """A hue moved by `share` towards another the short way round, in degrees."""
    return (hue + ((target - hue + 180) % 360 - 180) * share) % 360
