"""Genres that no word says: by trade, place, object, deed and time together."""

from __future__ import annotations

import pytest

from production_flow.embedded.writer.genre import read_genre
from production_flow.embedded.writer.hinting import hints
from production_flow.embedded.writer.lexicon.genres import KIT_OF
from production_flow.embedded.writer.lexicon.hints import HINTS, WEIGHTS


def test_every_hint_belongs_to_a_genre_and_a_class():
    assert set(HINTS) <= set(KIT_OF)
    assert all(set(classes) <= set(WEIGHTS) for classes in HINTS.values())


def test_classes_that_agree_weigh_more_than_words_of_one_class():
    alone = hints("A locksmith, a pawnbroker and a bailiff")["noir"]
    together = hints("A locksmith hides a ledger in the pawnshop")["noir"]
    assert together > alone


def test_forms_of_a_verb_and_of_a_noun_are_the_same_hint():
    plain, inflected = hints("a deputy must shoot"), hints("deputies who are shooting")
    assert set(plain) == set(inflected) == {"western"}
    assert plain["western"] == inflected["western"]


@pytest.mark.parametrize(
    ("text", "kit"),
    [
        ("A pawnbroker keeps a stranger's passport and a list of names", "noir"),
        ("The curate suspects the flower show's oldest judge", "cozy"),
        ("A cargo pilot carries the last oxygen out of Ganymede", "scifi"),
        ("A deputy has to hold the jail until the marshal is back", "western"),
        ("The au pair finds one more coat on the hook each morning", "horror"),
        ("An apprentice steals a giant's name and must give it back in three days", "fantasy"),
        ("A bell-founder overhears a plot in the abbey during the siege", "history"),
        ("An unemployed plumber moves back in with his ex-wife and her llama", "comedy"),
        ("The trainees of a service station conspire against the new manager", "workplace"),
        ("A nurse reads letters aloud to a patient in the hospital", "drama"),
    ],
)
def test_a_genre_that_is_only_hinted_at_is_found(text, kit):
    assert read_genre(text, "").kit == kit


def test_a_genre_that_is_said_needs_no_hints():
    assert read_genre("A sitcom about a deputy who must shoot the marshal at sundown in Tombstone", "").kit in {
        "comedy",
        "western",
    }
    assert read_genre("A romantic comedy about a gravedigger and an embalmer in a cemetery", "").kit == "comedy"


def test_two_genres_hinted_at_alike_are_blended():
    genre = read_genre("A gravedigger on Ganymede hears whispers every night", "")
    assert {genre.name, genre.second} == {"scifi", "horror"}


def test_a_thing_of_our_time_makes_no_history():
    assert read_genre("A monastery of nuns starts a podcast about the Medici", "").kit != "history"


@pytest.mark.parametrize(
    ("text", "kit"),
    [
        ("The night bus carries one passenger more than it has seats", "horror"),
        ("A choir hears one voice too many", "horror"),
        ("Somebody keeps knocking from the empty side of the wall", "horror"),
        ("A gardener's fountain pen refuses to write the truth: a hedge that wants to be king", "fantasy"),
        ("A weaver sells dreams to a town that has none", "fantasy"),
        ("A memory broker loses a customer", "scifi"),
        ("Four brothers buy a silver mine from a hanged man", "western"),
        ("The verger is dead and the curate has the key", "cozy"),
        ("The trainee presenter at a failing radio station", "workplace"),
        ("A tightrope walker who is afraid of heights", "comedy"),
        ("A florist and a plumber share one flat", "comedy"),
        ("Two sisters meet every year at the same station", "drama"),
    ],
)
def test_what_happens_tells_a_genre(text, kit):
    assert read_genre(text, "").kit == kit
