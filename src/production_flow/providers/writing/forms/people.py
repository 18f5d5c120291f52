"""The cast and one character as forms."""

from __future__ import annotations

from typing import ClassVar

from production_flow.documents.look import Build, Presentation
from production_flow.documents.voice import Register
from production_flow.providers.writing import words
from production_flow.providers.writing.forms.base import Answer, Form, Material, listed, named, says, seed_of, seeds
from production_flow.types import Json


class SeedForm(Answer):
    """One person in a few words."""

    name: str = says("As everybody calls them in full; no two people with the same first name or initial.")
    role: str = says("What they are to the story, in a phrase: 'protagonist, a retired chef'.")
    summary: str = says("30 to 50 words: who they are, what they want on screen, what they need and do not know.")
    vibe: str = says("Three to six words: 'dry toast, warm underneath'.")


class CastForm(Form):
    """Four to eight people."""

    LABEL: ClassVar[str] = "cast"

    characters: tuple[SeedForm, ...] = says("Four to eight, the protagonist first.")

    def fields(self, material: Material) -> dict[str, Json]:
        """The people; ids follow from the names."""
        taken: list[str] = [words.NARRATOR]
        people = []
        for person in self.characters:
            taken.append(named(person.name, taken, "person"))
            people.append({"id": taken[-1], **person.model_dump()})
        return {"characters": people}


class BodyForm(Answer):
    """The body in words."""

    appearance: str = says("What one sees first, 15 to 30 words.")
    build: str = says("In a few words.")
    features: str = says("Face, eyes, hair, hands: what one would know them by. 15 to 30 words.")
    age: str = says("In words: '67', '40 years in service', or empty.")
    height: str = says("'171 cm', or empty.")


class MomentForm(Answer):
    """A short scene that only this person could have."""

    title: str
    description: str = says("What happens, as a camera sees it. 30 to 50 words, no dialogue.")
    moments: tuple[str, ...] = says("Three, each one picture: wide, medium, close. Six to twelve words each.")
    line: str = says("The one line they say, at most ten words.")


class RelationForm(Answer):
    """What one is to another."""

    to: str = says("Whom.", ids="others")
    how: str = says("What they do about them, not what they feel: 'keeps her chair and denies it'.")


class GarmentForm(Answer):
    """One piece of dress."""

    slot: str = says("Where it is worn.", one_of=tuple(words.GARMENTS))
    kind: str = says("Its cut.", one_of=tuple(kind for kinds in words.GARMENTS.values() for kind in kinds))
    colour: str = says("#rrggbb, near the show's palette.")


class LookForm(Answer):
    """The same in the words that drawing needs; it must agree with what is written above."""

    species: str = says("human, robot, android, fox, cat, dog, bear, ghost or another, in lower case.")
    presentation: Presentation
    age: int = says("Years; 0 where it means nothing.")
    build: Build
    skin: str = says("#rrggbb of skin, fur or shell.")
    hair: str = says("The nearest.", one_of=words.HAIR)
    hair_colour: str = says("#rrggbb")
    facial_hair: str = says("The nearest.", one_of=words.FACIAL_HAIR)
    eyes: str = says("#rrggbb")
    features: tuple[str, ...] = listed("What applies, often nothing.", one_of=words.FEATURES)
    wardrobe: tuple[GarmentForm, ...] = says("Three to six pieces, one per slot; something worn on top and below.")
    accessories: tuple[str, ...] = listed("What applies, often nothing.", one_of=words.ACCESSORIES)


class VoiceForm(Answer):
    """How they sound."""

    diction: Register
    accent: str = says("The nearer of the two.", one_of=words.ACCENTS)
    pitch: float = says("-1 (deep) to 1 (high) for their kind of voice.")
    pace: float = says("0.8 (slow) to 1.2 (fast).")
    effect: str = says("none, except for robots, voices on the radio, ghosts.", one_of=words.EFFECTS)


class HomeForm(Answer):
    """The place behind them in their portrait."""

    set: str = says("The nearest kind of set.", one_of=words.SETS)
    name: str = says("'The back room of the bakery'.")
    details: tuple[str, ...] = says("Three to five things that stand there, one or two words each.")
    interior: bool


class CharacterForm(Form):
    """What artist, voices and writers need to know of somebody."""

    LABEL: ClassVar[str] = "character"

    summary: str = says("40 to 70 words that agree with what is known of them.")
    vibe: str = says("Three to six words.")
    biometrics: BodyForm
    wardrobe: tuple[str, ...] = says("Four to six pieces as one sees them: 'tobacco long coat, worn shut'.")
    accessories: tuple[str, ...] = says("One to three things they always carry.")
    distinctive_traits: tuple[str, ...] = says("Three to five habits that a camera can see.")
    performance_notes: tuple[str, ...] = says("Three to five notes to an actor, in the imperative.")
    animation: tuple[str, ...] = says("Three to five notes to an animator: how they stand, walk, turn, look.")
    showcase_scenes: tuple[MomentForm, ...] = says("Three.")
    want: str = says("What they pursue on screen.")
    need: str = says("What the end makes them accept; the want must not give it to them.")
    flaw: str
    secret: str = says("What they have told nobody.")
    relations: tuple[RelationForm, ...] = says("One for each of the others who matter to them.")
    look: LookForm
    home: HomeForm
    voice: VoiceForm

    def fields(self, material: Material) -> dict[str, Json]:
        """Who they are stands in the material; how they are drawn and sound follows from the form."""
        person = seed_of(material, "cast", "characters")
        order = [str(seed.get("id")) for seed in seeds(material, "cast", "characters")]
        ident = str(person["id"])
        age = self.look.age or None
        heard = {
            "presentation": self.look.presentation,
            "age": age,
            "number": order.index(ident) if ident in order else 0,
        }
        made = self.model_dump()
        return {
            **made,
            "id": ident,
            "name": person.get("name") or ident,
            "role": person.get("role") or "character",
            "relations": {relation.to: relation.how for relation in self.relations if relation.to != ident},
            "look": {**made["look"], "id": ident, "age": age},
            "home": {**made["home"], "location": named(self.home.name, usual="home")},
            "voice": {**made["voice"], **heard},
        }
