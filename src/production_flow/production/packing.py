"""A package in one file that opens again: the folder as it is handed over, a record of the show, and its takes.

With takes and history every take, step and reference is in it. Without, only what is picked: it is smaller, and
nobody can go back to what was before.
"""

from __future__ import annotations

import hashlib
import io
import json
import os
import zipfile
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from production_flow import __version__
from production_flow.errors import WorkspaceError
from production_flow.graph.take import Pick, Take
from production_flow.production import record
from production_flow.production.evaluate import Evaluator
from production_flow.production.handing import files_of
from production_flow.production.package import Package
from production_flow.production.record import Record
from production_flow.production.view import ShowView
from production_flow.production.workspace import Workspace
from production_flow.stages.base import Settings
from production_flow.stages.pipeline import PIPELINE
from production_flow.store.contents import Contents, Step
from production_flow.types import Digest, Json, NodeId

TAKES = "takes"
"""The folder of a packed file in which the files of takes lie that the package has no place for."""

_BLOCK = 1 << 20
_DAY = (2026, 1, 1, 0, 0, 0)


@dataclass(frozen=True)
class Pack:
    """What goes into one file.

    Args:
        folder: The show's package.
        record: What is said of the show; where its files lie is not known yet.
        media: The files of its takes, by digest, with their sizes.
    """

    folder: Path
    record: dict[str, Json]
    media: dict[Digest, int]

    def save(self, workspace: Workspace, target: Path) -> int:
        """Writes the file; returns its size in bytes.

        Raises:
            WorkspaceError: It cannot be written; what was there before is there still.
        """
        draft = target.with_name(f".{target.name}.{os.getpid()}.part")
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            with draft.open("wb") as out:
                for block in self.written(workspace):
                    out.write(block)
            size = draft.stat().st_size
            draft.replace(target)
        except OSError as error:
            words = f"The file cannot be written: {error.strerror}."
            raise WorkspaceError(words, where=str(target), todo="Make room, or name another with --out.") from error
        finally:
            draft.unlink(missing_ok=True)
        return size

    def written(self, workspace: Workspace) -> Iterator[bytes]:
        """The file as a zip, bit by bit; media are packed as they are, for they cannot be made smaller."""
        pipe = _Pipe()
        known: dict[str, str] = {}
        with zipfile.ZipFile(pipe, "w", zipfile.ZIP_STORED) as archive:
            for name, size in files_of(self.folder):
                if name.split("/")[0] in {TAKES, record.NAME}:
                    continue  # our own names
                state = hashlib.sha256()
                for block in _added(archive, f"{self.folder.name}/{name}", self.folder / name, size):
                    state.update(block)
                    yield pipe.taken()
                known.setdefault(state.hexdigest(), name)
            for digest, size in self.media.items():
                if digest in known:
                    continue
                known[digest] = f"{TAKES}/{digest}"
                for _ in _added(archive, f"{self.folder.name}/{TAKES}/{digest}", workspace.media.fetch(digest), size):
                    yield pipe.taken()
            media = {digest: known[digest] for digest in self.media}
            data = json.dumps({**self.record, "media": media}, ensure_ascii=False, separators=(",", ":")).encode()
            archive.writestr(_entry(f"{self.folder.name}/{record.NAME}"), data)
            yield pipe.taken()
        yield pipe.taken()


def pack(workspace: Workspace, view: ShowView, *, whole: bool) -> Pack:
    """What goes into the file of a show, with every take or with what is picked now alone."""
    found = workspace.library.contents(view.row.id)
    if not whole:
        found = _picked(found, _current(workspace, view))
    found = _there(workspace, found)
    media = {made.digest: made.size for take in found.takes for made in take.outputs}
    if whole:
        media |= _references(workspace, found.takes)
    return Pack(Package(workspace, view).folder, _record(view, found, whole=whole), media)


def _added(archive: zipfile.ZipFile, name: str, path: Path, size: int) -> Iterator[bytes]:
    with archive.open(_entry(name), "w", force_zip64=size > 1 << 31) as out, path.open("rb") as file:
        while block := file.read(_BLOCK):
            out.write(block)
            yield block


