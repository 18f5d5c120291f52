"""Routes of the cutting room and the script."""

from __future__ import annotations

from fastapi import APIRouter, Response

from production_flow.production import cutting_room, screening
from production_flow.web.shapes.cut import Cut, ScriptView
from production_flow.web.wiring import Episode, Slug, TheHouse, as_json, packed

router = APIRouter(prefix="/api/shows/{slug}", tags=["cut"])


@router.get("/cut/{episode}", response_model=Cut)
def cut(house: TheHouse, slug: Slug, episode: Episode) -> Response:
    """The cut of an episode, in frames, and what is to be looked at in it."""
    with house.show(slug) as standing:
        return as_json(
            standing.kept(f"cut {episode}", lambda: packed(Cut, lambda: cutting_room.cut(standing, episode)))
        )


@router.get("/script/{episode}", response_model=ScriptView)
def script(house: TheHouse, slug: Slug, episode: Episode) -> Response:
    """The script of an episode, each piece with the place in the storyboard where it is changed."""
    with house.show(slug) as standing:
        return as_json(packed(ScriptView, lambda: screening.script(standing, episode)))
