"""A library of an earlier version opens: a backup first, then every take as it was."""

import sqlite3
import subprocess
import sys

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine

from production_flow.store import migrations
from production_flow.store.database import open_database, steps
from production_flow.store.library import Library


def old_library(path):
    """The first version's schema, with a show and a take in it."""
    config = Config()
    config.set_main_option("script_location", migrations.__path__[0])
    engine = create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
    engine.dispose()
    with sqlite3.connect(path) as connection:
        connection.execute("INSERT INTO shows VALUES ('abc', 'show-abc', 'Old', 'A sentence', 1, '{}', 1)")
        connection.execute(
            "INSERT INTO takes VALUES (7, 'abc', 'poster:show', 'k', 'i', 1, 'made', 'artist', 'm', '1', 5,"
            ' \'[{"role": "main", "digest": "d", "size": 3, "mime": "image/png"}]\', \'[]\', \'{}\', \'{}\', 0, 1)'
        )
    connection.close()


def test_the_first_library_opens_after_a_backup(tmp_path):
    old_library(tmp_path / "library.db")
    library = Library(tmp_path / "library.db")
    take = library.take(7)
    assert (take.node, take.choice, take.tier) == ("poster:show", {}, "draft")
    assert library.purchases.of_show("abc") == []
    library.close()
    backup = tmp_path / "library.0001.backup.db"
    with sqlite3.connect(backup) as connection:
        assert connection.execute("SELECT count(*) FROM takes").fetchone() == (1,)
    connection.close()


def test_the_numbers_of_the_files_are_the_versions_of_the_library():
    config = Config()
    config.set_main_option("script_location", migrations.__path__[0])
    scripts = ScriptDirectory.from_config(config)
    assert steps() == [step.revision for step in reversed(list(scripts.walk_revisions()))]


def test_a_library_that_is_current_is_opened_without_the_tools_that_change_one(tmp_path):
    path = tmp_path / "library.db"
    open_database(path).dispose()
    code = (
        "import sys; from pathlib import Path; from production_flow.store.database import open_database\n"
        "open_database(Path(sys.argv[1])).dispose(); print('alembic' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
