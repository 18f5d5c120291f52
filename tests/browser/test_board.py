"""The board, as a person uses it: by mouse and by keyboard, with what changed asserted on the server."""

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

BOARD = "storyboard:s01e01"


@pytest.fixture
def board(studio):
    """A studio whose queue is held, so that nothing is drawn while a test looks at the pages."""
    studio.client.put("/api/calls/held", json={"held": True}).raise_for_status()
    studio.page = f"{studio.url}/{studio.slug}/board/s01e01"
    return studio


def beats(studio):
    return studio.get(f"/api/shows/{studio.slug}/documents/{BOARD}")["document"]["beats"]


def order(studio):
    return [beat["id"] for beat in beats(studio)]


def beat(studio, ident):
    return next(one for one in beats(studio) if one["id"] == ident)


def node(studio, name):
    return next(one for one in studio.get(f"/api/shows/{studio.slug}")["nodes"] if one["node"] == name)


def undo_label(studio):
    return studio.get(f"/api/shows/{studio.slug}")["undo"]["back"]


def face(page, ident):
    return page.locator(f'[data-beat="{ident}"] .face')


def selected(page):
    return page.eval_on_selector_all(
        "[data-beat]:has(> .face[aria-pressed=true])", "found => found.map(card => card.dataset.beat)"
    )


def chosen(page, *wanted):
    """Waits until these beats are selected."""
    until(page, lambda: selected(page) == [f"b0{number}" for number in wanted])


def until(page, ask):
    """Waits until the server says so."""
    for _ in range(600):
        if ask():
            return
        page.wait_for_timeout(50)
    raise AssertionError("The server never said so.")


def in_order(page, studio, *wanted):
    """Waits until the server and the page have the beats in this order."""
    cards = "found => found.map(card => card.dataset.beat)"
    ids = [f"b0{number}" for number in wanted]
    until(page, lambda: order(studio) == ids and page.eval_on_selector_all("[data-beat]", cards) == ids)


def counted(page, studio, number):
    """Waits until the server and the page have so many beats."""
    until(page, lambda: len(order(studio)) == number)
    expect(page.locator("[data-beat]")).to_have_count(number)


def middle(locator):
    box = locator.bounding_box()
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def drag(page, start, end):
    page.mouse.move(*start)
    page.mouse.down()
    page.mouse.move(start[0] + 8, start[1] + 3)
    page.mouse.move(*end, steps=6)
    page.wait_for_timeout(80)


def test_cards_are_dragged_and_brought_back(board, visit):
    page = visit(board.page, height=1300)
    expect(face(page, "b02")).to_be_visible()
    page.wait_for_timeout(300)
    x, y = middle(face(page, "b02"))
    start = middle(face(page, "b04"))

    drag(page, start, (x - 60, y))
    expect(page.locator(".insertion")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator(".insertion")).to_have_count(0)
    page.mouse.up()
    assert order(board) == ["b01", "b02", "b03", "b04"]

    drag(page, start, (x - 60, y))
    page.mouse.up()
    in_order(page, board, 1, 4, 2, 3)
    expect(page.get_by_text("Beat 04, moved after 01, 2 of 4")).to_be_attached()
    assert node(board, "keyframe:s01e01.b04")["state"] == "fresh"

    page.keyboard.press("Control+z")
    in_order(page, board, 1, 2, 3, 4)


def test_several_are_moved_and_changed_as_one_step(board, visit):
    page = visit(board.page, height=1300)
    face(page, "b01").click()
    face(page, "b02").click(modifiers=["Shift"])
    chosen(page, 1, 2)
    face(page, "b04").click(modifiers=["Control"])
    chosen(page, 1, 2, 4)

    panel = page.get_by_role("complementary", name="3 beats")
    expect(panel.get_by_label("Act")).to_have_value("\u0000")
    panel.get_by_label("Thread").select_option("B")
    expect(panel.get_by_text("If you save this")).to_be_visible()
    assert {one["thread"] for one in beats(board)} == {"A"}
    before = undo_label(board)
    panel.get_by_role("button", name="Save 3 beats").click()
    until(page, lambda: [one["thread"] for one in beats(board)] == ["B", "B", "A", "B"])
    assert undo_label(board) != before
    page.keyboard.press("Control+z")
    until(page, lambda: {one["thread"] for one in beats(board)} == {"A"})
    assert undo_label(board) == before

    face(page, "b01").click()
    face(page, "b02").click(modifiers=["Shift"])
    x, y = middle(face(page, "b04"))
    drag(page, middle(face(page, "b01")), (x + 60, y))
    expect(page.locator(".ghost")).to_contain_text("2 beats")
    page.mouse.up()
    in_order(page, board, 3, 4, 1, 2)
    page.keyboard.press("Control+z")
    in_order(page, board, 1, 2, 3, 4)


