"""Names of shows: an id that follows from sentence and seed, and a slug for commands and folders."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container

from production_flow.hashing import tagged

_LONGEST = 48
_COPY = re.compile(r", copy(?: \d+)?$")


def show_id(prompt: str, seed: int) -> str:
    """The same sentence and seed are the same show."""
    return tagged("show", [prompt, seed])[:12]


def copy_id(ident: str, number: int) -> str:
    """The id of a show's copy: it has the sentence and the seed of another, so it follows from that one's id."""
    return tagged("copy", [ident, number])[:12]


def copy_title(title: str, taken: Container[str]) -> str:
    """`X, copy` for a show called `X` or for a copy of it; `X, copy 2` and so on where that is taken."""
    base = _COPY.sub("", title)
    found, number = f"{base}, copy", 2
    while found in taken:
        found, number = f"{base}, copy {number}", number + 1
    return found


def names_a_copy(title: str, original: str) -> bool:
    """Whether a title is that of a copy of a show which is called `original`."""
    return title != original and _COPY.sub("", title) == _COPY.sub("", original)


def slug_of(title: str, ident: str, taken: Container[str]) -> str:
    """A slug of `[a-z0-9-]`, at most 48 characters; `show-ID` if nothing is left, suffixed when taken."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    base = re.sub(r"[^a-z0-9]+", "-", plain.replace("'", "")).strip("-")[:_LONGEST].strip("-") or f"show-{ident}"
    if base not in taken:
        return base
    number = 2
    while (name := f"{base[: _LONGEST - 4].strip('-')}-{number}") in taken:
        number += 1
    return name
