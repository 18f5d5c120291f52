"""The cutting room, as a person uses it: by mouse, and again by keyboard."""

import io
import re
import time

import av
import numpy as np
import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

EPISODE = "s01e01"


@pytest.fixture
def cutting(studio):
    """The studio with its queue held: what is asked for is seen and not drawn."""
    studio.client.put("/api/calls/held", json={"held": True}).raise_for_status()
    studio.cut = f"{studio.url}/{studio.slug}/cut/{EPISODE}"
    return studio


def beats(studio):
    return studio.get(f"/api/shows/{studio.slug}/documents/storyboard:{EPISODE}")["document"]["beats"]


def order(studio):
    return [beat["id"] for beat in beats(studio)]


def beat(studio, ident):
    return next(one for one in beats(studio) if one["id"] == ident)


def until(page, expression):
    """Waits until an expression holds in the page; the content policy lets no string be run by the page itself."""
    end = time.monotonic() + 15
    while not page.evaluate(expression):
        assert time.monotonic() < end, expression
        page.wait_for_timeout(50)


def eventually(holds):
    end = time.monotonic() + 15
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.1)


def opened(page):
    expect(page.locator("[data-clip]").first).to_be_visible()
    until(page, "document.querySelector('video')?.readyState >= 2")
    return page


def clip(page, ident):
    return page.locator(f'[data-clip="{ident}"]')


def shown(page):
    """The frame that the film stands on, and how far from its middle, in frames."""
    until(page, "!document.querySelector('video').seeking")
    at = page.evaluate("document.querySelector('video').currentTime") * 24
    return int(at), abs(at % 1 - 0.5)


def head(page):
    return int(page.get_by_role("slider", name="Playhead").get_attribute("aria-valuenow"))


def drag(page, start, end, *, steps=8):
    page.mouse.move(*start)
    page.mouse.down()
    page.mouse.move(*end, steps=steps)


def middle(box):
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def test_the_film_stands_on_exact_frames(cutting, visit):
    page = opened(visit(cutting.cut))
    page.keyboard.press("Home")
    expect(page.get_by_role("slider", name="Playhead")).to_have_attribute("aria-valuenow", "0")
    for number in (1, 2, 3):
        page.keyboard.press(".")
        assert head(page) == number
        frame, off = shown(page)
        assert frame == number
        assert off < 0.01
    page.keyboard.press(",")
    assert head(page) == 2
    page.keyboard.press("Space")
    expect(page.get_by_role("button", name="Pause")).to_be_visible()
    until(page, "document.querySelector('video').currentTime > 0.4")
    page.keyboard.press("k")
    expect(page.get_by_role("button", name="Play", exact=True)).to_be_visible()
    assert shown(page)[0] == head(page) > 2
    page.keyboard.press("i")
    expect(page.get_by_role("button", name="Clear the marks")).to_be_visible()


def test_a_length_is_trimmed_by_its_edge_and_no_shorter_than_its_line(cutting, visit, shoot):
    page = opened(visit(cutting.cut))
    spoken = next(one for one in beats(cutting) if one["dialogue"])["id"]
    cut = cutting.get(f"/api/shows/{cutting.slug}/cut/{EPISODE}")
    piece = next(one for one in cut["pictures"] if one["beat"] == f"{EPISODE}.{spoken}")
    least, old = piece["least"], piece["length"] / cut["fps"]
    clip(page, spoken).click()

    box = clip(page, spoken).bounding_box()
    edge = (box["x"] + box["width"] - 3, box["y"] + box["height"] / 2)
    drag(page, edge, (edge[0] + 24, edge[1]))
    page.mouse.up()
    expect(page.locator(".status")).to_contain_text("length")
    longer = beat(cutting, spoken)["duration_seconds"]
    assert longer > old
    assert round(longer * 24) == pytest.approx(longer * 24), "a whole number of frames"

    box = clip(page, spoken).bounding_box()
    edge = (box["x"] + box["width"] - 3, box["y"] + box["height"] / 2)
    drag(page, edge, (box["x"] - 60, edge[1]))
    expect(page.locator(".tline .tools")).to_contain_text("The line needs at least")
    shoot(page, "cut-trim-limit")
    page.keyboard.press("Escape")
    page.mouse.up()
    assert beat(cutting, spoken)["duration_seconds"] == longer

    box = clip(page, spoken).bounding_box()
    edge = (box["x"] + box["width"] - 3, box["y"] + box["height"] / 2)
    drag(page, edge, (box["x"] - 60, edge[1]))
    page.mouse.up()
    expect(page.locator(".side .num.strong")).to_have_text(f"{least / 24:.2f}".rstrip("0").rstrip(".") + " s")
    eventually(lambda: round(beat(cutting, spoken)["duration_seconds"] * 24) == least)

    clip(page, spoken).focus()
    page.keyboard.press("]")
    page.keyboard.press("]")
    eventually(lambda: round(beat(cutting, spoken)["duration_seconds"] * 24) == least + 2)


