"""What the fake city is like: how slow, how narrow, how faulty."""

from __future__ import annotations

from pydantic import Field

from production_flow.documents.base import Part


class Faults(Part):
    """How often, from 0 to 1, a purchase goes wrong in each way.

    Args:
        busy: 429 before anything is bought, with Retry-After.
        broken: 500 after it was bought.
        late: Bought, and the answer never comes.
        reset: Bought, and the connection is cut.
        failed: Taken on, and failed without a bill.
        page: A web page with status 200 in place of the output.
        empty: An output without bytes.
        expired: The first link to the output has expired when it comes.
    """

    busy: float = 0.0
    broken: float = 0.0
    late: float = 0.0
    reset: float = 0.0
    failed: float = 0.0
    page: float = 0.0
    empty: float = 0.0
    expired: float = 0.0


class Config(Part):
    """Everything about one fake city.

    Args:
        before, after: Seconds on either side of the moment of purchase.
        work: Seconds that a job takes, by port.
        limits: How many jobs may be under way at a time, by port; more are told 429.
        prices: US dollars per picture, second of clip, thousand characters of speech, cue and effect.
        refuse: Words that are not allowed in a prompt.
        again: Seconds that a 429 asks to wait.
        find: Whether jobs can be looked up by reference.
        seed: What is left to chance follows from this and from the reference.
    """

    key: str = "fake-city-key-0001"
    before: float = 0.0
    after: float = 0.0
    work: dict[str, float] = Field(default_factory=lambda: {"image": 0.2, "video": 0.5})
    limits: dict[str, int] = Field(default_factory=lambda: {"image": 8, "video": 4, "voice": 8, "music": 4, "sound": 8})
    prices: dict[str, float] = Field(
        default_factory=lambda: {"image": 0.04, "video": 0.10, "voice": 0.08, "music": 0.05, "sound": 0.02}
    )
    refuse: tuple[str, ...] = ("forbidden",)
    again: float = 0.2
    find: bool = True
    seed: int = 1
    faults: Faults = Faults()
