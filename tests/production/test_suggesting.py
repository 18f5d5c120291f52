"""Other wordings of a field: from the house for nothing, of what it wrote itself, and never what stands there."""

import pytest

from production_flow.embedded.writer import compose, story
from production_flow.embedded.writer.storyboard import storyboards
from production_flow.errors import BadInput
from production_flow.production.suggesting import suggesting
from production_flow.providers.requests import TextRequest
from production_flow.types import NodeId

BIBLE = NodeId("blueprint:show")
NOIR = "A noir detective show set in a city of robots"


@pytest.mark.parametrize(
    ("path", "stands"), [("title", "The Cold Valve"), ("logline", "A diver clears her brother's name.")]
)
def test_the_house_words_a_title_and_a_logline_anew_and_changes_nothing(whole, path, stands):
    keys = whole.keys()
    prepared = suggesting(whole.desk.workspace, whole.view, BIBLE, path)
    assert (prepared.plan.price, prepared.plan.bought, prepared.order) == (0, (), None)
    options = prepared.options()
    assert 2 <= len(options) <= 3
    assert len(set(options)) == len(options)
    assert stands not in options
    if path == "logline":
        assert all("Oban" in option and "Maeve Tolland" in option for option in options)
    assert prepared.options() == options
    whole.view.reload()
    assert whole.keys() == keys


def test_a_field_without_words_or_that_the_house_did_not_write_is_refused_in_words(whole):
    work, view = whole.desk.workspace, whole.view
    with pytest.raises(BadInput, match="holds no text"):
        suggesting(work, view, BIBLE, "style.palette")
    with pytest.raises(BadInput, match="no 'smell'"):
        suggesting(work, view, BIBLE, "smell")
    with pytest.raises(BadInput, match="no other words"):
        suggesting(work, view, NodeId("location:pier"), "look").options()
    with pytest.raises(BadInput, match="cannot be asked for words"):
        suggesting(work, view, BIBLE, "title", "flux-2-pro")


def test_a_beat_and_its_line_say_the_same_of_the_same_people_in_other_words():
    board = storyboards(story.story(NOIR, 1))[0]
    beat = next(one for one in board.beats if one.dialogue and len(one.characters) > 1)
    who = {line.character for line in beat.dialogue}
    for path, stands in (("description", beat.description), ("dialogue.0.line", beat.dialogue[0].line)):
        meant = {
            "document": "storyboard",
            "path": f"beats.{beat.id}.{path}",
            "text": stands,
            "episode": "s01e01",
            "scene": beat.scene_id,
            "characters": list(beat.characters),
        }
        request = TextRequest(document="wording", prompt=NOIR, material={"prompt": NOIR, "seed": 1, "of": meant})
        (document, _notices) = compose(request)
        assert stands not in document.options
        assert len(document.options) >= 1
    assert who <= {*beat.characters, "narrator"}
