"""The blueprint as a form."""

from __future__ import annotations

from typing import ClassVar, Literal

from production_flow.providers.writing.forms.base import Answer, Form, Material, listed, says
from production_flow.providers.writing.words import LOOKS
from production_flow.types import Json

FactKind = Literal[
    "protagonist", "deed", "place", "time", "genre", "medium", "tone", "name", "object", "relation", "other"
]
USED_IN = ("title", "logline", "premise", "world", "rules", "style", "cast", "locations", "season")


class Shade(Answer):
    """A colour of the palette."""

    name: str = says("A name with the show in it: 'boiler blue', 'espresso'.")
    hex: str = says("#rrggbb")


class PaletteForm(Answer):
    """One colour for each thing that colours are for."""

    ground: Shade
    shadow: Shade
    mid: Shade
    light: Shade
    accent: Shade
    second_accent: Shade


class StyleForm(Answer):
    """How every picture of the show is made."""

    medium: str = says("The medium in words, as the sentence has it where it says one: 'Pixar-style 3D animation'.")
    look: str = says("The nearest of the house's drawing styles.", one_of=LOOKS)
    palette: PaletteForm
    line: str = says("The whole style in one sentence, 25 to 45 words; it is put into the prompt of every picture.")


class AestheticsForm(Answer):
    """The picture in words."""

    colour: str = says("What colour does in this show, and what it is never used for. 20 to 45 words.")
    lighting: str = says("Where light comes from and what it does to faces. 20 to 45 words.")
    composition: str = says("Lenses, heights, what stands in the frame. 20 to 45 words.")


class ReferenceForm(Answer):
    """A film, painter or photographer."""

    title: str = says("With its year: 'The Long Goodbye (1973)'.")
    take: str = says("What exactly to take from it, in a phrase.")


class FactForm(Answer):
    """One thing that the sentence says."""

    kind: FactKind
    text: str = says("In the words of the sentence.")
    said: bool = says("False for what the sentence leaves open and you decided.")
    used_in: tuple[str, ...] = listed("Where it is used.", one_of=USED_IN)


class ReadingForm(Answer):
    """How the sentence was understood."""

    language: str = says("The language of the sentence as a two-letter code: en, de, it.")
    facts: tuple[FactForm, ...] = says(
        "Everything that the sentence says: who, what, where, when, which genre, medium, tone."
    )
    unused: tuple[str, ...] = says("Words of the sentence that you could not use. Better none.")
    notes: tuple[str, ...] = says("What the sentence leaves open, and what you decided: a sentence each.")


class BlueprintForm(Form):
    """The visual bible, the style guide and the world."""

    LABEL: ClassVar[str] = "blueprint"

    title: str = says("Two to five words that only this show could be called.")
    logline: str = says("One sentence, 25 to 45 words: who, in which world, must do what, against what.")
    tagline: str = says("At most eight words, for the poster.")
    genre: str = says("In two or three words: 'noir mystery'.")
    blend: str = says("A second genre, or empty.")
    mood: str = says("Three or four words or phrases: 'hushed, watchful, funny at the wrong moments'.")
    target_audience: str = says("Who watches it, in a phrase.")
    production_style: Literal["animation", "live action"]
    visual_aesthetics: AestheticsForm
    cinematic_references: tuple[ReferenceForm, ...] = says("Three to five.")
    premise: str = says("Two paragraphs, 90 to 160 words in all.")
    world: tuple[str, ...] = says(
        "Three to five paragraphs of 30 to 60 words: how this world works, what it costs to live in."
    )
    rules: tuple[str, ...] = says("Four to six rules that writers and directors keep, a sentence each.")
    style_guide: str = says(
        "For whoever draws or shoots: line, edge, surface, silhouettes, what never happens. 50 to 100 words."
    )
    style: StyleForm
    setting: str = says("The place with its name: 'Cathode, a city of robots'.")
    period: str = says("When: 'the 1950s', 'now', 'thirty years after the flood'.")
    question: str = says("The one question that the whole season asks.")
    theme_one: str = says("The theme is a pair that nobody can have both of: the first of it ('being safe').")
    theme_other: str = says("The second of it ('being seen').")
    narrator: bool = says("Whether a narrator is heard.")
    reading: ReadingForm

    def fields(self, material: Material) -> dict[str, Json]:
        """Every field; the palette as a list with roles, the theme as one pair."""
        made = self.model_dump(exclude={"theme_one", "theme_other"})
        shades = made["style"]["palette"]
        palette = [{**shade, "role": role.replace("_", " ")} for role, shade in shades.items()]
        reading = {**made["reading"], "language": self.reading.language[:2].lower()}
        return {
            **made,
            "style": {**made["style"], "palette": palette},
            "theme": f"{self.theme_one} / {self.theme_other}",
            "reading": reading,
        }
