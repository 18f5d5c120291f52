"""What is worn over a top: coats, jackets, vests, cardigans, robes and lab coats."""

from __future__ import annotations

from production_flow.embedded.artist.colour import Colour, adjust, mix
from production_flow.embedded.artist.figures.curves import Knot, Path, Point, blob, moved, smooth
from production_flow.embedded.artist.figures.cutting import BLADES, Cloth
from production_flow.embedded.artist.figures.dress import Dressed, Piece
from production_flow.embedded.artist.figures.painter import Painter

_DOWN = {"coat": 0.60, "jacket": 0.06, "vest": -0.03, "cardigan": 0.16, "robe": 0.90, "lab-coat": 0.56, "cloak": 0.84}
_LOOSE = {"coat": 1.15, "jacket": 1.13, "vest": 1.11, "cardigan": 1.15, "robe": 1.20, "lab-coat": 1.15, "cloak": 1.30}
_FLARE = {"coat": 0.30, "robe": 0.30, "lab-coat": 0.20, "cardigan": 0.10, "cloak": 0.46}
_OPENING = {"coat": 0.20, "jacket": 0.16, "vest": 0.34, "cardigan": 0.32, "robe": 0.10, "lab-coat": 0.26, "cloak": 0.46}
_LIGHT_TRIM = "#d9b160"


