"""ComfyUI against a server of our own that answers as the real one does: queue, history, uploads, websocket."""

import importlib.util
import io
import json
import sys
import threading
from pathlib import Path

import pytest
from PIL import Image

from production_flow.documents.voice import VoiceSpec
from production_flow.errors import BadInput, Busy, FlowError, Missing, ProviderError, Unfit, Unknown
from production_flow.providers import registry
from production_flow.providers.ports import Canceller, Finder, Operation, Provider
from production_flow.providers.requests import ImageRequest, VideoRequest, VoiceRequest
from production_flow.providers.vendors.comfyui import filling, server, watch, workflow


def _comfy():
    name = "providers_comfy"
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, Path(__file__).parents[1] / "comfy.py")
        sys.modules[name] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sys.modules[name])
    return sys.modules[name].Comfy


def node(kind, title="", **inputs):
    return {"class_type": kind, "inputs": inputs, "_meta": {"title": title or kind}}


STILL = {
    "1": node("CheckpointLoaderSimple", "Load Checkpoint", ckpt_name="base.safetensors"),
    "2": node("CLIPTextEncode", "Words flow:prompt", text="a cat", clip=["1", 1]),
    "3": node("CLIPTextEncode", "flow:negative", text="ugly", clip=["1", 1]),
    "4": node("KSampler", "flow:seed", seed=1, model=["1", 0], positive=["2", 0], negative=["3", 0]),
    "5": node("EmptyImage", "Size flow:width flow:height", width=512, height=512, batch_size=1, color=255),
    "6": node("SaveImage", images=["5", 0], filename_prefix="flow/still"),
}
CLIP = {
    "1": node("CLIPTextEncode", "flow:prompt", text="", clip=["9", 0]),
    "2": node("LoadImage", "flow:first-frame", image="example.png"),
    "3": node("LoadImage", "flow:reference-1", image="example.png"),
    "4": node("LoadImage", "flow:reference-2", image="example.png"),
    "5": node(
        "EmptyImage", "flow:width/16 flow:height/16 flow:length.batch_size@16/4", width=1, height=1, batch_size=1
    ),
    "6": node("ImageBatch", image1=["5", 0], image2=["2", 0]),
    "7": node("CreateVideo", "flow:fps@16", images=["6", 0], fps=8.0),
    "8": node("SaveVideo", video=["7", 0], filename_prefix="flow/clip", format="mp4", codec="h264"),
}


def still(**more):
    fields = {"purpose": "keyframe", "prompt": "She waits.", "width": 320, "height": 180, "seed": 7}
    return ImageRequest(**{**fields, **more})


def clip(**more):
    fields = {"prompt": "She waits.", "width": 320, "height": 180, "length": 30, "model": "video"}
    return VideoRequest(**{**fields, **more})


@pytest.fixture
def comfy(monkeypatch, png, mp4):
    def make(kind, graph):
        if kind == "SaveVideo":
            if any(fields["inputs"].get("width") == 255 for fields in graph.values()):
                raise ValueError("width not divisible by 2")
            return {"mp4": mp4(20, 64, 36)}
        sizes = [f["inputs"] for f in graph.values() if f["class_type"] == "EmptyImage"]
        return {"png": png(sizes[0]["width"], sizes[0]["height"])}

    made = _comfy()(make)
    monkeypatch.setenv("COMFYUI_BASE_URL", made.url)
    monkeypatch.setattr(server, "_known", {})
    yield made
    for ident in list(watch._watches):
        watch.end(ident)
    made.close()


@pytest.fixture(autouse=True)
def workflows(tmp_path):
    """`workflows("name", graph)` puts a workflow into the folder."""
    folder = tmp_path / "config" / "production-flow" / "workflows"
    folder.mkdir(parents=True)

    def put(name, graph):
        (folder / f"{name}.json").write_text(graph if isinstance(graph, str) else json.dumps(graph))
        return folder / f"{name}.json"

    put("image", STILL)
    put("video", CLIP)
    assert workflow.folder() == folder
    return put


