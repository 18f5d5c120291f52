"""Romance sentences whole: an unknown word takes nothing with it."""

from __future__ import annotations

import pytest

from production_flow.embedded.writer.glossing import gloss


@pytest.mark.parametrize(
    ("code", "text", "english"),
    [
        (
            "es",
            "Un barbero xoropante esconde en su sótano al hijo del inquisidor",
            "a barber hides in his cellar the son of the inquisitor",
        ),
        (
            "it",
            "Un minatore di zxqvia difende la mandria e salva il villaggio",
            "defends the herd and saves the village",
        ),
        (
            "fr",
            "La sourcière qui a creusé un puits derrière le zxqvoir chuchote",
            "the dowser who dug a well behind something whispers",
        ),
        ("fr", "Une infirmière est soupçonnée d'avoir tué le patient", "a nurse is suspected of killing the patient"),
        ("es", "Fue enterrado vivo por sus socios", "was buried alive by"),
        (
            "pt",
            "Um menino que sonha em ser astronauta constrói um foguete",
            "who dreams of being astronaut builds a rocket",
        ),
        ("it", "Nessuno ricorda chi sia l'uomo", "remembers who is the man"),
        ("it", "Fu tradito da chi gli aveva insegnato a sparare", "betrayed by whoever taught him to shoot"),
        ("es", "Mi jefa es una bruja, y no es una metáfora", "is not a metaphor"),
        ("pt", "O que faria um professor se os alunos fossem trocados?", "what would a teacher do if"),
        ("es", "Los muertos de Chiloé votan", "the dead people from Chiloé vote"),
    ],
)
def test_a_sentence_is_english_as_a_whole(code, text, english):
    assert english in gloss(text, code)[0]
