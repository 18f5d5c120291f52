"""`duplicate` as a process: a second show, which the other commands then find by its name."""

import json
import os
import subprocess
import sys


def pflow(*words, cwd):
    command = [sys.executable, "-c", "from production_flow.cli import main; main()", *words]
    env = {**os.environ, "COLUMNS": "200", "XDG_CONFIG_HOME": str(cwd / "config")}
    return subprocess.run(command, cwd=cwd, env=env, capture_output=True, text=True, timeout=60, check=False)


def test_a_copy_is_found_by_its_name(small, tmp_path):
    small.media()
    first = small.view.slug
    small.desk.workspace.close()
    done = pflow("duplicate", "--show", first, "--json", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    copy = json.loads(done.stdout)
    assert copy["title"].endswith(", copy")
    listed = json.loads(pflow("shows", "--json", cwd=tmp_path).stdout)["shows"]
    assert [show["slug"] for show in listed] == [first, copy["slug"]]
    node = ("takes", "keyframe:s01e01.b02", "--json", "--show")
    takes = [json.loads(pflow(*node, one, cwd=tmp_path).stdout)["takes"] for one in (first, copy["slug"])]
    assert takes[0] == takes[1] != []
    said = pflow("duplicate", "--show", copy["slug"], cwd=tmp_path).stdout
    assert ", copy 2" in said
    assert "pflow make --show" in said


def test_what_is_not_there_has_no_copy(tmp_path):
    done = pflow("duplicate", "--show", "nobody", cwd=tmp_path)
    assert done.returncode != 0
    assert "There is no show here yet." in done.stderr
