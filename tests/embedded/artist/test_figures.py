"""What a person would check of a drawn figure, on small pictures."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from typing import get_args

import numpy as np
import pytest

from production_flow.documents.look import Colour, FigureLook, Garment, Style
from production_flow.documents.scene import Expression, Pose, Viseme
from production_flow.embedded.artist.figures import Acting, Figure, FigureLight, bounds
from production_flow.media import canvas as canvases

DAY = FigureLight()
STAND = Acting()
PALETTE = (
    Colour(name="ink", hex="#14161f", role="ground"),
    Colour(name="paper", hex="#efe9dc", role="light"),
    Colour(name="red", hex="#c4303a", role="accent"),
)
NIGHT = FigureLight(
    direction=(0.75, -0.4),
    key=(0.62, 0.76, 1),
    ambient=(0.07, 0.06, 0.23),
    rim=(0.5, 0.83, 1),
    ambience=0.35,
    exposure=0.8,
)
VIEWS = ("front", "three-quarter", "profile", "back")


def wears(slot: str, kind: str, colour: str, trim: str | None = None) -> Garment:
    return Garment(slot=slot, kind=kind, colour=colour, trim=trim)


PLAIN = (wears("top", "sweater", "#3f6f8b"), wears("bottom", "trousers", "#3a3d4a"), wears("shoes", "shoes", "#3a2b2b"))


def person(name: str = "ada", **given) -> FigureLook:
    return FigureLook(**{"id": name, "age": 34, "presentation": "feminine", "hair": "bob", "wardrobe": PLAIN, **given})


CAST = (
    person("enzo", age=70, build="elder", presentation="masculine", hair="bald", facial_hair="moustache",
           features=("big-nose",), wardrobe=(*PLAIN, wears("apron", "apron", "#f2e6d0"),
           wears("hat", "toque", "#fbf5ea"))),
    person("vex", species="robot", build="tall", skin="#b9b1a2",
           wardrobe=(*PLAIN, wears("outer", "coat", "#6f5b4a"), wears("hat", "fedora", "#5d4a3c"))),
    person("mina", age=8, build="child", hair="bowl", skin="#a9683f", features=("freckles",)),
    person("dale", age=48, build="stout", presentation="masculine", hair="short", facial_hair="moustache",
           wardrobe=(*PLAIN, wears("outer", "vest", "#6b3f2e"), wears("hat", "stetson", "#b98b56"))),
    person("iri", species="android", build="tall", skin="#e4dfe8", hair_colour="#3a4fae",
           wardrobe=(wears("top", "jumpsuit", "#eef0f2", "#e8643c"),)),
    person("rusk", species="fox", skin="#dd6a2c"),
    person("june", age=26, build="slim", hair="afro", skin="#7d4a31", wardrobe=(wears("top", "dress", "#e06a4a"),)),
    person("noor", hair="bun", features=("glasses",)),
    person("omar", build="broad", presentation="masculine", hair="buzz", facial_hair="full-beard"),
    person("lena", age=15, build="teen", hair="ponytail", wardrobe=(*PLAIN, wears("bottom", "skirt", "#b5485a"))),
    person("tom", species="cat", skin="#8d8a92"),
    person("boo", species="ghost", skin="#dfe6f4"),
)  # fmt: skip


def draw(look: FigureLook, acting: Acting = STAND, light: FigureLight = DAY, scale: float = 40, **given):
    """A figure on a transparent picture, ten by eight heads, its feet at (4 heads, 7.4 heads)."""
    style = given.pop("style", Style())
    pixels = canvases.blank(int(scale * 8), int(scale * 8))
    drawing = canvases.surface_over(pixels).getCanvas()
    drawing.translate(scale * 4, scale * 7.4)
    anchors = Figure(look, style).draw(drawing, acting, light, scale, ground=False, **given)
    return pixels.copy(), anchors


def face(
    look: FigureLook,
    acting: Acting = STAND,
    light: FigureLight = DAY,
    scale: float = 120,
    style: Style | None = None,
):
    """Only the head, from 0.9 heads above its middle to 0.9 below; and its anchors."""
    figure = Figure(look, style or Style())
    anchors = figure.anchors(acting, scale)
    size = int(scale * 1.8)
    pixels = canvases.blank(size, size)
    drawing = canvases.surface_over(pixels).getCanvas()
    drawing.translate(size / 2 - anchors.head[0], size / 2 - anchors.head[1])
    figure.draw_head(drawing, acting, light, scale)
    return pixels.copy(), anchors


def difference(one, other) -> float:
    """The mean difference of two pictures where either shows something, 0-255."""
    shown = (one[..., 3] > 0) | (other[..., 3] > 0)
    return float(np.abs(one.astype(int) - other.astype(int))[..., :3].mean(2)[shown].mean())


def shape(pixels):
    return pixels[..., 3] > 127


def overlap(one, other) -> float:
    """Of two shapes, what both cover as a share of what either covers."""
    return float((shape(one) & shape(other)).sum() / (shape(one) | shape(other)).sum())


def close_to(pixels, colour: tuple[int, int, int], reach: int = 60):
    """Where a picture is near a colour, given as red, green, blue."""
    wanted = np.array(colour[::-1])
    return (np.abs(pixels[..., :3].astype(int) - wanted).max(2) < reach) & shape(pixels)


def test_the_same_look_gives_the_same_bytes():
    one, _ = draw(CAST[0], Acting(pose="cook", expression="joy"))
    other, _ = draw(CAST[0], Acting(pose="cook", expression="joy"))
    assert one.tobytes() == other.tobytes()


def test_no_two_of_the_cast_look_alike():
    pictures = [draw(look)[0] for look in CAST]
    assert min(difference(a, b) for a, b in combinations(pictures, 2)) > 14


def test_no_two_of_the_cast_have_the_same_shape():
    pictures = [draw(look, Acting(pose="stand"))[0] for look in CAST]
    assert max(overlap(a, b) for a, b in combinations(pictures, 2)) < 0.93


PEOPLE = tuple(
    person(f"person{n}", age=age, presentation=presentation, build=build, hair=hair, skin=skin, hair_colour=shade,
           wardrobe=(wears("top", top, colour), wears("bottom", "trousers", low)))
    for n, (age, presentation, build, hair, skin, shade, top, colour, low) in enumerate((
        (31, "feminine", "slim", "long", "#f1cfb4", "#b5482a", "blouse", "#2f6f6a", "#4a4038"),
        (44, "masculine", "broad", "short", "#e3ae87", "#3a2a22", "shirt", "#a4553f", "#3b3f58"),
        (27, "feminine", "tall", "afro", "#4f2f22", "#1c1518", "sweater", "#e0a03a", "#2f4a4a"),
        (22, "neutral", "average", "undercut", "#eac39c", "#2b3350", "hoodie", "#8b3a52", "#39384f"),
        (58, "masculine", "stout", "bald", "#a9683f", "#5b4a42", "shirt", "#8fb3b0", "#40434f"),
        (76, "feminine", "elder", "bun", "#c98f6b", "#cfcac8", "sweater", "#5a5f8a", "#6b4a3a"),
        (9, "masculine", "child", "bowl", "#e3ae87", "#8a4b25", "tee", "#5d7a56", "#3d4a5c"),
        (35, "masculine", "slim", "locs", "#7d4a31", "#241a18", "tee", "#d8cdb8", "#586a9c"),
    ))
)  # fmt: skip
"""A cast of people only, none of whom wears anything odd."""


@pytest.mark.parametrize("cast", [CAST, PEOPLE], ids=["mixed", "people"])
def test_at_forty_pixels_any_two_of_a_cast_differ_in_shape_and_in_colour(cast):
    tall = max(Figure(look, Style()).height for look in cast)
    pictures = {}
    for look in cast:
        figure = Figure(look, Style())
        pictures[look.id], _ = draw(look, scale=40 / tall * figure.height / figure.heads, detail=0)
    centred = [small(picture) for picture in pictures.values()]
    assert max(overlap(a, b) for a, b in combinations(centred, 2)) < 0.85
    assert min(difference(a, b) for a, b in combinations(centred, 2)) > 25


def small(pixels, size: int = 64):
    """What is drawn, in a picture of its own, its foot at the middle of the lower edge."""
    rows, columns = np.nonzero(pixels[..., 3])
    cut = pixels[rows.min() : rows.max() + 1, columns.min() : columns.max() + 1][-size:, :size]
    made = np.zeros((size, size, 4), np.uint8)
    left = (size - cut.shape[1]) // 2
    made[size - cut.shape[0] :, left : left + cut.shape[1]] = cut
    return made


def test_ten_people_who_are_told_alike_have_ten_faces():
    faces = [face(person(f"p{number}", hair="none", wardrobe=()), Acting(view="front"))[0] for number in range(10)]
    assert min(difference(a, b) for a, b in combinations(faces, 2)) > 2.5


@pytest.mark.parametrize("view", ["front", "three-quarter", "profile"])
def test_every_pose_is_a_picture_of_its_own(view):
    pictures = {pose: draw(CAST[7], Acting(pose=pose, view=view), scale=30, detail=1)[0] for pose in get_args(Pose)}
    alike = {pair: overlap(pictures[pair[0]], pictures[pair[1]]) for pair in combinations(pictures, 2)}
    same = [pair for pair, share in alike.items() if share > 0.985]
    assert not [pair for pair in same if difference(pictures[pair[0]], pictures[pair[1]]) < 5]


@pytest.mark.parametrize("look", [CAST[7], CAST[1], CAST[5], CAST[11]], ids=lambda look: look.id)
def test_every_expression_is_a_face_of_its_own(look):
    bare = look.model_copy(update={"features": (), "wardrobe": PLAIN})
    faces = [face(bare, Acting(expression=mood, view="front"))[0] for mood in get_args(Expression)]
    assert min(difference(a, b) for a, b in combinations(faces, 2)) > 0.8


def test_an_expression_may_be_a_mixture():
    sad, joy = (face(CAST[7], Acting(expression=mood))[0] for mood in ("sad", "joy"))
    between, _ = face(CAST[7], Acting(expression=(("sad", 0.5), ("joy", 0.5))))
    assert difference(between, sad) < difference(joy, sad) > difference(between, joy)


def mouth_of(look: FigureLook, viseme: Viseme | None, view="three-quarter"):
    acting = Acting(mouth=viseme, view=view)
    pixels, anchors = face(look, acting, scale=160)
    middle = pixels.shape[0] / 2
    left, top, right, bottom = (int(edge - anchors.head[i % 2] + middle) for i, edge in enumerate(anchors.mouth))
    return pixels[top:bottom, left:right]


@pytest.mark.parametrize("look", [CAST[7], CAST[2], CAST[1], CAST[5], CAST[11]], ids=lambda look: look.id)
def test_lips_differ_from_sound_to_sound(look):
    sounds: tuple[Viseme, ...] = ("A", "E", "O", "U", "M")
    mouths = {sound: mouth_of(look, sound) for sound in sounds}
    size = min(mouth.shape[0] for mouth in mouths.values()), min(mouth.shape[1] for mouth in mouths.values())
    cut = {sound: mouth[: size[0], : size[1]] for sound, mouth in mouths.items()}
    assert min(difference(a, b) for a, b in combinations(cut.values(), 2)) > 3
    assert min(difference(cut["A"], cut["M"]), difference(cut["O"], cut["M"])) > 9


def test_the_jaw_drops_when_a_mouth_opens():
    for view in ("front", "three-quarter", "profile"):
        shut, _ = face(person(hair="none"), Acting(view=view, mouth="M"))
        wide, _ = face(person(hair="none"), Acting(view=view, mouth="A"))
        lowest = [np.nonzero(shape(pixels).any(1))[0].max() for pixels in (shut, wide)]
        assert lowest[1] - lowest[0] > 120 * 0.06


def test_the_back_view_has_no_face():
    look = person(eyes="#ff00ff", hair="short")
    seen, _ = face(look, Acting(view="three-quarter"))
    behind, anchors = face(look, Acting(view="back"))
    assert close_to(seen, (255, 0, 255), 90).sum() > 30
    assert close_to(behind, (255, 0, 255), 90).sum() == 0
    assert anchors.eyes == ()


def test_a_backpack_lies_on_the_back():
    look = person(wardrobe=(*PLAIN, wears("back", "backpack", "#00c040")))
    behind, front = (close_to(draw(look, Acting(view=view))[0], (0, 192, 64), 70).sum() for view in ("back", "front"))
    assert behind > 4 * front


def test_the_far_eye_is_not_painted_over_by_the_nose():
    for nose in ("big-nose", "hook-nose"):
        pixels, anchors = face(person("iris", eyes="#00ff40", hair="none", features=(nose,)), scale=200)
        green = close_to(pixels, (0, 255, 64), 110)
        middle = pixels.shape[1] / 2 + (anchors.eyes[0][0] + anchors.eyes[1][0]) / 2 - anchors.head[0]
        near, far = green[:, : int(middle)].sum(), green[:, int(middle) :].sum()
        assert far > 0.55 * near


def test_who_sits_touches_the_seat():
    for look in (CAST[7], CAST[6], CAST[3], CAST[2]):
        pixels, anchors = draw(look, Acting(pose="sit", view="profile", seat=1.2), scale=60)
        assert anchors.seat is not None
        column = int(60 * 4 + anchors.seat[0])
        lowest = np.nonzero(shape(pixels)[:, column])[0].max()
        assert abs(lowest - (60 * 7.4 - 60 * 1.2)) < 60 * 0.07


@pytest.mark.parametrize(("coat", "pose"), [("coat", "sit"), ("robe", "sit"), ("robe", "kneel"), ("lab-coat", "sit")])
def test_a_long_coat_lies_over_the_lap(coat, pose):
    under = (wears("top", "tunic", "#00ff00"), wears("bottom", "trousers", "#3a3d4a"))
    look = person(wardrobe=(*under, wears("outer", coat, "#c02030")))
    pixels, _ = draw(look, Acting(pose=pose, seat=1.2 if pose == "sit" else None), scale=60)
    seen = (237, 212, 213) if coat == "lab-coat" else (192, 32, 48)  # a white coat has only a breath of its colour
    assert close_to(pixels, (0, 255, 0), 110).sum() < 0.25 * close_to(pixels, seen, 70).sum()


@pytest.mark.parametrize("outer", ["robe", "cardigan"])
def test_a_belly_is_round_and_an_edge_lies_on_it(outer):
    wardrobe = (*PLAIN, wears("outer", outer, "#c09030", "#e8e0d0"))
    look = person(build="stout", presentation="masculine", hair="none", wardrobe=wardrobe)
    pixels, _ = draw(look, Acting(view="profile"), scale=100)
    rows = shape(pixels)[400:560]
    edges = [np.flatnonzero(row) for row in rows]
    assert max(edge.max() - edge.min() + 1 - len(edge) for edge in edges) < 5
    front = np.array([edge.max() for edge in edges])
    chest = front[front.argmin() : front.argmax() + 1]
    assert np.median(chest) > chest[0] + 0.55 * (chest[-1] - chest[0])


def test_an_apron_covers_the_belly_under_its_band():
    wardrobe = (*PLAIN, wears("outer", "vest", "#ff00ff"), wears("apron", "apron", "#00ff00"))
    look = person(build="stout", presentation="masculine", hair="none", wardrobe=wardrobe)
    pixels, _ = draw(look, Acting(view="profile"), scale=100)
    assert close_to(pixels, (255, 0, 255), 120)[500:600, 470:].sum() < 20


@pytest.mark.parametrize("pose", ["stand", "point", "walk"])
def test_a_wheelchair_seats_its_owner_in_every_pose(pose):
    stands, _ = draw(person(), Acting(pose=pose), detail=1)
    pixels, anchors = draw(person(accessories=("wheelchair",)), Acting(pose=pose), detail=1)
    assert anchors.seat is not None
    assert np.nonzero(shape(stands).any(1))[0].min() < np.nonzero(shape(pixels).any(1))[0].min() - 20
    assert abs(np.nonzero(shape(pixels).any(1))[0].max() - 40 * 7.4) < 40 * 0.15


def test_whoever_sits_on_a_seat_of_the_set_has_left_the_wheelchair():
    seated = Acting(pose="sit", seat=1.2)
    plain, _ = draw(person(), seated)
    other, _ = draw(person(accessories=("wheelchair",)), seated)
    assert overlap(plain, other) > 0.9


def test_whoever_is_on_the_floor_has_left_the_wheelchair():
    plain, _ = draw(person(), Acting(pose="floor"))
    other, _ = draw(person(accessories=("wheelchair",)), Acting(pose="floor"))
    assert overlap(plain, other) > 0.9


def test_who_lies_lies_on_the_ground():
    pixels, _ = draw(CAST[7], Acting(pose="lie"))
    rows, columns = np.nonzero(shape(pixels))
    assert columns.max() - columns.min() > 2.5 * (rows.max() - rows.min())
    assert abs(rows.max() - 40 * 7.4) < 40 * 0.15


def test_a_robe_sinks_over_the_legs_of_who_lies():
    look = person(build="stout", wardrobe=(*PLAIN, wears("outer", "robe", "#20c020")))
    pixels, _ = draw(look, Acting(pose="lie", view="profile"))
    robe = close_to(pixels, (32, 192, 32), 90)
    high = [np.ptp(np.flatnonzero(robe[:, column])) for column in np.flatnonzero(robe.any(0))]
    assert np.median(high[-8:]) < 0.75 * max(high)


def test_the_profile_is_narrower_than_the_front_and_has_a_nose():
    look = person(hair="none", wardrobe=PLAIN)
    front, side = (draw(look, Acting(view=view))[0] for view in ("front", "profile"))
    widths = [np.count_nonzero(shape(picture).any(0)) for picture in (front, side)]
    assert widths[1] < 0.8 * widths[0]
    head, _ = face(look, Acting(view="profile"), scale=200)
    edge = [np.nonzero(row)[0].max() for row in shape(head)[150:260] if row.any()]
    assert max(edge) - np.median(edge) > 200 * 0.02


@pytest.mark.parametrize("hair", ["afro", "bun", "quiff", "ponytail", "curly", "long"])
@pytest.mark.parametrize("view", VIEWS)
def test_no_hair_pokes_through_a_hat(hair, view):
    look = person(hair=hair, hair_colour="#00ff00", wardrobe=(*PLAIN, wears("hat", "fedora", "#803020", "#401010")))
    pixels, _ = face(look, Acting(view=view))
    upper = pixels[: int(120 * (0.9 - 0.36))]
    assert close_to(upper, (0, 255, 0), 110).sum() == 0


def test_night_is_darker_and_bluer_than_day():
    for look in CAST[:8]:
        day, night = draw(look)[0], draw(look, light=NIGHT)[0]
        inside = shape(day) & shape(night)
        assert night[inside][:, :3].mean() < 0.78 * day[inside][:, :3].mean()
        blue = [picture[inside][:, 0].mean() / picture[inside][:, 2].mean() for picture in (day, night)]
        assert blue[1] > blue[0]


def test_a_silhouette_is_dark_all_over():
    pixels, _ = draw(CAST[0], light=replace(DAY, silhouette=1.0, rim_strength=0.0))
    assert pixels[shape(pixels)][:, :3].max() < 90


def test_looks_act_on_materials():
    soft, ink, flat = (
        draw(CAST[7], style=Style(look=look, palette=PALETTE), scale=60)[0] for look in ("soft", "ink", "flat")
    )
    colours = [len(np.unique(picture[shape(picture)][:, :3] // 4, axis=0)) for picture in (soft, flat)]
    assert colours[1] < 0.75 * colours[0]
    grey = ink[shape(ink)][:, :3].astype(int)
    assert np.median(grey.max(1) - grey.min(1)) < 20
    assert difference(soft, ink) > 15


def test_the_ink_look_keeps_one_colour():
    look = person(wardrobe=(*PLAIN, wears("neck", "scarf", "#c4303a")))
    pixels, _ = draw(look, style=Style(look="ink", palette=PALETTE), scale=60)
    assert close_to(pixels, (196, 48, 58), 40).sum() > 60


def test_mirrored_is_the_same_figure_the_other_way_round():
    light = replace(DAY, direction=(0.0, -0.9))
    plain, _ = draw(CAST[7], light=light)
    mirrored, _ = draw(CAST[7], Acting(mirrored=True), light)
    assert difference(plain, mirrored[:, ::-1]) < 6


def test_body_and_head_are_the_whole():
    acting, scale = Acting(pose="phone", expression="joy"), 40
    whole, _ = draw(CAST[7], acting)
    pixels = canvases.blank(320, 320)
    drawing = canvases.surface_over(pixels).getCanvas()
    drawing.translate(scale * 4, scale * 7.4)
    figure = Figure(CAST[7], Style())
    figure.draw_body(drawing, acting, DAY, scale, ground=False)
    figure.draw_head(drawing, acting, DAY, scale)
    assert np.array_equal(whole, pixels)


WIDE = (
    person("cinder", wardrobe=(wears("top", "gown", "#7a2f4a"),)),
    person("rider", wardrobe=(*PLAIN, wears("outer", "cloak", "#3a5a44"))),
    person("wheels", accessories=("wheelchair",)),
    person("punk", hair="mohawk", presentation="masculine"),
    person("bun", species="rabbit", wardrobe=(wears("bottom", "long-skirt", "#4a5a7a"),)),
    person("neigh", species="horse"),
    person("wick", species="candle"),
)


def test_bounds_hold_what_is_drawn():
    for look in (*CAST, *WIDE):
        for pose in ("stand", "reach", "point", "sit", "lie", "run", "wave"):
            for mirrored in (False, True):
                acting = Acting(pose=pose, mirrored=mirrored)
                pixels, _ = draw(look, acting, scale=20, detail=0)
                rows, columns = np.nonzero(shape(pixels))
                left, top, right, bottom = Figure(look, Style()).bounds(acting)
                assert columns.min() >= (4 + left) * 20 - 1
                assert columns.max() <= (4 + right) * 20 + 1
                assert rows.min() >= (7.4 + top) * 20 - 1
                assert rows.max() <= (7.4 + bottom) * 20 + 1
    wide = bounds(Acting(pose="lie"))
    assert wide[2] - wide[0] > wide[3] - wide[1]


def test_a_held_thing_is_in_the_hand():
    empty, _ = draw(CAST[7], Acting(pose="hold"), scale=60)
    full, anchors = draw(CAST[7], Acting(pose="hold", holds="lamp"), scale=60)
    changed = np.abs(empty.astype(int) - full.astype(int)).max(2) > 24
    rows, columns = np.nonzero(changed)
    hands = [(x + 240, y + 444) for x, y in anchors.hands]
    nearest = min(np.hypot(columns - x, rows - y).min() for x, y in hands)
    assert changed.sum() > 100
    assert nearest < 12


def test_a_step_of_a_walk_leaves_one_foot_on_the_ground():
    for phase in np.arange(0, 1, 0.125):
        pixels, _ = draw(CAST[7], Acting(pose="walk", view="profile", walk=float(phase)), scale=40)
        assert abs(np.nonzero(shape(pixels).any(1))[0].max() - 40 * 7.4) < 40 * 0.2


def test_breath_and_blinks_move_a_figure_a_little():
    still, _ = face(CAST[7])
    blink, _ = face(CAST[7], Acting(blink=1.0))
    assert 0.3 < difference(still, blink) < 12
    low, high = (draw(CAST[7], Acting(breath=at), scale=80)[0] for at in (0.85, 2.55))
    assert 0 < difference(low, high) < 25
