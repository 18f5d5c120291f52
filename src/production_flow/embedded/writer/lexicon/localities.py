"""Names of streets and houses by region, and how large a place is."""

from __future__ import annotations

from production_flow.embedded.writer.lexicon.data import strings, texts, toml

_DATA = toml("localities")

REGION_OF = strings(_DATA["region_of"])
"""Culture -> region with names of its own."""

LOCAL = {region: texts(_DATA[region]) for region in sorted(set(REGION_OF.values()))}
"""Region -> kind of place -> names."""

LANDS = frozenset(map(str, _DATA["lands"]["names"]))
"""Countries, states and regions, in lower case: places that nobody crosses on foot."""

ENGLISH = frozenset(map(str, _DATA["english"]["names"]))
"""Names of places that only England has, in lower case."""

COUNTRY = frozenset(map(str, _DATA["country"]["names"]))
"""Regions of villages, in lower case; `ISLES` are islands."""

ISLES = frozenset(map(str, _DATA["isles"]["names"]))
