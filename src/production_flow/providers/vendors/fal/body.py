"""What is sent: a request put into the shape of its model's family, with a notice for everything that does not fit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from production_flow.errors import ProviderError
from production_flow.providers import clips, shaping
from production_flow.providers.ports import Notice
from production_flow.providers.requests import ImageRequest, Reference, VideoRequest
from production_flow.providers.vendors.fal.shapes import UNTOLD_CLIP, UNTOLD_STILL, Family, Form, families, family
from production_flow.types import Json

if TYPE_CHECKING:
    from production_flow.providers.catalogue.entry import Entry

Link = Callable[[Reference], str]
"""Turns a reference into an address that fal can read."""

SEEDS: Final = 0x7FFFFFFF
"""Seeds are sent as 31 bits: every model takes those."""

REFERENCES: Final = "reference-to-video"


@dataclass
class Body:
    """A request on its way to fal.

    Args:
        slug: Of the route that takes it.
        fields: The input.
        notices: What did not fit.
        resolution: The word for the size of what is made, for its price.
        seconds: The length that is made, where it is known.
    """

    slug: str
    fields: dict[str, Json] = field(default_factory=dict)
    notices: list[Notice] = field(default_factory=list)
    resolution: str = ""
    seconds: float | None = None

    def put(self, key: str, value: Json) -> None:
        """Sets a field, where the model has one for it."""
        if key:
            self.fields[key] = value

    def say(self, told: tuple[Json, list[Notice]]) -> Json:
        """Takes the notices out of an answer that comes with some."""
        value, notices = told
        self.notices += notices
        return value


def video_body(request: VideoRequest, entry: Entry | None, link: Link) -> Body:
    """The input of a clip.

    Raises:
        ProviderError: The model cannot start without a picture, and there is none.
    """
    kin, guessed = _kin(request.model, entry, UNTOLD_CLIP)
    frames = clips.frames(request)
    route = _video_route(kin, kin.route(request.model), frames)
    form = _with_facts(kin.routes[route], entry)
    body = Body(kin.on(request.model, route), dict(form.always), guessed)
    shown = _pictures(body, request, form, frames, link)
    body.seconds = body.say(clips.length(request, form.lengths, request.model, steps=form.steps))
    _prompts(body, request, form, shown)
    if body.seconds is not None:
        body.put(form.duration, _written(body.seconds, form))
    if form.resolution:
        body.resolution = body.say(clips.resolution(form.resolutions, request, min(request.width, request.height)))
        body.put(form.resolution, body.resolution)
    if form.aspect:
        body.put(form.aspect, body.say(clips.aspect(form.aspects, request, request.width, request.height)))
    body.put(form.audio, request.audio)
    if request.audio and not form.audio and not form.sounds:
        body.notices.append(shaping.dropped(f"{request.model} makes no sound of its own."))
    _extras(body, request, form)
    return body


def image_body(request: ImageRequest, entry: Entry | None, link: Link) -> Body:
    """The input of a still.

    Raises:
        ProviderError: The model cannot start without a picture, and there is none.
    """
    kin, guessed = _kin(request.model, entry, UNTOLD_STILL)
    route = _image_route(kin, kin.route(request.model), len(request.references))
    form = _with_facts(kin.routes[route], entry)
    body = Body(kin.on(request.model, route), dict(form.always), guessed)
    shown = _references(body, form, request.references, 0, link, request.model)
    signs = [form.sign.format(number) for number in range(1, len(shown) + 1)] if form.sign else []
    prompt = body.say(clips.fitted(request.prompt, form.limit, request.model))
    body.put("prompt", clips.pointed(prompt, shown, signs, form.limit))
    _size(body, request, form)
    if form.quality:
        word = request.quality if request.quality in form.qualities else form.qualities[-1]
        body.put(form.quality, word)
        body.resolution = word
        if request.quality not in {"", word}:
            body.notices.append(shaping.snapped(request.model, "quality", word, request.quality))
    _extras(body, request, form)
    return body


def _kin(slug: str, entry: Entry | None, untold: Family) -> tuple[Family, list[Notice]]:
    """The family of a slug; one that the catalogue names takes a slug without a route as its first route."""
    word = entry.input if entry else ""
    kin = family(slug, word)
    if kin is not None and kin.route(slug) in kin.routes:
        return kin, []
    if kin is not None and word in families():
        return kin.model_copy(update={"bare": next(iter(kin.routes))}), []
    words = f"Nobody told how {slug} takes a request: only the least is sent. Its `input` can be told in models.toml."
    return untold, [Notice(code="guessed", message=words)]


def _with_facts(form: Form, entry: Entry | None) -> Form:
    """The form with what the catalogue knows better: lengths, number of references, characters of a prompt."""
    if entry is None:
        return form
    facts: dict[str, Json] = {}
    if entry.durations and form.lengths:
        facts |= {"lengths": entry.durations, "steps": entry.steps}
    if entry.references and form.references and not form.one and not form.counted:
        facts["most"] = entry.references
    if "prompt_limit" in entry.model_fields_set:
        facts["limit"] = entry.prompt_limit
    return form.model_copy(update=facts)


def _video_route(kin: Family, here: str, frames: clips.Frames) -> str:
    """The route that takes most of what there is: frames before references before words alone."""
    form, routes = kin.routes[here], kin.routes
    if frames.first is None:
        if frames.others and REFERENCES in routes:
            return REFERENCES
        return "text-to-video" if not form.optional and "text-to-video" in routes else here
    if frames.last is not None and not form.last and "first-last-frame-to-video" in routes:
        return "first-last-frame-to-video"
    if not form.first and not form.references and "image-to-video" in routes:
        here, form = "image-to-video", routes["image-to-video"]
    both = routes.get(REFERENCES)
    if form.first and frames.others and both is not None and both.first and (both.last or frames.last is None):
        return REFERENCES
    return here


def _image_route(kin: Family, here: str, count: int) -> str:
    """The route that takes the most of the references and none too many; the named one where several do."""

    def worth(route: str) -> tuple[int, bool, bool]:
        form = kin.routes[route]
        needless = count == 0 and bool(form.references) and not form.optional
        return (min(count, form.most), not needless, route == here)

    return max(kin.routes, key=worth)


def _pictures(body: Body, request: VideoRequest, form: Form, frames: clips.Frames, link: Link) -> tuple[Reference, ...]:
    """Puts frames and references in; returns the references in the order in which the prompt may point at them."""
    model, others = request.model, frames.others
    if frames.first is None:
        if form.first and not form.optional:
            raise ProviderError(f"{model} needs a first frame.", where="fal", todo="Make the keyframe first.")
    elif form.first:
        body.put(form.first, link(frames.first))
    elif form.references:
        others = (frames.first, *others)
        words = f"{model} takes the keyframe as a reference, not as the first frame."
        body.notices.append(Notice(code="degraded", message=words))
    else:
        body.notices.append(shaping.dropped(f"{model} takes no first frame: the keyframe is not sent."))
    if frames.last is not None and form.last:
        body.put(form.last, link(frames.last))
    elif frames.last is not None:
        body.notices.append(shaping.dropped(f"{model} takes no last frame: {frames.last.name} is not sent."))
    taken = (form.first in body.fields) + (form.last in body.fields) if form.counted else 0
    return _references(body, form, others, taken, link, model)


def _references(
    body: Body, form: Form, references: Sequence[Reference], taken: int, link: Link, model: str
) -> tuple[Reference, ...]:
    """Puts in as many references as there is room for.

    Raises:
        ProviderError: The model cannot do without, and there is none.
    """
    shown: tuple[Reference, ...] = body.say(shaping.within(references, form.most - taken, model))
    if shown:
        links = [link(one) for one in shown]
        body.put(form.references, links[0] if form.one else links)
    elif form.references and not form.optional:
        raise ProviderError(
            f"{model} needs a picture to start from.", where="fal", todo="Choose another model, or add a reference."
        )
    return shown


def _prompts(body: Body, request: VideoRequest, form: Form, shown: tuple[Reference, ...]) -> None:
    """One prompt, or one for each shot where the model takes several and their lengths fit."""
    signs = [form.sign.format(number) for number in range(1, len(shown) + 1)] if form.sign else []
    most = form.most_shots if form.shots else 0
    parts: list[tuple[str, int]] = body.say(clips.shots(request, body.seconds, most, form.shot_limit, request.model))
    if not parts:
        prompt = body.say(clips.fitted(request.prompt, form.limit, request.model))
        body.put("prompt", clips.pointed(prompt, shown, signs, form.limit))
        return
    body.put(
        form.shots,
        [
            {"prompt": clips.pointed(prompt, shown, signs, form.shot_limit), "duration": _written(float(length), form)}
            for prompt, length in parts
        ],
    )


def _written(seconds: float, form: Form) -> str | int:
    whole = int(seconds)
    if form.form == "number":
        return whole
    return f"{whole}s" if form.form == "seconds" else str(whole)


def _size(body: Body, request: ImageRequest, form: Form) -> None:
    if form.size:
        scale = max(1.0, (form.least / (request.width * request.height)) ** 0.5)
        wide, high = round(request.width * scale), round(request.height * scale)
        width, height = shaping.multiple_of(form.step, wide, high, most=form.pixels)
        body.put(form.size, {"width": width, "height": height})
        if (width, height) != (request.width, request.height):
            asked = f"{request.width}x{request.height}"
            body.notices.append(shaping.snapped(request.model, "size", f"{width}x{height}", asked))
    if form.aspect:
        body.put(form.aspect, body.say(clips.aspect(form.aspects, request, request.width, request.height)))
    if form.resolution:
        body.resolution = body.say(clips.resolution(form.resolutions, request, min(request.width, request.height)))
        body.put(form.resolution, body.resolution)


def _extras(body: Body, request: VideoRequest | ImageRequest, form: Form) -> None:
    """Seed and negative prompt, where there are any."""
    if request.seed:
        body.put(form.seed, request.seed & SEEDS)
    if request.negative:
        body.put(form.negative, request.negative)
    body.notices += shaping.deaf(request, seed=bool(form.seed), negative=bool(form.negative))
