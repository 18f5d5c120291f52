"""What happens in the fake city: purchases with a ledger that survives it, jobs that take time, chosen misfortune."""

from __future__ import annotations

import json
import random
import threading
import time
from pathlib import Path

from production_flow.providers.fakecity.config import Config
from production_flow.types import Json

TTL = 30.0
"""Seconds that a link to an output lives."""


class City:
    """A shop with an append-only ledger in `folder/ledger.jsonl`; opened again it knows every job."""

    def __init__(self, folder: Path, config: Config) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.config = config
        self._path = folder / "ledger.jsonl"
        self._lock = threading.Lock()
        self._refreshed: set[str] = set()
        self.jobs: dict[str, dict[str, Json]] = {}
        if self._path.exists():
            self.jobs = {job["id"]: job for job in map(json.loads, self._path.read_text().splitlines())}

    def misfortune(self, kind: str, reference: str, attempt: str = "") -> bool:
        """Whether this goes wrong in this way: the same for the same reference and attempt, whenever it is asked."""
        dice = random.Random(f"{self.config.seed}/{kind}/{reference}/{attempt}")
        chance: float = getattr(self.config.faults, kind)
        return dice.random() < chance

    def is_full(self, port: str) -> bool:
        """Whether as many jobs are under way on a port as are allowed."""
        now = time.time()
        with self._lock:
            busy = len([job for job in self.jobs.values() if job["port"] == port and job["ready"] > now])
        return busy >= self.config.limits.get(port, 4)

    def buy(self, port: str, order: dict[str, Json]) -> dict[str, Json]:
        """Writes a purchase into the ledger; from here on it is owed."""
        price = self.config.prices.get(port, 0.0) * _amount(port, order)
        now = time.time()
        failed = self.misfortune("failed", str(order["reference"]))
        with self._lock:
            job = {
                "id": f"job-{len(self.jobs) + 1:06d}",
                "port": port,
                "reference": order["reference"],
                "price": 0.0 if failed else round(price, 4),
                "bought": now,
                "ready": now + self.config.work.get(port, 0.1),
                "failed": failed,
                "order": order,
            }
            self._write(job)
        return job

    def _write(self, job: dict[str, Json]) -> None:
        """Puts a job into the ledger; of several lines about one the last counts."""
        self.jobs[str(job["id"])] = job
        with self._path.open("a") as ledger:
            ledger.write(json.dumps(job) + "\n")

    def cancel(self, ident: str) -> None:
        """Stops a job: what was done of it until now is owed. What is done already stays so."""
        with self._lock:
            job, now = self.jobs[ident], time.time()
            if now >= job["ready"]:
                return
            share = (now - job["bought"]) / max(0.001, job["ready"] - job["bought"])
            self._write({**job, "ready": now, "stopped": True, "price": round(job["price"] * share, 4)})

    def look(self, ident: str) -> dict[str, Json]:
        """Where a job stands. Its links may have expired, until one of them was followed in vain."""
        job, now = self.jobs[ident], time.time()
        left = job["ready"] - now
        if left > 0:
            share = 1 - left / max(0.001, job["ready"] - job["bought"])
            return {"id": ident, "state": "running", "progress": round(share, 2)}
        if job.get("stopped"):
            return {"id": ident, "state": "failed", "message": "it was cancelled", "cost": job["price"]}
        if job["failed"]:
            return {"id": ident, "state": "failed", "message": "a lamp fell over", "cost": 0.0}
        stale = self.misfortune("expired", job["reference"]) and ident not in self._refreshed
        until = now - 1 if stale else now + TTL
        return {"id": ident, "state": "done", "cost": job["price"], "output": f"/files/{ident}?until={until:.3f}"}

    def refresh(self, ident: str) -> None:
        """From now on links to this output are fresh."""
        self._refreshed.add(ident)

    def with_reference(self, reference: str) -> list[str]:
        """The jobs that were bought under a reference."""
        return [ident for ident, job in list(self.jobs.items()) if job["reference"] == reference]


def _amount(port: str, order: dict[str, Json]) -> float:
    """How much of what is billed was ordered: seconds of a clip, thousands of characters of a line, else one piece."""
    if port == "video":
        return float(order["seconds"])
    return len(str(order["prompt"])) / 1000 if port == "voice" else 1.0
