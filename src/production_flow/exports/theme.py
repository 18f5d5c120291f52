"""The printed look of a show, derived from its palette and its genre: surfaces, inks, accents, a typeface.

Colours are moved in OKLCh until their contrast holds (WCAG ratio against the worse of the two surfaces), so
that any palette gives readable pages. Palette colours themselves appear only as fills.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from production_flow.documents.bible import Blueprint
from production_flow.documents.look import Colour

Face = Literal["condensed", "serif", "sans"]

FACES: dict[str, Face] = {
    "noir": "condensed",
    "crime": "condensed",
    "thriller": "condensed",
    "action": "condensed",
    "science fiction": "condensed",
    "scifi": "condensed",
    "horror": "condensed",
    "western": "condensed",
    "cozy": "serif",
    "romance": "serif",
    "drama": "serif",
    "family": "serif",
    "historical": "serif",
    "fantasy": "serif",
    "mystery": "serif",
}
"""The typeface of a genre; the first word that is found decides, any other genre is set in the sans."""

DEFAULT_PALETTE = (
    Colour(name="Ink", hex="#14181d"),
    Colour(name="Slate", hex="#3d4a57"),
    Colour(name="Amber", hex="#d9a441", role="accent"),
    Colour(name="Paper", hex="#e9e4d8"),
)

_DARKEST_INK = "#0d0d10"
_STEP = 0.015


@dataclass(frozen=True)
class Lch:
    """A colour in OKLCh: lightness 0-1, chroma 0-0.4, hue in degrees."""

    light: float
    chroma: float
    hue: float


@dataclass(frozen=True)
class Swatch:
    """A colour of the palette with the ink that can be read on it."""

    name: str
    hex: str
    on: str


@dataclass(frozen=True)
class Theme:
    """Everything a page needs to look like the show; all colours as #rrggbb.

    Args:
        paper: The page; `panel` a slightly raised surface, `deep` covers and scrims.
        ink: Text in three strengths: 13, 7 and 4.6 to 1 and better on both surfaces.
        accents: Three accents that can be read as text on both surfaces.
    """

    dark: bool
    face: Face
    paper: str
    panel: str
    deep: str
    ink: str
    ink2: str
    ink3: str
    rule: str
    accents: tuple[str, str, str]
    palette: tuple[Swatch, ...]


def theme(blueprint: Blueprint) -> Theme:
    """The theme of a show."""
    colours = blueprint.style.palette or DEFAULT_PALETTE
    by_light = sorted(colours, key=lambda colour: to_lch(colour.hex).light)
    deepest, palest = to_lch(by_light[0].hex), to_lch(by_light[-1].hex)
    dark = is_dark(colours)
    ground = deepest if dark else palest
    paper = _tinted(0.165 if dark else 0.972, ground, 0.022 if dark else 0.016)
    panel = _tinted(0.215 if dark else 0.935, ground, 0.026 if dark else 0.024)
    return Theme(
        dark=dark,
        face=face_of(blueprint),
        paper=paper,
        panel=panel,
        deep=_tinted(0.10 if dark else 0.20, deepest, 0.02 if dark else 0.04),
        ink=_tinted(0.955, palest, 0.008) if dark else _tinted(0.235, deepest, 0.035),
        ink2=readable(_tinted(0.78 if dark else 0.42, deepest, 0.012 if dark else 0.03), panel, 7),
        ink3=readable(_tinted(0.64 if dark else 0.54, deepest, 0.015 if dark else 0.03), panel, 4.6),
        rule=_tinted(0.36 if dark else 0.80, ground, 0.03),
        accents=_accents(colours, panel),
        palette=tuple(Swatch(colour.name, colour.hex, ink_on(colour.hex)) for colour in colours),
    )


def is_dark(colours: Sequence[Colour]) -> bool:
    """Whether pages are dark: the ground is near black, or it is deep and so is most of the palette."""
    ground = luminance(colours[0].hex)
    mean = sum(to_lch(colour.hex).light for colour in colours) / len(colours)
    return ground < 0.03 or (ground < 0.18 and mean < 0.6)


def face_of(blueprint: Blueprint) -> Face:
    """The typeface that a show's genre is set in."""
    genre = f"{blueprint.genre} {blueprint.blend}".lower()
    found = sorted((genre.find(word), face) for word, face in FACES.items() if word in genre)
    return found[0][1] if found else "sans"


