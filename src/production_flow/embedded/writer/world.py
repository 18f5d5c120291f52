"""What is true in a story, as plain tuples, and the ways in which an event fits it.

An atom is a tuple of words: `("knows", "c3", "A1")`. Whatever is not in the state is false. In patterns a
single letter is a variable that stands for anybody or anything; `P` is always the protagonist.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

Atom = tuple[str, ...]
Binding = dict[str, str]
Index = Mapping[str, list[Atom]]

MOST_BINDINGS = 48
"""How many ways of fitting one event are looked at; more make the planner slow and no story better."""


@dataclass(frozen=True)
class Pattern:
    """What must be so, what must not be so, and which variables may not be the same."""

    present: tuple[Atom, ...] = ()
    absent: tuple[Atom, ...] = ()
    distinct: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Change:
    """What an event adds to the state and what it takes away."""

    adds: tuple[Atom, ...] = ()
    drops: tuple[Atom, ...] = ()


_COMMON = {"about": 1, "hides": 1, "has": 1, "needs": 1, "knows": 2, "trust": 2, "char": 3, "folk": 3, "fact": 3}
"""Words of which a state holds many atoms, with how many."""


@lru_cache(maxsize=1024)
def pattern(text: str) -> Pattern:
    """Reads `knows x f; !knows P f; x != P`."""
    present: list[Atom] = []
    absent: list[Atom] = []
    distinct: list[tuple[str, str]] = []
    for part in clauses(text):
        if "!=" in part:
            left, right = part.split("!=")
            distinct.append((left.strip(), right.strip()))
        elif part.startswith("!"):
            absent.append(tuple(part[1:].split()))
        else:
            present.append(tuple(part.split()))
    present.sort(key=lambda atom: _COMMON.get(atom[0], 0))  # what is rare is matched first
    return Pattern(tuple(present), tuple(absent), tuple(distinct))


@lru_cache(maxsize=1024)
def change(text: str) -> Change:
    """Reads `knows P f; -has x o`."""
    parts = list(clauses(text))
    adds = tuple(tuple(part.split()) for part in parts if not part.startswith("-"))
    drops = tuple(tuple(part[1:].split()) for part in parts if part.startswith("-"))
    return Change(adds, drops)


def clauses(text: str) -> Iterator[str]:
    """The parts of a text between semicolons, without the empty ones."""
    return (part.strip() for part in text.split(";") if part.strip())


def atoms(text: str) -> frozenset[Atom]:
    """Reads ground atoms: `trust c1 P; has c4 A91`."""
    return frozenset(tuple(part.split()) for part in clauses(text))


def is_variable(word: str) -> bool:
    """Whether a word of a pattern stands for something else."""
    return len(word) == 1


def ground(atom: Atom, binding: Binding) -> Atom:
    """An atom with its variables filled in."""
    return tuple(binding.get(word, word) for word in atom)


def index_of(state: Iterable[Atom]) -> dict[str, list[Atom]]:
    """The atoms of a state by their first word, in a fixed order."""
    index: dict[str, list[Atom]] = {}
    for atom in sorted(state):
        index.setdefault(atom[0], []).append(atom)
    return index


def bindings(wanted: Pattern, state: frozenset[Atom], index: Index) -> list[Binding]:
    """Every way (up to `MOST_BINDINGS`) of filling the variables so that the pattern holds."""
    found: list[Binding] = []
    for binding in _fits(wanted.present, {"P": "P"}, index):
        if _allowed(wanted, binding, state):
            found.append(binding)
            if len(found) >= MOST_BINDINGS:
                break
    return found


def _fits(patterns: tuple[Atom, ...], binding: Binding, index: Index) -> Iterator[Binding]:
    if not patterns:
        yield binding
        return
    first, rest = patterns[0], patterns[1:]
    for atom in index.get(first[0], ()):
        wider = _match(first, atom, binding)
        if wider is not None:
            yield from _fits(rest, wider, index)


def _match(wanted: Atom, atom: Atom, binding: Binding) -> Binding | None:
    if len(wanted) != len(atom):
        return None
    new: list[tuple[str, str]] = []
    for word, value in zip(wanted[1:], atom[1:], strict=True):
        if len(word) > 1:
            if word != value:
                return None
        elif (known := binding.get(word)) is None:
            new.append((word, value))
        elif known != value:
            return None
    if not new:
        return binding
    if len(new) > 1 and len(set(new)) != len({word for word, _ in new}):
        return None
    return {**binding, **dict(new)}


def _allowed(wanted: Pattern, binding: Binding, state: frozenset[Atom]) -> bool:
    if any(binding.get(left, left) == binding.get(right, right) for left, right in wanted.distinct):
        return False
    return not any(ground(atom, binding) in state for atom in wanted.absent)