@pytest.fixture
def images():
    return registry.provider("comfyui-image")


@pytest.fixture
def video():
    return registry.provider("comfyui-video")


@pytest.fixture
def done(settle):
    """`done(provider, operation)` looks until it is over: (status, every status on the way)."""

    def look(provider, operation):
        seen = []

        def over():
            seen.append(provider.status(operation))
            return seen[-1].state != "running"

        assert settle(over, 10.0), seen[-1]
        return seen[-1], seen

    return look


@pytest.fixture
def fetched(bench, tmp_path):
    def run(provider, operation):
        folder = tmp_path / "made"
        folder.mkdir(exist_ok=True)
        result = provider.outputs(operation, folder, bench.fetch, lambda _fraction: None)
        return result, (folder / result.outputs[0].file).read_bytes()

    return run


def changed(graph, **nodes):
    return {**graph, **{name.removeprefix("n"): fields for name, fields in nodes.items()}}


def test_a_still_goes_through_the_slots_of_a_workflow(comfy, images, bench, done, fetched):
    assert isinstance(images, Provider)
    assert isinstance(images, Finder)
    assert isinstance(images, Canceller)
    ability = images.ability()
    assert (ability.free, ability.local, ability.keys) == (True, False, ())
    operation = images.start(still(negative="blur"), "take-1", bench)
    operation = Operation.model_validate_json(operation.model_dump_json())
    assert done(images, operation)[0].state == "done"
    result, data = fetched(images, operation)
    assert Image.open(io.BytesIO(data)).size == (320, 180)
    assert (result.cost, result.notices, result.outputs[0].meta["width"]) == (0.0, (), 320)
    (posted,) = comfy.queued
    assert (posted["prompt_id"], posted["client_id"]) == ("take-1", "take-1")
    graph = posted["prompt"]
    assert [graph[n]["inputs"]["text"] for n in ("2", "3")] == ["She waits.", "blur"]
    assert graph["4"]["inputs"]["seed"] == 7
    assert (graph["5"]["inputs"]["width"], graph["5"]["inputs"]["height"]) == (320, 180)
    assert graph["6"] == STILL["6"]
    assert graph["4"]["inputs"]["model"] == ["1", 0]


def test_a_clip_takes_frames_references_size_and_length(comfy, video, bench, done, fetched, png):
    first = bench.reference("first-frame", "b01", png(64, 36, "#111111"))
    people = [bench.reference("character", name, png(32, 32, colour)) for name, colour in
              (("maeve", "#aa0000"), ("sid", "#00aa00"), ("ada", "#0000aa"))]  # fmt: skip
    request = clip(references=(people[0], first, *people[1:]), seed=5)
    operation = video.start(request, "take-2", bench)
    assert done(video, operation)[0].state == "done"
    result, _ = fetched(video, operation)
    assert (result.outputs[0].mime, result.outputs[0].meta["frames"]) == ("video/mp4", 20)
    graph = comfy.queued[0]["prompt"]
    pictures = [graph[n]["inputs"]["image"] for n in ("2", "3", "4")]
    assert pictures == [filling.upload_name(one) for one in (first, *people[:2])]
    assert [comfy.uploads[name] for name in pictures] == [
        bench.fetch(one.digest).read_bytes() for one in (first, *people[:2])
    ]
    sizes = graph["5"]["inputs"]
    assert (sizes["width"], sizes["height"], sizes["batch_size"]) == (320, 176, 21)  # 1.25 s at 16 a second: 20, 4n + 1
    assert graph["7"]["inputs"]["fps"] == 16
    messages = [notice.message for notice in result.notices]
    assert "video: size 320x176 instead of 320x180." in messages
    assert "video: length 1.31 s instead of 1.25 s." in messages
    assert [m for m in messages if "picture of" in m] == [
        "The character picture of ada is not sent: video takes 2 reference pictures."
    ]
    assert "video takes no seed: every take of it differs." in messages


