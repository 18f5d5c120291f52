"""Names by culture, typed from common knowledge: given names for women and men, and surnames."""

from __future__ import annotations

from production_flow.embedded.writer.lexicon.data import lines_of
from production_flow.embedded.writer.terms import Gender

_EXTRA: dict[Gender, str] = {
    "f": (
        "maya amara josephine emma anna maria mary sarah lucy alice clara elena lucia giulia sofia mia eva "
        "laura julia rosa carmen ana isabella olivia ava lily ruth ada nina mara lena sara hana jane kate "
        "helen diana grace rose molly ellie maggie betty martha"
    ),
    "m": (
        "john james jack tom sam ben max leo luca marco antonio carlos juan pedro peter michael david daniel "
        "joseph george henry arthur charlie oscar hugo louis pierre jean hans karl frank joe bob bill jim "
        "harry alex mario luigi giovanni kael"
    ),
}


def _tables() -> dict[str, dict[str, tuple[str, ...]]]:
    tables: dict[str, dict[str, tuple[str, ...]]] = {}
    for row in lines_of("names.txt").splitlines():
        culture, kind, *names = row.split()
        tables.setdefault(culture, {})[kind] = tuple(names)
    return tables


NAMES: dict[str, dict[str, tuple[str, ...]]] = _tables()
"""Culture -> f, m, s (surnames) -> names."""

_GENDERS: dict[str, Gender] = {
    name.lower(): gender for culture in NAMES.values() for gender in ("m", "f") for name in culture[gender]
} | {name: gender for gender, names in _EXTRA.items() for name in names.split()}


def gender_of(given: str) -> Gender | None:
    """Which gender a given name usually has, or None where the lists do not know it."""
    return _GENDERS.get(given.lower())
