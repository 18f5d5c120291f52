"""A poster of two who cannot leave each other alone: near, turned to one another, and light where they do not touch."""

from __future__ import annotations

from production_flow.documents.scene import Expression, SceneFigure
from production_flow.embedded.artist.colour import Rgb, mix
from production_flow.embedded.artist.figures import Figure
from production_flow.embedded.artist.figures.builds import SMALL
from production_flow.embedded.artist.layouts.board import Board
from production_flow.embedded.artist.pens import paint
from production_flow.media.canvas import skia

_ROSE, _CREAM = (0.86, 0.55, 0.52), (0.98, 0.93, 0.86)
_HEAD, _HALF, _GAP = 0.235, 0.475, 0.01
"""Height of the hero's head, share of the width that each of the two has, and what stays free between their faces."""
_AT = 0.39
"""Where the middle of the hero's head is; the other's is a little higher or lower, as the two are tall."""


def tender(board: Board) -> None:
    """Romance: two heads turned to each other before one sun, their shoulders lost in the ground of the title."""
    board.turn()
    inks = board.inks
    rose, cream = mix(_ROSE, inks.accent, 0.30), mix(_CREAM, inks.light, 0.3)
    ground = mix(inks.dark, mix(_ROSE, inks.second, 0.4), 0.16)
    board.place(low=0.80)
    board.wash([(0, cream, 0.97), (0.30, mix(cream, rose, 0.22), 0.93), (0.62, mix(cream, rose, 0.75), 0.90),
                (1, mix(rose, ground, 0.4), 0.95)])  # fmt: skip
    board.disc(0.5, 0.40, 0.385, mix(cream, rose, 0.52), 0.95)
    board.disc(0.5, 0.40, 0.355, mix(cream, inks.accent, 0.28), 0.9)
    other = _beloved(board)
    if other is None:
        _one(board, board.hero, 0.46, _AT, 1.12, left=False)
    else:
        step = 0.02 * (1 if other[1].height > board.hero[1].height else -1)
        _one(board, other, 0.5 + (_HALF + _GAP) / 2, _AT - step, 1.0, left=True)
        _one(board, board.hero, 0.5 - (_HALF + _GAP) / 2, _AT + step, 1.0, left=False)
    board.wash([(0, ground, 0.0), (0.42, ground, 0.80), (0.75, ground, 1.0), (1, ground, 1.0)], top=0.54, low=0.80)
    board.wash([(0, ground, 1.0), (1, ground, 1.0)], top=0.80)
    board.title_above(0.852, 0.080, cream, measure=0.82)
    _rule(board, 0.876, mix(rose, cream, 0.35))
    board.tagline(0.908, mix(rose, cream, 0.55), 0.0235)
    board.credits(0.945, mix(cream, ground, 0.35))


def _beloved(board: Board) -> tuple[SceneFigure, Figure] | None:
    """Who looks back: the first of the others who is grown, if the hero is."""
    if board.hero[1].dressed.word in SMALL:
        return None
    return next((one for one in board.others if one[1].dressed.word not in SMALL), None)


def _one(
    board: Board, person: tuple[SceneFigure, Figure], middle: float, at: float, share: float, *, left: bool
) -> None:
    """One of the two, the face towards the middle, as large as hair and hat leave room for in their half."""
    box = board.head_box(person, left=left)
    shape = board.height / board.width
    head = min(_HEAD * share, _HALF * share / shape / (box[2] - box[0]), (at - 0.045) / -box[1])
    face: Expression = "warm"
    x = middle - (box[0] + box[2]) / 2 * head * shape
    board.cutout(
        person, x, at, head, left=left, expression=face, by_head=True,
        light=board.lit(from_left=not left, rim=_CREAM, bright=1.0), tint=(_ROSE, 0.07),
    )  # fmt: skip


def _rule(board: Board, y: float, colour: Rgb) -> None:
    """A thin rule with a small ring in its middle."""
    canvas, made = board.canvas, paint(colour, 0.9)
    for start, end in ((0.34, 0.475), (0.525, 0.66)):
        box = skia.Rect.MakeLTRB(start * board.width, y * board.height, end * board.width, (y + 0.0014) * board.height)
        canvas.drawRect(box, made)
    for step in (-0.0055, 0.0055):
        ring = skia.Paint(made)
        ring.setStyle(skia.Paint.kStroke_Style)
        ring.setStrokeWidth(0.0026 * board.width)
        canvas.drawCircle((0.5 + step) * board.width, (y + 0.0007) * board.height, 0.0095 * board.width, ring)
