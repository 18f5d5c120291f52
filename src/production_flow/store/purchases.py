"""Purchases: what was asked of paid providers, written down before it is asked, with the money that it holds.

    reserved   money is set aside, nothing was sent
    sending    the request may have left: the intent
    accepted   the provider took it on; `operation` says how to ask for it
    settled    paid and stored
    refused    the provider declined; not sent again under this key
    failed     the provider took it on and failed
    unknown    nobody knows whether it was bought; waits for a person

One row per take key, so the same work cannot be bought twice; `wants` says which nodes of which shows wait for it.
Money is counted in hundredths of a cent.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from sqlalchemy import Engine, Row, and_, bindparam, delete, exists, func, literal, or_, select, update
from sqlalchemy.dialects.sqlite import insert

from production_flow.errors import BudgetError
from production_flow.store.schema import purchases, takes, wants
from production_flow.types import Json, NodeId, TakeKey

PurchaseState = Literal["reserved", "sending", "accepted", "settled", "refused", "failed", "unknown"]

UNIT = 10_000
"""Hundredths of a cent in a dollar."""


def units(dollars: float) -> int:
    """Dollars as hundredths of a cent."""
    return round(dollars * UNIT)


@dataclass(frozen=True)
class Purchase:
    """One purchase.

    Args:
        estimate: Hundredths of a cent that it was expected to cost; None where nobody knew.
        actual: What the provider says it cost; None where it does not say.
        counts: What it takes of the budget now.
        free: Whether it costs nothing by its nature: it may be sent again after a crash.
        asked: What its take will be, without what comes, and the pick that stood; empty where that is not known.
    """

    key: TakeKey
    show: str
    node: NodeId
    provider: str
    model: str
    tier: str
    estimate: int | None
    free: bool = False
    state: PurchaseState = "reserved"
    actual: int | None = None
    counts: int = 0
    operation: dict[str, Json] | None = None
    error: dict[str, Json] = field(default_factory=dict)
    asked: dict[str, Json] = field(default_factory=dict)


class Purchases:
    """The purchases of one library. Every method is one transaction."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def get(self, key: TakeKey) -> Purchase | None:
        """The purchase under a take key."""
        with self._engine.connect() as connection:
            row = connection.execute(select(purchases).where(purchases.c.take_key == key)).first()
        return _read(row) if row is not None else None

    def of_show(self, show: str) -> list[Purchase]:
        """Every purchase of a show, in order of arrival."""
        query = select(purchases).where(purchases.c.show == show).order_by(purchases.c.born)
        with self._engine.connect() as connection:
            return [_read(row) for row in connection.execute(query)]

    def in_doubt(self, show: str) -> dict[NodeId, Purchase]:
        """The purchases of unknown fate that nodes of a show wait for, whichever show asked first."""
        doubtful = select(purchases).where(purchases.c.state == "unknown").order_by(purchases.c.born)
        asked = select(wants.c.node, wants.c.take_key).where(wants.c.show == show)
        with self._engine.connect() as connection:
            bought = {found.key: found for row in connection.execute(doubtful) if (found := _read(row))}
            return {
                NodeId(row.node): bought[row.take_key] for row in connection.execute(asked) if row.take_key in bought
            }

    def waiting(self, key: TakeKey) -> list[tuple[str, NodeId]]:
        """Which nodes of which shows asked for a take of this key."""
        query = select(wants.c.show, wants.c.node).where(wants.c.take_key == key)
        with self._engine.connect() as connection:
            asked = [(row.show, NodeId(row.node)) for row in connection.execute(query)]
        first = self.get(key)
        return list(dict.fromkeys([*([(first.show, first.node)] if first else []), *asked]))

    def untaken(self, show: str) -> list[Purchase]:
        """What a show paid for, or may have, and has no take of: its run was killed."""
        columns = purchases.c
        taken = exists().where(
            and_(takes.c.show == columns.show, takes.c.node == columns.node, takes.c.take_key == columns.take_key)
        )
        states = columns.state.in_(("sending", "accepted", "settled"))
        query = select(purchases).where(columns.show == show, states, ~taken).order_by(columns.born)
        with self._engine.connect() as connection:
            return [found for row in connection.execute(query) if (found := _read(row)).asked]

    def held(self, show: str) -> int:
        """What a show has spent and holds in reserve, in hundredths of a cent."""
        with self._engine.connect() as connection:
            return int(connection.execute(_held(show)).scalar_one())

    def reserve(self, purchase: Purchase, cap: int | None) -> Purchase:
        """Sets money aside, in one statement, so that parallel purchases cannot overrun the budget.

        A purchase that is there already keeps what it holds. `cap` is the most that the show may cost in all.

        Raises:
            BudgetError: It does not fit into the budget; nothing was bought.
        """
        need = purchase.estimate or 0
        born = select(func.coalesce(func.max(purchases.c.born), 0) + 1).scalar_subquery()
        values: dict[str, Json] = {
            "take_key": literal(purchase.key),
            "show": literal(purchase.show),
            "node": literal(purchase.node),
            "provider": literal(purchase.provider),
            "model": literal(purchase.model),
            "tier": literal(purchase.tier),
            "free": literal(purchase.free),
            "state": literal("reserved"),
            "estimate": literal(purchase.estimate),
            "counts": literal(need),
            "error": bindparam("error", {}, type_=purchases.c.error.type),
            "asked": bindparam("asked", purchase.asked, type_=purchases.c.asked.type),
            "born": born,
        }
        fits = or_(literal(cap is None), _held(purchase.show).scalar_subquery() + need <= literal(cap or 0))
        statement = insert(purchases).from_select(list(values), select(*values.values()).where(fits))
        with self._engine.begin() as connection:
            connection.execute(statement.on_conflict_do_nothing(index_elements=["take_key"]))
            row = connection.execute(select(purchases).where(purchases.c.take_key == purchase.key)).first()
            if row is not None:
                waits = insert(wants).values(take_key=purchase.key, show=purchase.show, node=purchase.node)
                connection.execute(waits.on_conflict_do_nothing())
        if row is None:
            raise BudgetError(
                f"The budget of ${(cap or 0) / UNIT:.2f} has no room for ${need / UNIT:.4f} more.",
                where=f"{purchase.node}, {purchase.model}",
                todo="Raise --budget, choose a cheaper model, or leave it at the draft.",
            )
        return _read(row)

    def sending(self, key: TakeKey) -> None:
        """Writes the intent down: from now on the request may have left."""
        self._set(key, state="sending")

    def unsent(self, key: TakeKey) -> None:
        """Takes the intent back: provably nothing was bought."""
        self._set(key, state="reserved")

    def accepted(self, key: TakeKey, operation: Mapping[str, Json]) -> None:
        """Writes down that the provider took it on, and how to ask for it."""
        self._set(key, state="accepted", operation=dict(operation))

    def settle(
        self,
        key: TakeKey,
        state: PurchaseState,
        actual: int | None,
        error: Mapping[str, Json] | None = None,
        *,
        estimated: bool = False,
    ) -> None:
        """Writes down how it ended; without an actual cost, what was paid for counts at its estimate.

        `estimated` says that something was paid for though nothing came: work that was cancelled.
        """
        owed = purchases.c.estimate if state == "settled" or estimated else literal(0)
        counts = literal(actual) if actual is not None else func.coalesce(owed, 0)
        self._set(key, state=state, actual=actual, counts=counts, error=dict(error or {}))

    def doubt(self, key: TakeKey, error: Mapping[str, Json]) -> None:
        """Writes down that nobody knows; it holds its money until a person decides."""
        self._set(key, state="unknown", error=dict(error))

    def release(self, key: TakeKey) -> None:
        """Nothing was bought: forgets the purchase and frees its money."""
        with self._engine.begin() as connection:
            connection.execute(delete(purchases).where(purchases.c.take_key == key))
            connection.execute(delete(wants).where(wants.c.take_key == key))

    def forget_unsent(self) -> None:
        """Frees what a run that was killed had set aside and never sent; to be called while no run is at work."""
        with self._engine.begin() as connection:
            connection.execute(delete(purchases).where(purchases.c.state == "reserved"))
            connection.execute(delete(wants).where(wants.c.take_key.not_in(select(purchases.c.take_key))))

    def _set(self, key: TakeKey, **values: Json) -> None:
        with self._engine.begin() as connection:
            connection.execute(update(purchases).where(purchases.c.take_key == key).values(**values))


def _held(show: str) -> Json:
    return select(func.coalesce(func.sum(purchases.c.counts), 0)).where(purchases.c.show == show)


def _read(row: Row[Json]) -> Purchase:
    fields = row._asdict()
    fields.pop("born")
    return Purchase(key=TakeKey(fields.pop("take_key")), **fields)
