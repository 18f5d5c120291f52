"""Words and references as each family of models wants them.

A stage says what a picture shows, piece by piece and for any reader (`Request.passages`). Here it is put into words
for one model: in the syntax of its family, within the characters it reads, with the references it takes.
"""

from __future__ import annotations

from production_flow.errors import FlowError
from production_flow.providers.catalogue.entry import Entry
from production_flow.providers.ports import Notice
from production_flow.providers.prompting.building import Builder, Pictured, plain
from production_flow.providers.requests import AnyRequest, ImageRequest, Reference, VideoRequest

__all__ = ["VERSION", "Pictured", "going", "notices", "plain", "shaped"]

VERSION = "2"
"""Part of every bought take's key; raised when the same request would be worded differently."""


def shaped(request: AnyRequest, entry: Entry) -> AnyRequest:
    """The request for one model of the catalogue; of what makes no pictures only the model is set.

    Raises:
        BadInput: The show's style alone is longer than what the model reads.
    """
    if isinstance(request, ImageRequest | VideoRequest):
        return Builder(request, entry).build()
    return request.model_copy(update={"model": entry.model})


def going(request: AnyRequest, entry: Entry) -> tuple[Reference, ...]:
    """The references of a request that go along to a model, frames first."""
    if not isinstance(request, ImageRequest | VideoRequest):
        return ()
    return Builder(request, entry).going.all


def notices(request: AnyRequest, entry: Entry) -> tuple[Notice, ...]:
    """What a person must know about the request as `shaped` makes it: references and words that are left out."""
    if not isinstance(request, ImageRequest | VideoRequest):
        return ()
    builder = Builder(request, entry)
    try:
        builder.build()
    except FlowError as error:
        builder.notices.append(Notice(code="refused", message=error.what))
    return tuple(dict.fromkeys(builder.notices))
