"""Finds: what lies about until somebody sees that it matters: cloth, ribbon, shell, wood, a bolt, a pin, a number."""

from __future__ import annotations

import math

from production_flow.embedded.artist.colour import adjust, lch
from production_flow.embedded.artist.props.kit import Pencil, PropSpec, path_of


def mirror(p: Pencil) -> None:
    """A hand mirror with a turned handle."""
    frame, glass = p.made_of("brass"), p.tone(0.84, 0.035, 225)
    p.block(-0.05, 0.0, 0.1, 0.40, adjust(frame, -0.06))
    p.ball(0.0, 0.04, 0.075, 0.045, frame)
    p.ball(0.0, 0.34, 0.085, 0.05, frame)
    p.ball(0.0, 0.68, 0.29, 0.32, frame)
    p.oval(0.0, 0.68, 0.24, 0.27, adjust(glass, -0.08))
    p.fill(path_of((-0.19, 0.56), (-0.23, 0.78, -0.08, 0.9), (0.02, 0.92), (-0.12, 0.48)), adjust(glass, 0.09))
    p.fill([(0.02, 0.45), (0.09, 0.46), (0.2, 0.78), (0.16, 0.84)], adjust(glass, 0.06))


def cloth(p: Pencil) -> None:
    """A cloth with a woven border as it lies or hangs: wavy edges, folds, one corner turned over."""
    own = p.main(0.58, 0.10, 20, "cloth")
    p.body(path_of((-0.46, 0.02), (-0.2, 0.08, 0.0, 0.02), (0.24, -0.04, 0.47, 0.05), (0.42, 0.3, 0.48, 0.5),
                   (0.5, 0.62), (0.2, 0.98), (-0.1, 0.94, -0.44, 0.99), (-0.5, 0.7, -0.44, 0.5),
                   (-0.4, 0.24, -0.46, 0.02)), own, upright=True)  # fmt: skip
    for inset, wide in ((0.06, 0.03), (0.12, 0.012)):
        low, side, high, pale = 0.05 + inset, 0.43 - inset, 0.95 - inset, adjust(own, 0.2)
        across = [(-side, low - 0.02), (-0.2, low + 0.05), (0.0, low - 0.01), (0.24, low - 0.06), (side, low + 0.01)]
        upward = [(-side, low - 0.02), (0.06 - side, 0.24), (0.02 - side, 0.5), (-0.05 - side, 0.7), (-side, high)]
        p.curve(across, pale, wide)
        p.curve(upward, pale, wide)
    for x, y in ((-0.16, 0.86), (0.04, 0.82), (0.16, 0.66)):
        p.curve([(x, y), (x + 0.07, y - 0.3), (x - 0.03, y - 0.56)], adjust(own, -0.11), 0.022)
        p.curve([(x + 0.03, y), (x + 0.1, y - 0.3), (x, y - 0.54)], adjust(own, 0.07), 0.014)
    p.fill([(0.2, 0.98), (0.5, 0.62), (0.24, 0.56)], adjust(own, -0.2), 0.5)
    p.body(path_of((0.2, 0.98), (0.5, 0.62), (0.34, 0.58, 0.14, 0.64), (0.22, 0.8, 0.2, 0.98)), adjust(own, 0.12))


def ribbon(p: Pencil) -> None:
    """A ribbon in a loose bow, its ends hanging."""
    own = p.main(0.54, 0.17, 15)
    for side in (-1, 1):
        p.body(path_of((0.0, 0.62), (side * 0.2, 0.56, side * 0.16, 0.0), (side * 0.24, 0.08), (side * 0.32, 0.0),
                       (side * 0.38, 0.5, side * 0.06, 0.70)), adjust(own, -0.05))  # fmt: skip
        p.body(path_of((0.0, 0.66), (side * 0.26, 1.02, side * 0.5, 0.86), (side * 0.56, 0.66, side * 0.44, 0.5),
                       (side * 0.2, 0.52, 0.0, 0.66)), own)  # fmt: skip
        p.fill(path_of((side * 0.05, 0.67), (side * 0.26, 0.82, side * 0.4, 0.76),
                       (side * 0.4, 0.62, side * 0.34, 0.58), (side * 0.2, 0.6, side * 0.05, 0.67)),
               adjust(own, -0.12))  # fmt: skip
    p.ball(0.0, 0.66, 0.085, 0.09, adjust(own, 0.05))


