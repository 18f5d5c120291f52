"""Plain things that everybody knows at once: a helmet, a stone, an empty plate, a stick, a claw, a clock, a kettle."""

from __future__ import annotations

import math

from production_flow.embedded.artist.colour import Rgb, adjust
from production_flow.embedded.artist.props.kit import Pencil, PropSpec, path_of


def helmet(p: Pencil) -> None:
    """A rider's helmet from the side: a round shell, a dark visor, a chin strap."""
    shell, dark = p.main(0.58, 0.18, 27), p.tone(0.24, 0.02, 260, "metal")
    p.curve([(-0.26, 0.14), (-0.1, -0.02), (0.22, 0.06)], p.tone(0.30, 0.03, 50), 0.045)
    p.body(path_of((-0.46, 0.12), (-0.56, 0.5, -0.4, 0.86, 0.0, 0.86), (0.34, 0.86, 0.5, 0.64, 0.5, 0.4),
                   (0.5, 0.12), (0.44, 0.06, 0.34, 0.08), (0.1, 0.16), (-0.1, 0.08, -0.46, 0.12)), shell)  # fmt: skip
    visor = path_of((0.1, 0.34), (0.06, 0.5, 0.16, 0.66), (0.3, 0.68, 0.44, 0.62), (0.53, 0.5, 0.52, 0.34),
                    (0.3, 0.28, 0.1, 0.34))  # fmt: skip
    p.body(visor, dark, upright=True)
    p.fill(path_of((0.2, 0.56), (0.3, 0.62, 0.42, 0.56), (0.38, 0.5, 0.2, 0.5)), adjust(dark, 0.28), 0.8)
    p.oval(0.07, 0.5, 0.05, 0.05, adjust(shell, -0.16))
    p.curve([(-0.4, 0.56), (-0.18, 0.72), (0.14, 0.78)], p.tone(0.95, 0.01, 90), 0.07)
    p.glint(-0.16, 0.72, 0.1, 0.05)


def helm(p: Pencil) -> None:
    """A knight's helmet: a steel dome with a crest, a slit to see through and holes to breathe through."""
    steel, brass = p.made_of("steel", "metal"), p.tone(0.76, 0.11, 85, "metal")
    p.body(path_of((-0.3, 0.06), (-0.36, 0.4), (-0.36, 0.86, 0.0, 0.9), (0.36, 0.86, 0.36, 0.4), (0.3, 0.06),
                   (0.0, -0.04, -0.3, 0.06)), steel)  # fmt: skip
    p.body(path_of((-0.03, 0.86), (-0.02, 1.02, 0.0, 1.02), (0.02, 1.02, 0.03, 0.86)), brass)
    p.block(-0.36, 0.56, 0.72, 0.1, brass)
    p.block(-0.045, 0.0, 0.09, 0.58, brass)
    for side in (-1, 1):
        x = 0.07 if side > 0 else -0.30
        p.rect(x, 0.46, 0.23, 0.055, (0.05, 0.05, 0.07))
        for row in range(3):
            for column in range(3):
                p.oval(side * (0.1 + 0.07 * column), 0.16 + 0.08 * row, 0.017, 0.017, adjust(steel, -0.4))
        p.oval(side * 0.3, 0.61, 0.02, 0.02, adjust(brass, 0.12))
    p.glint(-0.17, 0.74, 0.06, 0.08)


def stone(p: Pencil) -> None:
    """A stone from the ground, grey, with a flat face to the light and a crack."""
    grey = p.made_of("stone")
    p.body([(-0.5, 0.1), (-0.3, 0.0), (0.28, 0.0), (0.5, 0.16), (0.44, 0.42), (0.14, 0.66), (-0.2, 0.64),
            (-0.46, 0.4)], adjust(grey, -0.08), upright=True)  # fmt: skip
    p.fill([(-0.46, 0.4), (-0.2, 0.64), (0.14, 0.66), (0.22, 0.5), (-0.1, 0.36), (-0.34, 0.3)], adjust(grey, 0.12))
    p.fill([(0.14, 0.66), (0.44, 0.42), (0.36, 0.34), (0.22, 0.5)], adjust(grey, 0.03))
    p.fill([(-0.34, 0.3), (-0.1, 0.36), (-0.04, 0.0), (-0.3, 0.0), (-0.5, 0.1)], adjust(grey, -0.02))
    p.curve([(0.22, 0.5), (0.16, 0.32), (0.26, 0.2)], adjust(grey, -0.22), 0.014)
    for _ in range(14):
        p.oval(p.dice.uniform(-0.34, 0.36), p.dice.uniform(0.06, 0.56), 0.012, 0.009, adjust(grey, -0.16))


