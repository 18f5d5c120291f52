"""The writers' room behind the text port: reads a prompt and writes every document of a show from it.

No language model: rules, a lexicon, genre kits and a planner. The same request gives the same bytes.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from production_flow.errors import BadInput
from production_flow.providers.ports import Ability, Bench, Fetch, Notice, Operation, Output, Progress, Result, Status
from production_flow.providers.requests import AnyRequest, TextRequest
from production_flow.types import Json

if TYPE_CHECKING:
    from production_flow.documents.base import Document
    from production_flow.embedded.writer.model import Story

NAME = "embedded-writer"
MODEL = "kits"
VERSION = "10"


class Writer:
    """Writes documents from a prompt and a seed."""

    name = NAME

    def ability(self) -> Ability:
        """Text, here and free."""
        return Ability(port="text", model=MODEL, version=VERSION, free=True, local=True)

    def start(self, request: AnyRequest, reference: str, bench: Bench | None = None) -> Operation:
        """Takes a text request on; nothing is written yet.

        Raises:
            BadInput: The request is for another port.
        """
        if not isinstance(request, TextRequest):
            raise BadInput(f"The built-in writer writes text, not {request.port}.", where=reference)
        return Operation(provider=NAME, model=MODEL, id=reference, request=request.model_dump(mode="json"))

    def status(self, operation: Operation) -> Status:
        """Always done: the work is in `outputs`."""
        del operation
        return Status(state="done", progress=1.0)

    def outputs(self, operation: Operation, folder: Path, fetch: Fetch, progress: Progress) -> Result:
        """Writes the document as `document.json`.

        Raises:
            BadInput: The prompt is empty, or there is no such document.
        """
        del fetch
        request = TextRequest.model_validate(operation.request)
        document, notices = compose(request)
        text = json.dumps(document.write(), ensure_ascii=False, indent=2) + "\n"
        (folder / "document.json").write_text(text, encoding="utf-8")
        progress(1.0)
        meta: dict[str, Json] = {"label": document.LABEL, "characters": len(text)}
        return Result(
            outputs=(Output(file="document.json", mime="application/json", meta=meta),), notices=notices, model=MODEL
        )


def provider() -> Writer:
    """The built-in writer."""
    return Writer()


def compose(request: TextRequest) -> tuple[Document, tuple[Notice, ...]]:
    """The document that a request asks for, and what the person must know about it.

    Raises:
        BadInput: The prompt is empty, or the document is of no kind that is written here.
    """
    from production_flow.embedded.writer import edits, notices, story  # noqa: PLC0415  kits load late

    material = request.material
    prompt = str(material.get("prompt") or request.prompt)
    show = edits.edited(story.story(prompt, int(material.get("seed", request.seed))), material)
    try:
        write = _WRITERS[request.document]
    except KeyError:
        raise BadInput(
            f"The built-in writer knows no document called {request.document!r}.", todo=f"Known: {', '.join(_WRITERS)}."
        ) from None
    document = write(show, material)
    return document, notices.of(show) if request.document == "blueprint" else ()


def _blueprint(show: Story, material: dict[str, Json]) -> Document:
    from production_flow.embedded.writer.blueprint import write_blueprint  # noqa: PLC0415

    del material
    return write_blueprint(show)


def _cast(show: Story, material: dict[str, Json]) -> Document:
    from production_flow.embedded.writer.character import write_cast  # noqa: PLC0415

    del material
    return write_cast(show)


def _character(show: Story, material: dict[str, Json]) -> Document:
    from production_flow.embedded.writer.character import write_character  # noqa: PLC0415

    return _found(write_character(show, str(material.get("id", ""))), "character", material)


def _inventory(show: Story, material: dict[str, Json]) -> Document:
    from production_flow.embedded.writer.things import write_inventory  # noqa: PLC0415

    del material
    return write_inventory(show)


def _location(show: Story, material: dict[str, Json]) -> Document:
    from production_flow.embedded.writer.things import write_location  # noqa: PLC0415

    return _found(write_location(show, str(material.get("id", ""))), "location", material)


def _prop(show: Story, material: dict[str, Json]) -> Document:
    from production_flow.embedded.writer.things import write_prop  # noqa: PLC0415

    return _found(write_prop(show, str(material.get("id", ""))), "prop", material)


def _format(show: Story, material: dict[str, Json]) -> Document:
    from production_flow.embedded.writer.formats import write_format  # noqa: PLC0415

    del material
    return write_format(show)


def _season(show: Story, material: dict[str, Json]) -> Document:
    from production_flow.embedded.writer.season import write_season  # noqa: PLC0415

    return write_season(show, material)


def _storyboard(show: Story, material: dict[str, Json]) -> Document:
    from production_flow.embedded.writer.storyboard import write_storyboard  # noqa: PLC0415

    return write_storyboard(show, material)


def _wording(show: Story, material: dict[str, Json]) -> Document:
    from production_flow.embedded.writer.alternatives import write_wording  # noqa: PLC0415

    return write_wording(show, material)


def _found(document: Document | None, kind: str, material: dict[str, Json]) -> Document:
    if document is None:
        raise BadInput(
            f"The show has no {kind} called {material.get('id')!r}.", where=kind, todo="Add it to the list first."
        )
    return document


_WRITERS: dict[str, Callable[[Story, dict[str, Json]], Document]] = {
    "blueprint": _blueprint,
    "cast": _cast,
    "inventory": _inventory,
    "character": _character,
    "location": _location,
    "prop": _prop,
    "format": _format,
    "season": _season,
    "storyboard": _storyboard,
    "wording": _wording,
}
