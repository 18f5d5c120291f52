"""From the words of a place to a set."""

from __future__ import annotations

import pytest

from production_flow.documents.scene import SetPlace
from production_flow.embedded.artist import sets


def chosen(kind, *, name="", interior=False):
    return sets.choose(SetPlace(set=kind, location="here", name=name, interior=interior))


@pytest.mark.parametrize(
    ("words", "set_id"),
    [
        ("detective office", "office"), ("village kitchen", "kitchen"), ("back alley", "noir_street"),
        ("village square", "village_square"), ("trattoria", "bar"), ("bridge of the ship", "bridge"),
        ("abandoned warehouse", "warehouse"), ("art gallery", "museum"), ("woods", "forest"), ("harbour", "dock"),
        ("hospital ward", "hospital"), ("opera stage", "theatre"), ("railway platform", "station"),
        ("cemetery", "garden"), ("noir_street", "noir_street"), ("Living Room", "living_room"),
    ],
)  # fmt: skip
def test_words_find_their_set_without_a_word_of_regret(words, set_id):
    assert chosen(words) == (set_id, None)


def test_a_place_nobody_can_draw_gets_the_nearest_and_says_so():
    set_id, notice = chosen("submarine")
    assert set_id == "bridge"
    assert "submarine" in notice
    assert "bridge" in notice


def test_an_unknown_word_falls_back_by_being_indoors_or_out():
    assert chosen("xyzzy", interior=True)[0] == "living_room"
    assert chosen("xyzzy")[0] == "noir_street"
    assert "xyzzy" in chosen("xyzzy")[1]


def test_the_name_helps_where_the_kind_is_unknown():
    assert chosen("place", name="Rosa's Trattoria") == ("bar", None)


def test_every_word_leads_to_a_set_that_exists():
    for set_id in sets.SETS:
        spec = sets.spec_of(set_id)
        assert spec.marks.left < spec.marks.right
