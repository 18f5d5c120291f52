"""A copy of a show has everything that the show has, and neither knows of the other from then on."""

import pytest

from production_flow.graph.take import Pick
from production_flow.production import duplicating, shows
from production_flow.production.direct import Desk
from production_flow.production.evaluate import Evaluator
from production_flow.production.naming import copy_title
from production_flow.types import NodeId


def states(workspace, slug):
    view = Desk(workspace).sit(slug=slug)
    return {item.node: (item.status.state, item.status.reasons) for item in Evaluator(workspace, view).all()}


def picked(workspace, show):
    """What stands in a show: by node the key, the files, whose pick it is, whether it is locked."""
    picks = workspace.library.picks(show)
    takes = {node: workspace.library.take(pick.take) for node, pick in picks.items()}
    return {node: (takes[node].key, takes[node].outputs, pick.by, pick.locked) for node, pick in picks.items()}


@pytest.fixture
def show(small):
    """The small show, named, with a locked take, a note and a failure."""
    workspace, view = small.desk.workspace, small.view
    shows.name(workspace, view)
    node = NodeId("storyboard:s01e01")
    workspace.library.pick(view.row.id, [Pick(node, view.picks[node].take, "person", locked=True)], label="lock it")
    workspace.library.note(view.row.id, NodeId("keyframe:s01e01.b01"), [{"x": 0.5, "y": 0.5, "text": "Too dark"}])
    workspace.library.fail(view.row.id, NodeId("portrait:sid"), "k", {"what": "It was refused."})
    shows.change(workspace, view.row, {"budget": 3.5})
    return shows.find(workspace, view.slug)


def test_a_copy_stands_as_the_show_does(small, show):
    workspace = small.desk.workspace
    copy = duplicating.duplicate(workspace, show)
    assert (copy.title, copy.slug) == ("The Cold Valve, copy", "the-cold-valve-copy")
    assert (copy.prompt, copy.seed, copy.settings) == (show.prompt, show.seed, show.settings)
    assert picked(workspace, copy.id) == picked(workspace, show.id) != {}
    assert states(workspace, copy.slug) == states(workspace, show.slug)
    mine, theirs = workspace.library.takes(copy.id), workspace.library.takes(show.id)
    assert [(take.node, take.key) for take in mine] == [(take.node, take.key) for take in theirs]
    assert not {take.id for take in mine} & {take.id for take in theirs}
    assert workspace.library.notes(copy.id, NodeId("keyframe:s01e01.b01"))[0]["text"] == "Too dark"
    assert workspace.library.failures(copy.id) == workspace.library.failures(show.id) != {}
    assert workspace.library.labels(copy.id) == (None, None)
    assert workspace.library.purchases.held(copy.id) == 0
    assert shows.find(workspace, None).id == copy.id


def test_what_is_done_to_one_is_not_done_to_the_other(small, show):
    workspace, node = small.desk.workspace, NodeId("blueprint:show")
    copy = duplicating.duplicate(workspace, show)
    before, standing = picked(workspace, show.id), states(workspace, show.slug)
    desk = Desk(workspace)
    desk.sit(slug=copy.slug)
    desk.direct(lambda director: director.edit(node, "tagline", "Count to ten."))
    assert picked(workspace, show.id) == before
    assert states(workspace, show.slug) == standing
    assert workspace.library.labels(show.id) == ("lock it", None)
    assert workspace.library.labels(copy.id) == ("edit blueprint:show tagline", None)
    desk.direct(lambda director: director.undo())
    assert picked(workspace, copy.id)[node][:2] == before[node][:2]


def test_the_sentence_still_leads_to_the_first_one_and_a_copy_keeps_its_name(small, show):
    workspace = small.desk.workspace
    copy = duplicating.duplicate(workspace, show)
    assert shows.begin(workspace, show.prompt, show.seed, {}).id == show.id
    desk = Desk(workspace)
    desk.sit(slug=copy.slug)
    shows.name(workspace, desk.view)
    assert shows.find(workspace, copy.slug).title == "The Cold Valve, copy"
    desk.direct(lambda director: director.edit(NodeId("blueprint:show"), "title", "The Warm Valve"))
    assert shows.find(workspace, copy.slug).title == "The Warm Valve"
    assert shows.find(workspace, show.slug).title == "The Cold Valve"


def test_copies_of_copies_are_counted(small, show):
    workspace = small.desk.workspace
    first = duplicating.duplicate(workspace, show)
    again = [duplicating.duplicate(workspace, one) for one in (show, first)]
    assert [one.title for one in again] == ["The Cold Valve, copy 2", "The Cold Valve, copy 3"]
    assert (
        len({one.slug for one in workspace.library.shows()}) == len({one.id for one in workspace.library.shows()}) == 4
    )


def test_a_show_without_a_name_leaves_its_copy_without_one(small):
    workspace = small.desk.workspace
    row = shows.begin(workspace, "A baker finds a map", 7, {})
    copy = duplicating.duplicate(workspace, row)
    assert (copy.slug, copy.title) == (f"show-{copy.id}", "Untitled, copy")


def test_a_title_that_is_a_copy_already_is_counted_on():
    assert copy_title("X", set()) == "X, copy"
    assert copy_title("X, copy", {"X", "X, copy"}) == "X, copy 2"
    assert copy_title("X, copy 2", {"X, copy", "X, copy 2"}) == "X, copy 3"
