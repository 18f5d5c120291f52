"""The durable engine: each take is a workflow whose id is its take key.

DBOS writes what was asked and what came of it to `runs.db`; after a crash it takes up what was
under way. The planner asks for little at a time, so what waits can be reordered. Work of our own
studio is one step in a worker process; a purchase is three steps in threads of this one.
"""

from __future__ import annotations

import logging
import sqlite3
import threading
from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import asdict
from pathlib import Path
from typing import Any

from production_flow.production.pool import Pool, cores
from production_flow.production.purchasing import Order, Purchaser
from production_flow.types import Json, TakeKey

WIRE = "1"
"""Version of the shape of the workflow; raised only when old runs could not go on."""

NOT_ASKED = "NotAsked"
"""The error of a purchase that a run took up from an earlier one before anything was sent, and did not ask for."""

_POLL = 0.2
"""Seconds between two looks of the engine at a lane: each takes three milliseconds, all through a run."""

_OVER = ("SUCCESS", "ERROR", "CANCELLED", "MAX_RECOVERY_ATTEMPTS_EXCEEDED")


class _Brisk(sqlite3.Connection):
    """A connection that leaves it to the system when its commits reach the disk: a lost `runs.db` loses nothing."""

    def __init__(self, *words: Any, **options: Any) -> None:
        super().__init__(*words, **options)
        self.execute("PRAGMA synchronous=NORMAL")


