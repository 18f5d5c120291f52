"""Jewels, clothes, boxes, bags, relics: what is owned, worn, lost and found."""

from __future__ import annotations

import math

from production_flow.embedded.artist.colour import adjust, lch, to_lch
from production_flow.embedded.artist.props.kit import Pencil, PropSpec, path_of


def ring(p: Pencil) -> None:
    """A gold ring with a stone."""
    gold, stone = p.tone(0.78, 0.125, 85), p.main(0.55, 0.2, 22)
    p.ring(0.0, 0.36, 0.32, 0.32, adjust(gold, -0.08), 0.10)
    p.ring(-0.012, 0.375, 0.32, 0.32, adjust(gold, 0.10), 0.03)
    p.body([(-0.18, 0.82), (-0.10, 0.96), (0.10, 0.96), (0.18, 0.82), (0.0, 0.64)], stone)
    p.fill([(-0.10, 0.96), (0.0, 0.82), (-0.18, 0.82)], adjust(stone, 0.14))
    p.fill([(0.10, 0.96), (0.0, 0.82), (-0.10, 0.96)], adjust(stone, 0.24))
    p.fill([(0.0, 0.64), (0.0, 0.82), (0.18, 0.82)], adjust(stone, -0.08))
    for x in (-0.13, 0.13):
        p.line((x * 0.5, 0.66), (x, 0.84), gold, 0.03)


def necklace(p: Pencil) -> None:
    """A string of pearls with a pendant."""
    pearl, stone = p.tone(0.92, 0.025, 80), p.main(0.52, 0.15, 255)
    for number in range(25):
        angle = math.pi * (0.04 + 0.92 * number / 24)
        p.ball(math.cos(angle) * 0.44, 0.96 - math.sin(angle) * 0.64, 0.042, 0.042, pearl)
    p.ring(0.0, 0.27, 0.045, 0.045, p.tone(0.78, 0.12, 85), 0.022)
    p.body([(0.0, 0.0), (0.13, 0.13), (0.08, 0.24), (-0.08, 0.24), (-0.13, 0.13)], stone)
    p.fill([(0.0, 0.0), (0.0, 0.16), (-0.13, 0.13)], adjust(stone, 0.14))


def coin(p: Pencil) -> None:
    """A coin with a head on it."""
    gold = p.made_of("gold")
    p.oval(0.02, 0.48, 0.48, 0.48, adjust(gold, -0.2))
    p.ball(0.0, 0.5, 0.48, 0.48, gold)
    p.ring(0.0, 0.5, 0.40, 0.40, adjust(gold, -0.1), 0.018)
    dark = adjust(gold, -0.12)
    p.fill(
        path_of(
            (-0.14, 0.2),
            (-0.08, 0.36),
            (-0.2, 0.46, -0.14, 0.66),
            (-0.02, 0.84, 0.14, 0.72),
            (0.18, 0.62, 0.14, 0.56),
            (0.22, 0.46),
            (0.14, 0.44),
            (0.16, 0.36, 0.06, 0.34),
            (0.12, 0.2),
        ),
        dark,
    )
    p.glint(-0.22, 0.72, 0.09, 0.06)


def bag(p: Pencil) -> None:
    """A leather handbag."""
    leather, brass = p.made_of("leather", "cloth"), p.tone(0.76, 0.1, 85)
    p.curve([(-0.24, 0.5), (-0.22, 0.98), (0.0, 0.98), (0.22, 0.98), (0.24, 0.5)], adjust(leather, -0.08), 0.06)
    p.body(
        path_of((-0.36, 0.56), (0.36, 0.56), (0.5, 0.1), (0.5, 0.0, 0.4, 0.0), (-0.4, 0.0), (-0.5, 0.0, -0.5, 0.1)),
        leather,
    )
    p.body(path_of((-0.37, 0.57), (0.37, 0.57), (0.36, 0.36), (0.0, 0.24, -0.36, 0.36)), adjust(leather, 0.06))
    p.block(-0.05, 0.27, 0.1, 0.1, brass)
    p.rect(-0.4, 0.07, 0.8, 0.016, adjust(leather, 0.14))