def test_slots_without_a_picture_repeat_the_last_or_stay_grey(comfy, images, workflows, bench, png):
    first = bench.reference("first-frame", "b01", png())
    one = bench.reference("character", "maeve", png(40, 40))
    graph = filling.fill(workflow.load("video", "video"), clip(references=(first, one))).graph
    filled = filling.fill(workflow.load("video", "video"), clip(references=(first, one)))
    assert [name for node, _, name in filled.places if node in "34"] == [filling.upload_name(one)] * 2
    workflows("refs", changed(STILL, n7=node("LoadImage", "flow:reference-1", image="my-holiday.png")))
    operation = images.start(still(model="refs"), "take-3", bench)
    assert comfy.queued[0]["prompt"]["7"]["inputs"]["image"] == filling.BLANK
    assert Image.open(io.BytesIO(comfy.uploads[filling.BLANK])).getpixel((0, 0)) == (128, 128, 128)
    assert [notice["code"] for notice in operation.ticket["notices"]] == ["guessed"]
    assert graph["3"] == CLIP["3"]  # names are put in when the pictures are there


def test_a_clip_without_the_frame_that_the_workflow_starts_from_is_not_queued(comfy, video, bench):
    with pytest.raises(BadInput, match="needs a first frame"):
        video.start(clip(), "take-1", bench)
    assert not comfy.queued


@pytest.mark.usefixtures("comfy")
def test_what_a_workflow_has_no_slot_for_is_said(images, workflows, bench, png):
    graph = {**STILL, "3": node("CLIPTextEncode", "no", text="", clip=["1", 1])}
    graph["5"] = node("EmptyImage", "size", width=64, height=64, batch_size=1, color=1)
    workflows("plain", graph)
    reference = bench.reference("character", "maeve", png())
    ticket = images.start(still(model="plain", negative="blur", references=(reference,)), "t", bench).ticket
    assert [(notice["code"], notice["message"]) for notice in ticket["notices"]] == [
        ("dropped", "plain takes no negative prompt."),
        ("dropped", "plain takes no size: it makes its own."),
        ("dropped", "The character picture of maeve is not sent: plain takes no reference pictures."),
    ]


def test_work_under_our_reference_is_never_queued_twice(comfy, images, bench, done):
    comfy.go.clear()
    first = images.start(still(), "take-1", bench)
    assert images.start(still(), "take-1", bench) == first
    second = images.start(still(seed=8), "take-2", bench)
    assert images.status(second).message == "1 before it in the queue"
    assert [images.find(still(), ident) is not None for ident in ("take-1", "take-2", "take-3")] == [True, True, False]
    comfy.go.set()
    assert done(images, second)[0].state == "done"
    assert images.find(still(), "take-1") == first
    assert images.start(still(), "take-1", bench) == first
    assert [body["prompt_id"] for body in comfy.queued] == ["take-1", "take-2"]
    assert comfy.ran == ["take-1", "take-2"]


def test_work_that_failed_may_be_queued_again(comfy, images, bench, done):
    comfy.go.clear()
    operation = images.start(still(), "take-1", bench)
    images.cancel(operation)
    assert done(images, operation)[0] == done(images, operation)[0]
    assert images.status(operation).message == "It was stopped."
    again = images.start(still(), "take-1", bench)
    assert done(images, again)[0].state == "done"
    assert comfy.ran == ["take-1", "take-1"]


@pytest.mark.usefixtures("comfy")
def test_a_workflow_that_was_run_before_gives_its_earlier_file(images, bench, done, fetched):
    for ident in ("take-1", "take-2"):
        operation = images.start(still(), ident, bench)
        assert done(images, operation)[0].state == "done"
    assert Image.open(io.BytesIO(fetched(images, operation)[1])).size == (320, 180)


