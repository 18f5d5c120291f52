"""Six episodes as plans: who is cast as what, what is true at the start, and what happens.

Plots know ids and tags and never a name: renaming somebody changes no plot.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from production_flow.embedded.writer.gentleness import flags_of
from production_flow.embedded.writer.kits.shelf import KITS
from production_flow.embedded.writer.kits.tables import Table, Tables, tables
from production_flow.embedded.writer.lazily import Lazily
from production_flow.embedded.writer.model import Story
from production_flow.embedded.writer.planner import STRUCTURE, Move, Plan, Question, Step, plan, wanted_facts
from production_flow.embedded.writer.shapes import LATER_SHAPES, PILOT_SHAPES
from production_flow.embedded.writer.terms import KitId
from production_flow.embedded.writer.undertakings.moves import MOVES
from production_flow.embedded.writer.world import Atom, atoms
from production_flow.errors import BadInput
from production_flow.hashing import seed_of

EPISODES = 6
TRIES = 16
"""How many hands are dealt for one episode before another case is taken."""

ENOUGH = 5
"""After how many hands a plan that is whole will do, though something finer could be hoped for."""


@dataclass(frozen=True)
class Actor:
    """What a plot needs to know about somebody: the hero has the id `P`."""

    id: str
    tags: tuple[str, ...]
    said: bool = False


@dataclass(frozen=True)
class Setup:
    """Everything that the plots of a show follow from."""

    prompt: str
    seed: int
    kit: KitId
    actors: tuple[Actor, ...]
    flags: tuple[str, ...]
    crime: bool = True


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


def setup_of(story: Story) -> Setup:
    """What the plots of a story follow from."""
    actors = tuple(
        Actor("P" if person.hero else person.id, person.tags, person.role in {"hero", "hero2"} or "said" in person.tags)
        for person in story.people
    )
    crime = story.kit.manner.crime or _about_crime(story)
    flags = tuple(sorted(story.flags | flags_of(story.brief)))
    return Setup(story.prompt, story.seed, story.kit.id, actors, flags, crime)


def _about_crime(story: Story) -> bool:
    text = f"{story.prompt} {story.brief.deed.infinitive} {story.brief.genre} {story.brief.second}".lower()
    return any(word in text for word in ("myster", "crime", "detective", "solve", "murder", "sleuth", "case", "clue"))


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
    kit = tables(setup.kit)
    rng = random.Random(seed_of(setup.prompt, setup.seed, number, "plan"))
    best: EpisodePlan | None = None
    for others, case in enumerate(_cases(setup, kit, used, rng)):
        best = _attempts(setup, kit, number, case, used, rng, best)
        if best.plan.complete and (best.plan.crosses or others > 1):
            break
    if best is None:
        raise _too_few(setup)
    _remember(best, used)
    return best


def _attempts(
    setup: Setup, kit: Tables, number: int, case: str, used: _Season, rng: random.Random, best: EpisodePlan | None
) -> EpisodePlan:
    sides = _unused(sorted(kit.sides), used.sides, rng)
    sides = [*(side for side in sides if side not in used.sides), *sides]  # a new one is tried twice before an old one
    shapes = PILOT_SHAPES if number == 1 else LATER_SHAPES
    found = best
    for attempt in range(TRIES):
        roles = _roles(setup, kit, number, case, sides[attempt // 4 % len(sides)], used, rng)
        if roles is None:
            continue
        start = _start(setup, kit, number, case, sides[attempt // 4 % len(sides)], roles, rng)
        shape = rng.choice([index for index in range(len(shapes)) if index not in used.shapes[-1:]])
        hand = _hand((*kit.moves, *MOVES), 0.62 if attempt < 6 else 0.82, rng)
        core = frozenset(atom[1] for atom in start if atom[0] == "core")
        welcome = 1.6 if number == 1 else 0.5
        liked = _liked(setup, number)
        question = Question(hand, shapes[shape], wanted_facts(start), core, used.moves, liked, welcome)
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


PATIENCE = 12
"""After how many hands a pilot that is whole will do though somebody of the cast is not seen in it."""

DEED = "D1"
"""What the hero's deed is about."""

_STAGES = ("early", "early", "early", "late", "late", "last")

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
    able = [
        name
        for name, row in sorted(kit.cases.items())
        if not set(row.get("lacks", ())) & set(setup.flags) and _fits_kind(row, setup)
    ]
    return _unused(able, used.cases, rng)


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


def _fill(
    order: list[str], wanted: Mapping[str, str], actors: list[Actor], guilty: Counter[str], same: Mapping[str, str]
) -> dict[str, str] | None:
    cast: dict[str, str] = {}
    for role in order:
        free = [actor for actor in actors if actor.id not in cast.values()]
        if not free:
            return None
        guilt = role in {"culprit", "hider"} or role in same.values()
        chosen = min(
            free,
            key=lambda actor: (
                guilty[actor.id] if guilt else 0,
                wanted[role] not in actor.tags,
                not actor.said,
            ),
        )
        cast[role] = chosen.id
    return cast | {role: cast[other] for role, other in same.items()}


