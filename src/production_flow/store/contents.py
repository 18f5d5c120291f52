"""Everything that is known of one show, as plain values: read from one library, written into another.

Calls and purchases are no part of it: a show that is opened elsewhere has asked for nothing and spent nothing there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from sqlalchemy import Connection, insert, select
from sqlalchemy import delete as removal

from production_flow.graph.take import Pick, Take
from production_flow.store import schema
from production_flow.store.rows import row_to_take, take_to_row
from production_flow.types import Digest, Json, NodeId, TakeKey

Changes = Sequence[tuple[Pick | None, Pick]]
"""Picks before and after a step."""


@dataclass(frozen=True)
class Step:
    """A step of a person, as the journal has it."""

    label: str
    changes: Changes
    undone: bool = False


@dataclass(frozen=True)
class Failure:
    """Why a node could not be made."""

    key: TakeKey
    error: dict[str, Json]


@dataclass(frozen=True)
class Contents:
    """What belongs to a show: picks and steps name takes by their ids."""

    takes: Sequence[Take] = ()
    picks: Sequence[Pick] = ()
    steps: Sequence[Step] = ()
    notes: Mapping[NodeId, list[dict[str, Json]]] = field(default_factory=dict)
    failures: Mapping[NodeId, Failure] = field(default_factory=dict)


def plain(pick: Pick | None) -> dict[str, Json] | None:
    """A pick as the journal keeps it."""
    return None if pick is None else {"node": pick.node, "take": pick.take, "by": pick.by, "locked": pick.locked}


def read(connection: Connection, show: str) -> Contents:
    """What belongs to a show, takes and steps oldest first."""
    takes, picks, journal = schema.takes, schema.picks, schema.journal
    notes, failures = schema.notes, schema.failures
    steps = connection.execute(select(journal).where(journal.c.show == show).order_by(journal.c.id))
    picked = connection.execute(select(picks).where(picks.c.show == show).order_by(picks.c.node))
    return Contents(
        [row_to_take(row) for row in connection.execute(select(takes).where(takes.c.show == show).order_by("id"))],
        [Pick(NodeId(row.node), row.take, row.by, row.locked) for row in picked],
        [Step(row.label, [_change(change) for change in row.changes], row.undone) for row in steps],
        {NodeId(row.node): row.notes for row in connection.execute(select(notes).where(notes.c.show == show))},
        {
            NodeId(row.node): Failure(TakeKey(row.take_key), row.error)
            for row in connection.execute(select(failures).where(failures.c.show == show))
        },
    )


def _change(change: Sequence[Json]) -> tuple[Pick | None, Pick]:
    before, after = change
    return Pick(**before) if before else None, Pick(**after)


def write(connection: Connection, show: str, contents: Contents) -> None:
    """Writes it down as what belongs to the show of that id; takes get ids of their own, in the same order."""
    ids = {}
    for take in contents.takes:
        added = connection.execute(insert(schema.takes).values(**take_to_row(show, take))).inserted_primary_key
        ids[take.id] = int(added[0])  # type: ignore[index]

    def here(pick: Pick) -> Pick:
        return replace(pick, take=ids[pick.take])

    for pick in contents.picks:
        connection.execute(insert(schema.picks).values(show=show, **(plain(here(pick)) or {})))
    for step in contents.steps:
        changes = [[plain(here(before)) if before else None, plain(here(after))] for before, after in step.changes]
        values = {"show": show, "label": step.label, "changes": changes, "undone": step.undone}
        connection.execute(insert(schema.journal).values(**values))
    for node, notes in contents.notes.items():
        connection.execute(insert(schema.notes).values(show=show, node=node, notes=notes))
    for node, failure in contents.failures.items():
        values = {"show": show, "node": node, "take_key": failure.key, "error": failure.error}
        connection.execute(insert(schema.failures).values(**values))


def files(outputs: Sequence[Json], request: Mapping[str, Json]) -> Iterator[Digest]:
    """The digests of the files of a take, and of those that went along with its request."""
    yield from (Digest(made["digest"]) for made in outputs)
    yield from (Digest(one["digest"]) for one in request.get("references") or () if one.get("digest"))


def delete(connection: Connection, show: str) -> set[TakeKey]:
    """Deletes what belongs to a show, its calls and purchases as well; returns keys of takes that no other show has.

    A purchase that another show waits for as well stays.
    """
    takes, wants, purchases = schema.takes, schema.wants, schema.purchases
    keys = {TakeKey(key) for key in connection.execute(select(takes.c.take_key).where(takes.c.show == show)).scalars()}
    for table in (takes, schema.picks, schema.journal, schema.notes, schema.failures, schema.calls, wants):
        connection.execute(removal(table).where(table.c.show == show))
    others = select(wants.c.take_key)
    connection.execute(removal(purchases).where(purchases.c.show == show, purchases.c.take_key.not_in(others)))
    rest = connection.execute(select(takes.c.take_key).where(takes.c.take_key.in_(keys))).scalars() if keys else ()
    return keys - {TakeKey(key) for key in rest}
