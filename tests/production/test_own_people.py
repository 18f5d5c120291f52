"""A person's own picture of a character: what follows from it, what does not, and what of it is said."""

import numpy as np
import pytest
from PIL import Image, ImageDraw

from production_flow.errors import BadInput
from production_flow.production import looking
from production_flow.production.make import Run
from production_flow.production.retake import Change
from production_flow.production.scratch import Quiet
from production_flow.stages.pipeline import BY_NAME, stage_of
from production_flow.types import NodeId

MEANT = NodeId("reference:maeve")
PORTRAIT = NodeId("portrait:maeve")
OTHERS = {NodeId("portrait:sid"), NodeId("showcase-clip:sid"), NodeId("keyframe:s01e01.b03"), NodeId("plate:pier")}


@pytest.fixture
def desk(whole):
    whole.desk.view = whole.view
    return whole.desk


def somebody(path, hair="#3762b5", coat="#ebc83c"):
    picture = Image.new("RGB", (300, 520), "#ece9e0")
    pen = ImageDraw.Draw(picture)
    pen.rounded_rectangle((85, 165, 215, 345), 24, fill=coat)
    pen.rectangle((100, 335, 145, 490), fill="#232f5c")
    pen.rectangle((155, 335, 200, 490), fill="#232f5c")
    pen.ellipse((104, 30, 196, 130), fill=hair)
    pen.rectangle((135, 130, 165, 170), fill="#ecc3a5")
    pen.ellipse((112, 60, 188, 152), fill="#ecc3a5")
    for x in (133, 167):
        pen.ellipse((x - 6, 98, x + 6, 110), fill="#20242c")
    pen.line((138, 132, 162, 132), fill="#7a2a2a", width=4)
    picture.save(path)
    return path


def drawn(desk, node):
    others = [each for stage in BY_NAME.values() for each in stage.nodes(desk.view) if each != node]
    run = Run(desk.workspace, desk.view, Quiet(), ports=("image",), left_out=lambda: others)
    outcome = run.go({node: desk.another(node, Change())})
    assert outcome.failed == {}
    desk.view.reload()
    return desk.view.take(node)


def blue_and_yellow(desk, take):
    """How much of the head is plainly blue, and how much of what is below it plainly yellow."""
    with Image.open(desk.workspace.media.fetch(take.digest)) as picture:
        red, green, blue = np.moveaxis(np.asarray(picture.convert("RGB").resize((192, 240))).astype(int), -1, 0)
    yellow = (red > blue + 60) & (green > blue + 50) & (red > 110)
    return float((blue > red + 35)[25:110, 50:142].mean()), float(yellow[170:].mean())


def test_what_shows_them_is_made_from_it_and_nothing_else_is(whole, desk, tmp_path):
    before = whole.keys()
    effect = desk.direct(lambda who: who.bring(MEANT, somebody(tmp_path / "her.png")))
    changed = {node for node, key in before.items() if whole.recipe(node).key != key}
    assert {PORTRAIT, NodeId("keyframe:s01e01.b01"), NodeId("clip:s01e01.b01"), NodeId("poster:show")} <= changed
    assert NodeId("showcase-clip:maeve") in changed
    assert not changed & OTHERS
    assert {stage_of(node).name for node in changed} == {
        "portrait",
        "poster",
        "keyframe",
        "clip",
        "showcase-clip",
        "sheet",
    }
    assert changed == {node for node, _ in effect.stale}
    desk.direct(lambda who: who.bring(MEANT, somebody(tmp_path / "again.png", hair="#3f8f55")))
    assert not {node for node, key in before.items() if whole.recipe(node).key != key} & OTHERS
    desk.direct(lambda who: who.drop(MEANT))
    assert whole.keys() == before


def test_the_portrait_has_the_colours_of_the_picture_and_says_what_was_read(desk, tmp_path):
    desk.direct(
        lambda who: who.edit(NodeId("blueprint:show"), "style", {"look": "soft", "palette": [], "medium": "drawn"})
    )
    blue, yellow = blue_and_yellow(desk, drawn(desk, PORTRAIT))
    desk.direct(lambda who: who.bring(MEANT, somebody(tmp_path / "her.png")))
    take = drawn(desk, PORTRAIT)
    bluer, yellower = blue_and_yellow(desk, take)
    assert bluer > blue + 0.06
    assert yellower > yellow + 0.06
    (said,) = [one.message for one in take.notices if "your picture" in one.message]
    assert said.startswith("Read from your picture of ")
    assert "blue hair, light skin" in said
    assert "yellow coat" in said
    assert said.endswith("face, pattern, shoes.")
    assert {item.node: item.status.state for item in looking.states(desk.workspace, desk.view)}[PORTRAIT] == "fresh"


def test_a_model_that_is_bought_is_sent_it_behind_portraits_and_place(desk, tmp_path):
    desk.direct(lambda who: who.bring(MEANT, somebody(tmp_path / "her.png")))
    stage, node = BY_NAME["keyframe"], NodeId("keyframe:s01e01.b02")
    made = stage.request(node, stage.inputs(node, desk.view), 1)
    assert [one.name for one in made.references] == ["maeve", "sid", "office", "own-maeve"]
    assert made.references[-1].own
    portrait = BY_NAME["portrait"].request(PORTRAIT, BY_NAME["portrait"].inputs(PORTRAIT, desk.view), 1)
    assert [one.name for one in portrait.references] == ["own-maeve"]
    assert "the show's diver: the same face, body and dress here" in portrait.prompt


def test_a_broken_file_and_nobody_of_the_cast_change_nothing(whole, desk, tmp_path):
    before = whole.keys()
    words = tmp_path / "words.png"
    words.write_text("no picture")
    with pytest.raises(BadInput, match="cannot be read"):
        desk.direct(lambda who: who.bring(MEANT, words))
    with pytest.raises(BadInput, match="takes no file"):
        desk.direct(lambda who: who.bring(NodeId("reference:nobody"), somebody(tmp_path / "her.png")))
    assert MEANT not in desk.view.picks
    assert whole.keys() == before


def test_a_picture_of_nobody_leaves_the_portrait_as_it_was_and_says_so(desk, tmp_path):
    path = tmp_path / "wall.png"
    Image.new("RGB", (200, 300), "#87888b").save(path)
    plain = drawn(desk, PORTRAIT)
    desk.direct(lambda who: who.bring(MEANT, path))
    take = drawn(desk, PORTRAIT)
    assert blue_and_yellow(desk, take) == blue_and_yellow(desk, plain)
    assert any(one.message.startswith("Nothing was read from your picture of ") for one in take.notices)
