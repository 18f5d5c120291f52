"""Clips by Gemini Omni Flash: a job in the background, from a first frame, from references, or from words alone."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from production_flow.errors import ProviderError
from production_flow.providers import clips, shaping, wire
from production_flow.providers.catalogue.entry import Entry
from production_flow.providers.ports import Ability, Bench, Fetch, Notice, Operation, Progress, Result, Status
from production_flow.providers.requests import AnyRequest, Reference, VideoRequest
from production_flow.providers.vendors.google import desk, jobs

ASPECTS: Final = ("16:9", "9:16")
RESOLUTIONS: Final = ("360p", "720p", "1080p", "4k")
LENGTHS: Final = (3.0, 10.0)
MOST_REFERENCES: Final = 3
"""What a model makes and takes that the catalogue does not know."""


class GoogleVideo:
    """Makes clips with the model that the request names."""

    name = "google-video"

    def ability(self) -> Ability:
        """A first frame, or references; whole seconds."""
        return Ability(port="video", model="", version="1", max_references=6, keys=desk.KEYS, concurrency=4, poll=5.0)

    def start(self, request: AnyRequest, reference: str, bench: Bench) -> Operation:
        """Takes the clip on; Google gives its id at once."""
        asked = shaping.asked_for(request, VideoRequest, self.name)
        where = f"{self.name} {asked.model}"
        entry = shaping.priced(self.name, asked.model)
        pictures, task, notices = _pictures(asked, entry)
        form, seconds, snapped = _form(asked, entry)
        client = desk.desk()
        made = jobs.ask(
            client,
            where,
            model=asked.model,
            background=True,
            store=True,
            input=[*desk.carried(client, pictures, bench), {"type": "text", "text": asked.prompt}],
            generation_config={"video_config": {"task": task}},
            response_format=form,
        )
        told = [*notices, *snapped, *shaping.deaf(asked)]
        price = _price(entry, asked, form["resolution"])
        return Operation(
            provider=self.name,
            model=asked.model,
            id=str(made["id"]),
            request={"reference": reference},
            ticket={"notices": clips.written(told), "seconds": seconds, "price": price},
        )

    def status(self, operation: Operation) -> Status:
        """Looks once; what Google does not say just now counts as still running."""
        found = jobs.look(operation)
        if isinstance(found, str):
            return Status(state="running", message=found)
        return jobs.standing(found, "video", operation.ticket["price"])

    def outputs(self, operation: Operation, folder: Path, fetch: Fetch, progress: Progress) -> Result:
        """Fetches the clip, under the address that Google names now."""
        where = f"{self.name} {operation.model}"
        found = jobs.look(operation)
        made = None if isinstance(found, str) else jobs.content(found, "video")
        if made is None:
            words = found if isinstance(found, str) else "Google no longer has the clip."
            raise ProviderError(f"The clip cannot be fetched: {words}", where=where, todo=wire.AGAIN)
        path = jobs.fetch(made, folder / "clip.part", where)
        output = shaping.measured(folder, path, "clip", "video")
        cost = operation.ticket["price"]
        return Result(outputs=(output,), notices=clips.noted(operation), cost=cost, model=operation.model)

    def cancel(self, operation: Operation) -> None:
        """Asks Google to stop."""
        jobs.cancel(operation)


def _pictures(request: VideoRequest, entry: Entry | None) -> tuple[tuple[Reference, ...], str, list[Notice]]:
    """The pictures that go along, what the model shall do with them, and what is said about the others."""
    frames = clips.frames(request)
    most = entry.references if entry else MOST_REFERENCES
    notices = []
    if frames.last is not None:
        notices.append(shaping.dropped(f"The last frame is not sent: {request.model} takes a first frame only."))
    if frames.first is None:
        kept, left_out = shaping.within(frames.others, most, request.model)
        return kept, "reference_to_video" if kept else "text_to_video", notices + left_out
    beside = most if entry is not None and entry.beside_frame else 0
    first, unread = shaping.within([frames.first], 1, request.model)
    kept, left_out = shaping.within(frames.others, beside, f"{request.model}, beside a first frame,")
    return (*first, *kept), "image_to_video", notices + unread + left_out


def _form(request: VideoRequest, entry: Entry | None) -> tuple[dict[str, str], float, list[Notice]]:
    """What the clip shall be, its seconds, and what is said where that is not what was asked for."""
    lengths, steps = (entry.durations, entry.steps) if entry and entry.durations else (LENGTHS, False)
    seconds, told = clips.length(request, lengths, request.model, steps=steps)
    aspect, shape = clips.aspect(ASPECTS, request, request.width, request.height)
    resolution, size = clips.resolution(RESOLUTIONS, request, min(request.width, request.height))
    form = {
        "type": "video",
        "aspect_ratio": aspect,
        "resolution": resolution,
        "duration": f"{seconds:g}s",
        "delivery": "uri",
    }
    return form, float(seconds or 0), [*told, *shape, *size]


def _price(entry: Entry | None, request: VideoRequest, resolution: str) -> float | None:
    """US dollars by the catalogue's price for a second at this resolution; None where it has none."""
    from production_flow.providers import catalogue  # noqa: PLC0415 - read only when there is something to price

    return catalogue.quote(entry, request, quality=resolution).amount if entry else None
