"""The beat room, as a person uses it: takes compared and picked, notes, another take, the own file."""

import io
import re

import pytest
from PIL import Image
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

STILL = "keyframe:s01e01.b02"
BOARD = "storyboard:s01e01"


def picture(shade):
    kept = io.BytesIO()
    Image.new("RGB", (480, 270), shade).save(kept, "PNG")
    return kept.getvalue()


@pytest.fixture
def beat(studio):
    """A studio at rest whose second beat has three takes, the first one picked by hand."""
    studio.client.put("/api/calls/held", json={"held": True}).raise_for_status()
    for shade in ("teal", "maroon"):
        files = {"file": (f"{shade}.png", picture(shade), "image/png")}
        studio.client.post(f"/api/shows/{studio.slug}/takes/{STILL}", files=files).raise_for_status()
    studio.post(f"/api/shows/{studio.slug}/steps", {"steps": [{"do": "pick", "node": STILL, "take": 1}]})
    studio.page = f"{studio.url}/{studio.slug}/beat/s01e01.b02"
    return studio


def node(studio, name=STILL):
    return next(one for one in studio.get(f"/api/shows/{studio.slug}")["nodes"] if one["node"] == name)


def fields(studio):
    document = studio.get(f"/api/shows/{studio.slug}/documents/{BOARD}")["document"]
    return next(one for one in document["beats"] if one["id"] == "b02")


def notes(studio):
    return studio.get(f"/api/shows/{studio.slug}/notes/{STILL}")["notes"]


def calls(studio):
    return [call for call in studio.get("/api/calls")["calls"] if call["do"] == "redo"]


def until(page, ask):
    """Waits until the server says so."""
    for _ in range(600):
        if ask():
            return
        page.wait_for_timeout(50)
    raise AssertionError("The server never said so.")


def test_two_takes_are_compared_and_one_is_picked(beat, visit, no_faults):
    page = visit(beat.page)
    expect(page.get_by_role("button", name="Beat 02, take 3")).to_be_visible()
    page.get_by_role("button", name="Wipe").click()
    wipe = page.get_by_role("slider", name="Wipe between take 1 and take 3")
    wipe.focus()
    page.keyboard.press("ArrowLeft")
    expect(wipe).to_have_attribute("aria-valuenow", "53")
    page.keyboard.press("Shift+ArrowRight")
    expect(wipe).to_have_attribute("aria-valuenow", "63")
    box = page.locator(".cmp .in").bounding_box()
    handle = wipe.bounding_box()
    page.mouse.move(handle["x"] + 16, handle["y"] + 60)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] / 4, handle["y"] + 60, steps=4)
    page.mouse.up()
    expect(wipe).to_have_attribute("aria-valuenow", "25")
    no_faults(page)

    page.get_by_role("button", name="Side").click()
    expect(page.get_by_alt_text("Take 3:", exact=False)).to_be_visible()
    page.keyboard.press("2")
    expect(page.get_by_alt_text("Take 2:", exact=False)).to_be_visible()
    page.keyboard.press("p")
    until(page, lambda: node(beat)["take"] == 2)
    expect(page.get_by_role("button", name="Keep A")).to_have_count(0)
    page.keyboard.press("Control+z")
    until(page, lambda: node(beat)["take"] == 1)


def test_a_take_is_dragged_onto_a_half(beat, visit):
    page = visit(beat.page)
    frame = page.locator(".cmp .in")
    box = frame.bounding_box()
    take = page.get_by_role("button", name="Beat 02, take 2")
    carried = page.evaluate_handle("new DataTransfer()")
    take.dispatch_event("dragstart", {"dataTransfer": carried})
    at = {"clientX": box["x"] + box["width"] * 0.8, "clientY": box["y"] + box["height"] / 2}
    frame.dispatch_event("drop", {"dataTransfer": carried, **at})
    expect(page.get_by_role("slider", name="Wipe between take 1 and take 2")).to_be_visible()


