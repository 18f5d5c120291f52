"""Eyes and brows."""

from __future__ import annotations

from production_flow.embedded.artist.colour import Rgb, adjust, mix
from production_flow.embedded.artist.figures.curves import Knot, Point, blob, smooth, stroke
from production_flow.embedded.artist.figures.face import Face
from production_flow.embedded.artist.figures.painter import Painter

_WHITE = "#fbf4ea"
_LASH = "#26141c"


def _small_eye(painter: Painter, face: Face, x: float, y: float, wide: float, tall: float) -> None:
    """An eye that is a few pixels wide: a dark oval with a light."""
    shut = (1 - face.acting.blink) * min(1.0, face.mood.lid + 0.15)
    high = max(0.012, tall * 0.62 * shut)
    gaze_x, gaze_y = face.gaze
    painter.fill(blob(x + gaze_x * 0.02, y + gaze_y * 0.02, wide * 0.46, high), "#1d1420")
    if high > 0.03 and painter.detail > 0:
        painter.raw(blob(x + wide * 0.12, y - high * 0.45, wide * 0.14), painter.tones.base("#ffffff"), 0.9)


def draw_eye(painter: Painter, face: Face, side: int) -> None:
    """One eye: white, iris, light, lids, lashes.

    Args:
        painter: Draws in head space.
        face: The face and its mood.
        side: -1 the near eye, 1 the far one.
    """
    like, mood = face.like, face.mood
    away = -1 if face.profile else side
    x, y = face.eye_x(side), like.eye_y
    wide = 0.094 * like.eye_wide * (0.80 if face.far(side) else 0.66 if face.profile else 1.0)
    tall = 0.090 * like.eye_tall
    if painter.detail < 1 or wide * painter.scale < 4.5:
        _small_eye(painter, face, x, y, wide, tall)
        return
    if face.profile and face.acting.blink <= 0.8 and mood.lid * (1 - face.acting.blink) >= 0.18:
        _side_eye(painter, face, (x, y), tall)
        return
    tone = painter.tones.tone(face.skin)
    lash = painter.tones.base(_LASH)
    if face.acting.blink > 0.8 or mood.lid * (1 - face.acting.blink) < 0.18:
        _shut_eye(painter, face, (x, y), (wide, tall), away, tone.deep, lash)
        return
    up = tall * max(0.12, mood.lid * (1 - face.acting.blink) - 0.06 * max(0.0, face.gaze[1]))
    down = tall * 0.62 * (1 - mood.low)
    inner, outer = max(0.0, mood.inner) * tall * 5.2, max(0.0, mood.outer) * tall * 5
    tip = y - tall * 0.02 - like.eye_tilt
    upper: list[Point] = [
        (x - away * wide * 0.98, y + tall * 0.16), (x - away * wide * 0.62, y - up * 0.72 + inner),
        (x - away * wide * 0.02, y - up + inner * 0.5 + outer * 0.4),
        (x + away * wide * 0.68, y - up * 0.70 + outer - like.eye_tilt * 0.8),
        (x + away * wide * 1.03, tip),
    ]  # fmt: skip
    lower: list[Knot] = [
        (x + away * wide * 0.62, y + down * 0.72 - like.eye_tilt * 0.6), (x - away * wide * 0.05, y + down),
        (x - away * wide * 0.66, y + down * 0.70),
    ]  # fmt: skip
    shape = smooth([(*upper[0], 0.4), *upper[1:4], (*upper[4], 0.5), *lower])
    painter.raw(shape, mix(painter.tones.base(_WHITE), tone.shade, 0.10))
    with painter.clip(shape):
        _iris(painter, face, side, (x, y), (wide, tall))
        if painter.look != "flat":
            painter.raw(
                stroke([(px, py + 0.012) for px, py in upper], 0.036, 0.8, 0.8), painter.tones.base("#2a1a30"), 0.34
            )
    _lids(painter, face, (x, y), (wide, tall), away, upper, lower, tone.deep, lash)


