"""Slugs and places in a package: safe whatever the title, the same whatever the order."""

import re

import pytest

from production_flow.production.layout import place_of, take_place
from production_flow.production.naming import show_id, slug_of


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Salt, Pepper, Suspicion", "salt-pepper-suspicion"),
        ("../../etc/passwd", "etc-passwd"),
        ("Ümläut & Söhne", "umlaut-sohne"),
        ("夜の街", "show-abc"),
        ("$(rm -rf /)", "rm-rf"),
        ("   ", "show-abc"),
        ("Maeve's Valve", "maeves-valve"),
    ],
)
def test_a_title_becomes_a_safe_slug(title, slug):
    assert slug_of(title, "abc", set()) == slug


def test_a_long_title_is_cut_and_a_taken_slug_is_counted():
    long = slug_of("word " * 40, "abc", set())
    assert len(long) <= 48
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", long)
    again = slug_of("word " * 40, "abc", {long})
    assert again != long
    assert len(again) <= 48
    assert slug_of("Salt", "abc", {"salt", "salt-2"}) == "salt-3"


def test_the_same_sentence_and_seed_are_the_same_show():
    assert show_id("a", 1) == show_id("a", 1)
    assert len({show_id("a", 1), show_id("a", 2), show_id("b", 1)}) == 3


def test_media_have_places_that_no_order_changes():
    assert place_of("clip:s01e01.b07") == "episodes/s01e01/clips/S01E01_b07.mp4"
    assert place_of("voice:s01e01.b07.1") == "episodes/s01e01/voices/S01E01_b07_1.wav"
    assert place_of("cue:s01e01.sc-2") == "episodes/s01e01/music/S01E01_sc-2.wav"
    assert place_of("card:trailer.title") == "trailer/cards/trailer_title.mp4"
    assert place_of("cue:trailer") == "trailer/music/trailer.wav"
    assert place_of("voice:showcase.maeve") == "trailer/voices/showcase_maeve.wav"
    assert take_place("clip:s01e01.b07", 2) == "episodes/s01e01/takes/S01E01_b07_t02.mp4"
    assert place_of("cut:s01e01") is None
