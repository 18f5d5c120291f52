"""A show that was packed opens again, elsewhere or beside itself, with its takes and history or without."""

import hashlib
import io
import json
import stat
import zipfile

import pytest

from production_flow.errors import BadInput, FlowError
from production_flow.graph.take import Pick
from production_flow.production import packing, shows
from production_flow.production.direct import Desk
from production_flow.production.evaluate import Evaluator
from production_flow.production.unpacking import unpack
from production_flow.production.workspace import Workspace
from production_flow.types import NodeId

BEAT = NodeId("keyframe:s01e01.b02")


def states(workspace, slug):
    view = Desk(workspace).sit(slug=slug)
    return {item.node: (item.status.state, item.status.reasons) for item in Evaluator(workspace, view).all()}


def picked(workspace, show):
    picks = workspace.library.picks(show)
    takes = {node: workspace.library.take(pick.take) for node, pick in picks.items()}
    return {node: (takes[node].key, takes[node].outputs, pick.by, pick.locked) for node, pick in picks.items()}


def packed(workspace, view, *, whole=True):
    return b"".join(packing.pack(workspace, view, whole=whole).written(workspace))


@pytest.fixture
def show(whole):
    """The small show, whole and named, with a second take of a picture, a step, a note, a failure and a budget."""
    workspace, view = whole.desk.workspace, whole.view
    shows.name(workspace, view)
    whole.desk.direct(lambda director: director.edit(NodeId("blueprint:show"), "tagline", "Count to ten."))
    first = view.picks[BEAT].take
    whole.put(BEAT, b"another picture", "image/png")
    workspace.library.pick(view.row.id, [Pick(BEAT, first, "person", locked=True)], label="pick the first")
    workspace.library.note(view.row.id, BEAT, [{"x": 0.5, "y": 0.5, "text": "Too dark", "at": None}])
    workspace.library.fail(view.row.id, NodeId("portrait:sid"), "k", {"what": "It was refused."})
    view.row = shows.change(workspace, view.row, {"budget": 3.5, "retries": 2})
    view.reload()
    return whole


@pytest.fixture
def elsewhere(tmp_path):
    with Workspace(tmp_path / "elsewhere") as workspace:
        yield workspace


def test_it_opens_elsewhere_with_takes_and_history(show, elsewhere):
    here, view = show.desk.workspace, show.view
    row = unpack(elsewhere, io.BytesIO(packed(here, view)))
    assert (row.id, row.slug, row.title, row.prompt) == (view.row.id, view.slug, "The Cold Valve", view.prompt)
    assert picked(elsewhere, row.id) == picked(here, view.row.id) != {}
    assert states(elsewhere, row.slug) == states(here, view.slug)
    assert not [node for node, (state, _) in states(elsewhere, row.slug).items() if state == "missing"]
    assert len(elsewhere.library.takes(row.id, BEAT)) == 2
    assert elsewhere.library.notes(row.id, BEAT) == here.library.notes(view.row.id, BEAT)
    assert elsewhere.library.failures(row.id) == here.library.failures(view.row.id) != {}
    assert elsewhere.library.labels(row.id) == ("pick the first", None)
    assert elsewhere.library.purchases.held(row.id) == 0
    assert row.settings == {**view.row.settings, "retries": 0}  # nothing is bought because a file says so
    assert elsewhere.library.undo(row.id) == "pick the first"
    assert picked(elsewhere, row.id)[BEAT][0] != picked(here, view.row.id)[BEAT][0]


def test_without_takes_it_stands_the_same_and_nobody_can_go_back(show, elsewhere):
    here, view = show.desk.workspace, show.view
    small, large = packed(here, view, whole=False), packed(here, view)
    assert len(small) < len(large)
    row = unpack(elsewhere, io.BytesIO(small))
    assert states(elsewhere, row.slug) == states(here, view.slug)
    assert [take.key for take in elsewhere.library.takes(row.id, BEAT)] == [picked(here, view.row.id)[BEAT][0]]
    assert elsewhere.library.labels(row.id) == (None, None)


