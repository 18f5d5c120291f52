"""The episode format: teaser, four acts, tag, in the show's own terms."""

from __future__ import annotations

from production_flow.documents.season import Format, FormatPart
from production_flow.embedded.writer.logline import ALLIES, POWERS, someone
from production_flow.embedded.writer.model import Story
from production_flow.embedded.writer.slots import filled, inside, show_words
from production_flow.embedded.writer.spectacle.plotted import plotted_of
from production_flow.embedded.writer.story import stream

_SHAPE = (
    ("cold_open", "Teaser", 24.0, 2),
    ("act_one", "Act one", 42.0, 4),
    ("act_two", "Act two", 44.0, 4),
    ("act_three", "Act three", 44.0, 4),
    ("act_four", "Act four", 40.0, 4),
    ("tag", "Tag", 16.0, 2),
)


def write_format(story: Story) -> Format:
    """The format of a show."""
    rnd = stream(story.prompt, story.seed, "format")
    words = {
        **show_words(story),
        "base": inside(story.places[1].name),
        "ally": someone(story, *ALLIES).given,
        "power": someone(story, *POWERS).given,
    }
    purposes = plotted_of(story).words["purposes"]
    parts = tuple(
        FormatPart(act=act, name=name, purpose=filled(rnd.choice(purposes[act]), words), seconds=seconds, beats=beats)
        for act, name, seconds, beats in _SHAPE
    )
    return Format(parts=parts, target_seconds=210.0, note=f"{story.title}: twenty beats in {story.brief.place.short}.")
