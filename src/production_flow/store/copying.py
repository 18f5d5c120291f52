"""What is known of one show, written down a second time for another: takes, picks, notes, failures."""

from __future__ import annotations

from sqlalchemy import Connection, Table, and_, insert, literal, select

from production_flow.store import schema


def copy_contents(connection: Connection, source: str, target: str) -> None:
    """Copies what belongs to the show `source` to the show `target`, inside one transaction.

    Takes keep their order and get ids of their own, which the copied picks name.
    """
    _copy(connection, schema.takes, source, target)
    _copy_picks(connection, source, target)
    for table in (schema.notes, schema.failures):
        _copy(connection, table, source, target)


def _copy(connection: Connection, table: Table, source: str, target: str) -> None:
    columns = [column for column in table.columns if column.autoincrement is not True]
    values = [literal(target) if column.name == "show" else column for column in columns]
    rows = select(*values).where(table.c.show == source)
    rows = rows.order_by(table.c.id) if "id" in table.c else rows
    connection.execute(insert(table).from_select([column.name for column in columns], rows))


def _copy_picks(connection: Connection, source: str, target: str) -> None:
    """A pick of the copy is the copy of the take that was picked."""
    picks, old, new = schema.picks, schema.takes.alias("old"), schema.takes.alias("new")
    twin = and_(new.c.show == target, new.c.node == old.c.node, new.c.take_key == old.c.take_key)
    rows = (
        select(literal(target), picks.c.node, new.c.id, picks.c.by, picks.c.locked)
        .join(old, old.c.id == picks.c.take)
        .join(new, twin)
        .where(picks.c.show == source)
    )
    connection.execute(insert(picks).from_select(["show", "node", "take", "by", "locked"], rows))