def suitcase(p: Pencil) -> None:
    """An old suitcase with stickers."""
    hide, brass = p.made_of("leather", "cloth"), p.tone(0.76, 0.1, 85)
    p.curve([(-0.12, 0.64), (-0.1, 0.78), (0.0, 0.78), (0.1, 0.78), (0.12, 0.64)], adjust(hide, -0.1), 0.05)
    p.pill(-0.5, 0.0, 1.0, 0.66, 0.06, hide)
    p.rect(-0.5, 0.38, 1.0, 0.02, adjust(hide, -0.16))
    for x in (-0.34, 0.26):
        p.block(x, 0.0, 0.08, 0.66, adjust(hide, -0.1))
        p.block(x - 0.005, 0.34, 0.09, 0.09, brass)
    p.oval(-0.1, 0.2, 0.11, 0.11, p.tone(0.60, 0.16, 30, "accent"))
    p.words("ROMA", -0.1, 0.17, 0.075, p.tone(0.96, 0.02, 90))
    p.fill([(0.06, 0.46), (0.22, 0.5), (0.2, 0.6), (0.04, 0.56)], p.tone(0.62, 0.1, 225))
    for x, y in ((-0.5, 0.0), (0.42, 0.0), (-0.5, 0.58), (0.42, 0.58)):
        p.pill(x, y, 0.08, 0.08, 0.03, adjust(hide, -0.14), flat=True)


def box(p: Pencil) -> None:
    """A parcel tied with string."""
    card, string = p.main(0.68, 0.075, 70, "plain"), p.tone(0.90, 0.03, 85)
    p.fill([(-0.4, 0.56), (-0.26, 0.74), (0.52, 0.74), (0.4, 0.56)], adjust(card, 0.07))
    p.fill([(0.4, 0.0), (0.52, 0.16), (0.52, 0.74), (0.4, 0.56)], adjust(card, -0.12))
    p.block(-0.4, 0.0, 0.8, 0.56, card, upright=True)
    p.rect(-0.03, 0.0, 0.05, 0.56, string)
    p.fill([(-0.03, 0.56), (0.02, 0.56), (0.15, 0.74), (0.1, 0.74)], string)
    p.rect(-0.4, 0.26, 0.8, 0.04, string)
    p.ball(0.05, 0.645, 0.045, 0.03, adjust(string, -0.06))
    for end in ((-0.08, 0.6), (0.17, 0.6)):
        p.line((0.05, 0.64), end, adjust(string, -0.06), 0.022)
    p.rect(-0.36, 0.36, 0.22, 0.14, p.tone(0.95, 0.015, 90))


def chest(p: Pencil) -> None:
    """A chest with its lid thrown back, so that one sees into it, and a glow of gold."""
    wood, iron = p.made_of("wood", "wood"), p.tone(0.40, 0.015, 260)
    for side, up, tone in ((0.46, 0.0, adjust(wood, -0.04)), (0.41, -0.05, adjust(wood, -0.20))):
        arch = (
            (-side, 0.46),
            (-side, 0.70 + up),
            (-side, 0.95 + up, 0.0, 0.95 + up),
            (side, 0.95 + up, side, 0.70 + up),
        )
        p.body(path_of(*arch, (side, 0.46)), tone)
    for x in (-0.44, 0.38):
        p.rect(x, 0.46, 0.06, 0.30, iron)
    p.oval(0.0, 0.52, 0.42, 0.09, lch(0.80, 0.14, 85))
    for number in range(13):
        x = -0.36 + number * 0.06
        p.ball(x, 0.54 + 0.05 * math.sin(number * 2.1), 0.05, 0.05, lch(0.82, 0.13, 85))
    p.halo(0.0, 0.58, 0.5, lch(0.90, 0.13, 85), 0.5)
    p.block(-0.48, 0.0, 0.96, 0.5, wood, upright=True)
    for y in (0.16, 0.33):
        p.rect(-0.48, y, 0.96, 0.016, adjust(wood, -0.14))
    for x in (-0.46, -0.04, 0.38):
        p.block(x, 0.0, 0.08, 0.5, iron)
    p.block(-0.07, 0.36, 0.14, 0.16, p.tone(0.74, 0.105, 85))


