"""Pitches that are billed like a programme are told as sentences."""

from __future__ import annotations

import pytest

from production_flow.embedded.writer.reader import read


@pytest.mark.parametrize(
    ("text", "who", "deed", "place"),
    [
        (
            "Insurance investigator, Detroit, 1958: a dead man keeps cashing his cheques.",
            "an insurance investigator", "find out why a dead man keeps cashing his cheques", "Detroit",
        ),
        (
            "Night nurse, a hospital in Leeds, 1974: she hears the same name every night",
            "a night nurse", "hear the same name every night", "a hospital in Leeds",
        ),
        (
            "In a village in Iceland nobody ever dies",
            "a doctor", "find out why nobody ever dies", "a village in Iceland",
        ),
    ],
)  # fmt: skip
def test_who_where_and_when_become_a_sentence(text: str, who: str, deed: str, place: str) -> None:
    brief = read(text)
    assert (brief.protagonists[0].phrase, brief.deed.infinitive, brief.place.text) == (who, deed, place)


def test_what_never_happens_in_a_house_is_asked_by_somebody_of_the_house() -> None:
    brief = read("In a Black Forest hotel the guests never check out")
    assert brief.protagonists[0].phrase == "a night porter"
    assert brief.deed.matter == "the guests"


def test_a_crew_follows_those_of_the_house() -> None:
    brief = read("A documentary crew follows a call centre in Lyon that sells swimming pools.")
    assert brief.form == "mock documentary"
    assert brief.protagonists[0].phrase == "a member of staff of a call centre"
    assert brief.deed.infinitive == "sell swimming pools"


def test_the_worst_of_its_kind_is_a_group() -> None:
    brief = read("Mockumentary about the worst fire brigade in rural Ireland.")
    assert {one.phrase for one in brief.protagonists} == {"a member of the worst fire brigade"}


@pytest.mark.parametrize("whom", ["for children 4 to 6", "for kids aged 4-8", "for families"])
def test_whom_a_show_is_for_is_no_part_of_the_deed(whom: str) -> None:
    brief = read(f"A hedgehog and a mole must cross the forest before the first snow, {whom}")
    assert brief.deed.infinitive == "cross the forest before the first snow"


@pytest.mark.parametrize(
    ("text", "who", "deed", "place"),
    [
        (
            "The last bookshop on Mars is run by an android who cannot read.",
            "an android who cannot read", "run the last bookshop", "the last bookshop on Mars",
        ),
        ("My cat thinks he runs a detective agency", "a cat", "run a detective agency", "a detective agency"),
        (
            "Two rival wedding planners in Marrakesh are hired for the same wedding.",
            "a rival wedding planner", "work on the same wedding", "Marrakesh",
        ),
        (
            "Ein pensionierter Kommissar aus Hamburg sucht seinen verschwundenen Bruder in Lissabon",
            "a retired commissioner from Hamburg", "search for his missing brother", "Lisbon",
        ),
    ],
)  # fmt: skip
def test_who_does_it_stands_first_and_where_they_come_from_is_not_where_it_plays(
    text: str, who: str, deed: str, place: str
) -> None:
    brief = read(text)
    assert (brief.protagonists[0].phrase, brief.deed.infinitive, brief.place.text) == (who, deed, place)


def test_whoever_is_missing_is_called_by_more_than_whose_they_are() -> None:
    assert read("A clerk searches for his missing brother in Lisbon").deed.matter == "his missing brother"


@pytest.mark.parametrize(
    ("text", "kit", "who", "place"),
    [
        ("A noir in Corsica about a ferry captain who smuggles honey", "noir", "a ferry captain", "Corsica"),
        ("A comedy in Leeds about two plumbers", "comedy", "a plumber", "Leeds"),
        ("A heist in Venice about a gondolier", "noir", "a gondolier", "Venice"),
        (
            "A horror story from Finland about a lighthouse keeper who cannot sleep",
            "horror",
            "a lighthouse keeper",
            "Finland",
        ),
    ],
)
def test_a_kind_of_show_may_say_where_before_whom(text: str, kit: str, who: str, place: str) -> None:
    brief = read(text)
    assert (brief.kit, brief.protagonists[0].phrase, brief.place.text) == (kit, who, place)


@pytest.mark.parametrize(
    ("text", "setting"),
    [
        ("A postman in Shetland opens every letter", "coast"),
        ("A widow in Yorkshire breeds racing pigeons", "village"),
        ("A comedy about a vet in rural Ireland", "village"),
        ("A plumber in Leeds finds a door", "city"),
    ],
)
def test_a_region_is_country_and_an_island_has_a_coast(text: str, setting: str) -> None:
    assert read(text).place.setting == setting


def test_what_is_of_somebody_and_odd_is_asked_about_by_them() -> None:
    brief = read("A beekeeper's bees start spelling the names of people who will die")
    assert brief.protagonists[0].phrase == "a beekeeper"
    assert brief.deed.infinitive == "find out why the bees start spelling the names of people who will die"


def test_a_clause_of_one_of_two_is_not_what_both_do() -> None:
    brief = read("A widowed clockmaker and the woman who sells him stolen hours fall in love in Lisbon")
    assert [one.phrase for one in brief.protagonists] == [
        "a widowed clockmaker",
        "the woman who sells him stolen hours",
    ]
    assert brief.deed.infinitive == "fall in love"


def test_another_world_is_of_days_to_come() -> None:
    assert read("A customs officer on Europa finds a stowaway").era == "future"


def test_a_verb_is_no_part_of_a_school() -> None:
    assert "starts" not in read("A little ghost who is scared of the dark starts school").place.text


def test_what_people_fall_out_over_is_what_it_is_about() -> None:
    assert read("Two tailors in Zurich fall out over a parrot").deed.matter == "the parrot"
