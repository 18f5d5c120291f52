"""The library keeps every take, steps back and forth, migrates after a backup and refuses what it does not know."""

import sqlite3

import pytest

from production_flow.errors import BadInput, WorkspaceError
from production_flow.graph.take import Made, Pick, Take
from production_flow.store.library import Library
from production_flow.store.media import MediaStore
from production_flow.store.rows import ShowRow

NODE = "blueprint:show"


@pytest.fixture
def library(tmp_path):
    opened = Library(tmp_path / "library.db")
    opened.add_show(ShowRow("abc", "show-abc", "Untitled", "A sentence", 1))
    yield opened
    opened.close()


def take(key, digest="d1", node=NODE):
    made = Made("main", digest, 3, "application/json", {"frames": 4})
    return Take(node, key, "input", 1, "made", "writer", "kits", "1", 5, (made,), fingerprints={"prompt": "x"})


def keep(library, key, **fields):
    return library.keep("abc", take(key, **fields), pick=Pick(NODE, 0))


def test_a_take_comes_back_as_it_was(library):
    kept = keep(library, "k1")
    assert library.takes("abc") == [kept]
    assert library.take(kept.id).outputs[0].meta == {"frames": 4}
    assert library.picks("abc")[NODE].take == kept.id


def test_the_same_key_is_one_take(library):
    assert keep(library, "k1").id == keep(library, "k1").id
    assert keep(library, "k2").id != keep(library, "k1").id


def test_undo_and_again_and_a_new_step_ends_the_way_forward(library):
    one, two = keep(library, "k1"), library.keep("abc", take("k2"))
    library.pick("abc", [Pick(NODE, two.id, "person")], label="edit title")
    assert library.undo("abc") == "edit title"
    assert library.picks("abc")[NODE] == Pick(NODE, one.id)
    library.undo("abc", forward=True)
    assert library.picks("abc")[NODE].take == two.id
    library.undo("abc")
    library.pick("abc", [Pick(NODE, two.id, locked=True)], label="lock")
    with pytest.raises(BadInput, match="do again"):
        library.undo("abc", forward=True)


def test_nothing_to_undo_is_a_sentence(library):
    with pytest.raises(BadInput, match="nothing to undo"):
        library.undo("abc")


def test_a_kept_take_clears_its_failure(library):
    library.fail("abc", NODE, "k1", {"what": "no room"})
    assert library.failures("abc")[NODE]["what"] == "no room"
    keep(library, "k1")
    assert library.failures("abc") == {}


def test_a_newer_library_is_refused_and_left_alone(tmp_path):
    path = tmp_path / "library.db"
    Library(path).close()
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    before = path.read_bytes()
    with pytest.raises(WorkspaceError, match="newer version"):
        Library(path)
    assert path.read_bytes() == before


def test_a_broken_library_is_refused_and_the_backup_named(tmp_path):
    path = tmp_path / "library.db"
    path.write_bytes(b"this is no database, it is a shopping list" * 40)
    (tmp_path / "library.0001.backup.db").write_bytes(b"")
    with pytest.raises(WorkspaceError) as caught:
        Library(path)
    assert "library.0001.backup.db" in caught.value.todo


def test_media_are_written_once_under_their_own_name(tmp_path):
    store = MediaStore(tmp_path / "media")
    name = store.put_bytes(b"three")
    assert store.read(name) == b"three"
    assert store.put_bytes(b"three") == name
    assert store.holds(name, 5)
    assert not store.holds(name, 6)


def test_a_damaged_file_is_repaired_when_its_bytes_come_again(tmp_path):
    store = MediaStore(tmp_path / "media")
    name = store.put_bytes(b"three")
    store.path(name).write_bytes(b"thr")
    assert not store.holds(name, 5)
    store.put_bytes(b"three")
    assert store.read(name) == b"three"
