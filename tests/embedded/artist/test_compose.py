"""Composition keeps to the rules that a director of photography would insist on."""

from typing import get_args

import pytest

from production_flow.documents.look import FigureLook
from production_flow.documents.scene import Camera as Shot
from production_flow.documents.scene import Scene, SceneFigure, SetPlace, ShotSize, Speech
from production_flow.embedded.artist.compose import staged
from production_flow.embedded.artist.framing import Body, framed, main_of, standing
from production_flow.embedded.artist.sets import default_camera
from production_flow.embedded.artist.sets.cameras import composed
from production_flow.embedded.artist.sets.model import Marks, Seat
from production_flow.embedded.artist.vantage import Vantage

SIZES = [size for size in get_args(ShotSize) if size != "insert"]
MARKS = Marks()


def _figure(ident, **more):
    return SceneFigure(look=FigureLook(id=ident), **more)


def _scene(size, *figures, angle="eye", **more):
    place = SetPlace(set="street", location="street")
    return Scene(place=place, camera=Shot(size=size, angle=angle), figures=figures, length=96, **more)


def _bodies(scene, **heights):
    return {
        one.look.id: Body(heights.get(one.look.id, 1.74), heights.get(one.look.id, 1.74) / 5.2) for one in scene.figures
    }


def _staged(scene, **heights):
    base = composed(scene.camera.size, scene.camera.angle, yaw=4, shift=0.3, back=9)
    bodies = _bodies(scene, **heights)
    camera = framed(base, scene, bodies)
    return staged(scene, camera, MARKS, bodies), camera


def _column(spot, camera):
    return 0.5 + spot.x * camera.focal / spot.depth / camera.width


def _head_top(spot, camera, height):
    metre = camera.focal / spot.depth
    return (camera.horizon_y + (camera.position[1] - height) * metre - camera.margin_y) / camera.height


@pytest.mark.parametrize("size", SIZES)
def test_one_person_has_room_before_the_face_and_a_head_inside_the_frame(size):
    staging, camera = _staged(_scene(size, _figure("ada", facing="right")))
    spot = staging.spots[0]
    assert not spot.mirrored
    assert 0.28 < _column(spot, camera) < 0.5
    if size != "extreme-close":
        assert 0.01 < _head_top(spot, camera, 1.74) < 0.62


def test_closer_sizes_make_larger_heads():
    heads = []
    for size in SIZES:
        staging, camera = _staged(_scene(size, _figure("ada")))
        heads.append(camera.focal / staging.spots[0].depth)
    assert heads == sorted(heads)


@pytest.mark.parametrize("height", [1.1, 1.35, 1.95])
@pytest.mark.parametrize("size", ["medium-wide", "medium", "medium-close", "close"])
def test_small_and_tall_people_are_framed_alike(size, height):
    staging, camera = _staged(_scene(size, _figure("ada")), ada=height)
    assert -0.02 < _head_top(staging.spots[0], camera, height) < 0.26


def test_two_people_look_at_each_other_on_two_sides():
    staging, camera = _staged(_scene("medium", _figure("ada", gaze="bob"), _figure("bob", gaze="ada")))
    left, right = sorted(staging.spots, key=lambda spot: spot.x)
    assert not left.mirrored
    assert right.mirrored
    assert _column(left, camera) < 0.42
    assert _column(right, camera) > 0.58
    assert left.gaze[0] > 0
    assert right.gaze[0] > 0


def test_sides_hold_from_shot_to_shot():
    def side(size, *order):
        staging, camera = _staged(_scene(size, *(_figure(name) for name in order)))
        return next(_column(spot, camera) for spot in staging.spots if spot.figure.look.id == "ada") > 0.5

    assert len({side(size, *order) for size in ("wide", "medium") for order in (("ada", "bob"), ("bob", "ada"))}) == 1


def test_a_single_shot_faces_the_side_on_which_the_other_stood():
    pair, _ = _staged(_scene("medium", _figure("ada", gaze="bob"), _figure("bob", gaze="ada")))
    together = {spot.figure.look.id: spot.mirrored for spot in pair.spots}
    for name, other in (("ada", "bob"), ("bob", "ada")):
        alone, _ = _staged(_scene("close", _figure(name, gaze=other)))
        assert alone.spots[0].mirrored == together[name]


def test_over_the_shoulder_has_a_dark_back_in_front_and_the_face_on_the_other_side():
    scene = _scene("medium-close", _figure("ada", main=True, gaze="bob"), _figure("bob"), angle="over-shoulder")
    staging, camera = _staged(scene)
    back, face = staging.spots[-1], staging.spots[0]
    assert back.shoulder
    assert back.view == "back-three-quarter"
    assert back.mirrored == (_column(back, camera) > 0.5)
    assert back.depth < face.depth
    assert (_column(back, camera) < 0.3) != (_column(face, camera) < 0.5)


