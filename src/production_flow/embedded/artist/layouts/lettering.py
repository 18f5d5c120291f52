"""Lettering: the show's typefaces, lines that fit their measure, tracking, and a fallback for every alphabet."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from typing import Any, Literal

from production_flow.embedded.artist.colour import Colour
from production_flow.embedded.artist.pens import paint
from production_flow.media import canvas as canvases
from production_flow.media.canvas import skia

Align = Literal["left", "middle", "right"]

_FALLBACK = "NotoSans-700"
_MANY = 12
"""Words of a text from which only breaks near to even ones are tried."""
_LEANING = """
a an the and or of in on at to for from with by as & der die das den dem des ein eine einer im am und von vom zu zum zur
auf mit für le la les un une de du des et à au aux en sur dans el los las una y del al con por il lo gli i di da dal
della nel e o os do dos uma em no na um
"""
_WEAK = frozenset(_LEANING.split())
"""Words that lean on the next one, in the languages of the shows."""


@dataclass(frozen=True)
class House:
    """The type of a kind of show.

    Args:
        display: The face of titles.
        text: The face of taglines and names.
        small: The face of credits.
        capitals: Whether titles are set in capitals.
        tracking: Space added between the letters of a title, in sizes.
        leading: From the foot of one line of a title to that of the next, in sizes; capitals have nothing below.
    """

    display: str
    text: str
    small: str
    capitals: bool
    tracking: float
    leading: float = 0.90


HARD = House("BigShoulders-800", "BigShoulders-600", "InstrumentSans-600", capitals=True, tracking=0.02)
SOFT = House("Fraunces-600", "Fraunces-400i", "InstrumentSans-400", capitals=False, tracking=-0.01, leading=1.0)
PLAIN = House(
    "InstrumentSans-600", "InstrumentSans-400", "InstrumentSans-400", capitals=False, tracking=-0.02, leading=0.98
)

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
    r"wars?\b",
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
    if begins(genre, ("cozy", "cosy")):
        return SOFT
    if begins(genre, _HARD_WORDS):
        return HARD
    return SOFT if begins(genre, _SOFT_WORDS) else PLAIN


def begins(text: str, hints: Sequence[str]) -> bool:
    """Whether a word of the text begins with one of the hints: a warm hand is no war, and an award neither."""
    return bool(re.search(rf"\b(?:{'|'.join(hints)})", text, re.IGNORECASE))


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
    """Text in at most `most` lines, broken where one would breathe; smaller where even the best break does not fit.

    A line that ends in an article or a preposition, or is nothing else, reads as broken off; one after a comma is as
    good as a whole one. Large letters count for more than even lines, and fewer lines for more than many.
    """
    words = text.split()
    ways = [way for count in range(1, min(most, len(words)) + 1) for way in _ways(words, count)] or [("",)]

    def room(way: tuple[str, ...]) -> float:
        return min(1.0, width / max(1.0, *(line(part, face, size, tracking).width for part in way)))

    best = max(ways, key=lambda way: (room(way) - _ugliness(way), -len(way)))
    return [line(part, face, size * room(best), tracking) for part in best]


def _ways(words: Sequence[str], count: int) -> list[tuple[str, ...]]:
    """All the ways to set words in so many lines; long texts only near to even ones, or there were thousands."""
    spread = range(1, len(words))
    if len(words) > _MANY:
        even = [round(len(words) * n / count) for n in range(1, count)]
        spread_near = {at + step for at in even for step in (-2, -1, 0, 1, 2) if 0 < at + step < len(words)}
        cuts = combinations(sorted(spread_near), count - 1)
    else:
        cuts = combinations(spread, count - 1)
    return [
        tuple(" ".join(words[start:end]) for start, end in zip((0, *cut), (*cut, len(words)), strict=True))
        for cut in cuts
    ]


def _ugliness(way: tuple[str, ...]) -> float:
    """How much smaller one would rather set a title than break it like this."""
    ends = [part.split()[-1].lower() for part in way[:-1] if part]
    weak = sum(end in _WEAK for end in ends)
    alone = sum(part.lower() in _WEAK for part in way)
    commas = sum(end[-1] in ",;:\u2014" for end in ends)
    longest = max(len(part) for part in way)
    ragged = sum(longest - len(part) for part in way) / max(1, longest * len(way))
    return 0.05 * (len(way) - 1) + 0.16 * weak + 0.16 * alone - 0.05 * commas + 0.10 * ragged


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
