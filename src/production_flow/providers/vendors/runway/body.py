"""What is sent to Runway: a request in the words of its client, with a notice for everything that does not fit."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Literal

from production_flow.errors import Missing, ProviderError
from production_flow.providers import clips, shaping
from production_flow.providers.ports import Notice
from production_flow.providers.prompting.naming import tags
from production_flow.providers.requests import ImageRequest, Reference, VideoRequest
from production_flow.providers.vendors.runway import ways
from production_flow.providers.vendors.runway.ways import Facts, Way
from production_flow.timing import RATE
from production_flow.types import Json

if TYPE_CHECKING:
    from production_flow.providers.catalogue.entry import Entry

Link = Callable[[Reference], str]
"""Turns a reference into an address that Runway can read."""

Desk = Literal["image_to_video", "text_to_video", "text_to_image"]

SEEDS: Final = 0x7FFFFFFF
PEOPLE, THINGS = 5, 9
"""How many references may be marked as a person and as an object, where they are marked at all."""


@dataclass
class Body:
    """A request on its way to Runway: which of its desks takes it, and the arguments of the client there."""

    desk: Desk
    fields: dict[str, Json]
    way: Way
    facts: Facts
    notices: list[Notice] = field(default_factory=list)

    def put(self, name: str, value: Json) -> None:
        """Sets an argument, where the model has it."""
        if name in self.way.fields:
            self.fields[name] = value

    def say(self, told: tuple[Json, list[Notice]]) -> Json:
        """Takes the notices out of an answer that comes with some."""
        value, notices = told
        self.notices += notices
        return value


def video_body(request: VideoRequest, entry: Entry | None, link: Link) -> Body:
    """A clip: from its first frame where there is one, else from words and references.

    Raises:
        Missing: Runway's client knows no such model.
        ProviderError: The model cannot start without a picture, and there is none.
    """
    frames = clips.frames(request)
    body = _clip(request, frames)
    _frames(body, request, frames, link)
    room = (entry.references if entry else 0) or body.facts.references
    if body.facts.counted:
        room = min(room, body.facts.references - len(body.fields.get("prompt_image", ())))
    if "references" in body.way.fields:
        shown = body.say(shaping.within(frames.others, room, request.model))
        body.fields |= {"references": [{"uri": link(one)} for one in shown]} if shown else {}
    else:
        from_a_frame = " with a first frame" if body.desk == "image_to_video" else ""
        body.say(shaping.within(frames.others, 0, f"{request.model}{from_a_frame}"))
    seconds = _length(body, request, entry)
    _prompts(body, request, seconds)
    _size(body, request)
    body.put("audio", request.audio)
    if request.audio and "audio" not in body.way.fields:
        body.notices.append(shaping.dropped(f"{request.model} is not told about sound: it makes some or none."))
    body.put("prompt_expansion_mode", "disabled")
    _extras(body, request)
    return body


def image_body(request: ImageRequest, entry: Entry | None, link: Link) -> Body:
    """A still, with its references named.

    Raises:
        Missing: Runway's client knows no such model.
        ProviderError: The model cannot start without a picture, and there is none.
    """
    way = _known(ways.stills(), request.model)
    body = Body("text_to_image", {"model": request.model}, way, ways.facts_of(request.model))
    most = (entry.references if entry else 0) or body.facts.references
    room = most if "reference_images" in way.fields else 0
    shown = body.say(shaping.within(request.references, room, request.model))
    if "reference_images" in way.needed and not shown:
        raise ProviderError(f"{request.model} needs a reference picture.", where="runway", todo="Choose another model.")
    names = tags(shown)
    if shown:
        marked = _subjects(shown) if way.subjects else [""] * len(shown)
        pictures = zip(shown, names, marked, strict=True)
        body.put("reference_images", [_picture(link(one), tag if way.tags else "", who) for one, tag, who in pictures])
    prompt = body.say(clips.fitted(request.prompt, body.facts.limit, request.model))
    signs = [f"@{tag}" for tag in names] if way.tags else []
    body.put("prompt_text", clips.pointed(prompt, shown, signs, body.facts.limit))
    _size(body, request)
    if request.quality in way.qualities:
        body.put("quality", request.quality)
    elif request.quality and not clips.lines(request.quality):
        words = f"{request.model} knows no quality {request.quality!r}: its usual one is made."
        body.notices.append(Notice(code="unknown", message=words))
    _extras(body, request)
    return body


def _known(table: dict[str, Way], model: str) -> Way:
    if model not in table:
        raise Missing(
            f"Runway's client knows no model {model!r} for this.", todo=f"It knows {', '.join(sorted(table))}."
        )
    return table[model]


def _clip(request: VideoRequest, frames: clips.Frames) -> Body:
    """The desk for a clip: pictures where it starts from one, else words."""
    model, pictures, words = request.model, ways.from_pictures(), ways.from_words()
    if frames.first is None and model not in words and model in pictures:
        raise ProviderError(f"{model} needs a first frame.", where="runway", todo="Make the keyframe first.")
    if frames.first is not None and model in pictures:
        return Body("image_to_video", {"model": model}, pictures[model], ways.facts_of(model))
    return Body("text_to_video", {"model": model}, _known(words, model), ways.facts_of(model))


def _frames(body: Body, request: VideoRequest, frames: clips.Frames, link: Link) -> None:
    sent = []
    for position, one in (("first", frames.first), ("last", frames.last)):
        if one is not None and body.desk == "image_to_video" and position in body.way.positions:
            sent.append({"uri": link(one), "position": position})
        elif one is not None:
            body.notices.append(shaping.dropped(f"{request.model} takes no {position} frame: {one.name} is not sent."))
    body.put("prompt_image", sent)


def _length(body: Body, request: VideoRequest, entry: Entry | None) -> float | None:
    """Puts in the seconds that are made: the client's own list, else the catalogue's, else the table's."""
    lengths: Sequence[float] = body.way.lengths
    steps = bool(lengths)
    if not lengths and entry is not None and entry.durations:
        lengths, steps = entry.durations, entry.steps
    lengths = lengths or body.facts.lengths or (1, max(1, math.ceil(request.length / RATE)))
    seconds: float | None = body.say(clips.length(request, lengths, request.model, steps=steps))
    if seconds is not None:
        body.put("duration", int(seconds))
    return seconds


