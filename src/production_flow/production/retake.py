"""A further take that a person asks for: in what it departs from the recipe, and what is done about what was wrong."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from production_flow.documents.scene import Angle
from production_flow.errors import BadInput
from production_flow.graph.take import Take, TakeNotice
from production_flow.production.guidance import Because, Closer, remedy
from production_flow.providers import prompting
from production_flow.providers.prompting import Pictured
from production_flow.providers.requests import AnyRequest, ImageRequest, Passage, VideoRequest
from production_flow.store.purchases import Purchase
from production_flow.types import Json, NodeId

MOST_AUTOMATIC = 2
"""How often a node may be made again with stronger guidance before a person looks at it."""

LONGEST_NOTE = 400


def exhausted(picked: Take | None, takes: Sequence[Take]) -> bool:
    """Whether the last takes, from the inputs of the one that stands, are as many automatic tries as are allowed."""
    return tried(picked, takes) >= MOST_AUTOMATIC


def tried(picked: Take | None, takes: Sequence[Take]) -> int:
    """How many of the last takes, from the inputs of the one that stands, are automatic tries in a row."""
    alike = [take for take in takes if picked is not None and take.input_key == picked.input_key]
    return sum(1 for _ in takewhile(lambda take: take.choice.get("automatic"), reversed(alike)))


def numbered(node: NodeId, takes: Sequence[Take], bought: Sequence[Purchase]) -> int:
    """The number of the next take of a node: the keys of those that were refused or failed are used up."""
    dead = sum(one.node == node and one.state in {"refused", "failed"} for one in bought)
    return max((take.number for take in takes), default=0) + dead + 1


@dataclass(frozen=True)
class Change:
    """In what a further take departs from its recipe.

    Args:
        angle: From which angle, for a picture.
        because: What was wrong with the take that stands.
        who: Whose face or dress it is; empty for everybody who is seen.
        note: What was wrong in a person's own words.
        automatic: Whether a measurement asked for it, not a person.
        fault: What it found, in a sentence that the take keeps.
        beside: Whether the take that stands stays picked.
    """

    angle: Angle | None = None
    because: tuple[Because, ...] = ()
    who: tuple[str, ...] = ()
    note: str = ""
    automatic: bool = False
    fault: str = ""
    beside: bool = False

    def tidy(self) -> Change:
        """The same with its note on one line, and each reason once.

        Raises:
            BadInput: The note is too long.
        """
        note = " ".join(self.note.split())
        if len(note) > LONGEST_NOTE:
            words = f"The note has {len(note)} characters; {LONGEST_NOTE} are read."
            raise BadInput(words, todo="Say it shorter.")
        return replace(self, note=note, because=tuple(dict.fromkeys(self.because)))

    @property
    def variant(self) -> str:
        """In what it departs from the recipe, for the take key."""
        parts = {"angle": self.angle or "", "because": ",".join(self.because), "who": ",".join(self.who)}
        said = [f"{name} {value}" for name, value in parts.items() if value]
        return "; ".join([*said, f"note {self.note}"] if self.note else said)

    @property
    def guided(self) -> bool:
        """Whether it says what was wrong."""
        return bool(self.because or self.note)

    @property
    def choice(self) -> dict[str, Json]:
        """What the take keeps of it beside the sentences in its request."""
        kept = {"because": list(self.because), "note": self.note, "automatic": self.automatic, "beside": self.beside}
        return {name: value for name, value in kept.items() if value}

    def applied(self, request: AnyRequest, closer: Closer | None = None, *, draft: bool = False) -> AnyRequest:
        """The request with the departure in it.

        Args:
            request: As its stage asks for it.
            closer: Cuts closer references out of portraits and keeps them; None to only say what would be done.
            draft: Made by the built-in artist, who reads documents: the sentences are kept, and change nothing.

        Raises:
            BadInput: The request has no camera to move, shows nothing of what is said to be wrong, or is no picture.
        """
        if self.angle is None and not self.guided:
            return request
        if not isinstance(request, ImageRequest | VideoRequest):
            raise BadInput("Only a picture or a clip can be told what was wrong.", todo="Redo it as it is, or edit it.")
        guided = self._guided(self._turned(request), None if draft else closer, draft=draft)
        return prompting.plain(guided) if request.passages else guided

    def asides(self, *, draft: bool) -> tuple[TakeNotice, ...]:
        """What must be said about it on the take."""
        if self.fault:
            return (TakeNotice("substituted", self.fault),)
        if not draft or not self.guided:
            return ()
        words = "The draft is drawn from the documents: what was said to be wrong changes nothing in it."
        edit = "Edit the look, the place or the beat (pflow edit), or name a model: pflow redo NODE --model MODEL."
        return (TakeNotice("dropped", f"{words} {edit}"),)

    def _turned(self, request: Pictured) -> Pictured:
        if self.angle is None:
            return request
        if not isinstance(request, ImageRequest) or request.scene is None:
            raise BadInput("Only a picture can be taken from another angle.", todo="Name a keyframe.")
        camera = request.scene.camera.model_copy(update={"angle": self.angle})
        return request.model_copy(update={"scene": request.scene.model_copy(update={"camera": camera})})

    def _guided(self, request: Pictured, closer: Closer | None, *, draft: bool) -> Pictured:
        said: list[str] = []
        avoid = [request.negative] if request.negative else []
        led = request
        for reason in self.because:
            done = remedy(led, reason, self.who, closer)
            said += done.sentences
            avoid.append(done.avoid)
            led = led.model_copy(update={"references": done.references})
        said += [f"Put right: {self.note.rstrip('.')}."] if self.note else []
        if not said:
            return request
        if draft:
            return request.model_copy(update={"guidance": tuple(said)})
        passages = (*request.passages, *(Passage(kind="guidance", text=text) for text in said))
        return led.model_copy(
            update={"guidance": tuple(said), "passages": passages, "negative": "; ".join(dict.fromkeys(avoid))}
        )


def unseen(request: AnyRequest, *, draft: bool) -> tuple[TakeNotice, ...]:
    """What must be said of a draft beside which a person laid pictures: the built-in artist does not look at them."""
    laid = [one.name.removeprefix("laid-") for one in request.references if one.name.startswith("laid-")]
    if not draft or not laid:
        return ()
    words = f"The draft is drawn from the documents: what was laid beside the beat ({', '.join(laid)}) is not in it."
    return (TakeNotice("dropped", f"{words} A preview or final takes it along where its model can."),)


_WORDS = ("description", "light and mood", "words", "place ", "prop ", "guidelines of the place")
"""How inputs begin that have sentences in them."""


def unmoved(take: Take, before: Take | None) -> Take:
    """A draft as it is, or saying so where words were changed since and it shows exactly what it showed before."""
    drawn = any(made.mime.startswith(("image/", "video/")) for made in take.outputs)
    if before is None or not drawn or not before.outputs or not take.tier == before.tier == "draft":
        return take
    old, new = before.fingerprints, take.fingerprints
    changed = [name for name, print_ in new.items() if name.startswith(_WORDS) and old.get(name, print_) != print_]
    if not changed or before.digest != take.digest:
        return take
    words = f"Words were changed ({', '.join(changed)}), and the draft is the same picture as before"
    why = "it is drawn from the fields (who, doing what, where, when, wearing what), not from sentences"
    return replace(take, notices=(*take.notices, TakeNotice("dropped", f"{words}: {why}.")))


NOTHING = Change()
"""Another take of the same."""


@dataclass(frozen=True)
class Retake:
    """A further take that somebody asks for: its number, and in what it departs from its recipe."""

    number: int
    change: Change = NOTHING

    def applied(self, request: AnyRequest, closer: Closer | None, *, draft: bool) -> AnyRequest:
        """The request with the departure in it; of a poster, which no lots change, another version.

        Raises:
            BadInput: As `Change.applied` does.
        """
        asked = self.change.applied(request, closer, draft=draft)
        if self.number > 1 and isinstance(asked, ImageRequest) and asked.purpose == "poster":
            return asked.model_copy(update={"version": self.number})
        return asked
