"""What is odd in a real place: magical realism keeps its town and its year; an oddity without a deed is looked into."""

from __future__ import annotations

import pytest

from production_flow.embedded.writer.goals import goal_of
from production_flow.embedded.writer.oddities import oddity_in
from production_flow.embedded.writer.reader import read
from production_flow.embedded.writer.story import story


@pytest.mark.parametrize(
    ("text", "deed"),
    [
        ("a baker in Porto whose bread makes people cry", ("find out why the bread makes people cry", "the bread")),
        (
            "a woman whose sewing machine stitches the future",
            ("find out why the sewing machine stitches the future", "the sewing machine"),
        ),
        (
            "a ferryman whose passengers age a year on every crossing, in May",
            ("find out why the passengers age a year on every crossing", "the passengers"),
        ),
        ("a barber whose shop is empty on Mondays", None),
        ("a barber who sings", None),
    ],
)
def test_an_oddity_is_what_something_of_the_heros_does(text: str, deed: tuple[str, str] | None):
    assert oddity_in(text) == deed


@pytest.mark.parametrize(
    "sentence",
    [
        "Magical realism in a small Italian town",
        "magic realism, a grandmother in Havana whose sewing machine stitches the future",
        "A baker in Porto whose bread makes people tell the truth, magical realism",
        "Realismo mágico: una costurera de Oaxaca cose la lluvia",
        "Ein Postbote in Görlitz bringt Briefe nach Hause, magischer Realismus",
    ],
)
def test_magical_realism_plays_in_a_real_town_of_today(sentence: str):
    brief = read(sentence)
    assert (brief.genre, brief.kit, brief.form, brief.era) == ("drama", "drama", "magical realism", "contemporary")
    assert not {"magic", "magical", "realism", "mágico"} & set(brief.unused)


def test_whoever_laughs_at_it_still_laughs():
    brief = read("Magical realism comedy: a plumber in Naples finds the sea in every pipe")
    assert (brief.kit, brief.form) == ("comedy", "magical realism")


@pytest.mark.parametrize(
    "sentence",
    ["Magical realism in a small Italian town", "Drama in a small Italian town", "A mystery in a Dutch port"],
)
def test_the_country_of_a_town_is_not_its_hero(sentence: str):
    assert not {"italian", "dutch"} & {one.noun.lower() for one in read(sentence).protagonists}


@pytest.mark.parametrize(
    ("sentence", "era"),
    [
        ("Fantasy in a small German town today", "contemporary"),
        ("In a Mexican village where it rains letters, a postwoman has to deliver every one", "contemporary"),
        ("A dragon lives under the Tube in London and wants a job", "contemporary"),
        ("A knight without a shadow must return the sun's stolen mirror before the feast of lanterns", "medieval"),
        ("A dragon rider must deliver a letter to the queen of the modern elves", "medieval"),
    ],
)
def test_a_fantasy_is_of_today_where_its_trades_and_houses_are(sentence: str, era: str):
    assert read(sentence).era == era


def test_what_is_done_to_every_one_of_them_says_of_what():
    brief = read("In a Mexican village where it rains letters, a postwoman has to deliver every one")
    assert brief.deed.infinitive == "deliver every letter"


def test_where_somebody_lives_is_not_what_they_do():
    assert read("A dragon lives under the Tube in London and wants a job").deed.infinitive == "want a job"


def test_nobody_sits_at_court_in_a_town_of_today():
    assert "Crown" not in read("Urban fantasy in modern Lagos").protagonists[0].phrase


def test_what_somebody_learns_to_do_is_what_it_is_about():
    deed = read("An owl who is afraid of the dark learns to fly at night, cartoon for small children").deed
    assert (deed.infinitive, deed.matter) == ("learn to fly at night", "flying at night")
    assert read("A boy learns to ride a bicycle").deed.matter == "the bicycle"


def test_whoever_has_checked_in_is_in():
    deed = read("A night porter in a hotel realises that the guests in room 9 never checked in, horror").deed
    assert deed.infinitive.endswith("never checked in")


@pytest.mark.parametrize(
    ("sentence", "deed"),
    [
        (
            "Two sisters inherit a salt mine in Galicia where something keeps answering their echo, horror",
            "inherit a salt mine and find out what keeps answering their echo",
        ),
        (
            "A widow buys a house in Kent where somebody sleeps in the second bed",
            "buy a house and find out who sleeps in the second bed",
        ),
        ("A couple opens a hotel in Kent", "open a hotel"),
    ],
)
def test_whoever_comes_to_a_place_finds_out_what_is_strange_there(sentence: str, deed: str):
    assert read(sentence).deed.infinitive == deed


def test_a_mine_has_a_lane_before_it():
    show = story("Two sisters inherit a salt mine in Galicia where something keeps answering, horror", 6)
    assert not show.places[0].interior
    assert show.places[0].name != "The Salt Mine"


def test_whoever_wants_a_thing_is_out_to_get_it():
    assert goal_of(read("A dragon lives under the Tube in London and wants a job").deed) == "get a job"
    assert goal_of(read("my grandma is a pirate and she wants her ship back").deed) == "get her ship back"


@pytest.mark.parametrize(
    ("sentence", "deed"),
    [
        (
            "A stonemason carves the name of the brother she did not speak to",
            "carve the name of the brother she did not speak to",
        ),
        ("A clerk in Kiel writes to the man she used to dance with", "write to the man she used to dance with"),
    ],
)
def test_a_clause_keeps_the_word_that_it_ends_on(sentence: str, deed: str):
    assert read(sentence).deed.infinitive == deed


def test_one_of_something_is_the_one_from_then_on():
    assert read("A clerk in Basel tries to return one wooden leg").deed.matter == "the wooden leg"


def test_a_thing_ends_where_it_is_brought_to():
    assert read("A guide must get a mother down the pass before the snow").deed.matter == "the mother"


def test_what_somebody_rides_to_a_town_for_is_what_it_is_about():
    assert read("A farrier rides to Abilene to give back a horse that was never stolen").deed.matter == "the horse"


def test_what_is_broken_in_for_is_what_it_is_about():
    assert read("Four locksmiths break into a clock museum in Prague and put a clock back").deed.matter == "the clock"


@pytest.mark.parametrize(
    ("sentence", "deed"),
    [
        ("A stagecoach driver in Montana counts twelve coffins where there were eleven", "count one coffin too many"),
        ("A shepherd counts nine sheep where there were twelve", "count nine sheep"),
        ("A clerk in Rome finds ten keys", "find ten keys"),
    ],
)
def test_one_more_than_there_was_is_one_too_many(sentence: str, deed: str):
    assert read(sentence).deed.infinitive == deed
