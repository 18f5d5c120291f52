"""Opens a packed file again as a show of this workspace. Nothing that is here is changed or replaced.

The file may come from anybody. Its paths are never used to write: what it holds goes into the media store under its
own digest, and only what the record names is read. Every document is checked, and the show is looked at in a library
of its own before it comes into this one.
"""

from __future__ import annotations

import contextlib
import stat
import tempfile
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path, PurePosixPath
from typing import BinaryIO, Final

from filelock import FileLock

from production_flow.errors import BadInput, FlowError, WorkspaceError
from production_flow.graph.take import Take
from production_flow.production import lobby, overview, record
from production_flow.production.naming import copy_id, copy_title, show_id, slug_of
from production_flow.production.record import Record
from production_flow.production.standing import Standing
from production_flow.production.workspace import Workspace
from production_flow.stages.pipeline import BY_NAME
from production_flow.store.contents import Contents
from production_flow.store.rows import ShowRow
from production_flow.types import Digest, Json

MOST_FILES: Final = 200_000
LARGEST: Final = 64 << 30
"""Bytes of everything in it, unpacked."""

LARGEST_DOCUMENT: Final = 8 << 20
SWELLS: Final = 50
"""How many times larger than the file what is in it may be; media are packed as they are."""

_BLOCK = 1 << 20
_ROOM = 64 << 20
_TODO = "Take the file as Package exports it, or as `pflow pack` writes it."


def unpack(workspace: Workspace, file: Path | BinaryIO) -> ShowRow:
    """Opens a packed file; returns the show, the newest of the workspace.

    A show that is here already stays: the opened one is a second one, with a name of its own.

    Raises:
        BadInput: It is no such file, is damaged, or holds what it must not; nothing was changed.
        WorkspaceError: There is no room for it.
    """
    with _opened(file) as archive, _one_at_a_time(workspace):
        prefix, entries = _entries(archive)
        found = Record.parse(_read(archive, entries[prefix + record.NAME], record.LARGEST))
        contents = found.contents()
        brought = _media(workspace, archive, entries, prefix, found)
        try:
            _check_documents(workspace, contents.takes)
            row = ShowRow(**found.show.model_dump(mode="json"))
            row = replace(row, settings={**row.settings, "retries": 0})  # nothing is bought on a stranger's word
            _try_out(workspace, row, contents)
            row = _kept(workspace, row, contents)
        except BaseException:
            _forget(workspace, brought)
            raise
    workspace.happenings.tell("show", show=row.slug)
    return row


# -- the file ------------------------------------------------------------------------------------


@contextlib.contextmanager
def _opened(file: Path | BinaryIO) -> Iterator[zipfile.ZipFile]:
    try:
        archive = zipfile.ZipFile(file)
    except FileNotFoundError:
        raise BadInput("There is no such file.", where=str(file)) from None
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise BadInput("This file is no package: it is no zip, or it is damaged.", todo=_TODO) from error
    with archive:
        try:
            yield archive
        except (zipfile.BadZipFile, EOFError, NotImplementedError, zlib.error) as error:
            raise BadInput("The package is damaged: a file in it cannot be read.", todo=_TODO) from error


def _entries(archive: zipfile.ZipFile) -> tuple[str, dict[str, zipfile.ZipInfo]]:
    """The folder in which the record lies, with its slash, and every file by its path.

    Raises:
        BadInput: There is no record, or something in it is not as it must be.
    """
    infos = archive.infolist()
    if len(infos) > MOST_FILES:
        raise BadInput(f"The package holds {len(infos):,} files; {MOST_FILES:,} are read.", todo=_TODO)
    entries: dict[str, zipfile.ZipInfo] = {}
    for info in infos:
        _check(info)
        if info.filename in entries:
            raise BadInput("The package holds a file twice.", where=info.filename[:120], todo=_TODO)
        entries[info.filename] = info
    whole, packed = sum(info.file_size for info in infos), sum(info.compress_size for info in infos)
    if whole > min(LARGEST, SWELLS * packed + _ROOM):
        raise BadInput(f"The package would unpack to {whole >> 20:,} MiB, which no show comes to.", todo=_TODO)
    roots = [name for name in entries if name.rpartition("/")[2] == record.NAME and name.count("/") <= 1]
    if not roots:
        raise BadInput("There is no record of a show in this file: it cannot be opened again.", todo=_TODO)
    return roots[0].removesuffix(record.NAME), entries


def _check(info: zipfile.ZipInfo) -> None:
    name, kind = info.orig_filename, stat.S_IFMT(info.external_attr >> 16)
    parts = PurePosixPath(name).parts
    if "\\" in name or "\x00" in name or name.startswith("/") or ".." in parts or ":" in (parts or ("",))[0]:
        raise BadInput("A path in the package leads out of it.", where=ascii(name[:120]), todo=_TODO)
    if kind not in {0, stat.S_IFREG, stat.S_IFDIR}:
        raise BadInput("The package holds a link or a device.", where=name[:120], todo=_TODO)
    if info.flag_bits & 1:
        raise BadInput("The package is locked with a password.", where=name[:120], todo=_TODO)


def _read(archive: zipfile.ZipFile, info: zipfile.ZipInfo, largest: int) -> bytes:
    if info.file_size > largest:
        raise BadInput(f"A file in the package is larger than {largest >> 20} MiB.", where=info.filename[:120])
    with archive.open(info) as file:
        return file.read(largest + 1)


