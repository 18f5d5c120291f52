"""Romance clauses in the order of English: pronouns behind their verb, who does something before it."""

from __future__ import annotations

import pytest

from production_flow.embedded.writer.glossing import gloss


@pytest.mark.parametrize(
    ("code", "text", "english"),
    [
        ("es", "Perdió el rancho y lo recuperó un forastero", "a stranger got it back"),
        ("es", "Ha desaparecido la receta del convento", "the recipe of the convent disappeared"),
        ("it", "Livia opera l'uomo che le ha ucciso il figlio", "the man who killed her son"),
        (
            "it",
            "Nello scantinato vive un fantasma timido che fa i compiti",
            "a shy ghost who does the homework lives in the cellar",
        ),
        ("it", "Quando a Trieste suona quella campana il tempo si ferma", "that bell plays, the time stops"),
        ("pt", "Uma sindicalista conhece o mecânico que os consertava", "the mechanic who repaired them"),
        ("fr", "Elle cherche les lettres pour les rendre", "to return them"),
    ],
)
def test_a_clause_has_the_order_of_english(code, text, english):
    assert english in gloss(text, code)[0]
