"""Any server that speaks OpenAI's chat form: Ollama, llama.cpp, vLLM, LM Studio on this machine, or a gateway."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from typing import TYPE_CHECKING, Final

from production_flow.errors import BadInput, ProviderError
from production_flow.providers import hosts, keys
from production_flow.providers.ports import Ability, Bench, Operation
from production_flow.providers.requests import AnyRequest, TextRequest
from production_flow.providers.vendors.text.wires import wire
from production_flow.providers.writing import provider
from production_flow.providers.writing.line import Line

if TYPE_CHECKING:
    from pydantic_ai.models import Model

KEY: Final = "PRODUCTION_FLOW_TEXT_KEY"
"""Wanted where the server is not on this machine."""

_OPENAI_ONLY: Final = ("OpenAI-Organization", "OpenAI-Project")
"""Headers that the client takes from the environment and that are nobody else's business."""

SEEDS: Final = 2**31
"""Seeds are below it."""


class CompatibleText(provider.TextProvider):
    """Writes with whatever model the server has."""

    name = "compatible-text"
    seeded = True
    concurrency = 1

    def ability(self) -> Ability:
        """Text; with a key where the server is not on this machine."""
        try:
            own = hosts.is_loopback(hosts.host("compatible"))
        except BadInput:  # an address that is not allowed is said when it is used
            own = True
        return super().ability().model_copy(update={"keys": () if own else (KEY,)})

    def start(self, request: AnyRequest, reference: str, bench: Bench) -> Operation:
        """As everybody's; a server has models of its own, so that one must be named."""
        if isinstance(request, TextRequest) and not request.model:
            todo = "Add an entry to models.toml that is like local-text and says its `model`."
            raise ProviderError("Nobody said which model of the server is meant.", where=self.name, todo=todo)
        return super().start(request, reference, bench)

    def line(self, request: TextRequest) -> Line:
        """Chat completions, each asked for once; no limit of length: servers have several words for it."""
        base = hosts.host("compatible")
        own = hosts.is_loopback(base)
        key = keys.secret(KEY) or "none" if own else keys.need(KEY)
        settings = {
            "seed": request.seed % SEEDS,
            "framing_announcement": "never",  # templates of many models take one system message, at the beginning
            "request_timeout": provider.MOST_SECONDS,
        }
        return Line(
            partial(_model, request.model, base, key),
            request.model,
            f"{self.name} {request.model}",
            settings,
            own=own,
            any_make=True,
        )


@asynccontextmanager
async def _model(name: str, base: str, key: str) -> AsyncIterator[Model]:
    import openai  # noqa: PLC0415 - takes two seconds to load
    from pydantic_ai.models.openai import OpenAIChatModel  # noqa: PLC0415 - as above
    from pydantic_ai.profiles import ModelProfile  # noqa: PLC0415 - as above
    from pydantic_ai.providers.openai_compatible import OpenAICompatibleProvider  # noqa: PLC0415 - as above

    profile = ModelProfile(supports_json_schema_output=True, supports_json_object_output=False, supports_tools=True)
    async with wire() as line:
        client = openai.AsyncOpenAI(
            api_key=key,
            base_url=base,
            max_retries=0,
            http_client=line,
            default_headers={name: openai.Omit() for name in _OPENAI_ONLY},  # type: ignore[misc]  # leaves them out
        )
        route = OpenAICompatibleProvider("compatible", openai_client=client, profile=profile)
        yield OpenAIChatModel(name, provider=route)
