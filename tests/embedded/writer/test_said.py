"""What a sentence says of somebody's look is in their document, and so in every picture of them."""

from __future__ import annotations

import pytest

from production_flow.documents import Character
from production_flow.documents.look import FigureLook, Style
from production_flow.embedded.artist.figures import Figure
from production_flow.embedded.writer.character import write_character
from production_flow.embedded.writer.lexicon.colours import SKINS
from production_flow.embedded.writer.lexicon.likeness import SKINS as BEINGS
from production_flow.embedded.writer.said import folk_of, looks_of, whole_phrase
from production_flow.embedded.writer.story import story


def hero(sentence: str) -> Character:
    """The document of the hero of a sentence."""
    show = story(sentence, 1)
    found = write_character(show, show.hero.id)
    assert found is not None
    return found


def look(sentence: str) -> FigureLook:
    """The look of the hero of a sentence; every word of it but the tools of a trade is drawn as itself."""
    found = hero(sentence).look
    shown = found.model_copy(update={"accessories": tuple(word for word in found.accessories if word in _AIDS)})
    assert [notice for notice in Figure(shown, Style()).notices if "toaster" not in str(notice)] == []
    return found


_AIDS = frozenset(
    {
        "wheelchair",
        "prosthetic-leg",
        "wooden-leg",
        "prosthetic-arm",
        "missing-arm",
        "crutch",
        "cane",
        "hearing-aid",
        "eyepatch",
    }
)


@pytest.mark.parametrize(
    ("sentence", "hair"),
    [
        ("A hairdresser with Yoruba braids opens a salon in Lagos", "braids"),
        ("A punk with a green mohawk robs a bank", "mohawk"),
        ("A woman with cornrows runs a mine", "cornrows"),
        ("A bald baker in Leeds finds a ring", "bald"),
        ("A 12-year-old girl with freckles and red pigtails finds a map", "pigtails"),
        ("A dancer with long dreadlocks teaches in Accra", "locs"),
        ("A curly-haired clerk loses a key", "curly"),
    ],
)
def test_hair(sentence, hair):
    assert look(sentence).hair == hair


def test_colours_of_hair():
    assert look("A punk with a green mohawk robs a bank").hair_colour == "#3f9a4f"
    assert look("A red-haired nun steals a relic in Rome").hair_colour == "#a33b1e"
    assert look("A blonde detective looks for a key").hair_colour == "#d2ab62"


@pytest.mark.parametrize(
    ("sentence", "aid"),
    [
        ("A detective in a wheelchair hunts a forger in Chicago", "wheelchair"),
        ("A deaf violinist must save her orchestra", "hearing-aid"),
        ("A blind samurai walks to Kyoto", "cane"),
        ("A one-eyed pirate looks for an island", "eyepatch"),
        ("A boxer with one arm trains a boy", "missing-arm"),
        ("A ballerina with a prosthetic leg dances in Paris", "prosthetic-leg"),
        ("A cowgirl with a wooden leg robs trains in Texas", "wooden-leg"),
        ("A three-legged dog runs a detective agency in Leeds", "prosthetic-leg"),
        ("A nurse on crutches solves a murder", "crutch"),
        ("A widowed librarian and her talkative parrot look for a book", "parrot"),
        ("A witch and her owl open a pharmacy, fairy tale", "owl"),
    ],
)
def test_aids(sentence, aid):
    assert aid in look(sentence).accessories
    told = " ".join(hero(sentence).accessories).lower()
    assert any(word in told for word in (*aid.split("-"), "made", "stick", "patch"))


def test_what_one_is_never_without_is_a_thing_and_no_aid():
    person = hero("A three-legged dog runs a detective agency in Leeds")
    assert "prosthetic" not in " ".join((*person.performance_notes, *person.distinctive_traits))


@pytest.mark.parametrize(
    ("sentence", "age"),
    [
        ("A grandmother of ninety robs a bank", 90),
        ("A baby runs a bank", 1),
        ("A 103-year-old woman climbs a mountain", 103),
        ("A 12-year-old girl finds a map", 12),
    ],
)
def test_ages_from_babies_to_the_very_old(sentence, age):
    person = hero(sentence)
    assert (person.look.age, person.biometrics.age) == (age, str(age))
    assert person.look.build == ("child" if age < 13 else "elder")


