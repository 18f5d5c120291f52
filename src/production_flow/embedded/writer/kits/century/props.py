"""What any show of the century has behind its stove tile, whichever cases it tells."""

from __future__ import annotations

from production_flow.embedded.writer.model import PropSpec

PROPS = (
    PropSpec(
        "platform-photograph", "the platform photograph", "photograph", "#b9a988", "bromide paper", "",
        "a group photograph cut with nail scissors into six, its pieces brown at the cuts",
        "the season's question, in six pieces",
        "on the back of each piece somebody has written in purple copying pencil",
    ),
    PropSpec(
        "biscuit-tin", "the biscuit tin", "tin", "#7c5a3a", "painted tin", "",
        "a square biscuit tin with a painted lid, its corners rubbed to the metal",
        "what the ally was told, as a second carbon",
        "the carbons stand on edge, by date, and between two of them is a finger's width",
    ),
    PropSpec(
        "lining-coat", "the grey coat", "coat", "#5d6068", "wool", "",
        "a heavy grey overcoat that is laid out face down, its lining mended in eleven colours",
        "how the hero thinks: a button to a person, a seam to a day",
        "the lining has rings in it where buttons have stood for a week",
    ),
)  # fmt: skip
"""The photograph in six pieces, the tin of second carbons, and the coat whose lining is a map."""
