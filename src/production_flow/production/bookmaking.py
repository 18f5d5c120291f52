"""Gathers a show into the book that exports read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TypeVar

from production_flow.documents import (
    Blueprint,
    Cast,
    Character,
    Document,
    Format,
    Location,
    Prop,
    Script,
    Season,
    Storyboard,
    Timeline,
)
from production_flow.exports.book import Book, Credit, Note
from production_flow.graph.take import Take
from production_flow.production.summary import notices
from production_flow.production.view import ShowView
from production_flow.production.workspace import Workspace
from production_flow.stages.pipeline import BY_NAME
from production_flow.types import Json, NodeId

D = TypeVar("D", bound=Document)

_OF_A_MODEL = (" takes no seed", " takes no negative prompt")
"""What notices say that is the same for every take of a model."""

_PICTURES = ("portrait", "sheet", "grid", "poster", "plate", "prop-picture", "keyframe")

_CREDITS: dict[str, Credit] = {
    "embedded-writer": Credit("writing", "The embedded writer", "Apache-2.0", "Production Flow"),
    "embedded-artist": Credit("pictures", "The embedded artist", "Apache-2.0", "Production Flow"),
    "embedded-camera": Credit("motion", "The embedded artist", "Apache-2.0", "Production Flow"),
    "embedded-voices": Credit("voices", "Kokoro-82M v1.0", "Apache-2.0", "hexgrad"),
    "embedded-composer": Credit("music", "Composed by the embedded composer on FluidR3Mono", "MIT", "Frank Wen"),
    "embedded-foley": Credit("sounds", "Synthesised by the embedded foley", "Apache-2.0", "Production Flow"),
    "embedded-editor": Credit("edit", "The embedded editor, with FFmpeg and x264 through PyAV", "BSD-3, GPL-2.0", ""),
    "person": Credit("pictures", "Takes brought by hand", "", "whoever directs the show"),
}
_KINDS = {"text": "writing", "video": "motion", "voice": "voices", "music": "music", "sound": "sounds"}
_FONTS = (
    Credit("fonts", "Big Shoulders", "OFL-1.1", "Patric King"),
    Credit("fonts", "Fraunces", "OFL-1.1", "Undercase Type"),
    Credit("fonts", "Instrument Sans", "OFL-1.1", "Instrument"),
    Credit("fonts", "Courier Prime", "OFL-1.1", "Quote-Unquote Apps"),
    Credit("fonts", "Noto Sans", "OFL-1.1", "The Noto Project"),
)


def book_of(workspace: Workspace, view: ShowView, notes: Sequence[Note] = ()) -> Book | None:
    """The book of a show, None while its first documents are not written yet.

    `notes` are told beside what the takes say.
    """
    blueprint = view.document(NodeId("blueprint:show"), Blueprint)
    cast = view.document(NodeId("cast:show"), Cast)
    form = view.document(NodeId("format:show"), Format)
    season = view.document(NodeId("season:s01"), Season)
    if blueprint is None or cast is None or form is None or season is None:
        return None
    return Book(
        title=blueprint.title,
        slug=view.slug,
        blueprint=blueprint,
        cast=cast,
        characters=_all(view, "character", Character),
        format=form,
        season=season,
        locations=_all(view, "location", Location),
        props=_all(view, "prop", Prop),
        storyboards=_by_episode(view, season, "storyboard", Storyboard),
        scripts=_by_episode(view, season, "script", Script),
        timelines=_by_episode(view, season, "cut", Timeline),
        pictures=_pictures(workspace, view),
        notices=_once_a_model([*_notes(view, blueprint), *_failures(workspace, view), *notes]),
        credits=_credits(view),
        prompt=view.prompt,
        proofs=workspace.hidden / "proofs",
    )


def _all(view: ShowView, stage: str, kind: type[D]) -> list[D]:
    found = [view.document(node, kind) for node in BY_NAME[stage].nodes(view)]
    return [document for document in found if document is not None]


def _by_episode(view: ShowView, season: Season, stage: str, kind: type[D]) -> dict[str, D]:
    """Documents of episodes, in the order of the season; what it does not name comes last."""
    found = {node.partition(":")[2]: view.document(node, kind) for node in BY_NAME[stage].nodes(view)}
    order = dict.fromkeys([*(entry.id for entry in season.episodes), *found])
    return {episode: document for episode in order if (document := found.get(episode)) is not None}


def _pictures(workspace: Workspace, view: ShowView) -> dict[str, Path]:
    nodes = [node for stage in _PICTURES for node in BY_NAME[stage].nodes(view)]
    takes = {node: take for node in nodes if (take := view.take(node)) is not None}
    return {node: workspace.media.path(take.digest) for node, take in takes.items()}


def _notes(view: ShowView, blueprint: Blueprint) -> list[Note]:
    said = [Note(row["node"], row["code"], row["message"], row["model"]) for row in notices(view)]
    known = " ".join(note.message for note in said)
    unused = [word for word in blueprint.reading.unused if word not in known]
    if unused:
        said.append(Note("blueprint:show", "unknown", f"Words of the prompt that were not used: {', '.join(unused)}."))
    return said


def _once_a_model(notes: Sequence[Note]) -> list[Note]:
    """The notes, with what is true of a model and not of a take (that it takes no seed) once, at the show."""
    of_models = {
        note.message: Note("", note.code, note.message, note.model)
        for note in notes
        if any(words in note.message for words in _OF_A_MODEL)
    }
    return [*of_models.values(), *(note for note in notes if note.message not in of_models)]


def _failures(workspace: Workspace, view: ShowView) -> list[Note]:
    """What was asked for and did not come, and what nobody knows, with the take that stands in its place."""
    notes = []
    for node, error in workspace.library.failures(view.row.id).items():
        take = view.take(node)
        stands = f" A {take.tier} stands in its place." if take else ""
        code = "refused" if error.get("error") == "Refused" else "failed"
        notes.append(Note(node, code, f"{error.get('what', '')}{stands}", error.get("where", "")))
    return notes


def _credits(view: ShowView) -> list[Credit]:
    takes = [take for node in sorted(view.picks) if (take := view.take(node)) is not None]
    house = sorted({take.provider for take in takes} & _CREDITS.keys())
    bought = dict.fromkeys(_bought(take) for take in takes if take.provider not in {*_CREDITS, "production-flow"})
    named = sorted(bought, key=lambda credit: (credit.name.casefold(), credit.by))
    return [*map(_CREDITS.__getitem__, house), *named, *_recordings(takes), *_FONTS]


def _bought(take: Take) -> Credit:
    """The model of somebody outside the house, as the catalogue calls it, and by whom it was reached.

    What is made is told by the end of the provider's name. A model that the catalogue no longer has goes by the name
    that its route has for it.
    """
    from production_flow.providers import catalogue  # noqa: PLC0415 - read only for shows that bought something

    kind = _KINDS.get(take.provider.rpartition("-")[2], "pictures")
    entry, route = catalogue.current().get(str(take.choice.get("entry", ""))), catalogue.route(take.provider).name
    name = entry.name if entry else take.model.partition("@")[0] or route
    return Credit(kind, name, "", route if route.casefold() != name.casefold() else "")


def _recordings(takes: Iterable[Take]) -> list[Credit]:
    """Recordings of others that are heard: each once, with who made it, under which licence, and where it is found."""
    found: list[dict[str, Json]] = [
        one for take in takes for made in take.outputs for one in made.meta.get("licence") or ()
    ]
    once = {one["url"]: one for one in found}
    return [
        Credit("sounds", f"{one['name']}, cut and mixed: {one['url']}", one["licence"], one["author"])
        for one in sorted(once.values(), key=lambda one: (str(one["name"]).casefold(), one["url"]))
    ]
