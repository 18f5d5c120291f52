"""Every input of every stage moves its key, reaches its request, and nothing else does either."""

from copy import deepcopy

import pytest

from production_flow.hashing import canonical
from production_flow.production import boards
from production_flow.stages.pipeline import BY_NAME


def leaves(value, path=()):
    if isinstance(value, dict):
        for name, item in value.items():
            yield from leaves(item, (*path, name))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from leaves(item, (*path, index))
    else:
        yield path, value


def jiggled(inputs, path):
    copy = deepcopy(inputs)
    place = copy
    for step in path[:-1]:
        place = place[step]
    old = place[path[-1]]
    place[path[-1]] = {str: lambda: old + "x", bool: lambda: not old}.get(type(old), lambda: 97)()
    return copy


def test_every_leaf_of_every_input_moves_the_key(whole):
    for node in whole.nodes():
        recipe = whole.recipe(node)
        inputs = dict(recipe.inputs)
        for path, _ in leaves(inputs):
            other = type(recipe)(recipe.node, recipe.stage, recipe.version, jiggled(inputs, path))
            assert other.key != recipe.key, (node, path)


def test_requests_are_built_from_inputs_alone(whole):
    for node in whole.nodes():
        stage = BY_NAME[node.partition(":")[0]]
        inputs = whole.recipe(node).inputs
        make = stage.derive if stage.port is None else lambda n, i, stage=stage: stage.request(n, i, 5)
        assert canonical(make(node, inputs).model_dump(mode="json")) == canonical(
            make(node, deepcopy(dict(inputs))).model_dump(mode="json")
        )


@pytest.mark.parametrize(
    ("stage", "field", "value"),
    [
        ("keyframe", "description", "She drops the valve."),
        ("keyframe", "lighting", "one torch"),
        ("keyframe", "mood", "angry"),
        ("keyframe", "time", "day"),
        ("keyframe", "weather", "rain"),
        ("keyframe", "location_id", "office"),
        ("keyframe", "continuity", "the hat is off"),
        ("clip", "description", "She drops the valve."),
        ("clip", "duration_seconds", 6.0),
        ("effects", "sfx_notes", "thunder"),
        ("effects", "duration_seconds", 6.0),
        ("cue", "mood", "angry"),
        ("cue", "tension", 9.0),
    ],
)
def test_what_a_beat_says_moves_the_nodes_that_read_it(whole, stage, field, value):
    board = whole.view.document("storyboard:s01e01", BY_NAME["storyboard"].kind)
    node = f"{stage}:s01e01.{'sc1' if stage == 'cue' else 'b01'}"
    before = whole.keys()
    beat = board.beats[0].model_copy(update={field: value})
    put_board(whole, boards.mended(board.model_copy(update={"beats": (beat, *board.beats[1:])})))
    assert whole.keys()[node] != before[node]
    assert whole.keys()["keyframe:s01e01.b02"] == before["keyframe:s01e01.b02"]


@pytest.mark.parametrize("field", ["title", "thread", "goal", "against", "turn", "act"])
def test_what_no_picture_shows_moves_no_picture(whole, field):
    board = whole.view.document("storyboard:s01e01", BY_NAME["storyboard"].kind)
    before = whole.keys()
    value = {"thread": "B", "act": "act_one"}.get(field, "other")
    beat = board.beats[0].model_copy(update={field: value})
    put_board(whole, board.model_copy(update={"beats": (beat, *board.beats[1:])}))
    after = whole.keys()
    for stage in ("keyframe", "clip", "voice", "effects", "cue"):
        moved = [node for node in before if node.startswith(f"{stage}:") and before[node] != after[node]]
        assert moved == [], field


def test_two_beats_swapped_move_the_cut_and_no_picture_line_cue_or_effect(whole):
    board = whole.view.document("storyboard:s01e01", BY_NAME["storyboard"].kind)
    before = whole.keys()
    put_board(whole, boards.move(board, boards.Place.read("s01e01.b02"), 3))
    after = whole.keys()
    moved = {node.partition(":")[0] for node in before if before[node] != after[node]}
    assert moved <= {"script", "cut"}
    assert "cut" in moved


def test_a_new_title_moves_lettering_and_no_picture(whole):
    before = whole.keys()
    whole.desk.view = whole.view
    data = whole.view.document("blueprint:show", BY_NAME["blueprint"].kind).model_copy(update={"title": "Nine"})
    put(whole, "blueprint:show", data)
    after = whole.keys()
    moved = {node.partition(":")[0] for node in before if before[node] != after[node]}
    assert {"poster", "card", "grid"} <= moved
    assert moved <= {"poster", "card", "grid", "voice"}


def test_another_size_moves_films_and_nothing_that_is_written_or_heard(whole):
    before = whole.keys()
    whole.view = whole.desk.sit(prompt=whole.view.prompt, changes={"size": 1080})
    after = whole.keys()
    moved = {node.partition(":")[0] for node in before if before[node] != after[node]}
    assert {"clip", "card", "showcase-clip", "cut"} <= moved
    assert moved <= {"clip", "card", "showcase-clip", "showcase-cut", "cut", "trailer-cut", "animatic"}


def test_the_workspace_folder_is_no_input(whole, tmp_path):
    assert str(tmp_path) not in str([dict(whole.recipe(node).inputs) for node in whole.nodes()])


def put(show, node, document):
    show.put(node, canonical(document.write()), "application/json")


def put_board(show, board):
    put(show, "storyboard:s01e01", board)
    show.media()


def test_a_clip_follows_the_angle_of_the_picked_keyframe(whole):
    stage = BY_NAME["clip"]
    inputs = dict(whole.recipe("clip:s01e01.b01").inputs)
    assert stage.request("clip:s01e01.b01", inputs, 5).shots[0].camera.angle == "eye"
    low = stage.request("clip:s01e01.b01", {**inputs, "keyframe angle": "low"}, 5)
    assert [shot.camera.angle for shot in low.shots] == ["low", "eye"]
