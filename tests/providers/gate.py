"""A gate before a server on this machine: lets everything through, unless a test wants the road to be bad."""

import json
import os
import socket
import struct
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import httpx

HOPS = {"connection", "content-length", "host", "keep-alive", "transfer-encoding"}
CUT = "cut"
PAGE = (200, {"content-type": "text/html"}, b"<html><body>Sign in</body></html>")
SLOWER = (429, {"content-type": "application/json", "retry-after": "1"}, b'{"error": {"message": "slow down"}}')
DARK = (500, {"content-type": "application/json"}, b'{"error": {"message": "the city is dark"}}')


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def _serve(self):
        body = self._chunks() if "chunked" in self.headers.get("transfer-encoding", "") else self._whole()
        gate = self.server.gate
        gate.passed.append((self.command, self.path))
        answer = gate.through(self.command, self.path, dict(self.headers.items()), body)
        if answer is None:
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            os.close(self.connection.detach())
            self.close_connection = True
            return
        status, headers, data = answer
        self.send_response(status)
        for name, value in {**headers, "content-length": str(len(data))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)

    do_GET = do_POST = do_PUT = do_DELETE = _serve  # noqa: N815 - as the base class looks for them

    def _whole(self):
        return self.rfile.read(int(self.headers.get("content-length") or 0))

    def _chunks(self):
        made = b""
        while size := int(self.rfile.readline().split(b";")[0], 16):
            made += self.rfile.read(size)
            self.rfile.readline()
        self.rfile.readline()
        return made

    def log_message(self, *_):
        """Says nothing."""


class Gate:
    """A server before another one, whose address it puts its own in place of.

    `bad` is what becomes of a request of one of the `methods` after the server had it: an answer of its own, or
    `CUT`. `words` replaces words in answers: {"status": "A_NEW_WORD"}.
    """

    def __init__(self, house):
        self.house = house
        self.passed = []
        self.bad = None
        self.methods = {"POST"}
        self.words = {}
        self.replaced = 0
        self._client = httpx.Client(trust_env=False, timeout=30.0)
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.gate = self
        self._server.daemon_threads = True
        self._server.handle_error = lambda *_: None
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        self._thread.start()

    def count(self, method):
        """How many requests came with a method."""
        return sum(one == method for one, _ in self.passed)

    def through(self, method, path, headers, body):
        bad = self.bad if method in self.methods else None
        if bad == SLOWER:  # it never came in
            return bad
        kept = {name: value for name, value in headers.items() if name.lower() not in HOPS}
        came = self._client.request(method, self.house + path, headers=kept, content=body)
        if bad is not None:
            return None if bad == CUT else bad
        said = {name: value for name, value in came.headers.items() if name not in HOPS}
        return came.status_code, said, self._changed(came)

    def _changed(self, came):
        if "json" not in came.headers.get("content-type", "") or not came.content:
            return came.content
        told = came.json()
        if isinstance(told, dict):
            known = {name: word for name, word in self.words.items() if isinstance(told.get(name), str)}
            self.replaced += len(known)
            told.update(known)
        return json.dumps(told).replace(self.house, self.url).encode()

    def close(self):
        """From now on nobody listens; may be called twice."""
        if self._client.is_closed:
            return
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(5)
        self._client.close()