def test_a_marquee_selects(board, visit):
    page = visit(board.page, height=1300)
    first = page.locator('[data-beat="b02"]').bounding_box()
    second = page.locator('[data-beat="b03"]').bounding_box()
    start = (second["x"] + second["width"] + 30, second["y"] + second["height"] - 6)
    drag(page, start, (first["x"] + 20, first["y"] + 20))
    expect(page.locator(".marquee")).to_be_visible()
    page.mouse.up()
    chosen(page, 2, 3)


def test_everything_by_keyboard(board, visit):
    page = visit(board.page, height=1300)
    face(page, "b01").focus()
    page.keyboard.press("ArrowRight")
    chosen(page, 2)
    expect(face(page, "b02")).to_be_focused()
    page.keyboard.press("Alt+ArrowRight")
    in_order(page, board, 1, 3, 2, 4)
    expect(face(page, "b02")).to_be_focused()

    page.keyboard.press("m")
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("combobox").fill("Beat 4")
    page.keyboard.press("Enter")
    in_order(page, board, 1, 3, 4, 2)
    page.keyboard.press("Control+z")
    page.keyboard.press("Control+z")
    in_order(page, board, 1, 2, 3, 4)

    face(page, "b02").focus()
    page.keyboard.press("Shift+ArrowRight")
    chosen(page, 2, 3)
    page.keyboard.press("x")
    until(page, lambda: node(board, "keyframe:s01e01.b03")["locked"])
    assert node(board, "clip:s01e01.b03")["locked"]
    page.keyboard.press("x")
    until(page, lambda: not node(board, "keyframe:s01e01.b03")["locked"])
    page.keyboard.press("p")
    until(page, lambda: node(board, "keyframe:s01e01.b03")["by"] == "person")
    expect(page.locator('[data-beat="b03"]').get_by_text("picked, take")).to_be_attached()

    page.keyboard.press("Escape")
    page.keyboard.press("Control+a")
    chosen(page, 1, 2, 3, 4)
    face(page, "b03").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/beat/s01e01.b03")
    expect(page.get_by_role("heading", name="03 Beat 3")).to_be_visible()
    page.keyboard.press("Escape")
    page.wait_for_url("**/board/s01e01/b03")
    chosen(page, 3)


def test_beats_come_and_go(board, visit):
    page = visit(board.page, height=1300)
    face(page, "b02").click()
    page.keyboard.press("a")
    page.get_by_label("What we see").fill("A gull takes the valve.")
    page.keyboard.press("Enter")
    counted(page, board, 5)
    assert beats(board)[2]["description"] == "A gull takes the valve."
    expect(page.get_by_label("What we see")).to_have_count(0)
    page.keyboard.press("Control+z")
    counted(page, board, 4)

    face(page, "b01").click()
    page.get_by_role("button", name="More for this beat").click()
    page.get_by_role("menuitem", name="Split at shot B").click()
    counted(page, board, 5)
    page.get_by_role("button", name="More for this beat").click()
    page.get_by_role("menuitem", name="Merge with the next beat").click()
    counted(page, board, 4)
    page.keyboard.press("d")
    counted(page, board, 5)
    face(page, "b01").click()
    page.keyboard.press("Delete")
    until(page, lambda: "b01" not in order(board))
    page.get_by_role("button", name="Undo Ctrl Z").click()
    until(page, lambda: "b01" in order(board))


def test_a_change_is_seen_before_it_is_saved(board, visit):
    page = visit(f"{board.page}/b02")
    panel = page.get_by_role("complementary", name="Beat 02")
    panel.get_by_label("Picture", exact=True).fill("Sid hides the valve under the quay.")
    expect(panel.get_by_text("If you save this")).to_be_visible()
    expect(panel.get_by_text("goes stale").first).to_be_visible()
    assert beat(board, "b02")["description"].startswith("Somebody")
    page.reload()
    expect(panel.get_by_label("Picture", exact=True)).to_have_value("Sid hides the valve under the quay.")

    panel.get_by_role("button", name="All fields").click()
    panel.get_by_label("Shot", exact=True).select_option("close")
    panel.get_by_label("Weather").select_option("fog")
    panel.get_by_label("Sounds").fill("a bell")
    panel.get_by_role("button", name="Take Sid Tarrow out").click()
    panel.get_by_label("Length", exact=True).fill("6")
    panel.get_by_label("Sounds").press("Control+Enter")
    until(page, lambda: beat(board, "b02")["sfx_notes"] == "a bell")
    now = beat(board, "b02")
    assert now["description"] == "Sid hides the valve under the quay."
    assert (now["shots"][0]["size"], now["camera"]["shot_type"]) == ("close", "close-up")
    assert now["weather"] == "fog"
    assert now["characters"] == ["maeve"]
    assert [one["character"] for one in now["shots"][0]["figures"]] == ["maeve"]
    assert now["duration_seconds"] == 6
    assert sum(shot["seconds"] for shot in now["shots"]) == 6
    page.keyboard.press("Control+z")
    until(page, lambda: beat(board, "b02")["weather"] == "clear")
    assert beat(board, "b02")["description"].startswith("Somebody")


