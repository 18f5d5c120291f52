"""Kinds of place that a pitch only mentions."""

import pytest

from production_flow.embedded.writer.mentions import mentioned
from production_flow.embedded.writer.reader import read


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("laundromat employees find a winning lottery ticket", "a laundromat"),
        ("A ghost makes friends with the school cook", "a school"),
        ("A polite war breaks out between two allotments", "an allotment"),
        ("The union strikes unless the manor hires a better medium", "the manor"),
        ("A moth swallows the thread that holds the kingdom together", "the kingdom"),
    ],
)
def test_a_place_that_is_only_mentioned_is_where_it_plays(text, place):
    assert mentioned(text).text == place
    assert read(text).place.said


@pytest.mark.parametrize(
    "text",
    [
        "A bank robber falls for a nurse",
        "A house painter falls for a nurse",
        "A widow hears a church bell under the water",
        "A salvage pilot delivers a coffin to a mining moon",
    ],
)
def test_what_is_only_named_after_a_place_is_none(text):
    assert mentioned(text) is None
