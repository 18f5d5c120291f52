"""Occupations of the lexicon: three hundred, each whole."""

from __future__ import annotations

import pytest

from production_flow.embedded.writer.beings import trade_in
from production_flow.embedded.writer.lexicon.grounds import WORKPLACES
from production_flow.embedded.writer.lexicon.trades import TRADES
from production_flow.embedded.writer.story import story


def test_there_are_three_hundred_occupations():
    assert len(TRADES) >= 300


def test_every_occupation_has_a_workplace_dress_tools_and_an_insight():
    for trade in TRADES.values():
        assert trade.workplace in WORKPLACES, trade.key
        assert all(slot and kind for slot, kind in trade.dress), trade.key
        assert all(trade.tools), trade.key
        assert trade.insight, trade.key


def test_the_longest_word_for_an_occupation_is_found():
    assert trade_in("an out-of-work taxidermist") == "taxidermist"
    assert trade_in("a forensic accountant from Leeds") == "forensic accountant"
    assert trade_in("a fado singer in Porto") == "fado singer"
    assert trade_in("a river in flood") == ""


def worn_by(sentence):
    """The cuts that whom a sentence is about wears, by slot."""
    look = story(sentence, 1).hero.look
    return {piece.slot: piece for piece in look.wardrobe}


def test_a_superhero_wears_a_suit_and_a_cape_of_another_colour():
    worn = worn_by("A superhero who can only slow down time by three seconds works as a school crossing guard")
    assert (worn["top"].kind, worn["outer"].kind) == ("hero-suit", "cloak")
    assert worn["top"].colour == worn["bottom"].colour != worn["outer"].colour


def test_nobody_at_a_congress_of_1815_wears_a_tunic_or_a_robe():
    cast = story("Vienna, 1815: an interpreter at the congress sells every treaty twice", 1).people
    worn = {piece.kind for person in cast for piece in person.look.wardrobe}
    assert not worn & {"tunic", "robe", "feather-cap", "beret"}
    women = [person.look for person in cast if person.gender == "f"]
    assert women
    assert not {piece.kind for look in women for piece in look.wardrobe} & {"trousers", "top-hat"}
    sultan = story("Istanbul, 1815: a court clockmaker finds a cipher in the sultan's automaton", 1).people
    assert {"tunic", "robe"} & {piece.kind for person in sultan for piece in person.look.wardrobe}


def test_nobody_in_antiquity_wears_trousers_or_a_felt_cap():
    cast = story("A gladiator and a vestal virgin hunt a poisoner in ancient Rome", 1).people
    worn = [{piece.slot: piece.kind for piece in person.look.wardrobe} for person in cast]
    assert not [one for one in worn if {"bottom", "hat", "neck"} & one.keys()]
    assert {one["outer"] for one in worn if "outer" in one} == {"cloak"}
    knight = story("A knight and a royal baker hunt a poisoner in medieval Genoa", 1).people
    assert "bottom" in {piece.slot for person in knight for piece in person.look.wardrobe}


def test_a_priest_of_our_time_has_a_collar_and_a_rabbi_has_none():
    assert worn_by("A priest solves murders in a small Irish town")["neck"].kind == "collar"
    assert "neck" not in worn_by("A rabbi solves murders in a small Irish town")


@pytest.mark.parametrize(
    ("who", "workplace"),
    [("a lighthouse inspector", "lighthouse"), ("a bail bondsman", "office"), ("the sacristan", "school")],
)
def test_whoever_looks_after_a_house_works_there(who, workplace):
    assert TRADES[trade_in(who)].workplace == workplace
