"""Things of a trade: a gauge, a label maker, scissors, a tuning fork, a cello, a cartridge, a slide, a plaque."""

from __future__ import annotations

import math

from production_flow.embedded.artist.colour import adjust, lch
from production_flow.embedded.artist.props.kit import Pencil, PropSpec, path_of


def gauge(p: Pencil) -> None:
    """A pressure gauge on its threaded stem, the needle past the red."""
    brass, face = p.made_of("brass", "metal"), p.tone(0.95, 0.015, 90)
    p.block(-0.09, 0.0, 0.18, 0.24, adjust(brass, -0.08))
    for y in (0.02, 0.07):
        p.rect(-0.09, y, 0.18, 0.018, adjust(brass, -0.22))
    p.block(-0.14, 0.16, 0.28, 0.09, adjust(brass, 0.03))
    p.ball(0.0, 0.60, 0.40, 0.40, brass)
    p.oval(0.0, 0.60, 0.33, 0.33, adjust(brass, -0.16))
    p.oval(0.0, 0.60, 0.31, 0.31, face)
    dark, red = adjust(face, -0.7), p.tone(0.54, 0.20, 27, "accent")
    for tick in range(11):
        turn = math.radians(225 - 27 * tick)
        near = 0.21 if tick % 5 == 0 else 0.245
        p.line((near * math.cos(turn), 0.6 + near * math.sin(turn)),
               (0.28 * math.cos(turn), 0.6 + 0.28 * math.sin(turn)), red if tick > 7 else dark, 0.02)  # fmt: skip
    turn = math.radians(30)
    p.line((-0.08 * math.cos(turn), 0.6 - 0.08 * math.sin(turn)),
           (0.24 * math.cos(turn), 0.6 + 0.24 * math.sin(turn)), red, 0.03)  # fmt: skip
    p.oval(0.0, 0.6, 0.04, 0.04, dark)
    p.words("BAR", 0.0, 0.42, 0.07, dark)
    p.glint(-0.16, 0.78, 0.09, 0.05)


def label_maker(p: Pencil) -> None:
    """A hand press for labels: a wheel of letters, a trigger, a strip that comes out."""
    own, steel = p.main(0.52, 0.13, 225), p.tone(0.70, 0.012, 240, "metal")
    p.body(path_of((-0.5, 0.3), (0.1, 0.24), (0.2, 0.5), (0.1, 0.6), (-0.46, 0.46)), own, upright=True)
    p.body(path_of((-0.4, 0.02), (-0.34, 0.0), (0.08, 0.18), (0.06, 0.26), (-0.4, 0.1)), adjust(own, -0.1))
    p.ball(0.16, 0.62, 0.28, 0.28, adjust(own, 0.07))
    p.oval(0.16, 0.62, 0.2, 0.2, p.tone(0.93, 0.02, 90))
    for mark in range(12):
        turn = math.tau * mark / 12
        p.oval(0.16 + 0.16 * math.cos(turn), 0.62 + 0.16 * math.sin(turn), 0.018, 0.018, (0.15, 0.15, 0.18))
    p.oval(0.16, 0.62, 0.06, 0.06, steel)
    p.body([(0.2, 0.3), (0.5, 0.26), (0.5, 0.36), (0.2, 0.4)], p.tone(0.56, 0.18, 27, "accent"))
    p.words("OK", 0.36, 0.285, 0.07, p.tone(0.96, 0.01, 90))


def scissors(p: Pencil) -> None:
    """Scissors a little open, points up."""
    steel, grip = p.made_of("steel", "metal"), p.tone(0.76, 0.11, 85, "metal")
    for side in (-1, 1):
        p.body([(side * 0.02, 0.42), (side * 0.1, 0.42), (-side * 0.06, 1.0), (-side * 0.12, 0.98)],
               adjust(steel, 0.03 * side))  # fmt: skip
        p.line((side * 0.06, 0.44), (side * 0.14, 0.3), grip, 0.06)
        p.ring(side * 0.19, 0.16, 0.13, 0.15, grip, 0.055)
    p.oval(0.0, 0.46, 0.035, 0.035, adjust(steel, -0.2))


