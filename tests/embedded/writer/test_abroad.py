"""The dictionaries of five languages: rows that can be read, forms that rules and rows give, nothing taught undone."""

from __future__ import annotations

import re

import pytest

from production_flow.embedded.writer.abroad import adjectives, vocabulary
from production_flow.embedded.writer.glossing import gloss
from production_flow.embedded.writer.lexicon.data import rows
from production_flow.embedded.writer.lexicon.tongues import FORMS, GLOSSARY, LANGUAGES


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_row_of_a_dictionary_has_a_class_english_and_a_word(code):
    for row in rows(f"abroad/{code}.txt"):
        assert len(row) in {3, 4}, row
        assert row[0] in {"n", "v", "a", "o"}, row
        assert re.fullmatch(r"[A-Za-z0-9 '.-]+", row[1]), row
        assert row[2], row
        assert row[0] != "v" or (len(row[2].split()) > 1 and not row[2].split()[1].startswith("+")), row


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_dictionary_adds_to_what_the_reader_was_taught_and_changes_none_of_it(code):
    words, forms = vocabulary(code)
    assert {key: words[key] for key in GLOSSARY[code]} == GLOSSARY[code]
    assert {key: forms[key] for key in FORMS[code]} == FORMS[code]
    assert len(words) > 2 * len(GLOSSARY[code])


def test_no_small_word_counts_as_an_adjective():
    assert not adjectives() & {"of", "from", "the", "in", "other", "all", "two"}


@pytest.mark.parametrize(
    ("code", "text", "english"),
    [
        ("de", "Eine Pfandleiherin nimmt eine Uhr an", "a pawnbroker accepts a clock"),
        ("de", "Die Häuser der Köhlerin", "the houses of the charcoal burner"),
        ("es", "Un afilador siguió a la niña", "a knife grinder followed the girl"),
        ("es", "Una cartera va preguntando por la llave", "a postman goes asking for the key"),
        ("es", "Una niña dibuja islas inventadas", "a girl draws invented islands"),
        ("fr", "Une ramoneuse chuchote", "a chimney sweep whispers"),
    ],
)
def test_words_of_the_dictionaries_are_read_in_their_forms(code, text, english):
    assert gloss(text, code)[0] == english


def test_a_word_that_is_not_known_takes_nothing_with_it():
    made, unknown = gloss("Un barbero xoropante esconde a la hija del inquisidor en su sótano", "es")
    assert unknown == ["xoropante"]
    assert made.startswith("a barber hides")
