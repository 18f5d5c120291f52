"""Nobody turns off the radiators in a country without a winter."""

from __future__ import annotations

import re

import pytest

from production_flow.embedded.writer.kits.tables import tables
from production_flow.embedded.writer.plots import season_plan
from production_flow.embedded.writer.story import story
from production_flow.embedded.writer.warmth import aired, is_warm

ZANZIBAR = "a mockumentary about a village ambulance crew in Zanzibar"


@pytest.mark.parametrize(
    ("sentence", "warm"),
    [
        (ZANZIBAR, True),
        ("a comedy about a hotel in Lagos with one guest", True),
        ("a comedy about a hotel in Oslo with one guest", False),
        ("a comedy about a hotel on a space station with one guest", False),
    ],
)
def test_a_warm_country_is_known_by_its_towns(sentence: str, warm: bool):
    assert is_warm(story(sentence, 1).brief) is warm


@pytest.mark.parametrize("kit", ["comedy", "workplace"])
def test_no_scene_of_a_warm_country_is_by_a_radiator(kit: str):
    whole = tables(kit)
    kept = aired(whole, story(ZANZIBAR, 2).brief)
    shown = [
        text for row in kept.events.values() for value in row.values() if isinstance(value, list) for text in value
    ]
    assert not [text for text in shown if re.search(r"radiator|heating|fan heater|snow", text)]
    assert aired(whole, story("a comedy about a hotel in Oslo with one guest", 1).brief) is whole


@pytest.mark.parametrize("seed", range(5))
def test_no_season_of_a_warm_country_turns_on_its_heating(seed: int):
    plans = season_plan(story("a comedy about a hotel in Lagos with one guest who never leaves", seed))
    assert not {plan.case for plan in plans} & {"inspection", "tortoise", "tickets"}
