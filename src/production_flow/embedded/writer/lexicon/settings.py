"""What each world is like to live in; where the trouble of a logline lies; how a premise begins."""

from __future__ import annotations

from production_flow.embedded.writer.lexicon.data import texts, toml

_DATA = toml("settings")

WHERE = texts(_DATA["where"])
"""Genre (or robots) -> clauses after "where"."""

HOME = texts(_DATA["home"])
"""World or setting -> sentences about living there."""

OPENERS = tuple(map(str, _DATA["openers"]))
"""First paragraphs of a premise."""

PRESSURES = texts(_DATA["pressures"])
"""Kit -> second paragraphs of a premise."""

THEMES = tuple(map(str, _DATA["themes"]))
