"""The composer behind the port."""

from __future__ import annotations

from pathlib import Path

from production_flow.errors import BadInput
from production_flow.providers.ports import Ability, Bench, Fetch, Operation, Output, Progress, Result, Status
from production_flow.providers.requests import AnyRequest, MusicRequest

VERSION = "1"
"""Raised whenever the same request would sound different."""


class Composer:
    """Writes cues and has them played."""

    name = "embedded-composer"

    def ability(self) -> Ability:
        """One composer, free, on this machine."""
        return Ability(port="music", model="house-composer", version=VERSION, free=True, local=True)

    def start(self, request: AnyRequest, reference: str, bench: Bench | None = None) -> Operation:
        """Notes the request down; the cue is written when the output is asked for.

        Raises:
            BadInput: It is not a request for music.
        """
        if not isinstance(request, MusicRequest):
            raise BadInput(f"The composer writes music; it was asked for {request.port}.")
        return Operation(
            provider=self.name, model=self.ability().model, id=reference, request=request.model_dump(mode="json")
        )

    def status(self, operation: Operation) -> Status:
        """Always ready to write."""
        return Status(state="done", progress=1.0)

    def outputs(self, operation: Operation, folder: Path, fetch: Fetch, progress: Progress) -> Result:
        """Writes and plays the cue into `cue.wav`: stereo, 48 kHz, exactly as long as asked."""
        from production_flow.embedded.composer.cue import compose  # noqa: PLC0415 - loads the synthesiser
        from production_flow.media.sound import write_wav  # noqa: PLC0415 - as above

        request = MusicRequest.model_validate(operation.request)
        progress(0.0)
        cue = compose(request)
        write_wav(folder / "cue.wav", cue.sound)
        progress(1.0)
        output = Output(file="cue.wav", mime="audio/wav", meta=cue.meta)
        return Result(outputs=(output,), notices=cue.notices, model=self.ability().model)
