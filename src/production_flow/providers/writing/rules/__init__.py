"""Rules beyond the form: what is wrong with a document as sentences that go back to whoever wrote it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any, Final

from production_flow.documents.base import Document
from production_flow.providers.writing.forms.base import Material
from production_flow.providers.writing.rules import show
from production_flow.providers.writing.rules.board import storyboard
from production_flow.providers.writing.rules.common import common

MOST: Final = 25
"""Sentences that are said at once; more would not be read."""

Rule = Callable[[Any, Material], Iterator[str]]

RULES: dict[str, Rule] = {
    "blueprint": show.blueprint,
    "cast": show.cast,
    "character": show.character,
    "inventory": show.inventory,
    "location": show.location,
    "prop": show.prop,
    "format": show.episode_format,
    "season": show.season,
    "storyboard": storyboard,
}
"""Rules by the document's label."""


def broken(document: Document, material: Material) -> list[str]:
    """What is wrong with a document, at most `MOST` sentences; an empty list where nothing was found."""
    rule = RULES.get(document.LABEL)
    found = [*common(document, material), *(rule(document, material) if rule else ())]
    return list(islice(dict.fromkeys(found), MOST))
