"""What is worn on a face: glasses, earrings, a hearing aid, a pipe; the seams of androids, aerials."""

from __future__ import annotations

from production_flow.embedded.artist.colour import Rgb, lightness, mix
from production_flow.embedded.artist.figures.acting import Point
from production_flow.embedded.artist.figures.curves import blob, smooth, stroke
from production_flow.embedded.artist.figures.dress import Dressed
from production_flow.embedded.artist.figures.face import Face
from production_flow.embedded.artist.figures.painter import Painter

GLASSES = frozenset({"glasses", "dark-glasses"})
"""What stands before the eyes; through dark ones they are not seen."""


_DARK_SKIN = 0.66
"""Lightness of skin under which a red frame would look like sore eyes; brass is seen on it."""


def draw_earrings(painter: Painter, face: Face, dressed: Dressed) -> None:
    """A ring in each ear."""
    places = [-0.40 * face.like.skull, 0.40 * face.like.skull] if face.front else [-0.255 if face.turned else -0.115]
    gold = dressed.look.accent or "#e0b85c"
    for x in places:
        painter.form(blob(x, 0.245, 0.028, 0.036), gold, shadow=0.015, rim=0.01)


def draw_glasses(painter: Painter, face: Face, dressed: Dressed) -> None:
    """Glasses, round or square as the figure's id has it."""
    bright = "#e0bd74" if lightness(face.skin) < _DARK_SKIN else "#8c2f39"
    frame = painter.tones.base("#2a2438" if dressed.seed % 3 else bright)
    y, round_ = face.like.eye_y + 0.008, dressed.seed % 2 == 0
    paint_width = max(0.021, 1.2 / painter.scale)
    lenses: list[tuple[float, float]] = []
    for side in face.sides:
        wide = 0.080 if face.profile else 0.145 * (0.80 if face.far(side) else 1.0)
        lenses.append((face.eye_x(side) + (0.045 if face.profile else 0.0), wide))
    for x, wide in lenses:
        tall = 0.140 if round_ else 0.112
        glass = (
            blob(x, y, wide, tall)
            if round_
            else smooth(
                [
                    (x - wide, y - tall * 0.7, 0.2),
                    (x, y - tall),
                    (x + wide, y - tall * 0.7, 0.2),
                    (x + wide * 0.8, y + tall * 0.8),
                    (x - wide * 0.8, y + tall * 0.8),
                ]
            )
        )
        dark = "dark-glasses" in dressed.features
        painter.raw(glass, painter.tones.base("#1c1a24" if dark else "#dff2ff"), 0.94 if dark else 0.14)
        if painter.fine:
            painter.raw(
                stroke([(x - wide * 0.6, y - 0.02), (x - wide * 0.1, y - 0.095)], 0.028),
                painter.tones.base("#ffffff"),
                0.4,
            )
        painter.ring(glass, frame, paint_width)
    first, last = lenses[0], lenses[-1]
    if not face.profile:
        painter.raw(
            stroke(
                [
                    (first[0] + first[1], y - 0.01),
                    ((first[0] + last[0]) / 2 + 0.01, y - 0.032),
                    (last[0] - last[1], y - 0.01),
                ],
                paint_width,
                0.9,
                0.9,
            ),
            frame,
        )
    if not face.front:
        end = -0.10 if face.profile else -0.20
        painter.raw(stroke([(first[0] - first[1], y - 0.01), (end, y - 0.025)], paint_width, 0.9, 0.9), frame)


def draw_mask(painter: Painter, face: Face, dressed: Dressed) -> None:
    """A mask round the eyes, in the colour of the suit; under the brows and behind the lids, which act."""
    if "mask" not in dressed.features:
        return
    worn = [piece for slot, piece in dressed.wear.items() if slot in {"top", "outer"}]
    own = painter.tones.base(min((piece.colour for piece in worn), key=lightness, default="#2a2438"))
    y, shapes = face.like.eye_y + 0.005, []
    for side in face.sides:
        far = 0.80 if face.far(side) else 1.0
        x, way = face.eye_x(side), -1.0 if face.profile else float(side)
        shapes.append(
            smooth(
                [
                    (x - way * 0.15 * far, y - 0.075),
                    (x + way * 0.06 * far, y - 0.125),
                    (x + way * 0.23 * far, y - 0.15, 0.7),
                    (x + way * 0.19 * far, y + 0.03),
                    (x + way * 0.05 * far, y + 0.115),
                    (x - way * 0.11 * far, y + 0.095),
                    (x - way * 0.17 * far, y + 0.02),
                ]
            )
        )
    if not face.profile:
        ends = sorted(face.eye_x(side) for side in face.sides)
        shapes.append(smooth([(ends[0], y - 0.06), (ends[-1], y - 0.06), (ends[-1], y + 0.04), (ends[0], y + 0.04)]))
    with painter.clip(face.outline):
        for shape in shapes:
            painter.raw(shape, own)


