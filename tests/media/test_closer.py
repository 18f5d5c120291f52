"""A closer look: the face where portraits have it, the dress below, the same bytes each time, any shape of picture."""

import io

import numpy as np
import pytest
from PIL import Image, ImageColor, ImageDraw

from production_flow.errors import Unfit
from production_flow.media.closer import LARGEST, closer


def portrait(path, width=1536, height=1920):
    """A red face in the upper part, a green dress below, nothing else."""
    picture = Image.new("RGB", (width, height), "white")
    draw = ImageDraw.Draw(picture)
    draw.ellipse((width * 0.3, height * 0.2, width * 0.7, height * 0.55), fill="red")
    draw.rectangle((width * 0.2, height * 0.7, width * 0.8, height), fill="green")
    picture.save(path)
    return path


def share(picture, colour):
    """The part of a picture that has about this colour."""
    pixels = np.asarray(picture.resize((64, 64))).astype(int)
    return float((np.abs(pixels - ImageColor.getrgb(colour)).sum(axis=2) < 60).mean())


def opened(data):
    return Image.open(io.BytesIO(data)).convert("RGB")


def test_the_face_is_larger_in_its_crop_and_all_of_it_is_there(tmp_path):
    path = portrait(tmp_path / "p.png")
    whole, face = Image.open(path), opened(closer(path, "face"))
    assert face.size == (LARGEST, LARGEST)
    assert share(face, "red") > 1.4 * share(whole, "red")
    edges = [face.getpixel((x, y)) for x in range(0, LARGEST, 8) for y in (0, LARGEST - 1)]
    assert (255, 0, 0) not in edges


def test_the_dress_is_what_is_below(tmp_path):
    path = portrait(tmp_path / "p.png")
    dress = opened(closer(path, "dress"))
    assert share(dress, "green") > 1.8 * share(Image.open(path), "green")
    assert share(dress, "red") < 0.01


def test_the_same_portrait_gives_the_same_bytes(tmp_path):
    path = portrait(tmp_path / "p.png")
    assert closer(path, "face") == closer(path, "face")


@pytest.mark.parametrize(("width", "height"), [(64, 64), (320, 180), (90, 400), (8, 8), (1, 1)])
def test_any_shape_gives_a_picture(tmp_path, width, height):
    path = tmp_path / "p.png"
    Image.new("RGB", (width, height), "grey").save(path)
    face = opened(closer(path, "face"))
    assert face.width == face.height <= max(width, height)
    assert opened(closer(path, "dress")).width == width


def test_a_transparent_or_grey_picture_is_read_and_what_is_none_is_refused(tmp_path):
    Image.new("LA", (40, 50), (120, 255)).save(tmp_path / "grey.png")
    assert opened(closer(tmp_path / "grey.png", "face")).size[0] > 0
    (tmp_path / "no.png").write_bytes(b"no picture")
    with pytest.raises(Unfit):
        closer(tmp_path / "no.png", "face")
