"""A buyer that is killed again and again, where answers get lost: nothing is bought twice, nothing is lost."""

import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections import Counter

import pytest

from production_flow.providers.fakecity.city import City
from production_flow.providers.fakecity.config import Config
from production_flow.providers.fakecity.server import Server

BUYER = """
import json, sys
from pathlib import Path
from production_flow.production.choosing import Target
from production_flow.production.make import Run
from production_flow.production.scratch import Quiet
from production_flow.production import shows
from production_flow.production.view import ShowView
from production_flow.production.workspace import Workspace

with Workspace(Path(sys.argv[1])) as workspace:
    view = ShowView(workspace, shows.find(workspace, None))
    target = Target(tier="preview", choices={"text": "draft"}, budget=20.0)
    outcome = Run(workspace, view, Quiet(), target=target, ports=("image", "video", "voice", "music", "sound")).go()
    held = workspace.library.purchases.held(view.row.id) / 10_000
print(json.dumps({"failed": {node: error["what"] for node, error in outcome.failed.items()}, "held": held}))
"""
UNITS = {"image": "image", "video": "second", "voice": "kilochar", "music": "song", "sound": "effect"}
ENTRY = """
[[model]]
id = "city-{port}"
name = "City {port}"
family = "city-{port}"
provider = "fake-{port}"
port = "{port}"
model = "city-{port}"
tiers = ["preview"]
references = 16
durations = [1, 600]
prices = [{{ unit = "{unit}", amount = {price} }}]
"""


@pytest.fixture
def city(small, tmp_path, monkeypatch):
    """The small show, its words in place, and a city that loses answers, is busy, and lets links expire."""
    small.desk.sit(prompt=small.view.prompt, changes={"size": 90})
    small.desk.workspace.close()
    config = Config.model_validate(
        {
            "work": dict.fromkeys(UNITS, 0.2),
            "before": 0.02,
            "after": 0.02,
            "faults": {"reset": 0.05, "broken": 0.05, "busy": 0.1, "expired": 0.2},
        }
    )
    folder = tmp_path / "config" / "production-flow"
    folder.mkdir(parents=True)
    entries = [ENTRY.format(port=port, unit=unit, price=config.prices[port]) for port, unit in UNITS.items()]
    (folder / "models.toml").write_text("".join(entries))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("FAKE_CITY_KEY", config.key)
    server = Server(City(tmp_path / "city", config))
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    monkeypatch.setenv("PRODUCTION_FLOW_FAKE_URL", server.address)
    yield server.city, small.desk.workspace.root
    server.shutdown()
    server.server_close()


def start(root):
    command = [sys.executable, "-c", BUYER, str(root)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True)


def test_killed_at_any_moment_it_buys_nothing_twice_loses_nothing_and_keeps_its_books(city):
    shop, root = city
    dice = random.Random(11)
    for _ in range(6):
        process = start(root)
        time.sleep(dice.uniform(1.5, 4.0))
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
    told = {"failed": {"": ""}}
    for _ in range(4):  # what had not left when it was killed is said so, and bought by the next run
        out, errors = start(root).communicate(timeout=240)
        assert out, errors
        told = json.loads(out)
        if not told["failed"]:
            break
    assert told["failed"] == {}
    jobs = list(shop.jobs.values())
    assert len(jobs) > 20
    assert set(Counter(job["reference"] for job in jobs).values()) == {1}
    assert round(sum(job["price"] for job in jobs), 4) == told["held"]
