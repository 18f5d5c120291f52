"""Things of the table and the house: cups, bottles, food, lamps, flowers."""

from __future__ import annotations

import math

from production_flow.embedded.artist.colour import adjust, lch
from production_flow.embedded.artist.props.kit import Pencil, PropSpec, path_of


def cup(p: Pencil) -> None:
    """A cup of coffee on a saucer, with steam."""
    china = p.main(0.93, 0.02, 88, "trim")
    p.oval(0.0, 0.07, 0.48, 0.075, adjust(china, -0.08))
    p.oval(0.0, 0.085, 0.46, 0.06, china)
    p.ring(0.36, 0.42, 0.13, 0.15, adjust(china, -0.05), 0.06)
    p.body(path_of((-0.36, 0.66), (-0.34, 0.2, -0.22, 0.1), (0.22, 0.1), (0.34, 0.2, 0.36, 0.66)), china)
    p.oval(0.0, 0.66, 0.36, 0.075, adjust(china, 0.02))
    p.oval(0.0, 0.652, 0.31, 0.055, p.tone(0.30, 0.06, 50))
    for x in (-0.1, 0.08):
        p.curve([(x, 0.74), (x + 0.08, 0.84), (x, 0.92), (x - 0.07, 1.0), (x, 1.08)], (0.9, 0.9, 0.92), 0.018)


def glass(p: Pencil) -> None:
    """A tumbler with whisky and ice."""
    clear = p.tone(0.84, 0.02, 220)
    p.body(path_of((-0.33, 1.0), (0.33, 1.0), (0.27, 0.0), (-0.27, 0.0)), clear)
    p.body(path_of((-0.30, 0.5), (0.30, 0.5), (0.255, 0.06), (-0.255, 0.06)), p.main(0.64, 0.14, 66))
    for x, y, size in ((-0.1, 0.42, 0.17), (0.11, 0.36, 0.15)):
        p.fill(
            [(x - size * 0.6, y), (x, y - size * 0.5), (x + size * 0.6, y + 0.02), (x, y + size * 0.6)],
            adjust(clear, 0.1),
            0.75,
        )
    p.oval(0.0, 1.0, 0.33, 0.05, adjust(clear, 0.08))
    p.rect(-0.24, 0.14, 0.035, 0.76, (1, 1, 1), 0.55)


def bottle(p: Pencil) -> None:
    """A bottle of wine."""
    green = p.main(0.36, 0.08, 150, "cloth")
    p.body(
        path_of(
            (-0.17, 0.0),
            (0.17, 0.0),
            (0.17, 0.52),
            (0.17, 0.66, 0.06, 0.70),
            (0.055, 0.98),
            (-0.055, 0.98),
            (-0.06, 0.70),
            (-0.17, 0.66, -0.17, 0.52),
        ),
        green,
    )
    p.label((-0.165, 0.14, 0.33, 0.28), p.tone(0.93, 0.035, 88), "ROSSO", 0.29, 0.085, p.tone(0.42, 0.15, 25))
    p.rect(-0.1, 0.21, 0.2, 0.014, p.tone(0.35, 0.03, 60), 0.0 if p.pen.stage.medieval else 1.0)
    p.block(-0.065, 0.84, 0.13, 0.14, p.tone(0.42, 0.15, 25))
    p.rect(-0.13, 0.44, 0.028, 0.12, adjust(green, 0.28), 0.8)


def meal(p: Pencil) -> None:
    """A plate of pasta."""
    china, pasta = p.main(0.94, 0.015, 90, "trim"), p.tone(0.84, 0.12, 88)
    p.oval(0.0, 0.15, 0.5, 0.15, adjust(china, -0.1))
    p.oval(0.0, 0.17, 0.5, 0.145, china)
    p.oval(0.0, 0.18, 0.34, 0.09, adjust(china, -0.05))
    p.ball(0.0, 0.25, 0.28, 0.12, pasta)
    for number in range(10):
        x = -0.22 + number * 0.048
        p.curve(
            [(x, 0.2), (x + 0.1, 0.40 - 0.02 * (number % 3)), (x + 0.06, 0.2)],
            adjust(pasta, -0.07 if number % 2 else 0.05),
            0.026,
        )
    p.ball(0.0, 0.36, 0.15, 0.06, p.tone(0.52, 0.18, 30, "accent"))
    p.fill([(0.0, 0.41), (0.07, 0.45), (0.11, 0.40), (0.05, 0.385)], p.tone(0.5, 0.13, 140))


