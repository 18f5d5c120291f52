"""What a kit's tables are with the scenes of a show's form, or of its subject, among them."""

from __future__ import annotations

from dataclasses import replace

from production_flow.embedded.writer.kits.tables import Table, Tables
from production_flow.embedded.writer.model import Story
from production_flow.embedded.writer.spectacle.kinds import book_of, shown_of

_USUAL = ("usual_day", "usual_day_plain", "crew_day", "crew_day_plain")
_TEST = ("test_day", "test_day_calm", "job_day", "job_day_plain")


def formed(kit: Tables, story: Story) -> Tables:
    """The tables of a kit with the scenes and lines of the show's form or subject; as they are where it has neither.

    Where the form is told by a narrator, every other event may be told too.
    """
    key = shown_of(story.brief)
    if not key:
        return kit
    own = book_of(story.brief)
    events = _told(kit.events, own["told"]["narr"]) if "told" in own else kit.events
    usual, test = (
        {**own[scene], **({"told": "over it"} if "narr" in own[scene] else {})} for scene in ("usual", "test")
    )
    if "test" in own["lines"]:
        test["lines"] = {"usual_say": own["lines"]["test"], "usual_answer": own["lines"]["tested"]}
    scenes = {**dict.fromkeys(_USUAL, usual), **dict.fromkeys(_TEST, test)}
    lines: Table = {f"usual_{act}": {"any": own["lines"][act]} for act in own["lines"]}
    moods: Table = kit.frame["mood"]
    mood = {**moods, "usual": moods["rise"], "test": moods["turn"]}
    return replace(kit, events={**events, **scenes}, speech={**kit.speech, **lines}, frame={**kit.frame, "mood": mood})


def _told(events: Table, narration: list[str]) -> Table:
    """The events of a kit, told by whoever tells the form."""
    return {name: {**event, "narr": narration} for name, event in events.items()}
