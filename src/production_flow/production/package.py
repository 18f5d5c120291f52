"""The package: a view of the library as a folder, brought up to date as takes arrive and completed at the end.

Only what has changed is written; what the package no longer holds is taken out of it. It can be
deleted at any time and is written again.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
from collections.abc import Callable, Collection, Iterable, Sequence
from pathlib import Path

from production_flow.errors import WorkspaceError
from production_flow.exports.book import Note
from production_flow.graph.take import Take
from production_flow.production.layout import place_of, take_place
from production_flow.production.printed import Printed, printed
from production_flow.production.view import ShowView
from production_flow.production.workspace import Workspace
from production_flow.stages.pipeline import PIPELINE
from production_flow.types import Digest, NodeId


class Package:
    """One show's folder, with a record of which bytes lie where."""

    def __init__(self, workspace: Workspace, view: ShowView) -> None:
        self._workspace = workspace
        self._view = view

    @property
    def folder(self) -> Path:
        """Where it lies."""
        return self._workspace.packages / self._view.slug

    @property
    def _record(self) -> Path:
        return self._workspace.hidden / "packages" / f"{self._view.row.id}.json"

    def digests(self) -> Collection[str]:
        """What lies in it, by digest; the keys of what is printed are among them."""
        return self._read().values()

    def add(self, take: Take) -> None:
        """Puts a pick where it belongs, as soon as it stands."""
        if (place := place_of(take.node)) is not None and self._view.slug != f"show-{self._view.row.id}":
            known = self._read()
            self._put(place, take.digest, known)
            self._write(known)

    def complete(self, notes: Sequence[Note] = ()) -> Path:
        """Brings the whole folder up to date and takes out what no longer belongs there.

        `notes` are told in the report beside what the takes say.
        """
        known = self._read()
        picked = self._picked()
        files = {place: digest for node, place in picked.items() for place, digest in self._media(node, place)}
        for place, source in files.items():
            self._put(place, source, known)
        pages = printed(self._workspace, self._view, picked, notes)
        for item in pages:
            self._print(item, known)
        wanted = {*files, *(item.place for item in pages)}
        for place in [place for place in known if place not in wanted]:
            (self.folder / place).unlink(missing_ok=True)
            del known[place]
        self._write(known)
        return self.folder

    def _picked(self) -> dict[NodeId, str]:
        """Where each pick belongs, for the nodes that the show has now."""
        current = {node for stage in PIPELINE for node in stage.nodes(self._view)}
        places = {node: place_of(node) for node in sorted(self._view.picks) if node in current}
        return {node: place for node, place in places.items() if place is not None}

    def _media(self, node: NodeId, place: str) -> Iterable[tuple[str, Digest]]:
        take = self._view.take(node)
        if take is not None:
            yield place, take.digest
        if node.startswith("clip:"):
            yield from self._clip_takes(node)

    def _clip_takes(self, node: NodeId) -> Iterable[tuple[str, Digest]]:
        for number, take in enumerate(self._view.takes(node), start=1):
            place = take_place(node, number)
            if place is not None and self._workspace.media.path(take.digest).is_file():
                yield place, take.digest

    def _put(self, place: str, source: Digest, known: dict[str, str]) -> None:
        target = self.folder / place
        if known.get(place) == source and target.is_file():
            return
        twin = next((self.folder / other for other, held in known.items() if held == source and other != place), None)
        self._install(target, lambda draft: _copy(twin, self._workspace.media.fetch(source), draft))
        known[place] = source

    def _print(self, item: Printed, known: dict[str, str]) -> None:
        target = self.folder / item.place
        if known.get(item.place) == item.key and target.is_file():
            return
        data = item.write()
        self._install(target, lambda draft: draft.write_bytes(data))
        known[item.place] = item.key

    def _install(self, target: Path, fill: Callable[[Path], object]) -> None:
        draft = target.with_name(f".{target.name}.{os.getpid()}.part")
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            fill(draft)
            draft.replace(target)
        except OSError as error:
            draft.unlink(missing_ok=True)
            raise WorkspaceError(
                f"The package cannot be written: {error.strerror}.", where=str(target), todo="Make room, then go on."
            ) from error

    def _read(self) -> dict[str, str]:
        try:
            found: dict[str, str] = json.loads(self._record.read_text())
        except (OSError, ValueError):
            return {}
        return found

    def _write(self, known: dict[str, str]) -> None:
        self._record.parent.mkdir(parents=True, exist_ok=True)
        draft = self._record.with_suffix(f".{os.getpid()}.part")
        draft.write_text(json.dumps(known, indent=1, sort_keys=True))
        draft.replace(self._record)


def _copy(twin: Path | None, source: Path, draft: Path) -> None:
    """A copy that is safe to edit; what lies in the package twice (a pick and its take) is linked to its twin."""
    if twin is not None and twin.is_file() and twin.stat().st_size == source.stat().st_size:
        with contextlib.suppress(OSError):
            draft.hardlink_to(twin)
            return
    shutil.copyfile(source, draft)
