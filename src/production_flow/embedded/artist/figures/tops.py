"""What tells one top from another: collars, buttons, pockets, hoods; and the trunk of who wears none."""

from __future__ import annotations

from production_flow.embedded.artist.colour import Colour, adjust, lightness, mix
from production_flow.embedded.artist.figures.curves import Knot, Path, Point, blob, smooth
from production_flow.embedded.artist.figures.cutting import BLADES, Cloth
from production_flow.embedded.artist.figures.dress import Dressed, Piece
from production_flow.embedded.artist.figures.painter import Painter

_PALE = 0.72
"""Lightness over which a field on the chest needs a dark emblem."""


class Tops:
    """The details of a top.

    Args:
        painter: Draws in figure space.
        cloth: The body.
        dressed: Who wears it.
    """

    def __init__(self, painter: Painter, cloth: Cloth, dressed: Dressed) -> None:
        self.painter, self.cloth, self.dressed, self.wear = painter, cloth, dressed, dressed.wear
        self.top = dressed.wear.get("top")
        self.end = 1.0

    def draw_folds(self, path: Path) -> None:
        """Folds at the waist and under the arm."""
        if self.top is None:
            return
        cloth, deep = self.cloth, self.painter.tones.tone(self.top.colour).shade
        lines: tuple[tuple[Point, ...], ...] = (
            ((-0.96, 0.66), (-0.6, 0.71), (-0.25, 0.70)),
            ((0.96, 0.71), (0.65, 0.77), (0.35, 0.77)),
            ((-0.92, 0.27), (-0.78, 0.34), (-0.66, 0.45)),
        )
        if cloth.behind:
            lines = (*BLADES, ((1.05, 0.66), (1.4, 0.71), (1.7, 0.70)), ((-1.05, 0.71), (-1.4, 0.77), (-1.65, 0.76)))
        with self.painter.clip(path):
            for line in lines:
                self.painter.line(cloth.line(line), 0.032, deep, 0.75, 0.8, 0.0, 0.2)

    def draw(self, path: Path, end: float) -> None:
        """Collars, buttons and pockets, over the neck.

        Args:
            path: The shape of the top.
            end: The t at which it ends.
        """
        self.end = end
        top = self.top
        if top is None:
            return
        if self.cloth.behind:
            self._back_details(top, path)
            return
        draws = {
            "shirt": self._shirt, "tee": self._crew, "blouse": self._blouse, "sweater": self._roll,
            "hoodie": self._hood,
            "dress": self._scoop, "gown": self._scoop, "tank": self._tank, "tunic": self._slit, "jumpsuit": self._suit,
            "mail": self._mail, "hero-suit": self._emblem,
        }  # fmt: skip
        draws[top.cut](top, path)

    def _back_details(self, top: Piece, path: Path) -> None:
        painter, cloth = self.painter, self.cloth
        colour = adjust(top.colour, 0.03)
        painter.form(
            cloth.panel(
                [(1.35, 0.02, 0.3), (2.0, 0.0), (-1.35, 0.02, 0.3), (-1.25, 0.10), (2.0, 0.13), (1.25, 0.10)], 1.05
            ),
            colour,
            shadow=0.025,
            rim=0.01,
        )
        if top.cut == "hoodie":
            painter.form(
                cloth.panel(
                    [(1.30, 0.02), (2.0, -0.02), (-1.30, 0.02), (-1.40, 0.22), (2.0, 0.36), (1.40, 0.22)], 1.06
                ),
                adjust(top.colour, -0.03),
                shadow=0.06,
                rim=0.02,
            )
        if painter.fine and top.cut in {"shirt", "jumpsuit", "blouse"}:
            with painter.clip(path):
                painter.line(
                    cloth.line(((1.1, 0.22), (1.6, 0.235), (2.0, 0.24), (-1.6, 0.235), (-1.1, 0.22))),
                    0.018,
                    painter.tones.tone(top.colour).shade,
                    0.8,
                    0.8,
                    0.8,
                )

    def _shirt(self, top: Piece, path: Path) -> None:
        painter, cloth = self.painter, self.cloth
        shade = painter.tones.tone(top.colour)
        neck = self.wear.get("neck")
        if neck is None or neck.cut not in {"tie", "bowtie", "collar"}:
            self._skin_v(0.16, 0.26)
        with painter.clip(path):
            painter.line(cloth.line(((0.0, 0.16), (0.02, 0.5), (0.0, 0.95))), 0.020, shade.shade, 0.8, 0.8, 0.8)
        if painter.fine:
            for t in (0.30, 0.44, 0.58, 0.72):
                painter.raw(
                    blob(*cloth.at(0.05, t), 0.020), painter.tones.base(top.trim) if top.trimmed else shade.deep
                )
        for side in (-1, 1):
            painter.form(
                cloth.panel(
                    [
                        (0.0, 0.15, 0.6),
                        (side * 0.24, 0.015),
                        (side * 0.56, 0.03),
                        (side * 0.60, 0.16, 0.6),
                        (side * 0.28, 0.195),
                    ],
                    1.02,
                ),
                adjust(top.colour, 0.035),
                shadow=0.028,
                rim=0.01,
            )

    def _skin_v(self, wide: float, deep: float) -> None:
        """Skin in an open neckline."""
        painter, cloth = self.painter, self.cloth
        path = cloth.panel(
            [(-0.50, 0.03), (0.50, 0.03), (wide, deep * 0.5), (0.0, deep, 0.7), (-wide, deep * 0.5)], 1.0
        )
        tone = painter.tones.tone(self.dressed.skin)
        painter.raw(path, tone.base)
        if painter.look == "soft":
            x, y = cloth.body.neck_point
            with painter.clip(path):
                painter.glow(x, y + 0.03, 0.32, tone.shade, 0.7, 0.15, raw=True)

    def _collar_band(self, colour: Colour, tall: float) -> None:
        """A crescent in front of the neck; a full ring would read as a hole. A low one has no wings."""
        (x, y), wide = self.cloth.body.neck_point, self.cloth.body.build.neck_width
        x += 0.04 * self.cloth.body.sin
        wide *= 0.9 if self.cloth.body.view == "profile" else 1.0
        wing, reach = (0.02, 1.40) if tall < 0.05 else (-0.03, 1.68)
        shape: list[Knot] = [
            (x - wide * reach, y + wing, 0.4), (x - wide, y + 0.05), (x, y + 0.080), (x + wide, y + 0.05),
            (x + wide * reach, y + wing, 0.4),
            (x + wide * reach * 1.16, y + 0.05), (x + wide * 1.1, y + 0.08 + tall), (x, y + 0.105 + tall),
            (x - wide * 1.1, y + 0.08 + tall), (x - wide * reach * 1.18, y + 0.05),
        ]  # fmt: skip
        self.painter.form(smooth(shape), colour, shadow=0.028, rim=0.012)

    def _crew(self, top: Piece, _path: Path) -> None:
        self._collar_band(top.trim if top.trimmed else adjust(top.colour, -0.04), 0.03)

    def _roll(self, top: Piece, path: Path) -> None:
        self._collar_band(adjust(top.colour, -0.035), 0.075)
        if top.trimmed:
            with self.painter.clip(path):
                for t in (0.30, 0.38):
                    self.painter.line(
                        self.cloth.round(t, 1.12), 0.05, self.painter.tones.base(top.trim), 0.95, 1.0, 1.0
                    )
        self._rib(top.colour)

    def _rib(self, colour: Colour) -> None:
        if self.end <= 1.0:
            return
        cloth, end = self.cloth, self.end
        rib = cloth.band(end - 0.07, 0.085, 1.095, 0.03)
        self.painter.form(rib, adjust(colour, -0.045), shadow=0.03, rim=0.012)

    def _hood(self, top: Piece, _path: Path) -> None:
        painter, cloth = self.painter, self.cloth
        dark = painter.tones.tone(top.colour)
        painter.form(
            cloth.panel(
                [
                    (-0.86, 0.08),
                    (-0.50, -0.02),
                    (0.0, 0.02),
                    (0.50, -0.02),
                    (0.82, 0.08),
                    (0.60, 0.22),
                    (0.02, 0.29),
                    (-0.58, 0.22),
                ],
                1.03,
            ),
            adjust(top.colour, -0.03),
            shadow=0.05,
            rim=0.022,
        )
        painter.line(cloth.line(((-0.52, 0.08), (0.0, 0.17), (0.50, 0.08))), 0.035, dark.deep, 0.9)
        if painter.detail > 0:
            for u in (-0.14, 0.16):
                painter.line(
                    cloth.line(((u, 0.20), (u - 0.02, 0.33), (u + 0.01, 0.43))),
                    0.032,
                    painter.tones.base("#f4ead8"),
                    1.0,
                    1.0,
                    0.8,
                )
            painter.form(
                cloth.panel(
                    [(-0.52, 0.93, 0.3), (-0.40, 0.70, 0.3), (0.40, 0.70, 0.3), (0.52, 0.93, 0.3), (0.0, 0.96)], 1.10
                ),
                adjust(top.colour, -0.018),
                shadow=0.045,
                rim=0.0,
            )
        self._rib(top.colour)

    def _blouse(self, top: Piece, _path: Path) -> None:
        painter, cloth = self.painter, self.cloth
        self._skin_v(0.20, 0.22)
        for side in (-1, 1):
            painter.form(
                cloth.panel(
                    [
                        (side * 0.02, 0.20, 0.5),
                        (side * 0.20, 0.02),
                        (side * 0.62, 0.03),
                        (side * 0.70, 0.13, 0.3),
                        (side * 0.34, 0.15),
                        (side * 0.16, 0.26, 0.4),
                    ],
                    1.03,
                ),
                top.trim if top.trimmed else adjust(top.colour, 0.04),
                shadow=0.026,
                rim=0.01,
            )
        if painter.fine:
            shade = painter.tones.tone(top.colour).shade
            for u in (-0.3, 0.3):
                painter.line(cloth.line(((u * 0.5, 0.30), (u, 0.46), (u * 1.2, 0.60))), 0.028, shade, 0.6, 0.5, 0.0)

    def _scoop(self, top: Piece, _path: Path) -> None:
        self._skin_v(0.34, 0.17)
        cloth, painter = self.cloth, self.painter
        band = top.trim if top.trimmed else adjust(top.colour, -0.07)
        painter.form(cloth.band(0.64, 0.07, 1.06), band, shadow=0.02, rim=0.0)

    def _tank(self, top: Piece, _path: Path) -> None:
        """Bare shoulders beside two broad straps."""
        self._skin_v(0.36, 0.20)
        for side in (-1, 1):
            bare = [
                (side * 0.66, 0.02),
                (side * 1.0, 0.06),
                (side * 1.0, 0.30),
                (side * 0.84, 0.28),
                (side * 0.70, 0.16),
            ]
            self.painter.form(self.cloth.panel(bare, 1.06), self.dressed.skin, shadow=0.02, rim=0.0, hold=False)
        edge = self.painter.tones.tone(top.trim if top.trimmed else adjust(top.colour, -0.06)).base
        for side in (-1, 1):
            self.painter.line(
                self.cloth.line(((side * 0.47, 0.04), (side * 0.34, 0.15), (0.0, 0.205))), 0.026, edge, 1.0, 1, 1
            )

    def _slit(self, top: Piece, path: Path) -> None:
        painter, cloth = self.painter, self.cloth
        self._skin_v(0.10, 0.24)
        edge = painter.tones.base(top.trim)
        painter.line(cloth.line(((-0.48, 0.03), (-0.12, 0.13), (0.0, 0.25))), 0.045, edge, 1.0, 1.0, 0.6)
        painter.line(cloth.line(((0.48, 0.03), (0.12, 0.13), (0.0, 0.25))), 0.045, edge, 1.0, 1.0, 0.6)
        if "belt" not in self.wear:
            with painter.clip(path):
                painter.line(cloth.round(0.71, 1.12), 0.06, edge, 1.0, 1.0, 1.0)

    def _mail(self, top: Piece, path: Path) -> None:
        """Rings in rows, and a collar of leather."""
        painter, cloth = self.painter, self.cloth
        tone = painter.tones.tone(top.colour)
        if painter.detail > 0:
            with painter.clip(path):
                for row in range(13):
                    t, shift = 0.1 + row * 0.085, 0.09 * (row % 2)
                    for ring in range(-6, 7):
                        x = ring * 0.18 + shift
                        line = cloth.line(((x - 0.08, t), (x, t + 0.045), (x + 0.08, t)), 1.06)
                        painter.line(line, 0.022, tone.shade, 0.75, 0.6, 0.6)
        self._collar_band(top.trim, 0.075)

    def _emblem(self, top: Piece, path: Path) -> None:
        """A close suit with a bolt or a ring in a field on the chest, and lines down the sides."""
        painter, cloth = self.painter, self.cloth
        self._collar_band(top.trim, 0.05)
        tone, field = painter.tones.tone(top.colour), "#fbf2dc" if lightness(top.trim) < _PALE else "#2a2438"
        with painter.clip(path):
            for side in (-1, 1):
                line = cloth.line(((side * 0.98, 0.24), (side * 0.70, 0.52), (side * 0.82, 1.0)), 1.02)
                painter.line(line, 0.05, tone.shade, 0.8, 0.6, 0.6)
        if cloth.body.view == "profile":
            return
        painter.form(self._cut(((-0.46, 0.25, 0.7), (0.46, 0.25, 0.7), (0.40, 0.40, 0.4), (0.0, 0.58, 0.8),
                                (-0.40, 0.40, 0.4))), top.trim, shadow=0.03, rim=0.012)  # fmt: skip
        if self.dressed.seed % 2:
            bolt = ((0.12, 0.275, 0.9), (-0.16, 0.405, 0.9), (-0.01, 0.405, 0.9), (-0.09, 0.535, 0.9),
                    (0.17, 0.375, 0.9), (0.03, 0.375, 0.9))  # fmt: skip
            painter.fill(self._cut(bolt), field)
        else:
            painter.fill(blob(*cloth.at(0.0, 0.385, 1.04), 0.115), field)
            painter.fill(blob(*cloth.at(0.0, 0.385, 1.04), 0.055), top.trim)

    def _cut(self, knots: tuple[tuple[float, float, float], ...]) -> Path:
        """A patch on the chest."""
        return self.cloth.panel(list(knots), 1.04)

    def _suit(self, top: Piece, _path: Path) -> None:
        painter, cloth = self.painter, self.cloth
        painter.form(cloth.band(0.86, 0.11, 1.15), top.trim, shadow=0.04, rim=0.012)
        self._collar_band(top.trim, 0.085)
        if cloth.body.view == "profile":
            return
        painter.form(
            cloth.panel([(-0.42, 0.34, 0.5), (0.40, 0.34, 0.5), (0.40, 0.60, 0.5), (-0.42, 0.60, 0.5)], 1.10),
            adjust(top.colour, -0.09),
            shadow=0.035,
            rim=0.015,
        )
        if painter.detail > 0:
            for i, colour in enumerate(("#ff6b4a", "#ffd166", "#5ee0c6")):
                x, y = cloth.at(-0.24 + i * 0.24, 0.43, 1.1)
                painter.glow(x, y, 0.11, colour, 0.45, raw=True)
                painter.raw(blob(x, y, 0.040), painter.tones.base(colour))
            painter.line(
                cloth.line(((-0.28, 0.53), (0.28, 0.53)), 1.1),
                0.028,
                painter.tones.tone(top.colour).deep,
                1.0,
                1.0,
                1.0,
            )


