"""How a prompt points at the references that go along with it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from production_flow.providers.requests import Reference

_NTH = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")

_SHOWS = {
    "character": "{sign} shows {shows}: the same face, body and dress here.",
    "location": "{sign} shows {shows}: the same place here.",
    "prop": "{sign} shows {shows}: the same object here.",
    "style": "{sign} shows the style: drawn by the same hand here.",
    "light": "{sign} shows {shows}: lit the same here.",
    "first-frame": "{sign} is the first frame: the clip starts exactly from it.",
    "last-frame": "{sign} is the last frame: the clip ends exactly on it.",
}
_SHORT = "{sign} is {shows}."


def told(references: Sequence[Reference], sign: str, first: int = 0, *, short: bool = False) -> list[str]:
    """A sentence per reference that says what it shows and what of it must be kept.

    Args:
        references: As they are sent, in their order.
        sign: How the family names one (`Image {n}`).
        first: How many pictures are sent before them.
        short: For prompts that have little room.
    """
    signs = signs_of(references, sign, first)
    forms = [_SHORT if short else _SHOWS.get(one.role, _SHORT) for one in references]
    return [
        _capital(form.format(sign=name, shows=one.shows or one.name))
        for form, name, one in zip(forms, signs, references, strict=True)
    ]


def signs_of(references: Sequence[Reference], sign: str, first: int = 0) -> list[str]:
    """The name of each reference in the text."""
    return [
        sign.format(n=first + at + 1, i=first + at, nth=nth(first + at), tag=tag)
        for at, tag in enumerate(tags(references))
    ]


def nth(index: int) -> str:
    """`first` for 0; from the eleventh on `11th`."""
    return _NTH[index] if index < len(_NTH) else f"{index + 1}th"


def tags(references: Sequence[Reference]) -> list[str]:
    """A name for each reference that a prompt can call it by: 3 to 16 letters, digits and underscores, each its own."""
    made: list[str] = []
    for one in references:
        plain = re.sub(r"[^a-z0-9]+", "_", one.name.lower()).strip("_")
        base = (plain if plain[:1].isalpha() else f"ref_{plain}".rstrip("_"))[:16].ljust(3, "_")
        tag, number = base, 2
        while tag in made:
            tag, number = f"{base[:13]}_{number}", number + 1
        made.append(tag)
    return made


def _capital(text: str) -> str:
    """With a capital, unless it starts with a sign that is read by a machine."""
    return text[:1].upper() + text[1:] if text[:1].isalpha() else text
