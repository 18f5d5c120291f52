"""What goes over the counter of a shop: a request as it came, and its answer."""

from __future__ import annotations

import email
import email.policy
import json
from dataclasses import dataclass, field
from functools import cached_property

from production_flow.types import Json


@dataclass(frozen=True)
class File:
    """A part of a form: its field, its file name (empty for text), its bytes."""

    field: str
    name: str
    data: bytes


@dataclass(frozen=True)
class Asked:
    """A request: its path without the prefix of the shop, header names in lower case."""

    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    body: bytes
    home: str
    """Address of the shop, for links to what it made."""

    @cached_property
    def json(self) -> dict[str, Json]:
        """The body as JSON; empty where it is none."""
        try:
            read = json.loads(self.body or b"{}")
        except ValueError:
            return {}
        return read if isinstance(read, dict) else {}

    @cached_property
    def form(self) -> list[File]:
        """The parts of a multipart body, in their order."""
        head = f"Content-Type: {self.headers.get('content-type', '')}\r\n\r\n".encode()
        message = email.message_from_bytes(head + self.body, policy=email.policy.HTTP)
        found = []
        for part in message.iter_parts():
            name = str(part.get_param("name", header="content-disposition"))
            data = part.get_payload(decode=True)
            assert isinstance(data, bytes)
            found.append(File(name, part.get_filename() or "", data))
        return found

    @property
    def fields(self) -> dict[str, str]:
        """The text parts of a form."""
        return {part.field: part.data.decode() for part in self.form if not part.name}

    @property
    def files(self) -> list[bytes]:
        """The files of a form, in their order."""
        return [part.data for part in self.form if part.name]


@dataclass(frozen=True)
class Answer:
    """An answer: a body of JSON (as a value), or bytes with their mime type."""

    body: Json | bytes
    status: int = 200
    mime: str = "application/json"
    headers: dict[str, str] = field(default_factory=dict)

    @property
    def data(self) -> bytes:
        """The body as it goes over the wire."""
        return self.body if isinstance(self.body, bytes) else json.dumps(self.body).encode()


class Decline(Exception):
    """A request that a shop does not take, in the words of its vendor."""

    def __init__(self, status: int, body: Json) -> None:
        super().__init__(str(body))
        self.answer = Answer(body, status)
