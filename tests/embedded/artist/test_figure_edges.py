"""Where a figure ends (its box, its feet, its hair, the hem of who lies), and whose face it has."""

import numpy as np
import pytest

from production_flow.documents.look import FigureLook, Garment, Style
from production_flow.embedded.artist.colour import lightness
from production_flow.embedded.artist.figures import Acting, Figure, FigureLight
from production_flow.embedded.artist.figures.cutting import Cloth
from production_flow.embedded.artist.figures.figure import _head_of
from production_flow.embedded.artist.figures.skeleton import Skeleton
from production_flow.media import canvas as canvases

PLAIN = (Garment(slot="top", kind="sweater", colour="#3f6f8b"), Garment(slot="bottom", kind="skirt", colour="#3a3d4a"))


def person(**given):
    return FigureLook(**{"id": "ada", "age": 34, "presentation": "feminine", "hair": "bob", "wardrobe": PLAIN, **given})


def test_what_is_held_and_who_sits_on_a_shoulder_is_not_cut_by_the_box():
    bare, laden = Acting(pose="give"), Acting(pose="give", holds="plate")
    plain = Figure(person(), Style())
    assert plain.bounds(laden)[2] > plain.bounds(bare)[2] + 0.2
    bird = Figure(person(accessories=("parrot",)), Style())
    assert bird.bounds(bare)[0] < plain.bounds(bare)[0] - 0.1


def test_the_dark_on_the_ground_is_under_the_feet():
    figure = Figure(person(), Style())
    assert abs(figure.stands_at(Acting(view="front", pose="stand"))) < 0.3
    assert figure.stands_at(Acting(view="profile", pose="lean")) > 0.4
    mirrored = figure.stands_at(Acting(view="profile", pose="lean", mirrored=True))
    assert mirrored == pytest.approx(-figure.stands_at(Acting(view="profile", pose="lean")))


def test_curls_break_the_edge_of_the_hair_over_the_brow():
    for view in ("front", "three-quarter", "profile"):
        edges = []
        for name in ("curly", "afro"):
            face = _head_of(Figure(person(hair=name), Style()), Acting(view=view))
            path = face.hair.front_path
            edges.append(len(list(path)) if path is not None else 0)
        assert edges[0] > edges[1] + 20


def test_a_skirt_falls_flat_on_somebody_who_lies():
    lying, standing = (
        Skeleton(Figure(person(), Style()).dressed.build, Acting(view="profile", pose=pose))
        for pose in ("lie", "stand")
    )
    assert lying.section(1.6, 1.0, 0.5)[0] < standing.section(1.6, 1.0, 0.5)[0] - 0.15


@pytest.mark.parametrize("view", ["front", "three-quarter", "profile", "back-three-quarter", "back"])
@pytest.mark.parametrize("build", ["slim", "elder", "stout"])
def test_the_belt_of_a_coat_stays_on_the_coat(view, build):
    look = person(presentation="masculine", build=build)
    cloth = Cloth(Skeleton(Figure(look, Style()).dressed.build, Acting(view=view)))
    coated, belt = cloth.trunk(0.035, 1.6, 1.15).getBounds(), cloth.band(0.66, 0.09, 1.15).getBounds()
    assert belt.left() > coated.left() - 0.02
    assert belt.right() < coated.right() + 0.02


def test_a_belt_dips_before_a_belly():
    def dip(build):
        round_it = Cloth(Skeleton(Figure(person(build=build), Style()).dressed.build, Acting(view="front"))).round(0.66)
        return round_it[1][1] - round_it[0][1]

    assert dip("stout") > dip("slim") + 0.05


def test_twins_have_one_face_and_one_body():
    one, twin, other = (
        Figure(look, Style()) for look in (person(), person(id="eve", features=("likeness-ada",)), person(id="eve"))
    )
    assert one.like == twin.like
    assert one.dressed.build == twin.dressed.build
    assert one.like != other.like
    assert not twin.notices


@pytest.mark.parametrize(("top", "cut"), [("tunic", "helmet"), ("jacket", "guard-helmet"), ("tee", "guard-helmet")])
def test_only_a_knight_wears_a_knights_helmet(top, cut):
    dress = (Garment(slot="outer", kind=top, colour="#3f6f8b"), Garment(slot="hat", kind="helmet", colour="#98a2ad"))
    assert Figure(person(wardrobe=dress), Style()).dressed.wear["hat"].cut == cut


