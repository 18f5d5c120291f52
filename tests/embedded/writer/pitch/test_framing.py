"""Pitches that put their sentence in a frame: asked for, told by somebody, a quest, a question, a state."""

from __future__ import annotations

import pytest

from production_flow.embedded.writer.pitch.predicates import acted
from production_flow.embedded.writer.reader import read


@pytest.mark.parametrize(
    ("pitch", "who", "deed"),
    [
        ("Can you make a show about a baker who steals flour?", "a baker", "steals flour"),
        ("Logline: a widow sues the sea", "a widow", "sues the sea"),
        ("Dear network, please make a show where a nun sues the sea", "a nun", "sues the sea"),
        ("Bruh imagine a plumber robs a bank", "a plumber", "robs a bank"),
        ("Something funny for the whole family about a dad who fakes a PhD", "a dad", "fakes a PhD"),
        ("TREATMENT. Act one: a widow robs a bank. Act two: the bank robs her.", "a widow", "robs a bank"),
        ("There's a door in our daycare that only toddlers can see", "a toddler", "see a door"),
        (
            "A period romance: a lace maker in Bruges and the deserter she hides in her attic",
            "a lace maker",
            "hides the deserter",
        ),
        (
            "What happens to the hangman when the king abolishes the death penalty?",
            "the hangman",
            "starts again when the king abolishes the death penalty",
        ),
        ("my grandma is a pirate and she wants her ship back", "a grandma who is a pirate", "wants her ship back"),
        (
            "You are the janitor of a space elevator and something keeps pressing every floor",
            "the janitor of a space elevator",
            "finds out what keeps pressing every floor",
        ),
        (
            "It is 1888 and a lamplighter in Edinburgh sees the same woman die on every street he lights",
            "a lamplighter",
            "sees the same woman die on every street he lights",
        ),
        (
            "The forgery of the century, told by the frame maker",
            "the frame maker",
            "tells the story of the forgery of the century",
        ),
        (
            "Her mother's debts, her brother's boat, and eleven days to get to Valparaíso",
            "a woman",
            "gets to Valparaíso within eleven days",
        ),
        ("One nun's quest to brew the perfect beer", "a nun", "brews the perfect beer"),
        ("The return of a disgraced jockey", "a disgraced jockey", "comes back"),
        ("Help a little snail find its way home", "a little snail", "finds its way home"),
        ("Her job is to lie to the dying", "a woman", "lies to the dying"),
        ("Meet Ludmila, 71. She robs banks.", "a 71-year-old", "robs banks"),
        ("NIGHT BUS — a driver in Oslo picks up the same passenger", "a driver", "picks up the same passenger"),
        ("The mayor of a town of ghosts is up for re-election", "the mayor of a town of ghosts", "seeks re-election"),
        ("A nurse who is determined to expose her hospital", "a nurse", "exposes her hospital"),
        ("A dowser is put on trial for theft", "a dowser", "is put on trial for theft"),
        (
            "We meet Ludmila on the day she loses her job and her bike",
            "a stranger in town",
            "loses her job and her bike",
        ),
        ("An exhausted tooth fairy unionises", "an exhausted tooth fairy", "unionises"),
        (
            "He was the best getaway driver until he failed his eye test",
            "the best getaway driver",
            "fails his eye test",
        ),
        ("Why did the astronaut come home with two shadows?", "the astronaut", "comes home with two shadows"),
        (
            "A referee who took a bribe is invited to the reunion of the team he cheated",
            "a referee who took a bribe",
            "is invited to the reunion of the team he cheated",
        ),
        ("hi can u do something where a nun opens a tattoo shop", "a nun", "opens a tattoo shop"),
        (
            "Last orders at the Anchor: the cook of a doomed pub steals it, brick by brick",
            "the cook of a doomed pub",
            "steals it, brick by brick",
        ),
        ("A thief steals a ring and the old dog eats it", "a thief", "steals a ring"),
        ("A new hire at a bank is told never to open drawer nine", "a new hire", "is told never to open drawer nine"),
    ],
)
def test_who_does_what_stands_in_the_frame(pitch: str, who: str, deed: str) -> None:
    brief = read(pitch)
    assert (brief.protagonists[0].phrase, brief.deed.third) == (who, deed)


@pytest.mark.parametrize(
    ("pitch", "several", "deed"),
    [
        ("The village that votes to secede from France", "the villagers", "vote to secede from France"),
        ("The night shift at a doughnut shop solves a murder", "the night shift", "solve a murder"),
        (
            "Their fight against the dam: four fishermen on the Mekong take a giant to court",
            "four fishermen on the Mekong",
            "take a giant to court",
        ),
        ("Two brothers are at war with the sea", "two brothers", "fight the sea"),
        ("A wolf and three pigs build a house together", "a wolf and three pigs", "build a house together"),
        ("Two customs beagles smuggle themselves to Jamaica", "two customs beagles", "smuggle themselves to Jamaica"),
    ],
)
def test_several_act_together(pitch: str, several: str, deed: str) -> None:
    brief = read(pitch)
    assert (brief.group, brief.deed.third) == (several, deed)


@pytest.mark.parametrize(
    ("pitch", "deed"),
    [
        ("Who killed the choirmaster?", "find out who killed the choirmaster"),
        ("Why does the clock in Zagreb run backwards?", "find out why the clock runs backwards"),
    ],
)
def test_a_pitch_without_somebody_has_a_deed_and_a_guessed_hero(pitch: str, deed: str) -> None:
    brief = read(pitch)
    assert brief.deed.infinitive == deed
    assert not brief.protagonists[0].said


@pytest.mark.parametrize(
    ("pitch", "place"),
    [
        ("A weekly half hour set in the break room of a failing aquarium", "in the break room of a failing aquarium"),
        ("Succession meets The Office, in a family-run crematorium", "in a family-run crematorium"),
        ("A heist at Fort Knox", "at Fort Knox"),
        ("There is a hotel in Baku where nobody checks out", "in a hotel in Baku"),
        ("A Michelin-starred kitchen in Lyon hires a robot", "in a Michelin-starred kitchen in Lyon"),
    ],
)
def test_the_place_stands_whole(pitch: str, place: str) -> None:
    assert read(pitch).place.at == place


@pytest.mark.parametrize(
    ("state", "deed"),
    [
        ("is in love with the moon", "loves the moon"),
        ("is on the run from his own fans", "runs from his own fans"),
        ("are in charge of the only key", "runs the only key"),
        ("is about to sell the farm", "sell the farm"),
        ("is a baker", "is a baker"),
    ],
)
def test_what_somebody_is_may_be_what_they_do(state: str, deed: str) -> None:
    assert acted(state) == deed
