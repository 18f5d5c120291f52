"""Fittings: what doors and floors have, and boxes of a trade: a knob, steps, a trunk, a tool box, a box of cards."""

from __future__ import annotations

from production_flow.embedded.artist.colour import adjust
from production_flow.embedded.artist.props.kit import Pencil, PropSpec, path_of


def trunk(p: Pencil) -> None:
    """A trunk that is shut: a round lid, straps, brass corners, a label."""
    hide, brass = p.made_of("leather", "cloth"), p.tone(0.74, 0.105, 85)
    strap = adjust(hide, -0.14)
    p.block(-0.5, 0.0, 1.0, 0.42, hide, upright=True)
    p.body(path_of((-0.5, 0.42), (-0.5, 0.62, -0.36, 0.66), (0.36, 0.66), (0.5, 0.62, 0.5, 0.42)), adjust(hide, 0.05))
    p.rect(-0.5, 0.40, 1.0, 0.03, adjust(hide, -0.2))
    for x in (-0.36, 0.26):
        p.rect(x, 0.0, 0.1, 0.66, strap)
        p.block(x + 0.01, 0.34, 0.08, 0.09, brass)
    p.block(-0.07, 0.33, 0.14, 0.15, brass)
    p.oval(0.0, 0.39, 0.02, 0.03, (0.1, 0.08, 0.08))
    for x in (-0.5, 0.42):
        for y in (0.0, 0.34):
            p.rect(x, y, 0.08, 0.08, brass)
    p.rect(0.06, 0.14, 0.16, 0.11, p.tone(0.93, 0.03, 88))


def card_box(p: Pencil) -> None:
    """A box of wood for cards, its lid up, the cards with their tabs standing in it."""
    wood = p.made_of("wood", "wood")
    p.body([(-0.5, 0.4), (0.5, 0.4), (0.46, 0.98), (-0.46, 0.98)], adjust(wood, -0.12))
    p.rect(-0.42, 0.54, 0.84, 0.38, adjust(wood, -0.2))
    for number, (x, hue) in enumerate(((-0.34, 85), (-0.02, 30), (0.24, 150), (-0.2, 230), (0.1, 85))):
        y = 0.82 - number * 0.055
        card = p.tone(0.94 - 0.012 * number, 0.03, 88)
        p.rect(-0.43, 0.3, 0.86, y - 0.3, card)
        p.rect(-0.43, y - 0.012, 0.86, 0.012, adjust(card, -0.14))
        p.body([(x, y), (x + 0.2, y), (x + 0.17, y + 0.07), (x + 0.03, y + 0.07)], p.tone(0.74, 0.1, hue))
    front = p.tone(0.95, 0.02, 88)
    for line in range(2):
        p.rect(-0.34, 0.53 - line * 0.05, 0.5 - 0.1 * line, 0.012, adjust(front, -0.4))
    p.block(-0.5, 0.0, 1.0, 0.46, wood, upright=True)
    for y in (0.12, 0.3):
        p.rect(-0.5, y, 1.0, 0.012, adjust(wood, -0.1))
    p.rect(-0.2, 0.14, 0.4, 0.18, p.tone(0.76, 0.1, 85))
    p.rect(-0.17, 0.165, 0.34, 0.13, front)
    p.words("RECIPES", 0.0, 0.2, 0.075, adjust(front, -0.6), "Fraunces-600")


def knob(p: Pencil) -> None:
    """A door knob on its plate, the keyhole under it."""
    brass = p.made_of("brass")
    p.pill(-0.2, 0.0, 0.4, 1.0, 0.08, adjust(brass, -0.05))
    p.pill(-0.16, 0.04, 0.32, 0.92, 0.06, adjust(brass, 0.03))
    p.oval(0.0, 0.18, 0.05, 0.055, (0.08, 0.06, 0.07))
    p.fill([(-0.03, 0.16), (0.03, 0.16), (0.045, 0.06), (-0.045, 0.06)], (0.08, 0.06, 0.07))
    for y in (0.08, 0.92):
        p.oval(-0.11, y, 0.02, 0.02, adjust(brass, -0.2))
        p.oval(0.11, y, 0.02, 0.02, adjust(brass, -0.2))
    p.oval(0.03, 0.58, 0.30, 0.30, adjust(brass, -0.26), 0.5)
    p.ball(0.0, 0.62, 0.28, 0.28, brass)
    p.oval(0.0, 0.62, 0.19, 0.19, adjust(brass, 0.05))
    p.oval(-0.08, 0.71, 0.08, 0.06, adjust(brass, 0.2))


def stairs(p: Pencil) -> None:
    """Five steps of stone that go up, seen from a little to one side."""
    stone = p.tone(0.66, 0.02, 75, "stone")
    for step in range(5):
        half, y = 0.5 - 0.055 * step, step * 0.18
        p.block(-half, y, 2 * half, 0.18, adjust(stone, -0.05 - 0.01 * step), upright=True)
        p.fill([(-half, y + 0.18), (half, y + 0.18), (half - 0.055, y + 0.215), (-half + 0.055, y + 0.215)],
               adjust(stone, 0.08))  # fmt: skip


def toolbox(p: Pencil) -> None:
    """A box of steel for tools, its handle up, a wrench across the open tray."""
    own, steel = p.main(0.52, 0.15, 28), p.tone(0.62, 0.012, 240, "metal")
    p.curve([(-0.3, 0.46), (-0.28, 0.72), (0.0, 0.72), (0.28, 0.72), (0.3, 0.46)], adjust(steel, -0.12), 0.05)
    p.block(-0.5, 0.0, 1.0, 0.4, own, upright=True)
    p.body([(-0.5, 0.4), (0.5, 0.4), (0.42, 0.54), (-0.42, 0.54)], adjust(own, 0.05))
    p.rect(-0.5, 0.385, 1.0, 0.03, adjust(own, -0.18))
    for x in (-0.3, 0.2):
        p.block(x, 0.3, 0.1, 0.14, steel)
    p.rect(-0.46, 0.06, 0.92, 0.05, adjust(own, -0.1))
    p.rect(-0.12, 0.16, 0.24, 0.1, p.tone(0.92, 0.02, 90))
    p.rect(-0.09, 0.2, 0.18, 0.02, adjust(steel, -0.3))


FITTINGS = {
    "trunk": PropSpec(trunk, 0.62, (-0.44, 0.3), 0.66),
    "card-box": PropSpec(card_box, 0.24, (0.0, 0.2)),
    "knob": PropSpec(knob, 0.2, (0.0, 0.6), wide=0.6),
    "stairs": PropSpec(stairs, 0.9, (0.0, 0.4), 0.92),
    "toolbox": PropSpec(toolbox, 0.5, (0.0, 0.72), 0.72),
}
"""Fittings by name."""
