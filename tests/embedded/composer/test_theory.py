"""The rules of music that the composer keeps."""

from __future__ import annotations

import random

import pytest

from production_flow.embedded.composer.form import plan, shape
from production_flow.embedded.composer.genres import genres
from production_flow.embedded.composer.mood import mood
from production_flow.embedded.composer.motif import motif
from production_flow.embedded.composer.score import swung, write
from production_flow.embedded.composer.theory import SCALES, bent, chord, voicing


def test_roman_numerals_are_read_as_a_musician_reads_them():
    assert chord("iih7").classes(0) == (2, 5, 8, 0)
    assert chord("V7b9").classes(0) == (7, 11, 2, 5, 8)
    assert chord("bVImaj7").classes(9) == (5, 9, 0, 4)
    with pytest.raises(ValueError, match="not a chord"):
        chord("H7")


def test_every_chord_of_every_genre_can_be_read():
    for genre in genres():
        for symbol in (*genre.calm, *genre.main, *genre.tense, *genre.close):
            assert len(chord(symbol).tones) >= 3


def test_voices_move_little_from_chord_to_chord():
    first = voicing(chord("i6").classes(0), (), 50, 69)
    second = voicing(chord("iv7").classes(0), first, 50, 69)
    assert max(abs(a - b) for a, b in zip(first, second, strict=True)) <= 4


def test_a_scale_bends_to_a_chord_instead_of_rubbing_against_it():
    dorian = SCALES["dorian"]
    over_five = {(0 + step) % 12 for step in bent(dorian, 0, chord("V7b9").classes(0))}
    assert 11 in over_five
    assert 10 not in over_five
    assert len(over_five) == 7


@pytest.mark.parametrize("theme", ["The Oban File", "A retired chef", "dust and mercy", ""])
def test_a_motif_is_singable(theme):
    tune = motif(theme)
    opening, reply = tune.bars(4)
    places = [step for _, step in (*opening, *reply)]
    assert sum(beats for beats, _ in opening) == 4
    assert max(places) - min(places) <= 9
    assert len(set(places)) >= 3
    assert tune == motif(theme.upper())


def test_different_shows_have_different_motifs():
    assert len({motif(theme) for theme in ("a", "b", "c", "d", "e", "f")}) == 6


def test_the_theme_is_heard_in_every_cue_that_has_room_for_it():
    for genre in genres():
        form = plan(genre, mood(""), shape(40, 4, ()), random.Random(1), ending=True)
        assert "theme" in {bar.task for bar in form.bars}
        assert form.bars[-1].task == "last"


def test_players_stay_inside_their_range_and_mostly_on_the_chord():
    for genre in genres():
        form = plan(genre, mood(""), shape(30, 6, ()), random.Random(2), ending=True)
        for player in write(genre, form, motif("x"), 2, 3, "x"):
            if player.part.role != "drums":
                pitches = [note.pitch for note in player.notes]
                assert min(pitches) >= player.part.low - 3
                assert max(pitches) <= player.part.high + 3


def test_sections_fill_the_length_and_bars_meet_their_ends():
    genre = genres()[0]
    sections = shape(21.5, 4, ((5, 2), (9, 6), (6, 8)))
    form = plan(genre, mood(""), sections, random.Random(1), ending=True)
    ends = [bar.start + bar.beat * form.meter for bar in form.bars]
    assert ends[-1] == pytest.approx(21.5)
    assert any(end == pytest.approx(sections[0][0]) for end in ends)


def test_swing_delays_the_second_eighth_only():
    assert swung(1.0, 0.64) == 1.0
    assert swung(1.5, 0.64) == pytest.approx(1.64)
    assert swung(1.5, 0.5) == 1.5
