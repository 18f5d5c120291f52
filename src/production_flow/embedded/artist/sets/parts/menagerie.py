"""Animals that live in a zoo, seen small behind their fences: elephant, giraffe, flamingo, and a bear on its rocks."""

from __future__ import annotations

from random import Random

from production_flow.embedded.artist.colour import adjust, lch
from production_flow.embedded.artist.props.kit import path_of
from production_flow.embedded.artist.sets.brush import Brush
from production_flow.embedded.artist.sets.stage import Stage


def elephant(stage: Stage, x: float, z: float, *, left: bool = True, size: float = 1.0) -> None:
    """An elephant from its side, its trunk down; three metres tall."""
    way = 1.0 if left else -1.0

    def draw_it(pen: Brush) -> None:
        own = pen.lit(lch(0.60, 0.018, 300), (-0.3, 0.5, -0.8), (x, 1, z))
        dark, pale = adjust(own, -0.10), adjust(own, 0.06)
        pen.contact((x, 0, z), 2.0 * size, 0.8 * size, 0.45)
        with pen.standing(x, 0, z):
            pen.canvas.scale(way * size, size)
            for leg in (-0.55, 1.1):
                pen.fill(path_of((leg, 0), (leg - 0.05, 1.6), (leg + 0.55, 1.6), (leg + 0.45, 0)), dark)
            pen.gradient(
                path_of((1.75, 1.0), (1.9, 2.3, 1.2, 2.85), (0.4, 3.15, -0.4, 2.9), (-1.0, 3.3, -1.5, 2.9),
                        (-1.95, 2.4, -1.85, 1.5), (-1.85, 0.8, -2.0, 0.25), (-1.86, 0.1, -1.68, 0.2),
                        (-1.55, 0.9, -1.5, 1.45), (-1.2, 1.5, -1.0, 1.3), (-0.2, 0.9, 0.9, 1.05)),
                (0, 3.0), (0, 0.9), [pale, own, dark],
            )  # fmt: skip
            for leg in (-0.95, 0.95, 1.28):
                wide = 0.52 if leg < 1.2 else 0.42
                foot = [(leg, 0.0), (leg - 0.02, 1.5), (leg + wide + 0.02, 1.5), (leg + wide, 0.0)]
                pen.gradient(foot, (leg, 0), (leg + wide, 0), [own, dark])
                pen.rect(leg + 0.02, 0, wide - 0.04, 0.1, adjust(own, 0.12))
            ear = path_of((-0.95, 2.85), (-0.35, 2.95, -0.3, 2.2), (-0.4, 1.5, -0.75, 1.55), (-1.15, 2.0, -0.95, 2.85))
            pen.fill(ear, dark)
            pen.fill(ear, adjust(own, -0.16), stroke=0.05)
            pen.curve([(-1.55, 1.5), (-1.75, 1.2), (-2.05, 1.25)], lch(0.93, 0.03, 90), 0.11)
            pen.oval(-1.42, 2.3, 0.05, 0.05, (0.05, 0.04, 0.05))
            pen.curve([(1.75, 2.2), (2.0, 1.7), (1.9, 1.1)], dark, 0.07)

    stage.put(x, z, draw_it, radius=1.6, tall=0.1)


_PATCH = ((0.1, 1.95, 0.2), (0.5, 2.3, 0.22), (0.8, 1.9, 0.2), (-0.2, 2.35, 0.17), (1.1, 2.3, 0.17), (0.35, 1.6, 0.14))


def giraffe(stage: Stage, x: float, z: float, *, left: bool = True, size: float = 1.0, part: str = "") -> None:
    """A giraffe from its side with its long neck up; nearly five metres."""
    way = 1.0 if left else -1.0

    def draw_it(pen: Brush) -> None:
        own = pen.lit(lch(0.80, 0.09, 78), (-0.3, 0.5, -0.8), (x, 3, z))
        spot, dark, dice = pen.lit(lch(0.52, 0.11, 52), at=(x, 3, z)), adjust(own, -0.12), stage.dice(part or "giraffe")
        pen.contact((x, 0, z), 1.3 * size, 0.5 * size, 0.45)
        with pen.standing(x, 0, z):
            pen.canvas.scale(way * size, size)
            for leg, tone in ((0.0, dark), (1.0, dark), (-0.22, own), (1.22, own)):
                pen.fill([(leg - 0.05, 0), (leg - 0.12, 1.7), (leg + 0.2, 1.7), (leg + 0.08, 0)], tone)
                pen.rect(leg - 0.07, 0, 0.17, 0.12, adjust(spot, -0.2))
            neck = path_of((-0.42, 2.1), (-0.75, 3.0, -0.95, 4.25), (-0.62, 4.4), (-0.3, 3.2, 0.3, 2.6))
            body = path_of((-0.5, 1.9), (-0.4, 2.6, 0.2, 2.68), (1.0, 2.5, 1.42, 2.2), (1.6, 1.7, 1.3, 1.45),
                           (0.5, 1.25, -0.2, 1.4), (-0.5, 1.5, -0.5, 1.9))  # fmt: skip
            for shape in (neck, body):
                pen.gradient(shape, (0, 3), (0, 1.3), [adjust(own, 0.05), own, dark])
            for step in range(13):
                t = step / 12
                across = -0.56 - 0.28 * t + (0.12 if step % 2 else -0.02) * (1.3 - 0.7 * t) + 0.32 * (1 - t) ** 2
                pen.oval(across, 2.35 + 1.85 * t, 0.13 - 0.06 * t, 0.11 - 0.04 * t, spot)
            for px, py, radius in _PATCH:
                pen.fill(_spot(px, py, radius, dice), spot)
            pen.fill(path_of((-0.6, 4.2), (-0.6, 4.62, -0.95, 4.62), (-1.3, 4.4, -1.52, 4.16), (-1.5, 4.0, -1.3, 4.02),
                             (-1.0, 4.1, -0.92, 4.1)), own)  # fmt: skip
            pen.oval(-1.42, 4.09, 0.13, 0.09, adjust(spot, 0.05))
            pen.oval(-0.98, 4.44, 0.05, 0.05, (0.08, 0.05, 0.05))
            for horn in (-0.76, -0.88):
                pen.line((horn, 4.58), (horn + 0.05, 4.82), spot, 0.06)
            pen.fill([(-0.62, 4.5), (-0.36, 4.62), (-0.5, 4.42)], dark)
            pen.curve([(1.42, 2.1), (1.66, 1.6), (1.56, 1.1)], dark, 0.05)

    stage.put(x, z, draw_it, radius=1.0, tall=0.1)


