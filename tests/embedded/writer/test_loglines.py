"""Loglines as somebody reads them who has not seen the sentence: who, what, where, when, and who is against it."""

import re

import pytest

from production_flow.embedded.writer.blueprint import write_blueprint
from production_flow.embedded.writer.goals import briefly, goal_of
from production_flow.embedded.writer.lexicon.settings import WHERE
from production_flow.embedded.writer.logline import POWERS, someone
from production_flow.embedded.writer.matters import DEEDS, MATTERS
from production_flow.embedded.writer.story import story
from production_flow.embedded.writer.titles import _preposition


def _line(prompt: str, seed: int = 1) -> str:
    return write_blueprint(story(prompt, seed)).logline


@pytest.mark.parametrize(
    ("prompt", "held"),
    [
        ("A cooper in Cork, 1847, must hide nine barrels of grain from the agent", "In Cork in 1847, "),
        ("In medieval Ghent a weaver must repay her brother's debt before the fair", "In medieval Ghent, "),
        ("A cellist hears her late teacher play the same étude every night", "étude every night"),
        ("The postman of Dry Gulch keeps a list of every letter he never delivered", ", keeps a list of every letter"),
        ("A baker must win back her stolen recipe in Porto", "must win back her stolen recipe"),
        ("A diver overhears a smuggler's plan in Oban", ", overhears a smuggler's plan"),
    ],
)
def test_the_sentence_is_told_as_it_was_said(prompt, held):
    assert held in _line(prompt)


def test_a_place_that_the_hero_names_is_not_said_twice():
    assert _line("The undertaker of Dry Creek keeps a ledger of every man who was hanged there").count("Dry Creek") == 1


def test_what_sets_a_show_apart_is_its_own_people_or_a_clause_of_its_genre():
    prompt = "A clerk in Lisbon must find the missing minutes of a meeting"
    ends = set()
    for seed in range(1, 9):
        made = story(prompt, seed)
        line = write_blueprint(made).logline
        own = [one.description.removeprefix("who ") for one in made.people[1:]]
        assert any(words in line for words in (*own, *WHERE[made.brief.genre])), line
        assert not re.search(r",,|  |\bwho who\b|\.\.|; (?:here|there),", line)
        ends.add(line.rsplit(";", 1)[-1])
    assert len(ends) > 4


def test_whoever_is_in_the_way_is_the_power_of_the_premise():
    made = story("A clerk in Lisbon must find the missing minutes of a meeting", 1)
    assert someone(made, *POWERS).name in write_blueprint(made).premise


@pytest.mark.parametrize(
    ("prompt", "matter"),
    [
        ("A grain inspector in Danzig must learn who bought the harvest before the border moves", "the harvest"),
        ("A drover must bring three hundred head through a dry valley", "the three hundred head"),
        ("A herbalist must prove the mine is poisoning the town", "the mine"),
        ("A shy monster hides under the bed of a girl who hunts monsters", "the bed"),
        ("The last gardener on a ship has to choose which seeds to wake before the water runs out", "the seeds"),
        ("An android nanny on Mars hides that her child has stopped ageing", "her child"),
        ("A gravedigger buries the same man three times", "the same man"),
        ("A shepherd hides what she is from the flock she guards", "the flock"),
        ("A robot falls in love with the only human it was told to keep asleep", "the only human"),
        ("A vet in Zagreb helps a wounded wolf cross the border", "the wounded wolf"),
        ("A girl feels something walk under the ice of the village pond", "the thing that walks"),
        ("A bell-ringer discovers that someone has been ringing the bells in code", "the bells"),
    ],
)
def test_what_a_deed_is_about_is_in_the_sentence(prompt, matter):
    assert story(prompt, 1).brief.deed.matter == matter


def test_nobody_is_called_the_hero():
    told = [text for rows in MATTERS.values() for text in rows] + [row[1] for rows in DEEDS.values() for row in rows]
    assert not [text for text in told if "{" in text or "hero" in text]


@pytest.mark.parametrize(
    ("prompt", "never"),
    [
        ("A surgeon in Bern hides her diagnosis from the team she trained", r"sends for|they call|asks|other plans"),
        ("A clockmaker in Bern must choose between her shop and her sister", r"sends for|they call|somebody asks"),
        ("A detective on Mars looks for a lost heir", r"in Mars|looking for when"),
        (
            "A scribe must hide the ledger before the army arrives at the abbey gate in Prague",
            r"to get to the bottom of",
        ),
    ],
)
def test_premise_and_question_ask_nothing_that_nobody_asked(prompt, never):
    for seed in range(1, 6):
        blueprint = write_blueprint(story(prompt, seed))
        first = blueprint.premise.split("\n\n")[0]
        assert not re.search(never, f"{first} {blueprint.question}", re.IGNORECASE), (seed, first, blueprint.question)