def _side_eye(painter: Painter, face: Face, place: Point, tall: float) -> None:
    """An eye from the side: a wedge whose front is the curve of the eyeball, the iris a narrow oval behind it."""
    (x, y), mood, like = place, face.mood, face.like
    tone, lash = painter.tones.tone(face.skin), painter.tones.base(_LASH)
    front, back = x + 0.052, x - 0.062 * like.eye_wide
    up = tall * max(0.12, mood.lid * (1 - face.acting.blink) - 0.06 * max(0.0, face.gaze[1]))
    down = tall * 0.62 * (1 - mood.low)
    press, droop = max(0.0, mood.inner) * tall * 4, max(0.0, mood.outer) * tall * 4
    corner = (back, y + tall * 0.10 - like.eye_tilt)
    lid = [corner, (x - 0.016, y - up * 0.72 + droop), (front - 0.010, y - up * 0.92 + press)]
    low: list[Knot] = [(front - 0.020, y + down * 0.92, 0.3), (x - 0.012, y + down * 0.72)]
    shape = smooth([(*corner, 0.6), lid[1], (*lid[2], 0.4), (front, y - up * 0.2), *low])
    painter.raw(shape, mix(painter.tones.base(_WHITE), tone.shade, 0.10))
    with painter.clip(shape):
        radius = min(tall, 0.098) * 0.76 * mood.iris
        gaze_x, gaze_y = face.gaze
        px, py = front - 0.022 + min(0.0, gaze_x) * 0.03, y + gaze_y * tall * 0.34 - tall * 0.08
        colour = painter.tones.base(like.iris)
        painter.raw(blob(px, py, radius * 0.44, radius), adjust(colour, -0.12))
        painter.raw(blob(px, py + radius * 0.18, radius * 0.34, radius * 0.76), adjust(colour, 0.07))
        painter.raw(blob(px + 0.006, py, radius * 0.22, radius * 0.54), painter.tones.base("#140a12"))
        painter.raw(blob(px + 0.004, py - radius * 0.36, radius * 0.17, radius * 0.22), painter.tones.base("#ffffff"))
        painter.raw(stroke([(ax, ay + 0.012) for ax, ay in lid], 0.034, 0.8, 0.8), painter.tones.base("#2a1a30"), 0.3)
    thick = 0.022 + 0.014 * min(1.0, like.lash + 0.2)
    painter.line(lid, thick, lash, 1.0, 0.3, 0.8, 0.8)
    if like.lash > 0.6 and painter.fine:
        tip = lid[2]
        painter.line(
            [tip, (tip[0] + 0.030, tip[1] - 0.004), (tip[0] + 0.046, tip[1] - 0.028)], 0.022, lash, 1.0, 1.0, 0.0
        )
    painter.line([(ax + 0.002, ay - 0.030) for ax, ay in lid], 0.013, tone.deep, 0.6)
    if painter.fine:
        painter.line(
            [(back + 0.01, y + tall * 0.2), (low[1][0], low[1][1] + 0.004), (low[0][0], low[0][1])],
            0.010,
            tone.deep,
            0.5,
        )


def _iris(painter: Painter, face: Face, side: int, place: Point, size: Point) -> None:
    (x, y), (wide, tall) = place, size
    gaze_x, gaze_y = face.gaze
    radius = min(tall, 0.098) * 0.76 * face.mood.iris
    narrow = radius * (0.86 if face.far(side) else 0.66 if face.profile else 1.0)
    px = x + gaze_x * wide * 0.40 + (0.012 if not face.front else -side * 0.006) + (0.02 if face.profile else 0.0)
    py = y + gaze_y * tall * 0.34 - tall * 0.10
    colour = painter.tones.base(face.like.iris)
    painter.raw(blob(px, py, narrow, radius), adjust(colour, -0.12))
    painter.raw(blob(px, py + radius * 0.18, narrow * 0.80, radius * 0.78), adjust(colour, 0.07))
    painter.raw(blob(px, py, narrow * 0.54, radius * 0.54), painter.tones.base("#140a12"))
    light = 1 if painter.light[0] >= 0 else -1
    bright = mix(painter.tones.base("#ffffff"), (1.0, 1.0, 1.0), 0.6 * (1 - painter.tones.light.silhouette))
    painter.raw(blob(px + light * narrow * 0.34, py - radius * 0.34, radius * 0.27), bright)
    if painter.look == "soft":
        painter.raw(blob(px - light * narrow * 0.36, py + radius * 0.42, radius * 0.13), bright, 0.55)


