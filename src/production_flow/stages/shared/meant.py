"""The pictures that a person brought of characters, as inputs of what shows them and as references of requests."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from production_flow.providers.requests import Reference
from production_flow.stages.base import View
from production_flow.types import Json, NodeId

MEANT = "own pictures of people"
"""The input that holds them, by the character's id: digest, and mime type where it is no PNG."""

_PNG = "image/png"


def meant_inputs(view: View, people: Iterable[str]) -> dict[str, Json]:
    """What a person brought of these characters; nothing where they brought nothing."""
    found: dict[str, Json] = {}
    for ident in sorted(set(people)):
        node = NodeId(f"reference:{ident}")
        take = view.take(node) if view.asked(node) else None
        main = take.output() if take is not None else None
        if main is not None:
            found[ident] = {"digest": main.digest, **({"mime": main.mime} if main.mime != _PNG else {})}
    return {MEANT: found} if found else {}


def meant(inputs: Mapping[str, Json], names: Mapping[str, str]) -> tuple[Reference, ...]:
    """The same as references of a request; `names` are the names of the characters by id."""
    return tuple(
        Reference(role="character", name=f"own-{ident}", own=True, shows=names.get(ident, ident), **picture)
        for ident, picture in inputs.get(MEANT, {}).items()
    )
