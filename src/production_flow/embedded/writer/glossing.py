"""A sentence of another language in English, word by word: names kept, verbs where English has them."""

from __future__ import annotations

import re

from production_flow.embedded.writer import german_glossing, romance_glossing
from production_flow.embedded.writer.idiomatic import OPENING
from production_flow.embedded.writer.lexicon.tongues import EXONYMS
from production_flow.embedded.writer.mending import finished


def gloss(text: str, code: str) -> tuple[str, list[str]]:
    """A text of another language in English, names kept; and the words that were not known."""
    told = english_names(OPENING.sub("", text))
    words, unknown = german_glossing.read(told) if code == "de" else romance_glossing.read(told, code)
    made = finished([word for word in words if word.text], text, code)
    return re.sub(r"\( ([^()]*?) \)", r"(\1)", made), unknown


_FOREIGN_NAME = re.compile(
    rf"(?<![\w'\u2019-])(?:{'|'.join(map(re.escape, sorted(EXONYMS, key=lambda name: (-len(name), name))))})(?![\w-])"
)


def english_names(text: str) -> str:
    """A text with the names of places that English has another name for in English ("Prag": Prague)."""
    return _FOREIGN_NAME.sub(lambda found: EXONYMS[found[0]] if _names(text, found) else found[0], text)


def _names(text: str, found: re.Match[str]) -> bool:
    """Whether a capital word names a place where it stands, and nobody ("Florencia canta")."""
    before, after = text[: found.start()].rstrip(), text[found.end() :]
    alone = not before and re.match(r"\s*(?:[,:.]|\d|$)", after) is not None
    return alone or before[-1:].islower() or before[-1:] in {"'", "\u2019", ","}
