"""The command that opens the studio: a server, a worker beside it, and a browser."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import threading
import time
import webbrowser
from typing import TYPE_CHECKING, Annotated

import typer

from production_flow.cli.app import app
from production_flow.cli.options import DEFAULT_WORKSPACE, WorkspaceOption
from production_flow.cli.working import BESIDE

if TYPE_CHECKING:
    from pathlib import Path

_WORKER = "from production_flow.cli import main; main()"
_BEHIND = 5
"""How far the worker stands behind the server where both want a core: pages answer while pictures are drawn."""

_BUSY = 4
"""The exit code of a worker that found another one at work."""


@app.command()
def studio(
    workspace: WorkspaceOption = DEFAULT_WORKSPACE,
    port: Annotated[
        int, typer.Option(help="The port; the next free one is taken where it is in use.", min=0, max=65535)
    ] = 8484,
    host: Annotated[
        str, typer.Option(help="Who may come: this machine alone, or, with a token, whoever reaches this address.")
    ] = "127.0.0.1",
    no_browser: Annotated[bool, typer.Option("--no-browser", help="Open no browser.")] = False,
) -> None:
    """Open the studio in a browser, and work off what is asked for there. Ctrl-C stops both."""
    from production_flow.production.worker import few_arenas  # noqa: PLC0415 - only the studio needs a server
    from production_flow.web import server  # noqa: PLC0415 - only the studio needs a server
    from production_flow.web.house import House  # noqa: PLC0415

    few_arenas()  # before the first of its many threads
    address = server.Address.of(host, port)
    listening = server.bound(host, port)
    house = House(workspace)
    worker = Beside(workspace)
    house.worker_lives = lambda: worker.lives or house.sheet.attended
    found = listening.getsockname()[1]
    if port not in {0, found}:
        _say(f"Port {port} is taken; {found} is used.")
    _say(f"The studio is open at {address.url(found)}")
    _say("Ctrl-C closes it.")
    worker.start()
    threading.Thread(target=house.warm, name="warm", daemon=True).start()
    if not no_browser:
        threading.Timer(0.8, lambda: _show(address.url(found))).start()
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # a polite kill ends the worker too
    try:
        with contextlib.suppress(KeyboardInterrupt):
            server.Server(house, address).run(sockets=[listening])
    finally:
        worker.end()
        house.close()
    _say("Closed. What was finished is kept.")


def _say(sentence: str) -> None:
    sys.stderr.write(sentence + "\n")
    sys.stderr.flush()


def _show(url: str) -> None:
    with contextlib.suppress(webbrowser.Error):
        webbrowser.open(url)


class Beside:
    """The worker's process: begun anew when it dies, ended with the studio."""

    def __init__(self, workspace: Path) -> None:
        self._command = [sys.executable, "-c", _WORKER, "worker", "--workspace", str(workspace)]
        self._process: subprocess.Popen[bytes] | None = None
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._keep, name="beside", daemon=True)

    @property
    def lives(self) -> bool:
        """Whether it is there."""
        return self._process is not None and self._process.poll() is None

    def start(self) -> None:
        """Begins it, and looks after it."""
        self._thread.start()

    def end(self) -> None:
        """Ends it; what it was at is taken up the next time."""
        self._over.set()
        self._thread.join(10)

    def _keep(self) -> None:
        pause = 0.5
        while not self._over.is_set():
            began = time.monotonic()
            self._process = subprocess.Popen(  # noqa: S603 - ourselves
                self._command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                env={**os.environ, BESIDE: str(os.getpid())},
            )
            with contextlib.suppress(OSError):
                os.setpriority(os.PRIO_PROCESS, self._process.pid, _BEHIND)
            while self._process.poll() is None and not self._over.wait(0.2):
                pass
            if self._over.is_set():
                break
            lived = time.monotonic() - began
            pause = 0.5 if lived > 30 else min(30.0, pause * 2)
            self._over.wait(10.0 if self._process.returncode == _BUSY else pause)
        self._stop()

    def _stop(self) -> None:
        if self._process is None or self._process.poll() is not None:
            return
        self._process.terminate()
        try:
            self._process.wait(5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait(5)
