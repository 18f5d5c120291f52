"""Worlds other than the kits' own: what the places are called there, and who does the same jobs.

`world_places.txt`: world | function | names | set | in or out | details | sentences that are true of it at any time,
with `{s}` for a surname of the show. `world_roles.txt`: world | role | descriptions | want.
"""

from __future__ import annotations

from dataclasses import dataclass

from production_flow.embedded.writer.lexicon.data import rows, strings, toml


@dataclass(frozen=True)
class PlaceRow:
    """A place as it is in one world."""

    names: tuple[str, ...]
    drawn: str
    interior: bool
    details: tuple[str, ...]
    touches: tuple[str, ...]


def _split(text: str, separator: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(separator))


def _places() -> dict[str, dict[str, PlaceRow]]:
    found: dict[str, dict[str, PlaceRow]] = {}
    for world, function, names, drawn, side, details, touches in rows("world_places.txt"):
        row = PlaceRow(_split(names, ";"), drawn, side == "in", _split(details, ","), _split(touches, " / "))
        found.setdefault(world, {})[function] = row
    return found


PLACES = _places()
"""World -> function -> place."""

ROLES: dict[tuple[str, str], tuple[tuple[str, ...], str]] = {
    (world, role): (_split(descriptions, ";"), want) for world, role, descriptions, want in rows("world_roles.txt")
}
"""(world, role) -> descriptions, want."""

SETS = strings(toml("worlds")["sets"])
"""Sets by other names -> the set that is drawn."""

TRACES = strings(toml("worlds")["traces"])
"""Set -> what it leaves on things that lay there."""

WITHIN: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    str(key): (tuple(row["details"]), tuple(row["touches"])) for key, row in toml("within").items()
}
"""Set -> what is in a house that a show is first seen from within, and sentences that are true of it."""

ROOMS = strings(toml("worlds")["rooms"])
"""Kind of house -> the room in which its people meet."""

BASES: dict[str, tuple[str, str, bool, str]] = {
    str(key): (str(row[0]), str(row[1]), bool(row[2]), str(row[3])) for key, row in toml("worlds")["bases"].items()
}
"""Workplace of the hero -> what the hero's base is: name, set, interior, details."""

CALLED: dict[tuple[str, str], str] = {
    (str(world), str(role)): str(name)
    for world, names in toml("worlds")["called"].items()
    for role, name in names.items()
}
"""(world, role) -> what a cast list calls it there."""
