"""Films, painters and photographers that a show looks towards for its form or for what it is about."""

from __future__ import annotations

from production_flow.embedded.writer.lexicon.data import pairs, toml

_DATA = toml("references")

OF_FORM = {str(key): pairs(rows) for key, rows in _DATA["forms"].items()}
"""Key of a form -> (title, what to take from it)."""

OF_SUBJECT = {str(key): pairs(rows) for key, rows in _DATA["subjects"].items()}
"""Key of a subject -> the same."""
