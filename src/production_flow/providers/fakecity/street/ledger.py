"""What was bought on the street, in one file; and how often each shop was asked at all."""

from __future__ import annotations

import json
import threading
import time
from collections import Counter
from pathlib import Path

from production_flow.types import Json


class Ledger:
    """Append-only, in `folder/ledger.jsonl`; opened again it goes on where it ended."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.path = folder / "ledger.jsonl"
        self.asked: Counter[str] = Counter()
        self._lock = threading.Lock()
        lines = self.path.read_text("utf-8").splitlines() if self.path.exists() else []
        self._rows: list[dict[str, Json]] = [json.loads(line) for line in lines]

    @property
    def rows(self) -> list[dict[str, Json]]:
        """Every purchase: number, vendor, model, price in US dollars, request in short, reference, time."""
        with self._lock:
            return list(self._rows)

    @property
    def total(self) -> float:
        """US dollars of everything."""
        return round(sum(float(row["price"]) for row in self.rows), 4)

    def visit(self, shop: str, what: str) -> None:
        """Counts a request, whatever becomes of it."""
        with self._lock:
            self.asked[f"{shop} {what}"] += 1

    def buy(self, vendor: str, model: str, price: float, request: dict[str, Json], reference: str = "") -> int:
        """Writes a purchase down, from here on it is owed; returns its number."""
        with self._lock:
            row = {
                "number": len(self._rows) + 1,
                "vendor": vendor,
                "model": model,
                "price": round(price, 6),
                "request": request,
                "reference": reference,
                "at": round(time.time(), 3),
            }
            self._rows.append(row)
            with self.path.open("a", encoding="utf-8") as file:
                file.write(json.dumps(row, ensure_ascii=False) + "\n")
            return len(self._rows)
