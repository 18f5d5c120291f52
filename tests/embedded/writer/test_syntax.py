"""Clauses found by parts of speech alone."""

import pytest

from production_flow.embedded.writer.syntax import clauses


@pytest.mark.parametrize(
    ("text", "subject", "deed"),
    [
        ("A tax collector must audit the dragon.", "A tax collector", "audit the dragon"),
        (
            "The last chorus girls of Blackpool still sing to save their pier",
            "The last chorus girls of Blackpool",
            "sing",
        ),
        (
            "An undertaker who never learned to shoot becomes sheriff",
            "An undertaker who never learned to shoot",
            "becomes",
        ),
        ("Deputy Amos Tull rides out of town", "Deputy Amos Tull", "rides out"),
        ("the twins Marrow and Fen walk across the kingdom", "the twins Marrow and Fen", "walk across"),
        ("Dolores no longer remembers her name", "Dolores", "remembers her name"),
        ("A cartographer whose maps come true flees from three queens", "A cartographer whose maps come true", "flees"),
        (
            "A chandler frobnicates the lamps",
            "A chandler",
            "frobnicates the lamps",
        ),  # a verb nobody knows takes an article after it
        ("the night watch repairs the clock", "the night watch", "repairs the clock"),
    ],
)
def test_a_clause_has_its_subject_and_its_deed(text, subject, deed):
    first = clauses(text)[0]

    assert first.subject == subject
    assert first.deed.startswith(deed)


def test_a_clause_that_hangs_on_another_one_says_so():
    told = clauses("When the church organist drops dead, the ringers put down their ropes")

    assert [(one.subject, one.main) for one in told] == [("the church organist", False), ("the ringers", True)]


def test_what_somebody_must_do_is_joined_as_such():
    quit_, penguins, guy = clauses("The presenter has quit, the penguins won't help, and the sound guy has to deliver")

    assert (quit_.joint, penguins.joint, guy.joint) == ("does", "does", "must")
    assert guy.deed == "deliver"


def test_a_whole_clause_of_what_belongs_to_a_noun_is_none_of_its_own():
    told = clauses("The only people she trusts are from her bread class")

    assert not [one for one in told if one.subject == "she" and one.main]


@pytest.mark.parametrize("text", ["", "...", "a", "who", "of of of", "and and", "whose", "must", "The", "1 2 3"])
def test_words_that_are_no_sentence_break_nothing(text):
    assert all(one.subject and one.deed for one in clauses(text))
