"""Ctrl-C stops work at a ComfyUI of one's own; what is paid for is never cancelled by it."""

import importlib.util
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from production_flow.providers.fakecity.street import wares

COMMAND = [sys.executable, "-c", "from production_flow.cli import main; main()"]
WORKFLOW = {
    "1": {"class_type": "CLIPTextEncode", "inputs": {"text": "", "clip": ["9", 0]}, "_meta": {"title": "flow:prompt"}},
    "2": {
        "class_type": "EmptyImage",
        "inputs": {"width": 1, "height": 1, "batch_size": 1, "color": 1},
        "_meta": {"title": "flow:width flow:height"},
    },
    "3": {"class_type": "SaveImage", "inputs": {"images": ["2", 0], "filename_prefix": "flow/still"}},
}


def _comfy():
    name = "providers_comfy"
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, Path(__file__).parents[1] / "providers" / "comfy.py")
        sys.modules[name] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sys.modules[name])
    return sys.modules[name].Comfy


@pytest.fixture
def comfy(monkeypatch, tmp_path):
    """A ComfyUI that begins what it is asked for and does not end it."""
    folder = tmp_path / "config" / "production-flow" / "workflows"
    folder.mkdir(parents=True)
    (folder / "image.json").write_text(json.dumps(WORKFLOW))
    made = _comfy()(lambda _kind, graph: {"png": wares.picture(160, 90, str(len(graph)))})
    made.go.clear()
    monkeypatch.setenv("COMFYUI_BASE_URL", made.url)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    yield made
    made.close()


def until(condition, seconds=90.0):
    """Waits until something holds."""
    end = time.monotonic() + seconds
    while not condition() and time.monotonic() < end:
        time.sleep(0.05)
    return condition()


def test_what_waits_and_what_runs_is_stopped_and_asked_for_anew(small, comfy):
    small.desk.sit(prompt=small.view.prompt, changes={"size": 90}, choices={"text": "draft", "keyframe": "comfyui"})
    command = [*COMMAND, "make", "--show", small.view.slug, "--yes", "--json"]
    line = [*command, "--workspace", str(small.desk.workspace.root)]
    run = subprocess.Popen(line, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=os.environ.copy())
    assert until(lambda: len(comfy.running) == 1 and len(comfy.waiting) >= 1)
    begun = len(comfy.queued)
    run.send_signal(signal.SIGINT)
    _, errors = run.communicate(timeout=30)
    assert run.returncode == 130, errors
    assert b"goes on where it was" in errors
    assert until(lambda: not comfy.running and not comfy.waiting, 10)
    purchases = small.desk.workspace.library.purchases.of_show(small.view.row.id)
    assert {one.state for one in purchases} == {"failed"}
    assert sum(one.counts for one in purchases) == 0
    assert comfy.histories.keys() <= {one.key for one in purchases}
    assert begun == len(comfy.queued)
