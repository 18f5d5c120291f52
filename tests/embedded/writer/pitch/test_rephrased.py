"""Pitches that go a way around: what is told when it is told straight."""

from __future__ import annotations

import pytest

from production_flow.embedded.writer.pitch.rephrased import rephrased
from production_flow.embedded.writer.reader import read


@pytest.mark.parametrize(
    ("pitch", "told"),
    [
        (
            "It took the lighthouse inspector four days to reach the rock, and only an hour to understand the silence",
            "The lighthouse inspector reaches the rock and understands the silence",
        ),
        (
            "The Enigma girls got their medals; this is the story of the tea lady who sold what she overheard.",
            "The tea lady who sold what she overheard.",
        ),
        ("Following the season of a boxing gym in Accra", "A boxing gym in Accra"),
        ("itd be funny if a family of magicians told the truth", "A family of magicians told the truth"),
        ("Nothing scary please, just a country vet mending animals", "A country vet mends animals. Nothing scary."),
        ("Milo, nine, shares his room with a ghost", "nine-year-old Milo shares his room with a ghost"),
        ("Would you marry your own clone? Two sisters did.", "Two sisters married their own clone."),
        (
            "After thirty years as a customs officer Odile buys a tea room",
            "Odile, a customs officer after thirty years, buys a tea room",
        ),
        ("Half-hour. A singer inherits quintuplets", "A singer inherits quintuplets"),
        ("Need a warm show for our paint brand: an office full of people", "An office full of people"),
        (
            "I teach Year 8 and we're doing the Great Fire of London, could you do one about the baker's maid",
            "A show about a baker's maid. I teach Year 8 and we're doing the Great Fire of London.",
        ),
        ("Single dad. Wedding DJ.", "A show about a single dad. Wedding DJ."),
    ],
)
def test_a_way_around_is_told_straight(pitch, told):
    assert rephrased(pitch) == told


@pytest.mark.parametrize(
    "pitch",
    [
        "A nun finds a violin in the snow",
        "Would you believe it? The lift is stuck.",
        "It took all night.",
        "Set on Titan, this is the story of a courier who delivers goodbyes",
    ],
)
def test_what_is_told_straight_stays_as_it_is(pitch):
    assert rephrased(pitch) == pitch


@pytest.mark.parametrize(
    ("pitch", "who", "deed"),
    [
        (
            "Three freedmen who bought a silver claim near Leadville dig by night, after a clerk lets slip its worth.",
            "freedman",
            "dig",
        ),
        ("A carpenter who builds altars for his former masters hides a page in each one.", "carpenter", "hide"),
        (
            "A show where the hero is seventy-four, has a bad hip, and guards only one street in Detroit.",
            "hero",
            "guard",
        ),
        ("Four Irish nurses in Kuwait fake a cholera outbreak", "nurse", "fake"),
    ],
)
def test_verbs_that_could_be_nouns_are_told_apart(pitch, who, deed):
    brief = read(pitch)
    assert brief.protagonists[0].noun == who
    assert brief.deed.infinitive.startswith(deed)
