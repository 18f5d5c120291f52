"""Gemini through generateContent, with answers by its schema."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from typing import TYPE_CHECKING, Final

from production_flow.errors import BadInput
from production_flow.providers import hosts, keys
from production_flow.providers.requests import TextRequest
from production_flow.providers.vendors.text.wires import wire
from production_flow.providers.writing import provider
from production_flow.providers.writing.line import Line

if TYPE_CHECKING:
    from pydantic_ai.models import Model

KEYS: Final = ("GEMINI_API_KEY", "GOOGLE_API_KEY")
SEEDS: Final = 2**31
"""Seeds are below it."""


class GoogleText(provider.TextProvider):
    """Writes with a Gemini."""

    name = "google-text"
    keys = KEYS
    seeded = True

    def line(self, request: TextRequest) -> Line:
        """Contents, each asked for once."""
        keys.need(*KEYS)
        if not re.fullmatch(r"[\w-][\w.-]*", request.model):  # it becomes a part of the address
            raise BadInput(f"{request.model!r} is no model of Google.", where=self.name)
        settings = {
            "max_tokens": provider.longest(request.document),
            "seed": request.seed % SEEDS,
            "request_timeout": provider.MOST_SECONDS,
        }
        return Line(partial(_model, request.model), request.model, f"{self.name} {request.model}", settings)


@asynccontextmanager
async def _model(name: str) -> AsyncIterator[Model]:
    from google import genai  # noqa: PLC0415 - takes seconds to load
    from google.genai import types  # noqa: PLC0415 - as above
    from pydantic_ai.models.google import GoogleModel  # noqa: PLC0415 - as above
    from pydantic_ai.providers.google import GoogleProvider  # noqa: PLC0415 - as above

    async with wire() as line:
        options = types.HttpOptions(
            base_url=hosts.host("google"),
            api_version="v1beta",
            timeout=int(provider.SECONDS * 1000),
            retry_options=types.HttpRetryOptions(attempts=1),
            httpx_async_client=line,
        )
        client = genai.Client(api_key=keys.need(*KEYS), vertexai=False, http_options=options)
        yield GoogleModel(name, provider=GoogleProvider(client=client))
