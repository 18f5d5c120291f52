"""Nobody goes about bareheaded where there is no air."""

import importlib.util
from pathlib import Path

import pytest

from production_flow.embedded.artist import airless
from production_flow.embedded.artist.renderer import Renderer

_spec = importlib.util.spec_from_file_location("artist_shots", Path(__file__).with_name("artist_shots.py"))
shots = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(shots)


@pytest.mark.parametrize(
    ("set_id", "details", "suited"),
    [("desert", (airless.NO_AIR,), True), ("moon", (), True), ("desert", (), False), ("kitchen", (airless.NO_AIR,), False)],
)  # fmt: skip
def test_a_suit_is_worn_on_open_ground_without_air(set_id, details, suited):
    scene = shots.shot(set_id, "wide", shots.figure("kit"))
    place = scene.place.model_copy(update={"details": details})
    made = Renderer(scene.model_copy(update={"place": place}), 160, 90, still=True, crowd=False)
    worn = {garment.kind for garment in made.scene.figures[0].look.wardrobe}
    assert ({"space-helmet", "jumpsuit"} <= worn) == suited
