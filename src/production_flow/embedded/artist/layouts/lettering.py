"""Lettering: the show's typefaces, lines that fit their measure, tracking, and a fallback for every alphabet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal

from production_flow.embedded.artist.colour import Colour
from production_flow.embedded.artist.pens import paint
from production_flow.media import canvas as canvases
from production_flow.media.canvas import skia

Align = Literal["left", "middle", "right"]

_FALLBACK = "NotoSans-700"


@dataclass(frozen=True)
class House:
    """The type of a kind of show.

    Args:
        display: The face of titles.
        text: The face of taglines and names.
        small: The face of credits.
        capitals: Whether titles are set in capitals.
        tracking: Space added between the letters of a title, in sizes.
    """

    display: str
    text: str
    small: str
    capitals: bool
    tracking: float


HARD = House("BigShoulders-800", "BigShoulders-600", "InstrumentSans-600", capitals=True, tracking=0.02)
SOFT = House("Fraunces-600", "Fraunces-400i", "InstrumentSans-400", capitals=False, tracking=-0.01)
PLAIN = House("InstrumentSans-600", "InstrumentSans-400", "InstrumentSans-400", capitals=False, tracking=-0.02)

_HARD_WORDS = (
    "noir",
    "crime",
    "thrill",
    "action",
    "sci",
    "horror",
    "western",
    "cyber",
    "heist",
    "spy",
    "detective",
    "war",
)
_SOFT_WORDS = (
    "cozy",
    "cosy",
    "roman",
    "drama",
    "family",
    "histor",
    "fantas",
    "fairy",
    "period",
    "adventure",
    "mystery",
)


def house_of(genre: str) -> House:
    """The type of a genre: hard for noir and its kin, soft for the warm ones, plain for the rest."""
    words = genre.lower()
    if any(word in words for word in ("cozy", "cosy")):
        return SOFT
    if any(word in words for word in _HARD_WORDS):
        return HARD
    return SOFT if any(word in words for word in _SOFT_WORDS) else PLAIN


@dataclass(frozen=True)
class Line:
    """One line ready to be drawn: glyph runs with their fonts, and its width in pixels."""

    text: str
    runs: tuple[tuple[Any, str], ...]
    tracking: float

    @cached_property
    def width(self) -> float:
        """Pixels from the first letter to the last."""
        total = sum(float(font.measureText(text)) for font, text in self.runs)
        return total + self.tracking * max(0, len(self.text) - 1)

    def draw(
        self, canvas: Any, x: float, y: float, colour: Colour, opacity: float = 1.0, align: Align = "left"
    ) -> None:
        """Draws the line with its foot at y."""
        x -= {"left": 0.0, "middle": self.width / 2, "right": self.width}[align]
        for n in range(len(self.text)):
            self.draw_letter(canvas, n, x, y, colour, opacity)

    def draw_letter(self, canvas: Any, which: int, x: float, y: float, colour: Colour, opacity: float) -> None:
        """Draws one letter of a line that begins at x."""
        at, made = self.offsets[which], paint(colour, opacity)
        font, letter = self.letters[which]
        if letter.strip():
            canvas.drawString(letter, x + at, y, font, made)

    @cached_property
    def letters(self) -> list[tuple[Any, str]]:
        """Every letter with its font."""
        return [(font, letter) for font, text in self.runs for letter in text]

    @cached_property
    def offsets(self) -> list[float]:
        """Where each letter begins, in pixels from the start of the line; pairs are kerned as the font wants."""
        found, start = [], 0.0
        for font, text in self.runs:
            found += [start + float(font.measureText(text[:n])) for n in range(len(text))]
            start += float(font.measureText(text))
        return [at + n * self.tracking for n, at in enumerate(found)]


def line(text: str, face: str, size: float, tracking: float = 0.0) -> Line:
    """A line of text; letters that the face lacks are set in a face that has them.

    Args:
        text: The words.
        face: Name of a font file of ours.
        size: Pixels.
        tracking: Space added between letters, in sizes.
    """
    font, other = canvases.font(face, size), canvases.font(_FALLBACK, size * 0.92)
    runs: list[tuple[Any, str]] = []
    for letter in " ".join(text.split()):
        best = font if font.unicharToGlyph(ord(letter)) or not other.unicharToGlyph(ord(letter)) else other
        if runs and runs[-1][0] is best:
            runs[-1] = (best, runs[-1][1] + letter)
        else:
            runs.append((best, letter))
    return Line(" ".join(text.split()), tuple(runs), tracking * size)


def fitted(text: str, face: str, size: float, width: float, tracking: float = 0.0) -> Line:
    """A line of text, made smaller where it would be wider than `width` pixels."""
    made = line(text, face, size, tracking)
    return made if made.width <= width else line(text, face, size * width / made.width, tracking)


def broken(text: str, face: str, size: float, width: float, tracking: float = 0.0, most: int = 3) -> list[Line]:
    """Text in at most `most` lines of even length; smaller where even that does not fit."""
    words = text.split()
    for count in range(1, most + 1):
        lines = [line(part, face, size, tracking) for part in _split(words, count)]
        if max(one.width for one in lines) <= width:
            return lines
    widest = max(one.width for one in lines)
    return [line(part, face, size * width / widest, tracking) for part in _split(words, most)]


def _split(words: Sequence[str], count: int) -> list[str]:
    """Words in up to `count` parts of nearly even length."""
    target = len(" ".join(words)) / count
    parts: list[list[str]] = [[]]
    for word in words:
        long = len(" ".join([*parts[-1], word])) > target * 1.15 + 2
        if parts[-1] and long and len(parts) < count:
            parts.append([])
        parts[-1].append(word)
    return [" ".join(part) for part in parts] or [""]


def scrim(
    canvas: Any, box: tuple[float, float, float, float], stops: Sequence[tuple[float, float]], colour: Colour
) -> None:
    """A veil from top to bottom under lettering: pairs of (place 0-1, opacity)."""
    left, top, right, bottom = box
    colours = [paint(colour, opacity).getColor() for _, opacity in stops]
    shader = skia.GradientShader.MakeLinear(
        [skia.Point(0, top), skia.Point(0, bottom)], colours, [place for place, _ in stops]
    )
    canvas.drawRect(skia.Rect.MakeLTRB(left, top, right, bottom), skia.Paint(Shader=shader, Dither=True))
