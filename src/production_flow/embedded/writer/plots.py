"""Six episodes as plans: who is cast as what, what is true at the start, and what happens.

Plots know ids and tags and never a name: renaming somebody changes no plot.
"""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from production_flow.embedded.writer.kits.tables import Table, Tables
from production_flow.embedded.writer.lazily import Lazily
from production_flow.embedded.writer.limits.moves import MOVES as LIMITS
from production_flow.embedded.writer.limits.moves import shaped
from production_flow.embedded.writer.met import MET
from production_flow.embedded.writer.model import Story
from production_flow.embedded.writer.planner import STRUCTURE, Move, Plan, Question, Slot, Step, plan, wanted_facts
from production_flow.embedded.writer.setups import Actor, Setup, ally_of, setup_of
from production_flow.embedded.writer.shapes import LATER_SHAPES, PILOT_SHAPES, ended, led
from production_flow.embedded.writer.spectacle.kinds import KINDS, PLOTTED
from production_flow.embedded.writer.spectacle.moves import MOVES as FORMS
from production_flow.embedded.writer.spectacle.moves import shown
from production_flow.embedded.writer.spectacle.plotted import plotted
from production_flow.embedded.writer.starts import DEED, EPISODES, start_of
from production_flow.embedded.writer.undertakings.moves import moves_for
from production_flow.embedded.writer.world import Atom
from production_flow.errors import BadInput
from production_flow.hashing import seed_of

TRIES = 16
"""How many hands are dealt for one episode before another case is taken."""

ENOUGH = 5
"""After how many hands a plan that is whole will do, though something finer could be hoped for."""

HOPE = 6
"""How many cases are tried for one whose two plots touch."""


@dataclass(frozen=True)
class EpisodePlan:
    """An episode before it has words.

    Args:
        case, side: Ids of the A and B plots.
        roles: Who plays which role, for each plot: {"A": {"client": "vera", ...}, "B": {...}}.
    """

    number: int
    case: str
    side: str
    roles: Mapping[str, Mapping[str, str]]
    plan: Plan
    start: frozenset[Atom]
    present: tuple[str, ...] = ()


@dataclass
class _Season:
    """What a season has used up so far."""

    cases: list[str] = field(default_factory=list)
    sides: list[str] = field(default_factory=list)
    culprits: Counter[str] = field(default_factory=Counter)
    last: str = ""
    moves: Counter[str] = field(default_factory=Counter)
    shapes: list[int] = field(default_factory=list)


def season_plan(story: Story) -> Sequence[EpisodePlan]:
    """The six episodes of a story, complete plans all; each is planned when it is first asked for."""
    return planned(setup_of(story))


@lru_cache(maxsize=64)
def planned(setup: Setup) -> Sequence[EpisodePlan]:
    """The six episodes of a setup, the first of them planned already: a cast that is too small is refused at once."""
    used = _Season()
    first = _episode(setup, 1, used)
    return Lazily(lambda at: _episode(setup, at + 1, used) if at else first, EPISODES)


def pilot(setup: Setup) -> EpisodePlan:
    """The first episode alone."""
    return _episode(setup, 1, _Season())


def _episode(setup: Setup, number: int, used: _Season) -> EpisodePlan:
    kit = plotted(setup.kit, setup.form, setup.own)
    rng = random.Random(seed_of(setup.prompt, setup.seed, number, "plan"))
    best: EpisodePlan | None = None
    dealt = _cases(setup, kit, used, rng)
    close = number == 1 and ("own" in kit.cases[dealt[0]] or _near(kit.cases[dealt[0]], setup) > 0)
    for others, case in enumerate([*dealt[:1], *dealt] if close else dealt):  # one that is near is tried twice
        best = _attempts(setup, kit, number, case, used, rng, best)
        everybody = number > 1 or others > 0 or not _absent(best, setup)
        if best.plan.complete and everybody and (best.plan.crosses or others > HOPE):
            break
    if best is None:
        raise _too_few(setup)
    _remember(best, used)
    return best