def _entry(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, _DAY)
    info.external_attr = 0o644 << 16
    return info


def _current(workspace: Workspace, view: ShowView) -> set[NodeId]:
    evaluator = Evaluator(workspace, view)
    return {node for stage in PIPELINE for node in evaluator.nodes(stage)}


def _picked(found: Contents, current: Collection[NodeId]) -> Contents:
    """What is picked of the nodes that the show has now, and what was noted on them."""
    picks = [pick for pick in found.picks if pick.node in current]
    wanted = {pick.take for pick in picks}
    takes = [take for take in found.takes if take.id in wanted]
    notes = {node: said for node, said in found.notes.items() if node in current}
    failures = {node: failure for node, failure in found.failures.items() if node in current}
    return Contents(takes, picks, (), notes, failures)


def _there(workspace: Workspace, found: Contents) -> Contents:
    """The same without takes whose files are lost, and without what names them."""
    media = workspace.media
    takes = [take for take in found.takes if all(media.holds(made.digest, made.size) for made in take.outputs)]
    ids = {take.id for take in takes}
    picks = [pick for pick in found.picks if pick.take in ids]
    steps = [step for step in found.steps if all(pick.take in ids for pick in _named(step))]
    return Contents(takes, picks, steps, found.notes, found.failures)


def _named(step: Step) -> Iterable[Pick]:
    return (pick for change in step.changes for pick in change if pick is not None)


def _references(workspace: Workspace, takes: Iterable[Take]) -> dict[Digest, int]:
    """Pictures that went along with requests and are here, with their sizes."""
    named = {Digest(one["digest"]) for take in takes for one in take.request.get("references") or () if "digest" in one}
    paths = {digest: workspace.media.path(digest) for digest in sorted(named)}
    return {digest: path.stat().st_size for digest, path in paths.items() if path.is_file()}


def _record(view: ShowView, found: Contents, *, whole: bool) -> dict[str, Json]:
    """The record as JSON, without where its files lie; picks count takes from 0."""
    place = {take.id: number for number, take in enumerate(found.takes)}

    def row(pick: Pick | None) -> Json:
        return pick and {"node": pick.node, "take": place[pick.take], "by": pick.by, "locked": pick.locked}

    show = view.row
    return {
        "label": Record.LABEL,
        "version": Record.VERSION,
        "made_with": __version__,
        "whole": whole,
        "show": {
            "id": show.id,
            "slug": show.slug,
            "title": show.title,
            "prompt": show.prompt,
            "seed": show.seed,
            "settings": Settings.model_validate(show.settings).model_dump(mode="json"),
        },
        "takes": [_take(take) for take in found.takes],
        "picks": [row(pick) for pick in found.picks],
        "steps": [
            {"label": step.label, "changes": [[row(a), row(b)] for a, b in step.changes], "undone": step.undone}
            for step in found.steps
        ],
        "notes": dict(found.notes),
        "failures": {node: {"key": one.key, "error": one.error} for node, one in found.failures.items()},
    }


def _take(take: Take) -> dict[str, Json]:
    fields = {name: getattr(take, name) for name in record.TakeRecord.model_fields}
    return {
        **fields,
        "outputs": [made.__dict__ for made in take.outputs],
        "notices": [notice.__dict__ for notice in take.notices],
        "choice": {name: value for name, value in take.choice.items() if name != "opened"},
    }


class _Pipe(io.RawIOBase):
    """Takes what a zip is written to and gives it on."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: list[bytes] = []

    def writable(self) -> bool:
        """Always."""
        return True

    def write(self, data: object) -> int:
        """Keeps some bytes until they are taken."""
        part = bytes(data)  # type: ignore[call-overload]
        self._parts.append(part)
        return len(part)

    def taken(self) -> bytes:
        """What was written since it was last asked."""
        data, self._parts = b"".join(self._parts), []
        return data
