"""Routes of documents and of the steps that change a show."""

from __future__ import annotations

from collections.abc import Callable

from fastapi import APIRouter, Response

from production_flow.production import looking, pricing, stepping
from production_flow.production.directing import Director, Effect
from production_flow.production.standing import Standing
from production_flow.production.view import ShowView
from production_flow.types import Json
from production_flow.web.house import House
from production_flow.web.shapes.documents import DocumentView, Stepped, Steps, Undoing
from production_flow.web.wiring import Match, NodeName, Slug, TheHouse, as_json, packed, version_of

router = APIRouter(prefix="/api/shows/{slug}", tags=["documents"])


@router.get("/documents/{node}", response_model=DocumentView)
def document(house: TheHouse, slug: Slug, node: NodeName) -> Response:
    """A document with its version, which is its ETag too."""
    with house.show(slug) as standing:
        name = looking.full_name(standing.view, node)
        found = looking.document(standing.view, name)
        pick = standing.view.picks[name]
        data = {"node": name, "version": pick.take, "locked": pick.locked, "document": found.write()}
    return as_json(packed(DocumentView, lambda: data), [("ETag", f'"{pick.take}"'), ("Cache-Control", "no-cache")])


@router.post("/steps")
def steps(house: TheHouse, slug: Slug, asked: Steps, match: Match = None) -> Stepped:
    """Takes steps as one, or with `dry_run` says what they would do, and what redoing that would cost."""
    plain = [step.model_dump(mode="json") for step in asked.steps]
    with house.show(slug) as standing:
        names = [looking.full_name(standing.view, name) for name in stepping.touched(plain)]
        versions = dict(asked.version)
        if (seen := version_of(match)) is not None:
            versions |= dict.fromkeys(names, seen)
        stepping.check_versions(standing.view, versions)
        return stepped(house, standing, lambda view: stepping.taken(view, plain), dry=asked.dry_run)


@router.post("/undo")
def undo(house: TheHouse, slug: Slug, asked: Undoing) -> Stepped:
    """Takes the last step back, or does it again; takes stay."""
    with house.show(slug) as standing:
        return stepped(house, standing, lambda _: lambda director: director.undo(forward=asked.forward), dry=False)


def stepped(
    house: House, standing: Standing, step: Callable[[ShowView], Callable[[Director], Effect]], *, dry: bool
) -> Stepped:
    """Carries a step out at a show that is held; drafts that it makes stale are asked for again, for nothing."""
    before = dict(standing.view.picks)
    effect, view, evaluator = standing.direct(step, dry=dry)
    moved = [node for node, pick in view.picks.items() if before.get(node) != pick]
    priced = pricing.priced(view, evaluator.all(), effect)
    if not dry:
        house.redraw(standing, priced["stale"])
    data: dict[str, Json] = {"effect": priced, "versions": {} if dry else pricing.versions(view, moved)}
    return Stepped.model_validate(data)
