"""Effects and room tone by Eleven Sound Effects: everything that a note asks for in one sound."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Final

from production_flow.errors import ProviderError
from production_flow.providers import shaping
from production_flow.providers.clips import fitted, noted, written
from production_flow.providers.ports import Ability, Bench, Fetch, Operation, Output, Progress, Result, Status
from production_flow.providers.requests import AnyRequest, SoundRequest
from production_flow.providers.vendors.elevenlabs import desk
from production_flow.types import Json

SHORTEST, LONGEST = 0.5, 30.0
"""Seconds of a sound."""

LETTERS: Final = 450
"""Characters of a text: a careful guess, no limit is documented."""

FORMAT: Final = "mp3_44100_128"


class ElevenSound:
    """Makes the sounds of a beat with the model that the request names."""

    name = "elevenlabs-sound"

    def ability(self) -> Ability:
        """Sounds of up to 30 seconds; longer ones are looped."""
        return Ability(port="sound", model="", version="1", keys=desk.KEYS, concurrency=3, poll=1.0)

    def start(self, request: AnyRequest, reference: str, bench: Bench) -> Operation:
        """Has the sound made and keeps it."""
        asked = shaping.asked_for(request, SoundRequest, self.name)
        where = f"{self.name} {asked.model}"
        text, cut = fitted(words(asked), LETTERS, asked.model)
        if not text:
            raise ProviderError("Neither effects nor a place are asked for.", where=where, todo="Write sound notes.")
        seconds = round(min(LONGEST, max(SHORTEST, asked.seconds)), 2)
        loop = asked.seconds > LONGEST or not asked.prompt.strip()
        client = desk.desk()
        data, headers = desk.poured(lambda: _make(client, asked.model, text, seconds, loop=loop), where)
        price = _price(asked)
        return Operation(
            provider=self.name,
            model=asked.model,
            id=headers.get("request-id") or reference,
            request={"seconds": asked.seconds, "bed": not asked.prompt.strip()},
            ticket={"notices": written([*cut, *shaping.deaf(asked)]), "credits": desk.credits_of(headers)},
            answers=(bench.keep(data),),
            cost=price,
        )

    def status(self, operation: Operation) -> Status:
        """Always done: the sound came with the answer."""
        return Status(state="done", progress=1.0, cost=operation.cost)

    def outputs(self, operation: Operation, folder: Path, fetch: Fetch, progress: Progress) -> Result:
        """Writes `sound.wav`: stereo, 48 kHz, exactly as long as asked, at the level of our own foley."""
        from production_flow.providers.sound import effect  # noqa: PLC0415 - loads numpy, for sound only

        seconds = float(operation.request["seconds"])
        came, made = effect.filled(fetch(operation.answers[0]), seconds)
        level = effect.BED if operation.request["bed"] else effect.NOTED
        effect.write(folder / "sound.wav", effect.levelled(made, level))
        notices = list(noted(operation))
        if came < seconds - effect.SHORT:
            notices.append(shaping.snapped(operation.model, "sound", f"{came:.1f} s, looped", f"{seconds:.1f} s"))
        elif came > seconds + effect.SHORT:
            notices.append(shaping.snapped(operation.model, "sound", f"{came:.1f} s, cut", f"{seconds:.1f} s"))
        meta: dict[str, Json] = {"seconds": seconds, "credits": operation.ticket["credits"]}
        output = Output(file="sound.wav", mime="audio/wav", meta=meta)
        return Result(outputs=(output,), notices=tuple(notices), cost=operation.cost, model=operation.model)


def words(request: SoundRequest) -> str:
    """What is heard, in sentences: the note first, then the place, what it is like, and the weather."""
    place, _, tone = request.bed.partition(":")
    tone, name = tone.strip(), " ".join(re.sub(r"[_-]", " ", place).split())
    around = ", ".join(part for part in (name, tone, "indoors" if request.interior else "outdoors") if part)
    weather = f", in {request.weather}" if request.weather not in {"", "clear"} and not request.interior else ""
    note = " ".join(request.prompt.split()).rstrip(".")
    if not request.bed.strip():
        return f"{note}." if note else ""
    if not note:
        return f"Continuous room tone: {around}{weather}. No music, no voices."
    return f"{note}. In the background, quietly: {around}{weather}. No music."


def _make(client: Any, model: str, text: str, seconds: float, *, loop: bool) -> Any:
    """The one request that buys."""
    return client.text_to_sound_effects.with_raw_response.convert(
        text=text,
        model_id=model,
        duration_seconds=seconds,
        loop=loop,
        output_format=FORMAT,
        request_options=desk.ONCE,
    )


def _price(asked: SoundRequest) -> float | None:
    """US dollars by the catalogue; None where it has no price (credits are billed)."""
    from production_flow.providers import catalogue  # noqa: PLC0415 - read only when there is something to price

    entry = shaping.priced(ElevenSound.name, asked.model)
    return catalogue.quote(entry, asked).amount if entry else None
