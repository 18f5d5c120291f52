"""Nobody courts who is a child, and whoever is courted is somebody of the cast, and there when it is said."""

from __future__ import annotations

import re

import pytest

from production_flow.embedded.writer.plots import season_plan
from production_flow.embedded.writer.reader import read
from production_flow.embedded.writer.setups import setup_of
from production_flow.embedded.writer.story import story
from production_flow.embedded.writer.storyboard import storyboards
from production_flow.embedded.writer.storyboard.delivery import HOW
from production_flow.embedded.writer.undertakings.choice import beloved_of


@pytest.mark.parametrize(
    ("sentence", "grown"),
    [
        ("Two rival sheep farmers' children fall in love during a lockout in 1926 Wales", True),
        ("A boy from the mill marries the owner's girl in 1911 Leeds", True),
        ("Two rival sheep farmers' children build a raft in Wales", False),
    ],
)
def test_who_courts_is_grown(sentence: str, grown: bool):
    show = story(sentence, 7)
    heroes = show.people[: len(show.brief.protagonists)]
    assert all((hero.age >= 18) is grown for hero in heroes)


@pytest.mark.parametrize(
    ("sentence", "described"),
    [
        (
            "A surgeon falls in love with the anaesthetist who covered up a death",
            "the anaesthetist who covered up a death",
        ),
        ("A widow falls in love with her late husband's tailor in Trieste", "'s late husband's tailor"),
        ("A spy in Cairo falls in love with Samir Haddad, the man she must betray", "the man she must betray"),
        ("A clockmaker falls in love with a voice on the radio", "the voice on the radio"),
        ("A ferryman falls in love with a nun while the river rises", "the nun"),
        ("A nun wins the heart of her rival", "'s rival"),
    ],
)
def test_whoever_is_courted_is_somebody_of_the_cast(sentence: str, described: str):
    show = story(sentence, 3)
    loved = show.person(setup_of(show).beloved)
    assert loved is not None
    assert loved.description.endswith(described)
    assert loved.age >= 18


@pytest.mark.parametrize(
    "sentence",
    [
        "A robot falls in love with the lift of a hotel",
        "A princess must choose between two suitors",
        "A student falls in love with the sea",
        "A detective falls in love with twins",
        "A baker guards the mayor of Porto",
    ],
)
def test_nobody_is_made_up_for_what_is_no_person_or_not_one(sentence: str):
    assert not setup_of(story(sentence, 3)).beloved


def test_two_heroes_who_fall_in_love_court_each_other():
    show = story("Two rival bakers fall in love in Porto", 3)
    assert setup_of(show).beloved == show.people[1].id


def test_the_first_day_is_told_to_a_friend_and_the_rest_is_between_the_two():
    show = story("A ferryman in Ghent falls in love with the nun who counts his passengers", 5)
    loved = setup_of(show).beloved
    for plan in season_plan(show):
        for step in plan.plan.steps:
            if step.move.id.startswith("deed_"):
                assert (step.binding["x"] == loved) is (step.move.id != "deed_begin"), step.move.id


def test_the_one_who_is_courted_is_introduced_as_what_the_sentence_calls_them():
    show = story("A ferryman in Ghent falls in love with the nun who counts his passengers", 5)
    loved = show.person(setup_of(show).beloved)
    board = storyboards(show)[0]
    assert loved is not None
    assert f"{loved.name}, the nun who counts his passengers," in " ".join(beat.description for beat in board.beats)


def test_two_of_a_romance_who_hate_each_other_fall_in_love():
    show = story("Romance: a lighthouse painter and a deaf ferry captain who hate each other on sight, Orkney", 1)
    assert show.brief.deed.infinitive == "fall in love"
    assert beloved_of(show)
    assert HOW["court_say"]
    assert read("Two rival chefs hate each other in Lyon").deed.infinitive.startswith("hate")


@pytest.mark.parametrize("seed", range(1, 7))
def test_nobody_has_loved_a_child_or_asked_one_to_dance(seed: int):
    show = story("A drama about a nine-year-old girl in Mombasa who looks for her mother", seed)
    assert show.hero.age < 15
    told = " ".join(one.description for one in show.people)
    assert not re.search(rf"\b(?:loved|asked|married) {show.hero.given}\b", told)
