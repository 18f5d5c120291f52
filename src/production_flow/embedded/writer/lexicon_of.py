"""What common things are called in this show: by its world first, then by its seed."""

from __future__ import annotations

import random
import tomllib
from functools import lru_cache
from importlib.resources import files

from production_flow.embedded.writer.model import Story
from production_flow.embedded.writer.settings.choice import setting_of
from production_flow.embedded.writer.spectacle.wild import tables_for
from production_flow.embedded.writer.surroundings import world_of
from production_flow.hashing import seed_of
from production_flow.types import Json


@lru_cache(maxsize=1)
def _worlds() -> dict[str, Json]:
    path = files("production_flow.embedded.writer.kits").joinpath("lexicon.toml")
    worlds: dict[str, Json] = tomllib.loads(path.read_text(encoding="utf-8"))["world"]
    return worlds


def names_of_things(story: Story) -> dict[str, str]:
    """For each common noun of the kits, what this show says instead; only where it differs."""
    choose = tables_for(story.brief).words["choose"]
    rng = random.Random(seed_of(story.prompt, story.seed, "lexicon"))
    chosen: dict[str, str] = {}
    for word, options in choose.items():
        number = rng.randrange(len(options))
        twin = next((other for other in (f"{word}s", word.removesuffix("s")) if other != word and other in chosen), "")
        if twin:
            number = choose[twin].index(chosen[twin])
        chosen[word] = options[number]
    for world in worlds_of(story):
        chosen |= _worlds()[world]
    if setting := setting_of(story.brief):
        chosen |= setting.things
    return {word: said for word, said in chosen.items() if word != said}


def worlds_of(story: Story) -> list[str]:
    """Which worlds of the lexicon a story belongs to, the strongest last."""
    place, era = story.brief.place, story.brief.era
    found = []
    if place.setting in {"village", "coast", "island", "wild", "house"} or (place.setting == "town"):
        found.append("country")
    if era == "contemporary":
        found.append("now")
    if era in {"medieval", "ancient", "feudal"} or "samurai" in story.prompt.lower():
        found.append("old")
    if era in {"victorian", "regency"} or (story.brief.genre == "historical" and "no-car" in story.flags):
        found.append("carriage")
    if (world := world_of(story.brief)) in {"home", "hidden"}:
        found.append(world)
    if place.setting in {"ship", "space"}:
        found.append(place.setting)
    if story.brief.robots:
        found.append("robots")
    return [world for world in found if world in story.kit.manner.dialects]
