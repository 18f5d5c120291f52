"""What is particular to comedies: who gets them, how small their secrets are, and that nobody tells another's joke."""

from __future__ import annotations

import re
import tomllib
from dataclasses import replace
from importlib.resources import files
from typing import get_args

import pytest
from tests.embedded.writer.kit_prose import runs, runs_of, texts

from production_flow.documents.scene import Expression, Pose
from production_flow.embedded.writer.kits.shelf import KITS as SHELF
from production_flow.embedded.writer.kits.tables import tables
from production_flow.embedded.writer.lexicon_of import names_of_things
from production_flow.embedded.writer.plots import season_plan
from production_flow.embedded.writer.reader import read
from production_flow.embedded.writer.settings.choice import setting_of
from production_flow.embedded.writer.story import story
from production_flow.embedded.writer.storyboard import storyboards
from production_flow.embedded.writer.storyboard.drafts import read_section
from production_flow.embedded.writer.storyboard.freed import freed
from production_flow.embedded.writer.storyboard.jarring import jars, lacking
from production_flow.embedded.writer.subjects.choice import subject_of
from production_flow.embedded.writer.surfaces import head_of, preposition
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


HOME = "A sitcom about three sisters who share one bathroom in a flat in Leeds"


def test_nobody_in_a_household_has_a_badge_or_sits_in_a_meeting():
    kept = freed(tables("comedy"), story(HOME, 1))
    shown = [
        text for row in kept.events.values() for value in row.values() if isinstance(value, list) for text in value
    ]
    said = [line for rows in kept.speech.values() for lines in rows.values() for line in lines]
    office = re.compile(
        r"\b(?:badge|microphone|minutes of|certificate|memo|agenda|tribunal|visitors'|quarterly|raffle)\b"
    )
    assert not [text for text in (*shown, *said) if office.search(text)]


def test_what_a_household_has_besides_can_be_drawn_said_and_ended():
    kept, whole = freed(tables("comedy"), story(HOME, 1)), tables("comedy")
    for move in whole.moves:
        row, bound = kept.events[move.id], {word for atom in move.before.present for word in atom[1:]} | {"P"}
        begun = {found[1] for text in row["text"] if (found := re.match(r"([a-z]+): ", text))}
        for field in ("mid", "end"):
            ends = [text for text in row.get(field, ()) if re.match(r"[a-z]+: ", text)]
            untied = len(ends) < len(row.get(field, ()))
            assert not ends or untied or all(any(one in end.split(":")[0] for end in ends) for one in begun), move.id
        for text in (text for field in ("text", "mid", "end", "after") for text in row.get(field, ())):
            _, stances = read_section(re.sub(r"^[a-z]+: ", "", text).replace("{trade.pose}", "hold"))
            assert stances, text
            for stance in stances:
                assert stance.pose in get_args(Pose), text
                assert stance.face in get_args(Expression), text
                assert stance.who in bound, text
    assert not [
        line for rows in kept.speech.values() for lines in rows.values() for line in lines if len(line.split()) > 14
    ]


def test_a_household_shares_no_turn_of_phrase_with_another_kit():
    book = tomllib.loads(files("production_flow.embedded.writer.kits.comedy").joinpath("household.toml").read_text())
    own = runs_of(texts([book]))
    for other in (kit for kit in SHELF if kit != "comedy"):
        assert len(own & runs(other)) < 0.005 * len(own), (other, own & runs(other))


@pytest.mark.parametrize(
    ("sentence", "front"),
    [
        ("A retired acrobat moves back in with her four grown sons in a farmhouse near Odense", "The Farmhouse, the "),
        ("Two aunts and a nephew share a kitchen in a cottage near Bruges", "The Cottage, the "),
        ("A piano tuner in Ljubljana and his three sisters share one bathroom", "Ljubljana, the "),
    ],
)
def test_a_household_has_a_place_before_its_door(sentence: str, front: str):
    show = story(sentence, 5)
    assert (show.kit.id, world_of(show.brief)) == ("comedy", "home")
    before = show.places[0]
    assert (before.interior, before.name.startswith(front)) == (False, True)


def test_a_household_meets_indoors_at_its_own_table():
    for seed in range(4):
        for episode in storyboards(story(HOME, seed))[:3]:
            told = {beat.title: beat.location for beat in episode.beats if beat.title == "The Bent Fork"}
            assert not [
                place for place in told.values() if re.search(r"cupboard|attic|loft|shop|counter", place, re.IGNORECASE)
            ]


def test_a_place_at_the_top_of_the_stairs_is_a_place_that_one_is_at():
    show = story(HOME, 1)
    landing = replace(show.places[1], name="The Top of the Stairs by the Bathroom")
    assert (head_of(landing), preposition(landing)) == ("the top of the stairs", "at")


@pytest.mark.parametrize(
    "text",
    ["Four dogs are tied together at the knee", "They hang from the hedge", "There is a swing: x sits on a swing"],
)
def test_a_roof_has_no_ground_on_it(text: str):
    show = story(HOME, 1)
    roof = next(place for place in show.places if place.set == "rooftop")
    lawn = replace(roof, set="garden")
    assert jars(text, "clear", "day", outdoors=True, lacks=lacking(roof))
    assert not jars(text, "clear", "day", outdoors=True, lacks=lacking(lawn))


def test_a_nephew_in_a_narrow_house_is_kin_whatever_animals_live_there():
    brief = read("A lighthouse bulb salesman and his nephew live with three goats in a narrow house in Cork")
    assert (subject_of(brief), world_of(brief)) == ("household", "home")


def test_who_lives_in_a_flat_is_seen_before_the_street_door_and_not_on_a_lawn():
    for seed in range(3):
        show = story("A grandfather and two stepdaughters share a council flat in Hull with a parrot, a sitcom", seed)
        front = show.places[0]
        assert world_of(show.brief) == "home"
        assert (front.interior, front.set) == (False, "noir_street")
        assert not re.search(
            r"lawn|hedge|sprinkler", " ".join([front.name, *front.details, *front.touches]), re.IGNORECASE
        )
        assert preposition(replace(front, name="The Flat, the Street Door")) == "at"


def test_who_shares_a_houseboat_is_at_home_on_the_water():
    show = story("Four cousins share a houseboat in Amsterdam with a goose, a sitcom", 4)
    assert (world_of(show.brief), subject_of(show.brief), setting_of(show.brief)) == ("home", "household", None)
    assert not [place.name for place in show.places if re.search(r"Lawn|Attic|Stairs|Landing", place.name)]
    told = next(iter(storyboards(show))).beats[0].description
    assert "in a houseboat" not in told
    assert world_of(read("A comedy about a pirate ship with one toilet")) == "shore"


@pytest.mark.parametrize("seed", range(3))
def test_a_terraced_house_has_a_front_and_no_bin_on_its_roof(seed: int):
    show = story("A sitcom about a widower and his two daughters in a terraced house in Gdansk, one bathroom", seed)
    assert (world_of(show.brief), show.places[0].interior) == ("home", False)
    landing = replace(show.places[1], name="The Landing Outside the Bathroom")
    assert preposition(landing) == "on"


def test_a_flat_in_another_tongue_has_no_lawn_either():
    show = story("una comedia sobre dos hermanas que comparten un piso en Sevilla con su abuela", 3)
    assert (world_of(show.brief), show.places[0].set) == ("home", "noir_street")