def hat(p: Pencil) -> None:
    """A felt hat."""
    felt = p.main(0.40, 0.03, 60, "cloth")
    p.oval(0.0, 0.12, 0.5, 0.11, adjust(felt, -0.08))
    p.oval(0.0, 0.14, 0.5, 0.10, felt)
    p.body(
        path_of(
            (-0.29, 0.15),
            (-0.25, 0.56),
            (-0.18, 0.66, 0.0, 0.56),
            (0.16, 0.67, 0.25, 0.54),
            (0.29, 0.15),
            (0.0, 0.06, -0.29, 0.15),
        ),
        felt,
    )
    p.body(
        path_of((-0.29, 0.17), (-0.275, 0.28), (0.0, 0.2, 0.275, 0.28), (0.29, 0.17), (0.0, 0.08, -0.29, 0.17)),
        p.tone(0.22, 0.02, 260),
    )


def glove(p: Pencil) -> None:
    """A leather glove."""
    leather = p.made_of("leather", "cloth")
    p.body(
        path_of(
            (-0.2, 0.0),
            (0.2, 0.0),
            (0.2, 0.22),
            (0.32, 0.36, 0.38, 0.54),
            (0.40, 0.64, 0.30, 0.64),
            (0.2, 0.56, 0.18, 0.48),
            (0.2, 0.84),
            (0.19, 0.92, 0.12, 0.92),
            (0.07, 0.91, 0.07, 0.84),
            (0.06, 0.62),
            (0.05, 0.94),
            (0.04, 1.0, -0.02, 1.0),
            (-0.06, 0.99, -0.06, 0.92),
            (-0.07, 0.62),
            (-0.1, 0.88),
            (-0.12, 0.94, -0.17, 0.92),
            (-0.21, 0.9, -0.2, 0.84),
            (-0.18, 0.56),
            (-0.24, 0.72),
            (-0.28, 0.78, -0.32, 0.74),
            (-0.36, 0.70, -0.32, 0.62),
            (-0.2, 0.26),
        ),
        leather,
    )
    for x in (-0.08, 0.0, 0.08):
        p.line((x, 0.3), (x, 0.48), adjust(leather, -0.12), 0.016)
    p.block(-0.21, 0.0, 0.42, 0.1, adjust(leather, -0.06))


def badge(p: Pencil) -> None:
    """A detective's shield on a leather case."""
    gold = p.made_of("gold")
    p.pill(-0.38, 0.0, 0.76, 1.0, 0.1, p.tone(0.24, 0.02, 40))
    p.body(
        path_of(
            (0.0, 0.1),
            (-0.28, 0.26, -0.28, 0.56),
            (-0.3, 0.8),
            (-0.14, 0.80, 0.0, 0.9),
            (0.14, 0.80, 0.3, 0.8),
            (0.28, 0.56),
            (0.28, 0.26, 0.0, 0.1),
        ),
        gold,
    )
    points = [
        (
            math.sin(n * math.pi / 5) * (0.17 if n % 2 == 0 else 0.075),
            0.54 + math.cos(n * math.pi / 5) * (0.17 if n % 2 == 0 else 0.075),
        )
        for n in range(10)
    ]
    p.body(points, adjust(gold, 0.1))
    p.rect(-0.2, 0.27, 0.4, 0.09, p.tone(0.40, 0.12, 262))
    p.words("POLICE", 0.0, 0.285, 0.07, lch(0.95, 0.05, 90))


