"""A sentence as it is read, and how what a person chose is worked into it."""

import pytest

from production_flow.errors import BadInput
from production_flow.production import outline

SENTENCES = (
    "A noir detective show set in a city of robots",
    "A cozy mystery series about a retired chef who solves crimes in a small Italian village, Pixar-style animation",
    "Two sisters inherit a haunted hotel.",
    "space",
)


def chip(read, kind):
    return next(chip for chip in read["chips"] if chip["kind"] == kind)


@pytest.mark.parametrize("sentence", SENTENCES)
@pytest.mark.parametrize("kind", outline.KINDS)
def test_whatever_is_offered_can_be_chosen(sentence, kind):
    offered = chip(outline.read(sentence, {}), kind)["options"]
    for text in offered:
        chosen = chip(outline.read(sentence, {kind: text}), kind)
        assert chosen["said"]
        assert text.casefold().removeprefix("the year ") in chosen["text"].casefold()


def test_what_the_sentence_said_gives_way_where_it_stood():
    assert outline.with_chips(SENTENCES[0], {"place": "a fishing harbour"}) == (
        "A noir detective show set in a fishing harbour"
    )


def test_what_it_says_already_changes_nothing():
    assert outline.with_chips(SENTENCES[0], {"place": "a city of robots"}) == SENTENCES[0]
    assert outline.with_chips(SENTENCES[0], {}) == SENTENCES[0]


def test_several_choices_stand_side_by_side():
    chosen = {"genre": "western", "tone": "funny", "medium": "stop-motion", "time": "the 1950s"}
    read = outline.read(SENTENCES[2], chosen)
    assert {kind: chip(read, kind)["said"] for kind in chosen} == dict.fromkeys(chosen, True)


def test_what_cannot_be_read_is_said_and_not_claimed():
    read = outline.read(SENTENCES[0], {"genre": "quux"})
    assert chip(read, "genre")["text"] == "noir mystery"
    assert any("quux" in note for note in read["notes"])


def test_a_kind_that_is_none_is_refused():
    with pytest.raises(BadInput, match="smell"):
        outline.read("x", {"smell": "smoke"})
