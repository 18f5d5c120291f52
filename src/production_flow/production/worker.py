"""What runs inside a worker process: one operation of a provider, from its request to files in the store.

Imports neither the durable engine nor the database. What was finished is written to `results` before
anybody is told, so that work is never done twice, whatever is killed when.
"""

from __future__ import annotations

import ctypes
import gc
import json
import os
import signal
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from production_flow.errors import FlowError, Interrupted, ProviderError, Unfit
from production_flow.graph.take import Made, TakeNotice
from production_flow.providers import registry
from production_flow.providers.ports import Operation, Result
from production_flow.store.media import MediaStore
from production_flow.types import Digest, Json, TakeKey

_PR_SET_PDEATHSIG = 1
_M_ARENA_MAX = -8

_MANY = 20_000
"""Objects that survive a piece of work when it has brought new modules."""


def begin(parent: int) -> None:
    """Ties this process to its parent: it dies when the parent does, and leaves Ctrl-C to it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
        if os.getppid() != parent:
            os._exit(1)


def perform(hidden: str, take_key: str, node: str, operation: dict[str, Json]) -> dict[str, Json]:
    """Carries an operation out, or finds that it was carried out before.

    Returns:
        `{"outputs": [...], "notices": [...], "cost": ..., "seconds": ..., "model": ...}`, or
        `{"error": {...}}` with the words for a person.
    """
    root = Path(hidden)
    media = MediaStore(root / "media")
    if (known := found(root, TakeKey(take_key), media)) is not None:
        return known
    stop = stop_of(root, TakeKey(take_key))
    try:
        done = _carry_out(media, Operation.model_validate(operation), stop)
        give_back()
    except FlowError as error:
        return {"error": error.as_json()}
    except Exception as error:  # noqa: BLE001 - a provider's fault must reach the person as a sentence
        fault = ProviderError(
            f"{operation['provider']} failed: {type(error).__name__}: {error}",
            where=node,
            todo="Try again, or report it.",
        )
        return {"error": fault.as_json()}
    write_down(root, TakeKey(take_key), node, operation["provider"], done)
    return done


def stop_of(hidden: Path, key: TakeKey) -> Path:
    """A file that says, while it is there, that work on a take is to stop."""
    return hidden / "stops" / key


def write_down(hidden: Path, key: TakeKey, node: str, provider: str, done: dict[str, Json]) -> None:
    """Writes what was finished into `results`, then a line into the ledger."""
    record = record_of(hidden, key)
    record.parent.mkdir(parents=True, exist_ok=True)
    draft = record.with_suffix(f".{os.getpid()}.part")
    draft.write_text(json.dumps(done))
    draft.replace(record)
    with (hidden / "ledger.jsonl").open("a") as ledger:
        ledger.write(json.dumps({"take": key, "node": node, "provider": provider}) + "\n")


def few_arenas() -> None:
    """Keeps many threads from holding a heap each: they take turns with two."""
    if sys.platform == "linux":
        tune = getattr(ctypes.CDLL(None), "mallopt", None)  # glibc has it, musl does not
        if tune is not None:
            tune(_M_ARENA_MAX, 2)


def give_back() -> None:
    """Hands memory that a piece of work no longer needs back to the system; pictures leave large holes.

    What has been imported meanwhile stays for good and is not looked through again: that takes a tenth of a second.
    """
    gc.collect()
    if len(gc.get_objects()) > _MANY:
        gc.freeze()
    trim()


def trim() -> None:
    """Hands memory back to the system that nobody holds any more."""
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # glibc has it, musl does not
        if trim is not None:
            trim(0)


def found(hidden: Path, key: TakeKey, media: MediaStore) -> dict[str, Json] | None:
    """What was finished under a take key before, if all its files are still there."""
    try:
        done: dict[str, Json] = json.loads(record_of(hidden, key).read_text())
    except (OSError, ValueError):
        return None
    whole = all(media.holds(Digest(made["digest"]), made["size"]) for made in done["outputs"])
    return done if whole else None


def record_of(hidden: Path, key: TakeKey) -> Path:
    """Where it is written down what was finished under a take key."""
    return hidden / "results" / key[:2] / f"{key}.json"


def _carry_out(media: MediaStore, operation: Operation, stop: Path) -> dict[str, Json]:
    provider = registry.provider(operation.provider)
    began = time.monotonic()

    def heard(_fraction: float) -> None:
        if stop.exists():
            raise Interrupted("It was stopped.", todo="The next make makes it.")

    heard(0.0)
    done = stored(media, lambda folder: provider.outputs(operation, folder, media.fetch, heard))
    return {**done, "seconds": round(time.monotonic() - began, 3)}


def stored(media: MediaStore, make: Callable[[Path], Result]) -> dict[str, Json]:
    """Has something made in a folder of its own, and stores the files.

    Returns:
        `{"outputs": [...], "notices": [...], "cost": ..., "model": ...}`.

    Raises:
        Unfit: A file that was named is not there.
    """
    with tempfile.TemporaryDirectory(dir=media.root.parent, prefix="work-") as folder:
        result = make(Path(folder))
        outputs = [asdict(made) for made in _stored(result, Path(folder), media)]
    return {
        "outputs": outputs,
        "notices": [asdict(TakeNotice(notice.code, notice.message)) for notice in result.notices],
        "cost": result.cost,
        "model": result.model,
    }


def _stored(result: Result, folder: Path, media: MediaStore) -> list[Made]:
    made = []
    for output in result.outputs:
        path = (folder / output.file).resolve()
        if not path.is_relative_to(folder.resolve()) or not path.is_file() or path.stat().st_size == 0:
            raise Unfit(f"The provider named a file that it did not make: {output.file!r}.")
        made.append(Made(output.role, media.put_file(path), path.stat().st_size, output.mime, dict(output.meta)))
    if not any(item.role == "main" for item in made):
        raise Unfit("The provider made no main file.")
    return made