def test_a_baby_is_no_taller_than_a_baby():
    assert int(hero("A baby runs a bank").biometrics.height.split()[0]) < 100


@pytest.mark.parametrize(
    ("sentence", "species"),
    [
        ("A talking mouse becomes a chef in Paris", "mouse"),
        ("A puppet who wants to be mayor", "puppet"),
        ("A ghost opens a hotel", "ghost"),
        ("A wolf who bakes bread", "wolf"),
        ("A frog who sings opera", "frog"),
        ("A robot falls in love", "robot"),
        ("A toaster that dreams of the sea", "toaster"),
        ("A teapot falls in love with a lamp", "teapot"),
        ("A horse trainer saves a ranch", "human"),
        ("A cat burglar steals a painting", "human"),
        ("A ghost writer loses a manuscript", "human"),
    ],
)
def test_species(sentence, species):
    assert look(sentence).species == species


def test_the_look_of_a_wooden_or_furred_hero_is_told_as_what_it_is():
    assert "hair" not in hero("A puppet who wants to be mayor").biometrics.appearance
    assert "skin" not in hero("A wolf who bakes bread").biometrics.appearance


def test_beards_and_dress():
    pirate = look("A bald one-eyed pirate with a red beard looks for an island")
    assert (pirate.hair, pirate.facial_hair, pirate.hair_colour) == ("bald", "beard", "#a33b1e")
    assert look("A wizard with a long white beard loses his hat").facial_hair == "long-beard"
    coat = next(
        piece for piece in look("A girl in a yellow raincoat waits for a train").wardrobe if piece.slot == "outer"
    )
    assert (coat.kind, coat.colour) == ("coat", "#e3b93a")
    assert "bowler" in [piece.kind for piece in look("A spy in a bowler hat crosses a bridge").wardrobe]


def test_a_beard_that_somebody_else_has_is_not_the_hero_s():
    assert look("A woman must shave a bearded king").facial_hair == "none"


def test_a_barber_who_braids_has_no_braids_by_it():
    assert whole_phrase("a barber", "A barber braids hair in a prison") == "a barber"


def test_what_a_companion_has_is_theirs():
    show = story("A nurse and her one-eyed brother open a bar", 1)
    first, second = (person.look for person in show.people[:2])
    assert first is not None
    assert second is not None
    assert ("eyepatch" in first.accessories, "eyepatch" in second.accessories) == (False, True)


def test_words_that_the_reader_left_off_are_found_again():
    raw = "A hairdresser with Yoruba braids opens a salon in Lagos"
    assert whole_phrase("a hairdresser with Yoruba", raw) == "a hairdresser with Yoruba braids"
    assert whole_phrase("a baker", "A baker shaves the king's beard") == "a baker"


def test_nothing_said_is_nothing():
    assert looks_of("a clerk") == looks_of("")


@pytest.mark.parametrize(
    ("sentence", "complexion"),
    [
        ("a Black midwife", "dark"),
        ("a dark-skinned sailor", "dark"),
        ("a pale-skinned boy", "pale"),
        ("a detective in a black coat", ""),
        ("a Black Forest baker", ""),
        ("a black market dealer", ""),
    ],
)
def test_a_skin_that_is_said_is_had(sentence, complexion):
    assert looks_of(sentence).complexion == complexion
    if complexion:
        assert look(f"A{sentence[1:]} solves a murder").skin in SKINS[complexion]


@pytest.mark.parametrize(
    ("sentence", "slot", "cut"),
    [
        ("A nun runs a boxing club in Naples", "hat", "wimple"),
        ("An astronaut is stranded on an icy moon", "top", "jumpsuit"),
        ("A woman who is a secretary in Leeds, 1920, finds a body", "bottom", "skirt"),
        ("A woman who is a secretary in Leeds, 1908, finds a body", "bottom", "long-skirt"),
        ("A woman who is a secretary in Leeds, 1975, finds a body", "bottom", "trousers"),
        ("A Sikh bus driver in Birmingham writes poems", "hat", "turban"),
        ("A hijabi boxer from Birmingham trains for the final", "hat", "headscarf"),
        ("A drag queen in 1970s Berlin becomes a spy", "top", "gown"),
        ("A toddler king rules a kingdom of grown-ups", "hat", "crown"),
    ],
)
def test_who_is_named_by_what_they_wear_wears_it(sentence, slot, cut):
    assert {piece.slot: piece.kind for piece in look(sentence).wardrobe}[slot] == cut


