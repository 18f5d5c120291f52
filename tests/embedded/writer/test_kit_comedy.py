"""What is particular to comedies: who gets them, how small their secrets are, and that nobody tells another's joke."""

from __future__ import annotations

import re

import pytest

from production_flow.embedded.writer.kits.tables import tables
from production_flow.embedded.writer.lexicon_of import names_of_things
from production_flow.embedded.writer.plots import season_plan
from production_flow.embedded.writer.reader import read
from production_flow.embedded.writer.settings.choice import setting_of
from production_flow.embedded.writer.story import story
from production_flow.embedded.writer.storyboard.freed import freed
from production_flow.embedded.writer.subjects.choice import subject_of
from production_flow.embedded.writer.surroundings import world_of

STAIRS = "A sitcom about three sisters who share one bathroom above a chip shop in Leeds"
BAKER = "A romantic comedy about a baker who falls for the health inspector in Porto"
PETS = "A family show about three children who run a hotel for lost pets"


@pytest.mark.parametrize(
    ("prompt", "kit"),
    [
        (STAIRS, "comedy"),
        (PETS, "comedy"),
        (BAKER, "comedy"),
        ("A mockumentary about a town hall clerk who hides a surprise party from the mayor", "workplace"),
        ("A funny horror show about a vampire dentist", "horror"),
        ("A cozy mystery about a retired chef who solves crimes", "cozy"),
        ("A bleak horror series about a family in a lighthouse", "horror"),
    ],
)
def test_comedies_and_families_get_the_comedy_kit_and_dread_does_not(prompt: str, kit: str):
    assert read(prompt).kit == kit


def test_an_object_is_one_thing():
    for name, row in {**tables("comedy").cases, **tables("comedy").sides}.items():
        short = next(entry for key, entry in row.items() if key in {"o1", "o5"})["short"]
        assert short.startswith("the "), name
        assert not re.search(r"[^s]s$", short), f"{name}: {short} is gone, and not are gone"


@pytest.mark.parametrize("place", ["terraced house in Leeds", "farmhouse outside Cork", "flat above a chip shop"])
def test_a_family_at_home_has_no_office_things_and_no_employee_of_the_month(place: str):
    show = story(f"Three generations share one bathroom in a {place}", 9)
    assert world_of(show.brief) == "home"
    assert names_of_things(show)["lanyard"] == "sleeve"
    assert not {"the front desk", "whoever is in charge", "holder of the keys"} & {one.called for one in show.people}
    assert any("Bathroom" in one.name for one in show.places)
    assert not {"colleague", "nameplate", "inspection", "drill"} & {plan.case for plan in season_plan(show)}


@pytest.mark.parametrize(
    "prompt",
    [
        "A bus driver and his three teenage daughters hide a goat in their council flat in Glasgow",
        "A plumber and her mother-in-law share one bathroom in a narrow house in Leeds",
        "A sitcom about a school caretaker and her grown-up twins who bet on a week without phones in their house",
    ],
)
def test_kin_in_their_own_rooms_are_at_home_whatever_their_trades(prompt: str):
    show = story(prompt, 3)
    assert (show.kit.id, world_of(show.brief), subject_of(show.brief)) == ("comedy", "home", "household")
    assert setting_of(show.brief) is None
    assert "world-home" in tables("comedy").cases[season_plan(show)[0].case]["needs"]


def test_a_staff_is_not_at_home_and_has_no_case_of_a_household():
    show = story("A comedy about a competitive eater with stage fright", 2)
    assert show.kit.id == "comedy"
    assert world_of(show.brief) != "home"
    assert not [plan.case for plan in season_plan(show) if "needs" in tables("comedy").cases[plan.case]]


def test_a_household_has_no_copier():
    whole = tables("comedy")
    kept = freed(whole, story("A sitcom about three sisters who share one bathroom in a flat in Leeds", 1))
    told = [str(kit.events) + str(kit.speech) + str(kit.frame["sky"]) for kit in (whole, kept)]
    for word in ("copier", "stapler", "agenda", "another floor", "strip light"):
        assert told[1].count(word) < told[0].count(word), word


def test_who_shares_a_flat_with_kin_and_a_pet_is_in_a_household_and_not_in_a_pet_show():
    brief = read("A sitcom about a captain who shares a tiny flat in Grimsby with his granddaughters and a hamster")
    assert subject_of(brief) == "household"