def _tinted(light: float, hue_of: Lch, most: float) -> str:
    return to_hex(Lch(light, min(hue_of.chroma, most), hue_of.hue))


def _accents(colours: Sequence[Colour], panel: str) -> tuple[str, str, str]:
    """The accent of the palette (marked, else the most chromatic) and the two that stand furthest from it."""
    lch = {colour.hex: to_lch(colour.hex) for colour in colours}
    marked = [colour.hex for colour in colours if colour.role == "accent"]
    first = marked[0] if marked else max(lch, key=lambda code: lch[code].chroma)
    rest = [code for code in lch if code != first and lch[code].chroma > 0.035]
    second = _furthest(rest, lch, [first]) or to_hex(_turned(lch[first], 150))
    lch[second] = to_lch(second)
    third = _furthest([code for code in rest if code != second], lch, [first, second])
    third = third or to_hex(Lch(0.6, 0.08, (lch[first].hue + 75) % 360))
    return readable(first, panel, 4.6), readable(second, panel, 4.6), readable(third, panel, 4.6)


def _furthest(codes: Sequence[str], lch: dict[str, Lch], others: Sequence[str]) -> str | None:
    """The colour whose hue is furthest from the others; a grey with a far hue does not win over a colour."""

    def distance(code: str) -> float:
        gap = min(_hue_gap(lch[code].hue, lch[other].hue) for other in others)
        return gap * min(lch[code].chroma, 0.12)

    return max(codes, key=distance) if codes else None


def _turned(colour: Lch, degrees: float) -> Lch:
    return Lch(colour.light, colour.chroma, (colour.hue + degrees) % 360)


def _hue_gap(one: float, other: float) -> float:
    gap = abs(one - other) % 360
    return min(gap, 360 - gap)


def readable(code: str, surface: str, ratio: float) -> str:
    """The colour, stepped away from the surface in lightness until the contrast ratio holds."""
    colour, up = to_lch(code), luminance(surface) < 0.18
    light, result = colour.light, code
    for _ in range(round(1 / _STEP) + 1):
        if contrast(result, surface) >= ratio:
            break
        light = min(1.0, light + _STEP) if up else max(0.0, light - _STEP)
        fade = min(1.0, 4 * min(light, 1.02 - light))
        result = to_hex(Lch(light, colour.chroma * fade, colour.hue))
    return result


def ink_on(fill: str) -> str:
    """White or near-black, whichever reads better on a fill."""
    return "#ffffff" if contrast(fill, "#ffffff") >= contrast(fill, _DARKEST_INK) else _DARKEST_INK


def contrast(one: str, other: str) -> float:
    """WCAG contrast ratio of two colours, 1 to 21."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(code: str) -> float:
    """WCAG relative luminance, 0 to 1."""
    red, green, blue = _linear(code)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(code: str) -> tuple[float, float, float]:
    values = [int(code[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in values)
    return red, green, blue


def to_lch(code: str) -> Lch:
    """A #rrggbb colour in OKLCh (Ottosson's matrices)."""
    red, green, blue = _linear(code)
    long = math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    mid = math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    short = math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    light = 0.2104542553 * long + 0.7936177850 * mid - 0.0040720468 * short
    a = 1.9779984951 * long - 2.4285922050 * mid + 0.4505937099 * short
    b = 0.0259040371 * long + 0.7827717662 * mid - 0.8086757660 * short
    return Lch(light, math.hypot(a, b), math.degrees(math.atan2(b, a)) % 360)


def to_hex(colour: Lch) -> str:
    """An OKLCh colour as #rrggbb, clipped to what a screen shows."""
    a = colour.chroma * math.cos(math.radians(colour.hue))
    b = colour.chroma * math.sin(math.radians(colour.hue))
    long = (colour.light + 0.3963377774 * a + 0.2158037573 * b) ** 3
    mid = (colour.light - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (colour.light - 0.0894841775 * a - 1.2914855480 * b) ** 3
    linear = (
        4.0767416621 * long - 3.3077115913 * mid + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * mid - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * mid + 1.7076147010 * short,
    )
    return "#" + "".join(f"{round(_gamma(value) * 255):02x}" for value in linear)


def _gamma(value: float) -> float:
    value = min(1.0, max(0.0, value))
    return 12.92 * value if value <= 0.0031308 else 1.055 * value ** (1 / 2.4) - 0.055
