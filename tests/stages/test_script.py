"""Headings of a screenplay say whether a scene is inside, once."""

from __future__ import annotations

import pytest

from production_flow.documents import Location, Script
from production_flow.hashing import canonical
from production_flow.stages.pipeline import BY_NAME

NODE = "script:s01e01"


def put(show, node, document):
    show.put(node, canonical(document.write()), "application/json")


def headings(show):
    stage = BY_NAME["script"]
    script = stage.derive(NODE, stage.inputs(NODE, show.view))
    assert isinstance(script, Script)
    return [beat.heading for beat in script.beats]


@pytest.mark.parametrize(("interior", "side"), [(True, "INT. "), (False, "EXT. ")])
def test_a_heading_says_which_side_of_the_door_it_is(whole, interior, side):
    board = whole.view.document("storyboard:s01e01", BY_NAME["storyboard"].kind)
    place = whole.view.document(f"location:{board.beats[0].location_id}", Location)
    put(whole, f"location:{place.id}", place.model_copy(update={"interior": interior}))
    assert headings(whole)[0] == f"{side}{board.beats[0].location}"


def test_a_heading_that_says_it_itself_is_left_as_it_is(whole):
    board = whole.view.document("storyboard:s01e01", BY_NAME["storyboard"].kind)
    beat = board.beats[0].model_copy(update={"location": "int. office - night"})
    put(whole, "storyboard:s01e01", board.model_copy(update={"beats": (beat, *board.beats[1:])}))
    assert headings(whole)[0] == "int. office - night"
