"""GPT through OpenAI's Responses, with answers by its schema; nothing is stored there."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from typing import TYPE_CHECKING, Final

from production_flow.providers import hosts, keys
from production_flow.providers.requests import TextRequest
from production_flow.providers.vendors.text.wires import wire
from production_flow.providers.writing import provider
from production_flow.providers.writing.line import Line

if TYPE_CHECKING:
    from pydantic_ai.models import Model

KEY: Final = "OPENAI_API_KEY"


class OpenaiText(provider.TextProvider):
    """Writes with a GPT."""

    name = "openai-text"
    keys = (KEY,)
    concurrency = 8

    def line(self, request: TextRequest) -> Line:
        """Responses, each asked for once."""
        keys.need(KEY)
        settings = {
            "max_tokens": provider.longest(request.document),
            "openai_store": False,
            "openai_send_reasoning_ids": False,  # names of what is not stored
            "openai_prompt_cache_diagnostics": False,
            "request_timeout": provider.MOST_SECONDS,
        }
        return Line(partial(_model, request.model), request.model, f"{self.name} {request.model}", settings)


@asynccontextmanager
async def _model(name: str) -> AsyncIterator[Model]:
    import openai  # noqa: PLC0415 - takes two seconds to load
    from pydantic_ai.models.openai import OpenAIResponsesModel  # noqa: PLC0415 - as above
    from pydantic_ai.providers.openai import OpenAIProvider  # noqa: PLC0415 - as above

    async with wire() as line:
        client = openai.AsyncOpenAI(
            api_key=keys.need(KEY), base_url=hosts.host("openai"), max_retries=0, http_client=line
        )
        yield OpenAIResponsesModel(name, provider=OpenAIProvider(openai_client=client))
