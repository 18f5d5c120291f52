"""The inventory, a place and an object as forms."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from production_flow.providers.writing.forms.base import Answer, Form, Material, named, says, seed_of
from production_flow.providers.writing.words import SETS
from production_flow.types import Json


class ThingForm(Answer):
    """A place or an object in a line."""

    name: str = says("What the script calls it, two to five words.")
    summary: str = says("12 to 25 words that a set dresser or prop master can work from.")


class InventoryForm(Form):
    """Which places and objects the show has."""

    LABEL: ClassVar[str] = "inventory"

    locations: tuple[ThingForm, ...] = says("Five to eight.")
    props: tuple[ThingForm, ...] = says("Six to ten.")

    def fields(self, material: Material) -> dict[str, Json]:
        """Both lists; ids follow from the names."""
        return {"locations": _things(self.locations, "place"), "props": _things(self.props, "object")}


def _things(forms: Sequence[ThingForm], usual: str) -> list[dict[str, Json]]:
    made: list[dict[str, Json]] = []
    for form in forms:
        ident = named(form.name, [str(seed["id"]) for seed in made], usual)
        made.append({"id": ident, **form.model_dump()})
    return made


class LightForm(Answer):
    """The light of a place by the hour, five to twelve words each."""

    dawn: str
    morning: str
    day: str
    golden: str = says("The hour before sunset.")
    dusk: str
    night: str


class LocationForm(Form):
    """A place: look, layout, light, sound, always and never."""

    LABEL: ClassVar[str] = "location"

    look: str = says("What one sees, from far to near. 30 to 60 words.")
    layout: str = says(
        "Where things stand as a camera at the entrance sees them: left, right, back, above. 25 to 50 words."
    )
    light: LightForm
    sound: str = says("Its room tone: two or three sounds.")
    always: tuple[str, ...] = says("Two to four things that are in every picture of it.")
    never: tuple[str, ...] = says("Two to four things that are in none.")
    interior: bool
    set: str = says("The nearest kind of set.", one_of=SETS)
    details: tuple[str, ...] = says(
        "Four to six things that stand there, one or two words each: 'neon', 'filing cabinet'."
    )

    def fields(self, material: Material) -> dict[str, Json]:
        """Id and name as in the inventory; the set under the same id, so that it looks the same always."""
        seed = seed_of(material, "inventory", "locations")
        ident, name = str(seed["id"]), str(seed.get("name") or seed["id"])
        place = {"location": ident, "name": name, **self.model_dump(include={"set", "details", "interior"})}
        return {**self.model_dump(exclude={"set", "details"}), "id": ident, "name": name, "place": place}


class PropForm(Form):
    """An object that a beat may turn on."""

    LABEL: ClassVar[str] = "prop"

    kind: str = says("Its plain noun, one word: letter, key, knife, lamp, ring, photograph, cake.")
    look: str = says("20 to 40 words: shape, size, wear, the one mark that tells it from others of its kind.")
    meaning: str = says("What it means to the story, in one sentence.")
    colour: str = says("#rrggbb of most of it.")
    material: str = says("One word: brass, paper, wool.")

    def fields(self, material: Material) -> dict[str, Json]:
        """Id and name as in the inventory."""
        seed = seed_of(material, "inventory", "props")
        return {**self.model_dump(), "id": seed["id"], "name": seed.get("name") or seed["id"]}
