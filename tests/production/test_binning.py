"""After thirty days in the bin a show is deleted, with every file that no other show uses, and nothing else."""

import json

import pytest

from production_flow.production import binning, duplicating, lobby, shows
from production_flow.production.direct import Desk
from production_flow.production.workspace import Workspace
from production_flow.store.contents import Contents

THROWN = 1_795_000_000
DAY = 86_400


def media(workspace):
    return {path.name for path in workspace.media.root.rglob("*") if path.is_file()}


@pytest.fixture
def thrown(whole):
    """The small show in the bin, packaged, with what a worker wrote down of it; a file of the person's own beside."""
    workspace, view = whole.desk.workspace, whole.view
    shows.name(workspace, view)
    folder = workspace.packages / view.slug
    (folder / "episodes").mkdir(parents=True)
    for place in ("poster.png", "episodes/script.txt"):
        (folder / place).write_bytes(b"ours")
    (folder / "my notes.txt").write_text("mine")
    (workspace.hidden / "packages").mkdir()
    record = workspace.hidden / "packages" / f"{view.row.id}.json"
    record.write_text(json.dumps({"poster.png": "a", "episodes/script.txt": "b", "../../outside": "c"}))
    (workspace.root / "outside").write_text("not ours")
    digest = next(iter(workspace.library.media(of=view.row.id)))
    thumb = workspace.hidden / "thumbs" / digest[:2] / f"{digest}.320.webp"
    thumb.parent.mkdir(parents=True)
    thumb.write_bytes(b"small")
    workspace.library.bin(view.row.id, THROWN)
    whole.thumb, whole.folder = thumb, folder
    return whole


def test_it_lies_there_for_thirty_days_and_says_how_many_are_left(thrown):
    workspace = thrown.desk.workspace
    for after, left in ((0, 30), (1, 30), (DAY - 1, 30), (DAY + 1, 29), (29 * DAY, 1), (30 * DAY - 1, 1)):
        assert [days for _, days in binning.binned(workspace, THROWN + after)] == [left]
        assert binning.purge(workspace, THROWN + after) == []
    assert binning.binned(workspace, THROWN + 30 * DAY) == []
    assert media(workspace)


def test_then_everything_of_it_goes(thrown):
    workspace, ident = thrown.desk.workspace, thrown.view.row.id
    workspace.library.calls.ask(ident, {"do": "make"})
    assert [row.id for row in binning.purge(workspace, THROWN + 30 * DAY)] == [ident]
    assert media(workspace) == set()
    assert workspace.library.shows() == []
    contents = workspace.library.contents(ident)
    assert contents == Contents([], [], [], {}, {})
    assert workspace.library.calls.listed() == []
    assert not thrown.thumb.exists()
    assert [path.name for path in thrown.folder.rglob("*")] == ["my notes.txt"]
    assert (workspace.root / "outside").read_text() == "not ours"
    assert binning.purge(workspace, THROWN + 60 * DAY) == []


def test_what_another_show_uses_stays(thrown):
    workspace, row = thrown.desk.workspace, thrown.view.row
    copy = duplicating.duplicate(workspace, row)
    thrown.put("poster:show", b"only the first has it", "image/png")
    alone = thrown.view.take("poster:show").digest
    before = media(workspace)
    binning.purge(workspace, THROWN + 31 * DAY)
    assert media(workspace) == before - {alone}
    assert [one.id for one in workspace.library.shows()] == [copy.id]
    desk = Desk(workspace)
    view = desk.sit(slug=copy.slug)
    assert all(
        workspace.media.holds(made.digest, made.size) for take in map(view.take, view.picks) for made in take.outputs
    )


def test_what_was_put_back_in_time_stays(thrown):
    workspace, row = thrown.desk.workspace, thrown.view.row
    workspace.library.bin(row.id, 0)
    assert binning.purge(workspace, THROWN + 99 * DAY) == []
    assert lobby.take_out(workspace, row.slug).id == row.id


def test_while_a_run_is_at_work_nothing_is_deleted(thrown):
    workspace = thrown.desk.workspace
    with Workspace(workspace.root) as other:
        lock = other.run_lock()
        assert binning.purge(workspace, THROWN + 31 * DAY) == []
        lock.release()
    assert len(binning.purge(workspace, THROWN + 31 * DAY)) == 1


def test_opening_the_workspace_empties_it(thrown):
    thrown.desk.workspace.library.bin(thrown.view.row.id, 1)  # long ago
    with Desk(thrown.desk.workspace.root) as desk:
        assert desk.workspace.library.shows() == []
