"""Shows of a workspace: begun from a sentence, found by slug, named after their blueprint."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from production_flow.documents.bible import Blueprint
from production_flow.errors import BadInput, Missing
from production_flow.production.naming import names_a_copy, show_id, slug_of
from production_flow.production.view import ShowView
from production_flow.production.workspace import Workspace
from production_flow.providers import registry
from production_flow.stages.base import Settings
from production_flow.stages.pipeline import BY_NAME
from production_flow.store.rows import ShowRow
from production_flow.types import Json, NodeId

LONGEST_PROMPT = 200_000


def begin(workspace: Workspace, prompt: str, seed: int, changes: Mapping[str, Json]) -> ShowRow:
    """The show of a sentence and a seed: the one that is there, out of the bin if need be, with the changed settings.

    Where there is none, it is a new one.

    Raises:
        BadInput: The sentence is empty or longer than 200,000 characters.
    """
    row = proposed(workspace, prompt, seed)
    if row.binned:
        workspace.library.bin(row.id, 0)
        row = replace(row, binned=0)
    if not row.born:
        return workspace.library.add_show(replace(row, settings=_with({}, changes)))
    return change(workspace, row, changes) if changes else row


def proposed(workspace: Workspace, prompt: str, seed: int) -> ShowRow:
    """The show of a sentence and a seed as it stands, or as it would begin (`born` is 0).

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
    return found or ShowRow(ident, f"show-{ident}", "Untitled", prompt, seed, _with({}, {}))


def considered(row: ShowRow, changes: Mapping[str, Json], choices: Mapping[str, str]) -> ShowRow:
    """A show with other settings and choices, which are not kept."""
    kept = {**Settings.model_validate(row.settings).choices, **_checked(choices)}
    named = {what: name for what, name in kept.items() if name != "auto"}
    return replace(row, settings=_with(row.settings, {**changes, "choices": named}))


def change(workspace: Workspace, row: ShowRow, changes: Mapping[str, Json]) -> ShowRow:
    """Changes settings of a show."""
    settings = _with(row.settings, changes)
    if settings != row.settings:
        workspace.library.settings(row.id, settings)
    return replace(row, settings=settings)


def choose(workspace: Workspace, row: ShowRow, choices: Mapping[str, str]) -> ShowRow:
    """Changes who is to make what, by port, stage or node; `auto` takes a choice back.

    Raises:
        BadInput: That is not something that is made.
        Missing: The catalogue knows no such model.
    """
    return change(workspace, row, considered(row, {}, choices).settings)


def _checked(choices: Mapping[str, str]) -> Mapping[str, str]:
    for what, name in choices.items():
        _check_choice(what, name)
    return choices


def _check_choice(what: str, name: str) -> None:
    stage = BY_NAME.get(what.partition(":")[0])
    port = what if what in registry.DRAFT else stage.port if stage else None
    if port is None or port == "edit" or (stage and stage.house):
        raise BadInput(
            f"{what!r} is not something that a model makes.",
            todo="Name a port (image), a stage (keyframe) or a node (keyframe:s01e01.b03).",
        )
    if name in {"auto", "draft"}:
        return
    from production_flow.providers import catalogue  # noqa: PLC0415 - only who chooses reads the catalogue

    if not any(entry.port == port for entry in catalogue.current().matching(name)):
        raise BadInput(f"{name} makes no {port}.", todo=f"`pflow models --port {port}` lists who does.")


def _with(settings: Mapping[str, Json], changes: Mapping[str, Json]) -> dict[str, Json]:
    return Settings.model_validate({**settings, **changes}).model_dump(mode="json")


def find(workspace: Workspace, slug: str | None) -> ShowRow:
    """The show of that slug or id; without one, the newest.

    Raises:
        Missing: There is no such show, or none at all.
    """
    shows = [show for show in workspace.library.shows() if not show.binned]
    if not shows:
        raise Missing("There is no show here yet.", todo='Begin with: pflow make "a sentence".')
    if slug is None:
        return shows[-1]
    for show in shows:
        if slug in {show.slug, show.id, f"show-{show.id}"}:
            return show
    raise Missing(f"There is no show called {slug!r}.", todo=f"Shows here: {', '.join(s.slug for s in shows)}.")


def name(workspace: Workspace, view: ShowView) -> None:
    """Names a show after its blueprint, once; a later title changes the title, never the slug.

    A copy is called one until its bible has another title than the show that it was copied from.
    """
    blueprint = view.document(NodeId("blueprint:show"), Blueprint)
    if blueprint is None or blueprint.title == view.row.title or names_a_copy(view.row.title, blueprint.title):
        return
    slug = view.row.slug
    if slug == f"show-{view.row.id}":
        taken = {show.slug for show in workspace.library.shows() if show.id != view.row.id}
        slug = slug_of(blueprint.title, view.row.id, taken)
    workspace.library.name_show(view.row.id, blueprint.title, slug)
    view.row = replace(view.row, title=blueprint.title, slug=slug)