@pytest.mark.parametrize("size", ["medium-wide", "medium", "medium-close"])
def test_a_back_in_the_foreground_has_its_head_in_the_picture_though_it_sits(size):
    figures = _figure("ada", main=True, gaze="bob"), _figure("bob", pose="sit")
    scene = _scene(size, *figures, angle="over-shoulder")
    staging, camera = _staged(scene)
    back = staging.spots[-1]
    assert back.shoulder
    sits = back.figure.pose == "sit"
    assert sits == (size in {"medium-close", "close"})  # where its lap would be seen there is no chair under it
    crown = standing(back.figure, _bodies(scene)) - back.sink
    assert 0.05 < _head_top(back, camera, crown) < 0.35


@pytest.mark.parametrize("count", [2, 3, 4, 5, 6])
def test_a_group_stands_apart_and_inside_the_frame(count):
    scene = _scene("wide", *(_figure(f"p{n}") for n in range(count)))
    staging, camera = _staged(scene)
    columns = sorted(_column(spot, camera) for spot in staging.spots)
    assert all(0.02 < column < 0.98 for column in columns)
    assert len(staging.spots) == count
    assert [spot.depth for spot in staging.spots] == sorted((spot.depth for spot in staging.spots), reverse=True)


def test_who_speaks_first_matters_where_nobody_is_marked():
    scene = _scene("medium", _figure("ada"), _figure("bob"), speech=(Speech(character="bob", start=0, length=20),))
    assert main_of(scene).look.id == "bob"


def test_who_does_not_fit_is_said():
    scene = _scene("extreme-close", _figure("ada", main=True), _figure("bob"))
    assert _staged(scene)[0].unseen == ("bob",)


@pytest.mark.parametrize(
    ("size", "spoken", "view"),
    [("wide", False, "back-three-quarter"), ("wide", True, "profile"), ("medium", False, "profile")],
)
@pytest.mark.parametrize("side", ["left", "right"])
def test_who_leaves_a_wide_picture_without_a_word_turns_their_back(size, spoken, view, side):
    speech = (Speech(character="ada", start=0, length=24),) if spoken else ()
    staging, _ = _staged(_scene(size, _figure("ada", pose="walk", exits=side), speech=speech))
    assert (staging.spots[0].view, staging.spots[0].mirrored) == (view, side == "left")


def test_a_seat_at_the_other_side_of_the_picture_is_left_and_one_nearby_taken():
    scene = _scene("wide", _figure("ada", pose="sit", place=0.7))
    camera = framed(composed("wide", "eye", yaw=4, shift=0.3, back=9), scene, _bodies(scene))
    depth = camera.depth((0.0, camera.position[1], 0.0))
    half = 0.5 * camera.width / camera.focal * depth
    for share, taken in ((-0.7, False), (0.3, True)):
        x, _, z = camera.ground(share * half, depth)
        spot = staged(scene, camera, Marks(seats=(Seat(x=x, z=z, height=0.5, facing=0.0),)), _bodies(scene)).spots[0]
        assert (spot.seat == 0.5) is taken


@pytest.mark.parametrize("angle", ["eye", "high"])
def test_who_lies_is_in_the_lower_middle_of_a_whole_picture(angle):
    scene = _scene("wide", _figure("ada", pose="lie"), angle=angle)
    staging, camera = _staged(scene)
    assert 0.4 < _head_top(staging.spots[0], camera, 0.2) < 0.7


@pytest.mark.parametrize("angle", ["eye", "low", "high"])
@pytest.mark.parametrize("pose", ["crouch", "kneel", "floor"])
def test_who_crouches_alone_is_not_lost_over_an_empty_floor(pose, angle):
    scene = _scene("medium-wide", _figure("ada", pose=pose), angle=angle)
    staging, camera = _staged(scene)
    feet, crown = (
        _head_top(staging.spots[0], camera, height) for height in (0.0, standing(scene.figures[0], _bodies(scene)))
    )
    assert 0.7 < feet < 0.95
    assert feet - crown > (0.3 if pose == "floor" else 0.38)


@pytest.mark.parametrize("size", ["medium", "medium-close"])
def test_of_a_tall_and_a_small_one_neither_head_is_cut(size):
    scene = _scene(size, _figure("dad", main=True), _figure("kid"))
    staging, camera = _staged(scene, dad=1.86, kid=1.18)
    for spot in staging.spots:
        tall = {"dad": 1.86, "kid": 1.18}[spot.figure.look.id]
        assert _head_top(spot, camera, tall) > 0.0
        assert _head_top(spot, camera, tall - 1.1 * tall / 5.2) < 1.0


@pytest.mark.parametrize(("size", "nearer"), [("medium-wide", False), ("medium", True), ("close", True)])
def test_a_stage_set_back_makes_no_head_smaller_in_a_close_picture(size, nearer):
    scene = _scene(size, _figure("ada"))
    base = composed(size, "eye", yaw=4, shift=0.3, back=9)
    bodies = _bodies(scene)
    camera = framed(base, scene, bodies)
    here, back = (staged(scene, camera, Marks(z=z), bodies).spots[0].depth for z in (0.0, 1.0))
    assert (back == pytest.approx(here)) == nearer


