"""Cutting by chance: within the limit, in whole sentences, the style untouched."""

from hypothesis import given, settings
from hypothesis import strategies as st

from production_flow.providers.prompting.cutting import LEAST_FIRST, Piece, cut, sentences
from production_flow.providers.prompting.wording import STILL

STYLE = "Style: dry ink, wet streets. Palette: slate #3b4a57."
KINDS = [kind for kind in LEAST_FIRST if kind != "action"]
COUNTS = st.lists(st.tuples(st.sampled_from(KINDS), st.integers(0, 4)), max_size=8)


def pieces_of(counts, action):
    """Pieces whose every sentence is there once."""
    told = [
        Piece(kind, [f"Of {kind} {place}, sentence {number}." for number in range(count)])
        for place, (kind, count) in enumerate(counts)
    ]
    happens = [f"It happens {number} times." for number in range(action)]
    return [Piece("action", happens), *told, Piece("style", sentences(STYLE))]


def write(pieces):
    return "\n".join(piece.text for piece in pieces if piece.sentences)


@settings(max_examples=150, deadline=None)
@given(COUNTS, st.integers(1, 3), st.integers(len(STYLE) + 20, 600))
def test_it_fits_and_keeps_the_style_and_whole_sentences(counts, action, limit):
    start = pieces_of(counts, action)
    made = cut(start, limit, write)
    assert len(made.text) <= limit
    assert STYLE in made.text
    known = {sentence for piece in start for sentence in piece.sentences}
    left = [sentence for line in made.text.splitlines() for sentence in sentences(line)]
    assert all(sentence in known or (made.shortened and sentence.endswith("…")) for sentence in left)
    assert made.shortened or "It happens 0 times." in made.text
    assert bool(made.lost) == (made.text != write(start))


@settings(max_examples=150, deadline=None)
@given(COUNTS, st.integers(90, 600))
def test_nothing_goes_while_something_less_important_is_there(counts, limit):
    start = pieces_of(counts, 1)
    made = cut(start, limit, write)
    ranked = [piece for kind in KINDS for piece in start if piece.kind == kind]
    gone = [KINDS.index(piece.kind) for piece in ranked if any(one not in made.text for one in piece.sentences)]
    for piece in ranked:
        if gone and KINDS.index(piece.kind) < max(gone):
            assert not any(one in made.text for one in piece.sentences), (piece, made.text)


def test_sentences_end_where_a_new_one_begins():
    assert sentences("He said “Go.” Then  he went! 5.5 m on… Then nothing") == [
        "He said “Go.”",
        "Then he went!",
        "5.5 m on…",
        "Then nothing",
    ]
    assert sentences("approx. ten of them") == ["approx. ten of them"]


def test_every_kind_has_its_place_and_its_importance():
    assert set(STILL) - {"style"} == set(LEAST_FIRST) - {"frame"}
