import numpy as np
import pytest
from PIL import Image

from production_flow.errors import Unfit
from production_flow.media import picture as pictures


def saved(path, colour=(200, 30, 30), size=(80, 40), **more):
    Image.new("RGB", size, colour).save(path, **more)
    return path


@pytest.mark.parametrize("name", ["a.png", "a.jpg", "a.webp"])
def test_common_kinds_open_whatever_their_name(tmp_path, name):
    path = saved(tmp_path / name).rename(tmp_path / "thing")
    assert pictures.open_picture(path).size == (80, 40)


@pytest.mark.parametrize("content", [b"", b"<svg/>", b"GIF89a" + bytes(200), b"\x89PNG\r\n\x1a\n" + bytes(50)])
def test_others_are_unfit(tmp_path, content):
    (tmp_path / "a.png").write_bytes(content)
    with pytest.raises(Unfit):
        pictures.open_picture(tmp_path / "a.png")


def test_huge_pictures_are_unfit_before_they_are_decoded(tmp_path):
    saved(tmp_path / "a.png", size=(9000, 9000))
    with pytest.raises(Unfit, match="pixels"):
        pictures.open_picture(tmp_path / "a.png")


def test_photographs_are_turned_upright(tmp_path):
    exif = Image.Exif()
    exif[0x0112] = 6
    saved(tmp_path / "a.jpg", exif=exif)
    assert pictures.open_picture(tmp_path / "a.jpg").size == (40, 80)


def test_fit_keeps_all_and_fill_leaves_no_edge():
    red = Image.new("RGB", (80, 40), (200, 0, 0))
    fitted = np.asarray(pictures.fit(red, 90, 90))
    assert fitted[5, 45].tolist() == [0, 0, 0]
    assert fitted[45, 45].tolist() == [200, 0, 0]
    assert np.asarray(pictures.fill(red, 90, 90)).min(axis=(0, 1)).tolist() == [200, 0, 0]


def test_a_contact_sheet_has_a_cell_for_each():
    sheet = pictures.contact_sheet([Image.new("RGB", (160, 90), (0, 0, 40 * n)) for n in range(6)], (160, 90), 3)
    assert sheet.size == (3 * 168 + 8, 2 * 98 + 8)
    assert sheet.getpixel((8 + 2 * 168 + 80, 8 + 98 + 45)) == (0, 0, 200)


def test_a_reduced_picture_keeps_its_shape_and_tells_its_own_size(tmp_path):
    path = tmp_path / "wide.png"
    Image.new("RGBA", (400, 200), (10, 200, 30, 0)).save(path)
    pixels, size = pictures.reduced(path, 100)
    assert (pixels.shape, size) == ((50, 100, 4), (400, 200))
    assert not pixels[..., 3].any()
    assert pictures.reduced(path, 800)[0].shape == (200, 400, 4)
