"""Garments of the trunk: what covers it, sleeves and skirts."""

from __future__ import annotations

from dataclasses import replace

from production_flow.embedded.artist.colour import Colour, Rgb, adjust
from production_flow.embedded.artist.figures.curves import Knot, Path, lerp, smooth
from production_flow.embedded.artist.figures.cutting import Cloth
from production_flow.embedded.artist.figures.dress import Dressed, Piece
from production_flow.embedded.artist.figures.limbs import Sleeve, leg_path
from production_flow.embedded.artist.figures.outers import Outers
from production_flow.embedded.artist.figures.painter import Painter
from production_flow.embedded.artist.figures.patterns import Pattern, pattern_colour
from production_flow.embedded.artist.figures.tops import Tops, draw_bare

_LOOSE = {
    "shirt": 1.05,
    "tee": 1.05,
    "blouse": 1.08,
    "sweater": 1.09,
    "hoodie": 1.12,
    "tank": 1.03,
    "dress": 1.04,
    "gown": 1.04,
    "tunic": 1.10,
    "mail": 1.10,
    "jumpsuit": 1.13,
    "hero-suit": 1.02,
}

_SKIRTED = {"dress": 0.54, "gown": 0.93, "tunic": 0.26, "mail": 0.22}
"""Tops with a skirt: how far down the leg it reaches."""
SKIRTS = {"skirt": 0.50, "long-skirt": 0.88}
"""Skirts: likewise."""
_COVERED = {"coat": 0.60, "robe": 0.95, "lab-coat": 0.56}
"""What is worn over a top and reaches to the knee: skirts up to this length it hides on the lap of who sits."""
_WRAPPED = 0.84
"""How far down the leg a robe falls over the lap of who sits."""


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
        self.tops = Tops(painter, cloth, dressed)
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
        if self.top and self.top.cut in _SKIRTED:
            return _SKIRTED[self.top.cut]
        return SKIRTS.get(self.bottom.cut) if self.bottom else None

    def sleeve(self) -> Sleeve | None:
        """What covers the arms."""
        outer, top = self.outer, self.top
        if outer and outer.cut not in {"vest", "cloak"}:
            cuff = outer.trim if outer.trimmed else adjust(outer.colour, -0.05)
            return Sleeve(outer.colour, 1.0, 0.045, cuff, 0.05 if outer.cut == "robe" else 0.0)
        if top is None or top.cut == "tank":
            return None
        return replace(self._plain_sleeve(top), pattern=top.pattern, second=self._second(top))

    def _second(self, piece: Piece) -> Rgb:
        return pattern_colour(piece.colour, piece.trim, trimmed=piece.trimmed)

    def _plain_sleeve(self, top: Piece) -> Sleeve:
        rolled = "apron" in self.wear and top.cut in {"shirt", "blouse", "sweater"}
        cuff = top.trim if top.trimmed else adjust(top.colour, -0.05)
        kinds = {
            "tee": Sleeve(top.colour, 0.34, 0.030), "dress": Sleeve(top.colour, 0.24, 0.022),
            "gown": Sleeve(top.colour, 1.0 if "hat" in self.wear and self.wear["hat"].cut == "wimple" else 0.62, 0.028),
            "blouse": Sleeve(top.colour, 1.0, 0.040, cuff),
            "sweater": Sleeve(top.colour, 1.0, 0.032, cuff), "hoodie": Sleeve(top.colour, 1.0, 0.042, cuff),
            "tunic": Sleeve(top.colour, 0.96, 0.022, cuff, 0.03), "mail": Sleeve(top.colour, 0.92, 0.026, cuff),
            "jumpsuit": Sleeve(top.colour, 1.0, 0.035, top.trim, 0.0, top.trim),
            "hero-suit": Sleeve(top.colour, 1.0, 0.012, top.trim),
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
        wrapped = self.outer is not None and self.outer.cut == "robe"
        if wrapped and self.cloth.body.seat is not None:
            length = max(length or 0.0, _WRAPPED)
        if length is None or (wrapped and not self.folded and length <= _COVERED["robe"]):
            return
        piece = self.bottom if self.bottom and self.bottom.cut in SKIRTS else self.top
        colour = piece.colour if piece else self.top_colour
        if self.folded and self.outer and length <= _COVERED.get(self.outer.cut, 0.0):
            piece, colour = None, self.outer.colour
        painter, cloth = self.painter, self.cloth
        if cloth.body.seat is not None:
            self._lap(colour, length)
            return
        end, top = cloth.down(length), 0.60
        flare = 0.55 if length > 0.4 else 0.30
        if self.folded:
            end = min(end, 1.0 + (-cloth.body.hip_point[1] - 0.10) / cloth.body.trunk)
            flare *= 1.5
        self._thighs(colour)
        shape = painter.form(cloth.skirt(top, end, 1.06, flare, 0.03), colour, shadow=0.15, rim=0.03, upright=0.6)
        if piece:
            Pattern(painter, cloth, piece.pattern, self._second(piece)).draw(shape, 0.58, end, 1.06, flare)
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

    def _thighs(self, colour: Colour) -> None:
        """Cloth over a thigh that is lifted forward, which a hanging skirt would not cover."""
        body = self.cloth.body
        for limb in (body.far_leg, body.near_leg):
            if abs(limb.joint[0] - limb.start[0]) > 0.7 * abs(limb.joint[1] - limb.start[1]):
                depth = 0.3 if limb.side > 0 and body.view not in {"front", "back"} else 0.0
                thigh = leg_path(limb, body.build.limb * 1.15, 0.03, straight=True, end=0.5)
                self.painter.form(thigh, colour, shadow=0.08, rim=0.02, depth=depth)

    def _border(self, colour: Colour, end: float, flare: float) -> None:
        """A stripe along a hem."""
        cloth = self.cloth
        spots = (-1.0, -0.6, 0.0, 0.6, 1.0) if not cloth.behind else (-1.0, -1.45, 2.0, 1.45, 1.0)
        line = [cloth.at(u, end - 0.045, 1.05, flare) for u in spots]
        with self.painter.clip(cloth.skirt(0.6, end, 1.06, flare, 0.03)):
            self.painter.line(line, 0.055, self.painter.tones.base(colour), 1.0, 1.0, 1.0)

    def _lap(self, colour: Colour, length: float) -> None:
        """Cloth over the thighs of whoever sits or crouches."""
        body = self.cloth.body
        wide = 0.26 * body.build.limb
        near, far = body.near_leg, body.far_leg
        left, right = (near, far) if near.joint[0] < far.joint[0] or not body.behind else (far, near)
        low = 0.10 + max(0.0, length - 0.4) * body.leg * 0.9
        hem = 0.4 if length < 0.7 else 0.85
        points: list[Knot] = [
            (*body.left_edge(0.82, 1.06), 0.2), (*body.right_edge(0.82, 1.06), 0.2),
            (right.joint[0] + wide * 0.6, right.joint[1] - wide * 0.75),
            (right.joint[0] + wide * 0.8, right.joint[1] + low, hem),
            (left.joint[0], left.joint[1] + low + 0.04, hem - 0.4),
            (left.start[0] - wide * 0.6, left.start[1] + wide * 0.8),
        ]  # fmt: skip
        if body.view in {"front", "back"}:
            points = [
                (*body.left_edge(0.84, 1.06), 0.2), (*body.right_edge(0.84, 1.06), 0.2),
                (right.joint[0] + wide, right.joint[1]),
                (right.joint[0] + wide * 0.9, right.joint[1] + low, hem),
                (left.joint[0] - wide * 0.9, left.joint[1] + low, hem), (left.joint[0] - wide, left.joint[1]),
            ]  # fmt: skip
        self.painter.form(smooth(points), colour, shadow=0.12, rim=0.03, upright=0.7)

    # ---- the trunk

    def _top_end(self) -> float:
        if self.folded:
            return 1.0
        if self.top is None:
            return 1.08
        ends = {
            "sweater": 1.07,
            "hoodie": 1.07,
            "tee": 1.04,
            "tank": 1.04,
            "jumpsuit": 1.02,
            "hero-suit": 1.02,
            "shirt": 0.95,
            "blouse": 0.97,
        }
        end = ends.get(self.top.cut, 0.95)
        return end if self.bottom or self.skirt_length else max(end, 1.06)

    def draw_neckline(self, path: Path) -> None:
        """What tells one top from another; see `Tops`."""
        if self.top is not None:
            self.tops.draw(path, self._top_end())

    def draw_lining(self) -> None:
        """The inside of a long coat; see `Outers`."""
        if self.outer is not None:
            Outers(self.painter, self.cloth, self.dressed, self.outer, folded=self.folded).draw_lining()

    def draw_outer(self, under: Path) -> None:
        """What is worn over the top; see `Outers`."""
        if self.outer is not None:
            Outers(self.painter, self.cloth, self.dressed, self.outer, folded=self.folded).draw(under, self.top_colour)

    def draw_top(self) -> Path:
        """The top, or the bare trunk; returns its shape, for shadows on it."""
        painter, cloth, top = self.painter, self.cloth, self.top
        ease = _LOOSE.get(top.cut, 1.04) if top else 1.0
        path = cloth.trunk(0.04, self._top_end(), ease, 0.0, 0.03)
        painter.form(path, self.top_colour, shadow=0.18, rim=0.034, upright=0.5)
        if top is None:
            draw_bare(painter, cloth, self.dressed, path)
            return path
        Pattern(painter, cloth, top.pattern, self._second(top)).draw(path, 0.04, self._top_end(), ease)
        if painter.fine:
            self.tops.draw_folds(path)
        return path
