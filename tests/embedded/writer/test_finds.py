"""What belongs to a place is found there: said once in a season, and seen close."""

from __future__ import annotations

from collections import Counter

import pytest

from production_flow.embedded.artist.inserts import _noun
from production_flow.embedded.artist.props.words import kind_of
from production_flow.embedded.writer import critic
from production_flow.embedded.writer.story import story
from production_flow.embedded.writer.storyboard import storyboards

PITCHES = ("A noir about a disgraced inspector in a flooded city", "A romance between two rivals in a radio station")


@pytest.mark.parametrize("pitch", PITCHES)
def test_things_of_the_place_are_found_once_and_seen(pitch):
    show = story(pitch, 1)
    boards = storyboards(show)
    finds = {place.id: place.finds for place in show.places}
    shots = [
        (beat, shot)
        for board in boards
        for beat in board.beats
        for shot in beat.shots
        if shot.size == "insert" and not shot.props and not shot.action.startswith("Feet")
    ]
    assert len(shots) >= 2
    assert all(kind_of(_noun(shot.action)) for _, shot in shots)
    for beat, shot in ((beat, shot) for beat, shot in shots if shot is not beat.shots[0]):
        thing = shot.action.rstrip(".").split(" ", 1)[1]
        assert thing in finds[beat.location_id]
        assert thing in beat.description
    assert max(Counter(shot.action for _, shot in shots).values()) == 1
    assert [problem for board in boards for problem in critic.board(board, show)] == []
