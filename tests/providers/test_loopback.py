"""The test double itself: it says what it was told, breaks where it was told to, and hands forms back in order."""

import httpx
import pytest


def test_answers_come_in_order_and_the_last_one_stays(server):
    server.answer("GET", "/a", {"n": 1})
    server.answer("GET", "/a", {"n": 2}, status=503, headers={"Retry-After": "7"})
    got = [httpx.get(server.url + "/a?x=1", trust_env=False) for _ in range(3)]
    assert [(one.status_code, one.json()["n"]) for one in got] == [(200, 1), (503, 2), (503, 2)]
    assert got[1].headers["retry-after"] == "7"
    assert server.of("GET", "/a")[0].query == {"x": "1"}


def test_a_reset_and_silence_are_what_a_client_sees(server):
    server.reset("POST", "/reset")
    server.hang("POST", "/hang")
    with pytest.raises(httpx.ReadError):
        httpx.post(server.url + "/reset", json={"paid": True}, trust_env=False)
    with pytest.raises(httpx.ReadTimeout):
        httpx.post(server.url + "/hang", json={}, timeout=0.1, trust_env=False)
    assert [one.path for one in server.posts] == ["/reset", "/hang"]
    assert server.posts[0].json() == {"paid": True}


def test_a_form_comes_back_part_by_part(server, png):
    server.answer("POST", "/form", {})
    files = [("image[]", ("one.png", png(), "image/png")), ("image[]", ("two.png", png(8, 8), "image/png"))]
    httpx.post(server.url + "/form", data={"prompt": "rain"}, files=files, trust_env=False)
    asked = server.posts[0]
    assert asked.fields() == [("prompt", "rain")]
    assert [(part.name, part.file, part.mime) for part in asked.files()] == [
        ("image[]", "one.png", "image/png"),
        ("image[]", "two.png", "image/png"),
    ]
    assert asked.files()[1].data == png(8, 8)


def test_no_other_machine_is_reached():
    with pytest.raises(AssertionError, match="example"):
        httpx.get("https://example.invalid/", trust_env=False)
