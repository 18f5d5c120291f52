"""The counter where words are sold: what every shop with a language model does when it is asked for a document."""

from __future__ import annotations

import json

from production_flow.errors import BadInput
from production_flow.providers import catalogue
from production_flow.providers.catalogue import typical
from production_flow.providers.fakecity.street import author, streams
from production_flow.providers.fakecity.street.counter import Answer, Asked, Decline
from production_flow.providers.fakecity.street.shop import UNPRICED, Shop
from production_flow.types import Json


def sold(shop: Shop, asked: Asked, provider: str, model: str, stream: streams.Stream) -> Answer:
    """A document, streamed, and billed by the token; what costs nothing is not written into the ledger.

    Raises:
        Decline: No form of a document came along, or nobody writes such a one here.
    """
    try:
        text = author.written(asked.json)
    except BadInput as error:
        raise Decline(400, shop.complaint(error.what)) from error
    came, made = typical.tokens(json.dumps(asked.json, ensure_ascii=False)), typical.tokens(text)
    entry = shop.entry(provider, model)
    amount = catalogue.cost_of_usage(entry, {"input_tokens": came, "output_tokens": made}) if entry else None
    if entry is None or not entry.free:
        told: dict[str, Json] = {"document": author.read(asked.json).document, "tokens": [came, made]}
        shop.ledger.buy(shop.name, model, UNPRICED if amount is None else amount, told)
    return Answer(stream(model, text, came, made), mime=streams.MIME)