@pytest.mark.parametrize(
    ("sentence", "slot", "colour"),
    [
        ("A firefighter rebuilds an old engine in Detroit", "hat", "#d6a02b"),
        ("A judge in Lyon hides a letter", "outer", "#2a2830"),
        ("A firefighter in a red coat rebuilds an old engine in Detroit", "outer", "#c23a2e"),
    ],
)
def test_a_trade_is_known_by_its_colours(sentence, slot, colour):
    assert {piece.slot: piece.colour for piece in look(sentence).wardrobe}[slot] == colour


def test_who_cannot_see_wears_dark_glasses_and_no_others():
    features = look("A blind pianist solves a murder in Vienna").features
    assert "dark-glasses" in features
    assert "glasses" not in features
    assert look("A seven-foot librarian defends a library").build == "tall"


def test_twins_have_one_face_and_two_wardrobes():
    one, other = story("Twins who run a lighthouse fall out over a whale", 1).people[:2]
    same = ("skin", "hair_colour", "eyes", "build")
    assert [getattr(one.look, name) for name in same] == [getattr(other.look, name) for name in same]
    assert f"likeness-{one.look.id}" in other.look.features
    assert one.look.accent != other.look.accent


def test_no_samurai_wears_a_hunters_hat():
    hats = {piece.kind for piece in look("A samurai detective solves murders in feudal Kyoto").wardrobe}
    assert "kasa" in hats
    assert "feather-cap" not in hats


def test_a_cast_is_told_apart_by_its_clothes_and_not_by_glasses():
    for sentence in ("A bell-ringer in Devon hears a code", "A retired chef solves crimes in a small Italian village"):
        cast = [person.look for person in story(sentence, 1).people]
        assert sum("glasses" in look.features for look in cast) <= 3
        lead = [next(p for slot in ("outer", "top") for p in look.wardrobe if p.slot == slot) for look in cast]
        assert len({piece.colour for piece in lead}) == len(lead)


def test_hats_are_of_their_time():
    wizard = {piece.slot: piece.kind for piece in look("A runaway wizard looks for a dragon, fairy tale").wardrobe}
    assert wizard["hat"] == "pointed-hat"
    ours = {"cap", "fedora", "beanie", "hard-hat"}
    for sentence in (
        "A goblin lawyer sues a castle, fairy tale",
        "A page in a medieval castle hides a king",
        "A runaway apprentice wizard and a homesick dragon look for the map that drew the kingdom",
    ):
        hats = {piece.kind for person in story(sentence, 1).people for piece in person.look.wardrobe}
        assert not hats & ours


def test_what_is_said_of_an_animal_is_not_said_of_whom_it_follows():
    assert "prosthetic-leg" not in looks_of("an old boxer with a three-legged dog").accessories
    assert not looks_of("a widow and her one-eyed cat").accessories
    assert looks_of("a one-eyed widow and her cat").accessories == ("eyepatch",)
    assert "parrot" in looks_of("a pirate with a green parrot").accessories


@pytest.mark.parametrize(
    ("sentence", "skin"),
    [
        ("The royal taster of a goblin court falls in love with the poisoner", "goblin"),
        ("A baker in a village of trolls must hide that he is afraid of bridges", "troll"),
    ],
)
def test_everybody_in_a_land_of_tales_is_of_its_folk(sentence: str, skin: str):
    skins = {person.look.skin for person in story(sentence, 1).people if person.species == "human"}
    assert skins == {BEINGS[skin]}


def test_a_ghost_town_has_people_in_it():
    assert folk_of("A sheriff in a ghost town") == looks_of("")
