"""Heads of animals: the same moods and sounds on other faces."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from production_flow.embedded.artist.colour import Colour, Rgb, adjust, lightness, mix
from production_flow.embedded.artist.figures.acting import BEHIND, Acting, Box, Point, View
from production_flow.embedded.artist.figures.animal_crowns import Crown
from production_flow.embedded.artist.figures.animal_ears import Ears
from production_flow.embedded.artist.figures.animal_wilds import KINDS
from production_flow.embedded.artist.figures.curves import Knot, Path, blob, box, smooth, stroke
from production_flow.embedded.artist.figures.dress import Dressed
from production_flow.embedded.artist.figures.expressions import Lips, Mood, lips_of, mood_of
from production_flow.embedded.artist.figures.hats import draw_hat
from production_flow.embedded.artist.figures.muzzles import draw_beak, draw_muzzle
from production_flow.embedded.artist.figures.painter import Painter
from production_flow.embedded.artist.figures.wearer import Wearer

_LONG_MUZZLE = 0.5
"""How far forward a nose is that shows beyond the cheek of a head turned away, heads."""
_BRIM = -0.12
"""Where a brim ends, heads; on a head whose eyes are higher the hat sits so much higher."""


class AnimalHead:
    """The head of an animal.

    Args:
        dressed: Who.
        acting: What the face does.
        view: From where it is seen.
    """

    def __init__(self, dressed: Dressed, acting: Acting, view: View) -> None:
        self.dressed, self.acting, self.view = dressed, acting, view
        self.kind = KINDS[dressed.species]
        if self.kind.horns == "stag" and dressed.look.presentation == "feminine":
            self.kind = replace(self.kind, horns="")
        self.fur: Colour = dressed.skin
        if self.kind.wool:
            self.fur = mix(dressed.skin, "#352c2c", 0.74)
        self.cream: Rgb = mix(dressed.skin, self.kind.muzzle, 0.82)
        self.dark: Rgb = mix(dressed.skin, "#2a1820", 0.80)
        random = Random(dressed.seed)
        self.patched = dressed.species == "dog" and random.random() < 0.6
        self.striped = dressed.species == "cat" and (random.random() < 0.6 or "tiger" in dressed.look.species)
        self._mood = mood_of(acting.expression)
        self.lips: Lips = lips_of(self._mood, acting.mouth)

    @property
    def mood(self) -> Mood:
        """What the face does, as numbers."""
        return self._mood

    @property
    def front(self) -> bool:
        """Seen from the front or from the back."""
        return self.view in {"front", "back"}

    @property
    def outline(self) -> Path:
        """The shape of the head."""
        return smooth(self._reached(self.kind.front if self.front else self.kind.turned))

    def _reached(self, knots: tuple[Knot, ...]) -> list[Knot]:
        """In profile the muzzle is longer and the jaw drops with the mouth."""
        drop = 0.05 * self.lips.open
        stretch = 0.09 if self.view == "profile" else 0.0
        return [
            (k[0] + stretch * max(0.0, (k[0] - 0.3) / 0.4), k[1] + drop * max(0.0, (k[1] - 0.3) / 0.16), *k[2:])
            for k in knots
        ]

    @property
    def sides(self) -> tuple[int, ...]:
        """The sides of the face that are seen."""
        return (-1,) if self.view == "profile" else (-1, 1)

    def _eye(self, side: int) -> Point:
        kind = self.kind
        if self.front:
            return (side * kind.eye_x, kind.eye_y)
        if self.view == "profile":
            return (kind.eyes_turned[0] + 0.13, kind.eye_y)
        return (kind.eyes_turned[0] if side < 0 else kind.eyes_turned[1], kind.eye_y)

    @property
    def eye_points(self) -> tuple[Point, ...]:
        """The middles of the eyes that are seen."""
        return () if self.view in BEHIND else tuple(self._eye(side) for side in self.sides)

    @property
    def mouth_box(self) -> Box:
        """A box round the mouth, however far it opens."""
        if self.front:
            return (-0.2, self.kind.mouth_y - 0.08, 0.2, self.kind.mouth_y + 0.22)
        (x, y), _, (end, _) = self.kind.mouth_turned
        return (x - 0.05, y - 0.08, end + 0.06, y + 0.22)

    # ---- drawing

    def draw_behind(self, painter: Painter) -> None:
        """What stands behind the head: ears, a mane, fins; ears that hang lie before it."""
        ears = self._ears(painter)
        if self.kind.mane and self.view not in BEHIND:
            ears.draw_mane(outline=self.outline)
        if self.kind.forelock:
            ears.draw_neck_mane()
        Crown(painter, self.kind, self.fur, self.view).draw_behind()
        hat = self.dressed.wear.get("hat")
        if hat is None or hat.cut not in {"helmet", "guard-helmet", "headscarf", "wimple"}:
            ears.draw_behind()

    def _ears(self, painter: Painter) -> Ears:
        droop = 0.10 * max(0.0, -self._mood.curve) + 0.06 * max(0.0, self._mood.inner * -8)
        swing = 0.05 * self.lips.open + 0.05 * max(0.0, self._mood.brow * -8)
        return Ears(painter, self.kind.ears, "#332e34" if self.kind.rings else self.fur, self.view, droop, swing)

    def draw(self, painter: Painter) -> None:
        """The head with everything on it."""
        if self.kind.bulging and self.view not in BEHIND:
            for x, y in self.eye_points:
                painter.form(blob(x, y - 0.01, 0.150, 0.155), self.fur, shadow=0.05, rim=0.02)
        outline = painter.form(self.outline, self.fur, shadow=0.14, rim=0.032, upright=0.5)
        if self.view not in BEHIND:
            self._face(painter, outline)
        elif self.view != "back":
            self._draw_lost(painter, outline)
        elif self.kind.tuft:
            self._tuft(painter)
        if self.kind.mane and self.view in BEHIND:
            self._ears(painter).draw_mane(outline=self.outline)
            self._ears(painter).draw_behind()
        self._ears(painter).draw_before()
        hat = self.dressed.wear.get("hat")
        if hat and not self.kind.domed:
            painter.canvas.save()
            painter.canvas.translate(0.0, -max(0.0, _BRIM - (self.kind.eye_y - self.kind.eye[1])))
            draw_hat(painter, Wearer(outline, self.view), hat)
            painter.canvas.restore()

    def _draw_lost(self, painter: Painter, outline: Path) -> None:
        """The end of the muzzle beyond the cheek, and the back of the head before both."""
        kind = self.kind
        if kind.beak:
            draw_beak(painter, kind, self.lips, "three-quarter", mix(self.fur, "#e39a2d", 0.85))
        with painter.clip(outline):
            with painter.clip(box(0.10, -0.6, 1.4, 0.8)):
                if not kind.plain:
                    painter.form(smooth(kind.mask_turned), self.cream, shadow=0.05, rim=0.0, hold=False)
                if kind.nose_turned[0] > _LONG_MUZZLE and not kind.nostrils:
                    self._nose(painter)
            painter.form(blob(-0.10, -0.08, 0.42, 0.50), self.fur, shadow=0.10, rim=0.02, hold=False)
            if self.striped:
                self._stripes(painter)

    def _tuft(self, painter: Painter) -> None:
        painter.fill(
            smooth(
                [(-0.14, -0.39), (-0.06, -0.60, 0.8), (0.0, -0.46), (0.08, -0.58, 0.8), (0.10, -0.38), (0.0, -0.34)]
            ),
            adjust(self.fur, 0.03),
        )

    def _face(self, painter: Painter, outline: Path) -> None:
        kind, crown = self.kind, Crown(painter, self.kind, self.fur, self.view)
        crown.draw_under_eyes(outline)
        with painter.clip(outline):
            if not kind.plain:
                mask = smooth(self._reached(kind.mask_front if self.front else kind.mask_turned))
                painter.form(mask, self.cream, shadow=0.05, rim=0.0, hold=False)
            crown.draw_round_eyes(self.eye_points)
            if self.patched:
                self._draw_patch(painter)
            if self.striped:
                self._stripes(painter)
        self._draw_crest(painter)
        for side in self.sides:
            self._draw_eye(painter, side)
        if kind.beak:
            draw_beak(painter, kind, self.lips, self.view, mix(self.fur, "#e39a2d", 0.85))
        else:
            draw_muzzle(painter, self.kind, self.lips, self.view, self.cream)
            if kind.nose and not kind.trunk:
                self._nose(painter)
        crown.draw_over((0.0, kind.mouth_y) if self.front else kind.mouth_turned[2])
        if "glasses" in self.dressed.features:
            self._glasses(painter)

    def _draw_crest(self, painter: Painter) -> None:
        """What stands up on a bare crown, and the line of the gills."""
        kind = self.kind
        if "hat" not in self.dressed.wear:
            if kind.tuft:
                self._tuft(painter)
            if kind.forelock:
                self._ears(painter).draw_forelock()
        if kind.gills and painter.detail > 0:
            x = -0.06 if self.front else -0.14
            line = [(x - 0.10, -0.12), (x + 0.02, 0.10), (x - 0.08, 0.34)]
            painter.line(line, 0.03, painter.tones.tone(self.fur).deep, 0.0 if self.front else 0.8)

    def _draw_patch(self, painter: Painter) -> None:
        """Darker fur round one eye."""
        x, y = self._eye(-1)
        painter.fill(
            smooth(
                [
                    (x - 0.17, y - 0.02),
                    (x - 0.04, y - 0.20),
                    (x + 0.13, y - 0.10),
                    (x + 0.12, y + 0.10),
                    (x - 0.06, y + 0.15),
                ]
            ),
            mix(self.fur, "#3a2028", 0.30),
        )

    def _stripes(self, painter: Painter) -> None:
        deep = painter.tones.base(mix(self.fur, "#3a2028", 0.42))
        middle = 0.0 if self.front else 0.14
        for x in (-0.11, 0.0, 0.11):
            painter.line(
                [(middle + x * 1.1, -0.46), (middle + x * 0.8, -0.34), (middle + x * 0.6, -0.24 + abs(x))],
                0.045,
                deep,
                1.0,
                0.8,
                0.0,
                0.3,
            )
        for y in (0.08, 0.18):
            painter.line([(-0.52, y - 0.04), (-0.40, y), (-0.30, y + 0.02)], 0.04, deep, 1.0, 0.9, 0.0, 0.3)

    def _draw_eye(self, painter: Painter, side: int) -> None:
        kind, mood = self.kind, self._mood
        x, y = self._eye(side)
        far = self.view == "three-quarter" and side > 0
        wide, tall = kind.eye[0] * (0.78 if far else 0.85 if self.view == "profile" else 1.0), kind.eye[1]
        away = -1 if self.view == "profile" else side
        line = painter.tones.base("#24121a")
        opened = mood.lid * (1 - self.acting.blink)
        brow = y - tall * 1.05 - 0.045 + mood.brow - (mood.asym if side > 0 else -0.3 * mood.asym)
        tone = painter.tones.tone(self.fur)
        painter.raw(
            stroke(
                [
                    (x - away * wide * 1.1, brow + mood.inner),
                    (x, brow - 0.025 + (mood.inner + mood.outer) * 0.3),
                    (x + away * wide * 1.25, brow + mood.outer),
                ],
                0.05,
                0.4,
                0.3,
                0.3,
            ),
            tone.deep,
        )
        if self.acting.blink > 0.8 or opened < 0.2:
            painter.line([(x - wide, y), (x, y + 0.03), (x + wide, y)], 0.03, line, 1.0, 0.3, 0.3)
            return
        inner, outer = max(0.0, mood.inner) * tall * 5, max(0.0, mood.outer) * tall * 4
        up, low = tall * opened, tall * 0.72 * (1 - mood.low)
        shape = smooth(
            [
                (x - away * wide, y + tall * 0.25, 0.3),
                (x - away * wide * 0.55, y - up * 0.75 + inner),
                (x + away * wide * 0.15, y - up + inner * 0.4 + outer * 0.4),
                (x + away * wide * 0.95, y - up * 0.40 + outer),
                (x + away * wide * 0.9, y + low * 0.5),
                (x, y + low),
                (x - away * wide * 0.7, y + low * 0.7),
            ]
        )
        painter.raw(shape, painter.tones.base("#fff3d8"))
        gaze_x, gaze_y = self.acting.gaze
        px = x + 0.012 * (not self.front) + (gaze_x + mood.gaze_x * (gaze_x == 0)) * wide * 0.35
        py = y - 0.005 + (gaze_y + mood.gaze_y * (gaze_y == 0)) * tall * 0.25
        iris = self.dressed.look.eyes
        with painter.clip(shape):
            colour = iris if lightness(iris) > 0.4 else mix(iris, "#b8862b", 0.55)
            painter.raw(blob(px, py, wide * 0.82 * mood.iris, tall * 0.86 * mood.iris), painter.tones.base(colour))
            narrow = 0.26 if kind.slit and mood.iris > 0.8 else 0.52
            painter.raw(blob(px, py, wide * narrow, tall * 0.62), painter.tones.base("#1d0f16"))
            painter.raw(blob(px + 0.022, py - tall * 0.32, 0.020), painter.tones.base("#ffffff"))
        painter.line(
            [
                (x - away * wide * 1.1, y + tall * 0.30),
                (x - away * wide * 0.5, y - up * 0.78 + inner),
                (x + away * wide * 0.2, y - up * 1.02 + inner * 0.4 + outer * 0.4),
                (x + away * wide * 1.1, y - up * 0.38 + outer),
            ],
            0.032,
            line,
            1.0,
            0.25,
            0.3,
        )

    def _nose(self, painter: Painter) -> None:
        kind = self.kind
        x, y = kind.nose_front if self.front else kind.nose_turned
        x += 0.085 if self.view == "profile" else 0.0
        size = kind.nose
        if kind.nostrils or kind.snout:
            self._nostrils(painter, x, y)
            return
        pink = kind.whiskers or kind.mane
        nose = smooth(
            [
                (x - size * 1.1, y - size * 0.55),
                (x, y - size * 0.85),
                (x + size, y - size * 0.5),
                (x + size * 0.4, y + size * 0.6),
                (x - size * 0.5, y + size * 0.65),
            ]
        )
        painter.form(nose, "#c77f7d" if pink else "#2a1820", shadow=0.025, rim=0.0)
        painter.glow(x + 0.01, y - size * 0.4, size * 0.5, "#ffffff", 0.7)
        if kind.whiskers and painter.fine:
            pale = painter.tones.base("#fff8ea")
            for side in (-1, 1) if self.front else (-1,):
                for i in range(3):
                    root = (x + side * 0.10 - (0.0 if self.front else 0.06), y + 0.06 + i * 0.03)
                    painter.line(
                        [
                            root,
                            (root[0] + side * 0.20, root[1] - 0.03 + i * 0.025),
                            (root[0] + side * 0.36, root[1] - 0.03 + i * 0.05),
                        ],
                        0.012,
                        pale,
                        0.9,
                        0.9,
                        0.0,
                        0.1,
                    )

    def _nostrils(self, painter: Painter, x: float, y: float) -> None:
        """Two holes, on a disc if it has a snout."""
        size, deep = self.kind.nose, painter.tones.tone(self.fur).deep
        if self.kind.snout:
            wide = size * (1.2 if self.front else 0.62)
            painter.form(blob(x, y, wide, size), adjust(self.fur, 0.04), shadow=0.03, rim=0.01)
        apart = size * (0.45 if self.front else 0.22) if self.kind.snout else 0.09 if self.front else 0.03
        for side in (-1, 1):
            if self.front or side < 0 or self.kind.snout:
                painter.raw(blob(x + side * apart, y, 0.020, 0.030), deep, 0.9)

    def _glasses(self, painter: Painter) -> None:
        frame = painter.tones.base("#2a2438")
        points = [self._eye(side) for side in self.sides]
        for i, (x, y) in enumerate(points):
            wide = 0.125 * (0.8 if i == 1 and not self.front else 1.0)
            painter.ring(blob(x, y + 0.01, wide, 0.13), frame, 0.022)
        if len(points) == 2:
            painter.raw(
                stroke([(points[0][0] + 0.12, points[0][1]), (points[1][0] - 0.10, points[1][1])], 0.022, 1, 1), frame
            )
