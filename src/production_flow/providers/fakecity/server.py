"""The fake city over HTTP."""

from __future__ import annotations

import json
import socket
import struct
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

from production_flow.providers.fakecity.city import City
from production_flow.providers.fakecity.goods import goods
from production_flow.types import Json

_NEVER = 3600.0
_PORTS = ("image", "video", "voice", "music", "sound")


class Server(ThreadingHTTPServer):
    """Serves one city on this machine."""

    daemon_threads = True
    request_queue_size = 128

    def __init__(self, city: City, port: int = 0) -> None:
        super().__init__(("127.0.0.1", port), _Handler)
        self.city = city

    def handle_error(self, request: object, client_address: object) -> None:
        """Says nothing: buyers are killed and lines are cut on purpose."""

    @property
    def address(self) -> str:
        """Where it is reached."""
        return f"http://127.0.0.1:{self.server_address[1]}"


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Server

    def log_message(self, *_words: object) -> None:
        """Says nothing: the ledger is the record."""

    # -- buying --------------------------------------------------------------------------------

    def do_POST(self) -> None:
        """`POST /v1/PORT`, and `POST /v1/jobs/ID/cancel`."""
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        port, city = self.path.removeprefix("/v1/"), self.server.city
        stopped = port.removeprefix("jobs/").removesuffix("/cancel")
        if port not in _PORTS and stopped not in city.jobs:
            self._answer(404, {"error": "no such port"})
        elif self.headers.get("authorization") != f"Bearer {city.config.key}":
            self._answer(401, {"error": "invalid key"})
        elif stopped in city.jobs:
            city.cancel(stopped)
            self._answer(200, city.look(stopped))
        else:
            self._sell(port, json.loads(body))

    def _sell(self, port: str, order: dict[str, Json]) -> None:
        city, reference = self.server.city, str(order["reference"])
        if any(word in str(order["prompt"]).lower() for word in city.config.refuse):
            self._answer(400, {"error": "moderation_blocked: this is not shown here"})
            return
        if city.is_full(port) or city.misfortune("busy", reference, f"{time.time():.1f}"):
            self._answer(429, {"error": "too many at once"}, retry=city.config.again)
            return
        time.sleep(city.config.before)
        job = city.buy(port, order)
        time.sleep(city.config.after)
        if city.misfortune("late", reference):
            time.sleep(_NEVER)
        if city.misfortune("reset", reference):
            self._cut()
        elif city.misfortune("broken", reference):
            self._answer(500, {"error": "the city is dark"})
        else:
            self._answer(200, {"id": job["id"]})

    def _cut(self) -> None:
        """Cuts the line, as a cable does."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.close_connection = True
        self.connection.close()

    # -- asking and fetching -------------------------------------------------------------------

    def do_GET(self) -> None:
        """Jobs, the ledger, and outputs."""
        parts, city = urlsplit(self.path), self.server.city
        query = parse_qs(parts.query)
        ident = parts.path.rpartition("/")[2]
        if parts.path == "/v1/ledger":
            self._answer(200, {"purchases": list(city.jobs.values())})
        elif parts.path == "/v1/jobs" and city.config.find:
            self._answer(200, {"jobs": city.with_reference(query.get("reference", [""])[0])})
        elif ident not in city.jobs:
            self._answer(404, {"error": "no such job"})
        elif parts.path.startswith("/files/"):
            self._fetch(ident, float(query.get("until", ["0"])[0]))
        else:
            self._answer(200, city.look(ident))

    def _fetch(self, ident: str, until: float) -> None:
        city, job = self.server.city, self.server.city.jobs[ident]
        if time.time() > until:
            city.refresh(ident)
            self._answer(403, {"error": "the link has expired"})
        elif city.misfortune("page", job["reference"]):
            self._send(200, b"<html><body>Sign in</body></html>", "text/html")
        elif city.misfortune("empty", job["reference"]):
            self._send(200, b"", "application/octet-stream")
        else:
            self._send(200, *goods(job["port"], job["order"]))

    def _answer(self, status: int, data: dict[str, Json], retry: float | None = None) -> None:
        self._send(status, json.dumps(data).encode(), "application/json", retry)

    def _send(self, status: int, body: bytes, mime: str, retry: float | None = None) -> None:
        self.send_response(status)
        self.send_header("content-type", mime)
        self.send_header("content-length", str(len(body)))
        if retry is not None:
            self.send_header("retry-after", str(retry))
        self.end_headers()
        self.wfile.write(body)
