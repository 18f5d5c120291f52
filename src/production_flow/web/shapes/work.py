"""Plans, quotes, calls for work, and costs."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from production_flow.web.shapes.base import Asked, Fault, Money, Node, Price, Seconds, Shape
from production_flow.web.shapes.shows import Episodes, Show

Tier = Literal["draft", "preview", "final"]
Names = Annotated[list[Annotated[str, Field(max_length=200)]], Field(max_length=5000)]
Approved = Annotated[
    int | None, Field(ge=0, le=10_000_000_000, description="The price that a person saw, in hundredths of a cent.")
]


class PlanLine(Shape):
    """One node that would be made; `shown` is how many seconds of film come of it."""

    node: Node
    stage: str
    episode: str
    state: str
    reasons: list[str]
    provider: str
    model: str
    tier: str
    why: str
    notices: list[str]
    references: int
    guidance: list[str]
    price: Price
    seconds: Seconds
    retakes: float
    shown: Seconds


class Sum(Shape):
    """What some lines come to."""

    nodes: int
    price: Money
    unknown: int
    seconds: Seconds


class Sums(Shape):
    """Sums by stage, episode, model and tier."""

    stage: dict[str, Sum]
    episode: dict[str, Sum]
    model: dict[str, Sum]
    tier: dict[str, Sum]


class Stay(Shape):
    """Why things stay drafts, and how many of them."""

    message: str
    nodes: int


class PlanView(Shape):
    """What a make would do, for how much and how long."""

    lines: list[PlanLine]
    sums: Sums
    price: Money
    with_retakes: Money
    unknown: int
    seconds: Seconds
    budget: Price
    held: Money
    over: Money
    stays: list[Stay]
    note: str


class ChangeAsked(Asked):
    """In what another take departs: what was wrong, whose it is, in own words, from which angle.

    With `beside` the take that stands stays picked.
    """

    because: Annotated[
        list[Literal["face", "dress", "place", "light", "hands", "style"]], Field(default_factory=list, max_length=6)
    ]
    who: Annotated[list[Annotated[str, Field(max_length=100)]], Field(default_factory=list, max_length=12)]
    note: Annotated[str, Field(max_length=400)] = ""
    angle: Literal["eye", "low", "high", "over-shoulder", "dutch", "top"] | None = None
    beside: bool = False


class QuoteAsked(Asked):
    """Another take that is thought about."""

    node: Node
    change: Annotated[ChangeAsked, Field(default_factory=ChangeAsked)]
    tier: Tier | None = None
    model: Annotated[str | None, Field(max_length=200)] = None


class Quote(Shape):
    """What another take would cost, by whom it would be made, and what they would be told."""

    price: Price
    seconds: Seconds
    model: str
    tier: str
    guidance: list[str]
    notices: list[str]


class MakeAsked(Asked):
    """Asks for everything that is missing or stale, as good as `tier` says; a draft is free."""

    do: Literal["make"]
    show: Annotated[str, Field(max_length=80)]
    tier: Tier = "draft"
    only: Annotated[Names, Field(default_factory=list)]
    nodes: Annotated[Names, Field(default_factory=list)]
    episodes: Episodes | None = None
    approved: Approved = None


class RedoAsked(Asked):
    """Asks for another take of one node."""

    do: Literal["redo"]
    show: Annotated[str, Field(max_length=80)]
    node: Node
    change: Annotated[ChangeAsked, Field(default_factory=ChangeAsked)]
    tier: Tier | None = None
    model: Annotated[str | None, Field(max_length=200)] = None
    approved: Approved = None


CallAsked = Annotated[MakeAsked | RedoAsked, Field(discriminator="do")]


class CallResult(Shape):
    """What a call did; `failed` says why by node."""

    made: int
    found: int
    bought: int
    cost: Money
    failed: dict[str, str]
    seconds: Seconds


class CallView(Shape):
    """A piece of work that was asked for; `price` is what a person agreed to, `born` in seconds since 1970."""

    id: int
    show: str
    title: str
    do: Literal["make", "redo"]
    node: str | None
    label: str
    state: Literal["waiting", "running", "done", "failed", "cancelled"]
    price: Money
    born: int
    result: CallResult | None
    error: Fault | None


class JobView(Shape):
    """A node that somebody is at work on; `since` in seconds since 1970, `fraction` from 0 to 1.

    `stopping` says that a person does without it: it stops, or is brought in because it is paid for.
    """

    show: str
    node: Node
    since: float
    fraction: float
    message: str
    stopping: bool


class StopAsked(Asked):
    """One piece of work that a person does without."""

    show: Annotated[str, Field(max_length=80)]
    node: Node


class FinishedView(Shape):
    """A take that was made; `at` in seconds since 1970."""

    show: str
    title: str
    node: Node
    number: int
    digest: str
    mime: str
    cost: Money
    at: float


class Queue(Shape):
    """Everything that was asked for: what runs, what waits in its order, and the last fifty that are over.

    `finished` are the last sixty takes that were made since the studio was opened, newest first.
    """

    held: bool
    worker: bool
    calls: list[CallView]
    jobs: list[JobView]
    finished: list[FinishedView]


class Order(Asked):
    """Calls that wait, in the order in which they are to be taken up."""

    ids: Annotated[list[Annotated[int, Field(ge=1, le=1 << 62)]], Field(max_length=1000)]


class Held(Asked):
    """Whether nothing new is started."""

    held: bool


class Begun(Shape):
    """A show that was begun, and the draft that was asked for."""

    show: Show
    call: CallView


class CostRow(Shape):
    """One purchase: `take` is which of its node's takes it became."""

    stage: str
    model: str
    node: Node
    take: int | None
    state: str
    estimate: Price
    actual: Price


class CostSum(Shape):
    """What some purchases come to."""

    purchases: int
    estimate: Money
    actual: Money


class Day(Shape):
    """What was spent on a day, as in 2026-11-28."""

    day: str
    cost: Money


class Costs(Shape):
    """What was bought for a show."""

    budget: Price
    spent: Money
    held: Money
    rows: list[CostRow]
    by_stage: dict[str, CostSum]
    by_model: dict[str, CostSum]
    days: list[Day]


class Resolve(Asked):
    """A purchase of unknown fate was not made: it may be asked for again."""

    bought: Literal[False] = False


class Resolved(Shape):
    """What was decided."""

    done: str
