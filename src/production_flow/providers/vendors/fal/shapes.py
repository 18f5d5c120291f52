"""The shapes of requests on fal: a table of families, and which route of a family a request takes."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Literal

from pydantic import Field

from production_flow.documents.base import Part
from production_flow.types import Json


class Form(Part):
    """What one route takes; the fields are told in `shapes.toml`. An empty key means that it does not take it."""

    first: str = ""
    last: str = ""
    references: str = ""
    most: int = 0
    one: bool = False
    counted: bool = False
    optional: bool = False
    sign: str = ""
    duration: str = ""
    form: Literal["text", "number", "seconds"] = "text"
    lengths: tuple[float, ...] = ()
    steps: bool = False
    resolution: str = ""
    resolutions: tuple[str, ...] = ()
    aspect: str = ""
    aspects: tuple[str, ...] = ()
    size: str = ""
    step: int = 16
    pixels: int = 4_000_000
    least: int = 0
    quality: str = ""
    qualities: tuple[str, ...] = ()
    shots: str = ""
    most_shots: int = 0
    shot_limit: int = 512
    audio: str = ""
    sounds: bool = False
    seed: str = ""
    negative: str = ""
    limit: int = 8000
    always: dict[str, Json] = Field(default_factory=dict)


class Family(Part):
    """Models that take requests alike.

    Args:
        slugs: How their slugs begin.
        bare: The route of a slug that has no route in it; empty where every slug has one.
        routes: What each route takes.
    """

    slugs: tuple[str, ...] = ()
    bare: str = ""
    routes: dict[str, Form]

    def route(self, slug: str) -> str:
        """The route that a slug leads to."""
        return next((part for part in slug.split("/") if part in self.routes), self.bare)

    def on(self, slug: str, route: str) -> str:
        """The slug of the same model on another route."""
        parts = slug.split("/")
        here = next((place for place, part in enumerate(parts) if part in self.routes), len(parts))
        return "/".join([*parts[:here], *([] if route == self.bare else [route]), *parts[here + 1 :]])


UNTOLD_CLIP = Family(routes={"": Form(first="image_url", optional=True)})
"""A model of clips that nobody told us about gets its prompt, and a first frame under the key that most models have."""

UNTOLD_STILL = Family(routes={"": Form()})
"""A model of stills that nobody told us about gets its prompt."""


@cache
def families() -> dict[str, Family]:
    """Every family by the catalogue's `input` word."""
    table = tomllib.loads((files(__package__) / "shapes.toml").read_text("utf-8"))
    return {word: _family(fields) for word, fields in table.items()}


def _family(fields: dict[str, Json]) -> Family:
    routes: dict[str, dict[str, Json]] = fields.pop("routes")
    kin = {"slugs": fields.pop("slugs"), "bare": fields.pop("bare", "")}
    return Family(**kin, routes={name: Form(**{**fields, **own}) for name, own in routes.items()})


def family(slug: str, word: str = "") -> Family | None:
    """The family of a slug: by the catalogue's word, else by the longest beginning that fits; None for a stranger."""
    if word in families():
        return families()[word]
    fitting = [(len(start), kin) for kin in families().values() for start in kin.slugs if slug.startswith(start)]
    return max(fitting, key=lambda found: found[0])[1] if fitting else None
