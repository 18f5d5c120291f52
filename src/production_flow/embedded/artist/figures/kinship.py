"""Kinship: who was born with whose face. Twins have one; all else that differs between people follows from ids."""

from __future__ import annotations

from production_flow.documents.look import FigureLook

LIKENESS = "likeness-"
"""Begins the feature of somebody who has another's face and body; the other's id follows."""


def born_as(look: FigureLook) -> str:
    """The id that face and body follow from: of whom somebody is the twin, else their own."""
    return next((word.removeprefix(LIKENESS) for word in look.features if word.startswith(LIKENESS)), look.id)
