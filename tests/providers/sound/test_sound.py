"""Bought sound made into what the cut wants: lines, cues, effects, mouths."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from production_flow.errors import Unfit
from production_flow.media import sound as audio
from production_flow.providers.sound import cue, effect, line, lips
from production_flow.providers.sound.words import respelled

SHAPES = ["rest", "A", "E", "O", "U", "M", "F", "L"]


def tone(seconds, hertz=220.0, loud=0.3):
    return np.sin(2 * np.pi * hertz * np.arange(audio.length(seconds)) / audio.RATE) * loud


@pytest.fixture
def written(tmp_path):
    def write(samples):
        path = tmp_path / "came.wav"
        audio.write_wav(path, samples)
        return path

    return write


def test_a_line_loses_its_silent_ends_and_says_how_much_at_its_beginning(written, tmp_path):
    came = written(np.concatenate([np.zeros(audio.length(0.8)), tone(1.0), np.zeros(audio.length(0.5))]))
    made = line.dressed(came, tmp_path / "line.wav")
    assert made.cut == pytest.approx(0.8 - line.EDGE, abs=0.01)
    assert made.seconds == pytest.approx(1.0 + 2 * line.EDGE, abs=1 / 24)
    samples, _ = audio.read_wav(tmp_path / "line.wav")
    assert audio.loudness(samples) == pytest.approx(line.LOUDNESS, abs=1)


@pytest.mark.parametrize(("came", "looped"), [(1.5, True), (2.8, False), (3.5, False)])
def test_a_cue_is_exactly_as_long_as_asked(written, tmp_path, came, looped):
    assert cue.dressed(written(tone(came)), tmp_path / "cue.wav", 3.0, ending=False) == pytest.approx(came, abs=0.01)
    samples, _ = audio.read_wav(tmp_path / "cue.wav")
    assert samples.shape == (144_000, 2)
    end = np.abs(samples[-4800:-960]).max()
    assert end < 0.001 if came == 2.8 else end > 0.05
    assert looped == (came < 3.0 - cue.SHORT)


@pytest.mark.parametrize("level", [effect.BED, effect.TEXTURE, effect.EVENT])
def test_an_effect_comes_up_to_its_level_or_its_peak(level):
    even = np.stack([tone(1.0), tone(1.0)], axis=1)
    made = effect.levelled(even, level)
    assert audio.rms_db(made) == pytest.approx(level.rms, abs=0.1)
    assert audio.peak_db(made) < level.peak
    click = np.zeros((48_000, 2))
    click[1000:1020] = 0.5
    made = effect.levelled(click, level, 3.0)
    assert audio.peak_db(made) == pytest.approx(level.peak + 3.0, abs=0.1)
    assert audio.rms_db(made) < level.rms


@pytest.mark.parametrize("came", [0.4, 1.0, 5.0])
def test_an_effect_fills_its_time(written, tmp_path, came):
    long, made = effect.filled(written(tone(came)), 2.0)
    assert (made.shape, long) == ((96_000, 2), pytest.approx(came, abs=0.01))
    assert audio.rms_db(made[-9600:]) > -20
    effect.write(tmp_path / "sound.wav", made)
    samples, _ = audio.read_wav(tmp_path / "sound.wav")
    assert audio.peak_db(samples) <= effect.CEILING + 0.1


@pytest.mark.parametrize("make", [effect.once, lambda path: effect.filled(path, 1.0)])
def test_silence_is_unfit(written, make):
    with pytest.raises(Unfit):
        make(written(np.zeros(48_000)))


def test_names_are_said_as_they_are_respelled():
    say = {"Kael": "kale", "Kael Orr": "kale OR"}
    assert respelled("Kael Orr? Kaela, no. Kael!", say) == "kale OR? Kaela, no. kale!"
    assert respelled("Kael", {}) == "Kael"


@given(
    st.lists(st.tuples(st.integers(0, 60), st.sampled_from(SHAPES)), max_size=40).map(sorted),
    st.integers(1, 72),
)
def test_mouths_hold_and_end_at_rest(moves, length):
    kept = lips.placed(moves, length)
    frames = [frame for frame, _ in kept]
    assert (kept[0], kept[-1][1]) == ((0, "rest"), "rest")
    assert frames == sorted(frames)
    assert frames[1:] == sorted(set(frames[1:]))  # a mouth that is open at once stands at 0 too, and counts
    assert frames[-1] < max(length, 1)
    assert all(later - frame >= lips.HOLD for frame, later in pairwise(frames[1:-1]))
