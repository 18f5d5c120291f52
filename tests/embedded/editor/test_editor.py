"""The editor renders small real films; they are decoded, looked at and listened to."""

import subprocess
import sys
import wave
from fractions import Fraction

import av
import numpy as np
import pysubs2
import pytest

from production_flow.documents.timeline import Grade, Picture, Sound, Subtitle, Timeline, Track
from production_flow.embedded.editor import provider
from production_flow.errors import BadInput, Interrupted, Missing, Unfit
from production_flow.hashing import digest_file
from production_flow.media.loudness import Meter
from production_flow.media.recording import SAMPLE_RATE, blocks
from production_flow.media.video import Encoder, frames, open_media
from production_flow.providers.ports import Provider
from production_flow.providers.requests import EditRequest, MixRequest, TextRequest

WIDTH, HEIGHT = 320, 180
COLOURS = {"red": (40, 40, 200), "green": (40, 180, 40), "blue": (200, 60, 40)}


class Shelf:
    """Files by digest, as production keeps them."""

    def __init__(self, folder):
        self.folder, self.files = folder, {}

    def put(self, path):
        key = digest_file(path)
        self.files[key] = path
        return key

    def fetch(self, key):
        try:
            return self.files[key]
        except KeyError:
            raise Missing("These bytes are not in the store.") from None

    def clip(self, name, length, width=WIDTH, height=HEIGHT, flash=None):
        path = self.folder / f"{name}-{length}-{width}.mp4"
        with Encoder(path, width, height) as encoder:
            for number in range(length):
                picture = np.full((height, width, 4), 255, np.uint8)
                if number != flash:
                    picture[..., :3] = COLOURS[name]
                    picture[number % height, :, :3] = 0
                encoder.write(picture)
        return self.put(path)

    def wav(self, name, samples, rate=SAMPLE_RATE):
        path = self.folder / f"{name}.wav"
        with wave.open(str(path), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(rate)
            file.writeframes((np.clip(samples, -1, 1) * 32767).astype("<i2").tobytes())
        return self.put(path)


@pytest.fixture
def shelf(tmp_path):
    folder = tmp_path / "shelf"
    folder.mkdir()
    return Shelf(folder)


@pytest.fixture
def render(shelf, tmp_path):
    """Renders a timeline into a fresh folder and gives the result and the folder."""

    def run(timeline, subtitles=True, progress=lambda _: None, name="out"):
        folder = tmp_path / name
        folder.mkdir()
        editor = provider()
        operation = editor.start(EditRequest(timeline=timeline, subtitles=subtitles), "take-1")
        assert editor.status(operation).state == "done"
        return editor.outputs(operation, folder, shelf.fetch, progress), folder

    return run


def picture(name, source, length, **more):
    return Picture(id=name, node=f"clip:{name}", source=source, length=length, **more)


@pytest.fixture
def cut(shelf):
    """Ten seconds: three clips, a dissolve, words, music, a bed, three lines of subtitles."""
    seconds = np.arange(SAMPLE_RATE * 3) / SAMPLE_RATE
    hum = 0.2 * np.sin(2 * np.pi * 200 * seconds)
    noise = 0.02 * np.random.default_rng(3).standard_normal(SAMPLE_RATE * 2)
    voice, music, bed = shelf.wav("v", hum[:72_000], 24_000), shelf.wav("m", hum), shelf.wav("b", noise)

    def sound(name, source, at, length, **more):
        return Sound(id=name, node=f"n:{name}", source=source, at=at, length=length, **more)

    return Timeline(
        id="cut:s01e01",
        title="The Salt Case",
        width=WIDTH,
        height=HEIGHT,
        pictures=(
            picture("S01E01_b01", shelf.clip("red", 96), 96, fade_in=12),
            picture("S01E01_b02", shelf.clip("green", 96), 96, join="dissolve", overlap=12),
            picture("S01E01_b03", shelf.clip("blue", 72), 72, fade_out=12),
        ),
        tracks=(
            Track(name="dialogue", items=(sound("l1", voice, 24, 72), sound("l2", voice, 150, 72))),
            Track(name="music", items=(sound("c1", music, 0, 252, gain_db=-8, loop=True, fade_out=24),), ducked=True),
            Track(name="ambience", items=(sound("b1", bed, 0, 252, loop=True),)),
        ),
        subtitles=(
            Subtitle(at=24, length=72, speaker="Rosa", text="Who emptied the jar of salt in my kitchen?"),
            Subtitle(at=150, length=72, speaker="Marco", text="Not I {really} \\N."),
        ),
    )


def test_it_is_a_provider_that_is_free_and_local():
    editor = provider()
    assert isinstance(editor, Provider)
    assert editor.name == "embedded-editor"
    assert (editor.ability().port, editor.ability().free, editor.ability().local) == ("edit", True, True)
    with pytest.raises(BadInput):
        editor.start(TextRequest(document="bible"), "x")


def test_the_film_is_exact_in_picture_and_sound(cut, render):
    result, folder = render(cut)
    film = folder / result.outputs[0].file
    meta = result.outputs[0].meta
    shown = list(frames(film))
    assert len(shown) == cut.frames == meta["frames"] == 252
    assert (meta["width"], meta["height"], meta["seconds"]) == (WIDTH, HEIGHT, 10.5)
    assert meta["copied_frames"] + meta["recoded_frames"] == 252
    assert meta["recoded_frames"] == 12 + 12 + 12
    assert np.abs(shown[50][175, 10, :3] - np.array(COLOURS["red"])).max() < 6
    assert np.abs(shown[130][10, 10, :3] - np.array(COLOURS["green"])).max() < 6
    assert np.abs(shown[190][175, 10, :3] - np.array(COLOURS["blue"])).max() < 6
    assert shown[0].max(axis=(0, 1))[:3].max() < 5
    with open_media(film) as container:
        picture_stream, sound_stream = container.streams.video[0], container.streams.audio[0]
        assert (sound_stream.rate, sound_stream.channels, sound_stream.codec_context.name) == (48_000, 2, "aac")
        assert abs(sound_stream.duration * sound_stream.time_base - Fraction(252, 24)) < Fraction(1, 24)
        assert (picture_stream.average_rate, picture_stream.start_time, sound_stream.start_time) == (24, 0, 0)
    assert result.notices == ()


def test_the_film_meets_its_loudness_and_peak_after_encoding(cut, render):
    result, folder = render(cut)
    meter = Meter()
    for block in blocks(folder / "film.mp4"):
        meter.add(block)
    assert meter.integrated == pytest.approx(-16, abs=0.5)
    assert meter.true_peak < -1
    assert result.outputs[0].meta["loudness"] == pytest.approx(meter.integrated, abs=0.3)


def test_picture_and_sound_agree_within_a_frame(shelf, render):
    """A white frame and a click at the same time, far into the film, behind a transition."""
    click = np.zeros(SAMPLE_RATE)
    click[:480] = 0.9 * np.sin(np.arange(480) * 0.6)
    at = 48 - 12 + 60
    timeline = Timeline(
        id="t",
        title="Clap",
        width=WIDTH,
        height=HEIGHT,
        pictures=(
            picture("a", shelf.clip("red", 48), 48),
            picture("b", shelf.clip("blue", 96, flash=60), 96, join="dissolve", overlap=12),
        ),
        tracks=(
            Track(
                name="effects",
                items=(Sound(id="clap", node="n", source=shelf.wav("clap", click), at=at, length=24),),
            ),
        ),
    )
    _, folder = render(timeline)
    bright = [float(shown.mean()) for shown in frames(folder / "film.mp4")]
    assert int(np.argmax(bright)) == at
    heard = np.abs(np.concatenate(list(blocks(folder / "film.mp4")), axis=1)).max(axis=0)
    first = int(np.argmax(heard > 0.3 * heard.max())) / SAMPLE_RATE
    assert abs(first - at / 24) < 1 / 48


def test_subtitles_come_as_a_file_and_as_a_track(cut, render):
    result, folder = render(cut)
    (output,) = [output for output in result.outputs if output.role == "subtitles"]
    lines = pysubs2.load(str(folder / output.file))
    assert [(line.start, line.end) for line in lines] == [(1000, 4000), (6250, 9250)]
    with open_media(folder / "film.mp4") as film:
        stream = film.streams.subtitles[0]
        assert stream.codec_context.name == "mov_text"
        cues = [
            (float(packet.pts * packet.time_base), bytes(packet)[2:].decode())
            for packet in film.demux(stream)
            if packet.size > 2
        ]
    assert cues == [(1.0, "Who emptied the jar of salt in my kitchen?"), (6.25, "Not I {really} \\N.")]


def test_no_subtitles_where_none_are_wanted(cut, render):
    result, folder = render(cut, subtitles=False)
    assert [output.role for output in result.outputs] == ["main"]
    with open_media(folder / "film.mp4") as film:
        assert not film.streams.subtitles


def test_the_same_timeline_gives_the_same_bytes(cut, render):
    _, first = render(cut, name="first")
    _, second = render(cut, name="second")
    for name in ("film.mp4", "film.srt"):
        assert (first / name).read_bytes() == (second / name).read_bytes()


def test_the_film_begins_to_play_before_it_is_loaded(cut, render):
    _, folder = render(cut)
    data = (folder / "film.mp4").read_bytes()
    assert data.index(b"moov") < data.index(b"mdat")


def test_a_film_without_sound_tracks_has_silence(shelf, render):
    timeline = Timeline(
        id="t", title="Mute", width=WIDTH, height=HEIGHT, pictures=(picture("a", shelf.clip("red", 40), 40),)
    )
    result, folder = render(timeline)
    heard = np.concatenate(list(blocks(folder / "film.mp4")), axis=1)
    assert np.abs(heard).max() < 1e-4
    assert result.outputs[0].meta["loudness"] == -70


def test_progress_only_rises_to_the_end(cut, render):
    seen = []
    render(cut, progress=seen.append)
    assert seen == sorted(seen)
    assert (seen[0], seen[-1]) == (0.0, 1.0)
    assert len(seen) > 8


def test_stopping_leaves_no_film_behind(cut, render, tmp_path):
    def stop(share):
        if share > 0.5:
            raise Interrupted("Stopped.")

    with pytest.raises(Interrupted):
        render(cut, progress=stop)
    assert not (tmp_path / "out" / "film.mp4").exists()


def test_a_missing_source_is_named(cut, render):
    pieces = (*cut.pictures[:2], cut.pictures[2].model_copy(update={"source": "0" * 64}))
    with pytest.raises(Unfit, match="S01E01_b03 has no source"):
        render(cut.model_copy(update={"pictures": pieces}))


def test_a_broken_source_is_named(cut, render, shelf, tmp_path):
    path = tmp_path / "broken.mp4"
    path.write_bytes(b"<html>502 Bad Gateway</html>")
    pieces = (cut.pictures[0], cut.pictures[1].model_copy(update={"source": shelf.put(path)}), cut.pictures[2])
    with pytest.raises(Unfit, match="S01E01_b02"):
        render(cut.model_copy(update={"pictures": pieces}))


def test_another_rate_is_refused(cut, render):
    with pytest.raises(BadInput, match="30/1"):
        render(cut.model_copy(update={"rate_numerator": 30}))


def test_a_clip_of_another_size_is_fitted_and_said(cut, render, shelf):
    small = cut.pictures[1].model_copy(update={"source": shelf.clip("green", 96, 160, 120)})
    result, folder = render(cut.model_copy(update={"pictures": (cut.pictures[0], small, cut.pictures[2])}))
    assert [(notice.code, notice.message) for notice in result.notices] == [
        ("degraded", "S01E01_b02: it was enlarged from 160x120.")
    ]
    shown = next(iter(frames(folder / "film.mp4", 130)))
    assert shown[90, 10, :3].max() < 12
    assert np.abs(shown[150, 160, :3] - np.array(COLOURS["green"])).max() < 8
    assert len(list(frames(folder / "film.mp4"))) == 252


def test_a_grade_brings_foreign_clips_to_the_look_and_leaves_our_own_as_they_are(cut, render, shelf):
    foreign = cut.pictures[1].model_copy(update={"source": shelf.clip("green", 96, 160, 90)})
    pieces = (cut.pictures[0], foreign, cut.pictures[2])
    result, folder = render(cut.model_copy(update={"grade": Grade(saturation=0.0, strength=1.0), "pictures": pieces}))
    shown = list(frames(folder / "film.mp4"))
    assert np.ptp(shown[130][90, 100, :3].astype(int)) < 6
    assert np.ptp(shown[40][90, 100, :3].astype(int)) > 60
    assert result.outputs[0].meta["copied_frames"] > 0
    (output,) = [output for output in result.outputs if output.role == "grade"]
    assert (folder / output.file).read_text().startswith('TITLE "The Salt Case"')


def test_the_decoder_has_nothing_to_complain_about(cut, render):
    _, folder = render(cut)
    with open_media(folder / "film.mp4") as film:
        assert all(not frame.is_corrupt for frame in film.decode(video=0))
    with av.open(str(folder / "film.mp4"), options={"err_detect": "explode"}) as film:
        assert sum(1 for _ in film.decode(audio=0)) > 400


def test_it_needs_neither_the_engine_nor_the_database():
    code = "import sys, production_flow.embedded.editor; print({'dbos', 'sqlalchemy', 'skia'} & set(sys.modules))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "set()"


def rendered(shelf, request, folder):
    folder.mkdir()
    editor = provider()
    return editor.outputs(editor.start(request, "take-1"), folder, shelf.fetch, lambda _: None)


def test_a_mix_alone_is_as_long_and_as_loud_as_asked(cut, shelf, tmp_path):
    request = MixRequest(tracks=cut.tracks, length=cut.frames, loudness=-20.0)
    result = rendered(shelf, request, tmp_path / "mix")
    (output,) = result.outputs
    meter = Meter()
    for block in blocks(tmp_path / "mix" / output.file):
        meter.add(block)
    assert (output.mime, output.meta["frames"], output.meta["seconds"]) == ("audio/mp4", 252, 10.5)
    assert meter.integrated == pytest.approx(-20, abs=0.5)
    assert output.meta["true_peak"] == pytest.approx(meter.true_peak, abs=0.2)


def test_a_film_takes_over_a_mix_that_was_made_before(cut, shelf, render, tmp_path):
    """Sample by sample what the film would have mixed itself; its own tracks are not read."""
    own, _ = render(cut)
    made = rendered(shelf, MixRequest(tracks=cut.tracks, length=cut.frames), tmp_path / "mix")
    mix = shelf.put(tmp_path / "mix" / made.outputs[0].file)
    result = rendered(shelf, EditRequest(timeline=cut.model_copy(update={"tracks": ()}), mix=mix), tmp_path / "film")
    sounds = [np.concatenate(list(blocks(tmp_path / name / "film.mp4")), axis=1) for name in ("out", "film")]
    assert np.array_equal(*sounds)
    assert np.abs(sounds[0]).max() > 0.1
    assert result.outputs[0].meta["frames"] == own.outputs[0].meta["frames"]


def test_a_mix_of_another_kind_is_refused(cut, shelf, tmp_path):
    wave_file = shelf.wav("w", np.zeros(SAMPLE_RATE))
    with pytest.raises(Unfit, match="no AAC"):
        rendered(shelf, EditRequest(timeline=cut, mix=wave_file), tmp_path / "film")
    assert not (tmp_path / "film" / "film.mp4").exists()
