"""Hair: masses behind the head, the mass over the brow, strands, and what hangs or stands out from it."""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property

from production_flow.embedded.artist.colour import Rgb, adjust, mix
from production_flow.embedded.artist.figures.curves import Knot, Path, blob, smooth, stroke, together
from production_flow.embedded.artist.figures.face import Face
from production_flow.embedded.artist.figures.hair_cuts import STYLES
from production_flow.embedded.artist.figures.hair_lost import hides_ear, lost_path, lost_strands
from production_flow.embedded.artist.figures.hair_shapes import Style
from production_flow.embedded.artist.figures.hair_sides import (
    behind_path,
    cap_path,
    cloud_path,
    rear_path,
    rear_strands,
    side_strands,
)
from production_flow.embedded.artist.figures.painter import Cast, Painter
from production_flow.embedded.artist.figures.swung import swung
from production_flow.embedded.artist.figures.tresses import Tresses
from production_flow.embedded.artist.pens import polygon
from production_flow.media.canvas import skia

_TIED = frozenset({"bun", "ponytail", "pigtails", "space-buns", "braid"})
_ROLLED = frozenset({"locs", "cornrows", "crown-braid"})
_CURLED = frozenset({"curly", "ringlets"})
"""Styles whose mass over the brow is of curls as well, and no cap."""
_CURL, _OUTER = 0.105, 0.38
"""Radius of such a curl, and how far from the middle of the brow the outer edge of the mass lies, heads."""
_TUFT: list[Knot] = [
    (-0.16, -0.58), (-0.09, -0.70), (0.06, -0.745, 0.9), (0.0, -0.66), (0.10, -0.685, 0.9), (0.06, -0.58),
]  # fmt: skip