def plate(p: Pencil) -> None:
    """An empty plate as it lies before one: a rim with a line of colour, a well, a shine."""
    china, line = p.made_of("porcelain", "light"), p.tone(0.48, 0.13, 255, "accent")
    p.oval(0.0, 0.47, 0.5, 0.47, adjust(china, -0.24))
    p.ball(0.0, 0.5, 0.5, 0.47, china)
    p.ring(0.0, 0.5, 0.455, 0.425, line, 0.022)
    p.oval(0.0, 0.495, 0.345, 0.32, adjust(china, -0.09))
    p.oval(0.0, 0.485, 0.33, 0.305, adjust(china, 0.02))
    p.fill(path_of((-0.25, 0.5), (-0.24, 0.68, -0.06, 0.74), (-0.16, 0.64, -0.18, 0.5)), (1, 1, 1), 0.5)


def claw(p: Pencil) -> None:
    """A claw: a talon that bends to a sharp point, dark at the root."""
    horn = p.main(0.50, 0.045, 75, "plain")
    p.body(path_of((-0.42, 0.5), (-0.44, 0.84, -0.1, 0.96), (0.34, 1.04, 0.44, 0.02), (0.2, 0.6, -0.06, 0.56),
                   (-0.2, 0.5, -0.22, 0.4)), horn, upright=True)  # fmt: skip
    root = path_of((-0.42, 0.5), (-0.46, 0.72, -0.3, 0.86), (-0.14, 0.72, -0.1, 0.56), (-0.2, 0.5, -0.22, 0.4))
    p.body(root, adjust(horn, -0.2))
    for shift in (0.0, 0.07, 0.14):
        p.curve([(-0.24 + shift, 0.82 - 0.3 * shift), (0.14, 0.86 - shift), (0.36, 0.36)], adjust(horn, 0.12), 0.012)
    p.glint(-0.02, 0.84, 0.1, 0.03)


def stick(p: Pencil) -> None:
    """A stick with a knot, a stump of a twig and one leaf."""
    bark = p.made_of("wood", "wood")
    p.body(path_of((-0.05, 0.0), (0.03, 0.0), (0.075, 0.3, 0.03, 0.52), (0.0, 0.8, 0.06, 1.0), (-0.02, 1.0),
                   (-0.08, 0.76, -0.05, 0.5), (0.0, 0.3, -0.05, 0.0)), bark)  # fmt: skip
    p.body([(0.02, 0.5), (0.15, 0.68), (0.18, 0.655), (0.04, 0.44)], bark)
    p.fill(path_of((0.16, 0.66), (0.15, 0.86, 0.28, 0.88), (0.3, 0.74, 0.16, 0.66)), p.tone(0.56, 0.13, 135, "leaf"))
    p.oval(0.005, 0.26, 0.022, 0.03, adjust(bark, -0.2))
    for y in (0.12, 0.4, 0.7):
        p.curve([(-0.02, y), (0.01, y + 0.06), (-0.01, y + 0.13)], adjust(bark, -0.16), 0.01)


def clock(p: Pencil) -> None:
    """An alarm clock with two bells."""
    own, steel = p.main(0.56, 0.16, 27), p.tone(0.76, 0.012, 240, "metal")
    for side in (-1, 1):
        p.line((side * 0.2, 0.14), (side * 0.3, 0.0), steel, 0.06)
        p.body(path_of((side * 0.06, 0.84), (side * 0.12, 1.0, side * 0.28, 0.94), (side * 0.4, 0.84, side * 0.34,
                       0.72)), steel)  # fmt: skip
    p.line((0.0, 0.8), (0.0, 0.94), adjust(steel, -0.1), 0.035)
    p.ball(0.0, 0.46, 0.4, 0.4, own)
    face = p.tone(0.96, 0.02, 90)
    p.oval(0.0, 0.46, 0.32, 0.32, face)
    for hour in range(12):
        angle, near = hour / 12 * math.tau, 0.25 if hour % 3 else 0.22
        x, y = math.sin(angle), math.cos(angle)
        p.line((x * near, 0.46 + y * near), (x * 0.29, 0.46 + y * 0.29), adjust(face, -0.7), 0.022)
    p.line((0.0, 0.46), (0.0, 0.67), adjust(face, -0.72), 0.026)
    p.line((0.0, 0.46), (0.14, 0.38), adjust(face, -0.72), 0.036)
    p.oval(0.0, 0.46, 0.03, 0.03, own)


