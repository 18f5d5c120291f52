"""What a gloss of a Romance sentence has too much between its words, or too little."""

from __future__ import annotations

import pytest

from production_flow.embedded.writer.glossing import gloss


@pytest.mark.parametrize(
    ("code", "text", "english"),
    [
        ("es", "Tres hermanas llevan una gasolinera", "run a petrol station"),
        ("es", "Quiero una serie sobre tres hermanas", "I want a series about three sisters"),
        ("es", "La casa es más grande", "the house is bigger"),
        ("es", "Sor Benita lo averiguará", "Sister Benita will find out"),
        ("fr", "Un chirurgien dont la main tremble", "whose hand trembles"),
        ("fr", "Ils se croisent tous les jours au cimetière", "every day"),
        ("pt", "Um contador negocia com ela", "with her"),
    ],
)
def test_what_english_does_not_say_is_gone(code, text, english):
    assert english in gloss(text, code)[0]
