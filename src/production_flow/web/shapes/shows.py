"""Shows: cards, what waits, and a show with all its nodes."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from production_flow.web.shapes.base import Asked, Money, Node, Notice, Price, Shape

State = Literal["missing", "fresh", "stale", "running", "failed", "blocked", "unknown", "locked"]
Aspect = Literal["16:9", "2.39:1"]
Size = Literal[720, 1080]
Episodes = Annotated[list[Annotated[int, Field(ge=1, le=6)]], Field(min_length=1, max_length=6)]
Choices = Annotated[dict[str, Annotated[str, Field(max_length=200)]], Field(max_length=500)]


class ShowCard(Shape):
    """A show in the library; `stand` is a sentence, `episodes` how many are cut."""

    slug: str
    title: str
    prompt: str
    logline: str
    picture: str | None
    stand: str
    states: dict[str, int]
    episodes: int
    running: bool


class Waiting(Shape):
    """Something that is blocked on a person."""

    show: str
    title: str
    node: Node
    state: State
    what: str
    todo: str


class Binned(Shape):
    """A show in the bin; it is deleted in so many days."""

    slug: str
    title: str
    days: int


class Library(Shape):
    """Every show, newest first, what waits, what lies in the bin, and two sentences to begin with."""

    shows: list[ShowCard]
    waiting: list[Waiting]
    bin: list[Binned]
    prompts: list[str]


class NodeRow(Shape):
    """A node and its pick: `take` is which of its `takes`, counted from 1; `seconds` is its length."""

    node: Node
    stage: str
    port: str | None
    state: State
    reasons: list[str]
    take: int | None
    takes: int
    locked: bool
    by: Literal["auto", "person"]
    digest: str | None
    mime: str
    seconds: float | None
    width: int | None
    height: int | None
    tier: str
    model: str
    cost: Money
    notices: list[Notice]
    document: bool
    version: int | None


class ShowSettings(Shape):
    """What a person set for a show as a whole."""

    aspect: Aspect
    size: int
    episodes: list[int]
    choices: dict[str, str]
    budget: Price


class Undo(Shape):
    """The labels of the steps that undo takes back and does again."""

    back: str | None
    forward: str | None


class Show(Shape):
    """A show with every node; `version` moves with everything that happens in the workspace."""

    slug: str
    title: str
    prompt: str
    seed: int
    settings: ShowSettings
    version: int
    running: bool
    undo: Undo
    spent: Money
    held: Money
    nodes: list[NodeRow]


class SettingsChange(Asked):
    """Settings to change; what is left out stays. A budget of null takes the limit away."""

    aspect: Aspect | None = None
    size: Size | None = None
    episodes: Episodes | None = None
    budget: Annotated[int | None, Field(ge=0, le=10_000_000_000, description="Hundredths of a cent.")] = None
    choices: Choices | None = None


class Sentence(Asked):
    """A sentence to be read, with what a person chose instead of guesses, by kind."""

    sentence: Annotated[str, Field(max_length=200_000)]
    chips: Annotated[dict[str, Annotated[str, Field(max_length=200)]], Field(default_factory=dict, max_length=20)]


class Chip(Shape):
    """One thing that was read: `said` by the sentence or guessed, and four others that it could be."""

    kind: str
    text: str
    said: bool
    options: list[str]


class ReadSentence(Shape):
    """How a sentence is understood."""

    chips: list[Chip]
    language: str
    unused: list[str]
    notes: list[str]


class NewShow(Sentence):
    """A show to begin."""

    seed: Annotated[int, Field(ge=0, lt=1 << 31)] = 1
    aspect: Aspect = "16:9"
    size: Size = 720
    episodes: Annotated[Episodes, Field(default_factory=lambda: [1])]
