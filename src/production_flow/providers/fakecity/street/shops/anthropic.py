"""Anthropic: documents by Claude."""

from __future__ import annotations

import re

from production_flow.providers.fakecity.street import streams
from production_flow.providers.fakecity.street.counter import Answer, Asked
from production_flow.providers.fakecity.street.shop import Shop, serves
from production_flow.providers.fakecity.street.writing import sold
from production_flow.types import Json


class Anthropic(Shop):
    """Messages."""

    name = "Anthropic"
    route = "anthropic"
    keys = ("ANTHROPIC_API_KEY",)

    def stranger(self, words: str) -> Json:
        """What somebody without the key is told."""
        return {"type": "error", "error": {"type": "authentication_error", "message": words}}

    def complaint(self, words: str) -> Json:
        """What somebody is told whose request makes no sense."""
        return {"type": "error", "error": {"type": "invalid_request_error", "message": words}}

    @serves("POST", "/v1/messages")
    def write(self, asked: Asked, _found: re.Match[str]) -> Answer:
        """A document."""
        return sold(self, asked, "anthropic-text", str(asked.json.get("model")), streams.messages)
