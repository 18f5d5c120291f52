"""German clauses in phrases: nouns with what belongs to them, by their case."""

from __future__ import annotations

import pytest

from production_flow.embedded.writer.german_behind import after_verb, is_time
from production_flow.embedded.writer.german_clauses import clauses, cluster_of, finite_at
from production_flow.embedded.writer.german_phrases import phrases
from production_flow.embedded.writer.german_subject import subject_of


def test_nouns_take_their_articles_adjectives_and_owners():
    found = phrases(["die", "Tochter", "eines", "reichen", "Bauern", "im", "Keller"])
    assert [phrase.kind for phrase in found] == ["noun", "with"]
    assert found[0].tokens == ["die", "Tochter", "=small=of a", "reichen", "Bauern"]
    assert found[1].head == "Keller"


@pytest.mark.parametrize(
    ("words", "head"),
    [
        ("einen Dieb der Bäcker", "Bäcker"),
        ("Kartoffeln die Gärtnerin", "Gärtnerin"),
        ("ihn niemand", ""),
    ],
)
def test_the_subject_is_known_by_its_case_and_number(words, head):
    assert subject_of(phrases(words.split()), many=False).head == head


def test_whom_something_is_done_to_comes_before_where_and_when():
    assert after_verb(phrases(["im", "Winter", "das", "Dorf"])) == ["das", "Dorf", "im", "Winter"]
    assert after_verb(phrases(["seit", "drei", "Wochen"])) == ["=small=for", "drei", "Wochen"]


def test_a_stretch_of_time_is_no_object():
    assert is_time(phrases(["jeden", "Tag"])[0])
    assert not is_time(phrases(["einen", "Dieb"])[0])


def test_a_sentence_is_taken_apart_into_its_clauses():
    words = ["Ein", "Koch", ",", "der", "lügt", ",", "sucht", "einen", "Dieb", "und", "findet", "ihn"]
    made = clauses([*words, ",", "um", "ihn", "zu", "retten"])
    assert [clause.kind for clause in made] == ["bare", "relative", "main", "main", "infinitive"]


def test_verbs_stand_at_the_end_or_second():
    words = ["der", "Dieb", "das", "Haus", "verkauft", "hat"]
    assert cluster_of(words) == (4, 6)
    assert finite_at(["Eine", "gestohlene", "Uhr", "findet", "er"]) == 3
