"""Shots with pictures of their own, pictures laid beside a beat, a second angle of a plate: where they are shown."""

import io
import re

import pytest
from PIL import Image
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

SHOT = "shot:s01e01.b02.b"
LIGHT = "reference:s01e01.b02.light"
CLIP = "clip:s01e01.b02"
PLATE = "plate:office"


def picture(shade):
    kept = io.BytesIO()
    Image.new("RGB", (480, 270), shade).save(kept, "PNG")
    return {"name": "own.png", "mimeType": "image/png", "buffer": kept.getvalue()}


def node(studio, name):
    return next((one for one in studio.get(f"/api/shows/{studio.slug}")["nodes"] if one["node"] == name), None)


def until(page, ask, seconds=60):
    for _ in range(seconds * 10):
        if ask():
            return
        page.wait_for_timeout(100)
    raise AssertionError("The server never said so.")


def test_a_shot_is_drawn_on_the_board_and_taken_out_again(studio, visit, no_faults, shoot):
    page = visit(f"{studio.url}/{studio.slug}/board/s01e01")
    page.get_by_role("button", name=re.compile("2 shots of beat 02")).click()
    shots = page.get_by_role("group", name="Shots")
    draw = shots.get_by_role("button", name=re.compile("Draw this shot.*free"))
    expect(draw).to_be_visible()
    assert node(studio, SHOT) is None
    draw.click()
    until(page, lambda: (node(studio, SHOT) or {}).get("state") == "fresh")
    expect(shots.get_by_role("button", name=re.compile("^Redo"))).to_be_visible()
    expect(shots.locator("img")).to_have_count(2)
    shoot(page, "board-shots")
    no_faults(page)
    studio.client.put("/api/calls/held", json={"held": True}).raise_for_status()
    shots.get_by_role("button", name="Take it out").click()
    expect(draw).to_be_visible()
    assert node(studio, SHOT) is None
    page.keyboard.press("Control+z")
    until(page, lambda: node(studio, SHOT) is not None)
    expect(shots.get_by_role("button", name=re.compile("^Redo"))).to_be_visible()


def test_a_shot_has_its_takes_in_the_beat_room(studio, visit, shoot):
    studio.client.put("/api/calls/held", json={"held": True}).raise_for_status()
    for shade in ("teal", "maroon"):
        own = picture(shade)
        files = {"file": (own["name"], own["buffer"], own["mimeType"])}
        studio.client.post(f"/api/shows/{studio.slug}/takes/{SHOT}", files=files).raise_for_status()
    page = visit(f"{studio.url}/{studio.slug}/beat/s01e01.b02")
    page.get_by_text(re.compile(r"^Shots\s+2$")).click()
    first = page.get_by_role("button", name=re.compile("^Shot B, take 1"))
    first.click()
    until(page, lambda: node(studio, SHOT)["take"] == 1)
    teal = node(studio, SHOT)["digest"]
    expect(page.locator(f".shot .pic img[src*='{teal}']").first).to_be_visible()
    shoot(page, "beat-shots")
    expect(first).to_have_attribute("aria-pressed", "true")


def test_a_picture_is_laid_beside_a_beat_and_taken_away(studio, visit, no_faults, shoot):
    studio.client.put("/api/calls/held", json={"held": True}).raise_for_status()
    page = visit(f"{studio.url}/{studio.slug}/beat/s01e01.b02")
    page.get_by_label("Bring a reference: light").set_input_files(picture("orange"))
    out = page.get_by_role("button", name="Take the light reference out")
    expect(out).to_be_visible()
    until(page, lambda: node(studio, CLIP)["state"] == "stale")
    assert "laid beside changed" in node(studio, CLIP)["reasons"]
    expect(page.get_by_text("A draft does not look at what is laid here")).to_be_visible()
    shoot(page, "beat-references")
    no_faults(page)
    out.click()
    expect(page.get_by_label("Bring a reference: light")).to_be_attached()
    until(page, lambda: node(studio, CLIP)["state"] == "fresh")


def test_a_place_has_a_second_angle_beside_its_plate(studio, visit, no_faults, shoot):
    before = node(studio, PLATE)
    page = visit(f"{studio.url}/{studio.slug}/cast/location:office")
    page.get_by_role("button", name="Second angle").click()
    page.get_by_role("menuitem", name="From above").click()
    page.get_by_role("button", name=re.compile("Draw: from above")).click()
    until(page, lambda: node(studio, PLATE)["takes"] == 2)
    after = node(studio, PLATE)
    assert (after["take"], after["digest"]) == (before["take"], before["digest"])
    expect(page.get_by_alt_text("The Office, from above")).to_be_visible()
    shoot(page, "cast-angles")
    no_faults(page)
    page.get_by_alt_text("The Office, from above").click()
    expect(page.get_by_role("button", name=re.compile("Circle take 2"))).to_be_visible()
