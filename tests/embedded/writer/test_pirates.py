"""Pirates have an island, a ship and a deed of their own; whoever runs a place is its hero."""

from __future__ import annotations

import pytest

from production_flow.embedded.writer.matters import DEEDS, DEEDS_OF_HEROES
from production_flow.embedded.writer.pitch.manned import manned
from production_flow.embedded.writer.reader import read
from production_flow.embedded.writer.settings.choice import setting_of
from production_flow.embedded.writer.story import story
from production_flow.embedded.writer.storyboard import storyboards

CURSED = "Pirates on a cursed island"


def test_pirates_on_a_cursed_island_are_in_no_parish():
    show = story(CURSED, 1)
    around = setting_of(show.brief)
    assert (show.brief.genre, around and around.id) == ("fantasy", "pirate_island")
    told = " ".join([*(person.description for person in show.people), *(place.name for place in show.places)])
    assert not [word for word in ("parish", "Vestry", "Schoolroom", "guild", "Bazaar") if word in told]


def test_what_pirates_do_is_about_what_was_buried_or_sold():
    deeds = {deed for rows in DEEDS_OF_HEROES.values() for deed, _ in rows}
    general = {deed for deed, _ in DEEDS["fantasy"]}
    assert read(CURSED).deed.infinitive not in general
    assert read("A pirate radio station off the coast of Essex").deed.infinitive not in deeds


def test_wishing_well_is_not_wishing_spring():
    for board in storyboards(story(CURSED, 2))[:1]:
        assert "nothing but spring" not in " ".join(beat.goal for beat in board.beats)


@pytest.mark.parametrize(
    ("pitch", "told"),
    [
        ("A hotel run by ghosts hires its first human porter", "Ghosts in a hotel hire their first human porter"),
        (
            "A ghost ship crewed by skeleton pirates hires its first living cook",
            "Skeleton pirates on a ghost ship hire their first living cook",
        ),
        ("A baker run by nobody hires a cat", "A baker run by nobody hires a cat"),
    ],
)
def test_a_place_that_somebody_runs_is_told_of_them(pitch: str, told: str):
    assert manned(pitch) == told


def test_a_governors_daughter_is_no_kin_of_two_pirates():
    show = story("Two pirates and a runaway governor's daughter hunt for a treasure on a cursed island", 1)
    assert len({person.name.split()[-1] for person in show.people[:3]}) == 3
    assert "Two of Them" not in show.title