def draw_hearing_aid(painter: Painter, face: Face, dressed: Dressed) -> None:
    """A hearing aid behind the ear."""
    x = 0.395 * face.like.skull if face.front else -0.27 if face.turned else -0.15
    colour = dressed.look.accent or "#e8d9c4"
    painter.form(blob(x, 0.02, 0.030, 0.060), colour, shadow=0.015, rim=0.01)
    painter.raw(stroke([(x, 0.06), (x + 0.035, 0.10), (x + 0.055, 0.115)], 0.016, 0.8, 0.8), painter.tones.base(colour))


def draw_seams(painter: Painter, face: Face, dressed: Dressed) -> None:
    """The seams of an android's face and the light at its temple."""
    shade: Rgb = painter.tones.tone(dressed.skin).shade
    at = face.across
    glow = dressed.look.accent or "#6ff0ff"
    if painter.fine:
        with painter.clip(face.outline):
            x = -0.02 if face.profile else at(-0.80)
            painter.line([(x - 0.12, 0.13), (x, 0.20), (x + 0.05, 0.56)], 0.013, shade, 0.9, 0.9, 0.9)
            if not face.profile:
                painter.line(
                    [(at(0) + 0.015, 0.415 + face.drop), (at(0) + 0.01, 0.56 + face.drop)],
                    0.012,
                    shade,
                    0.9,
                    0.9,
                    0.9,
                )
    x, y = (0.02, -0.02) if face.profile else (at(-0.98), -0.015)
    painter.glow(x, y, 0.10, glow, 0.7, raw=True)
    painter.ring(blob(x, y, 0.032), (0.8, 0.98, 1.0), 0.015)


def draw_joints(painter: Painter, face: Face) -> None:
    """What shows that a face is made: the slits of a jaw that hangs, and round painted cheeks."""
    deep, at = painter.tones.tone(face.skin).deep, face.across
    y = face.like.mouth_y
    with painter.clip(face.outline):
        for side in face.sides:
            x = 0.16 if face.profile else at(side * (0.62 if face.far(side) else 0.42))
            painter.line(
                [(x, y - 0.05), (x, y + 0.10), (x - 0.01 * side, 0.62 + face.drop)], 0.018, deep, 0.95, 1.0, 1.0
            )
            cheek = 0.12 if face.profile else at(side * (0.95 if face.far(side) else 0.80))
            painter.raw(
                blob(cheek, y - 0.11, 0.045 if face.far(side) else 0.065, 0.065),
                painter.tones.base(mix(face.skin, "#d8432f", 0.5)),
                0.75,
            )


def draw_pipe(painter: Painter, mouth: Point, reach: float) -> None:
    """A pipe in the corner of a mouth."""
    x, y = mouth
    stem = [(x + 0.05, y + 0.01), (x + 0.05 + reach * 0.25, y + 0.05), (x + 0.05 + reach * 0.45, y + 0.11)]
    painter.raw(stroke(stem, 0.034, 0.8, 1.0), painter.tones.base("#3a241c"))
    bx, by = stem[-1]
    bowl = smooth(
        [(bx - 0.055, by - 0.10, 0.4), (bx + 0.065, by - 0.10, 0.4), (bx + 0.05, by + 0.03), (bx - 0.03, by + 0.03)]
    )
    painter.form(bowl, "#6b3f2a", shadow=0.025, rim=0.012)


def draw_antenna(painter: Painter, x: float, y: float, colour: str) -> None:
    """A short aerial with a light at its end."""
    painter.raw(
        stroke([(x, y + 0.06), (x + 0.01, y - 0.12), (x + 0.05, y - 0.26)], 0.035, 1.0, 0.7),
        painter.tones.base("#5c6068"),
    )
    painter.glow(x + 0.05, y - 0.28, 0.14, colour, 0.7, raw=True)
    painter.form(blob(x + 0.05, y - 0.28, 0.045), colour, shadow=0.02, rim=0.0)
