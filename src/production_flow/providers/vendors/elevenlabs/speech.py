"""Lines by Eleven v4 and its kin: a voice of the account, the times of every character, mouths that follow them."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from production_flow.errors import ProviderError, Unfit, Unknown
from production_flow.providers import shaping
from production_flow.providers.clips import noted, written
from production_flow.providers.ports import Ability, Bench, Fetch, Notice, Operation, Output, Progress, Result, Status
from production_flow.providers.requests import AnyRequest, VoiceRequest
from production_flow.providers.vendors.elevenlabs import account, casting, desk, manner, timing
from production_flow.types import Json

if TYPE_CHECKING:
    from production_flow.providers.sound.line import Line

FORMAT: Final = "mp3_44100_128"
"""The best that every plan may ask for."""

SETTINGS: Final = {"stability": 0.5, "similarity_boost": 0.75}


class ElevenVoice:
    """Speaks lines with the model that the request names."""

    name = "elevenlabs-voice"

    def ability(self) -> Ability:
        """The account's voices; how a line is said goes as tags to models that read them."""
        return Ability(port="voice", model="", version="1", keys=desk.KEYS, concurrency=3, poll=1.0)

    def start(self, request: AnyRequest, reference: str, bench: Bench) -> Operation:
        """Has the line spoken and keeps it."""
        asked = shaping.asked_for(request, VoiceRequest, self.name)
        where = f"{self.name} {asked.model}"
        line, tag, notices = manner.words_of(asked)
        text = f"[{tag}] {line}" if tag else line
        if not any(sign.isalnum() for sign in line):
            raise ProviderError("There is nothing in this line that can be spoken.", where=where, todo="Edit the line.")
        speed, hurried = manner.speed_of(asked, line)
        client = desk.desk()
        voice, casts = casting.cast(asked.voice, account.voices(client))
        sends = _sends_seed(asked)
        answer = desk.sent(lambda: _speak(client, voice.id, text, speed, asked, seed=sends), where)
        spent = desk.credits_of(answer.headers)
        cost = _cost(asked.model, len(text) if spent is None else spent)
        told = [*notices, *casts, *hurried, *shaping.deaf(asked, seed=sends)]
        return Operation(
            provider=self.name,
            model=asked.model,
            id=answer.headers.get("request-id", reference),
            request={"line": line, "most": asked.max_seconds},
            ticket={
                "notices": written(told),
                "voice": voice.name,
                "voice_id": voice.id,
                "credits": spent,
                "alignment": _alignment(answer.data),
            },
            answers=(bench.keep(_audio(answer.data, where, cost)),),
            cost=cost,
        )

    def status(self, operation: Operation) -> Status:
        """Always done: the line came with the answer."""
        return Status(state="done", progress=1.0, cost=operation.cost)

    def outputs(self, operation: Operation, folder: Path, fetch: Fetch, progress: Progress) -> Result:
        """Writes `line.wav`, levelled and without its silent ends, and the mouths in `timing.json`."""
        from production_flow.providers.sound import line  # noqa: PLC0415 - loads numpy, for sound only

        ticket, most = operation.ticket, operation.request["most"]
        made = line.dressed(fetch(operation.answers[0]), folder / "line.wav")
        timings, guesses = _timing(operation, made)
        (folder / "timing.json").write_text(json.dumps(timings, ensure_ascii=False), encoding="utf-8")
        notices = [*noted(operation), *guesses]
        if most and made.seconds > most + 0.1:
            notices.append(shaping.snapped(operation.model, "line", f"{made.seconds:.1f} s", f"at most {most:g} s"))
        meta: dict[str, Json] = {"seconds": made.seconds, "frames": made.frames, "voice": ticket["voice"]}
        outputs = (
            Output(file="line.wav", mime="audio/wav", meta=meta),
            Output(role="timing", file="timing.json", mime="application/json", meta={"frames": made.frames}),
        )
        return Result(outputs=outputs, notices=tuple(notices), cost=operation.cost, model=operation.model)


def _speak(client: Any, voice: str, text: str, speed: float, asked: VoiceRequest, *, seed: bool) -> Any:
    """The one request that buys."""
    more: dict[str, Json] = {"seed": asked.seed % 2**32} if seed else {}
    if "multilingual" not in asked.model:  # it hears the language, and answers with an error where it is told
        more["language_code"] = asked.language.partition("-")[0].lower()
    return client.text_to_speech.with_raw_response.convert_with_timestamps(
        voice,
        text=text,
        model_id=asked.model,
        output_format=FORMAT,
        voice_settings={**SETTINGS, "speed": speed},
        request_options=desk.ONCE,
        **more,
    )


def _audio(data: Any, where: str, cost: float | None) -> bytes:
    """The sound in an answer.

    Raises:
        Unknown: There is none.
        Unfit: It is not what base64 is; it was paid for.
    """
    coded = getattr(data, "audio_base_64", None)
    if not isinstance(coded, str) or not coded:
        raise Unknown("The answer holds no sound, and nobody can say what it cost.", where=where)
    try:
        return base64.b64decode(coded, validate=True)
    except ValueError as error:
        raise Unfit("The sound in the answer cannot be read.", where=where, cost=cost or 0.0) from error


def _alignment(data: Any) -> dict[str, Json]:
    """The times of the characters as they are spoken (numbers as words), else as they are written."""
    names = ("characters", "character_start_times_seconds", "character_end_times_seconds")
    for which in ("normalized_alignment", "alignment"):
        found = getattr(data, which, None)
        lists = {name: list(getattr(found, name, None) or ()) for name in names}
        if lists["characters"]:
            return lists
    return {}


def _timing(operation: Operation, made: Line) -> tuple[dict[str, Json], list[Notice]]:
    """What `timing.json` holds: each letter with its seconds, and the mouths with their frames."""
    from production_flow.providers.sound import line  # noqa: PLC0415 - loaded already

    kept = timing.letters(operation.ticket["alignment"], made.cut, made.seconds)
    if kept:
        heard = [[one.sign, one.start, one.end] for one in kept if one.heard]
        return {"phonemes": heard, "mouths": [list(one) for one in timing.mouths(kept, made.frames)]}, []
    shapes = [list(one) for one in line.mouths(operation.request["line"], made)]
    return {"phonemes": [], "mouths": shapes}, [Notice(code="guessed", message=_GUESS)]


_GUESS: Final = "The model gave no times that can be used: the mouth follows the letters of the line and its loudness."


def _sends_seed(asked: VoiceRequest) -> bool:
    entry = shaping.priced(ElevenVoice.name, asked.model)
    return entry is None or entry.seed


def _cost(model: str, characters: int) -> float | None:
    """US dollars for so many characters by the catalogue; None where it has no price."""
    from production_flow.providers import catalogue  # noqa: PLC0415 - read only when there is something to price

    entry = shaping.priced(ElevenVoice.name, model)
    rate = next((price.amount for price in entry.prices if price.unit == "kilochar"), None) if entry else None
    return None if rate is None else catalogue.total([rate * characters / 1000])
