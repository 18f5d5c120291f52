"""The call sheet: pieces of work that people asked for, in the order in which they are taken up.

    waiting     nobody works on it
    running     a worker took it up; after a crash the next worker goes on with it
    done, failed, cancelled     it is over

Any process may ask; the worker of the workspace takes calls up one after the other.
"""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from sqlalchemy import Connection, Engine, Row, func, insert, select, update

from production_flow.errors import Conflict, Missing
from production_flow.store.schema import calls
from production_flow.types import Json

CallState = Literal["waiting", "running", "done", "failed", "cancelled"]

_LATER = 1_000_000_000
"""How far behind what a person waits for a whole make is placed."""

_KEPT = 50
"""Calls that are over and are still listed."""


@dataclass(frozen=True)
class Call:
    """One piece of work.

    Args:
        show: Id of the show.
        what: `{"do": "make" | "redo", ...}` in the worker's words; `stopped` are nodes that it leaves out.
        key: The asker's own mark; the same mark is the same call.
        place: Calls are taken up by rising place.
        born: When it was asked for, in seconds since 1970.
    """

    id: int
    show: str
    what: dict[str, Json]
    key: str
    state: CallState
    place: int
    born: int
    result: dict[str, Json] = field(default_factory=dict)
    error: dict[str, Json] = field(default_factory=dict)


class Calls:
    """The calls of one library. Every method is one transaction."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def ask(self, show: str, what: Mapping[str, Json], key: str = "") -> Call:
        """Puts a piece of work on the sheet: one more take before any whole make, each behind its like.

        Asked for again under the same key, or as a make that waits already, it is the call that is there.
        """
        with self._engine.begin() as connection:
            found = _twin(connection, show, what, key)
            if found is None:
                newest = connection.execute(select(func.coalesce(func.max(calls.c.id), 0))).scalar_one() + 1
                place = newest if what.get("do") == "redo" else _LATER + newest
                values = {"show": show, "what": dict(what), "key": key, "state": "waiting", "place": place}
                values |= {"born": int(time.time()), "result": {}, "error": {}}
                ident = connection.execute(insert(calls).values(**values)).inserted_primary_key
                found = connection.execute(select(calls).where(calls.c.id == ident[0])).one()  # type: ignore[index]
        return _read(found)

    def get(self, ident: int) -> Call:
        """The call of that id.

        Raises:
            Missing: There is none.
        """
        with self._engine.connect() as connection:
            return _read(_one(connection, ident))

    def listed(self) -> list[Call]:
        """What runs, what waits in its order, and the last fifty that are over, newest first."""
        over = calls.c.state.in_(("done", "failed", "cancelled"))
        with self._engine.connect() as connection:
            live = connection.execute(select(calls).where(~over).order_by(calls.c.state, calls.c.place)).all()
            past = connection.execute(select(calls).where(over).order_by(calls.c.id.desc()).limit(_KEPT)).all()
        return [_read(row) for row in (*live, *past)]

    def next(self) -> Call | None:
        """The call to take up: the first that waits, or that a worker left when it died."""
        live = calls.c.state.in_(("waiting", "running"))
        with self._engine.connect() as connection:
            row = connection.execute(select(calls).where(live).order_by(calls.c.place)).first()
        return _read(row) if row is not None else None

    def begin(self, ident: int) -> bool:
        """Takes a call up; False where it was cancelled meanwhile."""
        return self._move(ident, ("waiting", "running"), "running")

    def give_back(self, ident: int) -> None:
        """Puts a call that was interrupted back in its place."""
        self._move(ident, ("running",), "waiting")

    def finish(self, ident: int, result: Mapping[str, Json]) -> None:
        """It is done."""
        self._move(ident, ("running",), "done", result=dict(result))

    def fail(self, ident: int, error: Mapping[str, Json]) -> None:
        """It came to an end with an error."""
        self._move(ident, ("running",), "failed", error=dict(error))

    def cancel(self, ident: int) -> Call:
        """Takes a call off the sheet; one that runs ends as soon as what is under way is done.

        Raises:
            Missing: There is no such call.
            Conflict: It is over.
        """
        call = self.get(ident)
        if not self._move(ident, ("waiting", "running"), "cancelled"):
            raise Conflict(f"Call {ident} is over: {call.state}.")
        return self.get(ident)

    def leave_out(self, ident: int, node: str) -> Call:
        """A call that waits or runs does without a node.

        Raises:
            Missing: There is no such call.
            Conflict: It is over.
        """
        what = self.get(ident).what
        left = {**what, "stopped": list(dict.fromkeys([*what.get("stopped", ()), node]))}
        if not self._move(ident, ("waiting", "running"), calls.c.state, what=left):
            raise Conflict(f"Call {ident} is over.")
        return self.get(ident)

    def retry(self, ident: int) -> Call:
        """Asks for a call that failed or was cancelled once more, in its old place and with all that was left out.

        Raises:
            Missing: There is no such call.
            Conflict: It did not fail.
        """
        call = self.get(ident)
        what = {name: value for name, value in call.what.items() if name != "stopped"}
        if not self._move(ident, ("failed", "cancelled"), "waiting", error={}, what=what):
            raise Conflict(f"Call {ident} did not fail: it is {call.state}.")
        return self.get(ident)

    def reorder(self, idents: Sequence[int]) -> None:
        """Gives calls that wait each other's places, in this order; what does not wait any more is passed over."""
        with self._engine.begin() as connection:
            query = select(calls.c.id, calls.c.place).where(calls.c.id.in_(idents), calls.c.state == "waiting")
            places = {row.id: row.place for row in connection.execute(query)}
            wanted = [ident for ident in dict.fromkeys(idents) if ident in places]
            for ident, place in zip(wanted, sorted(places.values()), strict=True):
                connection.execute(update(calls).where(calls.c.id == ident).values(place=place))

    def state(self, ident: int) -> CallState:
        """How a call stands."""
        return self.get(ident).state

    def ahead(self, call: Call) -> bool:
        """Whether something that waits is to be done before this call."""
        before = (calls.c.state == "waiting", calls.c.place < call.place)
        with self._engine.connect() as connection:
            return connection.execute(select(calls.c.id).where(*before)).first() is not None

    def _move(self, ident: int, states: Sequence[str], to: CallState | Json, **values: Json) -> bool:
        with self._engine.begin() as connection:
            mine = (calls.c.id == ident, calls.c.state.in_(states))
            return connection.execute(update(calls).where(*mine).values(state=to, **values)).rowcount > 0


def _twin(connection: Connection, show: str, what: Mapping[str, Json], key: str) -> Row[tuple[Json, ...]] | None:
    if key:
        return connection.execute(select(calls).where(calls.c.key == key)).first()
    if what.get("do") != "make":
        return None
    waiting = connection.execute(select(calls).where(calls.c.show == show, calls.c.state == "waiting"))
    return next((row for row in waiting if row.what == dict(what)), None)


def _one(connection: Connection, ident: int) -> Row[tuple[Json, ...]]:
    row = connection.execute(select(calls).where(calls.c.id == ident)).first()
    if row is None:
        raise Missing(f"There is no call {ident}.", todo="The queue lists what there is.")
    return row


def _read(row: Row[tuple[Json, ...]]) -> Call:
    return Call(row.id, row.show, row.what, row.key, row.state, row.place, row.born, row.result, row.error)
