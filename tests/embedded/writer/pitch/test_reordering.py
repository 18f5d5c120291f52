"""Pitches whose sentence begins with something else than whom it is about."""

from __future__ import annotations

import pytest

from production_flow.embedded.writer.pitch.reordering import reordered
from production_flow.embedded.writer.reader import read


@pytest.mark.parametrize(
    ("pitch", "hero", "deed", "place"),
    [
        ("Long ago, behind the moon, lived a tailor who sewed weather", "tailor", "sew weather", ""),
        ("In a lighthouse there lived a cobbler who mends only left shoes", "cobbler", "mend", "lighthouse"),
        ("The bus pulls out of Tarifa without the conductor, who has to catch it", "conductor", "catch it", "Tarifa"),
        ("The last boat leaves the island without the nun, who must row home", "nun", "row home", "island"),
        ("A talking heron is left to a bankrupt solicitor in Hull", "solicitor", "inherit a talking heron", "Hull"),
        ("A tram driver in Riga is handed a baby by a man who runs", "driver", "receive a baby", "Riga"),
        (
            "He is the slowest postman in Trieste and the widow at number nine has started timing him",
            "postman",
            "face",
            "Trieste",
        ),
        ("Ten lifeguards on the beaches of Biarritz; one of them cannot swim", "lifeguard", "live with it", "Biarritz"),
        (
            "Nine nuns in Toledo; one of them has a secret, and the youngest cook among them wants to know it",
            "cook",
            "want to know",
            "Toledo",
        ),
    ],
)
def test_somebody_at_the_end_comes_first(pitch, hero, deed, place):
    brief = read(pitch)
    assert brief.protagonists[0].noun == hero
    assert brief.deed.infinitive.startswith(deed)
    assert place in f"{brief.place.text} {brief.place.name}"


@pytest.mark.parametrize(
    "pitch",
    [
        "A nurse is left to clean the ward alone",
        "Three nuns share a boat: none of them can swim",
        "The queen leaves with the cook, who can juggle",
        "She is a pastor and he drives the hearse",
        "A bride is given to a duke",
    ],
)
def test_who_is_first_already_stays_there(pitch):
    assert reordered(pitch) == pitch


def test_those_who_remain_are_all_of_them():
    brief = read("When the mine closes the only people who stay are a barber, a laundryman and a deaf girl")
    assert [hero.noun for hero in brief.protagonists] == ["barber", "laundryman", "girl"]
    assert brief.deed.infinitive == "stay when the mine closes"


def test_an_aside_in_what_happens_first_does_not_hide_who_acts():
    brief = read("After the ice gives back her uncle, not a day older, a guide in the Karakoram stops sleeping")
    assert brief.protagonists[0].noun == "guide"


@pytest.mark.parametrize(
    ("pitch", "hero", "deed"),
    [
        ("What becomes of the giant's barber when the giant goes bald", "barber", "start again"),
        ("A witch's goat, a tinker and a young heiress ride through the winter", "heiress", "ride through the winter"),
        ("A small abbey in Vermont goes digital and the cooks are not amused", "cook", ""),
        ("A forger who makes other people's papers has finally run out of names", "forger", "run out of names"),
        ("Deaf miners desert in 1911", "miner", ""),
        ("A house for sale in which every surveyor finds one more door", "surveyor", "find one more door"),
    ],
)
def test_whoever_acts_is_read_with_all_that_they_do(pitch, hero, deed):
    brief = read(pitch)
    assert hero in {one.noun for one in brief.protagonists}
    assert brief.deed.infinitive.startswith(deed)


@pytest.mark.parametrize(
    ("pitch", "deed"),
    [
        ("A clerk answers for a dead man, and tonight the wire says his brothers are coming", "answer for a dead man"),
        ("A gambler wins a town at cards, he lost it twice before", "win a town at cards"),
        ("A doctor opens a shop, and people keep mixing up the days", "open a shop"),
        ("A nun steals a bell, and there's one bed for two", "steal a bell"),
        ("A nun steals a bell and then sells it", "steal a bell and then sell it"),
    ],
)
def test_a_deed_ends_where_somebody_else_comes_in(pitch, deed):
    assert read(pitch).deed.infinitive == deed


@pytest.mark.parametrize(
    ("pitch", "hero", "deed"),
    [
        ("A hotel in Porto where everyone has to pretend to be asleep", "member", "pretend to be asleep"),
        ("Every spoon ever lost ends up with the same tinker in Fez", "tinker", "collect every spoon ever lost"),
        ("Thunder gods on parole, sharing a bedsit in Thessaloniki", "god", "share a bedsit"),
        ("The robot that raised us is being recalled", "robot", "be recalled"),
        ("A nun and a mule try to get across the Staked Plains", "nun", "try to get across the Staked Plains"),
        ("The ferryman, forty-six, waits for a name", "ferryman", "wait for a name"),
        ("A bell rings, and the parish council would like it to stop before noon", "member", "want it to stop"),
    ],
)
def test_somebody_is_found_in_places_rows_and_participles(pitch, hero, deed):
    brief = read(pitch)
    assert brief.protagonists[0].noun == hero
    assert brief.deed.infinitive.startswith(deed)
