"""Families of figures: how people are built in one look of a show, beside how they are built in all others.

The graphic family is for live action: about seven heads tall, small eyes, hands and feet of their real size; one is
told from another by the silhouette.
"""

from __future__ import annotations

from dataclasses import replace

from production_flow.embedded.artist.figures.builds import BUILDS, Build
from production_flow.embedded.artist.figures.dress import Dressed
from production_flow.embedded.artist.figures.likeness import Likeness

_GRAPHIC_LOOKS = frozenset({"film"})
_HEADS = {
    "baby": 3.9, "toddler": 4.4, "child": 5.6, "teen": 6.5, "slim": 7.1, "average": 7.0, "tall": 7.5, "broad": 7.1,
    "stout": 6.8, "elder": 6.7,
}  # fmt: skip
"""Height in heads by build word; the cartoon's are 2.2 to 5.8."""


def family_of(look: str) -> str:
    """The family of a look, by the look's name: `graphic` or `round`."""
    return "graphic" if look in _GRAPHIC_LOOKS else "round"


def body_in(family: str, dressed: Dressed) -> Dressed:
    """The figure with the body that it has in a family; only people differ."""
    if family != "graphic" or dressed.species not in {"human", "android"}:
        return dressed
    return replace(dressed, build=_lengthened(dressed.build, dressed.word))


def _lengthened(build: Build, word: str) -> Build:
    """A body of real proportions that is as tall as it was, and as much wider or narrower than others."""
    more = _HEADS[word] / BUILDS[word].heads
    wide, slight = more**0.92, more**0.72
    return replace(
        build, heads=build.heads * more, legs=min(0.53, build.legs * (1.0 + 0.12 * (0.5 - build.legs))),
        shoulder=build.shoulder * wide * 1.03, chest=build.chest * wide, waist=build.waist * wide, hip=build.hip * wide,
        limb=build.limb * slight, hand=build.hand * 1.34, foot=build.foot * 1.42, neck=build.neck * 1.25 + 0.04,
        neck_width=build.neck_width * 1.28, bust=build.bust * wide, belly=build.belly * wide,
    )  # fmt: skip


def face_in(family: str, like: Likeness) -> Likeness:
    """The face in a family: small eyes in the middle of the head, a longer nose, little colour in the cheeks."""
    if family != "graphic":
        return like
    return replace(
        like, eye_wide=like.eye_wide * 0.76, eye_tall=like.eye_tall * 0.66, eye_gap=like.eye_gap * 0.92,
        eye_y=like.eye_y * 0.4, lash=like.lash * 0.5, nose_size=like.nose_size * 1.06, blush=like.blush * 0.45,
        skull=like.skull * 0.95, brow=like.brow * 0.92,
    )  # fmt: skip
