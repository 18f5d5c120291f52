"""The command line as a process: bad input is a sentence and an exit code, and nothing is lost."""

import json
import os
import subprocess
import sys

import pytest


def pflow(*words, cwd, **environment):
    command = [sys.executable, "-c", "from production_flow.cli import main; main()", *words]
    env = {**os.environ, **environment, "COLUMNS": "200"}
    return subprocess.run(command, cwd=cwd, env=env, capture_output=True, text=True, timeout=60, check=False)


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (["make", ""], 2, "The prompt is empty"),
        (["make", "   \n\t "], 2, "The prompt is empty"),
        (["make"], 3, "no show here yet"),
        (["make", "A show", "--episodes", "9"], 2, "There is no episode 9"),
        (["make", "A show", "--episodes", "0"], 2, "There is no episode 0"),
        (["make", "A show", "--episodes", "two"], 2, "names no episodes"),
        (["make", "A show", "--seed", "x"], 2, "is no seed"),
        (["make", "A show", "--seed", "-1"], 2, ""),
        (["make", "A show", "--aspect", "4:3"], 2, "is no aspect"),
        (["make", "A show", "--size", "4k"], 2, "is no size"),
        (["make", "--show", "nobody"], 3, "no show here yet"),
        (["status"], 3, "no show here yet"),
        (["undo"], 3, "no show here yet"),
        (["dance"], 2, "No such command"),
    ],
)
def test_a_sentence_and_a_code(tmp_path, words, code, says):
    done = pflow(*words, cwd=tmp_path)
    assert done.returncode == code
    assert says in done.stderr
    assert "Traceback" not in done.stderr + done.stdout


def test_errors_are_json_for_scripts(tmp_path):
    done = pflow("status", "--json", cwd=tmp_path)
    told = json.loads(done.stdout)
    assert told["error"] == "Missing"
    assert "pflow make" in told["todo"]


def test_a_workspace_that_cannot_be_written_is_refused(tmp_path):
    (tmp_path / "file").write_text("no folder")
    done = pflow("status", "--workspace", "file/inside", cwd=tmp_path)
    assert done.returncode == 5
    assert "--workspace" in done.stderr


def test_a_broken_library_is_refused_and_left_alone(tmp_path):
    hidden = tmp_path / "shows" / ".flow"
    hidden.mkdir(parents=True)
    (hidden / "library.db").write_bytes(b"a shopping list, not a database" * 100)
    done = pflow("status", cwd=tmp_path)
    assert done.returncode == 5
    assert "cannot be opened" in done.stderr
    assert (hidden / "library.db").read_bytes().startswith(b"a shopping list")


def test_spaces_and_umlauts_in_the_workspace_are_fine(tmp_path):
    done = pflow("shows", "--workspace", "Meine Träume 2", cwd=tmp_path)
    assert done.returncode == 0
    assert "No show yet" in done.stdout


def test_every_command_explains_itself(tmp_path):
    for command in ("make", "status", "plan", "show", "sheet", "edit", "move", "add", "remove", "redo", "pick", "lock"):
        done = pflow(command, "--help", cwd=tmp_path)
        assert done.returncode == 0
        assert "--workspace" in done.stdout
