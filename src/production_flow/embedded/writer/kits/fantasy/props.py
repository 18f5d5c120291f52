"""Objects that belong to a fantasy, whatever its cases are."""

from __future__ import annotations

from production_flow.embedded.writer.model import PropSpec

PROPS = (
    PropSpec(
        "pieced-map", "the pieced map", "map", "#cfb98a", "vellum", "",
        "an old vellum map cut into six, its edges pricked with pinholes", "the season's question, a sixth at a time",
        "the pinholes along the cut line up with the pinholes of another piece",
    ),
    PropSpec(
        "day-book", "the day-book", "book", "#5b6f4e", "linen and paper", "",
        "a fat green day-book tied shut with bootlace", "what the apprentice was told, and what was left out",
        "two columns run down each page: WHAT IT DID, and WHAT IT COST",
    ),
    PropSpec(
        "half-token", "the half-token", "coin", "#9a7b4a", "horn", "",
        "a horn token sawn in two, one half on a thong", "trust: one half each, until somebody hands theirs back",
        "the saw line has been polished by a thumb",
    ),
)  # fmt: skip
"""The map of the arc, the record that the apprentice keeps, and the trust between the two."""
