"""What a person is told of their picture: what was read in it, what was not, or why nothing was."""

from __future__ import annotations

from production_flow.documents.look import FigureLook
from production_flow.embedded.artist.figures import vocabulary as words
from production_flow.embedded.artist.reading.colours import CLOTH, named
from production_flow.embedded.artist.reading.traits import NEVER, Reading
from production_flow.embedded.artist.reading.wearing import colours, slot_of, worn

_SLOTS = {"top": "top", "outer": "coat", "bottom": "trousers", "hat": "hat"}
"""What a slot is called where nothing in particular is worn there."""


def told(reading: Reading, look: FigureLook, name: str) -> str:
    """One notice, as sentences; `name` is whose picture it is."""
    drawn = worn(look, reading)
    if not reading.traits or drawn == look:
        why = reading.why or "What is clear in it is what the document says"
        return f"Nothing was read from your picture of {name}. {why}; the figure is drawn from the document."
    seen = [*_body(reading, drawn), *_dress(reading, look)]
    return f"Read from your picture of {name}: {', '.join(seen)}. Not read: {', '.join(_missing(reading, look))}."


def _person(look: FigureLook) -> bool:
    return words.nearest(look.species, words.SPECIES, "human")[0] in {"human", "android"}


def _body(reading: Reading, drawn: FigureLook) -> list[str]:
    if not _person(drawn):
        return []
    length, hair, skin, build = (reading.of(name) for name in ("hair length", "hair", "skin", "build"))
    tresses = " ".join(one.words for one in (length, hair) if one)
    return [
        *(["no hair"] if tresses == "none" else [f"{tresses} hair"] if tresses else []),
        *([f"{skin.words} skin"] if skin else []),
        *([f"{build.words} build"] if build and drawn.build == build.value else []),
    ]


def _dress(reading: Reading, look: FigureLook) -> list[str]:
    """Each garment as the document calls it, with its colour."""
    kinds = {slot_of(one): one.kind.replace("-", " ") for one in look.wardrobe}
    found = [f"{named(hue, CLOTH)} {kinds.get(slot, _SLOTS[slot])}" for slot, hue in colours(look, reading).items()]
    accent = reading.of("accent")
    return [*found, *([f"{accent.words} accent"] if accent else [])]


def _missing(reading: Reading, look: FigureLook) -> list[str]:
    slots = colours(look, reading)
    person = {"hair": "hair", "hair length": "hair length", "skin": "skin", "build": "build"} if _person(look) else {}
    body = [said for name, said in person.items() if reading.of(name) is None]
    worn_there = {slot_of(one) for one in look.wardrobe} | {"top", "bottom"}
    dress = [said for slot, said in _SLOTS.items() if slot in worn_there and slot not in slots]
    return [*body, *dress, *NEVER]
