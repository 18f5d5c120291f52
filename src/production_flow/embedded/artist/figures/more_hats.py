"""More hats: turbans, woollen caps and kerchiefs; top hats, bowlers, straw hats and hard hats."""

from __future__ import annotations

from production_flow.embedded.artist.colour import adjust, mix
from production_flow.embedded.artist.figures.curves import Knot, blob, smooth
from production_flow.embedded.artist.figures.dress import Piece
from production_flow.embedded.artist.figures.painter import Painter
from production_flow.embedded.artist.figures.wearer import Wearer

_BRIM: list[Knot] = [
    (-0.64, -0.21, 0.3), (-0.30, -0.29), (0.30, -0.30), (0.66, -0.24, 0.3), (0.32, -0.14), (0.0, -0.12), (-0.32, -0.13),
]  # fmt: skip


def _lines(painter: Painter, wearer: Wearer, lines: list[list[tuple[float, float]]], colour: str, width: float) -> None:
    """Seams and folds, in the shade of the cloth."""
    if painter.fine:
        shade = painter.tones.tone(colour).shade
        for line in lines:
            painter.line([(x * wearer.wide + wearer.middle, y) for x, y in line], width, shade, 0.85, 0.5, 0.3)


def draw_turban(painter: Painter, wearer: Wearer, hat: Piece) -> None:
    """A turban of many turns of cloth, low at the back."""
    at = wearer.shape
    wearer.shadow(painter, hat.colour, -0.12, 0.3)
    low = 0.02 if wearer.view != "front" else -0.10
    painter.form(at([
        (-0.46, low), (-0.55, -0.32), (-0.42, -0.64), (-0.08, -0.78), (0.26, -0.73), (0.49, -0.50), (0.47, -0.20, 0.3),
        (0.20, -0.27), (-0.06, -0.26), (-0.28, -0.13),
    ]), hat.colour, shadow=0.14, rim=0.035)  # fmt: skip
    front = [(-0.40, -0.10), (-0.10, -0.30), (0.18, -0.55), (0.26, -0.72)]
    painter.form(at([
        (0.04, -0.30), (0.16, -0.48), (0.12, -0.66), (0.24, -0.72), (0.34, -0.56), (0.30, -0.36), (0.20, -0.28),
    ]), adjust(hat.colour, 0.03), shadow=0.06, rim=0.02)  # fmt: skip
    _lines(painter, wearer, [
        front, [(-0.50, -0.20), (-0.22, -0.42), (0.04, -0.72)], [(-0.52, -0.36), (-0.34, -0.56), (-0.14, -0.74)],
        [(0.47, -0.30), (0.34, -0.44), (0.28, -0.66)],
    ], hat.colour, 0.034)  # fmt: skip
    if hat.trimmed:
        painter.fill(blob(wearer.middle + 0.20, -0.44, 0.045), hat.trim)


def draw_beanie(painter: Painter, wearer: Wearer, hat: Piece) -> None:
    """A knitted cap with a turned-up edge."""
    at = wearer.shape
    wearer.shadow(painter, hat.colour, -0.10, 0.3)
    painter.form(at([
        (-0.45, -0.18), (-0.47, -0.42), (-0.32, -0.66), (0.0, -0.74), (0.31, -0.66), (0.46, -0.42), (0.45, -0.18),
        (0.0, -0.16),
    ]), hat.colour, shadow=0.14, rim=0.035)  # fmt: skip
    ribs = [[(x, -0.30), (x * 0.95, -0.50), (x * 0.5, -0.70)] for x in (-0.34, -0.18, 0.0, 0.18, 0.34)]
    _lines(painter, wearer, ribs, hat.colour, 0.022)
    edge = adjust(hat.colour, -0.05) if not hat.trimmed else hat.trim
    painter.form(at([
        (-0.48, -0.30, 0.3), (0.0, -0.335), (0.475, -0.32, 0.3), (0.475, -0.14, 0.3), (0.0, -0.155),
        (-0.48, -0.09, 0.3),
    ]), edge, shadow=0.04, rim=0.02)  # fmt: skip
    if hat.trimmed:
        painter.form(blob(wearer.middle, -0.78, 0.12), hat.trim, shadow=0.05, rim=0.02)


