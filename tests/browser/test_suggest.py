"""Suggest, on the field it is in: other wordings are offered, one fills the field, nothing is saved by it."""

import re

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser


def test_another_logline_fills_the_field_and_is_saved_only_by_saving(studio, visit, no_faults, shoot):
    studio.client.put("/api/calls/held", json={"held": True}).raise_for_status()
    page = visit(f"{studio.url}/{studio.slug}/show")
    page.get_by_role("button", name=re.compile("^Edit Logline")).click()
    page.get_by_role("button", name="Suggest: Logline").click()
    offered = page.get_by_role("group", name="Other wordings").get_by_role("button")
    expect(offered.first).to_be_visible()
    assert 2 <= offered.count() <= 3
    shoot(page, "suggest")
    no_faults(page)
    words = offered.first.inner_text()
    offered.first.click()
    expect(page.get_by_label("Logline", exact=True)).to_have_value(words)
    expect(page.get_by_role("group", name="Other wordings")).to_have_count(0)
    document = studio.get(f"/api/shows/{studio.slug}/documents/blueprint")["document"]
    assert document["logline"] == "A diver clears her brother's name."
    page.get_by_label("Logline", exact=True).press("Control+Enter")
    expect(page.get_by_label("Logline", exact=True)).to_have_count(0)
    document = studio.get(f"/api/shows/{studio.slug}/documents/blueprint")["document"]
    assert document["logline"] == words


def test_a_beat_that_the_house_did_not_write_says_so_at_its_field(studio, visit):
    page = visit(f"{studio.url}/{studio.slug}/beat/s01e01.b02")
    page.get_by_role("button", name="Suggest: Picture").click()
    expect(page.get_by_text(re.compile("built-in writer"))).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_text(re.compile("built-in writer"))).to_have_count(0)
