"""Notes as a storyboard writes them."""

from __future__ import annotations

import pytest

from production_flow.embedded.foley.beds import beds
from production_flow.embedded.foley.catalogue import MAKERS, by_tag, effects
from production_flow.embedded.foley.notes import read, stem


def tags(note):
    return [wanted.effect.tag for wanted in read(note).wanted]


@pytest.mark.parametrize(
    ("note", "wanted"),
    [
        ("distant dripping, artifact hum", ["drip", "artifact hum"]),
        ("Rain, far tram bell", ["rain", "tram bell"]),
        ("rain against the windows; a phone rings twice", ["rain on glass", "telephone"]),
        ("Footsteps on gravel, a gate creaks open", ["footsteps", "door opens", "creak"]),
        ("neon buzz, rain on the skylight, muffled jazz from below", ["neon", "rain on glass", "radio"]),
        ("typewriter keys and a clock ticking", ["typewriter", "clock"]),
        ("coffee cup set down on saucer", ["cup"]),
        ("knife on a cutting board, sizzling pan, pot bubbling", ["chopping", "sizzle", "boiling"]),
        ("servo whir as the robot turns its head", ["servo"]),
        ("waves lapping against the pier, gulls, foghorn", ["lapping water", "gull", "foghorn"]),
        ("door slams shut", ["door slams"]),
        ("glass shatters", ["glass breaks"]),
        ("", []),
        ("silence", []),
    ],
)
def test_a_note_is_read_as_it_is_meant(note, wanted):
    assert tags(note) == wanted
    assert read(note).unknown == ()


def test_what_no_sound_is_known_for_is_listed_and_never_faked():
    reading = read("kazoo solo, a phone rings, yodelling")
    assert [wanted.effect.tag for wanted in reading.wanted] == ["telephone"]
    assert reading.unknown == ("kazoo solo", "yodelling")


def test_words_say_how_it_is_heard():
    far, loud, single = (read(note).wanted[0] for note in ("distant siren", "deafening alarm", "a single drip"))
    assert far.far
    assert loud.gain > 0
    assert single.single
    assert read("faint hum").wanted[0].gain < 0


def test_forms_of_a_word_are_the_same_word():
    assert stem("dripping") == stem("drips") == stem("drip")
    assert stem("waves") == stem("wave")
    assert stem("glass") != stem("gla")


def test_the_table_and_the_makers_agree():
    assert set(by_tag()) == set(MAKERS)
    assert len(effects()) >= 45
    for bed in beds():
        assert {tag for tag, _ in bed.layers} <= set(by_tag())


def test_no_phrase_asks_for_two_effects():
    phrases = [
        (tuple(stem(word) for word in phrase.split()), effect.tag) for effect in effects() for phrase in effect.words
    ]
    owners: dict[tuple[str, ...], set[str]] = {}
    for phrase, tag in phrases:
        owners.setdefault(phrase, set()).add(tag)
    assert {phrase: sorted(owner) for phrase, owner in owners.items() if len(owner) > 1} == {}
