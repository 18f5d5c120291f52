"""Serves a house until it is told to stop."""

from __future__ import annotations

import contextlib
import secrets
import socket
from dataclasses import dataclass, field
from pathlib import Path

import anyio.to_thread
import uvicorn

from production_flow.errors import BadInput, WorkspaceError
from production_flow.web.app import create
from production_flow.web.house import House

HOME = "127.0.0.1"
FIRST_PORT = 8484
_THREADS = 8
"""How many requests are worked on at a time."""

_PORTS = 20
"""How many ports are tried."""


@dataclass(frozen=True)
class Address:
    """Where the studio is to be reached.

    Args:
        host: A name or address of this machine.
        port: The first port that is tried; 0 for any.
        token: What a visitor has to know, where others than this machine may come.
    """

    host: str = HOME
    port: int = FIRST_PORT
    token: str = field(default="", repr=False)

    @classmethod
    def of(cls, host: str, port: int) -> Address:
        """An address, with a token of its own where others may come."""
        return cls(host, port, "" if host in {HOME, "localhost", "::1"} else secrets.token_urlsafe(24))

    def url(self, port: int) -> str:
        """What is to be opened."""
        name = socket.gethostname() if self.host in {"0.0.0.0", "::"} else self.host  # noqa: S104 - only its name
        shown = f"[{name}]" if ":" in name else name
        return f"http://{shown}:{port}/" + (f"?token={self.token}" if self.token else "")

    def names(self) -> frozenset[str]:
        """Further names under which it may be asked."""
        if self.host in {"0.0.0.0", "::"}:  # noqa: S104 - a person said so, and has a token
            return frozenset(_own_names())
        return frozenset({self.host.lower()})


def _own_names() -> list[str]:
    name = socket.gethostname()
    found = [name.lower(), f"{name}.local".lower()]
    with contextlib.suppress(OSError):
        found += [str(info[4][0]).partition("%")[0] for info in socket.getaddrinfo(name, None)]
    with contextlib.suppress(OSError), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.connect(("192.0.2.1", 9))  # nothing is sent: it only says which address would be used
        found.append(str(probe.getsockname()[0]))
    return found


def bound(host: str, port: int) -> socket.socket:
    """A socket on that port, or on the next one that is free.

    Raises:
        BadInput: There is no such host.
        WorkspaceError: None of twenty is free.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    for number in range(port, min(port + _PORTS, 65536)) if port else [0]:
        listening = socket.socket(family, socket.SOCK_STREAM)
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listening.bind((host, number))
        except socket.gaierror as error:
            listening.close()
            raise BadInput(f"There is no host called {host!r} here.", todo="Use --host 127.0.0.1.") from error
        except OSError as error:
            listening.close()
            if number == 0 or error.errno not in {98, 13, 48}:
                raise BadInput(f"It cannot listen on {host}: {error.strerror}.", todo="Use another --host.") from error
            continue
        listening.listen(128)
        return listening
    raise WorkspaceError(f"No port from {port} to {port + _PORTS - 1} is free.", todo="Name one with --port.")


class Server(uvicorn.Server):
    """Ends streams before it waits for them."""

    def __init__(self, house: House, address: Address) -> None:
        app = create(house, hosts=address.names(), token=address.token)
        super().__init__(
            uvicorn.Config(
                app,
                log_level="warning",
                access_log=False,
                server_header=False,
                timeout_graceful_shutdown=2,
                timeout_keep_alive=30,
                h11_max_incomplete_event_size=64 << 10,
                lifespan="off",
            )
        )
        self._house = house

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begins with few threads: what is asked for at once waits for one of two cores anyway."""
        anyio.to_thread.current_default_thread_limiter().total_tokens = _THREADS
        await super().startup(sockets)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Ends every stream, then the server."""
        self._house.ear.close()
        await super().shutdown(sockets)


def serve(root: Path, address: Address, listening: socket.socket) -> None:
    """Serves until a signal comes. For trials; the studio does more."""
    house = House(root)
    try:
        Server(house, address).run(sockets=[listening])
    finally:
        house.close()
