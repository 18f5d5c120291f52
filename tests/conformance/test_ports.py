"""What every provider behind a port must keep, run on each implementation there is (`conftest.py`)."""

import json
import re
from typing import get_args

import pytest

from production_flow.documents import KINDS
from production_flow.errors import FlowError
from production_flow.hashing import digest
from production_flow.media import probe
from production_flow.providers import registry
from production_flow.providers.ports import Canceller, Finder, PortName, Provider, State
from production_flow.providers.requests import MusicRequest, Reference, SoundRequest

KINDS_OF = {"image": "picture", "video": "video", "voice": "sound", "music": "sound", "sound": "sound"}
CODES = {"substituted", "dropped", "snapped", "unknown", "guessed", "degraded", "ending", "refused"}
FRAME = 1 / 24


def test_nobody_is_left_out(subjects):
    others = {"embedded-editor"}  # films and mixes are rendered, and tested where they are
    assert set(registry.BUILT_IN) - set(subjects) == others


def test_it_is_a_provider_and_says_what_it_can_do(subject):
    provider = subject.another()
    assert isinstance(provider, Provider)
    assert provider.name == subject.name
    ability = provider.ability()
    assert ability.port in get_args(PortName)
    assert ability.version
    assert bool(ability.model) == (subject.gate is None)  # a route is told its model with each request
    assert all(re.fullmatch(r"[A-Z][A-Z0-9_]+", key) for key in ability.keys)
    assert not (ability.local and ability.keys)


def test_it_is_bought_once_and_picked_up_by_another_process(subject):
    operation = subject.start()
    again = subject.restored(operation)
    assert again == operation
    assert subject.waited(again).state == "done"
    assert subject.hides(operation, subject.waited(again))
    _, files = subject.brought(again)
    _, once_more = subject.brought(operation)
    assert {role: digest(path.read_bytes()) for role, path in files.items()} == {
        role: digest(path.read_bytes()) for role, path in once_more.items()
    }
    assert "main" in files
    if subject.house is not None and not subject.free:
        assert subject.house.bought == 1


def test_what_it_makes_is_of_the_kind_and_size_or_it_is_said(subject):
    operation = subject.start()
    assert subject.waited(operation).state == "done"
    result, files = subject.brought(operation)
    assert subject.hides(result)
    assert {notice.code for notice in result.notices} <= CODES
    said = {notice.code for notice in result.notices}
    request = subject.request
    if subject.port == "text":
        written = KINDS[request.document].read(json.loads(files["main"].read_text()))
        assert written.title
        return
    facts = probe.probe(files["main"])
    assert facts.kind == KINDS_OF[subject.port]
    if subject.port in {"image", "video"}:
        shape = abs(facts.width / facts.height / (request.width / request.height) - 1)
        assert said & {"snapped", "degraded"} or (shape < 0.03 and facts.width > request.width * 0.97)
    if subject.port in {"music", "sound"}:
        assert facts.seconds == pytest.approx(request.seconds, abs=FRAME)
    if subject.port == "video":
        _a_clip(subject, request, facts, said)
    if subject.port == "voice":
        _a_line(facts, files, result)


def _a_clip(subject, request, facts, said):
    """A length that its model makes, and the one that was asked for or a notice."""
    if abs(facts.seconds - request.length * FRAME) > FRAME:
        assert "snapped" in said
    lengths = subject.entry.durations if subject.entry else ()
    if lengths:
        near = [abs(facts.seconds - length) < 2 * FRAME for length in lengths]
        assert any(near) if subject.entry.steps else min(lengths) - FRAME <= facts.seconds <= max(lengths) + FRAME


def _a_line(facts, files, result):
    """Something is heard; whoever gives mouths gives them from the first frame on and in order."""
    assert facts.seconds > 0.5
    if "timing" in files:
        mouths = json.loads(files["timing"].read_text())["mouths"]
        frames = [frame for frame, _ in mouths]
        assert frames[0] == 0
        assert frames == sorted(frames)
        timed = next(output for output in result.outputs if output.role == "timing")
        assert frames[-1] < timed.meta["frames"]


def test_what_it_cannot_do_is_said(vendor):
    many = tuple(
        Reference(role="prop", name=f"thing {number}", digest=vendor.bench.keep(b"x"), mime="image/tiff")
        for number in range(3)
    )
    asked = vendor.request.model_copy(
        update={"negative": "neon; crowds", "references": (*vendor.request.references, *many)}
    )
    operation = vendor.start(asked)
    assert vendor.waited(operation).state == "done"
    result, _ = vendor.brought(operation)
    dropped = [notice.message for notice in result.notices if notice.code == "dropped"]
    pictures = vendor.port in {"image", "video", "text"}
    assert (sum("thing" in message for message in dropped) == len(many)) if pictures else dropped


def test_where_it_stands_is_one_of_four_words(subject):
    operation = subject.start()
    status = subject.another().status(operation)
    assert status.state in get_args(State)
    assert status.progress is None or 0 <= status.progress <= 1


def test_a_request_of_another_port_is_refused_in_words(subject):
    other = MusicRequest(prompt="noir", genre="noir", seconds=4.0)
    if subject.port == "music":
        other = SoundRequest(prompt="rain", seconds=3.0)
    with pytest.raises(FlowError):
        subject.start(other)
    if subject.house is not None:
        assert subject.house.bought == 0


@pytest.mark.parametrize("port", ["image", "video"])
def test_a_picture_of_ones_own_that_is_not_in_the_draft_is_said(port, opened):
    subject = opened(registry.DRAFT[port])
    own = Reference(role="character", name="maeve", digest=digest(b"mine"), own=True)
    result, _ = subject.brought(subject.start(subject.request.model_copy(update={"references": (own,)})))
    assert [notice.code for notice in result.notices if "maeve" in notice.message] == ["dropped"]


def test_lost_work_is_found_again_under_our_reference_and_nothing_else(vendor):
    provider = vendor.another()
    if not isinstance(provider, Finder):
        return  # `test_page.py` holds the page against this
    assert provider.find(vendor.request, "take-1") is None
    operation = vendor.start()
    found = vendor.another().find(vendor.request, "take-1")
    assert (found.id, found.model) == (operation.id, operation.model)
    assert vendor.waited(found).state == "done"
    vendor.brought(found)
    assert vendor.house.bought == 1


def test_work_that_is_stopped_ends_without_a_result(opened, stoppable):
    subject = opened(stoppable, pause=60.0)
    operation = subject.start()
    if operation.answers:
        return  # it came with the answer, there is nothing to stop
    assert subject.another().status(operation).state == "running"
    subject.another().cancel(subject.restored(operation))
    status = subject.waited(operation)
    assert status.state == "failed"
    assert status.message
    assert subject.hides(status)
    assert subject.house.bought == 1


def test_whoever_can_stop_work_says_what_became_of_work_that_is_over(opened, stoppable):
    subject = opened(stoppable)
    operation = subject.start()
    assert subject.waited(operation).state == "done"
    _, error = subject.tried(lambda: subject.another().cancel(operation))
    assert error is None or error.what  # that it was too late may be said, as a sentence
    assert subject.another().status(operation).state == "done"
    assert isinstance(subject.another(), Canceller)
