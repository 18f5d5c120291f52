"""Who is let in: this machine's own pages and programs; nobody else's page, and nobody without the token."""

import http.client
import json

import pytest

from production_flow.web.guard import LARGEST_BODY, Rate
from production_flow.web.server import Address, bound

SLUG = "the-cold-valve"


def asked(studio, method, path, headers, body=b""):
    """A request as somebody writes it who minds no rules."""
    connection = http.client.HTTPConnection("127.0.0.1", studio.port, timeout=10)
    connection.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
    for name, value in headers:
        connection.putheader(name, value)
    if body and not any(name == "Transfer-Encoding" for name, _ in headers):
        connection.putheader("Content-Length", str(len(body)))
    connection.endheaders(body or None)
    answer = connection.getresponse()
    text = answer.read()
    connection.close()
    return answer, text


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "127.0.0.1.evil.example",
        "localhost.evil.example:80",
        "evil.example:8484@127.0.0.1",
        "",
        "[::2]",
        "a b",
    ],
)
def test_a_name_that_leads_here_by_a_trick_is_refused(shared, host):
    answer, text = asked(shared, "GET", "/api/shows", [("Host", host)])
    assert answer.status in {400, 403}
    assert SLUG.encode() not in text


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "LOCALHOST", "[::1]"])
def test_this_machines_own_names_are_let_in(shared, host):
    answer, _ = asked(shared, "GET", "/api/shows", [("Host", f"{host}:{shared.port}")])
    assert answer.status == 200


@pytest.mark.parametrize(
    "origin", ["http://evil.example", "null", "http://127.0.0.1:1", "https://localhost.evil.example"]
)
def test_another_sites_page_changes_nothing(studio, origin):
    for method, path in (
        ("POST", f"/api/shows/{SLUG}/steps"),
        ("POST", f"/api/shows/{SLUG}/takes/keyframe:s01e01.b01"),
        ("PUT", "/api/keys/BFL_API_KEY"),
        ("PATCH", f"/api/shows/{SLUG}"),
        ("DELETE", f"/api/shows/{SLUG}"),
    ):
        answer = studio.client.request(method, path, json={}, headers={"Origin": origin})
        assert (answer.status_code, answer.json()["error"]) == (403, "Forbidden"), (method, path)
    assert studio.get("/api/shows").json()["shows"]


def test_a_form_of_another_site_without_an_origin_is_refused(studio):
    answer = studio.client.post(
        f"/api/shows/{SLUG}/undo", content=b"{}", headers={"Sec-Fetch-Site": "cross-site", "Content-Type": "text/plain"}
    )
    assert answer.status_code == 403


def test_the_own_page_may(studio):
    answer = studio.client.post("/api/read", json={"sentence": "x"}, headers={"Origin": studio.url})
    assert answer.status_code == 200


@pytest.mark.parametrize("path", ["/", "/api/shows", f"/{SLUG}/show", "/api/nothing"])
def test_every_answer_says_what_may_be_loaded(shared, path):
    headers = shared.get(path).headers
    assert "script-src 'self'" in headers["content-security-policy"]
    assert "unsafe-eval" not in headers["content-security-policy"]
    assert "frame-ancestors 'none'" in headers["content-security-policy"]
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    assert "server" not in headers
    assert "access-control-allow-origin" not in headers


class TestToken:
    @pytest.fixture
    def closed(self, open_studio):
        return open_studio(Address("127.0.0.1", 0, token="wort-geheim-123"))

    def test_nothing_without_it(self, closed):
        for path in ("/", "/api/shows", "/api/events", f"/packages/{SLUG}.zip", "/?token=wrong", "/?token="):
            answer = closed.get(path)
            assert answer.status_code == 403, path
            assert "wort-geheim-123" not in answer.text

    def test_the_first_visit_sets_a_cookie_and_takes_the_token_out_of_the_address(self, closed):
        answer = closed.get("/queue?a=1&token=wort-geheim-123")
        assert (answer.status_code, answer.headers["location"]) == (303, "/queue?a=1")
        cookie = answer.headers["set-cookie"].lower()
        assert "httponly" in cookie
        assert "samesite=strict" in cookie
        assert closed.get("/api/shows").status_code == 200

    def test_a_program_may_send_it_in_a_header(self, closed):
        headers = {"Authorization": "Bearer wort-geheim-123"}
        assert closed.get("/api/shows", headers=headers).status_code == 200
        assert closed.get("/api/shows", headers={"Authorization": "Bearer wrong"}).status_code == 403

    def test_an_address_for_others_has_one_and_one_for_this_machine_has_none(self):
        assert Address.of("127.0.0.1", 1).token == ""
        assert len(Address.of("0.0.0.0", 1).token) >= 32
        assert "token=" in Address.of("studio.example", 1).url(8484)
        assert Address.of("0.0.0.0", 1).token not in repr(Address.of("0.0.0.0", 1))


