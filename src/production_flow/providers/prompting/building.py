"""One request, worded for one model: its prompt, the prompts of its shots, its references, and what was left out."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import Final

from production_flow.documents.scene import Scene
from production_flow.errors import BadInput
from production_flow.providers.catalogue.entry import Entry
from production_flow.providers.ports import Notice
from production_flow.providers.prompting import naming, wording
from production_flow.providers.prompting.carried import Carried, carried
from production_flow.providers.prompting.cutting import Piece, cut, sentences
from production_flow.providers.prompting.profiles import PLAIN, Profile, profile_of
from production_flow.providers.requests import ImageRequest, Passage, VideoRequest

Pictured = ImageRequest | VideoRequest

_FRAMES: Final = {"first-frame", "last-frame"}


def plain(request: Pictured) -> Pictured:
    """The request with its prompt for any reader, and one for each of several shots: nothing is left out."""
    others = [one for one in request.references if one.role not in _FRAMES]
    pieces = wording.pieces_of(request, PLAIN, naming.told(others, PLAIN.sign))
    said = {"prompt": wording.write(pieces, PLAIN, scenes(request))}
    if not isinstance(request, VideoRequest) or len(request.shots) < 2:
        return request.model_copy(update=said)
    shots = (wording.write(_alone(request, number, PLAIN), PLAIN) for number in range(len(request.shots)))
    return request.model_copy(update={**said, "shot_prompts": tuple(shots)})


def scenes(request: Pictured) -> tuple[Scene, ...]:
    """The shots of a clip; none of a still."""
    return request.shots if isinstance(request, VideoRequest) else ()


def _alone(request: VideoRequest, number: int, profile: Profile, references: Sequence[str] = ()) -> list[Piece]:
    """What a shot says that is read alone."""
    passages = tuple(wording.of_shot(request.passages, number))
    shot = request.model_copy(update={"passages": passages, "shots": request.shots[number : number + 1]})
    return wording.pieces_of(shot, profile, references)


@dataclass
class Builder:
    """Words one request for one model, and gathers what a person must know about it."""

    request: Pictured
    entry: Entry
    notices: list[Notice] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.profile: Profile = profile_of(self.entry)
        self.going: Carried = carried(self.request, self.entry, self.profile)
        self.passages = self.request.passages or (Passage(kind="action", text=self.request.prompt),)
        self.notices += self.going.notices

    def build(self) -> Pictured:
        """The request as the model wants it.

        Raises:
            BadInput: The show's style alone is longer than what the model reads.
        """
        request, sent = self.request, {"references": self.going.all, "passages": ()}
        prompt, negative = self._prompt(), self._negative() if self.entry.negative else ""
        named = {"model": self.entry.model, "prompt": prompt, "negative": negative, **sent}
        if isinstance(request, VideoRequest):
            return request.model_copy(update={**named, "shot_prompts": self._shots(request)})
        return request.model_copy(update=named)

    # -- one prompt for all of it --------------------------------------------------------------

    def _prompt(self) -> str:
        entry, profile, shots = self.entry, self.profile, scenes(self.request)
        if len(shots) > 1 and not profile.cuts:
            words = f"{entry.name} makes one take: its {len(shots)} shots are told as phases of it, not as cuts."
            self.notices.append(Notice(code="degraded", message=words))
        unseen = profile.leave_to_frame if self.going.starts else ()
        said = tuple(one for one in self.passages if one.kind not in unseen)
        pieces = wording.pieces_of(self.request.model_copy(update={"passages": said}), profile, self._references())
        leading = [Piece("frame", [profile.frame])] if self.going.starts else []
        limit = profile.limit_of(entry)
        made = cut(
            [*leading, *pieces, Piece("avoid", self._avoided())],
            limit,
            lambda left: wording.write(left, profile, shots),
        )
        if len(made.text) > limit:
            raise BadInput(
                f"{entry.name} reads {limit} characters; the show's style alone has {len(made.text)}.",
                where="blueprint:show style",
                todo="Shorten style.line, or choose another model.",
            )
        if made.lost:
            words = f"{entry.name} reads {limit} characters; left out of the prompt: {', '.join(made.lost)}."
            self.notices.append(Notice(code="dropped", message=words))
        return made.text

    def _references(self, names: Collection[str] | None = None) -> list[str]:
        """A sentence per reference that goes along; of the named ones alone, and in short, where names are given."""
        others, profile = self.going.others, self.profile
        first = len(self.going.frames) if profile.one_list else 0
        told = naming.told(others, profile.sign_of(self.entry.provider), first, short=names is not None)
        return [said for said, one in zip(told, others, strict=True) if names is None or one.name in names]

    # -- what must not be seen -----------------------------------------------------------------

    def _negative(self) -> str:
        return ", ".join(wording.things(self.request.negative))

    def _avoided(self) -> list[str]:
        """What must not be seen as sentences, where the model has no field for it."""
        if self.entry.negative:
            return []
        said, unsaid = wording.avoided(self.request.negative, self.profile)
        if unsaid:
            words = f"{self.entry.name} hears no exclusions; it is not told to avoid: {'; '.join(unsaid)}."
            self.notices.append(Notice(code="dropped", message=words))
        return sentences(said)

    # -- a prompt for each shot ----------------------------------------------------------------

    def _shots(self, request: VideoRequest) -> tuple[str, ...]:
        """A prompt per shot where the model takes several; none where style and action do not fit into each."""
        if not (self.entry.multi_shot and self.profile.cuts and request.passages) or len(request.shots) < 2:
            return ()
        limit = self.profile.shot_limit
        made = [cut(self._shot(request, number), limit, self._written) for number in range(len(request.shots))]
        if any(one.shortened for one in made):
            words = f"{self.entry.name} reads {limit} characters a shot: too few, so its shots share one prompt."
            self.notices.append(Notice(code="degraded", message=words))
            return ()
        if lost := dict.fromkeys(kind for one in made for kind in one.lost):
            words = f"{self.entry.name} reads {limit} characters a shot; left out of some: {', '.join(lost)}."
            self.notices.append(Notice(code="dropped", message=words))
        return tuple(one.text for one in made)

    def _shot(self, request: VideoRequest, number: int) -> list[Piece]:
        present = {one.name for one in wording.of_shot(request.passages, number) if one.name}
        return _alone(request, number, self.profile, self._references(present))

    def _written(self, pieces: Sequence[Piece]) -> str:
        return wording.write(pieces, self.profile)
