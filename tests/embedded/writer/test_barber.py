"""Casts are told apart by their heads, and look as people of their time and place do."""

from __future__ import annotations

from collections import Counter

import pytest

from production_flow.embedded.artist.figures.vocabulary import FACIAL_HAIR, HAIR
from production_flow.embedded.writer.lexicon import likeness
from production_flow.embedded.writer.lexicon.acting import BEARDS as BEARD_PHRASES
from production_flow.embedded.writer.lexicon.acting import HAIR as PHRASES
from production_flow.embedded.writer.model import Person
from production_flow.embedded.writer.story import story

PLACES = ("Lisbon", "Lagos", "Tokyo", "Seoul", "Mumbai", "Cairo", "Chicago", "Oslo", "Leeds", "Mexico City")
PITCHES = (
    "A noir about a clerk in {place}",
    "A romance between two rivals in {place}",
    "A cozy mystery about a librarian in {place}",
    "A comedy about two brothers in {place}",
)


@pytest.fixture(scope="module")
def casts() -> list[tuple[Person, ...]]:
    """Forty casts of ten places."""
    return [story(pitch.format(place=place), 1).people for place in PLACES for pitch in PITCHES]


def test_every_cut_that_is_dealt_is_drawn_and_told():
    dealt = {cut for cuts in likeness.HAIR.values() for cut in cuts} | {cut for cut, _ in likeness.SAID["hair"]}
    assert dealt - set(HAIR) == set()
    assert dealt - set(PHRASES) == set()
    assert dealt - set(likeness.OUTLINE_OF) == set()
    assert len(dealt) >= 30
    beards = {beard for row in likeness.BEARDS.values() for beard in row} - {"none"}
    assert beards - set(FACIAL_HAIR) == set()
    assert beards - set(BEARD_PHRASES) == set()


def test_no_two_of_a_cast_have_one_outline_in_one_colour(casts):
    for people in casts:
        heads = Counter(
            (likeness.OUTLINE_OF[person.look.hair], person.look.hair_colour)
            for person in people
            if person.look is not None and person.species == "human"
        )
        assert [head for head, count in heads.items() if count > 1] == []


def test_casts_show_many_cuts_some_glasses_beards_and_a_few_aids(casts):
    grown = [person for people in casts for person in people if person.look is not None and person.age >= 20]
    cuts = {person.look.hair for person in grown if person.look}
    glasses = sum("glasses" in person.look.features for person in grown if person.look) / len(grown)
    men = [person for person in grown if person.gender == "m"]
    bearded = sum(person.look.facial_hair != "none" for person in men if person.look) / len(men)
    aids = {"wheelchair", "cane", "crutch", "hearing-aid", "prosthetic-leg", "prosthetic-arm"}
    aided = sum(bool(aids & set(person.look.accessories)) for person in grown if person.look) / len(grown)
    assert len(cuts) >= 24
    assert 0.2 <= glasses <= 0.6
    assert 0.25 <= bearded <= 0.7
    assert 0.02 <= aided <= 0.2


def test_an_era_wears_what_it_knows():
    people = [
        person
        for place in ("Edinburgh, 1888", "Paris, 1870", "London, 1850", "Boston, 1890")
        for person in story(f"A historical drama about a doctor in {place}", 1).people
    ]
    worn = {person.look.hair for person in people if person.look is not None}
    assert worn & {"mohawk", "undercut", "space-buns", "mullet", "spiky", "pixie"} == set()


def test_hair_goes_with_age(casts):
    for people in casts:
        for person in people:
            assert person.look is not None
            if person.look.hair in {"undercut", "mullet", "space-buns", "spiky"}:
                assert person.age < 46
            if person.look.hair == "receding":
                assert person.age >= 36
