"""A nature documentary about animals: places of the wild, no clothes and no offices, and somebody who tells it."""

from __future__ import annotations

import re

import pytest

from production_flow.embedded.writer.herd import is_wild
from production_flow.embedded.writer.model import Story
from production_flow.embedded.writer.names import BEASTS
from production_flow.embedded.writer.plots import season_plan
from production_flow.embedded.writer.settings.choice import setting_of
from production_flow.embedded.writer.story import story
from production_flow.embedded.writer.storyboard import storyboards

PANGOLIN = "A nature documentary about a pangolin who cannot find a mate in the Congo basin"
HERON = "A nature documentary about a heron on a Birmingham canal"
FOXES = "A nature documentary about a fox family in a Berlin car park"
LION = "A wildlife documentary about an old lion who must win back his pride in the Serengeti"

_HUMAN = re.compile(
    r"\b(?:offices?|desks?|chairs?|rooms|doors?|windows?|shelf|cupboards?|tea|coffee|biscuits?|clipboards?|paper|pens?"
    r"|letters?|phones?|telephones?|money|coins?|hats?|coats?|shoes?|boots?|sleeves?|pockets?|shirts?|badges?|keys?|lamps?"
    r"|tables?|stairs|kitchens?|beds? made|cars?|buses|job|boss|colleagues?|departments?|meetings?|memos?|fingers?)\b",
    re.IGNORECASE,
)
"""What animals have none of."""


def _told(show: Story) -> list[str]:
    board = storyboards(show)[0]
    beats = [
        text for beat in board.beats for text in (beat.title, beat.description, beat.goal, beat.against, beat.turn)
    ]
    said = [line.line for beat in board.beats for line in beat.dialogue or ()]
    people = [
        text
        for one in show.people
        for text in (one.description, one.want, one.need, one.flaw, one.secret, *one.hands, one.called)
    ]
    props = [text for one in show.props for text in (one.name, one.look, one.close)]
    return [text.replace("car park", "") for text in (*beats, *said, *people, *props)]


@pytest.mark.parametrize("sentence", [PANGOLIN, HERON, FOXES, LION])
@pytest.mark.parametrize("seed", [1, 2])
def test_nothing_in_it_is_a_persons(sentence: str, seed: int):
    show = story(sentence, seed)
    assert is_wild(show.brief)
    assert [(found[0], text) for text in _told(show) if (found := _HUMAN.search(text))] == []
    assert not [text for text in _told(show) if "{" in text]


@pytest.mark.parametrize("sentence", [PANGOLIN, HERON, FOXES, LION])
def test_everybody_is_an_animal_with_one_name_and_nothing_on(sentence: str):
    for one in story(sentence, 1).people:
        assert one.species in BEASTS
        assert " " not in one.name
        assert not one.occupation
        assert one.look is not None
        assert one.look.wardrobe == ()
        assert one.look.accessories == ()


@pytest.mark.parametrize(
    ("sentence", "drawn"),
    [
        (PANGOLIN, {"forest", "cave", "garden", "mountain"}),
        (HERON, {"garden", "stone_bridge", "cave", "mountain", "forest"}),
        (FOXES, {"car_park", "cave", "garden", "rooftop", "suburb"}),
        (LION, {"desert", "cave", "mountain"}),
    ],
)
def test_its_places_are_those_of_its_country(sentence: str, drawn: set[str]):
    show = story(sentence, 1)
    setting = setting_of(show.brief)
    assert setting is not None
    assert setting.id == "wild"
    assert {place.set for place in show.places} <= drawn


def test_a_basin_is_no_town():
    assert story(PANGOLIN, 1).brief.place.at == "in the Congo basin"


@pytest.mark.parametrize("sentence", [PANGOLIN, HERON])
def test_a_season_of_it_is_whole_and_told(sentence: str):
    show = story(sentence, 1)
    assert [plan.number for plan in season_plan(show) if not plan.plan.complete] == []
    told = [line for beat in storyboards(show)[0].beats for line in beat.dialogue or () if line.character == "narrator"]
    assert len(told) >= 6


def test_people_who_are_filmed_like_animals_stay_people():
    show = story("A mock nature documentary about office interns in their natural habitat", 1)
    assert not is_wild(show.brief)
    assert all(one.look is not None and one.look.wardrobe for one in show.people)


def test_penguins_in_antarctica_stand_on_snow():
    places = story("A nature documentary about two penguins who lose their egg in Antarctica", 1).places
    assert "polar" in {place.set for place in places}


@pytest.mark.parametrize("seed", range(6))
def test_a_title_has_the_article_that_its_animal_wants(seed: int):
    title = story("A nature documentary about an octopus who hides from a shark on a reef", seed).title
    assert not title.startswith("A Octopus")
