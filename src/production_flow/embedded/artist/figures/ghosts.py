"""The head of a ghost; its body is a sheet."""

from __future__ import annotations

from production_flow.embedded.artist.colour import Rgb, mix
from production_flow.embedded.artist.figures.acting import BEHIND, Acting, Box, Point, View
from production_flow.embedded.artist.figures.curves import Path, blob, smooth, stroke
from production_flow.embedded.artist.figures.dress import Dressed
from production_flow.embedded.artist.figures.expressions import Lips, Mood, lips_of, mood_of
from production_flow.embedded.artist.figures.hats import draw_hat
from production_flow.embedded.artist.figures.painter import Painter
from production_flow.embedded.artist.figures.wearer import Wearer

_FOLDS = ((-0.36, -0.30, 0.34), (-0.16, -0.14, 0.60), (0.06, -0.34, 0.60), (0.27, -0.10, 0.44))
"""Folds on the back of the head: how far from the middle, and from where down to where, heads."""


class GhostHead:
    """The head of a ghost: a soft dome with dark eyes; the body is a sheet.

    Args:
        dressed: Who.
        acting: What the face does.
        view: From where it is seen.
    """

    def __init__(self, dressed: Dressed, acting: Acting, view: View) -> None:
        self.dressed, self.acting, self.view = dressed, acting, view
        self._mood = mood_of(acting.expression)
        self.lips: Lips = lips_of(self._mood, acting.mouth)
        self.middle = {"front": 0.0, "three-quarter": 0.11, "profile": 0.26, "back-three-quarter": 0.0, "back": 0.0}[
            view
        ]

    @property
    def mood(self) -> Mood:
        """What the face does, as numbers."""
        return self._mood

    @property
    def outline(self) -> Path:
        """The shape of the head."""
        return smooth([
            (0.0, -0.50), (0.28, -0.42), (0.43, -0.12), (0.42, 0.18), (0.26, 0.44), (0.0, 0.50), (-0.26, 0.44),
            (-0.42, 0.18), (-0.44, -0.12), (-0.30, -0.42),
        ])  # fmt: skip

    @property
    def eye_points(self) -> tuple[Point, ...]:
        """The middles of the eyes that are seen."""
        if self.view in BEHIND:
            return ()
        if self.view == "profile":
            return ((self.middle, 0.0),)
        return ((self.middle - 0.155, 0.0), (self.middle + (0.155 if self.view == "front" else 0.13), 0.0))

    @property
    def mouth_box(self) -> Box:
        """A box round the mouth, however far it opens."""
        return (self.middle - 0.15, 0.17, self.middle + 0.15, 0.44)

    def draw_behind(self, painter: Painter) -> None:
        """Nothing is behind the head of a ghost."""

    def draw(self, painter: Painter) -> None:
        """The face, and the glow round it."""
        colour = self.dressed.skin
        painter.glow(0.0, 0.0, 0.95, mix(colour, "#ffffff", 0.5), 0.30, raw=painter.look == "soft")
        outline = painter.form(
            self.outline, colour, shadow=0.13, rim=0.04, upright=0.3, hold=False, fade=((0.0, 0.36), (0.0, 0.0))
        )
        hat = self.dressed.wear.get("hat")
        if self.view not in BEHIND:
            self._face(painter)
        elif painter.detail > 0:
            self._folds(painter, outline)
        if hat:
            draw_hat(painter, Wearer(outline, self.view), hat)

    def _folds(self, painter: Painter, outline: Path) -> None:
        """Cloth that falls over the back of the head."""
        shade = painter.tones.tone(self.dressed.skin).shade
        with painter.clip(outline):
            for way, high, low in _FOLDS:
                fold = [(way * 0.45, high), (way * 0.86, (high + low) / 2 - 0.04), (way, low)]
                painter.line(fold, 0.036, shade, 0.75, 0.2, 0.6, 0.5)

    def _face(self, painter: Painter) -> None:
        self._draw_features(painter, self.eye_points)

    def _draw_features(self, painter: Painter, points: tuple[Point, ...]) -> None:
        """Eyes, brows and mouth, with the eyes where they are said to be."""
        mood, dark = self._mood, painter.tones.base(mix(self.dressed.skin, "#1c1a3a", 0.86))
        opened = max(0.1, mood.lid * (1 - self.acting.blink))
        gaze_x, gaze_y = self.acting.gaze
        for i, (eye_x, eye_y) in enumerate(points):
            side = -1 if i == 0 else 1
            x, y = eye_x + gaze_x * 0.02, eye_y + gaze_y * 0.02
            inner, outer = max(0.0, mood.inner) * 0.5, max(0.0, mood.outer) * 0.4
            wide, tall = 0.074, 0.115 * opened
            painter.raw(
                smooth(
                    [
                        (x - side * wide, y - tall * 0.3 + inner),
                        (x, y - tall + inner),
                        (x + side * wide, y - tall * 0.3 + outer),
                        (x + side * wide * 0.9, y + 0.06),
                        (x, y + 0.11 * (1 - mood.low)),
                        (x - side * wide * 0.9, y + 0.06),
                    ]
                ),
                dark,
            )
            if opened > 0.3:
                painter.raw(blob(x + 0.02, y - tall * 0.4, 0.020), painter.tones.base("#ffffff"), 0.9)
            brow = -0.175 + mood.brow - (mood.asym if i else 0)
            painter.raw(
                stroke(
                    [
                        (x - side * 0.085, brow + mood.inner * 1.2),
                        (x, brow - 0.015),
                        (x + side * 0.095, brow + mood.outer * 1.2),
                    ],
                    0.030,
                    0.5,
                    0.2,
                    0.3,
                ),
                dark,
                0.8,
            )
        self._mouth(painter, dark)

    def _mouth(self, painter: Painter, dark: Rgb) -> None:
        lips, x, y = self.lips, self.middle, 0.24
        half, curve = 0.11 * lips.width, lips.curve * 0.05
        if lips.open < 0.06:
            painter.raw(
                stroke(
                    [(x - half, y - curve), (x, y + curve * 0.6), (x + half, y - curve)],
                    0.03 + 0.012 * lips.press,
                    0.3,
                    0.3,
                ),
                dark,
            )
            return
        tall = 0.03 + 0.135 * lips.open
        corner = 0.5 * (1 - lips.round)
        painter.raw(
            smooth(
                [
                    (x - half, y - curve * 0.6, corner),
                    (x, y - tall * 0.3 * (0.3 + lips.round) + curve * 0.3),
                    (x + half, y - curve * 0.6, corner),
                    (x + half * 0.66, y + tall * 0.8),
                    (x, y + tall),
                    (x - half * 0.66, y + tall * 0.8),
                ]
            ),
            dark,
        )
