"""Naming: whom the words of a shot mean, by the words of their ids."""

from __future__ import annotations

import re
import unicodedata

from production_flow.documents.scene import Scene


def named(text: str, scene: Scene) -> list[str]:
    """Ids of the figures that a text names, in its order; ids are written without accents, names are not."""
    ids = {part: figure.look.id for figure in scene.figures for part in figure.look.id.split("-") if len(part) > 2}
    return [ids[word] for word in re.findall(r"[a-z]+", _plain(text)) if word in ids]


def _plain(text: str) -> str:
    parts = unicodedata.normalize("NFD", text.lower())
    return "".join(letter for letter in parts if not unicodedata.combining(letter))