def pot(p: Pencil) -> None:
    """A cooking pot with steam."""
    metal = p.made_of("copper", "accent")
    p.body(path_of((-0.4, 0.5), (-0.38, 0.04), (-0.34, 0.0), (0.34, 0.0), (0.38, 0.04), (0.4, 0.5)), metal)
    for x in (-0.49, 0.39):
        p.block(x, 0.36, 0.1, 0.05, adjust(metal, -0.16))
    p.oval(0.0, 0.5, 0.4, 0.06, adjust(metal, -0.2))
    p.body(path_of((-0.4, 0.52), (-0.3, 0.66, 0.0, 0.67), (0.3, 0.66, 0.4, 0.52)), adjust(metal, 0.05))
    p.ball(0.0, 0.69, 0.06, 0.045, adjust(metal, -0.2))
    for x in (-0.2, 0.18):
        p.curve([(x, 0.72), (x + 0.1, 0.82), (x, 0.9), (x - 0.08, 0.98), (x, 1.06)], (0.92, 0.92, 0.94), 0.02)


def pan(p: Pencil) -> None:
    """A frying pan with two eggs, seen from above its rim."""
    iron = p.made_of("iron")
    p.body(path_of((0.2, 0.22), (0.55, 0.30), (0.55, 0.37), (0.2, 0.3)), p.tone(0.35, 0.06, 50, "wood"))
    p.oval(-0.14, 0.16, 0.40, 0.17, adjust(iron, -0.1))
    p.oval(-0.14, 0.2, 0.40, 0.165, iron)
    p.oval(-0.14, 0.2, 0.35, 0.135, adjust(iron, -0.08))
    for x, y in ((-0.26, 0.22), (-0.03, 0.18)):
        p.oval(x, y, 0.13, 0.065, p.tone(0.96, 0.015, 95))
        p.ball(x, y + 0.012, 0.05, 0.035, p.tone(0.80, 0.16, 75))


def spoon(p: Pencil) -> None:
    """A wooden spoon, paler than the table that it lies on."""
    wood = adjust(p.made_of("wood", "wood"), 0.14)
    p.body(path_of((-0.03, 0.0), (0.03, 0.0), (0.035, 0.66), (-0.035, 0.66)), wood)
    p.ball(0.0, 0.81, 0.14, 0.19, wood)
    p.oval(0.0, 0.82, 0.10, 0.14, adjust(wood, -0.09))


def cake(p: Pencil) -> None:
    """A cake with cream, cherries and a cut."""
    sponge, cream = p.tone(0.72, 0.10, 72), p.main(0.94, 0.03, 85, "trim")
    p.oval(0.0, 0.06, 0.5, 0.06, p.tone(0.86, 0.02, 220))
    p.block(-0.4, 0.07, 0.8, 0.42, sponge)
    for y in (0.19, 0.32):
        p.rect(-0.4, y, 0.8, 0.035, p.tone(0.56, 0.17, 25, "accent"))
    p.body(
        path_of(
            (-0.41, 0.50),
            (-0.42, 0.36),
            (-0.36, 0.30, -0.30, 0.40),
            (-0.22, 0.28, -0.15, 0.40),
            (-0.06, 0.31, 0.0, 0.41),
            (0.09, 0.29, 0.16, 0.40),
            (0.25, 0.32, 0.31, 0.40),
            (0.38, 0.30, 0.42, 0.38),
            (0.41, 0.50),
        ),
        cream,
    )
    p.oval(0.0, 0.50, 0.41, 0.085, adjust(cream, 0.02))
    for number in range(6):
        angle = number / 6 * math.tau + 0.3
        x, y = math.cos(angle) * 0.28, 0.53 + math.sin(angle) * 0.05
        p.ball(x, y + 0.03, 0.05, 0.05, p.tone(0.52, 0.21, 22, "accent"))
    p.rect(-0.015, 0.55, 0.03, 0.2, p.tone(0.80, 0.09, 230))
    p.halo(0.0, 0.8, 0.16, lch(0.9, 0.13, 80), 0.8)
    p.fill([(-0.02, 0.76), (0.0, 0.86), (0.02, 0.76)], lch(0.94, 0.12, 88))


