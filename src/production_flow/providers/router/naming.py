"""What a person's choice by name means today: living entries that can be used, or what carries their line on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from production_flow.errors import BadInput
from production_flow.providers.catalogue import Entry, Tier, route, state
from production_flow.providers.ports import Notice, PortName
from production_flow.providers.router.wish import Situation, Wish

EMBEDDED = "embedded"
"""The family of the built-in studio."""


@dataclass(frozen=True)
class Named:
    """What was chosen by name.

    Args:
        entries: Those that live and can be used; empty where nothing of the name or its line can.
        level: Where it was chosen: node, stage, show; empty where nobody chose.
        gone: Why nothing of its line can be used, without a full stop.
    """

    name: str = ""
    level: str = ""
    draft: bool = False
    entries: tuple[Entry, ...] = ()
    notices: tuple[Notice, ...] = ()
    gone: str = ""


def named(port: PortName, wish: Wish, situation: Situation) -> Named:
    """What a person's choice means for a port.

    Raises:
        Missing: The catalogue knows nothing of that name.
        BadInput: What was named for a node or a stage makes something else.
    """
    name, level = wish.chosen
    if not name:
        return Named()
    if name.strip().lower() == "draft":
        return Named(name, level, draft=True)
    found = tuple(entry for entry in situation.catalogue.matching(name) if entry.port == port)
    if not found and level == "show":
        return Named()  # it speaks of another port: "kling" for a show means its clips
    if not found:
        other = situation.catalogue.find(name)
        raise BadInput(f"{other.name} makes {other.port}, not {port}.", where=name, todo="Name a model for it.")
    if all(entry.family == EMBEDDED for entry in found):
        return Named(name, level, draft=True)
    return _along_the_line(name, level, found, wish.tier, situation)


def _along_the_line(name: str, level: str, found: tuple[Entry, ...], tier: Tier, situation: Situation) -> Named:
    """From what was named to the first of its line that lives and can be used; says what was passed by."""
    gone: list[str] = []
    seen: set[str] = set()
    while found and found[0].plain not in seen:
        seen.add(found[0].plain)
        usable = tuple(entry for entry in found if situation.lives(entry) and situation.usable(entry))
        if usable:
            notices = (carries(gone, usable[0]),) if gone else ()
            return Named(name, level, entries=_of_tier(usable, tier), notices=notices)
        gone.append(absence(found, situation))
        line = next((entry.successor for entry in found if entry.successor), "")
        found = situation.catalogue.matching(line) if line else ()
    return Named(name, level, gone="; ".join(gone))


def carries(gone: list[str], entry: Entry) -> Notice:
    """Says that a line goes on elsewhere."""
    return Notice(code="substituted", message=f"{'; '.join(gone)}: {entry.name} carries its line.")


def absence(found: tuple[Entry, ...], situation: Situation) -> str:
    """Why none of the routes of a model can be used, without a full stop."""
    living = [entry for entry in found if situation.lives(entry)]
    name = (living or list(found))[0].name
    built = [entry for entry in living if route(entry.provider).built]
    if built:
        return f"{name} has no key here ({keys_for(built)})"
    if living:
        return f"{name} is not spoken to by this program"
    coming = [entry.valid_from for entry in found if state(entry, situation.today) == "coming" and entry.valid_from]
    if coming:
        return f"{name} comes only on {min(coming)}"
    return f"{name} was shut down on {max(entry.shutdown_date for entry in found if entry.shutdown_date)}"


def keys_for(entries: Iterable[Entry]) -> str:
    """The keys that would open any of these, in words."""
    keys = dict.fromkeys(key for entry in entries for key in route(entry.provider).keys[:1])
    return " or ".join(keys) or "none is known"


def _of_tier(entries: tuple[Entry, ...], tier: Tier) -> tuple[Entry, ...]:
    """Of a family those that are a choice for the tier, else for any tier, else all."""
    return (
        tuple(entry for entry in entries if tier in entry.tiers)
        or tuple(entry for entry in entries if entry.tiers)
        or entries
    )