def _spot(x: float, y: float, radius: float, dice: Random) -> list[tuple[float, float]]:
    corners = ((-0.9, -0.5), (-0.2, -0.95), (0.8, -0.6), (0.95, 0.4), (0.1, 0.9), (-0.8, 0.6))
    return [
        (x + radius * (a + dice.uniform(-0.2, 0.2)), y + radius * (b + dice.uniform(-0.2, 0.2))) for a, b in corners
    ]


def flamingo(stage: Stage, x: float, z: float, number: int) -> None:
    """A flamingo on one leg, its neck up in an S or down at the water."""
    way, feeding = (-1.0 if number % 2 else 1.0), number % 3 == 2

    def draw_it(pen: Brush) -> None:
        own = pen.lit(lch(0.76, 0.13, 18), (-0.2, 0.6, -0.8), (x, 1, z))
        dark, beak = adjust(own, -0.10), (0.12, 0.08, 0.09)
        with pen.standing(x, 0, z):
            pen.canvas.scale(way * 1.15, 1.15)
            pen.line((0.04, 0.0), (0.02, 0.62), dark, 0.035)
            if number % 2:
                pen.curve([(0.1, 0.62), (0.3, 0.42), (0.05, 0.34)], dark, 0.035)
            body = path_of((-0.2, 0.78), (-0.1, 0.98, 0.14, 0.92), (0.36, 0.84, 0.46, 0.66), (0.2, 0.56, -0.06, 0.6),
                           (-0.2, 0.66, -0.2, 0.78))  # fmt: skip
            pen.gradient(body, (0, 0.95), (0, 0.55), [adjust(own, 0.07), own, dark])
            if feeding:
                pen.curve([(-0.15, 0.8), (-0.46, 0.95), (-0.42, 0.5), (-0.42, 0.2), (-0.3, 0.12)], own, 0.06)
                pen.oval(-0.32, 0.12, 0.06, 0.05, own)
                pen.line((-0.3, 0.08), (-0.22, 0.04), beak, 0.04)
            else:
                pen.curve([(-0.15, 0.8), (-0.42, 0.78), (-0.3, 1.1), (-0.16, 1.4), (-0.34, 1.46)], own, 0.06)
                pen.oval(-0.36, 1.45, 0.07, 0.055, own)
                pen.curve([(-0.42, 1.45), (-0.54, 1.42), (-0.52, 1.32)], beak, 0.04)

    stage.put(x, z, draw_it, radius=0.2, tall=0.1)


def bear(stage: Stage, x: float, y: float, z: float) -> None:
    """A brown bear that lies on a ledge with its chin on its paws."""

    def draw_it(pen: Brush) -> None:
        own = pen.lit(lch(0.46, 0.06, 55), (-0.2, 0.6, -0.7), (x, y, z))
        dark = adjust(own, -0.09)
        with pen.standing(x, y, z):
            pen.gradient(
                path_of((-0.7, 0), (-0.5, 0.5, -0.1, 0.78), (0.5, 1.1, 1.1, 0.72), (1.5, 0.4, 1.35, 0)),
                (0, 1), (0, 0), [adjust(own, 0.07), own, dark],
            )  # fmt: skip
            pen.oval(1.0, 0.18, 0.38, 0.2, dark)
            pen.oval(-0.62, 0.36, 0.36, 0.34, own)
            for ear in (-0.84, -0.44):
                pen.oval(ear, 0.66, 0.1, 0.1, dark)
            pen.oval(-0.74, 0.26, 0.2, 0.15, adjust(own, 0.14))
            pen.oval(-0.8, 0.3, 0.07, 0.05, (0.06, 0.04, 0.05))
            for eye in (-0.74, -0.52):
                pen.oval(eye, 0.44, 0.03, 0.03, (0.06, 0.04, 0.05))
            pen.oval(-0.8, 0.06, 0.3, 0.1, dark)

    stage.put(x, z, draw_it, radius=1.0, tall=0.1)
