"""Objects that come round in every episode of a comedy."""

from __future__ import annotations

from production_flow.embedded.writer.model import PropSpec

PROPS = (
    PropSpec(
        "suggestion-box", "the suggestion box", "box", "#c8553d", "tin", "",
        "a red tin box: a slot, a padlock, a kitten sticker over an older sticker", "the season's question",
        "round the slot the paint has been worn away by fingers checking if anything was left in it",
    ),
    PropSpec(
        "clipboard", "the clipboard", "folder", "#7a8f5a", "wood", "",
        "a scarred wooden clipboard, its pen on a string, its form long out of date", "being in charge, borrowed",
        "under the clip is one more sheet than there ought to be",
    ),
    PropSpec(
        "biscuit-tin", "the good biscuit tin", "tin", "#3f5f8f", "tin", "",
        "a round blue tin that has held buttons, evidence, and once biscuits", "what people will do for each other",
        "the dent in the lid is the shape of a heel",
    ),
)  # fmt: skip
"""The first holds the arc's slips, the second is authority, the third affection."""
