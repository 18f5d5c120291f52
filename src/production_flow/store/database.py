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

    Its commits survive whatever ends a process. When the power fails the last moments may be gone: what was
    finished is then found in `results`, and what must not be lost even so is written through `firm`.

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


def firm(engine: Engine) -> Engine:
    """Another engine on the same file, whose commits are on the disk before they return."""
    strict = create_engine(engine.url)
    event.listen(strict, "connect", _prepare_firm)
    return strict


def _prepare(connection: object, _record: object, synchronous: str = "NORMAL") -> None:
    cursor = connection.cursor()  # type: ignore[attr-defined]
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute(f"PRAGMA synchronous={synchronous}")
    cursor.execute("PRAGMA busy_timeout=10000")
    cursor.close()


def _prepare_firm(connection: object, record: object) -> None:
    _prepare(connection, record, "FULL")


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
