from fractions import Fraction

import av
import numpy as np
import pytest
from PIL import Image

from production_flow.errors import Unfit
from production_flow.media.probe import kin, measure, probe


def foreign(path, width, height, rate, count, codec="libx264"):
    """A film that somebody else made: other settings, other rate."""
    with av.open(str(path), "w") as film:
        stream = film.add_stream(codec, rate=rate)
        stream.width, stream.height, stream.pix_fmt = width, height, "yuv420p"
        for number in range(count):
            frame = av.VideoFrame.from_ndarray(np.full((height, width, 3), number * 4 % 256, np.uint8), format="rgb24")
            film.mux(stream.encode(frame))
        film.mux(stream.encode(None))
    return path


def test_our_film(clip):
    facts = probe(clip("red", 31))
    assert (facts.kind, facts.codec, facts.width, facts.height, facts.frames) == ("video", "h264", 320, 180, 31)
    assert (facts.fps, facts.seconds, facts.audio_rate) == (24, pytest.approx(31 / 24), 0)


def test_a_film_of_another_rate(tmp_path):
    facts = probe(foreign(tmp_path / "a.mp4", 160, 120, Fraction(30000, 1001), 45))
    assert (facts.frames, facts.fps, facts.width) == (45, Fraction(30000, 1001), 160)


def test_sound_and_picture(wav, sine, tmp_path):
    facts = probe(wav("voice", sine(1.5, rate=24_000), 24_000))
    assert (facts.kind, facts.audio_rate, facts.channels, facts.seconds) == ("sound", 24_000, 1, 1.5)
    Image.new("RGB", (64, 48)).save(tmp_path / "a.png")
    facts = probe(tmp_path / "a.png")
    assert (facts.kind, facts.codec, facts.width, facts.height, facts.frames) == ("picture", "png", 64, 48, 1)


def test_luma_and_frozen_frames(clip, tmp_path):
    still = measure(foreign(tmp_path / "a.mp4", 64, 48, 24, 1))
    assert still.mean_luma == pytest.approx(0, abs=0.07)
    assert measure(clip("grey", 31)).frozen == 0


def test_silence_and_peak_are_measured(wav, sine):
    sound = np.concatenate([sine(1.0, level=0.5), np.zeros(48_000 * 2)])
    measures = measure(wav("half", sound))
    assert measures.peak == pytest.approx(0.5, abs=0.01)
    assert measures.silent_seconds == pytest.approx(2.0, abs=0.11)
    assert measures.mean_luma is None


@pytest.mark.parametrize(
    "content", [b"", b"<!doctype html><title>502</title>", b"\x89PNG\r\n\x1a\nbroken", b"RIFF0000WAVE"]
)
def test_what_is_broken_is_unfit(tmp_path, content):
    (tmp_path / "thing").write_bytes(content)
    with pytest.raises(Unfit):
        probe(tmp_path / "thing")


def test_a_missing_file_is_unfit(tmp_path):
    with pytest.raises(Unfit):
        probe(tmp_path / "none")


def test_only_films_of_our_make_and_size_may_be_copied(clip, tmp_path):
    assert kin(clip("red", 31), 320, 180)
    assert not kin(clip("red", 31), 640, 360)
    assert not kin(foreign(tmp_path / "a.mp4", 320, 180, 24, 30), 320, 180)
    assert not kin(foreign(tmp_path / "b.mp4", 320, 180, 24, 30, "mpeg4"), 320, 180)
