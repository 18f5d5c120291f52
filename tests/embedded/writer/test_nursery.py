"""What is told to children has no bottle in it and nobody's coffin, where a kit has other words."""

from __future__ import annotations

import re

import pytest

from production_flow.embedded.writer.kits.tables import tables
from production_flow.embedded.writer.spectacle.plotted import plotted_of
from production_flow.embedded.writer.story import story
from production_flow.embedded.writer.storyboard import storyboards

GROWN = re.compile(r"\b(?:brandy|whisky|gin|rum|coffin|hearse|murder|cigarette|divorce|corpse)\b", re.IGNORECASE)


@pytest.mark.parametrize(
    ("sentence", "seed"),
    [
        ("A preschool show about three piglets who run a fire station", 3),
        ("A gentle ghost story for children about a boy ghost in a lighthouse", 1),
    ],
)
def test_a_pilot_for_children_can_be_read_to_them(sentence: str, seed: int):
    board = storyboards(story(sentence, seed))[0]
    lines = [line.line for beat in board.beats for line in beat.dialogue or ()]
    told = " ".join([*(f"{beat.description} {beat.goal} {beat.against} {beat.turn}" for beat in board.beats), *lines])
    assert GROWN.findall(told) == []


def test_grown_people_keep_their_brandy():
    show = story("A comedy about three brothers who run a fire station", 1)
    assert plotted_of(show).events == tables(show.kit.id).events
