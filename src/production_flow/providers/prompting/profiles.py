"""How families of models want to be asked, as data: one profile per family, read from `profiles.toml`."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Literal

from pydantic import Field

from production_flow.documents.base import Part
from production_flow.documents.scene import Camera
from production_flow.providers.catalogue.entry import Entry
from production_flow.types import Json

Syntax = Literal["sentences", "labelled", "list"]
_MOOD = {"mood": "Mood", "continuity": "Within the scene"}


class Profile(Part):
    """How one family is asked.

    Args:
        families: Of the catalogue; `models` narrows it to those whose id begins so.
        limit: Characters of a prompt that are still heeded; None for as many as the catalogue says.
        shot_limit: The same for the prompt of one shot, where each has its own.
        syntax: Whole sentences, lines with labels, or a list parted by commas.
        joint: What stands between two lines.
        sign: How the text names a reference: `{n}` counts from 1, `{i}` from 0, `{nth}` is `first`, `{tag}` the
            name that Runway gives it. `signs` says it for a single provider.
        references: Whether it takes any beside a first and a last frame.
        people, things: The most references of people and of everything else, where they are counted apart.
        counted: Whether its first and last frame count among the references.
        one_list: Whether its frames come first in the same list, so that the text counts them too.
        only_beside: Providers on whose route references go along only where there is a first frame.
        avoid: What must not be seen stands at the end of the prompt (`fold`), or is turned into what is seen instead
            (`positive`), for models that take every word for a wish.
        avoiding: How it is folded in.
        cuts: Whether it can cut from shot to shot inside a clip; else they are told as the phases of one take.
        shot, phase: How a shot begins in a prompt for all; `{n}`, `{start}` and `{end}` in seconds, `{clock}`.
        camera, still: The camera of a clip and of a still.
        frame: What is said where a clip starts from a picture.
        leave_to_frame: Kinds of passages that are not said where it does, since the picture shows them.
        sizes, angles, movements: What it calls otherwise.
    """

    families: tuple[str, ...] = ()
    models: tuple[str, ...] = ()
    limit: int | None = Field(default=None, gt=0)
    shot_limit: int = Field(default=512, gt=0)
    syntax: Syntax = "sentences"
    joint: str = "\n"
    sign: str = "Image {n}"
    signs: dict[str, str] = Field(default_factory=dict)
    references: bool = True
    people: int | None = None
    things: int | None = None
    counted: bool = False
    one_list: bool = False
    only_beside: tuple[str, ...] = ()
    avoid: Literal["fold", "positive"] = "fold"
    avoiding: str = "Avoid: {}."
    cuts: bool = True
    shot: str = "Shot {n} ({start}-{end} s): {words}"
    phase: str = "From {start} to {end} s: {words}"
    camera: str = "{size}, {angle}, {movement}."
    still: str = "{size}, {angle}."
    frame: str = "The clip starts exactly from the given first frame."
    leave_to_frame: tuple[str, ...] = ()
    sizes: dict[str, str] = Field(default_factory=dict)
    angles: dict[str, str] = Field(default_factory=dict)
    movements: dict[str, str] = Field(default_factory=dict)

    @property
    def labels(self) -> dict[str, str]:
        """The label of each kind of line that has one."""
        return {"sentences": _MOOD, "labelled": words().labels, "list": {}}[self.syntax]

    def limit_of(self, entry: Entry) -> int:
        """Characters of a prompt for a model."""
        return min(self.limit or entry.prompt_limit, entry.prompt_limit)

    def sign_of(self, provider: str) -> str:
        """How the text names a reference on a route."""
        return self.signs.get(provider, self.sign)

    def filmed(self, camera: Camera, *, moving: bool) -> str:
        """The camera in this family's words."""
        said = words().camera
        text = (self.camera if moving else self.still).format(
            size=self.sizes.get(camera.size, said["sizes"][camera.size]),
            angle=self.angles.get(camera.angle, said["angles"][camera.angle]),
            movement=self.movements.get(camera.movement, said["movements"][camera.movement]),
        )
        return text[:1].upper() + text[1:]


class Words(Part):
    """What all families share: labels, words for the camera, and what is said instead of an exclusion."""

    labels: dict[str, str]
    camera: dict[str, dict[str, str]]
    instead: dict[str, str]


PLAIN = Profile()
"""How a family that nobody described is asked."""


@cache
def words() -> Words:
    """The shared words."""
    table = _table()
    return Words(labels=table["labels"], camera=table["camera"], instead=table["instead"])


@cache
def profiles() -> dict[str, Profile]:
    """Every profile by its name."""
    table: dict[str, dict[str, Json]] = _table()["profile"]
    return {name: Profile(**_grown(table, fields)) for name, fields in table.items()}


def _grown(table: dict[str, dict[str, Json]], fields: dict[str, Json]) -> dict[str, Json]:
    """A profile's fields over those of the one it is like."""
    own = {name: value for name, value in fields.items() if name != "like"}
    return {**_grown(table, table[fields["like"]]), **own} if "like" in fields else own


def profile_of(entry: Entry) -> Profile:
    """The profile of a model: that of its own line, else of its family, else the plain one."""
    kin = [profile for profile in profiles().values() if entry.family in profile.families]
    own = next((profile for profile in kin if profile.models and entry.id.startswith(profile.models)), None)
    return own or next((profile for profile in kin if not profile.models), PLAIN)


@cache
def _table() -> dict[str, Json]:
    return tomllib.loads((files(__package__) / "profiles.toml").read_text("utf-8"))
