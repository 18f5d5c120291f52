"""The page in a real browser, opened from a disk: it runs, it asks nobody, it refuses what it must."""

import shutil
import subprocess

import pytest

from production_flow.exports.page import page

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")

pytestmark = [pytest.mark.browser, pytest.mark.skipif(CHROMIUM is None, reason="no Chromium here")]


def opened(path, profile):
    """The page as it stands after its script ran, and what the browser complained about."""
    quiet = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]
    dump = ["--enable-logging=stderr", "--virtual-time-budget=4000", "--dump-dom"]
    told = subprocess.run(
        [CHROMIUM, *quiet, f"--user-data-dir={profile}", *dump, path.as_uri()],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return told.stdout, [line for line in told.stderr.splitlines() if "CONSOLE" in line]


def package(book, folder):
    files = {}
    for node, source in book.pictures.items():
        target = folder / f"{node.replace(':', '_')}.png"
        shutil.copyfile(source, target)
        files[node] = target.name
    (folder / "film.mp4").write_bytes(b"")
    files["animatic:s01e01"] = "film.mp4"
    (folder / "index.html").write_text(page(book, files), "utf-8")
    return folder / "index.html"


def test_the_script_runs_and_nothing_is_refused(noir, tmp_path):
    dom, complaints = opened(package(noir, tmp_path), tmp_path / "profile")
    first = noir.storyboards["s01e01"].beats[0]
    assert f'<p class="now-title">{first.title}</p>' in dom
    assert complaints == []


def test_code_in_the_page_that_is_not_ours_does_not_run(noir, tmp_path):
    path = package(noir, tmp_path)
    foreign = '<img src="x" onerror="document.title=1"><script>document.body.className="bad"</script></body>'
    path.write_text(path.read_text("utf-8").replace("</body>", foreign), "utf-8")
    dom, complaints = opened(path, tmp_path / "profile")
    assert '<body class="bad">' not in dom
    assert any("Content Security Policy" in line for line in complaints)
