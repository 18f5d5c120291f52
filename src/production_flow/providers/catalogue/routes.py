"""The routes: what must be at hand for a provider to be asked, and what the provider is called."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files

from production_flow.documents.base import Part


class Route(Part):
    """A provider of the registry.

    Args:
        name: What it is called to people: `fal`.
        keys: Names of keys, any of them enough; empty where it needs none.
        built: Whether this program can speak to it; some are known only to say what became of their models.
    """

    name: str
    keys: tuple[str, ...] = ()
    built: bool = True


@cache
def routes() -> dict[str, Route]:
    """Every route by its provider's name in the registry."""
    table = tomllib.loads((files(__package__) / "data" / "routes.toml").read_text("utf-8"))
    return {name: Route.model_validate(fields) for name, fields in table.items()}


def route(provider: str) -> Route:
    """The route of a provider; one that we do not know (a plug-in's) is taken to need nothing."""
    return routes().get(provider) or Route(name=provider)
