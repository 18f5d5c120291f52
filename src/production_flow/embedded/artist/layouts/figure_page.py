"""A page of figures: what the turnaround and the expression sheet of a character have in common."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from production_flow.documents.look import FigureLook
from production_flow.embedded.artist.colour import Rgb, lch, mix, to_lch
from production_flow.embedded.artist.figures.acting import Acting, Box, FigureLight
from production_flow.embedded.artist.figures.figure import Figure
from production_flow.embedded.artist.layouts.inks import inks_of
from production_flow.embedded.artist.layouts.lettering import House, fitted, house_of, line
from production_flow.embedded.artist.pens import linear, shaded
from production_flow.embedded.artist.sheets import graded
from production_flow.errors import BadInput
from production_flow.media import canvas as canvases
from production_flow.media.canvas import skia
from production_flow.providers.requests import ImageRequest

LIGHT = FigureLight(ambient=(0.22, 0.20, 0.40), rim_strength=0.40)
"""The light of every page: high and from the right, so that sheets of different people can be compared."""
_ROUGH = 14.0
"""Pixels per head of a drawing that is only measured."""
_GROUND, _MOST_CHROMA = 0.83, 0.020
"""Lightness of the ground, so that pale and dark figures both stand out, and the most colour it has."""


class FigurePage:
    """A page with the name and the part at its head, and one figure on it as often as is wanted.

    Args:
        request: Its scene has the person and the style, its card the name, the part and a note; labels are the words.

    Raises:
        BadInput: There is nobody to draw.
    """

    def __init__(self, request: ImageRequest) -> None:
        if request.scene is None or not request.scene.figures:
            raise BadInput(f"A sheet of {request.purpose} needs a person.", where="image request")
        card = request.card
        self.width, self.height, self.labels = request.width, request.height, request.labels
        self.unit = self.height / 1080
        self.look: FigureLook = request.scene.figures[0].look
        self.figure = Figure(self.look, request.scene.style)
        self.inks = inks_of(request.scene.style)
        self.house: House = house_of(card.genre if card else "")
        self.name = card.lines[0] if card and card.lines else self.look.id
        self.small = card.small if card else ()
        ground = to_lch(self.inks.second)
        self.ground: Rgb = lch(_GROUND, min(_MOST_CHROMA, ground[1]), ground[2])
        self.pixels = canvases.blank(self.width, self.height)
        self.canvas: Any = canvases.surface_over(self.pixels).getCanvas()
        pale, deep = (
            lch(_GROUND + 0.05, min(_MOST_CHROMA, ground[1]), ground[2]),
            mix(self.ground, self.inks.dark, 0.10),
        )
        shader = linear((0, 0), (0, self.height), [pale, self.ground, deep], [0, 0.72, 1])
        self.canvas.drawPaint(shaded(shader))

    def draw_head(self) -> None:
        """The name in the show's face, the part beside it, and the note on the right."""
        unit, house = self.unit, self.house
        shown = self.name.upper() if house.capitals else self.name
        made = fitted(shown, house.display, 74 * unit, 0.55 * self.width, max(0.0, house.tracking))
        made.draw(self.canvas, 70 * unit, 112 * unit, self.inks.dark)
        if self.small:
            self.say(self.small[0], 70 * unit + made.width + 26 * unit, 112 * unit, 27, 0.72, 0.38 * self.width)
        for note in self.small[1:]:
            made = line(note, house.small, 20 * unit)
            made.draw(self.canvas, self.width - 70 * unit, 62 * unit, self.inks.dark, 0.66, "right")

    def say(self, words: str, x: float, y: float, size: float, opacity: float = 0.85, width: float = 1e4) -> None:
        """A line in the face of small print, its foot at y; size in lines of a 1080-line page."""
        fitted(words, self.house.small, size * self.unit, width).draw(self.canvas, x, y, self.inks.dark, opacity)

    def say_under(self, words: str, x: float, y: float, size: float, width: float) -> None:
        """The same with its middle at x."""
        made = fitted(words, self.house.small, size * self.unit, width)
        made.draw(self.canvas, x, y, self.inks.dark, 0.88, "middle")

    def measured(self, acting: Acting, *, head: bool = False) -> Box:
        """Left, top, right and bottom of the drawn figure, or of its head alone, in heads from its origin."""
        left, top, right, bottom = self.figure.bounds(acting)
        pixels = canvases.blank(round((right - left) * _ROUGH), round((bottom - top) * _ROUGH))
        canvas = canvases.surface_over(pixels).getCanvas()
        canvas.translate(-left * _ROUGH, -top * _ROUGH)
        if not head:
            self.figure.draw_body(canvas, acting, LIGHT, _ROUGH, 0, ground=False)
        self.figure.draw_head(canvas, acting, LIGHT, _ROUGH, 0)
        found = canvases.extent(pixels)
        if found is None:
            return left, top, right, bottom
        x0, y0, x1, y1 = (edge / _ROUGH for edge in found)
        return left + x0, top + y0, left + x1, top + y1

    @contextmanager
    def figures(self) -> Iterator[Any]:
        """A canvas for figures; what is drawn on it comes onto the page in the grade of the show's look."""
        surface = canvases.surface(self.width, self.height)
        yield surface.getCanvas()
        drawn = graded(surface.makeImageSnapshot(), self.figure.manner, dark=False)
        self.canvas.drawImage(drawn, 0, 0, skia.SamplingOptions())
