"""The library: shows, their takes, which take is picked, and what a person did, step by step.

The database is the truth; the package folder is only a view of it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from sqlalchemy import Connection, delete, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from production_flow.errors import BadInput, Missing
from production_flow.graph.take import Pick, Take
from production_flow.store import contents, schema
from production_flow.store.calls import Calls
from production_flow.store.contents import Contents, plain
from production_flow.store.copying import copy_contents
from production_flow.store.database import firm, open_database
from production_flow.store.purchases import Purchases
from production_flow.store.rows import ShowRow, row_to_take, take_to_row
from production_flow.types import Digest, Json, NodeId, TakeKey


class Library:
    """One workspace's library. Every method is one transaction."""

    def __init__(self, path: Path) -> None:
        self._engine = open_database(path)
        self._firm = firm(self._engine)
        self.purchases = Purchases(self._firm)
        self.calls = Calls(self._engine)

    def close(self) -> None:
        """Lets go of the file."""
        self._firm.dispose()
        self._engine.dispose()

    # -- shows -------------------------------------------------------------------------------

    def shows(self) -> list[ShowRow]:
        """Every show, oldest first; those in the bin as well."""
        with self._engine.connect() as connection:
            rows = connection.execute(select(schema.shows).order_by(schema.shows.c.born)).all()
        return [ShowRow(r.id, r.slug, r.title, r.prompt, r.seed, r.settings, r.born, r.binned) for r in rows]

    def add_show(self, show: ShowRow) -> ShowRow:
        """Adds a show; returns it with its place in the order."""
        with self._engine.begin() as connection:
            return _add_show(connection, show)

    def duplicate(self, ident: str, copy: ShowRow) -> ShowRow:
        """Adds a show that has the takes, picks, notes and failures of another; returns it with its place."""
        with self._engine.begin() as connection:
            copy_contents(connection, ident, copy.id)
            return _add_show(connection, copy)

    def contents(self, ident: str) -> Contents:
        """Everything that is known of a show, to be opened elsewhere."""
        with self._engine.connect() as connection:
            return contents.read(connection, ident)

    def open_show(self, show: ShowRow, found: Contents) -> ShowRow:
        """Adds a show with what is known of it; returns it with its place in the order."""
        with self._engine.begin() as connection:
            contents.write(connection, show.id, found)
            return _add_show(connection, show)

    def media(self, *, of: str = "", but: str = "") -> set[Digest]:
        """The digests of all files that takes have or were shown: `of` one show, or of all `but` one, bin and all."""
        table = schema.takes.c
        query = select(table.outputs, table.request)
        query = query.where(table.show == of) if of else query.where(table.show != but)
        with self._engine.connect() as connection:
            return {digest for row in connection.execute(query) for digest in contents.files(row.outputs, row.request)}

    def purge(self, ident: str) -> set[TakeKey]:
        """Deletes a show and all that is known of it; returns the keys of takes that no other show has."""
        with self._engine.begin() as connection:
            gone = contents.delete(connection, ident)
            connection.execute(delete(schema.shows).where(schema.shows.c.id == ident))
        return gone

    def name_show(self, ident: str, title: str, slug: str) -> None:
        """Gives a show its title and slug."""
        self._set(ident, title=title, slug=slug)

    def settings(self, ident: str, settings: Mapping[str, Json]) -> None:
        """Replaces the settings of a show."""
        self._set(ident, settings=dict(settings))

    def bin(self, ident: str, when: int) -> None:
        """Throws a show away (`when` in seconds since 1970), or with 0 takes it out of the bin again."""
        self._set(ident, binned=when)

    def _set(self, ident: str, **values: Json) -> None:
        with self._engine.begin() as connection:
            connection.execute(update(schema.shows).where(schema.shows.c.id == ident).values(**values))

    # -- takes -------------------------------------------------------------------------------

    def takes(
        self, show: str, node: NodeId | None = None, *, after: int = 0, brief: Callable[[Take], Take] | None = None
    ) -> list[Take]:
        """The takes of a show, or of one node of it, oldest first.

        With `after` those that came after a take; `brief` leaves out of each, one by one, what is not to be held.
        """
        query = select(schema.takes).where(schema.takes.c.show == show, schema.takes.c.id > after)
        if node is not None:
            query = query.where(schema.takes.c.node == node)
        with self._engine.connect() as connection:
            rows = connection.execute(query.order_by(schema.takes.c.id))
            return [brief(row_to_take(row)) if brief else row_to_take(row) for row in rows]

    def take(self, ident: int) -> Take:
        """The take of that id.

        Raises:
            Missing: There is none.
        """
        with self._engine.connect() as connection:
            row = connection.execute(select(schema.takes).where(schema.takes.c.id == ident)).first()
        if row is None:
            raise Missing(f"There is no take {ident}.")
        return row_to_take(row)

    def take_of_key(self, key: TakeKey, show: str = "") -> Take | None:
        """A take of that key, of any show: the same work is never done twice.

        A take that came in a package is believed by the show that it came with, and by no other.
        """
        with self._engine.connect() as connection:
            rows = connection.execute(select(schema.takes).where(schema.takes.c.take_key == key)).all()
        return next((row_to_take(row) for row in rows if row.show == show or not row.choice.get("opened")), None)

    def keep(self, show: str, take: Take, *, pick: Pick | None = None) -> Take:
        """Stores a take (once per show, node and key), clears its failure, and picks it where asked."""
        with self._engine.begin() as connection:
            kept = _store(connection, show, take)
            if pick is not None:
                _set_pick(connection, show, replace(pick, take=kept.id))
        return kept

    def take_over(self, show: str, take: Take, before: Pick | None) -> tuple[Take, Pick]:
        """Stores what a run made and picks it, unless somebody chose otherwise since the run looked (`before`).

        Returns the take as it is stored, and the pick that stands now.
        """
        with self._engine.begin() as connection:
            kept = _store(connection, show, take)
            mine = (schema.picks.c.show == show, schema.picks.c.node == take.node)
            row = connection.execute(select(schema.picks).where(*mine)).first()
            now = None if row is None else Pick(take.node, row.take, row.by, row.locked)
            if now is not None and now != before:
                return kept, now
            pick = Pick(take.node, kept.id, locked=before.locked if before else False)
            _set_pick(connection, show, pick)
        return kept, pick

    # -- picks and the journal -----------------------------------------------------------------

    def picks(self, show: str) -> dict[NodeId, Pick]:
        """Which take stands, by node."""
        with self._engine.connect() as connection:
            rows = connection.execute(select(schema.picks).where(schema.picks.c.show == show)).all()
        return {NodeId(r.node): Pick(NodeId(r.node), r.take, r.by, r.locked) for r in rows}

    def pick(self, show: str, picks: Sequence[Pick], *, label: str = "") -> None:
        """Sets picks; with a label the step is written into the journal and can be undone."""
        before = self.picks(show)
        with self._engine.begin() as connection:
            for pick in picks:
                _set_pick(connection, show, pick)
            if label:
                _remember(connection, show, label, [(before.get(pick.node), pick) for pick in picks])

    def unpick(self, show: str, pick: Pick, *, label: str) -> None:
        """Takes a pick back, as a step of the journal; the takes of its node stay."""
        mine = (schema.picks.c.show == show, schema.picks.c.node == pick.node)
        with self._engine.begin() as connection:
            connection.execute(delete(schema.picks).where(*mine))
            _remember(connection, show, label, [(pick, None)])

    def remember(self, show: str, label: str, changes: Sequence[tuple[Pick | None, Pick]]) -> None:
        """Writes a step into the journal whose picks are set already."""
        with self._engine.begin() as connection:
            _remember(connection, show, label, changes)

    def steps(self, show: str) -> tuple[int, int]:
        """Where the journal stands: it moves with every step of a person, and with every step taken back."""
        columns = schema.journal.c
        query = select(func.coalesce(func.max(columns.id), 0), func.count().filter(columns.undone))
        with self._engine.connect() as connection:
            newest, undone = connection.execute(query.where(columns.show == show)).one()
        return int(newest), int(undone)

    def last_step(self, show: str) -> int:
        """The number of the last step that was not taken back, 0 where there is none.

        Numbers above it may be used again, because what was taken back is forgotten by the next step.
        """
        columns = schema.journal.c
        query = select(func.coalesce(func.max(columns.id), 0)).where(columns.show == show, ~columns.undone)
        with self._engine.connect() as connection:
            return int(connection.execute(query).scalar_one())

    def labels(self, show: str) -> tuple[str | None, str | None]:
        """What `undo` would take back and what it would do again; None where there is nothing."""
        columns = schema.journal.c
        mine = select(columns.label).where(columns.show == show)
        with self._engine.connect() as connection:
            back = connection.execute(mine.where(~columns.undone).order_by(columns.id.desc())).scalar()
            again = connection.execute(mine.where(columns.undone).order_by(columns.id)).scalar()
        return back, again

    def fold(self, show: str, since: int, label: str) -> None:
        """Makes everything since a step of the journal one step."""
        table = schema.journal
        newer = (table.c.show == show, table.c.id > since)
        with self._engine.begin() as connection:
            rows = connection.execute(select(table).where(*newer).order_by(table.c.id)).all()
            changes: dict[str, list[Json]] = {}
            for before, after in (change for row in rows for change in row.changes):
                changes.setdefault((after or before)["node"], [before, after])[1] = after
            connection.execute(delete(table).where(*newer))
            values = {"show": show, "label": label, "changes": list(changes.values()), "undone": False}
            connection.execute(insert(table).values(**values))

    def undo(self, show: str, *, forward: bool = False) -> str:
        """Takes back the last step of a person, or with `forward` does it again; returns its label.

        Raises:
            BadInput: There is nothing to take back.
        """
        table = schema.journal
        newest = table.c.id.asc() if forward else table.c.id.desc()
        query = select(table).where(table.c.show == show, table.c.undone == forward).order_by(newest)
        with self._engine.begin() as connection:
            row = connection.execute(query).first()
            if row is None:
                raise BadInput(f"There is nothing to {'do again' if forward else 'undo'}.", where=show)
            for before, after in row.changes:
                _restore(connection, show, after if forward else before, after or before)
            connection.execute(update(table).where(table.c.id == row.id).values(undone=not forward))
        return str(row.label)

    def forget_undone(self, show: str) -> None:
        """What was taken back can no longer be done again."""
        with self._engine.begin() as connection:
            connection.execute(delete(schema.journal).where(schema.journal.c.show == show, schema.journal.c.undone))

    # -- notes ---------------------------------------------------------------------------------

    def notes(self, show: str, node: NodeId) -> list[dict[str, Json]]:
        """What people noted on the frames of a node."""
        table = schema.notes
        query = select(table.c.notes).where(table.c.show == show, table.c.node == node)
        with self._engine.connect() as connection:
            return list(connection.execute(query).scalar() or [])

    def note(self, show: str, node: NodeId, notes: Sequence[Mapping[str, Json]]) -> None:
        """Replaces the notes of a node."""
        values = {"show": show, "node": node, "notes": [dict(one) for one in notes]}
        statement = upsert(schema.notes).values(**values)
        with self._engine.begin() as connection:
            connection.execute(statement.on_conflict_do_update(index_elements=["show", "node"], set_=values))

    # -- failures ------------------------------------------------------------------------------

    def fail(self, show: str, node: NodeId, key: TakeKey, error: Mapping[str, Json]) -> None:
        """Remembers why a node could not be made."""
        values = {"show": show, "node": node, "take_key": key, "error": dict(error)}
        with self._engine.begin() as connection:
            statement = upsert(schema.failures).values(**values)
            connection.execute(statement.on_conflict_do_update(index_elements=["show", "node"], set_=values))

    def failures(self, show: str) -> dict[NodeId, dict[str, Json]]:
        """Why nodes could not be made, by node."""
        with self._engine.connect() as connection:
            rows = connection.execute(select(schema.failures).where(schema.failures.c.show == show)).all()
        return {NodeId(r.node): r.error for r in rows}


