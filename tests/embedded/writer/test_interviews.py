"""A mock documentary: people say things to the crew, several times in every episode, and are seen to."""

import functools

import pytest

from production_flow.documents.storyboard import Beat
from production_flow.embedded.writer.story import story
from production_flow.embedded.writer.storyboard import storyboards

OFFICE = "A mockumentary about a small-town funeral home"
FAMILY = "A mockumentary about a family of seven who share one van on the way to a wedding in Cork"
PLAIN = "A sitcom about a small-town funeral home"


@functools.cache
def season(prompt: str) -> tuple[tuple[Beat, ...], ...]:
    return tuple(board.beats for board in storyboards(story(prompt, 2)))


def beats(prompt: str, number: int = 1) -> tuple[Beat, ...]:
    return season(prompt)[number - 1]


def to_the_lens(beat: Beat) -> list[str]:
    return [line.line for line in beat.dialogue or () if line.how == "to the lens"]


@pytest.mark.parametrize("prompt", [OFFICE, FAMILY])
@pytest.mark.parametrize("number", [1, 4])
def test_interviews_come_several_times_in_every_episode(prompt: str, number: int):
    told = [beat for beat in beats(prompt, number) if to_the_lens(beat)]
    assert len(told) >= 4
    assert 12 <= len(beats(prompt, number)) <= 24
    assert len({beat.act for beat in told}) >= 3, "not all in one place"
    assert len({who.character for beat in told for who in beat.dialogue if who.how == "to the lens"}) >= 2


@pytest.mark.parametrize("prompt", [OFFICE, FAMILY])
def test_whoever_talks_to_the_crew_looks_out_of_the_picture(prompt: str):
    for beat in beats(prompt):
        for at, line in enumerate(beat.dialogue or ()):
            if line.how != "to the lens":
                continue
            shot = next(shot for shot in beat.shots if at in shot.lines)
            seen = next(figure for figure in shot.figures if figure.character == line.character)
            assert (seen.gaze, seen.facing) == ("camera", "camera"), beat.title
            assert not seen.enters


def test_an_interview_is_one_person_who_says_something_and_how_it_leaves_them():
    talks = [beat for beat in beats(OFFICE) if all(len(shot.figures) == 1 for shot in beat.shots) and to_the_lens(beat)]
    assert len(talks) >= 3
    for beat in talks:
        assert len(set(beat.characters)) <= 2, beat.title
        assert beat.goal
        assert beat.turn


def test_nobody_says_the_same_to_the_crew_twice_in_a_season():
    said = [line for number in range(1, 7) for beat in beats(OFFICE, number) for line in to_the_lens(beat)]
    assert len(said) == len(set(said))


def test_where_nobody_films_nobody_talks_to_a_lens():
    assert not any(to_the_lens(beat) for beat in beats(PLAIN))
    assert not any("the lens" in beat.description for beat in beats(PLAIN))


def test_dinner_ladies_stand_in_a_kitchen():
    ladies = story("a fly-on-the-wall comedy about the dinner ladies of a school in Glasgow", 2)
    base = ladies.place(ladies.hero.haunts[0])
    assert base is not None
    assert base.set == "kitchen"
