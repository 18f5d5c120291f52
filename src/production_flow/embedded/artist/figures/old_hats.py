"""Hats of other times: flat caps, caps with a feather, and the pointed hats of those who know spells."""

from __future__ import annotations

from production_flow.embedded.artist.colour import adjust
from production_flow.embedded.artist.figures.curves import Knot, blob
from production_flow.embedded.artist.figures.dress import Piece
from production_flow.embedded.artist.figures.painter import Painter
from production_flow.embedded.artist.figures.wearer import Wearer


def _forward(wearer: Wearer) -> float:
    """How far a peak stands out to the side that is faced, heads."""
    return {"three-quarter": 0.10, "profile": 0.18}.get(wearer.view, 0.0)


def draw_flat_cap(painter: Painter, wearer: Wearer, hat: Piece) -> None:
    """A flat cap of tweed: cloth drawn forward over a short peak."""
    at, out = wearer.shape, _forward(wearer)
    wearer.shadow(painter, hat.colour, -0.12, 0.35)
    sided = wearer.view in {"three-quarter", "profile"}
    peaks: list[Knot] = (
        [(0.06, -0.26), (0.50 + out, -0.27), (0.60 + out, -0.15, 0.5), (0.36 + out, -0.12), (0.06, -0.15)]
        if sided
        else [(-0.36, -0.24), (0.0, -0.27), (0.36, -0.24), (0.30, -0.12, 0.4), (0.0, -0.10), (-0.30, -0.12, 0.4)]
    )
    if wearer.view not in {"back", "back-three-quarter"}:
        painter.form(at(peaks), adjust(hat.colour, -0.06), shadow=0.03, rim=0.02)
    crown: list[Knot] = (
        [(-0.46, -0.12, 0.3), (-0.52, -0.34), (-0.34, -0.56), (0.04, -0.61), (0.40, -0.52), (0.58 + out, -0.30, 0.4),
         (0.40, -0.22), (0.0, -0.21), (-0.28, -0.15)]
        if sided
        else [(-0.47, -0.16, 0.3), (-0.54, -0.36), (-0.34, -0.55), (0.0, -0.60), (0.34, -0.55), (0.54, -0.36),
              (0.47, -0.16, 0.3), (0.0, -0.20)]
    )  # fmt: skip
    shape = painter.form(at(crown), hat.colour, shadow=0.11, rim=0.03)
    if painter.detail > 0:
        shade = painter.tones.tone(hat.colour).shade
        with painter.clip(shape):
            for x in (-0.34, -0.12, 0.10, 0.32):
                painter.line([(x + wearer.middle, -0.16), (x * 0.8 + wearer.middle, -0.58)], 0.016, shade, 0.5, 1, 1)
            painter.line([(-0.6, -0.36), (0.7, -0.40)], 0.016, shade, 0.4, 1, 1)
    painter.form(blob(wearer.middle + (0.02 if sided else 0.0), -0.605, 0.045, 0.03), hat.colour, shadow=0.02, rim=0.01)


def draw_feather_cap(painter: Painter, wearer: Wearer, hat: Piece) -> None:
    """A felt cap with its brim turned up behind, pointed in front, and a feather in it."""
    at, out = wearer.shape, _forward(wearer)
    wearer.shadow(painter, hat.colour, -0.10, 0.35)
    quill: list[Knot] = [
        (-0.10, -0.34, 0.5), (-0.36, -0.62), (-0.66, -0.98), (-0.88, -1.06, 0.8), (-0.74, -0.78), (-0.46, -0.46),
    ]  # fmt: skip
    if wearer.view != "front":
        painter.form(at(quill), hat.trim if hat.trimmed else "#d9c9a0", shadow=0.05, rim=0.02)
    painter.form(at([
        (-0.45, -0.18), (-0.46, -0.44), (-0.30, -0.70), (-0.02, -0.80), (0.24, -0.66), (0.44, -0.40), (0.46, -0.20),
        (0.0, -0.20),
    ]), hat.colour, shadow=0.12, rim=0.035)  # fmt: skip
    brim: list[Knot] = (
        [(-0.52, -0.08, 0.4), (-0.56, -0.40, 0.5), (-0.16, -0.34), (0.24, -0.30), (0.62 + out, -0.20, 0.8),
         (0.36, -0.13), (0.0, -0.14), (-0.30, -0.09)]
        if out
        else [(-0.54, -0.14, 0.3), (-0.50, -0.34), (0.0, -0.32), (0.50, -0.34), (0.54, -0.14, 0.3), (0.0, -0.12)]
    )  # fmt: skip
    painter.form(at(brim), adjust(hat.colour, -0.05), shadow=0.04, rim=0.025)
    if wearer.view == "front":
        up: list[Knot] = [(0.30, -0.30, 0.5), (0.42, -0.62), (0.60, -0.96, 0.8), (0.56, -0.58), (0.42, -0.28)]
        painter.form(at(up), hat.trim if hat.trimmed else "#d9c9a0", shadow=0.04, rim=0.02)


