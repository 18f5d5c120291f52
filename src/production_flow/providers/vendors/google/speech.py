"""Lines by Gemini TTS: one voice, bare samples in the answer, made into a line as our own voices make theirs."""

from __future__ import annotations

import io
import json
import re
import wave
from pathlib import Path
from typing import Final

from production_flow.providers import shaping
from production_flow.providers.clips import noted, written
from production_flow.providers.ports import Ability, Bench, Fetch, Notice, Operation, Output, Progress, Result, Status
from production_flow.providers.requests import AnyRequest, VoiceRequest
from production_flow.providers.sound.words import respelled
from production_flow.providers.vendors.google import answers, casting, desk
from production_flow.types import Json

USUAL_RATE: Final = 24_000
"""Samples a second of an answer that does not say."""


class GoogleVoice:
    """Speaks lines with the model that the request names."""

    name = "google-voice"

    def ability(self) -> Ability:
        """Thirty recorded voices; how they speak is said in words."""
        return Ability(port="voice", model="", version="1", keys=desk.KEYS, concurrency=4, poll=1.0)

    def start(self, request: AnyRequest, reference: str, bench: Bench) -> Operation:
        """Has the line spoken and keeps it."""
        asked = shaping.asked_for(request, VoiceRequest, self.name)
        where = f"{self.name} {asked.model}"
        voice, notices = casting.cast(asked.voice)
        if asked.voice.effect == "radio":
            notices.append(shaping.dropped(f"{asked.model} makes no radio sound of a voice."))
        client = desk.desk()
        parts = [{"text": _words(asked)}]
        answer = answers.ask(client, asked.model, parts, _config(voice, asked.language), where)
        data, mime = answers.made(answer, "speech", where)
        sound, guesses = _wave(data, mime)
        told = [*notices, *guesses, *shaping.deaf(asked)]
        return Operation(
            provider=self.name,
            model=asked.model,
            id=reference,
            request={"line": asked.prompt, "most": asked.max_seconds},
            ticket={"notices": written(told), "voice": voice, "usage": answers.counted(answer)},
            answers=(bench.keep(sound),),
            cost=_cost(asked.model, answers.counted(answer)),
        )

    def status(self, operation: Operation) -> Status:
        """Always done: the line came with the answer."""
        return Status(state="done", progress=1.0, cost=operation.cost)

    def outputs(self, operation: Operation, folder: Path, fetch: Fetch, progress: Progress) -> Result:
        """Writes `line.wav`, levelled and without its silent ends, and the mouths in `timing.json`."""
        from production_flow.providers.sound import line  # noqa: PLC0415 - loads numpy, for sound only

        voice, most = operation.ticket["voice"], operation.request["most"]
        made = line.dressed(fetch(operation.answers[0]), folder / "line.wav")
        mouths = line.mouths(operation.request["line"], made)
        timing = {"phonemes": [], "mouths": [[frame, shape] for frame, shape in mouths]}
        (folder / "timing.json").write_text(json.dumps(timing), encoding="utf-8")
        notices = [*noted(operation), Notice(code="guessed", message=_GUESS)]
        if most and made.seconds > most + 0.1:
            notices.append(shaping.snapped(operation.model, "line", f"{made.seconds:.1f} s", f"at most {most:g} s"))
        meta: dict[str, Json] = {"seconds": made.seconds, "frames": made.frames, "voice": voice}
        outputs = (
            Output(file="line.wav", mime="audio/wav", meta=meta),
            Output(role="timing", file="timing.json", mime="application/json", meta={"frames": made.frames}),
        )
        return Result(outputs=outputs, notices=tuple(notices), cost=operation.cost, model=operation.model)


_GUESS: Final = "The model gives no timings: the mouth follows the letters of the line and its loudness."


def _words(request: VoiceRequest) -> str:
    """The line with how it shall be said; invented names stand as they are spoken."""
    line = respelled(request.prompt, request.voice.say)
    manner = casting.manner(request)
    how = f"Say this line, {manner}; say nothing else" if manner else "Say this line and nothing else"
    return f"{how}:\n{line}"


def _config(voice: str, language: str) -> dict[str, Json]:
    return {
        "response_modalities": ["AUDIO"],
        "speech_config": {
            "voice_config": {"prebuilt_voice_config": {"voice_name": voice}},
            "language_code": language,
        },
    }


def _wave(data: bytes, mime: str) -> tuple[bytes, list[Notice]]:
    """An answer as a file that says its own rate: bare samples get the head that says it."""
    if data[:4] == b"RIFF" or not re.match(r"audio/(l16|pcm|raw)", mime, re.IGNORECASE):
        return data, []
    found = re.search(r"rate=(\d+)", mime)
    rate = int(found[1]) if found else USUAL_RATE
    memory = io.BytesIO()
    with wave.open(memory, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(data[: len(data) // 2 * 2])
    words = f"The answer does not say its rate; {rate} samples a second are taken."
    return memory.getvalue(), [] if found else [Notice(code="guessed", message=words)]


def _cost(model: str, counted: dict[str, int]) -> float | None:
    """US dollars by the tokens that an answer counts; None where it counts none or their price is not known."""
    from production_flow.providers import catalogue  # noqa: PLC0415 - read only when there is something to price

    entry = shaping.priced(GoogleVoice.name, model)
    if entry is None or "candidatesTokenCount" not in counted:
        return None
    spoken, asked = counted["candidatesTokenCount"], counted.get("promptTokenCount", 0)
    return catalogue.cost_of_usage(entry, {"input_tokens": asked, "audio_output_tokens": spoken})
