"""Words that the lexicon and the model of a show have in common."""

from __future__ import annotations

from typing import Literal

Gender = Literal["f", "m", "n"]
"""Which pronouns somebody takes."""

KitId = Literal[
    "noir", "cozy", "western", "scifi", "fantasy", "comedy", "horror", "history", "century", "drama", "workplace"
]
"""The kits there are, or are to be, most of them named as their genre; `kits.shelf` says which there are."""
