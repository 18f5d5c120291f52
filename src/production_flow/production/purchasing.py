"""Buys one take: money set aside, intent written, sent once, waited for, fetched, checked, stored, settled.

Each step finds out from the library how far the one before it came, so it may be killed anywhere and be
called again. What may have been bought is never sent again: it is looked up, or waits for a person.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from pydantic import TypeAdapter

from production_flow.errors import Busy, FlowError, Interrupted, ProviderError, Refused, Unfit, Unknown
from production_flow.production import cancelling, worker
from production_flow.production.bench import WorkBench
from production_flow.providers import registry
from production_flow.providers.checking import checked
from production_flow.providers.keys import mask
from production_flow.providers.ports import Finder, Operation, Provider, Result
from production_flow.providers.requests import AnyRequest
from production_flow.store.library import Library
from production_flow.store.media import MediaStore
from production_flow.store.purchases import Purchase, Purchases, units
from production_flow.types import Json, NodeId, TakeKey

_REQUEST: TypeAdapter[AnyRequest] = TypeAdapter(AnyRequest)
_TRIES = 8
"""How often a request that provably bought nothing is sent again."""

_LONGEST = 120.0
"""Seconds that are waited between two such tries at most."""

Tell = Callable[[NodeId, float, str], None]


@dataclass(frozen=True)
class Order:
    """What is to be bought, as the durable engine keeps it.

    Args:
        estimate: Hundredths of a cent; None where the price is unknown.
        cap: The most that the show may cost in all, in hundredths of a cent; None without a budget.
        asked: As a purchase has it.
    """

    show: str
    node: str
    provider: str
    model: str
    tier: str
    request: dict[str, Json]
    estimate: int | None
    cap: int | None
    free: bool = False
    asked: dict[str, Json] = field(default_factory=dict)


class Purchaser:
    """Carries orders out, from several threads at once."""

    def __init__(self, hidden: Path, library: Library, media: MediaStore, tell: Tell | None = None) -> None:
        worker.few_arenas()
        self._hidden = hidden
        self._purchases: Purchases = library.purchases
        self._media = media
        self._tell = tell or (lambda _node, _fraction, _message: None)
        self._free: set[TakeKey] = set()
        self._left: set[TakeKey] = set()
        self._stopped = False

    def under_way(self, key: TakeKey) -> bool:
        """Whether its request may have left already."""
        purchase = self._purchases.get(key)
        return purchase is not None and purchase.state not in {"reserved", "failed"}

    def cancel(self, key: TakeKey) -> cancelling.Cancelled:
        """Stops one purchase that was taken on, and settles what it cost; see `cancelling.cancel`."""
        return cancelling.cancel(self._purchases, key)

    def interrupt(self) -> None:
        """Stops what this run asked of servers of one's own; nothing new is sent. What is paid for goes on there."""
        self._stopped = True
        cancelling.interrupt(self._purchases, tuple(self._free))

    def leave(self, key: TakeKey) -> None:
        """Does without one purchase: it is not sent where it was not; free work elsewhere stops; paid work goes on."""
        self._left.add(key)
        if key in self._free:
            threading.Thread(target=cancelling.interrupt, args=(self._purchases, (key,)), daemon=True).start()

    # -- the three steps -----------------------------------------------------------------------

    def submit(self, key: TakeKey, order: Order) -> dict[str, Json]:
        """Sends the request, unless it was sent before; `{}` or `{"error": ...}`."""
        if worker.found(self._hidden, key, self._media) is not None:
            return {}
        return _said(lambda: self._submit(key, order), order)

    def wait(self, key: TakeKey, order: Order) -> dict[str, Json]:
        """Waits until the provider is done with it; `{}` or `{"error": ...}`."""
        if worker.found(self._hidden, key, self._media) is not None:
            return {}
        return _said(lambda: self._wait(key, order), order)

    def bring(self, key: TakeKey, order: Order) -> dict[str, Json]:
        """Fetches, checks and stores what was made; what `worker.perform` returns."""
        if (done := worker.found(self._hidden, key, self._media)) is not None:
            self._settled(key, done)
            return done
        return _said(lambda: self._bring(key, order), order)

    # -- sending -------------------------------------------------------------------------------

    def _submit(self, key: TakeKey, order: Order) -> dict[str, Json]:
        if order.free:
            self._free.add(key)  # before it is asked whether the run goes on, so that `interrupt` sees one or the other
        if self._stopped:
            raise ProviderError("The run was stopped before it was asked for.", where=order.node, todo="Run it again.")
        if key in self._left and not self.under_way(key):
            raise Interrupted("It was stopped before it was asked for.", where=order.node, todo="The next make asks.")
        purchase = self._reserve(key, order)
        if purchase.state in {"accepted", "settled"}:
            return {}
        if purchase.state in {"refused", "unknown", "failed"}:
            return {"error": purchase.error}
        provider, request = registry.provider(order.provider), _REQUEST.validate_python(order.request)
        if purchase.state == "sending" and not order.free:
            return self._look_up(key, order, provider, request)
        return self._send(key, order, provider, request)

    def _reserve(self, key: TakeKey, order: Order) -> Purchase:
        wanted = Purchase(
            key, order.show, NodeId(order.node), order.provider, order.model, order.tier, order.estimate, order.free,
            asked=order.asked,
        )  # fmt: skip
        purchase = self._purchases.reserve(wanted, order.cap)
        paid = purchase.counts or (purchase.error.get("error") == "Unfit" and not order.free)  # what came is billed
        if purchase.state == "failed" and not paid:  # known to be dead and not billed: asked for again
            self._purchases.release(key)
            return self._purchases.reserve(wanted, order.cap)
        return purchase

    def _send(self, key: TakeKey, order: Order, provider: Provider, request: AnyRequest) -> dict[str, Json]:
        bench = WorkBench(self._media, lambda fraction, words: self._tell(NodeId(order.node), fraction, words))
        for attempt in range(_TRIES):
            self._purchases.sending(key)
            try:
                operation = provider.start(request, key, bench)
            except Busy as busy:
                if attempt + 1 == _TRIES or busy.after > _LONGEST:
                    self._purchases.release(key)
                    raise _later(busy, order) from busy
                self._purchases.unsent(key)
                self._tell(NodeId(order.node), 0.0, f"waits: {busy.what}")
                time.sleep(min(_LONGEST, max(busy.after, 0.25 * 2**attempt)))
            except Refused as refusal:
                self._purchases.settle(key, "refused", units(refusal.cost), _masked(refusal.as_json()))
                raise
            except Unknown as doubt:
                return self._look_up(key, order, provider, request, doubt)
            except FlowError as error:
                self._give_up(key, order, error)
                raise
            except Exception as error:  # noqa: BLE001 - whatever broke may have broken after the request had left
                broken = Unknown(f"{order.provider} broke while it was asked: {type(error).__name__}: {error}")
                return self._look_up(key, order, provider, request, broken)
            else:
                self._purchases.accepted(key, operation.model_dump(mode="json"))
                return {}
        raise AssertionError("the loop ends by returning or raising")

    def _give_up(self, key: TakeKey, order: Order, error: FlowError) -> None:
        """Nothing was bought, unless the error says what it cost, or an answer came and was no good."""
        cost = units(getattr(error, "cost", 0.0))
        if isinstance(error, Unfit) and not cost:
            cost = order.estimate or 0
        if cost:
            self._purchases.settle(key, "failed", cost, _masked(error.as_json()))
        else:
            self._purchases.release(key)

    def _look_up(
        self, key: TakeKey, order: Order, provider: Provider, request: AnyRequest, doubt: Unknown | None = None
    ) -> dict[str, Json]:
        """A request that may have left: found again where the provider can tell, else left to a person."""
        if order.free:
            self._purchases.release(key)
            raise doubt or ProviderError("It was interrupted.", where=order.node, todo="Run it again.")
        if isinstance(provider, Finder):
            try:
                found = provider.find(request, key)
            except FlowError as error:
                doubt = doubt or Unknown(error.what)
            else:
                if found is not None:
                    self._purchases.accepted(key, found.model_dump(mode="json"))
                    return {}
                self._purchases.release(key)
                raise ProviderError(
                    "The request never arrived; nothing was bought.", where=order.node, todo="Run it again."
                )
        why = doubt.what if doubt else "The program ended between sending the request and hearing the answer."
        fate = Unknown(
            f"Nobody can say whether it was bought: {why}",
            where=f"{order.node}, {order.model}",
            todo=f"Look at the provider's page, then: pflow resolve {order.node} --bought FILE, or --not-bought",
        )
        self._purchases.doubt(key, _masked(fate.as_json()))
        raise fate

    # -- waiting and fetching ------------------------------------------------------------------

    def _operation(self, key: TakeKey) -> Operation:
        purchase = self._purchases.get(key)
        if purchase is None or purchase.operation is None:
            raise ProviderError("What was bought is not written down.", todo="Run it again.")
        return Operation.model_validate(purchase.operation)

    def _over(self, key: TakeKey) -> dict[str, Json]:
        """The error of a purchase that ended meanwhile, as one does that a person cancels; else empty."""
        purchase = self._purchases.get(key)
        return {"error": purchase.error} if purchase and purchase.state in {"refused", "failed"} else {}

    def _wait(self, key: TakeKey, order: Order) -> dict[str, Json]:
        if over := self._over(key):
            return over
        if order.free:
            self._free.add(key)
        provider, operation = registry.provider(order.provider), self._operation(key)
        ability = provider.ability()
        until = time.monotonic() + ability.patience
        while (status := provider.status(operation)).state == "running":
            self._tell(NodeId(order.node), status.progress or 0.0, status.message)
            if time.monotonic() > until:
                late = "Run it again: it is waited for again, not bought again."
                raise ProviderError("It is still not done.", where=f"{order.node}, {order.model}", todo=late)
            time.sleep(ability.poll)
        self._free.discard(key)
        if status.state == "done":
            return {}
        if over := self._over(key):
            return over
        words, cost = status.message or "no reason given", 0 if order.free else units(status.cost or 0.0)
        kind = Refused if status.state == "refused" else ProviderError
        end = kind(words, where=f"{order.node}, {order.model}", todo=_TODO[status.state])
        self._purchases.settle(key, status.state, cost, _masked(end.as_json()))
        raise end

    def _bring(self, key: TakeKey, order: Order) -> dict[str, Json]:
        provider, operation = registry.provider(order.provider), self._operation(key)
        request = _REQUEST.validate_python(order.request)
        began = time.monotonic()

        def made(folder: Path) -> Result:
            result = provider.outputs(operation, folder, self._media.fetch, lambda _fraction: None)
            return checked(request, result, folder)

        try:
            done = worker.stored(self._media, made)
        except Unfit as unfit:
            cost = self._cost(key, unfit.cost or operation.cost)
            self._purchases.settle(key, "failed", cost, _masked(unfit.as_json()))
            raise
        except Refused as refusal:
            self._purchases.settle(key, "refused", units(refusal.cost), _masked(refusal.as_json()))
            raise
        done["seconds"] = round(time.monotonic() - began, 3)
        done["cost"], done["estimated"] = self._price(key, done["cost"], operation.cost)
        worker.write_down(self._hidden, key, order.node, order.provider, done)
        self._settled(key, done)
        return done

    def _price(self, key: TakeKey, said: float | None, at_submit: float | None) -> tuple[float, bool]:
        """What it cost in dollars, and whether that is only the estimate."""
        cost = said if said is not None else at_submit
        if cost is not None:
            return cost, False
        purchase = self._purchases.get(key)
        return ((purchase.estimate or 0) / 10_000 if purchase else 0.0), True

    def _cost(self, key: TakeKey, said: float | None) -> int:
        return units(self._price(key, None, said)[0])

    def _settled(self, key: TakeKey, done: dict[str, Json]) -> None:
        purchase = self._purchases.get(key)
        if purchase is not None and purchase.state != "settled":
            self._purchases.settle(key, "settled", None if done.get("estimated") else units(done["cost"] or 0.0))


_TODO = {
    "refused": "Edit what it shows, or choose another model.",
    "failed": "Run it again, or choose another model.",
}


def _later(busy: Busy, order: Order) -> Busy:
    """The same, with when to ask again: sooner than the provider said, it is not asked."""
    todo = f"Run it again in {max(busy.after, _LONGEST) / 60:.0f} min."
    return Busy(busy.what, where=busy.where or f"{order.node}, {order.model}", todo=busy.todo or todo, after=busy.after)


def _said(step: Callable[[], dict[str, Json]], order: Order) -> dict[str, Json]:
    """What a step returns, or its error as the engine keeps it: in words, without a key in them."""
    try:
        return step()
    except FlowError as error:
        return {"error": _masked(error.as_json())}
    except Exception as error:  # noqa: BLE001 - a provider's fault must reach the person as a sentence
        fault = ProviderError(f"{order.provider} failed: {type(error).__name__}: {error}", where=order.node)
        return {"error": _masked(fault.as_json())}


def _masked(error: dict[str, str]) -> dict[str, Json]:
    return {name: mask(text) for name, text in error.items()}
