"""Other wordings of one field of a document, for a person to choose from."""

from __future__ import annotations

from pydantic import Field

from production_flow.documents.base import Document, Prose


class Wording(Document):
    """Up to three alternatives to a text, the best first. Nothing is made from it."""

    LABEL = "wording"

    options: tuple[Prose, ...] = Field(min_length=1, max_length=3)
