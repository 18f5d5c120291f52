"""Colours as a person would call them: the nearest name in the lexicon."""

from __future__ import annotations

from collections.abc import Iterable
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
