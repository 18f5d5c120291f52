"""The page about buying says of every provider whether it can look up lost work and stop it, and says the truth."""

import re
from pathlib import Path

from production_flow.providers import registry
from production_flow.providers.ports import Canceller, Finder

PAGE = Path(__file__).parents[2] / "docs" / "buying.md"


def rows():
    """By provider: what stands in the two columns."""
    section = PAGE.read_text().partition("## Who can look up and stop")[2].partition("\n## ")[0]
    for names, looks_up, stops in re.findall(r"^\| (`.+?) \| (.+?) \| (.+?) \|$", section, re.MULTILINE):
        for name in re.findall(r"`([a-z-]+)`", names):
            yield name, (not looks_up.startswith(("no", "not")), not stops.startswith(("no", "not")))


def test_every_vendor_stands_there_and_can_what_is_said(subjects):
    told = dict(rows())
    vendors = [name for name in subjects if name not in registry.DRAFT.values() and not name.startswith("fake-")]
    assert sorted(told) == sorted(vendors)
    kinds = {name: registry.provider(name) for name in vendors}
    assert told == {name: (isinstance(kind, Finder), isinstance(kind, Canceller)) for name, kind in kinds.items()}
