"""Romance texts as they are looked up: short words whole, decades in numbers, pronouns apart."""

from __future__ import annotations

import pytest

from production_flow.embedded.writer.glossing import gloss


@pytest.mark.parametrize(
    ("code", "text", "english"),
    [
        ("pt", "um dentista q se apaixona pela vizinha", "who falls in love with the neighbour"),
        ("pt", "Uma avó manda-nos postais", "sends postcards"),
        ("es", "Se busca trapecista para robar un casino", "trapeze artist to rob a casino"),
        ("es", "Se llama Lola, tiene nueve años y caza monstruos", "Lola is nine years old and hunts monsters"),
        ("fr", "Marseille, années 70 : un entraîneur triche", "Marseille, 1970s"),
        ("fr", "Un pont s'est effondré", "a bridge collapsed"),
        ("fr", "Elle fuit parce qu'elle a peur", "because she"),
        ("it", "Un barbiere racconta quarant'anni di guerra", "forty years"),
    ],
)
def test_what_is_written_in_a_hurry_is_read(code, text, english):
    assert english in gloss(text, code)[0]
