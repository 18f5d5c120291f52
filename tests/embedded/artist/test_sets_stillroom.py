"""A laboratory before there was current: no tubes of light, no tanks that glow."""

import pytest

from production_flow.documents.look import Style
from production_flow.documents.scene import SetPlace
from production_flow.embedded.artist import sets
from production_flow.embedded.artist.light import Light
from production_flow.embedded.artist.sets.parts import fixtures


@pytest.mark.parametrize(("era", "tanks"), [("medieval", 0), ("victorian", 0), ("contemporary", 3)])
def test_tanks_glow_only_where_there_is_current(era, tanks, monkeypatch):
    seen = []
    kept = fixtures.tank
    monkeypatch.setattr(fixtures, "tank", lambda *given, **more: (seen.append(era), kept(*given, **more)))
    place = SetPlace(set="laboratory", location="lab", interior=True, era=era)
    eye = sets.default_camera("laboratory", "wide", "eye", width=320, height=180)
    backdrop = sets.build(place, eye, Light.of("day", "clear", interior=True), Style(), "clear", "day", 1)
    assert backdrop.set_id == "laboratory"
    assert len(seen) == tanks
