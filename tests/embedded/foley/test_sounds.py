"""Effects and room tone as they are heard."""

from __future__ import annotations

import itertools
from pathlib import Path

import numpy as np
import pytest

from production_flow.embedded.foley import provider
from production_flow.embedded.foley.catalogue import effects
from production_flow.errors import BadInput
from production_flow.media import sound
from production_flow.providers.requests import MusicRequest, SoundRequest


def quiet(done):
    assert 0 <= done <= 1


@pytest.fixture(scope="module")
def make(tmp_path_factory):
    foley, counter = provider(), itertools.count()

    def run(note="", seconds=4.0, **fields):
        folder = tmp_path_factory.mktemp(f"sound{next(counter)}")
        operation = foley.start(SoundRequest(prompt=note, seconds=seconds, **fields), "take")
        result = foley.outputs(operation, folder, Path, quiet)
        samples, rate = sound.read_wav(folder / result.outputs[0].file)
        assert rate == 48_000
        return samples, result

    return run


def brightness(samples):
    power = np.abs(np.fft.rfft(samples.mean(axis=1))) ** 2
    return float((power * np.fft.rfftfreq(len(samples), 1 / 48_000)).sum() / power.sum())


@pytest.mark.parametrize("effect", effects(), ids=lambda effect: effect.tag)
def test_every_effect_makes_a_clean_sound(effect):
    samples = effect.make(np.random.default_rng(1), 1.6)
    assert samples.ndim == 1
    assert np.isfinite(samples).all()
    assert np.abs(samples).max() > 0
    assert abs(samples.mean()) < 0.05 * np.abs(samples).max()


def test_a_sound_is_exactly_as_long_as_it_was_asked_to_be_and_does_not_clip(make):
    samples, result = make("thunder, rain, an explosion, glass shatters", 5.37)
    assert samples.shape == (round(5.37 * 48_000), 2)
    assert sound.peak_db(samples) < -2.9
    assert result.outputs[0].meta["effects"] == ["thunder", "rain", "explosion", "glass breaks"]


def test_room_tone_is_always_there_and_never_in_the_way(make):
    samples, result = make(bed="office", interior=True, seconds=6.0)
    assert sound.rms_db(samples) == pytest.approx(-42, abs=1.0)
    seconds = [sound.rms_db(samples[at : at + 48_000]) for at in range(48_000, 5 * 48_000, 48_000)]
    assert max(seconds) - min(seconds) < 8
    assert "clock" in result.outputs[0].meta["bed"]


def test_places_sound_different(make):
    heard = {place: brightness(make(bed=place)[0]) for place in ("forest", "spaceship bridge", "village square")}
    assert heard["forest"] > 2 * heard["spaceship bridge"]


def test_weather_is_heard_outside_and_through_the_window(make):
    outside, inside = make(bed="street", weather="rain"), make(bed="office", weather="rain", interior=True)
    assert "rain" in outside[1].outputs[0].meta["bed"]
    assert "rain on glass" in inside[1].outputs[0].meta["bed"]
    assert brightness(outside[0]) > brightness(inside[0])


def test_the_description_of_a_place_adds_to_its_tone(make):
    meta = make(bed="The hum of the sign, rain on the skylight, a distant foghorn; office")[1].outputs[0].meta
    assert {"rain on glass", "foghorn", "clock"} <= set(meta["bed"])


def test_what_is_distant_is_duller_and_quieter(make):
    near, far = make("a dog barks")[0], make("a distant dog barks")[0]
    assert brightness(far) < 0.7 * brightness(near)
    assert sound.rms_db(far) < sound.rms_db(near) - 3


def test_gravel_and_stone_sound_different_underfoot(make):
    assert brightness(make("footsteps on gravel")[0]) > 1.2 * brightness(make("footsteps on carpet")[0])


def test_what_happens_happens_in_the_order_of_the_note(make):
    samples, _ = make("a gunshot, glass shatters", 6.0)
    power = np.square(samples).sum(axis=1)
    loudest = [int(np.argmax(power[: 2 * 48_000])), 2 * 48_000 + int(np.argmax(power[2 * 48_000 :]))]
    assert loudest[0] / 48_000 < 2 < loudest[1] / 48_000 < 5


def test_unknown_words_come_back_as_a_notice(make):
    _, result = make("kazoo solo", bed="zzyzx")
    assert sorted(notice.code for notice in result.notices) == ["guessed", "unknown"]
    assert result.outputs[0].meta["unknown"] == ["kazoo solo"]


def test_a_note_without_sounds_is_silence(make):
    samples, result = make("")
    assert sound.peak_db(samples) <= -100
    assert result.notices == ()


def test_the_same_request_is_the_same_bytes_and_another_seed_is_not(make):
    fields = {"note": "rain, a dog barks", "bed": "village square"}
    assert np.array_equal(make(**fields)[0], make(**fields)[0])
    assert not np.array_equal(make(**fields)[0], make(**fields, seed=5)[0])


def test_only_sounds_are_made():
    with pytest.raises(BadInput):
        provider().start(MusicRequest(genre="noir", seconds=3), "x")
