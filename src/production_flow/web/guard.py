"""Who may ask what: only this machine, or whoever has the token; never another site's page.

A page of another site can make a browser send requests here. It cannot choose the `Host` header, so a name that
leads here by a trick (DNS rebinding) is refused; and it cannot hide its `Origin`, so it can change nothing.
"""

from __future__ import annotations

import contextlib
import hmac
import re
import time
from collections import OrderedDict, deque
from dataclasses import dataclass, field
from http.cookies import SimpleCookie
from urllib.parse import parse_qsl, urlencode, urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.responses import RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from production_flow.web.faults import told

COOKIE = "production-flow"
SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
LARGEST_BODY = 2 << 20
"""Bytes of a request that is no file."""

LARGEST_FILE = (200 << 20) + (1 << 20)
"""Bytes of a request that carries a file, wrapping included."""

LARGEST_PACKAGE = 32 << 30
"""Bytes of a package that is opened again; it is written to the disk as it comes."""

_HOME = frozenset({"127.0.0.1", "localhost", "::1"})
_POLICY = (
    "default-src 'self'; img-src 'self' blob: data:; media-src 'self' blob:; style-src 'self' 'unsafe-inline'; "
    "script-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'"
)
_HEADERS = {
    "Content-Security-Policy": _POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
}
_DEAR = re.compile(r"/api/(shows$|packages$|calls|models/|shows/[^/]+/(takes|quote|resolve)(/|$))")
"""Where a POST costs work or money: these are counted. Steps are not: a person may type."""


@dataclass
class Rate:
    """At most `most` per `seconds` for each client."""

    most: int = 60
    seconds: float = 10.0
    _seen: OrderedDict[str, deque[float]] = field(default_factory=OrderedDict)

    def allows(self, client: str, now: float) -> bool:
        """Counts a request; says whether it is one too many."""
        times = self._seen.setdefault(client, deque())
        self._seen.move_to_end(client)
        while len(self._seen) > 1000:
            self._seen.popitem(last=False)
        while times and now - times[0] > self.seconds:
            times.popleft()
        if len(times) >= self.most:
            return False
        times.append(now)
        return True


class Guard:
    """Stands before the app.

    Args:
        app: What is guarded.
        hosts: Names, beside those of this machine itself, under which it may be asked.
        token: What a visitor from elsewhere has to know; empty where nobody is let in from elsewhere.
    """

    def __init__(self, app: ASGIApp, hosts: frozenset[str] = frozenset(), token: str = "") -> None:
        self._app = app
        self._hosts = _HOME | hosts
        self._token = token
        self._rate = Rate()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Lets a request through, or says why not."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        refusal = self._refused(scope)
        sent = _dressed(send, scope["path"])
        if refusal is not None:
            await refusal(scope, receive, sent)
            return
        with contextlib.suppress(Exception):  # it was answered and written down: see faults
            await self._app(scope, _Bounded(receive, _largest(scope)), sent)

    def _refused(self, scope: Scope) -> Response | None:
        headers = Headers(scope=scope)
        if _name(headers.get("host", "")) not in self._hosts:
            return told(403, "Forbidden", "This address is not one of the studio's.", todo="Open it as it was printed.")
        if scope["method"] not in SAFE and not self._same(headers):
            return told(403, "Forbidden", "Another site's page asked for this.", todo="Use the studio's own page.")
        if self._token and (answer := self._unknown(scope, headers)) is not None:
            return answer
        length = headers.get("content-length", "0")
        if not length.isdigit() or int(length) > _largest(scope):
            return told(413, "BadInput", "That is too large.", todo="Send less.")
        dear = scope["method"] == "POST" and _DEAR.match(scope["path"]) is not None
        client = scope.get("client") or ("", 0)
        if dear and not self._rate.allows(str(client[0]), time.monotonic()):
            return told(429, "Busy", "That was asked for too often.", todo="Wait a moment.")
        return None

    def _same(self, headers: Headers) -> bool:
        """Whether a change comes from a page of ours, or from a program, which sends no origin."""
        site = headers.get("sec-fetch-site", "")
        if site not in {"", "same-origin", "none"}:
            return False
        origin = headers.get("origin")
        return origin is None or urlsplit(origin).netloc.lower() == headers.get("host", "").lower()

    def _unknown(self, scope: Scope, headers: Headers) -> Response | None:
        """Nothing for who knows the token; a cookie in its place for who comes with it for the first time."""
        query = parse_qsl(scope["query_string"].decode("latin-1"), keep_blank_values=True)
        brought = next((value for name, value in query if name == "token"), None)
        if brought is not None and self._is(brought) and scope["method"] == "GET":
            rest = urlencode([(name, value) for name, value in query if name != "token"])
            answer = RedirectResponse(scope["path"] + (f"?{rest}" if rest else ""), status_code=303)
            answer.set_cookie(COOKIE, self._token, max_age=30 * 86_400, httponly=True, samesite="strict", path="/")
            answer.headers["Cache-Control"] = "no-store"
            return answer
        cookies = SimpleCookie(headers.get("cookie", ""))
        bearer = headers.get("authorization", "")
        known = [cookies[COOKIE].value] if COOKIE in cookies else []
        known += [bearer[7:]] if bearer[:7].lower() == "bearer " else []
        if any(self._is(word) for word in known):
            return None
        return told(403, "Forbidden", "The token is missing.", todo="Open the address that was printed at the start.")

    def _is(self, word: str) -> bool:
        return hmac.compare_digest(word.encode(), self._token.encode())


class _Bounded:
    """A request's body that ends with an error where it is longer than it may be."""

    def __init__(self, receive: Receive, most: int) -> None:
        self._receive = receive
        self._left = most

    async def __call__(self) -> Message:
        message = await self._receive()
        self._left -= len(message.get("body", b""))
        if self._left < 0:
            raise HTTPException(413)
        return message


def _largest(scope: Scope) -> int:
    if scope["method"] == "POST" and scope["path"] == "/api/packages":
        return LARGEST_PACKAGE
    kind = Headers(scope=scope).get("content-type", "")
    carries = scope["method"] == "POST" and "/takes/" in scope["path"] and kind.startswith("multipart/form-data")
    return LARGEST_FILE if carries else LARGEST_BODY


def _dressed(send: Send, path: str) -> Send:
    async def sent(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in _HEADERS.items():
                headers.setdefault(name, value)
            if path.startswith("/api/") and "cache-control" not in headers:
                headers["Cache-Control"] = "no-store"
        await send(message)

    return sent


def _name(host: str) -> str:
    """The name in a `Host` header, without its port; empty for what is none."""
    try:
        return (urlsplit(f"//{host}").hostname or "").lower() if host and "@" not in host and "/" not in host else ""
    except ValueError:
        return ""
