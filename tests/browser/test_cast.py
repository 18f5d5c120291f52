"""The cast room as a person uses it: by mouse, and again by keyboard; what changed is asked of the server."""

import io

import pytest
from PIL import Image
from playwright.sync_api import expect

pytestmark = pytest.mark.browser


@pytest.fixture
def room(studio, visit):
    """The cast room on a studio whose queue is held, so that nothing is redrawn meanwhile."""
    studio.client.put("/api/calls/held", json={"held": True}).raise_for_status()
    studio.page = visit(f"{studio.url}/{studio.slug}/cast")
    expect(studio.page.get_by_role("heading", name="Maeve Tolland", exact=True)).to_be_attached()
    return studio


def document(studio, node):
    return studio.get(f"/api/shows/{studio.slug}/documents/{node}")["document"]


def row(studio, node):
    return next(one for one in studio.get(f"/api/shows/{studio.slug}")["nodes"] if one["node"] == node)


def soon(room, node, **wanted):
    """A node's row is as it is wanted within five seconds: the page shows a change before the server has it."""
    for _ in range(50):
        found = {name: row(room, node)[name] for name in wanted}
        if found == wanted:
            return
        room.page.wait_for_timeout(100)
    assert found == wanted


def picture(shade):
    kept = io.BytesIO()
    Image.new("RGB", (400, 500), shade).save(kept, "PNG")
    return kept.getvalue()


def test_a_field_is_written_in_place(room, shoot, no_faults):
    page = room.page
    page.get_by_role("button", name="Edit Summary: Dives.").click()
    box = page.get_by_label("Summary", exact=True)
    expect(box).to_be_focused()
    box.fill("Dives at night.")
    expect(page.get_by_text("Saving", exact=False).first).to_be_visible()
    shoot(page, "cast-edit-dark-1440")
    no_faults(page)
    assert document(room, "character:maeve")["summary"] == "Dives."  # nothing saves before it is asked
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_role("button", name="Edit Summary: Dives at night.")).to_be_visible()
    assert document(room, "character:maeve")["summary"] == "Dives at night."


def test_a_role_is_one_change_in_two_documents_by_keyboard(room):
    page = room.page
    page.get_by_role("button", name="Edit Role: diver").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_label("Role", exact=True)).to_be_focused()
    page.keyboard.press("Control+a")
    page.keyboard.type("salvage diver")
    page.keyboard.press("Control+Enter")
    expect(page.get_by_role("button", name="Edit Role: salvage diver")).to_be_visible()
    assert document(room, "character:maeve")["role"] == "salvage diver"
    assert document(room, "cast:show")["characters"][0]["role"] == "salvage diver"
    page.locator("body").press("Control+z")
    expect(page.get_by_role("button", name="Edit Role: diver")).to_be_visible()
    assert document(room, "cast:show")["characters"][0]["role"] == "diver"


def test_a_locked_look_asks_before_it_is_written_into(room, shoot, no_faults):
    page = room.page
    page.get_by_role("button", name="Lock look").click()
    expect(page.get_by_text("Look locked")).to_be_visible()
    soon(room, "character:maeve", locked=True)
    soon(room, "portrait:maeve", locked=True)

    page.get_by_role("button", name="Locked Summary: Dives.").press("w")  # the first keystroke asks
    asked = page.get_by_role("dialog", name="Unlock Maeve Tolland?")
    expect(asked.get_by_text("3 beats use this look.")).to_be_visible()
    shoot(page, "cast-unlock-dark-1440")
    no_faults(page)
    page.keyboard.press("Escape")
    assert row(room, "portrait:maeve")["locked"]

    page.get_by_role("button", name="Locked Summary: Dives.").click()
    asked.get_by_role("button", name="Unlock").click()
    expect(page.get_by_label("Summary", exact=True)).to_be_focused()
    soon(room, "character:maeve", locked=False)
    soon(room, "portrait:maeve", locked=False)
    page.keyboard.press("Escape")
    page.keyboard.press("x")
    expect(page.get_by_text("Look locked")).to_be_visible()
    soon(room, "portrait:maeve", locked=True)


