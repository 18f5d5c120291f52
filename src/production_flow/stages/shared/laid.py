"""The pictures that a person laid beside a beat, as inputs of its pictures and clip and as references of requests."""

from __future__ import annotations

from collections.abc import Mapping

from production_flow.providers.requests import Reference
from production_flow.stages.base import View
from production_flow.stages.shared.references import PNG, mime_of
from production_flow.types import Json, NodeId

ROLES: Mapping[str, tuple[str, str]] = {
    "who": ("character", "the person who is meant"),
    "where": ("location", "the place that is meant"),
    "light": ("light", "the light that is meant"),
    "style": ("style", "the style that is meant"),
}
"""Roles as a person calls them, with the role of the request's reference and what it shows in words."""

LAID = "laid beside"
"""The input that holds them, by role: digest, and mime type where it is no PNG."""


def laid_inputs(view: View, place: str) -> dict[str, Json]:
    """What a person laid beside the beat of `s01e01.b07`; nothing where they laid nothing."""
    found: dict[str, Json] = {}
    for role in ROLES:
        node = NodeId(f"reference:{place}.{role}")
        take = view.take(node) if view.asked(node) else None
        if take is not None:
            mime = mime_of(take)
            found[role] = {"digest": take.digest, **({"mime": mime} if mime != PNG else {})}
    return {LAID: found} if found else {}


def laid(inputs: Mapping[str, Json]) -> tuple[Reference, ...]:
    """The same as references of a request: a person asked for them, so they come before all others."""
    return tuple(
        Reference(role=ROLES[role][0], name=f"laid-{role}", own=True, shows=ROLES[role][1], **picture)
        for role, picture in inputs.get(LAID, {}).items()
    )
