"""What adapters of moving pictures share: lengths, shots, sizes, prompts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from production_flow.documents.scene import Scene, SetPlace
from production_flow.hashing import digest
from production_flow.providers import clips
from production_flow.providers.requests import Reference, VideoRequest


def scene(length):
    return Scene(place=SetPlace(set="dock", location="pier"), length=length)


def film(*lengths, prompts=None, **more):
    words = tuple(f"Shot {number}." for number in range(len(lengths))) if prompts is None else prompts
    fields = {"model": "m", "length": sum(lengths), "width": 1280, "height": 720, **more}
    return VideoRequest(shots=tuple(map(scene, lengths)), shot_prompts=words, **fields)


def refer(role, name="maeve"):
    return Reference(role=role, name=name, digest=digest(f"{role} {name}".encode()))


def test_frames_are_told_from_other_references():
    one, two, first, last = refer("character"), refer("location"), refer("first-frame"), refer("last-frame")
    found = clips.frames(film(24, references=(one, last, first, two)))
    assert (found.first, found.last, found.others) == (first, last, (one, two))


@pytest.mark.parametrize(
    ("frames", "lengths", "steps", "made"),
    [
        (240, (3, 15), False, 10.0),
        (241, (3, 15), False, 11.0),
        (228, (3, 15), False, 10.0),
        (24, (3, 15), False, 3.0),
        (480, (3, 15), False, 15.0),
        (121, (4, 6, 8), True, 6.0),
        (192, (4, 6, 8), True, 8.0),
        (200, (4, 6, 8), True, 8.0),
        (100, (), False, None),
    ],
)
def test_a_length_is_the_next_one_up_and_a_departure_is_said(frames, lengths, steps, made):
    got, told = clips.length(film(frames), lengths, "m", steps=steps)
    assert got == made
    assert bool(told) == (made is not None and made != frames / 24)
    assert all("s instead of" in one.message for one in told)


def test_shots_add_up_to_the_clip_and_cut_on_whole_seconds():
    parts, told = clips.shots(film(60, 48, 132), 10.0, 6, 512, "m")
    assert parts == [("Shot 0.", 2), ("Shot 1.", 2), ("Shot 2.", 6)]
    assert [one.message for one in told] == ["m: shots 2 + 2 + 6 s instead of 2.50 + 2.00 + 5.50 s."]
    assert clips.shots(film(48, 72), 5.0, 6, 512, "m") == ([("Shot 0.", 2), ("Shot 1.", 3)], [])


@pytest.mark.parametrize(
    ("request_", "seconds", "most", "limit"),
    [
        (film(120), 5.0, 6, 512),
        (film(60, 60), None, 6, 512),
        (film(60, 60), 5.0, 1, 512),
        (film(60, 60, prompts=()), 5.0, 6, 512),
        (film(60, 60, prompts=("a", "")), 5.0, 6, 512),
        (film(60, 60), 5.0, 6, 3),
        (film(6, 114), 5.0, 6, 512),
        (film(240, 240), 10.0, 6, 512),
    ],
)
def test_shots_that_do_not_fit_are_told_in_one_prompt(request_, seconds, most, limit):
    assert clips.shots(request_, seconds, most, limit, "m") == ([], [])


@given(st.lists(st.integers(6, 200), min_size=2, max_size=6))
def test_shots_always_add_up(lengths):
    request = film(*lengths)
    seconds, _ = clips.length(request, (3, 60), "m", steps=False)
    parts, _ = clips.shots(request, seconds, 6, 512, "m")
    assert not parts or (sum(length for _, length in parts) == seconds and min(length for _, length in parts) >= 1)


@pytest.mark.parametrize(
    ("word", "lines"),
    [("1080p", 1080), ("768P", 768), ("auto_720p", 720), ("1920:1080", 1080), ("720x1280", 720), ("2K", 1440),
     ("4k", 2880), ("0.5K", 360), ("16:9", 0), ("pro", 0), ("", 0)],
)  # fmt: skip
def test_words_for_sizes(word, lines):
    assert clips.lines(word) == lines


@pytest.mark.parametrize(
    ("words", "quality", "height", "made", "said"),
    [
        (("480p", "720p", "1080p"), "", 720, "720p", False),
        (("480p", "720p", "1080p"), "1080P", 720, "1080p", False),
        (("480P", "768P", "2K"), "", 720, "768P", False),
        (("1080p", "1440p"), "", 720, "1080p", True),
        (("480p", "720p"), "", 1080, "720p", True),
        (("720p", "1080p"), "4k", 720, "1080p", True),
        (("1K", "2K", "4K"), "2k", 720, "2K", False),
    ],
)
def test_a_resolution_is_what_was_asked_or_enough(words, quality, height, made, said):
    got, told = clips.resolution(words, film(24, quality=quality), height)
    assert got == made
    assert bool(told) == said


@pytest.mark.parametrize(
    ("width", "height", "quality", "made", "said"),
    [
        (1280, 720, "", "1280:720", False),
        (1280, 720, "1080p", "1920:1080", False),
        (1080, 1920, "", "1080:1920", False),
        (1920, 804, "", "2206:946", True),
        (1000, 1000, "", "1440:1440", True),
    ],
)
def test_a_ratio_has_the_nearest_shape_and_enough_lines(width, height, quality, made, said):
    words = ("1280:720", "720:1280", "1920:1080", "1080:1920", "1440:1440", "2206:946")
    got, told = clips.ratio(words, film(24, quality=quality), width, height)
    assert got == made
    assert bool(told) == said


def test_a_long_prompt_is_cut_after_a_word_and_said():
    prompt, told = clips.fitted("one two three", 9, "m")
    assert prompt == "one two"
    assert [one.message for one in told] == ["m reads 9 characters: the last 6 of the prompt are not sent."]
    assert clips.fitted("one two", 7, "m") == ("one two", [])
    assert clips.fitted("onetwothree", 5, "m")[0] == "onetw"


def test_a_prompt_points_at_its_pictures_where_there_is_room():
    shown = (refer("character"), refer("location", "pier"))
    signs = ["@Image1", "@Image2"]
    told = clips.pointed("She waits.", shown, signs, 200)
    assert told == "She waits.\n@Image1 shows maeve (character), @Image2 shows pier (location)."
    assert clips.pointed("She waits.", shown, signs, 20) == "She waits."
    assert clips.pointed("She waits.", shown, [], 200) == "She waits."
