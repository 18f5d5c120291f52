"""Every implementation of every port, each with somebody on this machine who answers in its vendor's form.

A new provider is one line in `VENDORS`. Who answers is a shop of the vendor street, the fake city, or a ComfyUI
without models; before each stands a gate, where a test can make the road bad.
"""

import datetime as dt
import importlib
import importlib.util
import io
import json
import os
import sys
import time
from pathlib import Path

import pytest
from PIL import Image

from production_flow.documents.look import FigureLook, Style
from production_flow.documents.scene import Camera, Scene, SceneFigure, SetPlace
from production_flow.documents.voice import VoiceSpec
from production_flow.errors import FlowError
from production_flow.providers import catalogue, hosts, prompting, registry
from production_flow.providers.checking import checked
from production_flow.providers.fakecity.street.shops import SHOPS, google
from production_flow.providers.ports import Canceller, Operation
from production_flow.providers.requests import (
    ImageRequest,
    MusicRequest,
    Passage,
    Reference,
    SoundRequest,
    TextRequest,
    VideoRequest,
    VoiceRequest,
)
from production_flow.stages.shared.briefs import brief
from production_flow.store.media import MediaStore

VENDORS = {
    "openai-text": "openai",
    "anthropic-text": "anthropic",
    "google-text": "google",
    "compatible-text": "compatible",
    "openai-images": "openai",
    "google-images": "google",
    "google-video": "google",
    "google-voice": "google",
    "google-music": "google",
    "bfl-images": "bfl",
    "replicate-images": "replicate",
    "fal-video": "fal",
    "fal-images": "fal",
    "runway-video": "runway",
    "runway-images": "runway",
    "videos-video": "videos",
    "elevenlabs-voice": "elevenlabs",
    "elevenlabs-music": "elevenlabs",
    "elevenlabs-sound": "elevenlabs",
    "freesound-sound": "freesound",
    "comfyui-image": "comfyui",
    "comfyui-video": "comfyui",
    "fake-image": "fake",
    "fake-video": "fake",
    "fake-voice": "fake",
    "fake-music": "fake",
    "fake-sound": "fake",
}
"""Who answers for a provider: a route of `hosts.HOSTS`."""

OURS = [name for name in registry.doors() if name not in VENDORS and name != registry.DRAFT["edit"]]
"""Those that need nobody: the drafts, and whatever an installed package brings. Films are cut elsewhere."""

TODAY = dt.date(2026, 11, 28)
NOWHERE = "http://127.0.0.1:9"
PROMPT = "A retired diver must clear her brother's name before the inquest closes in Oban"

LOOK = FigureLook(id="maeve", hair="bob")
SCENE = Scene(
    place=SetPlace(set="noir_street", location="pier"),
    camera=Camera(size="medium"),
    figures=(SceneFigure(look=LOOK),),
    style=Style(look="soft"),
    length=12,
)
DRAFTS = {
    "text": TextRequest(document="blueprint", material={"prompt": PROMPT, "seed": 1}),
    "image": ImageRequest(purpose="keyframe", prompt="She waits.", scene=SCENE, width=320, height=180),
    "video": VideoRequest(prompt="She waits.", shots=(SCENE,), length=12, width=320, height=180),
    "voice": VoiceRequest(prompt="Count the breaths.", voice=VoiceSpec(number=1)),
    "music": MusicRequest(prompt="noir, tense", genre="noir", mood="tense", seconds=6.0),
    "sound": SoundRequest(prompt="rain, distant horn", bed="dock: water", seconds=3.0),
}
"""What is asked of the drafts: small, because they draw."""

PASSAGES = (
    Passage(kind="action", text="She opens the valve and counts to nine."),
    Passage(kind="style", text="Ink on wet paper. Five colours."),
    Passage(kind="cast", text="Maeve has a bob and a teal coat.", name="maeve"),
)


def _houses():
    """The module beside this file (tests are no package)."""
    name = "conformance_houses"
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, Path(__file__).with_name("houses.py"))
        sys.modules[name] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sys.modules[name])
    return sys.modules[name]


houses = _houses()


def still(colour):
    memory = io.BytesIO()
    Image.new("RGB", (320, 180), colour).save(memory, "PNG")
    return memory.getvalue()


class Bench:
    def __init__(self, root):
        self.media = MediaStore(root)

    def fetch(self, digest):
        return self.media.fetch(digest)

    def keep(self, data):
        return self.media.put_bytes(data)

    def progress(self, fraction, message=""):
        pass

    def reference(self, role, name, colour="#2f6f6b"):
        return Reference(role=role, name=name, digest=self.keep(still(colour)))


