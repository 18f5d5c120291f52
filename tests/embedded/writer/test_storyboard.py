"""Storyboards: valid, filmable, true to the prompt, and nothing said twice."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from production_flow.documents.storyboard import Storyboard
from production_flow.embedded.writer import critic
from production_flow.embedded.writer.story import story
from production_flow.embedded.writer.storyboard import storyboards, write_storyboard
from production_flow.embedded.writer.storyboard.beats import _last_tag, _trim
from production_flow.embedded.writer.storyboard.drafts import Said, Section, read_section
from production_flow.embedded.writer.voice import polish, sentences

PROMPTS = [
    "A noir detective show set in a city of robots",
    "A cozy mystery series about a retired chef who solves crimes in a small Italian village, Pixar-style animation",
    "A retired diver must clear her brother's name in Oban, three years after the ferry sank.",
    "Two sisters inherit a bakery in a seaside village and try to save it from a supermarket.",
]


@pytest.mark.parametrize("prompt", PROMPTS[2:])  # `test_seasons.py` has seasons of the first two
def test_a_reader_and_a_camera_find_nothing_wrong_with_a_season(prompt: str):
    show = story(prompt, 0)
    boards = storyboards(show)
    assert [problem for board in boards for problem in critic.board(board, show)] == []


@pytest.mark.parametrize("prompt", PROMPTS)
def test_the_pilot_shows_what_the_prompt_named(prompt: str):
    show = story(prompt, 0)
    assert critic.unseen(storyboards(show)[0], show) == []


@pytest.mark.parametrize("prompt", PROMPTS[2:])
def test_a_season_repeats_less_than_three_sentences_in_a_hundred(prompt: str):
    boards = list(storyboards(story(prompt, 0)))
    printed = [
        sentence
        for board in boards
        for beat in board.beats
        for text in critic.texts(beat)
        for sentence in sentences(text)
    ]
    assert len(printed) - len(set(printed)) < 0.03 * len(printed)


def test_beats_are_in_the_form_of_the_mission():
    board = write_storyboard(story(PROMPTS[0], 0), {"episode": "s01e02", "season": {"episodes": []}})
    assert board.episode == "s01e02"
    assert Storyboard.read(board.write()) == board
    acts = [beat.act for beat in board.beats]
    assert sorted(acts, key=("cold_open", "act_one", "act_two", "act_three", "act_four", "tag").index) == acts
    for beat in board.beats:
        assert beat.title
        assert beat.lighting
        assert beat.mood
        assert beat.sfx_notes
        assert beat.continuity
        assert " - " in beat.location
        assert beat.camera.shot_type.endswith(("shot", "close-up", "insert"))
        assert len({line.character for line in beat.dialogue or ()} - {"narrator"}) < 2 or len(beat.shots) > 1


def test_one_side_of_the_line_belongs_to_one_person_for_a_whole_scene():
    for beat in write_storyboard(story(PROMPTS[2], 0), {}).beats:
        for shot in beat.shots:
            by_place = sorted((figure.place or 0.5, figure.facing) for figure in shot.figures if figure.depth >= 0)
            if len(by_place) == 2:
                assert [facing for _, facing in by_place] == ["right", "left"], (beat.id, shot.id)


def test_names_titles_and_places_are_those_of_the_documents():
    show = story(PROMPTS[1], 0)
    rows = [{"id": person.id, "name": person.name} for person in show.people]
    rows[1]["name"] = "Zenobia Quill"
    material = {
        "cast": {"characters": rows},
        "inventory": {"locations": [{"id": "kitchen", "name": "The Lemon House"}], "props": []},
        "season": {"episodes": [{"id": "s01e01", "title": "A Title of One's Own"}]},
        "episode": "s01e01",
    }
    board = write_storyboard(show, material)
    text = board.model_dump_json()
    assert board.title == "A Title of One's Own"
    assert "Zenobia" in text
    assert show.people[1].given not in text
    assert any(beat.location.startswith("LEMON HOUSE") for beat in board.beats)


def test_the_same_show_is_the_same_in_another_process():
    program = (
        "from production_flow.embedded.writer.story import story;"
        "from production_flow.embedded.writer.storyboard import storyboards;"
        f"print(storyboards(story({PROMPTS[0]!r}, 4))[0].model_dump_json())"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, "PYTHONHASHSEED": value},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for value in ("1", "2")
    }
    assert len(outputs) == 1


def test_stances_stand_after_the_bar():
    words, stances = read_section("{x} sits. | P:stand/doubt@in x:hold/fear+o")
    assert words == "{x} sits."
    assert [(each.who, each.pose, each.moves, each.holds) for each in stances] == [
        ("P", "stand", "in", ""),
        ("x", "hold", "", "o"),
    ]


def test_text_is_polished_as_it_is_printed():
    assert polish("it is an lamp. he holds a apple") == "It is a lamp. He holds an apple"
    assert polish("he writes 'Who?' on a slip. 'No.' he goes") == "He writes 'Who?' on a slip. 'No.' He goes"


def test_an_end_goes_with_the_text_that_it_ends():
    told = [Section("", (), tag="b"), Section("", (), tag="ab")]
    assert _last_tag(told) == "b", "nobody cuts a pie that was not brought"


def test_what_is_told_stays_when_two_dear_lines_are_one_too_many():
    accused = Said("P", "x", "accuse", "You knew who was in that bath. You passed the towel.")
    told = Said("x", "P", "tell", "I was asked for a hem, by night, in gold thread, and paid in apples.")
    part = Section("They sit.", (), [accused, told])
    _trim(part, 8.0)
    assert part.lines == [told]


def test_what_is_done_in_a_street_is_not_done_in_a_house():
    show = story("A night nurse in a lonely farmhouse in Wales hears somebody knock from inside the well", 2)
    rooms = {place.heading for place in show.places if place.interior}
    beats = [beat for beat in next(iter(storyboards(show))).beats if "two hundred people" in beat.description]
    assert beats
    assert not [beat.location for beat in beats if beat.location.split(" - ")[0] in rooms]


@pytest.mark.parametrize(
    ("prompt", "seed", "who"),
    [
        ("a mockumentary about three taxidermists in Nairobi who lose their licence", 5, "three taxidermists"),
        ("a noir about a ferry pilot in Odessa who finds a drowned violin", 2, "a ferry pilot"),
        ("horror: a piano mover on the Faroe Islands delivers a piano nobody ordered", 3, "a piano mover"),
    ],
)
def test_whoever_is_first_named_in_passing_is_introduced_where_a_sentence_has_room(prompt: str, seed: int, who: str):
    show = story(prompt, seed)
    pilot = next(iter(storyboards(show)))
    told = [beat.description for beat in pilot.beats]
    at = next(number for number, text in enumerate(told) if show.hero.name in text)
    assert who in show.hero.description
    assert sum(text.count(f", {show.hero.description},") for text in told[at:]) == 1


def test_nobody_is_introduced_twice():
    for seed in range(3):
        show = story("a mockumentary about three taxidermists in Nairobi who lose their licence", seed)
        told = " ".join(beat.description for beat in next(iter(storyboards(show))).beats)
        assert not [person.name for person in show.people if told.count(f", {person.description},") > 1]
