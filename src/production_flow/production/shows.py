"""Shows of a workspace: begun from a sentence, found by slug, named after their blueprint."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from production_flow.documents.bible import Blueprint
from production_flow.errors import BadInput, Missing
from production_flow.production.naming import show_id, slug_of
from production_flow.production.view import ShowView
from production_flow.production.workspace import Workspace
from production_flow.stages.base import Settings
from production_flow.store.rows import ShowRow
from production_flow.types import Json, NodeId

LONGEST_PROMPT = 200_000


def begin(workspace: Workspace, prompt: str, seed: int, changes: Mapping[str, Json]) -> ShowRow:
    """The show of a sentence and a seed: the one that is there, with the changed settings, or a new one.

    Raises:
        BadInput: The sentence is empty or longer than 200,000 characters.
    """
    if not prompt.strip():
        raise BadInput("The prompt is empty.", todo='Type a sentence, as in: pflow make "A noir detective show".')
    if len(prompt) > LONGEST_PROMPT:
        raise BadInput(
            f"The prompt has {len(prompt):,} characters; {LONGEST_PROMPT:,} are read.", todo="Send a shorter treatment."
        )
    ident = show_id(prompt, seed)
    found = next((show for show in workspace.library.shows() if show.id == ident), None)
    if found is None:
        row = ShowRow(ident, f"show-{ident}", "Untitled", prompt, seed, _with({}, changes))
        return workspace.library.add_show(row)
    return change(workspace, found, changes) if changes else found


def change(workspace: Workspace, row: ShowRow, changes: Mapping[str, Json]) -> ShowRow:
    """Changes settings of a show."""
    settings = _with(row.settings, changes)
    if settings != row.settings:
        workspace.library.settings(row.id, settings)
    return replace(row, settings=settings)


def _with(settings: Mapping[str, Json], changes: Mapping[str, Json]) -> dict[str, Json]:
    return Settings.model_validate({**settings, **changes}).model_dump(mode="json")


def find(workspace: Workspace, slug: str | None) -> ShowRow:
    """The show of that slug or id; without one, the newest.

    Raises:
        Missing: There is no such show, or none at all.
    """
    shows = workspace.library.shows()
    if not shows:
        raise Missing("There is no show here yet.", todo='Begin with: pflow make "a sentence".')
    if slug is None:
        return shows[-1]
    for show in shows:
        if slug in {show.slug, show.id, f"show-{show.id}"}:
            return show
    raise Missing(f"There is no show called {slug!r}.", todo=f"Shows here: {', '.join(s.slug for s in shows)}.")


def name(workspace: Workspace, view: ShowView) -> None:
    """Names a show after its blueprint, once; a later title changes the title, never the slug."""
    blueprint = view.document(NodeId("blueprint:show"), Blueprint)
    if blueprint is None or blueprint.title == view.row.title:
        return
    slug = view.row.slug
    if slug == f"show-{view.row.id}":
        taken = {show.slug for show in workspace.library.shows() if show.id != view.row.id}
        slug = slug_of(blueprint.title, view.row.id, taken)
    workspace.library.name_show(view.row.id, blueprint.title, slug)
    view.row = replace(view.row, title=blueprint.title, slug=slug)
