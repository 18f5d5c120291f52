"""The part of speech of every word of an English sentence, by the Hanover tagger.

Its tags are those of the British National Corpus: `VVZ` (hides), `VVB` (they hide), `VVD` (hid), `VVI` (to hide), `VVN`
(hidden), `VVG` (hiding), `NN1`, `NN2`, `AJ0` and so on.
"""

from __future__ import annotations

from functools import cache, lru_cache

from HanTa.HanoverTagger import HanoverTagger

FINITE = frozenset({"VVZ", "VVB", "VVD"})
"""Tags of verbs that somebody does."""


@lru_cache(maxsize=4096)
def tags_of(words: tuple[str, ...]) -> tuple[str, ...]:
    """The tag of each word and mark of one sentence."""
    return tuple(tag for _, _, tag in _tagger().tag_sent(list(words))) if words else ()


@cache
def _tagger() -> HanoverTagger:
    return HanoverTagger("morphmodel_en.pgz")
