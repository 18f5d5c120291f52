"""Genre, tone and medium of a prompt, from the words in it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from production_flow.embedded.writer.kits.shelf import KITS
from production_flow.embedded.writer.lexicon.genres import (
    DARK_TONES,
    GENRE_WORDS,
    KIT_OF,
    LIGHT_TONES,
    MEDIA,
    STAND_INS,
    TONE_WORDS,
)
from production_flow.embedded.writer.model import KitId


@dataclass(frozen=True)
class Genre:
    """What the words of a prompt say about its genre. `words` are those that said it."""

    name: str
    second: str
    kit: KitId
    tone: str
    words: tuple[str, ...]
    guessed: bool


@cache
def _entries(table: str) -> tuple[tuple[str, str, int], ...]:
    """Every entry of a table as (word, what it stands for, weight), the longest first."""
    source = GENRE_WORDS if table == "genre" else TONE_WORDS
    rows = [
        (entry.strip().lstrip("*"), name, 6 if entry.strip().startswith("*") else 1)
        for name, words in source.items()
        for entry in words.replace("\n", " ").split(",")
        if entry.strip()
    ]
    return tuple(sorted(rows, key=lambda row: (-len(row[0]), row[0], row[1])))


def _scores(text: str, frame: str, table: str) -> tuple[dict[str, float], list[str]]:
    """Points per genre or tone: words of the frame ("a noir detective show") count three times."""
    plain = " " + re.sub(r"[^\w'&.-]+", " ", text.lower()) + " "
    plain = re.sub(r"[.]+ ", " ", plain)
    in_frame = f" {frame.lower()} "
    scores: dict[str, float] = {}
    said: list[str] = []
    for word, name, weight in _entries(table):
        if f" {word} " in plain or f" {word}'s " in plain:
            near = 3 if f" {word} " in in_frame else 1
            scores[name] = scores.get(name, 0) + weight * near * (1 + 0.3 * word.count(" "))
            said.append(word)
    return scores, said


_RANGE = 2
"""Points for words of the range that make a western of a history ("a mapmaker on the frontier with a wagon train")."""


def read_genre(text: str, frame: str) -> Genre:
    """The genre of a prompt, a second one if it scored well, the kit that is nearest, and the tone."""
    scores, words = _scores(text, frame, "genre")
    tones, tone_words = _scores(text, frame, "tone")
    tone = max(sorted(tones), key=lambda name: tones[name]) if tones else ""
    order = list(GENRE_WORDS)
    ranked = sorted(scores, key=lambda name: (-scores[name], order.index(name)))
    name = ranked[0] if ranked else _by_tone(tone)
    second = ranked[1] if len(ranked) > 1 and scores[ranked[1]] >= 0.5 * scores[name] else ""
    kit = "western" if name == "historical" and scores.get("western", 0) >= _RANGE else _kit(name, second, tone)
    return Genre(name, second, kit, tone, tuple(words + tone_words), not ranked)


def _by_tone(tone: str) -> str:
    if tone in DARK_TONES:
        return "horror" if tone == "scary" else "noir"
    return "comedy" if tone == "funny" else "cozy"


def _kit(name: str, second: str, tone: str) -> KitId:
    """The genre's own kit; without one the nearest, unless the tone or the second genre pulls the other way."""
    kit = KIT_OF[name]
    if kit in KITS and name != "family":
        return kit
    kit = kit if kit in KITS else STAND_INS[kit]
    if tone == "funny" or second == "comedy" or (kit == "comedy" and tone not in DARK_TONES):
        return "comedy"
    if tone in LIGHT_TONES or second in {"comedy", "cozy", "romance", "family"}:
        return "cozy"
    if tone in DARK_TONES or second == "noir":
        return "noir"
    return kit


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