class Outers:
    """An outer garment on a body.

    Args:
        painter: Draws in figure space.
        cloth: The body.
        dressed: Who wears it.
        outer: The garment.
        folded: The body sits or crouches.
    """

    def __init__(self, painter: Painter, cloth: Cloth, dressed: Dressed, outer: Piece, *, folded: bool) -> None:
        self.painter, self.cloth, self.wear, self.outer, self.folded = painter, cloth, dressed.wear, outer, folded

    def _span(self) -> tuple[float, float]:
        """Down to where an outer garment reaches, and its flare."""
        outer = self.outer
        if self.folded:
            return min(1.02, self.cloth.down(_DOWN[outer.cut])), 0.0
        return self.cloth.down(_DOWN[outer.cut]), _FLARE.get(outer.cut, 0.0)

    def draw_lining(self) -> None:
        """The inside of the back of a long coat, behind the legs."""
        outer = self.outer
        if self.cloth.behind or _DOWN[outer.cut] < 0.3 or self.folded:
            return
        end, flare = self._span()
        path = self.cloth.trunk(0.3, end - 0.02, 1.06, flare * 0.8, -0.04)
        self.painter.form(path, mix(outer.colour, "#1a1426", 0.30), shadow=0, rim=0)

    def draw(self, under: Path, below: Colour) -> None:
        """A coat, jacket, vest, cardigan, robe or lab coat; `under` is the top it throws a shadow on."""
        outer = self.outer
        if self.cloth.behind:
            self._from_behind(outer)
            return
        painter, cloth = self.painter, self.cloth
        end, flare = self._span()
        ease, wide = _LOOSE[outer.cut], _OPENING[outer.cut]
        low = wide + (0.16 if outer.cut in {"coat", "lab-coat"} else 0.10 if outer.cut != "robe" else 0.0)
        gap: tuple[Point, ...] = (
            (0.03, 0.42),
            (0.42, wide),
            (0.72, wide * 0.85),
            (1.05, low),
            (end, low * 1.3 if not self.folded else low),
        )
        if outer.cut == "robe":
            gap = ((0.03, 0.40), (0.30, 0.16), (0.60, 0.0), (end, 0.04))
        flaps = [cloth.flap(0.035, end, gap, ease, flare, 0.05, left=True)]
        if cloth.body.view != "profile":
            flaps.append(cloth.flap(0.035, end, gap, ease, flare, 0.05, left=False))
        with painter.clip(under):
            for flap in flaps:
                painter.raw(
                    moved(flap, -0.03 * (1 if painter.light[0] > 0 else -1), 0.045),
                    painter.tones.tone(below).shade,
                    0.75,
                )
        for flap in flaps:
            painter.form(flap, outer.colour, shadow=0.15, rim=0.036, upright=0.5)
        if painter.fine:
            self._folds(outer, flaps, end, ease, flare)
        self._details(outer, end, ease, wide)

    def _folds(self, outer: Piece, flaps: list[Path], end: float, ease: float, flare: float) -> None:
        painter, cloth = self.painter, self.cloth
        shade = painter.tones.tone(outer.colour).shade
        lines: list[list[Point]] = [
            [(-0.92, 0.62), (-0.66, 0.71), (-0.42, 0.72)],
            [(0.95, 0.66), (0.72, 0.74), (0.5, 0.75)],
        ]
        if end > 1.3:
            lines += [
                [(-0.72, 1.05), (-0.74, 1.25), (-0.80, end - 0.05)],
                [(0.64, 1.05), (0.70, 1.25), (0.78, end - 0.05)],
            ]
        for flap, chosen in zip(flaps, (lines[0::2], lines[1::2]), strict=False):
            with painter.clip(flap):
                for line in chosen:
                    painter.line(cloth.line(line, ease, flare), 0.045, shade, 0.75, 0.7, 0.0, 0.3)

    def _details(self, outer: Piece, end: float, ease: float, wide: float) -> None:
        painter, cloth = self.painter, self.cloth
        sides = (-1,) if cloth.body.view == "profile" else (-1, 1)
        edge = outer.trim if outer.trimmed else adjust(outer.colour, 0.03)
        for side in sides:
            if outer.cut in {"coat", "jacket", "lab-coat"}:
                painter.form(
                    cloth.panel(
                        [
                            (side * 0.30, 0.03, 0.5),
                            (side * 0.66, 0.04),
                            (side * 0.66, 0.15, 0.7),
                            (side * 0.47, 0.20, 0.7),
                            (side * 0.68, 0.26, 0.7),
                            (side * wide, 0.56, 0.6),
                            (side * (wide - 0.03), 0.40),
                            (side * 0.17, 0.2),
                        ],
                        ease * 0.985,
                    ),
                    adjust(outer.colour, 0.03),
                    shadow=0.04,
                    rim=0.012,
                )
            elif outer.cut in {"robe", "cardigan"}:
                inner = 0.10 if outer.cut == "robe" else wide - 0.04
                low = -0.04 if outer.cut == "robe" else wide - 0.06
                band: list[Knot] = [  # so many points that it keeps to a belly
                    (side * 0.46, 0.02, 0.4),
                    (side * 0.30, 0.03, 0.4),
                    (side * (inner + 0.30) / 2, 0.19),
                    (side * inner, 0.36),
                    (side * (inner + low) / 2, 0.51),
                    (side * low, 0.66, 0.4),
                    (side * (wide + 0.05), 0.66, 0.4),
                    (side * (wide + 0.08), 0.51),
                    (side * (wide + 0.10), 0.36),
                    (side * (wide + 0.56) / 2, 0.19),
                ]
                path = smooth([(*cloth.at(u, t, cloth.fit(t, ease) * 0.99), *sharp) for u, t, *sharp in band])
                painter.form(path, edge, shadow=0.025, rim=0.0)
            if end > 1.0 and painter.fine and outer.cut not in {"robe", "cloak"}:
                painter.line(
                    cloth.line(((side * 0.46, 0.89), (side * 0.62, 0.915), (side * 0.80, 0.90)), ease),
                    0.036,
                    painter.tones.tone(outer.colour).deep,
                    0.9,
                    0.8,
                    0.8,
                )
        if outer.cut == "cloak":
            self._clasp(outer, edge)
        if outer.cut == "robe" or (outer.cut == "coat" and "belt" not in self.wear):
            self._sash(outer, ease)
        elif outer.cut in {"jacket", "vest", "cardigan", "lab-coat"} and painter.detail > 0:
            button = (
                outer.trim if outer.trimmed else _LIGHT_TRIM if outer.cut != "lab-coat" else adjust(outer.colour, -0.2)
            )
            for t in (0.62, 0.74, 0.86):
                painter.fill(
                    blob(*cloth.at(-(wide + 0.08) if cloth.body.view == "profile" else wide + 0.08, t, ease), 0.028),
                    button,
                )

    def _clasp(self, outer: Piece, edge: Colour) -> None:
        """The collar of a cloak and the clasp that holds it."""
        painter, cloth = self.painter, self.cloth
        collar: list[Knot] = [
            (-0.80, 0.10), (-0.52, -0.02), (0.0, 0.03), (0.52, -0.02), (0.78, 0.10), (0.52, 0.17), (0.0, 0.21),
            (-0.52, 0.17),
        ]  # fmt: skip
        painter.form(cloth.panel(collar, 1.06), edge, shadow=0.05, rim=0.02)
        painter.form(blob(*cloth.at(0.0, 0.15, 1.08), 0.062), _LIGHT_TRIM, shadow=0.02, rim=0.012)

    def _sash(self, outer: Piece, ease: float) -> None:
        painter, cloth = self.painter, self.cloth
        colour = outer.trim if outer.trimmed else adjust(outer.colour, -0.13)
        end, flare = self._span()
        with painter.clip(cloth.trunk(0.035, end, ease, flare, 0.05)):
            painter.form(cloth.band(0.66, 0.09, ease), colour, shadow=0.035, rim=0.014)
        if cloth.behind:
            return
        if outer.cut == "coat":
            painter.form(
                cloth.panel([(-0.15, 0.66, 0.6), (0.13, 0.66, 0.6), (0.13, 0.81, 0.6), (-0.15, 0.81, 0.6)], ease),
                _LIGHT_TRIM,
                shadow=0.02,
                rim=0,
            )
        else:
            painter.form(
                cloth.panel([(-0.14, 0.68), (0.10, 0.67), (0.12, 0.79), (-0.12, 0.80)], ease * 1.02),
                colour,
                shadow=0.02,
                rim=0.01,
            )
            if cloth.body.view == "profile":
                return
            painter.form(
                cloth.panel(
                    [(-0.06, 0.78, 0.4), (0.06, 0.78, 0.4), (0.10, 1.02, 0.5), (-0.06, 1.04, 0.5)], ease * 1.02
                ),
                colour,
                shadow=0.02,
                rim=0.01,
            )

    def _from_behind(self, outer: Piece) -> None:
        painter, cloth = self.painter, self.cloth
        end, flare = self._span()
        ease = _LOOSE[outer.cut]
        path = cloth.trunk(0.035, end, ease, flare, 0.04)
        painter.form(path, outer.colour, shadow=0.17, rim=0.036, upright=0.5)
        tone = painter.tones.tone(outer.colour)
        with painter.clip(path):
            low = end if _DOWN[outer.cut] < 0.3 else 1.0
            painter.line(cloth.line(((2.0, 0.08), (2.0, 0.5), (2.0, low)), ease), 0.020, tone.shade, 0.95, 0.8, 0.8)
            if low < end:
                vent = [
                    cloth.at(2.0, 1.0, ease),
                    cloth.at(1.985, (1.0 + end) / 2, ease, flare),
                    cloth.at(1.96, end + 0.02, ease, flare),
                ]
                painter.line(vent, 0.045, tone.deep, 0.95, 0.2, 1.0, 0.9)
            if painter.fine and outer.cut != "cloak":
                for blade in BLADES:
                    painter.line(cloth.line(blade, ease), 0.034, tone.shade, 0.7, 0.1, 0.0, 0.3)
            if painter.fine and outer.cut in {"coat", "jacket"}:
                painter.line(
                    cloth.line(((1.05, 0.20), (1.5, 0.225), (2.0, 0.23), (-1.5, 0.225), (-1.05, 0.20)), ease),
                    0.018,
                    tone.shade,
                    0.9,
                    0.8,
                    0.8,
                )
        painter.form(
            cloth.panel(
                [(1.32, 0.0, 0.3), (2.0, -0.03), (-1.32, 0.0, 0.3), (-1.22, 0.10), (2.0, 0.15), (1.22, 0.10)],
                ease * 0.96,
            ),
            adjust(outer.colour, 0.03),
            shadow=0.03,
            rim=0.012,
        )
        if outer.cut in {"coat", "robe"}:
            self._sash(outer, ease)
