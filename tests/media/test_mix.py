import resource
from fractions import Fraction

import av
import numpy as np
import pytest
from scipy.signal import resample_poly, sosfilt

from production_flow.documents.timeline import Sound, Track
from production_flow.errors import Unfit
from production_flow.media.loudness import Meter, limited, true_peaks
from production_flow.media.mix import PER_FRAME, Mix
from production_flow.media.recording import SAMPLE_RATE, Recording, blocks, write_wave

RNG_SEED = 7


def whole(parts):
    return np.concatenate(list(parts), axis=1)


def sound(name, at, length, **more):
    return Sound(id=name, node=f"line:{name}", source=name[0] * 64, at=at, length=length, **more)


def rms_db(part):
    return 20 * np.log10(max(1e-9, np.sqrt(np.mean(np.square(part)))))


def second(samples, begin, length=0.2):
    return samples[:, round(begin * SAMPLE_RATE) : round((begin + length) * SAMPLE_RATE)]


def standard_loudness(samples):
    """Integrated loudness as the text of ITU-R BS.1770 has it, on its own."""
    head = [1.53512485958697, -2.69169618940638, 1.19839281085285, 1.0, -1.69065929318241, 0.73248077421585]
    high_pass = [1.0, -2.0, 1.0, 1.0, -1.99004745483398, 0.99007225036621]
    power = np.square(sosfilt([head, high_pass], samples.astype(float), axis=1)).sum(axis=0)
    steps = power[: len(power) // 4800 * 4800].reshape(-1, 4800).mean(axis=1)
    windows = np.convolve(steps, np.full(4, 0.25), "valid")
    heard = windows[-0.691 + 10 * np.log10(windows + 1e-12) > -70]
    heard = heard[heard > heard.mean() / 10]
    return -0.691 + 10 * np.log10(heard.mean())


def standard_peak(samples):
    """True peak in dB, by eight times as many samples."""
    return 20 * np.log10(np.abs(resample_poly(samples.astype(float), 8, 1, axis=1)).max())


@pytest.fixture
def stage(wav, sine):
    """Four seconds of speech-like sound, a long tone for music, a short bed of noise."""
    noise = np.random.default_rng(RNG_SEED)
    gate = (np.sin(2 * np.pi * 3 * np.arange(96_000) / 24_000) > -0.5).astype(float)
    return {
        "v": wav("voice", sine(4, 180, 0.3, 24_000) * gate + 0.05 * noise.standard_normal(96_000), 24_000),
        "m": wav("music", np.stack([sine(30, 330, 0.2, 44_100), sine(30, 331, 0.2, 44_100)], axis=1), 44_100),
        "b": wav("bed", 0.02 * noise.standard_normal(48_000 * 3)),
    }


@pytest.fixture
def mixed(stage, tmp_path):
    """Builds a mix of the stage's sounds by the first letter of their ids."""
    return lambda tracks, frames, **more: Mix(tracks, frames, lambda item: stage[item.id[0]], tmp_path, **more)


@pytest.fixture
def scene(mixed):
    tracks = (
        Track(name="dialogue", items=(sound("v1", 120, 96), sound("v2", 480, 96))),
        Track(name="music", items=(sound("m1", 0, 720, gain_db=-6, fade_in=24, fade_out=48),), ducked=True),
        Track(name="ambience", items=(sound("b1", 0, 720, loop=True),)),
    )
    return mixed(tracks, 720)


def test_the_mix_is_exactly_as_long_as_the_film(scene, mixed):
    assert whole(scene.blocks()).shape == (2, 720 * PER_FRAME)
    assert whole(mixed((), 37).blocks()).shape == (2, 37 * PER_FRAME)


@pytest.mark.parametrize("frames", [1, 95, 97, 221])
def test_words_and_music_may_end_at_an_odd_length(mixed, frames):
    words = Track(name="dialogue", items=(sound("v1", 0, 60),))
    music = Track(name="music", items=(sound("m1", 0, 300),), ducked=True)
    assert whole(mixed((words, music), frames).blocks()).shape == (2, frames * PER_FRAME)


@pytest.mark.parametrize("target", [-16.0, -23.0])
def test_the_mix_meets_its_loudness_by_two_meters(scene, target):
    scene.loudness = target
    mix = whole(scene.blocks())
    meter = Meter()
    meter.add(mix)
    assert meter.integrated == pytest.approx(target, abs=0.2)
    assert standard_loudness(mix) == pytest.approx(meter.integrated, abs=0.05)
    assert standard_peak(mix) == pytest.approx(meter.true_peak, abs=0.2)
    assert scene.levels.loudness == pytest.approx(meter.integrated, abs=0.05)


def test_music_gives_way_before_a_word_and_comes_back_after_it(scene):
    music = whole(scene.stem("music"))
    before, under = rms_db(second(music, 2.0)), rms_db(second(music, 6.0))
    assert before - under == pytest.approx(9.0, abs=0.3)
    assert rms_db(second(music, 4.9, 0.1)) < before - 7
    assert rms_db(second(music, 13.0)) == pytest.approx(before, abs=0.3)


def test_ducking_is_smooth(scene):
    music = whole(scene.stem("music"))
    levels = np.array([rms_db(second(music, 3.5 + step / 50, 0.02)) for step in range(100)])
    assert np.abs(np.diff(levels)).max() < 1.2


@pytest.mark.parametrize("frames", [166, 167, 281])
def test_a_film_with_speech_may_have_any_number_of_frames(mixed, frames):
    tracks = (
        Track(name="dialogue", items=(sound("v1", 30, 96),)),
        Track(name="music", items=(sound("m1", 0, frames),), ducked=True),
    )
    assert whole(mixed(tracks, frames).blocks()).shape == (2, frames * PER_FRAME)


def test_a_line_is_heard_on_its_frame(scene):
    speech = np.abs(whole(scene.stem("dialogue"))).max(axis=0)
    first = np.argmax(speech > 0.02)
    assert abs(first - 120 * PER_FRAME) < PER_FRAME // 2


def test_stems_together_are_the_mix(scene):
    total = sum(whole(scene.stem(name)) for name in ("dialogue", "music", "ambience"))
    assert np.abs(total - whole(scene.blocks())).max() < 1e-4


def test_stems_are_written_for_other_programs(scene, tmp_path):
    stem = whole(scene.stem("dialogue"))
    assert write_wave(tmp_path / "dialogue.wav", scene.stem("dialogue")) == 720 * PER_FRAME
    assert np.abs(whole(blocks(tmp_path / "dialogue.wav")) - stem).max() < 1e-6


def test_a_bed_goes_round_without_a_gap_or_a_click(mixed):
    bed = whole(mixed((Track(name="ambience", items=(sound("b1", 0, 480, loop=True),)),), 480).stem("ambience"))
    levels = [rms_db(second(bed, step / 10, 0.1)) for step in range(1, 198)]
    assert max(levels) - min(levels) < 2.0


def test_pan_moves_a_sound_and_keeps_its_power(mixed):
    def stem(pan):
        return whole(mixed((Track(name="dialogue", items=(sound("v1", 0, 96, pan=pan),)),), 96).stem("dialogue"))

    left, centre = stem(-1.0), stem(0.0)
    assert np.abs(left[1]).max() < 1e-4
    assert np.allclose(centre[0], centre[1])


def test_fades_rise_and_fall(mixed):
    music = whole(
        mixed((Track(name="music", items=(sound("m1", 0, 240, fade_in=48, fade_out=48),)),), 240).stem("music")
    )
    assert rms_db(second(music, 0.0, 0.02)) < -45
    assert rms_db(second(music, 9.97, 0.03)) < -35
    assert rms_db(second(music, 1.0)) == pytest.approx(rms_db(second(music, 5.0)) - 3, abs=0.8)


def test_the_start_of_a_source_may_be_left_out(mixed):
    full = whole(mixed((Track(name="dialogue", items=(sound("v1", 0, 96),)),), 96).stem("dialogue"))
    later = whole(mixed((Track(name="dialogue", items=(sound("v1", 0, 72, start=24),)),), 72).stem("dialogue"))
    gain = np.abs(later).max() / np.abs(full[:, 24 * PER_FRAME :]).max()
    assert np.abs(later[:, 500:-500] - gain * full[:, 24 * PER_FRAME + 500 : -500]).max() < 0.01


def test_peaks_are_held_under_the_ceiling(mixed, stage, wav):
    clicks = np.zeros(48_000 * 4)
    clicks[::6000] = 0.99
    stage["c"] = wav("clicks", clicks + 0.01 * np.random.default_rng(1).standard_normal(len(clicks)))
    mix = mixed(
        (Track(name="effects", items=(sound("c1", 0, 96),)), Track(name="music", items=(sound("m1", 0, 96),))), 96
    )
    made = whole(mix.blocks())
    assert standard_peak(made) < -1.3
    assert mix.levels.loudness == pytest.approx(-16, abs=0.5)


def test_silence_stays_silence(mixed, stage, wav):
    stage["s"] = wav("silence", np.zeros(48_000))
    mix = mixed((Track(name="effects", items=(sound("s1", 0, 24),)),), 48)
    assert np.abs(whole(mix.blocks())).max() == 0
    assert mix.levels.gain_db == 0


def test_the_same_tracks_give_the_same_samples(scene):
    assert np.array_equal(whole(scene.blocks()), whole(scene.blocks()))


@pytest.mark.parametrize(
    ("suffix", "codec"), [("mp3", "libmp3lame"), ("m4a", "aac"), ("flac", "flac"), ("ogg", "libopus")]
)
def test_recordings_of_any_kind_are_read(tmp_path, sine, suffix, codec):
    path = tmp_path / f"a.{suffix}"
    with av.open(str(path), "w") as file:
        stream = file.add_stream(codec, rate=48_000, layout="stereo")
        samples = np.stack([sine(2, level=0.4)] * 2).astype(np.float32)
        frame = av.AudioFrame.from_ndarray(samples, format="fltp", layout="stereo")
        frame.sample_rate, frame.pts, frame.time_base = 48_000, 0, Fraction(1, 48_000)
        file.mux(stream.encode(frame))
        file.mux(stream.encode(None))
    heard = whole(blocks(path))
    assert heard.shape[1] / 48_000 == pytest.approx(2, abs=0.06)
    assert rms_db(second(heard, 0.5, 1.0)) == pytest.approx(20 * np.log10(0.4 / np.sqrt(2)), abs=0.5)


def test_mono_of_any_rate_is_as_loud_on_both_sides(wav, sine):
    heard = whole(blocks(wav("a", sine(1, 300, 0.5, 22_050), 22_050)))
    assert np.abs(second(heard, 0.2, 0.5)).max(axis=1) == pytest.approx([0.5, 0.5], abs=0.01)


def test_a_broken_sound_is_named(mixed, stage, tmp_path):
    stage["x"] = tmp_path / "x.wav"
    stage["x"].write_bytes(b"<html>")
    with pytest.raises(Unfit, match="x7"):
        mixed((Track(name="effects", items=(sound("x7", 0, 24),)),), 48)


def test_a_film_without_sound_is_named(mixed, stage, clip):
    stage["f"] = clip("red", 31)
    with pytest.raises(Unfit, match="f1 is a file without sound"):
        mixed((Track(name="effects", items=(sound("f1", 0, 24),)),), 48)


def test_reading_past_the_end_is_silence(wav, sine):
    recording = Recording(wav("a", sine(0.5)))
    assert np.abs(recording.read(48_000)[:, 25_000:]).max() == 0
    recording.close()


def test_true_peaks_lie_between_samples():
    turn = np.arange(4800) * np.pi / 2 + np.pi / 4
    sound = np.stack([0.5 * np.sin(turn)] * 2).astype(np.float32)
    assert np.abs(sound).max() < 0.36
    assert true_peaks(sound, 0.0)[100:-100].max() == pytest.approx(0.5, abs=0.01)


def test_the_limiter_keeps_length_and_leaves_quiet_sound_alone():
    quiet = (0.1 * np.random.default_rng(2).standard_normal((2, 100_000))).astype(np.float32).clip(-0.4, 0.4)
    parts = [quiet[:, :999], quiet[:, 999:50_000], quiet[:, 50_000:]]
    assert np.array_equal(whole(limited(parts, 0.9)), quiet)


def test_the_limiter_never_lets_a_peak_through():
    noise = np.random.default_rng(5)
    loud = (0.2 * noise.standard_normal((2, 200_000))).astype(np.float32)
    loud[:, ::7919] *= 9
    held = whole(limited([loud[:, :70_001], loud[:, 70_001:70_500], loud[:, 70_500:]], 0.5))
    assert held.shape == loud.shape
    assert np.abs(held).max() <= 0.5 + 1e-6
    assert standard_peak(held) < 20 * np.log10(0.5) + 0.3


@pytest.mark.slow
def test_memory_does_not_grow_with_the_length(mixed):
    def peak_after(minutes):
        frames = minutes * 60 * 24
        tracks = (
            Track(name="dialogue", items=tuple(sound(f"v{at}", at, 72) for at in range(0, frames - 72, 96))),
            Track(name="music", items=(sound("m1", 0, frames, loop=True),), ducked=True),
            Track(name="ambience", items=(sound("b1", 0, frames, loop=True),)),
        )
        for _ in mixed(tracks, frames).blocks():
            pass
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024

    assert peak_after(1) + 30 > peak_after(20)