def test_an_own_picture_is_a_take_and_the_old_one_can_be_circled_again(room, shoot, no_faults):
    page = room.page
    own = {"name": "me.png", "mimeType": "image/png", "buffer": picture("teal")}
    page.get_by_label("Your own picture").set_input_files(own)
    expect(page.get_by_role("button", name="Maeve Tolland, take 2, picked")).to_be_visible()
    soon(room, "portrait:maeve", take=2, by="person")

    page.keyboard.press("1")
    expect(page.get_by_role("button", name="Circle take 1")).to_be_visible()
    expect(page.get_by_role("img", name="Maeve Tolland, take 1")).to_be_visible()
    shoot(page, "cast-takes-dark-1440")
    no_faults(page)
    page.keyboard.press("p")
    expect(page.get_by_role("img", name="Maeve Tolland, key look")).to_be_visible()
    expect(page.get_by_role("button", name="Circle take 1")).not_to_be_attached()
    soon(room, "portrait:maeve", take=1, takes=2)  # nothing is thrown away


def test_an_image_is_dropped_on_the_key_look(room):
    page = room.page
    file = page.evaluate_handle(
        """bytes => {
            const held = new DataTransfer();
            held.items.add(new File([new Uint8Array(bytes)], "drop.png", { type: "image/png" }));
            return held;
        }""",
        list(picture("crimson")),
    )
    for kind in ("dragover", "drop"):
        page.locator("figure.key").dispatch_event(kind, {"dataTransfer": file})
    expect(page.get_by_role("button", name="Maeve Tolland, take 2, picked")).to_be_visible()
    soon(room, "portrait:maeve", take=2)


def test_their_line_is_played_and_their_voice_changed(room):
    page = room.page
    expect(page.get_by_text("“Cold.”")).to_be_visible()
    page.keyboard.press("v")
    expect(page.get_by_role("button", name="Stop")).to_be_visible()
    expect(page.get_by_role("button", name="Play their line")).to_be_visible()  # two seconds later it is over
    page.get_by_role("button", name="Try another line").click()
    expect(page.get_by_text("“Line 1 is mine.”")).to_be_visible()

    page.get_by_role("button", name="Change voice").click()
    page.get_by_role("button", name="Edit Manner: plain").click()
    page.get_by_label("Manner").select_option("dry")
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_text("Middle, dry")).to_be_visible()
    assert document(room, "character:maeve")["voice"]["diction"] == "dry"


def test_places_and_props_by_keyboard(room):
    page = room.page
    page.get_by_role("link", name="Places 2").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Pier Nine", exact=True)).to_be_attached()
    page.get_by_role("link", name="Pier Nine", exact=True).focus()
    page.keyboard.press("ArrowDown")
    expect(page.get_by_role("heading", name="The Office", exact=True)).to_be_attached()
    expect(page.get_by_text("2 beats in 1 episode.")).to_be_visible()
    page.get_by_role("button", name="Edit Night: One lamp.").focus()
    page.keyboard.press("Enter")
    page.get_by_label("Night").fill("Two lamps.")
    page.keyboard.press("Control+Enter")
    expect(page.get_by_role("button", name="Edit Night: Two lamps.")).to_be_visible()
    assert document(room, "location:office")["light"]["night"] == "Two lamps."

    page.get_by_role("link", name="Props 1").click()
    expect(page.get_by_role("heading", name="a brass valve")).to_be_attached()
    page.get_by_role("complementary").get_by_role("link", name="Beat 1.01").click()
    page.wait_for_url("**/board/s01e01/b01")


