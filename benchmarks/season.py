"""A season bought in the fake city: how near to the ideal, how much memory, and what survives being killed.

    python benchmarks/season.py                 wall over the ideal critical path, 6 episodes of about 20 beats
    python benchmarks/season.py --large         1,440 pictures and clips from a hasty city, and the memory they take
    python benchmarks/season.py --kills 200     kill -9 while it buys, again and again

Nothing is drawn here: pictures, clips, lines, cues and effects are bought; films are left out.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from production_flow.production.choosing import Target
from production_flow.production.make import Run
from production_flow.production.scratch import Quiet
from production_flow.production.shows import begin
from production_flow.production.view import ShowView
from production_flow.production.workspace import Workspace
from production_flow.store.purchases import UNIT

PROMPT = "A noir detective show set in a city of robots"
LIMITS = {"image": 8, "video": 4, "voice": 8, "music": 4, "sound": 8}
WORK = {"image": 3.0, "video": 8.0, "voice": 0.5, "music": 0.5, "sound": 0.5}
KEY = "fake-city-key-0001"
PORTS = ("text", "image", "video", "voice", "music", "sound")
UNITS = {"image": "image", "video": "second", "voice": "kilochar", "music": "song", "sound": "effect"}
PRICES = {"image": 0.04, "video": 0.10, "voice": 0.08, "music": 0.05, "sound": 0.02}


def settle(root: Path) -> dict[str, str]:
    """Writes the city's models where the catalogue looks for them; returns the environment of a buyer."""
    folder = root / "config" / "production-flow"
    folder.mkdir(parents=True, exist_ok=True)
    entries = [
        f'[[model]]\nid = "city-{port}"\nname = "City {port}"\nfamily = "city-{port}"\nprovider = "fake-{port}"\n'
        f'port = "{port}"\nmodel = "city-{port}"\ntiers = ["preview"]\nreferences = 16\ndurations = [1, 600]\n'
        f'prices = [{{ unit = "{unit}", amount = {PRICES[port]} }}]\n'
        for port, unit in UNITS.items()
    ]
    (folder / "models.toml").write_text("\n".join(entries))
    return {**os.environ, "XDG_CONFIG_HOME": str(root / "config"), "FAKE_CITY_KEY": KEY}


