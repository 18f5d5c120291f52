"""Queue and costs, models and keys, and the package, as a person uses them."""

import io
import os
import time
import zipfile

import pytest
from playwright.sync_api import expect

from production_flow.production.happenings import Happenings

pytestmark = pytest.mark.browser


def eventually(holds):
    end = time.monotonic() + 15
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.1)


def sideways(page):
    wide, seen = page.evaluate("[document.scrollingElement.scrollWidth, innerWidth]")
    assert wide <= seen, f"{wide} of {seen}"


def sound(visit, shoot, no_faults, url, name, ready):
    """The room in both themes and four widths, and what axe says of it."""
    for theme in ("dark", "light"):
        for width in (1920, 1440, 1024, 390):
            page = visit(url, width=width, height=900 if width > 760 else 844, theme=theme)
            expect(page.get_by_text(ready).first).to_be_visible()
            page.wait_for_timeout(400)
            shoot(page, f"{name}-{theme}-{width}")
            sideways(page)
            if width in {1440, 390}:
                no_faults(page)


@pytest.fixture
def waiting(studio):
    """The studio with its queue held and three calls that wait."""
    studio.client.put("/api/calls/held", json={"held": True}).raise_for_status()
    ask = {"show": studio.slug, "do": "make", "tier": "draft"}
    studio.calls = [studio.post("/api/calls", {**ask, "only": [stage]})["id"] for stage in ("keyframe", "voice", "cue")]
    return studio


def waits(studio):
    return [call["id"] for call in studio.get("/api/calls")["calls"] if call["state"] == "waiting"]


def test_the_queue_is_ordered_stopped_and_let_go(waiting, visit):
    page = visit(f"{waiting.url}/queue")
    first, second, third = waiting.calls
    expect(page.locator("[data-call]")).to_have_count(3)
    grip = page.locator(f'[data-call="{third}"] .grip')
    grip.focus()
    page.keyboard.press("ArrowUp")
    eventually(lambda: waits(waiting) == [first, third, second])
    expect(grip).to_be_focused()

    page.locator(f'[data-call="{second}"]').drag_to(page.locator(f'[data-call="{first}"]'))
    eventually(lambda: waits(waiting) == [second, first, third])

    page.locator(f'[data-call="{first}"]').get_by_role("button", name="Stop").click()
    eventually(lambda: waits(waiting) == [second, third])
    expect(page.get_by_role("region", name="Over")).to_contain_text("Stopped")
    page.get_by_role("region", name="Over").get_by_role("button", name="Ask for").click()
    eventually(lambda: len(waits(waiting)) == 3)

    for call in waits(waiting):
        waiting.post(f"/api/calls/{call}/cancel", {})
    page.get_by_role("button", name="Let it go on").click()
    expect(page.get_by_role("button", name="Hold queue")).to_be_visible()
    assert waiting.get("/api/calls")["held"] is False
    page.keyboard.press("h")
    eventually(lambda: waiting.get("/api/calls")["held"] is True)


def test_one_job_is_stopped_and_the_rest_goes_on(waiting, visit, shoot, no_faults, tmp_path):
    hidden = tmp_path / "shows" / ".flow"
    (hidden / "run.pid").write_text(str(os.getpid()))
    for node in ("keyframe:s01e01.b02", "keyframe:s01e01.b03"):  # as a worker tells them
        Happenings(hidden).tell("started", show=waiting.slug, node=node)
    page = visit(f"{waiting.url}/queue")
    jobs = page.get_by_role("table", name="Jobs")
    expect(jobs.get_by_role("button", name="Stop Beat 03, picture")).to_be_visible()
    shoot(page, "queue-jobs-dark-1440")
    jobs.get_by_role("button", name="Stop Beat 02, picture").click()
    expect(jobs.get_by_text("Stopping")).to_be_visible()
    no_faults(page)
    assert [(job["node"], job["stopping"]) for job in waiting.get("/api/calls")["jobs"]] == [
        ("keyframe:s01e01.b02", True),
        ("keyframe:s01e01.b03", False),
    ]
    assert len(waits(waiting)) == 3
    Happenings(hidden).tell("stopped", show=waiting.slug, node="keyframe:s01e01.b02")
    expect(jobs.get_by_text("Stopping")).to_have_count(0)
    expect(jobs.get_by_role("button", name="Stop Beat 03, picture")).to_be_visible()


