"""What an answer cost, by the tokens it says it used."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from production_flow.errors import BadInput
from production_flow.providers.catalogue.entry import Entry, Unit
from production_flow.providers.catalogue.money import MILLION, exact, rounded
from production_flow.providers.catalogue.prices import price_of

USAGE: dict[str, tuple[Unit, ...]] = {
    "input_tokens": ("mtok-in",),
    "cached_input_tokens": ("mtok-cached-in", "mtok-in"),
    "image_input_tokens": ("mtok-image-in", "mtok-in"),
    "output_tokens": ("mtok-out",),
    "image_output_tokens": ("mtok-image-out", "mtok-out"),
    "audio_output_tokens": ("mtok-audio-out", "mtok-out"),
}
"""What a usage may name, and the prices that count for it: the first that is known."""


def cost_of_usage(entry: Entry, usage: Mapping[str, float]) -> float | None:
    """What the tokens of an answer cost in US dollars; None where one of their prices is unknown.

    The counts go by the names in `USAGE`. Every token stands under one name only: what came from a cache, or was
    of a picture or of sound, is not counted among the plain ones again.

    Raises:
        BadInput: A name is none of those.
    """
    amount = Decimal(0)
    for name, count in usage.items():
        if name not in USAGE:
            raise BadInput(f"No usage is called {name!r}.", where=entry.id, todo=f"Names: {', '.join(USAGE)}.")
        rate = next((price for unit in USAGE[name] if (price := price_of(entry, unit))), None)
        if count and rate is None and not entry.free:
            return None
        amount += exact(count) * (exact(rate.amount) if rate else 0) / MILLION
    return rounded(amount)
