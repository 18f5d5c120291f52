"""Hair of a head turned away to the side: its edge is that of the three-quarter view from before, without the face."""

from __future__ import annotations

from collections.abc import Sequence

from production_flow.embedded.artist.figures.curves import Knot, Path, smooth, together
from production_flow.embedded.artist.figures.face import Face
from production_flow.embedded.artist.figures.hair_shapes import Lines, Style
from production_flow.embedded.artist.figures.hair_sides import HIDES_EAR
from production_flow.media.canvas import skia

_HANGS = 0.5
"""Hair that ends lower hangs; what ends higher lies on the nape."""
_GATHERED = ((-0.33, 0.16), (-0.14, 0.26), (0.06, 0.22), (0.20, -0.06), (0.27, -0.28))
"""Where strands begin that are tied behind."""


def lost_path(face: Face, style: Style, masses: Sequence[Path]) -> Path:
    """The hair seen from behind and from the right: the cap, with the edges that the masses of the other side have.

    Args:
        face: The head.
        style: Its hairstyle.
        masses: The masses of the three-quarter view from before, whose outline is the same.
    """
    cap, skull = style.cap, face.like.skull
    rise, back, low = cap.rise * face.like.volume, cap.back, cap.low + 0.13
    covered = hides_ear(style)
    front: list[Knot] = [
        (0.10, -0.505 - rise), (0.27 * skull, -0.43 - rise * 0.7), (0.350 * skull + cap.fringe * 0.5, cap.line, 0.5),
    ]  # fmt: skip
    if covered:
        front += [(0.315 * skull, -0.10), (0.30 * skull, 0.10), (0.27, max(0.2, min(cap.side, 0.4)), 0.3)]
    else:
        front += [
            (0.295, -0.13), (0.285, -0.02), (0.255, cap.side + 0.03, 0.5), (0.225, -0.03), (0.15, -0.035),
            (0.105, 0.06), (0.085, 0.17),
        ]  # fmt: skip
    if low > _HANGS:
        out = cap.spread * 0.7
        end: list[Knot] = [
            (0.28 + out, low * 0.55), (0.25 + out, low - 0.05, 0.3), (0.08, low + 0.035), (-0.12, low),
            (-0.30, low + 0.03), (-0.44 - back - out, low - 0.05, 0.3), (-0.50 - back - out * 0.6, low * 0.55),
        ]  # fmt: skip
    else:
        end = [(0.045, low, 0.2), (-0.06, low + 0.03), (-0.19, low + 0.01), (-0.33, low - 0.05, 0.2)]
    rear: list[Knot] = [
        (-0.435 * skull - back, 0.08), (-0.475 * skull - back, -0.13), (-0.36 * skull - back * 0.6, -0.41 - rise * 0.4),
        (-0.12, -0.50 - rise),
    ]  # fmt: skip
    return skia.Op(_without_face(face, masses, covered=covered), smooth([*front, *end, *rear]), skia.kUnion_PathOp)


def hides_ear(style: Style) -> bool:
    """Whether the hair falls over the ear."""
    return style.cap.side > HIDES_EAR or (style.cap.low + 0.13 > _HANGS and not style.ears)


def _without_face(face: Face, masses: Sequence[Path], *, covered: bool) -> Path:
    """The masses, less what would lie on the cheek, on the ear and on the nape."""
    if covered:
        return together(masses)
    window: list[Knot] = [
        (0.10, -0.03, 0.3), (0.30, -0.14, 0.4), (0.36, -0.26), (0.60, -0.30, 0.5), (0.60, 1.2, 1), (0.08, 1.2, 1),
    ]  # fmt: skip
    inside = skia.Op(face.outline, smooth(window), skia.kIntersect_PathOp)
    return skia.Op(together(masses), inside, skia.kDifference_PathOp)


def lost_strands(style: Style, tied: bool) -> Lines:
    """Strands of hair seen from behind and from the right: to where it is tied, or down from the crown."""
    low = style.cap.low + 0.09
    if tied:
        return tuple(((x, y), (x * 0.4 - 0.16, y * 0.3 - 0.2), (-0.24, -0.40)) for x, y in _GATHERED)
    return tuple(
        ((x * 0.4 - 0.10, -0.47), (x * 1.05 - 0.06, -0.12), (x - 0.05, low)) for x in (-0.30, -0.19, -0.07, 0.06, 0.17)
    )
