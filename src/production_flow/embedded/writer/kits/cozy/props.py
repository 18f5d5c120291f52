"""Objects that any cozy episode may put on a table."""

from __future__ import annotations

from production_flow.embedded.writer.model import PropSpec

PROPS = (
    PropSpec(
        "postcard", "the unsigned postcard", "card", "#e6d7b0", "card", "",
        "a postcard of this very place, forty years younger", "the season's question, by post",
        "one window in the picture has been circled in green ink",
    ),
    PropSpec(
        "notebook", "the kid's notebook", "book", "#3f6f8f", "paper", "",
        "a school notebook with a rubber band and a label that says MINUTES", "who was listening",
        "every page is ruled in two: SAID and MEANT",
    ),
    PropSpec(
        "spare-key", "the spare key", "key", "#b58a3c", "iron", "",
        "a long iron key that lives under a flowerpot", "trust, lent or taken back",
        "a ribbon on it has been tied, untied and tied again",
    ),
)  # fmt: skip
"""The first is the arc's card, the second the record of who said what, the third trust."""