def test_progress_is_heard_over_the_websocket(comfy, images, bench, settle):
    comfy.go.clear()
    operation = images.start(still(), "take-1", bench)
    assert settle(lambda: images.status(operation).progress is not None)
    assert settle(lambda: images.status(operation).message == "Load Checkpoint (CheckpointLoaderSimple)")
    assert images.status(operation).progress == pytest.approx(1 / 6)
    comfy.go.set()
    assert settle(lambda: images.status(operation).state == "done")
    assert images.status(operation).progress == 1.0
    assert settle(lambda: not [t for t in threading.enumerate() if t.name.startswith("comfyui take-1")])


@pytest.mark.parametrize("how", ["absent", "breaks"])
def test_without_a_websocket_one_looks(comfy, images, bench, done, how):
    comfy.websocket = how != "absent"
    comfy.go.clear()
    operation = images.start(still(), "take-1", bench)
    if how == "breaks":
        comfy.drop()
    else:
        assert images.status(operation).progress is None
    comfy.go.set()
    assert done(images, operation)[0].state == "done"


def test_another_process_goes_on_where_the_first_one_ended(comfy, images, bench, done, fetched):
    comfy.go.clear()
    operation = images.start(still(), "take-1", bench)
    watch.end("take-1")  # what the process heard is gone
    assert images.status(operation).state == "running"
    comfy.go.set()
    assert done(images, operation)[0].state == "done"
    assert len(fetched(images, operation)[1]) > 100


def test_messages_say_how_far_it_is():
    heard = watch.Watch("t", ["1", "2", "3", "4"], {"1": "Loader", "2": "Sampler"})

    def say(kind, **data):
        return heard.takes(json.dumps({"type": kind, "data": {"prompt_id": "t", **data}}))

    assert heard.fraction is None
    assert heard.takes(json.dumps({"type": "status", "data": {"status": {}}}))
    assert all(heard.takes(text) for text in ("{", "[]", "3", '{"type": "progress", "data": {"prompt_id": "t"}}'))
    assert heard.takes(json.dumps({"type": "execution_success", "data": {"prompt_id": "other"}}))
    say("execution_cached", nodes=["4", "9"])
    assert heard.fraction == 0.25
    say("executing", node="1")
    say("executing", node="2")
    say("progress", node="2", value=5, max=20)
    assert (heard.fraction, heard.words) == (pytest.approx((1 + 1 + 0.25) / 4), "Sampler 25%")
    running = {"value": 10, "max": 20, "state": "running"}
    say("progress_state", nodes={"1": {"value": 1, "max": 1, "state": "finished"}, "2:7": running})
    assert heard.fraction == pytest.approx((2 + 0.5) / 4)
    assert say("executing", node=None)
    assert not say("execution_success")


def test_it_is_taken_out_of_the_queue_or_interrupted_and_nobody_else_is(comfy, images, bench, done):
    comfy.go.clear()
    first, second = (images.start(still(seed=n), f"take-{n}", bench) for n in (1, 2))
    images.cancel(second)
    assert comfy.waiting == []
    assert not comfy.of("POST", "/interrupt")
    images.cancel(second)
    assert not comfy.of("POST", "/interrupt")
    images.cancel(first)
    assert json.loads(comfy.of("POST", "/interrupt")[0]) == {"prompt_id": "take-1"}
    status, _ = done(images, first)
    assert (status.state, status.message) == ("failed", "It was stopped.")
    assert images.status(second).message.startswith("ComfyUI no longer knows")


def test_a_workflow_that_does_not_run_names_its_nodes(comfy, images, workflows, bench):
    wrong = node("CheckpointLoaderSimple", "My flow:seed Model", ckpt_name="x", seed=1)
    workflows("wrong", changed(STILL, n1=wrong, n6=node("SaveImage", images=["4", 0])))
    with pytest.raises(ProviderError) as caught:
        images.start(still(model="wrong"), "take-1", bench)
    assert caught.value.what == (
        "The workflow does not run: node 1, My Model (CheckpointLoaderSimple): "
        "Value not in list: ckpt_name: 'x' not in ['base.safetensors']."
    )
    assert not watch._watches
    assert len(comfy.queued) == 1


