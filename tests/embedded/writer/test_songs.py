"""A musical is sung: three scenes of an episode, each under the title of its beat; nothing else is."""

from __future__ import annotations

import re

import pytest

from production_flow.embedded.writer.story import story
from production_flow.embedded.writer.storyboard import write_storyboard
from production_flow.embedded.writer.storyboard.songs import ACTS

CHOIR = "Four choirboys steal the bells back from the soldiers in a bombed church"


@pytest.mark.parametrize(
    "sentence", [f"{CHOIR}, a musical", "A heist musical about three nuns who crack a bank's vault"]
)
def test_a_musical_names_a_song_of_the_beats_own_title_in_three_of_its_acts(sentence: str):
    beats = write_storyboard(story(sentence, 5), {}).beats
    sung = [beat for beat in beats if f'"{beat.title}"' in beat.description]
    assert [beat.act for beat in sung] == list(ACTS)
    assert not any(re.search(r"\{\w", beat.description) for beat in sung)


def test_nobody_sings_in_a_show_that_is_no_musical():
    beats = write_storyboard(story(CHOIR, 5), {}).beats
    assert not any(f'"{beat.title}"' in beat.description for beat in beats)
