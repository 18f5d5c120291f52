"""The figures of a first `make` and of what follows it, measured on a real run in a new workspace.

    python benchmarks/make.py ["PROMPT"] [--all]

Prints a table of figure, measured, reach; takes about ten minutes on two cores (with --all, half an hour more).
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import av

PROMPT = "A noir detective show set in a city of robots"
COMMAND = [sys.executable, "-c", "from production_flow.cli import main; main()"]


class Watch(threading.Thread):
    """Samples the memory of a process and its children, and notes when files appear under a folder."""

    def __init__(self, pid: int, folder: Path, patterns: dict[str, str]) -> None:
        super().__init__(daemon=True)
        self.pid, self.folder, self.patterns = pid, folder, patterns
        self.peak, self.seen = 0, dict[str, float]()
        self.over = threading.Event()

    def run(self) -> None:
        """Looks five times a second."""
        began = time.monotonic()
        while not self.over.is_set():
            self.peak = max(self.peak, memory(self.pid))
            for name, pattern in self.patterns.items():
                if name not in self.seen and any(self.folder.glob(pattern)):
                    self.seen[name] = time.monotonic() - began
            time.sleep(0.2)


def memory(pid: int) -> int:
    """Proportional memory of a process and all its children, in bytes."""
    total, todo = 0, [pid]
    while todo:
        current = todo.pop()
        try:
            rollup = Path(f"/proc/{current}/smaps_rollup").read_text()
            total += next(int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Pss:")) * 1024
            for task in Path(f"/proc/{current}/task").iterdir():
                todo += [int(child) for child in (task / "children").read_text().split()]
        except (OSError, StopIteration):
            continue
    return total


def pflow(*words: str, root: Path) -> tuple[dict[str, object], float, Watch]:
    """Runs a command with --json; returns what it said, the wall seconds, and what was watched."""
    began = time.monotonic()
    process = subprocess.Popen(  # noqa: S603 - our own command
        [*COMMAND, *words, "--workspace", str(root), "--json"], stdout=subprocess.PIPE, text=True
    )
    patterns = {
        "first portrait": "packages/*/cast/*/portrait.png",
        "poster": "packages/*/poster.png",
        "first clip": "packages/*/episodes/*/clips/*.mp4",
    }
    watch = Watch(process.pid, root, patterns)
    watch.start()
    out, _ = process.communicate()
    watch.over.set()
    return json.loads(out.splitlines()[-1]), time.monotonic() - began, watch


def seconds(path: Path) -> float:
    """Length of a film."""
    with av.open(str(path)) as film:
        return float(film.duration or 0) / 1_000_000


def bytes_of(folder: Path) -> dict[str, str]:
    """Digest of every file under a folder."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def clips(package: Path) -> dict[str, str]:
    """Digest of every clip of the first episode."""
    return bytes_of(package / "episodes/s01e01/clips")


def ledger(root: Path) -> list[str]:
    """Nodes that workers finished, in order."""
    return [json.loads(line)["node"] for line in (root / ".flow/ledger.jsonl").read_text().splitlines()]


def measure(prompt: str, root: Path, *, everything: bool) -> list[tuple[str, str, str]]:
    """All figures, as (figure, measured, reach)."""
    told, wall, watch = pflow("make", prompt, root=root)
    package = Path(str(told["package"]))
    films = [package / "episodes/s01e01/animatic.mp4", package / "trailer.mp4", *package.glob("cast/*/showcase.mp4")]
    length = sum(seconds(path) for path in films)
    rows = [
        ("wall of the first make", f"{wall:.0f} s for {length:.0f} s of film: {wall / length:.2f}", "0.9"),
        *((name, f"{watch.seen.get(name, float('nan')):.0f} s", reach) for name, reach in FIRSTS.items()),
        ("peak memory", f"{watch.peak / 2**30:.2f} GiB", "2 GiB"),
    ]
    before = bytes_of(package)
    _, again, _ = pflow("make", prompt, root=root)
    same = "byte-identical" if bytes_of(package) == before else "NOT identical"
    rows.append(("second make, nothing changed", f"{again:.1f} s: {again / wall:.1%}, {same}", "5%, identical"))
    rows += changes(prompt, root, package, wall)
    if everything:
        _, whole, watched = pflow("make", prompt, "--episodes", "all", root=root)
        total = (wall + whole) / 60
        rows.append(("all six episodes", f"{total:.1f} min, peak {watched.peak / 2**30:.2f} GiB", "30 min"))
    return rows


FIRSTS = {"first portrait": "10 s", "poster": "30 s", "first clip": "60 s"}


def changes(prompt: str, root: Path, package: Path, wall: float) -> list[tuple[str, str, str]]:
    """What an edit and a reorder cost."""
    old = clips(package)
    pflow("edit", "storyboard:s01e01", "beats.b07.description", "Somebody sets a lamp on the floor.", root=root)
    _, edited, _ = pflow("make", prompt, root=root)
    moved = [name for name, digest in clips(package).items() if old.get(name) != digest]
    rows = [("one description changed", f"{edited:.1f} s: {edited / wall:.1%}; clips changed: {len(moved)}", "10%; 1")]
    made = len(ledger(root))
    pflow("move", "s01e01.b08", "--to", "9", root=root)
    _, swapped, _ = pflow("make", prompt, root=root)
    again = ledger(root)[made:]
    rows.append(("two beats swapped", f"{swapped:.1f} s; made again: {', '.join(again)}", "animatic only"))
    return rows


def main() -> None:
    """Measures and prints."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("prompt", nargs="?", default=PROMPT)
    parser.add_argument("--all", action="store_true", help="all six episodes as well")
    words = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        rows = measure(words.prompt, Path(folder), everything=words.all)
    print(f"{os.cpu_count()} cores, Python {sys.version.split()[0]}: {words.prompt}\n")
    print("| figure | measured | reach |\n|---|---|---|")
    for row in rows:
        print(f"| {' | '.join(row)} |")


if __name__ == "__main__":
    main()
