"""Other wordings of a field as a form."""

from __future__ import annotations

from typing import ClassVar

from production_flow.providers.writing.forms.base import Form, Material, says
from production_flow.types import Json


class WordingForm(Form):
    """Three other wordings of one text."""

    LABEL: ClassVar[str] = "wording"

    options: tuple[str, ...] = says("Three, each a whole text that can stand in the field as it is.")

    def fields(self, material: Material) -> dict[str, Json]:
        """At most three, each once, none of them what stands there already."""
        said = material.get("of")
        stands = said.get("text") if isinstance(said, dict) else ""
        told = dict.fromkeys(text.strip() for text in self.options)
        return {"options": [text for text in told if text and text != stands][:3]}
