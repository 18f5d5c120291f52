"""The episode format: teaser, four acts, tag, in the show's own terms."""

from __future__ import annotations

from production_flow.documents.season import Format, FormatPart
from production_flow.embedded.writer.grammar import tidy
from production_flow.embedded.writer.lexicon.settings import PURPOSES
from production_flow.embedded.writer.model import Story
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
    base = story.places[1].name
    base = base[0].lower() + base[1:] if base.startswith("The ") else base

    def purpose(act: str) -> str:
        text = rnd.choice(PURPOSES[story.brief.kit][act])
        text = text.replace("{hero}'s", story.hero.their).replace("{hero}", story.hero.given)
        return tidy(text.replace("{place}", story.brief.place.short).replace("{base}", base))

    parts = tuple(
        FormatPart(act=act, name=name, purpose=purpose(act), seconds=seconds, beats=beats)
        for act, name, seconds, beats in _SHAPE
    )
    return Format(
        parts=parts,
        target_seconds=210.0,
        note=f"An animatic of {story.title} runs three and a half minutes: twenty beats, four or five of them the B plot's. "
        "The shares of the acts are kept when an episode is opened to full length.",
    )
