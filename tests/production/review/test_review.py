"""The critic on the small show: each fault is planted by hand, found at its place, and nothing else with it."""

import json

import pytest

from production_flow.documents import Character, Storyboard
from production_flow.documents.storyboard import Spoken
from production_flow.errors import BadInput, Missing
from production_flow.production.review import episodes_of, review
from production_flow.types import NodeId

BOARD = NodeId("storyboard:s01e01")


@pytest.fixture
def board(small):
    """Changes a beat of the pilot and says what the critic then finds, of one kind."""

    def change(kind, **beats):
        document = small.view.document(BOARD, Storyboard)
        changed = [beat.model_copy(update=beats.get(beat.id, {})) for beat in document.beats]
        put(small, BOARD, document.model_copy(update={"beats": tuple(changed)}))
        return found(small, kind)

    return change


def put(small, node, document):
    small.put(node, json.dumps(document.write()).encode(), "application/json")


def found(small, kind):
    return [one for one in review(small.view) if one.kind == kind]


def said(line, who="maeve"):
    return Spoken(character=who, line=line)


def test_what_a_model_would_be_sent_back_for_is_found_with_its_place(board):
    long = (
        "This line is far too long to be said by anybody in the four seconds that the whole beat lasts, and then some."
    )
    rules = board("rule", b02={"dialogue": (said(long),)})
    fault = next(one for one in rules if "too long" in one.what)
    assert (fault.node, fault.path, fault.where) == (BOARD, "beats.b02", "Episode 1, beat 2")
    assert "pflow edit storyboard:s01e01 beats.b02" in fault.todo


def test_ages_that_disagree(small):
    person = small.view.document(NodeId("character:sid"), Character)
    look = person.look.model_copy(update={"age": 58})

    def told(summary):
        changed = person.model_copy(update={"look": look, "summary": summary})
        put(small, "character:sid", changed)
        return found(small, "age")

    (age,) = told("A 71-year-old diver who swims at dawn.")
    assert (age.node, age.path) == ("character:sid", "summary")
    assert "71" in age.what
    assert "58" in age.what
    assert told("A 59-year-old diver; his boat is 30.") == []  # a birthday may lie between


def test_the_dead_do_not_speak(board):
    dies = {"description": "Sid is found dead under the quay."}
    (dead,) = board("dead", b02=dies, b03={"dialogue": (said("Who turned it?", "sid"),)})
    assert (dead.path, dead.where) == ("beats.b03.dialogue.0.character", "Episode 1, beat 3")
    assert "Sid Tarrow" in dead.what
    memory = {"description": "A year earlier. Sid tests the rope.", "dialogue": (said("Who turned it?", "sid"),)}
    assert board("dead", b02=dies, b03=memory) == []


def test_a_scene_stays_in_its_place_and_at_its_hour(board):
    (moved,) = board("place", b03={"location_id": "pier"})
    assert moved.path == "beats.b03.location_id"
    assert "beat 2" in moved.what
    (later,) = board("place", b03={"location_id": "office", "time": "day"})
    assert later.path == "beats.b03.time"


def test_who_is_seen_is_said_to_be_there(board):
    (unsaid,) = board("place", b02={"characters": ("maeve",)})
    assert unsaid.path == "beats.b02.characters"
    assert "Sid Tarrow is seen" in unsaid.what


def test_an_object_that_an_insert_shows_comes_back(small, board):
    first = small.view.document(BOARD, Storyboard).beats[0]
    insert = first.shots[1].model_copy(update={"size": "insert", "props": ("valve",)})
    with_insert = {"shots": (first.shots[0], insert)}
    bare = {"props": (), "shots": tuple(shot.model_copy(update={"props": ()}) for shot in first.shots)}
    assert board("plant", b01=with_insert) == []
    (plant,) = board("plant", b01=with_insert, b02=bare, b03=bare, b04=bare)
    assert (plant.path, plant.where) == ("beats.b01.props", "Episode 1, beat 1")
    assert "valve" in plant.what


def test_words_of_the_sentence_that_nobody_shows(small):
    missing = {one.what.split("'")[1] for one in found(small, "prompt")}
    assert "brother" in missing  # nobody of the small show is one
    assert "diver" not in missing
    assert "oban" not in missing  # the blueprint is set there


def test_nothing_is_said_twice(board):
    same = "Nobody counts the steps twice."
    (again,) = board("repeat", b01={"dialogue": (said(same),)}, b04={"goal": f"Wait. {same}"})
    assert again.path == "beats.b04.goal"
    assert "beat 1" in again.what
    assert board("repeat", b01={"dialogue": (said("No."),)}, b04={"dialogue": (said("No."),)}) == []


def test_one_episode_can_be_read_and_one_that_is_not_there_is_said(small):
    assert {one.node for one in review(small.view, (1,)) if one.node.startswith("storyboard")} == {BOARD}
    with pytest.raises(Missing, match="s01e02"):
        review(small.view, (2,))


@pytest.mark.parametrize(("text", "episodes"), [(None, ()), ("2", (2,)), ("s01e06", (6,)), ("S01E01", (1,))])
def test_how_an_episode_is_named(text, episodes):
    assert episodes_of(text) == episodes


@pytest.mark.parametrize("text", ["", "0", "two", "s02e01", "-1", "1.5"])
def test_what_is_no_episode(text):
    with pytest.raises(BadInput, match="no episode"):
        episodes_of(text)
