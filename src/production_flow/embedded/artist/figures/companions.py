"""Companions: a bird that sits on somebody's shoulder."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from production_flow.embedded.artist.colour import adjust
from production_flow.embedded.artist.figures.curves import Knot, Point, blob, smooth, stroke
from production_flow.embedded.artist.figures.painter import Painter


@dataclass(frozen=True)
class _Bird:
    """Colours of a kind of bird; `owlish`: round face, eyes in front."""

    body: str
    wing: str
    tail: str
    beak: str
    breast: str
    owlish: bool = False


BIRDS = {
    "parrot": _Bird("#3f9a4f", "#2f6fb0", "#c8413a", "#3a3436", "#e3b93a"),
    "raven": _Bird("#2b2a33", "#1f1e26", "#1f1e26", "#17161b", "#35343f"),
    "owl": _Bird("#8a6a48", "#6f5238", "#5f4630", "#d9a73c", "#d8bf97", owlish=True),
}
"""Accessories that are birds."""


def draw_bird(painter: Painter, shoulder: Point, worn: Collection[str], neck: float) -> None:
    """The bird of somebody, on a shoulder.

    Args:
        painter: Draws in figure space.
        shoulder: Where the arm begins, heads.
        worn: The accessories; nothing is drawn where none is a bird.
        neck: x of the neck; the bird stands off from it.
    """
    kind = next((BIRDS[word] for word in BIRDS if word in worn), None)
    if kind is None:
        return
    x, y = shoulder[0] + (-0.07 if shoulder[0] < neck else 0.07), shoulder[1] - 0.10

    def at(*knots: Knot) -> list[Knot]:
        return [(x + k[0], y + k[1], *k[2:]) for k in knots]

    tail = at((-0.10, -0.10), (-0.02, -0.08), (-0.08, 0.34, 0.6), (-0.17, 0.36, 0.6), (-0.20, 0.05))
    painter.form(smooth(tail), kind.tail, shadow=0.03, rim=0.012)
    body = at(
        (-0.17, -0.14), (-0.16, -0.32), (-0.02, -0.42), (0.12, -0.30), (0.14, -0.12), (0.06, 0.03), (-0.06, 0.06),
    )  # fmt: skip
    shape = painter.form(smooth(body), kind.body, shadow=0.06, rim=0.02)
    with painter.clip(shape):
        painter.fill(blob(x + 0.11, y - 0.12, 0.09, 0.18), kind.breast)
    wing = at((-0.14, -0.26), (-0.02, -0.30), (0.04, -0.14), (-0.04, 0.04), (-0.16, 0.16, 0.8), (-0.20, -0.06))
    painter.form(smooth(wing), kind.wing, shadow=0.04, rim=0.015)
    painter.form(blob(x + 0.05, y - 0.44, 0.135, 0.13), kind.body, shadow=0.05, rim=0.02)
    if kind.owlish:
        for eye in (-0.01, 0.12):
            painter.fill(blob(x + eye, y - 0.45, 0.062), "#f3e6c4")
            painter.fill(blob(x + eye, y - 0.45, 0.034), "#1d1a1c")
        painter.fill(smooth(at((0.03, -0.42, 0.6), (0.08, -0.42, 0.6), (0.055, -0.34, 0.8))), kind.beak)
    else:
        painter.fill(blob(x + 0.10, y - 0.45, 0.052), adjust(kind.body, 0.22))
        painter.fill(blob(x + 0.10, y - 0.455, 0.027), "#17161b")
        bill = at((0.15, -0.50), (0.25, -0.46), (0.27, -0.36, 0.8), (0.20, -0.38), (0.15, -0.38))
        painter.form(smooth(bill), kind.beak, shadow=0.02, rim=0.01)
    if painter.detail > 0:
        for foot in (-0.02, 0.06):
            line = [(x + foot, y + 0.02), (x + foot + 0.01, y + 0.09)]
            painter.raw(stroke(line, 0.022, 1.0, 1.0), painter.tones.base("#4a4440"))
