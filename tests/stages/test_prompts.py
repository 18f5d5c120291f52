"""What stages say of a picture, and which pictures go along: from documents, by importance, nothing of a neighbour."""

import json

import pytest

from production_flow.graph.recipe import Maker
from production_flow.graph.take import Made, Pick, Take
from production_flow.stages.pipeline import BY_NAME
from production_flow.stages.shared import motion, staging
from production_flow.stages.shared.prompts import described, lowered, sentence

BEAT = "keyframe:s01e01.b01"


def change(show, node, **fields):
    kind = BY_NAME[node.partition(":")[0]].kind
    data = {**show.view.document(node, kind).write(), **fields}
    show.put(node, json.dumps(kind.read(data).write()).encode(), "application/json")


def beat(show, number, **fields):
    data = show.view.document("storyboard:s01e01", BY_NAME["storyboard"].kind).write()
    data["beats"][number] |= fields
    show.put("storyboard:s01e01", json.dumps(data).encode(), "application/json")


def asked(show, node):
    stage = BY_NAME[node.partition(":")[0]]
    return stage.request(node, stage.inputs(node, show.view), 5)


def said(request, kind):
    return " ".join(one.text for one in request.passages if one.kind == kind)


def test_a_place_brings_its_guidelines_and_the_light_of_the_hour(whole):
    change(
        whole, "location:pier", always=["A lamp"], never=["A second lamp"], light={"night": "One lamp.", "day": "Sun."}
    )
    request = asked(whole, BEAT)
    assert said(request, "place") == "Pier Nine: Wet boards. One long quay. Always there: a lamp."
    assert "One lamp." in said(request, "light")
    assert "Sun" not in request.prompt
    assert request.negative == "lettering, captions or a watermark; a second lamp"


def test_the_beat_says_action_continuity_mood_and_how_tense_it_is(whole):
    beat(whole, 0, continuity="the hat is off", mood="angry", tension=9.5, weather="fog")
    request = asked(whole, BEAT)
    assert "Somebody does thing 1 on the quay." in said(request, "action")
    assert said(request, "continuity") == "The hat is off."
    assert said(request, "mood") == "Angry; at its height."
    assert "fog" in said(request, "light")
    assert "Urgent" in said(asked(whole, "clip:s01e01.b01"), "mood")


def test_no_keyframe_hears_of_another_one(whole):
    before = {node: whole.recipe(node).key for node in whole.nodes() if node.startswith("keyframe:")}
    whole.put("keyframe:s01e01.b02", b"another", "application/octet-stream", {"frames": 96, "seconds": 4.0})
    beat(whole, 1, description="Everything is other now.", continuity="all of it", mood="other")
    after = {node: whole.recipe(node).key for node in before}
    assert [node for node in before if before[node] != after[node]] == ["keyframe:s01e01.b02"]


def test_words_on_a_person_move_every_picture_of_them_and_how_they_move_only_clips(whole):
    before = whole.keys()
    change(whole, "character:sid", animation=["Leans before he speaks."])
    moved = {node for node, key in whole.keys().items() if key != before[node]}
    assert {node.partition(":")[0] for node in moved} == {"clip", "showcase-clip"}
    assert "clip:s01e01.b01" not in moved
    assert "How Sid Tarrow moves: Leans before he speaks." in asked(whole, "clip:s01e01.b02").prompt
    before = whole.keys()
    change(whole, "character:sid", wardrobe=["A yellow coat"])
    moved = {node for node, key in whole.keys().items() if key != before[node]}
    assert {"portrait:sid", "keyframe:s01e01.b02", "clip:s01e01.b03", "showcase-clip:sid"} <= moved
    assert "keyframe:s01e01.b01" not in moved
    assert "a yellow coat" in asked(whole, "keyframe:s01e01.b03").prompt.lower()