def draw_pointed_hat(painter: Painter, wearer: Wearer, hat: Piece) -> None:
    """A tall pointed hat with a bent tip, a band and a wide brim."""
    at = wearer.shape
    wearer.shadow(painter, hat.colour, -0.04)
    cone = painter.form(at([
        (-0.40, -0.20), (-0.32, -0.58), (-0.24, -0.92), (-0.42, -1.22, 0.9), (-0.10, -1.08), (0.14, -0.80),
        (0.32, -0.50), (0.42, -0.22), (0.0, -0.16),
    ]), hat.colour, shadow=0.14, rim=0.035)  # fmt: skip
    with painter.clip(cone):
        painter.fill(
            at([(-0.6, -0.42), (0.0, -0.37), (0.6, -0.43), (0.6, -0.2), (-0.6, -0.2)]),
            hat.trim if hat.trimmed else adjust(hat.colour, -0.12),
        )
        if painter.fine:
            shade = painter.tones.tone(hat.colour).shade
            for x, y, end in ((-0.28, -0.60, 0.04), (-0.22, -0.84, 0.02)):
                painter.line([(x + wearer.middle, y), (end + wearer.middle, y - 0.05)], 0.022, shade, 0.8, 0.5, 0.3)
    wide = 0.86 if wearer.view == "profile" else 1.0
    painter.form(at([
        (-0.80 * wide, -0.12, 0.3), (-0.44, -0.26), (0.0, -0.28), (0.46, -0.28), (0.82 * wide, -0.16, 0.3),
        (0.42, -0.08), (0.0, -0.06), (-0.42, -0.06),
    ]), adjust(hat.colour, -0.03), shadow=0.06, rim=0.03)  # fmt: skip


def draw_kasa(painter: Painter, wearer: Wearer, hat: Piece) -> None:
    """A wide cone of straw, as travellers and farmers wear it in the east, with a cord under the chin."""
    at = wearer.shape
    wearer.shadow(painter, hat.colour, -0.02, 0.46)
    wide = 0.80 if wearer.view == "profile" else 0.86
    cone: list[Knot] = [
        (-0.92 * wide, -0.13, 0.5), (-0.46, -0.46), (-0.06, -0.76, 0.3), (0.06, -0.76, 0.3), (0.46, -0.46),
        (0.92 * wide, -0.13, 0.5), (0.44, -0.08), (0.0, -0.06), (-0.44, -0.08),
    ]  # fmt: skip
    shape = painter.form(at(cone), hat.colour, shadow=0.12, rim=0.035)
    if painter.detail > 0:
        shade = painter.tones.tone(hat.colour).shade
        with painter.clip(shape):
            for x in (-0.62, -0.34, -0.10, 0.14, 0.40, 0.68):
                painter.line([(x * 0.06 + wearer.middle, -0.75), (x + wearer.middle, -0.06)], 0.016, shade, 0.5, 1, 1)
            for y, half in ((-0.52, 0.42), (-0.32, 0.72), (-0.17, 0.95)):
                arc = [(-half + wearer.middle, y), (wearer.middle, y + 0.07), (half + wearer.middle, y)]
                painter.line(arc, 0.016, shade, 0.45, 1, 1)
