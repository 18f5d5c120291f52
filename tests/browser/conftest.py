"""A real studio on a real workspace in a real browser.

`studio` serves a copy of a small show whose pictures, sounds and films are real files; `empty_studio` serves nothing
yet. `visit(url, ...)` opens a page and notes whatever it complains of (a lost wire only where `strict`);
`no_faults(page)` asks axe; `shoot(page, name)` keeps a picture in the folder that PFLOW_SHOTS names, or in a temporary
one.
"""

import contextlib
import io
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
import zlib
from pathlib import Path

import av
import httpx
import numpy as np
import pytest
from PIL import Image, ImageDraw

from production_flow.production import shows
from production_flow.stages.pipeline import BY_NAME

CHROMIUM = "/usr/bin/chromium"
_WIDE = (480, 270)
_STILLS = {
    "portrait": (400, 500),
    "plate": _WIDE,
    "prop-picture": _WIDE,
    "grid": _WIDE,
    "sheet": _WIDE,
    "poster": (400, 600),
    "keyframe": _WIDE,
}
_OPEN = re.compile(r"open at (http://\S+)")


@pytest.fixture(scope="module")  # while it is open an event loop runs, which tests of other kinds could not bear
def chromium():
    if not Path(CHROMIUM).exists():
        pytest.skip("There is no Chromium here: apt-get install chromium.")
    sync_api = pytest.importorskip("playwright.sync_api", reason="The dev group brings playwright.")
    sync_api.expect.set_options(timeout=15_000)  # a busy machine may take its time; what never comes fails all the same
    with sync_api.sync_playwright() as player:
        arguments = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
        browser = player.chromium.launch(executable_path=CHROMIUM, args=arguments)
        yield browser
        browser.close()


class Served:
    """A studio that runs: its address, and a client that speaks with it as a page of its own would."""

    def __init__(self, workspace, config):
        command = [sys.executable, "-c", "from production_flow.cli import main; main()", "studio"]
        command += ["--workspace", str(workspace), "--port", "0", "--no-browser"]
        keyless = {k: v for k, v in os.environ.items() if not k.endswith(("_API_KEY", "_TOKEN", "_SECRET"))}
        environment = {**keyless, "XDG_CONFIG_HOME": str(config)}
        self.log = config.parent / f"studio-{len(list(config.parent.glob('studio-*')))}.log"
        with self.log.open("w") as log:
            self.process = subprocess.Popen(command, stderr=log, env=environment, start_new_session=True)
        self.url = self._opened()
        self.client = httpx.Client(base_url=self.url, timeout=30, headers={"Origin": self.url})

    def _opened(self):
        for _ in range(300):
            if found := _OPEN.search(self.log.read_text()):
                return found[1].rstrip("/")
            assert self.process.poll() is None, self.log.read_text()
            time.sleep(0.1)
        raise AssertionError(self.log.read_text())

    def get(self, path):
        return self.client.get(path).raise_for_status().json()

    def post(self, path, body):
        return self.client.post(path, json=body).raise_for_status().json()

    def close(self):
        if self.process.returncode is not None:
            return
        self.client.close()
        self.process.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(15)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)  # its worker, where it was in the middle of something
        self.process.wait()


@pytest.fixture
def serve(tmp_path):
    """`serve(workspace)` opens a studio on it; all are closed at the end."""
    opened = []

    def start(workspace):
        opened.append(Served(workspace, tmp_path / "config"))
        return opened[-1]

    yield start
    for served in opened:
        served.close()


@pytest.fixture(scope="session")
def filmed(small_show, tmp_path_factory):
    """A workspace with the small show, every take of it a real file. To be copied, never changed."""
    root = tmp_path_factory.mktemp("filmed") / "shows"
    show = small_show(root)
    film, sound = _film(), _sound()
    mouths = json.dumps({"mouths": [[0, "A"], [4, "rest"]]}).encode()
    for stage in BY_NAME.values():
        for node in list(stage.nodes(show.view)):
            if stage.kind is not None:
                if stage.port is None and node not in show.view.picks:
                    derived = stage.derive(node, stage.inputs(node, show.view))
                    show.put(node, json.dumps(derived.write()).encode(), "application/json")
            elif stage.name in _STILLS:
                size = _STILLS[stage.name]
                show.put(node, _picture(node, size), "image/png", {"width": size[0], "height": size[1]})
            elif stage.name in {"voice", "effects", "cue", "mix"}:
                show.put(node, sound, "audio/wav", {"seconds": 2.0, "frames": 48}, [("timing", mouths)])
            else:
                show.put(node, film, "video/mp4", {"seconds": 2.0, "frames": 48, "width": 320, "height": 180})
    shows.name(show.desk.workspace, show.view)
    show.desk.workspace.close()
    return root


