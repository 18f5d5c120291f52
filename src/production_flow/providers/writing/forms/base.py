"""What every form is: the fields that a model fills in, from which a document is made."""

from __future__ import annotations

import re
import unicodedata
from abc import abstractmethod
from collections.abc import Collection, Mapping, Sequence
from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict, Field

from production_flow.documents import KINDS
from production_flow.documents.base import Document
from production_flow.types import Json

Material = Mapping[str, Json]
"""What a request carries: documents and facts by name."""

LONGEST_ID = 48


class Answer(BaseModel):
    """A piece of a form. What a model writes beyond it is left out."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class Form(Answer):
    """A whole form.

    Every field is required and none is of several types: that is what all vendors' grammars take.
    """

    LABEL: ClassVar[str]

    @abstractmethod
    def fields(self, material: Material) -> dict[str, Json]:
        """The document's fields, with the ids, names and numbers that follow from order and material."""

    def document(self, material: Material) -> Document:
        """The document.

        Raises:
            ValidationError: What was written does not fit it.
        """
        return KINDS[self.LABEL].model_validate(self.fields(material))


def says(words: str, *, one_of: Sequence[str] = (), ids: str = "") -> Any:
    """A field with what is to be written in it.

    Args:
        words: For the model.
        one_of: The words to choose from; others are taken as well, see `words`.
        ids: Which of the show's ids to choose from, as `schema.known` calls them.
    """
    extra: dict[str, Json] = {"enum": list(one_of)} if one_of else {}
    return Field(description=words, json_schema_extra={**extra, **({"ids": ids} if ids else {})})


def listed(words: str, *, one_of: Sequence[str] = (), ids: str = "") -> Any:
    """As `says`, for a list whose items are chosen."""
    items: dict[str, Json] = {"type": "string", **({"enum": list(one_of)} if one_of else {"ids": ids})}
    return Field(description=words, json_schema_extra={"items": items})


def named(name: str, taken: Collection[str] = (), usual: str = "thing") -> str:
    """An id for a name: `maya-chen`; with a number where it is taken. Articles are left out."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    words = re.findall(r"[a-z0-9]+", plain.replace("'", ""))
    if len(words) > 1 and words[0] in {"the", "a", "an"}:
        words = words[1:]
    stem = "-".join(words)[: LONGEST_ID - 3].strip("-") or usual
    number, ident = 1, stem
    while ident in taken:
        number += 1
        ident = f"{stem}-{number}"
    return ident


def seeds(material: Material, document: str, field: str) -> list[dict[str, Json]]:
    """A list of people, places or objects in the material: `seeds(material, "cast", "characters")`."""
    found = material.get(document)
    rows = found.get(field) if isinstance(found, Mapping) else None
    return [row for row in rows if isinstance(row, dict)] if isinstance(rows, list | tuple) else []


def seed_of(material: Material, document: str, field: str) -> dict[str, Json]:
    """The one among them that the request is about."""
    ident = str(material.get("id", ""))
    return next((row for row in seeds(material, document, field) if row.get("id") == ident), {"id": ident})
