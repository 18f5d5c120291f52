"""What a close shot has shown comes back before the end of the episode."""

import pytest

from production_flow.embedded.writer.story import story
from production_flow.embedded.writer.storyboard import write_storyboard
from production_flow.embedded.writer.storyboard.payoffs import _BACK


@pytest.mark.parametrize(
    "prompt",
    [
        "A retired witch and her ungrateful broom must collect nine unpaid wishes",
        "A grain inspector in Danzig, 1772, must learn who bought the harvest",
    ],
)
def test_the_second_plots_object_is_seen_again(prompt):
    beats = write_storyboard(story(prompt, 1), {"episode": {"id": "s01e01", "number": 1}}).beats
    for at, beat in enumerate(beats):
        close = {prop for shot in beat.shots if shot.size == "insert" for prop in shot.props}
        if beat.thread == "B" and beat.act not in {"act_four", "tag"}:
            assert all(any(prop in other.props for other in (*beats[:at], *beats[at + 1 :])) for prop in close), beat.id


def test_a_thing_goes_back_in_more_ways_than_a_season_has_episodes():
    assert len(set(_BACK)) >= 12
    assert all("{o.short}" in text.replace("{o.Short}", "{o.short}") for text in _BACK)
