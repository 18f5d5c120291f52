"""Objects that turn up all over a drama."""

from __future__ import annotations

from production_flow.embedded.writer.model import PropSpec

PROPS = (
    PropSpec(
        "unsent-letter", "the unsent letter", "letter", "#d9c8a0", "paper", "",
        "six thin numbered leaves in brown ink, folded in different ways by different keepers",
        "the question of the season, written down in good time and not sent",
        "the last leaf has one line at its head, and the rest of it is white",
    ),
    PropSpec(
        "house-book", "the house book", "notebook", "#2b2b2d", "oilcloth and paper", "",
        "a fat household account book in black oilcloth, a pencil tied to it",
        "what everything has cost, with the truth between coal and bread",
        "somebody has stood a hot spoon on a name, and the page has browned round it",
    ),
    PropSpec(
        "blue-cup", "the blue cup", "cup", "#4a6f9a", "stoneware", "",
        "a big blue cup with a mended rim, the only one of the row with a hook of its own",
        "a place kept at a table for somebody in particular",
        "inside the rim runs a line of old tea, like a tide mark",
    ),
)  # fmt: skip
"""The letter brings the season's question, the book holds the others' troubles, and the cup stands for the friend."""
