"""Levels, lengths and files of sound."""

from __future__ import annotations

import numpy as np
import pytest

from production_flow.errors import BadInput
from production_flow.media import sound


def sine(pitch=997.0, seconds=3.0, size=1.0):
    return size * np.sin(2 * np.pi * pitch * np.arange(round(seconds * 48_000)) / 48_000)


def test_loudness_is_what_the_standard_says():
    assert sound.loudness(sine()) == pytest.approx(-3.01, abs=0.03)
    assert sound.loudness(np.stack([sine(), sine()], axis=1)) == pytest.approx(0.0, abs=0.03)
    assert sound.loudness(np.zeros(48_000)) == sound.SILENCE_DB


def test_silence_around_a_sound_does_not_count():
    padded = np.concatenate([np.zeros(96_000), sine(), np.zeros(96_000)])
    assert sound.loudness(padded) == pytest.approx(sound.loudness(sine()), abs=0.8)


def test_levelling_reaches_its_target_without_clipping():
    clicky = sine(size=0.02)
    clicky[::9_600] = 0.9
    levelled = sound.level(clicky, -16.0)
    assert sound.peak_db(levelled) <= -1.5
    assert sound.loudness(sound.level(sine(), -20)) == pytest.approx(-20, abs=0.1)
    assert sound.peak_db(sound.level(np.zeros(4_800), -20)) == sound.SILENCE_DB


def test_a_file_gives_back_what_was_written(tmp_path):
    stereo = np.stack([sine(size=0.5), sine(440, size=0.25)], axis=1)
    sound.write_wav(tmp_path / "a.wav", stereo)
    again, rate = sound.read_wav(tmp_path / "a.wav")
    assert rate == 48_000
    assert np.abs(again - stereo).max() < 1 / 32_000


def test_what_is_not_a_sound_file_is_said(tmp_path):
    (tmp_path / "a.wav").write_bytes(b"RIFFnothing")
    with pytest.raises(BadInput, match="not a WAV file"):
        sound.read_wav(tmp_path / "a.wav")


def test_resampling_keeps_length_and_pitch():
    slow = np.sin(2 * np.pi * 440 * np.arange(24_000) / 24_000)
    fast = sound.resample(slow, 24_000)
    assert len(fast) == 48_000
    assert np.argmax(np.abs(np.fft.rfft(fast))) == 440


def test_a_fade_begins_and_ends_in_silence():
    faded = sound.fade(np.ones(9_600), 0.05, 0.05)
    assert faded[0] == 0
    assert faded[-1] < 0.001
    assert faded[4_800] == 1


def test_frames_are_whole_numbers_of_samples():
    assert sound.PER_FRAME == 2000
    assert len(sound.fit(np.ones(10), 25)) == 25
    assert len(sound.fit(np.ones((10, 2)), 4)) == 4
