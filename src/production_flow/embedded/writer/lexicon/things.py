"""What objects are made of, how they look close up, what they come to mean."""

from __future__ import annotations

from production_flow.embedded.writer.lexicon.data import strings, texts, toml

_DATA = toml("things")

MATERIALS = strings(_DATA["materials"])
"""Plain kind -> material."""

COLOURS = texts(_DATA["colours"])
"""Material -> colours."""

PLOT_MEANINGS = tuple(map(str, _DATA["plot"]["meanings"]))
"""What an object of a plot is to `{a}`, `{b}` and the `{hero}`."""

LOOKS = tuple(map(str, _DATA["looks"]))
SOFT_LOOKS = tuple(map(str, _DATA["soft"]))
"""How things of paper or cloth look close up, which neither chip nor weigh."""

MEANINGS = tuple(map(str, _DATA["meanings"]))
