"""Small things of desks, sewing boxes and pockets: cards, tags, a cassette, a button, a ruler, a seal, a whistle."""

from __future__ import annotations

import math

from production_flow.embedded.artist.colour import adjust, lightness
from production_flow.embedded.artist.props.kit import Pencil, PropSpec, path_of

_DARK_HIDE = 0.40  # how light leather is at least, so that its edges and holes are seen


def card(p: Pencil) -> None:
    """A card with a heading, three lines written by hand and one corner bent."""
    paper, ink = p.main(0.94, 0.025, 88, "plain"), p.tone(0.36, 0.05, 260)
    p.body([(-0.5, 0.0), (0.5, 0.0), (0.5, 0.5), (0.4, 0.64), (-0.5, 0.64)], paper, upright=True, depth=0.04)
    p.fill([(0.5, 0.5), (0.4, 0.64), (0.385, 0.52)], adjust(paper, -0.10))
    p.rect(-0.42, 0.5, 0.62, 0.035, p.tone(0.54, 0.16, 27, "accent"))
    for row, wide in enumerate((0.78, 0.66, 0.42)):
        y = 0.38 - row * 0.12
        points = [(-0.42 + wide * step / 8, y + 0.018 * math.sin(2.1 * step + row)) for step in range(9)]
        p.curve(points, ink, 0.018)


def luggage_tag(p: Pencil) -> None:
    """A tag of card with an eyelet and its string."""
    paper, ink = p.main(0.84, 0.055, 80, "plain"), p.tone(0.34, 0.04, 260)
    p.curve([(0.0, 0.82), (-0.14, 0.94), (0.02, 1.0), (0.2, 0.95), (0.02, 0.82)], p.tone(0.66, 0.07, 70), 0.03)
    p.body([(-0.28, 0.0), (0.28, 0.0), (0.28, 0.68), (0.13, 0.86), (-0.13, 0.86), (-0.28, 0.68)], paper)
    p.ring(0.0, 0.76, 0.055, 0.055, p.tone(0.62, 0.13, 40, "accent"), 0.04)
    for row, wide in enumerate((0.42, 0.36, 0.4)):
        y = 0.52 - row * 0.15
        p.curve([(-0.2, y), (-0.2 + wide / 2, y + 0.04), (-0.2 + wide, y)], ink, 0.022)


def cassette(p: Pencil) -> None:
    """A cassette: a label with a line on it, two hubs behind a window."""
    shell, label = p.main(0.34, 0.02, 260, "metal"), p.tone(0.92, 0.04, 88)
    p.pill(-0.5, 0.0, 1.0, 0.64, 0.05, shell)
    p.pill(-0.43, 0.16, 0.86, 0.42, 0.03, label, flat=True)
    p.rect(-0.43, 0.48, 0.86, 0.05, p.tone(0.60, 0.16, 30, "accent"))
    p.curve([(-0.34, 0.42), (-0.1, 0.45), (0.12, 0.42)], adjust(label, -0.5), 0.02)
    p.pill(-0.30, 0.2, 0.6, 0.17, 0.05, adjust(shell, -0.06), flat=True)
    for x in (-0.19, 0.19):
        p.oval(x, 0.285, 0.07, 0.07, p.tone(0.90, 0.01, 240))
        p.oval(x, 0.285, 0.03, 0.03, adjust(shell, -0.1))
    p.body([(-0.32, 0.0), (0.32, 0.0), (0.27, 0.11), (-0.27, 0.11)], adjust(shell, 0.05))


def button(p: Pencil) -> None:
    """A button with four holes and a thread still through them."""
    horn = p.main(0.50, 0.085, 50)
    p.oval(0.03, 0.47, 0.48, 0.48, adjust(horn, -0.18))
    p.ball(0.0, 0.5, 0.48, 0.48, horn)
    p.ring(0.0, 0.5, 0.39, 0.39, adjust(horn, -0.10), 0.03)
    p.oval(0.0, 0.5, 0.3, 0.3, adjust(horn, 0.05))
    for x in (-0.1, 0.1):
        for y in (0.4, 0.6):
            p.oval(x, y, 0.045, 0.045, adjust(horn, -0.28))
    thread = p.tone(0.92, 0.03, 88)
    p.line((-0.1, 0.6), (0.1, 0.4), thread, 0.03)
    p.line((-0.1, 0.4), (0.1, 0.6), adjust(thread, -0.08), 0.03)
    p.glint(-0.22, 0.76, 0.1, 0.05)


