"""The library and the show room, as a person uses them."""

import shutil
import time

import pytest
from PIL import Image
from playwright.sync_api import expect

from production_flow.production.direct import Desk

pytestmark = pytest.mark.browser

SENTENCE = "A lighthouse keeper in Oban solves a crime"


def sideways(page):
    wide, seen = page.evaluate("[document.scrollingElement.scrollWidth, innerWidth]")
    assert wide <= seen, f"{wide} of {seen}"


def test_a_sentence_becomes_a_show(empty_studio, visit, shoot, no_faults):
    page = visit(empty_studio.url)
    expect(page.get_by_text("No shows yet.")).to_be_visible()
    prompt = page.get_by_role("button", name="A noir detective show set in a city of robots")
    expect(prompt).to_be_visible()
    shoot(page, "library-empty-dark-1440")
    no_faults(page)

    box = page.get_by_label("Describe a show in a sentence")
    box.fill(SENTENCE)
    expect(page.get_by_role("button", name="Place Oban")).to_be_visible()
    page.get_by_role("button", name="Genre").click()
    choice = page.get_by_role("menuitem").first
    words = choice.inner_text()
    choice.click()
    expect(page.get_by_role("button", name=f"Genre {words}")).to_be_visible()
    shoot(page, "library-chips-dark-1440")
    no_faults(page)

    box.press("Enter")
    page.wait_for_url("**/show")
    shows = empty_studio.get("/api/shows")["shows"]
    assert len(shows) == 1
    assert words.lower() in shows[0]["prompt"].lower()
    calls = empty_studio.get("/api/calls")["calls"]
    assert [call["show"] for call in calls] == [shows[0]["slug"]]

    page.get_by_role("link", name="Production Flow, library").click()
    expect(page.get_by_role("heading", name="Shows")).to_be_visible()
    expect(page.locator(f'a[href="/{shows[0]["slug"]}/show"]').first).to_be_visible()


def test_the_library_shows_what_is_there(studio, visit, shoot, no_faults):
    for theme in ("dark", "light"):
        for width in (1440, 1024, 390):
            page = visit(studio.url, width=width, height=900 if width > 760 else 844, theme=theme)
            expect(page.get_by_text("The Cold Valve").first).to_be_visible()
            shoot(page, f"library-{theme}-{width}")
            sideways(page)
        no_faults(page)


def test_a_show_goes_to_the_bin_and_comes_back(studio, visit):
    page = visit(studio.url)
    page.get_by_role("button", name="More of The Cold Valve").click()
    page.get_by_role("menuitem", name="Move to bin").click()
    expect(page.get_by_text("No shows yet.")).to_be_visible()
    assert studio.get("/api/shows")["shows"] == []
    page.get_by_role("button", name="Bring back").click()
    expect(page.get_by_role("button", name="More of The Cold Valve")).to_be_visible()
    assert len(studio.get("/api/shows")["shows"]) == 1


def test_the_bin_says_how_long_it_keeps_a_show_and_gives_it_back(studio, visit, shoot, no_faults):
    studio.client.delete(f"/api/shows/{studio.slug}").raise_for_status()
    page = visit(studio.url)
    thrown = page.get_by_role("region", name="Bin")
    expect(thrown).to_contain_text("30 days left")
    shoot(page, "library-bin-dark-1440")
    no_faults(page)
    thrown.get_by_role("button", name="Put back The Cold Valve").click()
    expect(page.get_by_role("button", name="More of The Cold Valve")).to_be_visible()
    expect(thrown).to_have_count(0)
    assert [show["slug"] for show in studio.get("/api/shows")["shows"]] == [studio.slug]


def test_a_show_is_renamed_and_keeps_its_address(studio, visit, no_faults):
    page = visit(studio.url)
    page.get_by_role("button", name="More of The Cold Valve").click()
    page.get_by_role("menuitem", name="Rename").click()
    page.get_by_label("Title").fill("The Warm Valve")
    expect(page.get_by_text("carry the title")).to_be_visible()
    no_faults(page)
    page.get_by_role("button", name="Rename", exact=True).click()
    expect(page.get_by_role("button", name="More of The Warm Valve")).to_be_visible()
    show = studio.get("/api/shows")["shows"][0]
    assert (show["title"], show["slug"]) == ("The Warm Valve", studio.slug)