def test_a_prop_is_added(room, no_faults):
    page = room.page
    page.get_by_role("link", name="Props 1").click()
    page.get_by_role("button", name="Add a prop").press("Enter")
    asked = page.get_by_role("dialog", name="Add a prop")
    asked.get_by_label("Name").fill("A wet ledger")
    asked.get_by_label("In a few words").fill("Who paid for the valve.")
    expect(asked.get_by_role("heading", name="If you save this")).to_be_visible()
    no_faults(page)
    asked.get_by_role("button", name="Save").click()
    page.wait_for_url("**/cast/prop:a-wet-ledger")
    expect(page.get_by_role("heading", name="A wet ledger")).to_be_attached()
    props = document(room, "inventory:show")["props"]
    assert props[1] == {"id": "a-wet-ledger", "name": "A wet ledger", "summary": "Who paid for the valve."}


def test_the_cast_room_in_both_themes(studio, visit, shoot, no_faults):
    for theme in ("dark", "light"):
        for width in (1440, 1920, 1024, 390):
            page = visit(
                f"{studio.url}/{studio.slug}/cast", width=width, height=900 if width > 760 else 844, theme=theme
            )
            expect(page.get_by_role("img", name="Maeve Tolland, key look")).to_be_visible()
            expect(page.get_by_role("button", name="Redo")).to_be_visible()
            shoot(page, f"cast-{theme}-{width}")
            wide, seen = page.evaluate("[document.scrollingElement.scrollWidth, innerWidth]")
            assert wide <= seen
            if width in {1440, 390}:
                no_faults(page)


def test_the_sheets_of_a_person_open_large(room, shoot, no_faults):
    page = room.page
    sheets = page.get_by_role("region", name="Sheets")
    for sheet in ("turnaround", "expressions"):
        assert sheets.get_by_alt_text(f"Maeve Tolland, {sheet}").evaluate(
            "img => img.decode().then(() => img.naturalWidth)"
        )
    small = sheets.get_by_role("button", name="Maeve Tolland, expressions")
    small.focus()
    page.keyboard.press("Enter")
    opened = page.get_by_role("dialog", name="Maeve Tolland, expressions")
    large = opened.get_by_alt_text("Maeve Tolland, expressions")
    assert large.get_attribute("src") == f"/media/{row(room, 'sheet:maeve.expressions')['digest']}"
    assert large.bounding_box()["width"] > 3 * small.bounding_box()["width"]
    expect(opened.get_by_role("button", name="Redo")).to_be_visible()
    shoot(page, "cast-sheet-dark-1440")
    no_faults(page)
    with page.expect_response("**/api/calls") as asked:
        opened.get_by_role("button", name="Redo").click()
    assert asked.value.json()["node"] == "sheet:maeve.expressions"
    page.keyboard.press("Escape")
    expect(opened).not_to_be_visible()
    expect(small).to_be_focused()


def test_a_sheet_that_its_character_left_behind_says_so(room):
    page = room.page
    page.get_by_role("button", name="Edit Role: diver").click()
    page.get_by_label("Role", exact=True).fill("salvage diver")
    page.keyboard.press("Control+Enter")
    expect(page.get_by_role("region", name="Sheets").get_by_text("Stale:", exact=False).first).to_be_visible()


def test_a_sheet_in_the_address_opens_its_person(studio, visit, shoot, no_faults):
    page = visit(f"{studio.url}/{studio.slug}/cast/sheet:sid.turnaround", width=390, height=844, theme="light")
    expect(page.get_by_role("img", name="Sid Tarrow, key look")).to_be_visible()
    small = page.get_by_role("button", name="Sid Tarrow, turnaround")
    small.scroll_into_view_if_needed()
    shoot(page, "cast-sheets-light-390")
    small.click()
    opened = page.get_by_role("dialog", name="Sid Tarrow, turnaround")
    expect(opened.get_by_role("button", name="Redo")).to_be_visible()
    assert opened.get_by_role("link", name="Full size").bounding_box()["x"] > 0
    shoot(page, "cast-sheet-light-390")
    no_faults(page)
