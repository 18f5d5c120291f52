"""What stands in rooms before there was current: coals and stone for gas and fridge, candles for bulbs."""

import pytest

from production_flow.documents.look import Style
from production_flow.documents.scene import SetPlace
from production_flow.embedded.artist import sets
from production_flow.embedded.artist.light import Light
from production_flow.embedded.artist.sets.kinds import attic, dressing_room, garden, kitchen, tavern, throne_room
from production_flow.embedded.artist.sets.parts import antique, institutions, old_kitchen, repairs
from production_flow.embedded.artist.sets.parts import details as furnishings

BULB = 0.5
"""Where across an attic the bulb hangs."""


def built(set_id, era, *details):
    """An empty room by day."""
    place = SetPlace(set=set_id, location="there", interior=True, era=era, details=details)
    eye = sets.default_camera(set_id, "wide", "eye", width=320, height=180)
    return sets.build(place, eye, Light.of("day", "clear", interior=True), Style(), "clear", "day", 1)


@pytest.mark.parametrize(
    ("era", "details", "range_", "fridge"),
    [("victorian", (), 1, 0), ("past", ("gaslit",), 1, 0), ("past", (), 0, 1), ("contemporary", ("dresser",), 0, 0)],
)
def test_one_cooked_on_coals_until_the_first_war(era, details, range_, fridge, monkeypatch):
    seen = []
    for module, name in ((old_kitchen, "_range"), (kitchen, "_fridge")):
        monkeypatch.setattr(module, name, lambda *_, name=name: seen.append(name))
    built("kitchen", era, *details)
    assert (seen.count("_range"), seen.count("_fridge")) == (range_, fridge)


@pytest.mark.parametrize(("era", "bulbs"), [("medieval", 0), ("victorian", 0), ("contemporary", 2)])
def test_no_bulbs_burn_round_a_mirror_before_there_were_any(era, bulbs, monkeypatch):
    seen = []
    monkeypatch.setattr(dressing_room, "bulb", lambda *given: seen.append(given))
    built("dressing_room", era)
    assert len(seen) == bulbs


@pytest.mark.parametrize(
    ("era", "details", "seen"),
    [
        ("contemporary", (), ["bicycle"]),
        ("victorian", (), []),
        ("future", (), ["body"]),
        ("future", ("map",), []),
    ],
)
def test_a_workshop_of_days_to_come_mends_machines(era, details, seen, monkeypatch):
    found = []
    for module, name in ((furnishings, "bicycle"), (repairs, "body")):
        monkeypatch.setattr(module, name, lambda *_, name=name: found.append(name))
    built("workshop", era, *details)
    assert found == seen


@pytest.mark.parametrize(
    ("era", "seen"), [("medieval", ["_wheel"]), ("victorian", ["_horse"]), ("past", ["_horse", "bulb"])]
)
def test_an_attic_keeps_what_its_age_had(era, seen, monkeypatch):
    found = []
    for name in ("_wheel", "_horse"):
        monkeypatch.setattr(attic, name, lambda *_, name=name: found.append(name))
    monkeypatch.setattr(attic, "bulb", lambda _, at, *__: found.append("bulb") if at[0] == BULB else None)
    monkeypatch.setattr(attic.lamps, "lit", lambda _: 1.0)
    built("attic", era)
    assert found == seen


@pytest.mark.parametrize(("details", "houses", "fronts"), [(("wide doors", "bench"), 0, 1), (("bench",), 1, 0)])
def test_behind_wide_doors_is_no_villa(details, houses, fronts, monkeypatch):
    seen = []
    monkeypatch.setattr(garden, "_house", lambda _: seen.append("house"))
    monkeypatch.setattr(institutions, "front", lambda *_: seen.append("front"))
    built("garden", "contemporary", *details)
    assert (seen.count("house"), seen.count("front")) == (houses, fronts)


@pytest.mark.parametrize(("details", "seen"), [(("columns about",), ["painted"]), ((), ["_pike"])])
def test_a_tavern_of_antiquity_has_painted_walls_and_no_shields(details, seen, monkeypatch):
    found = []
    for module, name in ((antique, "painted"), (tavern, "_pike")):
        monkeypatch.setattr(module, name, lambda *_, name=name: found.append(name))
    built("tavern", "medieval", *details)
    assert found == seen


@pytest.mark.parametrize(("details", "seen"), [(("columns about",), 0), ((), 2)])
def test_no_armour_stands_in_a_hall_of_antiquity(details, seen, monkeypatch):
    found = []
    monkeypatch.setattr(throne_room, "_armour", lambda *given: found.append(given))
    built("throne_room", "medieval", *details)
    assert len(found) == seen
