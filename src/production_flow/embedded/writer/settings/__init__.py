"""Settings: where a show plays, crossed with any genre. One TOML file each, named by the id of the setting.

    nouns = [...]        kinds of place, as a sentence names them, that mean this setting
    trades = [...]       workplaces of the hero's trade that imply it where the sentence names no kind of place
    never = [...]        eras that have no such thing
    at_home = [...]      kits whose own places are already such places: half of them stay
    keeps = [...]        workplaces that the setting has: there the hero's own is the base
    roofed = false       true where no weather comes in
    weathers = [...]     its open air, or none where the kit's do
    unheard = [...]      whole words of sounds that are never heard here
    [sky]                `day` and `night`: clauses that open an episode
    [things]             what a common thing of the kits is called here
    [main] [base] ...    a place for each function; see `FUNCTIONS`
    [biomes.*]           in the wild: `words` of a sentence and `kinds` of animal that mean a country, the `beasts` that
                         live there, and what is otherwise in some of its places

A place holds `names`, `set` (one that the artist draws), `out = true` where it has a sky, `details` (nouns in the
picture), `touches` (sentences that are true of it at any hour), `light` (early, day, late, night), `sound`, `wrong`
(sentences: what can go wrong there, and is over when they end), `finds` (objects that belong there), and `trace`
(what it leaves on things that lay there).
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files

from production_flow.documents.scene import TimeOfDay
from production_flow.types import Json

FUNCTIONS = ("main", "base", "talk", "edge", "records", "power", "view", "news", "home")
"""What every setting has a place for; some also have `hall`, `works` and `care`."""

MORE = ("hall", "works", "care")
"""What only some settings have a place for: where all of them meet, where things are made, where the ill lie."""

_HOURS: dict[TimeOfDay, int] = {"dawn": 0, "morning": 0, "day": 1, "golden": 2, "dusk": 2, "night": 3}


@dataclass(frozen=True)
class SettingPlace:
    """A place of a setting; the fields are those of the file."""

    names: tuple[str, ...]
    drawn: str
    interior: bool
    details: tuple[str, ...]
    touches: tuple[str, ...]
    light: Mapping[TimeOfDay, str]
    sound: str
    wrong: tuple[str, ...]
    finds: tuple[str, ...]
    trace: str


@dataclass(frozen=True)
class Biome:
    """A country of the wild: the words that name it, its animals, and what its places are in it."""

    words: re.Pattern[str]
    kinds: tuple[str, ...]
    beasts: tuple[str, ...]
    places: Mapping[str, Mapping[str, Json]]


@dataclass(frozen=True)
class Setting:
    """Where a show plays. `places` by function; the other fields are those of the file."""

    id: str
    nouns: tuple[str, ...]
    trades: tuple[str, ...]
    never: frozenset[str]
    home: frozenset[str]
    keeps: frozenset[str]
    roofed: bool
    weathers: tuple[str, ...]
    unheard: tuple[str, ...]
    sky: Mapping[str, tuple[str, ...]]
    things: Mapping[str, str]
    places: Mapping[str, SettingPlace]
    biomes: tuple[Biome, ...] = ()

    def within(self, biome: Biome) -> Setting:
        """The setting as it is in one of its biomes."""
        return replace(
            self, places={name: _as_in(row, biome.places.get(name, {})) for name, row in self.places.items()}
        )

    def hears(self, note: str) -> bool:
        """Whether a sound can be heard there: none of its words, of one or of several, is one that never is."""
        return not any(re.search(rf"\b{re.escape(word)}s?\b", note) for word in self.unheard)


@cache
def settings() -> tuple[Setting, ...]:
    """Every setting, in the order of their ids."""
    folder = files("production_flow.embedded.writer.settings")
    names = sorted(file.name for file in folder.iterdir() if file.name.endswith(".toml"))
    return tuple(_read(name.removesuffix(".toml"), folder.joinpath(name).read_text(encoding="utf-8")) for name in names)


def _read(ident: str, text: str) -> Setting:
    table = tomllib.loads(text)
    return Setting(
        id=ident,
        nouns=_texts(table["nouns"]),
        trades=_texts(table.get("trades", [])),
        never=frozenset(_texts(table.get("never", []))),
        home=frozenset(_texts(table.get("at_home", []))),
        keeps=frozenset(_texts(table.get("keeps", []))),
        roofed=bool(table.get("roofed", False)),
        weathers=_texts(table.get("weathers", [])),
        unheard=_texts(table.get("unheard", [])),
        sky={hour: _texts(clauses) for hour, clauses in table["sky"].items()},
        things={str(thing): str(called) for thing, called in table.get("things", {}).items()},
        places={name: _place(table[name]) for name in (*FUNCTIONS, *MORE) if name in table},
        biomes=tuple(_biome(row) for row in table.get("biomes", {}).values()),
    )


def _biome(row: dict[str, Json]) -> Biome:
    return Biome(
        words=re.compile(rf"\b(?:{row['words']})\b", re.IGNORECASE),
        kinds=_texts(row["kinds"]),
        beasts=_texts(row["beasts"]),
        places={name: row[name] for name in FUNCTIONS if name in row},
    )


def _as_in(place: SettingPlace, own: Mapping[str, Json]) -> SettingPlace:
    """A place of a setting as one of its biomes has it."""
    return replace(
        place,
        names=_texts(own.get("names", place.names)),
        drawn=str(own.get("set", place.drawn)),
        interior=place.interior and not own.get("out", False),
        details=_texts(own.get("details", place.details)),
    )


def _place(row: dict[str, Json]) -> SettingPlace:
    light = _texts(row["light"])
    return SettingPlace(
        names=_texts(row["names"]),
        drawn=str(row["set"]),
        interior=not row.get("out", False),
        details=_texts(row["details"]),
        touches=_texts(row["touches"]),
        light={hour: light[at] for hour, at in _HOURS.items()},
        sound=str(row["sound"]),
        wrong=_texts(row["wrong"]),
        finds=_texts(row["finds"]),
        trace=str(row["trace"]),
    )


def _texts(items: Json) -> tuple[str, ...]:
    return tuple(str(item) for item in items)