def test_the_logline_is_edited_and_taken_back(studio, visit, shoot, no_faults):
    page = visit(f"{studio.url}/{studio.slug}/show")
    document = f"/api/shows/{studio.slug}/documents/blueprint:show"
    old = studio.get(document)["document"]["logline"]
    page.get_by_role("button", name="Edit the logline").click()
    box = page.get_by_label("Logline", exact=True)
    expect(box).to_be_focused()
    box.press("End")
    box.press_sequentially(" Before the tide.")
    expect(page.get_by_text("Saving", exact=False).first).to_be_visible()
    shoot(page, "show-edit-dark-1440")
    no_faults(page)
    page.get_by_role("button", name="See which").click()
    expect(page.get_by_role("dialog", name="What goes stale")).to_contain_text("Poster")
    no_faults(page)
    page.keyboard.press("Escape")
    assert studio.get(document)["document"]["logline"] == old  # nothing saves before it is asked

    box.press("Control+Enter")
    expect(page.get_by_role("button", name=f"Edit Logline: {old} Before the tide.")).to_be_visible()
    assert studio.get(document)["document"]["logline"] == f"{old} Before the tide."

    page.locator("body").press("Control+z")
    expect(page.get_by_role("button", name=f"Edit Logline: {old}", exact=True)).to_be_visible()
    assert studio.get(document)["document"]["logline"] == old


def test_words_survive_a_reload_and_a_change_under_them(studio, visit):
    page = visit(f"{studio.url}/{studio.slug}/show")
    page.get_by_role("button", name="Edit Tagline").click()
    page.get_by_label("Tagline", exact=True).fill("Count to ten.")
    page.reload()
    field = page.get_by_role("button", name="Edit Tagline: Count to ten.")
    expect(field).to_be_visible()
    expect(page.get_by_text("1 unsaved change")).to_be_visible()
    field.click()
    expect(page.get_by_role("button", name="Discard")).to_be_visible()

    step = {"do": "edit", "node": "blueprint:show", "path": "tagline", "value": "Count to eight."}
    studio.post(f"/api/shows/{studio.slug}/steps", {"steps": [step]})
    expect(page.get_by_text("This changed in another tab.")).to_be_visible()
    expect(page.get_by_text("Theirs: “Count to eight.”")).to_be_visible()
    page.get_by_role("button", name="Keep mine").click()
    expect(page.get_by_role("button", name="Edit Tagline: Count to ten.")).to_be_visible()
    document = studio.get(f"/api/shows/{studio.slug}/documents/blueprint:show")["document"]
    assert document["tagline"] == "Count to ten."


def test_the_show_room_in_both_themes(studio, visit, shoot, no_faults):
    for theme in ("dark", "light"):
        for width in (1440, 1920, 1024, 390):
            height = 900 if width > 760 else 844
            page = visit(f"{studio.url}/{studio.slug}/show", width=width, height=height, theme=theme)
            expect(page.get_by_role("heading", name="The Cold Valve")).to_be_visible()
            expect(page.get_by_text("Count to nine.")).to_be_visible()
            shoot(page, f"show-{theme}-{width}")
            sideways(page)
            if width in {1440, 390}:
                no_faults(page)


def test_the_keyboard_reaches_every_room(studio, visit):
    page = visit(f"{studio.url}/{studio.slug}/show")
    expect(page.get_by_role("heading", name="The Cold Valve")).to_be_visible()
    page.keyboard.press("?")
    expect(page.get_by_role("dialog", name="Keys")).to_be_visible()
    page.keyboard.press("Escape")
    page.keyboard.press("g")
    page.keyboard.press("b")
    page.wait_for_url("**/board/s01e01")
    page.keyboard.press("Control+k")
    box = page.get_by_role("combobox", name="Go to anything")
    expect(box).to_be_focused()
    box.fill("library")
    page.keyboard.press("Enter")
    page.wait_for_url(f"{studio.url}/")


def test_the_theme_is_chosen_and_kept(studio, visit):
    page = visit(studio.url, theme="dark")
    page.get_by_role("button", name="Theme").click()
    page.get_by_role("menuitem", name="Light").click()
    assert page.evaluate("document.documentElement.dataset.theme") == "light"
    page.reload()
    assert page.evaluate("document.documentElement.dataset.theme") == "light"


def test_many_tabs_share_one_stream(studio, visit):
    pages = [visit(f"{studio.url}/{studio.slug}/show")]
    context = pages[0].context
    streams = []
    context.on("request", lambda asked: streams.append(asked.url) if "/api/events" in asked.url else None)
    for _ in range(7):  # a browser keeps six connections to a host
        pages.append(context.new_page())
        pages[-1].goto(f"{studio.url}/{studio.slug}/show")
    for page in pages:
        expect(page.get_by_role("heading", name="The Cold Valve")).to_be_visible()
    assert streams == []  # the first tab listens for all

    step = {"do": "edit", "node": "blueprint:show", "path": "tagline", "value": "Count to seven."}
    studio.post(f"/api/shows/{studio.slug}/steps", {"steps": [step]})
    for page in pages:
        expect(page.get_by_role("button", name="Edit Tagline: Count to seven.")).to_be_visible()

    pages[0].close()  # the next tab takes over, and misses nothing
    studio.post(f"/api/shows/{studio.slug}/undo", {"forward": False})
    for page in pages[1:]:
        expect(page.get_by_role("button", name="Edit Tagline: Count to nine.")).to_be_visible()
    assert len(streams) == 1


