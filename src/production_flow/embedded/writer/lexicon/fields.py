"""Fields of words that belong together, and how each leans towards the kits.

`fields.txt`: field :: words in their plain form. `leanings.txt`: sign :: a weight for every kit of `LEANING_KITS`; a
sign is a field, a shape of sentence, a word, or `always`. The weights are fitted by `benchmarks/leanings.py`.
"""

from __future__ import annotations

from production_flow.embedded.writer.lexicon.data import rows

LEANING_KITS = (*("noir", "cozy", "comedy", "workplace", "scifi", "western", "horror", "fantasy", "history", "drama"),)
"""The kits that a sentence can lean towards, in the order of the weights."""

FIELDS: dict[str, frozenset[str]] = {
    row[0]: frozenset(word.strip() for word in row[1].split(",")) for row in rows("fields.txt", "::") if len(row) > 1
}
"""Field -> its words."""

LEANINGS: dict[str, tuple[float, ...]] = {
    row[0]: tuple(float(weight) for weight in row[1].split()) for row in rows("leanings.txt", "::") if len(row) > 1
}
"""Sign -> what it weighs for every kit."""