def _add_show(connection: Connection, show: ShowRow) -> ShowRow:
    born = connection.execute(select(func.coalesce(func.max(schema.shows.c.born), 0))).scalar_one() + 1
    placed = replace(show, born=born)
    connection.execute(insert(schema.shows).values(**placed.__dict__))
    return placed


def _store(connection: Connection, show: str, take: Take) -> Take:
    """Stores a take once per show, node and key; found again, its files are those of today."""
    columns = schema.takes.c
    mine = (columns.show == show, columns.node == take.node, columns.take_key == take.key)
    row = connection.execute(select(schema.takes).where(*mine)).first()
    if row is None:
        connection.execute(insert(schema.takes).values(**take_to_row(show, take)))
        row = connection.execute(select(schema.takes).where(*mine)).one()
    else:
        fields = {"outputs": take_to_row(show, take)["outputs"]}
        connection.execute(update(schema.takes).where(*mine).values(**fields))
    _forget_failure(connection, show, take.node)
    return replace(take, id=row.id)


def _remember(
    connection: Connection, show: str, label: str, changes: Sequence[tuple[Pick | None, Pick | None]]
) -> None:
    """A new step; what was undone before it can no longer be done again."""
    table = schema.journal
    connection.execute(delete(table).where(table.c.show == show, table.c.undone))
    values = [[plain(before), plain(after)] for before, after in changes]
    connection.execute(insert(table).values(show=show, label=label, changes=values, undone=False))


def _set_pick(connection: Connection, show: str, pick: Pick) -> None:
    values = {"show": show, "node": pick.node, "take": pick.take, "by": pick.by, "locked": pick.locked}
    statement = upsert(schema.picks).values(**values)
    connection.execute(statement.on_conflict_do_update(index_elements=["show", "node"], set_=values))


def _restore(connection: Connection, show: str, wanted: dict[str, Json] | None, other: dict[str, Json]) -> None:
    if wanted is None:
        table = schema.picks
        connection.execute(delete(table).where(table.c.show == show, table.c.node == other["node"]))
    else:
        _set_pick(connection, show, Pick(**wanted))


def _forget_failure(connection: Connection, show: str, node: NodeId) -> None:
    table = schema.failures
    connection.execute(delete(table).where(table.c.show == show, table.c.node == node))