def bell(p: Pencil) -> None:
    """A hand bell."""
    brass = p.made_of("brass")
    p.body(path_of((-0.05, 0.62), (0.05, 0.62), (0.06, 1.0), (-0.06, 1.0)), p.tone(0.34, 0.07, 45, "wood"))
    p.oval(0.0, 0.06, 0.09, 0.07, adjust(brass, -0.22))
    p.body(
        path_of(
            (-0.44, 0.1),
            (-0.3, 0.16, -0.26, 0.36),
            (-0.22, 0.62, 0.0, 0.64),
            (0.22, 0.62, 0.26, 0.36),
            (0.3, 0.16, 0.44, 0.1),
        ),
        brass,
    )
    p.pill(-0.46, 0.06, 0.92, 0.07, 0.03, adjust(brass, -0.04))
    p.curve([(-0.27, 0.3), (0.0, 0.24), (0.27, 0.3)], adjust(brass, -0.12), 0.02)
    p.glint(-0.13, 0.46, 0.04, 0.1)


def relic(p: Pencil) -> None:
    """A carved stone that glows from within."""
    stone = p.tone(0.46, 0.03, 270, "stone")
    light, chroma, hue = p.asked or to_lch(lch(0.80, 0.14, 195))
    glow = lch(max(0.72, light), max(0.12, chroma), hue)
    p.halo(0.0, 0.5, 0.68, glow, 0.55)
    p.body([(-0.26, 0.0), (0.26, 0.0), (0.36, 0.32), (0.24, 0.82), (0.0, 1.0), (-0.24, 0.82), (-0.36, 0.32)], stone)
    p.fill([(-0.26, 0.0), (-0.08, 0.36), (-0.36, 0.32)], adjust(stone, -0.08))
    p.fill([(0.0, 1.0), (0.08, 0.7), (0.24, 0.82)], adjust(stone, 0.10))
    p.ring(0.0, 0.5, 0.15, 0.17, glow, 0.035)
    p.halo(0.0, 0.5, 0.2, glow, 0.9)
    p.oval(0.0, 0.5, 0.06, 0.07, lch(0.97, 0.05, hue))
    for ray in range(6):
        x, y = math.cos(ray * 1.047 + 0.5), math.sin(ray * 1.047 + 0.5)
        p.line((x * 0.19, 0.5 + y * 0.22), (x * 0.27, 0.5 + y * 0.32), glow, 0.025)


def doll(p: Pencil) -> None:
    """A rag doll... or a small figure of one."""
    cloth, skin = p.main(0.58, 0.14, 20, "accent"), p.tone(0.84, 0.05, 65)
    for x in (-0.08, 0.08):
        p.pill(x - 0.05, 0.0, 0.1, 0.26, 0.04, adjust(skin, -0.03))
    p.body(path_of((-0.08, 0.62), (0.08, 0.62), (0.26, 0.2), (-0.26, 0.2)), cloth)
    for side in (-1, 1):
        p.curve([(side * 0.07, 0.58), (side * 0.2, 0.5), (side * 0.26, 0.38)], skin, 0.08)
    p.oval(0.0, 0.80, 0.20, 0.20, p.tone(0.50, 0.12, 45))
    p.ball(0.0, 0.77, 0.16, 0.16, skin)
    for x in (-0.06, 0.06):
        p.oval(x, 0.79, 0.022, 0.026, (0.1, 0.08, 0.12))
    p.curve([(-0.05, 0.71), (0.0, 0.68), (0.05, 0.71)], p.tone(0.5, 0.16, 25), 0.016)


def mask(p: Pencil) -> None:
    """A carnival mask."""
    face, gold = p.main(0.92, 0.02, 88, "trim"), p.tone(0.78, 0.12, 85)
    p.body(
        path_of(
            (-0.4, 0.84),
            (-0.2, 0.98, 0.0, 0.88),
            (0.2, 0.98, 0.4, 0.84),
            (0.48, 0.4, 0.2, 0.1),
            (0.0, 0.0, -0.2, 0.1),
            (-0.48, 0.4, -0.4, 0.84),
        ),
        face,
    )
    for side in (-1, 1):
        p.fill(
            path_of((side * 0.06, 0.58), (side * 0.2, 0.74, side * 0.34, 0.64), (side * 0.22, 0.50, side * 0.06, 0.58)),
            (0.05, 0.04, 0.07),
        )
        p.curve([(side * 0.04, 0.66), (side * 0.2, 0.86), (side * 0.38, 0.74)], gold, 0.025)
    p.fill([(0.0, 0.56), (0.07, 0.36), (-0.05, 0.35)], adjust(face, -0.08))
    p.curve([(-0.13, 0.22), (0.0, 0.16), (0.13, 0.22)], p.tone(0.5, 0.19, 22, "accent"), 0.035)