@pytest.fixture
def studio(filmed, serve, tmp_path):
    """A studio on a copy of the small show; `.slug` is its name."""
    shutil.copytree(filmed, tmp_path / "shows")
    served = serve(tmp_path / "shows")
    served.slug = served.get("/api/shows")["shows"][0]["slug"]
    return served


@pytest.fixture
def empty_studio(serve, tmp_path):
    """A studio with no show; its queue is held, so that nothing is drawn while a test looks at the pages."""
    served = serve(tmp_path / "shows")
    served.client.put("/api/calls/held", json={"held": True}).raise_for_status()
    return served


@pytest.fixture
def visit(chromium):
    """`visit(url, width=1440, ...)`: a page. What it complains of fails the test at the end."""
    contexts, complaints = [], []

    def heard(url, said):
        refused = re.search(r"the server responded with a status of 4\d\d", said.text)  # asked for by the test
        if said.type == "error" and not refused:
            complaints.append(f"{url}: {said.text}")

    def go(url, *, width=1440, height=900, theme="dark", calm=True, strict=True):
        context = chromium.new_context(
            viewport={"width": width, "height": height},
            color_scheme=theme,
            reduced_motion="reduce" if calm else "no-preference",
            has_touch=width < 760,
        )
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(15_000)
        page.on("pageerror", lambda error: complaints.append(f"{url}: {error}"))
        if strict:
            page.on("console", lambda said: heard(url, said))
        page.goto(url)
        return page

    yield go
    for context in contexts:
        context.close()
    assert not complaints, complaints


@pytest.fixture(scope="session")
def no_faults():
    """`no_faults(page)`: axe finds nothing to complain of."""
    playwright = pytest.importorskip("axe_playwright_python.sync_playwright", reason="The dev group brings axe.")

    def ask(page):
        found = playwright.Axe().run(page).response["violations"]
        said = [
            f"{fault['id']} ({fault['impact']}): {fault['help']}\n    "
            + "\n    ".join(f"{node['html'][:160]}: {node['failureSummary'][:300]}" for node in fault["nodes"][:4])
            for fault in found
        ]
        assert not said, "\n".join(said)

    return ask


@pytest.fixture
def shoot(tmp_path):
    """`shoot(page, name)`: a picture of what is seen."""
    folder = Path(os.environ.get("PFLOW_SHOTS") or tmp_path / "shots")

    def take(page, name):
        folder.mkdir(parents=True, exist_ok=True)
        page.evaluate("document.fonts.ready")
        page.screenshot(path=folder / f"{name}.png")

    return take


def _picture(words, size):
    """A PNG that can be told from others: a ground of its own colour with its name on it."""
    shade = np.random.default_rng(zlib.crc32(words.encode())).integers(30, 150, 3)
    image = Image.new("RGB", size, tuple(int(c) for c in shade))
    ImageDraw.Draw(image).text((12, size[1] // 2), words, fill="white")
    kept = io.BytesIO()
    image.save(kept, "PNG")
    return kept.getvalue()


def _film():
    """Two seconds of H.264 with silence, 320 by 180, 24 frames a second."""
    kept = io.BytesIO()
    with av.open(kept, "w", format="mp4") as file:
        stream = file.add_stream("libx264", rate=24)
        stream.width, stream.height, stream.pix_fmt = 320, 180, "yuv420p"
        for number in range(48):
            frame = np.full((180, 320, 3), number * 5, np.uint8)
            file.mux(stream.encode(av.VideoFrame.from_ndarray(frame, format="rgb24")))
        file.mux(stream.encode(None))
    return kept.getvalue()


def _sound():
    """Two seconds of a quiet tone, 48 kHz."""
    kept = io.BytesIO()
    with av.open(kept, "w", format="wav") as file:
        stream = file.add_stream("pcm_s16le", rate=48_000, layout="mono")
        tone = (np.sin(np.arange(96_000) * 0.05) * 6000).astype(np.int16)[None, :]
        frame = av.AudioFrame.from_ndarray(tone, format="s16", layout="mono")
        frame.sample_rate = 48_000
        file.mux(stream.encode(frame))
        file.mux(stream.encode(None))
    return kept.getvalue()
