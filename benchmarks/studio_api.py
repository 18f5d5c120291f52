"""How quickly the studio answers while its worker draws, and how much memory the server takes.

    python benchmarks/studio_api.py ["PROMPT"] [--seconds 120]
    python benchmarks/studio_api.py --large

The first begins a show in a new workspace through the API, and asks for everything that a face asks for, again and
again, while the draft is made. The second serves a season of 720 beats (six episodes of 120) whose media are stand-ins.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path

import httpx

from production_flow.documents import Storyboard
from production_flow.graph.recipe import Maker, Recipe, take_key
from production_flow.graph.take import Made, Pick, Take
from production_flow.production import boards, shows
from production_flow.production.direct import Desk
from production_flow.production.make import Run
from production_flow.production.scratch import Quiet
from production_flow.stages.base import Stage
from production_flow.stages.pipeline import PIPELINE
from production_flow.types import NodeId

PROMPT = "A noir detective show set in a city of robots"
COMMAND = [sys.executable, "-c", "from production_flow.cli import main; main()"]
REACH = 0.25
"""Seconds: the most that 99 of 100 answers may take."""

EPISODES, BEATS = 6, 120


class Studio:
    """A studio's own process."""

    def __init__(self, workspace: Path) -> None:
        words = ["studio", "--workspace", str(workspace), "--port", "0", "--no-browser"]
        self.process = subprocess.Popen([*COMMAND, *words], stderr=subprocess.PIPE, text=True)  # noqa: S603 - ourselves
        assert self.process.stderr is not None
        found = re.search(r"http://\S+?/", self.process.stderr.readline())
        assert found, "the studio did not start"
        self.client = httpx.Client(base_url=found[0], timeout=120, trust_env=False)

    def memory(self) -> tuple[int, int]:
        """Megabytes that the server takes now, and took at most."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return tuple(int(re.search(rf"{name}:\s+(\d+)", status)[1]) >> 10 for name in ("VmRSS", "VmHWM"))  # type: ignore[return-value,index]

    def close(self) -> None:
        """Ends it."""
        self.client.close()
        self.process.send_signal(signal.SIGINT)
        self.process.wait(20)


def asked(slug: str, nodes: list[dict]) -> list[tuple[str, str]]:
    """Everything that a face asks for, as (what it is, address)."""
    there = [node for node in nodes if node["take"]]
    pictures = [node for node in there if node["mime"].startswith(("image/", "video/"))]
    found = [
        ("library", "/api/shows"),
        ("show", f"/api/shows/{slug}"),
        ("queue", "/api/calls"),
        ("costs", f"/api/shows/{slug}/costs"),
        ("package", f"/api/shows/{slug}/package"),
        ("plan", f"/api/shows/{slug}/plan"),
        ("page", "/"),
    ]
    found += [("takes", f"/api/shows/{slug}/takes/{node['node']}") for node in there[-3:]]
    found += [("document", f"/api/shows/{slug}/documents/{node['node']}") for node in there if node["document"]][-3:]
    found += [("cut", f"/api/shows/{slug}/cut/s01e01")] if any(n["node"] == "cut:s01e01" for n in there) else []
    for node in pictures[-3:]:
        found.append(("thumb", f"/media/{node['digest']}/thumb/320.webp"))
        found.append(("media", f"/media/{node['digest']}"))
    return found


def tell(times: dict[str, list[float]], studio: Studio) -> None:
    """Prints the table."""
    print("| what | answers | p50 | p99 | most |\n|---|---|---|---|---|")
    everything = [one for some in times.values() for one in some]
    for name, some in [*sorted(times.items()), ("**all**", everything)]:
        low, high = at(some, 0.5), at(some, 0.99)
        print(f"| {name} | {len(some)} | {low * 1000:.0f} ms | {high * 1000:.0f} ms | {max(some) * 1000:.0f} ms |")
    now, most = studio.memory()
    print(f"\nmemory of the server: {now} MB now, {most} MB at most")
    slow = [name for name, some in times.items() if at(some, 0.99) > REACH]
    print(f"over {REACH * 1000:.0f} ms at p99: {', '.join(slow) or 'nothing'}")


def at(some: list[float], share: float) -> float:
    """The value under which that share of all lies."""
    return sorted(some)[min(len(some) - 1, int(len(some) * share))]


def ask_round(client: httpx.Client, slug: str, times: dict[str, list[float]]) -> list[dict]:
    """Asks for everything once."""
    nodes = client.get(f"/api/shows/{slug}").json()["nodes"]
    for name, address in asked(slug, nodes):
        began = time.perf_counter()
        answer = client.get(address)
        if answer.status_code == 200:
            times[name].append(time.perf_counter() - began)
        time.sleep(0.02)
    return nodes


def drawing(prompt: str, seconds: float) -> None:
    """Measures while a first draft is made."""
    with tempfile.TemporaryDirectory() as folder:
        studio = Studio(Path(folder) / "shows")
        times: dict[str, list[float]] = defaultdict(list)
        try:
            slug = studio.client.post("/api/shows", json={"sentence": prompt}).json()["show"]["slug"]
            end = time.monotonic() + seconds
            while time.monotonic() < end:
                nodes = ask_round(studio.client, slug, times)
            made = sum(node["take"] is not None for node in nodes)
            print(f"{made} of {len(nodes)} nodes were there in the end; {os.cpu_count()} cores\n")
            tell(times, studio)
        finally:
            studio.close()


def large() -> None:
    """Measures a season of 720 beats that stands."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "shows"
        slug = season(root)
        studio = Studio(root)
        times: dict[str, list[float]] = defaultdict(list)
        try:
            studio.client.put("/api/calls/held", json={"held": True})
            began = time.perf_counter()
            count = len(studio.client.get(f"/api/shows/{slug}").json()["nodes"])
            print(f"{count} nodes; first answer {time.perf_counter() - began:.1f} s")
            for _ in range(20):
                ask_round(studio.client, slug, times)
            for number in range(10):
                step = {"do": "edit", "node": "s01e01.b02", "path": "description", "value": f"Take {number}."}
                for name, dry in (("dry run", True), ("step", False)):
                    body = json.dumps({"steps": [step], "dry_run": dry})
                    began = time.perf_counter()
                    studio.client.post(
                        f"/api/shows/{slug}/steps", content=body, headers={"Content-Type": "application/json"}
                    )
                    times[name].append(time.perf_counter() - began)
                began = time.perf_counter()
                studio.client.get(f"/api/shows/{slug}")
                times["show after a step"].append(time.perf_counter() - began)
            tell(times, studio)
        finally:
            studio.close()