@pytest.mark.usefixtures("comfy")
@pytest.mark.parametrize(
    ("nodes", "words"),
    [
        ({"n6": node("ImageScale", width=1)}, "Prompt has no outputs"),
        ({"n7": node("LoadImage", image="gone.png"), "n6": node("SaveImage", images=["7", 0])}, "Invalid image file"),
    ],
)
def test_other_faults_of_a_workflow_are_said(images, workflows, bench, nodes, words):
    workflows("wrong", changed(STILL, **nodes))
    with pytest.raises(ProviderError, match=words):
        images.start(still(model="wrong"), "take-1", bench)


@pytest.mark.usefixtures("comfy")
def test_a_part_that_does_not_run_is_left_out_and_said(images, workflows, bench, done, fetched):
    more = {"n7": node("LoadImage", "Extra", image="gone.png"), "n8": node("SaveImage", images=["7", 0])}
    workflows("half", changed(STILL, **more))
    operation = images.start(still(model="half"), "take-1", bench)
    assert done(images, operation)[0].state == "done"
    result, _ = fetched(images, operation)
    assert [notice.code for notice in result.notices] == ["degraded"]
    assert "node 7, Extra (LoadImage)" in result.notices[0].message


def test_nodes_that_the_server_lacks_are_named_before_anything_is_sent(comfy, images, workflows, bench):
    extra = {"n7": node("NoSuchNode"), "n8": node("Odd/Class (rgthree)", value=1), "n9": node("Another (v2)")}
    workflows("lacks", changed(STILL, **extra))
    with pytest.raises(ProviderError, match=r"no node called Another \(v2\) or NoSuchNode"):
        images.start(still(model="lacks"), "take-1", bench)
    assert not comfy.queued
    assert not comfy.uploads
    count = len([1 for method, path, _ in comfy.asked if path.startswith("/object_info/")])
    images.start(still(), "take-2", bench)
    assert len([1 for method, path, _ in comfy.asked if path.startswith("/object_info/")]) == count


@pytest.mark.usefixtures("comfy")
def test_a_node_that_breaks_is_named(video, workflows, bench, done, png):
    workflows(
        "odd", changed(CLIP, n5=node("EmptyImage", "flow:length.batch_size", width=255, height=143, batch_size=1))
    )
    frame = bench.reference("first-frame", "b01", png())
    operation = video.start(clip(model="odd", references=(frame,)), "take-1", bench)
    status, _ = done(video, operation)
    assert status.state == "failed"
    assert status.message == "node 8, SaveVideo failed: av.error.ExternalError width not divisible by 2"


@pytest.mark.usefixtures("comfy")
def test_a_workflow_that_saves_nothing_of_the_kind_is_said(video, workflows, bench, done, fetched):
    workflows("stills", STILL)
    operation = video.start(clip(model="stills"), "take-1", bench)
    assert done(video, operation)[0].state == "done"
    with pytest.raises(ProviderError, match="saved no video"):
        fetched(video, operation)


@pytest.mark.usefixtures("comfy")
def test_the_output_that_is_marked_is_taken_and_the_rest_is_said(images, workflows, bench, done, fetched):
    more = {"n0": node("EmptyImage", width=16, height=16, batch_size=1, color=1),
            "n7": node("SaveImage", images=["5", 0], filename_prefix="late"),
            "n8": node("PreviewImage", images=["5", 0])}  # fmt: skip
    workflows("several", changed(STILL, **more))
    operation = images.start(still(model="several"), "take-1", bench)
    assert done(images, operation)[0].state == "done"
    result, _ = fetched(images, operation)
    assert [notice.message for notice in result.notices] == [
        "The workflow saved more, which is left there: still_00001_.png."
    ]
    marked = changed(STILL, **more, n6=node("SaveImage", "flow:output", images=["5", 0], filename_prefix="mine"))
    workflows("marked", marked)
    operation = images.start(still(model="marked"), "take-2", bench)
    assert done(images, operation)[0].state == "done"
    assert fetched(images, operation)[0].notices == ()