def test_a_note_on_the_frame_becomes_words(beat, visit):
    page = visit(beat.page)
    expect(page.get_by_role("button", name="Beat 02, take 3")).to_be_visible()
    page.keyboard.press("n")
    box = page.locator(".cmp .in").bounding_box()
    page.mouse.click(box["x"] + box["width"] / 4, box["y"] + box["height"] / 2)
    page.get_by_label("Note 1", exact=True).fill("the lamp is too bright")
    page.keyboard.press("Enter")
    until(page, lambda: [round(one["x"], 1) for one in notes(beat)] == [0.2])
    page.keyboard.press("n")
    page.keyboard.press("Enter")
    page.keyboard.type("the hat is wrong")
    page.keyboard.press("Enter")
    until(page, lambda: [one["text"] for one in notes(beat)] == ["the lamp is too bright", "the hat is wrong"])
    assert (notes(beat)[1]["x"], notes(beat)[1]["y"]) == (0.5, 0.5)
    page.get_by_role("button", name="Into Picture").first.click()
    page.keyboard.press("Control+Enter")
    until(page, lambda: fields(beat)["description"].endswith("The lamp is too bright."))


def test_another_take_is_asked_for_with_a_reason(beat, visit):
    page = visit(beat.page)
    page.get_by_text("Redo because…").click()
    page.get_by_role("button", name="Wrong face").click()
    page.get_by_role("button", name="Maeve Tolland", exact=True).last.click()
    page.get_by_label("What is wrong, in your own words").fill("the eye is on the wrong side")
    expect(page.get_by_text("Put right: the eye is on the wrong side.")).to_be_visible()
    page.get_by_role("button", name="Redo at draft").click()
    until(page, lambda: len(calls(beat)) == 1)
    assert calls(beat)[0]["node"] == STILL

    page.get_by_role("button", name="Angle", exact=False).filter(has_text="Angle").first.click()
    page.get_by_role("menuitem", name="Low angle").click()
    expect(page.get_by_text("This take alone; the beat keeps its angle.")).to_be_visible()
    page.locator("h1").click()
    page.keyboard.press("r")
    until(page, lambda: len(calls(beat)) == 2)


def test_the_own_picture_is_brought(beat, visit):
    page = visit(beat.page)
    chooser = page.get_by_label("Your own take")
    chooser.set_input_files({"name": "mine.png", "mimeType": "image/png", "buffer": picture("olive")})
    until(page, lambda: node(beat)["take"] == 4)
    expect(page.get_by_role("button", name=re.compile("Beat 02, take .*4"))).to_be_visible()


def test_a_locked_beat_says_so_instead_of_a_redo(beat, visit):
    page = visit(beat.page)
    expect(page.get_by_role("button", name="Redo at draft")).to_be_visible()
    page.keyboard.press("x")
    until(page, lambda: node(beat)["locked"])
    page.get_by_role("button", name="Unlock to redo").click()
    until(page, lambda: not node(beat)["locked"])
    page.keyboard.press("ArrowRight")
    page.wait_for_url("**/beat/s01e01.b03")


def test_motion_plays(beat, visit):
    page = visit(beat.page)
    page.get_by_role("button", name="Motion", exact=True).click()
    page.get_by_role("button", name="Play").click()
    until(page, lambda: page.evaluate("document.querySelector('.cmp video').currentTime") > 0.2)
    page.keyboard.press("k")
    expect(page.get_by_role("button", name="Play")).to_be_visible()


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_it_is_seen_at_every_width(beat, visit, shoot, no_faults, theme):
    for width in (1920, 1440, 1024, 390):
        page = visit(beat.page, width=width, height=900 if width > 760 else 844, theme=theme)
        page.get_by_role("button", name="Wipe").click()
        expect(page.get_by_role("slider")).to_be_visible()
        shoot(page, f"beat-{theme}-{width}")
        wide, seen = page.evaluate("[document.scrollingElement.scrollWidth, innerWidth]")
        assert wide <= seen
        no_faults(page)
    page.get_by_role("button", name="Pick take 3").last.click()
    until(page, lambda: node(beat)["take"] == 3)


def test_a_beat_that_is_gone_leads_to_the_board(beat, visit):
    page = visit(f"{beat.url}/{beat.slug}/beat/s01e01.b99")
    page.get_by_role("link", name="Go to the board").click()
    page.wait_for_url("**/board/s01e01**")  # with the beat that the board then chooses
