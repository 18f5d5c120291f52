"""Writes docs/schemas: the JSON schema of every kind of document.

python scripts/schemas.py
"""

from __future__ import annotations

import json
from pathlib import Path

from production_flow.documents import KINDS, Document
from production_flow.types import Json

TARGET = Path(__file__).parent.parent / "docs/schemas"


def schema(kind: type[Document]) -> dict[str, Json]:
    """The schema of a document as a file holds it: label and version first."""
    made = kind.model_json_schema(by_alias=True)
    own = {
        "label": {"const": kind.LABEL, "description": "What kind of document this is."},
        "version": {"type": "integer", "minimum": 1, "maximum": kind.VERSION},
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **made,
        "properties": own | made.get("properties", {}),
    }


def text(kind: type[Document]) -> str:
    """The schema as it stands in a file."""
    return json.dumps(schema(kind), indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    TARGET.mkdir(parents=True, exist_ok=True)
    for old in TARGET.glob("*.json"):
        old.unlink()
    for label, kind in sorted(KINDS.items()):
        (TARGET / f"{label}.json").write_text(text(kind), "utf-8")