def tuning_fork(p: Pencil) -> None:
    """A tuning fork of steel, a ball at its foot."""
    steel = p.made_of("steel", "metal")
    p.block(-0.03, 0.06, 0.06, 0.34, adjust(steel, -0.05))
    p.ball(0.0, 0.045, 0.05, 0.045, steel)
    p.curve([(-0.11, 0.56), (-0.10, 0.40), (0.0, 0.37), (0.10, 0.40), (0.11, 0.56)], steel, 0.06)
    for x in (-0.14, 0.08):
        p.block(x, 0.5, 0.06, 0.5, steel)


def cello(p: Pencil) -> None:
    """A string instrument with its bow leant to it."""
    wood, dark = p.main(0.50, 0.115, 48, "wood"), p.tone(0.24, 0.03, 50)
    p.line((0.42, 0.03), (0.3, 0.86), adjust(wood, -0.06), 0.022)
    p.line((0.39, 0.05), (0.28, 0.82), p.tone(0.92, 0.02, 90), 0.008)
    p.line((0.0, 0.0), (0.0, 0.08), dark, 0.02)
    p.body(path_of((0.0, 0.05), (-0.26, 0.05, -0.26, 0.2), (-0.26, 0.3, -0.16, 0.36), (-0.24, 0.42, -0.2, 0.5),
                   (-0.16, 0.6, 0.0, 0.6), (0.16, 0.6, 0.2, 0.5), (0.24, 0.42, 0.16, 0.36), (0.26, 0.3, 0.26, 0.2),
                   (0.26, 0.05, 0.0, 0.05)), wood)  # fmt: skip
    for side in (-1, 1):
        p.curve([(side * 0.1, 0.24), (side * 0.13, 0.31), (side * 0.1, 0.38)], dark, 0.016)
    p.block(-0.03, 0.36, 0.06, 0.56, dark)
    p.block(-0.05, 0.26, 0.1, 0.03, adjust(wood, 0.2))
    for x in (-0.015, 0.015):
        p.line((x, 0.14), (x, 0.92), p.tone(0.88, 0.01, 90), 0.006)
    p.ball(0.0, 0.96, 0.05, 0.045, wood)
    for side in (-1, 1):
        p.line((side * 0.02, 0.92), (side * 0.09, 0.94), dark, 0.02)


def cartridge(p: Pencil) -> None:
    """A shotgun shell: a red case, a brass foot, the crimp at the top."""
    case, brass = p.main(0.52, 0.18, 27), p.tone(0.76, 0.11, 88, "metal")
    p.block(-0.2, 0.2, 0.4, 0.74, case)
    p.oval(0.0, 0.94, 0.2, 0.06, adjust(case, 0.06))
    for turn in range(6):
        angle = math.tau * turn / 6
        p.line((0.0, 0.94), (0.18 * math.cos(angle), 0.94 + 0.05 * math.sin(angle)), adjust(case, -0.12), 0.014)
    p.block(-0.21, 0.05, 0.42, 0.24, brass)
    p.block(-0.24, 0.0, 0.48, 0.06, adjust(brass, 0.04))
    for y in (0.44, 0.52, 0.60):
        p.rect(-0.2, y, 0.4, 0.012, adjust(case, -0.07))


def slide(p: Pencil) -> None:
    """A plate of glass with a dark edge and a picture in it that is hardly seen."""
    glass = p.tone(0.70, 0.03, 215)
    p.block(-0.36, 0.0, 0.72, 1.0, p.tone(0.28, 0.015, 250))
    p.rect(-0.3, 0.06, 0.6, 0.88, glass)
    shade = adjust(glass, -0.22)
    p.oval(0.0, 0.6, 0.13, 0.16, shade)
    p.fill(path_of((-0.26, 0.06), (-0.24, 0.4, 0.0, 0.42), (0.24, 0.4, 0.26, 0.06)), shade)
    p.fill([(-0.28, 0.5), (-0.28, 0.78), (0.06, 0.92), (0.26, 0.92)], adjust(glass, 0.12), 0.45)
    p.rect(-0.28, 0.07, 0.24, 0.09, p.tone(0.94, 0.02, 90))


