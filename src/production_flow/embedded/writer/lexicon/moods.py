"""Classes of words that make a comedy of a sentence."""

from __future__ import annotations

from production_flow.embedded.writer.lexicon.data import toml

MOODS: dict[str, frozenset[str]] = {
    name: frozenset(" ".join(word.split()) for word in str(words).replace("\n", " ").split(",") if word.strip())
    for name, words in toml("moods").items()
}
"""Class (`grave`, `trivial`, `inept`, `against`, `errors`, `silly`) -> words in their plain form."""
