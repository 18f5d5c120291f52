"""A provider on this machine: a real HTTP server that answers what a test tells it and notes what it was asked."""

import email
import email.policy
import json
import os
import re
import socket
import struct
import threading
import time
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, urlsplit


@dataclass(frozen=True)
class Part:
    """One part of a form: `name` of the field, `file` name where it is a file."""

    name: str
    file: str
    mime: str
    data: bytes

    @property
    def text(self):
        return self.data.decode()


@dataclass(frozen=True)
class Asked:
    """A request as it came over the wire; header names in lower case."""

    method: str
    path: str
    query: dict
    headers: dict
    body: bytes

    def json(self):
        return json.loads(self.body)

    def form(self):
        """The parts of a multipart body, in their order."""
        head = f"Content-Type: {self.headers['content-type']}\r\n\r\n".encode()
        message = email.message_from_bytes(head + self.body, policy=email.policy.HTTP)
        return [
            Part(
                part.get_param("name", header="content-disposition"),
                part.get_filename() or "",
                part.get_content_type(),
                part.get_payload(decode=True),
            )
            for part in message.iter_parts()
        ]

    def fields(self):
        """The fields of a form that are no files, as (name, text), in their order."""
        return [(part.name, part.text) for part in self.form() if not part.file]

    def files(self):
        """The files of a form, in their order."""
        return [part for part in self.form() if part.file]


@dataclass
class Route:
    method: str
    path: re.Pattern
    answers: list = field(default_factory=list)


class Handler(BaseHTTPRequestHandler):
    """Reads a whole request, then does what the server's next answer says."""

    protocol_version = "HTTP/1.1"

    def _serve(self):
        parts = urlsplit(self.path)
        headers = {name.lower(): value for name, value in self.headers.items()}
        query = dict(parse_qsl(parts.query, keep_blank_values=True))
        asked = Asked(self.command, parts.path, query, headers, self._read())
        kind, *rest = self.server.loopback.next(asked)
        if kind == "say":
            self._say(asked, *rest)
        elif kind == "hang":
            self.server.loopback.over.wait(rest[0])
            self.close_connection = True
        else:
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            os.close(self.connection.detach())
            self.close_connection = True

    do_GET = do_POST = do_PUT = do_DELETE = do_PATCH = do_HEAD = _serve  # noqa: N815 - the names that http.server calls

    def _read(self):
        if self.headers.get("transfer-encoding", "").lower() != "chunked":
            return self.rfile.read(int(self.headers.get("content-length") or 0))
        body = b""
        while size := int(self.rfile.readline(), 16):
            body += self.rfile.read(size)
            self.rfile.readline()
        self.rfile.readline()
        return body

    def _say(self, asked, body, status, headers, mime):
        body = body(asked) if callable(body) else body
        plain = isinstance(body, bytes)
        data = body if plain else json.dumps(body).encode()
        usual = {
            "Content-Type": mime or ("application/octet-stream" if plain else "application/json"),
            "Content-Length": str(len(data)),
        }
        self.send_response(status)
        for name, value in {**usual, **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(data)

    def log_message(self, *_):
        """Says nothing."""


class Loopback:
    """Answers in the order in which they were told; the last one of a route is given again and again."""

    def __init__(self):
        self.asked = []
        self.strays = []
        self._routes = []
        self.over = threading.Event()
        self._lock = threading.Lock()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.loopback = self
        self._server.daemon_threads = True
        self._server.handle_error = lambda *_: None  # a client that went away is what some tests want
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        self._thread.start()

    def answer(self, method, path, body=b"", *, status=200, headers=None, mime=None):
        """Adds an answer: `body` is bytes, or a value to be written as JSON, or a function of `Asked` giving either."""
        self._add(method, path, ("say", body, status, headers or {}, mime))

    def reset(self, method, path):
        """Adds a connection reset, after the whole request was read."""
        self._add(method, path, ("reset",))

    def hang(self, method, path, seconds=20.0):
        """Adds silence: the request is read, nothing is answered, until the test is over."""
        self._add(method, path, ("hang", seconds))

    def _add(self, method, path, answer):
        known = next((route for route in self._routes if (route.method, route.path.pattern) == (method, path)), None)
        if known is None:
            known = Route(method, re.compile(path))
            self._routes.append(known)
        known.answers.append(answer)

    def of(self, method, path=".*"):
        """What was asked so far with this method under this path (a whole-match regular expression)."""
        return [one for one in self.asked if one.method == method and re.fullmatch(path, one.path)]

    @property
    def posts(self):
        """Every POST on the wire."""
        return self.of("POST")

    def close(self):
        self.over.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(5)

    def next(self, asked):
        with self._lock:
            self.asked.append(asked)
            for route in self._routes:
                if route.method == asked.method and route.path.fullmatch(asked.path):
                    return route.answers.pop(0) if len(route.answers) > 1 else route.answers[0]
            self.strays.append(f"{asked.method} {asked.path}")
        return ("say", {"error": {"message": "The test told no answer for this."}}, 418, {}, None)


def settle(condition, seconds=2.0):
    """Waits until a condition holds (a server notes a request in a thread of its own)."""
    until = time.monotonic() + seconds
    while not condition() and time.monotonic() < until:
        time.sleep(0.005)
    return condition()
