"""Levels of an episode's tracks: nothing changes where nobody set one, and one that is set reaches its own sounds."""

import json

import pytest

from production_flow.documents import Storyboard, Timeline
from production_flow.documents.storyboard import Levels
from production_flow.stages.pipeline import BY_NAME
from production_flow.types import NodeId

BOARD, CUT = NodeId("storyboard:s01e01"), NodeId("cut:s01e01")


def leveled(show, **levels):
    document = show.view.document(BOARD, Storyboard)
    changed = document.model_copy(update={"levels": Levels(**levels)})
    show.put(BOARD, json.dumps(changed.write()).encode(), "application/json")
    return BY_NAME["cut"].derive(CUT, BY_NAME["cut"].inputs(CUT, show.view))


def gains(timeline):
    return {track.name: [sound.gain_db for sound in track.items] for track in timeline.tracks}


def test_the_usual_levels_are_no_input(whole):
    before = whole.keys()
    plain = leveled(whole)
    assert whole.keys() == before
    assert gains(plain) == gains(whole.view.document(CUT, Timeline))


@pytest.mark.parametrize("track", ["dialogue", "music", "effects"])
def test_a_level_reaches_every_sound_of_its_track_and_no_other(whole, track):
    before, keys = gains(whole.view.document(CUT, Timeline)), whole.keys()
    after = gains(leveled(whole, **{track: -7.5}))
    assert len(before[track]) > 1
    assert after[track] == [gain - 7.5 for gain in before[track]]
    assert {name: after[name] for name in after if name != track} == {
        name: before[name] for name in before if name != track
    }
    assert {node for node, key in whole.keys().items() if key != keys[node]} == {CUT}


@pytest.mark.parametrize("level", [-61, 12.5, "loud"])
def test_no_level_beyond_what_can_be_heard(level):
    with pytest.raises(ValueError, match="music"):
        Levels(music=level)
