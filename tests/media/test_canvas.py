"""The one door to Skia: arrays, pictures, fonts, and nobody else at the door."""

import io
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

import production_flow
from production_flow.errors import Missing
from production_flow.media import canvas

SOURCE = Path(production_flow.__file__).parent


def test_a_surface_draws_straight_into_its_array():
    pixels = canvas.blank(6, 4)
    canvas.surface_over(pixels).getCanvas().clear(0xFF102030)
    assert pixels[3, 5].tolist() == [0x30, 0x20, 0x10, 0xFF]


def test_pictures_come_back_as_they_went(tmp_path):
    pixels = np.random.default_rng(1).integers(0, 255, (9, 7, 4), dtype=np.uint8)
    pixels[..., 3] = 255
    assert np.array_equal(canvas.pixels_of(canvas.image(pixels)), pixels)
    path = tmp_path / "picture.png"
    path.write_bytes(canvas.png(pixels))
    assert np.array_equal(canvas.pixels_of(canvas.open_picture(path)), pixels)
    assert canvas.jpeg(pixels).startswith(b"\xff\xd8")


def test_what_is_no_picture_is_said(tmp_path):
    path = tmp_path / "words.png"
    path.write_text("not a picture")
    for wrong in (path, tmp_path / "nowhere.png"):
        with pytest.raises(Missing, match="picture"):
            canvas.open_picture(wrong)


@pytest.mark.parametrize("name", ["Fraunces-600", "BigShoulders-800", "a face nobody carries"])
def test_every_name_gives_a_face_that_has_letters(name):
    font = canvas.font(name, 20)
    assert font.unicharToGlyph(ord("A")) != 0
    assert font.measureText("Hamburg") > 30


def test_drawing_text_needs_no_system_fonts_and_says_nothing():
    code = (
        "from production_flow.media import canvas; s = canvas.surface(90, 30);"
        "s.getCanvas().drawString('Hello', 2, 22, canvas.font('Fraunces', 20), canvas.skia.Paint());"
        "print((canvas.pixels_of(s.makeImageSnapshot())[..., 3] > 0).sum() > 60)"
    )
    bare = {"PATH": "/nonexistent", "HOME": "/nonexistent"}
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, env=bare, check=True
    )
    assert done.stdout == "True\n"
    assert done.stderr == ""


def test_nobody_else_imports_skia():
    pattern = re.compile(r"^\s*(import skia|from skia)", re.MULTILINE)
    guilty = [path.name for path in SOURCE.rglob("*.py") if pattern.search(path.read_text(encoding="utf-8"))]
    assert guilty == ["canvas.py"]


@pytest.mark.parametrize("size", [(1, 1), (3, 2), (96, 54)])
def test_a_png_holds_the_picture_as_it_is(size):
    wide, tall = size
    picture = np.random.default_rng(4).integers(0, 256, (tall, wide, 4), dtype=np.uint8)
    packed = canvas.png(picture)
    opened = Image.open(io.BytesIO(packed))
    assert (opened.format, opened.mode, opened.size) == ("PNG", "RGB", size)
    assert np.array_equal(np.asarray(opened), picture[..., 2::-1])
    assert canvas.png(picture) == packed


def test_a_png_of_a_drawn_picture_is_small():
    ramp = np.broadcast_to(np.linspace(0, 255, 200, dtype=np.uint8)[:, None, None], (200, 300, 4))
    assert len(canvas.png(np.ascontiguousarray(ramp))) < 4000
