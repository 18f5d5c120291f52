"""Words of Romance languages without their accents, and of several."""

from __future__ import annotations

import pytest

from production_flow.embedded.writer.glossing import gloss


@pytest.mark.parametrize(
    ("code", "text", "english"),
    [
        ("pt", "Uma historia de um relogio", "a story of a clock"),
        ("es", "Un medico cuida a los dragones", " the dragons"),
        ("es", "Dragones de alquiler", "dragons"),
        ("it", "Un apprendista sveglia i draghi", "the dragons"),
    ],
)
def test_a_word_without_its_accent_is_known(code, text, english):
    assert english in gloss(text, code)[0]
