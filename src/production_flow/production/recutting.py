"""A film that is cut in other ways: the trailer. Each way is a take of its cut, and a take of the film that follows."""

from __future__ import annotations

from typing import Final

from production_flow.documents.base import Document
from production_flow.errors import BadInput
from production_flow.graph.recipe import Recipe
from production_flow.graph.take import Pick, Take
from production_flow.hashing import canonical, digest
from production_flow.production.jobs import derived
from production_flow.production.view import ShowView
from production_flow.stages.base import Stage, part
from production_flow.stages.films import FilmStage
from production_flow.stages.pipeline import BY_NAME
from production_flow.types import NodeId

_TRIES: Final = 24
"""How many further versions are looked at for one that is not there yet."""


def cut_of(film: NodeId) -> NodeId | None:
    """The cut of a film that is cut in other ways; None where it is another node."""
    stage = BY_NAME.get(film.partition(":")[0])
    if not isinstance(stage, FilmStage) or type(BY_NAME[stage.cut]).varied is Stage.varied:
        return None
    return NodeId(f"{stage.cut}:{part(film)}")


def another(view: ShowView, film: NodeId) -> tuple[Take, Document, bytes]:
    """A further cut of a film: its take, to be stored with the document's bytes.

    Raises:
        BadInput: It is no such film, or so few beats can be cut no other way.
    """
    cut = cut_of(film)
    if cut is None:
        raise BadInput(f"{film} is not cut in other ways.", todo="Name the trailer: trailer:show")
    stage, takes = BY_NAME[cut.partition(":")[0]], view.takes(cut)
    known = {take.digest for take in takes}
    first = max((take.number for take in takes), default=0) + 1
    for number in range(first, first + _TRIES):
        inputs = stage.varied(cut, view, number) or {}
        document = stage.derive(cut, inputs)
        data = canonical(document.write())
        if digest(data) not in known:
            return derived(Recipe(cut, stage.name, stage.version, inputs), data), document, data
    raise BadInput("It can be cut no other way: it has too few beats.", where=film, todo="Add beats.")


def cut_behind(view: ShowView, film: Take) -> Take | None:
    """The take of its cut that a film was rendered from; None where there is none any more, or it is not ours."""
    cut = cut_of(film.node)
    if cut is None:
        return None
    stage, aside = BY_NAME[film.node.partition(":")[0]], view.aside()
    for take in reversed(view.takes(cut)):
        aside.set_pick(take, Pick(cut, take.id))
        if Recipe(film.node, stage.name, stage.version, stage.inputs(film.node, aside)).key == film.input_key:
            return take
    return None