@pytest.mark.parametrize(("skin", "hair"), [("#f3d3bd", "#c9a35c"), ("#eec4a8", "#c4c4c2"), ("#a8744c", "#8a6a58")])
def test_hair_is_told_from_skin_in_ink(skin, hair):
    look = person(skin=skin, hair_colour=hair)
    drawn = Figure(look, Style(look="ink")).dressed.hair_colour
    assert lightness(skin) - lightness(drawn) > 0.15
    assert Figure(look, Style()).dressed.hair_colour == hair
    dark = person(skin=skin, hair_colour="#2a201c")
    assert Figure(dark, Style(look="ink")).dressed.hair_colour == "#2a201c"


@pytest.mark.parametrize("view", ["front", "three-quarter", "profile"])
@pytest.mark.parametrize("kind", ["letter", "book", "envelope", "card"])
def test_what_is_held_to_be_read_leaves_the_mouth_free(view, kind):
    figure, seen = Figure(person(), Style()), []
    for holds in (None, kind):
        pixels = canvases.blank(300, 460)
        canvas = canvases.surface_over(pixels).getCanvas()
        canvas.translate(130, 440)
        anchors = figure.draw(canvas, Acting(view=view, pose="hold", holds=holds), FigureLight(), 80, 1)
        left, top, right, bottom = anchors.mouth
        seen.append(pixels[int(440 + top) : int(440 + bottom), int(130 + left) : int(130 + right)].copy())
    assert seen[0].size
    assert (seen[0] == seen[1]).all()


@pytest.mark.parametrize("hair", ["curly", "bob", "long"])
def test_no_hair_stands_out_over_the_brim_of_a_hat_seen_from_behind(hair):
    hat = Garment(slot="hat", kind="pointed-hat", colour="#ff00ff")
    figure = Figure(person(hair=hair, hair_colour="#00ff00", wardrobe=(*PLAIN, hat)), Style())
    pixels = canvases.blank(240, 240)
    canvas = canvases.surface_over(pixels).getCanvas()
    acting = Acting(view="back-three-quarter")
    x, y = figure.anchors(acting, 100).head
    canvas.translate(120 - x, 120 - y)
    figure.draw(canvas, acting, FigureLight(), 100, 2)
    over = pixels[60:92].astype(int)
    green = (over[..., 1] > over[..., 2] + 40) & (over[..., 3] > 128)
    assert green.sum() < 12


@pytest.mark.parametrize("pose", ["stand", "point", "work", "give", "wave", "hold"])
def test_somebody_with_one_arm_does_everything_with_the_other(pose):
    figure = Figure(person(accessories=("missing-arm",)), Style())
    bones = Skeleton(figure.dressed.build, Acting(pose=pose))
    assert bones.stance.leads == "near"
    whole, lone = (
        np.abs(tile_of(Figure(person(accessories=found), Style()), Acting(view="front", pose=pose)).astype(int)).sum()
        for found in ((), ("missing-arm",))
    )
    assert lone < whole


def tile_of(figure, acting):
    pixels = canvases.blank(400, 400)
    canvas = canvases.surface_over(pixels).getCanvas()
    canvas.translate(200, 390)
    figure.draw(canvas, acting, FigureLight(), 60, 1, ground=False)
    return pixels[..., 3]


@pytest.mark.parametrize("view", ["back", "back-three-quarter"])
def test_the_wreath_of_a_bald_head_is_of_one_piece_behind(view):
    figure = Figure(person(hair="bald", hair_colour="#00e000", age=50, presentation="masculine"), Style())
    pixels = canvases.blank(240, 240)
    canvas = canvases.surface_over(pixels).getCanvas()
    x, y = figure.anchors(Acting(view=view), 100).head
    canvas.translate(120 - x, 120 - y)
    figure.draw(canvas, Acting(view=view), FigureLight(), 100, 2)
    hair = pixels[..., 1].astype(int) > pixels[..., 2].astype(int) + 60
    lit = pixels[122:134, :, 1][hair[122:134]].astype(int)
    assert hair[120:150].any(0).sum() > 80
    assert np.percentile(lit, 90) - np.percentile(lit, 6) < 60
