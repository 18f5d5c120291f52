"""What goes round or over a head that is no hat: headscarf, helmet, crown."""

from __future__ import annotations

import math

from production_flow.embedded.artist.colour import adjust
from production_flow.embedded.artist.figures.curves import Knot, blob, moved, placed, smooth
from production_flow.embedded.artist.figures.dress import Piece
from production_flow.embedded.artist.figures.painter import Painter
from production_flow.embedded.artist.figures.wearer import Wearer


def draw_headscarf(painter: Painter, wearer: Wearer, hat: Piece) -> None:
    """A scarf round head and neck that leaves the face free."""
    at, view = wearer.shape, wearer.view
    if view == "back-three-quarter":
        _scarf_from_behind(painter, wearer, hat)
        return
    if view == "back":
        path = smooth(
            [
                (0.0, -0.58),
                (0.36, -0.48),
                (0.47, -0.15),
                (0.44, 0.20),
                (0.50, 0.56, 0.3),
                (0.0, 0.68),
                (-0.50, 0.56, 0.3),
                (-0.44, 0.20),
                (-0.47, -0.15),
                (-0.36, -0.48),
            ]
        )
        painter.form(path, hat.colour, shadow=0.14, rim=0.035)
        return
    if view == "front":
        outer: list[Knot] = [
            (0.0, -0.58),
            (0.36, -0.48),
            (0.48, -0.12),
            (0.44, 0.24),
            (0.38, 0.52),
            (0.46, 0.66, 0.3),
            (0.0, 0.76),
            (-0.46, 0.66, 0.3),
            (-0.38, 0.52),
            (-0.44, 0.24),
            (-0.48, -0.12),
            (-0.36, -0.48),
        ]
        hole: list[Knot] = [
            (0.0, -0.335),
            (0.25, -0.27),
            (0.335, -0.05),
            (0.325, 0.18),
            (0.24, 0.38),
            (0.0, 0.50),
            (-0.24, 0.38),
            (-0.325, 0.18),
            (-0.335, -0.05),
            (-0.25, -0.27),
        ]
    elif view == "three-quarter":
        outer = [
            (-0.05, -0.59),
            (0.27, -0.51),
            (0.41, -0.26),
            (0.40, -0.1, 0.5),
            (0.36, -0.24),
            (0.34, 0.30, 0.6),
            (0.30, 0.52),
            (0.34, 0.68, 0.3),
            (-0.02, 0.76),
            (-0.42, 0.66, 0.3),
            (-0.40, 0.40),
            (-0.50, 0.10),
            (-0.54, -0.16),
            (-0.40, -0.46),
        ]
        hole = [
            (0.12, -0.335),
            (0.33, -0.29),
            (0.60, -0.2),
            (0.60, 0.4),
            (0.25, 0.485),
            (0.06, 0.49),
            (-0.12, 0.38),
            (-0.20, 0.16),
            (-0.21, -0.06),
            (-0.10, -0.26),
        ]
    else:
        outer = [
            (-0.06, -0.60),
            (0.20, -0.53),
            (0.37, -0.34),
            (0.33, -0.20),
            (0.20, 0.10),
            (0.22, 0.40),
            (0.30, 0.50),
            (0.22, 0.68, 0.3),
            (-0.10, 0.76),
            (-0.44, 0.64, 0.3),
            (-0.46, 0.36),
            (-0.54, 0.08),
            (-0.56, -0.14),
            (-0.42, -0.46),
        ]
        hole = [(0.30, -0.33), (0.70, -0.30), (0.70, 0.46), (0.22, 0.50), (0.10, 0.40), (0.06, 0.10), (0.12, -0.14)]
    face = smooth([(k[0] * wearer.wide, *k[1:]) for k in hole])
    with painter.clip(face, inverse=True):
        painter.form(at(outer), hat.colour, shadow=0.13, rim=0.03)
    if painter.fine:
        deep = painter.tones.tone(hat.colour).shade
        for line in (
            [(-0.30, -0.36), (-0.37, 0.0), (-0.26, 0.34)],
            [(-0.30, 0.44), (-0.02, 0.60), (0.26, 0.52)],
            [(-0.34, 0.54), (0.0, 0.69), (0.2, 0.62)],
        ):
            painter.line([(x + wearer.middle * 0.5, y) for x, y in line], 0.028, deep, 0.7)


