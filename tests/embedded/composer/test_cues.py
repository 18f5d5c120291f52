"""Cues as a listener and a cutter would check them."""

from __future__ import annotations

import itertools
from pathlib import Path

import numpy as np
import pytest

from production_flow.embedded.composer import provider
from production_flow.embedded.composer.genres import choose, genres
from production_flow.media import sound
from production_flow.providers.requests import MusicRequest


def print_nothing(done):
    assert 0 <= done <= 1


@pytest.fixture(scope="module")
def play(tmp_path_factory):
    composer, counter = provider(), itertools.count()

    def run(**fields):
        folder: Path = tmp_path_factory.mktemp(f"cue{next(counter)}")
        operation = composer.start(MusicRequest(**fields), "take")
        result = composer.outputs(operation, folder, Path, print_nothing)
        samples, rate = sound.read_wav(folder / result.outputs[0].file)
        assert rate == 48_000
        return samples, result

    return run


@pytest.mark.parametrize("seconds", [1.3, 4.0, 17.25])
def test_a_cue_is_exactly_as_long_as_it_was_asked_to_be(play, seconds):
    samples, result = play(genre="noir", seconds=seconds, theme="The Oban File", tension=4)
    assert samples.shape == (round(seconds * 48_000), 2)
    assert result.outputs[0].meta["seconds"] == seconds
    assert sound.peak_db(samples) < -1.0
    assert -21.5 < sound.loudness(samples) < -18.5


def test_the_last_bar_rings_out_inside_the_cue(play):
    samples, _ = play(genre="romance", seconds=16, theme="x")
    ending, middle = samples[-4_800:], samples[6 * 48_000 : 10 * 48_000]
    assert sound.rms_db(ending) < sound.rms_db(middle) - 20
    assert sound.peak_db(samples[-240:]) < -45


def test_every_genre_has_its_own_band(play):
    bands = {
        tuple(sorted(play(genre=genre.name, seconds=8, tension=5)[1].outputs[0].meta["instruments"]))
        for genre in genres()
    }
    assert len(bands) == len(genres())


def test_noir_walks_on_an_upright_bass_with_brushes_and_a_muted_trumpet(play):
    meta = play(genre="noir detective", seconds=20, tension=5)[1].outputs[0].meta
    assert {"upright bass", "brushes", "muted trumpet", "piano"} <= set(meta["instruments"])


def test_tension_makes_music_fuller_and_faster(play):
    calm = play(genre="thriller", seconds=16, tension=1, theme="x")[1].outputs[0].meta
    tense = play(genre="thriller", seconds=16, tension=9, theme="x")[1].outputs[0].meta
    assert tense["tempo"] > calm["tempo"]
    assert tense["notes"] > 1.5 * calm["notes"]
    assert len(tense["instruments"]) > len(calm["instruments"])


def test_sections_change_where_they_were_asked_to(play):
    samples, _ = play(genre="action", seconds=18, theme="x", sections=((8.0, 0.5), (10.0, 9.5)))
    before, after = samples[4 * 48_000 : 8 * 48_000], samples[8 * 48_000 : 12 * 48_000]
    assert sound.rms_db(after) > sound.rms_db(before) + 4


def test_calm_music_leaves_room_for_speech(play):
    samples, _ = play(genre="drama", seconds=16, tension=1, theme="x")
    power = np.abs(np.fft.rfft(samples.mean(axis=1))) ** 2
    pitch = np.fft.rfftfreq(len(samples), 1 / 48_000)
    assert power[(pitch > 1000) & (pitch < 3000)].sum() / power.sum() < 0.13


def test_the_same_request_is_the_same_bytes_and_another_seed_is_not(play):
    fields = {"genre": "cozy mystery", "seconds": 6.0, "theme": "A retired chef", "tension": 4.0}
    first, again, other = play(**fields)[0], play(**fields)[0], play(**fields, seed=7)[0]
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)


def test_a_genre_nobody_knows_is_said(play):
    result = play(genre="kazoo opera", seconds=3)[1]
    assert [notice.code for notice in result.notices] == ["guessed"]


def test_the_prompts_of_the_mission_find_their_genres():
    assert choose("noir detective")[0].name == "noir"
    assert choose("cozy mystery")[0].name == "cozy"
    assert choose("Sci-Fi")[0].name == "science fiction"
    assert choose("a murder mystery")[0].name == "mystery"