def kettle(p: Pencil) -> None:
    """A kettle with its spout to the right, steam over it."""
    own = p.main(0.60, 0.13, 205, "accent")
    grip = p.tone(0.30, 0.03, 50, "wood")
    p.curve([(-0.28, 0.5), (-0.34, 0.92), (-0.04, 0.93), (0.26, 0.92), (0.2, 0.5)], grip, 0.06)
    p.body(path_of((0.2, 0.2), (0.36, 0.28, 0.42, 0.54), (0.5, 0.56), (0.47, 0.24, 0.24, 0.1)), adjust(own, -0.06))
    p.body(path_of((-0.38, 0.0), (0.3, 0.0), (0.38, 0.12, 0.3, 0.34), (0.2, 0.58, -0.04, 0.58),
                   (-0.28, 0.58, -0.38, 0.34), (-0.46, 0.12, -0.38, 0.0)), own)  # fmt: skip
    p.body(path_of((-0.2, 0.56), (-0.04, 0.68, 0.12, 0.56)), adjust(own, 0.07))
    p.ball(-0.04, 0.65, 0.05, 0.045, grip)
    p.glint(-0.22, 0.34, 0.05, 0.11)
    for shift in (0.0, 0.07):
        p.pen.curve([(0.48 + shift, 0.6), (0.42 + shift, 0.72), (0.5 + shift, 0.84)], (0.96, 0.96, 0.96), 0.02)


def vial(p: Pencil) -> None:
    """A small flask with a cork, half full."""
    glass, fill = p.tone(0.88, 0.035, 205), p.main(0.60, 0.16, 300)
    p.body(path_of((-0.09, 0.88), (-0.09, 0.6), (-0.36, 0.4, -0.34, 0.16), (-0.3, 0.0, -0.16, 0.0), (0.16, 0.0),
                   (0.3, 0.0, 0.34, 0.16), (0.36, 0.4, 0.09, 0.6), (0.09, 0.88)), glass)  # fmt: skip
    p.body(path_of((-0.31, 0.3), (-0.34, 0.04, -0.16, 0.035), (0.16, 0.035), (0.34, 0.04, 0.31, 0.3)), fill)
    p.oval(0.0, 0.3, 0.31, 0.045, adjust(fill, 0.12))
    for x, y, size in ((-0.1, 0.16, 0.028), (0.08, 0.22, 0.02), (0.0, 0.11, 0.016)):
        p.oval(x, y, size, size, adjust(fill, 0.16))
    p.pill(-0.12, 0.84, 0.24, 0.05, 0.02, adjust(glass, -0.1))
    p.body([(-0.08, 0.86), (0.08, 0.86), (0.1, 1.0), (-0.1, 1.0)], p.tone(0.66, 0.08, 65))
    p.glint(-0.2, 0.34, 0.035, 0.09)


def wallet(p: Pencil) -> None:
    """A wallet, open a little, with notes and a card in it."""
    hide = p.made_of("leather", "cloth")
    note = p.tone(0.72, 0.09, 150)
    p.body([(-0.44, 0.42), (0.42, 0.46), (0.42, 0.72), (-0.42, 0.7)], note, upright=True, depth=0.04)
    p.rect(-0.36, 0.6, 0.2, 0.04, adjust(note, -0.2))
    p.body([(0.0, 0.42), (0.34, 0.42), (0.34, 0.63), (0.0, 0.62)], p.tone(0.93, 0.02, 90), depth=0.03)
    p.pill(-0.5, 0.0, 1.0, 0.56, 0.06, hide)
    p.line((-0.45, 0.05), (0.45, 0.05), adjust(hide, 0.16), 0.012)
    p.line((-0.45, 0.51), (0.45, 0.51), adjust(hide, 0.16), 0.012)
    p.pill(0.3, 0.2, 0.24, 0.16, 0.06, adjust(hide, -0.07))
    p.oval(0.38, 0.28, 0.035, 0.035, p.tone(0.78, 0.12, 85, "metal"))