def test_beside_itself_it_is_a_second_one_and_the_first_stays(show):
    here, view = show.desk.workspace, show.view
    data, before = packed(here, view), here.library.contents(view.row.id)
    one, two = (unpack(here, io.BytesIO(data)) for _ in range(2))
    assert (one.title, one.slug) == ("The Cold Valve, copy", "the-cold-valve-copy")
    assert (two.title, two.slug) == ("The Cold Valve, copy 2", "the-cold-valve-copy-2")
    assert here.library.contents(view.row.id) == before
    assert picked(here, one.id) == picked(here, two.id) == picked(here, view.row.id)
    assert shows.begin(here, view.prompt, view.seed, {}).id == view.row.id


def test_an_id_that_its_sentence_does_not_lead_to_is_not_taken_over(show, elsewhere):
    view = show.view
    data = rewritten(packed(show.desk.workspace, view), lambda record, _: record["show"].update(prompt="Another"))
    row = unpack(elsewhere, io.BytesIO(data))
    assert row.id != view.row.id
    assert shows.begin(elsewhere, view.prompt, view.seed, {}).id == view.row.id


def test_what_came_in_a_package_is_believed_by_no_other_show(show, elsewhere):
    view = show.view
    row = unpack(elsewhere, io.BytesIO(packed(show.desk.workspace, view)))
    key = picked(elsewhere, row.id)[BEAT][0]
    assert elsewhere.library.take_of_key(key, row.id) is not None
    assert elsewhere.library.take_of_key(key, "another") is None


def test_a_file_that_was_lost_is_left_out_with_its_take(show, elsewhere):
    here, view = show.desk.workspace, show.view
    here.media.path(view.take(NodeId("poster:show")).digest).unlink()
    row = unpack(elsewhere, io.BytesIO(packed(here, view)))
    assert states(elsewhere, row.slug)["poster:show"][0] == "missing"
    assert BEAT in elsewhere.library.picks(row.id)


def test_the_folder_of_the_package_is_used_and_may_have_been_edited(show, elsewhere):
    here, view = show.desk.workspace, show.view
    folder = Desk(here).sit(slug=view.slug) and here.packages / view.slug
    folder.mkdir(parents=True)
    kept = here.media.read(view.take(BEAT).digest)
    (folder / "kept.png").write_bytes(kept)
    (folder / "poster.png").write_bytes(b"retouched by hand")
    data = packed(here, view)
    names = zipfile.ZipFile(io.BytesIO(data)).namelist()
    assert f"{view.slug}/poster.png" in names
    assert f"{view.slug}/takes/{view.take(BEAT).digest}" not in names
    row = unpack(elsewhere, io.BytesIO(data))
    assert elsewhere.media.read(elsewhere.library.take(elsewhere.library.picks(row.id)[BEAT].take).digest) == kept


# -- what is refused -----------------------------------------------------------------------------


