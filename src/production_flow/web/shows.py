"""Routes of the library: shows, settings, the bin, and how a sentence is read."""

from __future__ import annotations

from fastapi import APIRouter, Response

from production_flow.production import binning, duplicating, lobby, outline, overview, shows
from production_flow.production.callsheet import DRAFT
from production_flow.types import Json
from production_flow.web.calls import asked
from production_flow.web.house import House
from production_flow.web.shapes.shows import Library, NewShow, ReadSentence, Sentence, SettingsChange, Show
from production_flow.web.shapes.work import Begun
from production_flow.web.wiring import Mark, Slug, TheHouse, as_json, packed

router = APIRouter(prefix="/api", tags=["shows"])

PROMPTS = (
    "A noir detective show set in a city of robots",
    "A cozy mystery series about a retired chef who solves crimes in a small Italian village, Pixar-style animation",
)
"""Two sentences to begin with."""


@router.get("/shows", response_model=Library)
def library(house: TheHouse) -> Response:
    """Every show, newest first, and what waits for a person."""
    cards, waiting, at_work = [], [], house.at_work()
    for standing in house.all():
        with standing.held():
            running = standing.view.slug in at_work
            cards.append(standing.kept(f"card {running}", lambda: overview.card(standing, running=running)))  # noqa: B023 - called at once
            waiting += standing.kept("waits", lambda: overview.waits(standing))  # noqa: B023 - called at once
    waiting.sort(key=lambda one: -one["age"])
    thrown = [{"slug": row.slug, "title": row.title, "days": days} for row, days in binning.binned(house.workspace)]
    found = {
        "bin": thrown,
        "shows": cards,
        "waiting": [{k: v for k, v in one.items() if k != "age"} for one in waiting],
    }
    return as_json(packed(Library, lambda: {**found, "prompts": PROMPTS}))


@router.post("/read")
def read(asked_for: Sentence) -> ReadSentence:
    """How a sentence is understood; local and free."""
    return ReadSentence.model_validate(outline.read(asked_for.sentence, asked_for.chips))


@router.post("/shows", status_code=201)
def begin(house: TheHouse, new: NewShow, mark: Mark = None) -> Begun:
    """Begins a show; a free draft starts at once. The same sentence and seed are the same show."""

    def answer() -> dict[str, Json]:
        sentence = outline.with_chips(new.sentence, new.chips)
        changes = {"aspect": new.aspect, "size": new.size, "episodes": sorted(set(new.episodes))}
        row = lobby.begin(house.workspace, sentence, new.seed, changes)
        call = house.sheet.ask(row.id, DRAFT, mark or "")
        return {"slug": row.slug, "call": call.id}

    given = house.once(f"begin {mark}" if mark else None, answer)
    return Begun.model_validate(
        {"show": _whole(house, given["slug"]), "call": asked(house, house.sheet.get(given["call"]))}
    )


@router.get("/shows/{slug}", response_model=Show)
def one(house: TheHouse, slug: Slug) -> Response:
    """A show with every node, its state and its pick."""
    version, at_work = house.ear.number, house.at_work()
    with house.show(slug) as standing:
        running = standing.view.slug in at_work
        data = standing.kept(
            f"show {running}",
            lambda: packed(Show, lambda: overview.show(standing, running=running, version=version)),
        )
    return as_json(data)


def _whole(house: House, slug: str) -> dict[str, Json]:
    version, at_work = house.ear.number, house.at_work()
    with house.show(slug) as standing:
        return overview.show(standing, running=standing.view.slug in at_work, version=version)


@router.patch("/shows/{slug}")
def change(house: TheHouse, slug: Slug, wanted: SettingsChange) -> Show:
    """Changes settings; what is left out stays as it is."""
    with house.show(slug) as standing:
        changes = wanted.model_dump(include=wanted.model_fields_set & {"aspect", "size", "episodes"}, exclude_none=True)
        if "budget" in wanted.model_fields_set:
            changes["budget"] = None if wanted.budget is None else wanted.budget / 10_000
        row = shows.considered(standing.view.row, changes, wanted.choices or {})  # all of it or nothing
        shows.change(house.workspace, standing.view.row, row.settings)
        house.workspace.happenings.tell("show", show=standing.view.slug)
        standing.touch()
    return Show.model_validate(_whole(house, slug))


@router.delete("/shows/{slug}", status_code=204)
def throw_away(house: TheHouse, slug: Slug) -> None:
    """Puts a show into the bin, where it lies for thirty days."""
    lobby.throw_away(house.workspace, house.standing(slug).view.row)


@router.post("/shows/{slug}/duplicate", status_code=201)
def duplicate(house: TheHouse, slug: Slug, mark: Mark = None) -> Show:
    """Makes a second show with the same takes and picks; nothing is bought or made for it."""

    def answer() -> str:
        return duplicating.duplicate(house.workspace, house.standing(slug).view.row).slug

    return Show.model_validate(_whole(house, house.once(f"duplicate {slug} {mark}" if mark else None, answer)))


@router.post("/shows/{slug}/restore")
def restore(house: TheHouse, slug: Slug) -> Show:
    """Takes a show out of the bin."""
    return Show.model_validate(_whole(house, lobby.take_out(house.workspace, slug).slug))