def _lids(
    painter: Painter, face: Face, place: Point, size: Point, away: int, upper: list[Point], lower: list[Knot],
    deep: Rgb, lash: Rgb,
) -> None:  # fmt: skip
    (x, y), (wide, tall) = place, size
    lashes = face.like.lash
    thick = 0.022 + 0.016 * min(1.0, lashes + 0.2)
    painter.line(upper, thick, lash, 1.0, 0.3, 0.35, 0.62)
    if lashes > 0.6 and painter.fine:
        ex, ey = upper[4]
        for rise, back in ((0.035, 0.0), (0.046, 0.22)):
            root = (ex - away * wide * back, ey - rise * 0.30 - tall * back * 0.5)
            painter.line(
                [root, (root[0] + away * 0.024, root[1] - 0.010), (root[0] + away * 0.038, root[1] - rise * 0.8)],
                0.018,
                lash,
                1.0,
                0.9,
                0.0,
                0.2,
            )
    crease = [(px, py - 0.026 - 0.012 * (i == 2)) for i, (px, py) in enumerate(upper)][1:]
    painter.line(crease, 0.013, deep, 0.65, 0.1, 0.1)
    if painter.fine:
        painter.line([(px, py + 0.004) for px, py, *_ in lower], 0.010, deep, 0.55)
        if face.mood.low > 0.3 or face.like.lines > 0.3 or face.mood.lid < 0.5:
            bag = y + tall * 0.62 + 0.028
            painter.line(
                [(x - away * wide * 0.7, bag - 0.012), (x, bag + 0.006), (x + away * wide * 0.6, bag - 0.014)],
                0.013,
                deep,
                0.5,
            )


def _shut_eye(painter: Painter, face: Face, place: Point, size: Point, away: int, deep: Rgb, lash: Rgb) -> None:
    (x, y), (wide, tall) = place, size
    squeeze = face.mood.wince > 0.5
    merry = face.mood.cheek > 0.7 and face.acting.blink <= 0.8
    sag = tall * (0.12 if squeeze else -0.40 if merry else 0.42)
    painter.line(
        [(x - away * wide, y + 0.01), (x, y + sag), (x + away * wide * 1.1, y + 0.004)], 0.032, lash, 1.0, 0.2, 0.3
    )
    if squeeze:
        for rise in (-0.035, 0.04):
            painter.line(
                [(x + away * wide * 0.95, y + rise * 0.3), (x + away * wide * 1.35, y + rise)], 0.016, deep, 0.8
            )
    painter.line(
        [(x - away * wide * 0.8, y - tall * 0.35), (x, y - tall * 0.42), (x + away * wide * 0.9, y - tall * 0.3)],
        0.013,
        deep,
        0.6,
    )


def draw_brow(painter: Painter, face: Face, side: int, colour: str | None = None) -> None:
    """One brow; brows lie over the hair so that no fringe hides the acting."""
    like, mood = face.like, face.mood
    away = -1 if face.profile else side
    x = face.eye_x(side) + (0.03 if face.profile else side * 0.008)
    wide = 0.122 * (0.80 if face.far(side) else 0.72 if face.profile else 1.0)
    lift = mood.asym if side > 0 else -mood.asym * 0.3
    if face.profile:
        lift = mood.asym * 0.5
    y = like.eye_y - 0.158 * max(0.92, like.eye_tall) + mood.brow - lift - like.brow_rise
    arch = 0.010 + 0.018 * like.brow_arch
    thick = 0.038 * like.brow
    knots = [
        (x - away * wide * 0.86, y + 0.006 + mood.inner), (x - away * wide * 0.36, y - arch * 0.62 + mood.inner * 0.55),
        (x + away * wide * 0.26, y - arch - 0.008 + mood.outer * 0.4), (x + away * wide * 1.02, y + 0.024 + mood.outer),
    ]  # fmt: skip
    painter.line(
        knots, max(thick, 1.3 / painter.scale), painter.tones.base(colour or like.brow_colour), 1.0, 0.62, 0.08, 0.28
    )


def draw_frown(painter: Painter, face: Face) -> None:
    """The folds between the brows of whoever frowns."""
    if not painter.fine or face.profile or face.mood.inner < 0.025:
        return
    deep, x, y = (
        painter.tones.tone(face.skin).deep,
        face.across(0.0) + (0.01 if face.turned else 0.0),
        face.like.eye_y - 0.12,
    )
    for side in (-1, 1):
        painter.line(
            [(x + side * 0.022, y - 0.055), (x + side * 0.014, y), (x + side * 0.018, y + 0.03)], 0.014, deep, 0.75
        )


def draw_tears(painter: Painter, face: Face) -> None:
    """Tears that run down from the eyes, and drops on the cheeks."""
    pale = painter.tones.base("#dff1ff")
    with painter.clip(face.outline):
        for side in face.sides:
            away = -1 if face.profile else side
            x, y = face.eye_x(side) + away * 0.020, face.like.eye_y + 0.05
            low = y + 0.20 * face.mood.tears
            painter.line(
                [(x, y), (x + away * 0.016, (y + low) / 2), (x + away * 0.010, low)], 0.030, pale, 0.85, 0.3, 0.8
            )
            painter.raw(blob(x + away * 0.010, low + 0.012, 0.022, 0.030), pale, 0.95)
