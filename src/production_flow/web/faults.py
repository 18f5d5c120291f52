"""Errors as answers: each class of the tree has its status, and nobody sees a traceback."""

from __future__ import annotations

import logging
from collections.abc import Mapping

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from production_flow.errors import (
    BadInput,
    BudgetError,
    Conflict,
    FlowError,
    Missing,
    ProviderError,
    WorkspaceError,
)
from production_flow.production.stepping import Changed
from production_flow.types import Json
from production_flow.web.shapes.base import Fault

_STATUS: tuple[tuple[type[FlowError], int], ...] = (
    (Changed, 412),
    (BadInput, 422),
    (Missing, 404),
    (Conflict, 409),
    (BudgetError, 402),
    (WorkspaceError, 507),
    (ProviderError, 502),
)
_WORDS = {
    400: ("BadInput", "That cannot be read.", "Correct it and send it again."),
    404: ("Missing", "There is nothing here.", "Look in the library."),
    405: ("BadInput", "That cannot be done here.", "Look at the description of the API: /openapi.json"),
    413: ("BadInput", "That is too large.", "Send less."),
    429: ("Busy", "That was asked for too often.", "Wait a moment."),
}

RESPONSES: dict[int | str, dict[str, Json]] = {
    "4XX": {"model": Fault, "description": "What was asked for cannot be done."},
    "5XX": {"model": Fault, "description": "It went wrong here."},
}
"""What every route may answer beside its own."""

_log = logging.getLogger("production_flow.web")


class NeedsPrice(BudgetError):
    """What was asked for costs more than was approved.

    Args:
        plan: The plan that a person has to see.
    """

    def __init__(self, what: str, plan: Json, todo: str = "") -> None:
        super().__init__(what, todo=todo)
        self.plan = plan


def told(status: int, error: str, what: str, where: str = "", todo: str = "", **more: Json) -> JSONResponse:
    """An error as an answer."""
    return JSONResponse({"error": error, "what": what, "where": where, "todo": todo, **more}, status)


def install(app: FastAPI) -> None:
    """Teaches an app how to say what went wrong."""
    app.add_exception_handler(FlowError, _flow)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(HTTPException, _plain)
    app.add_exception_handler(Exception, _unexpected)


def status_of(error: FlowError) -> int:
    """The status of an error by its class."""
    return next((status for kind, status in _STATUS if isinstance(error, kind)), 500)


async def _flow(_request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, FlowError)
    more: dict[str, Json] = {}
    if isinstance(error, Changed):
        more = {"theirs": error.theirs, "version": error.version}
    elif isinstance(error, NeedsPrice):
        more = {"plan": error.plan}
    body = error.as_json()
    kind = {Changed: "Conflict", NeedsPrice: "BudgetError"}.get(type(error), body["error"])
    return told(status_of(error), kind, _masked(body["what"]), _masked(body["where"]), _masked(body["todo"]), **more)


async def _invalid(_request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, RequestValidationError)
    faults = [
        f"{'.'.join(str(step) for step in fault['loc'] if step != 'body') or 'body'}: {fault['msg']}"
        for fault in error.errors()
    ]
    more = f" (and {len(faults) - 3} more)" if len(faults) > 3 else ""
    return told(422, "BadInput", "; ".join(faults[:3]) + more, todo="Correct it and send it again.")


async def _plain(_request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, HTTPException)
    kind, what, todo = _WORDS.get(error.status_code, ("BadInput", str(error.detail), ""))
    answer = told(422 if error.status_code == 400 else error.status_code, kind, what, todo=todo)
    answer.headers.update(_headers(error.headers))
    return answer


async def _unexpected(_request: Request, error: Exception) -> JSONResponse:
    _log.error("%s: %s", type(error).__name__, _masked(str(error)))
    return told(500, "FlowError", "Something went wrong that should not.", todo="What was finished is kept. Try again.")


def _headers(headers: Mapping[str, str] | None) -> dict[str, str]:
    return dict(headers or {})


def _masked(words: str) -> str:
    from production_flow.production.shelf import masked  # noqa: PLC0415 - read only where something went wrong

    return masked(words)
