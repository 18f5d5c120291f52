"""What tests of providers share: a server on this machine, dummy keys, a bench over a real store, small real media.

Nothing here can reach another machine: every route points at a closed port until `route` moves it to the loopback
server, and no name but this machine's is resolved.
"""

import importlib.util
import io
import math
import os
import socket
import sys
import time
import wave
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from production_flow.media.video import Encoder
from production_flow.providers import hosts
from production_flow.providers.requests import Reference
from production_flow.store.media import MediaStore


def _module(name):
    """A module beside this file (tests are no package)."""
    known = sys.modules.get(f"providers_{name}")
    if known is None:
        spec = importlib.util.spec_from_file_location(f"providers_{name}", Path(__file__).with_name(f"{name}.py"))
        known = sys.modules[spec.name] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(known)
    return known


KEYS = {
    name: f"dummy-{name.lower().replace('_', '-')}-0001"
    for name in (
        "OPENAI_API_KEY",
        "ANTHROPIC_API_KEY",
        "GEMINI_API_KEY",
        "BFL_API_KEY",
        "FAL_KEY",
        "REPLICATE_API_TOKEN",
        "RUNWAYML_API_SECRET",
        "ELEVENLABS_API_KEY",
        "FREESOUND_API_KEY",
    )
}
NOWHERE = "http://127.0.0.1:9"
"""A port that nobody listens on."""


@pytest.fixture(autouse=True)
def apart(monkeypatch, tmp_path):
    """Dummy keys, no settings of this machine, no other machine."""
    for name in [name for name in os.environ if name.endswith(("_API_KEY", "_TOKEN", "_SECRET", "_PROXY", "_proxy"))]:
        monkeypatch.delenv(name)
    for name, value in KEYS.items():
        monkeypatch.setenv(name, value)
    for variable, _ in hosts.HOSTS.values():
        monkeypatch.setenv(variable, NOWHERE)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    resolve = socket.getaddrinfo

    def only_here(host, *args, **kwargs):
        name = host.decode() if isinstance(host, bytes) else host
        if name not in {None, "127.0.0.1", "::1", "localhost"}:
            raise AssertionError(f"A test wanted to reach {name}.")
        return resolve(host, *args, **kwargs)

    monkeypatch.setattr(socket, "getaddrinfo", only_here)


@pytest.fixture
def keys():
    """The dummy keys by name, to look for on the wire (and nowhere else)."""
    return KEYS


@pytest.fixture
def server():
    """A loopback server (see `loopback.py`); a request that no answer was told for fails the test."""
    made = _module("loopback").Loopback()
    yield made
    made.close()
    assert not made.strays, f"asked without an answer: {made.strays}"


@pytest.fixture
def settle():
    """`settle(condition)` waits up to two seconds until it holds."""
    return _module("loopback").settle


@pytest.fixture
def route(server, monkeypatch):
    """`route("openai", "/v1")` moves a route of `hosts.HOSTS` to the loopback server; returns its address there."""

    def move(name, path=""):
        address = server.url + path
        monkeypatch.setenv(hosts.HOSTS[name][0], address)
        return address

    return move


@pytest.fixture(scope="session")
def described():
    """`described("openai")`: the check of bodies against that vendor's own description; skips where it is absent."""

    def check(vendor):
        spec = _module("spec")
        found = spec.check_of(vendor)
        if found is None:
            pytest.skip(f"The description of {vendor} is not at hand (PRODUCTION_FLOW_SPECS, or {spec.folder()}).")
        return found

    return check


@pytest.fixture
def as_described(server):
    """`as_described("openai", "/v1")`: when the test is over, every POST must be what the vendor's description allows.

    Says nothing where the description is not at hand; `test_spec.py` says that it is not.
    """
    wanted = []
    yield lambda vendor, base="", paths=".*": wanted.append((vendor, base, paths))
    for vendor, base, paths in wanted:
        check = _module("spec").check_of(vendor)
        faults = [fault for asked in server.of("POST", paths) for fault in (check.asked(asked, base) if check else ())]
        assert not faults, faults