def draw_bandana(painter: Painter, wearer: Wearer, hat: Piece) -> None:
    """A kerchief bound over the head and knotted behind."""
    at = wearer.shape
    if wearer.view not in {"front", "back"}:
        for drop in (0.0, 0.10):
            tail: list[Knot] = [
                (-0.42, -0.08),
                (-0.62, 0.02 + drop),
                (-0.70, 0.22 + drop, 0.7),
                (-0.54, 0.20 + drop),
                (-0.42, 0.04),
            ]
            painter.form(at(tail), adjust(hat.colour, -0.03), shadow=0.04, rim=0.02)
    painter.form(at([
        (-0.45, -0.02, 0.3), (-0.49, -0.30), (-0.34, -0.54), (0.0, -0.615), (0.30, -0.55), (0.46, -0.36),
        (0.40, -0.20, 0.4), (0.16, -0.285), (-0.10, -0.26), (-0.28, -0.15),
    ]), hat.colour, shadow=0.12, rim=0.03)  # fmt: skip
    spots = ((-0.30, -0.36), (-0.12, -0.48), (0.10, -0.50), (0.28, -0.40), (0.0, -0.36), (-0.34, -0.18))
    if painter.detail > 0:
        for x, y in spots:
            painter.fill(blob(x * wearer.wide + wearer.middle, y, 0.022), hat.trim)
    if wearer.view == "back":
        painter.form(blob(0.0, 0.0, 0.07, 0.06), hat.colour, shadow=0.03, rim=0.01)


def _banded(painter: Painter, wearer: Wearer, hat: Piece, crown: list[Knot], band: float) -> None:
    """A crown with a band round its foot, under a narrow brim."""
    at = wearer.shape
    wearer.shadow(painter, hat.colour, -0.08)
    shape = painter.form(at(crown), hat.colour, shadow=0.12, rim=0.035)
    with painter.clip(shape):
        ribbon: list[Knot] = [
            (-0.7, -0.31 - band), (0.0, -0.27 - band), (0.7, -0.32 - band), (0.7, -0.1), (-0.7, -0.1),
        ]  # fmt: skip
        painter.fill(at(ribbon), hat.trim)
    painter.form(at(_BRIM), hat.colour, shadow=0.04, rim=0.03)


def draw_top_hat(painter: Painter, wearer: Wearer, hat: Piece) -> None:
    """A tall hat with a flat top."""
    _banded(painter, wearer, hat, [
        (-0.37, -0.24), (-0.38, -0.60), (-0.44, -0.98, 0.7), (-0.15, -1.04), (0.15, -1.04), (0.44, -0.98, 0.7),
        (0.38, -0.60), (0.37, -0.24), (0.0, -0.18),
    ], 0.14)  # fmt: skip


def draw_bowler(painter: Painter, wearer: Wearer, hat: Piece) -> None:
    """A round stiff hat."""
    _banded(painter, wearer, hat, [
        (-0.40, -0.24), (-0.40, -0.50), (-0.26, -0.72), (0.0, -0.79), (0.26, -0.72), (0.41, -0.50), (0.40, -0.24),
        (0.0, -0.18),
    ], 0.10)  # fmt: skip


def draw_straw_hat(painter: Painter, wearer: Wearer, hat: Piece) -> None:
    """A wide straw hat with a ribbon."""
    at = wearer.shape
    wearer.shadow(painter, hat.colour, 0.0)
    crown = painter.form(at([
        (-0.38, -0.24), (-0.37, -0.56), (-0.22, -0.69), (0.22, -0.69), (0.37, -0.56), (0.39, -0.24), (0.0, -0.18),
    ]), hat.colour, shadow=0.12, rim=0.03)  # fmt: skip
    with painter.clip(crown):
        painter.fill(at([(-0.6, -0.40), (0.0, -0.35), (0.6, -0.41), (0.6, -0.2), (-0.6, -0.2)]), hat.trim)
    wide = 0.88 if wearer.view == "profile" else 1.0
    brim: list[Knot] = [
        (-0.98 * wide, -0.13, 0.3), (-0.52, -0.27), (0.0, -0.29), (0.54, -0.30), (1.0 * wide, -0.17, 0.3),
        (0.52, -0.09), (0.0, -0.06), (-0.52, -0.06),
    ]  # fmt: skip
    painter.form(at(brim), hat.colour, shadow=0.06, rim=0.03)
    weave = [[(-0.74, -0.14), (0.0, -0.13), (0.76, -0.17)], [(-0.3, -0.58), (0.0, -0.56), (0.3, -0.58)]]
    _lines(painter, wearer, weave, hat.colour, 0.02)


