"""Freesound behind the port: searches when it is asked, fetches and mixes when its output is."""

from __future__ import annotations

from pathlib import Path

from production_flow.errors import ProviderError
from production_flow.providers import hosts, shaping, wire
from production_flow.providers.clips import noted, written
from production_flow.providers.ports import Ability, Bench, Fetch, Operation, Output, Progress, Result, Status
from production_flow.providers.requests import AnyRequest, SoundRequest
from production_flow.providers.vendors.freesound import licences, search
from production_flow.providers.vendors.freesound.choosing import choose
from production_flow.types import Json

MOST_BYTES = 50_000_000
"""Bytes of the longest preview: five minutes are about five million."""


class Freesound:
    """Lays recordings over each other. Its model `search` may end in `with noncommercial`."""

    name = "freesound-sound"

    def ability(self) -> Ability:
        """Free, over the network."""
        return Ability(port="sound", model="", version="1", free=True, keys=search.KEYS, concurrency=2, poll=1.0)

    def start(self, request: AnyRequest, reference: str, bench: Bench) -> Operation:
        """Searches for what is asked and notes down which recordings it will be; nothing is bought."""
        asked = shaping.asked_for(request, SoundRequest, self.name)
        made = choose(asked)
        if not made.parts:
            nothing = ", ".join(made.unknown) or asked.bed or "an empty note"
            words = f"Freesound has no recording that may be used for: {nothing}"
            raise ProviderError(words, where=self.name, todo="Write other sound notes, or choose another model.")
        notices = (*made.notices, *shaping.deaf(asked, seed=True))
        return Operation(
            provider=self.name,
            model=asked.model,
            id=reference,
            request={"seconds": asked.seconds},
            ticket={"parts": made.parts, "unknown": made.unknown, "notices": written(notices)},
            cost=0.0,
        )

    def status(self, operation: Operation) -> Status:
        """Always done: recordings lie ready."""
        return Status(state="done", progress=1.0, cost=0.0)

    def outputs(self, operation: Operation, folder: Path, fetch: Fetch, progress: Progress) -> Result:
        """Writes `sound.wav`: stereo, 48 kHz, exactly as long as asked; the licences stand in its `meta`."""
        from production_flow.providers.sound import effect  # noqa: PLC0415 - loads numpy, for sound only
        from production_flow.providers.vendors.freesound import mix  # noqa: PLC0415 - as above

        parts: list[dict[str, Json]] = operation.ticket["parts"]
        seconds = float(operation.request["seconds"])
        paths = {}
        for number, one in enumerate(parts):
            if one["id"] not in paths:
                paths[one["id"]] = self._fetched(one, folder)
            progress((number + 1) / (len(parts) + 1))
        effect.write(folder / "sound.wav", mix.mixed([(one, paths[one["id"]]) for one in parts], seconds))
        for path in paths.values():
            path.unlink()
        once = {one["id"]: licences.credit(one) for one in parts}
        meta: dict[str, Json] = {
            "seconds": seconds,
            "effects": [one["words"] for one in parts if one["part"] == "effect"],
            "bed": [one["words"] for one in parts if one["part"] != "effect"],
            "unknown": operation.ticket["unknown"],
            "licence": list(once.values()),
        }
        output = Output(file="sound.wav", mime="audio/wav", meta=meta)
        return Result(outputs=(output,), notices=noted(operation), cost=0.0, model=operation.model)

    def _fetched(self, one: dict[str, Json], folder: Path) -> Path:
        """The preview of a recording; the key goes to Freesound's own host alone."""
        return wire.download(
            one["preview"],
            folder / f"{one['id']}.part",
            base=hosts.host("freesound"),
            where=f"{self.name} {one['url']}",
            limit=MOST_BYTES,
            headers=search.headers(),
        )
