"""Hair and beards of a cast, dealt so that no two heads make one outline in one colour."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, field

from production_flow.embedded.writer.lexicon.likeness import (
    BEARDS,
    HAIR,
    MORE_HAIR,
    OUTLINE_OF,
    TRADE_HAIR,
    UNKNOWN_HAIR,
)
from production_flow.embedded.writer.terms import Gender

HATS = frozenset({
    *("fedora", "toque", "stetson", "beret", "cap", "headscarf", "helmet", "crown", "bowler", "top-hat", "straw-hat"),
    *("beanie", "turban", "bandana", "hard-hat", "flat-cap", "feather-cap", "pointed-hat", "kasa", "wimple"),
})  # fmt: skip
_OVER_HATS = frozenset({"tower", "cloud"})
"""Outlines that no hat sits on."""
_BEARDED = frozenset({"arabic", "india", "turkey", "persia", "hebrew", "greece"})
_YOUTH, _GROWN, _OLD = 13, 20, 62


@dataclass
class Barber:
    """Deals hair and beards; what one has got, the next one gets last.

    Args:
        era: Of the brief: what it does not know nobody wears.
    """

    era: str
    culture: str
    cuts: dict[str, int] = field(default_factory=dict)
    outlines: dict[str, int] = field(default_factory=dict)
    heads: set[tuple[str, str]] = field(default_factory=set)
    beards: dict[str, int] = field(default_factory=dict)

    def cut(self, gender: Gender, age: int, kind: str, hat: str, trade: str, rnd: random.Random) -> str:
        """A cut for somebody.

        `kind` is a range of skin, as the tables of colours have it; `hat` and `trade` may be empty.
        """
        own = TRADE_HAIR.get(trade, "")
        if own and (own != "bun" or gender == "f") and not self.cuts.get(own):
            return own
        options = self._options(gender, age, kind, rnd)
        if hat in HATS:
            options = [cut for cut in options if OUTLINE_OF[cut] not in _OVER_HATS] or ["short"]
        return min(options, key=lambda cut: (self.cuts.get(cut, 0), self.outlines.get(OUTLINE_OF[cut], 0)))

    def _options(self, gender: Gender, age: int, kind: str, rnd: random.Random) -> list[str]:
        """The cuts that somebody may have, in an order of chance; those of the era come first."""
        if age <= 1:
            return ["none", "short"]
        years = "k" if age < _YOUTH else "t" if age < _GROWN else "a" if age < _OLD else "e"
        keys = [f"{side}{years}" for side in (("f", "m") if gender == "n" else (gender,))]
        cuts = [cut for key in keys for cut in HAIR.get(f"{key}-{kind}", HAIR[key])]
        never = UNKNOWN_HAIR.get(self.era, ())
        if years in "ta" and kind != "dark" and gender != "n":
            cuts = [*MORE_HAIR.get(self.era, {}).get(gender, ()), *cuts]
        known = [cut for cut in dict.fromkeys(cuts) if cut not in never and _fits(cut, age)] or ["short"]
        return shuffled(known, rnd)

    def shade(self, cut: str, shades: Sequence[str]) -> str:
        """The first colour that nobody with the same outline has."""
        outline = OUTLINE_OF.get(cut, cut)
        return next((shade for shade in shades if (outline, shade) not in self.heads), shades[0])

    def done(self, cut: str, shade: str) -> None:
        """Notes a head."""
        outline = OUTLINE_OF.get(cut, cut)
        self.cuts[cut] = self.cuts.get(cut, 0) + 1
        self.outlines[outline] = self.outlines.get(outline, 0) + 1
        self.heads.add((outline, shade))

    def beard(self, gender: Gender, age: int, kind: str, rnd: random.Random) -> str:
        """A beard or none: as often as its time and place wear one, and no two of a kind while there are others."""
        if gender != "m" or age < 24:
            return "none"
        table = "east" if kind == "east" else "south" if self.culture in _BEARDED else self.era
        worn = [*BEARDS[table], *(BEARDS["old"] if age >= _OLD and kind != "east" else ())]
        if self.era in {"contemporary", "future"}:
            worn = [beard for beard in worn if beard not in {"long-beard", "sideburns"}]
        found = rnd.choice([beard for beard in worn if beard == "none" or not self.beards.get(beard)])
        self.beards[found] = self.beards.get(found, 0) + 1
        return found


def _fits(cut: str, age: int) -> bool:
    """Whether a cut is one for that age."""
    if cut in {"receding", "bald"}:
        return age >= 36
    return age < 46 or cut not in {"undercut", "mullet", "curtains", "spiky", "quiff", "space-buns", "flat-top"}


def shuffled(items: Sequence[str], rnd: random.Random) -> list[str]:
    """The items in an order of chance."""
    mixed = list(items)
    rnd.shuffle(mixed)
    return mixed
