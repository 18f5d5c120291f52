"""Who does which job, and which keys they want: the room of models and keys."""

from __future__ import annotations

import datetime as dt
import json
import subprocess
import sys
from collections.abc import Mapping

from production_flow.errors import Missing, ProviderError
from production_flow.production import shelf, trying
from production_flow.production.choosing import has_key
from production_flow.production.makers import maker_of
from production_flow.providers import catalogue, keys, registry
from production_flow.providers.catalogue.entry import Entry
from production_flow.providers.ports import PortName
from production_flow.store.purchases import UNIT, units
from production_flow.types import Json

_TITLES: dict[PortName, str] = {
    "text": "Writing",
    "image": "Pictures",
    "video": "Motion",
    "voice": "Voices",
    "music": "Music",
    "sound": "Sounds",
}
_ROUGHER: dict[PortName, str] = {
    "text": "Written by rule from six genres; plots are sound, dialogue is plainer than a model's.",
    "image": "Drawn in flat shapes; a model paints.",
    "video": "Puppets move in front of a still set; a model acts.",
    "voice": "One voice per person, evenly spoken.",
    "music": "Played on a small band.",
    "sound": "Synthesised.",
}
_TRIAL = "from production_flow.cli import main; main()"
_PATIENCE = 900.0


def today() -> dt.date:
    """The day that decides which models live."""
    return dt.datetime.now(tz=dt.UTC).date()


def jobs(choices: Mapping[str, str]) -> list[dict[str, Json]]:
    """One row per job: who does it by these choices, where, for how much, and whether the key is there."""
    return [_job(port, title, choices.get(port, "auto")) for port, title in _TITLES.items()]


def _job(port: PortName, title: str, name: str) -> dict[str, Json]:
    entry = _found(port, name)
    if entry is None:
        note = _ROUGHER[port] if name in {"auto", "draft"} else f"No model is called {name!r} now."
        return {
            "port": port,
            "title": title,
            "chosen": name,
            "model": maker_of(port).model,
            "where": "this machine",
            "price": "free",
            "seconds": None,
            "key": {"name": "", "state": "none needed"},
            "note": note,
        }
    wanted = registry.provider(entry.provider).ability().keys if entry.provider in registry.doors() else ()
    state = "none needed" if not wanted else "set" if keys.secret(*wanted) else "missing"
    return {
        "port": port,
        "title": title,
        "chosen": name,
        "model": entry.name,
        "where": entry.provider,
        "price": shelf.price_words(entry),
        "seconds": entry.latency,
        "key": {"name": wanted[0] if wanted else "", "state": state},
        "note": entry.note,
    }


def _found(port: PortName, name: str) -> Entry | None:
    if name in {"auto", "draft"}:
        return None
    found = [entry for entry in catalogue.current().matching(name) if entry.port == port]
    living = [entry for entry in found if catalogue.lives(entry, today())]
    ready = [entry for entry in living if has_key(entry.provider)]
    return next(iter(ready or living or found), None)


def models() -> list[dict[str, Json]]:
    """Every model: state, tiers, price in words, whether its key is there, how long one takes.

    `spoken` says whether this program speaks with who serves it; of the others the catalogue only knows.
    """
    doors = registry.doors()
    return [
        {
            "id": entry.id,
            "name": entry.name,
            "family": entry.family,
            "provider": entry.provider,
            "port": entry.port,
            "tiers": list(entry.tiers),
            "price": shelf.price_words(entry),
            "state": catalogue.state(entry, today()),
            "spoken": entry.provider in doors,
            "key": has_key(entry.provider),
            "seconds": entry.latency,
        }
        for entry in catalogue.entries()
    ]


# -- keys ------------------------------------------------------------------------------------------


def key_rows() -> list[dict[str, Json]]:
    """Every key that somebody wants: whether it is there, how it ends, since when, and what stops without it."""
    added = _added()
    return [
        {
            "name": row["name"],
            "set": bool(row["source"]),
            "source": row["source"],
            "tail": _tail(row["name"]),
            "added": added.get(row["name"]) if row["source"] == "file" else None,
            "provider": ", ".join(row["providers"]),
            "stops": _stops(row["providers"]),
        }
        for row in shelf.keys_wanted()
    ]


def _tail(name: str) -> str:
    """The last four characters; nothing of a key that is short."""
    value = keys.secret(name) or ""
    return value[-4:] if len(value) >= 16 else ""


def _stops(providers: list[str]) -> list[str]:
    names = [entry.name for entry in catalogue.entries() if entry.provider in providers]
    return list(dict.fromkeys(names))[:12]


def keep(name: str, value: str | None) -> None:
    """Keeps a key, or with None forgets it.

    Raises:
        Missing: Nobody wants a key of that name.
        BadInput: It does not look like a key.
    """
    if name not in {row["name"] for row in shelf.keys_wanted()}:
        raise Missing(
            "No provider wants a key of that name.", where=name[:80], todo="The list has those that are wanted."
        )
    shelf.keep_key(name, value)
    added = _added()
    added.pop(name, None)
    if value is not None:
        added[name] = today().isoformat()
    path = keys.keys_file().with_name("keys-added.json")
    draft = path.with_suffix(".part")
    draft.write_text(json.dumps(added, indent=1, sort_keys=True))
    draft.replace(path)


def _added() -> dict[str, str]:
    try:
        found = json.loads(keys.keys_file().with_name("keys-added.json").read_text())
    except (OSError, ValueError):
        return {}
    return {str(name): str(day) for name, day in found.items()} if isinstance(found, dict) else {}


# -- trials ----------------------------------------------------------------------------------------


def trial_price(name: str) -> int | None:
    """What the smallest call of a model costs, in hundredths of a cent; None where nobody knows.

    Raises:
        Missing, BadInput: There is no such model, or it is gone.
    """
    amount = trying.price_of(shelf.living(name, today())).amount
    return None if amount is None else units(amount)


def trial(name: str) -> dict[str, Json]:
    """Makes the smallest call of a model in a process of its own, so that no vendor's library is loaded here.

    Raises:
        ProviderError: It did not answer at all.
    """
    command = [sys.executable, "-c", _TRIAL, "models", "test", name, "--yes", "--json"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=_PATIENCE, check=False)  # noqa: S603 - ourselves
        found = json.loads(done.stdout)
    except (subprocess.TimeoutExpired, ValueError) as error:
        raise ProviderError(
            "The test came to no end.", where=name, todo="Try it on a terminal: pflow models test"
        ) from error
    if done.returncode:
        what = f"{found.get('what', '')} {found.get('todo', '')}".strip()
        return {"ok": False, "what": shelf.masked(what), "seconds": 0.0, "cost": None}
    cost = found.get("cost")
    what = ", ".join(f"{key} {value}" for key, value in found.get("made", {}).items())
    return {
        "ok": True,
        "what": shelf.masked(what),
        "seconds": found.get("seconds", 0.0),
        "cost": None if cost is None else round(cost * UNIT),
    }
