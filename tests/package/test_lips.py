"""Lips with the voice: a real line, spoken and drawn, watched at the speaker's mouth and at the listener's."""

import json
from itertools import pairwise

import numpy as np
import pytest

from production_flow.documents.look import FigureLook, Style
from production_flow.documents.scene import Camera, Mouth, Scene, SceneFigure, SetPlace, Speech
from production_flow.documents.voice import VoiceSpec
from production_flow.embedded.artist.renderer import Renderer
from production_flow.media import sound
from production_flow.providers import registry
from production_flow.providers.requests import VoiceRequest

WIDTH, HEIGHT = 640, 360
START = 12
LINE = "I counted every step on that pier, and nobody but you ever walked it in the dark."

CAST = {
    "ada": FigureLook(id="ada", presentation="feminine", age=34, build="slim", hair="bun"),
    "bob": FigureLook(id="bob", presentation="masculine", age=45, build="average", hair="short"),
    "rex": FigureLook(id="rex", species="robot", build="tall", skin="#b9b1a2", hair="none"),  # speaks through slots
    "dot": FigureLook(id="dot", species="robot", build="slim", skin="#8fa3ad", hair="none"),  # through a loudspeaker
}


@pytest.fixture(scope="module")
def spoken(tmp_path_factory):
    """Envelope of the line per frame, and its mouths."""
    folder = tmp_path_factory.mktemp("voice")
    provider = registry.provider("embedded-voices")
    operation = provider.start(VoiceRequest(prompt=LINE, voice=VoiceSpec(number=1, presentation="feminine")), "line")
    result = provider.outputs(operation, folder, None, lambda _fraction: None)
    files = {output.role: folder / output.file for output in result.outputs}
    samples, rate = sound.read_wav(files["main"])
    mono = samples.mean(axis=int(samples.shape[0] > samples.shape[-1])) if samples.ndim > 1 else samples
    step = rate // 24
    envelope = np.sqrt(np.mean(mono[: len(mono) // step * step].reshape(-1, step) ** 2, axis=1))
    return envelope, json.loads(files["timing"].read_text())["mouths"]


@pytest.mark.parametrize(
    ("speaker", "listener", "size"),
    [
        ("ada", "bob", "medium"),
        ("bob", "ada", "medium"),
        ("rex", None, "close"),
        ("rex", None, "medium"),
        ("dot", None, "close"),
    ],
)
def test_the_speakers_mouth_follows_the_voice_and_the_listeners_does_not(spoken, speaker, listener, size):
    envelope, mouths = spoken
    speech = Speech(
        character=speaker,
        start=START,
        length=len(envelope),
        mouths=tuple(Mouth(frame=frame, shape=shape) for frame, shape in mouths),
    )
    scene = Scene(
        place=SetPlace(set="office", location="office", interior=True),
        camera=Camera(size=size),
        figures=tuple(SceneFigure(look=CAST[name]) for name in (speaker, listener) if name),
        speech=(speech,),
        style=Style(),
        length=START + len(envelope) + 12,
    )
    moved = mouth_changes(Renderer(scene, WIDTH, HEIGHT), scene.length)
    heard = np.zeros(scene.length)
    heard[START : START + len(envelope)] = envelope
    with_voice = {name: np.corrcoef(smooth(row), smooth(heard))[0, 1] for name, row in moved.items()}
    assert with_voice[speaker] >= 0.4
    if listener:  # breath and a nod move that box as well, but less, and not in time
        assert with_voice[listener] < 0.35
        assert np.abs(moved[listener]).sum() < 0.5 * np.abs(moved[speaker]).sum()


def mouth_changes(renderer, length):
    """How much the picture of each mouth changes from frame to frame; the box goes along with the head."""
    boxes = {player.spot.figure.look.id: [] for player in renderer.players}
    halves = {}
    for frame in range(length):
        picture = renderer.frame(frame)[..., :3].astype(float)
        for player in renderer.players:
            anchors, place, (x, y) = player.anchors(frame, renderer.path)
            left, top, right, low = (place.scale * edge for edge in anchors.mouth)
            middle, height = int(x + (left + right) / 2), int(y + (top + low) / 2)
            name = player.spot.figure.look.id
            wide, tall = halves.setdefault(name, (int((right - left) * 0.7), int((low - top) * 0.9) + 3))
            boxes[name].append(picture[height - tall : height + tall + 2, middle - wide : middle + wide])
    return {name: np.r_[0, [np.abs(b - a).mean() for a, b in pairwise(rows)]] for name, rows in boxes.items()}


def smooth(row):
    return np.convolve(row, np.ones(5) / 5, "same")
