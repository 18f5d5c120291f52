"""A form as the JSON schema that a model is given: types, choices and what is to be written, nothing else.

Limits of length and number stand in the words and are checked by the rules. Grammars of several vendors refuse
them, or become too large by them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from production_flow.providers.writing.forms import Form, Material
from production_flow.providers.writing.forms.base import seeds
from production_flow.providers.writing.words import NARRATOR, NOTHING
from production_flow.types import Json

_KEPT: Final = {"type", "enum", "description", "required", "$ref"}


def schema_of(form: type[Form], material: Material) -> dict[str, Json]:
    """The schema of a form, with the show's own ids to choose from where it wants one."""
    whole = form.model_json_schema()
    ids = known(material)
    made = _plain(whole, ids)
    if "$defs" in whole:
        made["$defs"] = {name: _plain(part, ids) for name, part in whole["$defs"].items()}
    return {**made, "title": form.LABEL}


def known(material: Material) -> dict[str, list[str]]:
    """The ids in the material, by what a form calls them."""
    cast = _ids(material, "cast", "characters")
    world = material.get("blueprint")
    narrated = isinstance(world, Mapping) and bool(world.get("narrator"))
    return {
        "cast": cast,
        "others": [ident for ident in cast if ident != material.get("id")],
        "speakers": [*cast, *([NARRATOR] if narrated else [])],
        "locations": _ids(material, "inventory", "locations"),
        "props": [NOTHING, *_ids(material, "inventory", "props")],
    }


def _ids(material: Material, document: str, field: str) -> list[str]:
    return [str(seed["id"]) for seed in seeds(material, document, field) if seed.get("id")]


def _plain(node: Mapping[str, Json], ids: Mapping[str, list[str]]) -> dict[str, Json]:
    made = {name: value for name, value in node.items() if name in _KEPT}
    if "properties" in node:
        made["properties"] = {name: _plain(value, ids) for name, value in node["properties"].items()}
        made["required"] = list(node["properties"])
        made["additionalProperties"] = False
    if "items" in node:
        made["items"] = _plain(node["items"], ids)
    if choices := ids.get(node.get("ids", "")):
        made["enum"] = choices
    return made
