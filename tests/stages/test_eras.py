"""A place whose document names no era is in the era that the show names."""

import pytest

from production_flow.documents.scene import SetPlace
from production_flow.stages.shared import show
from production_flow.stages.shared.eras import (
    antique_at,
    country_at,
    era_of,
    ground_at,
    low_at,
    outside_of,
    pharaonic_at,
)
from production_flow.stages.shared.scenes import folk_of


@pytest.mark.parametrize(
    ("period", "setting", "era"),
    [
        ("14th century", "a monastery in the Alps", "medieval"),
        ("1350", "Florence", "medieval"),
        ("", "Ancient Rome", "medieval"),
        ("the Sengoku period", "Japan", "medieval"),
        ("1888", "London", "victorian"),
        ("late nineteenth century", "a mining town", "victorian"),
        ("the 1920s", "New York", "past"),
        ("summer of 1962", "a seaside town", "past"),
        ("during the Cold War", "Berlin", "past"),
        ("2387", "a freighter", "future"),
        ("", "a colony on Mars", "future"),
        ("present day", "a space station museum in Houston", "contemporary"),
        ("1987", "a mall", "contemporary"),
        ("", "a village by the sea", ""),
        ("one night", "the office", ""),
    ],
)
def test_the_period_names_the_era_and_the_setting_where_it_does_not(period, setting, era):
    assert era_of(period, setting) == era


class Written:
    """A view of one show whose blueprint says another time."""

    def __init__(self, view, period, setting="a town"):
        self.view, self.period, self.setting = view, period, setting

    def __getattr__(self, name):
        return getattr(self.view, name)

    def document(self, node, kind):
        found = self.view.document(node, kind)
        return (
            found.model_copy(update={"period": self.period, "setting": self.setting})
            if node == show.BLUEPRINT
            else found
        )


@pytest.mark.parametrize(("own", "seen"), [("", "victorian"), ("future", "future")])
def test_a_place_keeps_its_own_era_and_takes_the_shows_where_it_has_none(small, own, seen):
    view = Written(small.view, "1888")
    assert show.dated(view, SetPlace(set="street", location="lane", era=own)).era == seen


@pytest.mark.parametrize(
    ("setting", "seen"),
    [
        ("A forgotten space station", "stars outside"),
        ("A submarine research base", "deep water outside"),
        ("Mars", "bare rock outside"),
        ("A railway station in Kent", ""),
        ("The lunar station of Pedra Mansa", "lunar ground outside"),
        ("Neo-Lagos", ""),
    ],
)
def test_what_is_outside_follows_from_where_the_show_happens(setting, seen):
    assert outside_of(setting) == seen


@pytest.mark.parametrize(
    ("setting", "era", "seen"),
    [
        ("Neo-Lagos", "future", "city outside"),
        ("Neo-Lagos", "contemporary", ""),
        ("A village in the Alps", "future", ""),
        ("An orbital station", "future", "stars outside"),
        ("An igloo on the ice road", "", "snow outside"),
        ("Novosibirsk, Siberia", "past", "snow outside"),
    ],
)
def test_a_city_on_earth_in_days_to_come_has_a_city_outside(setting, era, seen):
    assert outside_of(setting, era) == seen


@pytest.mark.parametrize(
    ("setting", "seen"),
    [
        ("A beach town in Hawaii", "palms"),
        ("Leeds", "brick fronts"),
        ("A Cornish fishing village", "brick fronts"),
        ("A provincial town hall", "brick fronts"),
        ("Marseille", ""),
        ("Mars", ""),
        ("A village in Tuscany", ""),
        ("The Mughal court of Agra", "domes and arches"),
        ("Istanbul", "domes and arches"),
        ("A jungle temple", "jungle about"),
        ("Ancient Rome", "columns about"),
        ("Rome", ""),
    ],
)
def test_palms_grow_where_it_is_warm_and_northern_houses_are_of_brick(setting, seen):
    assert country_at(setting) == seen


@pytest.mark.parametrize(
    ("setting", "era", "seen"),
    [
        ("A Cornish fishing village", "contemporary", "countryside about"),
        ("Pumpkin Falls", "", "countryside about"),
        ("A village in the Alps", "future", ""),
        ("Marseille", "contemporary", ""),
    ],
)
def test_no_block_of_a_city_is_seen_from_a_village(setting, era, seen):
    assert low_at(setting, era) == seen


def test_only_rooms_have_something_outside(small):
    view = Written(small.view, "2300", "Mars")
    room, street = (SetPlace(set="bar", location="here", interior=inside) for inside in (True, False))
    assert show.dated(view, room).details == ("bare rock outside",)
    assert show.dated(view, street).details == ("no air outside",)


