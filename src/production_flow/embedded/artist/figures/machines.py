"""Heads of robots: several makes, chosen by the figure's id, that act with lids, brow plates, lamps and a mouth."""

from __future__ import annotations

from random import Random

from production_flow.embedded.artist.colour import Colour, Rgb, adjust, lightness, mix, rgb
from production_flow.embedded.artist.figures.acting import BEHIND, Acting, Box, Point, View
from production_flow.embedded.artist.figures.curves import Knot, Path, blob, box, smooth, stroke
from production_flow.embedded.artist.figures.dress import Dressed
from production_flow.embedded.artist.figures.expressions import Lips, Mood, lips_of, mood_of
from production_flow.embedded.artist.figures.hats import draw_hat
from production_flow.embedded.artist.figures.machine_makes import MAKES
from production_flow.embedded.artist.figures.machine_mouths import Speech, draw_machine_mouth, draw_screen_mouth, shown
from production_flow.embedded.artist.figures.painter import Painter
from production_flow.embedded.artist.figures.wearer import Wearer
from production_flow.hashing import seed_of

_DARK = "#20242e"
_GLOWS = ("#ffb347", "#6ff0ff", "#8dff9a", "#ff7a5c", "#ffe27a", "#b58cff")


def make_of(dressed: Dressed) -> str:
    """The make of a robot: the same id is always the same make; one with a hat has a head that a hat fits."""
    names = ("cabinet", "dome", "lantern", "visor") if "hat" in dressed.wear else tuple(MAKES)
    return names[seed_of("make", dressed.look.id) % len(names)]


