"""The colours of lettering, taken from the show's palette so that they can be read on its pictures."""

from __future__ import annotations

from dataclasses import dataclass

from production_flow.documents.look import Style
from production_flow.embedded.artist.colour import Rgb, lch, mix, rgb, to_lch

_PALE, _NIGHT = (0.965, 0.945, 0.895), (0.045, 0.04, 0.07)


@dataclass(frozen=True)
class Inks:
    """What lettering is printed in.

    Args:
        light: Letters on dark ground.
        dark: The ground, and letters on light ground.
        accent: Rules, small words, a spot of the show's own colour; bright enough to be read on `dark`.
        second: Another colour of the show.
    """

    light: Rgb
    dark: Rgb
    accent: Rgb
    second: Rgb


def inks_of(style: Style) -> Inks:
    """The inks of a show's style."""
    colours = [rgb(colour.hex) for colour in style.palette] or [rgb("#20242e"), rgb("#c8553d"), rgb("#e8b04a")]
    marked = next((rgb(colour.hex) for colour in style.palette if "accent" in colour.role.lower()), None)
    by_chroma = sorted(colours, key=lambda colour: -to_lch(colour)[1])
    accent = to_lch(marked or by_chroma[0])
    second = to_lch(next((colour for colour in by_chroma if colour != marked), by_chroma[0]))
    darkest = min(colours, key=lambda colour: to_lch(colour)[0])
    dark = to_lch(darkest)
    return Inks(
        light=mix(_PALE, max(colours, key=lambda colour: to_lch(colour)[0]), 0.18),
        dark=mix(lch(min(dark[0], 0.20), min(dark[1], 0.05), dark[2]), _NIGHT, 0.4),
        accent=lch(max(0.74, min(0.84, accent[0])), max(0.10, accent[1]), accent[2]),
        second=lch(max(0.55, min(0.75, second[0])), second[1], second[2]),
    )