def ruler(p: Pencil) -> None:
    """A wooden ruler with its marks and a corner gone."""
    wood = p.made_of("wood", "wood")
    light = adjust(wood, 0.2)
    p.body([(-0.09, 0.0), (0.09, 0.0), (0.09, 0.92), (0.02, 0.98), (-0.09, 1.0)], light)
    p.rect(0.065, 0.0, 0.02, 0.9, adjust(light, -0.16))
    for mark in range(23):
        long = 0.08 if mark % 5 == 0 else 0.04
        p.rect(-0.09, 0.04 + mark * 0.04, long, 0.008, adjust(light, -0.42))


def seal(p: Pencil) -> None:
    """A seal of wax, run over its edge, with a crest pressed in."""
    wax = p.main(0.46, 0.18, 24)
    blot = [(0.48 * math.cos(turn) * (1 + 0.09 * math.sin(3 * turn + 0.7)), 0.5 + 0.46 * math.sin(turn) *
             (1 + 0.07 * math.cos(4 * turn))) for turn in (math.tau * step / 26 for step in range(26))]  # fmt: skip
    p.body(blot, adjust(wax, -0.04))
    p.ring(0.0, 0.5, 0.31, 0.31, adjust(wax, -0.13), 0.05)
    p.oval(0.0, 0.5, 0.29, 0.29, adjust(wax, 0.04))
    crest = path_of((0.0, 0.3), (-0.15, 0.4, -0.15, 0.62), (0.15, 0.62), (0.15, 0.4, 0.0, 0.3))
    p.fill(crest, adjust(wax, -0.12))
    p.line((-0.1, 0.55), (0.1, 0.38), adjust(wax, 0.08), 0.03)
    p.glint(-0.24, 0.74, 0.09, 0.04)


def whistle(p: Pencil) -> None:
    """A whistle on its ring, mouthpiece to the right."""
    steel = p.made_of("chrome", "metal")
    p.ring(-0.42, 0.58, 0.07, 0.07, adjust(steel, -0.15), 0.035)
    p.body(path_of((-0.4, 0.32), (-0.4, 0.0, -0.08, 0.0), (0.2, 0.0, 0.24, 0.3), (0.5, 0.34), (0.5, 0.56),
                   (-0.1, 0.62), (-0.4, 0.62, -0.4, 0.32)), steel, upright=True)  # fmt: skip
    p.fill([(0.0, 0.605), (0.16, 0.59), (0.1, 0.47)], adjust(steel, -0.34))
    p.oval(-0.08, 0.3, 0.2, 0.2, adjust(steel, -0.07))
    p.oval(-0.08, 0.3, 0.15, 0.15, adjust(steel, 0.06))
    p.glint(-0.22, 0.46, 0.08, 0.04)


def sponge(p: Pencil) -> None:
    """A sponge with fine pores and a rough pad on top."""
    own, pad = p.main(0.84, 0.12, 95, "plain"), p.tone(0.50, 0.10, 150)
    p.body(path_of((-0.5, 0.3), (-0.36, 0.56), (0.46, 0.56), (0.5, 0.54, 0.5, 0.3)), adjust(pad, 0.06))
    p.pill(-0.5, 0.18, 1.0, 0.18, 0.04, adjust(pad, -0.04))
    p.pill(-0.5, 0.0, 1.0, 0.27, 0.07, own)
    for number in range(60):
        x, y = p.dice.uniform(-0.45, 0.45), p.dice.uniform(0.03, 0.24)
        size = 0.007 + 0.009 * (number % 3)
        p.oval(x, y, size * 1.5, size, adjust(own, -0.2))
    for _ in range(50):
        x, y = p.dice.uniform(-0.34, 0.42), p.dice.uniform(0.39, 0.53)
        p.line((x, y), (x + p.dice.uniform(-0.04, 0.04), y + 0.015), adjust(pad, 0.16), 0.008)


def bead(p: Pencil) -> None:
    """A large bead of glass on its cord, a small one on either side."""
    glass, cord = p.main(0.58, 0.13, 240), p.tone(0.74, 0.06, 75)
    p.curve([(-0.5, 0.16), (-0.36, 0.5), (0.0, 0.42), (0.36, 0.34), (0.5, 0.66)], cord, 0.04)
    for x, y, size in ((-0.37, 0.36, 0.1), (0.38, 0.46, 0.1)):
        p.ball(x, y, size, size, adjust(glass, -0.1))
        p.glint(x - 0.03, y + 0.05, 0.025, 0.015)
    p.ball(0.0, 0.42, 0.30, 0.30, glass)
    for shift in (0.0, 0.12, 0.24):
        p.curve([(-0.17 + shift, 0.21 - 0.04 * (shift > 0)), (0.0 + shift * 0.7, 0.42), (-0.17 + shift, 0.64)],
                adjust(glass, 0.24), 0.03)  # fmt: skip
    p.oval(-0.27, 0.44, 0.035, 0.06, adjust(glass, -0.4))
    p.oval(0.27, 0.4, 0.035, 0.06, adjust(glass, -0.4))
    p.glint(0.0, 0.62, 0.1, 0.045)


