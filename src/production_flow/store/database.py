"""Opens `library.db`: creates it, migrates an older one after a backup, refuses a newer or broken one."""

from __future__ import annotations

import shutil
from importlib.resources import files
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, create_engine, event, text
from sqlalchemy.exc import DatabaseError

from production_flow.errors import WorkspaceError


def open_database(path: Path) -> Engine:
    """An engine on the library at `path`, at the present version.

    Raises:
        WorkspaceError: The file is broken, from a newer program, or cannot be written.
    """
    engine = create_engine(f"sqlite:///{path}")
    event.listen(engine, "connect", _prepare)
    try:
        _migrate(engine, path)
    except DatabaseError as error:
        engine.dispose()
        raise WorkspaceError(
            f"The library cannot be opened: {error.orig}.", where=str(path), todo=_backup_hint(path)
        ) from error
    return engine


def _prepare(connection: object, _record: object) -> None:
    cursor = connection.cursor()  # type: ignore[attr-defined]
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA busy_timeout=10000")
    cursor.close()


def _migrate(engine: Engine, path: Path) -> None:
    config = Config()
    config.set_main_option("script_location", str(files("production_flow.store") / "migrations"))
    scripts = ScriptDirectory.from_config(config)
    head = scripts.get_current_head()
    with engine.begin() as connection:
        connection.execute(text("SELECT count(*) FROM sqlite_master"))
        current = MigrationContext.configure(connection).get_current_revision()
        if current == head:
            return
        if current is not None and current not in {step.revision for step in scripts.walk_revisions()}:
            raise WorkspaceError(
                f"The library was written by a newer version of Production Flow (its schema is {current}).",
                where=str(path),
                todo="Install that version, or choose another workspace.",
            )
    if current is not None:
        shutil.copy2(path, path.with_suffix(f".{current}.backup.db"))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def _backup_hint(path: Path) -> str:
    backups = sorted(path.parent.glob(f"{path.stem}.*backup.db"))
    if backups:
        return f"A backup lies at {backups[-1]}; move it to {path.name} to go back to it."
    return f"Move {path.name} away to start anew; finished media stay in the media folder and are found again."
