"""The scenes of a fantasy that plays in a town of today: another sky, and nothing from a farmyard or a castle."""

from __future__ import annotations

import re
import tomllib
from dataclasses import replace
from functools import cache
from importlib.resources import files

from production_flow.embedded.writer.kits.sifting import sifted
from production_flow.embedded.writer.kits.tables import Table, Tables
from production_flow.embedded.writer.model import Story
from production_flow.embedded.writer.surroundings import world_of

HIDDEN = "hidden"
"""The world of `world_roles.txt` and `world_places.txt` that lies behind a town of today."""

_OLD = re.compile(
    r"\b(?:kings?|queens?|crowns?|realm|kingdom|spears?|guards?|gallows|throne|castle|armour|shield|sword"
    r"|goats?|geese|goose|mules?|cows?|pigs?|piglet|hens?|sheep|yoke|pails?|hooves|bracken|thatch|straw|turnips?|hound"
    r"|carts?|barrow|cartwheel|cattle|milk|dough|kneading|baking trough|oven|hearthstone|chimney|flue"
    r"|embers|robe|servants"
    r"|wells?|gate|hedge|herald|crier|bard|minstrel|priests?|at the stake|the watch want|law of the hall|household"
    r"|harvest|fair|cock(?:crow)? crows?|cockcrow|inn signs|sheep path|procession|quill|settle|rushlight)\b",
    re.IGNORECASE,
)
"""Words of farmyards, courts and roads without cars."""


def is_hidden(story: Story) -> bool:
    """Whether a show is a fantasy that plays in a town of today."""
    return story.kit.id == "fantasy" and world_of(story.brief) == HIDDEN


def hidden(kit: Tables) -> Tables:
    """The tables of the fantasy kit as a town of today has them."""
    town = _town()
    season: Table = {**kit.frame["season"], **town["season"]}
    frame = {**kit.frame, **{name: town[name] for name in ("sky", "light", "sounds")}, "season": season}
    kept = sifted(kit, _OLD)
    events: Table = {**kept.events, **{name: {**kept.events[name], **row} for name, row in town["events"].items()}}
    speech: Table = {act: {**rows, **town["speech"].get(act, {})} for act, rows in kept.speech.items()}
    return replace(kept, events=events, speech=speech, frame=frame, traces=town["traces"])


@cache
def _town() -> Table:
    path = files("production_flow.embedded.writer.kits.fantasy").joinpath("city.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))
