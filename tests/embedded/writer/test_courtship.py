"""Nobody courts who is a child, unless the sentence says the years."""

from __future__ import annotations

import pytest

from production_flow.embedded.writer.story import story


@pytest.mark.parametrize(
    ("sentence", "grown"),
    [
        ("Two rival sheep farmers' children fall in love during a lockout in 1926 Wales", True),
        ("A boy from the mill marries the owner's girl in 1911 Leeds", True),
        ("Two rival sheep farmers' children build a raft in Wales", False),
    ],
)
def test_who_courts_is_grown(sentence: str, grown: bool):
    show = story(sentence, 7)
    heroes = show.people[: len(show.brief.protagonists)]
    assert all((hero.age >= 18) is grown for hero in heroes)
