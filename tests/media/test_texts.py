import io

import av
import numpy as np
import pysubs2
import pytest

from production_flow.documents.timeline import Grade, Subtitle
from production_flow.media.footage import Grader
from production_flow.media.grade import changes, cube, graded, table
from production_flow.media.subtitles import WIDTH, cues, srt, vtt

LONG = (
    "I have cooked for forty years in this village, and in all that time nobody has ever lied to me about the salt, "
    "not once; so tell me, Marco, why was the jar empty on the night the mayor died?"
)


def test_lines_are_two_at_most_and_not_too_long():
    made = cues([Subtitle(at=24, length=240, speaker="Rosa", text=LONG)])
    assert len(made) >= 3
    assert all(len(cue.lines) <= 2 and max(map(len, cue.lines)) <= WIDTH for cue in made)
    assert " ".join(line for cue in made for line in cue.lines) == LONG
    assert made[0].at == 24
    assert made[-1].at + made[-1].length == 264


def test_short_lines_stay_whole_and_long_ones_are_balanced():
    short, two = cues(
        [
            Subtitle(at=0, length=24, text="Who salted the soup?"),
            Subtitle(at=48, length=48, text="Nobody leaves this kitchen before I know."),
        ]
    )
    assert short.lines == ("Who salted the soup?",)
    assert len(two.lines) == 1
    (pair,) = cues([Subtitle(at=0, length=48, text="Nobody leaves this kitchen before I know who did it.")])
    assert abs(len(pair.lines[0]) - len(pair.lines[1])) < 10


def test_one_ends_where_the_next_begins():
    first, second = cues([Subtitle(at=30, length=48, text="Second."), Subtitle(at=0, length=48, text="First.")])
    assert (first.lines, first.length, second.at) == (("First.",), 30, 30)


def test_a_word_without_end_is_broken():
    made = cues([Subtitle(at=0, length=100, text="A" * 200)])
    assert all(len(line) <= WIDTH for cue in made for line in cue.lines)


@pytest.mark.parametrize("text", ["Ciao.", "He said {pos(1,2)} and \\N <b>left</b> & never --> returned."])
def test_other_readers_read_the_same_words_and_times(text):
    lines = [Subtitle(at=36, length=60, speaker="Maya & <Co>", text=text)]
    (read,) = pysubs2.SSAFile.from_string(srt(lines), format_="srt")
    assert (read.start, read.end) == (1500, 4000)
    spoken = srt(lines).split("\n", 2)[2].strip().replace("\n", " ")
    assert spoken == text
    assert "<v Maya &amp; &lt;Co&gt;>" in vtt(lines)
    assert vtt(lines).startswith("WEBVTT\n\n00:00:01.500 --> 00:00:04.000\n")


def test_no_lines_give_an_empty_file():
    assert srt([]) == ""
    assert pysubs2.SSAFile.from_string(vtt([]), format_="vtt").events == []


def test_a_grade_without_strength_changes_nothing():
    grade = Grade(lift=(0.2, 0, 0), saturation=0.2, strength=0.0)
    steps = np.linspace(0, 1, 33)
    made = table(grade)
    assert np.array_equal(made[:, 0, 0, 2], steps)
    assert np.array_equal(made[0, 0, :, 0], steps)
    assert not changes(grade)
    assert not changes(Grade(strength=1.0))


def test_lift_gain_and_saturation_do_what_they_say():
    black, white, red = np.zeros(3), np.ones(3), np.array([0.8, 0.2, 0.2])
    assert graded(black, Grade(lift=(0.1, 0.1, 0.2), strength=1))[2] == pytest.approx(0.2)
    assert graded(white, Grade(gain=(0.5, 1, 1), strength=1)) == pytest.approx([0.5, 1, 1])
    grey = graded(red, Grade(saturation=0.0, strength=1))
    assert np.ptp(grey) < 1e-9
    half = graded(red, Grade(saturation=0.0, strength=0.5))
    assert half == pytest.approx((red + grey) / 2)


def test_a_cube_file_is_read_by_others_as_we_mean_it(tmp_path):
    grade = Grade(lift=(0.05, 0, 0.1), gamma=(1.2, 1, 0.9), gain=(1, 0.9, 1), saturation=0.7, strength=0.8)
    path = tmp_path / "grade.cube"
    path.write_text(cube(grade, 'The "Salt" Case'))
    picture = np.full((16, 16, 4), 255, np.uint8)
    picture[..., :3] = (60, 120, 200)
    seen = Grader(path)(picture)[8, 8, 2::-1] / 255
    assert seen == pytest.approx(graded(np.array([200, 120, 60]) / 255, grade), abs=0.01)
    lines = io.StringIO(path.read_text()).readlines()
    assert lines[0] == 'TITLE "The Salt Case"\n'
    assert len(lines) == 4 + 33**3


def test_the_library_has_the_filter_for_it():
    assert "lut3d" in av.filter.filters_available
