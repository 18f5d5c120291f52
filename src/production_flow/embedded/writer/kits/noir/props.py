"""Objects that any noir episode may put on a table."""

from __future__ import annotations

from production_flow.embedded.writer.model import PropSpec

PROPS = (
    PropSpec(
        "envelope", "the unstamped envelope", "envelope", "#d8c9a3", "paper", "",
        "a plain manila envelope with no stamp and no sender", "the season's question, by post",
        "the flap is sealed with red wax and no initial",
    ),
    PropSpec(
        "ledger", "the office ledger", "book", "#4a3b33", "cloth and paper", "",
        "a tall ledger with a broken spine, ruled in pencil", "what the partners owe each other",
        "one line has been left blank on every page",
    ),
    PropSpec(
        "office-key", "the office key", "key", "#b58a3c", "brass", "",
        "a worn brass key on a loop of string", "trust, handed over or handed back",
        "the teeth are worn smooth from one pocket",
    ),
)  # fmt: skip
"""The first is the arc's letter, the second the partners' book, the third their trust."""
