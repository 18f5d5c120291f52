"""Whether a sentence of another language is about women or men."""

from __future__ import annotations

import pytest

from production_flow.embedded.writer.genders import gender_told
from production_flow.embedded.writer.reader import read


@pytest.mark.parametrize(
    ("code", "text", "gender"),
    [
        ("de", "Zwei Nachbarinnen graben einen Tunnel", "f"),
        ("de", "Drei Rentner planen einen Banküberfall", None),
        ("de", "Ein Mädchen sucht den Mond", None),
        ("de", "Ein Bäcker verliert sein Rezept", "m"),
        ("es", "Dos hermanas venden una iglesia", "f"),
        ("es", "Cuatro primos roban un cuadro", None),
        ("fr", "Deux boulangères se disputent un four", "f"),
        ("fr", "Une série sur deux policiers", None),
        ("it", "Nel 1943, una levatrice nasconde sei bambini", "f"),
        ("it", "Due cuochi rivali aprono una trattoria", None),
        ("pt", "O coveiro de uma vila recebe uma carta", "m"),
    ],
)
def test_articles_and_endings_tell_the_gender(code: str, text: str, gender: str | None) -> None:
    assert gender_told(text, code) == gender


def test_two_german_neighbours_in_innen_are_women() -> None:
    assert [hero.gender for hero in read("Zwei Nachbarinnen graben einen Tunnel").protagonists] == ["f", "f"]