def rewritten(data, change):
    """The same zip after `change(record, files)`; files are a dict of `ZipInfo` and bytes by path."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        files = {info.filename: (info, archive.read(info)) for info in archive.infolist()}
    place = next(name for name in files if name.endswith("/record.json"))
    record = json.loads(files[place][1])
    change(record, files)
    files[place] = (files[place][0], json.dumps(record).encode())
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for info, content in files.values():
            archive.writestr(info, content, compress_type=info.compress_type)
    return out.getvalue()


def entry(name, mode=0o644 | stat.S_IFREG, packing=zipfile.ZIP_STORED):
    info = zipfile.ZipInfo(name)
    info.external_attr, info.compress_type = mode << 16, packing
    return info


def a_file(name, content=b"x", **more):
    return lambda _, files: files.update({name: (entry(name, **more), content)})


def take_of(record, node):
    return next(take for take in record["takes"] if take["node"] == node)


def document(node, change):
    """Writes another document into the package under its own right digest."""

    def act(record, files):
        made = take_of(record, node)["outputs"][0]
        root = next(name for name in files if name.endswith("/record.json")).removesuffix("record.json")
        data = json.loads(files[root + record["media"][made["digest"]]][1])
        change(data)
        content = json.dumps(data).encode()
        made["digest"], made["size"] = hashlib.sha256(content).hexdigest(), len(content)
        record["media"][made["digest"]] = "takes/changed"
        files[root + "takes/changed"] = (entry(root + "takes/changed"), content)

    return act


def damaged(record, files):
    root = next(name for name in files if name.endswith("/record.json")).removesuffix("record.json")
    place = root + record["media"][take_of(record, BEAT)["outputs"][0]["digest"]]
    files[place] = (files[place][0], files[place][1][::-1])


def lacking(record, _):
    record["media"].popitem()


HOSTILE = {
    "a path that climbs": (a_file("x/../../evil"), "leads out"),
    "an absolute path": (a_file("/etc/evil"), "leads out"),
    "a path with a drive": (a_file("C:/evil"), "leads out"),
    "a path of another system": (a_file("x\\..\\evil"), "leads out"),
    "a link": (a_file("x/link", b"/etc/passwd", mode=0o777 | stat.S_IFLNK), "a link"),
    "a device": (a_file("x/tty", mode=0o666 | stat.S_IFCHR), "a link or a device"),
    "a bomb": (a_file("x/bomb", bytes(80 << 20), packing=zipfile.ZIP_DEFLATED), "would unpack to"),
    "a changed file": (damaged, "not what its name says"),
    "a missing file": (lacking, "is not in the package"),
    "a newer record": (lambda record, _: record.update(version=99), "version 99"),
    "a field too many": (lambda record, _: record.update(run="rm"), "run"),
    "a pick of nothing": (lambda record, _: record["picks"][0].update(take=99_999), "a take that is not in it"),
    "another node's take": (lambda record, _: record["picks"][0].update(node="poster:show"), "a take that is not in"),
    "a take twice": (lambda record, _: record["takes"].append(record["takes"][-1]), "a take twice"),
    "a node that climbs": (lambda record, _: record["takes"][-1].update(node="portrait:../../x"), "takes"),
    "a node of no stage": (lambda record, _: record["notes"].update({"../x": []}), "notes"),
    "a size that lies": (lambda record, _: take_of(record, BEAT)["outputs"][0].update(size=1), "is not in the package"),
    "no number": (lambda record, _: record["takes"][0].update(cost=float("nan")), "cannot be read"),
    "a document of another kind": (document("cast:show", lambda data: data.update(label="season")), "'season'"),
    "a document without fields": (document("season:s01", dict.clear), "season"),
    "an id that is a path": (
        document("storyboard:s01e01", lambda data: data["beats"][0].update(scene_id="../../x")),
        "is no id",
    ),
}


@pytest.mark.parametrize("what", HOSTILE)
def test_a_hostile_package_is_refused_in_a_sentence_and_leaves_nothing(show, elsewhere, what):
    change, words = HOSTILE[what]
    data = rewritten(packed(show.desk.workspace, show.view), change)
    with pytest.raises(BadInput) as refused:
        unpack(elsewhere, io.BytesIO(data))
    assert words in str(refused.value)
    assert_untouched(elsewhere)


@pytest.mark.parametrize("data", [b"", b"PK", b"no zip at all", b"PK\x05\x06" + bytes(18)])
def test_what_is_no_package_is_said(elsewhere, data):
    with pytest.raises(BadInput):
        unpack(elsewhere, io.BytesIO(data))
    assert_untouched(elsewhere)


def test_a_package_that_breaks_off_or_is_locked_is_refused(show, elsewhere):
    data = packed(show.desk.workspace, show.view)
    with pytest.raises(FlowError):
        unpack(elsewhere, io.BytesIO(data[: len(data) // 2]))
    with pytest.raises(BadInput, match="password"):
        unpack(elsewhere, io.BytesIO(_locked(data)))
    assert_untouched(elsewhere)


def _locked(data):
    """Sets the flag of a password on the first entry of the directory."""
    place = data.index(b"PK\x01\x02") + 8
    return data[:place] + bytes([data[place] | 1]) + data[place + 1 :]


def assert_untouched(workspace):
    assert workspace.library.shows() == []
    assert [path for path in workspace.media.root.rglob("*") if path.is_file()] == []
    assert list(workspace.hidden.glob("work-*")) == []
