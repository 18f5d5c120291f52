"""Pitches that somebody else wants, tells or warns of."""

from __future__ import annotations

import pytest

from production_flow.embedded.writer.pitch.hearsay import meant
from production_flow.embedded.writer.reader import read


@pytest.mark.parametrize(
    ("pitch", "plain"),
    [
        (
            "my aunt reckons somebody should do a series about the men who ring bells",
            "A show about the men who ring bells",
        ),
        ("My boss thinks you should make one about lifeguards and she's right", "A show about lifeguards"),
        ("How about a mole who digs to the sea?", "A mole who digs to the sea"),
        ("An ensemble piece about a ferry", "A show about a ferry"),
        ("Spies? Nope. The cleaner. He reads the bins", "The cleaner. He reads the bins"),
        ("Our hero, a lift attendant, never sees the sky", "A lift attendant never sees the sky"),
        (
            "I'd like something spooky but for my little brother. Perhaps a ghost who fears cats?",
            "A spooky show for children about a ghost who fears cats",
        ),
        ("The cleaner? She reads the bins", "The cleaner? She reads the bins"),
        ("My aunt thinks about the sea", "My aunt thinks about the sea"),
    ],
)
def test_a_show_is_not_about_who_wants_it_or_whom_it_denies(pitch, plain):
    assert meant(pitch) == plain


@pytest.mark.parametrize(
    ("pitch", "hero", "deed"),
    [
        (
            "my gran was a wrestler and she always said someone in our street was selling passports",
            "wrestler",
            "find out",
        ),
        ("My father was a diver for ten years and I want a show about that, him and the crew", "diver", ""),
        ("My uncle swears the saints climb down at night to play dominoes", "saint", "climb down"),
        ("Grandma's sold the house and bought a fishing boat", "grandma", "sell the house"),
        ("Mum's gone back to university and joined a band", "mum", "go back to university"),
        (
            "Never open the blue trunk, says the new lodger, and hands over the key",
            "lodger",
            "forbid everybody to open",
        ),
        ("Stop the presses, says the night editor, and the interns obey", "editor", "order everybody to stop"),
    ],
)
def test_whoever_is_told_of_is_the_hero(pitch, hero, deed):
    brief = read(pitch)
    assert brief.protagonists[0].noun == hero
    assert brief.deed.infinitive.startswith(deed)


@pytest.mark.parametrize(
    "pitch",
    [
        "Mum's kitchen is on fire",
        "The baker's gone",
        "A dog barks, says nothing and leaves",
        "My aunt was a nun and she opened a bar",
    ],
)
def test_what_only_looks_like_hearsay_stays(pitch):
    assert meant(pitch) == pitch


@pytest.mark.parametrize(
    ("pitch", "plain"),
    [
        ("a lute teacher, the last of her guild, tunes a harp", "a lute teacher tunes a harp"),
        ("Two surgeons, once engaged, are sent to one ward", "Two surgeons are sent to one ward"),
        ("What if the last nun wasn't counting the dead but feeding them", "What if the last nun secretly feeds them"),
        ("A cook buys a flask and, sadly for the mayor, a map", "A cook buys a flask and a map"),
        ("Sperm donor no. 114 gets a letter", "Sperm donor gets a letter"),
        ("A lute teacher, a nun and a cook sing", "A lute teacher, a nun and a cook sing"),
    ],
)
def test_what_is_said_by_the_way_is_left_out(pitch, plain):
    assert meant(pitch) == plain
