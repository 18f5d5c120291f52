"""Whether a show holds what its sentence says: its content words are found again, or named as not used."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from production_flow.documents.bible import Blueprint
from production_flow.providers.writing.forms.base import Material

_EMPTY: Final = """
about above across after again against along also although among another anybody anyone anything around away
back because become becomes been before behind being between beyond both bring brings called came come comes
could does doing done down during each either else even ever every everybody everyone everything finally find
finds first follow follows from full gets give given gives goes going have having here high himself herself
into itself just keep keeps kind knows last later less like make makes making many more most much must named
near need needs never next nobody nothing often once only onto other others over part really same seem seems
self series several shall should show shows some somebody someone something soon still story such take takes
tells than that their them themselves then there these they thing things this those through together toward
towards trying tries under until upon used uses very want wants well were what when where which while whose
will with within without would your yours must style styled animation animated episode episodes season film
movie tale type genre tone small large little tiny young good great real true whole entire single various
"""
EMPTY: Final = frozenset(_EMPTY.split())
"""Words that say nothing of their own about a show."""

SHORTEST, STEM = 4, 5
"""Letters of the shortest word that counts, and of the beginning by which a word is found again."""


def kept(document: Blueprint, material: Material) -> Iterator[str]:
    """A sentence for each content word of the prompt that the blueprint neither uses nor names as unused.

    Only prompts in English are compared: documents are written in English.
    """
    if document.reading.language != "en":
        return
    shown = _plain(json.dumps(document.model_dump(mode="json", exclude={"reading"}), ensure_ascii=False))
    unused = _plain(" ".join(document.reading.unused))
    for word in content(str(material.get("prompt", ""))):
        if _stem(word) not in shown and _stem(word) not in unused:
            yield f"The sentence says {word!r} and nothing in the show does: use it, or name it among the unused."


def content(prompt: str) -> list[str]:
    """The words of a sentence that say something of their own, each once, in their order."""
    found = re.findall(r"[^\W\d_]+", _plain(prompt))
    return list(dict.fromkeys(word for word in found if len(word) >= SHORTEST and word not in EMPTY))


def _stem(word: str) -> str:
    return word[: max(SHORTEST, min(STEM, len(word) - 1))]


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
