"""`pflow cancel`: a purchase that is under way, stopped from a terminal; what it cost is said."""

import json
import subprocess
import sys
import threading

import pytest

from production_flow.providers.fakecity.city import City
from production_flow.providers.fakecity.config import Config
from production_flow.providers.fakecity.server import Server
from production_flow.providers.ports import Operation
from production_flow.store.purchases import Purchase, units
from production_flow.types import NodeId, TakeKey

COMMAND = [sys.executable, "-c", "from production_flow.cli import main; main()"]
NODE = NodeId("clip:s01e01.b02")


@pytest.fixture
def city(tmp_path, monkeypatch):
    server = Server(City(tmp_path / "city", Config(work={"video": 600.0})))
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    monkeypatch.setenv("PRODUCTION_FLOW_FAKE_URL", server.address)
    monkeypatch.setenv("FAKE_CITY_KEY", server.city.config.key)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    yield server.city
    server.shutdown()
    server.server_close()


@pytest.fixture
def run(small, city):
    """Runs a command in the workspace of the small show, where a clip of the fake city is under way."""
    job = city.buy("video", {"reference": "k1", "prompt": "A lamp", "seconds": 4.0, "width": 64, "height": 36})
    purchases = small.desk.workspace.library.purchases
    wanted = Purchase(TakeKey("k1"), small.view.row.id, NODE, "fake-video", "reel-1", "preview", units(0.40))
    purchases.reserve(wanted, None)
    operation = Operation(provider="fake-video", model="reel-1", id=job["id"], request={})
    purchases.accepted(TakeKey("k1"), operation.model_dump(mode="json"))

    def command(*words, code=0):
        line = [*COMMAND, *words, "--workspace", str(small.desk.workspace.root)]
        done = subprocess.run(line, capture_output=True, text=True, timeout=60, check=False)
        assert done.returncode == code, done.stdout + done.stderr
        return done.stdout + done.stderr

    return command


def test_it_is_stopped_and_what_it_cost_is_said_and_kept(run, city):
    told = run("cancel", NODE)
    assert told.startswith(f"{NODE}: cancelled at fake-video. It cost $0.00")
    (job,) = city.jobs.values()
    assert job["stopped"]
    (row,) = json.loads(run("costs", "--json"))["purchases"]
    assert (row["state"], row["actual"], row["estimated"]) == ("failed", job["price"], False)
    assert "No purchase of clip:s01e01.b02 is under way." in run("cancel", NODE, code=3)


def test_for_scripts_it_is_one_object(run):
    told = json.loads(run("cancel", NODE, "--json"))
    assert (told["node"], told["end"], told["provider"]) == (NODE, "cancelled", "fake-video")
    assert told["cost"] < 0.1


def test_another_node_is_answered_with_what_is_under_way(run):
    assert f"Under way: {NODE}." in run("cancel", "clip:s01e01.b03", code=3)
