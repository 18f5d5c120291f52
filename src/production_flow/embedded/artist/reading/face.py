"""Where the face is: a piece of skin of the shape of a head, with eyes in it. Whose it is, is never asked."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from production_flow.embedded.artist.colour import Rgb
from production_flow.embedded.artist.reading.colours import Lab, Mask, apart, clusters, gap_of
from production_flow.embedded.artist.reading.shape import Shape
from production_flow.embedded.artist.reading.sheet import Sheet

_COLOURS = 9
_ALIKE = 0.035
_REACH = 0.06
"""How far from a colour of skin a pixel is still skin."""
_WIDER = 0.1
"""The same where light falls from one side."""
_HUES = (22.0, 76.0)
_CHROMA = (0.014, 0.128)
_LIGHT = (0.26, 0.95)
_LEAST, _MOST = 0.0035, 0.36
"""How much of the picture a face is."""
_NECK = 0.74
"""A head ends where it is this much narrower than it is wide."""
_DARKER = 0.10
"""How much darker or lighter eyes, brows and mouths are than skin."""


@dataclass(frozen=True)
class Face:
    """A face: from the hairline to the chin, in pixels; `sure` is 0-1."""

    skin: Mask
    colour: Rgb
    top: int
    chin: int
    middle: int
    wide: int
    sure: float

    @property
    def tall(self) -> int:
        """From the hairline to the chin."""
        return self.chin - self.top


def face_in(sheet: Sheet, shape: Shape | None) -> Face | None:
    """The clearest face of a picture; None where there is none that plainly is one."""
    lab, solid = sheet.lab, sheet.solid if shape is None else shape.mask & sheet.solid
    found = [face for skin in _skins(lab, solid) for face in _faces(lab, skin, shape)]
    return max(found, key=lambda face: (face.sure, -face.top, -face.middle), default=None)


def _skins(lab: Lab, solid: Mask) -> list[Mask]:
    """Where each colour that may be skin lies, and each two that are light and shadow of one."""
    maybe = solid & _skinlike(lab)
    middle = np.zeros_like(solid)
    height, width = solid.shape
    middle[: round(0.75 * height), round(0.15 * width) : round(0.85 * width)] = True
    colours = [one.lab for one in clusters(lab[maybe & middle], _COLOURS, _ALIKE)]
    near = [(apart(lab, colour) < _REACH) & solid for colour in colours]
    wider = [(apart(lab, colour) < _WIDER) & solid for colour in colours]
    pairs = [
        near[one] | near[other]
        for one in range(len(colours))
        for other in range(one)
        if _hue_gap(colours[one], colours[other]) < 16 and gap_of(colours[one], colours[other]) < 0.2
    ]
    return [*near, *wider, *pairs]


def _skinlike(lab: Lab) -> Mask:
    """Where a colour may be that of skin; wood, sand and brown hair are too. What is dark must be the more coloured."""
    hue, chroma = np.degrees(np.arctan2(lab[..., 2], lab[..., 1])) % 360, np.hypot(lab[..., 1], lab[..., 2])
    least = _CHROMA[0] + np.maximum(0.0, 0.5 - lab[..., 0]) * 0.06
    light = (lab[..., 0] > _LIGHT[0]) & (lab[..., 0] < _LIGHT[1])
    likely: Mask = (hue > _HUES[0]) & (hue < _HUES[1]) & (chroma > least) & (chroma < _CHROMA[1]) & light
    return likely


def _hue_gap(one: Rgb, other: Rgb) -> float:
    gap = np.degrees(np.arctan2(one[2], one[1]) - np.arctan2(other[2], other[1]))
    return abs(float((gap + 180) % 360 - 180))


def _faces(lab: Lab, skin: Mask, shape: Shape | None) -> list[Face]:
    """Every piece of the skin that has the shape of a face."""
    opened = ndimage.binary_opening(skin, iterations=1)
    labels, _ = ndimage.label(opened)
    found = []
    for index, box in enumerate(ndimage.find_objects(labels), start=1):
        piece = labels[box] == index
        if piece.sum() < 40 or not _LEAST <= piece.sum() / skin.size <= _MOST:
            continue
        face = _measured(lab, ndimage.binary_fill_holes(piece), piece, box, shape)
        if face is not None:
            found.append(face)
    return found


def _measured(lab: Lab, filled: Mask, piece: Mask, box: tuple[slice, slice], shape: Shape | None) -> Face | None:
    """The face that a piece of skin begins with; below it neck, chest and arms may hang together with it."""
    height, width = lab.shape[:2]
    top, left = box[0].start, box[1].start
    chin_row, wide, middle = _head_of(filled)
    if wide < 7 or chin_row < 0.75 * wide or left == 0 or left + filled.shape[1] == width:
        return None
    head, inside = filled[:chin_row], piece[:chin_row]
    columns = slice(max(0, middle - wide // 2), middle + wide // 2 + 1)
    compact = float(head[:, columns].mean())
    colour = _cheeks(lab[box][:chin_row], inside, middle, wide)
    within = head[:, columns] & (np.arange(chin_row) > 0.1 * chin_row)[:, None]
    darker = (abs(lab[box][:chin_row, columns, 0] - colour[0]) > _DARKER) & within
    features = float(darker.sum() / max(1, within.sum()))
    both = min(float(darker[:, : wide // 2].mean()), float(darker[:, wide // 2 :].mean()))
    even = _even(lab[box], piece, chin_row)
    lean = abs(left + middle - width / 2) / width
    high = (top + chin_row / 2 - (shape.top if shape else 0)) / (shape.height if shape else height)
    low = 0.36 if shape is not None and shape.slender > 1.9 else 0.72
    sure = (
        _rising(compact, 0.40, 0.52)
        * _haired(shape, box[0].start, chin_row, left + middle, wide)
        * _rising(features, 0.004, 0.018) * _rising(0.40 - features, 0.0, 0.12)
        * _rising(0.10 - even, 0.0, 0.05)
        * _rising(both, 0.0015, 0.008)
        * _rising(0.32 - lean, 0.0, 0.1)
        * _rising(low - high, 0.0, 0.1)
        * (1.0 if shape else _rising(wide / width, 0.11, 0.16))
        * _rising(chin_row / wide, 0.70, 0.84) * _rising(1.75 - chin_row / wide, 0.0, 0.25)
    )  # fmt: skip
    skin = np.zeros((height, width), bool)
    skin[box] = piece
    middle += left
    whole = (float(colour[0]), float(colour[1]), float(colour[2]))
    return Face(skin, whole, top, top + chin_row, middle, wide, sure) if sure > 0.05 else None


def _cheeks(lab: Lab, inside: Mask, middle: int, wide: int) -> Lab:
    """The colour of the skin about the cheeks: further out lie hair and shadow."""
    near = np.zeros_like(inside)
    tall = len(inside)
    near[round(0.4 * tall) : round(0.85 * tall), max(0, middle - round(0.3 * wide)) : middle + round(0.3 * wide)] = True
    wanted = near & inside
    colour: Lab = np.median(lab[wanted if wanted.any() else inside], 0)
    return colour


def _even(lab: Lab, piece: Mask, tall: int) -> float:
    """How far the forehead is from the cheeks in colour: far where fair hair was taken for skin."""
    brow, cheeks = (slice(0, round(0.22 * tall) + 1), slice(round(0.5 * tall), round(0.8 * tall) + 1))
    parts = [lab[rows][piece[rows]] for rows in (brow, cheeks)]
    if not all(len(part) for part in parts):
        return 1.0
    one, other = (np.median(part, 0) for part in parts)
    return float(np.linalg.norm(one - other))


def _haired(shape: Shape | None, top: int, tall: int, middle: int, wide: int) -> float:
    """Less where a figure ends with the skin: what was taken for a face may be face and fair hair together."""
    if shape is None:
        return 1.0
    above = shape.mask[max(0, top - round(0.22 * tall)) : top, max(0, middle - wide // 4) : middle + wide // 4]
    return 0.8 + 0.2 * float(above.mean()) if above.size else 0.8


def _head_of(filled: Mask) -> tuple[int, int, int]:
    """Where the head ends, how wide it is and where its middle is, in the pixels of a piece of skin."""
    widths = filled.sum(1)
    most = min(len(widths), max(8, round(1.5 * float(np.max(widths[: max(8, len(widths) // 2)])))))
    wide = int(np.percentile(widths[:most], 85))
    widest = int(np.argmax(widths[:most] >= wide))
    below = np.flatnonzero(widths[widest:most] < _NECK * wide)
    chin = widest + int(below[0]) if len(below) else most
    chin = min(len(widths), max(chin, round(0.75 * wide)), round(1.45 * wide) + 1)
    rows = filled[max(0, widest - 2) : max(widest + 3, chin)]
    middle = int(np.median(np.nonzero(rows)[1])) if rows.any() else filled.shape[1] // 2
    return chin, wide, middle


def _rising(value: float, low: float, high: float) -> float:
    """0 below `low`, 1 above `high`."""
    return float(np.clip((value - low) / (high - low), 0, 1))
