"""What every document is: frozen, closed, labelled, and upgraded step by step when an old one is read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, ClassVar, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from production_flow.errors import BadInput
from production_flow.types import Json

Upgrade = Callable[[dict[str, Json]], dict[str, Json]]


class Part(BaseModel):
    """A piece of a document: frozen and closed, never written on its own."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Document(Part):
    """A whole document as a file holds it: its label, its version, and its fields.

    `read` accepts any version up to the present one and upgrades it step by step: `upgrades[n]`
    turns the fields of version n into those of version n + 1.
    """

    LABEL: ClassVar[str]
    VERSION: ClassVar[int] = 1
    UPGRADES: ClassVar[dict[int, Upgrade]] = {}

    @classmethod
    def read(cls, data: Json) -> Self:
        """Reads the JSON form of a document, of this version or an older one.

        Raises:
            BadInput: The data is of another kind, from a newer program, or does not fit.
        """
        if not isinstance(data, dict):
            raise BadInput(f"A {cls.LABEL} is a JSON object, not {type(data).__name__}.", where=cls.LABEL)
        fields = dict(data)
        label, version = fields.pop("label", cls.LABEL), fields.pop("version", cls.VERSION)
        if label != cls.LABEL:
            raise BadInput(f"This is a {label!r} document where a {cls.LABEL!r} was expected.", where=cls.LABEL)
        if not isinstance(version, int) or version > cls.VERSION or version < 1:
            raise BadInput(
                f"This {cls.LABEL} has version {version!r}; this program knows up to {cls.VERSION}.",
                where=cls.LABEL,
                todo="Install a newer version of Production Flow.",
            )
        for step in range(version, cls.VERSION):
            fields = cls.UPGRADES[step](fields)
        try:
            return cls.model_validate(fields)
        except ValidationError as error:
            raise BadInput(explain(error), where=cls.LABEL, todo="Correct the field and try again.") from error

    def write(self) -> dict[str, Json]:
        """The JSON form, with label and version first."""
        return {"label": self.LABEL, "version": self.VERSION, **self.model_dump(mode="json", by_alias=True)}


def explain(error: ValidationError) -> str:
    """The first few faults of a document as sentences a person can act on."""
    faults = [
        f"{'.'.join(str(step) for step in fault['loc']) or 'document'}: {fault['msg']}"
        for fault in error.errors(include_url=False, include_input=False)
    ]
    more = f" (and {len(faults) - 3} more)" if len(faults) > 3 else ""
    return "; ".join(faults[:3]) + more


def _one_line(value: Json) -> Json:
    return " ".join(value.split()) if isinstance(value, str) else value


Line = Annotated[str, BeforeValidator(_one_line), Field(min_length=1, max_length=400)]
"""One line of text: runs of white space become single spaces."""

Prose = Annotated[str, Field(max_length=4000)]
"""Free text, possibly empty, possibly of several paragraphs."""

Slug = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=48)]
"""An id that is also a folder name: lower case, digits, hyphens."""

Hex = Annotated[str, Field(pattern=r"^#[0-9a-fA-F]{6}$")]
"""A colour as #rrggbb."""
