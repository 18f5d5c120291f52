"""Words that speak against the place, the weather or the hour of their scene."""

import pytest

from production_flow.embedded.writer.story import story
from production_flow.embedded.writer.storyboard import write_storyboard
from production_flow.embedded.writer.storyboard.jarring import cooks, jars


@pytest.mark.parametrize(
    ("text", "weather", "time", "outdoors"),
    [
        ("She throws a hide over the table.", "clear", "day", True),
        ("He turns up his collar. There's no wind.", "wind", "night", False),
        ("The last hour of sun lies on the sill.", "rain", "golden", False),
        ("Edith comes in wet.", "fog", "day", False),
        ("She sits under the wall until it is light.", "clear", "morning", False),
        ("They count the stars.", "clear", "day", True),
    ],
)
def test_what_cannot_be_so_is_heard(text, weather, time, outdoors):
    assert jars(text, weather, time, outdoors=outdoors)


@pytest.mark.parametrize(
    ("text", "weather", "time", "outdoors"),
    [
        ("She throws a hide over the table.", "clear", "day", False),
        ("It falls like rain.", "clear", "day", True),
        ("They count the stars.", "clear", "night", True),
        ("It is Sunday, and somebody has sunk the boat.", "rain", "day", True),
    ],
)
def test_what_may_be_so_is_let_be(text, weather, time, outdoors):
    assert not jars(text, weather, time, outdoors=outdoors)


def test_nobody_cooks_in_a_library():
    told = "He takes the spoon out of the broth and turns off the stove."
    assert jars(told, "clear", "day", outdoors=False, kitchen=False)
    assert not jars(told, "clear", "day", outdoors=False, kitchen=True)
    made = story("A cozy mystery about a village librarian in Cornwall who investigates poisoned jam", 1)
    assert {place.name: cooks(place) for place in made.places}["The Library"] is False


@pytest.mark.parametrize(
    ("sentence", "nightly"),
    [
        ("A workplace comedy about the night shift of a lost property office in Hamburg", True),
        ("A night nurse in Leeds must learn who calls out in a shut wing", True),
        ("A judge by day and burglar by night robs the court of Milan", False),
    ],
)
def test_whoever_works_at_night_is_seen_at_night(sentence, nightly):
    beats = write_storyboard(story(sentence, 1), {}).beats
    assert all(beat.location.rsplit(" - ", 1)[-1].startswith(("NIGHT", "DUSK", "DAWN")) for beat in beats) == nightly


def test_no_sun_in_the_rain_of_an_opening():
    for seed in range(1, 5):
        made = story("A locksmith in rain-soaked Glasgow must clear her brother's name", seed)
        first = write_storyboard(made, {"episode": {"id": "s01e01", "number": 1}}).beats[0]
        if first.weather in {"rain", "fog", "storm"}:
            assert "hour of sun" not in first.description
