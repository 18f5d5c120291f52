"""What somebody sees through something has its edge round the picture, unless they are in it themselves."""

import numpy as np
import pytest

from production_flow.documents.look import FigureLook
from production_flow.documents.scene import Camera, Scene, SceneFigure, SetPlace
from production_flow.embedded.artist.renderer import Renderer

ADA, BOB = (SceneFigure(look=FigureLook(id=ident)) for ident in ("ada", "bob"))
WIDTH, HEIGHT = 320, 180


def drawn(action, *figures):
    place = SetPlace(set="village_square", location="here")
    scene = Scene(place=place, camera=Camera(size="wide"), figures=figures, action=action)
    renderer = Renderer(scene, WIDTH, HEIGHT, still=True, crowd=False)
    picture = renderer.frame(0)[..., :3].mean(2)
    return picture, renderer.record()["figures"]


@pytest.mark.parametrize(
    "through", ["the binoculars", "a spyglass", "the keyhole", "her window", "the gap in the hedge"]
)
def test_the_corners_are_dark_and_who_is_seen_is_in_the_light(through):
    picture, (bob,) = drawn(f"Ada watches Bob through {through}.", BOB)
    corners = np.stack([picture[:8, :8], picture[:8, -8:], picture[-8:, :8], picture[-8:, -8:]])
    assert corners.mean() < 20
    assert picture.max() > 120
    assert bob["clear"] > 0.85


def test_who_looks_is_seen_looking():
    picture, _ = drawn("Ada watches the street through the window.", ADA)
    assert picture[:8, :8].mean() > 30
