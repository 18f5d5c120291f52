"""The catalogue: dated facts about models. What a model can do, costs, and until when it lives is data, never code.

`current()` is the catalogue with the user's own `models.toml`; the functions here speak to it. What must not
read anything (the router) is given a `Catalogue` instead.
"""

from __future__ import annotations

import datetime as dt
from functools import cache
from pathlib import Path

from production_flow.providers.catalogue.book import Catalogue, Usable
from production_flow.providers.catalogue.entry import Entry, Price, Quote, State, Strength, Tier, Unit
from production_flow.providers.catalogue.lengths import covers, snap
from production_flow.providers.catalogue.lines import lives, state
from production_flow.providers.catalogue.money import dollars, total
from production_flow.providers.catalogue.prices import pixels, quality_of
from production_flow.providers.catalogue.quotes import quote
from production_flow.providers.catalogue.reading import models_file, shipped, with_own
from production_flow.providers.catalogue.routes import Route, route
from production_flow.providers.catalogue.usage import USAGE, cost_of_usage
from production_flow.providers.ports import PortName

__all__ = [
    "USAGE",
    "Catalogue",
    "Entry",
    "Price",
    "Quote",
    "Route",
    "State",
    "Strength",
    "Tier",
    "Unit",
    "Usable",
    "cost_of_usage",
    "covers",
    "current",
    "dollars",
    "entries",
    "find",
    "lives",
    "models_file",
    "of_port",
    "pixels",
    "quality_of",
    "quote",
    "route",
    "shipped",
    "snap",
    "state",
    "successor_of",
    "total",
    "with_own",
]


def current() -> Catalogue:
    """The catalogue with the user's own entries over it, as the file stands now.

    Raises:
        BadInput: The user's file is at fault: names the file, the entry and the field.
    """
    path = models_file()
    try:
        stamp = path.stat().st_mtime_ns
    except OSError:
        return shipped()
    return _kept(path, stamp)


@cache
def _kept(path: Path, _stamp: int) -> Catalogue:
    return with_own(path)


def entries() -> tuple[Entry, ...]:
    """Every entry, the user's own among them."""
    return current().entries


def find(name: str, *, usable: Usable | None = None, today: dt.date | None = None) -> Entry:
    """As `Catalogue.find`: by id, alias, name, family or the route's own word, whatever case and spaces."""
    return current().find(name, usable=usable, today=today)


def of_port(port: PortName) -> tuple[Entry, ...]:
    """Every entry of a port, dead ones too."""
    return current().of_port(port)


def successor_of(entry: Entry, today: dt.date, *, usable: Usable | None = None) -> Entry | None:
    """As `Catalogue.successor_of`: the first living entry along the line."""
    return current().successor_of(entry, today, usable=usable)
