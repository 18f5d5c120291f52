"""Two who sit down together indoors sit at one table, with something on it."""

import pytest

from production_flow.documents.look import FigureLook, Style
from production_flow.documents.scene import Camera, Scene, SceneFigure, SetPlace
from production_flow.embedded.artist.renderer import Renderer
from production_flow.media import canvas as canvases


def renderer(size="wide", place="tavern", inside=True, action="They talk.", poses=("sit", "sit"), angle="eye", **more):
    figures = tuple(
        SceneFigure(look=FigureLook(id=ident), pose=pose) for ident, pose in zip(("ada", "bob"), poses, strict=True)
    )
    where = SetPlace(set=place, location="here", interior=inside)
    scene = Scene(place=where, camera=Camera(size=size, angle=angle), figures=figures, action=action, **more)
    return Renderer(scene, 320, 180, still=True, crowd=False)


@pytest.mark.parametrize("angle", ["eye", "high", "low"])
def test_they_face_each_other_across_it_and_it_stands_before_them(angle):
    made = renderer(angle=angle)
    left, right = sorted((player.spot for player in made.players), key=lambda spot: spot.x)
    assert (left.mirrored, right.mirrored) == (False, True)
    assert 1.4 < right.x - left.x < 1.8
    table = next(plate for plate in made.plates if plate.name == "table")
    assert all(player.order > table.depth for player in made.players)
    assert all(entry["clear"] > 0.9 for entry in made.record()["figures"])


def test_what_the_words_name_lies_on_it_and_is_no_thing_of_the_show():
    made = renderer(action="They sit over one dish with two spoons.")
    assert [one.prop.kind for one in made.table.things] == ["plate", "spoon"]
    assert made.record()["props"] == []


@pytest.mark.parametrize(
    "more", [{"poses": ("sit", "stand")}, {"inside": False, "place": "street"}, {"size": "close"}], ids=str
)
def test_elsewhere_there_is_none(more):
    assert renderer(**more).table is None


@pytest.mark.parametrize(("look", "lined"), [("ink", True), ("soft", False)])
def test_in_ink_what_is_sat_on_and_at_has_lines_as_the_set_has(look, lined):
    made = renderer(style=Style(look=look))
    assert all(bool(player.air.line) == lined for player in made.players)
    table = next(plate for plate in made.plates if plate.name == "table")
    pixels = canvases.pixels_of(table.image).astype(int)
    dark = (pixels[..., 3] > 250) & (pixels[..., :3].max(-1) < 60)
    assert (dark.sum() > 0.1 * (pixels[..., 3] > 250).sum()) == lined
