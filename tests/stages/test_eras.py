"""A place whose document names no era is in the era that the show names."""

import pytest

from production_flow.documents.scene import SetPlace
from production_flow.stages.shared import show
from production_flow.stages.shared.eras import era_of


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

    def __init__(self, view, period):
        self.view, self.period = view, period

    def __getattr__(self, name):
        return getattr(self.view, name)

    def document(self, node, kind):
        found = self.view.document(node, kind)
        return found.model_copy(update={"period": self.period}) if node == show.BLUEPRINT else found


@pytest.mark.parametrize(("own", "seen"), [("", "victorian"), ("future", "future")])
def test_a_place_keeps_its_own_era_and_takes_the_shows_where_it_has_none(small, own, seen):
    view = Written(small.view, "1888")
    assert show.dated(view, SetPlace(set="street", location="lane", era=own)).era == seen
