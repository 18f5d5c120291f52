"""What hangs or stands out from hair: buns, tails, plaits and ropes."""

from __future__ import annotations

import math

from production_flow.embedded.artist.figures.curves import (
    Knot,
    Path,
    Point,
    blob,
    box,
    even,
    placed,
    resample,
    ribbon,
    smooth,
    together,
)
from production_flow.embedded.artist.figures.face import Face
from production_flow.embedded.artist.figures.painter import Painter

_BOBBLE = "#c9515a"
_BUNS: dict[str, dict[str, tuple[Point, ...]]] = {
    "bun": {"front": ((0.0, -0.64),), "three-quarter": ((-0.34, -0.56),), "profile": ((-0.42, -0.52),),
    "back-three-quarter": ((-0.25, -0.50),), "back": ((0.0, -0.50),)},
    "topknot": {"front": ((0.0, -0.66),), "three-quarter": ((-0.22, -0.66),), "profile": ((-0.26, -0.66),),
    "back-three-quarter": ((-0.14, -0.63),), "back": ((0.0, -0.62),)},
    "space-buns": {"front": ((-0.34, -0.56), (0.34, -0.56)), "three-quarter": ((0.20, -0.60), (-0.38, -0.54)),
    "profile": ((-0.20, -0.60),), "back-three-quarter": ((0.20, -0.58), (-0.38, -0.50)),
    "back": ((-0.34, -0.52), (0.34, -0.52))},
}  # fmt: skip
_BUN_SIZE = {"bun": (0.19, 0.175), "topknot": (0.14, 0.13), "space-buns": (0.165, 0.16)}
_WIDE, _NARROW = (0.055, 0.125, 0.145, 0.12, 0.06, 0.012), (0.055, 0.10, 0.115, 0.10, 0.05, 0.01)


