"""The voices behind the port."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from production_flow import timing
from production_flow.errors import BadInput
from production_flow.providers.ports import Ability, Bench, Fetch, Operation, Output, Progress, Result, Status
from production_flow.providers.requests import AnyRequest, VoiceRequest
from production_flow.types import Json

if TYPE_CHECKING:
    from production_flow.embedded.voice.booth import Take

VERSION = "1"
"""Raised whenever the same request would sound different."""


class Voices:
    """Speaks lines of dialogue."""

    name = "embedded-voices"

    def ability(self) -> Ability:
        """One model, free, on this machine."""
        return Ability(port="voice", model="kokoro-82m-int8", version=VERSION, free=True, local=True)

    def start(self, request: AnyRequest, reference: str, bench: Bench | None = None) -> Operation:
        """Notes the request down; the line is spoken when the output is asked for.

        Raises:
            BadInput: It is not a request for a line.
        """
        if not isinstance(request, VoiceRequest):
            raise BadInput(f"The voices speak lines; they were asked for {request.port}.")
        return Operation(
            provider=self.name, model=self.ability().model, id=reference, request=request.model_dump(mode="json")
        )

    def status(self, operation: Operation) -> Status:
        """Always ready to speak."""
        return Status(state="done", progress=1.0)

    def outputs(self, operation: Operation, folder: Path, fetch: Fetch, progress: Progress) -> Result:
        """Speaks the line into `line.wav`, with its mouths in `timing.json`."""
        from production_flow.embedded.voice.booth import record  # noqa: PLC0415 - the model is loaded only to speak
        from production_flow.media.sound import write_wav  # noqa: PLC0415 - as above

        progress(0.0)
        take = record(VoiceRequest.model_validate(operation.request))
        write_wav(folder / "line.wav", take.sound)
        (folder / "timing.json").write_text(json.dumps(_timing(take), ensure_ascii=False), encoding="utf-8")
        progress(1.0)
        return Result(outputs=(_line(take), _mouths(take)), notices=take.notices, model=self.ability().model)


def _line(take: Take) -> Output:
    meta: dict[str, Json] = {
        "seconds": timing.seconds(take.frames),
        "frames": take.frames,
        "voice": take.identity,
        "hurried": round(take.hurried, 3),
        "guessed": list(take.guessed),
    }
    return Output(file="line.wav", mime="audio/wav", meta=meta)


def _mouths(take: Take) -> Output:
    return Output(role="timing", file="timing.json", mime="application/json", meta={"frames": take.frames})


def _timing(take: Take) -> dict[str, list[list[str | float]]]:
    return {
        "phonemes": [[one.symbol, one.start, one.end] for one in take.phonemes],
        "mouths": [[mouth.frame, mouth.shape] for mouth in take.mouths],
    }
