"""Whom something is done to at the head of a Romance clause."""

from __future__ import annotations

import pytest

from production_flow.embedded.writer.glossing import gloss


@pytest.mark.parametrize(
    ("code", "text", "english"),
    [
        (
            "es",
            "Cuando a la partera del pueblo le piden que mienta, se niega",
            "when the midwife of the village is asked to lie, refuses",
        ),
        ("es", "A la funcionaria le toca contar las papeletas", "the civil servant must"),
        ("es", "Huye sin que su mujer lo vea", "seeing it"),
        ("it", "Al mio bisnonno rubarono la fisarmonica", "my great-grandfather was robbed of the accordion"),
    ],
)
def test_whom_it_is_done_to_suffers_it(code, text, english):
    assert english in gloss(text, code)[0]
