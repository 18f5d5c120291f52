"""How far a document is, read from what has arrived of it: `beat 7 of about 20`."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from production_flow.providers.catalogue import typical
from production_flow.providers.writing.forms.base import Material

Tell = Callable[[float, str], None]

CHARACTERS: Final = 4
"""Characters of a token."""

MOST: Final = 0.95
"""What is whole is told when it was checked."""


@dataclass(frozen=True)
class Part:
    """What a document is counted in: a field that every part has, what a part is called, how many are usual."""

    field: str
    name: str
    usual: int


PARTS: dict[str, Part] = {
    "storyboard": Part("because", "beat", 20),
    "season": Part("b_plot", "episode", 6),
    "cast": Part("vibe", "person", 6),
    "inventory": Part("summary", "thing", 14),
}
"""Counted when the field arrives."""


class Teller:
    """Listens to one conversation and tells a person about it."""

    def __init__(self, document: str, material: Material, tell: Tell) -> None:
        self._document, self._tell = document, tell
        self._part = PARTS.get(document)
        self._usual = _beats(material) if document == "storyboard" else self._part.usual if self._part else 0
        self._text = ""
        self._said = ""
        self._tries = 0

    def begins(self) -> None:
        """An answer is asked for."""
        self._tries += 1
        self._text = ""
        self._say(0.0, "is asked" if self._tries == 1 else f"is asked again ({self._tries})")

    def hears(self, piece: str) -> None:
        """A piece of the answer arrived."""
        self._text += piece
        if self._part is None:
            share = len(self._text) / (typical.answer(self._document) * CHARACTERS)
            self._say(share, f"{int(min(share, MOST) * 10) * 10} %")
        else:
            done = len(re.findall(rf'(?<!\\)"{self._part.field}"\s*:', self._text))
            self._say(done / self._usual, f"{self._part.name} {done} of about {self._usual}" if done else "begins")

    def _say(self, share: float, words: str) -> None:
        if words != self._said:
            self._said = words
            again = f", try {self._tries}" if self._tries > 1 and "again" not in words else ""
            self._tell(min(share, MOST), f"{self._document}: {words}{again}")


def _beats(material: Material) -> int:
    """How many beats the show's format wants."""
    form = material.get("format")
    parts = form.get("parts", ()) if isinstance(form, Mapping) else ()
    return sum(int(part.get("beats", 0)) for part in parts if isinstance(part, Mapping)) or PARTS["storyboard"].usual
