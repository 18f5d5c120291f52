"""Occupations of the lexicon: three hundred, each whole."""

from __future__ import annotations

from production_flow.embedded.writer.beings import trade_in
from production_flow.embedded.writer.lexicon.grounds import WORKPLACES
from production_flow.embedded.writer.lexicon.trades import TRADES


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
