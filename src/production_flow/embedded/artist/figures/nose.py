"""Noses: opaque at the tip, dissolving into the bridge; in profile the nose is part of the outline."""

from __future__ import annotations

from production_flow.embedded.artist.colour import mix
from production_flow.embedded.artist.figures.curves import Knot, blob, smooth
from production_flow.embedded.artist.figures.face import Face
from production_flow.embedded.artist.figures.painter import Painter

_OUT: dict[str, tuple[float, float, float, float]] = {
    "button": (0.058, 0.046, 0.10, 0.055), "snub": (0.062, 0.040, 0.09, 0.058), "wedge": (0.066, 0.058, 0.15, 0.070),
    "hook": (0.070, 0.080, 0.18, 0.070), "bulb": (0.104, 0.082, 0.15, 0.095), "broad": (0.092, 0.056, 0.13, 0.072),
}  # fmt: skip
"""Half the width of the tip, how far it hangs, how far up the bridge is seen, and how far it stands out when turned."""


def draw_nose(painter: Painter, face: Face, skin: str) -> None:
    """The nose of a face; draw it before the eyes, so that no bridge can lie over an iris."""
    if face.profile:
        _draw_profile(painter, face, skin)
        return
    like, tone = face.like, painter.tones.tone(skin)
    wide, hang, bridge, out = (part * like.nose_size for part in _OUT[like.nose])
    lean = out if face.turned else 0.0
    x, y = face.across(0.0) + lean * 0.75, like.eye_y + 0.150 + 0.03 * (like.nose_size - 1)
    warm = mix(skin, "#e2553d", 0.34)
    if painter.detail < 1:
        painter.raw(blob(x, y + hang * 0.3, wide * 0.7, hang * 0.5), tone.shade, 0.55)
        return
    with painter.clip(face.outline):
        painter.glow(x, y + 0.01, wide * 1.8, warm, 0.42 if like.nose != "bulb" else 0.6, wide * 1.5)
    _under(painter, face, (x, y), (wide, hang), lean)
    tip: list[Knot] = [
        (x - wide * 0.78, y - hang * 0.34), (x + lean * 0.2, y - hang * 0.95),
        (x + wide * 0.74 + lean * 0.25, y - hang * 0.30),
        (x + wide * 0.86 + lean * 0.1, y + hang * 0.36), (x + lean * 0.1, y + hang * 0.86),
        (x - wide * 0.92, y + hang * 0.42),
    ]  # fmt: skip
    painter.raw(smooth(tip), mix(tone.base, painter.tones.base(warm), 0.30 if like.nose == "bulb" else 0.16), 0.9)
    _bridge(painter, face, (x, y), (wide, hang), bridge, lean)
    if painter.look == "soft" and painter.fine:
        painter.glow(
            x + wide * 0.2 * (1 if painter.light[0] > 0 else -1),
            y - hang * 0.30,
            wide * 0.42,
            "#fff6e4",
            0.62,
            wide * 0.34,
        )


def _under(painter: Painter, face: Face, place: tuple[float, float], size: tuple[float, float], lean: float) -> None:
    """The shadow that the nose throws, on the side away from the light."""
    (x, y), (wide, hang) = place, size
    tone = painter.tones.tone(face.skin)
    away = -1 if painter.light[0] >= 0 else 1
    shut = 1.0 - min(1.0, 1.4 * face.lips.open)  # over an open mouth a full shadow is a moustache
    low = 0.4 + 0.6 * shut
    knots: list[Knot] = [
        (x - wide * 0.9 + away * 0.01, y), (x + wide * 0.9 + away * 0.01, y),
        (x + wide * 0.7 + away * 0.02, y + hang + 0.022 * low),
        (x + away * 0.02 + lean * 0.1, y + hang + 0.038 * low), (x - wide * 0.75 + away * 0.03, y + hang + 0.016 * low),
    ]  # fmt: skip
    painter.raw(smooth(knots), tone.shade, 0.30 + 0.32 * shut)


def _bridge(
    painter: Painter, face: Face, place: tuple[float, float], size: tuple[float, float], bridge: float, lean: float
) -> None:
    (x, y), (wide, hang) = place, size
    tone = painter.tones.tone(face.skin)
    kind = face.like.nose
    if painter.fine:
        for side in (-1, 1):
            if face.far(side) and kind != "bulb":
                continue
            wing = x + side * wide * 0.98
            painter.line(
                [
                    (wing - side * 0.012, y - hang * 0.25),
                    (wing + side * 0.010, y + hang * 0.30),
                    (wing - side * wide * 0.28, y + hang * 0.84),
                ],
                0.016,
                tone.deep,
                0.75,
                0.1,
                0.1,
            )
        nostril = 0.014 * face.like.nose_size
        for side in (-1, 1):
            painter.raw(
                blob(x + side * wide * 0.42 + lean * 0.1, y + hang * 0.78, nostril, nostril * 0.5), tone.deep, 0.7
            )
    if face.turned:
        top = max(y - bridge, face.like.eye_y - 0.02) if kind != "hook" else face.like.eye_y + 0.005
        start = face.across(0.0) + 0.030
        line = [
            (start, top),
            (x + lean * 0.10 + wide * 0.28 + (0.016 if kind == "hook" else 0.0), y - hang * 1.0),
            (x + wide * 0.80 + lean * 0.25, y - hang * 0.1),
            (x + wide * 0.62 + lean * 0.15, y + hang * 0.66),
        ]
        painter.line(line, 0.019, tone.deep, 0.8, 0.0, 0.25, 0.8)
    elif kind in {"hook", "wedge"} and painter.detail > 0:
        away = -1 if painter.light[0] >= 0 else 1
        painter.line(
            [
                (x + away * 0.040, face.like.eye_y + 0.0),
                (x + away * 0.030, y - hang),
                (x + away * wide * 0.7, y - hang * 0.1),
            ],
            0.022,
            tone.shade,
            0.7,
            0.0,
            0.4,
            0.7,
        )
    if face.mood.wince > 0.4 and painter.fine:
        for side in (-1, 1):
            sx = x - lean * 0.6 + side * 0.05
            painter.line(
                [(sx - side * 0.026, y - 0.11), (sx + side * 0.012, y - 0.085), (sx + side * 0.02, y - 0.05)],
                0.013,
                tone.deep,
                0.8,
            )


def _draw_profile(painter: Painter, face: Face, skin: str) -> None:
    like, tone = face.like, painter.tones.tone(skin)
    wide, hang, *_ = (part * like.nose_size for part in _OUT[like.nose])
    x, y = (0.325 + 0.05 * like.nose_size) * like.skull, like.eye_y + 0.155
    with painter.clip(face.outline):
        painter.glow(x, y, wide * 1.9, mix(skin, "#e2553d", 0.4), 0.55)
        if painter.fine:
            painter.line(
                [
                    (x - wide * 0.7, y - hang * 0.3),
                    (x - wide * 1.0, y + hang * 0.25),
                    (x - wide * 0.6, y + hang * 0.62),
                    (x - wide * 0.1, y + hang * 0.5),
                ],
                0.017,
                tone.deep,
                0.8,
            )
            painter.raw(blob(x - wide * 0.05, y + hang * 0.48, 0.018, 0.008), tone.deep, 0.8)
