"""The six looks of the artist, and which of them a show is drawn in.

A look says how shapes are drawn, in figures and sets alike: what lies under an edge, what runs along it, whether
planes carry gradients, what the sheet is made of. Every look is a manner of one of three ways of painting.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from typing import Literal

from production_flow.documents.look import Style
from production_flow.embedded.artist.colour import Rgb

Kind = Literal["soft", "ink", "flat"]
"""Ways of painting a material: with gradients and textures, in three values and one colour, in clean planes."""


@dataclass(frozen=True)
class Look:
    """One look.

    Args:
        name: As the documents and the takes call it.
        kind: The way of painting that it is a manner of.
        medium: What it stands for, in words.
        vignette: How dark the corners of the frame get, 0-1.
        grain: Roughness over the whole frame, as a deviation of 0-1; `lively` grain is new in each drawing.
        tooth: Roughness of what is drawn, 0-1; it moves with the drawing.
        chroma: What colours are multiplied with once everything is painted.
        density: Exponent of every tone: below 1 pigment is thin and the sheet shows through.
        lift: How far the darkest tones are lifted towards paper, 0-1.
        rim: What the light on the edges of figures is multiplied with.
        lens: How much longer the lens is than the shot size asks for; the eye stands back as far.
        depth: Blur of what is well behind the action, in pixels of a 720-line frame.
        wobble: How far a hand strays from a straight line, in pixels of a 720-line frame.
        twos: Whether the camera, too, is drawn on twos.
        margin: Whether a wash leaves bare paper along the edges of the frame.
    """

    name: str
    kind: Kind
    medium: str
    vignette: float = 0.34
    grain: float = 0.0
    lively: bool = False
    tooth: float = 0.0
    chroma: float = 1.0
    density: float = 1.0
    lift: float = 0.0
    rim: float = 1.0
    lens: float = 1.0
    depth: float = 0.0
    wobble: float = 0.0
    twos: bool = False
    margin: bool = False

    @property
    def graded(self) -> bool:
        """Whether colours change once everything is painted."""
        return (self.density, self.chroma, self.lift) != (1.0, 1.0, 0.0)

    @property
    def edged(self) -> bool:
        """Whether anything is drawn under or along the edges of shapes."""
        return self.kind == "ink" or self.washes or self.cut

    @property
    def washes(self) -> bool:
        """Whether pigment gathers along the edges of shapes and a pencil line holds them."""
        return self.name == "watercolour"

    @property
    def cut(self) -> bool:
        """Whether shapes are pieces of card that lie on one another."""
        return self.name == "cutout"


LOOKS: dict[str, Look] = {
    look.name: look
    for look in (
        Look("soft", "soft", "soft painted animation"),
        Look("ink", "ink", "inked animation", vignette=0.62),
        Look("flat", "flat", "flat graphic animation", vignette=0.0),
        Look(
            "watercolour", "soft", "watercolour and pastel animation",
            vignette=0.0, tooth=1.0, chroma=1.30, lift=0.05, density=0.63, rim=0.0, wobble=2.1, margin=True,
        ),
        Look(
            "cutout", "flat", "paper cut-out and stop-motion",
            vignette=0.26, tooth=0.55, chroma=1.04, rim=0.0, wobble=1.1, twos=True,
        ),
        Look(
            "film", "soft", "live action",
            vignette=0.42, grain=0.020, lively=True, chroma=0.78, lift=0.025, rim=0.30, lens=1.45, depth=2.2,
        ),
    )
}  # fmt: skip
"""Every look by name."""

_CEL = replace(LOOKS["watercolour"], tooth=0.35, wobble=0.9, density=0.74, margin=False)
"""The same brush for films that are painted to the edges of their frames."""

_OTHER_NAMES: dict[str, str] = {
    **dict.fromkeys(("noir", "comic", "manga", "graphic", "woodcut"), "ink"),
    **dict.fromkeys(("vector", "minimal", "pop", "retro"), "flat"),
    **dict.fromkeys(("watercolor", "water", "pastel", "anime", "wash", "gouache"), "watercolour"),
    **dict.fromkeys(("cut-out", "paper", "stop-motion", "clay", "puppet"), "cutout"),
    **dict.fromkeys(("live", "live-action", "sober", "documentary"), "film"),
}

_MEDIA: tuple[tuple[str, str], ...] = (
    (r"water-?colou?r|aquarelle|gouache|pastel|hand-painted|anime|ghibli", "watercolour"),
    (r"paper|cut-?out|stop[- ]motion|clay\w*|plasticine|puppets?|felt", "cutout"),
    (r"live[- ]action|mockumentary|found[- ]footage|documentary", "film"),
)
"""Words of a medium, and the look that is nearest to it; other media are named by the look of the style."""

_LUMA = (0.2126, 0.7152, 0.0722)
_SHEET = (0.97, 0.95, 0.89)

_PAINTED_FILM = re.compile(r"\b(?:anime|ghibli)\b", re.IGNORECASE)
_DRAWN = re.compile(r"\b(?:animat\w+|cartoon)\b", re.IGNORECASE)


def look_of(style: Style) -> Look:
    """The look a show is drawn in: the one its style names, or, where that is soft, ink or flat, what its medium asks.

    A look that nobody here knows is drawn soft.
    """
    named = _OTHER_NAMES.get(style.look, style.look)
    if named not in LOOKS or named in {"soft", "ink", "flat"}:
        named = _by_medium(style.medium) or named
    look = LOOKS.get(named, LOOKS["soft"])
    return _CEL if look.washes and _PAINTED_FILM.search(style.medium) else look


def graded(colour: Rgb, look: Look, *, dark: bool) -> Rgb:
    """A painted colour in the look's density and chroma, its darkest tones lifted towards the sheet.

    Args:
        colour: As it was painted.
        look: Of the show.
        dark: Whether lamps matter more than the sky; the look then takes back half of what it does.
    """
    exponent, rows = grading(look, dark=dark)
    thin = [min(1.0, max(0.0, part)) ** exponent for part in colour]
    red, green, blue = (
        min(1.0, max(0.0, sum(share * part for share, part in zip(row[:3], thin, strict=True)) + row[4]))
        for row in rows
    )
    return red, green, blue


@cache
def grading(look: Look, *, dark: bool) -> tuple[float, tuple[tuple[float, ...], ...]]:
    """An exponent for every tone, then three rows of a colour matrix (red, green, blue, alpha, constant)."""
    share = 0.5 if dark else 1.0
    lift = look.lift * share
    rows = []
    for channel in range(3):
        row = [(1 - look.chroma) * part * (1 - lift) for part in _LUMA]
        row[channel] += look.chroma * (1 - lift)
        rows.append((*row, 0.0, lift * _SHEET[channel]))
    return 1 - (1 - look.density) * share, tuple(rows)


def known(name: str) -> bool:
    """Whether a look of that name, or of another name for it, is among ours."""
    return name in LOOKS or name in _OTHER_NAMES


def _by_medium(medium: str) -> str:
    """The look of a medium in words, or empty; an animated documentary is no live action."""
    for words, name in _MEDIA:
        if re.search(rf"\b(?:{words})\b", medium, re.IGNORECASE) and not (name == "film" and _DRAWN.search(medium)):
            return name
    return ""
