"""Words of a genre that are said in passing and mean something else: a parking space, a film star, an energy giant.

`lexicon/meanings.txt`: a word that says nothing :: what is said, as a pattern.
"""

from __future__ import annotations

import re

from production_flow.embedded.writer.ages import PAST_DATE
from production_flow.embedded.writer.lexicon.data import rows

_OTHERWISE = tuple(
    (re.compile(rf"\b(?:{said})(?:(?<=\s)|(?!\w))", re.IGNORECASE), meant) for meant, said in rows("meanings.txt", "::")
)
"""What is said in words of a genre and means something else, and a word for it that says nothing."""


def meant(text: str) -> str:
    """A text without words that name a genre in passing ("a parking space", "a film star"), and without past dates."""
    text = PAST_DATE.sub("", text)
    for pattern, word in _OTHERWISE:
        said = pattern.search(text)
        while said is not None:
            gap = " " if said[0].endswith(" ") else ""
            end = said.start() + len(word) + len(gap)
            text = f"{text[: said.start()]}{word}{gap}{text[said.end() :]}"
            said = pattern.search(text, end)
    return text