def test_a_studio_that_is_gone_is_said_and_words_are_kept(studio, visit):
    page = visit(f"{studio.url}/{studio.slug}/show", strict=False)
    page.get_by_role("button", name="Edit Tagline").click()
    box = page.get_by_label("Tagline", exact=True)
    studio.close()
    box.fill("Count to ten.")
    expect(page.get_by_text("Studio is offline.")).to_be_visible()
    box.press("Control+Enter")
    expect(page.get_by_text("The studio does not answer.").first).to_be_visible()
    expect(box).to_have_value("Count to ten.")


def test_what_opens_over_the_room_is_clean_in_both_themes(studio, visit, no_faults, shoot):
    for theme in ("dark", "light"):
        page = visit(f"{studio.url}/{studio.slug}/show", theme=theme)
        expect(page.get_by_role("heading", name="The Cold Valve")).to_be_visible()
        for name, keys in (("keys", "?"), ("command", "Control+k")):
            page.keyboard.press(keys)
            expect(page.get_by_role("dialog")).to_be_visible()
            shoot(page, f"{name}-{theme}")
            no_faults(page)
            page.keyboard.press("Escape")
            expect(page.get_by_role("dialog")).to_be_hidden()
        for name in ("Versions", "Poster and its takes.", "Watch trailer"):
            page.get_by_role("button", name=name).click()
            expect(page.get_by_role("dialog").get_by_text("picked").first).to_be_attached()
            shoot(page, f"{name.split()[0].lower()}-{theme}")
            no_faults(page)
            page.keyboard.press("Escape")
            expect(page.get_by_role("dialog")).to_be_hidden()
        page.get_by_role("button", name="Theme", exact=True).click()
        expect(page.get_by_role("menuitem", name="As the system")).to_be_visible()
        no_faults(page)


def test_an_own_poster_is_brought_and_the_old_one_picked_again(studio, visit, tmp_path):
    own = tmp_path / "poster.png"
    Image.new("RGB", (400, 600), (200, 120, 40)).save(own)
    page = visit(f"{studio.url}/{studio.slug}/show")
    takes = f"/api/shows/{studio.slug}/takes/poster:show"
    page.get_by_role("button", name="Poster and its takes.").click()
    page.get_by_label("Bring your own").set_input_files(own)
    expect(page.get_by_role("button", name="Poster, take 2, picked")).to_be_visible()
    assert [take["picked"] for take in studio.get(takes)["takes"]] == [False, True]

    page.get_by_role("button", name="Poster, take 1").click()
    page.get_by_role("button", name="Pick take 1").click()
    expect(page.get_by_role("button", name="Poster, take 1, picked")).to_be_visible()
    assert [take["picked"] for take in studio.get(takes)["takes"]] == [True, False]


def test_the_trailer_is_cut_another_way(studio, visit, shoot, no_faults):
    studio.client.put("/api/calls/held", json={"held": True}).raise_for_status()
    cut = f"/api/shows/{studio.slug}/documents/trailer-cut:show"
    before = studio.get(cut)
    page = visit(f"{studio.url}/{studio.slug}/show")
    page.get_by_role("button", name="Watch trailer").click()
    page.get_by_role("button", name="Cut it another way").click()
    expect(page.get_by_text("Recut trailer", exact=False).first).to_be_visible()
    shoot(page, "show-recut-dark-1440")
    no_faults(page)
    after = studio.get(cut)
    assert after["document"]["pictures"] != before["document"]["pictures"]
    (call,) = [call for call in studio.get("/api/calls")["calls"] if call["state"] == "waiting"]
    assert (call["label"], call["price"]) == ("Draft", 0)
    page.keyboard.press("Escape")
    page.locator("body").press("Control+z")
    eventually(lambda: studio.get(cut)["document"] == before["document"])


def eventually(holds):
    end = time.monotonic() + 15
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.1)


def test_an_address_of_nothing_says_so(studio, visit, no_faults):
    page = visit(f"{studio.url}/no-such-show/board/s01e01")
    expect(page.get_by_role("alert")).to_contain_text("There is no such show here.")
    no_faults(page)
    page.goto(f"{studio.url}/{studio.slug}/nowhere")
    expect(page.get_by_text("There is no room here")).to_be_visible()


