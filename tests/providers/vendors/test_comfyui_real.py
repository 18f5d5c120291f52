"""A real ComfyUI with workflows that need no model: what the server of our own plays is what the real one does.

Slow, and only where one is at hand: `REAL_COMFYUI_URL=http://127.0.0.1:8188 ./pflow-test -m slow -k comfyui_real`.
ComfyUI is no package; `python main.py --cpu` in a checkout of it is enough.
"""

import json
import os
import time

import pytest

from production_flow.errors import ProviderError
from production_flow.providers import registry
from production_flow.providers.requests import ImageRequest, VideoRequest
from production_flow.providers.vendors.comfyui import server
from production_flow.providers.vendors.comfyui.provider import GONE

REAL = os.environ.get("REAL_COMFYUI_URL", "")
pytestmark = pytest.mark.slow


def node(kind, title="", **inputs):
    return {"class_type": kind, "inputs": inputs, "_meta": {"title": title or kind}}


SCALED = {"upscale_method": "lanczos", "crop": "center"}
WORDS = node("PreviewAny", "flow:prompt.source", source="words")
STILL = {
    "1": node("LoadImage", "flow:reference-1", image="example.png"),
    "2": node("ImageScale", "flow:width flow:height", image=["1", 0], width=64, height=64, **SCALED),
    "3": node("SaveImage", "flow:output", images=["2", 0], filename_prefix="flow/still"),
    "4": WORDS,
}
CLIP = {
    "1": node("LoadImage", "flow:first-frame", image="example.png"),
    "2": node("ImageScale", "flow:width/16 flow:height/16", image=["1", 0], width=64, height=64, **SCALED),
    "3": node("RepeatImageBatch", "flow:length.amount", image=["2", 0], amount=1),
    "4": node("CreateVideo", "flow:fps", images=["3", 0], fps=8.0),
    "5": node("SaveVideo", "flow:output", video=["4", 0], filename_prefix="flow/clip", format="mp4", codec="h264"),
    "6": WORDS,
}
SLOW = {
    "1": node("EmptyImage", "", width=2048, height=2048, batch_size=16, color=1),
    "2": node("ImageScale", "", image=["1", 0], width=3000, height=3000, **SCALED),
    "3": node("SaveImage", "", images=["2", 0], filename_prefix="flow/slow"),
    "4": WORDS,
}


@pytest.fixture
def real(monkeypatch, tmp_path):
    """Puts workflows where they are looked for, and leads to the real server."""
    if not REAL:
        pytest.skip("No real ComfyUI is at hand: start one and set REAL_COMFYUI_URL.")
    monkeypatch.setenv("COMFYUI_BASE_URL", REAL)
    monkeypatch.setattr(server, "_known", {})
    folder = tmp_path / "config" / "production-flow" / "workflows"
    folder.mkdir(parents=True)
    for name, graph in {"image": STILL, "video": CLIP, "slow": SLOW}.items():
        (folder / f"{name}.json").write_text(json.dumps(graph))
    return registry.provider("comfyui-image"), registry.provider("comfyui-video")


@pytest.fixture
def unique(tmp_path):
    """A name for work that no earlier run had."""
    return f"{tmp_path.name}-{time.time_ns()}"


def waited(provider, operation, seconds=120.0):
    until = time.monotonic() + seconds
    while (status := provider.status(operation)).state == "running" and time.monotonic() < until:
        time.sleep(0.2)
    return status


def test_a_still_comes_as_it_was_asked_for(real, bench, png, finish, unique):
    stills, _ = real
    reference = bench.reference("character", "maeve", png(80, 60))
    request = ImageRequest(purpose="keyframe", prompt="She waits.", width=320, height=180, references=(reference,))
    operation = stills.start(request, unique, bench)
    assert waited(stills, operation).state == "done"
    result, _ = finish(stills, operation)
    assert (result.outputs[0].meta["width"], result.outputs[0].meta["height"]) == (320, 180)
    assert stills.find(request, unique).id == operation.id


def test_a_clip_is_as_long_as_it_was_asked_for(real, bench, png, finish, unique):
    _, clips = real
    first = bench.reference("first-frame", "b01", png(80, 60))
    request = VideoRequest(prompt="She waits.", width=320, height=176, length=30, references=(first,))
    operation = clips.start(request, unique, bench)
    assert waited(clips, operation).state == "done"
    result, _ = finish(clips, operation)
    assert result.outputs[0].meta["frames"] == 30


def test_work_is_stopped_between_two_steps(real, bench, unique):
    stills, _ = real
    request = ImageRequest(purpose="keyframe", prompt="Slowly.", width=64, height=64, model="slow")
    operation = stills.start(request, unique, bench)
    time.sleep(1.0)
    stills.cancel(operation)
    status = waited(stills, operation)
    assert status.state == "failed"
    assert status.message in {"It was stopped.", GONE}  # taken out of the queue, it is in no history


def test_a_workflow_that_does_not_run_is_said_with_its_node(real, bench, unique, tmp_path):
    stills, _ = real
    broken = {**STILL, "1": node("LoadImage", "", image="no such picture.png")}
    (tmp_path / "config" / "production-flow" / "workflows" / "broken.json").write_text(json.dumps(broken))
    with pytest.raises(ProviderError, match="node 1"):
        stills.start(ImageRequest(purpose="still", prompt="x", width=64, height=64, model="broken"), unique, bench)
