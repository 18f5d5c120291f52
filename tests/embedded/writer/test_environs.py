"""Places that a pitch names in passing."""

import pytest

from production_flow.embedded.writer.environs import environs
from production_flow.embedded.writer.reader import read


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Deputy Amos Tull rides out of Perdition Wells with a warrant he does not mean to serve", "Perdition Wells"),
        ("The Haddads of Dearborn have to host a stranger", "Dearborn"),
        ("my grandmother moves into my college dorm and becomes more popular than me", "a college dorm"),
        ("Somebody has poisoned the judge, and Winnie Applegarth's tea shop is full of suspects", "the tea shop"),
        ("Cold War Lisbon: a piano tuner bugs embassies for both sides", "Lisbon"),
        ("The Office meets a crematorium", "a crematorium"),
        ("Una contable descubre que el banco de Vigo lava el dinero", "a bank in Vigo"),
    ],
)
def test_a_place_named_in_passing_is_where_it_plays(text, place):
    found = read(text).place

    assert found.said
    assert found.text == place


@pytest.mark.parametrize(
    "text",
    ["A nurse falls for a man of honour", "A widow takes the court to court", "She leaves Anna on Monday", "ghosts"],
)
def test_what_is_no_place_is_none(text):
    assert environs(text) is None


def test_words_that_begin_no_deed_are_none():
    assert not read("Un ensayador debe zxqar el fraude").deed.said


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("Nobody in Perth believes the last ferry of the night is haunted", "Perth"),
        ("A ghost only ever rides the last ferry", "the last ferry"),
        ("Neighbours whom the one tower block binds together", "a tower block"),
    ],
)
def test_the_only_one_of_its_kind_keeps_its_article(prompt: str, place: str):
    assert place in read(prompt).place.at
