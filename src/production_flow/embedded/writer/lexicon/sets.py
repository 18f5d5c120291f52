"""How each set is laid out, and what light does there from dawn to night.

`{a}`, `{b}` are the first and the last of the place's details; colours stand in the show's own names.
"""

from __future__ import annotations

from production_flow.embedded.writer.lexicon.data import texts, toml

_DATA = toml("sets")

LAYOUTS = texts(_DATA["layouts"])
IN = texts(_DATA["in"])
"""Time of day -> light indoors."""

OUT = texts(_DATA["out"])
"""Time of day -> light outdoors."""

ALWAYS = tuple(map(str, _DATA["always"]))