class Subject:
    """One provider, whoever answers for it, and what is asked of it.

    `entry` is a model of the catalogue, None where there is none; `gate` is None for those that need nobody.
    """

    def __init__(self, name, root, house=None, gate=None, secrets=()):
        self.name, self.root, self.house, self.gate, self.secrets = name, root, house, gate, secrets
        self.bench = Bench(root / "media")
        self.port = self.another().ability().port
        self.entry = self._model() if gate else None
        self.request = self.shaped(self._asked()) if gate else DRAFTS[self.port]

    def another(self):
        """A provider object of its own, as another process has one."""
        module, _, function = registry.doors()[self.name].partition(":")
        return getattr(importlib.import_module(module), function)()

    @property
    def route(self):
        """Of `hosts.HOSTS`."""
        return VENDORS[self.name]

    @property
    def free(self):
        return self.another().ability().free or self.name == "compatible-text"

    def _model(self):
        living = [one for one in catalogue.shipped().entries if one.provider == self.name]
        living = [one for one in living if catalogue.lives(one, TODAY)]
        return next((one for one in living if one.tiers), living[0] if living else None)

    def _asked(self):
        pictures = [self.bench.reference(*one) for one in (("character", "maeve"), ("location", "pier", "#3b4a57"))]
        first = self.bench.reference("first-frame", "b01", "#10151c")
        shots = [SCENE.model_copy(update={"length": length}) for length in (48, 24)]
        size = {"width": 1280, "height": 720}
        asked = {
            "text": lambda: TextRequest(
                document="blueprint", prompt=brief("blueprint", {"prompt": PROMPT}), material={"prompt": PROMPT}
            ),
            "image": lambda: ImageRequest(purpose="keyframe", passages=PASSAGES, references=pictures, seed=7, **size),
            "video": lambda: VideoRequest(
                passages=PASSAGES, references=(first, *pictures), shots=shots, length=72, seed=7, **size
            ),
            "voice": lambda: VoiceRequest(prompt="Count to nine before you open it.", voice=VoiceSpec(number=1)),
            "music": lambda: MusicRequest(prompt="Noir.", genre="noir", seconds=8.0, sections=((4.0, 2.0), (4.0, 6.0))),
            "sound": lambda: SoundRequest(prompt="rain, distant horn", seconds=6.0),
        }
        return asked[self.port]()

    def shaped(self, request):
        """A request as it is worded for the subject's model."""
        if self.entry is None:
            words = " ".join(one.text for one in request.passages) or request.prompt
            return request.model_copy(update={"prompt": words, "model": "model-1"})
        quality = catalogue.quality_of(self.entry, "preview")
        made = prompting.shaped(request.model_copy(update={"quality": quality}), self.entry)
        return made.model_copy(update={"model": made.model or ("" if "comfyui" in self.name else "model-1")})

    def start(self, request=None, reference="take-1", by=None):
        return (by or self.another()).start(request or self.request, reference, self.bench)

    def waited(self, operation, by=None, looks=200):
        """The status once the work is over."""
        for _ in range(looks):
            status = (by or self.another()).status(operation)
            if status.state != "running":
                break
            time.sleep(0.02)
        return status

    def brought(self, operation, by=None):
        """What came, checked as production checks it, and the files by role."""
        folder = self.root / f"made-{time.monotonic_ns()}"
        folder.mkdir()
        result = (by or self.another()).outputs(operation, folder, self.bench.fetch, lambda _fraction: None)
        result = checked(self.request, result, folder)
        return result, {output.role: folder / output.file for output in result.outputs}

    def restored(self, operation):
        """An operation as it was written down and read again."""
        return Operation.model_validate(json.loads(json.dumps(operation.model_dump(mode="json"))))

    def tried(self, call):
        """What a call gives, and the error in words that it raises instead."""
        try:
            return call(), None
        except FlowError as error:
            return None, error

    def hides(self, *said):
        """Whether no key stands in any of it."""
        texts = [json.dumps(one.as_json()) if hasattr(one, "as_json") else one.model_dump_json() for one in said]
        return not any(secret in text for secret in self.secrets for text in texts)


@pytest.fixture
def opened(monkeypatch, tmp_path):
    """`opened(name, pause)`: a subject with whoever answers for it, and all roads leading there."""
    for name in [name for name in os.environ if name.endswith(("_KEY", "_TOKEN", "_SECRET", "_PROXY", "_proxy"))]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setattr(google, "_SONG_SECONDS", 12.0)  # a whole song takes seconds to encode
    for variable, _ in hosts.HOSTS.values():
        monkeypatch.setenv(variable, NOWHERE)
    made = []

    def begin(name, pause=0.0):
        if name not in VENDORS:
            return Subject(name, tmp_path)
        names = sorted({houses.FAKE_KEY, *(key for kind in SHOPS for key in kind.keys)})
        secrets = {key: f"kanarie/{number}+{key.lower()}=Zq7" for number, key in enumerate(names)}
        house = houses.opened(tmp_path, VENDORS[name], secrets, pause)
        gate = houses.beside("gate").Gate(house.url)
        made.extend((gate, house))
        for variable, value in house.environment.items():
            monkeypatch.setenv(variable, value.replace(house.url, gate.url))
        return Subject(name, tmp_path, house, gate, tuple(secrets.values()))

    yield begin
    for one in made:
        one.close()


@pytest.fixture(scope="session")
def roads():
    """What a road can be like (`gate.py`)."""
    return houses.beside("gate")


@pytest.fixture(scope="session")
def subjects():
    """The name of every implementation that the suite runs on."""
    return [*OURS, *VENDORS]


STOPPABLE = [name for name in VENDORS if isinstance(registry.provider(name), Canceller)]


@pytest.fixture(params=STOPPABLE)
def stoppable(request):
    """The name of each implementation that can stop work."""
    return request.param


@pytest.fixture(params=[*OURS, *VENDORS])
def subject(request, opened):
    """Each implementation in turn."""
    return opened(request.param)


@pytest.fixture(params=VENDORS)
def vendor(request, opened, monkeypatch):
    """Each implementation that is asked over a line, in turn; nobody waits long for anything."""
    pause = time.sleep
    monkeypatch.setattr(time, "sleep", lambda seconds: pause(min(seconds, 0.01)))
    return opened(request.param)
