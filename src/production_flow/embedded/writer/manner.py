"""How a kit is read and staged, beside what it says: its places by function, its worlds, its hours, its bent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from production_flow.documents.scene import TimeOfDay, Weather


@dataclass(frozen=True)
class Manner:
    """What the writer must know of a kit before it opens its tables.

    Args:
        name: What a notice calls the kit ("cozy mystery").
        main: Id of the place outdoors that stands for the prompt's own place; `base` the hero's.
        public: Ids of the places where everybody may hear.
        outdoors: Ids of the places that have a sky.
        times: Hours that a place of the kit is drawn at, the likeliest first.
        weathers: Weathers of the open air, the likeliest first.
        functions: What a place is for in other worlds (base, talk, edge, records, power, view, news, home) -> its id.
        parts: Id of a place -> functions that a setting's place may fill it with, the best first, where `functions`
            says nothing of it or something else.
        worlds: Worlds of the lexicon whose places take the place of the kit's own.
        dialects: Worlds of `lexicon.toml` that rename the kit's common things.
        narrates: Genres in which the kit has a narrator.
        crime: Whether every case of it is a crime; where not, the prompt decides.
        trusting: Whether the mighty trust the hero at first.
        kin: Tag of the role that a relation of the prompt's takes.
        clothes: World whose cuts people wear where the show is in no other world, or empty.
        serves: Genres beside its own in which its people speak as in its own.
        settled: Whether the hero's base is the kit's own whatever the hero's trade.
        works: Id of the place where what a show is about is done, in a kit whose base is its own; `hall` of the one
            where it comes to something, in a kit with one room where people meet.
        home: World whose sentences tell what living there is like, or empty where the setting tells it.
        sideline: What the hero of a kit also does, whose base is the kit's own, where their trade is another.
        dwells: Ids of settings ("hospital") in which the hero's base stays a home of the kit's own, and `works` is
            where they work; in a town it is so as well.
        testifies: Media in which the hero is heard over the scenes, talking to the crew that films them.
    """

    name: str
    main: str
    base: str
    public: tuple[str, ...]
    outdoors: frozenset[str]
    times: tuple[TimeOfDay, ...]
    weathers: tuple[Weather, ...]
    functions: Mapping[str, str] = field(default_factory=dict)
    parts: Mapping[str, str] = field(default_factory=dict)
    worlds: frozenset[str] = frozenset()
    dialects: frozenset[str] = frozenset()
    narrates: frozenset[str] = frozenset()
    crime: bool = False
    trusting: bool = False
    kin: str = "family"
    clothes: str = ""
    settled: bool = False
    works: str = ""
    hall: str = ""
    home: str = ""
    serves: frozenset[str] = frozenset()
    dwells: frozenset[str] = frozenset()
    sideline: str = ""
    testifies: frozenset[str] = frozenset()
