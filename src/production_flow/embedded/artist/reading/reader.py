"""Reads a picture once: figure, face, hair, dress, build."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from production_flow.embedded.artist.colour import from_lab, to_hex, to_lab
from production_flow.embedded.artist.reading import dress
from production_flow.embedded.artist.reading.colours import SKIN, named
from production_flow.embedded.artist.reading.face import Face, face_in
from production_flow.embedded.artist.reading.hair import hair_of, head_of
from production_flow.embedded.artist.reading.shape import Shape, shape_in
from production_flow.embedded.artist.reading.sheet import Sheet, opened
from production_flow.embedded.artist.reading.traits import SURE, Reading, Trait, reading

_SURER = 0.70
"""How sure a face must be: all else hangs on where it is."""
_NOBODY = "No figure is clear enough in it"
_NECK = 0.75
"""A neck is at least this much narrower than the head."""


@lru_cache(32)
def read(path: Path) -> Reading:
    """What a picture shows of a figure; the same bytes are read the same way every time.

    Raises:
        Unfit: The file is no PNG, JPEG or WebP, broken or too large.
    """
    sheet = opened(path)
    if sheet.tiny:
        return Reading(why=f"It is too small ({sheet.size[0]} x {sheet.size[1]} pixels)")
    shape = shape_in(sheet)
    face = face_in(sheet, shape) or (face_in(sheet, None) if shape is not None else None)
    if face is not None and shape is not None and not shape.mask[face.top + face.tall // 2, face.middle]:
        shape = None  # what stands out from the ground is something else
    if face is None or face.sure < _SURER:
        return _faceless(sheet, shape)
    head = head_of(sheet, face, shape)
    seen = [_skin(face), *hair_of(head)]
    falls = any(one.value == "long" for one in seen)
    hair = next((to_lab(one.value) for one in seen if one.name == "hair" and falls), None)
    seen += dress.dress_of(head, shape, hair)
    if shape is not None:
        seen += dress.accent_of(sheet, shape, seen)
        seen += dress.build_of(shape) if dress.standing(head, shape) else []
    return reading(seen) if _somebody(seen, shape) else Reading(why=_NOBODY)


def _somebody(seen: list[Trait], shape: Shape | None) -> bool:
    """Whether a face is not alone: a stain on a wall has neither hair above it nor dress below it."""
    sure = {one.name for one in seen if one.sure >= SURE}
    return (
        "hair" in sure and bool(sure & {"top", "coat"})
        if shape is None
        else bool(sure & {"hair", "hat", "top", "coat", "bottom"})
    )


def _skin(face: Face) -> Trait:
    tone = to_hex(from_lab(face.colour))
    return Trait("skin", tone, named(tone, SKIN), face.sure)


def _faceless(sheet: Sheet, shape: Shape | None) -> Reading:
    """A figure that plainly stands there, though no face is seen: its dress alone."""
    if shape is None or not _necked(shape):
        return Reading(why=_NOBODY)
    return reading([*dress.trunk(sheet, shape), *dress.legs(sheet, shape), *dress.build_of(shape)])


def _necked(shape: Shape) -> bool:
    """Whether an outline is that of somebody who stands: a head, a neck, and shoulders that are wider than both."""
    if shape.sure == 1.0:  # it was cut out by somebody
        return 1.7 < shape.slender < 5
    if shape.slender < 1.5:
        return False
    rows = shape.widths()
    neck = min(range(round(0.08 * len(rows)), round(0.3 * len(rows))), key=lambda row: (rows[row], row))
    head, shoulders = int(rows[:neck].max()), int(rows[neck : round(0.45 * len(rows))].max())
    return bool(rows[neck] < _NECK * head and shoulders > 1.15 * head)
