"""Reading the catalogue's files: those that come along, and the user's own `models.toml`.

A file holds `[defaults]` (fields that every entry of it starts with) and `[[model]]` tables. An entry may
say `like = "kling-4@fal"`: it starts with that entry's fields, but for its names, prices and where they are from.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from pathlib import Path

from pydantic import ValidationError

from production_flow.documents.base import explain
from production_flow.errors import BadInput
from production_flow.providers import keys
from production_flow.providers.catalogue.book import Catalogue
from production_flow.providers.catalogue.entry import Entry
from production_flow.types import Json

PORTS = ("text", "image", "video", "voice", "music", "sound", "edit")
OWN = {"id", "provider", "model", "aliases", "prices", "source", "note"}
"""Fields that an entry never takes from the one it is like."""

Fields = dict[str, Json]


def models_file() -> Path:
    """The user's own entries, beside the keys."""
    return keys.keys_file().with_name("models.toml")


@cache
def shipped() -> Catalogue:
    """The catalogue as it comes along.

    Raises:
        BadInput: A file of it is at fault.
    """
    known: dict[str, Fields] = {}
    for port in PORTS:
        place = files(__package__) / "data" / f"{port}.toml"
        merge(known, place.read_text("utf-8"), place.name, {"port": port})
    return Catalogue(_entry(fields, "catalogue") for fields in known.values())


def with_own(path: Path) -> Catalogue:
    """The catalogue with a user's file over it: new ids add, known ids replace the fields they name.

    Raises:
        BadInput: The file is at fault: names the file, the entry and the field.
    """
    try:
        text = path.read_text("utf-8")
    except (FileNotFoundError, NotADirectoryError):
        return shipped()
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput("The file of own models cannot be read.", where=str(path)) from error
    known = {entry.id: entry.model_dump(exclude_unset=True) for entry in shipped().entries}
    changed = merge(known, text, str(path), {})
    made = {ident: _entry(known[ident], str(path)) for ident in changed}
    # A user's route of a model stands before ours: it was written down to be used.
    new = [entry for ident, entry in made.items() if shipped().get(ident) is None]
    return Catalogue([*new, *(made.get(entry.id, entry) for entry in shipped().entries)])


def merge(known: dict[str, Fields], text: str, where: str, defaults: Fields) -> list[str]:
    """Lays the entries of a file over those that are known; returns their ids."""
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BadInput(f"This is not TOML: {error}.", where=where, todo="Mend the line it names.") from error
    strange = set(table) - {"defaults", "model"}
    rows, base = table.get("model", []), table.get("defaults", {})
    if strange or not isinstance(rows, list) or not isinstance(base, dict):
        raise BadInput(
            f"Only [defaults] and [[model]] belong in it{', not ' + ', '.join(sorted(strange)) if strange else ''}.",
            where=where,
        )
    changed = []
    for row in rows:
        ident = row.get("id") if isinstance(row, dict) else None
        if not isinstance(ident, str) or ident in changed:
            raise BadInput("Every [[model]] needs an id of its own.", where=f"{where}: {ident}")
        known[ident] = {**_start(known, row, where, {**defaults, **base}), **row}
        known[ident].pop("like", None)
        changed.append(ident)
    return changed


def _start(known: Mapping[str, Fields], row: Fields, where: str, defaults: Fields) -> Fields:
    """What an entry has before its own fields are laid over."""
    if "like" in row:
        if row["like"] not in known:
            raise BadInput(f"It is like {row['like']!r}, which is not there.", where=f"{where}: {row['id']}: like")
        return defaults | {name: value for name, value in known[row["like"]].items() if name not in OWN}
    return {**defaults, **known.get(row["id"], {})}


def _entry(fields: Fields, where: str) -> Entry:
    try:
        return Entry.model_validate(fields)
    except ValidationError as error:
        raise BadInput(explain(error), where=f"{where}: {fields.get('id')}", todo="Correct the field.") from error
