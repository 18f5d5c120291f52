"""Ways in which strangers put their pitches, and what a show holds of them."""

from __future__ import annotations

import pytest

from production_flow.embedded.writer.reader import read


@pytest.mark.parametrize(
    ("prompt", "who", "deed", "place"),
    [
        (
            "A family has to run a pharmacy in Porto that sells forgetting",
            "member of a family",
            "run a pharmacy that sells forgetting",
            "a pharmacy in Porto",
        ),
        (
            "A midwife hides a horse in the maternity ward of a hospital in Leeds",
            "midwife",
            "hide a horse",
            "the maternity ward of a hospital in Leeds",
        ),
        (
            "A spy sent to kill a king falls in love with his wife",
            "spy sent to kill a king",
            "fall in love with his wife",
            "",
        ),
        (
            "Two brothers hired to guard a bank in Ohio decide to rob it",
            "brother hired to guard a bank",
            "decide to rob it",
            "a bank in Ohio",
        ),
        (
            "What do wizards do after retirement? One of them opens a bed and breakfast in Cornwall",
            "wizard",
            "open a bed and breakfast",
            "Cornwall",
        ),
        (
            "A ballet teacher losing her hearing takes on one final pupil",
            "ballet teacher who loses her hearing",
            "take on one final pupil",
            "",
        ),
        (
            "Three brothers who hate each other inherit a campsite in Denmark",
            "three brothers",
            "inherit a campsite",
            "Denmark",
        ),
        ("Temp agency sends a poet to run payroll", "poet", "run payroll", ""),
        ("Every tenant of flat 4B has left behind exactly one tooth", "tenant", "leave behind exactly one tooth", "4B"),
        (
            "You used to be a forger. Now you authenticate paintings for the museum in Antwerp.",
            "former forger",
            "authenticate paintings",
            "the museum in Antwerp",
        ),
        (
            "A failing escape room whose staff can't find the way out of their contracts",
            "staff",
            "find the way out",
            "escape room",
        ),
        (
            "Eine Floristin versteckt in jedem Strauß einen Liebesbrief",
            "florist",
            "hide a love letter in every bouquet",
            "",
        ),
        (
            "Ein Funker in Bremen baut ein Boot, um seine Tochter zu finden",
            "radio operator",
            "build a boat to find his daughter",
            "Bremen",
        ),
    ],
)
def test_who_what_and_where_are_those_of_the_sentence(prompt: str, who: str, deed: str, place: str) -> None:
    brief = read(prompt)
    people = f"{brief.group} {' '.join(one.phrase for one in brief.protagonists)}"
    assert who in people
    assert deed in brief.deed.infinitive
    assert place in brief.place.at
    assert brief.deed.said


def test_a_town_that_is_beaten_is_not_where_the_show_is() -> None:
    assert "village" in read("A women's rowing team from a fishing village wants to beat Oxford").place.text


def test_whoever_is_told_of_right_after_a_clause_of_time_keeps_the_verb() -> None:
    brief = read("When the kids go off to college, Bob and Denise discover that they have nothing in common")
    assert [one.name for one in brief.protagonists] == ["Bob", "Denise"]
    assert brief.deed.infinitive.startswith("discover that")
