"""Pitches told by somebody, to somebody or of a family; openings with a participle; whoever belongs to a place."""

from __future__ import annotations

import pytest

from production_flow.embedded.writer.pitch.turns import family, first_person, imperative, of_a_place, opening_phrase
from production_flow.embedded.writer.reader import read
from production_flow.embedded.writer.story import story


@pytest.mark.parametrize(
    ("pitch", "plain"),
    [
        ("Leaving the only house she knows, a widow drives to the sea", "A widow drives to the sea"),
        ("Hired to guard a well, a drifter meets its owner", "A drifter meets its owner"),
        ("Stranded on a comet, two geologists wait", "Two geologists wait"),
        ("Running from her wedding, Clara hides in a circus", "Clara hides in a circus"),
        ("Retired spies at a bingo hall, a widow and a priest", "Retired spies at a bingo hall, a widow and a priest"),
        ("Singing, a nun crosses the Alps", "Singing, a nun crosses the Alps"),
    ],
)
def test_a_participle_before_the_hero_is_no_deed(pitch, plain):
    assert opening_phrase(pitch) == plain


def test_a_place_in_the_opening_is_kept():
    brief = read("Caring for his mother in a tower block in Glasgow, a failed chess prodigy starts playing again")
    assert (brief.protagonists[0].noun, brief.place.name) == ("prodigy", "Glasgow")


@pytest.mark.parametrize(
    ("pitch", "plain"),
    [
        ("I drive the prison van and my brother is in it", "A driver drives the prison van and their brother is in it"),
        ("I was cloned without my permission", "A certain person is cloned without their permission"),
        ("my ex and I have to co-parent a dragon", "A woman and her ex-husband must co-parent a dragon"),
        ("Me and my brother steal a bus", "A woman and her brother steal a bus"),
        ("I secretly feed the lions", "A certain person secretly feeds the lions"),
        ("Every evening I bury a spoon", "Every evening, a certain person buries a spoon"),
        ("Irma drives the prison van", "Irma drives the prison van"),
    ],
)
def test_who_tells_their_own_show_is_its_hero(pitch, plain):
    assert first_person(pitch) == plain


def test_who_says_i_is_somebody_of_the_genre_with_the_deed_that_was_told():
    brief = read("I secretly keep the ransom notes of every kidnapping in Marseille")
    assert brief.deed.infinitive.startswith("secretly keep the ransom notes")
    assert "protagonist" in brief.guessed
    assert "certain" not in brief.protagonists[0].phrase
    assert read("We bought the wrong island").protagonists[0].noun not in {"person", "island"}


@pytest.mark.parametrize(
    ("pitch", "hero", "deed"),
    [
        ("Run a kitchen in Lyon", "chef", "run a kitchen"),
        ("Guard the last tree on Mars", "guard", "guard the last tree"),
        ("Teach a class of ghosts to read", "teacher", "teach a class of ghosts to read"),
    ],
)
def test_an_order_is_given_to_whoever_works_there(pitch, hero, deed):
    brief = read(pitch)
    assert (brief.protagonists[0].noun, brief.deed.infinitive) == (hero, deed)


@pytest.mark.parametrize("pitch", ["Follow a baker through Cairo", "Imagine a town without clocks", "Set a table"])
def test_what_only_opens_a_pitch_is_no_order(pitch):
    assert imperative(pitch) == pitch or pitch.startswith("Set")


@pytest.mark.parametrize(
    ("pitch", "plain"),
    [
        ("The Kowalskis run a motel on Route 66", "The Kowalski family run a motel on Route 66"),
        ("The Joneses of Cardiff win a castle", "The Jones family of Cardiff win a castle"),
        ("The Vikings run a motel", "The Vikings run a motel"),
        ("The Germans run a motel", "The Germans run a motel"),
        ("The Bees", "The Bees"),
    ],
)
def test_a_surname_of_several_is_a_family(pitch, plain):
    assert family(pitch) == plain


def test_the_family_has_its_name():
    people = story("The Kowalskis run a motel on Route 66", 3).people
    named = [person.name for person in people if person.role.startswith("hero")]
    assert len(named) == 3
    assert all(name.endswith(" Kowalski") for name in named)
    assert story("The Kowalskis run a motel on Route 66", 3).brief.place.name == "Route 66"


@pytest.mark.parametrize(
    ("pitch", "plain"),
    [
        ("A museum's night guards steal a smile", "The night guards of a museum steal a smile"),
        ("A sitcom in a supermarket's night shift", "A sitcom about the night-shift staff of a supermarket"),
        ("The mayor's parrot talks", "The mayor's parrot talks"),
    ],
)
def test_whoever_belongs_to_a_place_comes_first(pitch, plain):
    assert of_a_place(pitch) == plain


def test_a_night_shift_of_a_place_is_who_the_show_is_about():
    brief = read("A sitcom in a supermarket's night shift")
    assert brief.group == "the night-shift staff of a supermarket"
    assert brief.place.noun == "supermarket"


@pytest.mark.parametrize(
    ("pitch", "hero", "deed"),
    [
        ("A locksmith who never asks questions opens the wrong safe", "locksmith", "open the wrong safe"),
        (
            "A failed magician and his pigeon rob the casino that fired them",
            "magician",
            "rob the casino that fired them",
        ),
        ("Two brothers who haven't spoken since the funeral inherit one boat", "brother", "inherit one boat"),
        ("A lip-reader hired for a wedding watches the groom", "lip-reader", "watch the groom"),
        ("After forty years as a librarian, Winifred finally breaks a rule", "winifred", "break a rule"),
        ("Paralegals in Dublin accidentally win a case against the state", "paralegal", "accidentally win a case"),
        ("The lift stops at a floor that does not exist, and a cleaner gets out", "cleaner", "get out"),
        (
            "A clerk has until Friday to find out who sold the bridge",
            "clerk",
            "find out who sold the bridge until Friday",
        ),
        ("The troll would rather bake than eat travellers", "troll", "bake rather than eat travellers"),
    ],
)
def test_the_main_verb_is_the_deed(pitch, hero, deed):
    brief = read(pitch)
    one = brief.protagonists[0]
    assert hero in f"{one.noun} {one.name}".lower()
    assert brief.deed.infinitive.lower().startswith(deed.lower())


def test_what_somebody_keeps_doing_is_what_the_hero_must_find_out():
    deed = read("Someone has been answering the emergency calls before the operator picks up").deed
    assert deed.infinitive.startswith("find out who has been answering the emergency calls")


def test_five_sisters_are_five():
    brief = read("Five sisters run a lighthouse in Maine")
    assert [one.noun for one in brief.protagonists] == ["sister"] * 5
    heroes = [person for person in story(brief.raw, 3).people if person.role.startswith("hero")]
    assert len({person.name for person in heroes}) == 5


@pytest.mark.parametrize(
    ("pitch", "place"),
    [
        ("When the colony's oxygen fails, a botanist must choose between her garden and her crew", "a colony"),
        ("A seamstress sews maps into the coats of soldiers leaving for Verdun", "Verdun"),
        ("In besieged Leningrad, two botanists starve beside a vault", "Leningrad"),
        ("A deserter from Napoleon's army hides in Saxony", "Saxony"),
        ("A mechanic lives in a salvage yard orbiting Saturn", "Saturn"),
        ("A food inspector is blackmailed by the best restaurant in town", "restaurant"),
    ],
)
def test_the_place_is_found_where_no_preposition_says_it(pitch, place):
    read_as = read(pitch).place
    assert place in f"{read_as.text} {read_as.name}"
