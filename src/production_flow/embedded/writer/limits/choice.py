"""What a kit's tables are with the scenes of the hero's limit among them."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from functools import cache
from importlib.resources import files

from production_flow.embedded.writer.anachronisms import in_time
from production_flow.embedded.writer.kits.tables import Table, Tables
from production_flow.embedded.writer.limits.kinds import limit_of
from production_flow.embedded.writer.limits.senses import lacking, without
from production_flow.embedded.writer.model import Story


def limited(kit: Tables, story: Story) -> Tables:
    """The tables of a kit with the scenes and lines of what the hero cannot do; as they are where they can do anything.

    Where the hero cannot see or hear at all, the kit's own events no longer have them do so; and nobody has in the
    time of the show what came later.
    """
    kind = limit_of(story.brief)
    kit = in_time(kit, story.brief)
    if not kind:
        return kit
    own, common = _book(kind), _book("any")
    day, edge, gift = (_widened(own[scene], common["more"][scene]) for scene in ("day", "edge", "gift"))
    events = kit.events
    if lacking(story):
        events = without(events, kind, own["instead"])
    events = events | {
        "limit_day": day,
        "limit_day_plain": day,
        "limit_edge": edge,
        "limit_edge_plain": edge,
        "limit_gift_read": {**gift, "end": common["read"]["end"]},
        "limit_gift": gift,
    }
    lines: Table = {f"limit_{act}": {"any": own["lines"][act]} for act in ("say", "answer", "paid")}
    moods: Table = kit.frame["mood"]
    mood = {**moods, "limit": moods["rise"], "edge": moods["turn"], "gift": moods["turn"]}
    return replace(kit, events=events, speech={**kit.speech, **lines}, frame={**kit.frame, "mood": mood})


def _widened(event: Table, more: Table) -> Table:
    """An event that may also want, meet and turn into what a scene of any limit does."""
    return {**event, **{field: [*event[field], *texts] for field, texts in more.items()}}


@cache
def _book(kind: str) -> Table:
    path = files("production_flow.embedded.writer.limits").joinpath(f"{kind}.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))
