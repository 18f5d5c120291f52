"""Tools, weapons and machines one can hold."""

from __future__ import annotations

import math

from production_flow.embedded.artist.colour import adjust, lch
from production_flow.embedded.artist.props.kit import Pencil, PropSpec, path_of


def key(p: Pencil) -> None:
    """An old key, bow up."""
    metal = p.made_of("brass")
    p.body(path_of((-0.045, 0.0), (0.045, 0.0), (0.045, 0.7), (-0.045, 0.7)), metal)
    for y, wide in ((0.03, 0.17), (0.13, 0.12), (0.22, 0.17)):
        p.block(0.03, y, wide, 0.055, metal)
    p.ring(0.0, 0.84, 0.135, 0.135, adjust(metal, -0.06), 0.075)
    p.ring(-0.01, 0.85, 0.135, 0.135, adjust(metal, 0.08), 0.02)
    for y in (0.60, 0.67):
        p.block(-0.075, y, 0.15, 0.035, metal)


def knife(p: Pencil) -> None:
    """A kitchen knife, point up."""
    steel, wood = p.made_of("steel"), p.tone(0.36, 0.07, 50, "wood")
    p.body(path_of((-0.06, 0.34), (0.085, 0.34), (0.09, 0.62), (0.08, 0.84, -0.05, 1.0), (-0.06, 0.7)), steel)
    p.fill(
        path_of((0.05, 0.35), (0.085, 0.34), (0.09, 0.62), (0.08, 0.84, -0.05, 1.0), (0.05, 0.8, 0.05, 0.6)),
        adjust(steel, 0.12),
    )
    p.pill(-0.07, 0.0, 0.13, 0.33, 0.045, wood)
    p.rect(-0.075, 0.32, 0.15, 0.03, adjust(steel, -0.12))
    for y in (0.08, 0.17, 0.26):
        p.oval(-0.005, y, 0.016, 0.016, steel)


def gun(p: Pencil) -> None:
    """A revolver that points to the right."""
    steel, grip = p.made_of("iron"), p.tone(0.36, 0.08, 48, "wood")
    p.body(path_of((-0.42, 0.0), (-0.24, 0.0), (-0.14, 0.34), (-0.30, 0.42), (-0.42, 0.3, -0.46, 0.12)), grip)
    p.body(path_of((-0.34, 0.32), (0.5, 0.44), (0.5, 0.56), (-0.22, 0.58), (-0.36, 0.52)), steel, upright=True)
    p.block(-0.02, 0.47, 0.52, 0.085, adjust(steel, 0.05), upright=True)
    p.pill(-0.2, 0.34, 0.24, 0.2, 0.05, adjust(steel, 0.04))
    for x in (-0.15, -0.08, -0.01):
        p.rect(x, 0.37, 0.025, 0.14, adjust(steel, -0.12))
    p.ring(-0.07, 0.24, 0.085, 0.085, adjust(steel, -0.02), 0.028)
    p.curve([(-0.07, 0.33), (-0.09, 0.26), (-0.05, 0.21)], adjust(steel, -0.1), 0.025)
    p.fill([(-0.34, 0.52), (-0.26, 0.56), (-0.36, 0.68), (-0.43, 0.66)], adjust(steel, 0.06))
    p.rect(0.45, 0.55, 0.03, 0.05, steel)


def torch(p: Pencil) -> None:
    """An electric torch that shines to the right."""
    body, ring = p.main(0.34, 0.02, 260, "metal"), p.tone(0.78, 0.01, 240)
    p.halo(0.52, 0.16, 0.34, lch(0.95, 0.09, 95), 0.8)
    p.body(path_of((-0.5, 0.07), (0.16, 0.07), (0.16, 0.25), (-0.5, 0.25)), body, upright=True)
    p.body(path_of((0.14, 0.05), (0.42, 0.0), (0.42, 0.32), (0.14, 0.27)), adjust(body, 0.05), upright=True)
    p.block(0.40, -0.01, 0.05, 0.34, ring, upright=True)
    p.oval(0.45, 0.16, 0.035, 0.16, lch(0.98, 0.06, 98))
    for x in (-0.40, -0.34, -0.28, -0.22):
        p.rect(x, 0.07, 0.022, 0.18, adjust(body, -0.08))
    p.pill(-0.08, 0.21, 0.13, 0.055, 0.02, p.tone(0.55, 0.19, 27, "accent"), flat=True)


