"""What any historical intrigue has in its chest, whichever cases it tells."""

from __future__ import annotations

from production_flow.embedded.writer.model import PropSpec

PROPS = (
    PropSpec(
        "courier-bag", "the courier's bag", "bag", "#6b4a2f", "saddle leather", "",
        "a flat bag of dark saddle leather, brass-edged, scuffed as by a fall", "the season's question, in six letters",
        "the lining has six slots, worn square by what they held",
    ),
    PropSpec(
        "letter-book", "the letter-book", "book", "#4d5b6a", "calf and paper", "",
        "a thick blue-edged copybook in limp calf, corded shut", "what the ally was told, and the page left blank",
        "one page has a date and a ruled line, and nothing on it",
    ),
    PropSpec(
        "two-keys", "the two keys", "key", "#7a6a4e", "iron", "",
        "two iron keys on one nail, their wards a mirror pair", "trust: no one of them can open it alone",
        "each bow is worn by another thumb",
    ),
)  # fmt: skip
"""The bag with the six letters, the book of copies, and the keys to a chest with two locks."""
