"""Every set that can be drawn can also be heard."""

from __future__ import annotations

from production_flow.embedded.artist.sets import SETS
from production_flow.embedded.foley.beds import beds
from production_flow.embedded.writer.lexicon.sets import LAYOUTS
from production_flow.embedded.writer.lexicon.sounds import BEDS, EVENTS


def test_every_set_has_a_bed_sounds_now_and_then_and_a_layout():
    assert set(SETS) - set(BEDS) == set()
    assert set(SETS) - set(EVENTS) == set()
    assert set(SETS) - set(LAYOUTS) == set()
    assert min(len(sounds) for table in (BEDS, EVENTS) for sounds in table.values()) >= 4


def test_every_set_has_a_room_tone_of_its_own():
    tones = {word for bed in beds() for word in bed.words}
    assert [kind for kind in sorted(SETS) if not {*kind.split("_")} & tones] == []
