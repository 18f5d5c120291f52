"""Turns of Romance sentences that English has otherwise."""

from __future__ import annotations

import pytest

from production_flow.embedded.writer.glossing import gloss


@pytest.mark.parametrize(
    ("code", "text", "english"),
    [
        ("fr", "C'est sa propre fille qui tient les rênes", " own daughter"),
        ("fr", "Un phare où l'on enferme les tempêtes", "where people lock up the storms"),
        ("fr", "Que ferait un notaire s'il héritait d'un hôtel ?", "what would a notary do if he inherited a hotel"),
        ("es", "Un trapecista roba el casino de Mar del Plata", "the casino of Mar del Plata"),
        ("es", "Un ascensorista sigue subiendo huéspedes", "keeps going up"),
        ("es", "Una cerrajera abre una caja fuerte que lleva un siglo cerrada", "that has been closed for a century"),
        ("es", "Un afilador reconoce, sobre la mesa, el cuchillo", "recognises the knife on the table"),
        ("pt", "Foi o gato quem viu o assassino", "the cat saw the killer"),
        ("pt", "Um caso arruinou a vida dele", "ruined his life"),
    ],
)
def test_a_turn_is_said_as_english_has_it(code, text, english):
    assert english in gloss(text, code)[0]
