"""What the kit's roles are called in a cast list, and the one thing each of them is never without."""

from __future__ import annotations

from production_flow.embedded.writer.lexicon.data import strings, texts, toml

_DATA = toml("roles")

ROLE_NAMES = strings(_DATA["role_names"])
ROLE_THINGS = {key: (row[0], row[1]) for key, row in texts(_DATA["role_things"]).items()}
"""Role -> (noun, as it is carried)."""

DEFAULT_THING = ("folded letter", "folded letter, carried soft")
