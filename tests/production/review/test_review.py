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


@pytest.mark.parametrize(
    ("words", "wrong"),
    [
        ("Sid Tarrow, 41, coils the hose.", True),
        ("A 41-year-old Sid coils the hose.", True),
        ("Sid, 58, coils the hose.", False),
        ("Thirty years earlier. Sid, 28, coils the hose.", False),
        ("Sid counts 41 steps, and Maeve counts 40.", False),
    ],
)
def test_ages_that_a_beat_tells(small, board, words, wrong):
    person = small.view.document(NodeId("character:sid"), Character)
    put(small, "character:sid", person.model_copy(update={"look": person.look.model_copy(update={"age": 58})}))
    ages = board("age", b03={"description": words})
    assert [(one.path, one.where) for one in ages] == [("beats.b03.description", "Episode 1, beat 3")] * wrong


def test_a_name_that_the_cast_does_not_have(small):
    person = small.view.document(NodeId("character:sid"), Character)
    put(small, "character:sid", person.model_copy(update={"name": "Sid Farrow"}))
    (name,) = found(small, "name")
    assert (name.node, name.path) == ("character:sid", "name")
    assert name.todo == 'pflow edit character:sid name "Sid Tarrow"'


def test_another_surname_in_a_beat(board):
    rules = board("rule", b02={"description": "Sid Farrow waits at the end of the pier for the boat."})
    assert any("Sid is called Sid Tarrow, not Sid Farrow" in one.what for one in rules)


@pytest.mark.parametrize(
    "leak", ["**the valve**", "`the valve`", "the valve &amp; key", "the valve\\n", "{valve}", "# Valve"]
)
def test_no_markup_is_read(board, leak):
    text = f"{leak} lies on the table between the two of them." if leak[0] == "#" else f"On the table lies {leak} now."
    (rule,) = [one for one in board("rule", b02={"description": text}) if "unfinished" in one.what]
    assert rule.path == "beats.1.description"
    assert rule.todo.startswith("pflow edit storyboard:s01e01 ")


def test_an_episode_that_is_too_long_or_too_short(small, board):
    lengths = [one for one in board("rule") if "seconds together" in one.what]
    assert lengths  # four beats are no episode
    beat = small.view.document(BOARD, Storyboard).beats[1]
    brief = (beat.shots[0].model_copy(update={"seconds": 2.0, "lines": ()}),)
    changed = {"shots": brief, "dialogue": (), "duration_seconds": 2.0}
    (short,) = [one for one in board("rule", b02=changed) if "it must be 4 to 12" in one.what]
    assert short.where == "Episode 1, beat 2"
    uneven = changed | {"duration_seconds": 8.0}
    assert any("Its shots last 2.0 seconds together" in one.what for one in board("rule", b02=uneven))


def test_nobody_is_in_two_places_at_once(small, board):
    first, second = small.view.document(BOARD, Storyboard).beats[:2]
    both = {"shots": first.shots, "characters": first.characters, "dialogue": first.dialogue}
    there = {"location_id": "elsewhere", "scene_id": "other", **both}
    at_once = board("place", b02={**there, "description": "Meanwhile the same two argue on the quay."})
    told = [one for one in at_once if "at once" in one.what]
    assert {one.path for one in told} == {"beats.b02.characters"}
    assert "'meanwhile'" in told[0].what
    later = board("place", b02={**there, "description": "Later the same two argue on the quay."})
    assert not [one for one in later if "at once" in one.what]
    assert second.id == "b02"


def test_the_dead_do_not_speak(board):
    dies = {"description": "Sid is found dead under the quay."}
    (dead,) = board("dead", b02=dies, b03={"dialogue": (said("Who turned it?", "sid"),)})
    assert (dead.path, dead.where) == ("beats.b03.dialogue.0.character", "Episode 1, beat 3")
    assert "Sid Tarrow" in dead.what
    assert board("dead", b02={"description": "Sid is dead tired."}, b03={"dialogue": (said("Go home.", "sid"),)}) == []
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
