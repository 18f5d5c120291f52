"""Small Romance words by what stands around them: to or in, which or whom, for how long."""

from __future__ import annotations

import pytest

from production_flow.embedded.writer.glossing import gloss


@pytest.mark.parametrize(
    ("code", "text", "english"),
    [
        ("es", "Un minero vuelve a Zacatecas", "returns to Zacatecas"),
        (
            "es",
            "Un juez busca el cuchillo con que mataron a su hermano",
            "the knife with which they killed his brother",
        ),
        ("es", "Una médica identifica a los muertos, hueso a hueso", "bone by bone"),
        ("es", "Un chico de doce años huye", "a twelve-year-old boy"),
        ("es", "A los ochenta años, Carmela aprende a nadar", "at the age of eighty, Carmela learns to swim"),
        ("fr", "Un capitaine poursuit une baleine depuis vingt ans", "for twenty years"),
        ("fr", "Awa cache tout à sa belle-mère", "hides everything from her mother-in-law"),
        ("fr", "Un chirurgien apprend le métier à une infirmière", "teaches the profession to a nurse"),
        ("it", "Un barbiere tosa da quarant'anni gli stessi vecchi", "shears for forty years the same"),
        ("pt", "Um delegado volta para Manaus", "returns to Manaus"),
        ("pt", "Ninguém sabe de nada até ao dia em que uma estagiária pergunta", "until the day where an intern asks"),
    ],
)
def test_a_small_word_is_what_it_is_where_it_stands(code, text, english):
    assert english in gloss(text, code)[0]
