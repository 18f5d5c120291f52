"""Words of Romance languages without their accents, and of several where the dictionary has one English for both."""

from __future__ import annotations

import unicodedata
from functools import cache

from production_flow.embedded.writer.abroad import vocabulary
from production_flow.embedded.writer.dictionary import looked_up, without_pronoun
from production_flow.embedded.writer.romance_parts import closed, participle_of


def bare(word: str) -> str:
    """A word without accents ("está": esta)."""
    return "".join(letter for letter in unicodedata.normalize("NFD", word) if not unicodedata.combining(letter))


@cache
def _accented(code: str) -> dict[str, str]:
    """Word without accents -> the word that has some."""
    words, forms = vocabulary(code)
    return {bare(word): word for word in [*forms, *words] if bare(word) != word}


def spelt(token: str, code: str) -> str:
    """A token with the accents of the only word that it can be ("historia": história)."""
    lower = token.lower()
    if not token.isalpha() or not token.islower() or len(token) < 3 or lower in closed(code):
        return token
    forms = vocabulary(code).forms
    if lower in forms or without_pronoun(lower, code) in forms or looked_up(lower, code) is not None:
        return token
    if participle_of(lower, code) is not None:
        return token
    accented = _accented(code)
    stem = next((end for end in ("es", "s") if lower.endswith(end) and lower.removesuffix(end) in accented), "")
    return accented.get(lower) or (accented[lower.removesuffix(stem)] + stem if stem else token)


@cache
def _singles(code: str) -> dict[str, str]:
    return {bare(word): english for word, english in vocabulary(code).words.items() if not word.endswith("s")}


def is_several(lower: str, english: str, code: str) -> bool:
    """Whether a noun is one of several, of which one has the same English in the dictionary ("dragones")."""
    single, word = _singles(code), bare(lower)
    if code == "it":
        return word.endswith(("i", "e")) and any(
            single.get(word.removesuffix(end)[:-1] + one) == english
            for end in ("", "h", "i")
            for one in ("o", "a", "e")
            if word[-1:] != one
        )
    return any(word.endswith(end) and single.get(word.removesuffix(end)) == english for end in ("s", "es", "x"))
