"""Props as pictures: every kind fills its box, takes its colour, and the unknown is said."""

from __future__ import annotations

import numpy as np
import pytest

from production_flow.documents.look import FigureLook, Style
from production_flow.documents.scene import Scene, SceneFigure, SceneProp, SetPlace
from production_flow.embedded.artist import props
from production_flow.embedded.artist.camera import Camera
from production_flow.embedded.artist.figures.acting import FigureLight
from production_flow.embedded.artist.light import Light
from production_flow.embedded.artist.renderer import Renderer
from production_flow.media import canvas as canvases

SIZE, BOX = 100, 200


def drawn(kind, *, look="soft", anchor="foot", light=None, **how):
    surface = canvases.surface(BOX, BOX)
    canvas = surface.getCanvas()
    canvas.translate(BOX / 2, BOX * 0.7)
    notice = props.draw(canvas, kind, SIZE, light or Light.of("day"), Style(look=look), anchor=anchor, **how)
    return canvases.pixels_of(surface.makeImageSnapshot()), notice


def extent(pixels):
    solid = pixels[..., 3] > 200
    rows, columns = np.flatnonzero(solid.any(1)), np.flatnonzero(solid.any(0))
    return columns[0], columns[-1], rows[0], rows[-1]


def mean_colour(pixels):
    solid = pixels[pixels[..., 3] > 200]
    return solid[:, 2::-1].astype(float).mean(0)


def test_there_are_more_than_forty_kinds():
    assert len(props.KINDS) >= 40


