"""German words in English where they stand: names, towns, people, and what no dictionary has."""

from __future__ import annotations

import pytest

from production_flow.embedded.writer.glossing import gloss


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("Ein Koch aus Sonneberg", "a chef from Sonneberg"),
        ("Ein Schäfer in Kiel", "a shepherd in Kiel"),
        ("Der Wirt vom Gasthof Adler singt", "inn Adler sings"),
        ("Eine Dolmetscherin am Landgericht Duisburg lügt", "court in Duisburg lies"),
        ("Frau Petersen lügt", "Mrs Petersen lies"),
        ("Ein Koch liebt seine Frau", "loves his wife"),
        ("Ein Koch reist nach Avignon", "travels to Avignon"),
        ("Eine Katze in Bad Ischl", "a cat in Bad Ischl"),
        ("Ein Koch verkauft heimlich das Haus", "secretly sells the house"),
        ("Ein Koch lügt ständig", "lies constantly"),
        ("Ein Film über die Väter", "about the fathers"),
        ("Ein Koch kommt zu spät", "too late"),
        ("Ein Dieb wartet auf Regen", "waits for rain"),
        ("Ein Archivar stößt auf Akten", "comes across files"),
    ],
)
def test_words_mean_what_they_do_where_they_stand(text, english):
    assert english in gloss(text, "de")[0]


def test_a_word_that_is_not_known_takes_nothing_with_it():
    made, unknown = gloss("Ein Koch stiehlt ein Zwirbelgnu und flieht nach Wien", "de")
    assert made == "a chef steals something and flees to Vienna"
    assert unknown == ["Zwirbelgnu"]