def _attempts(
    setup: Setup, kit: Tables, number: int, case: str, used: _Season, rng: random.Random, best: EpisodePlan | None
) -> EpisodePlan:
    sides = _unused([name for name, row in sorted(kit.sides.items()) if _allowed(row, setup)], used.sides, rng)
    sides = [*(side for side in sides if side not in used.sides), *sides]  # a new one is tried twice before an old one
    shapes = PILOT_SHAPES if number == 1 else LATER_SHAPES
    moves = (
        *kit.moves,
        *moves_for(setup.beloved, setup.awaited, setup.own),
        *(LIMITS if setup.limit else ()),
        *(FORMS if setup.form else ()),
    )
    found = best
    for attempt in range(TRIES):
        roles = _roles(setup, kit, number, case, sides[attempt // 4 % len(sides)], used, rng)
        if roles is None:
            continue
        start = start_of(setup, kit, number, case, sides[attempt // 4 % len(sides)], roles, rng)
        shape = rng.choice([index for index in range(len(shapes)) if index not in used.shapes[-1:]])
        hand = _hand(moves, 0.62 if attempt < 6 else 0.82, rng)
        core = frozenset(atom[1] for atom in start if atom[0] == "core")
        welcome = 1.6 if number == 1 else 0.5
        liked = _liked(setup, number)
        slots = _slots(shapes[shape], setup, number, attempt)
        question = Question(hand, slots, wanted_facts(start), core, used.moves, liked, welcome)
        candidate = EpisodePlan(
            number, case, sides[attempt // 4 % len(sides)], roles, plan(start, question, rng), start, (str(shape),)
        )
        if found is None or _worth(candidate, setup) > _worth(found, setup):
            found = candidate
        seen = number > 1 or attempt >= PATIENCE or not _absent(found, setup)
        if found.plan.complete and found.plan.crosses and seen and attempt >= ENOUGH:
            break
        if _excellent(candidate, setup):
            break
    if found is None:
        raise _too_few(setup)
    return found


def _slots(shape: tuple[Slot, ...], setup: Setup, number: int, attempt: int) -> tuple[Slot, ...]:
    """The slots of an episode, with room for what the hero cannot do and for what the show's form has to show.

    After `EASED` hands without a plan that is whole there is less room for the latter.
    """
    slots = shaped(shape, number) if setup.limit else shape
    slots = ended(slots) if number == EPISODES else slots
    slots = led(slots) if number == 1 and setup.own else slots
    if not setup.form:
        return slots
    daily = (setup.form not in KINDS or setup.form in PLOTTED) and attempt < EASED
    return shown(slots, number, crowded=bool(setup.limit) or attempt >= PATIENCE, subject=daily)


def _too_few(setup: Setup) -> BadInput:
    """What a person is told whose cast is too small to have a plot."""
    return BadInput(
        f"The built-in writer's plots need four people at least; the cast has {len(setup.actors)}.",
        where="cast",
        todo="Add people to the cast, or let the model that wrote it write the season too.",
    )


def _worth(episode: EpisodePlan, setup: Setup) -> tuple[bool, int, int, int, float]:
    """What makes one plan better than another: whole, without gaps, its plots touching, everybody seen."""
    result = episode.plan
    absent = _absent(episode, setup) if episode.number == 1 else 0
    return result.complete, -result.missed, int(result.crosses), -absent, result.score


def _excellent(episode: EpisodePlan, setup: Setup) -> bool:
    return episode.plan.complete and episode.plan.crosses and (episode.number > 1 or not _absent(episode, setup))


def _absent(episode: EpisodePlan, setup: Setup) -> int:
    seen = {name for step in episode.plan.steps for name in _present(step)}
    return sum(actor.id not in seen for actor in setup.actors)


def _present(step: Step) -> Iterator[str]:
    """Who is there in a scene; whose place is searched is not."""
    spoken = {word for act in step.move.acts for word in act.split()[1:]}
    yield from (name for var, name in step.binding.items() if step.move.cover != "insert" or var in spoken)
    yield "P"


def _liked(setup: Setup, number: int) -> dict[str, float]:
    """Whom the prompt names should be seen in the pilot."""
    return {actor.id: 0.8 for actor in setup.actors if actor.said and actor.id != "P"} if number == 1 else {}


def _remember(episode: EpisodePlan, used: _Season) -> None:
    used.cases.append(episode.case)
    used.sides.append(episode.side)
    used.last = episode.roles["A"]["culprit"]
    used.culprits[used.last] += 1
    used.moves.update(step.move.id for step in episode.plan.steps if not STRUCTURE & set(step.move.functions))
    used.moves.update(step.move.id for step in episode.plan.steps if STRUCTURE & set(step.move.functions))
    used.shapes.append(int(episode.present[0]))


def _hand(moves: Sequence[Move], share: float, rng: random.Random) -> tuple[Move, ...]:
    """Each episode is dealt a hand, not the whole deck; what an episode cannot do without is always in it."""
    return tuple(move for move in moves if rng.random() < share or STRUCTURE & set(move.functions) or move.id in ALWAYS)


EASED = 8
"""After how many hands an episode has one scene less of what its show is about."""

PATIENCE = 12
"""After how many hands a pilot that is whole will do though somebody of the cast is not seen in it."""

ALWAYS = frozenset({"canvass", "search", "read", "pressure", "b_ask"})
"""Moves without which the truth cannot be reached."""


def _unused(names: list[str], used: list[str], rng: random.Random) -> list[str]:
    """Names that are not used yet before those that are."""
    fresh = [name for name in names if name not in used]
    rng.shuffle(fresh)
    old = [name for name in names if name in used]
    rng.shuffle(old)
    return fresh + old


def _cases(setup: Setup, kit: Tables, used: _Season, rng: random.Random) -> list[str]:
    """The cases as they are tried; whom the sentence names asks for help in the pilot if they can."""
    able = [name for name, row in sorted(kit.cases.items()) if _allowed(row, setup) and _fits_kind(row, setup)]
    if used.cases:  # the deed's own plot is its pilot's
        able = [name for name in able if "own" not in kit.cases[name]]
    dealt = _unused(able, used.cases, rng)
    met = not used.cases and any(MET in actor.tags for actor in setup.actors)
    return sorted(
        dealt,
        key=lambda name: (
            name in used.cases,
            "form" not in kit.cases[name],
            "own" not in kit.cases[name],
            -_near(kit.cases[name], setup),
            met and kit.cases[name]["wants"]["client"] != "client",
        ),
    )


def _allowed(row: Table, setup: Setup) -> bool:
    """Whether the world of a show has everything that a plot needs, and the show the form that it is for."""
    fits = row.get("form", setup.form) == setup.form and set(row.get("needs", ())) <= set(setup.flags)
    return fits and not set(row.get("lacks", ())) & set(setup.flags)


def _near(row: Table, setup: Setup) -> int:
    """How many words of the sentence a case has to do with; it is told before those that have to do with none."""
    words = str(row.get("near", ""))
    return len(set(re.findall(rf"\b(?:{words})", setup.prompt.lower()))) if words else 0


def _fits_kind(row: Table, setup: Setup) -> bool:
    return bool(row.get("kind", "any") in {"any", "crime" if setup.crime else "warm"})


def _roles(
    setup: Setup, kit: Tables, number: int, case: str, side: str, used: _Season, rng: random.Random
) -> dict[str, dict[str, str]] | None:
    others = [actor for actor in setup.actors if actor.id != "P"]
    rng.shuffle(others)
    ally = ally_of(setup)
    row = kit.cases[case]
    same: dict[str, str] = dict(row.get("same", {}))
    wanted = {role: tag for role, tag in row["wants"].items() if role not in same}
    order = sorted(wanted, key=("culprit", "client", "patsy", "witness").index)
    guilty = used.culprits + Counter([used.last])
    if not used.cases:
        guilty += Counter(actor.id for actor in others if MET in actor.tags)  # who asks for help has not done it
    cast = _fill(order, wanted, [actor for actor in others if actor.id != ally], guilty, same)
    if cast is None:  # a small cast: the ally has a part of their own, and who asks for help has seen something
        cast = _fill(order, wanted, others, guilty, same)
    if cast is None:
        few = [role for role in order if role != "witness"]
        cast = _fill(few, wanted, others, guilty, same | {"witness": "client"})
    if cast is None:
        return None
    second = kit.sides[side]["wants"]
    rest = sorted(others, key=lambda actor: actor.id == cast["culprit"])
    aside = _fill(["hider", "helper", "asker"], second, rest, Counter({cast["culprit"]: 9}), {})
    if aside is None:
        return None
    del number
    return {"A": cast, "B": aside}


_MATE = "mate"
"""What a case wants that only those can be who are in on it: neither the law nor those in power, while others last."""


def _fill(
    order: list[str], wanted: Mapping[str, str], actors: list[Actor], guilty: Counter[str], same: Mapping[str, str]
) -> dict[str, str] | None:
    cast: dict[str, str] = {}
    for role in order:
        free = [actor for actor in actors if actor.id not in cast.values()]
        if not free:
            return None
        if wanted[role] == _MATE:
            free = [actor for actor in free if not {"law", "power"} & set(actor.tags)] or free
        guilt = role in {"culprit", "hider"} or role in same.values()
        chosen = min(
            free,
            key=lambda actor: (
                (role == "culprit" or role == same.get("culprit")) and actor.spared,
                guilty[actor.id] if guilt else 0,
                wanted[role] not in actor.tags,
                not actor.said,
            ),
        )
        cast[role] = chosen.id
    return cast | {role: cast[other] for role, other in same.items()}


__all__ = ["DEED", "Actor", "EpisodePlan", "Setup", "ally_of", "pilot", "planned", "season_plan", "setup_of"]
