"""Cards: titles, act breaks, trailer lines and credits as moving lettering over a drawn place."""

from __future__ import annotations

import math
from typing import Any, TypeAlias

import numpy as np

from production_flow.documents.look import Style
from production_flow.documents.scene import Card, Scene
from production_flow.embedded.artist.colour import Rgb, mix
from production_flow.embedded.artist.finish import finish
from production_flow.embedded.artist.layouts.inks import inks_of
from production_flow.embedded.artist.layouts.lettering import HARD, Align, Line, broken, fitted, house_of, scrim
from production_flow.embedded.artist.looks import look_of
from production_flow.embedded.artist.motion import ease
from production_flow.embedded.artist.pens import paint
from production_flow.embedded.artist.plates import LINEAR
from production_flow.embedded.artist.renderer import Renderer
from production_flow.media import canvas as canvases
from production_flow.media.canvas import skia
from production_flow.providers.ports import Notice
from production_flow.types import Json

Piece: TypeAlias = tuple[Line, float, Rgb, Align]
"""A line of lettering, where it stands (0-1 across), its colour, and what of it stands there."""

_HELD = 2
"""Frames for which the ground stands; its own moves are so slow that nobody sees it, and letters move on each."""

_LIVE = {"title", "trailer"}  # kinds whose place stays sharp and moves
_STAGGER, _RISE = 1.6, 11.0  # frames between two letters, frames that a letter takes


