"""Ways in which an event can happen: what is so about each of them whatever came before it, worked out once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from production_flow.embedded.writer.world import Atom, Binding, Change, Pattern, ground

_PEOPLE = "Pxyz"
"""Variables that stand for somebody."""


@dataclass(frozen=True, slots=True, eq=False)
class Way:
    """An event with its variables filled.

    Args:
        key: What happens to whom, for telling two of them apart.
        needs: What it stands on.
        adds: What is so after it, without what it also takes away.
        drops: What is so no longer.
        threads: The plots whose facts and objects it holds.
        people: Who is in it besides the protagonist.
        names: Whatever its variables are filled with, besides the protagonist.
        facts: Those of them that are facts and objects.
    """

    binding: Binding
    key: tuple[str, tuple[tuple[str, str], ...]]
    needs: tuple[Atom, ...]
    adds: tuple[Atom, ...]
    drops: frozenset[Atom]
    threads: frozenset[str]
    people: frozenset[str]
    names: tuple[str, ...]
    facts: tuple[str, ...]


def ways(ident: str, before: Pattern, after: Change, found: Iterable[Binding]) -> tuple[Way, ...]:
    """The ways of an event, without those in which one person has two roles: that makes no sense."""
    return tuple(_way(ident, before, after, binding) for binding in found if not _doubled(binding))


def _doubled(binding: Binding) -> bool:
    people = [value for name, value in binding.items() if name in _PEOPLE]
    return len(set(people)) < len(people)


def _way(ident: str, before: Pattern, after: Change, binding: Binding) -> Way:
    drops = frozenset(ground(part, binding) for part in after.drops)
    names = tuple(value for value in binding.values() if value != "P")
    facts = tuple(name for name in names if name[1:2].isdigit() and name[0] in "AB")
    return Way(
        binding=binding,
        key=(ident, tuple(sorted(binding.items()))),
        needs=tuple(ground(part, binding) for part in before.present),
        adds=tuple(atom for atom in (ground(part, binding) for part in after.adds) if atom not in drops),
        drops=drops,
        threads=frozenset(name[0] for name in facts),
        people=frozenset(value for name, value in binding.items() if name in _PEOPLE and value != "P"),
        names=names,
        facts=facts,
    )
