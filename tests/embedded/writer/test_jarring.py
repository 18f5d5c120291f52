"""Words that speak against the place, the weather or the hour of their scene."""

import pytest

from production_flow.embedded.writer.sites import PlaceSpec
from production_flow.embedded.writer.story import story
from production_flow.embedded.writer.storyboard import write_storyboard
from production_flow.embedded.writer.storyboard.jarring import MIGHTY, jars, lacking


@pytest.mark.parametrize(
    ("text", "weather", "time", "outdoors"),
    [
        ("She throws a hide over the table.", "clear", "day", True),
        ("Ann came to have one more look before bed.", "clear", "day", False),
        ("They've gone to bed, and left Ann the end of the table.", "clear", "golden", False),
        ("It's going to be one of those nights.", "clear", "morning", True),
        ("He turns up his collar. There's no wind.", "wind", "night", False),
        ("The last hour of sun lies on the sill.", "rain", "golden", False),
        ("Edith comes in wet.", "fog", "day", False),
        ("A dog sleeps in the one strip of shade.", "rain", "day", True),
        ("Swallows cut the square into smaller and smaller pieces.", "storm", "golden", True),
        ("She sits under the wall until it is light.", "clear", "morning", False),
        ("They count the stars.", "clear", "day", True),
        ("She stands at the kerb until the tram has gone.", "clear", "day", False),
        ("He draws the blinds, one after the other.", "clear", "day", True),
        ("It is a photograph of this room, this evening.", "clear", "dawn", False),
    ],
)
def test_what_cannot_be_so_is_heard(text, weather, time, outdoors):
    assert jars(text, weather, time, outdoors=outdoors)


@pytest.mark.parametrize(
    ("text", "weather", "time", "outdoors"),
    [
        ("She throws a hide over the table.", "clear", "day", False),
        ("It falls like rain.", "clear", "day", True),
        ("They've gone to bed, and left Ann the end of the table.", "clear", "night", False),
        ("They count the stars.", "clear", "night", True),
        ("It is Sunday, and somebody has sunk the boat.", "rain", "day", True),
        ("She leads him round two corners. There, behind a window, a shelf has a gap.", "clear", "day", True),
    ],
)
def test_what_may_be_so_is_let_be(text, weather, time, outdoors):
    assert not jars(text, weather, time, outdoors=outdoors)


@pytest.mark.parametrize(
    ("told", "there", "nowhere"),
    [
        ("He takes the spoon out of the broth and turns off the stove.", "The Staff Kitchen", "The Library"),
        ("Three men move a piano in front of the door.", "The Halfmoon Club", "The Board Room"),
        ("She leans on the counter of the place.", "The Bar Downstairs", "The Board Room"),
        ("She clears a corner of the stage and sits down.", "The Village Hall", "The Newsagent's"),
        ("Ann is asked to count the eggs again.", "The Flat on the Landing", "The Turnstiles"),
    ],
)
def test_what_belongs_to_a_room_is_not_handled_in_another(told: str, there: str, nowhere: str):
    rooms = {
        name: PlaceSpec(name, name, name.upper(), "office", interior=True, details=(), times=(), weathers=(), sounds="")
        for name in (there, nowhere)
    }
    assert not jars(told, "clear", "day", outdoors=False, lacks=lacking(rooms[there]))
    assert jars(told, "clear", "day", outdoors=False, lacks=lacking(rooms[nowhere]))


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


@pytest.mark.parametrize("seed", range(1, 7))
def test_nobody_threatens_from_the_back_of_a_car_who_owns_none(seed):
    """A night watchman has no people to wave back; only those in power do."""
    made = story("A taxi driver in Cardiff must find out who set fire to the bingo hall", seed)
    power = {person.given for person in made.people if "power" in person.tags}
    for beat in write_storyboard(made, {"episode": {"id": "s01e01", "number": 1}}).beats:
        told = f"{beat.description} {beat.against}"
        if MIGHTY.search(told):
            assert any(name in told for name in power), told


@pytest.mark.parametrize(
    ("name", "heated"),
    [("The Abandoned Swimming Pool", False), ("The Metro Platform", False), ("The Poolside Inn", True)],
)
def test_nobody_lifts_a_hearth_rug_in_a_swimming_pool(name: str, heated: bool):
    place = PlaceSpec("pool", name, name.upper(), "theatre", True, (), (), (), "")  # noqa: FBT003
    rug = "Ilse lifts the hearth rug. Something lies beneath."
    assert bool(jars(rug, "clear", "day", outdoors=False, lacks=lacking(place))) is not heated
