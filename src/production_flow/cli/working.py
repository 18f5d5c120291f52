"""The command that works off what was asked for: worker."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from typing import TYPE_CHECKING

from production_flow.cli.app import app
from production_flow.cli.options import DEFAULT_WORKSPACE, WorkspaceOption

if TYPE_CHECKING:
    from types import FrameType


BESIDE = "PFLOW_BESIDE"
"""The environment variable in which a studio tells its worker who it is."""


@app.command()
def worker(workspace: WorkspaceOption = DEFAULT_WORKSPACE) -> None:
    """Work off what was asked for in the studio, until it is stopped. The studio starts one by itself."""
    from production_flow.errors import FlowError  # noqa: PLC0415 - only commands that need the studio load it
    from production_flow.production.shift import Shift  # noqa: PLC0415

    shift = Shift(workspace, lambda sentence: print(sentence, file=sys.stderr, flush=True))  # noqa: T201 - its only output

    def stop(_number: int, _frame: FrameType | None) -> None:
        shift.abort()
        os._exit(0)

    signal.signal(signal.SIGINT, stop)
    signal.signal(signal.SIGTERM, stop)
    if studio := os.environ.get(BESIDE):
        threading.Thread(target=_stay_with, args=(int(studio),), daemon=True).start()
    try:
        shift.work()
    except FlowError as error:
        _begin_anew(f"{error}")
    except Exception as error:  # noqa: BLE001 - it is written on the call; the worker goes on with the next one
        _begin_anew(f"{type(error).__name__}")


def _stay_with(studio: int) -> None:
    """Ends this process when the studio that began it is gone, however it went."""
    while os.getppid() == studio:
        time.sleep(1.0)
    os.kill(os.getpid(), signal.SIGTERM)


def _begin_anew(why: str) -> None:
    """A run that broke leaves threads behind that nobody can end: this process gives way to a new one."""
    sys.stderr.write(f"{why}\nThe worker begins anew.\n")
    sys.stderr.flush()
    os.execv(sys.executable, [sys.executable, "-c", _AGAIN, *sys.argv[1:]])  # noqa: S606 - ourselves


_AGAIN = "from production_flow.cli import main; main()"