@pytest.mark.usefixtures("comfy")
def test_a_preview_alone_is_better_than_nothing(images, workflows, bench, done, fetched):
    workflows("seen", changed(STILL, n6=node("PreviewImage", images=["5", 0])))
    operation = images.start(still(model="seen"), "take-1", bench)
    assert done(images, operation)[0].state == "done"
    assert Image.open(io.BytesIO(fetched(images, operation)[1])).size == (320, 180)


@pytest.mark.parametrize(
    ("text", "error", "words"),
    [
        ('{"nodes": [], "links": []}', BadInput, "the form that the editor saves"),
        ("[1]", BadInput, "holds no nodes"),
        ("{}", BadInput, "holds no nodes"),
        ('{"1": {"inputs": {}}}', BadInput, "node 1 has no class_type"),
        ('{"1": {"class_type": "A", "inputs": []}}', BadInput, "inputs of node 1"),
        ("not json", BadInput, "cannot be read"),
        (json.dumps(changed(STILL, n7=node("A", "flow:promt", text=""))), BadInput, "'flow:promt' is no slot"),
        (json.dumps(changed(STILL, n7=node("A", "flow:seed-2", seed=1))), BadInput, "'flow:seed-2' is no slot"),
        (json.dumps(changed(STILL, n7=node("A", "flow:width", size=1))), BadInput, "No input of this node"),
        (json.dumps(changed(STILL, n7=node("A", "flow:seed", seed=["1", 0]))), BadInput, "No input of this node"),
        (json.dumps(changed(STILL, n7=node("A", "flow:seed.x", seed=1))), BadInput, "no input 'x'; it has seed"),
        (json.dumps({**STILL, "2": node("A")}), BadInput, "takes the prompt"),
    ],
)
def test_a_file_that_is_no_workflow_is_said(images, workflows, bench, text, error, words):
    workflows("mine", text)
    with pytest.raises(FlowError, match=words) as caught:
        images.start(still(model="mine"), "take-1", bench)
    assert type(caught.value) is error


def test_workflows_are_found_by_name_or_path(workflows, tmp_path):
    elsewhere = tmp_path / "elsewhere.json"
    elsewhere.write_text(json.dumps(STILL))
    path = workflows("noir stills", STILL)
    assert workflow.load("noir stills", "image").name == "noir stills"
    assert workflow.load("noir stills.json", "image").name == "noir stills"
    assert workflow.load(str(path), "image").name == "noir stills"
    assert workflow.load(str(elsewhere), "image").name == "elsewhere"
    assert workflow.load("", "image").name == "image"
    for name in ("none", "../none", ".", "/", "image/x"):
        with pytest.raises(Missing):
            workflow.load(name, "image")


def test_a_title_may_name_an_input_a_rate_and_a_step():
    graph = {
        "1": node("X", "A flow:prompt.text_l flow:length@16/4, flow:width/8", text_g="", text_l="", width=1, frames=1)
    }
    slots = tuple(workflow._slots(graph, "x"))
    assert [(s.name, s.input, s.rate, s.step) for s in slots] == [
        ("prompt", "text_l", 0.0, 0),
        ("length", "frames", 16.0, 4),
        ("width", "width", 0.0, 8),
    ]
    assert workflow.called(graph["1"]) == "A , (X)"


