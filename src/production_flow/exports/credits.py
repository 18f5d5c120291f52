"""The credits of a package: who or what made which part of it, and under which licence."""

from __future__ import annotations

from itertools import groupby

from production_flow.exports.book import Book

_ORDER = ("writing", "pictures", "motion", "voices", "music", "sounds", "edit", "fonts", "software")


def credits_text(book: Book) -> str:
    """The credits as plain text, grouped by what was made."""
    parts = [f"{book.title}\n{'=' * len(book.title)}"]
    if book.prompt:
        parts.append(f"From the sentence: {' '.join(book.prompt.split())}")
    for kind, group in groupby(sorted(book.credits, key=lambda credit: (_rank(credit.kind), credit.kind)), key=_kind):
        lines = [f"{kind.capitalize()}"]
        for credit in group:
            details = ", ".join(part for part in (credit.by, credit.licence) if part)
            lines.append(f"  {credit.name}{f' ({details})' if details else ''}")
        parts.append("\n".join(lines))
    parts.append("Made with Production Flow. What is in this folder belongs to whoever wrote the sentence.")
    return "\n\n".join(parts) + "\n"


def _kind(credit: object) -> str:
    return str(getattr(credit, "kind", ""))


def _rank(kind: str) -> int:
    return _ORDER.index(kind) if kind in _ORDER else len(_ORDER)
