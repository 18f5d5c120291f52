"""Words and references as each family of models wants them."""

from __future__ import annotations

from production_flow.providers.catalogue.entry import Entry
from production_flow.providers.requests import AnyRequest

VERSION = "1"
"""Part of every bought take's key; raised when the same request would be worded differently."""


def shaped(request: AnyRequest, entry: Entry) -> AnyRequest:
    """The request for one model of the catalogue."""
    return request.model_copy(update={"model": entry.model})