def trophy(p: Pencil) -> None:
    """A cup that is won, with two handles, on its foot."""
    gold = p.made_of("gold", "metal")
    p.block(-0.22, 0.0, 0.44, 0.14, p.tone(0.28, 0.03, 50, "wood"))
    p.rect(-0.1, 0.03, 0.2, 0.07, gold)
    p.body(path_of((-0.16, 0.14), (0.16, 0.14), (0.05, 0.22, 0.05, 0.4), (-0.05, 0.4), (-0.05, 0.22, -0.16, 0.14)),
           gold)  # fmt: skip
    for side in (-1, 1):
        p.curve(
            [(side * 0.28, 0.9), (side * 0.5, 0.94), (side * 0.46, 0.74), (side * 0.42, 0.52), (side * 0.2, 0.52)],
            gold,
            0.05,
        )
    p.body(path_of((-0.32, 1.0), (0.32, 1.0), (0.32, 0.5, 0.0, 0.36), (-0.32, 0.5, -0.32, 1.0)), gold)
    p.oval(0.0, 1.0, 0.32, 0.045, adjust(gold, -0.16))
    p.fill(_star(0.0, 0.72, 0.12), adjust(gold, 0.14))
    p.glint(-0.2, 0.8, 0.04, 0.13)


def _star(x: float, y: float, reach: float) -> list[tuple[float, float]]:
    turns = ((step * math.pi / 5, reach if step % 2 == 0 else 0.42 * reach) for step in range(10))
    return [(x + length * math.sin(turn), y + length * math.cos(turn)) for turn, length in turns]


def screwdriver(p: Pencil) -> None:
    """A screwdriver, blade down."""
    steel, grip = p.tone(0.72, 0.014, 245, "metal"), p.main(0.58, 0.18, 45)
    p.body([(-0.025, 0.08), (0.025, 0.08), (0.025, 0.62), (-0.025, 0.62)], steel)
    p.body([(-0.025, 0.09), (0.025, 0.09), (0.042, 0.04), (0.042, 0.0), (-0.042, 0.0), (-0.042, 0.04)], steel)
    p.body(path_of((-0.045, 0.6), (0.045, 0.6), (0.05, 0.66), (0.085, 0.7), (0.085, 0.95), (0.08, 1.0, 0.0, 1.0),
                   (-0.08, 1.0, -0.085, 0.95), (-0.085, 0.7), (-0.05, 0.66)), grip)  # fmt: skip
    for x in (-0.045, 0.0, 0.045):
        p.line((x, 0.72), (x, 0.95), adjust(grip, -0.16), 0.016)
    p.block(-0.045, 0.6, 0.09, 0.03, adjust(steel, -0.16))


def axe(p: Pencil) -> None:
    """An axe, its blade to the right."""
    wood, steel = p.tone(0.56, 0.09, 62, "wood"), p.made_of("steel", "metal")
    p.body(path_of((-0.07, 0.0), (0.01, 0.0), (0.06, 0.4, 0.0, 1.0), (-0.07, 1.0), (-0.02, 0.4, -0.07, 0.0)), wood)
    head = path_of(
        (-0.1, 0.92), (-0.1, 0.74), (0.1, 0.72, 0.3, 0.56), (0.4, 0.78, 0.32, 1.02), (0.14, 0.92, -0.1, 0.92)
    )
    p.body(head, steel)
    _edge(p, steel)


def _edge(p: Pencil, steel: Rgb) -> None:
    """The ground edge of an axe."""
    p.fill(path_of((0.3, 0.56), (0.4, 0.78, 0.32, 1.02), (0.27, 0.98), (0.33, 0.78, 0.25, 0.6)), adjust(steel, 0.14))


def bone(p: Pencil) -> None:
    """A long bone with its two knuckles at each end."""
    own = p.made_of("bone")
    for y in (0.1, 0.9):
        for x in (-0.085, 0.085):
            p.ball(x, y, 0.1, 0.1, own)
    p.body([(-0.075, 0.1), (0.075, 0.1), (0.055, 0.35), (0.055, 0.65), (0.075, 0.9), (-0.075, 0.9), (-0.055, 0.65),
            (-0.055, 0.35)], own)  # fmt: skip


