"""Who acts and what they do, where the ways in which pitches are put find nobody or nothing."""

import pytest

from production_flow.embedded.writer.reader import read


@pytest.mark.parametrize(
    ("text", "who", "deed"),
    [
        (
            "The presenter has quit, the penguins won't help, and the sound guy still has to deliver six episodes.",
            "guy",
            "deliver six episodes",
        ),
        (
            "The widow Hatcher has forty cattle, one bullet and until dusk to decide which neighbour burned the barn.",
            "Hatcher",
            "decide which neighbour",
        ),
        ("An undertaker who never learned to shoot becomes sheriff of a silver town", "undertaker", "become sheriff"),
        (
            "When the tide goes out, the twins Marrow and Fen walk across the drowned kingdom to bring back the sea.",
            "twin",
            "walk across",
        ),
        (
            "When a forensic accountant's ex-husband turns up in a ledger, she must launder the evidence.",
            "forensic accountant",
            "launder the evidence",
        ),
        (
            "Relegated, bankrupt and coached by a nun, a women's rugby team from Limerick plays one more season.",
            "rugby team",
            "play one more season",
        ),
    ],
)
def test_the_clause_that_tells_the_show_is_read(text, who, deed):
    brief = read(text)
    hero = brief.protagonists[0]

    assert who in f"{hero.phrase} {hero.name} {brief.group}"
    assert brief.deed.said
    assert brief.deed.infinitive.startswith(deed)
    assert not [line for line in brief.notes if "does not say what they do" in line]


def test_somebody_who_acts_stays_who_they_are():
    brief = read("A deputy too young to shave has to hold the jail until the marshal gets back")

    assert brief.protagonists[0].phrase.startswith("a deputy")
    assert brief.deed.infinitive.startswith("hold the jail")


@pytest.mark.parametrize(
    ("text", "who", "deed"),
    [
        (
            "Priya and Colm broke up the day before. Neither can afford Dublin, so they split the flat with tape.",
            "Priya",
            "break up",
        ),
        ("Four babysitters compare notes and realize that they know the same child.", "babysitter", "compare notes"),
    ],
)
def test_two_by_their_names_and_verbs_in_either_spelling_act(text, who, deed):
    brief = read(text)

    assert who in f"{brief.protagonists[0].phrase} {brief.protagonists[0].name}"
    assert brief.deed.infinitive.startswith(deed)


def test_what_they_must_do_later_comes_before_what_they_do_all_day():
    brief = read(
        "Lena Okafor fixes parking tickets for half the precinct in Newark. When one of them ties a captain to a dead"
        " witness, she has to decide who gets to buy it."
    )

    assert brief.protagonists[0].name == "Lena Okafor"
    assert brief.deed.infinitive.startswith("decide who gets to buy it")


def test_what_somebody_else_must_do_later_is_not_theirs():
    brief = read("A cook hides a deserter in Riga. The mayor must find him before the winter.")

    assert brief.deed.infinitive == "hide a deserter"