def carton(p: Pencil) -> None:
    """A carton of milk with a gabled top."""
    card, blue = p.tone(0.95, 0.012, 230), p.main(0.54, 0.13, 245)
    p.block(-0.26, 0.0, 0.52, 0.7, card)
    p.body([(0.26, 0.0), (0.4, 0.1), (0.4, 0.74), (0.26, 0.7)], adjust(card, -0.14))
    p.body([(-0.26, 0.7), (0.26, 0.7), (0.2, 0.92), (-0.2, 0.92)], blue)
    p.fill([(0.26, 0.7), (0.4, 0.74), (0.24, 0.92), (0.2, 0.92)], adjust(blue, -0.12))
    p.rect(-0.2, 0.9, 0.44, 0.1, adjust(blue, 0.06))
    p.rect(-0.26, 0.12, 0.52, 0.16, blue)
    p.words("MILK", 0.0, 0.4, 0.16, blue)


def strap(p: Pencil) -> None:
    """A strap of leather that hangs double: its buckle at one end, its point and holes at the other."""
    hide, brass = p.made_of("leather", "cloth"), p.tone(0.78, 0.12, 85, "metal")
    if lightness(hide) < _DARK_HIDE:
        hide = adjust(hide, _DARK_HIDE - lightness(hide))
    back = [(0.0, 0.93), (0.26, 0.94), (0.24, 0.62), (0.2, 0.4), (0.28, 0.14)]
    front = [(0.0, 0.93), (-0.28, 0.95), (-0.24, 0.62), (-0.2, 0.44), (-0.26, 0.3)]
    for line, tone in ((back, adjust(hide, -0.08)), (front, hide)):
        p.curve(line, adjust(tone, -0.14), 0.17)
        p.curve(line, tone, 0.145)
        p.curve(line, adjust(tone, 0.13), 0.012)
    p.body([(0.2, 0.17), (0.35, 0.13), (0.33, 0.04), (0.25, 0.0), (0.2, 0.06)], adjust(hide, -0.08))
    for x, y in ((0.27, 0.14), (0.25, 0.24), (0.235, 0.34)):
        p.oval(x, y, 0.02, 0.02, adjust(hide, -0.34))
    p.ring(-0.265, 0.19, 0.115, 0.12, adjust(brass, -0.12), 0.05)
    p.ring(-0.265, 0.2, 0.115, 0.12, brass, 0.032)
    p.line((-0.265, 0.32), (-0.265, 0.1), adjust(brass, 0.08), 0.028)


def twine(p: Pencil) -> None:
    """A ball of string, its end run out."""
    hemp = p.main(0.76, 0.07, 80, "plain")
    p.curve([(0.2, 0.06), (0.42, 0.0), (0.5, 0.16)], hemp, 0.035)
    p.ball(-0.04, 0.44, 0.44, 0.42, hemp)
    for lean in (-0.26, -0.13, 0.0, 0.13, 0.26):
        p.curve([(-0.36 + 0.3 * abs(lean), 0.44 + lean), (-0.04, 0.62 + lean), (0.30 - 0.3 * abs(lean), 0.44 + lean)],
                adjust(hemp, -0.14), 0.016)  # fmt: skip
        p.curve([(-0.3 + lean * 0.6, 0.72 - abs(lean) * 0.4), (-0.1 + lean, 0.44), (0.18 + lean * 0.6, 0.16)],
                adjust(hemp, -0.10), 0.014)  # fmt: skip


SMALLS = {
    "card": PropSpec(card, 0.13, (0.0, 0.08), 0.66),
    "luggage-tag": PropSpec(luggage_tag, 0.13, (0.0, 0.2), wide=0.6),
    "cassette": PropSpec(cassette, 0.11, (0.0, 0.1), 0.64),
    "button": PropSpec(button, 0.05, (0.0, 0.3)),
    "ruler": PropSpec(ruler, 0.3, (0.0, 0.2), wide=0.2),
    "seal": PropSpec(seal, 0.07, (0.0, 0.2)),
    "whistle": PropSpec(whistle, 0.07, (0.2, 0.3), 0.66),
    "sponge": PropSpec(sponge, 0.13, (0.0, 0.2), 0.58),
    "carton": PropSpec(carton, 0.24, (0.0, 0.3), wide=0.7),
    "strap": PropSpec(strap, 0.3, (0.0, 0.9), 1.0, 0.8),
    "twine": PropSpec(twine, 0.12, (0.0, 0.1), 0.88),
    "bead": PropSpec(bead, 0.06, (0.0, 0.2), 0.72),
}
"""Small things by name."""
