"""The street over HTTP: one server, one shop per prefix."""

from __future__ import annotations

import json
import traceback
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

from production_flow.providers import hosts
from production_flow.providers.fakecity.street.counter import Answer, Asked
from production_flow.providers.fakecity.street.ledger import Ledger
from production_flow.providers.fakecity.street.shop import Shop
from production_flow.providers.fakecity.street.shops import SHOPS


def dummy(name: str) -> str:
    """The key of a shop: plainly none of anybody's."""
    return f"street-{name.lower().replace('_', '-')}-0001"


class Street(ThreadingHTTPServer):
    """Every shop on this machine, with the ledger in a folder.

    Args:
        folder: Where the ledger lies.
        port: 0 for any free one.
        keys: What opens the shops, by variable; those that are not given are dummies.
        pause: Seconds that work takes which does not come with the answer itself.
    """

    daemon_threads = True
    request_queue_size = 128

    def __init__(self, folder: Path, port: int = 0, keys: Mapping[str, str] | None = None, pause: float = 0.0) -> None:
        super().__init__(("127.0.0.1", port), _Handler)
        self.ledger = Ledger(folder)
        given = keys or {}
        self.keys = {name: given.get(name, dummy(name)) for kind in SHOPS for name in kind.keys}
        self.shops: dict[str, Shop] = {kind.route: kind(self.ledger, self.keys[kind.keys[0]], pause) for kind in SHOPS}

    @property
    def address(self) -> str:
        """Where it is reached."""
        return f"http://127.0.0.1:{self.server_address[1]}"

    @property
    def environment(self) -> dict[str, str]:
        """The variables that lead every route here."""
        places = {hosts.HOSTS[name][0]: f"{self.address}/{name}{shop.suffix}" for name, shop in self.shops.items()}
        return {**places, **self.keys}


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Street

    def log_message(self, *_words: object) -> None:
        """Says nothing: the ledger is the record."""

    def _serve(self) -> None:
        length = int(self.headers.get("content-length") or 0)
        body = self._chunks() if "chunked" in self.headers.get("transfer-encoding", "") else self.rfile.read(length)
        parts = urlsplit(self.path)
        street, (_, route, *rest) = self.server, parts.path.split("/")
        if route in {"ledger", "asked"}:
            self._send(Answer({"purchases": street.ledger.rows} if route == "ledger" else dict(street.ledger.asked)))
            return
        shop = street.shops.get(route)
        if shop is None:
            self._send(Answer({"error": {"message": f"There is no shop at {parts.path}."}}, 404))
            return
        street.ledger.visit(route, self.command)
        headers = {name.lower(): value for name, value in self.headers.items()}
        query, home = dict(parse_qsl(parts.query)), f"{street.address}/{route}"
        try:
            self._send(shop.answer(Asked(self.command, f"/{'/'.join(rest)}", query, headers, body, home)))
        except (
            LookupError,
            ValueError,
            TypeError,
            AttributeError,
            OSError,
        ) as error:  # a request as no vendor would take it
            traceback.print_exception(error)
            self._send(Answer({"error": {"message": f"{type(error).__name__}: {error}"}}, 500))

    do_GET = do_POST = do_PUT = do_DELETE = _serve  # noqa: N815 - as the base class looks for them

    def _chunks(self) -> bytes:
        made = bytearray()
        while size := int(self.rfile.readline().split(b";")[0], 16):
            made += self.rfile.read(size)
            self.rfile.readline()
        self.rfile.readline()
        return bytes(made)

    def _send(self, answer: Answer) -> None:
        data = answer.data if answer.status != 204 else b""
        self.send_response(answer.status)
        for name, value in {"Content-Type": answer.mime, "Content-Length": str(len(data)), **answer.headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)


def lines(street: Street) -> str:
    """What a shell reads so that every route leads here."""
    return "".join(f"export {name}={json.dumps(value)}\n" for name, value in sorted(street.environment.items()))
