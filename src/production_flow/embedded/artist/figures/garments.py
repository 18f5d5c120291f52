"""Garments of the trunk: tops, skirts and what is worn over them."""

from __future__ import annotations

from production_flow.embedded.artist.colour import Colour, adjust, mix
from production_flow.embedded.artist.figures.curves import Knot, Path, Point, blob, lerp, moved, smooth
from production_flow.embedded.artist.figures.cutting import Cloth
from production_flow.embedded.artist.figures.dress import Dressed, Piece
from production_flow.embedded.artist.figures.limbs import Sleeve
from production_flow.embedded.artist.figures.painter import Painter

_LOOSE = {
    "shirt": 1.05,
    "tee": 1.05,
    "blouse": 1.08,
    "sweater": 1.09,
    "hoodie": 1.12,
    "dress": 1.04,
    "tunic": 1.10,
    "jumpsuit": 1.13,
}
_OUTER_DOWN = {"coat": 0.60, "jacket": 0.06, "vest": -0.03, "cardigan": 0.16, "robe": 0.90, "lab-coat": 0.56}
_OUTER_LOOSE = {"coat": 1.15, "jacket": 1.13, "vest": 1.11, "cardigan": 1.15, "robe": 1.20, "lab-coat": 1.15}
_OUTER_FLARE = {"coat": 0.30, "robe": 0.30, "lab-coat": 0.20, "cardigan": 0.10}
_OPENING = {"coat": 0.20, "jacket": 0.16, "vest": 0.34, "cardigan": 0.32, "robe": 0.10, "lab-coat": 0.26}
_LIGHT_TRIM = "#d9b160"


