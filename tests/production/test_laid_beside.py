"""What comes into being when a person asks for it: pictures of further shots, pictures laid beside a beat."""

import pytest
from PIL import Image

from production_flow.errors import BadInput, Missing
from production_flow.production import looking, planning
from production_flow.production.choosing import Target
from production_flow.production.foresight import ForeseenView, foresee
from production_flow.production.make import Run
from production_flow.production.retake import Change
from production_flow.production.scratch import Quiet
from production_flow.providers.requests import ImageRequest
from production_flow.stages.pipeline import BY_NAME, stage_of
from production_flow.types import NodeId

SHOT = NodeId("shot:s01e01.b02.b")
LIGHT = NodeId("reference:s01e01.b02.light")
KEYFRAME = NodeId("keyframe:s01e01.b02")
CLIP = NodeId("clip:s01e01.b02")


@pytest.fixture
def desk(whole):
    whole.desk.view = whole.view
    return whole.desk


@pytest.fixture
def lamp(tmp_path):
    path = tmp_path / "lamp.png"
    Image.new("RGB", (64, 36), (200, 120, 20)).save(path)
    return path


def request(desk, node):
    stage = stage_of(node)
    return stage.request(node, stage.inputs(node, desk.view), 5)


def key(show, node):
    return show.recipe(node).key


def referred(made):
    return [(one.role, one.name) for one in made.references]


def drawn(desk, node, change=None):
    run = Run(desk.workspace, desk.view, Quiet(), ports=("image",))
    outcome = run.go({node: desk.another(node, change or Change())})
    assert outcome.failed == {}
    desk.view.reload()
    return desk.view.take(node)


def states(desk):
    return {item.node: item.status.state for item in looking.states(desk.workspace, desk.view)}


def test_nothing_of_it_is_there_or_planned_until_somebody_asks(whole, desk):
    assert SHOT in BY_NAME["shot"].offered(whole.view)
    assert NodeId("shot:s01e01.b02.a") not in BY_NAME["shot"].offered(whole.view)
    assert not [node for node in whole.nodes() if node.startswith(("shot:", "reference:"))]
    foreseen = [one.node for one in foresee(ForeseenView.of(whole.view))]
    assert not [node for node in foreseen if node.startswith(("shot:", "reference:"))]
    plan = planning.plan(desk.workspace, whole.view, Target(nodes=(SHOT,)), {SHOT: desk.another(SHOT)})
    (line,) = plan.lines
    assert (line.node, line.price, line.tier) == (SHOT, 0, "draft")


def test_a_shot_is_drawn_on_request_and_the_clip_is_shown_it(whole, desk):
    before = key(whole, CLIP)
    take = drawn(desk, SHOT, Change(angle="low"))
    made = ImageRequest.model_validate(take.request)
    assert (made.scene.camera.size, made.scene.camera.angle) == ("close", "low")
    with Image.open(desk.workspace.media.fetch(take.digest)) as picture:
        assert picture.size == (1920, 1080)
        assert len(picture.convert("RGB").getcolors(1 << 24)) > 50
    assert states(desk)[SHOT] == "fresh"
    assert key(whole, CLIP) != before
    clip = request(desk, CLIP)
    assert referred(clip)[:2] == [("first-frame", "keyframe"), ("shot", "shot 2")]
    assert clip.references[1].digest == take.digest
    assert [shot.camera.angle for shot in clip.shots] == ["eye", "low"]
    assert "shot 2 as it begins" in clip.prompt


def test_a_change_of_its_words_makes_it_stale_and_taken_out_everything_is_as_before(whole, desk):
    before = key(whole, CLIP)
    drawn(desk, SHOT)
    edit = desk.direct(
        lambda who: who.edit(NodeId("storyboard:s01e01"), "beats.b02.shots.b.action", "A hand turns it.")
    )
    assert SHOT in {node for node, _ in edit.stale}
    assert KEYFRAME not in {node for node, _ in edit.stale}
    desk.direct(lambda who: who.undo())
    effect = desk.direct(lambda who: who.drop(SHOT))
    assert effect.label == f"drop {SHOT}"
    assert (key(whole, CLIP), SHOT in states(desk)) == (before, False)
    desk.direct(lambda who: who.undo())
    assert states(desk)[SHOT] == "fresh"
    desk.direct(lambda who: who.undo(forward=True))
    assert SHOT not in states(desk)
    assert len(desk.view.takes(SHOT)) == 1


def test_a_picture_laid_beside_a_beat_goes_first_and_is_part_of_the_keys(whole, desk, lamp):
    before = {node: key(whole, node) for node in (KEYFRAME, CLIP, NodeId("keyframe:s01e01.b03"))}
    effect = desk.direct(lambda who: who.bring(LIGHT, lamp))
    assert {KEYFRAME, CLIP} <= {node for node, _ in effect.stale}
    changed = {node for node, old in before.items() if key(whole, node) != old}
    assert changed == {KEYFRAME, CLIP}
    still = request(desk, KEYFRAME)
    assert referred(still)[0] == ("light", "laid-light")
    assert still.references[0].own
    assert "the light that is meant: lit the same here" in still.prompt
    assert referred(request(desk, CLIP))[:2] == [("first-frame", "keyframe"), ("light", "laid-light")]
    desk.direct(lambda who: who.drop(LIGHT))
    assert {node: key(whole, node) for node in before} == before


def test_a_draft_says_that_it_does_not_look_at_it(desk, lamp):
    desk.direct(lambda who: who.bring(LIGHT, lamp))
    take = drawn(desk, KEYFRAME)
    assert any("laid beside the beat (light) is not in it" in notice.message for notice in take.notices)
    plan = planning.plan(desk.workspace, desk.view, Target(nodes=(KEYFRAME,)), {KEYFRAME: desk.another(KEYFRAME)})
    assert any("laid beside the beat" in notice for notice in plan.lines[0].notices)


def test_what_is_brought_is_not_made_and_what_is_needed_is_not_taken_out(desk, lamp, tmp_path):
    with pytest.raises(BadInput, match="brought by a person"):
        desk.another(LIGHT)
    with pytest.raises(BadInput, match="is needed"):
        desk.direct(lambda who: who.drop(KEYFRAME))
    with pytest.raises(Missing, match="no take"):
        desk.direct(lambda who: who.drop(LIGHT))
    with pytest.raises(BadInput, match="takes no file"):
        desk.direct(lambda who: who.bring(NodeId("reference:s01e01.b02.sound"), lamp))
    words = tmp_path / "words.png"
    words.write_text("no picture")
    with pytest.raises(BadInput, match="cannot be read"):
        desk.direct(lambda who: who.bring(LIGHT, words))


def test_a_second_angle_of_a_plate_stands_beside_the_first(whole, desk):
    plate = NodeId("plate:office")
    before, keys = desk.view.picks[plate], whole.keys()
    drawn(desk, plate, Change(angle="high", beside=True))
    first, second = desk.view.takes(plate)
    assert desk.view.picks[plate] == before
    assert before.take == first.id
    assert second.request["scene"]["camera"]["angle"] == "high"
    assert not second.request["scene"].get("figures")
    assert whole.keys() == keys
