"""The trailer is cut in other ways: each is valid, each is a take, and either stands when it is picked."""

import json

import pytest

from production_flow.documents import Timeline
from production_flow.documents.storyboard import Beat
from production_flow.errors import BadInput, Conflict
from production_flow.production import stepping
from production_flow.production.evaluate import Evaluator
from production_flow.production.make import Run
from production_flow.production.recutting import cut_of
from production_flow.production.scratch import Quiet
from production_flow.stages.trailer_cut import drawn, strongest
from production_flow.types import NodeId

TRAILER, CUT = NodeId("trailer:show"), NodeId("trailer-cut:show")
ACTS = ("cold_open", "act_one", "act_two", "act_three", "act_four", "tag")


def beats(count=18):
    """So many beats, tenser and tenser through the acts, three to a scene; the tag is calm."""
    bare = {"description": "", "location": "PIER - NIGHT", "camera": {"shot_type": "wide"}, "duration_seconds": 6}
    return tuple(
        Beat.model_validate(
            {
                **bare, "id": f"b{number:02d}", "beat_number": number, "title": f"Beat {number}",
                "act": ACTS[number * 6 // (count + 1)], "scene_id": f"sc{number // 3}",
                "tension": 2.0 if number == count else number * 9.5 / count,
            }
        )
        for number in range(1, count + 1)
    )  # fmt: skip


def test_each_version_is_drawn_from_the_stronger_beats_and_begins_with_the_hook():
    board = beats()
    first = [beat.id for beat in strongest(board)]
    versions = [[beat.id for beat in drawn(board, number)] for number in range(2, 12)]
    assert [[beat.id for beat in drawn(board, number)] for number in range(2, 12)] == versions
    assert len({tuple(version) for version in [first, *versions]}) > 8
    assert len({frozenset(version) for version in versions}) > 5
    peak = max(board, key=lambda beat: beat.tension).id
    scenes = {beat.scene_id for beat in board}
    by_id = {beat.id: beat for beat in board}
    for version in versions:
        assert len(version) == len(set(version)) == len(first)
        assert version[0] == "b01"
        assert peak in version
        assert {by_id[ident].scene_id for ident in version} == scenes


def test_few_beats_are_all_taken():
    for count in (1, 2, 5):
        assert {beat.id for beat in drawn(beats(count), 2)} == {beat.id for beat in beats(count)}


# -- in a show -----------------------------------------------------------------------------------


def status(show, node):
    show.view.reload()
    return {item.node: item for item in Evaluator(show.desk.workspace, show.view).all()}[node].status


def cut(show):
    show.view.reload()
    return show.view.document(CUT, Timeline)


def recut(show):
    return show.desk.direct(lambda director: director.recut(TRAILER))


def rendered(show, words):
    """A film of the cut that stands, as a make would render it."""
    show.put(TRAILER, words, "video/mp4", {"frames": 96, "seconds": 4.0})
    assert status(show, TRAILER).state == "fresh"


def test_another_cut_is_a_valid_timeline_and_its_film_follows(whole):
    rendered(whole, b"one")
    before = cut(whole)
    effect = recut(whole)
    after = cut(whole)
    assert (effect.label, [node for node, _ in effect.stale]) == ("recut trailer:show", [TRAILER])
    assert before.write() != after.write()
    assert sorted(item.node for item in after.pictures) == sorted(item.node for item in before.pictures)
    for item in after.pictures:
        if item.node.startswith("clip:"):
            assert item.start % 12 == 0
            assert item.start + item.length <= 96
    assert [item.node for track in after.tracks for item in track.items] == [
        item.node for track in before.tracks for item in track.items
    ]
    assert (status(whole, CUT).state, status(whole, TRAILER).state) == ("fresh", "stale")


def test_either_take_stands_when_it_is_picked_and_all_of_it_can_be_undone(whole):
    rendered(whole, b"one")
    first = cut(whole)
    recut(whole)
    rendered(whole, b"two")
    second = cut(whole)
    desk = whole.desk
    assert len(whole.view.takes(TRAILER)) == 3  # the stand-in, one and two
    desk.direct(lambda director: director.pick(TRAILER, 2))
    assert cut(whole) == first
    assert (status(whole, CUT).state, status(whole, TRAILER).state) == ("fresh", "fresh")
    desk.direct(lambda director: director.pick(TRAILER, 3))
    assert cut(whole) == second
    assert status(whole, TRAILER).state == "fresh"
    desk.direct(lambda director: director.undo())
    assert cut(whole) == first
    assert status(whole, TRAILER).state == "fresh"


def test_a_redrawn_clip_is_cut_in_the_way_that_was_chosen(whole):
    rendered(whole, b"one")
    recut(whole)
    chosen = cut(whole)
    node = next(item.node for item in chosen.pictures if item.node.startswith("clip:"))
    whole.put(NodeId(node), b"another clip", "video/mp4", {"frames": 96, "seconds": 4.0})
    assert status(whole, CUT).state == "stale"
    Run(whole.desk.workspace, whole.view, Quiet(), ports=()).go()
    now = cut(whole)
    assert [(item.node, item.start, item.length) for item in now.pictures] == [
        (item.node, item.start, item.length) for item in chosen.pictures
    ]
    assert now != chosen
    assert whole.view.take(CUT).number == 2


def test_each_is_another_and_a_step_of_a_face_does_it(whole):
    rendered(whole, b"one")
    found = {json.dumps(cut(whole).write())}
    for _ in range(4):
        whole.desk.direct(stepping.taken(whole.view, [{"do": "recut", "node": "trailer"}]))
        found.add(json.dumps(cut(whole).write()))
    assert len(found) == 5


def test_what_is_locked_or_no_trailer_is_said(whole):
    assert cut_of(NodeId("animatic:s01e01")) is None
    with pytest.raises(BadInput, match="not cut in other ways"):
        whole.desk.direct(lambda director: director.recut(NodeId("animatic:s01e01")))
    whole.desk.direct(lambda director: director.lock(TRAILER, locked=True))
    with pytest.raises(Conflict):
        recut(whole)