def test_beats_are_reordered_by_dragging_and_by_keys(cutting, visit):
    page = opened(visit(cutting.cut))
    first, second, third = order(cutting)[:3]
    start, end = middle(clip(page, first).bounding_box()), clip(page, second).bounding_box()
    drag(page, start, (end["x"] + end["width"] * 0.8, start[1]))
    expect(page.locator(".drop")).to_be_visible()
    page.keyboard.press("Escape")
    page.mouse.up()
    assert order(cutting)[:3] == [first, second, third]

    drag(page, start, (end["x"] + end["width"] * 0.8, start[1]))
    page.mouse.up()
    expect(page.locator(".status")).to_contain_text("moved beat")
    assert order(cutting)[:3] == [second, first, third]

    clip(page, first).focus()
    page.keyboard.press("Alt+ArrowLeft")
    eventually(lambda: order(cutting)[:3] == [first, second, third])
    assert page.evaluate("document.activeElement.dataset.clip") == first

    page.keyboard.press("m")
    page.get_by_role("dialog").get_by_role("button", name=beat(cutting, third)["title"]).click()
    eventually(lambda: order(cutting)[:3] == [second, third, first])
    page.keyboard.press("Control+z")
    eventually(lambda: order(cutting)[:3] == [first, second, third])


def test_a_way_into_the_next_beat_is_chosen(cutting, visit):
    one, two = beats(cutting)[1:3]
    step = {"do": "edit", "node": f"storyboard:{EPISODE}", "path": f"beats.{two['id']}.act", "value": one["act"]}
    cutting.post(f"/api/shows/{cutting.slug}/steps", {"steps": [step], "dry_run": False})
    page = opened(visit(cutting.cut))
    clip(page, one["id"]).click()
    for way in ("dissolve", "cut"):
        page.get_by_label("Into next", exact=True).select_option(way)
        eventually(lambda way=way: beat(cutting, one["id"])["transitions"]["out"] == way)
        eventually(lambda way=way: beat(cutting, two["id"])["transitions"]["in"] == way)


def picked(studio, node):
    return next(
        take["number"] for take in studio.get(f"/api/shows/{studio.slug}/takes/{node}")["takes"] if take["picked"]
    )


def bright():
    """Two seconds of white, 320 by 180."""
    kept = io.BytesIO()
    with av.open(kept, "w", format="mp4") as file:
        stream = file.add_stream("libx264", rate=24)
        stream.width, stream.height, stream.pix_fmt = 320, 180, "yuv420p"
        frame = np.full((180, 320, 3), 250, np.uint8)
        for _ in range(48):
            file.mux(stream.encode(av.VideoFrame.from_ndarray(frame, format="rgb24")))
        file.mux(stream.encode(None))
    return kept.getvalue()