def open_city(root: Path, **config: object) -> tuple[subprocess.Popen[str], str]:
    """A fake city in a process of its own, and its address."""
    command = [sys.executable, "-m", "production_flow.providers.fakecity", str(root / "city")]
    process = subprocess.Popen(  # noqa: S603 - our own module
        [*command, "--config", json.dumps({"limits": LIMITS, "work": WORK, **config})],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    return process, process.stdout.readline().strip()


def target(budget: float | None = None) -> Target:
    """Everything but the words is bought."""
    return Target(tier="preview", choices={"text": "draft"}, budget=budget)


def begun(workspace: Workspace, episodes: int, copies: int) -> list[ShowView]:
    """Shows of this season, written; several seeds make a larger one."""
    views = []
    for seed in range(1, copies + 1):
        changes = {"size": 90, "episodes": list(range(1, episodes + 1))}
        view = ShowView(workspace, begin(workspace, PROMPT, seed, changes))
        Run(workspace, view, Quiet(), ports=("text",)).go()
        views.append(view)
    return views


def buyer(root: str, episodes: str, copies: str, budget: str) -> None:
    """The process that buys; prints what it did as JSON."""
    with Workspace(Path(root)) as workspace:
        views = begun(workspace, int(episodes), int(copies))
        began = time.monotonic()
        failed: dict[str, str] = {}
        for view in views:
            run = Run(workspace, view, Quiet(), target=target(float(budget) or None), ports=PORTS)
            outcome = run.go()
            failed |= {node: error.get("what", "") for node, error in outcome.failed.items()}
        told = {"wall": time.monotonic() - began, "failed": failed, "peak": peak()}
        held = {view.slug: workspace.library.purchases.held(view.row.id) / UNIT for view in views}
    sys.stdout.write(json.dumps({**told, "held": held}) + "\n")


def peak() -> int:
    """The most memory that this process ever held, in bytes."""
    status = Path("/proc/self/status").read_text()
    return int(next(line.split()[1] for line in status.splitlines() if line.startswith("VmHWM"))) * 1024


def start(root: Path, environment: dict[str, str], episodes: int, copies: int, budget: float) -> subprocess.Popen[str]:
    """A buyer in a process of its own."""
    command = [sys.executable, __file__, "--buyer", str(root / "shows"), str(episodes), str(copies), str(budget)]
    return subprocess.Popen(  # noqa: S603 - ourselves
        command, env=environment, stdout=subprocess.PIPE, text=True, start_new_session=True
    )


def bought(root: Path) -> list[dict[str, object]]:
    """The city's ledger."""
    path = root / "city" / "ledger.jsonl"
    return [json.loads(line) for line in path.read_text().splitlines()] if path.exists() else []


def ideal(jobs: list[dict[str, object]]) -> float:
    """The least wall that the city's limits allow: the fullest port, with one picture before and behind it.

    Clips wait for a keyframe, and keyframes for portraits: the fullest port can neither begin at once nor end last.
    """
    counts = Counter(str(job["port"]) for job in jobs)
    queues = {port: -(-count // LIMITS[port]) * WORK[port] for port, count in counts.items()}
    fullest = max(queues, key=lambda port: queues[port])
    ahead = 2 * WORK["image"] + WORK["voice"] if fullest == "video" else WORK["image"]
    return queues[fullest] + ahead


def season(root: Path, copies: int, haste: float) -> None:
    """Buys a season and prints how near to the ideal it was; with `haste` the city works so many times as fast."""
    environment = settle(root)
    city, address = open_city(root, work={port: seconds / haste for port, seconds in WORK.items()})
    process = start(root, {**environment, "PRODUCTION_FLOW_FAKE_URL": address}, 6, copies, 0.0)
    told = json.loads(process.communicate()[0].splitlines()[-1])
    jobs = bought(root)
    least = ideal(jobs)
    print(f"{len(jobs)} purchases: {dict(Counter(str(job['port']) for job in jobs))}, failed {len(told['failed'])}")
    if haste == 1.0:
        print(f"wall {told['wall']:.1f} s, ideal {least:.1f} s: {told['wall'] / least:.2f} (reach 1.10)")
    print(f"peak memory of the buyer {told['peak'] / 2**20:.0f} MiB (reach 1024)")
    city.kill()


def killed(root: Path, kills: int) -> None:
    """Kills the buyer again and again while it buys, one season after the other, lets it finish, reads the ledger."""
    environment = settle(root)
    faults = {"reset": 0.03, "broken": 0.03, "expired": 0.1, "busy": 0.1}
    city, address = open_city(root, work=dict.fromkeys(WORK, 2.0), before=0.05, after=0.05, faults=faults)
    environment["PRODUCTION_FLOW_FAKE_URL"] = address
    dice, budget, seasons, struck = random.Random(5), 2000.0, 1, 0
    while struck < kills:
        process = start(root, environment, 6, seasons, budget)
        if strike(process, root, dice):
            struck += 1
            if struck % 10 == 0:
                print(f"  {struck} kills, {len(bought(root))} bought", flush=True)
        else:
            seasons += 1  # it had bought everything before it could be killed
        process.communicate()
    for _ in range(8):
        told = json.loads(start(root, environment, 6, seasons, budget).communicate()[0].splitlines()[-1])
        if not told["failed"]:
            break
    jobs = bought(root)
    twice = [reference for reference, count in Counter(job["reference"] for job in jobs).items() if count > 1]
    billed = sum(float(str(job["price"])) for job in jobs)
    print(f"{struck} kills while buying, {seasons} seasons, {len(jobs)} bought, {len(twice)} twice")
    print(f"{len(told['failed'])} failed at the end")
    for node, words in list(told["failed"].items())[:5]:
        print(f"  {node}: {words}")
    print(f"billed ${billed:.4f}, in our books ${sum(told['held'].values()):.4f}, budget ${budget:.2f} a show")
    city.kill()


def strike(process: subprocess.Popen[str], root: Path, dice: random.Random) -> bool:
    """Kills a buyer within half a second after its first purchase; False where it ended by itself."""
    before = len(bought(root))
    while process.poll() is None and len(bought(root)) == before:
        time.sleep(0.05)
    time.sleep(dice.uniform(0.0, 0.5))
    if process.poll() is not None:
        return False
    os.killpg(process.pid, signal.SIGKILL)
    return True


def main() -> None:
    """Reads the command line."""
    if sys.argv[1:2] == ["--buyer"]:
        buyer(*sys.argv[2:6])
        return
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--large", action="store_true")
    parser.add_argument("--kills", type=int, default=0)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        if asked.kills:
            killed(Path(folder), asked.kills)
        else:
            season(Path(folder), 6 if asked.large else 1, 8.0 if asked.large else 1.0)


if __name__ == "__main__":
    main()
