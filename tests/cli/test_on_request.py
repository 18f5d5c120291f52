"""`suggest`, `bring` and `drop` of a reference, and the first picture of a shot, as processes."""

import json
import os
import subprocess
import sys

import pytest
from PIL import Image


def pflow(*words, cwd):
    command = [sys.executable, "-c", "from production_flow.cli import main; main()", *words]
    kept = {name: value for name, value in os.environ.items() if not name.endswith(("_API_KEY", "_TOKEN", "_SECRET"))}
    env = {**kept, "COLUMNS": "200", "XDG_CONFIG_HOME": str(cwd / "config"), "ANTHROPIC_API_KEY": "dummy-0001"}
    return subprocess.run(command, cwd=cwd, env=env, capture_output=True, text=True, timeout=120, check=False)


@pytest.fixture
def folder(small, tmp_path):
    small.media()
    small.desk.workspace.close()
    return tmp_path


def test_other_wordings_are_offered_and_a_model_is_not_asked_without_a_yes(folder):
    done = pflow("suggest", "blueprint", "logline", "--json", cwd=folder)
    assert done.returncode == 0, done.stderr
    options = json.loads(done.stdout)["options"]
    assert len(options) >= 2
    assert all("Maeve Tolland" in option for option in options)
    shown = pflow("suggest", "blueprint", "title", cwd=folder)
    assert shown.stdout.startswith("1. ")
    assert "pflow edit blueprint title TEXT" in shown.stdout
    bought = pflow("suggest", "blueprint", "title", "--model", "claude-haiku-5-5", cwd=folder)
    assert bought.returncode == 7
    assert "nothing was bought" in bought.stderr
    nonsense = pflow("suggest", "s01e01.b02", "smell", cwd=folder)
    assert nonsense.returncode == 2
    assert "smell" in nonsense.stderr


def test_a_reference_is_brought_and_dropped_and_a_shot_is_planned(folder):
    Image.new("RGB", (64, 36), (200, 120, 20)).save(folder / "lamp.png")
    done = pflow("bring", "reference:s01e01.b02.light", "lamp.png", cwd=folder)
    assert done.returncode == 0, done.stderr
    assert "keyframe:s01e01.b02" in done.stdout + done.stderr
    plan = pflow("redo", "shot:s01e01.b02.b", "--dry-run", "--json", cwd=folder)
    assert plan.returncode == 0, plan.stderr
    (node,) = json.loads(plan.stdout)["nodes"]
    assert any("laid beside the beat (light)" in notice for notice in node["notices"])
    assert pflow("drop", "reference:s01e01.b02.light", cwd=folder).returncode == 0
    again = pflow("drop", "reference:s01e01.b02.light", cwd=folder)
    assert again.returncode == 3
    assert "Traceback" not in again.stderr
