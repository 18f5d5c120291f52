"""What the words of a Romance sentence are where they stand."""

from __future__ import annotations

import pytest

from production_flow.embedded.writer.glossing import gloss


@pytest.mark.parametrize(
    ("code", "text", "english"),
    [
        ("es", "La suegra vino por dos semanas", "the mother-in-law came"),
        ("es", "Una mujer bebe vino", "drinks wine"),
        ("it", "Una ragazzina muta vince una gara", "a mute girl wins"),
        ("fr", "Une notaire règle les successions", "a notary settles the inheritances"),
        ("fr", "Un homme qui ne parle pas garde un phare", "who does not talk keeps a lighthouse"),
        ("pt", "Um azulejador dá casa a quem a perdeu", "gives house to whoever lost it"),
        ("pt", "Uma parteira passa o resto da vida numa ilha", "the rest of the life"),
    ],
)
def test_a_word_that_is_two_things_is_one_where_it_stands(code, text, english):
    assert english in gloss(text, code)[0]
