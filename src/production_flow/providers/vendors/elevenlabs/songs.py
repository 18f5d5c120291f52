"""Music by Eleven Music: a plan with the sections and tensions of a cue, cut to exactly the length that it needs."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from production_flow.providers import shaping
from production_flow.providers.clips import noted, written
from production_flow.providers.ports import Ability, Bench, Fetch, Operation, Output, Progress, Result, Status
from production_flow.providers.requests import AnyRequest, MusicRequest
from production_flow.providers.vendors.elevenlabs import desk, plan
from production_flow.types import Json

NEAR: Final = 0.1
"""Seconds that a piece may be off before it is said; the encoder alone adds some hundredths."""


class ElevenMusic:
    """Writes cues with the model that the request names."""

    name = "elevenlabs-music"

    def ability(self) -> Ability:
        """Pieces of 3 to 600 seconds that follow a plan."""
        return Ability(port="music", model="", version="1", keys=desk.KEYS, concurrency=2, poll=1.0)

    def start(self, request: AnyRequest, reference: str, bench: Bench) -> Operation:
        """Has the piece made and keeps it."""
        asked = shaping.asked_for(request, MusicRequest, self.name)
        where = f"{self.name} {asked.model}"
        client = desk.desk()
        data, headers = desk.poured(lambda: _compose(client, asked), where)
        price = _price(asked)
        return Operation(
            provider=self.name,
            model=asked.model,
            id=headers.get("song-id") or headers.get("request-id") or reference,
            request={"seconds": asked.seconds, "ending": asked.ending},
            ticket={
                "notices": written(shaping.deaf(asked, seed=True)),
                "credits": desk.credits_of(headers),
                "price": price,
            },
            answers=(bench.keep(data),),
            cost=price,
        )

    def status(self, operation: Operation) -> Status:
        """Always done: the piece came with the answer."""
        return Status(state="done", progress=1.0, cost=operation.cost)

    def outputs(self, operation: Operation, folder: Path, fetch: Fetch, progress: Progress) -> Result:
        """Writes `cue.wav`: stereo, 48 kHz, exactly as long as asked."""
        from production_flow.providers.sound import cue  # noqa: PLC0415 - loads numpy, for sound only

        seconds = float(operation.request["seconds"])
        source = fetch(operation.answers[0])
        came = cue.dressed(source, folder / "cue.wav", seconds, ending=operation.request["ending"])
        notices = list(noted(operation))
        if abs(came - seconds) > NEAR:
            done = "cut" if came > seconds else "repeated" if came < seconds - cue.SHORT else "silent at its end"
            notices.append(shaping.snapped(operation.model, "piece", f"{came:.1f} s, {done}", f"{seconds:.1f} s"))
        meta: dict[str, Json] = {"seconds": seconds, "credits": operation.ticket["credits"]}
        output = Output(file="cue.wav", mime="audio/wav", meta=meta)
        return Result(outputs=(output,), notices=tuple(notices), cost=operation.cost, model=operation.model)


def _compose(client: Any, asked: MusicRequest) -> Any:
    """The one request that buys; a plan says itself that nobody sings, because the client's switch is for prompts."""
    strict = {"respect_sections_durations": True} if asked.model == "music_v1" else {}
    return client.music.with_raw_response.compose(
        composition_plan=plan.plan_of(asked),
        model_id=asked.model,
        seed=asked.seed % 2**31,
        request_options=desk.ONCE,
        **strict,
    )


def _price(asked: MusicRequest) -> float | None:
    """US dollars by the catalogue; None where it has no price (credits are billed)."""
    from production_flow.providers import catalogue  # noqa: PLC0415 - read only when there is something to price

    entry = shaping.priced(ElevenMusic.name, asked.model)
    return catalogue.quote(entry, asked).amount if entry else None
