"""A pitch that only names a show is told as a sentence in which somebody does something."""

from __future__ import annotations

import pytest

from production_flow.embedded.writer.pitch.retelling import retold
from production_flow.embedded.writer.reader import read


@pytest.mark.parametrize(
    ("pitch", "told"),
    [
        ("an about a girl who repairs stars", "a girl who repairs stars"),
        (
            "Rivalry between two ice cream trucks in a small Scottish town",
            "The owners of two ice cream trucks try to outdo each other in a small Scottish town.",
        ),
        (
            "She sells dreams. He collects debts. They share a wall.",
            "A woman and a man share a wall. The woman sells dreams. The man collects debts.",
        ),
        (
            "A pandemic of honesty hits a small law firm",
            "The staff of a small law firm must survive a pandemic of honesty.",
        ),
        ("The great cheese robbery of 1954", "Three thieves steal the cheese in 1954."),
        (
            "A family feud over a recipe for goulash in Budapest",
            "A brother and a sister go to war over a recipe for goulash in Budapest.",
        ),
        (
            "A village in Galicia that has to invent a saint to save its school",
            "The people of a village in Galicia must invent a saint to save their school",
        ),
        ("My grandmother's recipe for revenge", "A grandmother must guard the recipe for revenge."),
        (
            "A kingdom where lying is impossible elects a con man",
            "In a kingdom where lying is impossible, a con man must run the country.",
        ),
        (
            "A blind date that lasts forty years",
            "A man and a woman must get through a blind date that lasts forty years",
        ),
        ("Night school for retired superheroes", "Three retired superheroes must get through a night school."),
        (
            "Two rival taxidermists in Edinburgh fall in love over a walrus",
            "Two rival taxidermists in Edinburgh fall in love over a walrus",
        ),
        (
            "The day the dictator's double forgot which one he was",
            "The dictator's double forgets which one he was",
        ),
        ("A night at the morgue with two comedians", "Two comedians must get through a night at the morgue."),
        ("The night my father became a tree", "A father becomes a tree"),
        (
            "What happens in the laundry room stays in the laundry room",
            "Three neighbours must keep a secret in the laundry room.",
        ),
        ("Nobody told the robot butler that the war was over", "The robot butler must find out that the war was over."),
        (
            "Two rival weather forecasters in a town where it never rains",
            "Two rival weather forecasters try to outdo each other in a town where it never rains.",
        ),
        (
            "An arranged marriage between two spies who don't know it",
            "Two spies try to stay married. They don't know it.",
        ),
        (
            "Slow-burn romance between a beekeeper and the man who is allergic to everything",
            "A beekeeper falls in love with the man who is allergic to everything.",
        ),
        (
            "Murder on the night ferry to Gotland",
            "A detective on the night ferry to Gotland must find out who committed a murder.",
        ),
        (
            "A wedding photographed by a blind photographer in Lahore",
            "A blind photographer in Lahore photographs a wedding.",
        ),
        ("A friendship between a nun and a burglar", "A nun and a burglar become friends."),
        ("The worst airline in Europe", "The staff of the worst airline in Europe must keep it from closing."),
        ("The worst spy school in the world", "The staff of the worst spy-school must keep it from closing."),
        (
            "in a field hospital during a zombie outbreak",
            "The staff of a field hospital must survive a zombie outbreak.",
        ),
        (
            "A haunted elevator in a Tokyo office tower",
            "A caretaker in a Tokyo office tower must find out who haunts the elevator.",
        ),
        (
            "Love letters get delivered seventy years late by a stubborn postman in Provence",
            "A stubborn postman in Provence delivers love letters seventy years late.",
        ),
        ("The secret life of a hotel maid in Vienna", "A hotel maid leads a secret life in Vienna."),
        (
            "Two rival wedding planners are handcuffed together",
            "Two rival wedding planners must stay handcuffed together",
        ),
        (
            "The night janitors steal one painting a year and nobody notices",
            "The night janitors steal one painting a year",
        ),
        (
            "A submarine full of retired teachers hunts for Atlantis",
            "Three retired teachers on a submarine hunt for Atlantis",
        ),
        ("Heist at the museum of broken hearts", "Three thieves rob the museum of broken hearts."),
        (
            "A newsroom in Nairobi the night the internet goes dark",
            "The staff of a newsroom in Nairobi must get through the night that the internet goes dark",
        ),
        (
            "Every night the paintings in a small Flemish museum swap places",
            "A night guard in a small Flemish museum discovers that the paintings swap places every night.",
        ),
        ("Monks brew beer and solve murders in an abbey", "Three monks brew beer and solve murders in an abbey"),
        ("After the flood, a librarian sails away", "In a flooded city, a librarian sails away"),
    ],
)
def test_a_name_becomes_a_sentence(pitch, told):
    assert retold(pitch) == told


@pytest.mark.parametrize(
    "pitch",
    [
        "A school teacher in Harare starts a forbidden choir",
        "The staff of the worst airline in Europe must keep it from closing.",
        "Two nuns are hunted by a wolf who speaks",
        "A hotel where nobody checks out",
        "The search for a missing choir in Wales",
    ],
)
def test_a_sentence_stays_as_it_is(pitch):
    assert retold(pitch) == pitch


def test_what_is_told_is_read():
    brief = read("A mockumentary about the worst airline in Europe")
    assert brief.deed.infinitive == "keep it from closing"
    assert len(brief.protagonists) == 3
    trucks = read("Rivalry between two ice cream trucks in a small Scottish town")
    assert trucks.deed.infinitive == "try to outdo each other"
    assert len(trucks.protagonists) == 2


def test_what_is_made_up_is_said():
    notes = " ".join(read("Heist at the museum of broken hearts").notes)
    assert "Three thieves rob the museum of broken hearts." in notes
    assert not any("told as" in note for note in read("Two nuns open a bakery in Leeds").notes)


@pytest.mark.parametrize(
    ("text", "who", "deed"),
    [
        ("A retired bus driver in Lisbon is blackmailed by a nun", "a retired bus driver", "be blackmailed by a nun"),
        ("A disgraced chef in Rome is framed by a cardinal", "a disgraced chef", "be framed by a cardinal"),
        ("A haunted lift engineer in Leeds refuses to go down", "a haunted lift engineer", "refuse to go down"),
        ("Love letters delivered late by a postman", "a postman", "deliver love letters late"),
    ],
)
def test_what_somebody_is_before_the_verb_is_done_by_nobody(text: str, who: str, deed: str) -> None:
    brief = read(text)
    assert (brief.protagonists[0].phrase, brief.deed.infinitive) == (who, deed)
