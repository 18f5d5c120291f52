"""`redo` as a process: what is wrong is read, its guidance shown before anything is made, nonsense refused."""

import json
import os
import subprocess
import sys

import pytest


def pflow(*words, cwd):
    command = [sys.executable, "-c", "from production_flow.cli import main; main()", *words]
    kept = {name: value for name, value in os.environ.items() if not name.endswith(("_API_KEY", "_TOKEN", "_SECRET"))}
    env = {**kept, "COLUMNS": "200", "XDG_CONFIG_HOME": str(cwd / "config"), "OPENAI_API_KEY": "dummy-0001"}
    return subprocess.run(command, cwd=cwd, env=env, capture_output=True, text=True, timeout=60, check=False)


@pytest.fixture
def folder(small, tmp_path):
    small.media()
    small.desk.workspace.close()
    return tmp_path


def test_a_dry_run_shows_guidance_and_price_and_makes_nothing(folder):
    words = ("redo", "keyframe:s01e01.b02", "--because", "face", "--who", "maeve", "--note", "too young", "--dry-run")
    done = pflow(*words, "--model", "gpt-image-2.6-flare", "--json", cwd=folder)
    assert done.returncode == 0, done.stderr
    plan = json.loads(done.stdout)
    (node,) = plan["nodes"]
    assert node["guidance"][0].startswith("The face of Maeve Tolland is exactly")
    assert node["guidance"][1] == "Put right: too young."
    assert node["references"] == 4
    assert 0 < plan["price"] < 1
    shown = pflow(*words, cwd=folder).stdout
    assert "> The face of Maeve Tolland is exactly" in shown
    assert "The draft is drawn from the documents" in shown
    assert "without --dry-run" in shown
    takes = pflow("takes", "keyframe:s01e01.b02", "--json", cwd=folder).stdout
    assert len(json.loads(takes)["takes"]) == 1


def test_what_is_bought_is_not_bought_without_a_yes(folder):
    done = pflow("redo", "keyframe:s01e01.b02", "--model", "gpt-image-2.6-flare", cwd=folder)
    assert done.returncode == 7
    assert "nothing was bought" in done.stderr


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (["keyframe:s01e01.b02", "--because", "nose"], 2, "nose"),
        (["keyframe:s01e01.b02", "--tier", "best"], 2, "is no tier"),
        (["keyframe:s01e01.b02", "--model", "nobody-9"], 3, "nobody-9"),
        (["keyframe:s01e01.b02", "--because", "face", "--who", "zed", "--dry-run"], 2, "No face of zed"),
        (["effects:s01e01.b02", "--because", "face", "--dry-run"], 2, "Only a picture or a clip"),
        (["cut:s01e01", "--because", "light"], 2, "follows from"),
        (["keyframe:s09e01.b02"], 3, "no node"),
    ],
)
def test_nonsense_is_a_sentence_and_a_code(folder, words, code, says):
    done = pflow("redo", *words, cwd=folder)
    assert says in done.stderr
    assert done.returncode == code
    assert "Traceback" not in done.stderr + done.stdout