def hammer(p: Pencil) -> None:
    """A claw hammer, head up."""
    wood, steel = p.tone(0.58, 0.09, 62, "wood"), p.made_of("steel")
    p.body(path_of((-0.05, 0.0), (0.05, 0.0), (0.035, 0.84), (-0.035, 0.84)), wood)
    p.body(
        path_of(
            (-0.07, 0.78),
            (0.22, 0.78),
            (0.22, 0.98),
            (-0.07, 0.96),
            (-0.18, 0.98, -0.32, 0.80),
            (-0.16, 0.82, -0.07, 0.84),
        ),
        steel,
        upright=True,
    )
    p.block(0.2, 0.75, 0.07, 0.26, adjust(steel, 0.05))
    p.pill(-0.055, 0.0, 0.11, 0.34, 0.03, p.tone(0.30, 0.04, 30))


def rope(p: Pencil) -> None:
    """A coil of rope as it lies before one, strand in strand, its whipped end out of the coil."""
    hemp = p.main(0.72, 0.075, 78, "plain")
    end = [(0.32, 0.32), (0.5, 0.22), (0.48, 0.1), (0.44, 0.0), (0.28, 0.02)]
    p.curve(end, adjust(hemp, -0.2), 0.12)
    p.curve(end, hemp, 0.09)
    p.line((0.37, 0.02), (0.28, 0.02), p.tone(0.50, 0.14, 27, "accent"), 0.1)
    for turn, (x, y, reach) in enumerate(((0.0, 0.5, 0.40), (0.015, 0.52, 0.30), (-0.01, 0.5, 0.20))):
        p.ring(x, y, reach, 0.98 * reach, adjust(hemp, -0.24), 0.13)
        p.ring(x, y, reach, 0.98 * reach, adjust(hemp, 0.03 - 0.02 * turn), 0.095)
        for step in range(round(62 * reach)):
            angle = step / round(62 * reach) * math.tau
            near, far, lean = reach - 0.045, reach + 0.045, angle + 0.05 / reach
            p.line(
                (x + math.cos(angle) * near, y + math.sin(angle) * near),
                (x + math.cos(lean) * far, y + math.sin(lean) * far),
                adjust(hemp, -0.15), 0.016,
            )  # fmt: skip


def gear(p: Pencil) -> None:
    """A cogwheel."""
    metal, points = p.made_of("bronze"), []
    for tooth in range(12):
        for turn, radius in ((0.0, 0.38), (0.18, 0.49), (0.5, 0.49), (0.68, 0.38)):
            angle = (tooth + turn) / 12 * math.tau
            points.append((math.cos(angle) * radius, 0.5 + math.sin(angle) * radius))
    p.body(points, metal)
    p.ring(0.0, 0.5, 0.29, 0.29, adjust(metal, -0.1), 0.03)
    for spoke in range(5):
        angle = spoke / 5 * math.tau + 0.3
        p.oval(math.cos(angle) * 0.2, 0.5 + math.sin(angle) * 0.2, 0.065, 0.065, adjust(metal, -0.24))
    p.oval(0.0, 0.5, 0.085, 0.085, adjust(metal, 0.06))
    p.oval(0.0, 0.5, 0.045, 0.045, adjust(metal, -0.3))


def chip(p: Pencil) -> None:
    """A memory chip with gold feet and a light."""
    black, gold = p.main(0.26, 0.03, 250, "metal"), p.tone(0.80, 0.12, 85)
    for number in range(6):
        x = -0.32 + number * 0.115
        p.rect(x, 0.0, 0.05, 0.16, gold)
        p.rect(x, 0.84, 0.05, 0.16, gold)
    p.pill(-0.42, 0.12, 0.84, 0.76, 0.05, black)
    p.rect(-0.2, 0.34, 0.4, 0.34, adjust(black, 0.09))
    glow = lch(0.82, 0.14, 195)
    for x, y in ((-0.2, 0.5), (0.2, 0.5)):
        p.line((x, y), (x * 1.9, y), gold, 0.016)
    for x in (-0.1, 0.1):
        p.line((x, 0.34), (x, 0.2), gold, 0.016)
        p.line((x, 0.68), (x, 0.82), gold, 0.016)
    p.halo(0.0, 0.51, 0.34, glow, 0.6)
    p.oval(0.0, 0.51, 0.07, 0.07, glow)
    p.oval(0.0, 0.51, 0.035, 0.035, lch(0.97, 0.04, 195))


