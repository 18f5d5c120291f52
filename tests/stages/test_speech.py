"""When a line is heard: in its own shot, after the line before it, inside the beat, lips with it."""

from itertools import pairwise

import pytest

from production_flow.documents.storyboard import Beat
from production_flow.stages.shared.lips import speech_by_shot
from production_flow.stages.shared.speech import GAP, LEAD, TAIL, place_lines


def beat(seconds, *shots):
    rows = [{"id": ident, "seconds": length, "lines": lines} for ident, length, lines in shots]
    return Beat.model_validate(
        {
            "beat_number": 1,
            "act": "act_one",
            "title": "t",
            "description": "d",
            "location": "l",
            "camera": {"shot_type": "wide"},
            "duration_seconds": seconds,
            "shots": rows,
        }
    )


def test_a_line_waits_for_its_shot():
    placed = place_lines(beat(8, ("a", 4, []), ("b", 4, [0])), [48])
    assert placed[0].start == 96 + LEAD


def test_lines_follow_each_other_with_a_breath_between():
    first, second = place_lines(beat(8, ("a", 8, [0, 1])), [40, 40])
    assert second.start == first.start + first.length + GAP


@pytest.mark.parametrize("lengths", [[80, 80], [100, 82], [60, 60, 60]])
def test_a_full_beat_gives_up_its_pauses_and_still_ends_in_time(lengths):
    placed = place_lines(beat(8, ("a", 4, [0]), ("b", 4, list(range(1, len(lengths))))), lengths)
    assert placed[-1].start + placed[-1].length <= 192 - min(TAIL, 192 - sum(lengths))
    assert all(one.start + one.length <= two.start for one, two in pairwise(placed))


def test_a_line_that_runs_on_is_continued_in_the_next_shot():
    line = {"who": "maeve", "start": 30, "length": 60, "mouths": [[0, "A"], [40, "O"]]}
    shots = speech_by_shot([line], [48, 48])
    assert (shots[0][0].start, shots[1][0].start) == (30, -18)
    assert shots[1][0].mouths[1].frame == 40


def test_the_narrator_moves_no_lips():
    assert speech_by_shot([{"who": "narrator", "start": 0, "length": 9, "mouths": []}], [48]) == {}
