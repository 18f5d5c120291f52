"""How a show is told of somebody who wants to do something."""

from production_flow.embedded.writer import compose
from production_flow.embedded.writer.goals import goal_of
from production_flow.embedded.writer.reader import read
from production_flow.providers.requests import TextRequest

WIN_BACK = "A widowed blacksmith in 1881 Arizona wants to win back her forge from the man who cheated at cards"


def document(name, seed=4):
    return compose(TextRequest(document=name, material={"prompt": WIN_BACK, "seed": seed}))[0]


def test_what_somebody_wants_to_do_is_what_they_are_after():
    for seed in range(1, 7):
        told = document("blueprint", seed).premise
        assert "to win back her forge" in told
        assert "What happens" not in told
        assert "wants to win back" not in document("cast", seed).characters[0].summary


def test_what_somebody_wants_back_is_what_the_season_is_about():
    told = document("season").model_dump_json()
    assert "the business of" not in told
    assert "her forge" in told


def test_what_is_kept_going_is_so_before_what_is_said_of_it():
    ship = read("Two sisters run a cargo spaceship that nobody will insure")
    assert goal_of(ship.deed) == "keep a cargo spaceship going that nobody will insure"


def test_what_is_found_of_a_thing_is_about_the_thing():
    assert read("A widow in Bath finds that the house she has bought comes with a ghost").deed.matter == "the house"
    assert read("A woman hides that her child has stopped ageing").deed.matter == "her child"