def bulb(p: Pencil) -> None:
    """A light bulb with a glowing wire."""
    p.halo(0.0, 0.62, 0.55, lch(0.92, 0.11, 90), 0.55)
    p.body(
        path_of(
            (-0.13, 0.3),
            (-0.15, 0.42, -0.34, 0.48, -0.34, 0.68),
            (-0.34, 1.12, 0.34, 1.12, 0.34, 0.68),
            (0.34, 0.48, 0.15, 0.42, 0.13, 0.3),
        ),
        lch(0.94, 0.07, 95),
    )
    p.curve(
        [(-0.06, 0.3), (-0.1, 0.6), (-0.05, 0.66), (0.0, 0.56), (0.05, 0.66), (0.1, 0.6), (0.06, 0.3)],
        lch(0.78, 0.16, 70),
        0.022,
    )
    metal = p.made_of("silver")
    for number in range(4):
        p.block(-0.13 + number * 0.008, 0.24 - number * 0.065, 0.26 - number * 0.016, 0.055, metal)
    p.oval(0.0, 0.02, 0.06, 0.035, p.tone(0.25, 0.01, 260))
    p.glint(-0.16, 0.8, 0.06, 0.11)


def pen(p: Pencil) -> None:
    """A fountain pen, nib down."""
    body, gold = p.main(0.28, 0.08, 262, "cloth"), p.tone(0.80, 0.12, 85)
    p.body(path_of((-0.02, 0.12), (0.02, 0.12), (0.065, 0.3), (0.065, 0.62), (-0.065, 0.62), (-0.065, 0.3)), body)
    p.body(path_of((-0.07, 0.6), (0.07, 0.6), (0.06, 0.97), (-0.06, 0.97)), adjust(body, -0.03))
    p.fill([(0.0, 0.0), (0.035, 0.13), (-0.035, 0.13)], gold)
    p.rect(-0.07, 0.59, 0.14, 0.03, gold)
    p.rect(0.04, 0.66, 0.025, 0.26, gold)


def brush_tool(p: Pencil) -> None:
    """A painter's brush, bristles up."""
    p.body(path_of((-0.02, 0.0), (0.02, 0.0), (0.045, 0.6), (-0.045, 0.6)), p.tone(0.56, 0.1, 60, "wood"))
    p.block(-0.05, 0.58, 0.1, 0.16, p.made_of("silver"))
    p.fill(path_of((-0.05, 0.74), (-0.1, 0.86, 0.0, 1.0), (0.1, 0.86, 0.05, 0.74)), p.tone(0.55, 0.19, 27, "accent"))


def paint_tube(p: Pencil) -> None:
    """A squeezed tube of paint."""
    tin, colour = p.tone(0.84, 0.01, 240), p.main(0.55, 0.2, 27)
    p.body(path_of((-0.2, 1.0), (0.2, 1.0), (0.17, 0.3), (0.07, 0.22), (-0.07, 0.22), (-0.17, 0.3)), tin)
    p.fill([(-0.188, 0.74), (0.188, 0.74), (0.175, 0.42), (-0.175, 0.42)], colour)
    p.words("OIL", 0.0, 0.52, 0.13, p.tone(0.96, 0.01, 90))
    p.block(-0.2, 0.94, 0.4, 0.06, adjust(tin, -0.1))
    p.block(-0.065, 0.12, 0.13, 0.11, adjust(tin, -0.3))
    p.fill(path_of((-0.04, 0.12), (-0.12, 0.02, 0.05, 0.0), (0.2, 0.0, 0.16, 0.05), (0.06, 0.06, 0.04, 0.12)), colour)


def camera(p: Pencil) -> None:
    """A camera with a large lens."""
    black, steel = p.main(0.28, 0.02, 260, "metal"), p.tone(0.76, 0.012, 240)
    p.pill(-0.5, 0.0, 1.0, 0.5, 0.06, black)
    p.block(-0.5, 0.5, 1.0, 0.14, steel, upright=True)
    p.body(path_of((-0.18, 0.62), (0.18, 0.62), (0.12, 0.76), (-0.12, 0.76)), steel)
    p.block(0.26, 0.63, 0.14, 0.07, adjust(steel, -0.12))
    p.block(-0.4, 0.63, 0.1, 0.05, adjust(steel, -0.12))
    for radius, tone in ((0.27, -0.04), (0.22, 0.10), (0.17, -0.14)):
        p.oval(0.0, 0.3, radius, radius, adjust(black, tone))
    p.ball(0.0, 0.3, 0.13, 0.13, p.tone(0.36, 0.09, 265))
    p.glint(-0.05, 0.36, 0.04, 0.03)


