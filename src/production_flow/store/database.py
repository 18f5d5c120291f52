"""Opens `library.db`: creates it, migrates an older one after a backup, refuses a newer or broken one."""

from __future__ import annotations

import shutil
from importlib.resources import files
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event, text
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
    known = steps()
    with engine.begin() as connection:
        current = _version(connection)
        if current == known[-1]:
            return
        if current is not None and current not in known:
            raise WorkspaceError(
                f"The library was written by a newer version of Production Flow (its schema is {current}).",
                where=str(path),
                todo="Install that version, or choose another workspace.",
            )
    if current is not None:
        shutil.copy2(path, path.with_suffix(f".{current}.backup.db"))
    _upgrade(engine)


def steps() -> list[str]:
    """The versions of the library, oldest first: the numbers in the names of the files that lead to them."""
    names = (entry.name for entry in (files("production_flow.store") / "migrations" / "versions").iterdir())
    return sorted(name.partition("_")[0] for name in names if name.endswith(".py"))


def _version(connection: Connection) -> str | None:
    """The version that a library says it has; nothing where it is new."""
    asked = text("SELECT count(*) FROM sqlite_master WHERE name = 'alembic_version'")
    if not connection.execute(asked).scalar():
        return None
    found: str | None = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return found


def _upgrade(engine: Engine) -> None:
    from alembic import command  # noqa: PLC0415 - takes a quarter of a second to load, and most libraries are current
    from alembic.config import Config  # noqa: PLC0415 - as above

    config = Config()
    config.set_main_option("script_location", str(files("production_flow.store") / "migrations"))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def _backup_hint(path: Path) -> str:
    backups = sorted(path.parent.glob(f"{path.stem}.*backup.db"))
    if backups:
        return f"A backup lies at {backups[-1]}; move it to {path.name} to go back to it."
    return f"Move {path.name} away to start anew; finished media stay in the media folder and are found again."
