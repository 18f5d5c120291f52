"""Documents, the steps that change a show, and what they do."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, JsonValue

from production_flow.web.shapes.base import Asked, Node, Price, Seconds, Shape, Text

PlaceName = Annotated[str, Field(max_length=60, description="A beat or shot: s01e01.b07 or s01e01.b07.a.")]
Moved = Annotated[str, Field(max_length=60, description="A beat, shot or episode: s01e01.b07, s01e01.b07.a or s01e03.")]


class DocumentView(Shape):
    """A document; its version is the id of its picked take."""

    node: Node
    version: int
    locked: bool
    document: dict[str, JsonValue]


class Edit(Asked):
    """Changes one field, at a path as in beats.b07.description."""

    do: Literal["edit"]
    node: Node
    path: Annotated[str, Field(max_length=400)]
    value: JsonValue


class Move(Asked):
    """Moves a beat in its episode, a shot in its beat, or an episode in its season, to a position counted from 1."""

    do: Literal["move"]
    place: Moved
    to: Annotated[int, Field(ge=1, le=10_000)]


class Add(Asked):
    """Adds a beat behind a beat, or a shot behind a shot."""

    do: Literal["add"]
    after: PlaceName
    description: Text
    seconds: Annotated[float, Field(ge=1, le=60)] = 6.0


class Remove(Asked):
    """Takes a beat or a shot out."""

    do: Literal["remove"]
    place: PlaceName


class Duplicate(Asked):
    """Puts a copy of a beat or shot behind it."""

    do: Literal["duplicate"]
    place: PlaceName


class Split(Asked):
    """Makes two beats of one: the shot `at` begins the second."""

    do: Literal["split"]
    place: PlaceName
    at: Annotated[str, Field(max_length=20)]


class Merge(Asked):
    """Makes one beat of a beat and the next."""

    do: Literal["merge"]
    place: PlaceName


class PickTake(Asked):
    """Chooses a take by its number, counted from 1."""

    do: Literal["pick"]
    node: Node
    take: Annotated[int, Field(ge=1, le=1_000_000)]


class Lock(Asked):
    """Locks a pick, or lets it go."""

    do: Literal["lock", "unlock"]
    node: Node


class Recut(Asked):
    """Cuts the trailer another way; its film follows by itself, for nothing."""

    do: Literal["recut"]
    node: Node


class Drop(Asked):
    """Takes a reference, or the picture of a shot, out again; its takes are kept."""

    do: Literal["drop"]
    node: Node


Step = Annotated[
    Edit | Move | Add | Remove | Duplicate | Split | Merge | PickTake | Lock | Drop | Recut, Field(discriminator="do")
]


class Steps(Asked):
    """Steps that are one step to undo. `version` says which versions of documents they were thought out on."""

    steps: Annotated[list[Step], Field(min_length=1, max_length=500)]
    dry_run: bool = False
    version: Annotated[dict[str, int], Field(default_factory=dict, max_length=500)]


class Undoing(Asked):
    """Takes the last step back, or does it again."""

    forward: bool = False


class Stale(Shape):
    """What a step makes stale, and what redoing it would cost; a draft is redrawn by itself."""

    node: Node
    reasons: list[str]
    price: Price
    seconds: Seconds
    tier: str
    model: str


class EffectView(Shape):
    """What a step does: what becomes stale, how many stay good, how many are locked."""

    label: str
    stale: list[Stale]
    good: int
    locked: int
    price: Price
    seconds: Seconds


class Stepped(Shape):
    """What was done, and the versions that documents have now."""

    effect: EffectView
    versions: dict[str, int]
