"""The storyboard of an episode: beats from plots, words last.

plan -> scenes (words, lines) -> beats -> shots -> lengths -> document
"""

from __future__ import annotations

from production_flow.documents.storyboard import Storyboard
from production_flow.embedded.writer.edits import edited
from production_flow.embedded.writer.kits.tables import tables
from production_flow.embedded.writer.model import Story
from production_flow.embedded.writer.plots import season_plan
from production_flow.embedded.writer.storyboard.episode import EpisodeWriter
from production_flow.embedded.writer.undertakings.choice import undertaken
from production_flow.embedded.writer.voice import Memory
from production_flow.hashing import tagged
from production_flow.types import Json

_SHELF: dict[str, tuple[Storyboard, ...]] = {}
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


def storyboards(story: Story) -> tuple[Storyboard, ...]:
    """All six storyboards; written together, so that no sentence of one comes again in another."""
    key = tagged("storyboards", repr((story.prompt, story.seed, story.people, story.places, story.props)))
    if key not in _SHELF:
        if len(_SHELF) >= _SHELVES:
            _SHELF.pop(next(iter(_SHELF)))
        _SHELF[key] = _write_all(story)
    return _SHELF[key]


def _write_all(story: Story) -> tuple[Storyboard, ...]:
    kit = undertaken(tables(story.kit.id), story)
    memory = Memory()
    boards = []
    for plan in season_plan(story):
        writer = EpisodeWriter(story, kit, plan, memory)
        title = writer.voice.spoken(kit.cases[plan.case]["title"], plan.roles["A"])
        boards.append(Storyboard(episode=f"s01e{plan.number:02d}", title=title, beats=writer.beats()))
    return tuple(boards)


def _title(material: dict[str, Json], episode: str) -> str:
    season = material.get("season") or {}
    rows = season.get("episodes") or [] if isinstance(season, dict) else []
    return next((str(row["title"]) for row in rows if row.get("id") == episode and row.get("title")), "")


__all__ = ["storyboards", "write_storyboard"]
