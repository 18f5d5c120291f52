"""The season room: the format as a bar, episodes in place, an outline, and boarding one."""

import time

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

PARTS = [
    {"act": "cold_open", "name": "Teaser", "purpose": "The hook.", "seconds": 20, "beats": 1},
    {"act": "act_one", "name": "Act one", "purpose": "The case.", "seconds": 60, "beats": 2},
    {"act": "tag", "name": "Tag", "purpose": "The sting.", "seconds": 20, "beats": 1},
]


@pytest.fixture
def room(studio, visit):
    """The season room of a show with two episodes and three parts; its queue is held."""
    studio.client.put("/api/calls/held", json={"held": True}).raise_for_status()
    first = document(studio, "season:s01")["episodes"][0]
    second = {**first, "id": "s01e02", "number": 2, "title": "Low Water", "logline": "She waits."}
    steps = [
        {"do": "edit", "node": "format:show", "path": "parts", "value": PARTS},
        {"do": "edit", "node": "season:s01", "path": "episodes", "value": [first, second]},
    ]
    studio.post(f"/api/shows/{studio.slug}/steps", {"steps": steps})
    studio.page = visit(f"{studio.url}/{studio.slug}/season")
    expect(studio.page.get_by_role("heading", name="Episode 2: Low Water")).to_be_attached()
    return studio


def document(studio, node):
    return studio.get(f"/api/shows/{studio.slug}/documents/{node}")["document"]


def lengths(studio):
    return [part["seconds"] for part in document(studio, "format:show")["parts"]]


def test_time_is_moved_from_one_act_to_the_next(room, shoot, no_faults):
    page = room.page
    border = page.get_by_role("separator", name="Border between Teaser and Act one")
    border.focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Shift+ArrowRight")
    expect(border).to_have_attribute("aria-valuetext", "Teaser 0:31, Act one 0:49")
    expect(page.get_by_text("Saving", exact=False).first).to_be_visible()
    shoot(page, "season-format-dark-1440")
    no_faults(page)
    assert lengths(room) == [20, 60, 20]  # nothing saves before it is seen
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_text("was 0:20")).not_to_be_attached()
    assert lengths(room) == [31, 49, 20]
    page.locator("body").press("Control+z")
    expect(border).to_have_attribute("aria-valuetext", "Teaser 0:20, Act one 1:00")
    assert lengths(room) == [20, 60, 20]


def test_a_border_is_dragged(room):
    page = room.page
    box = page.get_by_role("separator", name="Border between Act one and Tag").bounding_box()
    at = (box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.mouse.move(*at)
    page.mouse.down()
    page.mouse.move(at[0] - 120, at[1], steps=6)
    page.mouse.up()
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_text("was 1:00")).not_to_be_attached()
    teaser, act, tag = lengths(room)
    assert teaser == 20
    assert act + tag == 80
    assert 45 <= act <= 55


def test_an_episode_is_written_in_place_and_its_outline_opened(room, shoot, no_faults):
    page = room.page
    page.get_by_role("button", name="Edit Logline of episode 2: She waits.").click()
    page.get_by_label("Logline of episode 2").fill("She waits for the tide.")
    page.keyboard.press("Control+Enter")
    expect(page.get_by_role("button", name="Edit Logline of episode 2: She waits for the tide.")).to_be_visible()
    assert document(room, "season:s01")["episodes"][1]["logline"] == "She waits for the tide."

    outline = page.get_by_role("article", name="Episode 1: Nine Steps").get_by_role("button", name="Outline")
    outline.focus()
    page.keyboard.press("Enter")
    title = page.get_by_role("button", name="Edit Title of beat 2: Beat 2")
    title.focus()
    page.keyboard.press("Enter")
    page.get_by_label("Title of beat 2").fill("The office")
    shoot(page, "season-outline-dark-1440")
    no_faults(page)
    page.keyboard.press("Control+Enter")
    expect(page.get_by_role("button", name="Edit Title of beat 2: The office")).to_be_visible()
    assert document(room, "storyboard:s01e01")["beats"][1]["title"] == "The office"


def test_an_episode_is_boarded_for_its_price(room):
    page = room.page
    button = page.get_by_role("article", name="Episode 2: Low Water").get_by_role("button", name="Board this episode")
    expect(button).to_contain_text("free")
    with page.expect_response(lambda answer: answer.request.method == "POST" and answer.url.endswith("/api/calls")):
        button.click()
    expect(button).to_have_attribute("aria-disabled", "true")  # it is asked for: once is enough
    asked = [call for call in room.get("/api/calls")["calls"] if "episode 2" in call["label"]]
    assert [(call["do"], call["state"], call["show"]) for call in asked] == [("make", "waiting", room.slug)]


def test_the_season_room_in_both_themes(room, visit, shoot, no_faults):
    for theme in ("dark", "light"):
        for width in (1440, 1920, 1024, 390):
            page = visit(f"{room.url}/{room.slug}/season", width=width, height=900 if width > 760 else 844, theme=theme)
            expect(page.get_by_role("button", name="Board this episode")).to_be_visible()
            expect(page.get_by_text("Teaser")).to_be_visible()
            shoot(page, f"season-{theme}-{width}")
            wide, seen = page.evaluate("[document.scrollingElement.scrollWidth, innerWidth]")
            assert wide <= seen
            if width in {1440, 390}:
                no_faults(page)


def test_episodes_change_places_and_keep_what_was_made(room, shoot, no_faults):
    page, first = room.page, {node["node"]: node["digest"] for node in show(room)["nodes"]}
    page.get_by_role("button", name="Move episode 2").click()
    page.get_by_role("menuitem", name="Move to the front").click()
    expect(page.get_by_role("heading", name="Episode 1: Low Water")).to_be_attached()
    eventually(lambda: numbers(room) == [("s01e02", 1), ("s01e01", 2)])
    assert {node["node"]: node["digest"] for node in show(room)["nodes"]}.items() >= {
        node: digest for node, digest in first.items() if not node.startswith("season:")
    }.items()
    grip = page.get_by_role("button", name="Move episode 1")
    expect(grip).to_be_focused()
    shoot(page, "season-moved-dark-1440")
    no_faults(page)

    page.keyboard.press("Alt+ArrowDown")
    expect(page.get_by_role("heading", name="Episode 1: Nine Steps")).to_be_attached()
    eventually(lambda: numbers(room) == [("s01e01", 1), ("s01e02", 2)])
    page.locator("body").press("Control+z")
    expect(page.get_by_role("heading", name="Episode 1: Low Water")).to_be_attached()
    eventually(lambda: numbers(room)[0][0] == "s01e02")

    page.get_by_role("button", name="Move episode 2").drag_to(page.get_by_role("button", name="Move episode 1"))
    expect(page.get_by_role("heading", name="Episode 1: Nine Steps")).to_be_attached()
    eventually(lambda: numbers(room) == [("s01e01", 1), ("s01e02", 2)])


def show(studio):
    return studio.get(f"/api/shows/{studio.slug}")


def numbers(studio):
    return [(entry["id"], entry["number"]) for entry in document(studio, "season:s01")["episodes"]]


def eventually(holds):
    end = time.monotonic() + 15
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.1)