def shell(p: Pencil) -> None:
    """A scallop with its ribs."""
    own = p.main(0.84, 0.055, 45, "light")
    p.body(path_of((-0.14, 0.0), (0.14, 0.0), (0.18, 0.1), (0.56, 0.42, 0.46, 0.72), (0.3, 0.96, 0.0, 0.96),
                   (-0.3, 0.96, -0.46, 0.72), (-0.56, 0.42, -0.18, 0.1)), own)  # fmt: skip
    for number in range(-3, 4):
        angle = 0.30 * number
        tip = (0.78 * math.sin(angle) * 0.72, 0.1 + 0.78 * math.cos(angle))
        p.line((0.05 * number, 0.12), tip, adjust(own, -0.12), 0.022)
        p.line((0.05 * number + 0.02, 0.14), (tip[0] + 0.03, tip[1] - 0.02), adjust(own, 0.07), 0.012)
    for ring in (0.42, 0.66):
        half, low = 0.46 * ring + 0.06, 0.1 + 0.7 * ring
        p.curve([(-half, low), (0.0, 0.24 + 1.02 * ring), (half, low)], adjust(own, -0.08, 1.6), 0.022)


def wood(p: Pencil) -> None:
    """A wedge of wood with its rings and a notch."""
    own = p.made_of("wood", "wood")
    p.body([(-0.5, 0.0), (0.5, 0.0), (0.5, 0.1), (-0.34, 0.46), (-0.5, 0.46)], own, upright=True)
    p.fill([(-0.5, 0.46), (-0.34, 0.46), (0.5, 0.1), (0.42, 0.2), (-0.26, 0.56), (-0.42, 0.56)], adjust(own, 0.10))
    for start, end in (((-0.48, 0.1), (0.4, 0.05)), ((-0.48, 0.2), (0.24, 0.12)), ((-0.48, 0.32), (-0.02, 0.22))):
        p.curve([start, ((start[0] + end[0]) / 2, start[1] + 0.04), end], adjust(own, -0.12), 0.014)
    for reach in (0.05, 0.09):
        p.ring(-0.28, 0.22, reach * 1.3, reach, adjust(own, -0.16), 0.014)


def net(p: Pencil) -> None:
    """A hand net on a stick."""
    stick, mesh = p.made_of("wood", "wood"), p.tone(0.88, 0.025, 90)
    p.fill(path_of((-0.02, 0.82), (0.0, 0.36, 0.26, 0.30), (0.52, 0.36, 0.5, 0.82)), mesh, 0.6)
    for number in range(5):
        x = 0.04 + number * 0.1
        p.curve(
            [(x, 0.82), (0.24 + (x - 0.24) * 0.8, 0.55), (0.26 + (x - 0.24) * 0.2, 0.31)], adjust(mesh, -0.24), 0.012
        )
        y = 0.42 + number * 0.09
        p.curve(
            [(0.06 - 0.06 * number / 4, y), (0.25, y - 0.06), (0.44 + 0.05 * number / 4, y)], adjust(mesh, -0.24), 0.012
        )
    p.ring(0.24, 0.84, 0.27, 0.12, p.tone(0.42, 0.015, 250), 0.035)
    p.curve([(-0.42, 0.0), (-0.2, 0.42), (0.0, 0.80)], stick, 0.055)


def bolt(p: Pencil) -> None:
    """A bolt with its nut half down the thread."""
    steel = p.made_of("iron", "metal")
    p.block(-0.09, 0.0, 0.18, 0.72, adjust(steel, 0.06))
    for number in range(8):
        p.line((-0.09, 0.03 + number * 0.05), (0.09, 0.055 + number * 0.05), adjust(steel, -0.16), 0.016)
    for low, tall, half in ((0.38, 0.15, 0.22), (0.74, 0.22, 0.27)):
        p.block(-half, low, 2 * half, tall, steel)
        p.line((-half * 0.36, low), (-half * 0.36, low + tall), adjust(steel, -0.12), 0.014)
        p.line((half * 0.4, low), (half * 0.4, low + tall), adjust(steel, -0.14), 0.014)
    p.fill(path_of((-0.27, 0.95), (0.0, 1.03, 0.27, 0.95)), adjust(steel, 0.12))


