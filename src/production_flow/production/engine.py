"""The durable engine: each take is a workflow whose id is its take key.

DBOS writes what was asked and what came of it to `runs.db`; after a crash it takes up what was
under way. The planner asks for little at a time, so what waits can be reordered.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Mapping
from pathlib import Path

from production_flow.production.pool import Pool, cores
from production_flow.types import Json, TakeKey

WIRE = "1"
"""Version of the shape of the workflow; raised only when old runs could not go on."""

_OVER = ("SUCCESS", "ERROR", "CANCELLED", "MAX_RECOVERY_ATTEMPTS_EXCEEDED")


class Engine:
    """Runs takes, a few at a time. One per process and workspace."""

    def __init__(self, hidden: Path, pool: Pool) -> None:
        self._pool = pool
        self._started = False
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
                "log_level": "ERROR",
                "notification_listener_polling_interval_sec": 0.2,
            }
        )
        self._register(self._pool)
        logging.getLogger("dbos").setLevel(logging.CRITICAL + 1)  # its faults reach people as takes that failed
        DBOS.launch()
        for lane, width in (("render", 2 * cores()), ("words", 3)):
            DBOS.register_queue(lane, polling_interval_sec=0.1, concurrency=width)
        self._started = True

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

    def enqueue(self, lane: str, key: TakeKey, node: str, operation: Mapping[str, Json]) -> None:
        """Asks for a take; asked for again while it is under way, it stays one piece of work."""
        from dbos import DBOS, SetWorkflowID  # noqa: PLC0415 - as in start

        self._forget_failed(key)
        with SetWorkflowID(key):
            DBOS.enqueue_workflow(lane, self._take, lane, key, node, dict(operation))

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
