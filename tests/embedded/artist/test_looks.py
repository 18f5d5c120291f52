"""The six looks: which one a show gets, that each draws otherwise, in figures as in sets, and the same every time."""

import importlib.util
from pathlib import Path

import numpy as np
import pytest

from production_flow.documents.look import Style
from production_flow.documents.scene import SceneProp, SetPlace
from production_flow.embedded.artist import finish
from production_flow.embedded.artist.figures.acting import FigureLight
from production_flow.embedded.artist.figures.tones import hair_beside, skin_in_ink, tones_for, worn_beside
from production_flow.embedded.artist.looks import LOOKS, look_of
from production_flow.embedded.artist.motion import TWOS
from production_flow.embedded.artist.renderer import Renderer
from production_flow.media import canvas as canvases

_spec = importlib.util.spec_from_file_location("artist_shots", Path(__file__).with_name("artist_shots.py"))
shots = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(shots)

PAIR = shots.shot("square", "medium-wide", shots.figure("ada", gaze="bob"), shots.figure("bob", gaze="ada"))
KEY = shots.shot("office", "insert", props=(SceneProp(id="key", kind="key", name="a key", colour="#c9a227"),))


def in_look(scene, look, **style):
    return scene.model_copy(update={"style": Style(**{**scene.style.model_dump(), "look": look, **style})})


def drawn(scene, width=320, height=180):
    """A frame as `float[height, width, 3]`, red first."""
    return Renderer(scene, width, height).frame(0)[..., 2::-1].astype(float)


def greys(picture):
    return picture @ (0.2126, 0.7152, 0.0722)


@pytest.mark.parametrize(
    ("medium", "look", "name"),
    [
        ("Pixar-style animation", "soft", "soft"),
        ("inked graphic-novel animation", "ink", "ink"),
        ("2D cartoon", "flat", "flat"),
        ("watercolour animation", "soft", "watercolour"),
        ("anime", "ink", "watercolour"),
        ("paper cut-out animation", "flat", "cutout"),
        ("stop-motion", "soft", "cutout"),
        ("live action", "ink", "film"),
        ("mockumentary", "soft", "film"),
        ("animated nature documentary", "soft", "soft"),
        ("live action", "watercolour", "watercolour"),
        ("2.5D animation", "manga", "ink"),
        ("2.5D animation", "cubist", "soft"),
    ],
)
def test_a_medium_gets_the_nearest_look(medium, look, name):
    assert look_of(Style(look=look, medium=medium)).name == name


def test_a_look_that_the_medium_chose_is_said_and_recorded():
    renderer = Renderer(in_look(PAIR, "soft", medium="stop-motion"), 320, 180)
    assert renderer.record()["look"] == "cutout"
    assert any("stop-motion" in notice.message and "cutout" in notice.message for notice in renderer.notices)


def test_a_look_that_the_style_names_is_drawn_without_a_word():
    assert not Renderer(in_look(PAIR, "cutout"), 320, 180).notices


@pytest.mark.parametrize("scene", [PAIR, KEY], ids=["people", "insert"])
def test_all_looks_draw_otherwise_and_the_same_twice(scene):
    pictures = {name: drawn(in_look(scene, name)) for name in LOOKS}
    for name, picture in pictures.items():
        assert np.array_equal(picture, drawn(in_look(scene, name))), name
        others = [np.abs(picture - other).mean() for other_name, other in pictures.items() if other_name != name]
        assert min(others) > 3, name


@pytest.mark.parametrize("name", LOOKS)
def test_a_figure_stands_out_from_the_place_in_every_look(name):
    """Light against dark where they stand: the picture without them differs there by more than a tenth of the range."""
    scene = in_look(PAIR, name)
    empty = drawn(scene.model_copy(update={"figures": ()}))
    apart = np.abs(greys(drawn(scene)) - greys(empty))
    assert np.percentile(apart[apart > 6], 60) > 25


def test_watercolour_leaves_bare_paper_along_the_edges_and_is_lighter():
    water, soft = drawn(in_look(PAIR, "watercolour")), drawn(in_look(PAIR, "soft"))
    assert water[0].min() > 200
    assert water[90, 160].min() < 200
    assert greys(water)[20:-20, 20:-20].mean() > greys(soft)[20:-20, 20:-20].mean() + 12


