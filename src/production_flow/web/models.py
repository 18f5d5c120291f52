"""Routes of models and keys. Keys are written and never read."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query
from fastapi import Path as InPath

from production_flow.production import staffing
from production_flow.web.faults import NeedsPrice
from production_flow.web.shapes.models import Keys, KeyValue, Models, Trial, TrialAsked
from production_flow.web.wiring import TheHouse

router = APIRouter(prefix="/api", tags=["models"])

KeyName = Annotated[str, InPath(max_length=80, description="As in OPENAI_API_KEY.")]
ModelId = Annotated[str, InPath(max_length=120, description="As in flux-2-pro@bfl.")]


@router.get("/models")
def models(house: TheHouse, show: Annotated[str | None, Query(max_length=80)] = None) -> Models:
    """Who does which job, by the choices of a show where one is named, and everybody who could."""
    choices: dict[str, str] = {}
    if show is not None:
        with house.show(show) as standing:
            choices = dict(standing.view.settings.choices)
    return Models.model_validate({"jobs": staffing.jobs(choices), "models": staffing.models()})


@router.get("/keys")
def keys() -> Keys:
    """Every key that somebody wants, by its last four characters."""
    return Keys.model_validate({"keys": staffing.key_rows()})


@router.put("/keys/{name}", status_code=204)
def keep(name: KeyName, wanted: KeyValue) -> None:
    """Keeps a key in a file that only its owner may read."""
    staffing.keep(name, wanted.value.get_secret_value().strip())


@router.delete("/keys/{name}", status_code=204)
def forget(name: KeyName) -> None:
    """Takes a key out of the file; one in the environment still counts."""
    staffing.keep(name, None)


@router.post("/models/{ident}/test")
def trial(ident: ModelId, asked: TrialAsked) -> Trial:
    """Makes the smallest possible call of a model, for the price that a person saw."""
    price = staffing.trial_price(ident)
    if price is None or (price > 0 and (asked.approved is None or asked.approved < price)):
        words = "Nobody knows what it costs." if price is None else "It costs money."
        raise NeedsPrice(words, {"price": price}, "Approve the price.")
    return Trial.model_validate(staffing.trial(ident))