class Wardrobe:
    """The garments of one figure on one body.

    Args:
        painter: Draws in figure space.
        cloth: The body.
        dressed: Who wears what.
    """

    def __init__(self, painter: Painter, cloth: Cloth, dressed: Dressed) -> None:
        self.painter = painter
        self.cloth = cloth
        self.dressed = dressed
        self.wear = dressed.wear
        self.top, self.outer, self.bottom = self.wear.get("top"), self.wear.get("outer"), self.wear.get("bottom")
        self.folded = cloth.body.seat is not None or cloth.body.stance.drop > 0.3

    # ---- colours and lengths

    @property
    def top_colour(self) -> Colour:
        """What the trunk is covered with."""
        return self.top.colour if self.top else self.dressed.skin

    @property
    def lower_colour(self) -> Colour:
        """What the hips are covered with."""
        if self.bottom:
            return self.bottom.colour
        return self.top_colour

    @property
    def skirt_length(self) -> float | None:
        """How far down the leg a skirt, dress or tunic reaches; None without one."""
        if self.top and self.top.cut in {"dress", "tunic"}:
            return 0.54 if self.top.cut == "dress" else 0.26
        return 0.50 if self.bottom and self.bottom.cut == "skirt" else None

    def sleeve(self) -> Sleeve | None:
        """What covers the arms."""
        outer, top = self.outer, self.top
        if outer and outer.cut != "vest":
            cuff = outer.trim if outer.trimmed else adjust(outer.colour, -0.05)
            return Sleeve(outer.colour, 1.0, 0.045, cuff, 0.05 if outer.cut == "robe" else 0.0)
        if top is None:
            return None
        rolled = "apron" in self.wear and top.cut in {"shirt", "blouse", "sweater"}
        cuff = top.trim if top.trimmed else adjust(top.colour, -0.05)
        kinds = {
            "tee": Sleeve(top.colour, 0.34, 0.030), "dress": Sleeve(top.colour, 0.24, 0.022),
            "blouse": Sleeve(top.colour, 1.0, 0.040, cuff),
            "sweater": Sleeve(top.colour, 1.0, 0.032, cuff), "hoodie": Sleeve(top.colour, 1.0, 0.042, cuff),
            "tunic": Sleeve(top.colour, 0.96, 0.022, cuff, 0.03),
            "jumpsuit": Sleeve(top.colour, 1.0, 0.035, top.trim, 0.0, top.trim),
        }  # fmt: skip
        if rolled:
            return Sleeve(top.colour, 0.52, 0.03)
        return kinds.get(top.cut, Sleeve(top.colour, 1.0, 0.024, cuff))

    # ---- lower half

    def draw_hips(self) -> None:
        """The seat of trousers or shorts, which joins the legs."""
        if self.cloth.body.seat is not None:
            x, y = self.cloth.body.hip_point
            under = self.cloth.body.under
            wide = (
                self.cloth.body.half_depth(1.0, forward=False) * 1.1
                if self.cloth.body.view == "profile"
                else self.cloth.body.build.hip * 1.02
            )
            self.painter.form(
                smooth(
                    [
                        (x - wide, y - 0.2),
                        (x + wide, y - 0.2),
                        (x + wide * 1.02, y + under * 0.5),
                        (x + wide * 0.7, y + under),
                        (x - wide * 0.7, y + under),
                        (x - wide * 1.02, y + under * 0.5),
                    ]
                ),
                self.lower_colour,
                shadow=0.08,
                rim=0.02,
            )
            return
        body = self.cloth.body
        rows = (0.80, 0.92, 1.0)
        right: list[Knot] = [body.right_edge(t) for t in rows]
        left: list[Knot] = [body.left_edge(t) for t in rows]
        (lx, ly), (rx, ry) = left[-1][:2], right[-1][:2]
        low: list[Knot] = [lerp((rx, ry + 0.12), (lx, ly + 0.12), s) for s in (0.2, 0.5, 0.8)]
        self.painter.form(smooth([*right, *low, *left[::-1]]), self.lower_colour, shadow=0.09, rim=0.02, upright=0.5)

    def draw_skirt(self) -> None:
        """The skirt of a skirt, dress or tunic; over the knees of whoever sits."""
        length = self.skirt_length
        if length is None:
            return
        piece = self.bottom if self.bottom and self.bottom.cut == "skirt" else self.top
        colour = piece.colour if piece else self.top_colour
        painter, cloth = self.painter, self.cloth
        if cloth.body.seat is not None:
            self._lap(colour, length)
            return
        end, top = cloth.down(length), 0.60
        flare = 0.55 if length > 0.4 else 0.30
        if self.folded:
            end = min(end, 1.0 + (-cloth.body.hip_point[1] - 0.10) / cloth.body.trunk)
            flare *= 1.5
        painter.form(cloth.trunk(top, end, 1.06, flare, 0.03), colour, shadow=0.15, rim=0.03, upright=0.6)
        if painter.fine:
            deep = painter.tones.tone(colour).shade
            for u in (-0.55, 0.0, 0.5) if not cloth.behind else (-1.5, 2.0, 1.5):
                line = [
                    cloth.at(u * 0.9, 0.92, 1.04),
                    cloth.at(u, 1.0 + (end - 1) * 0.5, 1.04, flare),
                    cloth.at(u * 1.04, end - 0.01, 1.04, flare),
                ]
                painter.line(line, 0.045, deep, 0.7, 0.0, 0.6, 0.9)
        if piece and piece.trimmed:
            self._border(piece.trim, end, flare)

    def _border(self, colour: Colour, end: float, flare: float) -> None:
        """A stripe along a hem."""
        cloth = self.cloth
        spots = (-1.0, -0.6, 0.0, 0.6, 1.0) if not cloth.behind else (-1.0, -1.45, 2.0, 1.45, 1.0)
        line = [cloth.at(u, end - 0.045, 1.05, flare) for u in spots]
        with self.painter.clip(cloth.trunk(0.6, end, 1.06, flare, 0.03)):
            self.painter.line(line, 0.055, self.painter.tones.base(colour), 1.0, 1.0, 1.0)

    def _lap(self, colour: Colour, length: float) -> None:
        """Cloth over the thighs of whoever sits or crouches."""
        body = self.cloth.body
        wide = 0.26 * body.build.limb
        near, far = body.near_leg, body.far_leg
        left, right = (near, far) if near.joint[0] < far.joint[0] or body.view != "back" else (far, near)
        low = 0.10 + max(0.0, length - 0.4) * body.leg * 0.9
        points: list[Knot] = [
            (*body.left_edge(0.82, 1.06), 0.2), (*body.right_edge(0.82, 1.06), 0.2),
            (right.joint[0] + wide * 0.6, right.joint[1] - wide * 0.75),
            (right.joint[0] + wide * 0.8, right.joint[1] + low, 0.4), (left.joint[0], left.joint[1] + low + 0.04),
            (left.start[0] - wide * 0.6, left.start[1] + wide * 0.8),
        ]  # fmt: skip
        if body.view == "front":
            points = [
                (*body.left_edge(0.84, 1.06), 0.2), (*body.right_edge(0.84, 1.06), 0.2),
                (right.joint[0] + wide, right.joint[1]),
                (right.joint[0] + wide * 0.9, right.joint[1] + low, 0.4),
                (left.joint[0] - wide * 0.9, left.joint[1] + low, 0.4), (left.joint[0] - wide, left.joint[1]),
            ]  # fmt: skip
        self.painter.form(smooth(points), colour, shadow=0.12, rim=0.03, upright=0.7)

    # ---- the trunk

    def _top_end(self) -> float:
        if self.folded:
            return 1.0
        if self.top is None:
            return 1.08
        ends = {"sweater": 1.07, "hoodie": 1.07, "tee": 1.04, "jumpsuit": 1.02, "shirt": 0.95, "blouse": 0.97}
        end = ends.get(self.top.cut, 0.95)
        return end if self.bottom or self.skirt_length else max(end, 1.06)

    def draw_top(self) -> Path:
        """The top, or the bare trunk; returns its shape, for shadows on it."""
        painter, cloth, top = self.painter, self.cloth, self.top
        ease = _LOOSE.get(top.cut, 1.04) if top else 1.0
        path = cloth.trunk(0.04, self._top_end(), ease, 0.0, 0.03)
        painter.form(path, self.top_colour, shadow=0.18, rim=0.034, upright=0.5)
        if top is None:
            self._bare(path)
            return path
        if painter.fine:
            self._waist_folds(path)
        return path

    def _waist_folds(self, path: Path) -> None:
        cloth, deep = self.cloth, self.painter.tones.tone(self.top_colour).shade
        lines: tuple[tuple[Point, ...], ...] = (
            ((-0.96, 0.66), (-0.6, 0.71), (-0.25, 0.70)),
            ((0.96, 0.71), (0.65, 0.77), (0.35, 0.77)),
            ((-0.92, 0.27), (-0.78, 0.34), (-0.66, 0.45)),
        )
        if cloth.behind:
            lines = (((1.05, 0.66), (1.4, 0.71), (1.7, 0.70)), ((-1.05, 0.71), (-1.4, 0.77), (-1.65, 0.76)))
        with self.painter.clip(path):
            for line in lines:
                self.painter.line(cloth.line(line), 0.032, deep, 0.75, 0.8, 0.0, 0.2)

    def _bare(self, path: Path) -> None:
        """The belly of an animal, the panel of a machine."""
        painter, cloth, dressed = self.painter, self.cloth, self.dressed
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
            self._chassis(path)

    def _chassis(self, path: Path) -> None:
        painter, cloth, metal = self.painter, self.cloth, self.dressed.skin
        dark = painter.tones.tone(metal).deep
        with painter.clip(path):
            seam: tuple[Point, ...] = (
                ((-1.0, 0.62), (-0.4, 0.66), (0.0, 0.67), (0.4, 0.66), (1.0, 0.62))
                if not cloth.behind
                else ((1.0, 0.62), (1.5, 0.66), (2.0, 0.67), (-1.5, 0.66), (-1.0, 0.62))
            )
            painter.line(cloth.line(seam, 1.0), 0.022, dark, 0.9, 1.0, 1.0)
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
        glow = self.dressed.look.accent or self.dressed.look.eyes
        if painter.detail > 0:
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

    def draw_neckline(self, path: Path) -> None:
        """Collars, buttons, pockets and what else tells one top from another; over the neck."""
        top = self.top
        if top is None:
            return
        if self.cloth.behind:
            self._back_details(top, path)
            return
        draws = {
            "shirt": self._shirt, "tee": self._crew, "blouse": self._blouse, "sweater": self._roll,
            "hoodie": self._hood,
            "dress": self._scoop, "tunic": self._slit, "jumpsuit": self._suit,
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
        """A crescent in front of the neck; a full ring would read as a hole."""
        (x, y), wide = self.cloth.body.neck_point, self.cloth.body.build.neck_width
        x += 0.04 * self.cloth.body.sin
        wide *= 0.9 if self.cloth.body.view == "profile" else 1.0
        shape: list[Knot] = [
            (x - wide * 1.75, y - 0.03, 0.4), (x - wide, y + 0.05), (x, y + 0.080), (x + wide, y + 0.05),
            (x + wide * 1.70, y - 0.03, 0.4),
            (x + wide * 1.95, y + 0.05), (x + wide * 1.1, y + 0.08 + tall), (x, y + 0.105 + tall),
            (x - wide * 1.1, y + 0.08 + tall), (x - wide * 2.0, y + 0.05),
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
                        self.cloth.line(((-1.0, t), (-0.4, t + 0.02), (0.0, t + 0.025), (0.4, t + 0.02), (1.0, t))),
                        0.05,
                        self.painter.tones.base(top.trim),
                        0.95,
                        1.0,
                        1.0,
                    )
        self._rib(top.colour)

    def _rib(self, colour: Colour) -> None:
        if self.folded:
            return
        cloth = self.cloth
        end = self._top_end()
        rows = (end - 0.07, end)
        right: list[Knot] = [(*cloth.body.right_edge(t, 1.09), 0.5) for t in rows]
        left: list[Knot] = [(*cloth.body.left_edge(t, 1.09), 0.5) for t in rows]
        self.painter.form(
            smooth(
                [
                    *cloth.hem(rows[0], 1.09, 0.0, 0.0)[::-1],
                    right[0],
                    right[1],
                    *cloth.hem(end, 1.09, 0.0, 0.04),
                    left[1],
                    left[0],
                ]
            ),
            adjust(colour, -0.045),
            shadow=0.03,
            rim=0.012,
        )

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
        rows: list[Knot] = [
            *cloth.line(((-1.0, 0.64), (0.0, 0.68), (1.0, 0.64)), 1.06),
            *cloth.line(((1.0, 0.71), (0.0, 0.75), (-1.0, 0.71)), 1.06),
        ]
        painter.form(smooth([(*p[:2], 0.4) for p in rows]), band, shadow=0.02, rim=0.0)

    def _slit(self, top: Piece, path: Path) -> None:
        painter, cloth = self.painter, self.cloth
        self._skin_v(0.10, 0.24)
        edge = painter.tones.base(top.trim)
        painter.line(cloth.line(((-0.48, 0.03), (-0.12, 0.13), (0.0, 0.25))), 0.045, edge, 1.0, 1.0, 0.6)
        painter.line(cloth.line(((0.48, 0.03), (0.12, 0.13), (0.0, 0.25))), 0.045, edge, 1.0, 1.0, 0.6)
        if "belt" not in self.wear:
            with painter.clip(path):
                painter.line(
                    cloth.line(((-1.1, 0.70), (-0.4, 0.75), (0.0, 0.76), (0.4, 0.75), (1.1, 0.70))),
                    0.06,
                    edge,
                    1.0,
                    1.0,
                    1.0,
                )

    def _suit(self, top: Piece, _path: Path) -> None:
        painter, cloth = self.painter, self.cloth
        painter.form(
            cloth.panel([(-1.0, 0.86), (0.0, 0.90), (1.0, 0.86), (1.0, 0.97), (0.0, 1.01), (-1.0, 0.97)], 1.15),
            top.trim,
            shadow=0.04,
            rim=0.012,
        )
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
        self._collar_band(top.trim, 0.085)

    # ---- over it

    def _outer_span(self) -> tuple[float, float]:
        """Down to where an outer garment reaches, and its flare."""
        outer = self.outer
        if outer is None:
            return 1.0, 0.0
        if self.folded:
            return min(1.02, self.cloth.down(_OUTER_DOWN[outer.cut])), 0.0
        return self.cloth.down(_OUTER_DOWN[outer.cut]), _OUTER_FLARE.get(outer.cut, 0.0)

    def draw_lining(self) -> None:
        """The inside of the back of a long coat, behind the legs."""
        outer = self.outer
        if outer is None or self.cloth.behind or _OUTER_DOWN[outer.cut] < 0.3 or self.folded:
            return
        end, flare = self._outer_span()
        path = self.cloth.trunk(0.3, end - 0.02, 1.06, flare * 0.8, -0.04)
        self.painter.form(path, mix(outer.colour, "#1a1426", 0.30), shadow=0, rim=0)

    def draw_outer(self, under: Path) -> None:
        """A coat, jacket, vest, cardigan, robe or lab coat; `under` is the top it throws a shadow on."""
        outer = self.outer
        if outer is None:
            return
        if self.cloth.behind:
            self._outer_from_behind(outer)
            return
        painter, cloth = self.painter, self.cloth
        end, flare = self._outer_span()
        ease, wide = _OUTER_LOOSE[outer.cut], _OPENING[outer.cut]
        low = wide + (0.16 if outer.cut in {"coat", "lab-coat"} else 0.10 if outer.cut != "robe" else 0.0)
        gap = (
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
                    painter.tones.tone(self.top_colour).shade,
                    0.75,
                )
        for flap in flaps:
            painter.form(flap, outer.colour, shadow=0.15, rim=0.036, upright=0.5)
        if painter.fine:
            self._outer_folds(outer, flaps, end, ease, flare)
        self._outer_details(outer, end, ease, wide)

    def _outer_folds(self, outer: Piece, flaps: list[Path], end: float, ease: float, flare: float) -> None:
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

    def _outer_details(self, outer: Piece, end: float, ease: float, wide: float) -> None:
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
                band: list[Knot] = [
                    (side * 0.46, 0.02, 0.4),
                    (side * 0.30, 0.03, 0.4),
                    (side * (0.10 if outer.cut == "robe" else wide - 0.04), 0.36),
                    (side * (wide - 0.06 if outer.cut == "cardigan" else -0.04), 0.66, 0.4),
                    (side * (wide + 0.05), 0.66, 0.4),
                    (side * (wide + 0.10), 0.36),
                ]
                painter.form(cloth.panel(band, ease * 0.99), edge, shadow=0.025, rim=0.0)
            if end > 1.0 and painter.fine and outer.cut != "robe":
                painter.line(
                    cloth.line(((side * 0.46, 0.89), (side * 0.62, 0.915), (side * 0.80, 0.90)), ease),
                    0.036,
                    painter.tones.tone(outer.colour).deep,
                    0.9,
                    0.8,
                    0.8,
                )
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

    def _sash(self, outer: Piece, ease: float) -> None:
        painter, cloth = self.painter, self.cloth
        colour = outer.trim if outer.trimmed else adjust(outer.colour, -0.13)
        if cloth.behind:
            rows: list[Knot] = [
                *cloth.line(((1.0, 0.66), (2.0, 0.69), (-1.0, 0.66)), ease),
                *cloth.line(((-1.0, 0.75), (2.0, 0.78), (1.0, 0.75)), ease),
            ]
        else:
            rows = [
                *cloth.line(((-1.0, 0.66), (0.0, 0.69), (1.0, 0.66)), ease),
                *cloth.line(((1.0, 0.75), (0.0, 0.79), (-1.0, 0.75)), ease),
            ]
        painter.form(smooth([(*p[:2], 0.4) for p in rows]), colour, shadow=0.035, rim=0.014)
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
            painter.form(
                cloth.panel(
                    [(-0.06, 0.78, 0.4), (0.06, 0.78, 0.4), (0.10, 1.02, 0.5), (-0.06, 1.04, 0.5)], ease * 1.02
                ),
                colour,
                shadow=0.02,
                rim=0.01,
            )

    def _outer_from_behind(self, outer: Piece) -> None:
        painter, cloth = self.painter, self.cloth
        end, flare = self._outer_span()
        ease = _OUTER_LOOSE[outer.cut]
        path = cloth.trunk(0.035, end, ease, flare, 0.04)
        painter.form(path, outer.colour, shadow=0.17, rim=0.036, upright=0.5)
        tone = painter.tones.tone(outer.colour)
        with painter.clip(path):
            low = end if _OUTER_DOWN[outer.cut] < 0.3 else 1.0
            painter.line(cloth.line(((2.0, 0.08), (2.0, 0.5), (2.0, low)), ease), 0.020, tone.shade, 0.95, 0.8, 0.8)
            if low < end:
                vent = [
                    cloth.at(2.0, 1.0, ease),
                    cloth.at(1.985, (1.0 + end) / 2, ease, flare),
                    cloth.at(1.96, end + 0.02, ease, flare),
                ]
                painter.line(vent, 0.045, tone.deep, 0.95, 0.2, 1.0, 0.9)
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