def number(p: Pencil) -> None:
    """A nine of brass from a door, a screw at its head."""
    brass = p.made_of("brass", "metal")
    for shift, tone in ((0.03, adjust(brass, -0.22)), (0.0, brass)):
        p.curve([(-0.18 + shift, 0.05 - shift), (0.32 + shift, 0.08 - shift), (0.27 + shift, 0.66 - shift)], tone, 0.13)
        p.ring(0.02 + shift, 0.68 - shift, 0.24, 0.25, tone, 0.13)
    p.ring(-0.01, 0.69, 0.235, 0.245, adjust(brass, 0.12), 0.022)
    p.oval(0.02, 0.93, 0.035, 0.035, adjust(brass, -0.25))


def pin(p: Pencil) -> None:
    """A long pin with a pearl for a head."""
    steel, head = p.made_of("steel", "metal"), p.tone(0.93, 0.025, 80)
    p.line((-0.36, 0.02), (0.30, 0.86), steel, 0.032)
    p.line((-0.30, 0.115), (0.26, 0.826), adjust(steel, 0.16), 0.01)
    p.ball(0.35, 0.90, 0.11, 0.11, head)
    p.glint(0.31, 0.94, 0.03, 0.025)
    p.fill([(-0.42, -0.02), (-0.345, 0.025), (-0.37, 0.05)], adjust(steel, -0.05))


def metal(p: Pencil) -> None:
    """A piece of brass tube that flares like a mouthpiece, with a collar."""
    brass = p.made_of("brass", "metal")
    p.body(path_of((-0.11, 0.0), (0.11, 0.0), (0.13, 0.62), (-0.13, 0.62)), brass)
    p.block(-0.16, 0.24, 0.32, 0.1, adjust(brass, -0.05))
    p.body(
        path_of((-0.13, 0.6), (0.13, 0.6), (0.18, 0.82, 0.36, 0.96), (-0.36, 0.96), (-0.18, 0.82, -0.13, 0.6)), brass
    )
    p.oval(0.0, 0.96, 0.36, 0.08, adjust(brass, 0.08))
    p.oval(0.0, 0.955, 0.27, 0.055, adjust(brass, -0.26))


def record(p: Pencil) -> None:
    """A disc with grooves and a label."""
    wax, label = p.main(0.25, 0.015, 280, "shadow"), p.tone(0.60, 0.16, 30, "accent")
    p.oval(0.0, 0.5, 0.5, 0.5, adjust(wax, -0.05))
    p.ball(0.0, 0.5, 0.485, 0.485, wax)
    for reach in (0.44, 0.38, 0.32, 0.26):
        p.ring(0.0, 0.5, reach, reach, adjust(wax, 0.07), 0.01)
    for turn in (0.7, 3.84):
        for way in (-0.12, 0.12):
            p.line((0.2 * math.cos(turn + way), 0.5 + 0.2 * math.sin(turn + way)),
                   (0.46 * math.cos(turn + way), 0.5 + 0.46 * math.sin(turn + way)), adjust(wax, 0.16), 0.02,
                   0.7)  # fmt: skip
    p.ball(0.0, 0.5, 0.17, 0.17, label)
    p.oval(0.0, 0.5, 0.028, 0.028, adjust(wax, -0.1))


def lantern(p: Pencil) -> None:
    """A lantern of iron and glass with a flame, its ring to carry it by."""
    iron = p.made_of("iron", "metal")
    p.halo(0.0, 0.38, 0.7, lch(0.88, 0.12, 75), 0.4)
    p.ring(0.0, 0.90, 0.11, 0.10, iron, 0.035)
    p.body([(-0.30, 0.64), (0.30, 0.64), (0.11, 0.82), (-0.11, 0.82)], iron)
    p.fill([(-0.24, 0.12), (0.24, 0.12), (0.27, 0.64), (-0.27, 0.64)], lch(0.92, 0.10, 85), 0.85)
    p.fill(path_of((-0.07, 0.2), (-0.11, 0.34, 0.0, 0.52), (0.11, 0.34, 0.07, 0.2)), lch(0.80, 0.16, 62))
    p.fill(path_of((-0.03, 0.2), (-0.05, 0.28, 0.0, 0.36), (0.05, 0.28, 0.03, 0.2)), lch(0.96, 0.08, 95))
    for x, y in ((-0.25, -0.275), (0.0, 0.0), (0.25, 0.275)):
        p.line((x, 0.12), (y, 0.64), iron, 0.03)
    p.body([(-0.32, 0.0), (0.32, 0.0), (0.26, 0.13), (-0.26, 0.13)], iron)


