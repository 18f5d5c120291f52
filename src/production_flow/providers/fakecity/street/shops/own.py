"""A server of one's own that speaks OpenAI's chat form: free, and open to everybody on this machine."""

from __future__ import annotations

import re

from production_flow.providers.fakecity.street import streams
from production_flow.providers.fakecity.street.counter import Answer, Asked
from production_flow.providers.fakecity.street.shop import Shop, serves, unlocked
from production_flow.providers.fakecity.street.writing import sold


class Own(Shop):
    """Chat completions with any model."""

    name = "a server of one's own"
    route = "compatible"
    keys = ("PRODUCTION_FLOW_TEXT_KEY",)
    suffix = "/v1"

    @unlocked
    @serves("POST", "/v1/chat/completions")
    def write(self, asked: Asked, _found: re.Match[str]) -> Answer:
        """A document."""
        return sold(self, asked, "compatible-text", "", streams.chat)
