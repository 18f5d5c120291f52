"""The four wires that language models are spoken to through, and the show that they write."""

import importlib.util
import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from production_flow.providers import registry
from production_flow.providers.requests import TextRequest
from production_flow.providers.writing import provider as office


def _module(name):
    """A module beside this file (tests are no package)."""
    known = sys.modules.get(f"text_{name}")
    if known is None:
        spec = importlib.util.spec_from_file_location(f"text_{name}", Path(__file__).with_name(f"{name}.py"))
        known = sys.modules[spec.name] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(known)
    return known


wires = _module("wires")


@dataclass(frozen=True)
class Wire:
    """A provider and how its vendor streams.

    `says(text)` are the bytes of an answer; `cut` and `refusal` are what makes it end early or be none;
    `price` is what an answer of 1200 tokens in and 300 out costs.
    """

    provider: str
    model: str
    host: str
    base: str
    path: str
    says: Any
    cut: dict
    refusal: dict
    price: float
    key: str


WIRES = {
    "openai": Wire(
        "openai-text", "gpt-6-luna", "openai", "/v1", "/v1/responses", wires.responses,
        {"incomplete": "max_output_tokens"}, {"refusal": "I cannot write that."}, 0.0003, "OPENAI_API_KEY",
    ),
    "anthropic": Wire(
        "anthropic-text", "claude-haiku-5-5", "anthropic", "", "/v1/messages", wires.messages,
        {"stop": "max_tokens"}, {"stop": "refusal"}, 0.0003, "ANTHROPIC_API_KEY",
    ),
    "google": Wire(
        "google-text", "gemini-3.8-flash", "google", "", "/v1beta/models/[^/]+:streamGenerateContent", wires.gemini,
        {"finish": "MAX_TOKENS"}, {"blocked": "SAFETY"}, 0.002, "GEMINI_API_KEY",
    ),
    "compatible": Wire(
        "compatible-text", "local-model", "compatible", "/v1", "/v1/chat/completions", wires.chat,
        {"finish": "length"}, {"refusal": "I cannot write that."}, 0.0, "",
    ),
}  # fmt: skip


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    """Lines that are silent for two seconds are broken, not after ten minutes."""
    monkeypatch.setattr(office, "SECONDS", 2.0)


@pytest.fixture
def show():
    """The show as a good model would write it (`answers.py`)."""
    return _module("answers")


@pytest.fixture
def streamed():
    """The bytes of the four wires (`wires.py`)."""
    return wires


class Desk:
    """One wire on the loopback server: what the server says next, and a request sent to it."""

    def __init__(self, wire, server, bench, show):
        self.wire, self.server, self.bench, self.show = wire, server, bench, show
        self.provider = registry.provider(wire.provider)

    def says(self, *answers, **more):
        """The server's next answers: filled forms, or texts; `more` is how the last of them ends."""
        for number, answer in enumerate(answers, start=1):
            text = answer if isinstance(answer, str) else json.dumps(answer)
            ending = more if number == len(answers) else {}
            self.server.answer("POST", self.wire.path, self.wire.says(text, **ending), mime=wires.MIME)

    def fails(self, status, message, code="", headers=None):
        """The server's next answer is an error in the words of its vendor."""
        told = {"message": message, "type": code, "code": code} if self.wire.host != "google" else {
            "message": message, "code": status, "status": code,
        }  # fmt: skip
        self.server.answer("POST", self.wire.path, {"error": told}, status=status, headers=headers)

    def resets(self):
        """The connection is reset after the whole request was read."""
        self.server.reset("POST", self.wire.path)

    def hangs(self):
        """Nothing comes."""
        self.server.hang("POST", self.wire.path)

    def request(self, document="location", **more):
        fields = {"prompt": "Write it.", "material": self.show.material(document), "model": self.wire.model}
        return TextRequest(**{"document": document, **fields, **more})

    def start(self, document="location", **more):
        return self.provider.start(self.request(document, **more), "take-1", self.bench)

    @property
    def bodies(self):
        """The bodies of everything that was posted."""
        return [asked.json() for asked in self.server.posts]


@pytest.fixture(params=WIRES)
def desk(request, server, route, bench, show):
    """Each of the four wires in turn."""
    wire = WIRES[request.param]
    route(wire.host, wire.base)
    return Desk(wire, server, bench, show)


@pytest.fixture
def desk_of(server, route, bench, show):
    """`desk_of("compatible")`: one of the four wires."""

    def of(name):
        wire = WIRES[name]
        route(wire.host, wire.base)
        return Desk(wire, server, bench, show)

    return of
