"""The script room: pages that are written on, whose words flow to the beats."""

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser


@pytest.fixture
def room(studio, visit):
    """The script of the first episode; the queue is held."""
    studio.client.put("/api/calls/held", json={"held": True}).raise_for_status()
    studio.page = visit(f"{studio.url}/{studio.slug}/script/s01e01")
    expect(studio.page.get_by_role("heading", name="1. Nine Steps")).to_be_visible()
    return studio


def beat(studio, number):
    return studio.get(f"/api/shows/{studio.slug}/documents/storyboard:s01e01")["document"]["beats"][number - 1]


def written(studio, number, holds):
    """The beat as the server has it, as soon as it is so: the page shows a change before the server has answered."""
    for _ in range(300):
        if holds(beat(studio, number)):
            break
        studio.page.wait_for_timeout(50)
    return beat(studio, number)


def locked(studio):
    nodes = studio.get(f"/api/shows/{studio.slug}")["nodes"]
    return next(node for node in nodes if node["node"] == "storyboard:s01e01")["locked"]


def who(beat):
    return beat["dialogue"][0]["character"]


def lines(beat):
    return [line["line"] for line in beat["dialogue"]]


def test_action_is_written_on_the_page(room, shoot, no_faults):
    page = room.page
    page.get_by_role("button", name="Edit Action of beat 1").click()
    page.get_by_label("Action of beat 1").fill("Maeve counts to nine and lets go.")
    expect(page.get_by_text("Saving", exact=False).first).to_be_visible()
    shoot(page, "script-edit-dark-1440")
    no_faults(page)
    assert beat(room, 1)["description"] == "Somebody does thing 1 on the quay."
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_role("button", name="Edit Action of beat 1: Maeve counts")).to_be_visible()
    now = written(room, 1, lambda one: one["description"].startswith("Maeve"))
    assert now["description"] == "Maeve counts to nine and lets go."


def test_a_line_and_who_says_it_by_keyboard(room):
    page = room.page
    first = page.get_by_role("button", name="Edit Action of beat 1")
    first.focus()
    for _ in range(3):  # who, how, line
        page.keyboard.press("ArrowDown")
    expect(page.get_by_role("button", name="Edit Line of Maeve Tolland in beat 1")).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Control+a")
    page.keyboard.type("Eight. Nine.")
    page.keyboard.press("Control+Enter")
    expect(page.get_by_role("button", name="Edit Line of Maeve Tolland in beat 1: Eight. Nine.")).to_be_visible()
    assert lines(written(room, 1, lambda one: "Eight. Nine." in lines(one)))[0] == "Eight. Nine."

    page.get_by_role("button", name="Edit Who speaks in beat 1: Maeve Tolland").focus()
    page.keyboard.press("Enter")
    page.get_by_label("Who speaks in beat 1").select_option("Sid Tarrow")
    page.keyboard.press("Control+Enter")
    expect(page.get_by_role("button", name="Edit Who speaks in beat 1: Sid Tarrow")).to_be_visible()
    assert who(written(room, 1, lambda one: who(one) == "sid")) == "sid"
    page.locator("body").press("Control+z")
    expect(page.get_by_role("button", name="Edit Who speaks in beat 1: Maeve Tolland")).to_be_visible()
    assert who(written(room, 1, lambda one: who(one) == "maeve")) == "maeve"


def test_how_a_line_is_said_is_added(room):
    page = room.page
    page.get_by_role("button", name="Edit How it is said in beat 4").focus()
    page.keyboard.press("Enter")
    page.keyboard.type("under her breath")
    page.keyboard.press("Control+Enter")
    expect(page.get_by_role("button", name="Edit How it is said in beat 4: under her breath")).to_be_visible()
    now = written(room, 4, lambda one: one["dialogue"][0]["how"])
    assert now["dialogue"][0]["how"] == "under her breath"