def season(root: Path) -> str:
    """A written season, its episodes stretched to 120 beats, with a stand-in under every node."""
    with Desk(root) as desk:
        view = desk.sit(prompt=PROMPT, changes={"episodes": list(range(1, EPISODES + 1))})
        Run(desk.workspace, view, Quiet(), ports=("text",)).go()
        for number in range(1, EPISODES + 1):
            node = f"storyboard:s01e{number:02d}"
            board = view.document(node, Storyboard)
            places = [boards.Place(board.episode, beat.id) for beat in board.beats]
            while len(board.beats) < BEATS:
                board = boards.duplicate(board, places[len(board.beats) % len(places)])
            desk.direct(lambda who, node=node, board=board: who.rewrite(node, board.write()))
        for stage in PIPELINE:
            for node in list(stage.nodes(view)):
                if node not in view.picks:
                    stand_in(desk, stage, node)
        shows.name(desk.workspace, view)
        return view.slug


def stand_in(desk: Desk, stage: Stage, node: NodeId, still: bytes | None = None) -> None:
    """A take as a draft would be, request and all; its bytes say nothing, or are a PNG."""
    view, media = desk.view, desk.workspace.media
    inputs = stage.inputs(node, view)
    recipe = Recipe(node, stage.name, stage.version, inputs)
    if stage.port is None:
        data, request = json.dumps(stage.derive(node, inputs).write()).encode(), {}
    else:
        data, request = still or node.encode(), stage.request(node, inputs, 1).model_dump(mode="json")
    frames = int(request.get("length") or 96)
    meta = {"frames": frames, "seconds": frames / 24, "width": 1280, "height": 720}
    mime = "application/json" if stage.port is None else "image/png" if still else "application/octet-stream"
    made = [Made("main", media.put_bytes(data), len(data), mime, meta)]
    if stage.port == "voice":
        mouths = json.dumps({"mouths": [[0, "A"], [4, "rest"]]}).encode()
        made.append(Made("timing", media.put_bytes(mouths), len(mouths), "application/json"))
    maker = Maker("test", "hand", "1")
    key = take_key(recipe, maker, 1, 1)
    take = Take(
        node, key, recipe.key, 1, "made", "test", "hand", "1", 1, tuple(made),
        fingerprints=recipe.fingerprints, request=request,
    )  # fmt: skip
    kept = desk.workspace.library.keep(view.row.id, take, pick=Pick(node, 0))
    view.set_pick(kept, Pick(node, kept.id))


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("prompt", nargs="?", default=PROMPT)
    parser.add_argument("--seconds", type=float, default=120)
    parser.add_argument("--large", action="store_true")
    options = parser.parse_args()
    if options.large:
        large()
    else:
        drawing(options.prompt, options.seconds)
