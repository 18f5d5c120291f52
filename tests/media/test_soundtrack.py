"""The mix as AAC: as loud, as long and as low in its peaks as promised, measured on what a player decodes."""

import av
import numpy as np
import pytest

from production_flow.documents.timeline import Sound, Track
from production_flow.errors import Interrupted
from production_flow.media.loudness import Meter, highest_peak
from production_flow.media.mix import PER_FRAME, Mix
from production_flow.media.recording import SAMPLE_RATE, blocks
from production_flow.media.soundtrack import HIGHEST, write_soundtrack

SECONDS = 4


@pytest.fixture
def mixed(wav, tmp_path):
    """A mix of four seconds of samples `float[n]` or `float[n, 2]`."""

    def make(samples, loudness=-16.0):
        path = wav("sound", samples)
        item = Sound(id="r1", node="effects:r1", source="r" * 64, at=0, length=SECONDS * 24)
        tracks = (Track(name="effects", items=(item,)),)
        return Mix(tracks, SECONDS * 24, lambda _: path, tmp_path, loudness)

    return make


@pytest.fixture
def rain(mixed):
    """A mix of something like rain with heavy drops, at a loudness."""
    white = np.random.default_rng(1).standard_normal(SECONDS * SAMPLE_RATE)
    noise = np.convolve(white, np.hanning(9) / 3, "same")
    samples = 0.1 * noise + 0.5 * noise * (np.arange(len(noise)) % 9000 < 500)
    return lambda loudness=-16.0: mixed(samples, loudness)


def heard(path):
    return np.concatenate(list(blocks(path)), axis=1)


def test_the_file_is_as_loud_as_the_mix_and_as_long(rain, tmp_path):
    mix = rain()
    peak = write_soundtrack(tmp_path / "a.m4a", mix)
    sound = heard(tmp_path / "a.m4a")
    meter = Meter()
    meter.add(sound)
    assert meter.integrated == pytest.approx(-16, abs=0.5)
    assert peak == pytest.approx(meter.true_peak, abs=0.2)
    assert abs(sound.shape[1] - SECONDS * 24 * PER_FRAME) <= 1024


def test_noise_is_encoded_as_it_is_and_not_as_other_noise_of_the_same_power(mixed, sine, tmp_path):
    chord = sum(sine(SECONDS, hertz, 0.1) for hertz in (110, 220, 277, 330, 440))
    hiss = 0.05 * np.random.default_rng(1).standard_normal((SECONDS * SAMPLE_RATE, 2))
    mix = mixed(chord[:, None] + hiss)
    write_soundtrack(tmp_path / "a.m4a", mix)
    plain, sound = np.concatenate(list(mix.blocks()), axis=1), heard(tmp_path / "a.m4a")
    wrong = sound[:, : plain.shape[1]] - plain
    assert 10 * np.log10(np.square(plain).mean() / np.square(wrong).mean()) > 16


def test_a_mix_that_peaks_too_high_once_it_is_encoded_is_lowered(rain, tmp_path):
    mix = rain(loudness=-6.0)
    mix.ceiling = 0.0
    assert mix.levels.true_peak > HIGHEST
    peak = write_soundtrack(tmp_path / "a.m4a", mix)
    assert peak <= HIGHEST
    assert mix.ceiling < HIGHEST
    meter = Meter()
    meter.add(heard(tmp_path / "a.m4a"))
    assert meter.true_peak < -1


def test_the_same_mix_gives_the_same_bytes(rain, tmp_path):
    for name in ("a.m4a", "b.m4a"):
        write_soundtrack(tmp_path / name, rain())
    assert (tmp_path / "a.m4a").read_bytes() == (tmp_path / "b.m4a").read_bytes()


def test_stopped_on_the_way_it_leaves_no_file(rain, tmp_path):
    def stop(share):
        if share > 0.7:
            raise Interrupted("Stopped.")

    with pytest.raises(Interrupted):
        write_soundtrack(tmp_path / "a.m4a", rain(), stop)
    assert not (tmp_path / "a.m4a").exists()


def test_players_can_begin_before_it_is_loaded(rain, tmp_path):
    write_soundtrack(tmp_path / "a.m4a", rain())
    data = (tmp_path / "a.m4a").read_bytes()
    assert data.index(b"moov") < data.index(b"mdat")
    with av.open(str(tmp_path / "a.m4a")) as file:
        assert file.streams.audio[0].start_time == 0


def test_the_highest_peak_lies_between_samples_and_between_blocks():
    turn = np.arange(4800) * np.pi / 2 + np.pi / 4
    sound = np.stack([0.5 * np.sin(turn) * np.hanning(4800)] * 2).astype(np.float32)
    parts = [sound[:, :2399], sound[:, 2399:2401], sound[:, 2401:]]
    assert highest_peak(parts) == pytest.approx(20 * np.log10(0.5), abs=0.1)
    assert highest_peak([]) == -120