@pytest.mark.parametrize("kind", sorted(props.KINDS))
def test_every_kind_fills_its_box_and_stands_on_its_foot(kind):
    pixels, notice = drawn(kind)
    left, right, top, bottom = extent(pixels)
    assert notice is None
    assert 0.62 * SIZE <= max(right - left, bottom - top) <= 1.3 * SIZE
    assert abs(bottom - BOX * 0.7) <= 0.14 * SIZE
    assert len(np.unique(pixels[pixels[..., 3] > 200] // 16, axis=0)) >= 3


@pytest.mark.parametrize("look", ["ink", "flat"])
def test_looks_change_every_prop(look):
    for kind in ("key", "cup", "suitcase", "lamp"):
        assert not np.array_equal(drawn(kind)[0], drawn(kind, look=look)[0])


@pytest.mark.parametrize("kind", ["rope", "button", "seal", "book", "cello", "strap"])
def test_no_thing_of_an_insert_is_a_black_blot_in_ink_at_night(kind):
    pixels, _ = drawn(kind, look="ink", light=Light.of("night"))
    solid = pixels[pixels[..., 3] > 200][:, :3].max(1)
    assert (solid > 120).mean() > 0.08


def test_a_colour_or_a_material_is_obeyed():
    red, blue = mean_colour(drawn("book", colour="red")[0]), mean_colour(drawn("book", colour="#2040d0")[0])
    assert red[0] > blue[0] + 30
    assert blue[2] > red[2] + 30
    gold, silver = mean_colour(drawn("key", material="gold")[0]), mean_colour(drawn("key", material="silver")[0])
    assert gold[0] - gold[2] > silver[0] - silver[2] + 40


@pytest.mark.parametrize(
    ("words", "kind"),
    [("silver pocket watch", "watch"), ("old diary", "notebook"), ("pistol", "gun"), ("love letter", "letter"),
     ("memory chip", "chip"), ("flashlight", "torch"), ("tube of paint", "paint-tube"), ("file folder", "folder"),
     ("car keys", "key"), ("glowing artifact", "relic"), ("knives", "knife"), ("birthday cake", "cake"),
     ("recipe box", "card-box"), ("toolbox", "toolbox"), ("steamer trunk", "trunk"), ("door handle", "knob"),
     ("staircase", "stairs"), ("music box", "box"),
     ("telephone bill", "letter"), ("birth certificate", "letter"), ("place card", "card"),
     ("playing card", "playing-card"), ("brass button", "button"), ("wax seal", "seal"), ("rota", "letter"),
     ("tuning fork", "tuning-fork"), ("cassette", "cassette"), ("shotgun shell", "cartridge"), ("shell", "shell")],
)  # fmt: skip
def test_other_words_mean_the_same_things(words, kind):
    assert props.kind_of(words) == kind


@pytest.mark.parametrize(
    ("kind", "name", "seen"),
    [
        ("vial", "a water gauge with a thumbprint inside", "gauge"),
        ("tin", "a shotgun shell with glitter in the crimp", "cartridge"),
        ("card", "a playing card torn in half and mended", "playing-card"),
        ("card", "a place card with a letter begun on its back", "card"),
        ("plate", "a learner's plate wrapped in a scarf", "plaque"),
        ("ring", "a tiara in a sandwich box", "tiara"),
        ("magnifier", "a magnifying glass taped to a ruler", "magnifier"),
        ("shell", "a flake of shell with an egg beneath", "shell"),
        ("ring", "", "ring"),
        ("box", "the carton of milk", "carton"),
        ("box", "the light bulb", "bulb"),
        ("box", "the suggestion box", "box"),
    ],
)
def test_a_thing_is_what_its_name_says_before_it_says_what_is_about_it(kind, name, seen):
    assert props.kind_of(props.named(kind, name)) == seen


def test_a_card_is_no_playing_card_unless_it_says_so():
    plain, playing = (drawn(kind)[0] for kind in ("card", "playing-card"))
    red = [(p[..., 2].astype(int) - p[..., 1] > 80).sum() / (p[..., 3] > 200).sum() for p in (plain, playing)]
    assert red[0] < red[1]


def test_what_nobody_can_draw_is_wrapped_and_said():
    pixels, notice = drawn("flux capacitor")
    assert "flux capacitor" in notice
    assert extent(pixels)[1] > extent(pixels)[0]


def test_a_hand_grips_it_where_it_is_held():
    _, _, _, standing = extent(drawn("torch")[0])
    left, right, _, _ = extent(drawn("torch", anchor="grip")[0])
    assert left < BOX / 2 < right
    assert extent(drawn("key", anchor="grip")[0])[3] > standing


def test_it_is_dark_in_a_dark_hand():
    day = mean_colour(drawn("cup", light=FigureLight(exposure=1.0))[0])
    night = mean_colour(drawn("cup", light=FigureLight(exposure=0.55, ambience=0.3))[0])
    assert night.mean() < 0.8 * day.mean()


def test_a_thing_in_a_hand_that_nobody_can_draw_is_said_on_the_take():
    figure = SceneFigure(look=FigureLook(id="anna"), holds="it", pose="hold", main=True)
    for kind, said in (("zzyzx", True), ("mirror", False)):
        scene = Scene(
            place=SetPlace(set="office", location="here"), figures=(figure,), props=(SceneProp(id="it", kind=kind),)
        )
        notices = [notice.message for notice in Renderer(scene, 160, 90, still=True).notices]
        assert any(kind in message for message in notices) is said


def test_what_lies_is_seen_the_longer_the_higher_the_eye():
    eyes = (Camera(position=(0.0, height, -4.0)) for height in (1.0, 1.7, 3.5))
    seen = [props.foreshortened(eye, (0.0, 0.75, 0.0), 0.4) for eye in eyes]
    assert seen == sorted(seen)
    assert seen[0] < 0.3 < seen[-1]


@pytest.mark.parametrize("kind", ["wrench", "hammer", "key", "knife"])
def test_no_tool_stands_on_its_end(kind):
    assert kind in props.FLAT
    assert kind in props.LONG


@pytest.mark.parametrize(
    ("kind", "era", "seen"),
    [
        ("picture", "medieval", "painting"),
        ("photograph", "victorian", "photograph"),
        ("lamp", "medieval", "lantern"),
        ("flashlight", "victorian", "lantern"),
        ("lamp", "past", "lamp"),
        ("book", "medieval", "book"),
        ("telephone", "future", "phone"),
        ("telephone", "past", "telephone"),
    ],
)
def test_an_era_has_its_own_things(kind, era, seen):
    assert props.kind_of(props.in_era(kind, era)) == seen


def test_the_lid_of_a_chest_does_not_hover_over_it():
    pixels, _ = drawn("chest")
    left, right, top, bottom = extent(pixels)
    side = pixels[top + (bottom - top) // 3 : bottom, left + (right - left) // 12, 3]
    assert (side > 200).all()


@pytest.mark.parametrize(
    ("words", "kind"),
    [("motorcycle helmet", "helmet"), ("pebble", "stone"), ("the curved claw", "claw"), ("old coat", "garment"),
     ("scarf", "cloth"), ("walking stick", "stick"), ("alarm clock", "clock"), ("teapot", "kettle"),
     ("flask", "vial"), ("wallet", "wallet"), ("hatchet", "axe"), ("bones", "bone"), ("screwdriver", "screwdriver"),
     ("pasta", "meal"), ("dinner plate", "plate"), ("trophy", "trophy"), ("umbrella", "umbrella")],
)  # fmt: skip
def test_what_everybody_knows_is_no_relative_of_it(words, kind):
    assert props.kind_of(words) == kind
    assert props.missing(words) is None


def test_a_knight_has_a_helm_and_a_rider_a_helmet():
    assert props.in_era("helmet", "medieval") == "helm"
    assert props.in_era("helmet", "present") == "helmet"


def test_a_plate_of_its_own_is_empty_and_seen_from_above():
    pixels, _ = drawn("plate")
    left, right, top, bottom = extent(pixels)
    assert abs((right - left) - (bottom - top)) < 0.15 * SIZE
    middle = pixels[(top + bottom) // 2, (left + right) // 2, :3].astype(int)
    assert middle.max() - middle.min() < 60


def test_a_coil_of_rope_has_a_hole_in_its_middle():
    pixels, _ = drawn("rope")
    left, right, top, bottom = extent(pixels)
    assert pixels[(top + bottom) // 2, (left + right) // 2 - 2, 3] < 40
