"""The planner: a chain of events from a problem to its price, found by a beam search over what is true.

A plan is good when each event stands on earlier ones, when something planted early pays late, when the two
plots touch, and when the tension climbs. The truth at the core is withheld until the plot is past its middle.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import NamedTuple

from production_flow.embedded.writer.ways import Way, ways
from production_flow.embedded.writer.world import (
    Atom,
    Binding,
    Change,
    Index,
    Pattern,
    Shelf,
    bindings,
    change,
    index_of,
    pattern,
)

BEAM = 12
"""How many unfinished plans are kept after each slot."""

SAME_IDEA = 4
"""How many kept plans may end in the same move."""

CORE_HELD, PUBLIC_HELD = 0.55, 0.5
"""Shares of the episode before which the core may not be learned, or made public."""


@dataclass(frozen=True)
class Move:
    """A kind of event.

    Args:
        functions: What it can do for an episode: open, rise, turn, low, arc, climax, cost, close, tag.
        thread: `A`, `B`, or empty for either.
        stake: 0 to 3; 3 is a set piece that happens once in an episode.
        lift: What it adds to the tension beyond its stake.
        place: `base`, `public`, `street`, or a variable: one of the places that person haunts (with `!`, the first).
        acts: Speech acts in order, as `accuse P x f`.
        cover: How it is filmed: oner, two, insert, public, chase, low, alone, climax.
    """

    id: str
    functions: tuple[str, ...]
    before: Pattern
    after: Change
    thread: str = ""
    stake: int = 1
    lift: float = 0.0
    place: str = "base"
    acts: tuple[str, ...] = ()
    cover: str = "two"

    @classmethod
    def of(cls, ident: str, row: Mapping[str, str | int | float]) -> Move:
        """A move from its row in the tables."""
        return cls(
            id=ident,
            functions=tuple(str(row["fn"]).split()),
            before=pattern(str(row["pre"])),
            after=change(str(row.get("eff", ""))),
            thread=str(row.get("thread", "")),
            stake=int(row.get("stake", 1)),
            lift=float(row.get("lift", 0.0)),
            place=str(row.get("place", "base")),
            acts=tuple(act.strip() for act in str(row.get("acts", "")).split("|") if act.strip()),
            cover=str(row.get("cover", "two")),
        )

    @cached_property
    def limit(self) -> int:
        """How often it may happen in an episode."""
        return 1 if self.stake >= 3 or set(self.functions) & STRUCTURE else 2


STRUCTURE = frozenset({
    "open", "arc", "deed", "toil", "limit", "edge", "gift", "usual", "test", "climax", "close",
    "cost", "tag",
})  # fmt: skip
"""Functions that an episode cannot do without; moves with these are always in the hand."""


@dataclass(frozen=True)
class Slot:
    """A scene that an episode has room for."""

    act: str
    thread: str
    functions: frozenset[str]
    tension: float

    @property
    def needed(self) -> bool:
        """Whether an episode without it is not an episode."""
        return bool(self.functions & STRUCTURE) or "low" in self.functions


@dataclass(frozen=True)
class Step:
    """An event in its place: who and what fills its variables, and which earlier steps made it possible."""

    move: Move
    binding: Binding
    slot: Slot
    links: tuple[tuple[int, Atom], ...]
    new: tuple[Atom, ...]

    @cached_property
    def causes(self) -> tuple[int, ...]:
        """Indices of the steps that this one stands on."""
        return tuple(sorted({index for index, _ in self.links}))

    @cached_property
    def key(self) -> tuple[str, tuple[tuple[str, str], ...]]:
        """What happens to whom, for telling two steps apart."""
        return self.move.id, tuple(sorted(self.binding.items()))


@dataclass(frozen=True)
class Plan:
    """A finished or unfinished episode."""

    score: float
    state: frozenset[Atom]
    steps: tuple[Step, ...] = ()
    source: Mapping[Atom, int] = field(default_factory=dict)
    tension: float = 2.0
    missed: int = 0
    missed_needed: int = 0

    @property
    def crosses(self) -> bool:
        """Whether one plot ever stands on the other."""
        return any(self.steps[cause].slot.thread != step.slot.thread for step in self.steps for cause in step.causes)

    @property
    def complete(self) -> bool:
        """Whether everything an episode needs is there, with at most one scene left out."""
        return self.missed_needed == 0 and self.missed <= 1


@dataclass(frozen=True)
class Question:
    """One search: the moves in hand, the slots, what the climax will stand on, what the season has used up.

    Args:
        liked: A bonus for binding these ids.
        welcome: A bonus for each person who is seen for the first time.
    """

    moves: tuple[Move, ...]
    slots: tuple[Slot, ...]
    wanted: Mapping[Atom, float]
    core: frozenset[str]
    used: Mapping[str, int]
    liked: Mapping[str, float]
    welcome: float = 0.5


def plan(state: frozenset[Atom], question: Question, rng: random.Random) -> Plan:
    """The best plan the beam finds."""
    found: _Found = {}
    beam = [_Branch(Plan(0.0, state), index_of(state))]
    for number, slot in enumerate(question.slots):
        moves = [move for move in question.moves if _suits(move, slot)]
        grown = [longer for shorter in beam for longer in _grow(shorter, number, moves, found, question, rng)]
        beam = _keep(grown, BEAM) or _skip(beam, slot)
    return max((branch.plan for branch in beam), key=lambda candidate: (candidate.complete, candidate.score))


def wanted_facts(state: frozenset[Atom]) -> dict[Atom, float]:
    """What the climax will stand on, by weight: the core, what proves it, what unlocks that, who could be pressed."""
    ordered = sorted(state)
    want = {atom[1]: 5.0 for atom in ordered if atom[0] in {"core", "bcore"}}
    gains: dict[Atom, float] = {}
    for _ in range(3):
        for atom in ordered:
            _weigh(atom, ordered, want, gains)
    gains.update({("knows", "P", name): weight for name, weight in want.items()})
    return gains


def _weigh(atom: Atom, ordered: list[Atom], want: dict[str, float], gains: dict[Atom, float]) -> None:
    if atom[0] == "proves" and atom[2] in want:
        gains[("has", "P", atom[1])] = want[atom[2]] * 0.5
        for other in ordered:
            if other[0] == "needs" and other[1] == atom[1]:
                want.setdefault(other[2], want[atom[2]] * 0.6)
    if atom[0] == "knows" and atom[2] in want and atom[1] != "P":
        for other in ordered:
            if other[0] == "about" and other[2] == atom[1] and other[1] != atom[2]:
                want.setdefault(other[1], want[atom[2]] * 0.4)


_Found = dict[tuple[str | Shelf, ...], tuple[Way, ...]]
"""The ways of the moves of one search, by the id of a move and the atoms that it asks about."""


@dataclass(frozen=True)
class _Branch:
    """An unfinished plan and what is true after it, to be found quickly."""

    plan: Plan
    index: Index

    @cached_property
    def moves(self) -> Counter[str]:
        """How often each move has happened."""
        return Counter([step.move.id for step in self.plan.steps])

    @cached_property
    def happened(self) -> frozenset[tuple[str, tuple[tuple[str, str], ...]]]:
        """What has happened to whom."""
        return frozenset([step.key for step in self.plan.steps])

    @cached_property
    def lately(self) -> Counter[str]:
        """How often who and what was seen in the last three steps."""
        return Counter([name for step in self.plan.steps[-3:] for name in step.binding.values()])

    @cached_property
    def ever(self) -> Counter[str]:
        """How often who and what was seen."""
        return Counter([name for step in self.plan.steps for name in step.binding.values()])


def _skip(beam: list[_Branch], slot: Slot) -> list[_Branch]:
    return [
        _Branch(
            replace(
                branch.plan,
                score=branch.plan.score - 4,
                missed=branch.plan.missed + 1,
                missed_needed=branch.plan.missed_needed + slot.needed,
            ),
            branch.index,
        )
        for branch in beam
    ]


class _Draft(NamedTuple):
    """A plan and one more step, not yet carried out: of some hundred that are weighed a dozen are kept."""

    score: float
    shorter: _Branch
    move: Move
    way: Way
    slot: Slot
    new: tuple[Atom, ...]
    tension: float

    def carried_out(self) -> _Branch:
        """The longer plan."""
        shorter, way = self.shorter.plan, self.way
        links = tuple((shorter.source[atom], atom) for atom in way.needs if atom in shorter.source)
        steps = (*shorter.steps, Step(self.move, way.binding, self.slot, links, self.new))
        state = shorter.state.union(self.new).difference(way.drops)
        source = {**shorter.source, **dict.fromkeys(self.new, len(shorter.steps))}
        longer = Plan(self.score, state, steps, source, self.tension, shorter.missed, shorter.missed_needed)
        return _Branch(longer, self.shorter.index.after(self.new, way.drops))


def _keep(grown: list[_Draft], width: int) -> list[_Branch]:
    kept: list[_Branch] = []
    endings: Counter[str] = Counter()
    for draft in sorted(grown, key=lambda each: -each.score):
        ending = draft.move.id
        if endings[ending] < SAME_IDEA:
            kept.append(draft.carried_out())
            endings[ending] += 1
        if len(kept) >= width:
            break
    return kept


def _grow(
    shorter: _Branch, number: int, moves: list[Move], found: _Found, question: Question, rng: random.Random
) -> Iterator[_Draft]:
    slot, state = question.slots[number], shorter.plan.state
    share = number / len(question.slots)
    solved = any(("knows", "P", name) in state for name in question.core)
    last = shorter.plan.steps[-1].move.id if shorter.plan.steps else ""
    for move in moves:
        if move.id == last or shorter.moves[move.id] >= move.limit:
            continue
        for way in _ways(move, shorter, found):
            if way.key in shorter.happened or (way.threads and slot.thread not in way.threads):
                continue
            new = tuple([atom for atom in way.adds if atom not in state])
            if (new or not state.isdisjoint(way.drops)) and not _early(new, share, question.core, solved=solved):
                yield _draft(shorter, move, way, new, number, question, rng)


def _ways(move: Move, shorter: _Branch, found: _Found) -> tuple[Way, ...]:
    """How a move can happen after a plan: worked out once for all plans after which the same is so of what it needs."""
    asked: tuple[str | Shelf, ...] = (move.id, *shorter.index.shelves(move.before.kinds))
    known = found.get(asked)
    if known is None:
        known = ways(move.id, move.before, move.after, bindings(move.before, shorter.plan.state, shorter.index))
        found[asked] = known
    return known


def _suits(move: Move, slot: Slot) -> bool:
    return bool(slot.functions.intersection(move.functions)) and move.thread in {"", slot.thread}


def _early(new: tuple[Atom, ...], share: float, core: frozenset[str], *, solved: bool) -> bool:
    """Whether something comes out too early, or is still looked for when all is known."""
    for atom in new:
        if atom[:2] == ("knows", "P") and ((solved and atom[2][0] == "A") or (atom[2] in core and share < CORE_HELD)):
            return True
        if atom[0] == "public" and atom[1] in core and share < PUBLIC_HELD:
            return True
    return False


def _draft(
    shorter: _Branch,
    move: Move,
    way: Way,
    new: tuple[Atom, ...],
    number: int,
    question: Question,
    rng: random.Random,
) -> _Draft:
    slot = question.slots[number]
    tension = min(10.0, max(0.0, shorter.plan.tension + move.stake * 0.9 - 0.5 + move.lift))
    value = _causes(shorter.plan, way, slot, number)
    value -= 0.7 * abs(tension - slot.tension)
    value -= 3.5 * shorter.moves[move.id] + 1.1 * question.used.get(move.id, 0)
    value += sum([question.wanted.get(atom, 0.0) for atom in new])
    liked = sum([question.liked.get(name, 0.0) for name in way.binding.values()])
    value += liked * (_TOGETHER if _WORK.intersection(move.functions) else 1)
    value += question.welcome * sum([name not in shorter.ever for name in way.people])
    value -= _tiredness(way, shorter)
    if number + 1 < len(question.slots) and question.slots[number + 1].act != slot.act:
        value += move.stake
    return _Draft(shorter.plan.score + value + rng.random() * 1.3, shorter, move, way, slot, new, tension)


_WORK = frozenset({"deed", "toil", "usual", "test"})
"""Functions of scenes that show what the people of a show are out to do."""

_TOGETHER = 3
"""How much more it counts there that those are in a scene whom the sentence names: two rivals share the work."""


def _causes(shorter: Plan, way: Way, slot: Slot, number: int) -> float:
    """What it is worth that an event stands on earlier ones, on some planted long ago, and on the other plot."""
    causes = {shorter.source[atom] for atom in way.needs if atom in shorter.source}
    value = 1.6 * len(causes) + 0.8 * sum([number - cause >= 4 for cause in causes])
    if len(way.threads) > 1 or any(shorter.steps[cause].slot.thread != slot.thread for cause in causes):
        value += 4.0
    return value


def _tiredness(way: Way, shorter: _Branch) -> float:
    """How much of this has been seen lately: the same people three scenes running, the same fact again and again."""
    people = sum([shorter.lately[name] >= 2 for name in way.names])
    facts = sum([max(0, shorter.ever[name] - 2) for name in way.facts])
    return 0.5 * people + 0.6 * facts