def test_only_squares_of_our_century_say_that_they_are_of_brick(small):
    village = Written(small.view, "today", "A Devon parish")
    square, quay = (SetPlace(set=kind, location="here") for kind in ("village_square", "dock"))
    assert "brick fronts" in show.dated(village, square).details
    assert "brick fronts" not in show.dated(village, quay).details
    assert "brick fronts" not in show.dated(Written(small.view, "1873", "Wyoming Territory"), square).details


@pytest.mark.parametrize(
    ("species", "folk"),
    [
        (("robot", "robot", "robot"), "robots about"),
        (("fox", "dog"), "animals about"),
        (("robot", "human"), ""),
        (("robot",), ""),
        ((), ""),
    ],
)
def test_a_world_is_peopled_by_the_kind_that_all_its_cast_is_of(species, folk):
    assert folk_of(species) == folk


@pytest.mark.parametrize(
    ("period", "setting", "seen"),
    [("1580", "Istanbul", "domes and arches"), ("antiquity", "Ancient Rome", "columns about")],
)
def test_domes_and_columns_are_known_in_the_street_and_in_the_house(period, setting, seen, small):
    view = Written(small.view, period, setting)
    for inside in (True, False):
        assert seen in show.dated(view, SetPlace(set="bar", location="here", interior=inside)).details


@pytest.mark.parametrize(
    ("setting", "seen"),
    [("a Norwegian fjord", "fjord about"), ("a travelling circus", "canvas overhead"), ("a harbour town", ""),
     ("a polar station", "ice about"), ("a town in Alaska", ""), ("the Valley of the Kings", "trenches about"),
     ("an English canal", "canal about"), ("the Suez canal", "")],
)  # fmt: skip
def test_shores_under_walls_of_rock_and_stages_under_canvas_are_said(setting, seen):
    assert ground_at(setting) == seen


@pytest.mark.parametrize(("period", "eaves"), [("the Edo period", True), ("1888", True), ("present day", False)])
def test_streets_of_old_japan_have_eaves_of_tiles_and_those_of_today_have_not(small, period, eaves):
    view = Written(small.view, period, "a street in Kyoto")
    assert (show.EAVES in show.dated(view, SetPlace(set="street", location="lane")).details) == eaves


@pytest.mark.parametrize(
    ("period", "setting", "eaves"),
    [("Ming", "a street in Peking", "curved eaves about"), ("1888", "Canton", "curved eaves about"),
     ("present day", "Shanghai", ""), ("1888", "Leeds", "")],
)  # fmt: skip
def test_roofs_of_old_china_curve_up_and_those_of_today_do_not(small, period, setting, eaves):
    view = Written(small.view, period, setting)
    found = show.dated(view, SetPlace(set="bar", location="inn", interior=True)).details
    assert [detail for detail in found if detail.endswith("eaves about")] == [eaves] * bool(eaves)


@pytest.mark.parametrize(
    ("setting", "told", "era", "seen"),
    [("Rome", "A gladiator wants to be free.", "", True), ("The Rome of Nero", "She hides a slave.", "medieval", True),
     ("Rome", "A tailor wants to be free.", "", False), ("Rome", "A gladiator film is shot.", "contemporary", False),
     ("Leeds", "A gladiator wants to be free.", "", False)],
)  # fmt: skip
def test_a_city_of_gladiators_is_one_of_antiquity(setting, told, era, seen):
    assert antique_at(setting, told, era) is seen


def test_no_gables_stand_before_the_windows_of_rome_or_kyoto(small):
    room = SetPlace(set="bar", location="inn", interior=True, details=("hearth", "gabled roofs outside"))
    for setting, gabled in (("ancient Rome", False), ("Kyoto", False), ("Leeds", True)):
        view = Written(small.view, "1400", setting)
        assert ("gabled roofs outside" in show.dated(view, room).details) is gabled, setting


@pytest.mark.parametrize(
    ("setting", "told", "era", "seen"),
    [("Egypt", "1350 BC", "medieval", True), ("Thebes", "A scribe loves the pharaoh's priestess.", "", True),
     ("Egypt", "1920s", "past", False), ("Cairo under the Mamluks", "1400", "medieval", False),
     ("Memphis", "A singer fails.", "contemporary", False)],
)  # fmt: skip
def test_under_the_pharaohs_no_roof_has_a_dome(setting, told, era, seen):
    assert pharaonic_at(setting, told, era) is seen