class TitleCard:
    """A card as moving picture.

    Args:
        card: The words.
        backdrop: The place behind them, or None for the show's dark ground.
        length: Frames.
        width: Pixels; height likewise.
    """

    def __init__(self, card: Card, backdrop: Scene | None, length: int, width: int, height: int) -> None:
        self.card, self.length, self.width, self.height = card, max(1, length), width, height
        style = backdrop.style if backdrop else Style()
        self.inks, self.house, self.look = inks_of(style), house_of(card.genre), look_of(style)
        self.live = card.kind in _LIVE
        self.place = self._place(backdrop)
        self.notices: list[Notice] = list(self.place.notices) if self.place else []
        self.still = None if self.live or self.place is None else self._softened(self.place.frame(self.length / 2))
        self.veil, self.light = self._veil(), self._light()
        self.ground, self.held = canvases.blank(width, height), -1
        self.behind = canvases.surface_over(self.ground)
        self.pixels = canvases.blank(width, height)
        self.surface = canvases.surface_over(self.pixels)
        self.title, self.small = self._set_type()
        self.rows = self._credit_rows() if card.kind == "credits" else []

    def _place(self, backdrop: Scene | None) -> Renderer | None:
        if backdrop is None or backdrop.place.set in {"", "none"}:
            return None
        return Renderer(backdrop.model_copy(update={"length": self.length, "figures": ()}), self.width, self.height)

    def record(self) -> dict[str, Json]:
        """What the card shows."""
        return {
            "card": self.card.kind,
            "lines": list(self.card.lines),
            "small": list(self.card.small),
            "length": self.length,
        }

    def frame(self, frame: float) -> canvases.Pixels:
        """The picture at a frame, BGRA; overwritten by the next one."""
        held = int(frame) // _HELD * _HELD
        if held != self.held:
            self._ground(self.behind.getCanvas(), held)
            self.held = held
        np.copyto(self.pixels, self.ground)
        canvas = self.surface.getCanvas()
        if self.card.kind == "credits":
            self._credits(canvas, frame)
        else:
            self._titles(canvas, frame)
        return self.pixels

    # ---- the ground

    def _ground(self, canvas: Any, frame: float) -> None:
        canvas.drawColor(paint(self.inks.dark).getColor())
        if self.live and self.place:
            self.place.draw(canvas, frame)
            canvas.drawImage(self.veil, 0, 0)
        elif self.still is not None:
            k = 1.04 + 0.05 * ease(frame / self.length)
            canvas.save()
            canvas.translate(self.width / 2 * (1 - k), self.height / 2 * (1 - k))
            canvas.scale(k, k)
            canvas.drawImage(self.still, 0, 0, LINEAR, None)
            canvas.restore()
        self._sweep(canvas, frame)
        dark = self.place.light.dark if self.place else True
        finish(canvas, self.look, self.width, self.height, dark=dark, drawing=int(frame) // _HELD)

    def _softened(self, picture: canvases.Pixels) -> Any:
        """The place out of focus and under its veil: shrunk, blurred, and enlarged again."""
        soft = canvases.surface(self.width, self.height)
        sigma = self.height * 0.012
        blur = skia.Paint(ImageFilter=skia.ImageFilters.Blur(sigma, sigma, skia.TileMode.kClamp))
        soft.getCanvas().drawImage(canvases.image(picture), 0, 0, skia.SamplingOptions(), blur)
        scrim(soft.getCanvas(), self._box, [(0, 0.72), (0.5, 0.60), (1, 0.80)], self.inks.dark)
        return soft.makeImageSnapshot()

    @property
    def _box(self) -> tuple[float, float, float, float]:
        return (0.0, 0.0, float(self.width), float(self.height))

    def _veil(self) -> Any:
        """What lies over a place that moves, so that letters can be read on it; made once."""
        veil = canvases.surface(self.width, self.height)
        scrim(veil.getCanvas(), self._box, [(0, 0.62), (0.35, 0.34), (0.62, 0.52), (1, 0.86)], self.inks.dark)
        return veil.makeImageSnapshot()

    def _light(self) -> Any:
        """A round light, three quarters of the height to each side of its middle; made once."""
        reach = math.ceil(self.height * 0.75)
        made = canvases.surface(2 * reach, 2 * reach)
        colours = [paint(self.inks.accent, alpha).getColor() for alpha in (0.17, 0.06, 0.0)]
        shader = skia.GradientShader.MakeRadial(skia.Point(reach, reach), self.height * 0.75, colours, [0, 0.5, 1])
        made.getCanvas().drawRect(skia.Rect.MakeWH(2 * reach, 2 * reach), skia.Paint(Shader=shader, Dither=True))
        return made.makeImageSnapshot()

    def _sweep(self, canvas: Any, frame: float) -> None:
        """Light that wanders over the card, so that nothing stands still."""
        t = frame / self.length
        x, y = self.width * (0.15 + 0.7 * ease(t)), self.height * (0.42 + 0.05 * math.sin(3 * t))
        canvas.drawImage(self.light, round(x - self.light.width() / 2), round(y - self.light.height() / 2))

    # ---- the words

    def _set_type(self) -> tuple[list[Line], list[Line]]:
        house, height = self.house, self.height
        words = [text for text in self.card.lines if text.strip()] or [self.card.genre or " "]
        main = words[0].upper() if house.capitals else words[0]
        size = {"title": 0.235, "trailer": 0.20, "act": 0.15, "end": 0.17}.get(self.card.kind, 0.16) * height
        measure = (0.84 if house is HARD else 0.76) * self.width
        if len(main) > 34:
            size *= 0.62
        title = broken(main, house.display, size, measure, house.tracking, most=2 if len(main) < 40 else 3)
        rest = [*words[1:], *(text for text in self.card.small if text.strip())]
        small = [self._small(text, n) for n, text in enumerate(rest[:4])]
        return title, small

    def _small(self, text: str, which: int) -> Line:
        if self.house.capitals:
            return fitted(
                text.upper(), self.house.text, 0.046 * self.height, 0.84 * self.width, 0.10 if which else 0.07
            )
        return fitted(text, self.house.text, 0.052 * self.height, 0.8 * self.width, 0.0)

    def _titles(self, canvas: Any, frame: float) -> None:
        high = [(self.house.leading - 0.02) * self._size(one) for one in self.title]
        total = sum(high) + 0.085 * self.height * len(self.small)
        left = self.house is HARD
        y = self.height * (0.56 if left else 0.5) - total / 2
        x = 0.08 * self.width if left else self.width / 2
        out = min(1.0, max(0.0, (self.length - frame) / 8))
        self._rule(canvas, x, y - 0.035 * self.height, frame, out, left=left)
        letters = 0
        for one, step in zip(self.title, high, strict=True):
            y += step
            self._letters(canvas, one, x if left else x - one.width / 2, y, frame, letters, out)
            letters += len(one.text)
        y += (0.012 if self.house.capitals else 0.030) * self.height
        begin = letters * _STAGGER * self._haste + 6
        for n, one in enumerate(self.small):
            y += 0.085 * self.height
            shown = min(1.0, max(0.0, (frame - begin - 8 * n) / 14))
            colour = self.inks.accent if n == 0 else self.inks.light
            one.draw(
                canvas, x + (1 - ease(shown)) * 0.012 * self.width, y, colour, shown * out, "left" if left else "middle"
            )

    @property
    def _haste(self) -> float:
        """How much faster the letters come where the card is short."""
        letters = sum(len(one.text) for one in self.title)
        return min(1.0, 0.30 * self.length / max(1.0, letters * _STAGGER))

    def _size(self, one: Line) -> float:
        return float(one.runs[0][0].getSize()) if one.runs else 1.0

    def _letters(self, canvas: Any, one: Line, x: float, y: float, frame: float, before: int, out: float) -> None:
        """The letters of a title, which come one after the other, and drift apart a little for ever after."""
        size, middle = self._size(one), one.width / 2
        spread = 1.0 + 0.018 * frame / self.length
        for n in range(len(one.text)):
            since = frame - (before + n) * _STAGGER * self._haste + 4
            shown = ease(min(1.0, max(0.0, since / _RISE)))
            shift = (one.offsets[n] - (0.0 if self.house is HARD else middle)) * (spread - 1.0)
            one.draw_letter(canvas, n, x + shift, y + (1 - shown) * 0.22 * size, self.inks.light, shown * out)

    def _rule(self, canvas: Any, x: float, y: float, frame: float, out: float, *, left: bool) -> None:
        grown = ease(min(1.0, frame / 20)) * (0.9 + 0.1 * frame / self.length)
        wide = grown * (0.16 if left else 0.11) * self.width
        thick = (0.011 if left else 0.0035) * self.height
        start = x if left else x - wide / 2
        canvas.drawRect(skia.Rect.MakeXYWH(start, y, wide, thick), paint(self.inks.accent, out))

    # ---- credits

    def _credits(self, canvas: Any, frame: float) -> None:
        total = sum(step for _, step in self.rows)
        room = self.height * 0.80
        t = frame / self.length
        if total <= room:
            y = (self.height - total) / 2 - 0.01 * self.height * t
        else:
            y = self.height * 0.92 - (total + self.height * 0.50) * (0.12 + 0.88 * t)
        for n, (pieces, step) in enumerate(self.rows):
            y += step
            shown = 1.0 if total > room else min(1.0, max(0.0, (frame - 3 * n) / 12))
            edge = min(
                1.0, max(0.0, y / (0.10 * self.height)), max(0.0, (1.02 * self.height - y) / (0.10 * self.height))
            )
            for one, x, colour, align in pieces:
                one.draw(canvas, x * self.width, y, colour, shown * max(0.0, edge), align)

    def _credit_rows(self) -> list[tuple[list[Piece], float]]:
        """Rows of the credits, from the top: the pieces of each, and how far below the last it stands."""
        house, height, measure = self.house, self.height, 0.8 * self.width
        rows: list[tuple[list[Piece], float]] = []
        for n, text in enumerate(text for text in self.card.lines if text.strip()):
            shown = text.upper() if house.capitals else text
            face, size = (house.display, 0.12) if n == 0 else (house.text, 0.052)
            made = fitted(shown, face, size * height, measure, house.tracking)
            rows.append(([(made, 0.5, self.inks.light, "middle")], size * 1.45 * height))
        for n, text in enumerate(text for text in self.card.small if text.strip()):
            rows.append((self._credit(text), (0.062 if n else 0.11) * height))
        return rows or [([], 12.0)]

    def _credit(self, text: str) -> list[Piece]:
        """One credit: the part on the left and the name on the right of the middle, or a line alone."""
        face, size, light = self.house.small, 0.036 * self.height, self.inks.light
        name, _, part = (piece.strip() for piece in text.partition(":"))
        if not part:
            return [(fitted(text, face, size, 0.8 * self.width, 0.02), 0.5, mix(light, self.inks.dark, 0.2), "middle")]
        half = 0.38 * self.width
        return [
            (fitted(part, face, size, half, 0.01), 0.485, self.inks.accent, "right"),
            (fitted(name, face, size, half, 0.01), 0.515, light, "left"),
        ]
