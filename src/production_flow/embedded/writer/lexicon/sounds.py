"""What each kind of set sounds like, in one line for the foley room."""

from __future__ import annotations

from production_flow.embedded.writer.lexicon.data import texts, toml

BEDS = texts(toml("sounds")["beds"])
"""Set -> what is always heard there."""

EVENTS = texts(toml("sounds")["events"])
"""Set -> what is heard there now and then."""