class RobotHead:
    """The head of a robot.

    Args:
        dressed: Who.
        acting: What the face does.
        view: From where it is seen.
    """

    def __init__(self, dressed: Dressed, acting: Acting, view: View) -> None:
        random = Random(dressed.seed)
        self.make = MAKES[make_of(dressed)]
        self.eye_y = self.make.eye_y + (0.07 if "hat" in dressed.wear else 0.0)
        self.dressed, self.acting, self.view = dressed, acting, view
        self.metal: Colour = dressed.skin
        self.dark: Rgb = adjust(dressed.skin, -0.13)
        eyes = dressed.look.eyes
        self.glow: Rgb = rgb(eyes if lightness(eyes) > 0.55 else random.choice(_GLOWS))
        self.rust = random.random() < 0.5
        self._mood = mood_of(acting.expression)
        self.lips: Lips = lips_of(self._mood, acting.mouth)

    @property
    def mood(self) -> Mood:
        """What the face does, as numbers."""
        return self._mood

    @property
    def front(self) -> bool:
        """Seen from the front or the back."""
        return self.view in {"front", "back"}

    def across(self, u: float) -> float:
        """The x of a feature, u -1 to 1 across the face; 1 is about 0.36 heads from the middle."""
        if self.front:
            return u * 0.36
        if self.view == "profile":
            return 0.24 + u * 0.16
        return 0.085 + u * (0.30 if u < 0 else 0.27)

    @property
    def outline(self) -> Path:
        """The shape of the head."""
        if self.front:
            return smooth(self.make.front)
        squeeze = 0.94 if self.view == "profile" else 1.0
        return smooth([(k[0] * squeeze - (0.03 if self.view == "profile" else 0.0), *k[1:]) for k in self.make.turned])

    @property
    def speech(self) -> Speech:
        """What the mouth does."""
        make = self.make
        wide = make.mouth_wide * (0.56 if self.view == "profile" else 1.0)
        return Speech(self.lips, self.across(0), make.mouth_y, wide, self.metal, self.dark, self.glow)

    @property
    def sides(self) -> tuple[int, ...]:
        """The sides of the face that are seen."""
        return (-1,) if self.view == "profile" else (-1, 1)

    def _eye(self, side: int) -> Point:
        if self.view == "profile":
            return (self.across(self.make.eye_gap / 0.36), self.eye_y)
        return (self.across(side * self.make.eye_gap / 0.36), self.eye_y)

    @property
    def eye_points(self) -> tuple[Point, ...]:
        """The middles of the eyes that are seen."""
        return () if self.view in BEHIND else tuple(self._eye(side) for side in self.sides)

    @property
    def mouth_box(self) -> Box:
        """A box round the mouth, however far it opens."""
        x, y, half = self.across(0), self.make.mouth_y, self.make.mouth_wide * 1.15
        return (x - half, y - 0.08, x + half, y + 0.24)

    # ---- drawing

    def draw_behind(self, painter: Painter) -> None:
        """What is at the sides and on top."""
        make = self.make
        low = "hat" in self.dressed.wear
        if make.top == "fin" and not low:
            painter.form(
                smooth([(-0.30, -0.36), (-0.16, -0.66, 0.4), (0.16, -0.64, 0.4), (0.24, -0.40)]),
                self.dark,
                shadow=0.05,
                rim=0.02,
            )
        if make.top == "bulb" and not low:
            painter.glow(0.0, -0.60, 0.2, self.glow, 0.5, raw=True)
            painter.form(blob(0.0, -0.59, 0.075, 0.085), self.glow, shadow=0.03, rim=0.0)
        if (make.top == "stalk" or "antenna" in self.dressed.features) and not low:
            for x in (-0.16, 0.12) if make.eyes == "screen" else (0.02,):
                painter.raw(
                    stroke([(x, -0.40), (x * 1.5, -0.62), (x * 2.0 + 0.02, -0.76)], 0.036, 1.0, 0.8),
                    painter.tones.base(self.dark),
                )
                painter.glow(x * 2.0 + 0.02, -0.78, 0.14, self.glow, 0.6, raw=True)
                painter.form(blob(x * 2.0 + 0.02, -0.78, 0.05), self.glow, shadow=0.02, rim=0.0)
        if self.front:
            for side in (-1, 1):
                self._side(painter, side * 0.44, 0.03)

    def _side(self, painter: Painter, x: float, y: float) -> None:
        if self.make.side == "bolts":
            painter.form(box(x - 0.10, y - 0.07, x + 0.10, y + 0.07, 0.03), self.dark, shadow=0.03, rim=0.012)
        elif self.make.side == "discs":
            painter.form(blob(x, y, 0.085, 0.13), self.dark, shadow=0.035, rim=0.012)

    def draw(self, painter: Painter) -> None:
        """The head with everything on it."""
        outline = self.outline
        painter.form(outline, self.metal, shadow=0.17, rim=0.034, upright=0.4)
        self._plates(painter, outline)
        if self.view in BEHIND:
            self._back(painter)
        else:
            if not self.front:
                x = -0.26 if self.view == "three-quarter" else -0.14
                if self.make.side != "none":
                    painter.form(blob(x, 0.03, 0.085, 0.115), self.dark, shadow=0.035, rim=0.012)
                    painter.raw(blob(x, 0.03, 0.036, 0.05), painter.tones.tone(self.dark).deep)
            draw_machine_mouth(painter, self.make.mouth, self.speech)
            self._eyes(painter)
        hat = self.dressed.wear.get("hat")
        if hat:
            draw_hat(painter, Wearer(outline, self.view), hat)

    def _plates(self, painter: Painter, outline: Path) -> None:
        """Seams, rivets, rust."""
        if painter.detail < 1:
            return
        tone = painter.tones.tone(self.metal)
        with painter.clip(outline):
            if self.make.eyes != "screen":
                painter.line([(-0.5, 0.185), (0.0, 0.215), (0.5, 0.185)], 0.018, tone.deep, 0.75, 1.0, 1.0)
            if self.rust:
                painter.fill(
                    smooth([(-0.36, 0.30), (-0.27, 0.25), (-0.20, 0.36), (-0.28, 0.44), (-0.38, 0.40)]), "#a4583a", 0.38
                )
            if painter.look == "soft":
                painter.glow(0.10, -0.42, 0.16, "#fff5dd", 0.5, 0.08)
        if self.make.rivets and painter.fine:
            for x, y in ((-0.34, -0.40), (0.32, -0.40), (-0.36, 0.13), (0.34, 0.13), (-0.33, 0.42), (0.31, 0.42)):
                painter.raw(blob(x, y, 0.020), tone.deep)
                painter.raw(blob(x + 0.005, y - 0.005, 0.010), tone.lit, 0.8)

    def _back(self, painter: Painter) -> None:
        """The plate of the back, and from the side the plate of an ear too."""
        lost = self.view == "back-three-quarter"
        if lost and self.make.side != "none":
            painter.form(blob(0.24, 0.03, 0.075, 0.115), self.dark, shadow=0.035, rim=0.012)
            painter.raw(blob(0.24, 0.03, 0.032, 0.05), painter.tones.tone(self.dark).deep)
        left, right = (-0.30, 0.06) if lost else (-0.22, 0.22)
        painter.form(box(left, -0.20, right, 0.28, 0.04), adjust(self.metal, -0.06), shadow=0.03, rim=0.012)
        if painter.fine:
            deep = painter.tones.tone(self.metal).deep
            for y in (-0.10, -0.02, 0.06):
                painter.line([(left + 0.08, y), (right - 0.08, y)], 0.026, deep, 0.9, 1.0, 1.0)

    # ---- eyes

    def _eyes(self, painter: Painter) -> None:
        kind = self.make.eyes
        if kind == "screen":
            self._screen(painter)
        elif kind == "visor":
            self._visor(painter)
        else:
            for side in self.sides:
                self._lamp(painter, side, goggles=kind == "goggles")

    def _open(self) -> float:
        return max(0.0, min(1.08, self._mood.lid) * (1 - self.acting.blink))

    def _lamp(self, painter: Painter, side: int, goggles: bool) -> None:
        (x, y), size = self._eye(side), self.make.eye_size
        wide = size * (0.86 if self.view == "three-quarter" and side > 0 else 0.7 if self.view == "profile" else 1.0)
        mood, glow = self._mood, self.glow
        painter.form(
            blob(x, y, wide * 1.42, size * 1.42),
            self.dark if goggles else adjust(self.metal, -0.08),
            shadow=0.03,
            rim=0.012,
        )
        glass = blob(x, y, wide * 1.14, size * 1.14)
        painter.fill(glass, _DARK)
        gaze_x, gaze_y = self.acting.gaze
        gaze_x += mood.gaze_x * (gaze_x == 0)
        gaze_y += mood.gaze_y * (gaze_y == 0)
        px, py, big = x + gaze_x * wide * 0.32, y + gaze_y * size * 0.3, mood.iris
        with painter.clip(glass):
            painter.raw(blob(px, py, wide * 0.86 * big, size * 0.86 * big), shown(painter, adjust(glow, -0.12)))
            painter.raw(blob(px, py, wide * 0.64 * big, size * 0.64 * big), shown(painter, glow))
            painter.raw(
                blob(px + gaze_x * 0.012, py, wide * 0.30, size * 0.30),
                shown(painter, mix(glow, "#ffffff", 0.75)),
            )
            self._shutter(painter, side, (x, y), (wide, size))
        if painter.detail > 0:
            painter.glow(x, y, size * 2.5, glow, 0.42 * max(0.15, self._open()), raw=True)
        self._brow(painter, side, (x, y), (wide, size))

    def _shutter(self, painter: Painter, side: int, place: Point, size: Point) -> None:
        """The lids: plates that come from above and below, slanted by the brows."""
        (x, y), (wide, tall), mood = place, size, self._mood
        shut = y - tall * 1.2 + (1 - min(1.0, self._open())) * tall * 2.3 * (1.0 if self.acting.blink > 0.5 else 0.8)
        inner, outer = mood.inner * 1.1, mood.outer * 1.1
        left, right = (outer, inner) if side < 0 else (inner, outer)
        lid = painter.tones.tone(mix(self.metal, _DARK, 0.55)).base
        painter.raw(
            smooth(
                [
                    (x - wide * 1.5, y - tall * 2, 1),
                    (x + wide * 1.5, y - tall * 2, 1),
                    (x + wide * 1.3, shut + right, 1),
                    (x - wide * 1.3, shut + left, 1),
                ]
            ),
            lid,
        )
        rise = max(0.0, mood.low) * tall * 1.5
        if rise > 0.02:
            low = y + tall * 1.2 - rise
            painter.raw(
                smooth(
                    [
                        (x - wide * 1.4, low + 0.02, 0.3),
                        (x, low - 0.02),
                        (x + wide * 1.4, low + 0.02, 0.3),
                        (x + wide * 1.5, y + tall * 2, 1),
                        (x - wide * 1.5, y + tall * 2, 1),
                    ]
                ),
                lid,
            )

    def _brow(self, painter: Painter, side: int, place: Point, size: Point) -> None:
        (x, y), (wide, tall), mood = place, size, self._mood
        inner, outer = mood.inner * 1.25, mood.outer * 1.25
        left, right = (outer, inner) if side < 0 else (inner, outer)
        lift = -mood.asym if side > 0 else mood.asym * 0.3
        high = y - tall * 1.55 + mood.brow + lift
        plate = stroke(
            [(x - wide * 1.3, high + left), (x, high - 0.02 + (left + right) / 2), (x + wide * 1.3, high + right)],
            0.075,
            0.75,
            0.75,
        )
        painter.form(plate, self.dark, shadow=0.022, rim=0.010)

    def _visor(self, painter: Painter) -> None:
        """A band of dark glass with two lights in it."""
        y, tall, mood = self.eye_y, 0.125, self._mood
        left = self.across(-1.02) if self.view != "profile" else 0.0
        right = self.across(1.02) if self.front else 0.385 if self.view == "three-quarter" else 0.36
        band: list[Knot] = [
            (left, y - tall, 0.3),
            ((left + right) / 2, y - tall * 1.15),
            (right, y - tall, 0.3),
            (right, y + tall * 0.9, 0.3),
            ((left + right) / 2, y + tall * 1.25),
            (left, y + tall * 0.9, 0.3),
        ]
        glass = smooth(band)
        painter.form(glass, _DARK, shadow=0.0, rim=0.0)
        opened = self._open()
        gaze_x, gaze_y = self.acting.gaze
        with painter.clip(glass):
            for side in self.sides:
                x, ey = self._eye(side)
                x += (gaze_x + mood.gaze_x * (gaze_x == 0)) * 0.035
                ey += (gaze_y + mood.gaze_y * (gaze_y == 0)) * 0.03
                wide, high = 0.088 * mood.iris, max(0.012, 0.062 * opened)
                inner, outer = mood.inner * 1.3, mood.outer * 1.3
                low = high * (1 - max(0.0, mood.low) * 0.9)
                left_y, right_y = (outer, inner) if side < 0 else (inner, outer)
                slit: list[Knot] = [
                    (x - wide, ey - high + left_y, 0.4),
                    (x + wide, ey - high + right_y, 0.4),
                    (x + wide * 0.92, ey + low + 0.01, 0.3),
                    (x, ey + low - max(0.0, mood.low) * 0.05 + 0.014),
                    (x - wide * 0.92, ey + low + 0.01, 0.3),
                ]
                painter.glow(x, ey, 0.2, self.glow, 0.55, raw=True)
                painter.raw(smooth(slit), shown(painter, self.glow))
                painter.raw(blob(x, ey, wide * 0.4, high * 0.4), shown(painter, mix(self.glow, "#ffffff", 0.7)))
            painter.raw(
                stroke(
                    [(left + 0.05, y - tall * 0.6), (left + 0.12, y - tall * 0.85), (left + 0.30, y - tall * 0.98)],
                    0.03,
                ),
                painter.tones.base("#ffffff"),
                0.22,
            )
        brow = painter.tones.tone(self.dark)
        lift = mood.brow - 0.01
        line = [
            (left - 0.02, y - tall * 1.06 + lift + mood.outer),
            ((left + right) / 2, y - tall * 1.28 + lift + mood.inner),
            (right + 0.02, y - tall * 1.06 + lift + mood.outer - mood.asym),
        ]
        painter.raw(stroke(line, 0.06, 0.8, 0.8), brow.base)

    def _screen(self, painter: Painter) -> None:
        """A face drawn in light on a screen."""
        x0, x1 = (-0.40, 0.40) if self.front else (-0.25, 0.40) if self.view == "three-quarter" else (0.02, 0.40)
        glass = box(x0, -0.33, x1, 0.35, 0.09)
        painter.form(glass, "#161b26", shadow=0.0, rim=0.0)
        mood, glow, opened = self._mood, shown(painter, self.glow), self._open()
        gaze_x, gaze_y = self.acting.gaze
        with painter.clip(glass):
            painter.glow((x0 + x1) / 2, 0.0, 0.5, self.glow, 0.20, raw=True)
            for side in self.sides:
                x, y = self._eye(side)
                x += (gaze_x + mood.gaze_x * (gaze_x == 0)) * 0.045
                y += (gaze_y + mood.gaze_y * (gaze_y == 0)) * 0.04
                high, wide = max(0.014, 0.105 * opened), 0.074 * mood.iris
                low = high * (1 - max(0.0, mood.low))
                painter.raw(
                    smooth([(x - wide, y), (x, y - high), (x + wide, y), (x, y + low - max(0.0, mood.low) * 0.04)]),
                    glow,
                )
                inner, outer = mood.inner * 1.5, mood.outer * 1.5
                left_y, right_y = (outer, inner) if side < 0 else (inner, outer)
                brow = y - 0.155 + mood.brow - (mood.asym if side > 0 else 0)
                painter.raw(
                    stroke(
                        [
                            (x - 0.095, brow + left_y),
                            (x, brow - 0.012 + (left_y + right_y) / 2),
                            (x + 0.095, brow + right_y),
                        ],
                        0.034,
                        0.7,
                        0.7,
                    ),
                    glow,
                )
            draw_screen_mouth(painter, self.speech, glow)
            if painter.fine:
                for i in range(9):
                    painter.raw(box(x0, -0.33 + i * 0.08, x1, -0.322 + i * 0.08), (0.0, 0.0, 0.0), 0.18)
