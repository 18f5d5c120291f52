"""The foreground has no colour that the pictures of its show do not have."""

import pytest

from production_flow.documents.look import Style
from production_flow.embedded.artist.colour import to_lch
from production_flow.embedded.artist.foreground import tones_of
from production_flow.embedded.artist.light import Light

LIGHT = Light.of("day", "clear", "", interior=True)


def test_a_door_post_in_ink_is_ink():
    tones = tones_of(Style(look="ink"), LIGHT, "kitchen")
    assert tones.board == tones.leaf
    assert to_lch(tones.board)[0] < 0.2
    assert tones.step == 0


@pytest.mark.parametrize(("place", "warm"), [("kitchen", True), ("library", True), ("core", False), ("bridge", False)])
def test_a_door_is_of_wood_but_not_on_a_ship_among_stars(place, warm):
    light, chroma, hue = to_lch(tones_of(Style(), LIGHT, place).board)
    assert light < 0.45
    assert (chroma > 0.02 and 20 < hue < 90) == warm
