"""The planner: a chain of events from a problem to its price, found by a beam search over what is true.

A plan is good when each event stands on earlier ones, when something planted early pays late, when the two
plots touch, and when the tension climbs. The truth at the core is withheld until the plot is past its middle.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from production_flow.embedded.writer.world import (
    Atom,
    Binding,
    Change,
    Pattern,
    bindings,
    change,
    ground,
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

    @property
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
    beam = [Plan(0.0, state)]
    for number in range(len(question.slots)):
        grown = [longer for shorter in beam for longer in _grow(shorter, number, question, rng)]
        missing = _skip(beam, question.slots[number])
        beam = _keep(grown, BEAM) or missing
    return max(beam, key=lambda candidate: (candidate.complete, candidate.score))


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


def _skip(beam: list[Plan], slot: Slot) -> list[Plan]:
    return [
        Plan(
            candidate.score - 4,
            candidate.state,
            candidate.steps,
            candidate.source,
            candidate.tension,
            candidate.missed + 1,
            candidate.missed_needed + slot.needed,
        )
        for candidate in beam
    ]


@dataclass(frozen=True)
class _Draft:
    """A plan and one more step, not yet carried out: of some hundred that are weighed a dozen are kept."""

    shorter: Plan
    step: Step
    score: float
    tension: float

    def plan(self) -> Plan:
        """The longer plan."""
        shorter, step = self.shorter, self.step
        dropped = {ground(part, step.binding) for part in step.move.after.drops}
        state = (shorter.state | set(step.new)) - dropped
        source = dict(shorter.source) | dict.fromkeys(step.new, len(shorter.steps))
        steps = (*shorter.steps, step)
        return Plan(self.score, state, steps, source, self.tension, shorter.missed, shorter.missed_needed)


def _keep(grown: list[_Draft], width: int) -> list[Plan]:
    kept: list[Plan] = []
    endings: Counter[str] = Counter()
    for draft in sorted(grown, key=lambda each: -each.score):
        ending = draft.step.move.id
        if endings[ending] < SAME_IDEA:
            kept.append(draft.plan())
            endings[ending] += 1
        if len(kept) >= width:
            break
    return kept


class _Past:
    """What has happened in an unfinished plan: how often which move, who and what was seen, lately and ever."""

    def __init__(self, shorter: Plan) -> None:
        self.moves = Counter(step.move.id for step in shorter.steps)
        self.steps = {step.key for step in shorter.steps}
        self.last = shorter.steps[-1].move.id if shorter.steps else ""
        self.lately = Counter(name for step in shorter.steps[-3:] for name in step.binding.values())
        self.ever = Counter(name for step in shorter.steps for name in step.binding.values())


def _grow(shorter: Plan, number: int, question: Question, rng: random.Random) -> Iterator[_Draft]:
    slot = question.slots[number]
    index = index_of(shorter.state)
    past = _Past(shorter)
    for move in question.moves:
        if move.id == past.last or past.moves[move.id] >= move.limit or not _suits(move, slot):
            continue
        for binding in bindings(move.before, shorter.state, index):
            step = _step(move, binding, slot, shorter)
            if step.key not in past.steps and _allowed(step, shorter.state, number, question):
                yield _draft(shorter, past, step, number, question, rng)


def _suits(move: Move, slot: Slot) -> bool:
    return bool(slot.functions.intersection(move.functions)) and move.thread in {"", slot.thread}


def _step(move: Move, binding: Binding, slot: Slot, shorter: Plan) -> Step:
    links = tuple(
        (shorter.source[atom], atom)
        for atom in (ground(part, binding) for part in move.before.present)
        if atom in shorter.source
    )
    dropped = {ground(part, binding) for part in move.after.drops}
    added = (ground(part, binding) for part in move.after.adds)
    new = tuple(atom for atom in added if atom not in dropped and atom not in shorter.state)
    return Step(move, binding, slot, links, new)


def _allowed(step: Step, state: frozenset[Atom], number: int, question: Question) -> bool:
    drops = any(ground(part, step.binding) in state for part in step.move.after.drops)
    if not step.new and not drops:
        return False
    if len({value for value in step.binding.values() if value in _people(step)}) < len(_people(step)):
        return False
    share = number / len(question.slots)
    solved = any(("knows", "P", name) in state for name in question.core)
    for atom in step.new:
        if atom[:2] == ("knows", "P") and atom[2] in question.core and share < CORE_HELD:
            return False
        if solved and atom[:2] == ("knows", "P") and atom[2][0] == "A":
            return False
        if atom[0] == "public" and atom[1] in question.core and share < PUBLIC_HELD:
            return False
    threads = threads_of(step.binding)
    return not threads or step.slot.thread in threads


def _people(step: Step) -> list[str]:
    """Who is bound, once for each variable; the same person in two roles of one move makes no sense."""
    return [value for name, value in step.binding.items() if name in "Pxyz"]


def threads_of(binding: Binding) -> set[str]:
    """The plots whose facts and objects a binding holds: their ids begin with A or B and a digit."""
    return {value[0] for value in binding.values() if value[0] in "AB" and value[1:2].isdigit()}


def _draft(shorter: Plan, past: _Past, step: Step, number: int, question: Question, rng: random.Random) -> _Draft:
    tension = min(10.0, max(0.0, shorter.tension + step.move.stake * 0.9 - 0.5 + step.move.lift))
    score = shorter.score + _value(step, shorter, past, tension, number, question) + rng.random() * 1.3
    return _Draft(shorter, step, score, tension)


def _value(step: Step, shorter: Plan, past: _Past, tension: float, number: int, question: Question) -> float:
    value = 1.6 * len(step.causes) + 0.8 * sum(number - cause >= 4 for cause in step.causes)
    if _crosses(step, shorter):
        value += 4.0
    value -= 0.7 * abs(tension - step.slot.tension)
    value -= 3.5 * past.moves[step.move.id] + 1.1 * question.used.get(step.move.id, 0)
    value += sum(question.wanted.get(atom, 0.0) for atom in step.new)
    liked = sum(question.liked.get(name, 0.0) for name in step.binding.values())
    value += liked * (_TOGETHER if _WORK & set(step.move.functions) else 1)
    value += question.welcome * len(set(_people(step)) - past.ever.keys() - {"P"})
    value -= _tiredness(step, past)
    if number + 1 < len(question.slots) and question.slots[number + 1].act != step.slot.act:
        value += step.move.stake
    return value


_WORK = frozenset({"deed", "toil", "usual", "test"})
"""Functions of scenes that show what the people of a show are out to do."""

_TOGETHER = 3
"""How much more it counts there that those are in a scene whom the sentence names: two rivals share the work."""


def _crosses(step: Step, shorter: Plan) -> bool:
    if len(threads_of(step.binding)) > 1:
        return True
    return any(shorter.steps[cause].slot.thread != step.slot.thread for cause in step.causes)


def _tiredness(step: Step, past: _Past) -> float:
    """How much of this has been seen lately: the same people three scenes running, the same fact again and again."""
    people = sum(past.lately[name] >= 2 for name in step.binding.values() if name != "P")
    facts = sum(
        max(0, past.ever[name] - 2) for name in step.binding.values() if name[1:2].isdigit() and name[0] in "AB"
    )
    return 0.5 * people + 0.6 * facts
