"""The licences of recordings: told from the address that comes with each, never from what was filtered for."""

from __future__ import annotations

import re
from typing import Final

from production_flow.types import Json

FREE: Final = ("CC0", "CC BY")
"""What may be used in anything, by its name without a version."""

NOT_COMMERCIAL: Final = "CC BY-NC"
"""What may be used where nothing is earned; only for those who say so."""

WITH: Final = "with noncommercial"
"""Ending of a model's name that allows it: `search with noncommercial`."""

_ADDRESS: Final = re.compile(
    r"https?://(?:www\.)?creativecommons\.org/(?:publicdomain/(zero)|licenses/([a-z+-]+))/(\d\.\d)", re.IGNORECASE
)


def name_of(address: str) -> str:
    """A licence in short (`CC BY 4.0`, `CC0 1.0`); empty for one that is not known."""
    found = _ADDRESS.match(address.strip())
    if found is None:
        return ""
    return f"CC0 {found[3]}" if found[1] else f"CC {found[2].upper()} {found[3]}"


def allowed(address: str, model: str) -> bool:
    """Whether a recording under this licence is taken."""
    plain = name_of(address).rpartition(" ")[0]
    return plain in FREE or (plain == NOT_COMMERCIAL and model.endswith(WITH))


def filter_of(model: str) -> str:
    """The licences that are searched for, in Freesound's own words."""
    names = ["Creative Commons 0", "Attribution", *(["Attribution NonCommercial"] if model.endswith(WITH) else [])]
    return "license:(" + " OR ".join(f'"{name}"' for name in names) + ")"


def credit(one: dict[str, Json]) -> dict[str, Json]:
    """What the credits must say of a recording, from what was found."""
    return {name: one[name] for name in ("name", "author", "licence", "url")}
