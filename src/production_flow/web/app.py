"""The app: routes over one house, behind one guard."""

from __future__ import annotations

from fastapi import FastAPI
from fastapi.routing import APIRoute

from production_flow import __version__
from production_flow.web import (
    calls,
    cut,
    documents,
    events,
    faults,
    media,
    models,
    package,
    pages,
    shows,
    suggest,
    takes,
    work,
)
from production_flow.web.guard import Guard
from production_flow.web.house import House

ROUTES = (shows, documents, suggest, takes, work, calls, events, media, cut, package, models)


def bare() -> FastAPI:
    """The app with its routes and without a house: enough to describe itself."""
    app = FastAPI(
        title="Production Flow",
        version=__version__,
        description="The studio's own API. Money is in hundredths of a cent, time in seconds.",
        docs_url=None,
        redoc_url=None,
        generate_unique_id_function=_named,
    )
    for area in ROUTES:
        app.include_router(area.router, responses=faults.RESPONSES)
    app.include_router(pages.router)
    faults.install(app)
    return app


def create(house: House, *, hosts: frozenset[str] = frozenset(), token: str = "") -> Guard:
    """The app of a house.

    Args:
        house: What it works with; it is closed by whoever opened it.
        hosts: Further names under which it may be asked.
        token: What a visitor has to know; empty where only this machine reaches it.
    """
    app = bare()
    app.state.house = house
    return Guard(app, hosts, token)


def _named(route: APIRoute) -> str:
    return f"{route.tags[0] if route.tags else 'page'}-{route.name}"
