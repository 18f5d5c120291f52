"""Names for a cast."""

from __future__ import annotations

import random

import pytest

from production_flow.embedded.writer.names import Namer
from production_flow.embedded.writer.story import story


@pytest.mark.parametrize(
    ("culture", "family", "hers"),
    [
        ("russia", "Belsky", "Belskaya"),
        ("russia", "Ivanov", "Ivanova"),
        ("poland", "Nowicki", "Nowicka"),
        ("poland", "Kowal", "Kowal"),
        ("czech", "Pokorny", "Pokorna"),
        ("czech", "Masek", "Maskova"),
        ("czech", "Benda", "Bendova"),
        ("balkan", "Kovač", "Kovač"),
    ],
)
def test_women_bear_surnames_as_their_language_has_them(culture: str, family: str, hers: str) -> None:
    namer = Namer(culture, random.Random(1))
    assert namer.of_gender(family, "f") == hers
    assert namer.of_gender(hers, "m") == family


def test_a_daughter_and_her_father_bear_one_surname() -> None:
    people = story("A doctor and her father in Warsaw", 1).people
    assert [person.name.split()[-1] for person in people[:2]] == ["Nowicka", "Nowicki"]
