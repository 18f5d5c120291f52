"""Romance verbs with the small words that make them another verb, in all their forms."""

from __future__ import annotations

import pytest

from production_flow.embedded.writer.glossing import gloss


@pytest.mark.parametrize(
    ("code", "text", "english"),
    [
        ("es", "Un cartero dejaba de repartir cartas", "stopped delivering letters"),
        ("it", "Una ragazza viene assunta su una nave", "a girl is hired on a ship"),
        ("es", "Un panadero siguió a la niña", "followed the girl"),
    ],
)
def test_a_verb_is_one_with_what_belongs_to_it(code, text, english):
    assert english in gloss(text, code)[0]