def test_a_take_is_looked_at_and_circled(cutting, visit, shoot):
    one = beats(cutting)[1]["id"]
    node = f"clip:{EPISODE}.{one}"
    upload = {"file": ("bright.mp4", bright(), "video/mp4")}
    cutting.client.post(f"/api/shows/{cutting.slug}/takes/{node}", files=upload).raise_for_status()
    assert picked(cutting, node) == 2
    page = opened(visit(cutting.cut))
    clip(page, one).click()
    other = page.get_by_role("complementary", name="Beat").get_by_role("button", name=re.compile("take (picked, )?2"))
    expect(other).to_be_visible()
    page.keyboard.press("1")
    expect(page.locator(".player")).to_contain_text("Take 1")
    shoot(page, "cut-take")
    page.keyboard.press("p")
    eventually(lambda: picked(cutting, node) == 1)
    other.click()
    page.get_by_role("button", name="Pick take 2").click()
    eventually(lambda: picked(cutting, node) == 2)


def test_a_track_is_made_softer_and_brought_back(cutting, visit, shoot):
    page = opened(visit(cutting.cut))

    def music():
        return cutting.get(f"/api/shows/{cutting.slug}/documents/storyboard:{EPISODE}")["document"]["levels"]["music"]

    fader = page.get_by_role("slider", name="Level of Music")
    fader.focus()
    for _ in range(3):
        page.keyboard.press("ArrowLeft")
    expect(fader).to_have_attribute("aria-valuetext", "\u22123 dB")
    eventually(lambda: music() == -3)
    shoot(page, "cut-level")
    page.keyboard.press("Home")  # the lowest place is silence
    expect(fader).to_have_attribute("aria-valuetext", "Off")
    eventually(lambda: music() == -60)
    page.locator("body").press("Control+z")
    eventually(lambda: music() == -3)
    page.locator("body").press("Control+z")
    eventually(lambda: music() == 0)
    expect(fader).to_have_attribute("aria-valuetext", "0 dB")


def test_the_timeline_zooms_and_fits(cutting, visit):
    page = opened(visit(cutting.cut))
    lane = page.locator("[data-lane]")
    fits = lane.bounding_box()["width"]
    page.mouse.move(700, lane.bounding_box()["y"] + 20)
    page.keyboard.down("Control")
    page.mouse.wheel(0, -400)
    page.keyboard.up("Control")
    page.wait_for_timeout(300)
    assert lane.bounding_box()["width"] > 2 * fits
    page.keyboard.press("Shift+Z")
    page.wait_for_timeout(300)
    assert lane.bounding_box()["width"] == pytest.approx(fits, abs=2)


def test_a_preview_is_asked_for_and_the_final_shows_its_price(cutting, visit, shoot):
    page = opened(visit(cutting.cut))
    page.get_by_role("button", name="Review final").click()
    dialog = page.get_by_role("dialog")
    expect(dialog).to_contain_text("Choose models")
    shoot(page, "cut-final")
    dialog.get_by_role("button", name="Not now").click()

    path = f"beats.{beats(cutting)[0]['id']}.duration_seconds"
    step = {"do": "edit", "node": f"storyboard:{EPISODE}", "path": path, "value": 5.0}
    cutting.post(f"/api/shows/{cutting.slug}/steps", {"steps": [step], "dry_run": False})
    expect(page.get_by_text("The queue is held")).to_be_visible()
    for call in cutting.get("/api/calls")["calls"]:
        cutting.post(f"/api/calls/{call['id']}/cancel", {})
    page.get_by_role("button", name="Render preview").click()
    expect(page.get_by_text("The queue is held")).to_be_visible()
    asked = [call for call in cutting.get("/api/calls")["calls"] if call["state"] == "waiting"]
    assert [(call["do"], call["price"]) for call in asked] == [("make", 0)]


def test_the_cutting_room_is_sound_in_both_themes(cutting, visit, shoot, no_faults):
    for theme in ("dark", "light"):
        for width in (1920, 1440, 1024, 390):
            page = visit(cutting.cut, width=width, height=900 if width > 760 else 844, theme=theme)
            expect(page.get_by_text("Before final")).to_be_visible()
            page.wait_for_timeout(600)
            shoot(page, f"cut-{theme}-{width}")
            wide, seen = page.evaluate("[document.scrollingElement.scrollWidth, innerWidth]")
            assert wide <= seen
            if width in {1440, 390}:
                no_faults(page)
