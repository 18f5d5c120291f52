"""A clone sets itself up and checks itself the same way everywhere, this year and next."""

import os
import re
import subprocess
import tomllib
from importlib.metadata import Distribution, distributions

import pytest


@pytest.fixture(scope="module")
def project(root):
    return tomllib.loads((root / "pyproject.toml").read_text("utf-8"))


@pytest.fixture(scope="module")
def pins(root):
    lines = (root / "constraints.txt").read_text("utf-8").split()
    return dict(line.split("==") for line in lines)


def plain(name):
    return re.sub(r"[-_.]+", "-", name).lower()


def needed(names):
    """Everything that these distributions need here, themselves included."""
    found, waiting = set(), [plain(name) for name in names]
    known = {plain(dist.name): dist for dist in distributions()}
    while waiting:
        name = waiting.pop()
        if name in found or name not in known:
            continue
        found.add(name)
        lines = [line for line in known[name].requires or () if "extra ==" not in line]
        waiting.extend(plain(re.split(r"[^A-Za-z0-9._-]", line)[0]) for line in lines)
    return found


def test_every_dependency_is_pinned_at_the_version_that_is_here(project, pins):
    named = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    for name in needed(re.split(r"[^A-Za-z0-9._-]", line)[0] for line in named):
        assert pins.get(name) == Distribution.from_name(name).version, name


def test_the_pins_name_no_host_and_no_folder(root):
    text = (root / "constraints.txt").read_text("utf-8")
    assert re.fullmatch(r"([a-z0-9-]+==[0-9][0-9a-z.+]*\n)+", text)


def test_the_commands_can_be_run_and_read(root):
    for name in ("pflow", "pflow-test", ".ci/run", "scripts/setup", "tests/bare/prove"):
        path = root / name
        assert os.access(path, os.X_OK), name
        subprocess.run(["sh", "-n", str(path)], check=True)
    assert "pflow-test" in (root / ".ci/run").read_text("utf-8")


def test_the_licence_is_whole_and_travels_along(root, project):
    text = (root / "LICENSE").read_text("utf-8")
    assert text.lstrip().startswith("Apache License")
    assert "END OF TERMS AND CONDITIONS" in text
    assert project["project"]["license-files"] == ["LICENSE", "NOTICE"]


def test_locks_that_name_hosts_stay_out(root):
    ignored = (root / ".gitignore").read_text("utf-8").split()
    assert "/uv.lock" in ignored


def test_what_is_begun_first_is_there(root):
    names = re.search(r"LONGEST = \((.*?)\n\)", (root / "tests" / "conftest.py").read_text("utf-8"), re.DOTALL)[1]
    missing = [name for name in re.findall(r'"(.+?)"', names) if not (root / name).is_file()]
    assert missing == [], "tests/conftest.py names files that are gone"
