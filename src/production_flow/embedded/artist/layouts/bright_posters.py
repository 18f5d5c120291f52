"""Posters of what is warm, funny or close to home: the cast in a row, panels of colour, one face and a quiet place."""

from __future__ import annotations

from typing import Any

from production_flow.documents.scene import Expression, SceneFigure
from production_flow.embedded.artist.colour import Rgb, adjust, mix
from production_flow.embedded.artist.figures import Figure
from production_flow.embedded.artist.layouts.board import Board
from production_flow.embedded.artist.pens import paint, polygon

_METRE = 0.225
"""Share of a homely poster's height that a metre takes, where the title leaves room for the tallest."""
_HERO = 1.55
"""How much wider the hero's panel is than the others'."""
_SLANT = 0.05
"""Of the board's width, by which a panel leans to each side."""


def homely(board: Board) -> None:
    """Cozy, family, romance: sun behind the house fronts, the cast in a row, the title written in the sky."""
    board.turn()
    inks = board.inks
    board.place()
    pale = mix(inks.light, inks.accent, 0.12)
    board.wash([(0, pale, 0.95), (0.20, pale, 0.80), (0.36, pale, 0.12), (0.50, pale, 0.0), (1, pale, 0.0)])
    board.glow(0.5, 0.47, 0.85, mix(inks.accent, inks.light, 0.35), 0.55)
    board.disc(0.5, 0.47, 0.37, mix(inks.accent, inks.light, 0.38), 0.90)
    ink = adjust(inks.dark, 0.04, 1.6)
    foot = board.title(0.04, 0.088, ink, measure=0.84)
    sky = board.tagline(foot + 0.045, mix(ink, inks.accent, 0.16), 0.026) + 0.022
    places = ((0.175, 0.795, False), (0.825, 0.80, True), (0.335, 0.765, False), (0.675, 0.77, True))
    pair = len(board.people) == 2
    stands = ((0.335, 0.815, False),) if pair else places
    crew = [
        (person, x, foot, 0.90 if foot < 0.78 else 1.0, left)
        for person, (x, foot, left) in zip(board.others[:4], stands, strict=False)
    ]
    middle, size = (0.65, 1.12) if pair else (0.5, 1.22)
    tall = max(
        (board.heads_up(person, _METRE * scale) / (foot - sky) for person, _, foot, scale, _ in crew), default=0.0
    )
    tall = max(tall, board.heads_up(board.hero, _METRE * size) / (0.835 - sky))
    metre = _METRE / max(1.0, tall)
    for person, x, foot, scale, left in reversed(crew):
        board.standing(person, x, foot, metre * scale, left=left, expression="warm")
    pose = board.hero[0].pose if board.hero[0].pose != "stand" else "hip"
    board.standing(board.hero, middle, 0.835, metre * size, left=pair, pose=pose, expression="joy")
    ground = mix(inks.dark, inks.second, 0.30)
    board.wash([(0, ground, 0.0), (0.55, ground, 0.75), (1, ground, 1.0)], top=0.84)
    board.credits(0.945, inks.light)


def panels(board: Board) -> None:
    """Comedy, musicals and the rest: a slanted panel of colour for each with their head in it, the title below."""
    inks, people = board.inks, board.people[:4]
    hues = [inks.accent, inks.second, mix(inks.accent, inks.light, 0.45), mix(inks.second, inks.dark, 0.45)]
    board.place(low=0.82)
    order = [*people[1::2], people[0], *people[2::2]]
    shares = [_HERO if person is board.hero else 1.0 for person in order]
    edges = [sum(shares[:n]) / sum(shares) for n in range(len(order) + 1)]
    for n, person in enumerate(order):
        if person is not board.hero:
            high = 0.335 - 0.035 * (n % 2)
            _in_panel(board, person, (edges[n], edges[n + 1]), high, 0.150, hues[n], face=people.index(person))
    at = order.index(board.hero)
    _in_panel(board, board.hero, (edges[at], edges[at + 1]), 0.385, 0.225, hues[at], face=0)
    board.wash([(0, inks.dark, 0.0), (0.55, inks.dark, 1.0), (1, inks.dark, 1.0)], top=0.60, low=0.82)
    board.wash([(0, inks.dark, 1.0), (1, inks.dark, 1.0)], top=0.815)
    board.title_above(0.872, 0.092, inks.light)
    board.tagline(0.912, inks.accent, 0.023)
    board.credits(0.945, mix(inks.light, inks.dark, 0.3))


def _in_panel(
    board: Board,
    person: tuple[SceneFigure, Figure],
    panel: tuple[float, float],
    high: float,
    most: float,
    hue: Rgb,
    *,
    face: int,
) -> None:
    """Somebody in a panel of their own, the head as large as hair and hat leave room for between its edges."""
    left = sum(panel) > 1.0
    box = board.head_box(person, left=left)
    room = 0.94 * (panel[1] - panel[0]) * board.width / board.height
    head = min(most, room / (box[2] - box[0]), (high - 0.02) / -box[1])
    middle = sum(panel) / 2 + _SLANT * (1 - high / 0.40) - (box[0] + box[2]) / 2 * head * board.height / board.width
    board.canvas.save()
    board.canvas.clipPath(_panel(board, *panel), True)  # noqa: FBT003 - Skia has no name for it
    board.canvas.drawPath(_panel(board, *panel), paint(hue, 0.80))
    board.glow(sum(panel) / 2, high, 1.1 * (panel[1] - panel[0]), board.inks.light, 0.5)
    board.cutout(person, middle, high, head, left=left, expression=board.face(face), by_head=True)
    board.canvas.restore()


def _panel(board: Board, left: float, right: float) -> Any:
    """One slanted strip from the top of the board; the first and the last reach over its edges."""
    corners = [(left + _SLANT, 0.0), (right + _SLANT, 0.0), (right - _SLANT, 0.80), (left - _SLANT, 0.80)]
    if left <= 0.0:
        corners[0], corners[3] = (-0.1, 0.0), (-0.1, 0.80)
    if right >= 1.0:
        corners[1], corners[2] = (1.1, 0.0), (1.1, 0.80)
    return polygon([(x * board.width, y * board.height) for x, y in corners])


def quiet(board: Board) -> None:
    """Drama: one face, near and calm; far behind it somebody else, and the weather between the two."""
    board.turn()
    inks = board.inks
    air = mix(inks.second, inks.dark, 0.30)
    board.place()
    board.wash([(0, air, 0.94), (0.30, air, 0.62), (0.60, air, 0.30), (1, inks.dark, 0.70)])
    board.glow(0.70, 0.46, 0.70, mix(inks.accent, inks.light, 0.45), 0.60)
    if board.others:
        haze = (mix(air, inks.accent, 0.25), 0.30)
        board.cutout(board.others[0], 0.80, 0.0, 0.052, left=True, tint=haze, foot=0.735)
    box = board.head_box(board.hero)
    head = min(0.27, 0.58 * board.width / board.height / (box[2] - box[0]), 0.34 / -box[1])
    face: Expression = "sad" if board.face(0) == "sad" else "think"
    board.cutout(board.hero, 0.37, 0.44, head, light=board.lit(rim=inks.light), expression=face, by_head=True)
    board.wash([(0, inks.dark, 0.0), (0.5, inks.dark, 0.80), (1, inks.dark, 1.0)], top=0.60)
    board.title_above(0.868, 0.084, inks.light)
    board.tagline(0.908, inks.accent, 0.024)
    board.credits(0.945, mix(inks.light, inks.dark, 0.3))
