"""Chains of German verbs as the verb of an English clause."""

from __future__ import annotations

import pytest

from production_flow.embedded.writer.german_strong import strong_forms, weak_form
from production_flow.embedded.writer.german_verbs import declined, english_verb, is_finite, is_participle
from production_flow.embedded.writer.german_words import adjective_of, kind_of, verb_of


@pytest.mark.parametrize(
    ("chain", "english"),
    [
        (["findet"], "finds"),
        (["hat", "gefunden"], "found"),
        (["wird", "gefunden"], "is found"),
        (["wurde", "gestohlen"], "was stolen"),
        (["wird", "finden"], "will find"),
        (["muss", "finden"], "must find"),
        (["will", "werden", "gefunden"], "wants to be found"),
        (["wird", "verkaufen"], "will sell"),
        (["ist", "worden", "gestohlen"], "was stolen"),
        (["ist", "verschwunden"], "disappeared"),
        (["lernt", "lesen"], "learns to read"),
        (["hätte", "dürfen", "gehen"], "should go"),
    ],
)
def test_a_chain_of_verbs_is_one_verb(chain, english):
    assert english_verb(chain) == english


def test_several_do_it_and_somebody_does_it():
    assert english_verb(["will", "kochen"], many=True) == "want to cook"
    assert english_verb(["kocht"], form="doing") == "cooking"


def test_a_form_is_finite_or_a_participle_or_both():
    assert is_finite("verkauft")
    assert is_participle("verkauft")
    assert not is_participle("kocht")
    assert not is_finite("gefunden")


@pytest.mark.parametrize(
    ("form", "meant"),
    [
        ("kam", ("come", "told")),
        ("übernommen", ("take over", "past")),
        ("schmuggelte", ("smuggle", "told")),
        ("geantwortet", ("answer", "past")),
        ("zusammengenäht", ("sew together", "past")),
        ("optimiert", ("optimise", "third")),
    ],
)
def test_a_form_that_no_dictionary_lists_is_found_by_its_verb(form, meant):
    assert verb_of(form) == meant


def test_strong_verbs_give_what_is_made_of_them_its_past():
    assert {kind for _, kind in strong_forms().values()} == {"told", "past", "third"}
    assert verb_of("nahm_auf") is not None
    assert weak_form("zxqvte") is None


def test_adjectives_and_participles_are_known_in_all_their_endings():
    assert adjective_of("kleinsten") == "smallest"
    assert adjective_of("geizigste") == "stingiest"
    assert declined("verurteilten") == "condemned"
    assert declined("tisch") is None


def test_an_unknown_compound_is_the_kind_of_thing_that_it_ends_with():
    assert kind_of("luxushotel") == "hotel"
    assert kind_of("zxqv") is None
