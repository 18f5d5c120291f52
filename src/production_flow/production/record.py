"""What a package says of the show in it, so that it can be opened again: takes, picks, steps, notes, and their files.

It lies in the package as `record.json`. What a stranger wrote into it is believed only as far as it fits these shapes.
"""

from __future__ import annotations

import json
from typing import Annotated, Final, Literal

from pydantic import Field, JsonValue

from production_flow.documents.base import Document, Part
from production_flow.errors import BadInput
from production_flow.graph.take import Made, Pick, Take, TakeNotice
from production_flow.stages.base import Settings
from production_flow.store.contents import Contents, Failure, Step
from production_flow.types import Digest, InputKey, Json, NodeId, TakeKey

NAME: Final = "record.json"
"""Where it lies in a package."""

LARGEST: Final = 64 << 20
"""Bytes of a record."""

NODE: Final = r"^[a-z-]{1,40}:[A-Za-z0-9_-]{1,80}(\.[A-Za-z0-9_-]{1,80}){0,3}$"
"""How the id of a node looks: nothing in it can lead out of a folder."""

Node = Annotated[str, Field(pattern=NODE, max_length=200)]
Sha = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
Key = Annotated[str, Field(pattern=r"^[A-Za-z0-9-]{0,64}$")]
Word = Annotated[str, Field(max_length=200)]
Values = dict[str, JsonValue]
Count = Annotated[int, Field(ge=0, lt=1 << 53)]
Amount = Annotated[float, Field(ge=0, le=1e9, allow_inf_nan=False)]


class MadeRecord(Part):
    """A file of a take."""

    role: Word
    digest: Sha
    size: Annotated[int, Field(ge=1, le=16 << 30)]
    mime: Word
    meta: Values = Field(default_factory=dict)


class NoticeRecord(Part):
    """A notice on a take."""

    code: Word
    message: Annotated[str, Field(max_length=4000)]


class TakeRecord(Part):
    """A take, without its id: in picks and steps takes are counted from 0."""

    node: Node
    key: Key
    input_key: Key
    number: Count
    source: Literal["made", "derived", "person"]
    provider: Annotated[str, Field(max_length=64)]
    model: Annotated[str, Field(max_length=128)]
    version: Annotated[str, Field(max_length=64)]
    seed: Annotated[int, Field(ge=0, lt=1 << 63)]
    outputs: Annotated[tuple[MadeRecord, ...], Field(min_length=1, max_length=20)]
    notices: tuple[NoticeRecord, ...] = ()
    fingerprints: dict[str, Word] = Field(default_factory=dict)
    request: Values = Field(default_factory=dict)
    cost: Amount = 0.0
    seconds: Amount = 0.0
    choice: Values = Field(default_factory=dict)


class PickRecord(Part):
    """A pick; `take` counts the takes of the record from 0."""

    node: Node
    take: Count
    by: Literal["auto", "person"] = "auto"
    locked: bool = False


class StepRecord(Part):
    """A step of a person."""

    label: Annotated[str, Field(max_length=4000)]
    changes: tuple[tuple[PickRecord | None, PickRecord], ...]
    undone: bool = False


class NoteRecord(Part):
    """A note on a frame: `x` and `y` from 0 to 1, `at` in seconds where it is a film."""

    x: Annotated[float, Field(ge=0, le=1)]
    y: Annotated[float, Field(ge=0, le=1)]
    text: Annotated[str, Field(max_length=4000)]
    at: Annotated[float | None, Field(ge=0, le=100_000)] = None


class FailureRecord(Part):
    """Why a node could not be made."""

    key: Key
    error: dict[str, Annotated[str, Field(max_length=4000)]]


class ShowRecord(Part):
    """The show as it was begun, and its settings."""

    id: Annotated[str, Field(pattern=r"^[0-9a-f]{12}$")]
    slug: Annotated[str, Field(pattern=r"^[a-z0-9-]{1,64}$")]
    title: Annotated[str, Field(min_length=1, max_length=400)]
    prompt: Annotated[str, Field(min_length=1, max_length=200_000)]
    seed: Annotated[int, Field(ge=0, lt=1 << 31)]
    settings: Settings


class Record(Document):
    """The show in a package.

    Args:
        whole: Whether every take and step is in it, not the picks alone.
        media: Where each file lies in the package, by its digest.
    """

    LABEL = "package"

    made_with: Word
    whole: bool
    show: ShowRecord
    takes: Annotated[tuple[TakeRecord, ...], Field(max_length=100_000)]
    picks: tuple[PickRecord, ...]
    steps: tuple[StepRecord, ...] = ()
    notes: dict[Node, tuple[NoteRecord, ...]] = Field(default_factory=dict)
    failures: dict[Node, FailureRecord] = Field(default_factory=dict)
    media: dict[Sha, Annotated[str, Field(max_length=1000)]]

    @classmethod
    def parse(cls, data: bytes) -> Record:
        """A record from the bytes of its file.

        Raises:
            BadInput: It is no record, or one that a newer program wrote, or it names a take that is not in it.
        """
        record = cls.read(read_json(data, "The record in the package"))
        picks = [*record.picks, *(pick for step in record.steps for change in step.changes for pick in change if pick)]
        for pick in picks:
            if pick.take >= len(record.takes) or record.takes[pick.take].node != pick.node:
                raise BadInput("The record picks a take that is not in it.", where=pick.node)
        if len({pick.node for pick in record.picks}) != len(record.picks):
            raise BadInput("The record picks two takes of one node.")
        if len({(take.node, take.key) for take in record.takes}) != len(record.takes):
            raise BadInput("The record has a take twice.")
        return record

    def contents(self) -> Contents:
        """What a library keeps of it; takes are numbered from 0 as they are counted here."""
        return Contents(
            [_take(number, row) for number, row in enumerate(self.takes)],
            [_pick(pick) for pick in self.picks],
            [
                Step(step.label, [(_pick(a) if a else None, _pick(b)) for a, b in step.changes], step.undone)
                for step in self.steps
            ],
            {NodeId(node): [note.model_dump(mode="json") for note in notes] for node, notes in self.notes.items()},
            {NodeId(node): Failure(TakeKey(one.key), dict(one.error)) for node, one in self.failures.items()},
        )


def read_json(data: bytes, what: str) -> Json:
    """JSON that holds nothing but JSON.

    Raises:
        BadInput: It is none.
    """

    def refuse(word: str) -> None:
        raise ValueError(word)

    try:
        return json.loads(data, parse_constant=refuse)
    except (ValueError, RecursionError) as error:
        raise BadInput(f"{what} cannot be read.") from error


def _take(number: int, row: TakeRecord) -> Take:
    fields = {name: getattr(row, name) for name in ("number", "source", "provider", "model", "version", "seed")}
    fields |= {name: getattr(row, name) for name in ("cost", "seconds", "fingerprints", "request")}
    return Take(
        node=NodeId(row.node),
        key=TakeKey(row.key),
        input_key=InputKey(row.input_key),
        outputs=tuple(Made(one.role, Digest(one.digest), one.size, one.mime, dict(one.meta)) for one in row.outputs),
        notices=tuple(TakeNotice(one.code, one.message) for one in row.notices),
        choice={**row.choice, "opened": True},
        id=number,
        **fields,
    )


def _pick(row: PickRecord) -> Pick:
    return Pick(NodeId(row.node), row.take, row.by, row.locked)