def test_references_come_by_importance_with_roles_and_what_they_show(whole):
    figures = [{"character": "sid"}, {"character": "maeve", "main": True}]
    beat(whole, 1, shots=[{"id": "a", "seconds": 4.0, "figures": figures, "props": ["valve"]}])
    request = asked(whole, "keyframe:s01e01.b02")
    assert [(one.role, one.name, one.shows) for one in request.references] == [
        ("character", "maeve", "Maeve Tolland"),
        ("character", "sid", "Sid Tarrow"),
        ("location", "office", "The Office, empty"),
        ("prop", "valve", "a brass valve"),
    ]
    clip = asked(whole, "clip:s01e01.b02")
    assert clip.references[0].role == "first-frame"
    assert [one.name for one in clip.references][1:] == ["maeve", "sid", "office", "valve"]


def test_without_a_main_figure_the_longest_seen_leads_then_the_nearest():
    shots = [
        {"figures": [{"character": "a"}, {"character": "b", "depth": 0.9}]},
        {"figures": [{"character": "b", "depth": 0.9}, {"character": "c"}]},
    ]
    ranks = staging.ranked(shots, [24, 96])
    assert sorted(ranks, key=ranks.get) == ["b", "c", "a"]
    ranks = staging.ranked([{"figures": [{"character": "far", "depth": 1.0}, {"character": "near"}]}])
    assert sorted(ranks, key=ranks.get) == ["near", "far"]


def test_a_brought_picture_stays_ones_own_and_keeps_its_format(whole):
    media = whole.desk.workspace.media
    data = b"my own portrait"
    recipe = whole.recipe("portrait:maeve")
    maker = Maker("person", "hand", "1")
    own = Take(
        node="portrait:maeve", key="own", input_key=recipe.key, number=1, source="person", provider=maker.provider,
        model=maker.model, version="1", seed=0, outputs=(Made("main", media.put_bytes(data), len(data), "image/jpeg"),),
    )  # fmt: skip
    whole.desk.workspace.library.keep(whole.view.row.id, own, pick=Pick("portrait:maeve", 0))
    whole.view.reload()
    for node in (BEAT, "poster:show", "showcase-clip:maeve"):
        maeve = next(one for one in asked(whole, node).references if one.name == "maeve")
        assert (maeve.own, maeve.mime, maeve.shows) == (True, "image/jpeg", "Maeve Tolland"), node
        others = [one for one in asked(whole, node).references if one.name != "maeve"]
        assert not any(one.own for one in others)
        assert {one.mime for one in others} == {"image/png"}


def test_the_poster_spells_its_lettering_and_leaves_room_for_it(whole):
    request = asked(whole, "poster:show")
    assert [one.name for one in request.references] == ["maeve", "sid"]
    lettering = said(request, "lettering")
    for words in ('"The Cold Valve"', '"Count to nine."', "Maeve Tolland, Sid Tarrow", "room for the lettering"):
        assert words in lettering
    assert "lettering, captions" not in request.negative


def test_a_showcase_carries_portrait_and_plate(whole):
    request = asked(whole, "showcase-clip:maeve")
    assert [(one.role, one.name) for one in request.references] == [("character", "maeve"), ("location", "pier")]
    assert "Maeve Tolland: Weathered. Wiry. Grey eyes. Wears: a long coat." in request.prompt.replace(
        "A long", "a long"
    )
    assert {one.shot for one in request.passages if one.kind == "action"} == {0, 1, 2}


def test_every_shot_of_a_clip_has_action_camera_and_time(whole):
    request = asked(whole, "clip:s01e01.b01")
    assert "Shot 1 (0-2 s): Wide shot, eye level, static camera. Somebody does thing 1 on the quay." in request.prompt
    assert "Shot 2 (2-4 s): Close-up, eye level, static camera." in request.prompt
    assert "Faces, bodies and dress stay" in request.prompt
    first, second = request.shot_prompts
    assert "Somebody does thing 1 on the quay." in first
    assert second.startswith("Close-up, eye level, static camera.")
    assert all("Style: ink." in shot for shot in request.shot_prompts)


