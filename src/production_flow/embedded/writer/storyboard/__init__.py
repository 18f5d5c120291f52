"""The storyboard of an episode: beats from plots, words last.

plan -> scenes (words, lines) -> beats -> shots -> lengths -> document
"""

from __future__ import annotations

from collections.abc import Sequence

from production_flow.documents.storyboard import Storyboard
from production_flow.embedded.writer.edits import edited
from production_flow.embedded.writer.lazily import Lazily
from production_flow.embedded.writer.limits.choice import limited
from production_flow.embedded.writer.model import Story
from production_flow.embedded.writer.nursery import gentled
from production_flow.embedded.writer.plots import season_plan
from production_flow.embedded.writer.spectacle.choice import formed
from production_flow.embedded.writer.spectacle.plotted import plotted_of
from production_flow.embedded.writer.storyboard.episode import EpisodeWriter
from production_flow.embedded.writer.storyboard.firsts import of_a_pilot
from production_flow.embedded.writer.storyboard.freed import freed
from production_flow.embedded.writer.undertakings.cases import begun
from production_flow.embedded.writer.undertakings.choice import undertaken
from production_flow.embedded.writer.voice import Memory
from production_flow.embedded.writer.warmth import aired
from production_flow.hashing import tagged
from production_flow.types import Json

_SHELF: dict[str, Lazily[Storyboard]] = {}
_SHELVES = 8


def write_storyboard(story: Story, material: dict[str, Json]) -> Storyboard:
    """The storyboard of `material["episode"]` (the first, if none is named).

    Names are those of the cast, the inventory and the season in `material`, where they differ from the story's.
    """
    episode = str(material.get("episode") or "s01e01")
    boards = storyboards(edited(story, material))
    board = next((board for board in boards if board.episode == episode), boards[0])
    title = _title(material, board.episode)
    return board.model_copy(update={"title": title, "episode": episode}) if title else board


def storyboards(story: Story) -> Sequence[Storyboard]:
    """All six storyboards, each written when it is first asked for, after those before it.

    So no sentence of one comes again in another, and whoever wants the first waits for that alone.
    """
    key = tagged("storyboards", repr((story.prompt, story.seed, story.people, story.places, story.props)))
    if key not in _SHELF:
        if len(_SHELF) >= _SHELVES:
            _SHELF.pop(next(iter(_SHELF)))
        _SHELF[key] = _all(story)
    return _SHELF[key]


def _all(story: Story) -> Lazily[Storyboard]:
    own = aired(gentled(freed(plotted_of(story), story), story), story.brief)
    kit = limited(formed(begun(undertaken(own, story), story), story), story)
    plans, memory = season_plan(story), Memory()

    def write(at: int) -> Storyboard:
        plan = plans[at]
        writer = EpisodeWriter(story, kit if at else of_a_pilot(kit), plan, memory)
        title = writer.voice.spoken(kit.cases[plan.case]["title"], plan.roles["A"])
        return Storyboard(episode=f"s01e{plan.number:02d}", title=title, beats=writer.beats())

    return Lazily(write, len(plans))


def _title(material: dict[str, Json], episode: str) -> str:
    season = material.get("season") or {}
    rows = season.get("episodes") or [] if isinstance(season, dict) else []
    return next((str(row["title"]) for row in rows if row.get("id") == episode and row.get("title")), "")


__all__ = ["storyboards", "write_storyboard"]
