"""Things that are many have verbs for many, and the dark has an hour."""

from __future__ import annotations

import random

import pytest

from production_flow.documents.scene import Weather
from production_flow.embedded.writer.agreement import is_many, many_of
from production_flow.embedded.writer.kits.shelf import KITS
from production_flow.embedded.writer.kits.tables import tables
from production_flow.embedded.writer.plots import season_plan
from production_flow.embedded.writer.story import story
from production_flow.embedded.writer.storyboard import storyboards
from production_flow.embedded.writer.storyboard.climate import said_weather, weather_in
from production_flow.embedded.writer.storyboard.hours import ACTS, darkened
from production_flow.embedded.writer.surfaces import show_words
from production_flow.embedded.writer.terms import KitId
from production_flow.embedded.writer.voice import Memory, Voice


@pytest.mark.parametrize(
    ("phrase", "many"),
    [
        ("the ashes", True),
        ("the three hundred cattle", True),
        ("her mother's letters", True),
        ("the letter of the sisters", False),
        ("the bus", False),
        ("the compass", False),
        ("his brother's grave", False),
        ("the books under the bean", True),
    ],
)
def test_what_is_many_is_known(phrase: str, many: bool):
    assert is_many(phrase) is many


def test_a_verb_after_many_things_agrees_and_one_after_a_part_of_them_does_not():
    things = {"A9": {"np": "a box of ashes", "short": "the ashes"}, "B9": {"np": "a key", "short": "the key"}}
    voice = Voice({}, things, {}, random.Random(1), Memory())
    assert voice.fill("{o.Short} is gone, and {o.short} has been missed.", {"o": "A9"}) == (
        "The ashes are gone, and the ashes have been missed."
    )
    assert voice.fill("What is left of {o.short} is warm.", {"o": "A9"}) == "What is left of the ashes is warm."
    assert voice.fill("{o.Short} is gone.", {"o": "B9"}) == "The key is gone."
    assert voice.fill("Nothing is said of {o.short}, which lies there.", {"o": "A9"}) == (
        "Nothing is said of the ashes, which lie there."
    )
    assert [many_of(verb) for verb in ("goes", "lies", "into")] == ["go", "lie", "into"]


def test_what_the_season_is_about_agrees_too():
    voice = Voice({}, {}, {"matter": "the books"}, random.Random(1), Memory())
    assert voice.fill("The fire is low, and {matter} has been let in.", {}) == (
        "The fire is low, and the books have been let in."
    )


@pytest.mark.parametrize(
    ("sentence", "dealt", "seen"),
    [
        ("A scribe in Timbuktu saves the books from the sultan's soldiers in 1591", "fog", "dust"),
        ("A scribe in Timbuktu saves the books from the sultan's soldiers in 1591", "snow", "clear"),
        ("A glover's apprentice in Delft must find who forged the map in 1593", "fog", "fog"),
        ("A mother hides a bounty hunter in her root cellar during a blizzard, western", "clear", "snow"),
        ("Two monks carry a stolen relic home across a frozen lake", "rain", "snow"),
    ],
)
def test_a_town_has_the_weather_of_its_country(sentence: str, dealt: Weather, seen: Weather):
    show = story(sentence, 1)
    skies = tables(show.kit.id).frame["sky"]
    assert (said_weather(show.brief, skies) or weather_in(show.brief, dealt, skies)) == seen


def test_somebody_is_not_kept_in_a_drawer():
    show = story("A deserter hides from the generals in a convent in 1812", 1)
    assert show_words(show, tables(show.kit.id))["matter"] == "the matter of the generals"
    other = story("A scribe in Timbuktu saves the books from the sultan's soldiers in 1591", 1)
    assert show_words(other, tables(other.kit.id))["matter"] == "the books"


def test_whoever_comes_in_the_dark_comes_at_night():
    show = story("A widowed rancher defends her well against a railroad baron in 1886 Wyoming", 5)
    plan = season_plan(show)[0].plan
    acts = {step.slot.act for step in plan.steps if step.move.id in {"comes_back", "caught"}}
    assert acts
    hours = darkened(["day"] * len(ACTS), plan.steps)
    assert {act for act, hour in zip(ACTS, hours, strict=True) if hour == "night"} == acts
    seen = [beat for beat in storyboards(show)[0].beats if beat.act in acts]
    assert {beat.time for beat in seen} == {"night"}


def test_what_ends_in_quotes_ends_once():
    voice = Voice({}, {"o": {"short": "the slip", "close": ["'No name.'"]}}, {}, random.Random(1), Memory())
    assert voice.fill("One look: {o.close}. Then on.", {}) == "One look: 'No name'. Then on."


@pytest.mark.parametrize("kit", ["century", "history", "western"])
def test_nobody_has_only_one_room_to_be_met_in(kit: KitId):
    manner = KITS[kit].manner
    for role in KITS[kit].roles:
        indoors = [place for place in role.haunts if place not in manner.outdoors]
        assert len(indoors) >= 2 or manner.base in role.haunts or len(role.haunts) > 2, role.id


@pytest.mark.parametrize(("phrase", "many"), [("the stranger's teeth", True), ("the feet", True), ("the tooth", False)])
def test_what_is_many_without_an_s_is_many(phrase: str, many: bool):
    assert is_many(phrase) == many