def test_film_is_paler_in_colour_and_its_grain_is_new_in_every_drawing():
    def chroma(picture):
        return (picture.max(-1) - picture.min(-1)).mean()

    assert chroma(drawn(in_look(PAIR, "film"))) < 0.85 * chroma(drawn(in_look(PAIR, "soft")))
    renderer = Renderer(in_look(PAIR.model_copy(update={"figures": ()}), "film"), 320, 180)
    one, other = renderer.frame(0).astype(int).copy(), renderer.frame(40).astype(int)
    assert 0.4 < np.abs(one - other)[:40].mean() < 12


def test_film_takes_a_longer_lens_from_further_away():
    soft, film = (Renderer(in_look(PAIR, name), 320, 180) for name in ("soft", "film"))
    assert film.camera.lens > 1.2 * soft.camera.lens
    assert film.staging.depth > 1.2 * soft.staging.depth
    size = [one.camera.focal / one.staging.depth for one in (soft, film)]
    assert size[1] == pytest.approx(size[0], rel=0.02)


def test_card_moves_on_twos_even_when_the_camera_travels():
    moving = in_look(PAIR, "cutout").model_copy(
        update={"camera": PAIR.camera.model_copy(update={"movement": "pan-left"})}
    )
    path = Renderer(moving, 320, 180).path
    assert not path.rests
    assert [path.drawn(frame) for frame in range(4)] == [frame // TWOS * TWOS for frame in range(4)]


def test_card_has_no_gradients_on_its_walls():
    """Between edges, card has one colour: most neighbours of the flat picture differ by nothing but its tooth."""
    scene = shots.shot("square", "wide", time="day")
    steps = {name: np.abs(np.diff(greys(drawn(in_look(scene, name), 640, 360))[40:200], n=1, axis=1)) for name in LOOKS}
    assert np.percentile(steps["cutout"], 97) > np.percentile(steps["flat"], 97)


@pytest.mark.parametrize("look", ["flat", "ink"])
def test_no_hard_line_cuts_the_sky(look):
    scene = shots.shot("square", "wide").model_copy(
        update={"place": SetPlace(set="desert", location="dunes"), "time": "day", "weather": "clear"}
    )
    sky = greys(drawn(in_look(scene, look)))[4:60, 4:40].mean(1)
    assert np.abs(np.diff(sky)).max() < 14


@pytest.mark.parametrize("name", ["soft", "ink", "watercolour", "film"])
def test_a_veil_is_darker_in_its_corners_and_no_seam_shows_where_its_bands_meet(name):
    veil = canvases.pixels_of(finish.veil(640, 360, LOOKS[name], dark=True)).astype(float)
    alpha = veil[24:-24, 24:-24, 3]
    if LOOKS[name].vignette:
        assert alpha[:40, :40].mean() > alpha[136:176, 276:316].mean() + 8
    steps = np.abs(np.diff(alpha.mean(1)))
    assert steps[finish._BAND - 24 - 1] <= np.quantile(steps, 0.97)


@pytest.mark.parametrize("skin", ["#2b1a12", "#5a3622", "#8f5f3c", "#f3d3bd"])
def test_in_ink_a_face_is_told_from_lines_hair_and_hat_whatever_the_skin(skin):
    inked = tones_for(FigureLight(), "ink", None)
    face = np.mean(inked.tone(skin_in_ink(skin)).base[:3])
    line = np.mean(inked.tone("#101010").base[:3])
    assert face > line + 0.15
    for colour in ("#2f4a3c", "#2a201c", "#5a3622", "#8a6a4a"):
        beside = hair_beside(skin_in_ink(skin), colour)
        assert abs(np.mean(inked.tone(beside).base[:3]) - face) > 0.05
        worn = worn_beside(skin_in_ink(skin), colour)
        assert abs(np.mean(inked.tone(worn).base[:3]) - face) > 0.05


@pytest.mark.parametrize(("medium", "margin"), [("watercolour animation", True), ("anime", False), ("Ghibli", False)])
def test_only_a_sheet_of_watercolour_has_a_margin(medium, margin):
    for look in ("soft", "watercolour"):
        found = look_of(Style(look=look, medium=medium))
        assert found.name == "watercolour"
        assert found.margin is margin
