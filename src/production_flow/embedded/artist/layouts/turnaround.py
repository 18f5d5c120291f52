"""The turnaround of a character: five views on one line, measured in heads, over the colours that it is made of."""

from __future__ import annotations

from typing import Any

from production_flow.embedded.artist.colour import mix, rgb, to_hex
from production_flow.embedded.artist.figures.acting import Acting, Box, View
from production_flow.embedded.artist.layouts.figure_page import LIGHT, FigurePage
from production_flow.embedded.artist.looks import graded
from production_flow.embedded.artist.pens import paint
from production_flow.media import canvas as canvases
from production_flow.media.canvas import skia
from production_flow.providers.ports import Notice
from production_flow.providers.requests import ImageRequest
from production_flow.types import Json

VIEWS: dict[View, str] = {
    "front": "Front", "three-quarter": "Three-quarter", "profile": "Profile",
    "back-three-quarter": "Three-quarter back", "back": "Back",
}  # fmt: skip
"""The views, from left to right, and what is written under them."""
_GROUND, _TOP, _LEFT, _RIGHT = 830, 170, 150, 60
"""Where the ground is, what the tallest may reach, and the margins, in lines of a 1080-line page."""
_SWATCHES = 10
_SPARE = 0.22
"""How much room there is at both sides of a figure, heads."""


def turnaround(request: ImageRequest) -> tuple[canvases.Pixels, dict[str, Json], list[Notice]]:
    """Draws the first figure of the scene from five sides, over the colours that it is really drawn in.

    Raises:
        BadInput: There is nobody to draw.
    """
    page = _Turnaround(request)
    page.draw()
    notices = [Notice(code="degraded", message=words) for words in page.figure.notices]
    return page.pixels, {"views": list(VIEWS), "heads": round(page.figure.heads, 2)}, notices


class _Turnaround(FigurePage):
    """The page while it is drawn."""

    def draw(self) -> None:
        """Head, height lines, figures, colours."""
        self.draw_head()
        rooms = {view: self.measured(Acting(view=view)) for view in VIEWS}
        scale = self._scale(list(rooms.values()))
        self._draw_heights(scale)
        with self.figures() as canvas:
            self._draw_views(canvas, rooms, scale)
        self._draw_colours()

    @property
    def room(self) -> float:
        """From the left margin to the right one, in lines of a 1080-line page."""
        return self.width / self.unit - _LEFT - _RIGHT

    def _scale(self, rooms: list[Box]) -> float:
        """Pixels per head at which the tallest view and all of them side by side fit."""
        tall = max(*(-top for _, top, _, _ in rooms), self.figure.heads) + 0.05
        wide = sum(right - left + 2 * _SPARE for left, _, right, _ in rooms)
        return min((_GROUND - _TOP) / tall, self.room / wide) * self.unit

    def _draw_views(self, canvas: Any, rooms: dict[View, Box], scale: float) -> None:
        wide = {view: (right - left + 2 * _SPARE) * scale for view, (left, _, right, _) in rooms.items()}
        gap = max(0.0, self.room * self.unit - sum(wide.values())) / len(rooms)
        x = _LEFT * self.unit + gap / 2
        for view, (left, *_) in rooms.items():
            origin = x - (left - _SPARE) * scale
            canvas.save()
            canvas.translate(origin, _GROUND * self.unit)
            self.figure.draw(canvas, Acting(view=view), LIGHT, scale)
            canvas.restore()
            self.say_under(VIEWS[view], origin, (_GROUND + 60) * self.unit, 24, wide[view] + gap)
            x += wide[view] + gap

    def _draw_heights(self, scale: float) -> None:
        """A line for every head, and one for the crown."""
        heads, unit = self.figure.heads, self.unit
        right = self.width - (_RIGHT - 5) * unit
        for count in range(int(heads) + 1):
            y = _GROUND * unit - count * scale
            self._rule(y, right, 0.34 if count == 0 else 0.13)
            if heads - count > 0.3:
                self.say(str(count), 78 * unit, y + 7 * unit, 19, 0.5)
        top = _GROUND * unit - heads * scale
        self._rule(top, right, 0.34)
        self.say(f"{heads:.1f} heads", 70 * unit, top - 10 * unit, 20)
        self.say(f"{self.figure.height:.2f} m", 70 * unit, top + 24 * unit, 18, 0.62)

    def _rule(self, y: float, right: float, opacity: float) -> None:
        self.canvas.drawLine(110 * self.unit, y, right, y, paint(self.inks.dark, opacity, stroke=1.4 * self.unit))

    def _colours(self) -> list[tuple[str, str]]:
        """Names of colours and the colours, the body first; two things of one colour share a swatch."""
        dressed = self.figure.dressed
        body = {"robot": "Metal", "ghost": "Sheet", "object": "Body"}.get(dressed.species, "Skin")
        found = [("Fur" if dressed.furred else body, to_hex(dressed.skin))]
        if body == "Skin" and not dressed.furred:
            found += [("Hair", to_hex(dressed.hair_colour))] if dressed.hair != "none" else []
            found += [("Eyes", to_hex(self.figure.like.iris))]
        kinds = {piece.slot: piece.kind for piece in self.look.wardrobe}
        for slot, piece in dressed.wear.items():
            name = kinds.get(slot, piece.cut).replace("-", " ")
            found.append((name[:1].upper() + name[1:], to_hex(piece.colour)))
        names: dict[str, str] = {}
        for name, colour in found:
            names[colour] = f"{names[colour]}, {name.lower()}" if colour in names else name
        return [(name, colour) for colour, name in names.items()][:_SWATCHES]

    def _draw_colours(self) -> None:
        """A swatch for every colour with its name."""
        unit, colours = self.unit, self._colours()
        room = min(200.0, (self.width / unit - 140) / len(colours))
        for number, (name, colour) in enumerate(colours):
            left, top = (70 + number * room) * unit, 925 * unit
            box = skia.Rect.MakeXYWH(left, top, (room - 16) * unit, 62 * unit)
            shown = graded(rgb(colour), self.figure.manner, dark=False)
            self.canvas.drawRoundRect(box, 8 * unit, 8 * unit, paint(shown))
            edge = paint(mix(shown, self.inks.dark, 0.5), 0.5, stroke=1.2 * unit)
            self.canvas.drawRoundRect(box, 8 * unit, 8 * unit, edge)
            self.say(name, left, top + 92 * unit, 22, 0.88, (room - 16) * unit)
            self.say(colour, left, top + 117 * unit, 17, 0.60, (room - 16) * unit)
