"""Animals are what the sentence says, and whoever is turned into one is drawn as one."""

import pytest

from production_flow.documents.look import Style
from production_flow.embedded.artist.figures import Figure
from production_flow.embedded.artist.figures.animal_wilds import KINDS
from production_flow.embedded.artist.figures.builds import FORMS
from production_flow.embedded.artist.figures.vocabulary import SPECIES as DRAWN
from production_flow.embedded.writer.lexicon.acting import SHELLS
from production_flow.embedded.writer.lexicon.colours import COATS, FURS
from production_flow.embedded.writer.lexicon.words import SPECIES, UNDRAWN
from production_flow.embedded.writer.names import BEASTS
from production_flow.embedded.writer.story import story
from production_flow.embedded.writer.turning import turned_into


@pytest.mark.parametrize(
    ("phrase", "text", "species"),
    [
        ("a vain duchess", "A vain duchess is turned into a goose and must earn her keep", "duck"),
        ("a dentist", "A dentist wakes up as a giraffe", "giraffe"),
        ("the mayor, changed into a goat by a curse", "The mayor, changed into a goat by a curse, runs again", "goat"),
        ("a duke turned into a bear", "A duke turned into a bear must keep an inn", "bear"),
        ("a girl", "A girl who turns into an owl at night guards the mill", ""),
        ("a clerk", "A clerk turns into a dog whenever the phone rings", ""),
        ("a lawyer who becomes a mother", "A lawyer who becomes a mother sues the city", ""),
        ("a wizard", "A wizard keeps a frog who was turned into a prince", ""),
    ],
)
def test_who_is_turned_into_an_animal_is_one_unless_it_passes(phrase, text, species):
    assert turned_into(phrase, text) == species


@pytest.mark.parametrize(
    ("noun", "species"),
    [
        ("an elephant", "elephant"), ("a penguin", "penguin"), ("a giraffe", "giraffe"), ("a gorilla", "monkey"),
        ("a swan", "duck"), ("a turtle", "tortoise"), ("a cow", "cow"), ("a dragon", "dragon"), ("a tiger", "tiger"),
    ],
)  # fmt: skip
def test_an_animal_is_drawn_as_what_it_is(noun, species):
    hero = story(f"{noun.capitalize()} opens a bakery in a small town".replace("A ", "A ", 1), 1).people[0]
    assert hero.look.species == species
    assert not [note for note in Figure(hero.look, Style()).notices if "species" in note]


def test_every_animal_has_a_drawing_a_body_colours_and_words():
    for species in BEASTS:
        assert FURS[species]
        assert SHELLS[species]
        assert species in KINDS or species in DRAWN["cat"].split()
        assert species in FORMS or species == "tiger"
    assert not [word for word in COATS if word not in SPECIES and word not in {"canary", "dove", "flamingo", "robin"}]
    assert "snake" in UNDRAWN
    assert "elephant" not in UNDRAWN
