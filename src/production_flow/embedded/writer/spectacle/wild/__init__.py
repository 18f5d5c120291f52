"""What a nature documentary about animals is told with: a kit's tables in which nobody is a person.

`events`, `cases`, `sides`, `arc`, `speech`, `frame`, `words` and `traces` are those of a kit; `scenes` is the book of
the form, with what its narrator says. It has fewer moves than a kit: nobody copies, trades or signs anything.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import replace
from functools import cache
from importlib.resources import files

from production_flow.embedded.writer.herd import is_wild
from production_flow.embedded.writer.kits.tables import Table, Tables, tables
from production_flow.embedded.writer.model import Brief, Kit
from production_flow.embedded.writer.spectacle.wild.roles import HERO, PROPS, ROLES, THEMES

_FENCED = re.compile(r"\b(?:fence|shed|hedge|postman|it's the light|a letter|whiskers|ears)\b")
"""What a narrator sees only where people have gardens."""


PEOPLES = re.compile(
    r"\b(?:doors?|letters?|rooms|(?<!makes )(?<!'s )room|tables?|coats?|hands?|paper|sleeves?|pockets?|chairs?"
    r"|keys?)\b",
    re.IGNORECASE,
)
"""What animals have none of, in texts that every show shares."""


def tables_for(brief: Brief) -> Tables:
    """The tables of a show's kit, or those of the wild."""
    return wild_tables() if is_wild(brief) else tables(brief.kit)


@cache
def wild_tables() -> Tables:
    """The tables of the wild, with those moves of the kits that they have words for."""
    events, words = _read("events"), _read("words")
    events["deed_toil_plain"], events["deed_strain_plain"] = events["deed_toil"], events["deed_strain"]
    events = {name: {"where": "any", **row} for name, row in events.items()}
    known = tables("comedy")
    return Tables(
        moves=tuple(move for move in known.moves if move.id in events),
        events=events,
        cases=_read("cases"),
        sides=_read("sides"),
        arc=_read("arc"),
        speech=_read("speech"),
        traces=_read("traces"),
        trades=words["trades"],
        frame=_read("frame"),
        words=words,
    )


@cache
def wild_book() -> Table:
    """The scenes of the form and what is said over all the others, that of other nature documentaries among it."""
    own = _read("scenes")
    path = files("production_flow.embedded.writer.spectacle").joinpath("nature.toml")
    common: list[str] = tomllib.loads(path.read_text(encoding="utf-8"))["told"]["narr"]
    told = [*own["told"]["narr"], *(line for line in common if not _FENCED.search(line))]
    scenes = {name: {"where": "any", **own[name]} for name in ("usual", "test")}
    return {**own, **scenes, "told": {"narr": told}}


def roles_of_the_wild(kit: Kit) -> Kit:
    """A kit with the cast, the objects and the themes of the wild."""
    return replace(kit, hero=HERO, roles=ROLES, props=PROPS, themes=THEMES)


def _read(name: str) -> Table:
    path = files("production_flow.embedded.writer.spectacle.wild").joinpath(f"{name}.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))
