"""Hats. Each says how far down it hides the hair, throws its shadow on the face, and sits on the skull."""

from __future__ import annotations

from collections.abc import Callable

from production_flow.embedded.artist.figures.acting import BEHIND, View
from production_flow.embedded.artist.figures.curves import Knot, blob, together
from production_flow.embedded.artist.figures.dress import Piece
from production_flow.embedded.artist.figures.headgear import draw_crown, draw_headscarf, draw_helmet
from production_flow.embedded.artist.figures.more_hats import (
    draw_bandana,
    draw_beanie,
    draw_bowler,
    draw_guard_helmet,
    draw_hard_hat,
    draw_straw_hat,
    draw_top_hat,
    draw_turban,
)
from production_flow.embedded.artist.figures.old_hats import (
    draw_feather_cap,
    draw_flat_cap,
    draw_kasa,
    draw_pointed_hat,
)
from production_flow.embedded.artist.figures.painter import Painter
from production_flow.embedded.artist.figures.space_hats import draw_bubble
from production_flow.embedded.artist.figures.veils import draw_wimple
from production_flow.embedded.artist.figures.wearer import Wearer

HAT_LINES: dict[str, float | None] = {
    "fedora": -0.20, "toque": -0.27, "stetson": -0.20, "beret": -0.26, "cap": -0.22, "headscarf": 3.0, "wimple": 3.0,
    "helmet": -0.16,
    "crown": None, "turban": -0.16, "beanie": -0.20, "bandana": -0.16, "top-hat": -0.20, "bowler": -0.20,
    "guard-helmet": -0.18, "kasa": -0.20, "bubble": None,
    "straw-hat": -0.20, "hard-hat": -0.20, "flat-cap": -0.20, "feather-cap": -0.20, "pointed-hat": -0.20,
}  # fmt: skip
"""Above this height (head space, y down) the hat hides the hair; None hides nothing."""


def draw_hat(painter: Painter, wearer: Wearer, hat: Piece) -> None:
    """A hat on a head."""
    _HATS[hat.cut](painter, wearer, hat)


def _fedora(painter: Painter, wearer: Wearer, hat: Piece) -> None:
    at = wearer.shape
    wearer.shadow(painter, hat.colour, -0.05)
    painter.form(
        at(
            [
                (-0.44, -0.26),
                (-0.42, -0.56),
                (-0.33, -0.79),
                (-0.10, -0.83),
                (0.06, -0.76),
                (0.24, -0.85),
                (0.36, -0.73),
                (0.45, -0.26),
                (0.0, -0.18),
            ]
        ),
        hat.colour,
        shadow=0.13,
        rim=0.035,
    )
    painter.fill(
        at([(-0.445, -0.45), (0.0, -0.38), (0.435, -0.46), (0.455, -0.28), (0.0, -0.19), (-0.455, -0.26)]), hat.trim
    )
    if painter.look == "soft":
        painter.raw(
            at([(-0.445, -0.31), (0.0, -0.23), (0.445, -0.32), (0.455, -0.26), (0.0, -0.18), (-0.455, -0.24)]),
            painter.tones.tone(hat.trim).deep,
            0.6,
        )
    painter.form(
        at(
            [
                (-0.84, -0.19),
                (-0.60, -0.33),
                (-0.2, -0.25),
                (0.3, -0.27),
                (0.62, -0.35),
                (0.90, -0.21, 0.3),
                (0.5, -0.125),
                (0.05, -0.085),
                (-0.5, -0.105),
            ]
        ),
        hat.colour,
        shadow=0.05,
        rim=0.03,
    )
    if painter.fine and wearer.view not in BEHIND:
        m = wearer.middle
        painter.line(
            [(m - 0.02, -0.74), (m + 0.03, -0.63), (m + 0.01, -0.53)],
            0.045,
            painter.tones.tone(hat.colour).shade,
            0.8,
            0.7,
            0.0,
            0.3,
        )


def _stetson(painter: Painter, wearer: Wearer, hat: Piece) -> None:
    at = wearer.shape
    wearer.shadow(painter, hat.colour, -0.04)
    painter.form(
        at(
            [
                (-0.43, -0.26),
                (-0.43, -0.60),
                (-0.30, -0.87),
                (-0.12, -0.91),
                (0.03, -0.82),
                (0.2, -0.92),
                (0.36, -0.85),
                (0.44, -0.58),
                (0.44, -0.26),
                (0.0, -0.18),
            ]
        ),
        hat.colour,
        shadow=0.14,
        rim=0.035,
    )
    painter.fill(
        at([(-0.44, -0.42), (0.0, -0.35), (0.435, -0.43), (0.445, -0.29), (0.0, -0.20), (-0.445, -0.27)]), hat.trim
    )
    wings = 0.78 if wearer.view == "profile" else 0.92
    painter.form(
        at(
            [
                (x * wings, *rest)
                for x, *rest in (
                    (-1.02, -0.43, 0.3),
                    (-0.75, -0.29),
                    (-0.3, -0.245),
                    (0.3, -0.255),
                    (0.75, -0.33),
                    (1.03, -0.51, 0.3),
                    (0.86, -0.19),
                    (0.35, -0.075),
                    (-0.3, -0.06),
                    (-0.84, -0.13),
                )
            ]
        ),
        hat.colour,
        shadow=0.06,
        rim=0.03,
    )


