"""Hair as a picture shows it: its colour above the forehead, how far it falls, and whether a hat covers it."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from scipy import ndimage

from production_flow.embedded.artist.colour import Rgb
from production_flow.embedded.artist.reading.colours import HAIR, Cluster, Mask, apart, clusters, gap_of, named
from production_flow.embedded.artist.reading.face import Face
from production_flow.embedded.artist.reading.shape import Shape
from production_flow.embedded.artist.reading.sheet import Sheet
from production_flow.embedded.artist.reading.traits import Trait

_SAME = 0.075
_OTHER = 0.13
"""From here on two colours are of two things."""

_CHIN, _SHOULDER = -0.18, 0.42
"""Up to here hair is short, and to the chin, in heights of a face below the chin; near either it may be both."""

_LENGTHS = {"short": "short", "bob": "chin-length", "long": "long"}


@dataclass(frozen=True)
class Head:
    """A head in its picture.

    Args:
        around: What may be part of it: the figure where it is known, else everything that is not transparent.
        cut: Whether `around` is the figure.
        ground: Colours of what is behind.
    """

    sheet: Sheet
    face: Face
    around: Mask
    cut: bool
    ground: tuple[Rgb, ...]

    def box(self, top: float, bottom: float, left: float, right: float) -> tuple[slice, slice]:
        """A box in faces from hairline and middle: rows in heights of the face, columns in widths."""
        face, (height, width) = self.face, self.around.shape
        rows = (round(face.top + part * face.tall) for part in (top, bottom))
        columns = (round(face.middle + part * face.wide) for part in (left, right))
        (first, last), (begin, end) = (sorted((max(0, a), max(0, b))) for a, b in (tuple(rows), tuple(columns)))
        return slice(min(first, height), min(last, height)), slice(min(begin, width), min(end, width))

    def wall(self, colour: Rgb) -> float:
        """How far a colour is from what is behind."""
        return min((gap_of(colour, one) for one in self.ground), default=1.0)

    def colours(self, box: tuple[slice, slice], most: int = 4, but: Rgb | None = None) -> tuple[list[Cluster], float]:
        """The colours in a box that are neither skin nor `but`, and how much of the box they are."""
        wanted = self.around[box] & ~self.face.skin[box]
        if but is not None:
            wanted &= apart(self.sheet.lab[box], but) > _SAME
        if not wanted.size or not wanted.any():
            return [], 0.0
        found = clusters(self.sheet.lab[box][wanted], most)
        return found, float(wanted.mean())


def head_of(sheet: Sheet, face: Face, shape: Shape | None) -> Head:
    """The head around a face."""
    edges = (sheet.lab[:6], sheet.lab[:, :6], sheet.lab[:, -6:])
    found = clusters(np.concatenate([edge.reshape(-1, 3) for edge in edges]), 5)
    ground = tuple(one.lab for one in found if one.share > 0.08)
    around = sheet.solid if shape is None else shape.mask & sheet.solid
    head = Head(sheet, face, around, cut=shape is not None, ground=ground)
    return head if head.cut else replace(head, ground=(*ground, *_wall_beside(head)))


def _wall_beside(head: Head) -> list[Rgb]:
    """The colours at the height of the hair, well to the left and right of the head."""
    sides = (head.colours(head.box(-0.45, 0.0, *side), 3)[0] for side in ((-1.5, -1.0), (1.0, 1.5)))
    return [one.lab for found in sides for one in found if one.share > 0.2]


def hair_of(head: Head) -> list[Trait]:
    """Hair or hat, and what else is seen of either."""
    crown, much = head.colours(head.box(-0.26, -0.05, -0.28, 0.28))
    bare = _bare(head, much)
    if bare is not None:
        return [bare]
    if not crown or much < 0.3:
        return []
    top = crown[0]
    sure = _sure(head, top)
    beside, seen = _beside(head)
    if _brimmed(head) or (beside is not None and seen > 0.3 and of_two(beside.lab, top.lab)):
        return _covered(top, sure, beside if seen > 0.3 else None)
    tone = named(top.hex, HAIR)
    return [Trait("hair", top.hex, tone, sure), *_length(head, top.lab, sure)]


def _sure(head: Head, top: Cluster) -> float:
    """How clearly a colour above the forehead is that of hair: most of it, no skin, not the wall behind."""
    skin = min(1.0, gap_of(top.lab, head.face.colour) / 0.07)
    behind = 1.0 if head.cut else 0.75 * min(1.0, head.wall(top.lab) / 0.06)
    return min(1.0, top.share / 0.55) * skin * behind * min(1.0, 0.35 + 0.65 * head.face.sure)


def _bare(head: Head, much: float) -> Trait | None:
    """No hair, where the head plainly ends with the skin; dark hair on dark skin is not told apart from it."""
    if not head.cut or much > 0.12 or head.face.colour[0] < 0.45 or head.face.tall < 1.1 * head.face.wide:
        return None
    rows, columns = head.box(-0.3, 0.0, -0.3, 0.3)
    around = head.around[rows, columns]
    if not around.size or around.mean() > 0.12:
        return None
    over = clusters(head.sheet.lab[rows, columns][head.sheet.solid[rows, columns] & ~around], 1)
    if any(head.wall(one.lab) > 0.03 for one in over):  # something is there that was taken for what is behind
        return None
    return Trait("hair length", "none", "none", 0.75)


def _beside(head: Head) -> tuple[Cluster | None, float]:
    """The colour beside the cheeks, and how much of the room there it fills."""
    found = [head.colours(head.box(0.45, 0.95, *side), 2) for side in ((-0.72, -0.52), (0.52, 0.72))]
    best = [(colours[0], seen * colours[0].share) for colours, seen in found if colours]
    return max(best, key=lambda one: one[1]) if best and head.cut else (None, 0.0)


def _brimmed(head: Head) -> bool:
    """Whether what is on the head is much wider above the eyes than beside the cheeks, and straight over the brow."""
    if not head.cut:
        return False
    brow, cheek = (head.around[head.box(*rows, -1.5, 1.5)] for rows in ((-0.10, 0.16), (0.45, 0.8)))
    if not brow.size or not cheek.size:
        return False
    return float(np.max(brow.sum(1))) > 1.45 * max(1.0, float(np.median(cheek.sum(1))))


def of_two(one: Rgb, other: Rgb) -> bool:
    """Whether two colours are of two things, and not light and shadow of one."""
    return float(np.hypot(one[1] - other[1], one[2] - other[2])) > 0.07 or abs(one[0] - other[0]) > 0.33


def _covered(top: Cluster, sure: float, beside: Cluster | None) -> list[Trait]:
    hat = Trait("hat", top.hex, "covered", sure)
    return [hat] if beside is None else [hat, Trait("hair", beside.hex, named(beside.hex, HAIR), 0.8 * sure)]


def _length(head: Head, colour: Rgb, sure: float) -> list[Trait]:
    """How far hair of this colour falls beside the face; nothing where something else of its colour lies below."""
    face = head.face
    hair = (apart(head.sheet.lab, colour) < _SAME) & head.around
    rows, columns = head.box(-0.8, 2.6, -1.4, 1.4)
    labels, _ = ndimage.label(hair[rows, columns])
    crown_rows, crown_columns = head.box(-0.26, -0.05, -0.28, 0.28)
    crown = labels[
        max(0, crown_rows.start - rows.start) : crown_rows.stop - rows.start,
        max(0, crown_columns.start - columns.start) : crown_columns.stop - columns.start,
    ]
    pieces = np.unique(crown[crown > 0])
    mine = np.isin(labels, pieces)
    inner = head.box(0, 0, -0.42, 0.42)[1]
    mine[:, max(0, inner.start - columns.start) : max(0, inner.stop - columns.start)] = False
    least = max(2, round(0.10 * face.wide))
    filled = np.flatnonzero(mine.sum(1) >= least)
    if not len(filled):
        return []
    low = (rows.start + int(filled[-1]) - face.chin) / face.tall
    below, _ = head.colours(head.box(1.6, 2.4, -0.6, 0.6), 3)
    mixed = gap_of(colour, face.colour) < _OTHER or any(
        gap_of(one.lab, colour) < _OTHER and one.share > 0.3 for one in below
    )
    if mixed or (not head.cut and head.wall(colour) < _OTHER):
        return []
    word = "short" if low < _CHIN else "bob" if low < _SHOULDER else "long"
    margin = min(abs(low - _CHIN), abs(low - _SHOULDER)) / 0.1
    return [Trait("hair length", word, _LENGTHS[word], min(sure, 0.4 + 0.45 * min(1.0, margin)))]
