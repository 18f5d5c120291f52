"""Who writes on the street: the built-in writer, asked through the text port, answering in the form that was sent.

A model sees no material, only a brief in words and the schema of a form. So does the author here: the sentence, the
subject and the ids of the show are read from the brief. The same brief gives the same answer.
"""

from __future__ import annotations

import json
import re
import tempfile
import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from production_flow.errors import BadInput
from production_flow.providers import registry
from production_flow.providers.fakecity.street.filled import filled, unsaid
from production_flow.providers.requests import TextRequest
from production_flow.providers.writing.forms import FORMS
from production_flow.providers.writing.forms.base import named
from production_flow.types import Digest, Json

SEED: Final = 1
_KINDS: Final = {"cast": "characters", "places": "locations", "objects": "props"}
_LIST: Final = re.compile(r"^The (cast|places|objects)\b[^\n]*:\n\n((?:- `[^\n]*(?:\n|\Z))+)", re.MULTILINE)
_ITEM: Final = re.compile(r"^- `([^`]+)`: (.+)$", re.MULTILINE)
_SUBJECT: Final = re.compile(r"document of (?:this (?:place|object):\s*)?\*\*(.+?)\*\*")
_EPISODE: Final = re.compile(r"storyboard of \*\*episode (\d+)")
_FIELD: Final = re.compile(
    r"The document is the (\w+), the field is `([\w.-]+)`.*?The text as it stands:\n\n(.*?)\n\nEach says", re.DOTALL
)
_SENTENCE: Final = re.compile(r'^"(?:[^"\\]|\\.)*"$', re.MULTILINE)
_WRITING = threading.Lock()


@dataclass(frozen=True)
class Brief:
    """What a request to a language model wants.

    Args:
        document: Its label.
        sentence: What the show was ordered with.
        subject: Whom or what the document is about, by name; for a storyboard the id of its episode.
        listed: Ids and names that are given, by `characters`, `locations` and `props`.
        field: The field that is to be worded anew: `document`, `path` and the `text` that stands there.
    """

    document: str
    sentence: str
    subject: str = ""
    listed: dict[str, dict[str, str]] = field(default_factory=dict)
    field: dict[str, Json] = field(default_factory=dict)


def read(body: Json) -> Brief:
    """The brief in the body of a request, whichever vendor's it is.

    Raises:
        BadInput: It asks for no document that is known.
    """
    document = next(_documents(body), None)
    if document is None:
        raise BadInput("No form of a known document came along.")
    texts = list(_texts(body))
    words = next((text for text in texts if text.startswith("# Brief")), texts[-1] if texts else "")
    sentence = _SENTENCE.search(words)
    subject, episode = _SUBJECT.search(words), _EPISODE.search(words)
    about = f"s01e{int(episode[1]):02d}" if episode else subject[1] if subject else ""
    listed = {_KINDS[kind]: dict(_ITEM.findall(rows)) for kind, rows in _LIST.findall(words)}
    meant = (
        dict(zip(("document", "path", "text"), found.groups(), strict=True)) if (found := _FIELD.search(words)) else {}
    )
    return Brief(document, json.loads(sentence[0]) if sentence else words, about, listed, meant)


def written(body: Json) -> str:
    """The answer of a model to a request: a filled form as JSON.

    Raises:
        BadInput: As `read`, or the built-in writer does not write this.
    """
    brief = read(body)
    with _WRITING:
        material, ids = _material(brief)
        form = filled(brief.document, _draft(brief.document, material), ids)
    if brief.document == "blueprint":
        form["reading"]["unused"] += unsaid(form, brief.sentence)
    return json.dumps(form, ensure_ascii=False)