def _toque(painter: Painter, wearer: Wearer, hat: Piece) -> None:
    m, at = wearer.middle, wearer.shape
    wearer.shadow(painter, hat.colour, -0.17, 0.3)
    crown = together([
        blob(m - 0.29, -0.86, 0.235, 0.21), blob(m + 0.30, -0.90, 0.225, 0.205), blob(m + 0.01, -1.00, 0.27, 0.23),
        at([(-0.34, -0.42), (-0.42, -0.8), (0.0, -0.95), (0.42, -0.82), (0.36, -0.42)]),
    ])  # fmt: skip
    painter.form(crown, hat.colour, shadow=0.15, rim=0.04)
    if painter.fine:
        for x in (-0.16, 0.03, 0.2):
            painter.line(
                [(m + x * 1.5, -0.82), (m + x * 1.15, -0.68), (m + x, -0.54)],
                0.034,
                painter.tones.tone(hat.colour).shade,
                0.75,
                0.0,
                0.6,
                0.8,
            )
    band = hat.trim if hat.trimmed else hat.colour
    painter.form(
        at(
            [
                (-0.42, -0.54, 0.3),
                (0.0, -0.48),
                (0.41, -0.55, 0.3),
                (0.44, -0.31, 0.3),
                (0.02, -0.20),
                (-0.445, -0.27, 0.3),
            ]
        ),
        band,
        shadow=0.06,
        rim=0.03,
    )


def _beret(painter: Painter, wearer: Wearer, hat: Piece) -> None:
    at = wearer.shape
    wearer.shadow(painter, hat.colour, -0.17, 0.3)
    painter.form(
        at(
            [
                (-0.58, -0.40),
                (-0.52, -0.62),
                (-0.20, -0.71),
                (0.20, -0.66),
                (0.45, -0.42),
                (0.44, -0.27),
                (0.05, -0.27),
                (-0.36, -0.20),
                (-0.52, -0.24),
            ]
        ),
        hat.colour,
        shadow=0.12,
        rim=0.035,
    )
    painter.form(
        at(
            [
                (-0.44, -0.22),
                (-0.40, -0.30),
                (0.0, -0.33),
                (0.43, -0.35),
                (0.445, -0.27),
                (0.0, -0.235),
                (-0.42, -0.165),
            ]
        ),
        hat.trim,
        shadow=0.02,
        rim=0.0,
    )
    painter.fill(at([(-0.06, -0.68), (-0.03, -0.77), (0.02, -0.76), (0.02, -0.67)]), hat.colour)


def _cap(painter: Painter, wearer: Wearer, hat: Piece) -> None:
    at = wearer.shape
    wearer.shadow(painter, hat.colour, -0.09)
    painter.form(
        at(
            [
                (-0.46, -0.16),
                (-0.48, -0.36),
                (-0.34, -0.58),
                (-0.02, -0.66),
                (0.30, -0.56),
                (0.44, -0.34),
                (0.44, -0.22),
                (0.0, -0.20),
                (-0.3, -0.16),
            ]
        ),
        hat.colour,
        shadow=0.11,
        rim=0.03,
    )
    if painter.fine:
        deep = painter.tones.tone(hat.colour).shade
        m = wearer.middle
        for x in (-0.22, 0.14):
            painter.line([(m + x * 0.1, -0.65), (m + x, -0.46), (m + x * 1.15, -0.22)], 0.018, deep, 0.8, 0.6, 0.6)
    painter.fill(blob(wearer.middle - 0.02, -0.665, 0.045, 0.028), hat.trim)
    visors: dict[View, list[Knot]] = {
        "front": [(-0.42, -0.24), (0.0, -0.30), (0.42, -0.24), (0.40, -0.12), (0.0, -0.06), (-0.40, -0.12)],
        "three-quarter": [
            (-0.12, -0.25),
            (0.20, -0.30),
            (0.44, -0.27),
            (0.74, -0.14, 0.4),
            (0.68, -0.09, 0.4),
            (0.34, -0.11),
            (0.0, -0.13),
        ],
        "back-three-quarter": [
            (0.40, -0.25, 0.5),
            (0.56, -0.24),
            (0.68, -0.16, 0.4),
            (0.62, -0.11, 0.4),
            (0.42, -0.15, 0.5),
        ],
        "profile": [(0.10, -0.27), (0.42, -0.28), (0.86, -0.17, 0.4), (0.84, -0.12, 0.4), (0.50, -0.15), (0.14, -0.17)],
    }
    if wearer.view in visors:
        painter.form(at(visors[wearer.view]), hat.trim if hat.trimmed else hat.colour, shadow=0.045, rim=0.02)


_HATS: dict[str, Callable[[Painter, Wearer, Piece], None]] = {
    "fedora": _fedora, "toque": _toque, "stetson": _stetson, "beret": _beret, "cap": _cap, "headscarf": draw_headscarf,
    "wimple": draw_wimple,
    "helmet": draw_helmet, "crown": draw_crown, "turban": draw_turban, "beanie": draw_beanie, "bandana": draw_bandana,
    "top-hat": draw_top_hat, "bowler": draw_bowler, "straw-hat": draw_straw_hat, "hard-hat": draw_hard_hat,
    "guard-helmet": draw_guard_helmet, "kasa": draw_kasa, "bubble": draw_bubble,
    "flat-cap": draw_flat_cap, "feather-cap": draw_feather_cap, "pointed-hat": draw_pointed_hat,
}  # fmt: skip