def draw_bare(painter: Painter, cloth: Cloth, dressed: Dressed, path: Path) -> None:
    """The belly of an animal, the panel of a machine."""
    if dressed.furred and not cloth.behind:
        with painter.clip(path):
            painter.fill(
                cloth.panel(
                    [
                        (-0.50, 0.12),
                        (0.50, 0.12),
                        (0.62, 0.5),
                        (0.55, 1.0),
                        (0.0, 1.12),
                        (-0.55, 1.0),
                        (-0.62, 0.5),
                    ],
                    1.0,
                ),
                mix(dressed.skin, "#f6ead8", 0.72),
            )
    if dressed.species == "robot":
        _draw_chassis(painter, cloth, dressed, path)


def _draw_chassis(painter: Painter, cloth: Cloth, dressed: Dressed, path: Path) -> None:
    metal = dressed.skin
    dark = painter.tones.tone(metal).deep
    with painter.clip(path):
        painter.line(cloth.round(0.62, 1.0), 0.022, dark, 0.9, 1.0, 1.0)
    if cloth.behind:
        painter.form(
            cloth.panel([(1.55, 0.24, 0.6), (-1.55, 0.24, 0.6), (-1.55, 0.52, 0.6), (1.55, 0.52, 0.6)], 1.0),
            adjust(metal, -0.07),
            shadow=0.03,
            rim=0.01,
        )
        return
    painter.form(
        cloth.panel([(-0.46, 0.26, 0.6), (0.46, 0.26, 0.6), (0.42, 0.54, 0.6), (-0.42, 0.54, 0.6)], 1.0),
        adjust(metal, -0.08),
        shadow=0.03,
        rim=0.012,
    )
    eyes = dressed.look.eyes
    glow = dressed.look.accent or (eyes if lightness(eyes) > 0.5 else "#ffb347")
    if painter.detail > 0 and cloth.body.view != "profile":
        x, y = cloth.at(-0.18, 0.38, 1.0)
        painter.ring(blob(x, y, 0.085), dark, 0.02)
        painter.glow(x, y, 0.16, glow, 0.5, raw=True)
        painter.raw(blob(x, y, 0.055), painter.tones.base(glow))
        for i in range(3):
            painter.raw(
                blob(*cloth.at(0.12 + 0.11 * i, 0.345, 1.0), 0.026),
                painter.tones.base(("#ff6b4a", "#ffd166", "#5ee0c6")[i]),
            )
        painter.line(cloth.line(((0.08, 0.44), (0.36, 0.44)), 1.0), 0.028, dark, 1.0, 1.0, 1.0)
    if painter.fine:
        for u, t in ((-0.80, 0.20), (0.74, 0.20), (-0.72, 0.56), (0.66, 0.56)):
            painter.raw(blob(*cloth.at(u, t, 1.0), 0.02), dark)