def radio(p: Pencil) -> None:
    """A wooden radio with a round dial."""
    wood, cloth = p.main(0.44, 0.085, 52, "wood"), p.tone(0.74, 0.06, 78)
    p.pill(-0.5, 0.0, 1.0, 0.66, 0.12, wood)
    p.pill(-0.42, 0.10, 0.44, 0.48, 0.06, cloth, flat=True)
    for number in range(7):
        p.rect(-0.42, 0.15 + number * 0.06, 0.44, 0.015, adjust(cloth, -0.16))
    p.ball(0.24, 0.40, 0.16, 0.16, lch(0.90, 0.09, 88))
    p.line((0.24, 0.40), (0.33, 0.48), p.tone(0.5, 0.2, 27, "accent"), 0.016)
    for x in (0.14, 0.34):
        p.ball(x, 0.14, 0.055, 0.055, p.tone(0.82, 0.06, 85))


def phone(p: Pencil) -> None:
    """A mobile phone with a message on its screen."""
    p.pill(-0.25, 0.0, 0.5, 1.0, 0.07, p.main(0.24, 0.02, 265, "metal"))
    p.pill(-0.22, 0.04, 0.44, 0.92, 0.05, lch(0.62, 0.10, 250), flat=True)
    p.halo(0.0, 0.5, 0.62, lch(0.75, 0.09, 240), 0.28)
    for y, x, colour in (
        (0.68, -0.18, lch(0.95, 0.01, 240)),
        (0.50, -0.06, lch(0.86, 0.12, 150)),
        (0.32, -0.18, lch(0.95, 0.01, 240)),
    ):
        p.pill(x, y, 0.24, 0.11, 0.04, colour, flat=True)
        p.rect(x + 0.03, y + 0.055, 0.16, 0.016, adjust(colour, -0.4))
    p.rect(-0.06, 0.90, 0.12, 0.018, lch(0.3, 0.03, 260))


def telephone(p: Pencil) -> None:
    """A black telephone with a dial."""
    black = p.main(0.24, 0.015, 265, "metal")
    p.body(
        path_of((-0.42, 0.0), (0.42, 0.0), (0.40, 0.12), (0.26, 0.44), (-0.26, 0.44), (-0.40, 0.12)),
        black,
        upright=True,
    )
    p.oval(0.0, 0.24, 0.18, 0.16, p.tone(0.86, 0.02, 88))
    for turn in range(10):
        angle = 0.4 + turn / 10 * 5.2
        p.oval(math.cos(angle) * 0.125, 0.24 + math.sin(angle) * 0.11, 0.024, 0.022, adjust(black, 0.05))
    p.oval(0.0, 0.24, 0.07, 0.06, p.tone(0.62, 0.05, 85))
    for x in (-0.2, 0.2):
        p.block(x - 0.04, 0.43, 0.08, 0.09, black)
    p.body(
        path_of(
            (-0.5, 0.46),
            (-0.5, 0.60, -0.34, 0.62),
            (0.34, 0.62),
            (0.5, 0.60, 0.5, 0.46),
            (0.36, 0.44, 0.33, 0.52),
            (-0.33, 0.52),
            (-0.36, 0.44, -0.5, 0.46),
        ),
        adjust(black, 0.05),
        upright=True,
    )
    p.pen.oval(-0.2, 0.585, 0.16, 0.012, (1, 1, 1), 0.4)


def watch(p: Pencil) -> None:
    """A pocket watch on a chain."""
    gold = p.made_of("gold")
    p.ring(0.0, 0.83, 0.06, 0.07, gold, 0.03)
    p.block(-0.035, 0.72, 0.07, 0.07, gold)
    for number in range(7):
        p.ring(0.06 + number * 0.06, 0.90 + 0.012 * number * (6 - number) * 0.5, 0.032, 0.022, gold, 0.014)
    p.ball(0.0, 0.37, 0.37, 0.37, gold)
    face = p.tone(0.95, 0.025, 90)
    p.oval(0.0, 0.37, 0.30, 0.30, face)
    for hour in range(12):
        angle = hour / 12 * math.tau
        p.line(
            (math.sin(angle) * 0.25, 0.37 + math.cos(angle) * 0.25),
            (math.sin(angle) * 0.28, 0.37 + math.cos(angle) * 0.28),
            adjust(face, -0.7),
            0.022,
        )
    p.line((0.0, 0.37), (-0.10, 0.52), adjust(face, -0.72), 0.03)
    p.line((0.0, 0.37), (0.17, 0.46), adjust(face, -0.72), 0.02)
    p.glint(-0.14, 0.52, 0.08, 0.05)


