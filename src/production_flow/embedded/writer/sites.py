"""Places: what a kit knows of one, and what it is in a show."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from production_flow.documents.scene import TimeOfDay, Weather


@dataclass(frozen=True)
class PlaceTemplate:
    """A place as a kit knows it, before the prompt's setting renames it.

    Args:
        id: What the place is for in the kit (`office`, `kitchen`); it names the place for ever.
        names: Variants of its name ("The Office Above the Pawnshop").
        set: Kind of set to draw.
        details: Nouns that the set should show.
        touches: Sentences that a description may end on, true at any time.
        trouble: Clauses that say what can go wrong here ("the lamp gives out").
    """

    id: str
    names: tuple[str, ...]
    set: str
    interior: bool
    details: tuple[str, ...]
    touches: tuple[str, ...]
    trouble: tuple[str, ...] = ()


@dataclass(frozen=True)
class PlaceSpec:
    """A place of this show. `heading` is for scene headings, without INT./EXT. ("OFFICE ABOVE THE PAWNSHOP").

    Args:
        setting: Id of the setting that it comes from, or empty where it is the kit's; the rest only then:
        light: Hour -> what light does there; `wrong`: sentences of what can go wrong and is over when they end;
            `finds`: objects that belong there; `trace`: what it leaves on things that lay there.
    """

    id: str
    name: str
    heading: str
    set: str
    interior: bool
    details: tuple[str, ...]
    times: tuple[TimeOfDay, ...]
    weathers: tuple[Weather, ...]
    sounds: str
    touches: tuple[str, ...] = ()
    trouble: tuple[str, ...] = ()
    setting: str = ""
    light: Mapping[TimeOfDay, str] = field(default_factory=dict)
    wrong: tuple[str, ...] = ()
    finds: tuple[str, ...] = ()
    trace: str = ""
