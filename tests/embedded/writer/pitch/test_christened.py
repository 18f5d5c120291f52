"""Somebody who is introduced by name is who they are said to be."""

from __future__ import annotations

import pytest

from production_flow.embedded.writer.pitch.christened import christened
from production_flow.embedded.writer.reader import read


@pytest.mark.parametrize(
    ("text", "noun", "name", "deed"),
    [
        (
            "Marta is a plumber in Leeds and she hears voices in the pipes",
            "plumber",
            "Marta",
            "hear voices in the pipes",
        ),
        ("Pip is a ghost with hiccups who must learn to haunt", "ghost", "Pip", "learn to haunt"),
        (
            "For 6-9s: Bibi is a monster who is scared of the child above him, and each night he sneaks out for jam",
            "monster",
            "Bibi",
            "sneak out for jam",
        ),
        ("Idris is a retired boxer in Hull. He opens a school for shy children.", "boxer", "Idris", "open a school"),
    ],
)
def test_a_name_is_somebody_of_a_trade_and_does_something(text: str, noun: str, name: str, deed: str) -> None:
    brief = read(text)
    hero = brief.protagonists[0]
    assert (hero.noun, hero.name) == (noun, name)
    assert brief.deed.infinitive.startswith(deed)


@pytest.mark.parametrize(
    "text",
    [
        "Venice is a city that sinks and it knows",
        "There is a baker who sells dreams",
        "Marta is tired and she goes home",
    ],
)
def test_what_is_nobody_stays_as_it_is(text: str) -> None:
    assert christened(text) == text