@pytest.mark.parametrize(("size", "pose"), [("medium", "stand"), ("medium-close", "stand"), ("medium", "sit")])
def test_a_tall_one_nearer_than_a_small_one_keeps_the_hair_in_the_frame(size, pose):
    scene = _scene(size, _figure("ada", main=True), _figure("bob", pose=pose))
    bodies = _bodies(scene, ada=1.3 if pose == "stand" else 0.9, bob=2.0)
    camera = framed(composed(size, "eye", yaw=4, shift=0.3, back=9), scene, bodies)
    for deep in (-1.0, 1.0):
        for spot in staged(scene, camera, MARKS, bodies, Vantage(deep=deep)).spots:
            assert _head_top(spot, camera, standing(spot.figure, bodies)) > 0.0


def test_who_crouches_before_another_has_the_head_beside_the_others_face():
    two = (_figure("ada", pose="crouch", place=0.4), _figure("bob", pose="crouch", place=0.6))
    one, other = _staged(_scene("medium-close", *two))[0].spots
    assert abs(one.x / one.depth - other.x / other.depth) * min(one.depth, other.depth) > 0.85


@pytest.mark.parametrize("size", ["extreme-wide", "wide", "medium-wide", "medium"])
@pytest.mark.parametrize("angle", ["eye", "low", "high", "dutch"])
@pytest.mark.parametrize("deep", [-1.0, 0.0, 1.0, 2.0])
def test_soles_are_seen_or_far_out_of_the_frame(size, angle, deep):
    for pose in ("stand", "sit", "walk"):
        scene = _scene(size, _figure("ada", pose=pose), _figure("bob", pose=pose, main=True), angle=angle)
        bodies = _bodies(scene, ada=1.95)
        base = composed(size, angle, yaw=4, shift=0.3, back=9)
        camera = framed(base, scene, bodies)
        for spot in staged(scene, camera, MARKS, bodies, Vantage(deep=deep)).spots:
            low = camera.horizon + camera.position[1] * camera.focal / spot.depth / camera.height
            assert not 0.96 < low < 1.065
            assert spot.depth < 1.9 * camera.depth((0.0, 0.0, 0.0))


@pytest.mark.parametrize("size", ["extreme-wide", "wide", "medium-wide"])
@pytest.mark.parametrize(("pose", "tall", "thigh"), [("stand", 1.6, 0.36), ("walk", 1.95, 0.36), ("sit", 1.74, 0.28)])
def test_nobody_near_is_cut_at_the_knees(size, pose, tall, thigh):
    scene = _scene(size, _figure("ada", pose=pose), _figure("bob", main=True))
    bodies = _bodies(scene, ada=tall)
    camera = framed(composed(size, "eye", yaw=4, shift=0.3, back=9), scene, bodies)
    near = staged(scene, camera, MARKS, bodies, Vantage(deep=2.0)).spots[-1]
    metre = camera.focal / near.depth / camera.height
    low = camera.horizon + (camera.position[1] + near.sink) * metre
    crown = low - standing(near.figure, bodies) * metre
    assert low < 0.96 or (low - 1) / (tall * metre) > thigh
    assert crown > 0
    assert abs(_column(near, camera) - 0.5) < 0.5 - 0.1 * tall * metre * camera.height / camera.width


@pytest.mark.parametrize("set_id", ["tavern", "shop", "bazaar"])
def test_a_tall_one_beside_a_small_one_who_matters_stands_whole(set_id):
    scene = _scene("medium-wide", _figure("kid", main=True), _figure("bob"), angle="low")
    bodies = _bodies(scene, kid=1.05, bob=1.95)
    camera = framed(default_camera(set_id, "medium-wide", "low"), scene, bodies, closer=0.92)
    for spot in staged(scene, camera, MARKS, bodies).spots:
        metre = camera.focal / spot.depth / camera.height
        assert camera.horizon + camera.position[1] * metre < 0.97
        assert camera.horizon + (camera.position[1] - 1.95) * metre > 0


@pytest.mark.parametrize("size", ["medium-wide", "wide", "extreme-wide"])
@pytest.mark.parametrize("place", [0.1, 0.3, 0.7, 0.9])
def test_the_whole_of_somebody_who_lies_is_in_the_frame(size, place):
    scene = _scene(size, _figure("ada", pose="lie", place=place), _figure("bob", main=True, place=1 - place))
    staging, camera = _staged(scene)
    spot = next(one for one in staging.spots if one.figure.pose == "lie")
    half = 0.5 * camera.width * spot.depth / camera.focal
    assert abs(spot.x) + 0.5 * 1.74 < half


@pytest.mark.parametrize("size", ["medium", "medium-close"])
def test_somebody_small_comes_forward_before_somebody_tall(size):
    scene = _scene(size, _figure("kid", main=True), _figure("bob"))
    staging, _ = _staged(scene, kid=1.1, bob=1.9)
    depths = {spot.figure.look.id: spot.depth for spot in staging.spots}
    assert depths["kid"] < 0.8 * depths["bob"]
    level, _ = _staged(scene, kid=1.7, bob=1.9)
    assert len({round(spot.depth, 2) for spot in level.spots}) == 1
