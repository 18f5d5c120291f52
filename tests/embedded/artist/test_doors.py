"""The artist's two doors keep what the ports promise."""

import importlib.util
import json
from pathlib import Path

import av
import numpy as np
import pytest
from PIL import Image

from production_flow.documents.scene import Card
from production_flow.embedded.artist import camera, provider
from production_flow.errors import BadInput
from production_flow.providers.requests import ImageRequest, MusicRequest, Reference, VideoRequest

_spec = importlib.util.spec_from_file_location("artist_shots", Path(__file__).with_name("artist_shots.py"))
shots = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(shots)
figure, line, luma, shot = shots.figure, shots.line, shots.luma, shots.shot

SIZE = {"width": 320, "height": 180}


def _opened(path):
    with Image.open(path) as picture:
        picture.load()
        return picture


def _made(door, request, folder, files=None):
    folder.mkdir(exist_ok=True)
    told = []
    operation = door.start(request, "take-1")
    assert operation.request == json.loads(json.dumps(operation.request))
    assert door.status(operation).state == "done"
    result = door.outputs(operation, folder, lambda digest: files[digest], told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0
    for output in result.outputs:
        assert (folder / output.file).is_file()
    return result, {output.role: folder / output.file for output in result.outputs}


def _streams(path):
    with av.open(str(path)) as film:
        stream = film.streams.video[0]
        packets = [packet for packet in film.demux(stream) if packet.size]
        return {
            "audio": len(film.streams.audio),
            "codec": stream.codec_context.name,
            "pixels": stream.pix_fmt,
            "rate": stream.average_rate,
            "size": (stream.width, stream.height),
            "keys": [n for n, packet in enumerate(packets) if packet.is_keyframe],
            "frames": len(packets),
        }


def _frames(path):
    with av.open(str(path)) as film:
        return [frame.to_ndarray(format="bgra") for frame in film.decode(video=0)]


def test_a_clip_has_exactly_the_frames_asked_for_and_can_be_joined_by_copy(tmp_path):
    first = shot("square", "wide", figure("bob", enters="left"), figure("ada"), length=30)
    second = shot("square", "close", figure("ada"), speech=(line("ada", 2, 18),), length=20)
    request = VideoRequest(shots=(first, second), length=54, **SIZE)
    result, files = _made(camera(), request, tmp_path)
    facts = _streams(files["main"])
    assert facts["frames"] == 54
    assert facts["keys"] == [0, 12, 24, 36, 48]
    assert (facts["codec"], facts["pixels"], facts["rate"], facts["audio"]) == ("h264", "yuv420p", 24, 0)
    assert facts["size"] == (320, 180)
    assert result.outputs[0].meta == {"width": 320, "height": 180, "frames": 54, "fps": 24, "seconds": 2.25}
    shown = json.loads(files["record"].read_text())["shots"]
    assert [entry["start"] for entry in shown] == [0, 30]
    assert [entry["length"] for entry in shown] == [30, 24]
    frames = [luma(frame) for frame in _frames(files["main"])]
    cut = np.abs(frames[30] - frames[29]).mean()
    assert cut > 5 * np.abs(frames[29] - frames[28]).mean()
    assert _opened(files["poster"]).size == (320, 180)


def test_the_same_request_gives_the_same_bytes(tmp_path):
    request = VideoRequest(shots=(shot("office", "medium", figure("rex"), time="night", length=16),), length=16, **SIZE)
    _, one = _made(camera(), request, tmp_path / "one")
    _, two = _made(camera(), request, tmp_path / "two")
    for role in one:
        assert one[role].read_bytes() == two[role].read_bytes()


@pytest.mark.parametrize("kind", ["title", "act", "credits", "trailer", "end"])
def test_a_card_can_be_read_and_moves(tmp_path, kind):
    card = Card(kind=kind, lines=("The Rust Gospel", "A tagline"), small=("Ada: a judge",), genre="noir")
    scene = shot("street", "wide", time="night", movement="push-in")
    request = VideoRequest(purpose="card", card=card, backdrop=scene, length=36, **SIZE)
    _, files = _made(camera(), request, tmp_path)
    frames = _frames(files["main"])
    assert len(frames) == 36
    settled = frames[26][..., :3].max(-1)
    assert (settled > 200).mean() > 0.004
    assert np.abs(frames[26].astype(int) - frames[14]).mean() > 0.2


@pytest.mark.parametrize("purpose", ["keyframe", "plate", "portrait"])
def test_stills_of_a_scene(tmp_path, purpose):
    scene = shot("kitchen", "medium", figure("bob", expression="joy"), figure("kit"), time="morning")
    result, files = _made(provider(), ImageRequest(purpose=purpose, scene=scene, **SIZE), tmp_path)
    picture = _opened(files["main"])
    assert picture.format == "PNG"
    assert picture.size == (320, 180)
    assert result.outputs[0].meta == SIZE
    shown = json.loads(files["record"].read_text())["figures"]
    assert len(shown) == {"keyframe": 2, "plate": 0, "portrait": 1}[purpose]


def test_the_keyframe_is_the_first_frame_of_the_clip(tmp_path):
    scene = shot("square", "medium", figure("bob", gaze="ada"), figure("ada"), length=12)
    _, still = _made(provider(), ImageRequest(purpose="keyframe", scene=scene, **SIZE), tmp_path / "still")
    _, clip = _made(camera(), VideoRequest(shots=(scene,), length=12, **SIZE), tmp_path / "clip")
    still_picture = np.asarray(_opened(still["main"]).convert("RGB"))[..., ::-1]
    assert np.abs(luma(still_picture) - luma(_frames(clip["main"])[0])).mean() < 4


def test_a_prop_fills_the_frame_and_an_unknown_one_is_said(tmp_path):
    from production_flow.documents.scene import SceneProp  # noqa: PLC0415

    def drawn(kind, folder):
        scene = shot("office", "insert", time="night", props=(SceneProp(id="thing", kind=kind),))
        return _made(provider(), ImageRequest(purpose="prop", scene=scene, **SIZE), folder)

    _, letter = drawn("letter", tmp_path / "letter")
    result, _ = drawn("zzyzx", tmp_path / "unknown")
    pale = np.asarray(_opened(letter["main"]).convert("L"))[40:170, 90:230]
    assert pale.std() > 14
    assert any("zzyzx" in notice.message for notice in result.notices)


@pytest.mark.parametrize("genre", ["noir detective", "cozy mystery", "science fiction", "horror", "comedy"])
def test_posters_of_five_kinds_carry_hero_title_and_credits(tmp_path, genre):
    scene = shot("street", "wide", *(figure(name) for name in ("rex", "ada", "bob", "kit")), time="night")
    card = Card(kind="poster", lines=("The Rust Gospel", "One still dreams."), small=("Made by hand",), genre=genre)
    request = ImageRequest(purpose="poster", scene=scene, card=card, width=320, height=480)
    _, files = _made(provider(), request, tmp_path)
    record = json.loads(files["record"].read_text())
    assert record["cast"][0] == "rex"
    picture = luma(np.asarray(_opened(files["main"]).convert("RGB"))[..., ::-1])
    assert 20 < picture.mean() < 220
    assert picture.std() > 20


def test_the_five_genres_have_five_layouts():
    from production_flow.embedded.artist.layouts.poster import layout_of  # noqa: PLC0415

    scene = shot("street", "wide", figure("rex"))
    genres = ("noir detective", "cozy mystery", "science fiction", "horror", "comedy")
    assert len({layout_of(Card(kind="poster", lines=("T",), genre=genre), scene)[0] for genre in genres}) == 5


@pytest.mark.parametrize("count", [1, 4, 7])
def test_a_grid_shows_every_portrait(tmp_path, count):
    files = {}
    for n in range(count):
        path = tmp_path / f"{n}.png"
        Image.new("RGB", (80, 100), (40 * (n % 6) + 30, 200 - 25 * n, 90)).save(path)
        files[f"d{n}"] = path
    request = ImageRequest(
        purpose="grid",
        references=tuple(Reference(role="character", name=f"p{n}", digest=f"d{n}") for n in range(count)),
        labels=tuple(f"Person {n}\nA part" for n in range(count)),
        card=Card(kind="grid", lines=("The Show",), genre="cozy"),
        width=480,
        height=270,
    )
    _, made = _made(provider(), request, tmp_path / "grid", files)
    picture = np.asarray(_opened(made["main"]).convert("RGB")).reshape(-1, 3).astype(int)
    for n in range(count):
        colour = np.array([40 * (n % 6) + 30, 200 - 25 * n, 90])
        assert (np.abs(picture - colour).max(1) < 10).sum() > 300


def test_bad_requests_are_refused_in_words(tmp_path):
    with pytest.raises(BadInput, match="music"):
        provider().start(MusicRequest(genre="jazz", seconds=3), "x")
    for request in (
        ImageRequest(purpose="hologram", scene=shot("square", "wide"), **SIZE),
        ImageRequest(purpose="keyframe", **SIZE),
        ImageRequest(purpose="portrait", scene=shot("square", "wide"), **SIZE),
        ImageRequest(purpose="grid", **SIZE),
    ):
        with pytest.raises(BadInput):
            _made(provider(), request, tmp_path)
    with pytest.raises(BadInput, match="shot"):
        _made(camera(), VideoRequest(length=10, **SIZE), tmp_path)


def test_abilities_name_the_model():
    for door, port in ((provider(), "image"), (camera(), "video")):
        ability = door.ability()
        assert (ability.port, ability.model, ability.free, ability.local) == (port, "vector-2.5d", True, True)


def test_the_doors_stay_doors_whatever_has_been_loaded():
    from production_flow.embedded import artist  # noqa: PLC0415
    from production_flow.embedded.artist import renderer, stills  # noqa: F401, PLC0415
    from production_flow.providers import registry  # noqa: PLC0415

    assert artist.camera().name == "embedded-camera"
    assert artist.provider().name == "embedded-artist"
    assert registry.provider("embedded-camera").ability().port == "video"
