"""The editor behind the port `edit`: finds the sources of a timeline, renders it, and says what it had to adapt."""

from __future__ import annotations

from pathlib import Path

from production_flow.errors import BadInput
from production_flow.providers.ports import Ability, Bench, Fetch, Operation, Progress, Result, Status
from production_flow.providers.requests import AnyRequest, EditRequest, MixRequest

MODEL = "smart-join"
VERSION = "2"


class Editor:
    """Renders timelines: pictures by smart join, the mix as AAC, subtitles as text and as a track."""

    name = "embedded-editor"

    def ability(self) -> Ability:
        """One model, free and local."""
        return Ability(port="edit", model=MODEL, version=VERSION, free=True, local=True)

    def start(self, request: AnyRequest, reference: str, bench: Bench | None = None) -> Operation:
        """Takes a timeline or its tracks on; nothing is rendered yet.

        Raises:
            BadInput: The request is not for an editor.
        """
        if not isinstance(request, EditRequest | MixRequest):
            raise BadInput(f"The editor renders timelines; it was asked for {request.port}.")
        return Operation(provider=self.name, model=MODEL, id=reference, request=request.model_dump(mode="json"))

    def status(self, operation: Operation) -> Status:
        """Always done: the work is done where the outputs are asked for."""
        return Status(state="done", progress=1.0)

    def outputs(self, operation: Operation, folder: Path, fetch: Fetch, progress: Progress) -> Result:
        """Renders the film, or the mix, into `folder`.

        Raises:
            BadInput: The timeline makes no sense: another rate, transitions longer than their pieces.
            Unfit: A source is missing or broken; names the piece.
        """
        from production_flow.embedded.editor import cutting  # noqa: PLC0415 - films and mixes take most of a second to load

        progress(0.0)
        if operation.request["purpose"] == "mix":
            return cutting.mixed(MODEL, MixRequest.model_validate(operation.request), folder, fetch, progress)
        return cutting.joined(MODEL, EditRequest.model_validate(operation.request), folder, fetch, progress)
