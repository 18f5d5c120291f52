"""A person's own picture of a character, read back: what is in it comes back, what is not is said."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw

from production_flow.documents.look import FigureLook, Garment, Style
from production_flow.documents.scene import Camera, Scene, SceneFigure, SetPlace
from production_flow.embedded.artist.colour import to_lab
from production_flow.embedded.artist.provider import EmbeddedArtist
from production_flow.embedded.artist.reading.colours import CLOTH, HAIR, SKIN, gap_of, named
from production_flow.embedded.artist.reading.reader import read
from production_flow.embedded.artist.reading.telling import told
from production_flow.embedded.artist.reading.traits import NEVER
from production_flow.embedded.artist.reading.wearing import worn
from production_flow.errors import Unfit
from production_flow.providers.requests import ImageRequest, Reference

LOOK = FigureLook(id="ada", age=34, hair="bun", wardrobe=(Garment(slot="outer", kind="coat", colour="#2f6f6b"),))
PALETTES = {
    "dark hair, red": ("#38261c", "#ecc3a5", "#c5302b", "#2f63b8"),
    "ginger, green": ("#b3592a", "#f6dfd0", "#3f8f45", "#432d20"),
    "grey hair, brown skin": ("#8c8986", "#8d5b3c", "#ebc83c", "#232f5c"),
    "blue hair": ("#3762b5", "#d3a07b", "#6c3f91", "#d8c3a0"),
}
GROUND = (236, 233, 224, 255)


def drawing(hair, skin, top, bottom, *, ground=GROUND, long=False, hat=None, size=(300, 520)):
    """Somebody on paper, as a child or a designer draws: flat colours, two eyes and a mouth."""
    picture = Image.new("RGBA", size, ground)
    pen = ImageDraw.Draw(picture)
    pen.rounded_rectangle((85, 165, 215, 345), 24, fill=top)
    pen.rectangle((56, 180, 88, 320), fill=top)
    pen.rectangle((212, 180, 244, 320), fill=top)
    pen.rectangle((100, 335, 145, 490), fill=bottom)
    pen.rectangle((155, 335, 200, 490), fill=bottom)
    pen.ellipse((104, 30, 196, 130), fill=hair)
    pen.rectangle((135, 130, 165, 170), fill=skin)
    pen.ellipse((112, 60, 188, 152), fill=skin)
    for left in (98, 184) if long else ():
        pen.rectangle((left, 85, left + 18, 250), fill=hair)
    for x in (133, 167):
        pen.ellipse((x - 6, 98, x + 6, 110), fill="#20242c")
    pen.line((138, 132, 162, 132), fill="#7a2a2a", width=4)
    if hat:
        pen.rectangle((70, 62, 230, 76), fill=hat)
        pen.rectangle((104, 14, 196, 66), fill=hat)
    return picture


def saved(picture, tmp_path, name="picture.png", **more):
    path = tmp_path / name
    picture.save(path, **more)
    return path


def tones(reading):
    tables = {"hair": HAIR, "skin": SKIN}
    return {one.name: named(one.value, tables.get(one.name, CLOTH)) for one in reading.traits if one.value[0] == "#"}


def near(reading, name, colour, reach=0.09):
    trait = reading.of(name)
    return trait is not None and gap_of(to_lab(trait.value), to_lab(colour)) < reach


@pytest.mark.parametrize("name", PALETTES)
@pytest.mark.parametrize("ground", [GROUND, (0, 0, 0, 0), (120, 160, 190, 255)], ids=["paper", "cut out", "blue"])
def test_the_colours_of_a_drawing_come_back(name, ground, tmp_path):
    hair, skin, top, bottom = PALETTES[name]
    found = read(saved(drawing(hair, skin, top, bottom, ground=ground), tmp_path))
    assert tones(found) == tones(found) | {
        "hair": named(hair, HAIR),
        "skin": named(skin, SKIN),
        "top": named(top, CLOTH),
        "bottom": named(bottom, CLOTH),
    }


def test_long_hair_is_told_from_short(tmp_path):
    colours = PALETTES["dark hair, red"]
    assert read(saved(drawing(*colours), tmp_path)).of("hair length").value == "short"
    assert read(saved(drawing(*colours, long=True), tmp_path, "long.png")).of("hair length").value == "long"


def test_a_brimmed_hat_is_a_hat_and_no_hair(tmp_path):
    found = read(saved(drawing(*PALETTES["ginger, green"], hat="#232f5c"), tmp_path))
    assert found.of("hat").words == "covered"
    assert near(found, "hat", "#232f5c")
    assert not near(found, "hair", "#232f5c")
    assert "hat" in {one.slot for one in worn(LOOK, found).wardrobe}


def test_a_noisy_photograph_with_uneven_light_is_read_all_the_same(tmp_path):
    hair, skin, top, bottom = PALETTES["dark hair, red"]
    whole = np.asarray(drawing(hair, skin, top, bottom, ground=(150, 165, 160, 255)).convert("RGB")).astype(float)
    rows, columns = np.mgrid[0 : whole.shape[0], 0 : whole.shape[1]]
    light = 1.0 + 0.12 * (columns / whole.shape[1] - 0.5) - 0.10 * (rows / whole.shape[0] - 0.5)
    noise = np.random.default_rng(3).normal(0, 9, whole.shape)
    pixels = np.clip(whole * light[..., None] + noise, 0, 255).astype(np.uint8)
    large = Image.fromarray(pixels).resize((900, 1560))
    found = read(saved(large, tmp_path, "photo.jpg", quality=70))
    for name, colour in zip(("hair", "skin", "top", "bottom"), (hair, skin, top, bottom), strict=True):
        assert near(found, name, colour, 0.11), name


def test_a_photograph_is_read_as_its_camera_was_held(tmp_path):
    upright = drawing(*PALETTES["dark hair, red"]).convert("RGB")
    exif = Image.Exif()
    exif[0x0112] = 6  # the camera lay on its side
    turned = saved(upright.transpose(Image.Transpose.ROTATE_90), tmp_path, "turned.jpg", exif=exif, quality=95)
    assert tones(read(turned)) == tones(read(saved(upright, tmp_path, "plain.jpg", quality=95)))


@pytest.mark.parametrize("kind", ["jpg", "webp"])
def test_jpeg_and_webp_are_read_too(kind, tmp_path):
    picture = drawing(*PALETTES["ginger, green"]).convert("RGB")
    assert tones(read(saved(picture, tmp_path, f"picture.{kind}")))["hair"] == "ginger"


def landscape():
    picture = Image.new("RGB", (480, 300), "#9fc4e6")
    pen = ImageDraw.Draw(picture)
    pen.polygon(((0, 220), (150, 90), (260, 200), (380, 120), (480, 230), (480, 300), (0, 300)), fill="#5d7a56")
    pen.rectangle((0, 240, 480, 300), fill="#d3a07b")
    pen.ellipse((380, 20, 440, 80), fill="#f6e3a0")
    pen.rectangle((225, 175, 240, 245), fill="#71492e")
    pen.ellipse((190, 110, 275, 195), fill="#3f8f45")
    return picture


PICTURES = {
    "a landscape": landscape(),
    "one colour": Image.new("RGB", (200, 300), "#d3a07b"),
    "noise": Image.fromarray(np.random.default_rng(1).integers(0, 255, (240, 180, 3), np.uint8)),
    "nothing at all": Image.new("RGBA", (200, 300), (0, 0, 0, 0)),
}


@pytest.mark.parametrize("name", PICTURES)
def test_where_nobody_is_to_be_seen_nothing_is_read_and_that_is_said(name, tmp_path):
    found = read(saved(PICTURES[name], tmp_path))
    assert found.traits == ()
    assert worn(LOOK, found) == LOOK
    assert told(found, LOOK, "Ada").startswith("Nothing was read from your picture of Ada. No figure is clear enough")


def test_a_tiny_picture_is_not_guessed_at(tmp_path):
    small = drawing(*PALETTES["dark hair, red"]).resize((15, 26))
    found = read(saved(small, tmp_path))
    assert found.traits == ()
    assert "too small (15 x 26 pixels)" in told(found, LOOK, "Ada")


def test_a_broken_file_is_an_error_of_ours(tmp_path):
    path = saved(drawing(*PALETTES["dark hair, red"]), tmp_path)
    path.write_bytes(path.read_bytes()[:900])
    with pytest.raises(Unfit, match="cannot be read"):
        read(path)


def test_what_is_told_names_what_was_read_and_what_was_not(tmp_path):
    found = read(saved(drawing(*PALETTES["dark hair, red"]), tmp_path))
    words = told(found, LOOK, "Ada")
    assert words.startswith("Read from your picture of Ada: short dark brown hair, light skin")
    assert "red coat" in words
    assert "blue trousers" in words
    assert words.endswith("face, pattern, shoes.")


def test_age_presentation_and_face_stay_as_the_document_has_them(tmp_path):
    found = read(saved(drawing(*PALETTES["grey hair, brown skin"], long=True), tmp_path))
    before = LOOK.model_copy(update={"features": ("glasses", "scar"), "facial_hair": "beard"})
    after = worn(before, found)
    for name in ("id", "species", "age", "presentation", "facial_hair", "eyes", "accessories"):
        assert getattr(after, name) == getattr(before, name), name
    assert after.features[:2] == before.features
    assert set(NEVER) == {"face", "pattern", "shoes"}


def test_a_robot_takes_the_colours_of_its_dress_alone(tmp_path):
    found = read(saved(drawing(*PALETTES["dark hair, red"]), tmp_path))
    rex = FigureLook(id="rex", species="robot", skin="#b9b1a2", hair="none", wardrobe=LOOK.wardrobe)
    after = worn(rex, found)
    assert (after.skin, after.hair, after.hair_colour) == (rex.skin, rex.hair, rex.hair_colour)
    assert named(after.wardrobe[0].colour, CLOTH) == "red"
    assert "skin" not in told(found, rex, "Rex")


def portrait(look, folder, references=(), fetch=None):
    folder.mkdir()
    scene = Scene(
        place=SetPlace(set="garden", location="l0"),
        camera=Camera(size="medium-close"),
        figures=(SceneFigure(look=look, main=True),),
        style=Style(),
        seed=1,
    )
    request = ImageRequest(purpose="portrait", references=references, scene=scene, width=384, height=480, seed=1)
    artist = EmbeddedArtist()
    result = artist.outputs(artist.start(request, "x"), folder, fetch, lambda *_: None)
    return folder / "picture.png", result


def test_our_own_portrait_is_read_back_and_drawn_from(tmp_path):
    shown = FigureLook(
        id="eve",
        presentation="feminine",
        age=30,
        hair="bob",
        hair_colour="#17130f",
        skin="#ecc3a5",
        wardrobe=(Garment(slot="outer", kind="coat", colour="#c5302b"),),
    )
    path, _ = portrait(shown, tmp_path / "shown")
    found = read(path)
    assert tones(found)["hair"] in {"black", "dark brown"}
    assert tones(found)["skin"] in {"light", "tan"}
    assert tones(found)["top"] in {"red", "dark red"}
    plain, _ = portrait(LOOK, tmp_path / "plain")
    own = Reference(role="character", name="own-ada", digest="0" * 64, own=True, shows="Ada")
    drawn, result = portrait(LOOK, tmp_path / "drawn", (own,), lambda _: path)
    assert [one.code for one in result.notices] == ["guessed"]
    assert "black hair" in result.notices[0].message
    before, after = (coated(Path(one)) for one in (plain, drawn))
    assert after["red"] > before["red"] + 0.12
    assert after["teal"] < before["teal"] - 0.12


def coated(path):
    """How much of the lower part of a picture is plainly red, and plainly teal."""
    with Image.open(path) as picture:
        red, green, blue = np.moveaxis(np.asarray(picture.convert("RGB")).astype(int)[330:], -1, 0)
    return {
        "red": float(((red > green + 60) & (red > blue + 60) & (red > 120)).mean()),
        "teal": float(((green > red + 30) & (blue > red + 20)).mean()),
    }