def ally_of(setup: Setup) -> str:
    """Who shares the hero's work: a second hero, or whoever is tagged as the ally."""
    for tag in ("hero2", "ally", "family", "home"):
        for actor in setup.actors:
            if tag in actor.tags and actor.id != "P":
                return actor.id
    return setup.actors[-1].id


def _start(
    setup: Setup,
    kit: Tables,
    number: int,
    case: str,
    side: str,
    roles: Mapping[str, Mapping[str, str]],
    rng: random.Random,
) -> frozenset[Atom]:
    state = set(_people_atoms(setup)) | set(_arc_atoms(setup, kit, number, roles, rng))
    state |= _case_atoms(kit.cases[case], roles["A"], rng)
    state |= _side_atoms(kit.sides[side], roles["B"])
    return frozenset(state)


def _people_atoms(setup: Setup) -> frozenset[Atom]:
    parts = [f"ally {ally_of(setup)}"]
    for actor in setup.actors:
        if actor.id == "P":
            continue
        parts += [f"char {actor.id}", f"folk {actor.id}", f"haunted {actor.id}"]
        if "power" not in actor.tags or KITS[setup.kit].manner.trusting:
            parts.append(f"trust {actor.id} P")
        parts += [f"{tag} {actor.id}" for tag in ("rival", "law", "power") if tag in actor.tags]
    return atoms("; ".join(parts))


def _arc_atoms(
    setup: Setup, kit: Tables, number: int, roles: Mapping[str, Mapping[str, str]], rng: random.Random
) -> frozenset[Atom]:
    step = f"R{number}"
    culprit = roles["A"]["culprit"]
    holders = [actor.id for actor in setup.actors if actor.id not in {"P", culprit}]
    parts = [f"arc {step}", f"holds {rng.choice(holders)} {step}"]
    if number == 1:
        parts.append(f"arcfirst {step}")
    parts += [f"deed {DEED}", f"{_STAGES[number - 1]} {DEED}", *([f"begun {DEED}"] if number > 1 else [])]
    assert len(kit.arc["step"]) >= EPISODES
    return atoms("; ".join(parts))


_CASE_STARTS = (
    "has client A9; hidden A9; knows witness A2; knows patsy A3; knows witness A4",
    "has witness A9; hidden A9; knows client A3; knows patsy A2; knows client A4",
    "has culprit A9; hidden A9; knows witness A3; knows client A2; knows witness A4",
    "has patsy A9; hidden A9; knows witness A3; knows client A2; knows client A4",
    "has culprit A9; hidden A9; knows patsy A3; knows witness A2; knows client A4; guards A2",
    "has witness A9; hidden A9; knows patsy A3; knows client A2; knows witness A4; guards A3",
)
"""Who has the evidence and who knows what, at the start: each makes another story of the same case."""


def _case_atoms(row: Table, cast: Mapping[str, str], rng: random.Random) -> frozenset[Atom]:
    starts = list(_CASE_STARTS[1:]) if row.get("same") else list(_CASE_STARTS)
    text = rng.choice(starts)
    about = {"A2": row["about"]["f2"], "A3": row["about"]["f3"], "A4": "patsy"}
    parts = [part.strip() for part in text.split(";")]
    guarded = {part.split()[1] for part in parts if part.startswith("guards")}
    ground = [_cast_words(part, cast) for part in parts if not part.startswith("guards")]
    culprit = cast["culprit"]
    holder = next(part.split()[1] for part in ground if part.startswith("has "))
    ground += [f"leads A2 {holder}; leads A4 {holder}"]
    ground += [
        f"problem EA {cast['client']}",
        "fact A1; fact A2; fact A3; fact A4; obj A9",
        f"core A1; about A1 {culprit}; hides {culprit} A1; knows {culprit} A1; proves A9 A1; needs A9 A3",
        f"points A4 {cast['patsy']}",
    ]
    for fact, role in about.items():
        ground.append(f"about {fact} {cast[role]}; knows {cast[role]} {fact}")
        if fact in guarded or role == "culprit":
            ground.append(f"hides {cast[role]} {fact}")
    return atoms("; ".join(ground))


def _side_atoms(row: Table, cast: Mapping[str, str]) -> frozenset[Atom]:
    hider, helper = cast["hider"], cast["helper"]
    text = (
        f"bproblem EB {cast['asker']}; fact B5; obj B9; bcore B5; about B5 {hider}; hides {hider} B5; "
        f"knows {hider} B5; has {hider} B9; hidden B9; proves B9 B5"
    )
    if "f6" in row:
        text += f"; fact B6; bkey B6; about B6 {helper}; knows {helper} B6; needs B9 B6"
    if "f7" in row:
        text += "; mis B7 B5"
    return atoms(text)


def _cast_words(text: str, cast: Mapping[str, str]) -> str:
    return " ".join(cast.get(word, word) for word in text.split())
