"""What a kit's tables are where the show's form has plots of its own: a heist is about the job and who talked.

And what they are where the hero is not who the kit takes them for: in most noirs nobody pays the hero to ask.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import replace
from functools import lru_cache
from importlib.resources import files

from production_flow.embedded.writer.amateurs import asks_unpaid
from production_flow.embedded.writer.gentleness import told_to_children
from production_flow.embedded.writer.hidden import hidden, is_hidden
from production_flow.embedded.writer.kits.sifting import sifted
from production_flow.embedded.writer.kits.tables import Table, Tables, tables
from production_flow.embedded.writer.model import Story
from production_flow.embedded.writer.nursery import fit_for_children
from production_flow.embedded.writer.spectacle.kinds import PLOTTED, spectacle_of
from production_flow.embedded.writer.spectacle.wild import wild_tables
from production_flow.embedded.writer.terms import KitId
from production_flow.embedded.writer.undertakings.cases import Own, cases_of, own_of

AMATEUR = "kits/noir/amateur"

_FULLY: dict[tuple[str, KitId], str] = {("heist", "noir"): "spectacle/heist_noir"}
"""Form and kit -> the book of everything else that is told in another way there."""


def plotted_of(story: Story) -> Tables:
    """The tables of a story's kit, with the plots of its form among them, told as its hero would have them."""
    form = spectacle_of(story.brief)
    retold = (form, story.kit.id) not in _FULLY and asks_unpaid(story)
    own, young = own_of(story.brief), told_to_children(story.brief)
    return _placed(story.kit.id, form, own, unpaid=retold, today=is_hidden(story), young=young)


@lru_cache(maxsize=16)
def _placed(kit: KitId, form: str, own: Own, *, unpaid: bool, today: bool, young: bool) -> Tables:
    """The tables of a kit as its world and those whom it is told to have them."""
    known = (_unpaid if unpaid else plotted)(kit, form, own)
    known = hidden(known) if today else known
    return fit_for_children(known) if young else known


def taglines_of(form: str, kit: KitId) -> tuple[str, ...]:
    """What stands under the title of a show of a form in a kit; nothing where the kit's own will do."""
    if form == "wild":
        return tuple(wild_tables().words["taglines"])
    book = _FULLY.get((form, kit), "")
    return tuple(_read(book)["taglines"]) if book else ()


@lru_cache(maxsize=16)
def plotted(kit: KitId, form: str, own: Own = "") -> Tables:
    """The tables of a kit with the plots of a form and of a deed among them: they are told before the kit's own."""
    if form == "wild":
        return wild_tables()
    known = tables(kit)
    if own:
        known = replace(known, cases={**known.cases, **cases_of(own, kit)})
    if form not in PLOTTED:
        return known
    cases = {name: {**row, "form": form} for name, row in _read(f"spectacle/{form}_cases").items()}
    changed = replace(known, cases={**known.cases, **cases})
    book = _FULLY.get((form, kit), "")
    return _retold(changed, _read(book)) if book else changed


@lru_cache(maxsize=16)
def _unpaid(kit: KitId, form: str, own: Own) -> Tables:
    """The tables of a noir whose hero is nobody's detective."""
    return _retold(plotted(kit, form, own), _read(AMATEUR))


def _retold(kit: Tables, book: Table) -> Tables:
    """The tables of a kit as a book tells them, field by field."""
    kept = sifted(kit, re.compile(rf"\b(?:{book['drop']})", re.IGNORECASE))
    events: Table = {**kept.events}
    for name, row in book["events"].items():
        events[name] = {**events[name], **row}
    season: Table = {**kit.frame["season"], **book["season"]}
    return replace(
        kept,
        events=events,
        arc={**kit.arc, **book["arc"]},
        speech={**kept.speech, **book["speech"]},
        frame={**kit.frame, "season": season},
        words={**kit.words, **book["words"]},
    )


def _read(name: str) -> Table:
    path = files("production_flow.embedded.writer").joinpath(f"{name}.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))
