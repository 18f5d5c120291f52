"""A figure as a person's picture shows it: what was read goes over what the document says, the rest stays."""

from __future__ import annotations

from production_flow.documents.look import FigureLook, Garment
from production_flow.embedded.artist.figures import vocabulary as words
from production_flow.embedded.artist.reading.traits import Reading

_PEOPLE = {"human", "android"}
_BUILDS = {"slim", "average", "tall", "broad", "stout"}
"""Builds that a picture may change; how old or small somebody is stands in the document alone."""
_LENGTHS = {
    "short": "short pixie side-part slick spiky quiff undercut mohawk flat-top topknot curtains receding buzz bun "
    "space-buns cornrows twists afro curly bowl crown-braid ponytail",
    "bob": "bob fringe curly mullet bowl curtains locs twists",
    "long": "long wavy fringe ponytail pigtails braids braid locs ringlets",
    "none": "none bald",
}
"""Cuts that look so long from the front; those that are tied up do, whatever they are when they are let down."""
_PLAIN = {"top": "sweater", "outer": "jacket", "bottom": "trousers", "hat": "beanie"}


def worn(look: FigureLook, reading: Reading) -> FigureLook:
    """The look with what was read in it; of beings that are no people only the dress is taken."""
    changes: dict[str, object] = {"wardrobe": _wardrobe(look, reading)}
    species, _ = words.nearest(look.species, words.SPECIES, "human")
    if species in _PEOPLE:
        changes |= _body(look, reading)
    accent = reading.of("accent")
    if accent:
        changes["accent"] = accent.value
    return FigureLook.model_validate(look.model_dump() | changes)


def _body(look: FigureLook, reading: Reading) -> dict[str, object]:
    found: dict[str, object] = {}
    skin, hair, build = reading.of("skin"), reading.of("hair"), reading.of("build")
    if skin:
        found["skin"] = skin.value
    if hair:
        found["hair_colour"] = hair.value
        found["features"] = tuple(dict.fromkeys((*look.features, "dyed-hair")))
    if build and words.nearest(look.build, words.BUILDS, "average")[0] in _BUILDS - {"tall"}:
        found["build"] = build.value
    length = reading.of("hair length")
    if length and words.nearest(look.hair, words.HAIR, "short")[0] not in _LENGTHS[length.value].split():
        found["hair"] = length.value
    return found


def _wardrobe(look: FigureLook, reading: Reading) -> tuple[Garment, ...]:
    """Every garment in the colour that was read for its slot; one that is not in the document is added plain."""
    wardrobe = list(look.wardrobe)
    for slot, colour in colours(look, reading).items():
        mine = [one for one in wardrobe if slot_of(one) == slot]
        if not mine:
            wardrobe.append(Garment(slot=slot, kind=_PLAIN[slot], colour=colour))
        wardrobe = [
            one.model_copy(update={"colour": colour, "trim": None}) if slot_of(one) == slot else one for one in wardrobe
        ]
    return tuple(wardrobe)


def colours(look: FigureLook, reading: Reading) -> dict[str, str]:
    """The colours that were read, by the slot in which this figure wears them.

    What lies over the chest is the coat of somebody who wears one; trousers are not added to a dress.
    """
    slots = {slot_of(one) for one in look.wardrobe}
    top, coat, bottom, hat = (reading.of(name) for name in ("top", "coat", "bottom", "hat"))
    found = {}
    if coat:
        found["outer"] = coat.value
    if top:
        found["top" if coat or "outer" not in slots else "outer"] = top.value
    whole = {one.kind for one in look.wardrobe if slot_of(one) == "top"} & {"dress", "gown", "jumpsuit"}
    if bottom and not whole:
        found["bottom"] = bottom.value
    if hat:
        found["hat"] = hat.value
    return found


def slot_of(garment: Garment) -> str:
    """The slot of a garment as the artist calls it."""
    return words.nearest(garment.slot, words.SLOTS, "top")[0]
