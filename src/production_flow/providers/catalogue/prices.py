"""Which of an entry's prices is meant: by quality, by size, with references or sound."""

from __future__ import annotations

import re

from production_flow.providers.catalogue.entry import Entry, Price, Tier, Unit

LINES = {"360p": 640, "480p": 854, "540p": 960, "720p": 1280, "768p": 1366, "1080p": 1920, "1440p": 2560, "2160p": 3840}
SQUARES = {"512": 512, "0.5k": 512, "1k": 1024, "2k": 2048, "4k": 4096}


def quality_of(entry: Entry, tier: Tier | None, asked: str = "") -> str:
    """The word of quality: what was asked, else the tier's, else empty for the model's usual."""
    return asked or (entry.quality.get(tier, "") if tier else "")


def pixels(word: str) -> int:
    """About how many pixels a size has (`1920x1080`, `720p`, `2K`); 0 where the word says no size."""
    if match := re.fullmatch(r"(\d+)\s*[x:]\s*(\d+)", word):
        return int(match[1]) * int(match[2])
    low = word.lower()
    if low in LINES:
        return LINES[low] * LINES[low] * 9 // 16
    return SQUARES.get(low, 0) ** 2


def price_of(
    entry: Entry, unit: Unit, *, quality: str = "", size: int = 0, references: bool = False, audio: bool = False
) -> Price | None:
    """The price that fits, or None where it is unknown.

    Where no quality is asked and each has its own price, the dearest: nobody should be surprised. Of prices by
    size the next larger than `size` pixels counts, else the largest.
    """
    found = [
        price
        for price in entry.prices
        if price.unit == unit and price.references in {None, references} and price.audio in {None, audio}
    ]
    word = quality.lower()
    named = [price for price in found if word and word in {price.quality.lower(), price.resolution.lower()}]
    if named or (word and any(price.quality for price in found)):
        found = named
    if not found:
        return None
    if size and len({price.resolution for price in found}) > 1:
        return min(found, key=lambda price: (_misfit(pixels(price.resolution), size), -price.amount))
    return max(found, key=lambda price: price.amount)


def _misfit(has: int, size: int) -> tuple[bool, int]:
    """Large enough comes before too small; then the nearest."""
    return (has < size * 0.97, abs(has - size))
