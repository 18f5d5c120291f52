"""The plans of a show, played again: whether every event was possible, and everybody knew what they spoke of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from production_flow.embedded.writer import NAME, critic
from production_flow.embedded.writer.plots import season_plan
from production_flow.embedded.writer.story import story


def violations(prompt: str, seed: int, episodes: Iterable[str]) -> Iterator[tuple[str, str]]:
    """What does not follow in the plans of some episodes (`s01e01`): pairs of the episode and a sentence."""
    wanted = set(episodes)
    for plan in season_plan(story(prompt, seed)):
        ident = f"s01e{plan.number:02d}"
        if ident in wanted:
            yield from ((ident, f"{found[0].upper()}{found[1:]}.") for found in critic.ledger(plan))


__all__ = ["NAME", "violations"]
