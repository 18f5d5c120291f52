"""Whom the heroes deal with is somebody of the cast."""

from __future__ import annotations

import pytest

from production_flow.embedded.writer.met import MET
from production_flow.embedded.writer.plots import season_plan
from production_flow.embedded.writer.reader import read
from production_flow.embedded.writer.story import story
from production_flow.embedded.writer.undertakings.choice import beloved_of


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A retired stuntwoman opens a driving school for nervous widows in Naples", "one of the nervous widows"),
        ("A nun hides a Swedish deserter in a convent in Lisbon, 1917", "the Swedish deserter"),
        ("A boxer teaches shy librarians to fight in Leeds", "one of the shy librarians"),
        ("A trucker on the moon picks up a hitchhiker without a spacesuit", "the hitchhiker"),
        ("A robot in Bremen helps an old man to stay awake", "the old man"),
        ("A monster under the bed is afraid of the boy on top of it", "the boy"),
        ("A superhero in Leeds trains the teenage villain who beat him", "the teenage villain"),
    ],
)
def test_whoever_the_deed_is_for_is_told_of(text: str, told: str) -> None:
    assert [each.phrase for each in read(text).relations if each.tie == MET] == [told]


@pytest.mark.parametrize(
    "text",
    [
        "A bishop wants to be a drummer in Seville",
        "A detective must catch a killer in Chicago",
        "A baker solves crimes for fun in a village",
        "A singer must find out who murdered the judge",
        "A robot works for people in a city",
    ],
)
def test_nobody_is_met_who_is_a_riddle_or_the_hero(text: str) -> None:
    assert not [each for each in read(text).relations if each.tie == MET]


def test_she_is_in_the_cast_with_years_of_her_own() -> None:
    show = story("A retired stuntwoman opens a driving school for nervous widows in Naples", 1)
    widow = next(one for one in show.people if MET in one.tags)
    assert widow.gender == "f"
    assert 68 <= widow.age <= 78
    assert widow.description == "one of the nervous widows"


def test_a_boy_of_nine_is_not_who_did_it_years_ago() -> None:
    show = story("A monster under the bed is afraid of the boy on top of it", 1)
    boy = next(one for one in show.people if MET in one.tags)
    assert boy.age < 13
    assert boy.id not in {plan.roles["A"]["culprit"] for plan in season_plan(show)}


def test_whom_the_hero_loves_is_not_who_did_it() -> None:
    show = story("A bounty hunter in Arizona falls in love with the woman whom he must deliver", 1)
    loved = beloved_of(show)
    assert loved
    assert loved not in {plan.roles["A"]["culprit"] for plan in season_plan(show)}


@pytest.mark.parametrize(
    "text",
    [
        "A retired stuntwoman opens a driving school for nervous widows in Naples",
        "A con man coaches lonely millionaires in Monaco",
    ],
)
def test_she_asks_for_help_in_the_pilot(text: str) -> None:
    show = story(text, 1)
    met = next(one.id for one in show.people if MET in one.tags)
    pilot = season_plan(show)[0]
    assert pilot.plan.complete
    assert pilot.roles["A"]["client"] == met


@pytest.mark.parametrize(
    ("sentence", "noun"),
    [
        ("A pawnbroker in Glasgow looks for a violin that was stolen from a blind girl", "girl"),
        ("A cobbler in Vienna finds a ring that belonged to a duchess", "duchess"),
    ],
)
def test_whose_the_thing_is_is_of_the_cast(sentence: str, noun: str) -> None:
    assert any(read.tie == MET and read.noun == noun for read in read(sentence).relations)


@pytest.mark.parametrize(
    ("sentence", "two"),
    [
        ("A window cleaner moves in with his wife's parents in Gdansk", {"wife's mother", "wife's father"}),
        ("A dental nurse moves back in with her divorced parents in Cardiff", {"divorced mother", "divorced father"}),
    ],
)
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_parents_are_two_of_one_name_and_older_than_the_hero(sentence: str, two: set[str], seed: int) -> None:
    show = story(sentence, seed)
    parents = [one for one in show.people if any(one.description.endswith(each) for each in two)]
    assert len(parents) == len({one.role for one in parents}) == 2
    assert len({one.name.split()[-1][:4] for one in parents}) == 1
    assert all(one.age >= show.hero.age + 14 for one in parents)


def test_a_machine_that_comes_along_is_of_the_cast_and_a_machine():
    show = story("On a desert planet, a young water smuggler must cross the glass sea with a runaway android", 1)
    along = next(person for person in show.people if "android" in person.description)
    assert along.look.species == "android"
