"""What is on the shelf: models with state, price and key; the keys that providers want."""

from __future__ import annotations

import datetime as dt

from production_flow.errors import BadInput, FlowError
from production_flow.production.choosing import has_key
from production_flow.providers import catalogue, keys, registry
from production_flow.providers.catalogue.entry import Entry
from production_flow.providers.hosts import host
from production_flow.types import Json


def models(port: str, today: dt.date) -> list[dict[str, Json]]:
    """Every model of the catalogue, of one port where it is named, as rows for a table."""
    if port and port not in registry.DRAFT:
        raise BadInput(f"{port!r} is no port.", todo=f"Ports: {', '.join(registry.DRAFT)}.")
    return [_row(entry, today) for entry in catalogue.entries() if port in {"", entry.port}]


def _row(entry: Entry, today: dt.date) -> dict[str, Json]:
    state = catalogue.state(entry, today)
    return {
        "id": entry.id,
        "name": entry.name,
        "family": entry.family,
        "port": entry.port,
        "provider": entry.provider,
        "state": state,
        "words": _state_words(entry, state),
        "successor": entry.successor,
        "tiers": list(entry.tiers),
        "price": price_words(entry),
        "key": has_key(entry.provider),
        "source": entry.source,
        "checked_on": str(entry.checked_on or ""),
    }


def _state_words(entry: Entry, state: str) -> str:
    if state == "ended":
        return f"ended {entry.shutdown_date}" + (f", now {entry.successor}" if entry.successor else "")
    if state == "ending":
        return f"ends {entry.shutdown_date}" + (f", then {entry.successor}" if entry.successor else "")
    return f"from {entry.valid_from}" if state == "coming" else state


def price_words(entry: Entry) -> str:
    """The prices of a model in a few words; `unknown` is not free."""
    if entry.free:
        return "free"
    if not entry.prices:
        return "unknown"
    by_unit: dict[str, list[float]] = {}
    for price in entry.prices:
        by_unit.setdefault(price.unit, []).append(price.amount)
    words = [f"{_span(amounts)}/{_UNITS.get(unit, unit)}" for unit, amounts in by_unit.items()]
    return ", ".join(words[:3]) + (", ..." if len(words) > 3 else "")


_UNITS = {"second": "s", "kilochar": "1k chars", "mtok-in": "M in", "mtok-out": "M out", "mtok-image-out": "M drawn"}


def _span(amounts: list[float]) -> str:
    low, high = min(amounts), max(amounts)
    return f"${low:g}" if low == high else f"${low:g}-{high:g}"


def keys_wanted() -> list[dict[str, Json]]:
    """Every key that some provider wants: its name, where it comes from, who wants it."""
    wanted: dict[str, list[str]] = {}
    for name in registry.doors():
        if name.startswith("fake-") and not host("fake"):
            continue  # the fake city is of interest only to those who opened one
        for key in registry.provider(name).ability().keys:
            wanted.setdefault(key, []).append(name)
    return [{"name": key, "source": keys.source(key), "providers": names} for key, names in sorted(wanted.items())]


def keep_key(name: str, value: str | None) -> str:
    """Keeps a key, or with None forgets it; returns where they are kept."""
    keys.put(name, value)
    return str(keys.keys_file())


def masked(words: str) -> str:
    """Words with every key in them replaced; where the keys cannot be read, nothing of them is shown."""
    try:
        return keys.mask(words)
    except FlowError:
        return "What was said is not shown, because the keys that may stand in it cannot be read."


def forget_key(name: str) -> bool:
    """Takes a key out of the file; whether it stood there.

    Raises:
        BadInput: Nobody wants a key of that name, and the file has none.
    """
    there = keys.kept(name)
    if not there and name not in {row["name"] for row in keys_wanted()}:
        raise BadInput(f"No provider wants a key called {name!r}.", todo="`pflow keys` lists those that are wanted.")
    if there:
        keys.put(name, None)
    return there


def source_of(name: str) -> str:
    """Where a key comes from: `environment`, `file`, or empty."""
    return keys.source(name)


def living(name: str, today: dt.date) -> Entry:
    """The model of that name that can be asked on that day.

    Raises:
        BadInput: It has been shut down; says what carries its line.
    """
    entry = catalogue.find(name, usable=lambda found: has_key(found.provider), today=today)
    if catalogue.state(entry, today) != "ended":
        return entry
    successor = catalogue.successor_of(entry, today)
    todo = f"Its line is carried by {successor.id}." if successor else "Nothing carries its line."
    raise BadInput(f"{entry.name} was shut down on {entry.shutdown_date}.", where=entry.id, todo=todo)
