"""A small show with real media of 180 lines, behind a real server on a real port."""

import io
import json
import os
import shutil
import threading
import time
import wave
from fractions import Fraction
from pathlib import Path

import av
import httpx
import numpy as np
import pytest
from PIL import Image

from production_flow.graph.recipe import Maker, take_key
from production_flow.graph.take import Made, Pick, Take
from production_flow.media.video import Encoder
from production_flow.production import shows
from production_flow.stages.pipeline import PIPELINE
from production_flow.web import server
from production_flow.web.house import House

SLUG = "the-cold-valve"


def picture(request):
    """A real PNG with a slanted edge, of the size that was asked for."""
    memory = io.BytesIO()
    still = Image.linear_gradient("L").resize((request.width, request.height)).convert("RGB")
    Image.blend(still, Image.new("RGB", still.size, "#aa5533"), 0.4).save(memory, "PNG")
    return memory.getvalue(), "image/png", {"width": request.width, "height": request.height}


def film(folder, width, height, frames):
    """A real film of that length, in which something moves."""
    path = folder / "film.mp4"
    ground = np.full((height, width, 4), 255, np.uint8)
    ground[..., 0] = np.linspace(0, 255, width, dtype=np.uint8)
    with Encoder(path, width, height) as encoder:
        for number in range(frames):
            encoder.write(np.ascontiguousarray(np.roll(ground, 3 * number, axis=1)))
    facts = {"width": width, "height": height, "frames": frames, "seconds": frames / 24, "fps": 24}
    return path.read_bytes(), "video/mp4", facts


def sound(seconds):
    """A real recording of a tone."""
    rate = 24_000
    memory = io.BytesIO()
    tone = (12_000 * np.sin(np.arange(int(seconds * rate)) * 0.1)).astype("<i2")
    with wave.open(memory, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(tone.tobytes())
    return memory.getvalue(), "audio/wav", {"frames": round(seconds * 24), "seconds": seconds}


def mix(folder, frames):
    """A real sound track of that length, as films carry it."""
    path, rate = folder / "mix.m4a", 48_000
    with av.open(str(path), "w", format="mp4") as file:
        stream = file.add_stream("aac", rate=rate, layout="stereo")
        for start in range(0, frames * 2000, 1024):
            tone = 0.2 * np.sin(np.arange(start, start + 1024, dtype=np.float32) * 0.05)
            part = av.AudioFrame.from_ndarray(np.stack([tone, tone]).astype(np.float32), "fltp", "stereo")
            part.sample_rate, part.pts, part.time_base = rate, start, Fraction(1, rate)
            file.mux(stream.encode(part))
        file.mux(stream.encode(None))
    return path.read_bytes(), "audio/mp4", {"frames": frames, "seconds": frames / 24}


def made_of(request, folder):
    """Real media as a provider would make them, quickly."""
    match request.port:
        case "image":
            return picture(request)
        case "video":
            return film(folder, request.width, request.height, request.length)
        case "voice":
            return sound(2.0)
        case "music" | "sound":
            return sound(request.seconds)
    if request.purpose == "mix":
        return mix(folder, request.length)
    cut = request.timeline
    return film(folder, cut.width, cut.height, cut.frames)


def furnish(show, folder):
    """Puts real media under every node, each from the request of its own stage."""
    for stage in PIPELINE:
        for node in list(stage.nodes(show.view)):
            if node in show.view.picks:
                continue
            recipe = show.recipe(node)
            if stage.port is None:
                show.put(node, json.dumps(stage.derive(node, recipe.inputs).write()).encode(), "application/json")
                continue
            request = stage.request(node, recipe.inputs, 1)
            data, mime, meta = made_of(request, folder)
            media = show.desk.workspace.media
            outputs = [Made("main", media.put_bytes(data), len(data), mime, meta)]
            if stage.port == "voice":
                mouths = b'{"mouths": [[0, "A"], [4, "rest"]]}'
                outputs.append(Made("timing", media.put_bytes(mouths), len(mouths), "application/json"))
            key = take_key(recipe, Maker("test", "hand", "1"), 1, 1)
            take = Take(
                node, key, recipe.key, 1, "made", "test", "hand", "1", 1, tuple(outputs),
                fingerprints=recipe.fingerprints, request=request.model_dump(mode="json"),
            )  # fmt: skip
            show.desk.workspace.library.keep(show.view.row.id, take, pick=Pick(node, 0))
            show.view.reload()


@pytest.fixture(scope="session")
def made(tmp_path_factory, small_show):
    """The workspace at 180 lines, filled by hand; to be copied, never changed."""
    root = tmp_path_factory.mktemp("studio") / "shows"
    show = small_show(root)
    show.view = show.desk.sit(prompt=show.view.prompt, changes={"size": 180})
    furnish(show, tmp_path_factory.mktemp("films"))
    shows.name(show.desk.workspace, show.view)
    show.desk.package.complete()
    show.desk.workspace.close()
    return root


@pytest.fixture
def no_keys(monkeypatch, tmp_path):
    for name in [name for name in os.environ if name.endswith(("_API_KEY", "_TOKEN", "_SECRET"))]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


class Studio:
    """A served workspace and a client of it."""

    def __init__(self, root, address):
        self.root = root
        self.house = House(root)
        self.house.worker_lives = lambda: False
        self.listening = server.bound(address.host, 0)
        self.port = self.listening.getsockname()[1]
        self.server = server.Server(self.house, address)
        self.thread = threading.Thread(target=self.server.run, kwargs={"sockets": [self.listening]}, daemon=True)
        self.thread.start()
        self.url = f"http://127.0.0.1:{self.port}"
        self.client = httpx.Client(base_url=self.url, timeout=30, trust_env=False)
        until = time.monotonic() + 10
        while not self.server.started and time.monotonic() < until:
            time.sleep(0.01)

    def close(self):
        self.client.close()
        self.server.should_exit = True
        self.thread.join(10)
        self.house.close()
        self.listening.close()

    def get(self, path, **more):
        return self.client.get(path, **more)

    def show(self, path=""):
        answer = self.get(f"/api/shows/{SLUG}{path}")
        assert answer.status_code == 200, answer.text
        return answer.json()

    def node(self, name):
        return next(node for node in self.show()["nodes"] if node["node"] == name)

    def steps(self, *steps, **more):
        headers = more.pop("headers", {})
        return self.client.post(f"/api/shows/{SLUG}/steps", json={"steps": list(steps), **more}, headers=headers)


@pytest.fixture
def open_studio(made, tmp_path, no_keys):
    """`open_studio(address)`: a studio on a copy of the workspace."""
    del no_keys
    opened = []

    def start(address=None, root=None):
        root = root or tmp_path / "shows"
        if not root.exists():
            shutil.copytree(made, root)
        studio = Studio(Path(root), address or server.Address())
        opened.append(studio)
        return studio

    yield start
    for studio in opened:
        studio.close()


@pytest.fixture
def studio(open_studio):
    return open_studio()


@pytest.fixture(scope="module")
def shared(made, tmp_path_factory):
    """A studio for tests that only look."""
    patch = pytest.MonkeyPatch()
    root = tmp_path_factory.mktemp("shared")
    for name in [name for name in os.environ if name.endswith(("_API_KEY", "_TOKEN", "_SECRET"))]:
        patch.delenv(name)
    patch.setenv("XDG_CONFIG_HOME", str(root / "config"))
    shutil.copytree(made, root / "shows")
    studio = Studio(root / "shows", server.Address())
    yield studio
    studio.close()
    patch.undo()