def skull(p: Pencil) -> None:
    """A skull."""
    bone = p.made_of("bone")
    p.body(
        path_of(
            (-0.2, 0.06),
            (0.2, 0.06),
            (0.24, 0.3),
            (0.46, 0.36, 0.44, 0.62),
            (0.42, 1.0, 0.0, 1.0),
            (-0.42, 1.0, -0.44, 0.62),
            (-0.46, 0.36, -0.24, 0.3),
        ),
        bone,
    )
    for side in (-1, 1):
        p.oval(side * 0.18, 0.52, 0.115, 0.12, (0.08, 0.05, 0.08))
    p.fill([(0.0, 0.42), (0.055, 0.32), (-0.055, 0.32)], (0.08, 0.05, 0.08))
    for number in range(5):
        p.rect(-0.16 + number * 0.075, 0.06, 0.012, 0.13, adjust(bone, -0.35))


def unknown(p: Pencil) -> None:
    """Something wrapped in cloth and tied: the stand-in for what cannot be drawn."""
    cloth, string = p.main(0.60, 0.05, 75, "cloth"), p.tone(0.40, 0.05, 55)
    p.body(
        path_of(
            (-0.42, 0.06),
            (-0.48, 0.4, -0.3, 0.58),
            (-0.16, 0.70, -0.06, 0.72),
            (-0.2, 0.92),
            (-0.06, 0.88),
            (0.02, 0.98),
            (0.1, 0.87),
            (0.22, 0.9),
            (0.08, 0.72),
            (0.24, 0.68, 0.36, 0.54),
            (0.5, 0.34, 0.42, 0.06),
            (0.0, -0.04, -0.42, 0.06),
        ),
        cloth,
    )
    for x, bend in ((-0.2, -0.1), (0.02, 0.02), (0.22, 0.12)):
        p.curve([(x * 0.2, 0.7), (x + bend * 0.4, 0.5), (x + bend, 0.16)], adjust(cloth, -0.09), 0.022)
    p.rect(-0.09, 0.69, 0.2, 0.055, string)
    p.curve([(0.08, 0.70), (0.24, 0.64), (0.2, 0.5)], string, 0.025)


KEEPSAKES = {
    "ring": PropSpec(ring, 0.035, (0.0, 0.2), wide=0.74),
    "necklace": PropSpec(necklace, 0.3, (-0.4, 0.9)),
    "coin": PropSpec(coin, 0.04, (0.0, 0.1)),
    "bag": PropSpec(bag, 0.34, (0.0, 0.94)),
    "suitcase": PropSpec(suitcase, 0.62, (0.0, 0.75), 0.78),
    "box": PropSpec(box, 0.34, (0.0, 0.3), 0.8, 0.94),
    "chest": PropSpec(chest, 0.6, (-0.44, 0.3)),
    "hat": PropSpec(hat, 0.34, (-0.42, 0.08), 0.64),
    "glove": PropSpec(glove, 0.24, (0.0, 0.1), wide=0.76),
    "badge": PropSpec(badge, 0.11, (0.0, 0.1), wide=0.76),
    "bell": PropSpec(bell, 0.16, (0.0, 0.85)),
    "relic": PropSpec(relic, 0.22, (0.0, 0.2), wide=0.74),
    "doll": PropSpec(doll, 0.36, (0.0, 0.5), wide=0.56),
    "mask": PropSpec(mask, 0.26, (0.0, 0.1)),
    "skull": PropSpec(skull, 0.2, (0.0, 0.1)),
}
"""Keepsakes by name."""

UNKNOWN = PropSpec(unknown, 0.3, (0.0, 0.7))
"""What is drawn when nobody knows the thing."""
