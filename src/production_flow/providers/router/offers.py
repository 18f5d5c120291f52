"""Who could make it: entries with their price and how well they suit, the best first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from production_flow.providers.catalogue import Entry, Quote, Tier, quality_of, quote, route
from production_flow.providers.router.fitting import misfit, score
from production_flow.providers.router.needs import Needs, needs_of
from production_flow.providers.router.wish import Situation


@dataclass(frozen=True)
class Offer:
    """One entry for one request at one tier."""

    entry: Entry
    tier: Tier
    quality: str
    quote: Quote
    misfit: str
    score: float

    @property
    def amount(self) -> float:
        """Its price for comparing; an unknown one is dearer than any."""
        return float("inf") if self.quote.amount is None else self.quote.amount

    @property
    def name(self) -> str:
        """The model with its route, for people."""
        return f"{self.entry.name} ({route(self.entry.provider).name})"


def offers(entries: Iterable[Entry], tier: Tier, situation: Situation) -> list[Offer]:
    """Every entry as an offer, the best first.

    What fits comes before what does not, and a known price before an unknown one; then the score decides, then the
    price, then the order of the catalogue.
    """
    needs = needs_of(situation.request, tier)
    made = [_offer(entry, tier, needs, situation) for entry in entries]
    return sorted(made, key=lambda offer: (bool(offer.misfit), offer.quote.amount is None, -offer.score, offer.amount))


def payable(ranked: Sequence[Offer], situation: Situation) -> list[Offer]:
    """What the budget pays for, in the same order.

    An unknown price counts only where no price at all is known, and only while something is left.
    """
    if situation.remaining is None:
        return list(ranked)
    known = [offer for offer in ranked if offer.quote.amount is not None]
    if known:
        return [offer for offer in known if offer.amount <= max(0.0, situation.remaining)]
    return list(ranked) if situation.remaining > 0 else []


def _offer(entry: Entry, tier: Tier, needs: Needs, situation: Situation) -> Offer:
    request = situation.request
    price = quote(entry, request.model_copy(update={"quality": ""}), tier=tier)
    return Offer(
        entry=entry,
        tier=tier,
        quality=quality_of(entry, tier),
        quote=price,
        misfit=misfit(entry, request),
        score=score(entry, request, needs, price, tier),
    )
