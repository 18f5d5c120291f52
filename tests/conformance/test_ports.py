"""What every provider behind a port must keep, run on each implementation that is at hand."""

import json

import pytest

from production_flow.documents.look import FigureLook, Style
from production_flow.documents.scene import Camera, Scene, SceneFigure, SetPlace
from production_flow.documents.voice import VoiceSpec
from production_flow.errors import FlowError
from production_flow.hashing import digest
from production_flow.media import probe
from production_flow.providers import registry
from production_flow.providers.ports import Operation, Provider
from production_flow.providers.requests import (
    ImageRequest,
    MusicRequest,
    Reference,
    SoundRequest,
    TextRequest,
    VideoRequest,
    VoiceRequest,
)

LOOK = FigureLook(id="maeve", hair="bob")
SCENE = Scene(
    place=SetPlace(set="noir_street", location="pier"),
    camera=Camera(size="medium"),
    figures=(SceneFigure(look=LOOK),),
    style=Style(look="soft"),
    length=12,
)
REQUESTS = {
    "text": TextRequest(document="blueprint", material={"prompt": "A diver in Oban", "seed": 1}),
    "image": ImageRequest(purpose="keyframe", prompt="She waits.", scene=SCENE, width=320, height=180),
    "video": VideoRequest(prompt="She waits.", shots=(SCENE,), length=12, width=320, height=180),
    "voice": VoiceRequest(prompt="Count the breaths.", voice=VoiceSpec(number=1)),
    "music": MusicRequest(prompt="noir, tense", genre="noir", mood="tense", seconds=6.0),
    "sound": SoundRequest(prompt="rain, distant horn", bed="dock: water", seconds=3.0),
}
KINDS = {"image": "picture", "video": "video", "voice": "sound", "music": "sound", "sound": "sound"}
IMPLEMENTATIONS = [(port, name) for port, name in registry.DRAFT.items() if port in REQUESTS]


@pytest.fixture(params=IMPLEMENTATIONS, ids=[name for _, name in IMPLEMENTATIONS])
def subject(request):
    port, name = request.param
    return port, registry.provider(name), REQUESTS[port]


def nothing(_name):
    raise AssertionError("no reference was given")


def run(provider, operation, folder):
    folder.mkdir()
    result = provider.outputs(operation, folder, nothing, lambda _fraction: None)
    return result, {output.role: (folder / output.file).read_bytes() for output in result.outputs}


def test_it_is_a_provider_and_says_what_it_can_do(subject):
    port, provider, _ = subject
    assert isinstance(provider, Provider)
    ability = provider.ability()
    assert ability.port == port
    assert ability.model
    assert ability.version


def test_an_operation_survives_being_written_down(subject):
    _, provider, request = subject
    operation = provider.start(request, "reference-1")
    again = Operation.model_validate(json.loads(json.dumps(operation.model_dump(mode="json"))))
    assert again == operation
    assert provider.status(again).state == "done"


def test_what_it_makes_is_of_the_kind_and_the_same_each_time(subject, tmp_path):
    port, provider, request = subject
    operation = provider.start(request, "reference-1")
    first, files = run(provider, operation, tmp_path / "one")
    _, again = run(provider, operation, tmp_path / "two")
    assert {role: digest(data) for role, data in files.items()} == {role: digest(data) for role, data in again.items()}
    assert "main" in files
    main = tmp_path / "one" / next(output.file for output in first.outputs if output.role == "main")
    if port == "text":
        assert json.loads(main.read_text())["label"] == "blueprint"
    else:
        assert probe.probe(main).kind == KINDS[port]


def test_sizes_and_lengths_are_what_was_asked_for(subject, tmp_path):
    port, provider, request = subject
    result, _ = run(provider, provider.start(request, "reference-1"), tmp_path / "one")
    main = next(output for output in result.outputs if output.role == "main")
    if port == "text":
        return
    facts = probe.probe(tmp_path / "one" / main.file)
    if port in {"image", "video"}:
        assert (facts.width, facts.height) == (320, 180)
    if port == "video":
        assert facts.frames == main.meta["frames"] == 12
    if port in {"music", "sound"}:
        assert facts.seconds == pytest.approx(request.seconds, abs=0.05)


def test_a_request_of_another_port_is_refused_in_words(subject):
    port, provider, _ = subject
    other = REQUESTS["sound" if port != "sound" else "music"]
    with pytest.raises(FlowError):
        provider.start(other, "reference-1")


@pytest.mark.parametrize("port", ["image", "video"])
def test_a_picture_of_ones_own_that_is_not_in_the_draft_is_said(port, tmp_path):
    own = Reference(role="character", name="maeve", digest=digest(b"mine"), own=True)
    request = REQUESTS[port].model_copy(update={"references": (own,)})
    provider = registry.provider(registry.DRAFT[port])
    result, _ = run(provider, provider.start(request, "reference-1"), tmp_path / "one")
    assert [notice.code for notice in result.notices if "maeve" in notice.message] == ["dropped"]
