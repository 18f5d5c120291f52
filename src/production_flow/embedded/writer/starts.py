"""What is true when an episode begins: who is who, who knows and hides what, how it stands with the deed."""

from __future__ import annotations

import random
from collections.abc import Mapping

from production_flow.embedded.writer.kits.shelf import KITS
from production_flow.embedded.writer.kits.tables import Table, Tables
from production_flow.embedded.writer.limits.moves import LIMIT
from production_flow.embedded.writer.setups import Setup, ally_of
from production_flow.embedded.writer.spectacle.kinds import PLOTTED
from production_flow.embedded.writer.spectacle.moves import FORM, SWIFT
from production_flow.embedded.writer.world import Atom, atoms

EPISODES = 6

DEED = "D1"
"""What the hero's deed is about."""


def _pace(form: str) -> str:
    """How the test of a form goes: a thief is in no hurry, and asks only people who may know."""
    return "sly" if form in PLOTTED else "swift" if form in SWIFT else "calm"


_STAGES = ("early", "early", "early", "late", "late", "last")


def start_of(
    setup: Setup,
    kit: Tables,
    number: int,
    case: str,
    side: str,
    roles: Mapping[str, Mapping[str, str]],
    rng: random.Random,
) -> frozenset[Atom]:
    """What is so at the start of an episode, before anything happens.

    `number` counts from 1, `case` and `side` are the ids of its plots in the kit, `roles` says who plays whom in each.
    """
    state = set(_people_atoms(setup)) | set(_told_atoms(setup)) | set(_arc_atoms(setup, kit, number, roles, rng))
    state |= _case_atoms(kit.cases[case], roles["A"], rng)
    state |= _side_atoms(kit.sides[side], roles["B"])
    if kit.cases[case].get("own"):  # what it is about is the hero's: nobody has a place of theirs to show for it
        state = {atom for atom in state if atom[0] != "haunted"}
    return frozenset(state)


def _people_atoms(setup: Setup) -> frozenset[Atom]:
    parts = [f"ally {ally_of(setup)}"]
    for actor in setup.actors:
        if actor.id == "P":
            continue
        parts += [f"char {actor.id}", f"haunted {actor.id}"]
        parts += [f"folk {actor.id}"] if actor.id != setup.mighty else []
        if "power" not in actor.tags or KITS[setup.kit].manner.trusting:
            parts.append(f"trust {actor.id} P")
        parts += [f"{tag} {actor.id}" for tag in ("rival", "law", "power") if tag in actor.tags]
    return atoms("; ".join(parts))


def _told_atoms(setup: Setup) -> frozenset[Atom]:
    """Who may hear of the hero's deed: of a secret one neither the law nor those in power, if others are left.

    Whoever the hero courts does not hear of it as a friend does; whoever is taught is the one it is done with.
    """
    if setup.pupil:
        return atoms(f"told {setup.pupil}")
    others = [actor for actor in setup.actors if actor.id not in {"P", setup.beloved}]
    safe = [actor for actor in others if not {"law", "power"} & set(actor.tags)]
    return atoms("; ".join(f"told {actor.id}" for actor in (safe if setup.secret and len(safe) > 1 else others)))


def _arc_atoms(
    setup: Setup, kit: Tables, number: int, roles: Mapping[str, Mapping[str, str]], rng: random.Random
) -> frozenset[Atom]:
    step = f"R{number}"
    culprit = roles["A"]["culprit"]
    holders = [actor.id for actor in setup.actors if actor.id not in {"P", culprit}]
    parts = [f"arc {step}", f"holds {rng.choice(holders)} {step}"]
    if number == 1:
        parts.append(f"arcfirst {step}")
    parts += [f"{tie} {who}" for tie, who in (("loved", setup.beloved), ("away", setup.awaited)) if who]
    if setup.limit:
        parts.append(f"limit {LIMIT}")
    if setup.form:
        parts += [f"form {FORM}", f"{_pace(setup.form)} {FORM}"]
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
