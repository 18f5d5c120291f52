"""A backpack: behind the trunk with its straps in front, or whole from behind."""

from __future__ import annotations

from production_flow.embedded.artist.colour import adjust
from production_flow.embedded.artist.figures.curves import Knot, blob, smooth
from production_flow.embedded.artist.figures.cutting import Cloth
from production_flow.embedded.artist.figures.dress import Piece
from production_flow.embedded.artist.figures.painter import Painter


class Pack:
    """What is worn on the back, if anything is.

    Args:
        painter: Draws in figure space.
        cloth: The body.
        piece: The backpack.
        loose: How loosely the outermost garment fits.
    """

    def __init__(self, painter: Painter, cloth: Cloth, piece: Piece | None, loose: float) -> None:
        self.painter, self.cloth, self.piece, self.loose = painter, cloth, piece, loose

    def draw_behind(self) -> None:
        """A backpack behind the trunk, seen from the front or the side."""
        piece = self.piece
        if piece is None or self.cloth.behind:
            return
        body = self.cloth.body
        top, low = body.left_edge(0.10), body.left_edge(0.98)
        reach = {"front": 0.08, "three-quarter": 0.17, "profile": 0.30}[body.view] * (0.55 + 0.35 * body.trunk)
        middle = (body.left_edge(0.5)[0] + body.right_edge(0.5)[0]) / 2
        shape: list[Knot] = [
            (middle, top[1] + 0.02),
            (top[0] + 0.02, top[1]),
            (min(top[0], low[0]) - reach * 0.85, top[1] + 0.14),
            (min(top[0], low[0]) - reach, (top[1] + low[1]) / 2 + 0.1),
            (low[0] - reach * 0.8, low[1] - 0.04),
            (middle, low[1]),
        ]
        if body.view == "front":
            right = [(2 * middle - x, y) for x, y, *_ in shape[1:5]]
            shape = [*shape[:5], *right[::-1]]
        self.painter.form(smooth(shape), piece.colour, shadow=0.10, rim=0.03)
        if body.view == "profile":
            x, y = min(top[0], low[0]) - reach * 0.95, (top[1] + low[1]) / 2 + 0.16
            self.painter.form(
                smooth(
                    [
                        (x - 0.10, y - 0.10, 0.3),
                        (x + 0.12, y - 0.14, 0.3),
                        (x + 0.12, y + 0.2, 0.3),
                        (x - 0.08, y + 0.17, 0.3),
                    ]
                ),
                adjust(piece.colour, -0.05),
                shadow=0.04,
                rim=0.01,
            )

    def draw_over(self) -> None:
        """The straps in front, or the whole pack seen from the back."""
        piece = self.piece
        if piece is None:
            return
        painter, cloth = self.painter, self.cloth
        if not cloth.behind:
            for side in (-1, 1) if cloth.body.view != "profile" else (-1,):
                strap = ((0.52, 0.05), (0.58, 0.22), (0.78, 0.42), (0.97, 0.58))
                if cloth.body.view == "profile":
                    strap = ((0.80, 0.06), (0.84, 0.20), (0.98, 0.34), (1.30, 0.48))
                line = cloth.line([(side * u, t) for u, t in strap], self.loose)
                painter.line(line, 0.085, painter.tones.base(piece.trim), 1.0, 1.0, 0.8)
            return
        if cloth.body.view == "back-three-quarter":
            self._draw_side(piece)
        self._draw_back(piece)

    @property
    def _sack(self) -> tuple[float, float, float, float]:
        """The sack seen from behind: its middle, half its width and half its height."""
        body = self.cloth.body
        x, y = self.cloth.at(2.0, 0.5, 1.1)
        wide, tall = body.build.chest * 0.92, body.trunk * 0.46
        if body.view == "back-three-quarter":
            return x - 0.20 * wide, y, wide * 0.80, tall
        return x, y, wide, tall

    def _draw_side(self, piece: Piece) -> None:
        """The side of the sack, as deep as it stands off the back, and the strap over the near shoulder."""
        (x, y, wide, tall), painter = self._sack, self.painter
        deep = wide * 0.62
        body = self.cloth.body
        shoulder = self.cloth.line(((-1.5, 0.10), (-1.15, 0.06), (-0.85, 0.12)), self.loose)
        painter.line(shoulder, 0.09, painter.tones.base(piece.trim), 1.0, 1.0, 1.0)
        low = self.cloth.line(((-1.4, 0.76), (-1.1, 0.66), (-0.8, 0.52)), self.loose)
        painter.line(low, 0.06, painter.tones.base(piece.trim), 1.0, 1.0, 1.0)
        side: list[Knot] = [
            (x, y - tall * 1.02), (x + wide * 0.7 + deep * 0.7, y - tall * 0.98, 0.3),
            (x + wide + deep, y - tall * 0.3), (x + wide + deep * 0.95, y + tall * 0.74, 0.3), (x, y + tall * 0.94),
        ]  # fmt: skip
        painter.form(smooth(side), adjust(piece.colour, -0.07), shadow=0.10, rim=0.02)
        pocket: list[Knot] = [
            (x + wide * 1.05, y + tall * 0.15, 0.4), (x + wide + deep * 0.86, y + tall * 0.12, 0.4),
            (x + wide + deep * 0.84, y + tall * 0.66, 0.3), (x + wide * 1.03, y + tall * 0.74, 0.3),
        ]  # fmt: skip
        if body.build.chest > 0.3:
            painter.form(smooth(pocket), adjust(piece.colour, -0.03), shadow=0.04, rim=0.01)

    def _draw_back(self, piece: Piece) -> None:
        """The sack itself with its flap and its pocket."""
        (x, y, wide, tall), painter = self._sack, self.painter
        painter.form(
            smooth(
                [
                    (x - wide * 0.7, y - tall, 0.2),
                    (x, y - tall * 1.12),
                    (x + wide * 0.7, y - tall, 0.2),
                    (x + wide, y - tall * 0.3),
                    (x + wide * 1.02, y + tall * 0.8, 0.2),
                    (x, y + tall),
                    (x - wide * 1.02, y + tall * 0.8, 0.2),
                    (x - wide, y - tall * 0.3),
                ]
            ),
            piece.colour,
            shadow=0.13,
            rim=0.035,
        )
        painter.form(
            smooth(
                [
                    (x - wide * 0.66, y + 0.02, 0.4),
                    (x + wide * 0.66, y + 0.02, 0.4),
                    (x + wide * 0.64, y + tall * 0.72, 0.3),
                    (x - wide * 0.64, y + tall * 0.72, 0.3),
                ]
            ),
            adjust(piece.colour, -0.04),
            shadow=0.05,
            rim=0.012,
        )
        painter.form(
            smooth(
                [
                    (x - wide * 0.92, y - tall * 0.62, 0.3),
                    (x, y - tall * 0.98),
                    (x + wide * 0.92, y - tall * 0.62, 0.3),
                    (x + wide * 0.8, y - tall * 0.18),
                    (x, y - tall * 0.05),
                    (x - wide * 0.8, y - tall * 0.18),
                ]
            ),
            adjust(piece.colour, 0.025),
            shadow=0.05,
            rim=0.015,
        )
        painter.fill(blob(x, y - tall * 0.08, 0.05), piece.trim)
