"""Colours as a person would call them: the nearest name in the lexicon."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from production_flow.embedded.writer.lexicon import colours


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _nearest(colour: str, table: Iterable[tuple[str, str]]) -> str:
    red, green, blue = _channels(colour)

    def distance(entry: tuple[str, str]) -> int:
        other = _channels(entry[1])
        return (red - other[0]) ** 2 * 2 + (green - other[1]) ** 2 * 4 + (blue - other[2]) ** 2 * 3

    return min(table, key=distance)[0]


_FAR = 0.4
"""How far from what everybody wears the first colour of a cast is."""


def apart(one: str, other: str) -> float:
    """How far two colours are from each other, 0 to about 2: hue and strength count more than lightness."""
    (r1, g1, b1), (r2, g2, b2) = _channels(one), _channels(other)
    red, green, blue = (r1 - r2) / 255, (g1 - g2) / 255, (b1 - b2) / 255
    light = 0.3 * red + 0.6 * green + 0.1 * blue
    return float((light**2 * 0.7 + (red - green) ** 2 + ((red + green) / 2 - blue) ** 2) ** 0.5)


def spread(table: Sequence[tuple[str, str]], worn: Sequence[str] = ()) -> list[tuple[str, str]]:
    """A table of names and colours in an order in which each is as far as can be from all before it.

    What is close to a colour that everybody wears besides (`worn`) tells nobody apart and comes last.
    """
    left, found = list(table), list[tuple[str, str]]()

    def room(entry: tuple[str, str]) -> float:
        others = [before[1] for before in found]
        return min((apart(entry[1], other) for other in (*worn, *others)), default=0.0)

    first = next((entry for entry in left if room(entry) > _FAR), left[0])
    while left:
        best = max(left, key=room) if found else first
        left.remove(best)
        found.append(best)
    return found


@lru_cache(maxsize=512)
def cloth(colour: str) -> str:
    """The name of a cloth colour."""
    extra = (("brass", "#d2a546"), ("white", "#f2efe6"), ("black", "#141416"))
    return _nearest(
        colour, (*(entry for table in colours.CLOTH.values() for entry in table), *colours.NEUTRALS, *extra)
    )


@lru_cache(maxsize=256)
def skin(colour: str) -> str:
    """The name of a skin."""
    mean = sum(_channels(colour)) / 3
    return next(word for least, word in colours.SKIN_WORDS if mean >= least)


@lru_cache(maxsize=256)
def hair(colour: str) -> str:
    """The name of a hair colour."""
    return _nearest(colour, (*(entry for table in colours.HAIR.values() for entry in table), *colours.GREY_HAIR))


@lru_cache(maxsize=256)
def eyes(colour: str) -> str:
    """The name of an eye colour or of the light behind a robot's eyes."""
    return _nearest(colour, (*colours.EYES, *colours.EMBER))


@lru_cache(maxsize=256)
def shell(species: str, colour: str) -> str:
    """The name of a metal or a fur."""
    known = colours.METALS if species in {"robot", "android"} else colours.FURS.get(species, colours.FURS["object"])
    return _nearest(colour, known)
