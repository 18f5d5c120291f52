"""A second show like one that is there: the same sentence, seed, settings, takes and picks, with a name of its own.

Nothing is bought or made for it: its takes are files that lie in the media store already. From then on the two
know nothing of each other.
"""

from __future__ import annotations

from itertools import count

from production_flow.production.naming import copy_id, copy_title, slug_of
from production_flow.production.workspace import Workspace
from production_flow.store.rows import ShowRow


def duplicate(workspace: Workspace, row: ShowRow) -> ShowRow:
    """Copies a show as it stands; returns the copy, the newest of the workspace.

    What was noted on frames and why things failed come along; the journal, calls and purchases do not: the copy has
    spent nothing, and what was done to the other show cannot be undone in it.

    Raises:
        Conflict: Somebody else has been changing the workspace for ten seconds.
    """
    lock = workspace.step_lock()
    try:
        copy = workspace.library.duplicate(row.id, _named(row, workspace.library.shows()))
    finally:
        lock.release()
    workspace.happenings.tell("show", show=copy.slug)
    return copy


def _named(row: ShowRow, rows: list[ShowRow]) -> ShowRow:
    """The row of a copy; a show that is not named yet leaves its copy to be named after its own bible."""
    taken = {one.id for one in rows}
    ident = next(found for number in count(1) if (found := copy_id(row.id, number)) not in taken)
    title = copy_title(row.title, {one.title for one in rows})
    nameless = row.slug == f"show-{row.id}"
    slug = f"show-{ident}" if nameless else slug_of(title, ident, {one.slug for one in rows})
    return ShowRow(ident, slug, title, row.prompt, row.seed, dict(row.settings))
