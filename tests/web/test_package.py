"""A package leaves through the API and comes in again; what must not come in is refused."""

import http.client
import io
import json
import zipfile

import pytest

from production_flow.web.guard import LARGEST_BODY, LARGEST_PACKAGE

SLUG = "the-cold-valve"
ZIP = {"Content-Type": "application/zip"}


def opened(studio, data):
    return studio.client.post("/api/packages", content=data, headers=ZIP)


def record(data):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return json.loads(archive.read(f"{SLUG}/record.json"))


@pytest.mark.parametrize("takes", [True, False])
def test_a_package_opens_again_beside_the_show_that_it_came_from(studio, takes):
    redone = {"do": "edit", "node": "blueprint:show", "path": "tagline", "value": "Count to ten."}
    assert studio.steps(redone).status_code == 200
    data = studio.get(f"/packages/{SLUG}.zip", params={"takes": takes}).content
    assert record(data)["whole"] is takes
    before = studio.show()
    assert len(data) > LARGEST_BODY // 4
    answer = opened(studio, data)
    assert (answer.status_code, answer.json()) == (201, {"slug": f"{SLUG}-copy", "title": "The Cold Valve, copy"})
    copy = studio.get(f"/api/shows/{SLUG}-copy").json()
    states = {node["node"]: (node["state"], node["digest"], node["reasons"]) for node in copy["nodes"]}
    assert states == {node["node"]: (node["state"], node["digest"], node["reasons"]) for node in before["nodes"]}
    tagline = next(node for node in copy["nodes"] if node["node"] == "blueprint:show")
    assert tagline["takes"] == (2 if takes else 1)
    assert bool(copy["undo"]["back"]) is takes
    assert studio.get("/api/shows").json()["shows"][0]["slug"] == f"{SLUG}-copy"
    assert studio.show() == {**before, "version": studio.show()["version"]}


def test_the_package_says_how_large_both_would_be(studio):
    found = studio.show("/package")
    assert found["with_takes"] > found["size"] > 0
    for takes in (False, True):
        real = len(studio.get(f"/packages/{SLUG}.zip", params={"takes": takes}).content)
        assert real == pytest.approx(found["with_takes" if takes else "size"], rel=0.15)


@pytest.mark.parametrize("data", [b"", b"GIF89a", b"PK\x05\x06" + bytes(18)])
def test_what_is_no_package_is_refused_in_a_sentence(studio, data):
    answer = opened(studio, data)
    assert answer.status_code == 422
    assert answer.json()["what"]
    assert len(studio.get("/api/shows").json()["shows"]) == 1


def test_a_package_from_another_sites_page_or_too_large_is_not_taken_in(studio):
    answer = studio.client.post("/api/packages", content=b"x", headers={**ZIP, "Origin": "http://evil.example"})
    assert answer.status_code == 403
    connection = http.client.HTTPConnection("127.0.0.1", studio.port, timeout=10)
    connection.putrequest("POST", "/api/packages")
    connection.putheader("Content-Length", str(LARGEST_PACKAGE + 1))
    connection.endheaders()
    assert connection.getresponse().status == 413
    connection.close()
