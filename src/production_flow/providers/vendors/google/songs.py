"""Music by Lyria: a piece from words, cut or repeated to exactly the length that the cue needs."""

from __future__ import annotations

from pathlib import Path

from production_flow.errors import ProviderError
from production_flow.providers import clips, shaping, wire
from production_flow.providers.ports import Ability, Bench, Fetch, Operation, Output, Progress, Result, Status
from production_flow.providers.requests import AnyRequest, MusicRequest
from production_flow.providers.vendors.google import desk, jobs
from production_flow.types import Json


class GoogleMusic:
    """Writes cues with the model that the request names."""

    name = "google-music"

    def ability(self) -> Ability:
        """Whole pieces; their length is asked for in words and made exact here."""
        return Ability(port="music", model="", version="1", keys=desk.KEYS, concurrency=2, poll=5.0)

    def start(self, request: AnyRequest, reference: str, bench: Bench) -> Operation:
        """Has the piece made; where it comes with the answer it is kept."""
        asked = shaping.asked_for(request, MusicRequest, self.name)
        where = f"{self.name} {asked.model}"
        form = {"type": "audio", "mime_type": "audio/wav"}
        client = desk.desk()
        found = jobs.ask(client, where, model=asked.model, store=True, input=words(asked), response_format=form)
        price = _price(asked)
        stands = jobs.standing(found, "audio", price)
        if stands.state in {"failed", "refused"}:
            raise jobs.refusal(stands, where)
        made = jobs.content(found, "audio") or {}
        kept = (bench.keep(jobs.inline(made, where)),) if made.get("data") else ()
        return Operation(
            provider=self.name,
            model=asked.model,
            id=str(found["id"]),
            request={"reference": reference, "seconds": asked.seconds, "ending": asked.ending},
            ticket={"notices": clips.written(shaping.deaf(asked)), "price": price},
            answers=kept,
            cost=price if kept else None,
        )

    def status(self, operation: Operation) -> Status:
        """Done where the piece was kept; else looks once."""
        if operation.answers:
            return Status(state="done", progress=1.0, cost=operation.cost)
        found = jobs.look(operation)
        if isinstance(found, str):
            return Status(state="running", message=found)
        return jobs.standing(found, "audio", operation.ticket["price"])

    def outputs(self, operation: Operation, folder: Path, fetch: Fetch, progress: Progress) -> Result:
        """Writes `cue.wav`: stereo, 48 kHz, exactly as long as asked."""
        from production_flow.providers.sound import cue  # noqa: PLC0415 - loads numpy, for sound only

        source = fetch(operation.answers[0]) if operation.answers else self._fetched(operation, folder)
        seconds = float(operation.request["seconds"])
        came = cue.dressed(source, folder / "cue.wav", seconds, ending=operation.request["ending"])
        (folder / "cue.part").unlink(missing_ok=True)
        notices = list(clips.noted(operation))
        if abs(came - seconds) > 0.05:
            done = "cut" if came > seconds else "repeated"
            notices.append(shaping.snapped(operation.model, "piece", f"{came:.1f} s, {done}", f"{seconds:.1f} s"))
        meta: dict[str, Json] = {"seconds": seconds}
        output = Output(file="cue.wav", mime="audio/wav", meta=meta)
        cost = operation.ticket["price"]
        return Result(outputs=(output,), notices=tuple(notices), cost=cost, model=operation.model)

    def _fetched(self, operation: Operation, folder: Path) -> Path:
        where = f"{self.name} {operation.model}"
        found = jobs.look(operation)
        made = None if isinstance(found, str) else jobs.content(found, "audio")
        if made is None:
            words = found if isinstance(found, str) else "Google no longer has it."
            raise ProviderError(f"The piece cannot be fetched: {words}", where=where, todo=wire.AGAIN)
        return jobs.fetch(made, folder / "cue.part", where)

    def cancel(self, operation: Operation) -> None:
        """Asks Google to stop a piece that is still being made."""
        if not operation.answers:
            jobs.cancel(operation)


def words(request: MusicRequest) -> str:
    """The cue in words: what it is, how long, and how its tension goes, by the minute and second."""
    lines = [request.prompt, f"Instrumental film score, no vocals. About {request.seconds:.0f} seconds long."]
    begin = 0.0
    for seconds, tension in request.sections:
        lines.append(f"[{_clock(begin)} - {_clock(begin + seconds)}] tension {tension:g} of 10")
        begin += seconds
    if not request.sections:
        lines.append(f"Tension {request.tension:g} of 10.")
    lines.append("It comes to an end." if request.ending else "It goes on without an ending.")
    return "\n".join(lines)


def _clock(seconds: float) -> str:
    whole = round(seconds)
    return f"{whole // 60}:{whole % 60:02d}"


def _price(request: MusicRequest) -> float | None:
    """US dollars by the catalogue's price for a song; None where it has none."""
    from production_flow.providers import catalogue  # noqa: PLC0415 - read only when there is something to price

    entry = shaping.priced(GoogleMusic.name, request.model)
    return catalogue.quote(entry, request).amount if entry else None
