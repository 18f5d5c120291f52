"""A real kill -9 at random moments, several times, then completion: nothing that was finished is made again."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter

import pytest

COMMAND = [sys.executable, "-c", "from production_flow.cli import main; main()", "make"]


@pytest.fixture
def trial(small):
    """The small show at 180 lines, its documents in place and all its media to be made."""
    desk = small.desk
    desk.sit(prompt=small.view.prompt, changes={"size": 180})
    desk.workspace.close()
    return desk.workspace.root, desk.view.slug


def start(root, slug):
    command = [*COMMAND, "--workspace", str(root), "--show", slug, "--json"]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True)


def finish(root, slug):
    process = start(root, slug)
    out, errors = process.communicate(timeout=300)
    assert process.returncode == 0, errors + out
    return json.loads(out)


def ledger(root):
    path = root / ".flow" / "ledger.jsonl"
    lines = path.read_text().splitlines() if path.exists() else []
    return Counter(json.loads(line)["take"] for line in lines)


def test_killed_again_and_again_it_makes_nothing_twice(trial):
    root, slug = trial
    dice = random.Random(7)
    for _ in range(4):
        process = start(root, slug)
        time.sleep(dice.uniform(2.0, 6.0))
        os.kill(process.pid, signal.SIGKILL)
        process.communicate()
    finish(root, slug)
    made = ledger(root)
    assert made
    assert set(made.values()) == {1}

    (root / ".flow" / "runs.db").unlink()
    again = finish(root, slug)
    assert (again["made"], again["failed"]) == (0, {})
    assert ledger(root) == made


def test_a_polite_stop_is_quick_and_says_how_to_go_on(trial):
    root, slug = trial
    process = start(root, slug)
    time.sleep(5)
    began = time.monotonic()
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=10)
    assert process.returncode == 130
    assert "goes on where it was" in errors
    assert time.monotonic() - began < 5


def test_a_second_run_is_refused_with_a_sentence(trial):
    root, slug = trial
    first = start(root, slug)
    time.sleep(3)
    second = start(root, slug)
    out, _ = second.communicate(timeout=30)
    assert second.returncode == 4
    assert "Another run is at work" in json.loads(out)["what"]
    first.send_signal(signal.SIGINT)
    first.communicate(timeout=10)