class Tresses:
    """The loose hair of one style.

    Args:
        face: The face it belongs to.
        style: The hairstyle; most have none.
        colour: Its colour.
        low: It is tied low, under a hat.
        sway: How far it swings, heads.
    """

    def __init__(self, face: Face, style: str, colour: str, *, low: bool, sway: float) -> None:
        self.face, self.name, self.colour, self.low, self.sway = face, style, colour, low, sway

    @property
    def hangs(self) -> bool:
        """Whether any of it swings."""
        return self.name in {"ponytail", "pigtails", "braids", "braid", "locs", "cornrows"}

    def paths(self) -> list[Path]:
        """Buns, tails, braids and ropes that lie behind the head."""
        if self.name in _BUNS:
            return [blob(x, y, *_BUN_SIZE[self.name]) for x, y in self._buns()]
        if self.name in {"ponytail", "pigtails"}:
            return [ribbon(resample(line, 9), _WIDE, _NARROW, 0.2, 0.6) for line in self._tails()]
        if self.name in {"braids", "braid"}:
            return [_plait(line) for line in self._plait_lines()]
        if self.name == "locs":
            return [_rope(line) for line in self._ropes()]
        if self.name == "cornrows":
            return [_rope(line, 0.036) for line in self._rows()]
        return []

    def before(self) -> list[Path]:
        """Ropes and plaits that lie over the mass on the brow."""
        if self.name == "locs" and not self.low and not self.face.behind:
            return [_rope(line) for line in self._ropes_before()]
        if self.name == "crown-braid" and not self.low:
            return self._crown()
        return []

    def _buns(self) -> tuple[Point, ...]:
        places = _BUNS[self.name][self.face.view]
        return tuple((x * 0.9, 0.16) for x, _ in places) if self.low else places

    # ---- tails

    def _tails(self) -> list[list[Point]]:
        if self.name == "ponytail":
            return [self._tail_line()]
        s = self.sway
        near: list[Point] = [(-0.40, 0.06), (-0.56, 0.02), (-0.62, 0.26), (-0.56 + s * 0.6, 0.52), (-0.60 + s, 0.74)]
        if self.face.front or self.face.view == "back":
            return [near, [(-x + s * 2 * (y > 0.4), y) for x, y in near]]
        if self.face.profile:
            return [[(x + 0.20, y + 0.02) for x, y in near]]
        if self.face.lost:
            return [near, [(-x * 0.86 + s * 2 * (y > 0.4), y) for x, y in near]]
        return [[(0.26, 0.10), (0.42, 0.06), (0.47, 0.28), (0.42 + s * 0.6, 0.50), (0.45 + s, 0.66)], near]

    def _tail_line(self) -> list[Point]:
        s = self.sway
        low = self.low
        if self.face.lost:
            return [(-0.20, -0.22), (-0.27, 0.04), (-0.27 + s * 0.5, 0.40), (-0.33 + s, 0.76)]
        if self.face.view == "back":
            return [(0.0, -0.22), (0.03, 0.05), (0.05 + s * 0.5, 0.42), (0.0 + s, 0.78)]
        if self.face.front:
            side = self.face.like.parting
            if low:
                return [(side * 0.30, 0.1), (side * 0.44, 0.3), (side * 0.46, 0.55), (side * 0.40 + s, 0.78)]
            return [
                (side * 0.16, -0.48), (side * 0.42, -0.56), (side * 0.58, -0.25), (side * 0.56 + s * 0.6, 0.15),
                (side * 0.50 + s, 0.48),
            ]  # fmt: skip
        start = -0.40 if self.face.turned else -0.45
        if low:
            return [(start, 0.02), (start - 0.16, 0.16), (start - 0.20 + s * 0.6, 0.45), (start - 0.10 + s, 0.75)]
        return [
            (start + 0.04, -0.36), (start - 0.20, -0.44), (start - 0.33, -0.16), (start - 0.28 + s * 0.6, 0.25),
            (start - 0.36 + s, 0.64),
        ]  # fmt: skip

    # ---- plaits and ropes

    def _plait_lines(self) -> list[list[Point]]:
        s = self.sway
        near: list[Point] = [(-0.42, 0.02), (-0.47, 0.22), (-0.46 + s * 0.5, 0.52), (-0.42 + s, 0.92)]
        if self.name == "braid":
            if self.face.lost:
                return [[(-0.14, 0.10), (-0.18, 0.35), (-0.20 + s * 0.5, 0.70), (-0.24 + s, 1.10)]]
            if self.face.view == "back":
                return [[(0.0, 0.05), (0.03, 0.35), (0.02 + s * 0.5, 0.70), (s, 1.10)]]
            if self.face.front:
                side = self.face.like.parting
                return [
                    [(side * 0.26, 0.28), (side * 0.36, 0.46), (side * 0.36 + s * 0.5, 0.72), (side * 0.30 + s, 1.05)]
                ]
            x = 0.0 if self.face.turned else 0.06
            return [[(-0.36 + x, 0.16), (-0.44 + x, 0.36), (-0.44 + x + s * 0.5, 0.66), (-0.40 + x + s, 1.06)]]
        if self.face.front or self.face.view == "back":
            return [near, [(-x + s * 2 * (y > 0.5), y) for x, y in near]]
        if self.face.profile:
            return [[(x + 0.10, y) for x, y in near]]
        if self.face.lost:
            return [near, [(-x * 0.66 + s * 2 * (y > 0.5), y + 0.02) for x, y in near]]
        return [near]

    def _ropes(self) -> list[list[Point]]:
        """Locs behind the head and neck."""
        spots: tuple[float, ...] = (-0.50, -0.36, -0.20, -0.05, 0.10, 0.22, 0.36, 0.50)
        if self.face.profile:
            spots = (-0.58, -0.46, -0.34, -0.22, -0.10)
        elif self.face.lost:
            spots = (-0.54, -0.43, -0.31, -0.18, -0.05, 0.09, 0.22)
        elif self.face.turned:
            spots = (-0.60, -0.48, -0.34, -0.20, -0.05, 0.10, 0.24)
        s = self.sway
        return [
            [(x * 0.72, -0.20), (x * 1.02, 0.16), (x * 1.06 + s * 0.5, 0.42), (x * (1.0 + 0.04 * (i % 3)) + s,
            0.64 + 0.07 * (i % 3))]
            for i, x in enumerate(spots)
        ]  # fmt: skip

    def _ropes_before(self) -> list[list[Point]]:
        """Locs that fall beside the face."""
        s = self.sway
        if self.face.profile:
            return [
                [(0.02, -0.40), (-0.16, -0.22), (-0.20, 0.14), (-0.18 + s, 0.50)],
                [(-0.14, -0.46), (-0.30, -0.24), (-0.34, 0.14), (-0.32 + s, 0.58)],
                [(-0.30, -0.42), (-0.44, -0.16), (-0.47, 0.20), (-0.45 + s, 0.62)],
            ]
        if self.face.turned:
            return [
                [(-0.06, -0.47), (-0.24, -0.26), (-0.25, 0.10), (-0.23 + s, 0.50)],
                [(-0.22, -0.48), (-0.38, -0.22), (-0.38, 0.16), (-0.36 + s, 0.58)],
                [(0.22, -0.46), (0.38, -0.26), (0.395, 0.04), (0.37 + s, 0.34)],
            ]
        near: list[list[Point]] = [
            [(-0.14, -0.50), (-0.38, -0.28), (-0.41, 0.08), (-0.38 + s, 0.46)],
            [(-0.24, -0.48), (-0.47, -0.18), (-0.50, 0.16), (-0.47 + s, 0.58)],
        ]
        return near + [[(-x + s * 2 * (y > 0.4), y) for x, y in line] for line in near]

    def _rows(self) -> list[list[Point]]:
        """Thin plaits that begin at the nape."""
        s = self.sway
        spots = {
            "front": (-0.34, -0.24, 0.24, 0.34),
            "back": (-0.28, -0.17, -0.06, 0.06, 0.17, 0.28),
            "back-three-quarter": (-0.40, -0.29, -0.18, -0.07, 0.04),
        }.get(self.face.view, (-0.46, -0.37, -0.28))
        return [[(x * 0.9, 0.02), (x * 1.05, 0.24), (x + s, 0.48 + 0.04 * (i % 2))] for i, x in enumerate(spots)]

    def _crown(self) -> list[Path]:
        """A plait laid round the head, as lobes that overlap."""
        line: list[Point] = [
            (-0.43, -0.02),
            (-0.40, -0.30),
            (-0.22, -0.50),
            (0.04, -0.555),
            (0.26, -0.48),
            (0.35, -0.34),
        ]
        if self.face.front:
            line = [
                (-0.42, -0.06),
                (-0.38, -0.32),
                (-0.20, -0.50),
                (0.0, -0.55),
                (0.20, -0.50),
                (0.38, -0.32),
                (0.42, -0.06),
            ]
        elif self.face.profile:
            line = [(-0.44, 0.04), (-0.46, -0.22), (-0.34, -0.46), (-0.08, -0.56), (0.16, -0.50), (0.32, -0.36)]
        points = resample(line, 12)
        lobes = []
        for i, (x, y) in enumerate(points):
            before, after = points[max(0, i - 1)], points[min(11, i + 1)]
            angle = math.atan2(after[1] - before[1], after[0] - before[0]) + (0.55 if i % 2 else -0.55)
            lobes.append(placed(blob(0, 0, 0.085, 0.056), x, y, angle))
        return lobes

    # ---- ties and marks

    def draw_ties(self, painter: Painter) -> None:
        """Bobbles, and the lines of what is plaited or rolled."""
        if self.name in {"ponytail", "pigtails"} and painter.detail > 0:
            for line in self._tails():
                self._bobble(painter, line)
        if self.name in {"braids", "braid"}:
            for line in self._plait_lines():
                self._plait_marks(painter, line)
        if self.name in _BUNS and painter.fine:
            self._bun_marks(painter)

    def _bobble(self, painter: Painter, line: list[Point]) -> None:
        (x, y), (nx, ny) = line[0], line[1]
        tie = placed(
            box(-0.04, -0.085, 0.05, 0.085, 0.03), x + (nx - x) * 0.2, y + (ny - y) * 0.2, math.atan2(ny - y, nx - x)
        )
        painter.form(tie, _BOBBLE, shadow=0.03, rim=0)
        if painter.fine:
            deep, points = painter.tones.tone(self.colour).deep, resample(line, 7)
            painter.line(points[2:6], 0.03, deep, 0.5)
            painter.line([(px + 0.05, py) for px, py in points[1:5]], 0.018, deep, 0.4)

    def _bun_marks(self, painter: Painter) -> None:
        deep, (wide, tall) = painter.tones.tone(self.colour).deep, _BUN_SIZE[self.name]
        for x, y in self._buns():
            painter.line(
                [(x - wide * 0.65, y + tall * 0.35), (x - wide * 0.1, y - tall * 0.5), (x + wide * 0.6, y - tall / 3)],
                0.022, deep, 0.5,
            )  # fmt: skip
            painter.line(
                [(x - wide * 0.2, y + tall * 0.7), (x + wide * 0.3, y + tall * 0.1), (x + wide * 0.75, y + tall * 0.3)],
                0.018, deep, 0.4,
            )  # fmt: skip

    def _plait_marks(self, painter: Painter, line: list[Point]) -> None:
        deep = painter.tones.tone(self.colour).deep
        points = resample(line, 15)
        if painter.detail > 0:
            for i in range(1, 12, 2):
                (ax, ay), (bx, by) = points[i], points[i + 1]
                side = 0.085 if (i // 2) % 2 else -0.085
                painter.line(
                    [(ax + side, ay - 0.03), (ax + side * 0.2, ay + 0.03), (bx - side * 0.55, by + 0.045)],
                    0.020, deep, 0.85, 0.3, 0.3,
                )  # fmt: skip
        ex, ey = points[-2]
        painter.form(box(ex - 0.05, ey - 0.03, ex + 0.05, ey + 0.03, 0.025), _BOBBLE, shadow=0.02, rim=0)


def _rope(line: list[Point], half: float = 0.048) -> Path:
    """A loc or a thin plait: a rope that swells a little and ends round."""
    return ribbon(resample(line, 8), (half * 0.9, half, half * 1.06, half, half * 0.86), None, 0.4, 0.5)


def _plait(line: list[Point]) -> Path:
    """A braid: a ribbon whose edges swell on one side and the other in turn."""
    points = resample(line, 15)
    one, other = [], []
    for i in range(15):
        thin = even((0.085, 0.100, 0.092, 0.062), i / 14)
        swell = 0.82 + 0.30 * (i % 2)
        one.append(thin * swell)
        other.append(thin * (0.82 + 0.30 * ((i + 1) % 2)))
    edge: list[Knot] = [(x - one[i], y) for i, (x, y) in enumerate(points[:-2])]
    back: list[Knot] = [(x + other[i], y) for i, (x, y) in enumerate(points[:-2])]
    (ex, ey), (fx, fy) = points[-2], points[-1]
    tuft = smooth(
        [(ex - 0.05, ey), (ex + 0.05, ey), (fx + 0.06, fy + 0.03), (fx, fy + 0.10, 0.8), (fx - 0.05, fy + 0.03)]
    )
    return together([smooth(edge + back[::-1]), tuft])
