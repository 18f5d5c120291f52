"""The catalogue as a book that is looked things up in: by id, name, alias, family or the route's own word."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable
from difflib import get_close_matches
from functools import cached_property

from production_flow.errors import BadInput, Missing
from production_flow.providers.catalogue.entry import Entry
from production_flow.providers.catalogue.lines import lives
from production_flow.providers.ports import PortName

Usable = Callable[[Entry], bool]
"""Whether an entry can be used here and now: its key is at hand."""


def plainly(name: str) -> str:
    """A name as it is compared: `Nano Banana Pro`, `nano-banana-pro` and `nano_banana_pro` are one."""
    return re.sub(r"[\s_-]+", "", name.strip().lower())


class Catalogue:
    """Every entry, in order; where a model has several routes, the better one stands first."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self.entries = tuple(entries)

    def of_port(self, port: PortName) -> tuple[Entry, ...]:
        """Every entry of a port, dead ones too."""
        return tuple(entry for entry in self.entries if entry.port == port)

    def get(self, ident: str) -> Entry | None:
        """The entry with exactly this id."""
        return self._by_id.get(ident)

    def matching(self, name: str) -> tuple[Entry, ...]:
        """Every entry that a name may mean: one id, all routes of a model, or a whole family.

        Raises:
            Missing: Nothing is called that; says what is called nearly so.
        """
        wanted = plainly(name)
        for table in self._names:
            if wanted in table:
                return table[wanted]
        near = get_close_matches(wanted, [key for table in self._names for key in table], 3, 0.6)
        meant = dict.fromkeys(self._said[key] for key in near)
        advice = f"Did you mean {' or '.join(meant)}?" if meant else "`pflow models` lists every model."
        raise Missing(f"The catalogue knows no model called {name!r}.", todo=advice)

    def find(self, name: str, *, usable: Usable | None = None, today: dt.date | None = None) -> Entry:
        """The one entry that a name means: the first that lives (where a day is given) and can be used.

        Where none does, the first of that name, so that its state and successor can be told.

        Raises:
            Missing: Nothing is called that.
        """
        found = self.matching(name)

        def worth(entry: Entry) -> tuple[bool, bool]:
            return (today is not None and not lives(entry, today), usable is not None and not usable(entry))

        return min(found, key=worth)

    def successor_of(self, entry: Entry, today: dt.date, *, usable: Usable | None = None) -> Entry | None:
        """The first living entry along the line of successors, or None where the line just ends.

        Raises:
            BadInput: The line leads in a circle.
            Missing: The line names something that is not in the catalogue.
        """
        seen = [entry.plain]
        while entry.successor:
            entry = self.find(entry.successor, usable=usable, today=today)
            if lives(entry, today):
                return entry
            if entry.plain in seen:
                raise BadInput("The line of successors leads in a circle.", where=" > ".join([*seen, entry.plain]))
            seen.append(entry.plain)
        return None

    @cached_property
    def _by_id(self) -> dict[str, Entry]:
        return {entry.id: entry for entry in self.entries}

    @cached_property
    def _names(self) -> tuple[dict[str, tuple[Entry, ...]], ...]:
        """Who answers to a name, from the most to the least exact kind of name."""
        ids: dict[str, list[Entry]] = {}
        models: dict[str, list[Entry]] = {}
        slugs: dict[str, list[Entry]] = {}
        families: dict[str, list[Entry]] = {}
        spoken: dict[str, dict[str, None]] = {}
        for entry in self.entries:
            ids.setdefault(plainly(entry.id), []).append(entry)
            slugs.setdefault(plainly(entry.model), []).append(entry)
            families.setdefault(plainly(entry.family), []).append(entry)
            names = (entry.plain, entry.name, *entry.aliases)
            spoken.setdefault(entry.plain, {}).update(dict.fromkeys(plainly(name) for name in names))
        for entry in self.entries:
            for name in spoken[entry.plain]:
                models.setdefault(name, []).append(entry)
        slugs.pop("", None)
        return tuple({name: tuple(found) for name, found in table.items()} for table in (models, ids, slugs, families))

    @cached_property
    def _said(self) -> dict[str, str]:
        """How a compared name is written for people."""
        said: dict[str, str] = {}
        for entry in self.entries:
            for name in (entry.plain, entry.id, *entry.aliases, entry.family, entry.name, entry.model):
                said.setdefault(plainly(name), name)
        return said