def _material(brief: Brief) -> tuple[dict[str, Json], dict[str, str]]:
    """What the built-in writer is asked with, and the ids of the show by its own."""
    material: dict[str, Json] = {"prompt": brief.sentence, "seed": SEED}
    ids: dict[str, str] = {}
    subjects = {"location": "locations", "prop": "props"}
    listed = dict(brief.listed)
    if brief.document in subjects:
        listed[subjects[brief.document]] = {named(brief.subject): brief.subject} if brief.subject else {}
    known = _known(brief.sentence) if listed or brief.document in {*subjects, "character"} else {}
    for kind, rows in listed.items():
        own = {_plain(name): ident for ident, name in known[kind].items()}
        names = {ident: _name(kind, text, own) for ident, text in rows.items()}
        ids |= {own.get(_plain(name), ident): ident for ident, name in names.items()}
        seeds = [{"id": own.get(_plain(name), ident), "name": name} for ident, name in names.items()]
        document = "cast" if kind == "characters" else "inventory"
        material[document] = {**material.get(document, {}), kind: seeds}
    if brief.field:
        material["of"] = brief.field
    if brief.document == "storyboard":
        material["episode"] = brief.subject
    elif brief.document in {*subjects, "character"}:
        kind = subjects.get(brief.document, "characters")
        given = material.get("cast" if kind == "characters" else "inventory") or {}
        seeds = given.get(kind) or [{"id": ident, "name": name} for ident, name in known[kind].items()]
        material["id"] = next((one["id"] for one in seeds if brief.subject.startswith(one["name"])), seeds[0]["id"])
    return material, ids


def _known(sentence: str) -> dict[str, dict[str, str]]:
    """The ids and names that the built-in writer itself has for a sentence."""
    told: dict[str, Json] = {"prompt": sentence, "seed": SEED}
    lists = {**_draft("cast", told), **_draft("inventory", told)}
    return {kind: {one["id"]: one["name"] for one in lists[kind]} for kind in _KINDS.values()}


def _name(kind: str, text: str, own: Mapping[str, str]) -> str:
    """A name in a list; people stand there with their role after it, and a name may hold a comma itself."""
    if kind != "characters":
        return text
    parts = text.split(", ")
    whole = (", ".join(parts[:count]) for count in range(len(parts), 0, -1))
    return next((name for name in whole if _plain(name) in own), parts[0])


def _plain(name: str) -> str:
    return " ".join(name.split())


def _draft(document: str, material: dict[str, Json]) -> dict[str, Json]:
    """A document as the built-in writer writes it.

    Raises:
        BadInput: It does not write this, or finds no plot for these people.
    """
    writer = registry.provider(registry.DRAFT["text"])
    request = TextRequest(document=document, prompt=str(material["prompt"]), material=material, seed=SEED)
    bench = _Bench()
    operation = writer.start(request, "street", bench)
    with tempfile.TemporaryDirectory() as name:
        try:
            result = writer.outputs(operation, Path(name), bench.fetch, bench.progress)
        except AssertionError as error:  # where a cast has too few parts, its plotter finds nothing
            raise BadInput(f"Nobody here can write a {document} about these people.") from error
        made: dict[str, Json] = json.loads((Path(name) / result.outputs[0].file).read_text("utf-8"))
    there = {row["id"] for row in material.get("inventory", {}).get("locations", ())}
    if not {beat.get("location_id") for beat in made.get("beats", ())} <= there:
        raise BadInput(f"Nobody here can write a {document} about these people in these places.")
    return made


class _Bench:
    """A desk with nothing on it: words need no pictures."""

    def fetch(self, digest: Digest) -> Path:
        """There is nothing."""
        raise BadInput(f"There is no {digest} here.")

    def keep(self, data: bytes) -> Digest:
        """Nothing is kept."""
        raise BadInput(f"{len(data)} bytes cannot be kept here.")

    def progress(self, fraction: float, message: str = "") -> None:
        """Nobody listens."""


def _documents(value: Json) -> Iterator[str]:
    """The labels of the forms whose schemas stand in a body; vendors' clients leave their titles out."""
    if isinstance(value, Mapping):
        fields = value.get("properties")
        if isinstance(fields, Mapping):
            yield from (label for label, form in FORMS.items() if form.model_fields.keys() == fields.keys())
        for inner in value.values():
            yield from _documents(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _documents(inner)


def _texts(value: Json) -> Iterator[str]:
    """Every text that is said in a body, in its order."""
    if isinstance(value, Mapping):
        for name, inner in value.items():
            if isinstance(inner, str) and name in {"text", "content"}:
                yield inner
            else:
                yield from _texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner)
