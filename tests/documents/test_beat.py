"""The mission's beat reads as it is, and what we write carries its fields under the same names."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from production_flow.documents import Storyboard
from production_flow.documents.storyboard import Beat, Shot
from production_flow.errors import BadInput

EXAMPLE = json.loads((Path(__file__).parent / "beat.example.json").read_text())


def test_the_example_reads_as_it_is():
    beat = Beat.model_validate(EXAMPLE)
    assert beat.title == "The Discovery"
    assert beat.characters == ("maya-chen", "artifact")
    assert beat.camera.movement == "slow push-in"
    assert beat.transitions.into == "fade from black"
    assert beat.dialogue is None
    assert beat.frames == 192


def test_what_is_written_has_every_field_of_the_example_with_its_value():
    written = Beat.model_validate(EXAMPLE).model_dump(mode="json", by_alias=True)
    for name, value in EXAMPLE.items():
        assert written[name] == value, name


def test_ids_are_derived_the_same_way_each_time():
    first, second = Beat.model_validate(EXAMPLE), Beat.model_validate(EXAMPLE)
    assert first.id == second.id == "b01"


def test_a_string_of_dialogue_is_one_line_without_a_speaker():
    beat = Beat.model_validate({**EXAMPLE, "dialogue": "Who's there?"})
    assert [(said.character, said.line) for said in beat.dialogue] == [("", "Who's there?")]


def test_a_list_of_dialogue_names_its_speakers():
    said = [{"character": "maya-chen", "line": "It hums."}]
    assert Beat.model_validate({**EXAMPLE, "dialogue": said}).dialogue[0].character == "maya-chen"


def test_an_unknown_act_is_refused():
    with pytest.raises(BadInput, match="act"):
        Storyboard.read({"episode": "s01e01", "beats": [{**EXAMPLE, "act": "act_nine"}]})


def test_beats_must_count_from_one():
    with pytest.raises(BadInput, match="count"):
        Storyboard.read({"episode": "s01e01", "beats": [{**EXAMPLE, "beat_number": 2}]})


def test_a_newer_document_is_refused_with_advice():
    with pytest.raises(BadInput) as caught:
        Storyboard.read({"label": "storyboard", "version": 99, "episode": "s01e01", "beats": [EXAMPLE]})
    assert "newer version" in caught.value.todo


def test_an_unknown_field_is_refused():
    with pytest.raises(BadInput, match="colour"):
        Storyboard.read({"episode": "s01e01", "beats": [{**EXAMPLE, "colour": "red"}]})


shots = st.builds(
    Shot,
    id=st.sampled_from(["a", "b", "c"]),
    size=st.sampled_from(["wide", "medium", "close"]),
    seconds=st.sampled_from([2.0, 3.5, 6.0]),
    action=st.text(max_size=30),
)
beats = st.builds(
    dict,
    act=st.sampled_from(["cold_open", "act_one", "act_four", "tag"]),
    title=st.text(min_size=1, max_size=20).filter(lambda text: text.strip()),
    description=st.text(max_size=80),
    location=st.just("Pier Nine"),
    camera=st.just({"shot_type": "wide"}),
    duration_seconds=st.floats(4, 12),
    tension=st.floats(0, 10),
    shots=st.lists(shots.map(lambda shot: shot.model_dump()), max_size=3),
)


@given(st.lists(beats, min_size=1, max_size=4))
def test_a_storyboard_survives_the_round_trip(rows):
    numbered = [{**row, "beat_number": number} for number, row in enumerate(rows, start=1)]
    board = Storyboard.read({"episode": "s01e01", "beats": numbered})
    assert Storyboard.read(json.loads(json.dumps(board.write()))) == board