class TestSizes:
    def test_a_body_that_is_too_large_is_not_read(self, shared):
        headers = [
            ("Host", "localhost"),
            ("Content-Type", "application/json"),
            ("Content-Length", str(LARGEST_BODY + 1)),
        ]
        answer, text = asked(shared, "POST", "/api/read", headers)
        assert answer.status == 413
        assert json.loads(text)["what"] == "That is too large."

    def test_a_file_that_is_too_large_is_not_read(self, shared):
        headers = [("Host", "localhost"), ("Content-Type", "multipart/form-data; boundary=x")]
        for path, size, status in (
            (f"/api/shows/{SLUG}/takes/keyframe:s01e01.b01", (201 << 20) + 1, 413),
            ("/api/read", LARGEST_BODY + 1, 413),
        ):
            answer, _ = asked(shared, "POST", path, [*headers, ("Content-Length", str(size))])
            assert answer.status == status, path

    def test_a_body_without_a_length_is_cut_off(self, shared):
        headers = [("Host", "localhost"), ("Content-Type", "application/json"), ("Transfer-Encoding", "chunked")]
        piece = b"10000\r\n" + b" " * 0x10000 + b"\r\n"
        answer, _ = asked(shared, "POST", "/api/read", headers, piece * 40 + b"0\r\n\r\n")
        assert answer.status == 413

    @pytest.mark.parametrize(
        "body", [b"{", b"[]", b"null", b'"x"', b"\xff\xfe", b"", b'{"sentence": 1}', b"[" * 100_000]
    )
    def test_what_is_no_request_is_refused(self, shared, body):
        answer = shared.client.post("/api/read", content=body, headers={"Content-Type": "application/json"})
        assert answer.status_code == 422, answer.text


@pytest.mark.parametrize(
    "path",
    [
        "/packages/the-cold-valve/../../.flow/library.db",
        "/packages/the-cold-valve/%2e%2e/%2e%2e/.flow/library.db",
        "/packages/the-cold-valve/..%2f..%2f.flow%2flibrary.db",
        "/packages/the-cold-valve//etc/passwd",
        "/packages/the-cold-valve/%2fetc%2fpasswd",
        "/packages/the-cold-valve/..%5c..%5c.flow%5clibrary.db",
        "/packages/../.flow/library.db",
        "/media/../../library.db",
        "/assets/../../house.py",
        "/..%2f..%2fhouse.py",
        "/%00",
        "/packages/the-cold-valve/%00",
    ],
)
def test_no_path_leads_out(shared, path):
    answer, text = asked(shared, "GET", path, [("Host", "localhost")])
    assert answer.status in {200, 400, 404, 422}
    assert b"SQLite format" not in text
    assert b"root:" not in text
    assert b"class House" not in text
    if answer.status == 200:
        assert answer.headers["content-type"].startswith("text/html")


def test_a_link_in_a_package_leads_nowhere(studio):
    folder = studio.root / "packages" / SLUG
    (folder / "out.json").symlink_to(studio.root / ".flow" / "library.db")
    (folder / "away").symlink_to(studio.root / ".flow")
    for path in ("out.json", "away/library.db"):
        assert studio.get(f"/packages/{SLUG}/{path}").status_code == 404
    assert not any("out.json" in file["path"] or "away" in file["path"] for file in studio.show("/package")["files"])


def test_who_asks_too_often_has_to_wait():
    rate = Rate(most=3, seconds=10)
    assert [rate.allows("a", now) for now in (0, 1, 2, 3)] == [True, True, True, False]
    assert rate.allows("b", 3)
    assert rate.allows("a", 10.5)


def test_expensive_requests_are_counted(studio):
    answers = {studio.client.post("/api/calls", json={"do": "explode"}).status_code for _ in range(70)}
    assert answers == {422, 429}
    step = {"do": "lock", "node": "keyframe:s01e01.b01"}
    assert studio.steps(step).status_code == 200  # a person's own steps go on


def test_a_taken_port_gives_way_to_the_next():
    first = bound("127.0.0.1", 0)
    port = first.getsockname()[1]
    second = bound("127.0.0.1", port)
    assert port < second.getsockname()[1] <= port + 20
    first.close()
    second.close()