def test_a_line_is_added_and_taken_out(room, shoot, no_faults):
    page = room.page
    page.get_by_role("button", name="Edit Action of beat 2").focus()
    beside = page.get_by_role("complementary", name="The beat that is read")
    expect(beside.get_by_role("heading", name="Beat 02")).to_be_visible()
    beside.get_by_role("button", name="Add a line").press("Enter")
    box = page.get_by_label("Line", exact=True)
    expect(box).to_be_focused()
    box.fill("Then who closed it?")
    page.get_by_label("Who", exact=True).select_option("Sid Tarrow")
    expect(beside.get_by_role("heading", name="If you save this")).to_be_visible()
    shoot(page, "script-line-dark-1440")
    no_faults(page)
    assert len(beat(room, 2)["dialogue"]) == 1
    box.press("Control+Enter")
    expect(page.get_by_role("button", name="Edit Line of Sid Tarrow in beat 2: Then who closed it?")).to_be_visible()
    now = written(room, 2, lambda one: len(one["dialogue"]) == 2)
    assert now["dialogue"][1] == {"character": "sid", "line": "Then who closed it?", "how": ""}
    assert now["shots"][-1]["lines"][-1] == 1  # it is heard in the last shot

    beside.get_by_role("button", name="Take line 1 out").click()
    beside.get_by_role("button", name="Save").click()
    expect(page.get_by_role("button", name="Edit Line of Maeve Tolland in beat 2")).not_to_be_attached()
    now = written(room, 2, lambda one: len(one["dialogue"]) == 1)
    assert lines(now) == ["Then who closed it?"]
    assert sorted(line for shot in now["shots"] for line in shot["lines"]) == [0]


def test_scenes_are_walked_and_locked_beats_ask(room, no_faults):
    page = room.page
    scenes = page.get_by_role("navigation", name="Scenes").get_by_role("button")
    expect(scenes).to_have_count(3)
    page.keyboard.press("Alt+ArrowDown")
    expect(scenes.nth(1)).to_have_attribute("aria-current", "true")
    expect(page.get_by_role("complementary", name="The beat that is read").get_by_text("Beat 02")).to_be_visible()

    page.get_by_role("button", name="Lock", exact=True).click()
    expect(page.get_by_role("button", name="Unlock", exact=True)).to_be_visible()
    page.get_by_role("button", name="Locked Action of beat 2").click()
    no_faults(page)
    page.get_by_role("dialog", name="Unlock the beats?").get_by_role("button", name="Unlock").click()
    expect(page.get_by_label("Action of beat 2")).to_be_focused()
    written(room, 2, lambda _: not locked(room))
    assert not locked(room)


def test_it_prints_as_pages(room):
    page = room.page
    page.emulate_media(media="print")
    expect(page.get_by_role("navigation", name="Scenes")).not_to_be_visible()
    expect(page.locator("header.bar")).not_to_be_visible()
    assert (
        page.get_by_role("button", name="Edit Action of beat 1").evaluate("e => getComputedStyle(e).fontSize") == "16px"
    )
    paper = page.pdf(prefer_css_page_size=True)
    assert paper.count(b"/Type /Page\n") == page.locator(".paper").count()


def test_the_script_room_in_both_themes(studio, visit, shoot, no_faults):
    for theme in ("dark", "light"):
        for width in (1440, 1920, 1024, 390):
            page = visit(
                f"{studio.url}/{studio.slug}/script/s01e01",
                width=width,
                height=900 if width > 760 else 844,
                theme=theme,
            )
            expect(page.get_by_role("heading", name="1. Nine Steps")).to_be_visible()
            expect(page.get_by_role("button", name="Edit Action of beat 1")).to_be_visible()
            shoot(page, f"script-{theme}-{width}")
            wide, seen = page.evaluate("[document.scrollingElement.scrollWidth, innerWidth]")
            assert wide <= seen
            if width in {1440, 390}:
                no_faults(page)
