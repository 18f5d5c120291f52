"""All six looks are described in words and have references that exist outside of the show."""

from __future__ import annotations

import pytest

from production_flow.embedded.artist.looks import LOOKS, look_of
from production_flow.embedded.writer.lexicon import bible
from production_flow.embedded.writer.story import story, stream
from production_flow.embedded.writer.style import references, style_of

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
