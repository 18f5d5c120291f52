"""How things look, in words that a renderer can act on: figures, wardrobe, the style of a show."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from production_flow.documents.base import Hex, Line, Part, Slug

Presentation = Literal["feminine", "masculine", "neutral"]
Build = Literal["child", "teen", "slim", "average", "tall", "broad", "stout", "elder"]
Aspect = Literal["16:9", "2.39:1"]


class Colour(Part):
    """A named colour; `role` says what the show uses it for (ground, light, accent, skin, shadow)."""

    name: Line
    hex: Hex
    role: str = ""


class Style(Part):
    """The show's drawing style: what reaches every picture of it.

    Args:
        look: The look that the embedded artist draws in (`soft`, `ink`, `flat`, ...).
        medium: The medium in words, as the prompt had it ("Pixar-style animation").
        palette: Four to eight colours, ground first, accent marked.
        line: The style in one sentence, carried in every prompt of the show.
    """

    look: Slug = "soft"
    medium: Line = "2.5D animation"
    palette: tuple[Colour, ...] = Field(default=(), max_length=8)
    line: str = ""
    aspect: Aspect = "16:9"


class Garment(Part):
    """One piece of dress. `slot`: top, outer, bottom, shoes, hat, neck, apron, belt, gloves, back, badge.

    `kind` is the cut (shirt, tee, sweater, hoodie, coat, jacket, vest, dress, skirt, trousers, fedora,
    toque, boot, scarf, tie, backpack, ...); the artist takes the nearest cut it has and says so.
    """

    slot: str
    kind: str
    colour: Hex
    trim: Hex | None = None


class FigureLook(Part):
    """Everything that decides how a figure is drawn; the same look is the same figure in every picture.

    Args:
        species: `human`, `robot`, `android`, `fox`, `cat`, `dog`, `ghost`, ... in lower case.
        age: Years, or None where it means nothing.
        hair: Hair style (short, quiff, bob, long, bun, ponytail, braids, afro, curly, buzz, bald, none, ...).
        facial_hair: `none`, `stubble`, `moustache`, `beard`, `full-beard`.
        features: Other things to draw: `glasses`, `freckles`, `scar`, `big-nose`, `hook-nose`, `thick-brows`.
        accessories: Things worn or carried always (`hearing-aid`, `cane`, `watch`, `pipe`).
    """

    id: Slug
    species: str = "human"
    presentation: Presentation = "neutral"
    age: int | None = Field(default=None, ge=0, le=2000)
    build: Build = "average"
    skin: Hex = "#c98f6b"
    hair: str = "short"
    hair_colour: Hex = "#3a2a22"
    facial_hair: str = "none"
    eyes: Hex = "#4a3a2a"
    features: tuple[str, ...] = ()
    wardrobe: tuple[Garment, ...] = ()
    accessories: tuple[str, ...] = ()
    accent: Hex | None = None
