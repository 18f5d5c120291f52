"""Foley behind the port."""

from __future__ import annotations

from pathlib import Path

from production_flow.errors import BadInput
from production_flow.providers.ports import Ability, Bench, Fetch, Operation, Output, Progress, Result, Status
from production_flow.providers.requests import AnyRequest, SoundRequest

VERSION = "6"
"""Raised whenever the same request would sound different."""


class Foley:
    """Makes effects and room tone."""

    name = "embedded-foley"

    def ability(self) -> Ability:
        """One foley artist, free, on this machine."""
        return Ability(port="sound", model="house-foley", version=VERSION, free=True, local=True)

    def start(self, request: AnyRequest, reference: str, bench: Bench | None = None) -> Operation:
        """Notes the request down; the sound is made when the output is asked for.

        Raises:
            BadInput: It is not a request for sound.
        """
        if not isinstance(request, SoundRequest):
            raise BadInput(f"Foley makes sounds; it was asked for {request.port}.")
        return Operation(
            provider=self.name, model=self.ability().model, id=reference, request=request.model_dump(mode="json")
        )

    def status(self, operation: Operation) -> Status:
        """Always ready to play."""
        return Status(state="done", progress=1.0)

    def outputs(self, operation: Operation, folder: Path, fetch: Fetch, progress: Progress) -> Result:
        """Makes the sound as `sound.wav`: stereo, 48 kHz, exactly as long as asked."""
        from production_flow.embedded.foley.stage import perform  # noqa: PLC0415 - scipy is slow to import
        from production_flow.media.sound import write_wav  # noqa: PLC0415 - as above

        request = SoundRequest.model_validate(operation.request)
        progress(0.0)
        made = perform(request)
        write_wav(folder / "sound.wav", made.sound)
        progress(1.0)
        output = Output(file="sound.wav", mime="audio/wav", meta=made.meta)
        return Result(outputs=(output,), notices=made.notices, model=self.ability().model)
