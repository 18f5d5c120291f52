"""What is true in a story, as plain tuples, and the ways in which an event fits it.

An atom is a tuple of words: `("knows", "c3", "A1")`. Whatever is not in the state is false. In patterns a
single letter is a variable that stands for anybody or anything; `P` is always the protagonist.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import islice
from operator import itemgetter

Atom = tuple[str, ...]
Binding = dict[str, str]
_Fill = Callable[[Atom], Atom]

MOST_BINDINGS = 48
"""How many ways of fitting one event are looked at; more make the planner slow and no story better."""


@dataclass(frozen=True)
class Pattern:
    """What must be so, what must not be so, and which variables may not be the same."""

    present: tuple[Atom, ...] = ()
    absent: tuple[Atom, ...] = ()
    distinct: tuple[tuple[str, str], ...] = ()

    @cached_property
    def names(self) -> tuple[str, ...]:
        """Its variables in the order in which they are filled, the protagonist first."""
        return tuple(dict.fromkeys(["P", *(word for atom in self.present for word in atom[1:] if is_variable(word))]))

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Every word of it that is none of its variables."""
        all_words = (word for atom in (*self.present, *self.absent, *self.distinct) for word in atom)
        return tuple(dict.fromkeys(word for word in all_words if word not in self.names))

    @cached_property
    def kinds(self) -> tuple[str, ...]:
        """The first words of its atoms: what begins with any other word does not matter to it."""
        return tuple(dict.fromkeys(atom[0] for atom in (*self.present, *self.absent)))

    @cached_property
    def search(self) -> tuple[_Turn, ...]:
        """What is looked for, one after the other; what may not be is asked as soon as its variables are filled."""
        number = {word: at for at, word in enumerate((*self.words, *self.names))}
        known = [len(self.words) + 1]
        for atom in self.present:
            known.append(max(known[-1], *(number[word] + 1 for word in atom)))
        absent: list[list[_Fill]] = [[] for _ in known]
        distinct: list[list[_Fill]] = [[] for _ in known]
        for checks, atoms_ in ((absent, self.absent), (distinct, self.distinct)):
            for numbers in ([number[word] for word in atom] for atom in atoms_):
                checks[next(at for at, count in enumerate(known) if max(numbers) < count)].append(_fill(numbers))
        clauses = [
            _Clause.of([number[word] for word in atom], known[at], known[at + 1])
            for at, atom in enumerate(self.present)
        ]
        rows = zip(absent, distinct, [*clauses, None], strict=True)
        return tuple(_Turn(tuple(never), tuple(apart), clause) for never, apart, clause in rows)


def _fill(numbers: Sequence[int]) -> _Fill:
    """What picks the words with these numbers out of a tuple, as a tuple."""
    if len(numbers) > 1:
        return itemgetter(*numbers)
    if not numbers:
        return lambda _: ()
    only = numbers[0]
    return lambda words: (words[only],)


@dataclass(frozen=True)
class _Clause:
    """An atom to be found, when the variables before it are filled.

    Args:
        first: The number of its first word.
        size: How many words it has.
        fill: What makes it, when all its variables are filled.
        key: The first place in it of which the word is known, and the number of that word; or nothing.
        there, wanted: Picks from an atom, and from what is known, the words that have to agree.
        new: Picks from an atom what the variables are filled with; nothing where all of them are known.
        once, again: Picks from an atom two rows of words that have to agree: they fill the same variables.
    """

    first: int
    size: int
    fill: _Fill
    key: tuple[int, int] | None
    there: _Fill
    wanted: _Fill
    new: _Fill | None
    once: _Fill
    again: _Fill

    @classmethod
    def of(cls, numbers: Sequence[int], before: int, after: int) -> _Clause:
        """A clause that fills the values from number `before` to before `after`."""
        known = [(at, number) for at, number in enumerate(numbers) if at and number < before]
        new = [numbers.index(number) for number in range(before, after)]
        twice = [(numbers.index(number), at) for at, number in enumerate(numbers) if numbers.index(number) in new]
        return cls(
            first=numbers[0],
            size=len(numbers),
            fill=_fill(numbers),
            key=known[0] if known else None,
            there=_fill([at for at, _ in known]),
            wanted=_fill([number for _, number in known]),
            new=_fill(new) if new else None,
            once=_fill([one for one, other in twice if one != other]),
            again=_fill([other for one, other in twice if one != other]),
        )

    def matches(self, values: Atom, state: frozenset[Atom], index: Index) -> list[Atom]:
        """What the new variables are filled with by each atom that fits, in the order of the atoms."""
        if self.new is None:
            return [()] if self.fill(values) in state else []
        wanted = self.wanted(values)
        found = index.atoms(values[self.first], self.key and (self.key[0], values[self.key[1]]))
        return [
            self.new(atom)
            for atom in found
            if len(atom) == self.size and self.there(atom) == wanted and self.once(atom) == self.again(atom)
        ]


