"""The medium that a prompt asks for, and the prompt without it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from production_flow.embedded.writer.lexicon.genres import MEDIA


@dataclass(frozen=True)
class Medium:
    """The medium of a prompt: its name, the look it asks for, both possibly empty; `text` is the prompt without it."""

    name: str
    look: str
    live: bool
    text: str
    words: tuple[str, ...]


def read_medium(text: str) -> Medium:
    """The medium of a prompt."""
    name = look = ""
    words: list[str] = []
    live = False
    for pattern, asked, called in MEDIA:
        found = re.search(rf"\b(?:{pattern})\b", text, re.IGNORECASE)
        if not found:
            continue
        words.extend(found[0].split())
        if not name:
            name, live = called, asked == "live"
            look = "" if asked == "live" else asked
        if called != "mockumentary" and not re.match(r"cartoons?$", found[0], re.IGNORECASE):
            text = _remove(text, found)
    return Medium(name, look, live, text.strip(" ,;\u2013—-"), tuple(words))


def _remove(text: str, found: re.Match[str]) -> str:
    before, after = text[: found.start()], text[found.end() :]
    if re.fullmatch(r"(?:an?|the)\s+", before, re.IGNORECASE) and re.match(r" (?:in which|where)\b", after):
        return f"A show{after}"
    before = (
        re.sub(
            r"(?:,\s*|\s+)(?:in|as|told in|done in|shot in|in the style of|with)?\s*(?:an?\s+|the\s+)?$", " ", before
        )
        if after.strip(" .,") == ""
        else before
    )
    after = re.sub(r"^[- ]style\b", "", after)
    joined = f"{before} {after}"
    return re.sub(r"\s+", " ", re.sub(r"\s+([,.])", r"\1", joined))
