import json

import opentimelineio as otio
import pytest

from production_flow.documents.timeline import Marker, Picture, Sound, Timeline, Track
from production_flow.exports.otio import write


@pytest.fixture
def cut():
    def picture(name, length, **more):
        return Picture(id=name, node=f"clip:{name}", source=name[-1] * 64, length=length, **more)

    def sound(name, source, at, length, **more):
        return Sound(id=name, node=f"line:{name}", source=source * 64, at=at, length=length, **more)

    return Timeline(
        id="cut:s01e01",
        title="The Salt Case",
        pictures=(
            picture("S01E01_b1", 96, start=12, title="Cold open"),
            picture("S01E01_b2", 80, join="dissolve", overlap=12),
            picture("S01E01_b3", 60, join="wipe", overlap=9),
            picture("S01E01_b4", 60, fade_out=24),
        ),
        tracks=(
            Track(name="dialogue", items=(sound("l1", "a", 24, 72, gain_db=2.0), sound("l2", "b", 80, 40, pan=0.3))),
            Track(name="ambience", items=(sound("bed", "c", 0, 275, loop=True),)),
        ),
        markers=(Marker(at=0, name="Act one", kind="act"), Marker(at=84, name="b2")),
    )


def name_of(item):
    return f"takes/{item.id} t01.mp4" if isinstance(item, Picture) else f"voices/{item.id}.wav"


@pytest.fixture
def read(cut):
    return otio.adapters.read_from_string(
        write(cut, name_of, lambda item: 120 if item.id == "bed" else None), "otio_json"
    )


def test_the_cut_is_as_long_as_ours(cut, read):
    assert read.name == "The Salt Case"
    assert read.duration() == otio.opentime.RationalTime(cut.frames, 24)
    assert all(track.duration().value <= cut.frames for track in read.tracks)


def test_transitions_lie_over_the_cuts_and_have_their_frames(read):
    (track,) = read.video_tracks()
    kinds = [type(item).__name__ for item in track]
    assert kinds == ["Clip", "Transition", "Clip", "Transition", "Clip", "Clip"]
    dissolve, wipe = track[1], track[3]
    assert (dissolve.transition_type, dissolve.in_offset.value, dissolve.out_offset.value) == ("SMPTE_Dissolve", 6, 6)
    assert (wipe.transition_type, wipe.name, wipe.in_offset.value, wipe.out_offset.value) == (
        "Custom_Transition",
        "wipe",
        4,
        5,
    )
    first, second = track[0], track[2]
    assert (first.source_range.start_time.value, first.source_range.duration.value) == (12, 90)
    assert (second.source_range.start_time.value, second.source_range.duration.value) == (6, 69)
    for clip in (item for item in track if isinstance(item, otio.schema.Clip)):
        media = clip.available_range()
        assert media.start_time.value == 0
        assert media.duration >= clip.source_range.end_time_exclusive()


def test_media_are_relative_and_quoted(read):
    urls = [clip.media_reference.target_url for clip in read.find_clips()]
    assert urls[0] == "takes/S01E01_b1%20t01.mp4"
    assert not any(url.startswith(("/", "file:")) for url in urls)


def test_sounds_that_overlap_lie_on_two_tracks_in_their_places(read):
    names = [track.name for track in read.audio_tracks()]
    assert names == ["Dialogue", "Dialogue 2", "Ambience"]
    lines = {clip.name: clip for track in read.audio_tracks()[:2] for clip in track.find_clips()}
    assert lines["l1"].range_in_parent().start_time.value == 24
    assert lines["l2"].range_in_parent().start_time.value == 80
    assert lines["l1"].metadata["production_flow"]["gain_db"] == 2.0


def test_a_loop_of_known_length_is_laid_out(read):
    bed = read.audio_tracks()[2]
    assert [clip.source_range.duration.value for clip in bed] == [120, 120, 35]


def test_markers_keep_their_kind(read):
    assert [(marker.name, marker.marked_range.start_time.value, marker.color) for marker in read.tracks.markers] == [
        ("Act one", 0, "RED"),
        ("b2", 84, "GREEN"),
    ]


def test_the_text_is_the_same_each_time_and_names_no_machine(cut):
    assert write(cut, name_of) == write(cut, name_of)
    assert json.loads(write(cut, name_of))["OTIO_SCHEMA"].startswith("Timeline")


def test_older_readers_get_an_older_form(cut):
    assert '"Clip.1"' in write(cut, name_of, core="0.14.0")
    assert '"Clip.2"' in write(cut, name_of)


def test_a_clip_that_came_out_too_short_ends_in_its_last_frame_frozen(cut):
    first, second, *others = cut.pictures
    short = second.model_copy(update={"length": 80, "held": 20})
    held = cut.model_copy(update={"pictures": (first, short, *others)})
    read = otio.adapters.read_from_string(write(held, name_of), "otio_json")
    assert read.duration() == otio.opentime.RationalTime(held.frames, 24)
    (track,) = read.video_tracks()
    clips = {clip.name: clip for clip in track.find_clips()}
    moving, still = clips["S01E01_b2"], clips["S01E01_b2 held"]
    assert moving.available_range().duration.value == 60
    assert (moving.source_range.start_time.value, moving.source_range.duration.value) == (6, 54)
    assert (still.source_range.start_time.value, still.source_range.duration.value) == (59, 15)
    assert [type(effect).__name__ for effect in still.effects] == ["FreezeFrame"]
    assert still.media_reference.target_url == moving.media_reference.target_url
