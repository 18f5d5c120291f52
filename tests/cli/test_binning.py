"""`bin` as a process: a show goes in, is listed with its days, and comes out."""

import json
import os
import subprocess
import sys


def pflow(*words, cwd):
    command = [sys.executable, "-c", "from production_flow.cli import main; main()", *words]
    env = {**os.environ, "COLUMNS": "200", "XDG_CONFIG_HOME": str(cwd / "config")}
    return subprocess.run(command, cwd=cwd, env=env, capture_output=True, text=True, timeout=60, check=False)


def test_a_show_goes_in_and_comes_out(small, tmp_path):
    slug = small.view.slug
    small.desk.workspace.close()
    (row,) = json.loads(pflow("bin", slug, "--json", cwd=tmp_path).stdout)["bin"]
    assert (row["slug"], row["days"]) == (slug, 30)
    assert f"({slug}): deleted in 30 days" in pflow("bin", cwd=tmp_path).stdout
    assert json.loads(pflow("shows", "--json", cwd=tmp_path).stdout)["shows"] == []
    assert "The bin is empty." in pflow("bin", slug, "--back", cwd=tmp_path).stdout
    assert len(json.loads(pflow("shows", "--json", cwd=tmp_path).stdout)["shows"]) == 1


def test_who_does_not_say_which_is_asked(tmp_path):
    done = pflow("bin", "--back", cwd=tmp_path)
    assert done.returncode == 2
    assert "Which show" in done.stderr