def drive(p: Pencil) -> None:
    """A data stick."""
    p.block(-0.12, 0.62, 0.24, 0.38, p.tone(0.80, 0.01, 240))
    for x in (-0.06, 0.03):
        p.rect(x, 0.84, 0.05, 0.06, p.tone(0.35, 0.01, 260))
    p.pill(-0.19, 0.0, 0.38, 0.66, 0.06, p.main(0.45, 0.12, 260))
    p.halo(0.0, 0.2, 0.16, lch(0.8, 0.17, 150), 0.7)
    p.oval(0.0, 0.2, 0.03, 0.03, lch(0.86, 0.19, 150))


def wrench(p: Pencil) -> None:
    """A spanner."""
    steel = p.made_of("steel")
    jaw = path_of(
        (-0.05, 0.2),
        (0.05, 0.2),
        (0.05, 0.74),
        (0.2, 0.82, 0.14, 1.0),
        (0.05, 0.98),
        (0.06, 0.86),
        (-0.06, 0.86),
        (-0.05, 0.98),
        (-0.14, 1.0),
        (-0.2, 0.82, -0.05, 0.74),
    )
    p.body(jaw, steel)
    p.ring(0.0, 0.12, 0.09, 0.09, steel, 0.06)
    p.rect(-0.02, 0.26, 0.04, 0.44, adjust(steel, -0.08))


def magnifier(p: Pencil) -> None:
    """A magnifying glass."""
    brass = p.made_of("brass")
    p.body(path_of((-0.04, 0.0), (0.04, 0.0), (0.03, 0.42), (-0.03, 0.42)), p.tone(0.36, 0.07, 50, "wood"))
    p.oval(0.0, 0.68, 0.28, 0.28, p.tone(0.86, 0.04, 210), 0.75)
    p.fill(path_of((-0.2, 0.72), (-0.14, 0.9, 0.02, 0.9), (-0.1, 0.84, -0.2, 0.72)), (1, 1, 1), 0.6)
    p.ring(0.0, 0.68, 0.29, 0.29, brass, 0.05)
    p.ring(-0.01, 0.69, 0.29, 0.29, adjust(brass, 0.12), 0.012)
    p.block(-0.045, 0.36, 0.09, 0.06, brass)


def sword(p: Pencil) -> None:
    """A straight sword, point up."""
    steel, gold = p.made_of("steel"), p.tone(0.78, 0.12, 85)
    p.body([(-0.04, 0.22), (0.04, 0.22), (0.03, 0.9), (0.0, 1.0), (-0.03, 0.9)], steel)
    p.rect(-0.007, 0.24, 0.014, 0.6, adjust(steel, -0.14))
    p.block(-0.14, 0.19, 0.28, 0.035, gold)
    p.block(-0.024, 0.05, 0.048, 0.15, p.tone(0.34, 0.06, 40))
    p.ball(0.0, 0.03, 0.04, 0.04, gold)


TOOLS = {
    "key": PropSpec(key, 0.11, (0.0, 0.8), wide=0.4),
    "knife": PropSpec(knife, 0.3, (0.0, 0.16), wide=0.2),
    "gun": PropSpec(gun, 0.26, (-0.32, 0.18), 0.68),
    "torch": PropSpec(torch, 0.24, (-0.28, 0.16), 0.33),
    "hammer": PropSpec(hammer, 0.34, (0.0, 0.16), wide=0.6),
    "rope": PropSpec(rope, 0.42, (0.0, 0.92), 0.98),
    "gear": PropSpec(gear, 0.22, (-0.3, 0.3)),
    "chip": PropSpec(chip, 0.07, (0.0, 0.1)),
    "bulb": PropSpec(bulb, 0.13, (0.0, 0.15), wide=0.7),
    "pen": PropSpec(pen, 0.16, (0.0, 0.35), wide=0.14),
    "paintbrush": PropSpec(brush_tool, 0.28, (0.0, 0.3), wide=0.2),
    "paint-tube": PropSpec(paint_tube, 0.16, (0.0, 0.6), wide=0.4),
    "camera": PropSpec(camera, 0.17, (0.4, 0.3), 0.76),
    "radio": PropSpec(radio, 0.36, (0.0, 0.3), 0.66),
    "phone": PropSpec(phone, 0.15, (0.0, 0.3), wide=0.5),
    "telephone": PropSpec(telephone, 0.26, (0.0, 0.55), 0.62),
    "watch": PropSpec(watch, 0.1, (0.0, 0.8)),
    "drive": PropSpec(drive, 0.07, (0.0, 0.2), wide=0.38),
    "wrench": PropSpec(wrench, 0.28, (0.0, 0.2), wide=0.4),
    "magnifier": PropSpec(magnifier, 0.26, (0.0, 0.16), wide=0.6),
    "sword": PropSpec(sword, 0.95, (0.0, 0.12), wide=0.36),
}
"""Tools by name."""