class Engine:
    """Runs takes, a few at a time. One per process and workspace."""

    def __init__(self, hidden: Path, pool: Pool, purchaser: Purchaser) -> None:
        self._pool = pool
        self._purchaser = purchaser
        self._started = False
        self._lanes: set[str] = set()
        self._turns: dict[str, threading.BoundedSemaphore] = {}
        self._asked: set[TakeKey] = set()
        self._path = hidden / "runs.db"

    def start(self) -> None:
        """Opens `runs.db` and takes up what an earlier process left under way."""
        from dbos import DBOS, DBOSPortableJSONSerializer  # noqa: PLC0415 - costs a second; only runs need it

        self._set_wal()
        DBOS(
            config={
                "name": "production-flow",
                "system_database_url": f"sqlite:///{self._path}",
                "application_version": WIRE,
                "executor_id": "local",
                "serializer": DBOSPortableJSONSerializer(),
                "db_engine_kwargs": {"connect_args": {"factory": _Brisk}},
                "log_level": "ERROR",
                "notification_listener_polling_interval_sec": 0.2,
            }
        )
        self._register(self._pool)
        self._register_purchases(self._purchaser)
        logging.getLogger("dbos").setLevel(logging.CRITICAL + 1)  # its faults reach people as takes that failed
        DBOS.launch()
        self._started = True
        for lane, width in (("render", 2 * cores()), ("words", 3)):
            self.open_lane(lane, width)

    def open_lane(self, lane: str, width: int) -> None:
        """Makes sure that there is a queue of that name, on which `width` pieces of work go on at a time."""
        from dbos import DBOS  # noqa: PLC0415 - as in start

        if lane not in self._lanes:
            DBOS.register_queue(lane, polling_interval_sec=_POLL, concurrency=width)
            self._lanes.add(lane)

    def _set_wal(self) -> None:
        connection = sqlite3.connect(self._path)
        connection.execute("PRAGMA journal_mode=WAL")
        connection.close()

    def _register(self, pool: Pool) -> None:
        from dbos import DBOS  # noqa: PLC0415 - as in start

        @DBOS.step(name="perform.v1")
        def perform(lane: str, key: str, node: str, operation: dict[str, Json]) -> dict[str, Json]:
            return pool.perform(lane, key, node, operation)

        @DBOS.workflow(name="take.v1", max_recovery_attempts=20)
        def take(lane: str, key: str, node: str, operation: dict[str, Json]) -> dict[str, Json]:
            return perform(lane, key, node, operation)

        self._take = take

    def _register_purchases(self, purchaser: Purchaser) -> None:
        from dbos import DBOS  # noqa: PLC0415 - as in start

        @DBOS.step(name="submit.v1")
        def submit(key: str, order: dict[str, Json]) -> dict[str, Json]:
            if TakeKey(key) not in self._asked and not purchaser.under_way(TakeKey(key)):
                return {"error": {"error": NOT_ASKED, "what": "It was not asked for in this run.", "todo": ""}}
            return purchaser.submit(TakeKey(key), Order(**order))

        @DBOS.step(name="wait.v1")
        def wait(key: str, order: dict[str, Json]) -> dict[str, Json]:
            return purchaser.wait(TakeKey(key), Order(**order))

        @DBOS.step(name="bring.v1")
        def bring(key: str, order: dict[str, Json]) -> dict[str, Json]:
            return purchaser.bring(TakeKey(key), Order(**order))

        @DBOS.workflow(name="purchase.v1", max_recovery_attempts=1000)
        def purchase(key: str, order: dict[str, Json]) -> dict[str, Json]:
            with self._turn(order["provider"]):
                error = submit(key, order) or wait(key, order)
            return error or bring(key, order)

        self._purchase = purchase

    def open_shop(self, provider: str, lane: str, width: int) -> None:
        """Makes sure that `width` purchases go on at a time at a provider, and that others wait at its door.

        What is fetched and checked holds up nobody: it is no longer the provider's business.
        """
        if provider not in self._turns:
            self._turns[provider] = threading.BoundedSemaphore(max(1, width))
        self.open_lane(lane, 3 * max(1, width))

    def _turn(self, provider: str) -> AbstractContextManager[object]:
        """A turn at a provider; what an earlier run left under way there has had its own."""
        return self._turns.get(provider) or nullcontext()

    def enqueue(self, lane: str, key: TakeKey, node: str, operation: Mapping[str, Json]) -> None:
        """Asks for a take; asked for again while it is under way, it stays one piece of work."""
        from dbos import DBOS, SetWorkflowID  # noqa: PLC0415 - as in start

        self._forget_failed(key)
        with SetWorkflowID(key):
            DBOS.enqueue_workflow(lane, self._take, lane, key, node, dict(operation))

    def buy(self, lane: str, key: TakeKey, order: Order) -> None:
        """Asks for a take that is bought; asked for again while it is under way, it stays one purchase."""
        from dbos import DBOS, SetWorkflowID  # noqa: PLC0415 - as in start

        self._asked.add(key)
        self._forget_failed(key)
        with SetWorkflowID(key):
            DBOS.enqueue_workflow(lane, self._purchase, key, asdict(order))

    def _forget_failed(self, key: TakeKey) -> None:
        """A local failure bought nothing: the next request starts it anew. So does a success whose files are gone."""
        from dbos import DBOS  # noqa: PLC0415 - as in start

        over = DBOS.list_workflows(workflow_ids=[key], status=list(_OVER), load_input=False, load_output=False)
        if over:
            DBOS.delete_workflow(key)

    def settle(self, keys: list[TakeKey]) -> dict[TakeKey, dict[str, Json]]:
        """What came of those of the takes that are over: a result or `{"error": ...}`."""
        from dbos import DBOS  # noqa: PLC0415 - as in start

        found = DBOS.list_workflows(workflow_ids=list(keys), status=list(_OVER), load_input=False)
        return {TakeKey(status.workflow_id): _outcome(status) for status in found}

    def stop(self) -> None:
        """Closes the engine after a run that is complete."""
        from dbos import DBOS  # noqa: PLC0415 - as in start

        if self._started:
            DBOS.destroy(destroy_registry=True)
            self._started = False


def _outcome(status: object) -> dict[str, Json]:
    output = getattr(status, "output", None)
    if getattr(status, "status", "") == "SUCCESS" and isinstance(output, dict):
        return output
    error = getattr(status, "error", None) or getattr(status, "status", "")
    return {
        "error": {"error": "ProviderError", "what": f"The run ended: {error}", "where": "", "todo": "Run it again."}
    }