def bread(p: Pencil) -> None:
    """A round loaf."""
    crust = p.main(0.60, 0.11, 62, "plain")
    p.body(
        path_of(
            (-0.5, 0.1),
            (-0.5, 0.52, 0.0, 0.54),
            (0.5, 0.52, 0.5, 0.1),
            (0.46, 0.0, 0.3, 0.0),
            (-0.3, 0.0),
            (-0.46, 0.0, -0.5, 0.1),
        ),
        crust,
        upright=True,
    )
    for x in (-0.24, -0.02, 0.2):
        p.fill(path_of((x, 0.2), (x + 0.05, 0.38, x + 0.15, 0.44), (x + 0.12, 0.32, x, 0.2)), adjust(crust, 0.2, 0.7))


def fish(p: Pencil) -> None:
    """A whole fish."""
    scale = p.main(0.70, 0.05, 225, "metal")
    p.body(
        path_of(
            (-0.5, 0.22),
            (-0.3, 0.46, 0.05, 0.42),
            (0.26, 0.36, 0.32, 0.26),
            (0.52, 0.42),
            (0.46, 0.22),
            (0.52, 0.04),
            (0.32, 0.18),
            (0.2, 0.04, -0.1, 0.04),
            (-0.4, 0.04, -0.5, 0.22),
        ),
        scale,
        upright=True,
    )
    p.fill(path_of((-0.12, 0.42), (0.0, 0.56, 0.16, 0.5), (0.12, 0.42)), adjust(scale, -0.12))
    p.curve([(-0.28, 0.38), (-0.2, 0.24), (-0.28, 0.1)], adjust(scale, -0.16), 0.018)
    p.oval(-0.38, 0.27, 0.035, 0.035, p.tone(0.95, 0.02, 90))
    p.oval(-0.38, 0.27, 0.018, 0.018, (0.05, 0.05, 0.08))
    for row in range(3):
        for column in range(6):
            x, y = -0.18 + column * 0.075 + (row % 2) * 0.035, 0.16 + row * 0.075
            p.curve([(x, y + 0.03), (x + 0.035, y), (x, y - 0.03)], adjust(scale, -0.09), 0.01)


def tin(p: Pencil) -> None:
    """A tin with a label."""
    metal = p.made_of("tin")
    p.block(-0.32, 0.0, 0.64, 0.9, metal)
    p.block(-0.32, 0.14, 0.64, 0.6, p.main(0.55, 0.18, 27, "accent"))
    p.words("SARDINES", 0.0, 0.50, 0.14, p.tone(0.96, 0.02, 90))
    p.oval(0.0, 0.34, 0.17, 0.06, p.tone(0.82, 0.09, 85))
    p.oval(0.0, 0.9, 0.32, 0.06, adjust(metal, 0.06))
    p.ring(0.0, 0.9, 0.25, 0.04, adjust(metal, -0.1), 0.012)


