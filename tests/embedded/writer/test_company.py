"""Several who are called people and nothing else: what they are to each other, and how many."""

import pytest

from production_flow.embedded.writer import critic
from production_flow.embedded.writer.goals import aim_of, goal_of
from production_flow.embedded.writer.reader import read
from production_flow.embedded.writer.story import story
from production_flow.embedded.writer.storyboard import storyboards
from production_flow.embedded.writer.undertakings.choice import kind_of

LOST = "a mockumentary about the three people who run the lost property office of a bus company in Leeds"


@pytest.mark.parametrize(
    ("prompt", "who", "count"),
    [
        (LOST, "a colleague", 3),
        ("a workplace comedy about the people who write fortune cookies in San Francisco", "a writer", 2),
        ("three people who share one shed", "a neighbour", 3),
        ("the three sisters of Vilnius must sell the piano", "a sister of Vilnius", 3),
        ("drama about the two brothers who own the last ferry", "a brother", 2),
    ],
)
def test_people_are_something_to_each_other_and_as_many_as_are_told(prompt: str, who: str, count: int):
    heroes = read(prompt).protagonists
    assert [hero.phrase for hero in heroes] == [who] * count


def test_what_somebody_does_every_day_is_to_go_on_and_not_to_begin():
    deed = read(LOST).deed
    assert goal_of(deed) == "keep the lost property office of a bus company going"
    assert kind_of(read(LOST)) == "any"
    night = read("a retired superhero works the night desk of a motel in Nebraska, sitcom")
    assert goal_of(night.deed) == "keep the night desk of a motel going"


def test_what_somebody_makes_a_living_by_is_gone_on_with():
    cookies = "a workplace comedy about the people who write fortune cookies in San Francisco"
    assert goal_of(read(cookies).deed) == "keep writing fortune cookies"
    board = storyboards(story(cookies, 7))[0]
    assert not any("keeping writing" in text.lower() for beat in board.beats for text in critic.texts(beat))


def test_what_is_done_all_day_is_about_what_it_is_done_to():
    deed = read("mockumentary following the crew of a ferry that crosses the same narrow river all day").deed
    assert goal_of(deed) == "keep crossing the same narrow river all day"
    assert deed.matter == "the same narrow river"


def test_a_way_that_is_to_be_found_is_no_thing():
    deed = read("Two sisters must find a way to agree on the coffee").deed
    assert goal_of(deed) == "agree on the coffee"
    assert deed.matter == "the coffee"


def test_what_somebody_has_left_undone_is_no_aim():
    deed = read("Two sisters in Bergen sell umbrellas and have not spoken since 2009, comedy").deed
    assert deed.infinitive.endswith("2009"), "the logline says it"
    assert goal_of(deed) == "keep selling umbrellas"


def test_what_has_been_found_out_is_kept_quiet_and_not_found_out_again():
    landlady = (
        "the landlady of a boarding house in Blackpool finds out that her cleaner used to be a supervillain, sitcom"
    )
    assert goal_of(read(landlady).deed) == "keep it quiet that her cleaner used to be a supervillain"
    assert kind_of(read(landlady)) == "hide"


def test_of_two_things_done_every_day_the_first_goes_on():
    deed = read("three people run the only cinema in Oban and show a film for one man, comedy").deed
    assert goal_of(deed) == "keep the only cinema going"


def test_what_must_be_done_is_not_done_already():
    assert goal_of(read("A widow must run the family shop until Friday").deed) == "run the family shop until Friday"


def test_an_office_of_somebodys_is_the_place():
    assert read(LOST).place.text == "the lost property office of a bus company in Leeds"


@pytest.mark.parametrize(
    ("prompt", "who"),
    [
        ("sitcom about two rival brass bands in Yorkshire", "the leader of a rival brass band"),
        ("comedy about two rival bakeries on the same street in Lisbon", "the owner of a rival bakery"),
        ("two rival bakers in Ghent", "a rival baker"),
    ],
)
def test_nobody_is_a_brass_band(prompt: str, who: str):
    assert [hero.phrase for hero in read(prompt).protagonists] == [who, who]


def test_two_vans_that_are_rivals_have_a_season_to_win():
    vans = "two rival ice cream vans in a seaside town, a family comedy about a father and his grown-up daughter"
    assert read(vans).deed.infinitive == "win the season from the other ice cream van"


def test_a_long_subject_keeps_what_they_are_afraid_of():
    brief = read(
        "sitcom about the night staff of a 24 hour garden centre in Wolverhampton who are all afraid of the dark"
    )
    assert brief.protagonists[0].phrase.endswith("afraid of the dark")


@pytest.mark.parametrize(
    ("prompt", "aim"),
    [
        (
            "three flatmates in Lisbon inherit a parrot that knows all the secrets of the building, sitcom",
            "keep the parrot",
        ),
        (
            "An accountant realises that her mother-in-law is secretly a superhero, animated comedy",
            "have one quiet year with her mother-in-law",
        ),
        ("Two sisters must sell the bakery, comedy", "sell the bakery"),
    ],
)
def test_what_has_only_just_come_is_no_wish_of_years_ago(prompt: str, aim: str):
    assert aim_of(read(prompt).deed) == aim
