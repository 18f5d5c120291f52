"""What every provider of text by a language model is: it talks when it is started, and keeps what came."""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from pathlib import Path
from typing import ClassVar, Final

from production_flow.documents import KINDS
from production_flow.errors import BadInput
from production_flow.providers import shaping
from production_flow.providers.ports import Ability, Bench, Fetch, Notice, Operation, Output, Progress, Result, Status
from production_flow.providers.requests import AnyRequest, TextRequest
from production_flow.providers.writing.forms import FORMS
from production_flow.providers.writing.line import Line
from production_flow.types import Json

SECONDS: Final = 600.0
"""How long nothing may come before a line counts as broken; a model may think for minutes."""

MOST_SECONDS: Final = 1800.0
"""How long one answer may take in all."""

LONGEST: Final = {"storyboard": 48_000}
USUAL_LONGEST: Final = 20_000
"""Tokens of an answer at most, thoughts included: several times what a document has."""

MIME: Final = "application/json"


class TextProvider(ABC):
    """Writes documents with the model that the request names."""

    name: ClassVar[str]
    keys: ClassVar[tuple[str, ...]] = ()
    seeded: ClassVar[bool] = False
    concurrency: ClassVar[int] = 4

    @abstractmethod
    def line(self, request: TextRequest) -> Line:
        """How the model is reached.

        Raises:
            ProviderError: There is no key.
        """

    def ability(self) -> Ability:
        """Text, by whichever model the request names."""
        return Ability(
            port="text", model="", version="1", keys=self.keys, concurrency=self.concurrency, poll=1.0, patience=60.0
        )

    def start(self, request: AnyRequest, reference: str, bench: Bench) -> Operation:
        """Holds the whole conversation and keeps the document."""
        from production_flow.providers.writing.talk import written  # noqa: PLC0415 - drafts need no language model

        asked = shaping.asked_for(request, TextRequest, self.name)
        if asked.document not in FORMS:
            raise BadInput(f"{self.name} writes no {asked.document!r}.", todo=f"It writes {', '.join(FORMS)}.")
        entry = shaping.priced(self.name, asked.model)
        came = written(asked, self.line(asked), entry, bench.progress)
        text = json.dumps(came.document.write(), ensure_ascii=False, indent=2) + "\n"
        _, left_out = shaping.within(asked.references, 0, asked.model)
        notices = (*came.notices, *left_out, *shaping.deaf(asked, seed=self.seeded))
        return Operation(
            provider=self.name,
            model=asked.model,
            id=reference,
            request={"document": asked.document},
            ticket={"notices": [notice.model_dump() for notice in notices], "usage": came.used.as_json()},
            answers=(bench.keep(text.encode()),),
            cost=came.cost,
        )

    def status(self, operation: Operation) -> Status:
        """Always done: the document came with the conversation."""
        return Status(state="done", progress=1.0, cost=operation.cost)

    def outputs(self, operation: Operation, folder: Path, fetch: Fetch, progress: Progress) -> Result:
        """Writes the kept document as `document.json`."""
        text = fetch(operation.answers[0]).read_text("utf-8")
        (folder / "document.json").write_text(text, encoding="utf-8")
        progress(1.0)
        label = KINDS[str(operation.request["document"])].LABEL
        meta: dict[str, Json] = {"label": label, "characters": len(text)}
        return Result(
            outputs=(Output(file="document.json", mime=MIME, meta=meta),),
            notices=tuple(Notice.model_validate(one) for one in operation.ticket["notices"]),
            cost=operation.cost,
            model=operation.model,
        )


def longest(document: str) -> int:
    """The most tokens of an answer, thoughts included."""
    return LONGEST.get(document, USUAL_LONGEST)