@pytest.mark.parametrize(
    ("title", "frames", "made"),
    [("flow:length", 30, 30), ("flow:length@16", 30, 20), ("flow:length@16/4", 30, 21), ("flow:length@8/8", 30, 17),
     ("flow:length/4", 33, 33), ("flow:length@30", 24, 30)],
)  # fmt: skip
def test_a_length_is_never_shorter_than_asked(title, frames, made):
    graph = {"1": node("A", "flow:prompt", text=""), "2": node("B", f"{title} flow:seconds", length=1, seconds=1.0)}
    work = workflow.Workflow("w", graph, tuple(workflow._slots(graph, "w")))
    filled = filling.fill(work, clip(length=frames)).graph["2"]["inputs"]
    assert (filled["length"], filled["seconds"]) == (made, round(frames / 24, 3))


def test_a_server_that_is_not_there_has_queued_nothing(images, bench):
    for _ in range(2):
        with pytest.raises(Busy) as caught:
            images.start(still(), "take-1", bench)
    assert "COMFYUI_BASE_URL" in caught.value.todo
    with pytest.raises(Unknown):
        images.find(still(), "take-1")


def test_trouble_while_looking_is_no_failure(comfy, images, bench, done):
    operation = images.start(still(), "take-1", bench)
    comfy.broken = 2
    seen = done(images, operation)[1]
    assert [status.state for status in seen[:2]] == ["running", "running"]
    assert "does not answer" in seen[0].message


def test_a_history_that_was_cleared_is_said(comfy, images, bench, done, fetched):
    operation = images.start(still(), "take-1", bench)
    assert done(images, operation)[0].state == "done"
    comfy.histories.clear()
    assert images.status(operation).state == "failed"
    with pytest.raises(ProviderError, match="no longer knows"):
        fetched(images, operation)


def test_a_file_that_is_gone_or_broken_is_said(comfy, images, bench, done, fetched):
    operation = images.start(still(), "take-1", bench)
    assert done(images, operation)[0].state == "done"
    comfy.files = dict.fromkeys(comfy.files, b"\x89PNG\r\n\x1a\nbroken")
    with pytest.raises(Unfit):
        fetched(images, operation)
    comfy.files = {}
    with pytest.raises(ProviderError, match="404"):
        fetched(images, operation)


def post_only(loopback):
    loopback.answer("GET", r"/history/.*", {})
    loopback.answer("GET", "/queue", {"queue_running": [], "queue_pending": []})
    loopback.answer("GET", r"/object_info/.*", lambda asked: {asked.path.rpartition("/")[2]: {}})
    loopback.answer("GET", "/ws", b"", status=404)


@pytest.mark.parametrize("fault", ["hang", "reset"])
def test_a_post_that_breaks_off_is_of_unknown_fate_and_not_sent_again(server_, images, bench, fault, monkeypatch):
    monkeypatch.setattr(server, "SECONDS", 0.5)
    post_only(server_)
    getattr(server_, fault)("POST", "/prompt")
    with pytest.raises(Unknown):
        images.start(still(), "take-1", bench)
    assert len(server_.posts) == 1
    assert images.find(still(), "take-1") is None


@pytest.mark.parametrize(
    ("status", "body", "error"),
    [(500, {}, Unknown), (200, b"<html>", Unknown), (200, {}, Unknown), (429, {}, Busy), (413, b"large", ProviderError),
     (400, b"what", ProviderError), (400, {"error": "odd"}, ProviderError)],
)  # fmt: skip
def test_other_answers_to_a_post_are_classed(server_, images, bench, status, body, error):
    post_only(server_)
    server_.answer("POST", "/prompt", body, status=status)
    with pytest.raises(ProviderError) as caught:
        images.start(still(), "take-1", bench)
    assert type(caught.value) is error
    assert len(server_.posts) == 1


@pytest.fixture(name="server_")
def loopback(server, route, monkeypatch):
    monkeypatch.setattr("production_flow.providers.vendors.comfyui.server._known", {})
    route("comfyui")
    return server


def test_only_pictures_and_clips(images, video, bench):
    for provider, request in ((images, clip()), (video, still())):
        with pytest.raises(BadInput):
            provider.start(request, "take-1", bench)
    with pytest.raises(BadInput):
        images.start(VoiceRequest(voice=VoiceSpec()), "take-1", bench)
