"""Money: exact decimals inside, floats of a hundredth of a cent at the border."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal

MILLION = Decimal(1_000_000)
SMALLEST = Decimal("0.0001")
"""A hundredth of a cent: what amounts are rounded to. Nothing that costs anything is less."""


def exact(amount: float) -> Decimal:
    """The decimal that a float was written as."""
    return Decimal(str(amount))


def rounded(amount: Decimal) -> float:
    """US dollars to a hundredth of a cent; what costs anything costs at least that."""
    if 0 < amount < SMALLEST:
        return float(SMALLEST)
    return float(amount.quantize(SMALLEST, ROUND_HALF_UP))


def total(amounts: Iterable[float | None]) -> float | None:
    """The exact sum of amounts; None where one of them is unknown."""
    known = list(amounts)
    if any(amount is None for amount in known):
        return None
    return rounded(sum((exact(amount) for amount in known if amount is not None), Decimal(0)))


def dollars(amount: Decimal | float) -> str:
    """An amount for people: cents where it has them, more places where it is smaller than one."""
    value = amount if isinstance(amount, Decimal) else exact(amount)
    if value and value < Decimal("0.1"):
        return f"${value.quantize(SMALLEST, ROUND_HALF_UP).normalize():f}"
    return f"${value.quantize(Decimal('0.01'), ROUND_HALF_UP)}"
