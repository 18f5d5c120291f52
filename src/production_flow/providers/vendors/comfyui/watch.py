"""How far a workflow is, heard over a websocket while it goes on. Nothing depends on it: without it one only looks."""

from __future__ import annotations

import json
import ssl
import threading
from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from production_flow.providers import hosts
from production_flow.types import Json

if TYPE_CHECKING:
    from websockets.sync.client import ClientConnection

PATIENCE: Final = 5.0
"""Seconds until a connection counts as impossible."""

MOST_BYTES: Final = 64 << 20
"""Bytes of one message; previews come as pictures."""

_OVER: Final = ("execution_success", "execution_error", "execution_interrupted")

_watches: dict[str, Watch] = {}
_lock = threading.Lock()


class Watch:
    """Listens to one piece of work in a thread of its own, until it is over or the line breaks.

    Args:
        ident: Our id of the work.
        nodes: Ids of the nodes of its workflow.
        titles: How a person knows each of them.
    """

    def __init__(self, ident: str, nodes: Collection[str], titles: Mapping[str, str]) -> None:
        self.ident = ident
        self._shares = dict.fromkeys(nodes, 0.0)
        self._titles = titles
        self._current = ""
        self._heard = False
        self._line: ClientConnection | None = None

    @property
    def fraction(self) -> float | None:
        """How far it is, 0 to 1; None while nothing was heard."""
        return sum(self._shares.values()) / max(1, len(self._shares)) if self._heard else None

    @property
    def words(self) -> str:
        """What it is at: `KSampler 40%`; empty while nothing is known."""
        share = self._shares.get(self._current, 0.0)
        name = self._titles.get(self._current, "")
        return f"{name} {share:.0%}" if name and 0 < share < 1 else name

    def listen(self) -> None:
        """Connects, and hears from then on in a thread; returns when it hears, or when that is not possible."""
        ready = threading.Event()
        threading.Thread(target=self._hear, args=(ready,), name=f"comfyui {self.ident[:12]}", daemon=True).start()
        ready.wait(PATIENCE)

    def close(self) -> None:
        """Stops listening."""
        if self._line is not None:
            self._line.close()

    def _hear(self, ready: threading.Event) -> None:
        from websockets.exceptions import WebSocketException  # noqa: PLC0415 - loaded only where there is a server
        from websockets.sync.client import connect  # noqa: PLC0415 - as above

        base = hosts.host("comfyui")
        secure: dict[str, Any] = {"ssl": ssl.create_default_context()} if base.startswith("https") else {}
        how = {"open_timeout": PATIENCE, "close_timeout": 1.0, "max_size": MOST_BYTES, "proxy": None, **secure}
        try:
            with connect(f"ws{base.removeprefix('http')}/ws?clientId={quote(self.ident, safe='')}", **how) as line:
                self._line = line
                ready.set()
                for message in line:
                    if isinstance(message, str) and not self.takes(message):
                        break
        except (OSError, WebSocketException):
            pass  # whoever looks at the work sees it end all the same
        finally:
            ready.set()

    def takes(self, message: str) -> bool:
        """Takes a message in; False when the work is over."""
        try:
            said: Any = json.loads(message)
            kind, data = str(said["type"]), said["data"]
            if not isinstance(data, dict) or data.get("prompt_id") != self.ident:
                return True
            self._learn(kind, data)
        except (ValueError, KeyError, TypeError):
            return True
        return kind not in _OVER

    def _learn(self, kind: str, data: dict[str, Json]) -> None:
        self._heard = True
        if kind == "execution_cached":
            for node in data.get("nodes") or ():
                self._share(str(node), 1.0)
        elif kind == "executing" and data.get("node") is not None:
            self._moves(str(data["node"]))
        elif kind == "progress":
            self._moves(str(data["node"]))
            self._share(str(data["node"]), float(data["value"]) / max(1.0, float(data["max"])))
        elif kind == "progress_state":
            for node, state in data["nodes"].items():
                done = state.get("state") == "finished"
                if state.get("state") == "running":
                    self._moves(str(node))
                self._share(str(node), 1.0 if done else float(state["value"]) / max(1.0, float(state["max"])))
        elif kind == "executed":
            self._share(str(data["node"]), 1.0)

    def _moves(self, node: str) -> None:
        """Another node has begun: the one before it is done."""
        node = node.partition(":")[0]
        if self._current and self._current != node:
            self._share(self._current, 1.0)
        self._current = node

    def _share(self, node: str, share: float) -> None:
        node = node.partition(":")[0]
        if node in self._shares:
            self._shares[node] = min(1.0, max(self._shares[node], share))


def begin(ident: str, nodes: Collection[str], titles: Mapping[str, str]) -> Watch:
    """The watch over a piece of work: the one there is, else a new one that listens where it can."""
    with _lock:
        known = _watches.get(ident)
        if known is None:
            known = _watches[ident] = Watch(ident, nodes, titles)
            known.listen()
        return known


def end(ident: str) -> None:
    """Nobody needs to listen any longer."""
    with _lock:
        known = _watches.pop(ident, None)
    if known is not None:
        known.close()
