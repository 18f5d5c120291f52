"""Verbs, articles and lists come out as a careful writer would write them."""

from __future__ import annotations

import pytest

from production_flow.embedded.writer import grammar


@pytest.mark.parametrize(
    ("base", "third", "gerund"),
    [
        ("duel", "duels", "duelling"),
        ("reveal", "reveals", "revealing"),
        ("solve", "solves", "solving"),
        ("carry", "carries", "carrying"),
        ("push", "pushes", "pushing"),
        ("run", "runs", "running"),
        ("be", "is", "being"),
        ("free", "frees", "freeing"),
        ("lie", "lies", "lying"),
        ("babysit", "babysits", "babysitting"),
        ("map", "maps", "mapping"),
    ],
)
def test_verbs_are_inflected(base, third, gerund):
    assert (grammar.third(base), grammar.gerund(base)) == (third, gerund)
    assert grammar.base_of(third) == grammar.base_of(gerund) == base


def test_to_fly_is_no_adverb():
    assert grammar.verb_phrase("fly at night", "gerund") == "flying at night"
    assert grammar.verb_phrase("quietly rely on it", "third") == "quietly relies on it"


def test_coordinated_verbs_follow_the_first():
    phrase = "inherit a bakery and try to save it"
    assert grammar.verb_phrase(phrase, "third") == "inherits a bakery and tries to save it"
    assert grammar.verb_phrase("inherits a bakery and tries to save it", "base") == phrase
    assert grammar.verb_phrase("secretly keeps bees", "base") == "secretly keep bees"


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("old wizard", "an old wizard"),
        ("unicorn", "a unicorn"),
        ("honest man", "an honest man"),
        ("one-eyed cat", "a one-eyed cat"),
    ],
)
def test_articles_are_heard(phrase, expected):
    assert grammar.with_article(phrase) == expected


def test_sentences_are_tidied():
    assert grammar.tidy("he is a  old man . she too") == "He is an old man. She too"


def test_lists_read_as_lists():
    assert grammar.listed(["a", "b", "c"]) == "a, b and c"


def test_what_is_found_out_as_well_is_told_in_the_same_form():
    told = grammar.verb_phrase("win a saloon and find out who owned it", "gerund")
    assert told == "winning a saloon and finding out who owned it"


def test_the_note_that_is_given_is_no_article():
    assert grammar.fix_articles("The A is given, and a oboe answers.") == "The A is given, and an oboe answers."


def test_the_american_spelling_of_a_gerund_is_read_too():
    assert grammar.base_of("traveling") == grammar.base_of("travelling") == "travel"
