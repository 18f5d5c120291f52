"""Occupations: where they work, how they dress, what they carry, what only they can see.

`trades.txt`: id | other words | workplace noun | dress as slot:kind | tools | what only they can see.
"""

from __future__ import annotations

from dataclasses import dataclass

from production_flow.embedded.writer.lexicon.data import rows


@dataclass(frozen=True)
class Trade:
    """One occupation of the lexicon.

    Args:
        words: Its id and every other word for it.
        dress: Garments as (slot, kind).
        insight: What only they can see, as a noun clause.
    """

    key: str
    words: tuple[str, ...]
    workplace: str
    dress: tuple[tuple[str, str], ...]
    tools: tuple[str, ...]
    insight: str


def _trade(key: str, words: str, workplace: str, dress: str, tools: str, insight: str) -> Trade:
    pieces = (piece.partition(":") for piece in dress.split(","))
    names = (key, *(word for word in words.split(",") if word))
    return Trade(
        key, names, workplace, tuple((slot, kind) for slot, _, kind in pieces), tuple(tools.split(",")), insight
    )


TRADES: dict[str, Trade] = {row[0]: _trade(*row) for row in rows("trades.txt")}
"""Occupation id -> what is known of it."""

TRADE_OF: dict[str, str] = {word: trade.key for trade in TRADES.values() for word in trade.words}
"""Any word for an occupation -> its id."""
