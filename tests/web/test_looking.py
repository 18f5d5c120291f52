"""What a face can see: shows, documents, takes, cuts, scripts, packages; and what it is told where there is nothing."""

import io
import zipfile

import av
import pytest
from PIL import Image

SLUG = "the-cold-valve"


def test_the_library_lists_the_show_with_where_it_stands(shared):
    library = shared.get("/api/shows").json()
    card = library["shows"][0]
    assert (card["slug"], card["title"], card["episodes"], card["running"]) == (SLUG, "The Cold Valve", 1, False)
    assert card["stand"] == "The pilot is cut."
    assert card["picture"] == shared.node("keyframe:s01e01.b01")["digest"]
    assert sum(card["states"].values()) == card["states"]["fresh"]
    assert library["waiting"] == []
    assert library["prompts"][0] == "A noir detective show set in a city of robots"


def test_a_show_has_every_node_with_its_pick(shared):
    show = shared.show()
    nodes = {node["node"]: node for node in show["nodes"]}
    frame = nodes["keyframe:s01e01.b02"]
    assert (frame["state"], frame["take"], frame["takes"], frame["mime"]) == ("fresh", 1, 1, "image/png")
    assert (frame["width"], frame["height"], frame["tier"], frame["document"]) == (320, 180, "draft", False)
    assert nodes["clip:s01e01.b02"]["seconds"] == 4.0
    assert nodes["storyboard:s01e01"]["document"]
    assert isinstance(nodes["storyboard:s01e01"]["version"], int)
    assert show["settings"] == {"aspect": "16:9", "size": 180, "episodes": [1], "choices": {}, "budget": None}
    assert show["undo"] == {"back": None, "forward": None}
    assert (show["spent"], show["held"]) == (0, 0)


def test_a_show_is_found_by_its_first_name_too(shared):
    row = shared.house.workspace.library.shows()[0]
    assert shared.get(f"/api/shows/show-{row.id}").json()["slug"] == SLUG


def test_a_document_has_its_version_as_its_etag(shared):
    answer = shared.get(f"/api/shows/{SLUG}/documents/blueprint:show")
    found = answer.json()
    assert answer.headers["etag"] == f'"{found["version"]}"'
    assert found["document"]["title"] == "The Cold Valve"
    assert found["version"] == shared.node("blueprint:show")["version"]


def test_takes_say_how_they_came_to_be(shared):
    (take,) = shared.show("/takes/keyframe:s01e01.b02")["takes"]
    assert (take["number"], take["picked"], take["source"], take["tier"]) == (1, True, "made", "draft")
    assert {one["role"] for one in take["references"]} >= {"character", "location"}
    assert take["prompt"]
    assert take["stale"] == []
    main = take["outputs"][0]
    assert (main["role"], main["mime"]) == ("main", "image/png")


def test_the_cut_is_laid_out_in_frames(shared):
    cut = shared.show("/cut/s01e01")
    assert (cut["fps"], cut["width"], cut["height"]) == (24, 320, 180)
    last = cut["pictures"][-1]
    assert last["at"] + last["length"] == cut["frames"]
    beats = [piece for piece in cut["pictures"] if piece["beat"]]
    assert [piece["beat"] for piece in beats] == [f"s01e01.b{number:02d}" for number in range(1, 5)]
    assert all(24 <= piece["least"] < 24 * 12 for piece in beats)
    assert [track["name"] for track in cut["tracks"]] == ["dialogue", "music", "effects"]
    with av.open(io.BytesIO(shared.get(f"/media/{cut['film']}").content)) as film:
        assert film.streams.video[0].frames == cut["frames"]
    assert cut["film_state"] == "fresh"
    checks = {check["what"]: check for check in cut["checks"]}
    assert checks["All 7 pictures are as they should be."]["level"] == "good"
    assert any(check["what"].startswith("It runs 0:") and check["level"] == "warn" for check in cut["checks"])


def test_the_script_says_where_each_word_is_changed(shared):
    script = shared.show("/script/s01e01")
    lines = [one for one in script["elements"] if one["kind"] == "dialogue"]
    assert [one["text"] for one in lines] == [f"Line {number} is mine." for number in range(1, 5)]
    assert lines[1]["path"] == "beats.b02.dialogue.0.line"
    assert next(one["text"] for one in script["elements"] if one["kind"] == "act") == "TEASER"
    for address in script["files"].values():
        assert shared.get(address).status_code == 200
    assert shared.get(script["files"]["pdf"]).content.startswith(b"%PDF")


def test_the_package_is_listed_sent_file_by_file_and_whole(shared):
    package = shared.show("/package")
    assert package["size"] == sum(file["size"] for file in package["files"])
    assert {"MP4, H.264", "PDF", "OpenTimelineIO", "Fountain"} <= set(package["formats"])
    assert package["checks"] == [{"level": "good", "what": "Everything in it is up to date.", "node": None}]
    sent = zipfile.ZipFile(io.BytesIO(shared.get(f"/packages/{SLUG}.zip").content))
    assert sent.testzip() is None
    inside = {name.removeprefix(f"{SLUG}/") for name in sent.namelist()}
    listed = {file["path"] for file in package["files"]}
    more = inside - listed  # what it opens again from
    assert listed < inside
    assert all(name == "record.json" or name.startswith("takes/") for name in more)
    one = package["files"][0]
    assert shared.get(f"/packages/{SLUG}/{one['path']}").content == sent.read(f"{SLUG}/{one['path']}")


