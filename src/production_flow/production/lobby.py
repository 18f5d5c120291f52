"""The shows of a workspace as a face lists them, and the bin: what was thrown away can be taken out for thirty days."""

from __future__ import annotations

import time
from collections.abc import Mapping

from production_flow.errors import Missing
from production_flow.production import binning, shows
from production_flow.production.workspace import Workspace
from production_flow.store.rows import ShowRow
from production_flow.store.watch import Watch
from production_flow.types import Json


def watch(workspace: Workspace) -> Watch:
    """Something that says when anybody wrote into the library."""
    return Watch(workspace.hidden / "library.db")


def open_shows(workspace: Workspace) -> list[ShowRow]:
    """Every show that was not thrown away, newest first."""
    return [row for row in reversed(workspace.library.shows()) if not row.binned]


def begin(workspace: Workspace, sentence: str, seed: int, changes: Mapping[str, Json]) -> ShowRow:
    """Begins the show of a sentence and a seed; one that is there already stays as it is, out of the bin if need be.

    Raises:
        BadInput: The sentence is empty or too long.
    """
    known = shows.proposed(workspace, sentence, seed)
    row = known if known.born else shows.begin(workspace, sentence, seed, changes)
    if row.binned:
        workspace.library.bin(row.id, 0)
    workspace.happenings.tell("show", show=row.slug)
    return row


def throw_away(workspace: Workspace, row: ShowRow) -> None:
    """Puts a show into the bin, where it lies for thirty days: what is asked for of it is not carried out any more."""
    for call in workspace.library.calls.listed():
        if call.show == row.id and call.state in {"waiting", "running"}:
            workspace.library.calls.cancel(call.id)
    workspace.library.bin(row.id, int(time.time()))
    workspace.happenings.tell("show", show=row.slug)


def take_out(workspace: Workspace, slug: str) -> ShowRow:
    """Takes a show out of the bin.

    Raises:
        Missing: There is no such show in it, or it lies there for longer than thirty days.
    """
    for row in workspace.library.shows():
        if slug in {row.slug, row.id} and not binning.expired(row, time.time()):
            workspace.library.bin(row.id, 0)
            workspace.happenings.tell("show", show=row.slug)
            return row
    raise Missing("There is no such show in the bin.", where=slug[:80], todo=f"It keeps shows for {binning.DAYS} days.")
