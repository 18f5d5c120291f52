"""Other wordings over the wire: free ones at once, bought ones only for a price that was seen."""

import pytest

SLUG = "the-cold-valve"
ADDRESS = f"/api/shows/{SLUG}/suggest"
LOGLINE = {"node": "blueprint", "path": "logline"}


@pytest.fixture
def haiku(studio, monkeypatch):
    """The studio with the key of a writer, which is never used."""
    monkeypatch.setenv("ANTHROPIC_API_KEY", "kanarie-4711-zwitschert-Zq7")
    return studio


def test_the_house_answers_at_once_and_nothing_is_changed(studio):
    before = studio.show("/documents/blueprint")["version"]
    answer = studio.client.post(ADDRESS, json=LOGLINE)
    assert answer.status_code == 200, answer.text
    found = answer.json()
    assert len(found["options"]) >= 2
    assert all("diver" in option for option in found["options"]), found["options"]
    assert (found["writer"], found["price"]) == ("", None)
    assert studio.show("/documents/blueprint")["version"] == before


def test_a_model_is_offered_with_its_price_and_not_asked_without_it(haiku):
    studio = haiku
    changed = studio.client.patch(f"/api/shows/{SLUG}", json={"choices": {"text": "claude-haiku-5-5"}})
    assert changed.status_code == 200, changed.text
    offered = studio.client.post(ADDRESS, json=LOGLINE).json()
    assert offered["writer"] == "claude-haiku-5-5"
    assert offered["price"] > 0
    refused = studio.client.post(ADDRESS, json={**LOGLINE, "model": offered["writer"]})
    assert refused.status_code == 402
    assert refused.json()["plan"]["price"] == offered["price"]
    cheap = studio.client.post(ADDRESS, json={**LOGLINE, "model": offered["writer"], "approved": 1})
    assert cheap.status_code == 402
    assert studio.show("/costs")["rows"] == []


@pytest.mark.parametrize(
    ("asked", "status"),
    [
        ({"node": "blueprint", "path": "style.palette"}, 422),
        ({"node": "blueprint", "path": "smell"}, 422),
        ({"node": "keyframe:s01e01.b01", "path": "title"}, 422),
        ({"node": "storyboard:s09e01", "path": "title"}, 404),
        ({"node": "blueprint", "path": "title", "model": "flux-2-pro"}, 422),
    ],
)
def test_nonsense_is_refused(studio, asked, status):
    answer = studio.client.post(ADDRESS, json=asked)
    assert answer.status_code == status, answer.text
