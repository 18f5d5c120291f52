"""What all shops have in common: a door that opens to one key, a price list, a ledger, a store of what was made."""

from __future__ import annotations

import re
import time
from abc import ABC
from collections.abc import Callable, Iterator
from typing import Any, ClassVar, Literal

from production_flow.providers import catalogue
from production_flow.providers.catalogue.entry import Entry
from production_flow.providers.fakecity.street.counter import Answer, Asked, Decline
from production_flow.providers.fakecity.street.ledger import Ledger
from production_flow.providers.requests import AnyRequest
from production_flow.types import Json

UNPRICED = 0.05
"""What a piece costs whose price nobody knows: the vendor bills something all the same."""

Stand = Literal["running", "done", "stopped"]

Served = Callable[[Any, Asked, "re.Match[str]"], Answer]


def serves(method: str, path: str) -> Callable[[Served], Served]:
    """Marks the method of a shop that answers a request; `path` is a pattern for the whole of it."""

    def mark(served: Served) -> Served:
        vars(served).setdefault("paths", []).append((method, re.compile(path)))
        return served

    return mark


class Shop(ABC):
    """One vendor.

    Args:
        ledger: Where purchases are written down.
        key: What opens its door.
        pause: Seconds that work takes which is not in the answer itself.
    """

    name: ClassVar[str]
    route: ClassVar[str]
    """Of `hosts.HOSTS`."""
    keys: ClassVar[tuple[str, ...]]
    """Variables that it is opened with."""
    suffix: ClassVar[str] = ""
    """What belongs to the address of its host: `/v1`."""
    header: ClassVar[str] = "authorization"
    greeting: ClassVar[str] = "Bearer {}"

    def __init__(self, ledger: Ledger, key: str, pause: float = 0.0) -> None:
        self.ledger = ledger
        self.key = key
        self.pause = pause
        self.made: dict[str, Any] = {}
        self._ready: dict[str, float] = {}
        self._stopped: set[str] = set()

    def answer(self, asked: Asked) -> Answer:
        """Serves a request, if it comes with the key and there is such a thing here."""
        for served, method, path in self._served():
            if asked.method == method and (found := path.fullmatch(asked.path)):
                if not getattr(served, "open", False) and not self.knows(asked):
                    return Answer(self.stranger(f"Incorrect API key provided: {asked.headers.get(self.header)}."), 401)
                try:
                    answer: Answer = served(self, asked, found)
                except Decline as declined:
                    return declined.answer
                return answer
        return Answer({"error": {"message": f"{self.name} serves no {asked.method} {asked.path}"}}, 404)

    def _served(self) -> Iterator[tuple[Any, str, re.Pattern[str]]]:
        for kind in type(self).__mro__:
            for served in vars(kind).values():
                for method, path in getattr(served, "paths", ()):
                    yield served, method, path

    def knows(self, asked: Asked) -> bool:
        """Whether a request comes with the key."""
        return asked.headers.get(self.header) == self.greeting.format(self.key)

    def stranger(self, words: str) -> Json:
        """What somebody without the key is told; the words repeat what was sent, as the worst of vendors do."""
        return {"error": {"message": words, "code": "invalid_api_key"}}

    def complaint(self, words: str) -> Json:
        """What somebody is told whose request makes no sense."""
        return {"error": {"message": words, "type": "invalid_request_error", "code": "invalid_value"}}

    # -- what it costs -------------------------------------------------------------------------

    def entry(self, provider: str, model: str) -> Entry | None:
        """What the catalogue knows of a model on a route; of several entries one with a price."""
        found = [one for one in catalogue.entries() if (one.provider, one.model) == (provider, model)]
        return next((one for one in found if one.prices), found[0] if found else None)

    def price(self, entry: Entry | None, request: AnyRequest, quality: str = "") -> float:
        """US dollars by the catalogue for the request that the wire told."""
        amount = catalogue.quote(entry, request, quality=quality).amount if entry else None
        return UNPRICED if amount is None else amount

    def keep(self, number: int, ware: Any) -> str:
        """Keeps what was made under a purchase; returns its name in links."""
        ident = f"{self.route}{number:05d}"
        self.made[ident] = ware
        self._ready[ident] = time.monotonic() + self.pause
        return ident

    def stands(self, ident: str) -> Stand:
        """Where work stands that was kept."""
        if ident in self._stopped:
            return "stopped"
        return "done" if time.monotonic() >= self._ready.get(ident, 0.0) else "running"

    def stop(self, ident: str) -> bool:
        """Stops work that is under way; whether there was any to stop. It stays billed."""
        running = self.stands(ident) == "running"
        if running:
            self._stopped.add(ident)
        return running


def unlocked(served: Served) -> Served:
    """Marks what is served to everybody: links to what was made."""
    vars(served)["open"] = True
    return served
