"""Nobody has in the time of a show what came later."""

from __future__ import annotations

import pytest

from production_flow.embedded.writer.anachronisms import too_late
from production_flow.embedded.writer.story import story
from production_flow.embedded.writer.storyboard import storyboards


@pytest.mark.parametrize(
    ("text", "era", "late"),
    [
        ("Nell takes her out of gear.", "medieval", True),
        ("She hasn't been told about the engine.", "ancient", True),
        ("Nell takes her out of gear.", "past", False),
        ("Nell has a care, and carries the cart.", "medieval", False),
    ],
)
def test_a_machine_has_its_time(text: str, era: str, late: bool):
    assert too_late(text, era) == late


def test_a_pearl_diver_of_1590_has_no_engine():
    show = story("A pearl diver in 1590 Hormuz hides a runaway princess among the oysters", 2)
    told = " ".join(
        f"{beat.description} {' '.join(line.line for line in beat.dialogue or ())}"
        for board in storyboards(show)[:2]
        for beat in board.beats
    )
    assert not too_late(told, "medieval")
