"""German sentences in the order of English: subject, verb, object, and everything else where English has it."""

from __future__ import annotations

import pytest

from production_flow.embedded.writer.german import in_english_order
from production_flow.embedded.writer.glossing import gloss


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("In Wien jagt eine Kommissarin einen Dieb", "in Vienna, a commissioner hunts a thief"),
        ("Den Hund des Bäckers sucht eine Kommissarin", "a commissioner searches for the dog of the baker"),
        ("Ein Koch muss im Winter seinen Bruder finden", "a chef must find his brother in the winter"),
        ("Ein Bäcker hat seine Tochter verloren", "a baker lost his daughter"),
        ("Die Uhr wird von einem Dieb gestohlen", "the clock is stolen by a thief"),
        ("Ein Koch wird sein Haus verkaufen", "a chef will sell his house"),
        ("Ein Bäcker hilft nicht", "a baker does not help"),
        ("Ein Koch darf nie mehr kochen", "a chef may never again cook"),
        ("In der Schule wird wieder ermittelt", "they investigate again"),
        ("Opa will ans Meer", "grandfather wants to go to the sea"),
    ],
)
def test_a_main_clause_has_its_subject_before_its_verb(text, english):
    assert english in gloss(text, "de")[0]


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("Ein Koch lügt, weil seine Frau ein Haus gekauft hat", "because his wife bought a house"),
        ("Ein Koch sucht den Mann, der sein Haus verkauft hat", "the man, who sold his house"),
        ("Ein Koch findet eine Karte, die niemand lesen kann", "a map, that nobody can read"),
        ("Ein Mann, dessen Tochter einen Dieb liebt, flieht", "a man, whose daughter loves a thief, flees"),
        ("Ein Koch flieht, ohne den Dieb zu sehen", "flees without seeing the thief"),
        ("Eine Ärztin lügt, um ihren Sohn zu retten", "lies to save her son"),
        ("Eine Köchin will wissen, wer den Ring gestohlen hat", "wants to know who stole the ring"),
        ("Als der König stirbt, flieht seine Tochter", "when the king dies, his daughter flees"),
        ("Eine Ärztin, die alles weiß, und ihr Bruder, der nichts weiß, erben ein Hotel", "who knows everything"),
        ("Ein Koch hört mehr, als er darf", "a chef hears more, than he may"),
    ],
)
def test_a_clause_that_hangs_on_another_has_its_verb_behind_its_subject(text, english):
    assert english in gloss(text, "de")[0]


def test_a_clause_after_und_keeps_the_subject_or_has_its_own():
    assert (
        "kills a dragon and marries the witch" in gloss("Ein Ritter tötet einen Drachen und heiratet die Hexe", "de")[0]
    )
    assert "and his daughter cries" in gloss("Ein Ritter kämpft, und seine Tochter weint", "de")[0]


def test_a_verb_that_a_relative_clause_parts_is_whole():
    made = gloss("Gestern hat der Koch, der nie lügt, seine Frau verlassen", "de")[0]
    assert "the chef, who never lies, left his wife" in made


def test_a_clause_that_another_parts_is_whole():
    made = gloss("Eine Köchin merkt, dass das Buch, das sie liest, ihr Leben verändert", "de")[0]
    assert made == "a chef notices that the book, that she reads, changes her life"


def test_what_somebody_goes_on_with_is_told():
    assert "kept drawing" in gloss("Der Maler zeichnete weiter", "de")[0]


def test_a_text_in_small_letters_is_ordered_too():
    made = gloss("ein koch in kassel sucht einen dieb der seine uhr gestohlen hat", "de")[0]
    assert made == "a chef in Kassel searches for a thief, who stole his clock"


def test_signs_and_names_are_kept():
    assert in_english_order(["Berlin", ",", "1983", ":", "Anna", "singt", "."])[:4] == ["Berlin", ",", "1983", ":"]
