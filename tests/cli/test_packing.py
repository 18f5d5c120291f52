"""`pack` and `open` as processes: a show leaves one workspace and stands in another."""

import json
import os
import subprocess
import sys
from pathlib import Path


def pflow(*words, cwd):
    command = [sys.executable, "-c", "from production_flow.cli import main; main()", *words]
    env = {**os.environ, "COLUMNS": "200", "XDG_CONFIG_HOME": str(cwd / "config")}
    return subprocess.run(command, cwd=cwd, env=env, capture_output=True, text=True, timeout=60, check=False)


def test_a_show_is_packed_and_opens_in_another_folder(small, tmp_path):
    small.media()
    small.put("keyframe:s01e01.b02", b"another picture", "image/png")
    slug = small.view.slug
    small.desk.workspace.close()
    done = pflow("pack", "--out", "out/show.zip", "--json", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout)
    assert said == {"file": "out/show.zip", "size": (tmp_path / "out" / "show.zip").stat().st_size}
    opened = pflow("open", "out/show.zip", "--workspace", "other", "--json", cwd=tmp_path)
    assert opened.returncode == 0, opened.stderr
    assert json.loads(opened.stdout)["slug"] == slug
    rows = [
        {**take, "file": Path(take["file"]).name}
        for where in ("shows", "other")
        for take in json.loads(pflow("takes", "keyframe:s01e01.b02", "-w", where, "--json", cwd=tmp_path).stdout)[
            "takes"
        ]
    ]
    assert len(rows) == 4
    assert rows[:2] == rows[2:]
    smaller = json.loads(pflow("pack", "--no-takes", "--out", "small.zip", "--json", cwd=tmp_path).stdout)
    assert 0 < smaller["size"] < said["size"]


def test_what_cannot_be_opened_is_said(tmp_path):
    (tmp_path / "notes.txt").write_text("no zip")
    for name, words in (("notes.txt", "This file is no package"), ("nothing.zip", "There is no such file")):
        done = pflow("open", name, cwd=tmp_path)
        assert done.returncode == 2
        assert words in done.stderr
        assert "Traceback" not in done.stderr
