"""The workplace kit: who gets it, what a crew changes, and that its jokes are nobody else's and on nobody."""

from __future__ import annotations

import re
from functools import cache

import pytest

from production_flow.documents.storyboard import Beat
from production_flow.embedded.writer import critic
from production_flow.embedded.writer.kits import shelf
from production_flow.embedded.writer.kits.tables import tables
from production_flow.embedded.writer.notices import of as notices_of
from production_flow.embedded.writer.reader import read
from production_flow.embedded.writer.story import story
from production_flow.embedded.writer.storyboard import storyboards

FILMED = "A mockumentary about a complaints clerk in a town hall who must win back the summer fete"
PLAIN = "A workplace comedy about a payroll clerk who must keep the regional office open until Friday"
SCHOOL = "A sitcom about a deputy head who must save a failing school in Leeds"


@cache
def beats(prompt: str) -> tuple[Beat, ...]:
    """Every beat of a season."""
    return tuple(beat for board in storyboards(story(prompt, 1)) for beat in board.beats)


@pytest.mark.parametrize(
    ("prompt", "kit"),
    [
        (FILMED, "workplace"),
        (PLAIN, "workplace"),
        (SCHOOL, "workplace"),
        ("A sitcom about the staff of a failing town hall who hide a surprise inspection from the mayor", "workplace"),
        ("A satire about the ministry that loses its own building", "workplace"),
        ("A sitcom about three sisters who share one bathroom", "comedy"),
        ("A sitcom about two brothers who share a bunk bed", "comedy"),
        ("A funny cartoon about a family of geese", "comedy"),
    ],
)
def test_a_comedy_at_work_is_a_workplace_comedy_and_one_at_home_is_not(prompt: str, kit: str):
    assert read(prompt).kit == kit


def test_work_alone_is_no_comedy():
    for prompt in (
        "A nurse in a besieged hospital must choose whom to save",
        "A detective finds a body in the post office",
        "A night porter hears screams in an abandoned hospital",
    ):
        assert read(prompt).kit != "workplace", prompt


def test_it_comes_without_a_substitution():
    assert not any(" kit " in notice.message for notice in notices_of(story(PLAIN, 1)))


def test_a_crew_is_talked_to_only_where_there_is_one():
    assert not story(FILMED, 1).narrator, "they say it to the crew themselves"
    assert not story(PLAIN, 1).narrator
    said = [line for beat in beats(FILMED) for line in beat.dialogue or ()]
    assert any(line.how == "to the lens" for line in said)
    assert any("the lens" in beat.description for beat in beats(FILMED))
    assert not any("the lens" in text for beat in beats(PLAIN) for text in critic.texts(beat))
    assert not any(line.how == "to the lens" for beat in beats(PLAIN) for line in beat.dialogue or ())


def test_what_is_seen_before_the_door_of_any_workplace_needs_no_car_park():
    yard = next(place for place in shelf.KITS["workplace"].places if place.id == "forecourt")
    skies = tables("workplace").frame["sky"]
    told = " ".join([*yard.touches, *skies["clear_night"], *skies["rain"], *skies["rain_night"]])
    assert not re.search(r"\bbays?\b|car park|barrier|usual tile", told, re.IGNORECASE)


def test_no_scene_of_a_workplace_needs_a_crew():
    """What is said to a crew stands in texts of its own, so that a plain comedy has no camera that nobody brought."""
    book = tables("workplace").events
    shown = [text for row in book.values() for field in ("text", "mid", "end", "after") for text in row.get(field, ())]
    assert not [text for text in shown if re.search(r"\bcrew\b|There's a camera", text)]