def _scarf_from_behind(painter: Painter, wearer: Wearer, hat: Piece) -> None:
    """The same seen from behind and from the right: it lies close on the brow, and the cheek stands out beyond it."""
    scarf = painter.form(wearer.shape([
        (-0.04, -0.59), (0.26, -0.51), (0.39, -0.30), (0.375, -0.19, 0.4), (0.30, -0.06), (0.285, 0.14), (0.30, 0.34),
        (0.24, 0.46), (0.40, 0.62, 0.3), (0.12, 0.72), (-0.20, 0.73), (-0.50, 0.62, 0.3), (-0.42, 0.34), (-0.49, 0.08),
        (-0.52, -0.16), (-0.40, -0.47),
    ]), hat.colour, shadow=0.14, rim=0.035)  # fmt: skip
    if painter.fine:
        deep = painter.tones.tone(hat.colour).shade
        with painter.clip(scarf):
            for line in (
                [(0.20, -0.36), (0.10, 0.0), (-0.10, 0.30)], [(0.26, 0.30), (0.0, 0.46), (-0.36, 0.40)],
                [(0.30, 0.44), (0.0, 0.60), (-0.42, 0.54)],
            ):  # fmt: skip
                painter.line(line, 0.028, deep, 0.7)


def draw_helmet(painter: Painter, wearer: Wearer, hat: Piece) -> None:
    """A helmet with a comb and a riveted rim."""
    at = wearer.shape
    wearer.shadow(painter, hat.colour, -0.04)
    painter.form(
        at(
            [
                (-0.52, -0.06),
                (-0.54, -0.30),
                (-0.38, -0.60),
                (0.0, -0.71),
                (0.36, -0.60),
                (0.51, -0.32),
                (0.50, -0.15),
                (0.1, -0.17),
                (-0.25, -0.12),
                (-0.38, 0.04, 0.3),
                (-0.50, 0.05, 0.3),
            ]
        ),
        hat.colour,
        shadow=0.15,
        rim=0.045,
    )
    painter.form(
        at([(-0.10, -0.62), (0.0, -0.80), (0.12, -0.78), (0.13, -0.40), (0.10, -0.18), (-0.02, -0.18), (-0.05, -0.40)])
        if wearer.view != "profile"
        else at(
            [(-0.5, -0.4), (-0.36, -0.66), (0.0, -0.79), (0.34, -0.66), (0.30, -0.58), (0.0, -0.69), (-0.34, -0.56)]
        ),
        hat.trim,
        shadow=0.04,
        rim=0.02,
    )
    painter.form(
        at([(-0.53, -0.20), (0.0, -0.245), (0.51, -0.24), (0.53, -0.13), (0.05, -0.13), (-0.54, -0.07)]),
        hat.trim,
        shadow=0.03,
        rim=0.02,
    )
    if painter.fine:
        for x in (-0.40, -0.18, 0.24, 0.42):
            painter.raw(blob(wearer.middle + x, -0.155 - 0.04 * (x > 0), 0.018), painter.tones.tone(hat.trim).deep)


def draw_crown(painter: Painter, wearer: Wearer, hat: Piece) -> None:
    """A crown of five points, over the hair."""
    m = wearer.middle
    points: list[Knot] = [(-0.36, -0.40, 0.9)]
    for i in range(5):
        x = -0.40 + i * 0.20
        points += [(x + 0.0, -0.70 - 0.06 * (i % 2 == 0) - 0.03 * (i == 2), 1.0)]
        if i < 4:
            points.append((x + 0.10, -0.53, 1.0))
    points += [(0.36, -0.40, 0.9), (0.0, -0.335)]
    path = placed(smooth(points), m, 0.02, -0.03)
    painter.form(path, hat.colour, shadow=0.08, rim=0.03)
    painter.form(
        placed(
            smooth(
                [
                    (-0.365, -0.46, 0.5),
                    (0.0, -0.395),
                    (0.365, -0.46, 0.5),
                    (0.36, -0.385, 0.5),
                    (0.0, -0.32),
                    (-0.36, -0.385, 0.5),
                ]
            ),
            m,
            0.02,
            -0.03,
        ),
        adjust(hat.colour, -0.05),
        shadow=0.03,
        rim=0.0,
    )
    for i in range(5):
        x = -0.40 + i * 0.20
        painter.fill(blob(m + x * 0.965, -0.665 - 0.06 * (i % 2 == 0) - 0.03 * (i == 2), 0.032), hat.trim)
    if painter.fine:
        for x in (-0.2, 0.0, 0.2):
            gem = blob(m + x, -0.405 + 0.045 * math.cos(x * 4), 0.030, 0.024)
            painter.fill(gem, hat.trim)
            painter.raw(
                moved(blob(m + x, -0.41 + 0.045 * math.cos(x * 4), 0.010), 0.006, -0.004),
                painter.tones.base("#ffffff"),
                0.8,
            )
