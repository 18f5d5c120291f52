"""What somebody is after who has only read or suspected something."""

from __future__ import annotations

import pytest

from production_flow.embedded.writer.goals import goal_of
from production_flow.embedded.writer.reader import read


@pytest.mark.parametrize(
    ("sentence", "goal"),
    [
        ("A heart surgeon in Detroit goes blind in one eye and tells nobody", "keep it quiet"),
        ("A girl in Oslo moves in with her grandfather and learns his trade", "learn her grandfather's trade"),
        ("Two clerks run their post office as a bakery", "keep running their post office as a bakery"),
        ("A night nurse in Glasgow suspects the surgeon", "find out what the surgeon is hiding"),
        (
            "In the old sanatorium above Davos, the night porter hears patients who checked out",
            "find out where the patients who checked out come from",
        ),
        ("A clone in a mining colony inherits her own funeral bill", "get rid of her own funeral bill"),
        ("A railroad cook in Wyoming finds gold in the soup", "find out where the gold in the soup comes from"),
        ("A cowardly bounty hunter captures the wrong twin", "find the right twin"),
        ("A monster under the bed is afraid of the boy on top of it", "get over the fear of the boy on top of it"),
        (
            "A laundress at the court of Aragon in 1482 reads a treaty on the back of a napkin",
            "get to the bottom of the treaty on the back of a napkin",
        ),
        (
            "A night watchman finds the same photograph in every flat he is asked to guard",
            "find out who leaves the same photograph in every flat he is asked to guard",
        ),
        ("A knitting club in Shetland finds a body in the wool store", "find out whose body lay in the wool store"),
        (
            "A mushroom forager in the Jura suspects the mayor's truffle pig of arson",
            "find out if the mayor's truffle pig is behind the arson",
        ),
        (
            "A retired midwife in Oaxaca receives a letter from a girl she herself declared dead",
            "get to the bottom of the letter from a girl she herself declared dead",
        ),
        (
            "A taxidermist in Valpara\u00edso is framed for burning down the town archive",
            "find out who burned down the town archive",
        ),
        (
            "A retired harpist in Wales finds her stolen harp in the butcher's window",
            "find out how her stolen harp came to be in the butcher's window",
        ),
        (
            "A sign painter in Tbilisi keeps finding her own name on other people's graves",
            "find out how her own name came to be on other people's graves",
        ),
        (
            "A dredger pilot in Rotterdam brings up a church bell with a name filed off",
            "get to the bottom of the church bell with a name filed off",
        ),
        (
            "A cloakroom attendant in Budapest receives the same coat from a different man",
            "get to the bottom of the same coat from a different man",
        ),
        (
            "A bridge keeper in Bruges finds his late wife's letters to somebody called Willem",
            "get to the bottom of his late wife's letters to somebody called Willem",
        ),
        (
            "A lamplighter in Porto hears his own obituary read on the tram",
            "find out where his own obituary comes from",
        ),
        ("A widow in Cremona is accused of stealing a violin", "find out who stole a violin"),
        (
            "A father in Cork moves back in with his three daughters and their drum teacher",
            "move back in with his three daughters and their drum teacher",
        ),
    ],
)
def test_what_was_read_or_suspected_is_looked_into(sentence: str, goal: str):
    assert goal_of(read(sentence).deed) == goal


def test_a_murder_of_somebody_is_what_a_deed_is_about():
    deed = read("Two sisters in a fishing village solve the murder of the choirmaster").deed
    assert deed.matter == "the murder of the choirmaster"


def test_whoever_makes_it_rain_is_about_the_rain():
    assert read("The widow of a rainmaker has to make it rain in Oklahoma").deed.matter == "the rain"


def test_a_picture_that_is_to_be_proved_real_is_what_a_deed_is_about():
    deed = read("A retired forger in Athens must prove that one picture is real").deed
    assert deed.matter.endswith("one picture")


def test_nobody_sets_out_to_become_what_they_become_against_their_will():
    deed = read("A postwoman in Lyon who can hear lies for ten minutes a day becomes a superhero against her will").deed
    assert goal_of(deed) == "be left in peace"
