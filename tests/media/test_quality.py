"""Plainly bad pictures and clips are told from good ones; a dim or a quiet one is no fault."""

import numpy as np
import pytest
from PIL import Image

from production_flow.media.quality import faults_of_clip, faults_of_picture
from production_flow.media.video import Encoder


def pixels(low, high, width=160, height=90):
    across = np.linspace(low, high, width)[None, :, None]
    return np.broadcast_to(across, (height, width, 3)).astype(np.uint8)


@pytest.mark.parametrize(
    ("low", "high", "says"),
    [(0, 20, "murky"), (236, 255, "burnt out"), (120, 130, "flat"), (5, 90, ""), (20, 235, "")],
)
def test_a_picture_is_murky_burnt_out_or_flat(tmp_path, low, high, says):
    Image.fromarray(pixels(low, high)).save(tmp_path / "a.png")
    found = faults_of_picture(tmp_path / "a.png", 16 / 9)
    assert [says in words for words in found] == ([True] if says else [])


def test_a_picture_of_another_shape_is_said_to_be(tmp_path):
    Image.fromarray(pixels(0, 255, 90, 90)).save(tmp_path / "a.png")
    assert faults_of_picture(tmp_path / "a.png", 16 / 9) == ("it has another shape (1.00 to 1, not 1.78)",)


@pytest.mark.parametrize("step", [0, 1])
def test_a_clip_that_does_not_move_is_told_from_one_that_does(tmp_path, step):
    path = tmp_path / "a.mp4"
    with Encoder(path, 160, 90) as encoder:
        for frame in range(24):
            moved = np.roll(pixels(20, 235), frame * step * 2, axis=1)
            encoder.write(np.concatenate([moved, np.full((90, 160, 1), 255, np.uint8)], axis=2))
    assert faults_of_clip(path, 16 / 9) == (() if step else ("nothing moves in it",))
