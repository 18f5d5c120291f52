"""The episode format and the season as forms."""

from __future__ import annotations

from typing import ClassVar

from production_flow.documents.season import ACTS
from production_flow.providers.writing.forms.base import Answer, Form, Material, says
from production_flow.types import Json

NAMES = dict(zip(ACTS, ("Teaser", "Act one", "Act two", "Act three", "Act four", "Tag"), strict=True))


class PartForm(Answer):
    """What one part of an episode does in this show."""

    purpose: str = says("8 to 16 words, in this show's own terms.")
    beats: int = says("How many beats.")
    seconds: float = says("Their length together: 8 to 11 seconds for each beat.")


class FormatForm(Form):
    """Teaser, four acts, tag."""

    LABEL: ClassVar[str] = "format"

    cold_open: PartForm
    act_one: PartForm
    act_two: PartForm
    act_three: PartForm
    act_four: PartForm
    tag: PartForm
    note: str = says("What an episode of this show always does, in one or two sentences.")

    def fields(self, material: Material) -> dict[str, Json]:
        """The parts in order; their lengths together are the episode's."""
        made = self.model_dump()
        parts = [{"act": act, "name": NAMES[act], **made[act]} for act in ACTS]
        return {"parts": parts, "target_seconds": sum(part["seconds"] for part in parts), "note": self.note}


class EpisodeForm(Answer):
    """One episode in a few lines."""

    title: str = says("Two to five words.")
    logline: str = says("25 to 45 words.")
    a_plot: str = says("20 to 40 words: the question of the episode, who stands where, how it ends.")
    b_plot: str = says("20 to 40 words: the other story, of other people, that touches the first one once.")
    milestone: str = says("What the season knows after it that it did not know before: a phrase.")
    theme: str = says("The pair that it turns on: 'being protected or being told'.")


class SeasonForm(Form):
    """The arc, and six episodes."""

    LABEL: ClassVar[str] = "season"

    arc: str = says("60 to 110 words: what is asked, where it turns, what it costs to know.")
    arc_facts: tuple[str, ...] = says(
        "Six facts behind the season, in the order in which they come out: a sentence each."
    )
    episodes: tuple[EpisodeForm, ...] = says("Six, in order.")

    def fields(self, material: Material) -> dict[str, Json]:
        """The first season; ids follow from the order."""
        episodes = [
            {"id": f"s01e{number:02d}", "number": number, **episode.model_dump()}
            for number, episode in enumerate(self.episodes, start=1)
        ]
        return {"arc": self.arc, "arc_facts": self.arc_facts, "episodes": episodes}