def jar(p: Pencil) -> None:
    """A jar of preserves with a cloth lid."""
    inside, cloth = p.main(0.56, 0.16, 32), p.tone(0.86, 0.06, 85, "cloth")
    p.pill(-0.34, 0.0, 0.68, 0.74, 0.1, p.tone(0.86, 0.02, 210))
    p.pill(-0.31, 0.03, 0.62, 0.6, 0.08, inside)
    for number in range(7):
        p.ball(-0.2 + (number % 4) * 0.14, 0.14 + (number // 4) * 0.2, 0.075, 0.075, adjust(inside, 0.05))
    paper, ink = p.tone(0.95, 0.02, 90), p.tone(0.35, 0.05, 50)
    p.label((-0.2, 0.22, 0.4, 0.24), paper, "JAM", 0.28, 0.14, ink, "Fraunces-600")
    p.body(
        path_of(
            (-0.42, 0.64),
            (-0.28, 0.80),
            (-0.26, 0.92, 0.0, 0.93),
            (0.26, 0.92, 0.28, 0.80),
            (0.42, 0.64),
            (0.3, 0.70, 0.2, 0.66),
            (0.1, 0.71, 0.0, 0.66),
            (-0.1, 0.71, -0.2, 0.66),
            (-0.3, 0.70, -0.42, 0.64),
        ),
        cloth,
    )
    p.rect(-0.29, 0.77, 0.58, 0.03, p.tone(0.55, 0.17, 27, "accent"))
    p.rect(-0.26, 0.1, 0.045, 0.46, (1, 1, 1), 0.5)


def candle(p: Pencil) -> None:
    """A burning candle in a brass holder."""
    brass, wax = p.tone(0.72, 0.105, 85), p.main(0.94, 0.035, 92, "trim")
    p.halo(0.0, 0.86, 0.55, lch(0.88, 0.13, 75), 0.6)
    p.oval(0.0, 0.06, 0.32, 0.06, adjust(brass, -0.08))
    p.oval(0.0, 0.08, 0.32, 0.055, brass)
    p.ring(0.32, 0.15, 0.08, 0.08, brass, 0.035)
    p.block(-0.11, 0.08, 0.22, 0.1, brass)
    p.block(-0.085, 0.16, 0.17, 0.54, wax)
    p.fill(path_of((-0.085, 0.66), (-0.11, 0.5, -0.08, 0.44), (-0.05, 0.5, -0.05, 0.66)), adjust(wax, 0.03))
    p.rect(-0.008, 0.69, 0.016, 0.06, (0.15, 0.1, 0.08))
    p.fill(path_of((0.0, 0.72), (-0.11, 0.80, 0.0, 1.0), (0.11, 0.80, 0.0, 0.72)), lch(0.84, 0.16, 70))
    p.fill(path_of((0.0, 0.74), (-0.05, 0.8, 0.0, 0.90), (0.05, 0.8, 0.0, 0.74)), lch(0.97, 0.09, 98))


def lamp(p: Pencil) -> None:
    """A desk lamp with a green glass shade, lit."""
    brass, green = p.tone(0.72, 0.105, 85), p.main(0.50, 0.12, 152)
    p.halo(0.0, 0.55, 0.6, lch(0.92, 0.10, 88), 0.45)
    p.oval(0.0, 0.05, 0.26, 0.05, adjust(brass, -0.1))
    p.ball(0.0, 0.07, 0.22, 0.05, brass)
    p.block(-0.025, 0.08, 0.05, 0.62, brass)
    p.body(path_of((-0.46, 0.62), (-0.42, 0.98, 0.0, 0.98), (0.42, 0.98, 0.46, 0.62)), green)
    p.oval(0.0, 0.62, 0.45, 0.05, lch(0.97, 0.07, 92))
    p.glint(-0.2, 0.84, 0.08, 0.04)


def flower(p: Pencil) -> None:
    """One rose with two leaves."""
    green, petal = p.tone(0.46, 0.11, 142, "leaf"), p.main(0.54, 0.2, 18)
    p.curve([(0.0, 0.0), (0.04, 0.34), (0.0, 0.68)], green, 0.035)
    for side, y in ((-1, 0.26), (1, 0.4)):
        p.fill(
            path_of((0.01, y), (side * 0.1, y + 0.16, side * 0.26, y + 0.12), (side * 0.14, y - 0.02, 0.01, y)),
            adjust(green, 0.04),
        )
    p.ball(0.0, 0.8, 0.2, 0.19, adjust(petal, -0.06))
    for x, y, rx, ry, lift in (
        (-0.12, 0.76, 0.12, 0.14, 0.0),
        (0.12, 0.76, 0.12, 0.14, -0.03),
        (0.0, 0.72, 0.15, 0.11, 0.04),
        (0.0, 0.86, 0.12, 0.1, 0.07),
    ):
        p.ball(x, y, rx, ry, adjust(petal, lift))
    p.curve([(-0.05, 0.86), (0.02, 0.93), (0.06, 0.85), (0.02, 0.8), (-0.02, 0.84)], adjust(petal, -0.12), 0.018)


def bowl(p: Pencil) -> None:
    """A bowl of fruit."""
    china = p.main(0.62, 0.08, 235, "cloth")
    for x, y, size, hue, light in (
        (-0.24, 0.50, 0.17, 30, 0.58),
        (0.02, 0.56, 0.18, 72, 0.76),
        (0.24, 0.50, 0.16, 128, 0.64),
        (-0.1, 0.68, 0.15, 50, 0.68),
        (0.13, 0.68, 0.13, 20, 0.5),
    ):
        p.ball(x, y, size, size, p.tone(light, 0.16, hue))
        p.glint(x - size * 0.35, y + size * 0.4, size * 0.2, size * 0.14)
    p.body(
        path_of(
            (-0.5, 0.48), (-0.42, 0.12, -0.18, 0.06), (-0.16, 0.0), (0.16, 0.0), (0.18, 0.06), (0.42, 0.12, 0.5, 0.48)
        ),
        china,
    )
    p.rect(-0.47, 0.40, 0.94, 0.03, adjust(china, 0.2, 0.5))


def vase(p: Pencil) -> None:
    """A vase."""
    clay = p.made_of("porcelain")
    p.body(
        path_of(
            (-0.18, 0.0),
            (0.18, 0.0),
            (0.42, 0.24, 0.34, 0.5),
            (0.26, 0.66, 0.12, 0.76),
            (0.12, 0.88),
            (0.2, 0.98),
            (-0.2, 0.98),
            (-0.12, 0.88),
            (-0.12, 0.76),
            (-0.26, 0.66, -0.34, 0.5),
            (-0.42, 0.24, -0.18, 0.0),
        ),
        clay,
    )
    blue = p.tone(0.46, 0.13, 258, "accent")
    for y, wide in ((0.56, 0.29), (0.22, 0.32)):
        p.curve([(-wide, y), (0.0, y - 0.07), (wide, y)], blue, 0.025)
    for x in (-0.18, 0.0, 0.18):
        p.ring(x, 0.37, 0.07, 0.08, blue, 0.02)


def apple(p: Pencil) -> None:
    """An apple."""
    red = p.main(0.54, 0.2, 27)
    p.body(
        path_of(
            (0.0, 0.06),
            (-0.2, -0.06, -0.42, 0.1, -0.44, 0.46),
            (-0.44, 0.86, -0.14, 0.86, 0.0, 0.76),
            (0.14, 0.86, 0.44, 0.86, 0.44, 0.46),
            (0.42, 0.1, 0.2, -0.06, 0.0, 0.06),
        ),
        red,
    )
    p.curve([(0.0, 0.74), (0.02, 0.88), (0.08, 0.96)], p.tone(0.36, 0.06, 55), 0.04)
    p.fill(path_of((0.05, 0.86), (0.16, 1.02, 0.32, 0.92), (0.18, 0.82, 0.05, 0.86)), p.tone(0.52, 0.13, 138))
    p.glint(-0.2, 0.6, 0.08, 0.1)


def match(p: Pencil) -> None:
    """A match that burns, its head black and its end curled."""
    wood, flame = p.tone(0.80, 0.07, 75), lch(0.84, 0.16, 70)
    p.halo(0.0, 0.84, 0.6, lch(0.90, 0.13, 78), 0.75)
    p.block(-0.022, 0.0, 0.044, 0.64, wood)
    p.curve([(0.0, 0.60), (0.01, 0.70), (0.05, 0.76)], (0.13, 0.09, 0.08), 0.05)
    p.fill(path_of((0.03, 0.62), (-0.15, 0.74, 0.02, 1.06), (0.19, 0.74, 0.03, 0.62)), flame)
    p.fill(path_of((0.03, 0.66), (-0.06, 0.74, 0.02, 0.92), (0.10, 0.74, 0.03, 0.66)), lch(0.97, 0.09, 98))


def cabbage(p: Pencil) -> None:
    """A head of cabbage, its outer leaves open."""
    green = p.main(0.66, 0.12, 135, "leaf")
    for side in (-1, 1):
        leaf = path_of((0.0, 0.0), (side * 0.56, 0.0, side * 0.52, 0.66), (side * 0.30, 0.44, 0.0, 0.0))
        p.body(leaf, adjust(green, -0.09))
    p.ball(0.0, 0.43, 0.42, 0.42, green)
    pale = adjust(green, 0.12)
    p.curve([(0.02, 0.03), (-0.02, 0.40), (0.04, 0.76)], pale, 0.028)
    for side in (-1, 1):
        for y, out in ((0.22, 0.30), (0.42, 0.32), (0.60, 0.22)):
            p.curve([(0.0, y), (side * 0.16, y + 0.10), (side * out, y + 0.13)], pale, 0.018)
    p.glint(-0.2, 0.66, 0.08, 0.05)


def marrow(p: Pencil) -> None:
    """A long marrow with pale stripes and its stalk."""
    green = p.main(0.50, 0.11, 138, "leaf")
    p.body(path_of((-0.5, 0.18), (-0.5, 0.0, -0.2, 0.0), (0.3, -0.02), (0.54, 0.02, 0.52, 0.20),
                   (0.5, 0.38, 0.24, 0.38), (-0.24, 0.36), (-0.5, 0.36, -0.5, 0.18)), green, upright=True)  # fmt: skip
    for y in (0.09, 0.19, 0.28):
        p.curve([(-0.45, y), (0.0, y + 0.02), (0.46, y + 0.01)], adjust(green, 0.14), 0.026)
    p.curve([(0.5, 0.2), (0.58, 0.24), (0.62, 0.30)], p.tone(0.50, 0.07, 95), 0.05)
    p.glint(-0.2, 0.32, 0.12, 0.02)


TABLE = {
    "match": PropSpec(match, 0.17, (0.0, 0.12), wide=0.4),
    "cabbage": PropSpec(cabbage, 0.24, (0.0, 0.06), 0.88),
    "marrow": PropSpec(marrow, 0.42, (-0.2, 0.04), 0.4, 1.1),
    "cup": PropSpec(cup, 0.12, (0.45, 0.42), 1.08),
    "glass": PropSpec(glass, 0.1, (0.0, 0.4), wide=0.66),
    "bottle": PropSpec(bottle, 0.31, (0.0, 0.8), wide=0.36),
    "meal": PropSpec(meal, 0.27, (-0.45, 0.15), 0.46),
    "pot": PropSpec(pot, 0.34, (-0.45, 0.38), 0.76),
    "pan": PropSpec(pan, 0.42, (0.45, 0.33), 0.4, 1.1),
    "spoon": PropSpec(spoon, 0.3, (0.0, 0.2), wide=0.28),
    "cake": PropSpec(cake, 0.3, (0.0, 0.06), 0.86),
    "bread": PropSpec(bread, 0.3, (0.0, 0.1), 0.54),
    "fish": PropSpec(fish, 0.4, (0.42, 0.22), 0.52),
    "tin": PropSpec(tin, 0.11, (0.0, 0.4), wide=0.64),
    "jar": PropSpec(jar, 0.14, (0.0, 0.4), wide=0.8),
    "candle": PropSpec(candle, 0.24, (0.34, 0.14), wide=0.7),
    "lamp": PropSpec(lamp, 0.42, (0.0, 0.4)),
    "flower": PropSpec(flower, 0.36, (0.0, 0.2), wide=0.5),
    "bowl": PropSpec(bowl, 0.3, (0.0, 0.1), 0.82),
    "vase": PropSpec(vase, 0.3, (0.0, 0.4), wide=0.76),
    "apple": PropSpec(apple, 0.09, (0.0, 0.3)),
}
"""Things of the house by name."""