def test_a_shot_of_a_thing_says_the_thing(whole):
    shots = [
        {"id": "a", "seconds": 2.0, "figures": [{"character": "maeve"}]},
        {"id": "b", "seconds": 2.0, "props": ["valve"]},
    ]
    beat(whole, 0, shots=shots)
    acts = [one.text for one in asked(whole, "clip:s01e01.b01").passages if one.kind == "action"]
    assert acts == ["Somebody does thing 1 on the quay.", "A brass valve, by itself."]


def test_sentences_that_no_shot_has_fall_to_the_shots_without_an_action():
    description = "She waits. He comes. They fight. It ends."
    assert motion.actions(description, ["She waits.", "", ""]) == ["She waits.", "He comes. They fight.", "It ends."]
    assert motion.actions(description, ["", ""]) == ["She waits. He comes.", "They fight. It ends."]
    assert motion.actions(description, [""]) == [description]
    assert motion.actions("It ends.", ["", ""]) == ["It ends.", ""]
    assert motion.actions("One.", ["one", "two"]) == ["One.", "Two."]


@pytest.mark.parametrize(
    ("figure", "moving", "text"),
    [
        ({}, False, "Maeve stands."),
        ({"pose": "hold", "holds": "valve", "place": 0.1}, False, "Maeve holds a brass valve at the far left."),
        ({"pose": "sit", "depth": 0.8, "facing": "away"}, False, "Maeve sits in the background, seen from behind."),
        ({"expression": "fear", "gaze": "sid"}, False, "Maeve stands, afraid, looking at Sid."),
        ({"gaze": "nobody", "exits": "left"}, False, "Maeve stands."),
        (
            {"pose": "run", "enters": "left", "exits": "right"},
            True,
            "Maeve runs, comes in from the left, leaves to the right.",
        ),
        ({"pose": "write", "holds": "valve"}, True, "Maeve writes with a brass valve."),
    ],
)
def test_a_figure_is_staged_in_one_sentence(figure, moving, text):
    called = {"maeve": "Maeve", "sid": "Sid", "valve": "a brass valve"}
    shot = {"figures": [{"character": "maeve", **figure}]}
    made = staging.moving(shot, called, 0, 48) if moving else staging.still(shot, called)
    assert [one.text for one in made] == [text]


def test_every_pose_and_expression_has_words():
    from typing import get_args  # noqa: PLC0415 - beside its one use

    from production_flow.documents.scene import Expression, Pose  # noqa: PLC0415

    for pose in get_args(Pose):
        for held in (None, "valve"):
            shot = {"figures": [{"character": "a", "pose": pose, "holds": held}]}
            assert "{" not in staging.still(shot, {"a": "A", "valve": "a valve"})[0].text
    for expression in set(get_args(Expression)) - {"neutral"}:
        text = staging.still({"figures": [{"character": "a", "expression": expression}]}, {})[0].text
        assert "," in text, expression


def test_words_are_put_into_sentences():
    assert sentence("two  words\nhere") == "Two words here."
    assert sentence("") == ""
    assert lowered("A clean lamp.") == "a clean lamp"
    assert lowered("Livia waves") == "Livia waves"
    robot = described({"name": "Ohm", "biometrics": {"appearance": "Copper."}}, "android")
    assert robot == "Ohm: an android. Copper."


def test_an_insert_shows_no_more_of_somebody_than_hands():
    shot = {"size": "insert", "figures": [{"character": "ada", "pose": "hold", "holds": "map"}], "props": ["map"]}
    (passage,) = staging.still(shot, {"ada": "Ada Lane", "map": "the map"})
    assert passage.text.startswith("Only the hands of Ada Lane and the map are in the picture")
    assert "no face" in passage.text
    assert staging.moving(shot, {"ada": "Ada Lane", "map": "the map"}, 0, 48)[0].text == passage.text