def test_both_texts_are_shown_when_somebody_else_was_faster(board, visit):
    page = visit(f"{board.page}/b02")
    panel = page.get_by_role("complementary", name="Beat 02")
    field = panel.get_by_label("Picture", exact=True)
    field.fill("Mine.")
    theirs = {"do": "edit", "node": BOARD, "path": "beats.b02.description", "value": "Theirs."}
    board.post(f"/api/shows/{board.slug}/steps", {"steps": [theirs]})
    expect(panel.get_by_text("This changed in another tab.")).to_be_visible()
    panel.get_by_role("button", name="Keep mine").click()
    until(page, lambda: beat(board, "b02")["description"] == "Mine.")

    field.fill("Mine again.")
    elsewhere = {"do": "edit", "node": BOARD, "path": "beats.b03.mood", "value": "calm"}
    board.post(f"/api/shows/{board.slug}/steps", {"steps": [elsewhere]})
    field.press("Control+Enter")  # at whatever moment: the page may or may not have heard of it
    until(page, lambda: beat(board, "b02")["description"] == "Mine again.")
    assert beat(board, "b03")["mood"] == "calm"


def test_shots_open_inside_the_card(board, visit):
    page = visit(f"{board.page}/b03")
    face(page, "b03").focus()
    page.keyboard.press("s")
    shots = page.get_by_role("group", name="Shots")
    shots.get_by_label("Shot b angle").select_option("low")
    shots.get_by_label("Shot b length").fill("3")
    page.get_by_role("complementary", name="Beat 03").get_by_role("button", name="Save", exact=False).first.click()
    until(page, lambda: beat(board, "b03")["shots"][1]["angle"] == "low")
    assert [shot["seconds"] for shot in beat(board, "b03")["shots"]] == [2, 3]
    assert beat(board, "b03")["duration_seconds"] == 5
    shots.get_by_label("Shot b angle").focus()
    page.keyboard.press("Alt+ArrowUp")
    until(page, lambda: [shot["id"] for shot in beat(board, "b03")["shots"]] == ["b", "a"])


def test_filters_hide_and_say_how_many(board, visit):
    board.post(f"/api/shows/{board.slug}/steps", {"steps": [{"do": "pick", "node": "keyframe:s01e01.b01", "take": 1}]})
    page = visit(board.page, height=1300)
    page.get_by_role("button", name="Unpicked 3").click()
    expect(page.locator("[data-beat]")).to_have_count(3)
    expect(page.get_by_text("3 of 4 beats shown")).to_be_attached()
    page.get_by_role("button", name="All", exact=True).click()
    page.get_by_role("button", name="Who, where").click()
    page.get_by_role("menuitem", name="Sid Tarrow").click()
    expect(page.locator("[data-beat]")).to_have_count(2)


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_it_is_seen_at_every_width(board, visit, shoot, no_faults, theme):
    for width in (1920, 1440, 1024, 390):
        page = visit(board.page, width=width, height=900 if width > 760 else 844, theme=theme)
        expect(face(page, "b01")).to_be_visible()
        page.wait_for_timeout(300)
        shoot(page, f"board-{theme}-{width}")
        wide, seen = page.evaluate("[document.scrollingElement.scrollWidth, innerWidth]")
        assert wide <= seen
        no_faults(page)
    page.locator('[data-beat="b01"]').click()
    page.wait_for_url("**/beat/s01e01.b01")


def test_an_episode_without_beats_offers_to_board_it(board, visit, no_faults):
    page = visit(f"{board.url}/{board.slug}/board/s01e02")
    page.get_by_role("button", name="Board this episode").click()
    until(page, lambda: board.get("/api/calls")["calls"])
    assert board.get("/api/calls")["calls"][0]["label"] == "Draft: episode 2"
    no_faults(page)