def test_a_save_over_newer_words_is_refused_and_shows_both(studio, visit):
    page = visit("about:blank", strict=False)
    page.route("**/api/events*", lambda route: route.abort())  # this page hears of nothing
    page.goto(f"{studio.url}/{studio.slug}/show")
    page.get_by_role("button", name="Edit Mood").click()
    box = page.get_by_label("Mood", exact=True)
    box.fill("tender")
    step = {"do": "edit", "node": "blueprint:show", "path": "mood", "value": "stern"}
    studio.post(f"/api/shows/{studio.slug}/steps", {"steps": [step]})
    with page.expect_response(lambda answer: '"dry_run":false' in (answer.request.post_data or "")) as refused:
        box.press("Control+Enter")
    assert refused.value.status == 412
    expect(page.get_by_text("Yours: “tender” Theirs: “stern”")).to_be_visible()
    page.get_by_role("button", name="Use theirs").click()
    expect(page.get_by_role("button", name="Edit Mood: stern")).to_be_visible()
    assert studio.get(f"/api/shows/{studio.slug}/documents/blueprint:show")["document"]["mood"] == "stern"


def test_a_phone_reaches_every_room(studio, visit):
    page = visit(f"{studio.url}/{studio.slug}/show", width=390, height=844)
    page.get_by_role("button", name="The Cold Valve", exact=True).click()
    for room in ("Cast", "Season", "Script", "Cut", "Package"):
        expect(page.get_by_role("menuitem", name=room)).to_be_visible()
    page.get_by_role("menuitem", name="Cast").click()
    page.wait_for_url("**/cast**")
    page.get_by_role("navigation", name="Main").get_by_role("link", name="Board").click()
    page.wait_for_url("**/board/s01e01")


def test_a_show_is_duplicated_from_its_card(studio, visit, no_faults):
    page = visit(studio.url)
    page.get_by_role("button", name="More of The Cold Valve").click()
    page.get_by_role("menuitem", name="Duplicate").click()
    expect(page.get_by_role("button", name="More of The Cold Valve, copy")).to_be_visible()
    expect(page.get_by_text("The Cold Valve, copy is there.")).to_be_attached()
    no_faults(page)
    cards = studio.get("/api/shows")["shows"]
    assert [card["title"] for card in cards] == ["The Cold Valve, copy", "The Cold Valve"]
    assert studio.get("/api/calls")["calls"] == []
    page.goto(f"{studio.url}/{cards[0]['slug']}/board/s01e01")
    expect(page.locator('[data-beat="b03"]').get_by_role("img").first).to_be_visible()
    page.get_by_role("button", name="Lock beat").click()
    expect(page.get_by_role("button", name="Unlock beat")).to_be_visible()
    first = studio.get(f"/api/shows/{studio.slug}")
    assert not [row["node"] for row in first["nodes"] if row["locked"]]


@pytest.fixture
def packaged(filmed, serve, tmp_path):
    """A studio on a copy of the small show whose package is written."""
    shutil.copytree(filmed, tmp_path / "packaged")
    with Desk(tmp_path / "packaged") as desk:
        desk.sit()
        desk.package.complete()
    served = serve(tmp_path / "packaged")
    served.slug = served.get("/api/shows")["shows"][0]["slug"]
    return served


def test_a_package_is_exported_and_opens_again(packaged, visit, shoot, tmp_path, no_faults):
    studio = packaged
    page = visit(f"{studio.url}/{studio.slug}/package")
    page.get_by_role("button", name="With takes and history").click()
    expect(page.get_by_text("Every take and step is there.")).to_be_visible()
    shoot(page, "package-takes-dark-1440")
    no_faults(page)
    with page.expect_download() as coming:
        page.get_by_role("link", name="Export").click()
    kept = tmp_path / "kept.zip"
    coming.value.save_as(kept)

    page.goto(studio.url)
    page.get_by_label("Open a package").set_input_files(kept)
    expect(page.get_by_text("The Cold Valve, copy is open.")).to_be_visible()
    expect(page.get_by_role("button", name="More of The Cold Valve, copy")).to_be_visible()
    shoot(page, "library-opened-dark-1440")
    no_faults(page)
    shows = studio.get("/api/shows")["shows"]
    assert [show["slug"] for show in shows] == [f"{studio.slug}-copy", studio.slug]
    assert shows[0]["states"] == shows[1]["states"]
    assert shows[0]["picture"] == shows[1]["picture"]

    wrong = tmp_path / "notes.zip"
    wrong.write_text("no zip")
    page.get_by_label("Open a package").set_input_files(wrong)
    expect(page.get_by_text("This file is no package")).to_be_visible()
    assert len(studio.get("/api/shows")["shows"]) == 2