def test_each_and_them_are_told_as_what_they_are():
    deed = story("A tailor in Turin finds love letters in old coats and must return each to its writer", 1).brief.deed
    assert goal_of(deed) == "return each of the love letters to its writer"


@pytest.mark.parametrize(
    ("prompt", "goal", "matter"),
    [
        (
            "A lighthouse keeper's daughter hears her dead father polish the lamp",
            "find out why her dead father polishes the lamp",
            "her dead father",
        ),
        (
            "A night watchman hears the drowned village ring for evening prayer, slow horror",
            "find out why the drowned village rings for evening prayer",
            "the drowned village",
        ),
        (
            "A medium hears the dead whisper her maiden name",
            "find out why the dead whisper her maiden name",
            "the dead",
        ),
        (
            "A ghost story about a boy ghost who missed the school bus",
            "catch the school bus after all",
            "the school bus",
        ),
        ("A chess champion loses her memory on the day of the final", "get back her memory", "her memory"),
        (
            "A night nurse in an old sanatorium counts one patient too many every night",
            "find out who the one patient too many is",
            "the patient too many",
        ),
        (
            "The janitor of an orbital hotel discovers that the guests are being replaced one by one",
            "find out why the guests are being replaced one by one",
            "the guests",
        ),
        (
            "A puppeteer's widow finds the puppets rearranged in her husband's last pose every morning",
            "find out who has rearranged the puppets",
            "the puppets",
        ),
        ("A clerk finds the mayor dead in his bath", "find out what happened to the mayor", "the mayor"),
        (
            "A botanist on Mars finds a plant that nobody planted",
            "get to the bottom of the plant that nobody planted",
            "the plant",
        ),
        ("A vampire in Wales tries to find a quiet grave", "find a quiet grave", "the quiet grave"),
        (
            "An exiled witch returns to her village to break the curse that turned every mirror black",
            "break the curse that turned every mirror black",
            "the curse",
        ),
        (
            "A moon miner hears her own voice on the emergency channel every night",
            "find out where her own voice comes from",
            "her own voice",
        ),
        (
            "A baker in Ghent hears footsteps in the flour loft",
            "find out where the footsteps come from",
            "the footsteps",
        ),
        ("A shepherdess longs to see the sea", "see the sea", "the sea"),
        ("A bride misses her own wedding", "make up for missing her own wedding", "her own wedding"),
        (
            "A knight and his rusty sword set out to kill the last dragon",
            "kill the last dragon",
            "the last dragon",
        ),
    ],
)
def test_what_befalls_a_hero_is_understood_or_made_good_and_not_wanted(prompt, goal, matter):
    deed = story(prompt, 1).brief.deed
    assert (goal_of(deed), deed.matter) == (goal, matter)


def test_a_town_whose_name_ends_like_a_verb_does_nothing():
    brief = story("The sewing circle of Maple Springs hunts for whoever unravels the quilts", 1).brief
    assert brief.place.name == "Maple Springs"
    assert brief.deed.infinitive.startswith("hunt for whoever")


def test_a_place_that_a_pitch_opens_with_is_nobody():
    brief = story("On a desert planet, a young water smuggler must cross the glass sea", 1).brief
    assert [hero.phrase for hero in brief.protagonists] == ["a young water smuggler"]


def test_a_deed_that_ends_on_its_place_says_the_whole_of_it_and_nothing_twice():
    line = _line("Two estranged brothers must return their mother's ashes to a fishing village in Galicia")
    assert "to a fishing village in Galicia" in line
    assert line.count("fishing village") == 1


def test_a_deed_that_names_its_place_in_the_middle_says_it_once():
    line = _line("The dishwashers have to run a Michelin-starred kitchen in Lyon by themselves")
    assert line.count("Michelin") == 1
    assert "kitchen in Lyon by themselves" in line


def test_one_is_on_a_bus_and_in_a_school():
    bus, school = (
        story(f"A horror story about a {place} where nobody may sleep", 1).brief for place in ("school bus", "school")
    )
    assert _preposition(bus) == "on"
    assert _preposition(school) == "in"


@pytest.mark.parametrize(
    ("doing", "told"),
    [
        ("finding out why something walks under the ice of the pond every evening", "finding out why something walks"),
        ("finding the child who vanished before the village forgets her", "finding the child who vanished"),
        ("breaking the curse in her village that turned every mirror black", "breaking the curse in her village"),
        (
            "finding out which of the twelve jurors in the room took the bribe",
            "finding out which of the twelve jurors in the room took the bribe",
        ),
    ],
)
def test_a_long_deed_is_told_briefly_where_it_is_told_again(doing, told):
    assert briefly(doing) == told