def plaque(p: Pencil) -> None:
    """A small plate of metal with letters cut in and a screw at each corner."""
    brass = p.made_of("brass", "metal")
    p.block(-0.5, 0.0, 1.0, 0.5, brass, upright=True)
    p.rect(-0.45, 0.05, 0.9, 0.4, adjust(brass, -0.06))
    p.rect(-0.43, 0.07, 0.86, 0.36, adjust(brass, 0.03))
    for x in (-0.44, 0.44):
        for y in (0.06, 0.44):
            p.oval(x, y, 0.028, 0.028, adjust(brass, -0.22))
    p.words("No 12", 0.0, 0.17, 0.2, adjust(brass, -0.38), "Fraunces-600")


def tiara(p: Pencil) -> None:
    """A circlet of gold with five points and a stone on each."""
    gold = p.made_of("gold", "metal")
    points = [(-0.5, 0.32), (-0.44, 0.62), (-0.3, 0.34), (-0.24, 0.8), (-0.1, 0.36), (0.0, 0.96), (0.1, 0.36),
              (0.24, 0.8), (0.3, 0.34), (0.44, 0.62), (0.5, 0.32)]  # fmt: skip
    p.body([*points, (0.42, 0.0), (-0.42, 0.0)], gold, upright=True)
    p.rect(-0.44, 0.04, 0.88, 0.05, adjust(gold, 0.1))
    for n, (x, y) in enumerate(points[1::2]):
        p.ball(x, y, 0.055, 0.055, p.tone(0.58, 0.18, (27, 250, 150)[n % 3], "accent"))
    for x in (-0.24, 0.0, 0.24):
        p.ball(x, 0.2, 0.06, 0.06, p.tone(0.52, 0.19, 22, "accent"))


def house(p: Pencil) -> None:
    """A toy house of painted wood."""
    wall, roof = p.main(0.86, 0.07, 85), p.tone(0.50, 0.15, 28, "accent")
    p.block(-0.38, 0.0, 0.76, 0.52, wall)
    p.block(0.16, 0.66, 0.12, 0.26, adjust(roof, -0.1))
    p.body([(-0.5, 0.5), (0.5, 0.5), (0.0, 0.98)], roof)
    p.block(-0.09, 0.0, 0.18, 0.3, p.tone(0.46, 0.10, 150))
    for x in (-0.31, 0.13):
        p.rect(x, 0.24, 0.18, 0.17, lch(0.90, 0.10, 88))
        p.rect(x + 0.08, 0.24, 0.02, 0.17, adjust(wall, -0.4))
        p.rect(x, 0.315, 0.18, 0.02, adjust(wall, -0.4))


def egg(p: Pencil) -> None:
    """An egg, speckled, as large eggs are."""
    own = p.main(0.86, 0.05, 75, "light")
    p.body(path_of((0.0, 0.0), (-0.36, 0.0, -0.36, 0.4), (-0.34, 0.99, 0.0, 1.0), (0.34, 0.99, 0.36, 0.4),
                   (0.36, 0.0, 0.0, 0.0)), own)  # fmt: skip
    for _ in range(18):
        x, y, size = p.dice.uniform(-0.24, 0.24), p.dice.uniform(0.1, 0.78), p.dice.uniform(0.01, 0.024)
        p.oval(x, y, size, size * 0.8, adjust(own, -0.22), 0.7)
    p.glint(-0.13, 0.7, 0.07, 0.1)


TRADES = {
    "gauge": PropSpec(gauge, 0.16, (0.0, 0.1), wide=0.8),
    "label-maker": PropSpec(label_maker, 0.2, (-0.3, 0.3), 0.9),
    "scissors": PropSpec(scissors, 0.16, (0.0, 0.3), wide=0.66),
    "tuning-fork": PropSpec(tuning_fork, 0.15, (0.0, 0.2), wide=0.3),
    "cello": PropSpec(cello, 1.2, (0.0, 0.7), wide=0.7),
    "cartridge": PropSpec(cartridge, 0.07, (0.0, 0.3), wide=0.5),
    "slide": PropSpec(slide, 0.16, (0.0, 0.15), wide=0.72),
    "plaque": PropSpec(plaque, 0.14, (0.0, 0.1), 0.5),
    "tiara": PropSpec(tiara, 0.2, (0.0, 0.1)),
    "house": PropSpec(house, 0.3, (0.0, 0.2)),
    "egg": PropSpec(egg, 0.11, (0.0, 0.2), wide=0.74),
}
"""Things of a trade by name."""
