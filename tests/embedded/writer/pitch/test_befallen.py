"""Whom an event befalls is the hero, an anthology is of somebody, a kind of show is nobody."""

from __future__ import annotations

import pytest

from production_flow.embedded.writer.reader import read


@pytest.mark.parametrize(
    ("prompt", "who", "deed", "place"),
    [
        (
            "An earthquake traps a subway driver under the river",
            "a subway driver",
            "survive an earthquake and get out",
            "under the river",
        ),
        (
            "A flood strands six strangers in a church",
            "six strangers",
            "survive a flood and get out",
            "in a church",
        ),
        (
            "A storm maroons a ferry captain and a nun on a lighthouse",
            "a ferry captain and a nun",
            "survive a storm and get out",
            "on a lighthouse",
        ),
        (
            "An avalanche cuts off a ski hotel's night porter from the village",
            "the night porter of a ski hotel",
            "survive an avalanche and get back to the village",
            "in a ski hotel",
        ),
        (
            "A blackout leaves two rivals stuck in a lift",
            "two rivals",
            "survive a blackout and get out",
            "in a lift",
        ),
        ("Six strangers are trapped in a lift", "six strangers", "find a way out", "in a lift"),
        ("Two nurses get snowed in at a chapel", "two nurses", "find a way out", "at a chapel"),
        (
            "two brothers who dig graves in a village find a coffin that is warm",
            "two brothers who dig graves",
            "find a coffin that is warm",
            "in a village",
        ),
        (
            "A spy teaches French at a school for girls and someone recognises her",
            "a spy",
            "teach French at a school for girls",
            "at a school",
        ),
        (
            "Three drag queens inherit a gas station in Wyoming",
            "three drag queens",
            "inherit a gas station",
            "at a gas station in Wyoming",
        ),
        (
            "A widowed clockmaker and a runaway princess hide in the opera",
            "a widowed clockmaker and a runaway princess",
            "hide",
            "in the opera",
        ),
    ],
)
def test_whom_an_event_befalls_gets_out_and_a_clause_ends_before_the_deed(prompt: str, who: str, deed: str, place: str):
    brief = read(prompt)
    assert (brief.group or brief.protagonists[0].phrase, brief.deed.infinitive, brief.place.at) == (who, deed, place)


@pytest.mark.parametrize(
    ("prompt", "who"),
    [
        ("Each episode a different tenant of one flat in Vienna", ["a tenant of one flat"]),
        ("A horror anthology, every episode another guest of a hotel", ["a guest of a hotel"]),
        ("An anthology about people who miss the last train", ["a stranger"] * 3),
        ("road movie, two nuns and a goat", ["a nun", "a nun", "a goat"]),
        ("three monks and a donkey cross the Alps", ["a monk", "a monk", "a monk", "a donkey"]),
        (
            "A stationmaster and his twin daughters hide a circus elephant",
            ["a stationmaster", "a twin daughter", "a twin daughter"],
        ),
    ],
)
def test_an_anthology_is_of_somebody_and_twins_are_two(prompt: str, who: list[str]):
    assert [hero.phrase for hero in read(prompt).protagonists] == who


@pytest.mark.parametrize("prompt", ["a kids show", "a sitcom", "a thriller", "an animated series for kids"])
def test_a_kind_of_show_is_nobody(prompt: str):
    brief = read(prompt)
    assert "protagonist" in brief.guessed
    assert not any(word in brief.protagonists[0].phrase for word in ("show", "thriller", "series"))


def test_his_twin_daughters_are_no_twin_of_his():
    pitch = read("A stationmaster and his twin daughters hide a circus elephant from the bailiffs")
    assert not any(person.noun == "twin" for person in pitch.relations)


def test_a_place_is_the_heros_and_a_tongue_that_is_taught_is_no_nation():
    mila = read("Eight-year-old Mila runs the lost dogs' home while her mother is in hospital")
    assert "hospital" not in mila.place.at
    hidden = read("A stationmaster and his twin daughters hide a circus elephant from the bailiffs")
    assert "circus" not in hidden.place.at
    assert read("A spy teaches French at a school for girls").place.culture != "france"


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("A boy hears knocking under the floor of the school", "in the school"),
        ("A deaf girl feels something walk under the ice of the village pond", "in the village"),
        ("A widowed beekeeper investigates missing honey at a Welsh village fair", "at a Welsh village fair"),
        ("A folklorist returns to the moor village of her sister", "in a moor village"),
        ("An elderly couple robs the bank that foreclosed on their farm", "in a bank"),
        ("A colony ship's only dentist discovers that the teeth grow back", "on a colony ship"),
        ("Three cursed siblings guard a bridge that every fairy tale must cross", "on a bridge"),
        ("A shy bus driver writes poems for her passengers", "in a bus"),
        ("Three retired spies run a seaside bingo hall", "in a seaside bingo hall"),
    ],
)
def test_a_place_is_where_people_are(prompt: str, place: str):
    assert read(prompt).place.at == place


@pytest.mark.parametrize(
    "prompt", ["A boy steals a horse from the man who burned her flat", "She becomes a real estate agent"]
)
def test_what_is_no_ground_is_no_place(prompt: str):
    assert not read(prompt).place.said


@pytest.mark.parametrize(
    ("prompt", "who", "deed"),
    [
        (
            "Two monks in 12th-century Ireland carry a stolen relic home",
            "two monks in 12th-century Ireland",
            "carry a stolen relic home",
        ),
        (
            "Two rival florists on one street in Lyon keep sending each other's customers away",
            "two rival florists on one street",
            "keep sending each other's customers away",
        ),
        ("A detective on a night train to Vienna hunts a poisoner", "a detective", "hunt a poisoner"),
        ("A captain hides a stowaway and the ship's computer reports it", "a captain", "hide a stowaway"),
        ("A crooked pawnbroker wants out, but her old partner has kept the ledger", "a crooked pawnbroker", "get out"),
        (
            "After her husband's funeral a bus driver in Porto learns that he had a second family",
            "a bus driver",
            "learn that her husband had a second family",
        ),
    ],
)
def test_a_deed_begins_and_ends_with_the_heros(prompt: str, who: str, deed: str):
    brief = read(prompt)
    assert (brief.group or brief.protagonists[0].phrase, brief.deed.infinitive) == (who, deed)
