"""A beat opens on what its first sentence is about: people, a thing, hands, feet, or the place."""

import random

import pytest

from production_flow.embedded.writer.storyboard.coverage import Coverage
from production_flow.embedded.writer.storyboard.drafts import Draft, Said, Stance
from production_flow.embedded.writer.storyboard.forms import form_of, told
from production_flow.embedded.writer.storyboard.staging import Called, Line, Stager

GIVEN = ("Ada", "Bob")


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Feet go down the steps, several pairs. Ada turns off the lamp.", "feet"),
        ("A radio plays to nobody in the bar. Ada listens.", "thing"),
        ("Both locks of the chest are fast. Ada sits down.", "thing"),
        ("The recipe box in the kitchen has a card for soup.", "thing"),
        ("So: the letter that came late. Ada yawns.", "thing"),
        ("The letter is gone. Ada looks under the bed.", "people"),
        ("A toy theatre stands on the table. Ada winds it up.", "people"),
        ("Ada lays the map under the lamp, and waits.", "hands"),
        ("Ada looks for the map. Bob yawns.", "people"),
        ("Bob reads Ada's letter.", "people"),
    ],
)
def test_what_a_first_sentence_is_a_picture_of(text, form):
    assert form_of(text, GIVEN, "map", outdoors=True, opens=False) == form


@pytest.mark.parametrize(
    ("outdoors", "opens", "form"), [(True, True, "place"), (False, True, "people"), (True, False, "people")]
)
def test_only_the_first_sky_of_an_episode_is_a_picture_of_the_place(outdoors, opens, form):
    assert form_of("Night in Paris. Ada waits.", GIVEN, "", outdoors=outdoors, opens=opens) == form


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("Ada waits. Bob comes.", "Ada waits."),
        ("Late. The bell rings. Ada waits.", "Late. Ada waits."),
        ("Cat's medicine is out. Ada finds it.", "Cat's medicine is out. Ada finds it."),
        ("Cat keeps a coat here. Ada puts it on.", "Ada puts it on."),
        ("Nothing moves.", "Nothing moves."),
    ],
)
def test_what_is_told_of_a_picture_names_who_is_in_it(text, action):
    assert told(text, {"Ada"}, {"Cat"} if "keeps" in text else ()) == action


def staged(text, *lines, insert="", holds=""):
    stances = (Stance("P", "hold", "think", holds=holds), Stance("A", "sit", "neutral"))
    draft = Draft(step=1, part=0, title="T", text=text, stances=stances, lines=list(lines), insert=insert)
    names = {"P": "ada", "A": "bob", "O": "map"}
    called = Called({"P": "Ada", "A": "Bob"}, {"O": "map"})
    return Stager(Line(left="P", right="A"), Coverage(random.Random(1)), "bar", names, called).shots(draft, first=True)


def test_a_beat_about_a_thing_in_a_hand_opens_on_the_hand_and_then_shows_whose_it_is():
    hand, people, *_ = staged("Bob pins the map to the wall. Ada shrugs.", insert="O", holds="O")
    assert (hand.size, hand.props, [figure.character for figure in hand.figures]) == ("insert", ("map",), ["bob"])
    assert hand.action == "Bob pins the map to the wall."
    assert {figure.character for figure in people.figures} == {"ada", "bob"}
    assert people.action == "Ada shrugs."


def test_who_speaks_is_in_the_picture_and_not_the_thing():
    lines = [Said("P", "A", "ask", "Do you hear that?"), Said("A", "P", "tell", "It is a radio.")]
    setups = staged("A radio plays to nobody. Ada listens.", *lines)
    assert (setups[0].size, setups[0].figures, setups[0].lines) == ("insert", (), ())
    heard = {index: {figure.character for figure in setup.figures} for setup in setups for index in setup.lines}
    assert "ada" in heard[0]
    assert "bob" in heard[1]


def test_an_episode_does_not_open_beat_after_beat_on_things():
    coverage = Coverage(random.Random(1))
    opened = []
    for _ in range(16):
        coverage.opening(Draft(1, 0, "T", "They talk.", (Stance("P", "stand", "neutral"),), []), "bar", first=False)
        opened.append(coverage.spares("thing"))
        if opened[-1]:
            coverage.note("insert", "eye", "static")
    assert sum(opened) == 4
    assert all(sum(opened[n : n + 2]) < 2 for n in range(15))
