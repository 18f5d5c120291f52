"""Pitches that are a list of things."""

from __future__ import annotations

import json

import pytest

from production_flow.embedded.writer.items import listed_things
from production_flow.embedded.writer.reader import read
from production_flow.embedded.writer.story import story
from production_flow.embedded.writer.storyboard import storyboards

SHOPPING = "milk, eggs, duct tape, two shovels, a bag of lime, birthday candles"


def test_a_shopping_list_is_things_of_their_kind() -> None:
    assert [thing.phrase for thing in listed_things(SHOPPING)] == [
        "the carton of milk", "the egg", "the roll of duct tape", "the shovel", "the bag of lime",
        "the birthday candle",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "pitch",
    [
        "A nun, a tuba, three goats",
        "Whale songs, tax fraud, Norway",
        "Garden allotments, jealousy and one very large poisoned marrow",
        "A widow sues the sea, the moon and the wind",
        "Two dads, one minivan and a road trip",
    ],
)
def test_other_lists_are_no_things(pitch: str) -> None:
    assert listed_things(pitch) == ()


def test_nobody_is_called_as_the_first_thing_of_a_list() -> None:
    assert not read(SHOPPING).protagonists[0].said
    assert read("a widow, a key, two letters and a loaded gun").protagonists[0].phrase == "a widow"


def test_the_things_of_a_list_lie_about_in_the_show() -> None:
    boards = storyboards(story(SHOPPING, 1))
    told = json.dumps([beat.model_dump(mode="json") for board in boards for beat in board.beats]).lower()
    assert all(word in told for word in ("milk", "duct tape", "shovel", "birthday candle"))
