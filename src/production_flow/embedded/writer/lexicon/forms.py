"""Forms that a sentence may ask for on top of its genre: a musical, a heist, a nature documentary."""

from __future__ import annotations

import re
from dataclasses import dataclass

from production_flow.embedded.writer.lexicon.data import toml


@dataclass(frozen=True)
class Form:
    """A form.

    Args:
        key: Its id (`nature`, `musical`).
        pattern: How a sentence says it.
        name: What the blueprint calls it.
        genre: The genre it weighs for, or empty; `points` by how much.
        note: What the reading says of it.
        heroes: Whom it is about where a sentence names nobody, before those of the genre.
    """

    key: str
    pattern: re.Pattern[str]
    name: str
    genre: str
    points: float
    note: str
    heroes: tuple[str, ...] = ()


FORMS: tuple[Form, ...] = tuple(
    Form(
        key,
        re.compile(rf"\b(?:{row['pattern']})", re.IGNORECASE),
        str(row["name"]),
        str(row["genre"]),
        float(row["points"]),
        str(row["note"]),
        tuple(map(str, row.get("heroes", ()))),
    )
    for key, row in toml("forms").items()
)
"""Every form, the narrowest first."""

TOLD = frozenset({"nature documentary"})
"""Forms with somebody who tells them."""


def form_in(text: str) -> Form | None:
    """The first form that a text asks for."""
    return next((form for form in FORMS if form.pattern.search(text)), None)
