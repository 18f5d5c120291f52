"""The figures of a first `make` and of what follows it, measured on a real run in a new workspace.

    python benchmarks/make.py ["PROMPT"] [--all]

Prints a table of figure, measured, reach, row by row as they are known; takes about ten minutes on two cores (with
--all, which leaves the changes out and makes the other five episodes instead, half an hour).
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import resource
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
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


@dataclass
class Told:
    """What a command said with --json, its wall seconds, its CPU seconds with all children, what was watched."""

    said: dict[str, object]
    wall: float
    cpu: float
    watch: Watch


def pflow(*words: str, root: Path) -> Told:
    """Runs a command and watches it."""
    began, spent = time.monotonic(), children()
    process = subprocess.Popen(  # noqa: S603 - our own command
        [*COMMAND, *words, "--workspace", str(root), "--json"], stdout=subprocess.PIPE, text=True
    )
    patterns = {
        "first portrait": "packages/*/cast/*/portrait.png",
        "poster": "packages/*/poster.png",
        "first clip": "packages/*/episodes/*/clips/*.mp4",
        **{f"episode {number}": f"packages/*/episodes/s01e{number:02d}/animatic.mp4" for number in range(1, 7)},
    }
    watch = Watch(process.pid, root, patterns)
    watch.start()
    out, _ = process.communicate()
    watch.over.set()
    return Told(json.loads(out.splitlines()[-1]), time.monotonic() - began, children() - spent, watch)


def children() -> float:
    """CPU seconds of all children that are over, and of theirs."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


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


def measure(prompt: str, root: Path, *, everything: bool) -> Iterator[tuple[str, str, str]]:
    """All figures, as (figure, measured, reach)."""
    first = pflow("make", prompt, root=root)
    wall, seen = first.wall, first.watch.seen
    package = Path(str(first.said["package"]))
    films = [package / "episodes/s01e01/animatic.mp4", package / "trailer.mp4", *package.glob("cast/*/showcase.mp4")]
    length = sum(seconds(path) for path in films)
    yield "wall of the first make", f"{wall:.0f} s for {length:.0f} s of film: {wall / length:.2f}", "0.9"
    yield "CPU of the first make", f"{first.cpu:.0f} s", ""
    for name, reach in FIRSTS.items():
        yield name, f"{seen.get(name, float('nan')):.0f} s", reach
    yield "peak memory", f"{first.watch.peak / 2**30:.2f} GiB", "2 GiB"
    if everything:
        yield from season(prompt, root, wall)
        return
    before = bytes_of(package)
    again = pflow("make", prompt, root=root)
    same = "byte-identical" if bytes_of(package) == before else "NOT identical"
    yield "second make, nothing changed", f"{share(again, first)}, {same}", "5%, identical"
    yield from changes(prompt, root, package, first)


def share(told: Told, first: Told) -> str:
    """Wall and CPU of a command, and what part of the first make that is."""
    return f"{told.wall:.1f} s: {told.wall / first.wall:.1%} (CPU {told.cpu:.1f} s: {told.cpu / first.cpu:.1%})"


def season(prompt: str, root: Path, wall: float) -> list[tuple[str, str, str]]:
    """The other five episodes: how long all six took together, and when each could be watched."""
    rest = pflow("make", prompt, "--episodes", "all", root=root)
    seen = {name.split()[1]: (wall + at) / 60 for name, at in rest.watch.seen.items() if name.startswith("episode")}
    when = ", ".join(f"{number}: {minutes:.1f}" for number, minutes in sorted(seen.items()))
    peak = f"{rest.watch.peak / 2**30:.2f} GiB"
    return [
        ("all six episodes", f"{(wall + rest.wall) / 60:.1f} min, CPU {rest.cpu / 60:.1f} min, peak {peak}", "30 min"),
        ("could be watched after, minutes", when, "one after the other"),
        ("what failed", str(rest.said["failed"]), "nothing"),
    ]


FIRSTS = {"first portrait": "10 s", "poster": "30 s", "first clip": "60 s"}


def changes(prompt: str, root: Path, package: Path, first: Told) -> list[tuple[str, str, str]]:
    """What an edit and a reorder cost."""
    old, made = clips(package), len(ledger(root))
    pflow("edit", "storyboard:s01e01", "beats.b07.description", "Somebody sets a lamp on the floor.", root=root)
    edited = pflow("make", prompt, root=root)
    moved = [name for name, digest in clips(package).items() if old.get(name) != digest]
    again = ", ".join(ledger(root)[made:])
    rows = [
        ("one description changed", f"{share(edited, first)}; clips changed: {len(moved)}; made: {again}", "10%; 1")
    ]
    made = len(ledger(root))
    pflow("move", "s01e01.b08", "--to", "9", root=root)
    swapped = pflow("make", prompt, root=root)
    again = ", ".join(ledger(root)[made:])
    rows.append(("two beats swapped", f"{share(swapped, first)}; made: {again}", "mix and animatic only"))
    return rows


def main() -> None:
    """Measures and prints."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("prompt", nargs="?", default=PROMPT)
    parser.add_argument("--all", action="store_true", help="all six episodes as well")
    words = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        print(f"{os.cpu_count()} cores, Python {sys.version.split()[0]}: {words.prompt}\n")
        print("| figure | measured | reach |\n|---|---|---|", flush=True)
        for row in measure(words.prompt, Path(folder), everything=words.all):
            print(f"| {' | '.join(row)} |", flush=True)


if __name__ == "__main__":
    main()
