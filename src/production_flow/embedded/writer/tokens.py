"""The words and marks of a text, with where they stand and what part of speech they are."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from production_flow.embedded.writer.tagging import tags_of

_TOKEN = re.compile(r"[\w][\w\u2019'-]*|[,.;:!?()\u2013\u2014\"]")


@dataclass(frozen=True)
class Word:
    """A word of a text with where it stands."""

    text: str
    start: int
    end: int
    tag: str = ""

    @property
    def lower(self) -> str:
        """The word in small letters, with a plain apostrophe."""
        return self.text.lower().replace("\u2019", "'")


def words_of(text: str) -> list[Word]:
    """The words and marks of a text."""
    return [Word(found[0], found.start(), found.end()) for found in _TOKEN.finditer(text)]


def tagged_words(text: str) -> list[Word]:
    """The words and marks of one sentence with their parts of speech."""
    return with_tags(words_of(text))


def with_tags(row: list[Word]) -> list[Word]:
    """The words of a sentence with their parts of speech."""
    tags = tags_of(tuple(word.text for word in row))
    return [replace(word, tag=tag) for word, tag in zip(row, tags, strict=True)]