@dataclass(frozen=True)
class _Turn:
    """What may not be so, which two may not be the same, and what is looked for next; nothing after the last."""

    absent: tuple[_Fill, ...]
    distinct: tuple[_Fill, ...]
    clause: _Clause | None

    def allows(self, values: Atom, state: frozenset[Atom]) -> bool:
        """Whether nothing stands against what is filled so far."""
        for two in self.distinct:
            left, right = two(values)
            if left == right:
                return False
        return state.isdisjoint([atom(values) for atom in self.absent])


@dataclass(frozen=True)
class Change:
    """What an event adds to the state and what it takes away."""

    adds: tuple[Atom, ...] = ()
    drops: tuple[Atom, ...] = ()


_COMMON = {
    "about": 1,
    "hides": 1,
    "has": 1,
    "needs": 1,
    "knows": 2,
    "trust": 2,
    "char": 3,
    "folk": 3,
    "told": 3,
    "fact": 3,
}
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
    return tuple([binding.get(word, word) for word in atom])


class Shelf:
    """The atoms of a state that begin with one word, in a fixed order, and those of them with some word in a place."""

    def __init__(self, atoms: Sequence[Atom]) -> None:
        self.atoms = atoms
        self._places: dict[int, dict[str, list[Atom]]] = {}

    def holding(self, place: int, word: str) -> Sequence[Atom]:
        """Its atoms with that word in that place."""
        rows = self._places.get(place)
        if rows is None:
            rows = self._places[place] = {}
            for atom in self.atoms:
                rows.setdefault(atom[place] if place < len(atom) else "", []).append(atom)
        return rows.get(word, ())


_EMPTY = Shelf(())


class Index:
    """The atoms of a state by their first word and by any other, in a fixed order.

    An event changes few of them: whatever it leaves alone, the state after it shares with the state before it, and two
    states that come to the same by different events share that as well.
    """

    def __init__(self, shelves: dict[str, Shelf], known: dict[Sequence[Atom], Shelf]) -> None:
        self._shelves = shelves
        self._known = known

    def after(self, new: Iterable[Atom], dropped: Iterable[Atom]) -> Index:
        """The same of a state in which some atoms are new and some are gone."""
        shelves = dict(self._shelves)
        for first in {atom[0] for atom in (*new, *dropped)}:
            there = {*self.shelf(first).atoms, *(atom for atom in new if atom[0] == first)}.difference(dropped)
            ordered = tuple(sorted(there))
            shelves[first] = self._known.setdefault(ordered, Shelf(ordered)) if ordered else _EMPTY
        return Index(shelves, self._known)

    def shelf(self, first: str) -> Shelf:
        """The atoms with a first word."""
        return self._shelves.get(first, _EMPTY)

    def shelves(self, kinds: Iterable[str]) -> tuple[Shelf, ...]:
        """The atoms with each of some first words: the same objects as long as they are the same atoms."""
        get = self._shelves.get
        return tuple([get(first, _EMPTY) for first in kinds])

    def atoms(self, first: str, where: tuple[int, str] | None = None) -> Sequence[Atom]:
        """The atoms with a first word; with `(place, word)`, those of them with that word in that place."""
        shelf = self.shelf(first)
        return shelf.atoms if where is None or len(shelf.atoms) < 2 else shelf.holding(*where)


def index_of(state: Iterable[Atom]) -> Index:
    """The atoms of a state, to be found quickly."""
    rows: dict[str, list[Atom]] = {}
    for atom in sorted(state):
        rows.setdefault(atom[0], []).append(atom)
    shelves = {first: Shelf(tuple(found)) for first, found in rows.items()}
    return Index(shelves, {shelf.atoms: shelf for shelf in shelves.values()})


def bindings(wanted: Pattern, state: frozenset[Atom], index: Index) -> list[Binding]:
    """Every way (up to `MOST_BINDINGS`) of filling the variables so that the pattern holds."""
    values = (*wanted.words, "P")
    found = islice(_fits(wanted.search, 0, values, state, index), MOST_BINDINGS)
    return [dict(zip(wanted.names, filled[len(wanted.words) :], strict=True)) for filled in found]


def _fits(search: tuple[_Turn, ...], at: int, values: Atom, state: frozenset[Atom], index: Index) -> Iterator[Atom]:
    turn = search[at]
    if not turn.allows(values, state):
        return
    if turn.clause is None:
        yield values
        return
    for more in turn.clause.matches(values, state, index):
        yield from _fits(search, at + 1, values + more, state, index)
