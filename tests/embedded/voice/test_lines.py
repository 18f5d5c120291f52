"""Lines as they are heard and seen. Every line here is really spoken, so there are few."""

from __future__ import annotations

import itertools
import json
from pathlib import Path

import numpy as np
import pytest

from production_flow.documents.scene import Mouth
from production_flow.documents.voice import VoiceSpec
from production_flow.embedded.voice import provider
from production_flow.embedded.voice.effects import median_pitch
from production_flow.embedded.voice.jaw import opened
from production_flow.media import sound
from production_flow.providers.requests import VoiceRequest


def quiet(done):
    assert 0 <= done <= 1


@pytest.fixture(scope="module")
def say(tmp_path_factory):
    voices, counter = provider(), itertools.count()

    def run(text, spec=None, **fields):
        folder = tmp_path_factory.mktemp(f"line{next(counter)}")
        request = VoiceRequest(prompt=text, voice=spec or VoiceSpec(), **fields)
        result = voices.outputs(voices.start(request, "take"), folder, Path, quiet)
        samples, rate = sound.read_wav(folder / "line.wav")
        assert rate == 48_000
        return samples[:, 0], json.loads((folder / "timing.json").read_text()), result

    return run


@pytest.fixture(scope="module")
def line(say):
    return say("Maybe we both fell.", VoiceSpec(presentation="feminine"))


def test_a_line_is_level_trimmed_and_a_whole_number_of_frames(line):
    samples, _, result = line
    meta = result.outputs[0].meta
    assert len(samples) == meta["frames"] * 2000
    assert meta["seconds"] == pytest.approx(meta["frames"] / 24)
    assert 0.7 < meta["seconds"] < 2.5
    assert -21.5 < sound.loudness(samples) < -18.5
    assert sound.peak_db(samples) < -1.0
    assert sound.rms_db(samples[: round(0.03 * 48_000)]) < -45
    loud = np.nonzero(np.abs(samples) > 0.02)[0]
    assert loud[0] / 48_000 < 0.15
    assert (len(samples) - loud[-1]) / 48_000 < 0.25


def test_phonemes_cover_the_sound_in_order(line):
    samples, timing, _ = line
    starts = [start for _, start, _ in timing["phonemes"]]
    assert starts == sorted(starts)
    assert "".join(symbol for symbol, _, _ in timing["phonemes"]).startswith("mAbi")
    assert timing["phonemes"][-1][2] <= len(samples) / 48_000


def test_the_mouth_closes_for_b_opens_for_the_vowel_and_rests_at_both_ends(line):
    _, timing, result = line
    mouths = timing["mouths"]
    assert mouths[0] == [0, "rest"]
    assert mouths[-1][1] == "rest"
    assert mouths[-1][0] < result.outputs[0].meta["frames"]
    b_sounds = next(start for symbol, start, _ in timing["phonemes"] if symbol == "b")
    closed = [frame for frame, shape in mouths if shape == "M"]
    assert any(abs(frame - b_sounds * 24) <= 2.5 for frame in closed)
    assert all(later - earlier >= 2 for (earlier, _), (later, _) in itertools.pairwise(mouths[1:-1]))


def test_open_mouths_are_where_the_voice_is_loud(line):
    samples, timing, _ = line
    frames = len(samples) // 2000
    power = np.square(samples[: frames * 2000]).reshape(frames, 2000).mean(axis=1)
    shapes = np.array(["rest"] * frames, dtype="<U4")
    for frame, shape in timing["mouths"]:
        shapes[frame:] = shape
    speaking = power[np.isin(shapes, ["A", "E", "O", "U"])].mean()
    assert speaking > 20 * power[shapes == "rest"].mean()


def test_the_same_line_is_the_same_bytes(line, say):
    again = say("Maybe we both fell.", VoiceSpec(presentation="feminine"))
    assert np.array_equal(line[0], again[0])
    assert line[1] == again[1]


def test_characters_of_a_show_have_pitches_of_their_own(line, say):
    specs = [VoiceSpec(presentation="masculine", number=number) for number in (0, 1, 2)]
    sounds = [line[0], *(say("Maybe we both fell.", spec)[0] for spec in specs)]
    pitches = sorted(median_pitch(samples, 48_000) for samples in sounds)
    assert all(higher > 1.06 * lower for lower, higher in itertools.pairwise(pitches))


def test_a_robot_hums_on_one_note_and_is_as_loud(line, say):
    samples, _, _ = say("Maybe we both fell.", VoiceSpec(presentation="feminine", effect="robot"))
    assert len(samples) == len(line[0])
    assert sound.loudness(samples) == pytest.approx(sound.loudness(line[0]), abs=1.5)
    assert np.corrcoef(samples, line[0])[0, 1] < 0.98


def test_a_whisper_has_no_pitch(say):
    samples, _, _ = say("Maybe we both fell.", VoiceSpec(presentation="feminine"), how="whispering")
    voiced = np.abs(np.fft.rfft(samples)) ** 2
    pitch = np.fft.rfftfreq(len(samples), 1 / 48_000)
    assert voiced[pitch < 300].sum() / voiced.sum() < 0.05


def test_a_line_is_hurried_to_fit_and_says_so_when_it_cannot(line, say):
    long = len(line[0]) / 48_000
    fitted = say("Maybe we both fell.", VoiceSpec(presentation="feminine"), max_seconds=long * 0.93)
    assert fitted[2].outputs[0].meta["seconds"] <= long * 0.93 + 1 / 24
    assert fitted[2].notices == ()
    squeezed = say("Maybe we both fell.", VoiceSpec(presentation="feminine"), max_seconds=0.4)
    assert [notice.code for notice in squeezed[2].notices] == ["snapped"]
    assert squeezed[2].outputs[0].meta["hurried"] == pytest.approx(1.15)


def test_a_line_with_nothing_to_say_is_a_short_silence(say):
    samples, timing, result = say("... \U0001f600 (nods)")
    assert sound.peak_db(samples) <= -100
    assert timing["mouths"] == [[0, "rest"]]
    assert [notice.code for notice in result.notices] == ["dropped"]


def test_another_language_is_read_and_said(say):
    samples, _, result = say("Привет!", language="ru")
    assert sound.rms_db(samples) > -40
    assert [notice.code for notice in result.notices] == ["degraded"]


def test_the_jaw_drops_with_loudness_and_closed_lips_stay_closed():
    loud, soft, faint = np.full(800, 0.5), np.full(800, 0.12), np.full(800, 0.01)
    sound = np.concatenate([loud, soft, faint, loud])
    row = tuple(Mouth(frame=2 * n, shape=shape) for n, shape in enumerate(("E", "A", "O", "M")))
    shapes = [mouth.shape for mouth in opened(row, sound, 400)]
    assert shapes == ["A", "E", "M"]
