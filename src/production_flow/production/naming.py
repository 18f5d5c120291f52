"""Names of shows: an id that follows from sentence and seed, and a slug for commands and folders."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container

from production_flow.hashing import tagged

_LONGEST = 48


def show_id(prompt: str, seed: int) -> str:
    """The same sentence and seed are the same show."""
    return tagged("show", [prompt, seed])[:12]


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
