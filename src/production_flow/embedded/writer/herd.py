"""Shows whose people are all animals: a cartoon of a hedgehog has a goat behind its counter, and nobody human."""

from __future__ import annotations

import random
import re
from dataclasses import replace

from production_flow.embedded.writer.gentleness import told_to_children
from production_flow.embedded.writer.grammar import with_article
from production_flow.embedded.writer.model import Brief, Kit
from production_flow.embedded.writer.names import BEASTS
from production_flow.hashing import seed_of

_TAME = (
    "rabbit", "mouse", "bear", "cat", "dog", "pig", "sheep", "goat", "duck", "owl", "fox", "cow", "deer", "tortoise",
    "horse", "frog",
)  # fmt: skip
"""Animals that may be neighbours of any other."""

_DRAWN = re.compile(r"cartoon|anim|puppet|pixar|ghibli|stop-motion|watercolour|anime", re.IGNORECASE)
_SUNG = frozenset({"musical", "nature documentary", "children's show"})
_PEOPLE = re.compile(
    r"\b(?:humans?|man|woman|men|women|boys?|girls?|farmer|owner|child|zoo ?keeper|people|family dog|pet)\b",
    re.IGNORECASE,
)
"""Words of a sentence that has people in it as well."""


def is_herd(brief: Brief) -> bool:
    """Whether everybody in the show is an animal: its heroes are, and it is drawn, sung or told to children."""
    kinds = {hero.species for hero in brief.protagonists}
    if brief.population or not kinds <= set(BEASTS) or "dragon" in brief.raw.lower() or _PEOPLE.search(brief.raw):
        return False
    told = bool(_DRAWN.search(brief.medium)) or brief.form in _SUNG or told_to_children(brief)
    return told or brief.genre == "family" or len({hero.noun for hero in brief.protagonists}) > 1


def is_wild(brief: Brief) -> bool:
    """Whether a show films animals as they live: nobody in it has a trade, a house or anything on."""
    return brief.form == "nature documentary" and is_herd(brief)


_LAND = re.compile(
    r"\b(?P<prep>in|on|of|at|along|across) (?P<text>the (?P<name>[A-Z][\w'-]+(?: [A-Z][\w'-]+)?) "
    r"(?P<noun>[Bb]asin|[Dd]elta|[Rr]ainforest|[Ff]orest|[Jj]ungle|[Dd]esert|[Ss]teppe|[Pp]lains?|[Vv]alley|[Ww]etlands?))\b"
)
"""A country that is no town, by the name that it shares with one ("the Congo basin")."""


_CROSSED = re.compile(
    r"\bcross(?:es|ing)? (?P<text>(?:an?|the) (?:[a-z]+ )?"
    r"(?P<noun>motorway|highway|road|railway|river|lake|desert|field|meadow|valley|forest|garden|park|island))\b"
)
"""What animals have to get across, which is where they are."""


def in_the_wild(brief: Brief) -> Brief:
    """The brief of a nature documentary: its plots are cast as those of a comedy, and a basin is not a town.

    Any other brief stays as it is.
    """
    if not is_wild(brief):
        return brief
    found, place = _LAND.search(brief.raw), brief.place
    if found is not None and found["name"] in place.name:
        prep = "in" if found["prep"] == "of" else found["prep"]
        noun = found["noun"].lower()
        place = replace(place, text=found["text"], at=f"{prep} {found['text']}", name="", noun=noun, setting="wild")
    if not place.said and (crossed := _CROSSED.search(brief.deed.infinitive)) is not None:
        edge = f"the edge of {crossed['text']}"
        place = replace(place, text=edge, at=f"at {edge}", name="", noun=crossed["noun"], setting="wild", said=True)
        guessed = tuple(each for each in brief.guessed if each != "place")
        notes = tuple(each for each in brief.notes if "names no place" not in each)
        brief = replace(brief, guessed=guessed, notes=notes)
    return replace(brief, kit="comedy", place=place)


def kind_of(brief: Brief, kit: Kit, role: str, around: tuple[str, ...] = ()) -> str:
    """Which animal has a role, of those that live around: none has two, and none is the hero's kind."""
    kinds = [kind for kind in around or _TAME if kind not in {hero.species for hero in brief.protagonists}]
    random.Random(seed_of("herd", brief.raw)).shuffle(kinds)
    order = [spec.id for spec in kit.roles]
    return kinds[(order.index(role) if role in order else len(order)) % len(kinds)]


def as_animal(description: str, species: str) -> str:
    """Who somebody is, as an animal: "who has the front desk" is "a goat who has the front desk"."""
    if description.startswith("who "):
        return f"{with_article(species)} {description}"
    return re.sub(r"^the (?:man|woman|lady|gentleman) ", f"the {species} ", description)