def garment(p: Pencil) -> None:
    """A shirt or coat, folded as in a drawer: collar, buttons, a pocket."""
    own = p.main(0.52, 0.10, 255, "cloth")
    p.body(path_of((-0.46, 0.03), (0.46, 0.03), (0.5, 0.5, 0.46, 0.92), (0.2, 0.97), (-0.2, 0.97),
                   (-0.46, 0.92), (-0.5, 0.5, -0.46, 0.03)), own)  # fmt: skip
    for side in (-1, 1):
        p.fill([(side * 0.46, 0.03), (side * 0.3, 0.03), (side * 0.38, 0.9), (side * 0.46, 0.92)], adjust(own, -0.1))
        p.body([(0.0, 0.84), (side * 0.13, 0.99), (side * 0.25, 0.94), (side * 0.14, 0.7)], adjust(own, 0.1))
    p.line((0.0, 0.05), (0.0, 0.82), adjust(own, -0.16), 0.012)
    for y in (0.16, 0.34, 0.52, 0.7):
        p.oval(0.035, y, 0.022, 0.022, adjust(own, 0.3))
    p.block(0.12, 0.46, 0.19, 0.2, adjust(own, 0.03))
    p.line((0.12, 0.62), (0.31, 0.62), adjust(own, -0.14), 0.012)


def umbrella(p: Pencil) -> None:
    """An umbrella, furled, its crook up."""
    own, wood = p.main(0.40, 0.10, 262, "cloth"), p.tone(0.48, 0.08, 55, "wood")
    p.line((0.0, 0.0), (0.0, 0.12), p.tone(0.72, 0.012, 240, "metal"), 0.02)
    p.body(path_of((0.0, 0.06), (0.09, 0.4, 0.075, 0.7), (-0.075, 0.7), (-0.09, 0.4, 0.0, 0.06)), own)
    p.curve([(0.05, 0.66), (0.0, 0.4), (0.02, 0.14)], adjust(own, -0.14), 0.014)
    p.curve([(-0.02, 0.68), (-0.05, 0.4), (0.0, 0.12)], adjust(own, 0.1), 0.012)
    p.block(-0.075, 0.48, 0.15, 0.03, adjust(own, -0.16))
    p.line((0.0, 0.68), (0.0, 0.86), wood, 0.035)
    p.curve([(0.0, 0.84), (0.0, 0.98), (0.08, 0.98), (0.16, 0.98), (0.15, 0.85)], wood, 0.04)


PLAIN = {
    "garment": PropSpec(garment, 0.42, (0.0, 0.92)),
    "umbrella": PropSpec(umbrella, 0.8, (0.0, 0.82), wide=0.3),
    "helmet": PropSpec(helmet, 0.32, (0.0, 0.1), 0.88, 1.06),
    "helm": PropSpec(helm, 0.34, (0.0, 0.08), 1.02, 0.74),
    "stone": PropSpec(stone, 0.16, (0.0, 0.06), 0.66),
    "plate": PropSpec(plate, 0.26, (-0.42, 0.4), 0.97),
    "claw": PropSpec(claw, 0.1, (-0.26, 0.6), 1.0, 0.9),
    "stick": PropSpec(stick, 0.45, (0.0, 0.3), wide=0.36),
    "clock": PropSpec(clock, 0.18, (0.0, 0.1), 1.0, 0.8),
    "kettle": PropSpec(kettle, 0.28, (-0.06, 0.86), 1.0, 1.0),
    "vial": PropSpec(vial, 0.12, (0.0, 0.7), 1.0, 0.7),
    "wallet": PropSpec(wallet, 0.13, (0.0, 0.1), 0.72, 1.04),
    "trophy": PropSpec(trophy, 0.34, (0.0, 0.3), 1.02, 0.9),
    "screwdriver": PropSpec(screwdriver, 0.24, (0.0, 0.75), wide=0.22),
    "axe": PropSpec(axe, 0.5, (-0.03, 0.2), 1.02, 0.5),
    "bone": PropSpec(bone, 0.3, (0.0, 0.3), wide=0.36),
}
"""Plain things by name."""
