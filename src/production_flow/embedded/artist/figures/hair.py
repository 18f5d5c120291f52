"""Hair: masses behind the head, the mass over the brow, strands, and what hangs or stands out from it."""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager

from production_flow.embedded.artist.colour import adjust, mix
from production_flow.embedded.artist.figures.curves import (
    Knot,
    Path,
    blob,
    smooth,
    stroke,
    together,
)
from production_flow.embedded.artist.figures.face import Face
from production_flow.embedded.artist.figures.hair_shapes import STYLES, Cap, Style
from production_flow.embedded.artist.figures.painter import Cast, Painter
from production_flow.embedded.artist.figures.tresses import Tresses
from production_flow.media.canvas import skia


class Hair:
    """The hair of one face.

    Args:
        face: The face it grows on.
        style: One of the styles of the vocabulary.
        colour: Its colour.
        hat_line: Above this height (head space) a hat hides it; None without a hat.
        sway: How far loose hair swings, heads.
    """

    def __init__(self, face: Face, style: str, colour: str, hat_line: float | None = None, sway: float = 0.0) -> None:
        self.face = face
        self.name = style
        self.style: Style | None = STYLES.get(style)
        self.colour = colour
        self.hat_line = hat_line
        self.tresses = Tresses(face, style, colour, low=hat_line is not None, sway=sway)

    @contextmanager
    def under_hat(self, painter: Painter) -> Iterator[None]:
        """Meanwhile draws only what a hat leaves to be seen."""
        if self.hat_line is None:
            yield
            return
        painter.canvas.save()
        painter.canvas.clipRect(skia.Rect.MakeLTRB(-2.0, self.hat_line, 2.0, 3.0))
        yield
        painter.canvas.restore()

    # ---- behind the head

    def draw_behind(self, painter: Painter) -> None:
        """What hangs behind the neck and stands out behind the skull; not for the back view."""
        if self.style is None:
            return
        with self.under_hat(painter):
            for path in self._behind():
                painter.form(path, self.colour, shadow=0.14, rim=0.035, deep=self.name != "afro")
            for path in self.tresses.paths():
                painter.form(path, self.colour, shadow=0.07, rim=0.03)
            self.tresses.draw_ties(painter)

    def _behind(self) -> list[Path]:
        style, face = self.style, self.face
        if style is None or self.name in {"short", "quiff", "buzz", "bowl"}:
            return []
        if self.name in {"afro", "curly"}:
            return [self._cloud()]
        if face.profile:
            return [self._cap(style.cap, behind=True)] if self.name in {"bob", "long"} else []
        shapes = style.behind_front if face.front else style.behind_turned
        return [smooth(self._fitted(knots)) for knots in shapes]

    def _fitted(self, knots: tuple[tuple[float, ...], ...]) -> list[Knot]:
        """The knots on this skull; the parting of a front view may be on the other side."""
        wide = self.face.like.skull
        side = self.face.like.parting if self.face.view in {"front", "back"} else 1.0
        volume = self.face.like.volume
        return [(k[0] * wide * side * volume, k[1] * (volume if k[1] < 0 else 1.0), *k[2:]) for k in knots]

    def _cloud(self) -> Path:
        """The round mass of an afro or of curls, with an edge of many small rounds."""
        face, curls = self.face, self.name == "curly"
        shift = {"front": 0.0, "three-quarter": -0.05, "profile": -0.15, "back": 0.0}[face.view]
        wide, tall, middle = (0.43, 0.44, -0.14) if curls else (0.52, 0.47, -0.20)
        low, rounds = (-74, 15) if curls else (-34, 14)
        parts = [blob(shift, middle, wide + 0.03, tall + 0.03)]
        for i in range(rounds):
            angle = math.radians(low + i * (180 - 2 * low) / (rounds - 1))
            if face.profile and math.cos(angle) > 0.2 and math.sin(angle) < 0.25:
                continue  # none before the face
            size = (0.105 if curls else 0.145) + 0.022 * ((i * 5) % 3)
            parts.append(blob(shift + math.cos(angle) * wide, middle - math.sin(angle) * tall, size * face.like.volume))
        return together(parts)

    # ---- over the brow

    def front_path(self) -> Path | None:
        """The mass over the brow, as the head's outline meets it; None where there is no hair."""
        if self.style is None:
            return None
        face = self.face
        if face.profile:
            return self._cap(self.style.cap, behind=False)
        if face.view == "back":
            return None
        return smooth(self._fitted(self.style.front if face.front else self.style.turned))

    def shadows(self) -> list[Cast]:
        """The shadow that it throws on the forehead."""
        path = self.front_path()
        return [] if path is None or self.hat_line is not None else [(path, -0.012, 0.042, 0.55)]

    def draw_front(self, painter: Painter) -> None:
        """The mass over the brow with its strands and its sheen."""
        if self.name == "bald":
            self._tufts(painter)
            return
        path = self.front_path()
        if path is None or self.style is None:
            return
        plain = self.name in {"afro", "curly", "buzz"} or (self.face.profile and self.style.cap.side > 0.3)
        rim = 0.0 if plain else 0.03
        with self.under_hat(painter):
            painter.form(
                path,
                self.colour,
                shadow=0 if self.name == "afro" else 0.10,
                rim=rim,
                flat=self.name == "afro",
            )
            if painter.fine:
                self._strands(painter, path)
            if self.name == "bowl" and self.hat_line is None:
                painter.fill(
                    smooth(
                        [
                            (-0.16, -0.58),
                            (-0.09, -0.70),
                            (0.06, -0.745, 0.9),
                            (0.0, -0.66),
                            (0.10, -0.685, 0.9),
                            (0.06, -0.58),
                        ]
                    ),
                    self.colour,
                )
            if self.name in {"bun", "ponytail"} and not self.face.profile:
                self._wisp(painter)

    def _strands(self, painter: Painter, path: Path) -> None:
        style = self.style
        tone = painter.tones.tone(self.colour)
        if style is None:
            return
        if self.name in {"afro", "curly"}:
            with painter.clip(together([self._cloud(), path])):
                self._curls(painter)
            return
        lines = style.strands_front if self.face.front else style.strands_turned if self.face.turned else ()
        side = self.face.like.parting if self.face.front else 1.0
        with painter.clip(path):
            for i, line in enumerate(lines):
                points = [(x * side, y) for x, y in line]
                painter.line(points, 0.030 if i % 2 else 0.022, tone.deep, 0.5, 0.1, 0.0, 0.35)
            if self.name != "buzz":
                x = {"front": 0.1, "three-quarter": 0.14}.get(self.face.view, 0.02)
                painter.glow(x, -0.48, 0.30, mix(adjust(self.colour, 0.09), painter.tones.light.key, 0.2), 0.55, 0.13)

    def _curls(self, painter: Painter) -> None:
        light = adjust(self.colour, 0.065)
        shown = painter.tones.base(light)
        for i in range(18):
            angle = math.radians(12 + i * 41 % 158)
            far = 0.30 + 0.22 * ((i * 7) % 5) / 5
            x, y = math.cos(angle) * far - 0.03, -0.20 - math.sin(angle) * far
            painter.raw(stroke([(x - 0.05, y + 0.02), (x, y - 0.03), (x + 0.05, y + 0.01)], 0.022), shown, 0.7)

    def _wisp(self, painter: Painter) -> None:
        line = (
            [(-0.205, 0.06), (-0.225, 0.2), (-0.18, 0.31)]
            if self.face.turned
            else [(-0.36, 0.0), (-0.395, 0.18), (-0.35, 0.32)]
        )
        painter.raw(stroke(line, 0.028, 0.6, 0.0, 0.3), painter.tones.tone(self.colour).base)

    def _tufts(self, painter: Painter) -> None:
        """The side clouds of a bald head."""
        face = self.face
        places = {
            "front": ((-0.395, 0.02, -1), (0.395, 0.02, 1)), "three-quarter": ((-0.345, 0.02, -1),),
            "profile": ((-0.30, 0.04, -1),), "back": ((-0.36, 0.04, -1), (0.36, 0.04, 1)),
        }[face.view]  # fmt: skip
        for x, y, side in places:
            parts = [
                blob(x, y - 0.06, 0.10, 0.11),
                blob(x + side * 0.07, y + 0.04, 0.105),
                blob(x + side * 0.01, y + 0.13, 0.09),
                blob(x + side * 0.045, y - 0.14, 0.075),
            ]
            if face.view == "back":
                parts.append(blob(x - side * 0.20, y + 0.10, 0.20, 0.10))
            painter.form(together(parts), self.colour, shadow=0.06, rim=0.025)
        if self.hat_line is None and face.view != "back":
            with painter.clip(face.outline):
                painter.glow(0.08 if face.turned else 0.1, -0.36, 0.16, "#fff3dc", 0.5, 0.09)

    # ---- profile and back

    def _cap(self, cap: Cap, behind: bool) -> Path:
        """The hair in profile."""
        rise, back, volume = cap.rise, cap.back, self.face.like.volume
        top: list[Knot] = [
            (0.345, cap.line + cap.fringe, 0.4), (0.33 + cap.fringe * 0.6, -0.36 - rise * 0.5),
            (0.16, -0.475 - rise * volume),
            (-0.10, -0.50 - rise * volume), (-0.37 - back * 0.6, -0.41 - rise * 0.4), (-0.49 - back, -0.12),
        ]  # fmt: skip
        if behind:
            low = cap.low
            return smooth(
                [
                    *top,
                    (-0.50 - back, low * 0.6),
                    (-0.44 - back, low, 0.3),
                    (-0.20, low + 0.02),
                    (-0.02, low * 0.8),
                    (0.0, -0.2),
                ]
            )
        reach = min(cap.low, 0.42)
        nape: list[Knot] = [(-0.47 - back * 0.7, 0.06), (-0.38, reach, 0.3), (-0.26, reach + 0.01)]
        if cap.side > 0.3:
            front: list[Knot] = [
                (-0.10, cap.side),
                (0.06, cap.side - 0.02, 0.3),
                (0.10, 0.0),
                (cap.temple + 0.02, -0.16),
                (0.26, -0.24),
            ]
        else:
            front = [
                (-0.185, 0.10), (-0.165, 0.01), (-0.115, -0.03), (-0.075, 0.02), (-0.055, cap.side + 0.06, 0.4),
                (0.0, cap.side + 0.03, 0.4),
                (0.025, -0.06), (cap.temple, -0.13), (0.20, cap.line + 0.02),
            ]  # fmt: skip
        return smooth([*top, *nape, *front])

    def draw_from_behind(self, painter: Painter) -> None:
        """All the hair of a figure seen from the back."""
        if self.name == "bald":
            self._tufts(painter)
            return
        if self.style is None:
            return
        with self.under_hat(painter):
            if self.name in {"afro", "curly"}:
                painter.form(self._cloud(), self.colour, shadow=0.16, rim=0.04)
                if painter.fine:
                    self._curls(painter)
            else:
                path = self._back_mass(self.style.cap)
                painter.form(path, self.colour, shadow=0.14, rim=0.035)
                if painter.fine:
                    self._back_strands(painter, path, self.style.cap)
            for path in self.tresses.paths():
                painter.form(path, self.colour, shadow=0.07, rim=0.03)
            self.tresses.draw_ties(painter)

    def _back_mass(self, cap: Cap) -> Path:
        wide, high = 0.415 * self.face.like.skull + cap.back, -0.5 - cap.rise
        low, spread = cap.low + 0.14, cap.spread
        right: list[Knot] = [
            (0.24, high * 0.93),
            (wide * 0.90, high * 0.58),
            (wide, -0.10),
            (wide * 0.96 + spread * 0.4, min(0.1, low * 0.4)),
        ]
        if low > 0.5:
            right += [(wide + spread, low * 0.6), (wide * 0.92 + spread, low, 0.3)]
        else:
            right += [(wide * 0.80 + spread, low * 0.85, 0.2)]
        end: list[Knot] = [(0.10, low + 0.03), (-0.10, low + 0.02)]
        return smooth([(0.0, high), *right, *end, *[(-k[0], *k[1:]) for k in reversed(right)]])

    def _back_strands(self, painter: Painter, path: Path, cap: Cap) -> None:
        deep, low = painter.tones.tone(self.colour).deep, cap.low + 0.1
        tied = self.name in {"bun", "ponytail"}
        with painter.clip(path):
            for x in (-0.26, -0.09, 0.10, 0.27):
                line = (
                    [(x * 1.3, low * 0.9), (x * 1.2, 0.0), (x * 0.2, -0.34)]
                    if tied
                    else [(x * 0.35, -0.46), (x * 1.1, -0.1), (x * 1.15, low)]
                )
                painter.line(line, 0.026, deep, 0.45, 0.1, 0.0, 0.4)
            painter.glow(0.08, -0.36, 0.3, mix(adjust(self.colour, 0.09), painter.tones.light.key, 0.2), 0.5, 0.16)
