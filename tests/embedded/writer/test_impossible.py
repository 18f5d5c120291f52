"""Prompts that are no pitch: one word, a list, a verse, code, emoji, capitals, an address, a whole treatment."""

from __future__ import annotations

import pytest

from production_flow.embedded.writer.blueprint import write_blueprint
from production_flow.embedded.writer.cleaning import read_links, uncapped
from production_flow.embedded.writer.reader import read
from production_flow.embedded.writer.story import story

TREATMENT = (
    "Mira Halvorsen runs the last ferry on the Aller. Every spring the river takes one plank of the landing. "
    "Her brother Jonas wants to sell. In the second act the ferry sinks and nobody drowns except the ledger. "
) * 80

IMPOSSIBLE = {
    "one word": "ghosts",
    "list": "milk, eggs, 2 onions, bin bags, toothpaste, batteries (AA)",
    "verse": (
        "The fog comes in on little boots,\nit takes a name,\nand when it goes the harbour lamps\nare never the same."
    ),
    "treatment": TREATMENT,
    "emoji": "🐙🎻🌋",
    "foreign word": "Sehnsucht",
    "foreign script": "глубина",
    "code": "def main():\n    for i in range(10):\n        print(i)\n",
    "statement": "SELECT name FROM users WHERE id = 7;",
    "capitals": "TWO SISTERS RUN A MOTEL IN OHIO",
    "address": "https://example.com/shows/pilot?id=42",
    "number": "42",
    "signs": "...",
}


@pytest.mark.parametrize("prompt", IMPOSSIBLE.values(), ids=IMPOSSIBLE.keys())
def test_every_prompt_is_a_show(prompt):
    made = story(prompt, 3)
    assert made.title
    assert len(made.people) >= 5
    assert len(made.places) >= 5
    assert made.brief.deed.infinitive
    assert made.brief.place.at
    assert {name for person in made.people for name in person.name.split()} & {"", "None"} == set()


@pytest.mark.parametrize(
    ("name", "unused"),
    [
        ("emoji", {"🐙", "🎻", "🌋"}),
        ("foreign script", {"глубина"}),
        ("code", {"def", "print"}),
        ("address", {"https://example.com/shows/pilot?id=42"}),
        ("number", {"42"}),
    ],
)
def test_what_no_show_can_use_is_listed(name, unused):
    assert unused <= set(read(IMPOSSIBLE[name]).unused)


def test_an_address_is_in_no_language():
    assert read("https://example.com/shows/pilot?id=42").language == "en"
    assert read_links("A spy (a@b.org) reads www.example.com/x twice") == (
        "A spy ( ) reads twice",
        ["a@b.org", "www.example.com/x"],
    )


@pytest.mark.parametrize(
    ("shouted", "said"),
    [
        ("TWO SISTERS RUN A MOTEL IN OHIO", "Two sisters run a motel in Ohio"),
        ("MAYA HIDES A BOMB. THE POLICE ARE LATE!", "Maya hides a bomb. The police are late!"),
        ("The FBI hunts a baker", "The FBI hunts a baker"),
        ("NOIR", "NOIR"),
    ],
)
def test_a_shouted_pitch_is_said(shouted, said):
    assert uncapped(shouted) == said


def test_a_shouted_pitch_reads_as_the_same_show():
    loud, plain = read("TWO SISTERS RUN A MOTEL IN OHIO"), read("Two sisters run a motel in Ohio")
    assert loud.protagonists == plain.protagonists
    assert (loud.deed, loud.place, loud.kit) == (plain.deed, plain.place, plain.kit)


@pytest.mark.parametrize("count", ["five", "six", "seven", "twelve"])
def test_many_heroes_have_a_title_and_names(count):
    made = story(f"{count.capitalize()} nuns rob a train in Cuba", 3)
    heroes = [person for person in made.people if person.role.startswith("hero")]
    assert len(heroes) == {"five": 5}.get(count, 6)
    assert len({person.name for person in made.people}) == len(made.people)
    assert made.brief.group == f"{count} nuns"
    told = write_blueprint(made).logline
    assert (f"six of {count} nuns" in told) == (count in {"seven", "twelve"})
    assert all(person.given in told for person in heroes)
