"""Turns of phrase: comparisons, passives, lists of nouns, questions, pronouns, asides - put plainly."""

from __future__ import annotations

import pytest

from production_flow.embedded.writer.pitch.told import plainly
from production_flow.embedded.writer.reader import read


@pytest.mark.parametrize(
    ("pitch", "plain"),
    [
        ("Blade Runner meets Paddington: a lost bear finds a robot", "a lost bear finds a robot"),
        ("The Office, but in a funeral home in Leeds", "A show set in a funeral home in Leeds"),
        ("Cheers but everybody in the bar is a retired pirate", "A show about three retired pirates in the bar"),
        ("Murder, She Wrote but the detective is a hedgehog", "a detective who is a hedgehog"),
        (
            "What if the only honest cop was paid to lose the evidence?",
            "the only honest cop is paid to lose the evidence",
        ),
        (
            "The stagecoach to Santa Fe is robbed by the driver's own sisters",
            "The driver's own sisters rob the stagecoach to Santa Fe",
        ),
        ("A nun is the only one who knows the code", "A nun knows the code"),
        (
            "She is a widowed pastor, he drives the hearse: a slow love story",
            "A widowed pastor and a man who drives the hearse: a slow love story",
        ),
        (
            "Generation ship. One gardener wants to turn it around.",
            "On a generation ship, one gardener wants to turn it around.",
        ),
        ("Gunslinger, retired, wants only to grow peaches", "A retired gunslinger wants only to grow peaches"),
        ("In medieval Timbuktu a young scribe must flee", "In medieval Timbuktu, a young scribe must flee"),
        ("Every Halloween the children draw the same man", "Every Halloween, the children draw the same man"),
        (
            "\u201cThe Long Table\u201d \u2014 a family in Oakland decides, over one dinner, to sell",
            "a family in Oakland decides to sell",
        ),
        ("What does a chef do when she loses her sense of taste?", "A chef loses her sense of taste."),
        ("This is the story of a courier who delivers goodbyes", "a courier who delivers goodbyes"),
        (
            "A mother and a daughter do not talk and inherit one flat",
            "A mother and a daughter who do not talk inherit one flat",
        ),
        ("Colombian gravedigger wins the lottery", "a Colombian gravedigger wins the lottery"),
        ("Ghost writer for actual ghosts", "a ghost writer for actual ghosts"),
    ],
)
def test_a_turn_of_phrase_is_put_plainly(pitch, plain):
    assert plainly(pitch) == plain


@pytest.mark.parametrize(
    "pitch",
    [
        "Superheroes in a retirement home forget their powers",
        "A baker is asked to bake a cake",
        "A vet and a pilot share a farm, a dog and a secret",
        "In a city of robots, a detective waits",
        "A judge is blackmailed by a baker",
    ],
)
def test_a_plain_pitch_is_left_alone(pitch):
    assert plainly(pitch) == pitch


@pytest.mark.parametrize(
    ("prompt", "phrases", "deed"),
    [
        (
            "A ghost bride who can't leave the hotel where she was jilted",
            ["a ghost bride"],
            "find a way to leave the hotel",
        ),
        ("A plague doctor who doesn't believe in the plague", ["a plague doctor"], "refuse to believe in the plague"),
        (
            "An orphan who can hear stone is hired to move a mountain",
            ["an orphan who can hear stone"],
            "move a mountain",
        ),
        ("Two brothers running a cinema find a reel", ["a brother who runs a cinema"] * 2, "find a reel"),
        (
            "A food inspector is blackmailed by the best restaurant",
            ["a food inspector"],
            "be blackmailed by the best restaurant",
        ),
        ("The dragon is dead, and the chosen one needs a job", ["the chosen one"], "need a job"),
        ("Six dwarfs and a queen open a bakery", [*["a dwarf"] * 5, "a queen"], "open a bakery"),
        ("A kids' cartoon about two snails", ["a snail"] * 2, ""),
        ("A spooky show for children about a ghost who lost his sheet", ["a ghost"], "lose his sheet"),
        ("A sitcom about a hotel where nobody knows who the manager is", None, ""),
        (
            "Uncle Raj is getting married for the fifth time and everyone is invited",
            ["an uncle"],
            "get married for the fifth time",
        ),
    ],
)
def test_who_and_what_are_read(prompt, phrases, deed):
    brief = read(prompt)
    if phrases is not None:
        assert [hero.phrase for hero in brief.protagonists] == phrases
    assert brief.deed.infinitive == deed if deed else "deed" in brief.guessed
    assert "nobody" not in brief.protagonists[0].phrase


def test_what_is_done_to_somebody_befalls_them():
    assert read("A food inspector is blackmailed by the best restaurant").deed.befalls