def _prompts(body: Body, request: VideoRequest, seconds: float | None) -> None:
    """One prompt, or one for each shot where the model takes several and their lengths fit."""
    most = body.facts.shots if "provider_settings" in body.way.fields else 0
    parts: list[tuple[str, int]] = body.say(clips.shots(request, seconds, most, 512, request.model))
    if parts:
        body.put(
            "provider_settings",
            {"multi_prompt": [{"prompt": prompt, "duration": length} for prompt, length in parts]},
        )
        return
    body.put("prompt_text", body.say(clips.fitted(request.prompt, body.facts.limit, request.model)))


def _size(body: Body, request: VideoRequest | ImageRequest) -> None:
    way, width, height = body.way, request.width, request.height
    if way.ratios and way.ratios[0][0].isdigit():
        body.put("ratio", body.say(clips.ratio(way.ratios, request, width, height)))
    elif way.ratios:
        body.put("ratio", body.say(clips.resolution(way.ratios, request, min(width, height))))
    elif way.shapes:
        body.put("ratio", body.say(clips.aspect(way.shapes, request, width, height)))
    if way.resolutions:
        body.put("resolution", body.say(clips.resolution(way.resolutions, request, min(width, height))))


def _picture(link: str, tag: str, subject: str) -> dict[str, str]:
    named = {"tag": tag, "subject": subject}
    return {"uri": link, **{key: value for key, value in named.items() if value}}


def _subjects(references: Sequence[Reference]) -> list[str]:
    """Whom each reference shows, as far as they may be marked: people and things, each only so many."""
    left, marked = {"human": PEOPLE, "object": THINGS}, []
    for one in references:
        kind = {"character": "human", "prop": "object"}.get(one.role, "")
        kind = kind if left.get(kind, 0) > 0 else ""
        if kind:
            left[kind] -= 1
        marked.append(kind)
    return marked


def _extras(body: Body, request: VideoRequest | ImageRequest) -> None:
    fields = body.way.fields
    if request.seed:
        body.put("seed", request.seed & SEEDS)
    if request.negative:
        body.put("negative_prompt", request.negative)
    body.notices += shaping.deaf(request, seed="seed" in fields, negative="negative_prompt" in fields)
