"""German verbs that leave their first part at the end of the clause, put together again ("führt den Aufstand an")."""

from __future__ import annotations

import re
from functools import cache

from production_flow.embedded.writer.abroad import vocabulary


@cache
def apart() -> frozenset[str]:
    """Forms of German verbs that come apart; side by side they are none ("baut ein Boot")."""
    return frozenset(key for key in vocabulary("de").forms if key.count("_") == 1)


_CLAUSE_ENDS = r"(?=\s*(?:[,.;:!?]|$|(?:und|oder|aber|doch|zu|als|wie|bis|bevor|weil|damit)\b))"
_IN_BETWEEN = r"[^,.;:!?]*?"


def together(text: str) -> str:
    """A German text with the parts of its separable verbs as one word.

    "führt in Schlesien den Aufstand an": führt_an in Schlesien den Aufstand. An infinitive parted by `zu` has it before
    the verb ("den Fall aufzuklären": zu aufklären).
    """
    parted, infinitives = _patterns()
    text = infinitives.sub(lambda found: f"zu {found['part']}{found['verb']}", text)
    return parted.sub(_joined, text)


def _joined(found: re.Match[str]) -> str:
    """The two parts of a verb as one word, or as they stood where they are no verb together."""
    whole = f"{found['verb']}_{found['part']}"
    return f"{whole}{found['between']}" if whole in vocabulary("de").forms else found[0]


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Of finite verbs with their part at the end of a clause, and of infinitives that `zu` parts."""
    pairs = [key.split("_") for key in sorted(apart())]
    heads = "|".join(sorted({head for head, _ in pairs}, key=lambda head: (-len(head), head)))
    parts = "|".join(sorted({part for _, part in pairs}, key=lambda part: (-len(part), part)))
    parted = rf"\b(?P<verb>{heads})\b(?P<between>{_IN_BETWEEN})\s(?P<part>{parts}){_CLAUSE_ENDS}"
    return re.compile(parted), re.compile(rf"\b(?P<part>{parts})zu(?P<verb>[a-zäöüß]+n)\b")
