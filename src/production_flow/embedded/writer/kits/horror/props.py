"""Objects that belong to a horror, whatever its cases are."""

from __future__ import annotations

from production_flow.embedded.writer.model import PropSpec

PROPS = (
    PropSpec(
        "toy-house", "the toy house", "house", "#7c6a52", "painted wood", "",
        "a wooden toy house with six rooms, no stairs, and words burnt in round the eaves",
        "the season's question, one small tenant at a time",
        "behind the smallest window something has been breathing on the glass",
    ),
    PropSpec(
        "watch-book", "the watch book", "book", "#3f4a4f", "cloth and paper", "",
        "a long narrow book with a pencil on a string", "what was heard, and what was said to have been heard",
        "three columns on each page: HOUR, HEARD, and WHAT IT WAS",
    ),
    PropSpec(
        "twine", "the twine", "rope", "#b59a6a", "hemp", "",
        "a ball of brown twine with a little bell at its end", "trust: one tug means here, two means tell me",
        "the cord has worn a ring of paler skin round a wrist",
    ),
)  # fmt: skip
"""The house of the arc, the record of the nights, and the line between two people in the dark."""
