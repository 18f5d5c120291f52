"""A clip that is refused: its film is made with the keyframe in its place, once, says so, and mends itself later."""

import json

import av
import numpy as np
import pytest
from PIL import Image
from tests.production.cities import begin, end, settle

from production_flow.documents import Timeline
from production_flow.production.choosing import Target
from production_flow.production.scratch import Quiet

MODEL = """
[[model]]
id = "{port}-1"
name = "{port} One"
family = "{port}"
provider = "fake-{port}"
port = "{port}"
model = "{port}-1"
tiers = ["preview"]
references = 16
durations = [1, 30]
prices = [{{ unit = "{unit}", amount = 0.10 }}]
"""
UNITS = {"image": "image", "video": "second", "voice": "kilochar", "music": "song", "sound": "effect"}
BOUGHT = Target(tier="preview", choices={"text": "draft", "keyframe": "draft"})
CLIP, FILM = "clip:s01e01.b02", "animatic:s01e01"


class Steps(Quiet):
    """A reporter that keeps the order of what happened."""

    def __init__(self):
        self.steps = []

    def finished(self, take, *, made):
        self.steps.append(take.node)

    def failed(self, node, error):
        self.steps.append(f"failed {node}")


@pytest.fixture
def desk(small, tmp_path, monkeypatch):
    """The small show at 90 lines; all but its keyframes is bought from a city that refuses one of the clips."""
    models = "".join(MODEL.format(port=port, unit=unit) for port, unit in UNITS.items())
    settle(tmp_path, monkeypatch, models)
    server = begin(tmp_path, monkeypatch, work={"image": 0.05, "video": 0.05})
    small.desk.sit(prompt=small.view.prompt, changes={"size": 90})
    small.desk.direct(lambda who: who.edit("storyboard:s01e01", "beats.b02.description", "Something forbidden."))
    yield small.desk
    end(server)


def make(desk, target):
    hears = Steps()
    result = desk.make(hears, target=target)
    return result, hears.steps


def stretch(desk, name):
    """The frames of the film in which a beat is seen, as `uint8[n, height, width, 3]`."""
    cut = desk.view.document("cut:s01e01", Timeline)
    starts = dict(zip((item.id for item in cut.pictures), cut.starts(), strict=True))
    piece = next(item for item in cut.pictures if item.id == name)
    with av.open(str(desk.package.folder / "episodes/s01e01/animatic.mp4")) as film:
        frames = [frame.to_ndarray(format="rgb24") for frame in film.decode(video=0)]
    return np.stack(frames[starts[name] : starts[name] + piece.length - 12]), piece


def said(desk, node):
    return [(notice.code, notice.message) for notice in desk.view.take(node).notices]


def test_the_keyframe_stands_still_until_the_clip_is_there(desk):
    result, steps = make(desk, BOUGHT)
    assert set(result["failed"]) == {CLIP}
    assert steps.count(FILM) == steps.count("mix:s01e01") == 1
    assert steps.index(f"failed {CLIP}") < steps.index(FILM)
    assert max(steps.index(node) for node in steps if node.startswith("clip:")) < steps.index(FILM)

    frames, piece = stretch(desk, "S01E01_b02")
    assert (piece.node, piece.instead_of, piece.length) == ("keyframe:s01e01.b02", CLIP, 96)
    assert np.abs(np.diff(frames[:84].astype(int), axis=0)).mean() < 0.5
    keyframe = Image.open(desk.package.folder / "episodes/s01e01/keyframes/S01E01_b02.png").convert("RGB")
    wanted = np.asarray(keyframe.resize((160, 90)), int)
    assert np.abs(frames[40].astype(int) - wanted).mean() < 6
    assert np.abs(np.diff(stretch(desk, "S01E01_b04")[0][:84].astype(int), axis=0)).mean() > 0.5

    words = f"S01E01_b02: {CLIP} could not be made; the picture keyframe:s01e01.b02 stands in its place."
    assert ("substituted", words) in said(desk, FILM)
    assert words in (desk.package.folder / "report.html").read_text()
    otio = json.loads((desk.package.folder / "episodes/s01e01/timeline.otio").read_text())
    assert "keyframes/S01E01_b02.png" in json.dumps(otio)

    _again(desk)
    _mended(desk)


def _again(desk):
    """Refused once more, it changes nothing."""
    before = desk.view.take(FILM)
    result, steps = make(desk, BOUGHT)
    assert set(result["failed"]) == {CLIP}
    assert [step for step in steps if not step.startswith("failed")] == []
    assert desk.view.take(FILM) == before


def _mended(desk):
    """The clip comes from somewhere else: the film is stale for that reason, and made once more."""
    clip = desk.package.folder / "episodes/s01e01/clips/S01E01_b01.mp4"
    effect = desk.direct(lambda who: who.bring(CLIP, clip))
    assert ("cut:s01e01", ("clip b02 changed", "still b02 changed")) in effect.stale
    result, steps = make(desk, Target())
    assert result["failed"] == {}
    assert steps.count(FILM) == 1
    assert "mix:s01e01" not in steps
    assert stretch(desk, "S01E01_b02")[1].node == CLIP
    assert not [words for code, words in said(desk, FILM) if code == "substituted"]
