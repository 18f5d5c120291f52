"""Fields of words that belong together, words that tilt a sentence by themselves, and how each leans towards the kits.

`fields.txt`: field :: words in their plain form. `tilts.txt`: word | kits, each with tenths of a point, judged word by
word. `leanings.txt`: sign :: a weight for every kit of `LEANING_KITS`; a sign is a field, a shape of sentence, a word,
what all words tilt towards one kit, or `always`. The weights are fitted by `benchmarks/leanings.py`.
"""

from __future__ import annotations

import re

from production_flow.embedded.writer.lexicon.data import rows

LEANING_KITS = (*("noir", "cozy", "comedy", "workplace", "scifi", "western", "horror", "fantasy", "history", "drama"),)
"""The kits that a sentence can lean towards, in the order of the weights."""

FIELDS: dict[str, frozenset[str]] = {
    row[0]: frozenset(word.strip() for word in row[1].split(",")) for row in rows("fields.txt", "::") if len(row) > 1
}
"""Field -> its words."""

TILTS: dict[str, dict[str, float]] = {
    row[0]: {kit: int(tenths) / 10 for kit, tenths in re.findall(r"([a-z]+)(\d+)", row[1])}
    for row in rows("tilts.txt")
    if len(row) > 1
}
"""Word or phrase -> points for the kits that it tilts a sentence towards, 0.2-2."""

LEANINGS: dict[str, tuple[float, ...]] = {
    row[0]: tuple(float(weight) for weight in row[1].split()) for row in rows("leanings.txt", "::") if len(row) > 1
}
"""Sign -> what it weighs for every kit."""
