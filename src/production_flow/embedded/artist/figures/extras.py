"""What is worn on top of clothes: neckwear, aprons, belts, packs and badges."""

from __future__ import annotations

import math

from production_flow.embedded.artist.colour import adjust
from production_flow.embedded.artist.figures.curves import Knot, blob, moved, smooth
from production_flow.embedded.artist.figures.cutting import Cloth
from production_flow.embedded.artist.figures.dress import Dressed, Piece
from production_flow.embedded.artist.figures.painter import Painter

_BUCKLE = "#e0b85c"


class Extras:
    """The extras of one figure.

    Args:
        painter: Draws in figure space.
        cloth: The body.
        dressed: Who wears what.
        loose: How loosely the outermost garment fits.
    """

    def __init__(self, painter: Painter, cloth: Cloth, dressed: Dressed, loose: float) -> None:
        self.painter, self.cloth, self.wear, self.loose = painter, cloth, dressed.wear, loose
        self.folded = cloth.body.seat is not None or cloth.body.stance.drop > 0.3

    def draw_neckwear_under(self) -> None:
        """Tie and bow tie: under the collar of an outer garment."""
        piece = self.wear.get("neck")
        if piece is None or self.cloth.behind:
            return
        if piece.cut == "tie":
            self._tie(piece)
        elif piece.cut == "bowtie":
            self._bow(piece)
        elif piece.cut == "collar":
            self._clerical(piece)

    def _clerical(self, piece: Piece) -> None:
        """A stand-up collar of the shirt's cloth with a white tab at the throat."""
        (x, y), body = self.cloth.body.neck_point, self.cloth.body
        x += 0.04 * body.sin
        wide = body.build.neck_width * (0.9 if body.view == "profile" else 1.0)
        band: list[Knot] = [
            (x - wide * 1.16, y - 0.04, 0.4), (x - wide * 0.8, y + 0.02), (x, y + 0.05), (x + wide * 0.8, y + 0.02),
            (x + wide * 1.16, y - 0.04, 0.4), (x + wide * 1.26, y + 0.06), (x + wide, y + 0.15),
            (x, y + 0.19), (x - wide, y + 0.15), (x - wide * 1.26, y + 0.06),
        ]  # fmt: skip
        self.painter.form(smooth(band), piece.colour, shadow=0.028, rim=0.012)
        at, half = x + 0.5 * wide * body.sin, 0.085 * (0.7 if body.view == "profile" else 1.0)
        tab: list[Knot] = [
            (at - half, y + 0.045, 0.7), (at + half, y + 0.045, 0.7), (at + half * 0.9, y + 0.195, 0.7),
            (at - half * 0.9, y + 0.195, 0.7),
        ]  # fmt: skip
        self.painter.form(smooth(tab), "#fbf8f0", shadow=0.012, rim=0)

    def draw(self) -> None:
        """Everything else, from the waist up."""
        for slot, draw in (("belt", self._belt), ("apron", self._apron), ("badge", self._badge)):
            piece = self.wear.get(slot)
            under = slot == "belt" and self.cloth.behind and "outer" in self.wear and self.wear["outer"].cut == "cloak"
            if piece is not None and not under:
                draw(piece)
        neck = self.wear.get("neck")
        if neck is not None and neck.cut == "scarf":
            self._scarf(neck)
        elif neck is not None and neck.cut == "kerchief":
            self._kerchief(neck)

    def _tie(self, piece: Piece) -> None:
        panel = self.cloth.panel
        self.painter.form(
            panel([(-0.095, 0.20, 0.4), (0.095, 0.20, 0.4), (0.15, 0.62), (0.01, 0.75, 0.7), (-0.13, 0.62)], 1.07),
            piece.colour,
            shadow=0.035,
            rim=0,
        )
        if piece.trimmed and self.painter.fine:
            with self.painter.clip(
                panel([(-0.095, 0.20, 0.4), (0.095, 0.20, 0.4), (0.15, 0.62), (0.01, 0.75, 0.7), (-0.13, 0.62)], 1.07)
            ):
                for t in (0.30, 0.42, 0.54):
                    self.painter.line(
                        self.cloth.line(((-0.16, t + 0.06), (0.16, t)), 1.07),
                        0.03,
                        self.painter.tones.base(piece.trim),
                        1,
                        1,
                        1,
                    )
        self.painter.form(
            panel([(-0.12, 0.115, 0.5), (0.12, 0.115, 0.5), (0.075, 0.215, 0.5), (-0.075, 0.215, 0.5)], 1.08),
            adjust(piece.colour, 0.02),
            shadow=0.02,
            rim=0,
        )

    def _bow(self, piece: Piece) -> None:
        x, y = self.cloth.at(0.0, 0.125, 1.04)
        x -= 0.075 if self.cloth.body.view == "profile" else 0.0
        squeeze = 0.62 if self.cloth.body.view == "profile" else 1.0
        for side in (-1, 1):
            wing: list[Knot] = [
                (x, y - 0.03),
                (x + side * 0.17 * squeeze, y - 0.085, 0.4),
                (x + side * 0.18 * squeeze, y + 0.075, 0.4),
                (x, y + 0.03),
            ]
            self.painter.form(smooth(wing), piece.colour, shadow=0.025, rim=0.008)
        self.painter.form(blob(x, y, 0.04, 0.045), piece.trim, shadow=0.015, rim=0)

    def _belt(self, piece: Piece) -> None:
        cloth, painter = self.cloth, self.painter
        ease = self.loose if self.wear.get("outer") and self.wear["outer"].cut in {"coat", "robe"} else 1.07
        high = (
            0.70
            if ease > 1.08 or ("top" in self.wear and self.wear["top"].cut in {"tunic", "mail", "dress", "gown"})
            else 0.90
        )
        painter.form(cloth.band(high, 0.085, ease), piece.colour, shadow=0.026, rim=0.014)
        if not cloth.behind:
            painter.form(
                cloth.panel(
                    [
                        (-0.16, high + 0.005, 0.5),
                        (0.16, high + 0.005, 0.5),
                        (0.16, high + 0.145, 0.5),
                        (-0.16, high + 0.145, 0.5),
                    ],
                    ease,
                ),
                piece.trim if piece.trimmed else _BUCKLE,
                shadow=0.025,
                rim=0,
            )

    def _apron(self, piece: Piece) -> None:
        cloth, painter = self.cloth, self.painter
        cord = painter.tones.base(piece.trim if piece.trimmed else piece.colour)
        if cloth.behind:
            for side in (-1, 1):
                painter.line(
                    cloth.line(((side * 1.0, 0.70), (side * 1.5, 0.71), (2.0, 0.72)), 1.08), 0.06, cord, 1.0, 1.0, 1.0
                )
            x, y = cloth.at(2.0, 0.72, 1.08)
            for side in (-1, 1):
                painter.form(
                    smooth([(x, y), (x + side * 0.16, y - 0.07), (x + side * 0.17, y + 0.05)]),
                    piece.colour,
                    shadow=0.02,
                    rim=0,
                )
                painter.line(
                    [(x, y), (x + side * 0.06, y + 0.16), (x + side * 0.09, y + 0.34)], 0.05, cord, 1.0, 0.6, 1.0
                )
            return
        for side in (-1, 1):
            painter.line(
                cloth.line(((side * 0.36, 0.30), (side * 0.42, 0.12), (side * 0.30, 0.02)), 1.08),
                0.055,
                cord,
                1.0,
                1.0,
                1.0,
            )
        end = 1.0 if self.folded else cloth.down(0.42)
        wrap, corner = (1.2, 0.0) if cloth.body.view == "profile" else (0.92, 0.3)  # in profile a corner is a belly
        bib: list[Knot] = [
            (-0.40, 0.27, 0.4), (0.0, 0.30), (0.40, 0.27, 0.4), (0.54, 0.50), (0.92, 0.66, corner), (0.93, 0.83),
            (0.94, 1.0), (0.90, end, 0.5), (0.0, end + 0.04), (-wrap, end, 0.5), (-wrap, 1.0), (-wrap, 0.83),
            (-wrap, 0.66, 0.3), (-0.58, 0.50),
        ]  # fmt: skip
        path = cloth.panel(bib, 1.10, 0.12)
        away = -0.03 if painter.light[0] > 0 else 0.03
        if "top" in self.wear and painter.detail > 0:
            with painter.clip(cloth.trunk(0.1, 1.0, 1.04)):
                painter.raw(moved(path, away, 0.05), painter.tones.tone(self.wear["top"].colour).shade, 0.6)
        painter.form(path, piece.colour, shadow=0.14, rim=0.03, upright=0.5)
        painter.form(cloth.band(0.655, 0.055, 1.11), piece.trim, shadow=0.02, rim=0)
        if self.folded:
            return
        painter.form(
            cloth.panel(
                [(-0.46, 0.98, 0.4), (0.0, 1.0), (0.46, 0.98, 0.4), (0.42, 1.20, 0.3), (0.0, 1.23), (-0.42, 1.20, 0.3)],
                1.10,
            ),
            adjust(piece.colour, -0.022),
            shadow=0.04,
            rim=0,
        )
        if painter.fine:
            shade = painter.tones.tone(piece.colour).shade
            for u in (-0.62, 0.60):
                painter.line(
                    [
                        cloth.at(u * 0.85, 0.82, 1.1),
                        cloth.at(u, 1.05, 1.1, 0.12),
                        cloth.at(u * 1.05, end - 0.03, 1.1, 0.12),
                    ],
                    0.042,
                    shade,
                    0.7,
                    0.6,
                    0.1,
                    0.3,
                )

    def _badge(self, piece: Piece) -> None:
        if self.cloth.behind:
            return
        x, y = self.cloth.at(-0.52, 0.34, self.loose)
        star: list[Knot] = []
        for i in range(10):
            angle = -math.pi / 2 + i * math.pi / 5
            radius = 0.135 if i % 2 == 0 else 0.062
            star.append((x + math.cos(angle) * radius, y + math.sin(angle) * radius, 0.9))
        self.painter.form(smooth(star), piece.colour, shadow=0.035, rim=0.012)
        self.painter.glow(x + 0.03, y - 0.04, 0.06, "#fff8d8", 0.9)

    def _scarf(self, piece: Piece) -> None:
        painter, body = self.painter, self.cloth.body
        x, y = body.neck_point
        x += 0.03 * body.sin
        wide = max(0.22, min(0.165 + 0.62 * body.build.neck_width, body.build.neck_width * 1.75))
        thick = wide / 0.22  # a thick neck takes a thick scarf: a wide ring no higher than a narrow one is a plate
        wide *= 0.88 if body.view == "profile" else 1.0
        tone = painter.tones.tone(piece.colour)
        end = 0.10 if self.cloth.behind else 0.16
        ring: list[Knot] = [
            (x - wide * 1.22, y - 0.10 * thick),
            (x, y - 0.13 * thick),
            (x + wide * 1.22, y - 0.11 * thick),
            (x + wide * 1.35, y + 0.05 * thick),
            (x + 0.04, y + end + 0.04 * thick),
            (x - wide * 1.35, y + 0.07 * thick),
        ]
        if not self.cloth.behind:
            tail_x, tail_y = x + wide * 0.40, y + 0.09
            if body.view == "profile":
                tail_x = x + wide * 0.7
            blown = 1.3 * body.swing
            tail = smooth(
                [
                    (tail_x - 0.12, tail_y - 0.04),
                    (tail_x + 0.10, tail_y - 0.05),
                    (tail_x + 0.19 + 0.4 * blown, tail_y + 0.40),
                    (tail_x + 0.25 + blown, tail_y + 0.74 - 0.5 * abs(blown), 0.5),
                    (tail_x + blown, tail_y + 0.79 - 0.4 * abs(blown), 0.5),
                    (tail_x - 0.03 + 0.4 * blown, tail_y + 0.38),
                ]
            )
            painter.form(tail, piece.colour, shadow=0.055, rim=0.02)
            if painter.detail > 0:
                with painter.clip(tail):
                    for low in (0.56, 0.65):
                        painter.line(
                            [(tail_x - 0.2 + blown, tail_y + low + 0.06), (tail_x + 0.36 + blown, tail_y + low - 0.03)],
                            0.038,
                            painter.tones.base(piece.trim if piece.trimmed else "#f7e6c4"),
                            0.9,
                            1,
                            1,
                        )
        painter.form(smooth(ring), piece.colour, shadow=0.05, rim=0.022)
        painter.line([(x - wide, y - 0.02), (x + 0.02, y + 0.06), (x + wide, y - 0.03)], 0.028, tone.shade, 0.85)

    def _kerchief(self, piece: Piece) -> None:
        painter, body = self.painter, self.cloth.body
        (x, y), wide = body.neck_point, max(0.20, body.build.neck_width * 1.5)
        x += 0.03 * body.sin
        if self.cloth.behind:
            painter.form(
                smooth([(x - wide * 1.1, y - 0.05), (x + wide * 1.1, y - 0.05), (x, y + 0.34, 0.8)]),
                piece.colour,
                shadow=0.04,
                rim=0.02,
            )
            return
        painter.form(
            smooth(
                [
                    (x - wide * 1.1, y - 0.06),
                    (x + 0.02, y + 0.02),
                    (x + wide * 1.12, y - 0.07),
                    (x + wide * 1.08, y + 0.08),
                    (x + 0.08, y + 0.33, 0.8),
                    (x - wide, y + 0.10),
                ]
            ),
            piece.colour,
            shadow=0.05,
            rim=0.02,
        )
        painter.form(blob(x + 0.06, y + 0.075, 0.058), adjust(piece.colour, 0.03), shadow=0.026, rim=0)