def slate(p: Pencil) -> None:
    """A school slate in its frame, written on and half wiped."""
    frame, stone, chalk = p.made_of("wood", "wood"), p.tone(0.33, 0.02, 240), p.tone(0.92, 0.01, 90)
    p.block(-0.4, 0.0, 0.8, 1.0, frame)
    p.rect(-0.32, 0.08, 0.64, 0.84, stone)
    p.fill([(-0.3, 0.16), (0.22, 0.2), (0.3, 0.36), (-0.26, 0.4)], adjust(stone, 0.12), 0.7)
    for row, wide in enumerate((0.5, 0.44, 0.52)):
        y = 0.80 - row * 0.12
        p.curve([(-0.26, y), (-0.26 + wide / 2, y + 0.05), (-0.26 + wide, y)], chalk, 0.024)
    for x in (-0.36, 0.33):
        for y in (0.04, 0.95):
            p.oval(x + 0.015, y, 0.018, 0.018, adjust(frame, -0.2))


def shard(p: Pencil) -> None:
    """A piece of something glazed: sharp corners, the pale clay in the break, a stroke of what was painted on it."""
    glaze, clay = p.main(0.52, 0.10, 245, "accent"), p.tone(0.80, 0.045, 72, "stone")
    edge = [(-0.34, 0.2), (-0.06, 0.04), (0.3, 0.16), (0.4, 0.46), (0.16, 0.56), (0.08, 0.96), (-0.2, 0.72),
            (-0.42, 0.56)]  # fmt: skip
    p.body([(x + 0.05, y - 0.05) for x, y in edge], adjust(clay, -0.12))
    p.body([(x + 0.03, y - 0.02) for x, y in edge], clay)
    p.body(edge, glaze)
    p.curve([(-0.36, 0.44), (-0.08, 0.62), (0.1, 0.34), (0.2, 0.2), (0.36, 0.36)], p.tone(0.93, 0.02, 90), 0.055)
    p.curve([(-0.24, 0.3), (-0.02, 0.36), (0.02, 0.2)], adjust(glaze, -0.16), 0.03)
    p.fill([(-0.3, 0.56), (-0.2, 0.66), (0.0, 0.84), (-0.06, 0.68)], adjust(glaze, 0.2), 0.7)


def chain(p: Pencil) -> None:
    """A length of iron chain: links on edge and links laid open, the last one sprung."""
    iron = p.made_of("iron", "metal")
    for number in range(6):
        y = 0.92 - number * 0.165
        if number % 2:
            p.block(-0.035, y - 0.14, 0.07, 0.28, adjust(iron, 0.05))
        else:
            p.ring(0.0, y, 0.10, 0.145, adjust(iron, -0.10), 0.085)
            p.ring(-0.006, y + 0.006, 0.10, 0.145, adjust(iron, 0.10), 0.045)
    p.glint(-0.09, 0.98, 0.02, 0.03)


FINDS = {
    "chain": PropSpec(chain, 0.42, (0.0, 0.86), 1.08, 0.3),
    "mirror": PropSpec(mirror, 0.27, (0.0, 0.18), wide=0.6),
    "cloth": PropSpec(cloth, 0.34, (0.0, 0.9)),
    "ribbon": PropSpec(ribbon, 0.2, (0.0, 0.6)),
    "shell": PropSpec(shell, 0.1, (0.0, 0.1)),
    "wood": PropSpec(wood, 0.16, (-0.3, 0.2), 0.56),
    "net": PropSpec(net, 0.6, (-0.36, 0.1)),
    "bolt": PropSpec(bolt, 0.13, (0.0, 0.2), wide=0.54),
    "number": PropSpec(number, 0.14, (0.1, 0.2), wide=0.66),
    "pin": PropSpec(pin, 0.16, (-0.1, 0.35)),
    "metal": PropSpec(metal, 0.12, (0.0, 0.2), wide=0.72),
    "record": PropSpec(record, 0.26, (0.0, 0.06)),
    "lantern": PropSpec(lantern, 0.34, (0.0, 0.92), wide=0.64),
    "slate": PropSpec(slate, 0.28, (0.0, 0.1), wide=0.8),
    "shard": PropSpec(shard, 0.13, (0.0, 0.2), wide=0.8),
}
"""Finds by name."""
