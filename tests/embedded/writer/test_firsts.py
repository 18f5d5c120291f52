"""In a pilot one piece of the season's question has been found, and nothing is laid in a row at its end."""

from __future__ import annotations

import re

import pytest

from production_flow.embedded.writer.kits.shelf import KITS
from production_flow.embedded.writer.kits.tables import tables
from production_flow.embedded.writer.story import story
from production_flow.embedded.writer.storyboard import storyboards
from production_flow.embedded.writer.storyboard.firsts import of_a_pilot
from production_flow.embedded.writer.terms import KitId

ROW = re.compile(
    r"\bthe (?:slips|pieces|dolls|cut pages|leaves)\b|all of them in a row|with the (?:others|rest)\b", re.IGNORECASE
)


@pytest.mark.parametrize("kit", sorted(KITS))
def test_no_end_of_a_pilot_speaks_of_several_pieces(kit: KitId):
    kept, whole = of_a_pilot(tables(kit)), tables(kit)
    tags = [name for name in kept.events if name.startswith("tag_")]
    for field in ("text", "end"):
        assert not [text for name in tags for text in kept.events[name].get(field, ()) if ROW.search(text)]
    assert all(kept.events[name] is whole.events[name] for name in kept.events if name not in tags)


@pytest.mark.parametrize("seed", range(3))
def test_a_pilot_ends_on_the_one_piece_that_it_found(seed: int):
    told = next(iter(storyboards(story("horror about an interpreter in an Alpine sanatorium", seed)))).beats[-1]
    assert "dolls" not in told.description
