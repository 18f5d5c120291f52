"""References of a picture: the portraits of who is in it, the place's plate, the props' pictures."""

from __future__ import annotations

from collections.abc import Mapping

from production_flow.providers.requests import Reference
from production_flow.stages.base import View, need_take
from production_flow.types import Json

OWN = "own pictures"
"""The input that names references which a person brought."""

_KINDS = (("look of ", "portrait", "character"), ("place ", "plate", "location"), ("prop ", "prop-picture", "prop"))


def reference_inputs(view: View, picture: Mapping[str, Json]) -> dict[str, Json]:
    """Digests of the picked pictures that a shot must agree with, most important first."""
    found: dict[str, Json] = {}
    own = []
    for prefix, stage, _ in _KINDS:
        for key in picture:
            if key.startswith(prefix):
                ident = key.removeprefix(prefix)
                take = need_take(view, f"{stage}:{ident}")
                found[f"{stage} of {ident}"] = take.digest
                own += [f"{stage} of {ident}"] if take.source == "person" else []
    return found | ({OWN: own} if own else {})


def references(inputs: Mapping[str, Json]) -> tuple[Reference, ...]:
    """The references themselves, from the inputs of a picture."""
    return tuple(
        Reference(role=role, name=key.removeprefix(f"{stage} of "), digest=digest, own=key in inputs.get(OWN, ()))
        for _, stage, role in _KINDS
        for key, digest in inputs.items()
        if key.startswith(f"{stage} of ")
    )
