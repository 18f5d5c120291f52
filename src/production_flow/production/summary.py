"""`show.json`: the show in one file, for scripts and for readers."""

from __future__ import annotations

import json

from production_flow.documents import Blueprint, Cast, Season
from production_flow.production.view import ShowView
from production_flow.types import Json, NodeId


def summary(view: ShowView) -> bytes:
    """The show in one file: sentence, seed, title, how the prompt was read, people, episodes, notices."""
    blueprint = view.document(NodeId("blueprint:show"), Blueprint)
    cast = view.document(NodeId("cast:show"), Cast)
    season = view.document(NodeId("season:s01"), Season)
    data: dict[str, Json] = {
        "label": "show",
        "version": 1,
        "id": view.row.id,
        "slug": view.slug,
        "prompt": view.prompt,
        "seed": view.seed,
        "settings": view.settings.model_dump(mode="json"),
        "title": blueprint.title if blueprint else view.row.title,
        "logline": blueprint.logline if blueprint else "",
        "genre": blueprint.genre if blueprint else "",
        "blend": blueprint.blend if blueprint else "",
        "reading": blueprint.reading.model_dump(mode="json") if blueprint else {},
        "cast": [seed.model_dump(mode="json") for seed in cast.characters] if cast else [],
        "episodes": [entry.model_dump(mode="json") for entry in season.episodes] if season else [],
        "notices": notices(view),
    }
    return (json.dumps(data, indent=2, ensure_ascii=False) + "\n").encode()


def notices(view: ShowView) -> list[dict[str, Json]]:
    """Everything that a picked take has to say: fallbacks, substitutions, unknown words."""
    return [
        {"node": node, "code": notice.code, "message": notice.message, "model": take.model}
        for node in sorted(view.picks)
        if (take := view.take(node)) is not None
        for notice in take.notices
    ]