def draw_hard_hat(painter: Painter, wearer: Wearer, hat: Piece) -> None:
    """A helmet of a building site: a ridged dome and a short peak."""
    at = wearer.shape
    wearer.shadow(painter, hat.colour, -0.10)
    painter.form(at([
        (-0.47, -0.20), (-0.47, -0.46), (-0.30, -0.69), (0.0, -0.76), (0.30, -0.69), (0.47, -0.46), (0.47, -0.22),
        (0.0, -0.20),
    ]), hat.colour, shadow=0.13, rim=0.04)  # fmt: skip
    ridge = ((-0.06, -0.30), (-0.06, -0.70), (0.02, -0.81), (0.10, -0.76), (0.11, -0.30))
    painter.form(smooth([(wearer.middle + x, y) for x, y in ridge]), adjust(hat.colour, 0.03), shadow=0.04, rim=0.02)
    out = 0.0 if wearer.view in {"front", "back"} else 0.16
    painter.form(at([
        (-0.50, -0.24, 0.4), (0.0, -0.27), (0.50, -0.27), (0.54 + out, -0.16, 0.5), (0.30, -0.13), (0.0, -0.15),
        (-0.50, -0.14, 0.4),
    ]), adjust(hat.colour, -0.04), shadow=0.03, rim=0.02)  # fmt: skip


def draw_guard_helmet(painter: Painter, wearer: Wearer, hat: Piece) -> None:
    """A helmet of guards, riders and firefighters: a smooth shell over ears and nape, a visor pushed up, a rim."""
    at = wearer.shape
    out = {"three-quarter": 0.05, "profile": 0.09}.get(wearer.view, 0.0)
    wearer.shadow(painter, hat.colour, -0.12, 0.36)
    behind = wearer.view in {"back", "back-three-quarter"}
    shell: list[Knot]
    if behind:
        shell = [(-0.50, 0.12, 0.2), (-0.58, -0.22), (-0.42, -0.57), (0.0, -0.73), (0.42, -0.57), (0.58, -0.22),
                 (0.50, 0.12, 0.2), (0.26, 0.20), (-0.26, 0.20)]  # fmt: skip
    elif out:
        shell = [(-0.53, 0.16, 0.3), (-0.58, -0.24), (-0.46, -0.56), (-0.08, -0.73), (0.30, -0.66), (0.50, -0.40),
                 (0.50, -0.20), (0.12, -0.20), (-0.14, -0.16), (-0.24, 0.04, 0.3), (-0.36, 0.16, 0.4)]  # fmt: skip
    else:
        shell = [(-0.54, 0.04, 0.3), (-0.57, -0.26), (-0.40, -0.60), (0.0, -0.73), (0.40, -0.60), (0.57, -0.26),
                 (0.54, 0.04, 0.3), (0.43, 0.02), (0.40, -0.2), (0.0, -0.22), (-0.40, -0.2), (-0.43, 0.02)]  # fmt: skip
    painter.form(at(shell), hat.colour, shadow=0.14, rim=0.045)
    ridge = ((-0.05, -0.36), (-0.05, -0.66), (0.01, -0.79), (0.09, -0.75), (0.10, -0.36))
    painter.form(smooth([(wearer.middle + x, y) for x, y in ridge]), adjust(hat.colour, 0.04), shadow=0.04, rim=0.02)
    if behind:
        return
    visor: list[Knot] = [
        (-0.47 + 3 * out, -0.36, 0.4), (0.0, -0.46), (0.47 + out, -0.38, 0.4), (0.53 + out, -0.22, 0.5),
        (0.06, -0.27), (-0.50 + 3 * out, -0.22, 0.5),
    ]  # fmt: skip
    painter.form(at(visor), mix(hat.colour, "#1d2430", 0.72), shadow=0.05, rim=0.03)
    if painter.fine:
        shine = [(-0.26 + 2 * out, -0.36), (0.0, -0.40), (0.16 + out, -0.39)]
        painter.line([(x + wearer.middle, y) for x, y in shine], 0.024, painter.tones.base("#dfeaf2"), 0.5, 0.2, 0.2)
