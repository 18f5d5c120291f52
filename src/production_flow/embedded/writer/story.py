"""Everything that is decided before the first document is written: pure in prompt and seed."""

from __future__ import annotations

import colorsys
import random
from functools import lru_cache

from production_flow.documents.look import Colour
from production_flow.embedded.writer.gentleness import with_children
from production_flow.embedded.writer.items import left_about
from production_flow.embedded.writer.kits.shelf import KITS
from production_flow.embedded.writer.lexicon.colours import PALETTES, ROLES
from production_flow.embedded.writer.lexicon.forms import TOLD
from production_flow.embedded.writer.model import Brief, Kit, PropSpec, Story
from production_flow.embedded.writer.people import make_people
from production_flow.embedded.writer.places import make_places, name_place
from production_flow.embedded.writer.props import make_props
from production_flow.embedded.writer.questions import question_of
from production_flow.embedded.writer.reader import read
from production_flow.embedded.writer.spectacle.casting import cast_for
from production_flow.embedded.writer.spectacle.kinds import filmed
from production_flow.embedded.writer.surroundings import world_of
from production_flow.embedded.writer.titles import title_of
from production_flow.hashing import seed_of


@lru_cache(maxsize=64)
def story(prompt: str, seed: int) -> Story:
    """The show of a prompt and a seed.

    Raises:
        BadInput: The prompt is empty.
    """
    brief = name_place(with_children(read(prompt)), stream(prompt, seed, "place"))
    kit = cast_for(KITS[brief.kit], brief)
    people = make_people(brief, kit, stream(prompt, seed, "people"))
    places = left_about(make_places(brief, kit, stream(prompt, seed, "places")), brief)
    rnd = stream(prompt, seed, "theme")
    theme = kit.themes[rnd.randrange(len(kit.themes))]
    props: tuple[PropSpec, ...] = make_props(brief, kit, people, stream(prompt, seed, "props"))
    return Story(
        prompt=prompt,
        seed=seed,
        brief=brief,
        kit=kit,
        title=title_of(brief, people, stream(prompt, seed, "title")),
        people=people,
        places=places,
        props=props,
        palette=_palette(brief, kit, stream(prompt, seed, "palette")),
        theme=theme,
        question=question_of(brief, people, stream(prompt, seed, "question")),
        narrator=_narrated(brief, kit),
        flags=_flags(brief),
    )


def stream(prompt: str, seed: int, purpose: str) -> random.Random:
    """A stream of chance for one purpose, so that changing one thing changes nothing else."""
    return random.Random(seed_of("writer", prompt, seed, purpose))


def _narrated(brief: Brief, kit: Kit) -> bool:
    """Whether somebody tells the show: by its genre, its medium or its form."""
    if filmed(brief):
        return False  # they say it to the crew themselves
    told = brief.medium in kit.manner.testifies or brief.form in TOLD
    return told or brief.genre in kit.manner.narrates


def _palette(brief: Brief, kit: Kit, rnd: random.Random) -> tuple[Colour, ...]:
    """Six designed colours of the genre, turned a little by the seed."""
    rows = PALETTES["robots" if brief.robots and "robots" in kit.manner.worlds else brief.idiom]
    turn = rnd.uniform(-0.012, 0.012)
    return tuple(
        Colour(name=name, hex=_turned(colour, turn), role=role)
        for (name, colour), role in zip(rows[rnd.randrange(len(rows))], ROLES, strict=True)
    )


def _turned(colour: str, turn: float) -> str:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    hue, light, saturation = colorsys.rgb_to_hls(red, green, blue)
    made = colorsys.hls_to_rgb((hue + turn) % 1, light, saturation)
    return "#" + "".join(f"{round(part * 255):02x}" for part in made)


def _flags(brief: Brief) -> frozenset[str]:
    """What the world has and lacks."""
    flags = {f"era-{brief.era}", f"setting-{brief.place.setting}", f"genre-{brief.genre}"}
    if world := world_of(brief):
        flags.add(f"world-{world}")
    if brief.robots:
        flags.add("robots")
    if brief.era in {"medieval", "victorian"}:
        flags |= {"no-phone", "no-car", "no-electricity"}
    if brief.place.setting in {"coast", "ship"}:
        flags.add("sea")
    if brief.place.setting == "space":
        flags |= {"space", "no-car", "no-rain"}
    if brief.genre == "fantasy":
        flags.add("magic")
    return frozenset(flags)
