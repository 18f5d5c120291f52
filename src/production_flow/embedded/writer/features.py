"""Faces and aids of a cast: glasses, brows, noses, hearing aids, canes, made limbs, about as often as in life."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from typing import Protocol

from production_flow.embedded.writer.model import Brief, Person
from production_flow.embedded.writer.said import Said

AIDS = (
    "wheelchair", "prosthetic-leg", "wooden-leg", "prosthetic-arm", "missing-arm", "crutch", "cane", "hearing-aid",
    "eyepatch", "pipe",
)  # fmt: skip
"""What is always worn or used and is not a tool of a trade."""

_NO_GLASSES = frozenset({"medieval"})
_GLASSES = 2
"""In a cast so many wear glasses by chance; with four of them nobody is "the one with the glasses"."""
_SEATED = frozenset({"hero", "power", "law", "keeper", "client", "elder", "neighbour", "clerk", "registrar", "teacher"})
"""Roles whose own texts fit somebody in a wheelchair."""

_OWN: dict[str, Callable[[int], float]] = {
    "hearing-aid": lambda age: 0.16 if age >= 66 else 0.015,
    "cane": lambda age: 0.25 if age >= 72 else 0.0,
    "prosthetic-leg": lambda age: 0.012 if age >= 16 else 0.0,
    "prosthetic-arm": lambda age: 0.012 if age >= 16 else 0.0,
    "wheelchair": lambda age: 0.012 if age >= 12 else 0.0,
}
"""Aid -> how likely it is at an age, in people of whom nothing is said."""
_OLD_TIMES = frozenset({"cane", "prosthetic-leg"})


class Counts(Protocol):
    """Deals what the cast has used least."""

    rnd: random.Random
    brief: Brief

    def least(self, kind: str, options: tuple[str, ...]) -> str:
        """The option that the cast has used least."""

    def use(self, kind: str, option: str) -> None:
        """Notes that somebody has it."""

    def often(self, kind: str, option: str, most: int) -> bool:
        """Whether as many as that have it already."""


def features_of(person: Person, dealer: Counts, said: Said) -> tuple[str, ...]:
    """What is to be seen in a face: what is said of it, what its owner's habits need, and one thing of its own."""
    rnd, species = dealer.rnd, person.species
    if species in {"robot", "android"}:
        both = dealer.least("antenna", ("antenna", "plain")) == "antenna"
        return tuple(dict.fromkeys(["eye-glow", *(["antenna"] if both else []), *said.features]))
    if species != "human":
        dealt = dealer.least("glasses", ("plain", "glasses", "bare")) == "glasses" and species != "ghost"
        return tuple(dict.fromkeys([*said.features, *(["glasses"] if dealt else [])]))
    found = list(said.features)
    age, brief = person.age, dealer.brief
    if age >= 58:
        found.append("wrinkles")
    wants = _needs_glasses(age, brief, rnd) and not dealer.often("glasses", "worn", _GLASSES)
    if "dark-glasses" not in found and (_habit(person, "glasses|spectacles") or wants):
        found.append("glasses")
    if "glasses" in found:
        dealer.use("glasses", "worn")
    pool = ["thick-brows", "big-nose", "hook-nose", "plain"]
    if age < 20:
        pool = ["freckles", "plain", "bare"]
    elif person.gender == "f":
        pool = ["lipstick", "freckles", "earrings", "hook-nose", "plain", "big-nose"]
    if person.role in {"power", "law", "dock"} and age >= 20:
        pool.append("scar")
    rnd.shuffle(pool)
    found.append(dealer.least("feature", tuple(pool)))
    if person.gender == "f" and age >= 20 and rnd.random() < 0.35:
        found.append("earrings")
    return tuple(dict.fromkeys(mark for mark in found if mark not in {"plain", "bare"}))


def _needs_glasses(age: int, brief: Brief, rnd: random.Random) -> bool:
    share = 0.12 if age < 20 else 0.30 if age < 50 else 0.48
    if brief.era == "victorian":
        share *= 0.4
    return rnd.random() < share and brief.era not in _NO_GLASSES


def aids_of(person: Person, brief: Brief, rnd: random.Random, said: Said) -> tuple[str, ...]:
    """The aids of somebody: those that the sentence says, those of their habits, else one by chance at most."""
    if said.accessories:
        return said.accessories
    if _habit(person, "cane|walking stick"):
        return ("cane",)
    chance = rnd.random()
    if person.species != "human" or person.role.startswith("hero"):
        return ()
    for aid, likely in _OWN.items():
        share = likely(person.age)
        if brief.era in {"medieval", "victorian", "past"} and aid not in _OLD_TIMES:
            share = 0.0
        if aid == "wheelchair" and person.role not in _SEATED:
            share = 0.0
        if chance < share:
            return (aid,)
        chance -= share
    return ()


def _habit(person: Person, words: str) -> bool:
    """Whether what somebody does with their hands needs a thing."""
    return any(re.search(rf"\b(?:{words})\b", hand) for hand in person.hands)
