"""All six looks are described in words and have references that exist outside of the show."""

from __future__ import annotations

import pytest

from production_flow.embedded.artist.looks import LOOKS, look_of
from production_flow.embedded.writer.lexicon import bible
from production_flow.embedded.writer.lexicon.forms import FORMS
from production_flow.embedded.writer.lexicon.references import OF_FORM, OF_SUBJECT
from production_flow.embedded.writer.story import story, stream
from production_flow.embedded.writer.storyboard import storyboards
from production_flow.embedded.writer.style import references, style_of
from production_flow.embedded.writer.subjects.choice import subjects

PITCHES = {
    "ink": "A noir about a baker",
    "soft": "A Pixar-style comedy about a robot",
    "flat": "A comedy about a baker",
    "watercolour": "A cozy mystery about a baker, in watercolour",
    "cutout": "A stop-motion comedy about two snails",
    "film": "A live-action drama about a nurse in Leeds",
}


@pytest.mark.parametrize("look", sorted(PITCHES))
def test_a_look_is_named_drawn_and_described(look):
    style = style_of(story(PITCHES[look], 1))
    assert style.look == look
    assert look_of(style).name == look
    assert sum(seam in style.line for seam in bible.SEAMS[look]) == 3


def test_every_look_has_words_and_references():
    assert set(LOOKS) == set(PITCHES)
    for look in LOOKS:
        assert len(bible.SEAMS[look]) >= 8
        assert len(bible.REFERENCES[look]) >= 4


@pytest.mark.parametrize("look", sorted(set(PITCHES) - {"soft"}))
def test_a_show_looks_towards_something_in_its_medium(look):
    show = story(PITCHES[look], 1)
    titles = [reference.title for reference in references(show, stream(show.prompt, show.seed, "test"))]
    assert len(set(titles)) == len(titles)
    assert {title for title, _ in bible.REFERENCES[look]} & set(titles)


@pytest.mark.parametrize(
    ("prompt", "medium", "look"),
    [
        ("A silent film about a window cleaner in Berlin who steals a ladder", "silent film, animated", "ink"),
        ("Puppet show about a badger who runs a post office", "puppet show", "cutout"),
        ("An anime in which a girl repairs thunder", "anime", "watercolour"),
        ("A comedy about a silent film star who steals a train", "flat 2.5D cartoon", "flat"),
    ],
)
def test_a_medium_names_the_show_and_no_thing_in_it(prompt: str, medium: str, look: str):
    show = story(prompt, 1)
    style = style_of(show)
    assert (style.medium, style.look) == (medium, look)
    assert not [each for each in show.brief.objects if "film" in each.phrase or "puppet" in each.phrase]
    assert show.brief.protagonists[0].noun in {"cleaner", "badger", "girl", "star"}


def test_in_a_silent_film_whatever_is_said_is_read_on_cards():
    board = storyboards(story("A silent film about a window cleaner in Berlin who steals a ladder", 1))[0]
    lines = [line for beat in board.beats for line in beat.dialogue or () if line.character != "narrator"]
    assert lines
    assert {line.how for line in lines} == {"on a title card"}


@pytest.mark.parametrize(
    ("prompt", "own"),
    [
        ("A retired stuntwoman opens a driving school for nervous widows in Naples", "Happy-Go-Lucky (2008)"),
        ("A widow in Cork inherits a funeral home and a hearse", "Departures (2008)"),
    ],
)
def test_a_show_looks_towards_works_about_what_it_is_about(prompt: str, own: str):
    for seed in range(1, 5):
        show = story(prompt, seed)
        titles = [one.title for one in references(show, stream(show.prompt, show.seed, "test"))]
        assert own in titles
        assert len(set(titles)) == len(titles)
        assert "What We Do in the Shadows (2014)" not in titles


def test_a_show_looks_towards_works_of_its_form():
    show = story("Four retired librarians plan a heist at a casino in Monaco", 1)
    titles = {one.title for one in references(show, stream(show.prompt, show.seed, "test"))}
    assert titles & {title for title, _ in OF_FORM["heist"]}


def test_every_subject_that_works_are_about_is_one():
    assert set(OF_SUBJECT) <= {each.key for each in subjects()}
    assert set(OF_FORM) <= {each.key for each in FORMS}
