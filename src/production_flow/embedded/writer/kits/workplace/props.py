"""Things without which no week at work goes by."""

from __future__ import annotations

from production_flow.embedded.writer.model import PropSpec

PROPS = (
    PropSpec(
        "minutes", "the old minutes", "paper", "#d9d2bd", "paper", "",
        "a few curling pages of minutes on a green treasury tag", "the season's question, one page at a time",
        "item seven has been thumbed until its corner is soft as felt",
    ),
    PropSpec(
        "rota", "the rota", "poster", "#e8ecef", "card", "",
        "a wall rota in three colours of ink and two of pencil", "who is really keeping the place going",
        "one square is rubbed through to the wall",
    ),
    PropSpec(
        "label-maker", "the label maker", "machine", "#8f969c", "plastic", "",
        "a grey hand-held label maker with its own name on it", "two colleagues and one drawer",
        "a strip has stuck in its mouth, with half a word on it",
    ),
)  # fmt: skip
"""Pages of the arc, a duty, a friendship."""
