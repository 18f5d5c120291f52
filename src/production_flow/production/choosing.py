"""Whom a node is made by: a person's choice, the tier that is asked for, or the studio of the house."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from functools import cache

from production_flow.errors import FlowError
from production_flow.graph.recipe import Maker, Recipe
from production_flow.graph.take import Pick, Take, TakeNotice
from production_flow.hashing import seed_of
from production_flow.production.makers import lane_of, maker_of
from production_flow.production.view import ShowView
from production_flow.providers import keys, prompting, registry
from production_flow.providers.catalogue.entry import Entry, Tier
from production_flow.providers.requests import AnyRequest
from production_flow.stages.base import Stage
from production_flow.store.purchases import UNIT, units
from production_flow.types import Json, NodeId

RANKS: dict[str, int] = {"draft": 0, "preview": 1, "final": 2}


@dataclass(frozen=True)
class Target:
    """What a run is for.

    Args:
        tier: The best that may be bought; `draft` buys nothing that was not chosen by name.
        choices: A person's choices by node, stage or port: the name of a model or family, or `draft`.
        only: Stages that may be bought; empty for all.
        nodes: Nodes that may be bought; empty for all.
        budget: The most that the show may cost in all, in US dollars.
        retries: How often a keyframe or clip that is plainly no good may be bought again by itself.
        today: The day that decides which models live.
    """

    tier: Tier = "draft"
    choices: Mapping[str, str] = field(default_factory=dict)
    only: Collection[str] = ()
    nodes: Collection[NodeId] = ()
    budget: float | None = None
    retries: int = 0
    today: dt.date = field(default_factory=lambda: dt.datetime.now(tz=dt.UTC).date())

    @property
    def buys(self) -> bool:
        """Whether anything may come from outside the house."""
        return self.tier != "draft" or any(name != "draft" for name in self.choices.values())

    @property
    def cap(self) -> int | None:
        """The budget in hundredths of a cent."""
        return None if self.budget is None else units(self.budget)


@dataclass(frozen=True)
class Chosen:
    """Who makes a node, and how that was decided.

    Args:
        entry: Its entry of the catalogue; empty for the house.
        estimate: Hundredths of a cent; None where nobody knows the price.
        named: Whether a person named it.
        lane, width: The queue it waits on, and how many go on there at a time.
    """

    maker: Maker
    tier: Tier
    lane: str
    width: int = 0
    entry: Entry | None = None
    quality: str = ""
    estimate: int | None = 0
    named: bool = False
    why: str = ""
    notices: tuple[TakeNotice, ...] = ()

    @property
    def bought(self) -> bool:
        """Whether it comes from outside the house, for money or for free."""
        return self.entry is not None

    @property
    def choice(self) -> dict[str, Json]:
        """What the take keeps of it."""
        if self.entry is None:
            return {}
        return {"tier": self.tier, "entry": self.entry.id, "why": self.why, "estimate": self.estimate}


class Chooser:
    """Chooses for one show and one target; remembers what it chose."""

    def __init__(self, view: ShowView, target: Target) -> None:
        self._view = view
        self.target = target
        self._known: dict[tuple[NodeId, str, int | None], Chosen] = {}
        self._given_up: dict[NodeId, str] = {}
        self._has_key = cache(has_key)  # asked for every model of every node
        self.remaining: int | None = None

    def of(self, stage: Stage, recipe: Recipe) -> Chosen:
        """Who makes a node of this recipe, with what is left of the budget."""
        if (words := self._given_up.get(recipe.node)) is not None:
            return replace(self.house(stage), why=words, notices=(TakeNotice("degraded", words),))
        return self._remembered(stage, recipe, self.remaining)

    def _remembered(self, stage: Stage, recipe: Recipe, remaining: int | None) -> Chosen:
        place = (recipe.node, recipe.key, remaining)
        if place not in self._known:
            self._known[place] = self._choose(stage, recipe, remaining)
        return self._known[place]

    def give_up(self, node: NodeId, words: str) -> None:
        """Leaves a node to the house for this run; the words say why, and stand on the take."""
        self._given_up[node] = words

    def wants_better(self, stage: Stage, recipe: Recipe, pick: Pick, take: Take) -> bool:
        """Whether what stands is to be bought in a better tier, or from somebody a person named."""
        if not self._open(stage, recipe.node) or pick.locked or pick.by == "person" or take.source == "person":
            return False
        chosen = self.of(stage, recipe)
        if chosen.entry is None or (stage.port == "text" and not chosen.named):
            return False  # what is written is not written again for the sake of a tier
        if RANKS[take.tier] < RANKS[chosen.tier]:
            return True
        if not chosen.named or take.choice.get("entry") == chosen.entry.id:
            return False
        return self._remembered(stage, recipe, None).entry == chosen.entry  # not a second best for want of money

    def keeps(self, stage: Stage, recipe: Recipe, take: Take) -> bool:
        """Whether a stale take stays because it was bought, and nobody asked for it to be bought again."""
        return RANKS[take.tier] > 0 and not self.of(stage, recipe).bought

    def asides(self, stage: Stage, recipe: Recipe) -> tuple[TakeNotice, ...]:
        """Why something was to be bought and is left to the house after all."""
        if stage.port is None or not self._open(stage, recipe.node):
            return ()
        chosen = self.of(stage, recipe)
        return () if chosen.bought else chosen.notices

    def _open(self, stage: Stage, node: NodeId) -> bool:
        """Whether this run may look outside the house for it."""
        if stage.port is None or stage.port == "edit" or stage.house:
            return False
        if self.target.only and stage.name not in self.target.only:
            return False
        if self.target.nodes and node not in self.target.nodes:
            return False
        return self.target.tier != "draft" or self._named(stage, node) not in {"", "draft"}

    def may_buy(self, stage: Stage, node: NodeId) -> bool:
        """Whether a node may cost money though nobody can say yet what it will be made from."""
        name = self._named(stage, node)
        if stage.port is None or not self._open(stage, node) or name == "draft":
            return False
        from production_flow.providers import catalogue  # noqa: PLC0415 - as in _choose

        known = catalogue.current()
        pool = known.matching(name) if name else known.of_port(stage.port)
        return any(
            not entry.free and catalogue.lives(entry, self.target.today) and self._has_key(entry.provider)
            for entry in pool
        )

    def _named(self, stage: Stage, node: NodeId) -> str:
        choices = self.target.choices
        return choices.get(node) or choices.get(stage.name) or choices.get(stage.port or "") or ""

    def _choose(self, stage: Stage, recipe: Recipe, remaining: int | None) -> Chosen:
        assert stage.port is not None
        if not self._open(stage, recipe.node):
            return self.house(stage)
        from production_flow.providers import catalogue, router  # noqa: PLC0415 - only runs that buy read the catalogue

        request = stage.request(recipe.node, recipe.inputs, seed_of(self._view.seed, stage.name, 1))
        name, choices = self._named(stage, recipe.node), self.target.choices
        wish = router.Wish(
            self.target.tier,
            node=choices.get(recipe.node, ""),
            stage=choices.get(stage.name, ""),
            show=choices.get(stage.port, ""),
        )
        left = None if remaining is None else remaining / UNIT
        situation = router.Situation(self.target.today, self._has_key, request, left)
        choice = router.choose(stage.port, wish, situation)
        notices = tuple(TakeNotice(notice.code, notice.message) for notice in choice.notices)
        if choice.tier == "draft":
            return replace(self.house(stage), why=choice.why, notices=notices, named=name == "draft")
        entry = catalogue.current().get(choice.entry)
        assert entry is not None
        ability = registry.provider(entry.provider).ability()
        model = f"{entry.model}@{choice.quality}" if choice.quality else entry.model
        return Chosen(
            maker=Maker(entry.provider, model, f"{ability.version}.{prompting.VERSION}"),
            tier=choice.tier,
            lane=f"buy.{entry.provider}",
            width=ability.concurrency,
            entry=entry,
            quality=choice.quality,
            estimate=None if choice.quote.amount is None else units(choice.quote.amount),
            named=bool(name),
            why=choice.why,
            notices=notices,
        )

    def house(self, stage: Stage) -> Chosen:
        """The studio of the house."""
        assert stage.port is not None
        return Chosen(maker_of(stage.port), "draft", lane_of(stage.port))

    def shaped(self, chosen: Chosen, request: AnyRequest) -> AnyRequest:
        """The request in the words and with the references of the model that was chosen."""
        if chosen.entry is None:
            return request
        return prompting.shaped(request.model_copy(update={"quality": chosen.quality}), chosen.entry)

    def noted(self, chosen: Chosen, request: AnyRequest) -> Chosen:
        """The choice with what `shaped` leaves out of a request, and with the price of what is really sent."""
        if chosen.entry is None:
            return chosen
        from production_flow.providers import catalogue  # noqa: PLC0415 - as in _choose

        told = prompting.notices(request, chosen.entry)
        notices = (*chosen.notices, *(TakeNotice(notice.code, notice.message) for notice in told))
        try:
            sent = self.shaped(chosen, request)
        except FlowError:  # it cannot be said to this model; the notices say why, and it fails when it is asked for
            sent = request
        amount = catalogue.quote(chosen.entry, sent, quality=chosen.quality).amount
        return replace(chosen, notices=notices, estimate=None if amount is None else units(amount))


def has_key(provider: str) -> bool:
    """Whether a provider is at hand: it is known here, and needs no key or one of its keys is there."""
    if provider not in registry.doors():
        return False
    needed = registry.provider(provider).ability().keys
    return not needed or keys.secret(*needed) is not None


def drafted_instead(stage: Stage) -> bool:
    """Whether a draft stands in for what could not be bought: not for a writer; for a clip its keyframe does."""
    return stage.port != "text" and stage.name != "clip"