# -- its files -----------------------------------------------------------------------------------


def _media(
    workspace: Workspace, archive: zipfile.ZipFile, entries: dict[str, zipfile.ZipInfo], prefix: str, found: Record
) -> list[Digest]:
    """Puts every file that the record names into the store; returns those that were not there before."""
    media, sizes = workspace.media, {one.digest: one.size for take in found.takes for one in take.outputs}
    wanted: list[tuple[Digest, zipfile.ZipInfo]] = []
    for name in {**dict.fromkeys(sizes), **found.media}:
        info = entries.get(prefix + found.media.get(name, ""))
        if info is None or sizes.get(name, info.file_size) != info.file_size:
            raise BadInput("A file that the record names is not in the package.", where=name[:12], todo=_TODO)
        if not media.holds(Digest(name), info.file_size):
            wanted.append((Digest(name), info))
    need = sum(info.file_size for _, info in wanted)
    if need + _ROOM > workspace.room():
        todo = "Make room, then open it again."
        raise WorkspaceError(f"The package needs {need >> 20:,} MiB.", where=str(workspace.root), todo=todo)
    brought: list[Digest] = []
    try:
        for digest, info in wanted:
            with archive.open(info) as file:
                media.put_blocks(iter(lambda: file.read(_BLOCK), b""), digest)
            brought.append(digest)
    except BaseException:
        _forget(workspace, brought)
        raise
    return brought


def _forget(workspace: Workspace, brought: Iterable[Digest]) -> None:
    used = workspace.library.media()
    for digest in brought:
        if digest not in used:
            workspace.media.path(digest).unlink(missing_ok=True)


# -- what it says --------------------------------------------------------------------------------


def _check_documents(workspace: Workspace, takes: Iterable[Take]) -> None:
    """Every document of every take is one of its kind, and no id in it leads anywhere.

    Raises:
        BadInput: One is not.
    """
    for take in takes:
        stage = BY_NAME.get(take.node.partition(":")[0])
        main = take.output()
        if stage is None or main is None:
            raise BadInput("The package holds a take of something that no show has.", where=take.node, todo=_TODO)
        for made in take.outputs:
            if made.role == "timing" or (made is main and stage.kind is not None):
                data = _document(workspace, take, made.digest, made.size)
                if made is main and stage.kind is not None:
                    stage.kind.read(data)
                _check_ids(take, data)


def _document(workspace: Workspace, take: Take, digest: Digest, size: int) -> Json:
    if size > LARGEST_DOCUMENT:
        raise BadInput(f"A document in the package is larger than {LARGEST_DOCUMENT >> 20} MiB.", where=take.node)
    return record.read_json(workspace.media.read(digest), f"The document of {take.node}")


def _check_ids(take: Take, data: Json) -> None:
    """Ids become parts of paths: none of them has a step in it."""
    pending = [data]
    while pending:
        item = pending.pop()
        if isinstance(item, list):
            pending += item
        elif isinstance(item, dict):
            pending += item.values()
            named = [value for name, value in item.items() if name == "id" or name.endswith("_id")]
            if any(isinstance(value, str) and ({*value} & {"/", "\\", "\x00"} or ".." in value) for value in named):
                raise BadInput("An id in the package is no id.", where=take.node, todo=_TODO)


def _try_out(workspace: Workspace, row: ShowRow, contents: Contents) -> None:
    """Opens the show in a library of its own and looks at all of it, as its rooms would.

    Raises:
        BadInput: It does not hold together.
    """
    with tempfile.TemporaryDirectory(dir=workspace.hidden, prefix="work-") as folder, Workspace(Path(folder)) as trial:
        trial.media = workspace.media
        watch = lobby.watch(trial)
        try:
            standing = Standing(trial, trial.library.open_show(row, contents), watch, lambda _slug: ())
            with standing.held():
                overview.card(standing, running=False)
                overview.show(standing, running=False, version=0)
        except FlowError:
            raise
        except Exception as error:
            words = f"What is in the package does not fit together: {type(error).__name__}."
            raise BadInput(words, todo=_TODO) from error
        finally:
            watch.close()


# -- its name ------------------------------------------------------------------------------------


def _kept(workspace: Workspace, row: ShowRow, contents: Contents) -> ShowRow:
    lock = workspace.step_lock()
    try:
        return workspace.library.open_show(_named(row, workspace.library.shows()), contents)
    finally:
        lock.release()


def _named(row: ShowRow, rows: list[ShowRow]) -> ShowRow:
    """With its own id and title where they are free, else those of a copy; its sentence must lead to its own id."""
    ids = {one.id for one in rows}
    own = row.id == show_id(row.prompt, row.seed) and row.id not in ids
    ident = row.id if own else next(one for number in count(1) if (one := copy_id(row.id, number)) not in ids)
    nameless = row.slug == f"show-{row.id}"
    titles = {one.title for one in rows}
    title = copy_title(row.title, titles) if row.title in titles and not nameless else row.title
    slug = f"show-{ident}" if nameless else slug_of(title, ident, {one.slug for one in rows})
    return replace(row, id=ident, title=title, slug=slug)


def _one_at_a_time(workspace: Workspace) -> FileLock:
    """Two that open at once wait for each other: neither takes the other's files for its own."""
    return FileLock(str(workspace.hidden / "opening.lock"))
