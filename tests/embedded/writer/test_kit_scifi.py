"""The science fiction kit: what is particular to a place where the air is counted."""

from __future__ import annotations

import re

import pytest
from tests.embedded.writer.kit_prose import everything

from production_flow.embedded.writer.kits.tables import tables, trade_of
from production_flow.embedded.writer.notices import of as notices_of
from production_flow.embedded.writer.reader import read
from production_flow.embedded.writer.story import story

STATION = "A retired shuttle mechanic must find out who sabotaged the air plant on a space station."
CITY = "A hacker in near-future Lagos hunts the algorithm that sold her memories."
SEALED = {"air", "headoffice"}
"""Cases that only make sense where nobody can walk out."""


@pytest.mark.parametrize(
    "prompt",
    [
        STATION,
        CITY,
        "A signal from a dead satellite calls a subway driver by name",
        "Two robots mine an asteroid that may be alive",
        "A funny sci-fi show about a janitor on a generation ship",
    ],
)
def test_science_fiction_is_told_with_this_kit(prompt):
    assert read(prompt).kit == "scifi"


def test_nothing_is_said_to_be_borrowed():
    assert not any("kit" in notice.message for notice in notices_of(story(STATION, 1)))


def test_who_can_walk_out_is_not_sold_air():
    for setting in ("city", "town", "village", "coast", "house", "institution", "island", "space", "ship", "wild"):
        flags = {f"setting-{setting}"}
        able = {name for name, row in tables("scifi").cases.items() if not set(row.get("lacks", ())) & flags}
        assert len(able) >= 6
        assert ("air" in able) == (setting in {"space", "ship"})
        assert bool(SEALED & able) == (setting in {"space", "ship", "wild"})


def test_the_watch_is_kept_in_the_control_room_whoever_the_hero_is():
    for prompt in (STATION, "A doctor on a space station hides a patient", "A baker on a space station"):
        base = story(prompt, 1).place("control")
        assert base is not None
        assert "console" in base.details, prompt


def test_what_a_show_calls_by_another_name_it_always_calls_by_that_name():
    chosen = "|".join(tables("scifi").words["choose"])
    for line in everything("scifi"):
        assert not re.search(rf"\b(?:{chosen})['-]", line), line


def test_no_name_of_a_world_breaks_a_phrase():
    """`board`, `gate`, `lamp` and the like are renamed on ships and in space, where these texts are set."""
    renamed = re.compile(r"\b(?:board|gate|lamp|lamps|street|rain|kerb|car|cars|typewriter|pencil)\b", re.IGNORECASE)
    folder = [line for line in everything("scifi") if not line.startswith(("Leap days", "on a long paper strip"))]
    for line in folder:
        assert not renamed.search(line), line


def test_trades_of_the_future_have_hands_of_their_own():
    for word, person in (("android", "a unit with good fingers"), ("superhero", "somebody who has caught a bus")):
        assert trade_of(tables("scifi"), word)["person"] == person


def test_in_a_city_of_tomorrow_nobody_lives_in_a_ring():
    show = story("A memory thief in Neo-Jakarta wants to buy back her own childhood", 3)
    told = " ".join([*(place.name for place in show.places), *(person.description for person in show.people)])
    assert not re.search(r"\b(?:Ring|Lock|Bay|decks?|ration|level)\b", told), told
    away = story("A lighthouse keeper on Europa hears knocking from under the ice", 3)
    assert any(re.search(r"Lock|Bay", place.name) for place in away.places)
