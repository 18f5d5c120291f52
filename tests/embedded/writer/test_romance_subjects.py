"""Who does something in a Romance clause that leaves it out."""

from __future__ import annotations

import pytest

from production_flow.embedded.writer.glossing import gloss


@pytest.mark.parametrize(
    ("code", "text", "english"),
    [
        (
            "pt",
            "Uma faxineira descobre que entende a língua dos ratos",
            "discovers that she understands the language of the rats",
        ),
        ("es", "Tres enfermeras esconden el cadáver hasta que cobren la nómina", "until they collect the payroll"),
        (
            "it",
            "Quando muore il farmacista, il paese scopre la verità",
            "when the pharmacist dies, the village discovers",
        ),
        ("pt", "Uma costureira costura vestidos que mudam o destino", "dresses that change the fate"),
    ],
)
def test_who_is_left_out_is_said(code, text, english):
    assert english in gloss(text, code)[0]
