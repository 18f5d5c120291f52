"""The expression sheet of a character: every expression that a script can ask for, with the word for it."""

from __future__ import annotations

from typing import Any, get_args

from production_flow.documents.scene import Expression
from production_flow.embedded.artist.colour import Rgb, lch, mix, to_lch
from production_flow.embedded.artist.figures.acting import Acting
from production_flow.embedded.artist.layouts.figure_page import LIGHT, FigurePage
from production_flow.embedded.artist.pens import paint
from production_flow.media import canvas as canvases
from production_flow.media.canvas import skia
from production_flow.providers.ports import Notice
from production_flow.providers.requests import ImageRequest
from production_flow.types import Json

_COLUMNS, _GAP, _SIDE, _TOP, _LOW = 8, 14, 70, 165, 1020
_PER_HEAD, _FACE = 156, 0.51
"""Pixels of a 1080-line page per head, and where in its field the middle of a head is."""
_LEAST = 128
"""The same at least, where only the brim of a hat would have to be cut for it; a muzzle is never cut."""
_AIR = 0.20
"""How much room there is at least beside a face, heads."""
_WARMTH: dict[Expression, tuple[float, float]] = {
    "joy": (0.055, 85), "laugh": (0.060, 75), "warm": (0.050, 60), "anger": (0.065, 28), "pain": (0.045, 20),
    "sad": (0.045, 255), "cry": (0.050, 250), "tired": (0.020, 270), "fear": (0.045, 300), "disgust": (0.050, 125),
    "surprise": (0.055, 95), "sly": (0.045, 320), "determined": (0.045, 45), "doubt": (0.030, 200),
    "think": (0.030, 220),
}  # fmt: skip
"""Chroma and hue of the field behind an expression."""


def moods(request: ImageRequest) -> tuple[canvases.Pixels, dict[str, Json], list[Notice]]:
    """Draws the face of the first figure in the expressions that `labels` name; in all where it names none.

    Raises:
        BadInput: There is nobody to draw.
    """
    page = _Moods(request)
    shown = page.draw()
    notices = [Notice(code="degraded", message=words) for words in page.figure.notices]
    return page.pixels, {"expressions": list(shown)}, notices


class _Moods(FigurePage):
    """The page while it is drawn."""

    def draw(self) -> tuple[Expression, ...]:
        """Head, fields, faces, words."""
        self.draw_head()
        known: tuple[Expression, ...] = get_args(Expression)
        left, _, right, _ = self.measured(Acting(), head=True)
        self.span = (left, right)
        shown = tuple(word for word in known if not self.labels or word in self.labels)
        fields = [self._field(number, len(shown)) for number in range(len(shown))]
        for word, field in zip(shown, fields, strict=True):
            self.canvas.drawRoundRect(field, 14 * self.unit, 14 * self.unit, paint(self._tint(word)))
        with self.figures() as canvas:
            for word, field in zip(shown, fields, strict=True):
                self._draw_face(canvas, word, field)
        for word, field in zip(shown, fields, strict=True):
            self.say_under(word.capitalize(), field.centerX(), field.bottom() + 31 * self.unit, 25, field.width())
        return shown

    def _field(self, number: int, count: int) -> Any:
        """Where a face goes."""
        rows = -(-count // _COLUMNS)
        row, column = divmod(number, _COLUMNS)
        wide = (self.width / self.unit - 2 * _SIDE - (_COLUMNS - 1) * _GAP) / _COLUMNS
        tall = (_LOW - _TOP - (rows - 1) * 60) / rows
        left, top = _SIDE + column * (wide + _GAP), _TOP + row * (tall + 60)
        return skia.Rect.MakeXYWH(left * self.unit, top * self.unit, wide * self.unit, tall * self.unit)

    def _tint(self, word: Expression) -> Rgb:
        chroma, hue = _WARMTH.get(word, (0.02, to_lch(self.inks.second)[2]))
        return mix(lch(0.76, chroma, hue), self.ground, 0.15)

    def _draw_face(self, canvas: Any, word: Expression, field: Any) -> None:
        acting = Acting(expression=word)
        least = 0.0 if self.figure.dressed.furred else _LEAST
        fits = field.width() / self.unit / (self.span[1] - self.span[0] + _AIR)
        scale = max(least, min(_PER_HEAD, fits)) * self.unit
        x, y = self.figure.anchors(acting, scale).head
        x = sum(self.span) / 2 * scale
        canvas.save()
        canvas.clipRRect(skia.RRect.MakeRectXY(field, 14 * self.unit, 14 * self.unit), True)  # noqa: FBT003 - Skia's
        canvas.translate(field.centerX() - x, field.top() + _FACE * field.height() - y)
        self.figure.draw(canvas, acting, LIGHT, scale, ground=False)
        canvas.restore()