def png(width=32, height=18, colour="#3b4a57"):
    """A real PNG with a slanted edge, so that no two sizes or colours give the same bytes."""
    return _picture(width, height, colour, "PNG")


def jpeg(width=32, height=18, colour="#3b4a57"):
    """As `png`, as a JPEG."""
    return _picture(width, height, colour, "JPEG")


def _picture(width, height, colour, form):
    picture = Image.new("RGB", (width, height), colour)
    for row in range(height // 2):
        picture.putpixel((row * width // height, row), (255, 255, 255))
    memory = io.BytesIO()
    picture.save(memory, form)
    return memory.getvalue()


def wav(seconds=0.5, rate=24_000, hertz=220.0, channels=1):
    """A sine as a 16-bit WAV file."""
    memory = io.BytesIO()
    with wave.open(memory, "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(pcm(seconds, rate, hertz, channels))
    return memory.getvalue()


def pcm(seconds=0.5, rate=24_000, hertz=220.0, channels=1):
    """A sine as bare 16-bit samples, little endian."""
    line = (np.sin(2 * math.pi * hertz * np.arange(round(seconds * rate)) / rate) * 9000).astype("<i2")
    return np.repeat(line, channels).tobytes()


@pytest.fixture(scope="session")
def mp4(tmp_path_factory):
    """`mp4(frames=12, width=64, height=36)`: bytes of a real film at 24 frames a second, made once per size."""
    folder, made = tmp_path_factory.mktemp("films"), {}

    def film(frames=12, width=64, height=36):
        key = (frames, width, height)
        if key not in made:
            path = folder / f"{frames}-{width}x{height}.mp4"
            with Encoder(path, width, height) as encoder:
                for number in range(frames):
                    shown = np.full((height, width, 4), 255, np.uint8)
                    shown[..., :3] = (number * 16 % 256, 90, 160)
                    encoder.write(shown)
            made[key] = path.read_bytes()
        return made[key]

    return film


@pytest.fixture(name="png")
def png_fixture():
    """`png(width, height, colour)`: bytes."""
    return png


@pytest.fixture(name="jpeg")
def jpeg_fixture():
    """`jpeg(width, height, colour)`: bytes."""
    return jpeg


@pytest.fixture(name="wav")
def wav_fixture():
    """`wav(seconds, rate, hertz, channels)`: bytes of a file."""
    return wav


@pytest.fixture(name="pcm")
def pcm_fixture():
    """`pcm(seconds, rate, hertz, channels)`: bare samples."""
    return pcm


class WorkBench:
    """A bench over a real media store; remembers what was said."""

    def __init__(self, root):
        self.media = MediaStore(root)
        self.said = []

    def fetch(self, digest):
        return self.media.fetch(digest)

    def keep(self, data):
        return self.media.put_bytes(data)

    def progress(self, fraction, message=""):
        self.said.append((fraction, message))

    def reference(self, role, name, data, mime="image/png", *, own=False):
        """Keeps bytes and refers to them."""
        return Reference(role=role, name=name, digest=self.keep(data), mime=mime, own=own)


@pytest.fixture
def bench(tmp_path):
    return WorkBench(tmp_path / "media")


@pytest.fixture
def finish(bench, tmp_path):
    """`finish(provider, operation)` looks until the work is done, then fetches it: (result, {role: bytes})."""

    def run(provider, operation, looks=50):
        folder = tmp_path / f"made-{time.monotonic_ns()}"
        folder.mkdir()
        for _ in range(looks):
            status = provider.status(operation)
            if status.state != "running":
                break
        assert status.state == "done", status
        result = provider.outputs(operation, folder, bench.fetch, lambda _fraction: None)
        return result, {output.role: (folder / output.file).read_bytes() for output in result.outputs}

    return run
