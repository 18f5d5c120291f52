"""Words that the lexicon and the model of a show have in common."""

from __future__ import annotations

from typing import Literal

Gender = Literal["f", "m", "n"]
"""Which pronouns somebody takes."""

KitId = Literal["noir", "cozy", "western", "scifi", "fantasy", "comedy", "horror", "history", "drama", "workplace"]
"""The genres that have a kit, or are to have one; `kits.shelf` says which there are."""