def test_the_budget_is_set_in_place(studio, visit):
    page = visit(f"{studio.url}/queue")
    page.get_by_role("button", name="Edit the budget of The Cold Valve").click()
    field = page.get_by_label("Budget in dollars, empty for none")
    field.fill("nothing")
    field.press("Enter")
    expect(page.get_by_text("Write an amount, as in 60.")).to_be_visible()
    field.fill("60")
    field.press("Enter")
    expect(page.get_by_text("of $60.00 set by you.")).to_be_visible()
    assert studio.get(f"/api/shows/{studio.slug}")["settings"]["budget"] == 600_000
    page.get_by_role("button", name="Edit the budget of The Cold Valve").press("Enter")
    field.fill("")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("No budget is set")).to_be_visible()
    assert studio.get(f"/api/shows/{studio.slug}")["settings"]["budget"] is None


def test_the_queue_is_sound_in_both_themes(waiting, visit, shoot, no_faults):
    sound(
        visit, shoot, no_faults, f"{waiting.url}/queue", "queue", "Hold queue" if not waiting.calls else "Let it go on"
    )


def chosen(studio):
    return studio.get(f"/api/shows/{studio.slug}")["settings"]["choices"].get("video", "")


def test_a_model_is_chosen_for_a_show(studio, visit):
    page = visit(f"{studio.url}/models")
    page.get_by_role("button", name="Made by, Motion").click()
    page.get_by_role("menuitem", name="This machine").click()
    eventually(lambda: chosen(studio) == "draft")
    button = page.get_by_role("button", name="Made by, Motion: This machine")
    expect(button).to_be_visible()
    button.press("Enter")
    wanted = page.get_by_role("menuitem").filter(has_text="no key").first
    page.keyboard.press("ArrowDown")
    wanted.press("Enter")
    eventually(
        lambda: studio.get(f"/api/shows/{studio.slug}")["settings"]["choices"].get("video") not in {None, "draft"}
    )
    expect(page.get_by_text("Missing").first).to_be_visible()


def test_a_key_is_written_never_shown_and_removed(studio, visit):
    secret = "canary-" + "7" * 30 + "4f2a"
    page = visit(f"{studio.url}/models")
    page.get_by_role("button", name="Set BFL_API_KEY").click()
    field = page.get_by_label("Value of BFL_API_KEY")
    expect(field).to_be_focused()
    field.fill(secret)
    field.press("Enter")
    expect(page.get_by_text("ends in 4f2a")).to_be_visible()
    assert secret not in page.content()
    row = next(row for row in studio.get("/api/keys")["keys"] if row["name"] == "BFL_API_KEY")
    assert row["set"]
    page.get_by_role("button", name="Remove BFL_API_KEY").click()
    dialog = page.get_by_role("dialog", name="Remove BFL_API_KEY")
    expect(dialog).to_contain_text("These stop until a key is set again")
    dialog.get_by_role("button", name="Keep it").click()
    expect(dialog).to_be_hidden()
    page.get_by_role("button", name="Remove BFL_API_KEY").press("Enter")
    dialog.get_by_role("button", name="Remove", exact=True).press("Enter")
    expect(page.get_by_role("button", name="Set BFL_API_KEY")).to_be_visible()
    row = next(row for row in studio.get("/api/keys")["keys"] if row["name"] == "BFL_API_KEY")
    assert not row["set"]


def test_models_and_keys_are_sound_in_both_themes(studio, visit, shoot, no_faults):
    sound(visit, shoot, no_faults, f"{studio.url}/models", "models", "Writing")


@pytest.fixture
def packed(studio, tmp_path):
    """The studio with something in its package."""
    folder = tmp_path / "shows/packages" / studio.slug
    (folder / "episodes/s01e01").mkdir(parents=True)
    (folder / "credits.txt").write_text("By nobody.\n")
    (folder / "episodes/s01e01/captions.srt").write_text("1\n00:00:01,000 --> 00:00:02,000\nMine.\n")
    return studio


def test_a_package_is_opened_and_exported(packed, visit):
    page = visit(f"{packed.url}/{packed.slug}/package")
    listed = packed.get(f"/api/shows/{packed.slug}/package")["files"]
    expect(page.get_by_text(f"{len(listed)} files").first).to_be_visible()
    with page.expect_download() as coming:
        page.get_by_role("link", name="Export").click()
    data = coming.value.path().read_bytes()
    inside = zipfile.ZipFile(io.BytesIO(data))
    assert inside.testzip() is None
    known = {f"{packed.slug}/{file['path']}" for file in listed}
    more = set(inside.namelist()) - known
    assert known < {*inside.namelist()}
    assert all(name.startswith((f"{packed.slug}/record.json", f"{packed.slug}/takes/")) for name in more)

    page.locator("summary").last.press("Enter")
    with page.expect_download() as coming:
        page.get_by_role("link", name="Download s01e01/captions.srt").press("Enter")
    assert coming.value.path().read_text().endswith("Mine.\n")


def test_the_package_is_sound_in_both_themes(packed, visit, shoot, no_faults):
    sound(visit, shoot, no_faults, f"{packed.url}/{packed.slug}/package", "package", "Export")
