"""The portrait grid: the cast side by side with their names, as a title card of the show."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from production_flow.documents.look import Style
from production_flow.embedded.artist.colour import adjust, mix
from production_flow.embedded.artist.layouts.inks import Inks, inks_of
from production_flow.embedded.artist.layouts.lettering import HARD, House, broken, fitted, house_of, line
from production_flow.embedded.artist.pens import linear, paint, polygon, shaded
from production_flow.errors import BadInput
from production_flow.media import canvas as canvases
from production_flow.media.canvas import skia
from production_flow.providers.ports import Notice
from production_flow.providers.requests import ImageRequest
from production_flow.types import Json

_SHARP = skia.SamplingOptions(skia.CubicResampler.Mitchell())
_ROW = 6  # portraits that stand beside each other with room for hair and hats; more take a second row
_TALLEST, _WIDEST = 1.6, 0.86  # heights of a panel in widths, so that no hat is cut, and widths in heights
_SMALLEST = 0.7  # of their size to which all names are set smaller for the sake of the longest
_CUT = 0.03  # of a portrait's height that is cut off above where a panel is wider than it


def cast_grid(request: ImageRequest, files: Sequence[Path]) -> tuple[canvases.Pixels, dict[str, Json], list[Notice]]:
    """Sets portraits into a grid, each with the name and the part from `labels` (a name and a part on two lines).

    Raises:
        BadInput: There is no portrait to set.
    """
    if not files:
        raise BadInput("A portrait grid needs portraits.", where="image request")
    grid = _Grid(request, files)
    grid.draw()
    record: dict[str, Json] = {"cast": [list(label) for label in grid.labels], "rows": grid.rows}
    return grid.pixels, record, []


class _Grid:
    """A grid while it is drawn."""

    def __init__(self, request: ImageRequest, files: Sequence[Path]) -> None:
        self.width, self.height, self.card = request.width, request.height, request.card
        self.pictures = [canvases.open_picture(file) for file in files]
        names = [*request.labels, *(one.name for one in request.references)][: len(files)]
        self.labels = [(name.partition("\n")[0], name.partition("\n")[2]) for name in names]
        self.inks: Inks = inks_of(request.scene.style if request.scene else Style())
        self.house: House = house_of(self.card.genre if self.card else "")
        self.rows = 1 if len(files) <= _ROW else 2
        self.pixels = canvases.blank(self.width, self.height)
        self.canvas: Any = canvases.surface_over(self.pixels).getCanvas()

    def draw(self) -> None:
        """Ground, portraits, title."""
        dark, deep = self.inks.dark, adjust(self.inks.dark, -0.05)
        shader = linear((0, 0), (0, self.height), [mix(dark, self.inks.second, 0.22), dark, deep], [0, 0.5, 1])
        self.canvas.drawPaint(shaded(shader))
        top, low = 0.235 * self.height, 0.955 * self.height
        count = -(-len(self.pictures) // self.rows)
        gap = 0.016 * self.width if self.house is not HARD else 0.007 * self.width
        room = (low - top - (self.rows - 1) * gap) / self.rows
        wide = min(_WIDEST * room, (0.91 * self.width - (count - 1) * gap) / count)
        tall = min(room, _TALLEST * wide)
        spare = self.rows * (room - tall)
        self._title(0.30 * spare)
        for row in range(self.rows):
            here = range(row * count, min(len(self.pictures), (row + 1) * count))
            self._row(list(here), top + 0.48 * spare + row * (tall + gap), wide, tall, gap)

    def _row(self, which: list[int], top: float, wide: float, tall: float, gap: float) -> None:
        left = (self.width - len(which) * wide - (len(which) - 1) * gap) / 2
        for n, index in enumerate(which):
            self._panel(index, left + n * (wide + gap), top, wide, tall)

    def _panel(self, index: int, left: float, top: float, wide: float, tall: float) -> None:
        canvas, shape = self.canvas, self._shape(left, top, wide, tall)
        canvas.save()
        canvas.clipPath(shape, True)  # noqa: FBT003 - Skia has no name for it
        self._picture(self.pictures[index], left, top, wide, tall)
        fade = linear((0, top + 0.55 * tall), (0, top + tall), [(self.inks.dark, 0.0), (self.inks.dark, 0.93)])
        canvas.drawRect(skia.Rect.MakeXYWH(left - wide, top + 0.55 * tall, 3 * wide, 0.46 * tall), shaded(fade))
        canvas.restore()
        canvas.drawPath(shape, paint(mix(self.inks.light, self.inks.accent, 0.4), 0.5, stroke=0.0016 * self.width))
        self._label(index, left, top, wide, tall)

    def _shape(self, left: float, top: float, wide: float, tall: float) -> Any:
        if self.house is HARD:
            slant = 0.045 * tall
            foot, right = top + tall, left + wide
            return polygon([(left + slant, top), (right + slant, top), (right - slant, foot), (left - slant, foot)])
        path = skia.Path()
        round_corner = 0.045 * wide if self.house.capitals else 0.07 * wide
        path.addRRect(skia.RRect.MakeRectXY(skia.Rect.MakeXYWH(left, top, wide, tall), round_corner, round_corner))
        return path

    def _picture(self, picture: Any, left: float, top: float, wide: float, tall: float) -> None:
        """The portrait, cut so that the head keeps its hat and its place."""
        room = 0.11 * tall if self.house is HARD else 0.0
        scale = max((wide + room) / picture.width(), tall / picture.height())
        x = left + wide / 2 - picture.width() * scale / 2
        y = max(top + tall - picture.height() * scale, top - _CUT * picture.height() * scale)
        box = skia.Rect.MakeXYWH(x, y, picture.width() * scale, picture.height() * scale)
        self.canvas.drawImageRect(picture, box, _SHARP, None)

    def _label(self, index: int, left: float, top: float, wide: float, tall: float) -> None:
        """Name and part at the foot of a panel: every name as large as the longest may be, a long part on two lines."""
        name, part = self.labels[index]
        house, measure = self.house, 0.86 * wide
        size = min(0.055 * self.height, 0.16 * wide, 0.118 * tall)
        names = [line(self._shown(one), house.display, 1.15 * size, max(0.0, house.tracking)) for one, _ in self.labels]
        share = max(_SMALLEST, min(1.0, *(measure / max(1.0, one.width) for one in names)))
        middle = left + wide / 2 - (0.03 * tall if house is HARD else 0.0)
        parts = broken(part, house.text, 0.60 * size, measure, 0.0, 2) if part else []
        foot = top + tall - min(0.04 * self.height, 0.06 * tall)
        for one in reversed(parts):
            one.draw(self.canvas, middle, foot, self.inks.accent, 1.0, "middle")
            foot -= 0.66 * size
        made = fitted(self._shown(name), house.display, 1.15 * size * share, measure, max(0.0, house.tracking))
        made.draw(self.canvas, middle, foot - (0.10 * size if parts else 0.0), self.inks.light, 1.0, "middle")

    def _shown(self, name: str) -> str:
        return name.upper() if self.house.capitals else name

    def _title(self, lower: float) -> None:
        """The title and a line under it, set lower by so many pixels where the panels leave room."""
        if self.card is None or not self.card.lines:
            return
        title = self.card.lines[0].upper() if self.house.capitals else self.card.lines[0]
        made = fitted(title, self.house.display, 0.125 * self.height, 0.84 * self.width, self.house.tracking)
        made.draw(self.canvas, self.width / 2, 0.135 * self.height + lower, self.inks.light, 1.0, "middle")
        lines = [text for text in (*self.card.lines[1:], *self.card.small) if text.strip()]
        if lines:
            made = fitted(lines[0], self.house.text, 0.032 * self.height, 0.8 * self.width, 0.02)
            made.draw(self.canvas, self.width / 2, 0.195 * self.height + lower, self.inks.accent, 1.0, "middle")
