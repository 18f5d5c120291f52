"""Nobody goes about bareheaded where there is no air."""

import pytest

from production_flow.documents.look import FigureLook
from production_flow.documents.scene import Camera, Scene, SceneFigure, SetPlace
from production_flow.embedded.artist import airless
from production_flow.embedded.artist.renderer import Renderer


@pytest.mark.parametrize(
    ("set_id", "details", "suited"),
    [
        ("desert", (airless.NO_AIR,), True),
        ("moon", (), True),
        ("desert", (), False),
        ("kitchen", (airless.NO_AIR,), False),
    ],
)
def test_a_suit_is_worn_on_open_ground_without_air(set_id, details, suited):
    scene = Scene(
        place=SetPlace(set=set_id, location="there", details=details),
        camera=Camera(size="wide"),
        figures=(SceneFigure(look=FigureLook(id="ivo", hair="afro")),),
    )
    made = Renderer(scene, 160, 90, still=True, crowd=False)
    worn = {garment.kind for garment in made.scene.figures[0].look.wardrobe}
    assert ({"space-helmet", "jumpsuit"} <= worn) == suited
