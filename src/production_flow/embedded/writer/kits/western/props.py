"""Objects that turn up all over a western."""

from __future__ import annotations

from production_flow.embedded.writer.model import PropSpec

PROPS = (
    PropSpec(
        "survey-stake", "the survey stake", "stick", "#a4763f", "cedar", "",
        "a squared cedar stake with a red rag round its head", "the question of the season, pulled out of the ground",
        "a leaf of a field book is rolled tight inside the rag",
    ),
    PropSpec(
        "docket", "the docket", "ledger", "#5b4632", "hide and paper", "",
        "a thick book in a rawhide cover, laced shut with a bootlace", "everything that waits for court day",
        "a boot heel has been stood on the last written line",
    ),
    PropSpec(
        "cut-dollar", "the cut dollar", "coin", "#b9b6ab", "silver", "",
        "a silver dollar that a cold chisel has parted down the middle", "a partnership, one half to each vest pocket",
        "the two edges fit only each other",
    ),
)  # fmt: skip
"""Stakes bring the season's question, the docket holds the cases, and the dollar stands for two partners."""
