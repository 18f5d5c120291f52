"""Dress and build as a picture shows them: below the chin, below the waist, and what stands out in colour."""

from __future__ import annotations

import numpy as np

from production_flow.embedded.artist.colour import Rgb, to_lab
from production_flow.embedded.artist.reading.colours import CLOTH, Cluster, Mask, apart, clusters, gap_of, named
from production_flow.embedded.artist.reading.hair import Head, of_two
from production_flow.embedded.artist.reading.shape import Shape
from production_flow.embedded.artist.reading.sheet import Sheet
from production_flow.embedded.artist.reading.traits import Trait

_TWO = 0.12
"""From here on coat and what is under it are two colours."""
_STANDING = 4.2
"""So many faces with their hair high a figure is that is seen from head to foot, at least."""
_BRIGHT = 0.11
"""The chroma of a colour that stands out."""


def dress_of(head: Head, shape: Shape | None, hair: Rgb | None) -> list[Trait]:
    """What is worn, as far as it is in the picture; long hair of the colour `hair` may lie over it."""
    upper = _upper(head, hair)
    if shape is None or not standing(head, shape):
        return upper
    behind = np.any([apart(head.sheet.lab, one) < 0.03 for one in head.ground], 0) if head.sheet.solid.all() else False
    lower = legs(head.sheet, shape, head.face.skin | behind)
    over = [one for one in upper if lower and gap_of(to_lab(one.value), to_lab(lower[0].value)) < _TWO]
    return upper if over else [*upper, *lower]  # of one colour: a long coat may hide what is under it


def _upper(head: Head, hair: Rgb | None) -> list[Trait]:
    """The chest; where its middle is of another colour than its sides, a coat is open over something."""
    reach = 0.85 if head.cut else 0.6
    box = head.box(1.42, 2.3, -reach, reach)
    found, much = head.colours(box, 5, hair)
    if not found or box[0].stop - box[0].start < 0.35 * head.face.tall:
        return []
    whole = found[0]
    sure = min(1.0, whole.share / 0.5) * min(1.0, much / 0.35) * (0.4 + 0.6 * head.face.sure) * _unlike(head, whole)
    inner, _ = head.colours(head.box(1.42, 2.2, -0.13, 0.13), 3, hair)
    sides, _ = head.colours(head.box(1.5, 2.3, 0.42, reach), 3, hair)
    others, _ = head.colours(head.box(1.5, 2.3, -reach, -0.42), 3, hair)
    if inner and sides and others and _open(inner[0], sides[0], others[0]):
        coat, top = sides[0], inner[0]
        return [_cloth("coat", coat, sure), _cloth("top", top, 0.9 * sure * min(1.0, top.share / 0.6))]
    return [_cloth("top", whole, sure)]


def _open(inner: Cluster, side: Cluster, other: Cluster) -> bool:
    same = gap_of(side.lab, other.lab) < _TWO
    differs = min(gap_of(inner.lab, side.lab), gap_of(inner.lab, other.lab)) > _TWO
    return same and differs and min(inner.share, side.share, other.share) > 0.55


def _unlike(head: Head, cloth: Cluster) -> float:
    """Less where the wall behind has the same colour and nobody knows where the figure ends."""
    return 1.0 if head.cut else min(1.0, 0.5 + head.wall(cloth.lab) / 0.16)


def standing(head: Head, shape: Shape) -> bool:
    """Whether a figure is seen from head to foot: it ends above the edge of the picture, and is tall enough."""
    return shape.height >= _STANDING * head.face.tall * 1.3 and shape.slender > 1.5 and shape.bottom < head.sheet.height


def trunk(sheet: Sheet, shape: Shape) -> list[Trait]:
    """The chest of a figure without a face that could be seen, by its proportions."""
    found = _zone(sheet, shape, 0.28, 0.46)
    return [_cloth("top", found[0], 0.85 * shape.sure * min(1.0, found[0].share / 0.5))] if found else []


def legs(sheet: Sheet, shape: Shape, but: Mask | None = None) -> list[Trait]:
    """What is worn below the knee, where no coat hides it; not what is `but`: skin, or ground between the legs."""
    found = _zone(sheet, shape, 0.78, 0.90, but)
    return [_cloth("bottom", found[0], shape.sure * min(1.0, found[0].share / 0.5))] if found else []


def _zone(sheet: Sheet, shape: Shape, top: float, bottom: float, but: Mask | None = None) -> list[Cluster]:
    rows = slice(shape.top + round(top * shape.height), shape.top + round(bottom * shape.height))
    wanted = shape.mask[rows] if but is None else shape.mask[rows] & ~but[rows]
    return clusters(sheet.lab[rows][wanted], 4)


def _cloth(name: str, cloth: Cluster, sure: float) -> Trait:
    words = named(cloth.hex, CLOTH)
    return Trait(name, cloth.hex, words, sure)  # type: ignore[arg-type]  # one of the names, by its callers


def accent_of(sheet: Sheet, shape: Shape, seen: list[Trait]) -> list[Trait]:
    """The colour that stands out against hair, skin and dress, where one plainly does."""
    known = [to_lab(one.value) for one in seen if one.value.startswith("#")]
    found = [
        one
        for one in clusters(sheet.lab[shape.mask], 12)
        if one.chroma > _BRIGHT and 0.015 < one.share < 0.25 and all(of_two(one.lab, other) for other in known)
    ]
    best = max(found, key=lambda one: (one.chroma * one.share, one.lab), default=None)
    return [_cloth("accent", best, shape.sure * min(1.0, best.chroma / 0.14))] if best else []


_BUILDS = ((0.17, "slim"), (0.255, "average"), (0.315, "broad"), (9.0, "stout"))


def build_of(shape: Shape) -> list[Trait]:
    """How broad the trunk is for its height, arms at the sides; nothing near the border of two words."""
    rows = shape.widths()
    trunk_wide = float(np.median(rows[round(0.26 * len(rows)) : round(0.44 * len(rows))])) / len(rows)
    word = next(word for limit, word in _BUILDS if trunk_wide < limit)
    margin = min(abs(trunk_wide - limit) for limit, _ in _BUILDS) / 0.02
    return [Trait("build", word, word, shape.sure * min(1.0, 0.3 + 0.7 * margin))]