_UNDER = (0.37, 0.47)
"""How far from the middle of the head a hat covers what is above its line, at its top and on the line, heads."""


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

    @property
    def hangs(self) -> bool:
        """Whether it is long enough to swing."""
        return self.tresses.hangs or (self.style is not None and self.style.cap.low > 0.3)

    @property
    def bares_ears(self) -> bool:
        """Whether the ears lie before the hair."""
        if self.face.lost:
            return self.style is not None and not self.style.cloud and not hides_ear(self.style)
        return self.style is not None and self.style.ears

    @contextmanager
    def under_hat(self, painter: Painter) -> Iterator[None]:
        """Meanwhile draws only what a hat leaves to be seen."""
        if self.hat_line is None:
            yield
            return
        painter.canvas.save()
        line, high = self.hat_line, self.hat_line - 0.12 * self.face.lost
        corners = [(-2.0, 3.0), (-2.0, line), (-_UNDER[1], line), (-_UNDER[0], high)]
        # from behind the hat sits higher, and only over the skull: nothing stands out beside its brim
        painter.canvas.clipPath(polygon([*corners, *((-x, y) for x, y in reversed(corners))]))
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
        if style is None:
            return []
        if style.cloud:
            return [cloud_path(face, style.cloud)]
        if face.profile:
            return (
                [behind_path(face, style.cap, self.tresses.sway)]
                if style.cap.low > 0.35 and self.name != "locs"
                else []
            )
        return [smooth(self._fitted(knots)) for knots in (style.behind_front if face.front else style.behind_turned)]

    def _fitted(self, knots: tuple[tuple[float, ...], ...]) -> list[Knot]:
        """The knots on this skull; the parting of a front view may be on the other side."""
        wide = self.face.like.skull
        side = self.face.like.parting if self.face.view in {"front", "back"} else 1.0
        volume = self.face.like.volume
        fitted: list[Knot] = [
            (k[0] * wide * side * volume, k[1] * (volume if k[1] < 0 else 1.0), *k[2:]) for k in knots
        ]
        return swung(fitted, self.tresses.sway)

    # ---- over the brow

    @cached_property
    def front_path(self) -> Path | None:
        """The mass over the brow, as the head's outline meets it; None where there is no hair."""
        style, face = self.style, self.face
        if style is None or face.behind:
            return None
        if face.profile:
            path = smooth(self._fitted(style.profile)) if style.profile else cap_path(face, style.cap)
        else:
            path = smooth(self._fitted(style.front if face.front else style.turned))
        return together([path, *_rounds(path)]) if self.name in _CURLED else path

    def shadows(self) -> list[Cast]:
        """The shadow that it throws on the forehead."""
        path = self.front_path
        return [] if path is None or self.hat_line is not None else [(path, -0.012, 0.042, 0.55)]

    def draw_front(self, painter: Painter) -> None:
        """The mass over the brow with its strands and its sheen."""
        if self.name == "bald":
            self._tufts(painter)
            return
        path, style = self.front_path, self.style
        if path is None or style is None:
            return
        plain = style.coiled or self.name == "buzz" or (self.face.profile and style.cap.side > 0.3)
        with self.under_hat(painter):
            if style.shaved:
                self._shaved(painter)
            painter.form(
                path, self.colour, shadow=0 if self.name == "afro" else 0.10, rim=0.0 if plain else 0.03,
                flat=self.name == "afro",
            )  # fmt: skip
            if painter.fine:
                self._strands(painter, path, style)
            if self.name == "bowl" and self.hat_line is None:
                painter.fill(smooth(_TUFT), self.colour)
            for rope in self.tresses.before():
                painter.form(rope, self.colour, shadow=0.03, rim=0.014)
            if self.name in _TIED and not self.face.profile:
                self._wisp(painter)

    def _shaved(self, painter: Painter) -> None:
        """The shadow of shaved hair on the sides of the head."""
        buzz = STYLES["buzz"]
        shade = mix(self.face.skin, self.colour, 0.52)
        if self.face.profile:
            under = cap_path(self.face, buzz.cap)
        elif self.face.lost:
            under = lost_path(self.face, buzz, self._masses(buzz))
        elif self.face.view == "back":
            under = rear_path(self.face, buzz.cap)
        else:
            under = smooth(self._fitted(buzz.front if self.face.front else buzz.turned))
        painter.form(under, shade, shadow=0.08, rim=0.0)

    def _strands(self, painter: Painter, path: Path, style: Style) -> None:
        tone = painter.tones.tone(self.colour)
        if style.cloud or style.coiled:
            with painter.clip(together([cloud_path(self.face, style.cloud), path]) if style.cloud else path):
                self._curls(painter)
            return
        lines = style.strands_front if self.face.front else style.strands_turned if self.face.turned else ()
        if self.face.profile and not style.profile and self.name != "buzz":
            lines = side_strands(style.cap)
        side = self.face.like.parting if self.face.front else 1.0
        rolled = self.name in _ROLLED
        with painter.clip(path):
            for i, line in enumerate(lines):
                points = [(x * side, y) for x, y in line]
                if rolled:
                    painter.line(points, 0.026, tone.deep, 0.9, 0.8, 0.8)
                    continue
                painter.line(points, 0.030 if i % 2 else 0.022, tone.deep, 0.5, 0.1, 0.0, 0.35)
                if i % 2 == 0:
                    light = [(x + 0.030, y - 0.012) for x, y in points]
                    painter.line(light, 0.016, self._light(painter), 0.6, 0.0, 0.0)
            if self.name != "buzz":
                x = {"front": 0.1, "three-quarter": 0.14}.get(self.face.view, 0.02)
                painter.glow(x, -0.48, 0.30, self._sheen(painter), 0.55, 0.13)

    def _sheen(self, painter: Painter) -> Rgb:
        return mix(adjust(self.colour, 0.09), painter.tones.light.key, 0.2)

    def _light(self, painter: Painter) -> Rgb:
        return painter.tones.base(adjust(self.colour, 0.075))

    def _curls(self, painter: Painter) -> None:
        light = adjust(self.colour, 0.065)
        shown = painter.tones.base(light)
        for i in range(28):
            angle = math.radians(8 + i * 67 % 164)
            far = 0.12 + 0.40 * ((i * 7) % 11) / 11
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
            "profile": ((-0.30, 0.04, -1),), "back-three-quarter": ((-0.40, 0.04, -1), (0.06, 0.05, 1)),
            "back": ((-0.36, 0.04, -1), (0.36, 0.04, 1)),
        }[face.view]  # fmt: skip
        clouds = [
            [
                blob(x, y - 0.06, 0.10, 0.11),
                blob(x + side * 0.07, y + 0.04, 0.105),
                blob(x + side * 0.01, y + 0.13, 0.09),
                blob(x + side * 0.045, y - 0.14, 0.075),
            ]
            for x, y, side in places
        ]
        if face.behind:
            clouds = [[part for cloud in clouds for part in cloud] + self._nape(places[0][0], places[-1][0])]
        for parts in clouds:
            painter.form(together(parts), self.colour, shadow=0.06, rim=0.025)
        if self.hat_line is None and not face.behind:
            with painter.clip(face.outline):
                painter.glow(0.08 if face.turned else 0.1, -0.36, 0.16, "#fff3dc", 0.5, 0.09)

    def _nape(self, left: float, right: float) -> list[Path]:
        """The clouds round the back of a bald head, from one side to the other."""
        steps = [n / 6 for n in range(7)]
        return [
            blob(left + share * (right - left), 0.10 + 0.30 * share * (1 - share), 0.10, 0.125 + 0.012 * (n % 2))
            for n, share in enumerate(steps)
        ]

    # ---- the back

    def draw_from_behind(self, painter: Painter) -> None:
        """All the hair of a figure seen from the back."""
        if self.name == "bald":
            self._tufts(painter)
            return
        style = self.style
        if style is None:
            return
        with self.under_hat(painter):
            if style.shaved:
                self._shaved(painter)
            if style.cloud:
                path = cloud_path(self.face, style.cloud)
            elif self.face.lost:
                path = lost_path(self.face, style, self._masses(style))
            else:
                path = (
                    smooth(self._fitted(style.rear))
                    if style.rear
                    else rear_path(self.face, style.cap, self.tresses.sway)
                )
            painter.form(path, self.colour, shadow=0.15, rim=0.036)
            if painter.fine and (style.cloud or style.coiled):
                with painter.clip(path):
                    self._curls(painter)
            elif painter.fine:
                self._rear_strands(painter, path, style)
            for tress in self.tresses.paths():
                painter.form(tress, self.colour, shadow=0.07, rim=0.03)
            self.tresses.draw_ties(painter)

    def _masses(self, style: Style) -> list[Path]:
        """The masses of the three-quarter view from before."""
        return [smooth(self._fitted(knots)) for knots in (style.turned, *style.behind_turned) if knots]

    def _rear_strands(self, painter: Painter, path: Path, style: Style) -> None:
        deep = painter.tones.tone(self.colour).deep
        with painter.clip(path):
            tied = self.name in _TIED
            lines = lost_strands(style, tied) if self.face.lost else rear_strands(style.cap, tied)
            for i, line in enumerate(lines):
                painter.line(line, 0.026, deep, 0.45, 0.1, 0.0, 0.4)
                if i % 2:
                    painter.line([(x + 0.03, y) for x, y in line], 0.016, self._light(painter), 0.5, 0.0, 0.0)
            painter.glow(0.08, -0.36, 0.3, self._sheen(painter), 0.5, 0.16)


def _rounds(path: Path) -> list[Path]:
    """Curls along the outer edge of a mass of hair, where it would look like a cap."""
    edge = skia.PathMeasure(path, forceClosed=True)
    count = max(1, round(edge.getLength() / (1.35 * _CURL)))
    points = [edge.getPosTan(edge.getLength() * i / count)[0] for i in range(count)]
    outer = [point for point in points if math.hypot(point.x(), point.y() + 0.10) > _OUTER]
    return [blob(p.x() * 0.94, p.y() * 0.94, _CURL * (0.8 + 0.1 * (i * 5 % 4))) for i, p in enumerate(outer)]