@pytest.mark.parametrize(
    "path",
    [
        "/api/shows/no-such-show",
        f"/api/shows/{SLUG}/documents/character:nobody",
        f"/api/shows/{SLUG}/takes/keyframe:s09e09.b99",
        f"/api/shows/{SLUG}/takes/nonsense:here",
        f"/api/shows/{SLUG}/cut/s01e02",
        f"/api/shows/{SLUG}/script/s01e05",
        f"/api/shows/{SLUG}/notes/nonsense",
        f"/packages/{SLUG}/no/such/file.mp4",
        "/packages/no-such-show.zip",
        f"/media/{'0' * 64}",
        f"/media/{'0' * 64}/thumb/320.webp",
        f"/media/{'0' * 64}/peaks/0",
        "/api/nothing/here",
        "/api",
        "/assets/no-such-file.js",
    ],
)
def test_what_is_not_there_is_said_in_a_sentence(shared, path):
    answer = shared.get(path)
    assert answer.status_code == 404, answer.text
    said = answer.json()
    assert said["error"] == "Missing"
    assert said["what"].endswith(".")


@pytest.mark.parametrize(
    "path",
    [
        f"/api/shows/{SLUG}/documents/keyframe:s01e01.b01",
        f"/api/shows/{SLUG}/cut/nonsense",
        f"/api/shows/{SLUG}/plan?tier=best",
        f"/api/shows/{SLUG}/plan?only=nonsense",
        f"/api/shows/{SLUG}/plan?episodes=9",
        "/media/nonsense",
        f"/media/{'0' * 64}/thumb/111.webp",
        f"/media/{'0' * 64}/peaks/7",
    ],
)
def test_what_makes_no_sense_is_refused_in_a_sentence(shared, path):
    answer = shared.get(path)
    assert answer.status_code == 422, answer.text
    assert answer.json()["error"] == "BadInput"
    assert answer.json()["what"]


def test_every_address_of_a_room_is_the_same_page(shared):
    pages = [shared.get(path) for path in ("/", "/queue", f"/{SLUG}/board/s01e01/b07")]
    assert {page.status_code for page in pages} == {200}
    assert {page.headers["content-type"].partition(";")[0] for page in pages} == {"text/html"}
    assert len({page.text for page in pages}) == 1


class TestMedia:
    def test_media_are_kept_for_ever_and_sent_in_parts(self, shared):
        digest = shared.node("clip:s01e01.b01")["digest"]
        whole = shared.get(f"/media/{digest}")
        assert whole.headers["content-type"] == "video/mp4"
        assert whole.headers["cache-control"] == "public, max-age=31536000, immutable"
        assert whole.headers["etag"] == f'"{digest}"'
        part = shared.get(f"/media/{digest}", headers={"Range": "bytes=100-199"})
        assert part.status_code == 206
        assert part.headers["content-range"] == f"bytes 100-199/{len(whole.content)}"
        assert part.content == whole.content[100:200]
        beyond = shared.get(f"/media/{digest}", headers={"Range": f"bytes={len(whole.content)}-"})
        assert beyond.status_code == 416
        known = shared.get(f"/media/{digest}", headers={"If-None-Match": f'"{digest}"'})
        assert (known.status_code, known.content) == (304, b"")

    def test_head_says_how_large_it_is(self, shared):
        digest = shared.node("clip:s01e01.b01")["digest"]
        answer = shared.client.head(f"/media/{digest}")
        assert (answer.status_code, answer.content) == (200, b"")
        assert int(answer.headers["content-length"]) > 1000
        assert shared.client.head(f"/media/{digest}/thumb/320.webp").status_code == 200

    @pytest.mark.parametrize("node", ["keyframe:s01e01.b02", "clip:s01e01.b02"])
    def test_thumbnails_are_small_and_show_the_same(self, shared, node):
        digest = shared.node(node)["digest"]
        answer = shared.get(f"/media/{digest}/thumb/640.webp")
        assert answer.headers["content-type"] == "image/webp"
        picture = Image.open(io.BytesIO(answer.content))
        assert (picture.format, picture.size) == ("WEBP", (320, 180))
        assert len(picture.convert("RGB").getcolors(1 << 20)) > 50
        assert shared.get(f"/media/{digest}/thumb/640.webp").content == answer.content

    def test_a_voice_has_its_outline_at_three_zooms(self, shared):
        node = shared.node("voice:s01e01.b01.0")
        for zoom, rate in enumerate((10, 40, 160)):
            answer = shared.get(f"/media/{node['digest']}/peaks/{zoom}")
            assert answer.headers["cache-control"].endswith("immutable")
            outline = answer.json()
            assert outline["rate"] == rate
            assert abs(len(outline["peaks"]) - node["seconds"] * rate) <= rate / 5 + 1
            assert 30 < max(outline["peaks"]) <= 255

    def test_a_picture_has_no_outline(self, shared):
        digest = shared.node("keyframe:s01e01.b01")["digest"]
        answer = shared.get(f"/media/{digest}/peaks/0")
        assert answer.status_code >= 400
        assert answer.json()["what"]

    def test_a_document_is_never_a_page(self, shared):
        digest = shared.show("/takes/blueprint:show")["takes"][0]["outputs"][0]["digest"]
        answer = shared.get(f"/media/{digest}")
        assert answer.headers["content-type"] == "application/json"
        assert answer.headers["x-content-type-options"] == "nosniff"
