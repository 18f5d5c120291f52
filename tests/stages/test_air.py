"""Where nobody breathes out of doors, and when one cooked on coals."""

import pytest

from production_flow.stages.shared.eras import air_at, early_at


@pytest.mark.parametrize(
    ("setting", "air"),
    [("A colony on Mars", False), ("A lunar station", False), ("A terraformed Mars", True), ("A desert planet", True),
     ("A fair under the moon", True), ("Marseille", True)],
)  # fmt: skip
def test_there_is_no_air_on_mars_and_on_the_moon(setting, air):
    assert (air_at(setting) == "") == air


@pytest.mark.parametrize(
    ("period", "early"), [("1911", True), ("the First World War", True), ("1952", False), ("1945", False), ("", False)]
)
def test_gas_burned_until_the_twenties(period, early):
    assert (early_at(period, "London") == "gaslit") == early
