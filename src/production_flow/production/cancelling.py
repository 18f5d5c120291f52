"""Stops a purchase that is under way at its provider, and settles what it cost all the same.

A person's decision, never a run's: Ctrl-C leaves paid work where it is, because the next run takes it up, and
cancelling it would throw money away. Work that is free, on a machine of one's own, is stopped with the run.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Collection
from dataclasses import asdict, dataclass
from typing import Final, Literal, Protocol

from production_flow.errors import Conflict, FlowError, Missing, ProviderError
from production_flow.providers import registry
from production_flow.providers.keys import mask
from production_flow.providers.ports import Canceller, Operation, Provider, Status
from production_flow.store.purchases import UNIT, Purchase, Purchases, units
from production_flow.types import Json, NodeId, TakeKey

PATIENCE: Final = 30.0
"""Seconds that a provider is given to say that it stopped."""

SHORT, LEAVING = 5.0, 2.0
"""Seconds that a run which is stopped gives to servers of one's own, and to a request that is just leaving."""

End = Literal["cancelled", "finished", "failed", "asked"]
"""`finished`: too late; `failed`: it had ended without a result; `asked`: it does not say yet that it stopped."""


@dataclass(frozen=True)
class Cancelled:
    """What came of it.

    Args:
        cost: US dollars; None where nobody knows.
        estimated: Whether the cost is only the estimate, because the provider does not say.
        todo: How it goes on.
    """

    node: NodeId
    provider: str
    model: str
    end: End
    cost: float | None
    estimated: bool
    todo: str

    def as_json(self) -> dict[str, Json]:
        """For scripts."""
        return asdict(self)


def cancel(purchases: Purchases, key: TakeKey, patience: float = PATIENCE) -> Cancelled:
    """Stops one purchase that was taken on; may be called while a run waits for it.

    Raises:
        Missing: There is no such purchase.
        Conflict: It is not under way, or its provider cannot stop work; nothing was changed.
        ProviderError: The provider cannot be told; nothing was changed.
    """
    purchase = purchases.get(key)
    if purchase is None:
        raise Missing("There is no such purchase.", where=key)
    provider, operation = _under_way(purchase)
    status = provider.status(operation)
    stopped = status.state == "running"
    if stopped:
        _stop(purchase, provider, operation)
        status = _end(provider, operation, patience)
    if status.state in {"running", "done"}:
        return _told(purchase, "asked" if status.state == "running" else "finished", status.cost)
    return _settled(purchases, purchase, status, stopped=stopped)


def of_node(purchases: Purchases, show: str, node: NodeId) -> Cancelled:
    """As `cancel`, for the purchase of a node of a show.

    Raises:
        Missing: Nothing of that node is under way; says what is.
    """
    bought = purchases.of_show(show)
    found = [one for one in bought if one.node == node and one.state not in {"settled", "refused", "failed"}]
    if not found:
        others = sorted({one.node for one in bought if one.state == "accepted"})
        todo = f"Under way: {', '.join(others)}." if others else "Nothing that was bought is under way."
        raise Missing(f"No purchase of {node} is under way.", todo=todo)
    first = next((one for one in found if one.state == "accepted"), found[0])
    return cancel(purchases, first.key)


def interrupt(purchases: Purchases, keys: Collection[TakeKey]) -> None:
    """Stops free work at servers of one's own, all at once and without waiting long; it is asked for anew later."""
    threads = [threading.Thread(target=_interrupt, args=(purchases, key), daemon=True) for key in keys]
    for thread in threads:
        thread.start()
    until = time.monotonic() + SHORT
    for thread in threads:
        thread.join(max(0.0, until - time.monotonic()))


def _interrupt(purchases: Purchases, key: TakeKey) -> None:
    until = time.monotonic() + LEAVING
    while (purchase := purchases.get(key)) is None or purchase.state in {"reserved", "sending"}:
        if time.monotonic() > until:
            return
        time.sleep(0.05)
    if not purchase.free:
        return
    try:
        provider, operation = _under_way(purchase)
        provider.cancel(operation)
    except FlowError:
        return  # it goes on, and the next run takes it up
    purchases.settle(key, "failed", 0, _words(purchase, "It was stopped with the run.", "Run it again."))


class _Stoppable(Provider, Canceller, Protocol):
    """A provider that can stop work; for the type checker."""


def _under_way(purchase: Purchase) -> tuple[_Stoppable, Operation]:
    """Who works on a purchase, and how it is asked for there."""
    where = f"{purchase.node}, {purchase.model}"
    if purchase.state == "reserved":
        raise Conflict("Nothing was sent for it yet.", where=where)
    if purchase.state in {"sending", "unknown"}:
        todo = f"Look at the provider's page, then: pflow resolve {purchase.node} --bought FILE, or --not-bought"
        raise Conflict("Nobody can say whether it was bought: there is nothing to stop.", where=where, todo=todo)
    if purchase.state != "accepted" or purchase.operation is None:
        raise Conflict(f"It is not under way: it is {purchase.state}.", where=where)
    provider = registry.provider(purchase.provider)
    if not isinstance(provider, Canceller):
        todo = "Leave it: pflow make fetches it when it is done."
        raise Conflict(f"{purchase.provider} cannot stop what it has begun.", where=where, todo=todo)
    return provider, Operation.model_validate(purchase.operation)


def _stop(purchase: Purchase, provider: Canceller, operation: Operation) -> None:
    try:
        provider.cancel(operation)
    except FlowError as error:
        words = f"It could not be stopped: {error.what}"
        todo = "Nothing was changed; try again."
        raise ProviderError(words, where=f"{purchase.node}, {purchase.model}", todo=todo) from error


def _end(provider: Provider, operation: Operation, patience: float) -> Status:
    """How it ended; still running where it does not say so in time."""
    until = time.monotonic() + patience
    pause = min(provider.ability().poll, patience / 5)
    while (status := provider.status(operation)).state == "running" and time.monotonic() < until:
        time.sleep(pause)
    return status


def _settled(purchases: Purchases, purchase: Purchase, status: Status, *, stopped: bool) -> Cancelled:
    """Writes down what is owed: what the provider says, nothing for free work, else the estimate, marked."""
    silent = stopped and status.cost is None and not purchase.free
    actual = None if silent else units(status.cost or 0.0)
    end: End = "cancelled" if stopped else "failed"
    estimate = None if purchase.estimate is None else purchase.estimate / UNIT
    told = _told(purchase, end, estimate if silent else status.cost or 0.0, estimated=silent)
    words = "It was cancelled." if stopped else status.message or "It ended without a result."
    state: Literal["refused", "failed"] = "refused" if status.state == "refused" else "failed"
    purchases.settle(purchase.key, state, actual, _words(purchase, words, told.todo), estimated=silent)
    return told


def _told(purchase: Purchase, end: End, cost: float | None, *, estimated: bool = False) -> Cancelled:
    redo = f"Ask for another take: pflow redo {purchase.node}"
    again = f"pflow make asks for it again, unless it is left: pflow choose {purchase.node} draft"
    todo = {
        "cancelled": redo if cost else again,
        "failed": redo if cost else again,
        "finished": "It is paid for; pflow make fetches it.",
        "asked": f"Look again: pflow cancel {purchase.node}. Where it is done all the same, pflow make fetches it.",
    }
    return Cancelled(purchase.node, purchase.provider, purchase.model, end, cost, estimated, todo[end])


def _words(purchase: Purchase, what: str, todo: str) -> dict[str, Json]:
    error = ProviderError(mask(what), where=f"{purchase.node}, {purchase.model}", todo=todo)
    return dict(error.as_json())
