"""The studio as a person starts it: a server, a worker that comes back, a show that grows, and a clean end."""

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import httpx
import pytest

COMMAND = [sys.executable, "-c", "from production_flow.cli import main; main()"]
SLUG = "the-cold-valve"


@pytest.fixture
def started(made, tmp_path, no_keys):
    del no_keys
    shutil.copytree(made, tmp_path / "shows")
    words = ["studio", "--workspace", str(tmp_path / "shows"), "--port", "0", "--no-browser"]
    process = subprocess.Popen([*COMMAND, *words], stderr=subprocess.PIPE, text=True, start_new_session=True)
    line = process.stderr.readline()
    url = re.search(r"http://127\.0\.0\.1:\d+/", line)
    assert url, line
    client = httpx.Client(base_url=url[0], timeout=30, trust_env=False)
    yield process, client
    client.close()
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)
    process.stderr.close()
    process.wait(10)


def until(look, seconds=60):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if found := look():
            return found
        time.sleep(0.1)
    raise AssertionError("it never came")


def worker_of(process):
    """The process id of the worker; None where there is none."""
    for entry in Path("/proc").glob("[0-9]*/stat"):
        try:
            parent = int(entry.read_text().rpartition(")")[2].split()[1])
        except (OSError, ValueError, IndexError):
            continue
        if parent == process.pid:
            return int(entry.parent.name)
    return None


def test_an_edit_is_drawn_by_the_worker_even_after_it_was_killed(started):
    process, client = started
    until(lambda: client.get("/api/calls").json()["worker"])
    first = until(lambda: worker_of(process))
    os.kill(first, signal.SIGKILL)
    step = {"do": "edit", "node": "s01e01.b02", "path": "description", "value": "Sid lights a match."}
    assert client.post(f"/api/shows/{SLUG}/steps", json={"steps": [step]}).status_code == 200

    def drawn():
        nodes = {node["node"]: node for node in client.get(f"/api/shows/{SLUG}").json()["nodes"]}
        return all(node["state"] == "fresh" for node in nodes.values()) and nodes["keyframe:s01e01.b02"]["takes"] == 2

    until(drawn, 120)
    assert until(lambda: worker_of(process)) != first
    call = until(
        lambda: next((call for call in client.get("/api/calls").json()["calls"] if call["state"] == "done"), None)
    )
    assert call["result"]["made"] >= 2
    process.send_signal(signal.SIGINT)
    assert process.wait(10) == 0
    assert "Closed." in process.stderr.read()
    assert worker_of(process) is None


def test_a_worker_does_not_outlive_a_studio_that_was_killed(started):
    process, client = started
    until(lambda: client.get("/api/calls").json()["worker"])
    worker = until(lambda: worker_of(process))
    process.kill()
    process.wait(10)
    until(lambda: not Path(f"/proc/{worker}").exists() or Path(f"/proc/{worker}/stat").read_text().split()[2] == "Z")


def test_a_host_that_is_none_is_said(tmp_path):
    words = ["studio", "--workspace", str(tmp_path), "--host", "no.such.host.invalid", "--no-browser"]
    done = subprocess.run([*COMMAND, *words], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert "no.such.host.invalid" in done.stderr
