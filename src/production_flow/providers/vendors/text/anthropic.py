"""Claude through Anthropic's Messages, with answers by its schema."""

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

KEY: Final = "ANTHROPIC_API_KEY"


class AnthropicText(provider.TextProvider):
    """Writes with a Claude."""

    name = "anthropic-text"
    keys = (KEY,)

    def line(self, request: TextRequest) -> Line:
        """Messages, each asked for once."""
        keys.need(KEY)
        settings = {"max_tokens": provider.longest(request.document), "request_timeout": provider.MOST_SECONDS}
        return Line(partial(_model, request.model), request.model, f"{self.name} {request.model}", settings)


@asynccontextmanager
async def _model(name: str) -> AsyncIterator[Model]:
    import anthropic  # noqa: PLC0415 - takes seconds to load
    from pydantic_ai.models.anthropic import AnthropicModel  # noqa: PLC0415 - as above
    from pydantic_ai.providers.anthropic import AnthropicProvider  # noqa: PLC0415 - as above

    async with wire() as line:
        client = anthropic.AsyncAnthropic(
            api_key=keys.need(KEY), base_url=hosts.host("anthropic"), max_retries=0, http_client=line
        )
        yield AnthropicModel(name, provider=AnthropicProvider(anthropic_client=client))
