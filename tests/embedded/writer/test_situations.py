"""Genres that no word names: what happens in a pitch, what it compares itself with, and how practice sentences fare."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from production_flow.embedded.writer.genre import compared, read_genre, situations
from production_flow.embedded.writer.moods import comic
from production_flow.embedded.writer.reader import read

PRACTICE = Path(__file__).parents[3] / "benchmarks" / "data" / "practice.toml"


@pytest.mark.parametrize(
    ("pitch", "genre"),
    [
        ("A girl who can hear stone sets out to persuade a mountain", "fantasy"),
        ("A city where shadows are taxed", "fantasy"),
        ("A time-travel customs officer stamps passports at the border of yesterday", "scifi"),
        ("The clown who couldn't laugh", "comedy"),
        ("Kids discover a dinosaur in their backyard", "comedy"),
        ("A deaf chef and her hearing daughter reopen the family trattoria in Bologna after the flood", "drama"),
        ("Four moles dig to the sea", "comedy"),
        ("Every night a signalman hears a train that no longer exists", "horror"),
        ("Something is living in the walls of the ward", "horror"),
        ("A gravedigger buries the same man three times", "horror"),
        ("A cloned nanny raises the same child", "scifi"),
        ("Her partner is found in the canal", "noir"),
        ("A yoga teacher works out who drowned the mayor before the summer festival", "cozy"),
        ("The dishwashers run a kitchen by themselves", "workplace"),
        ("A divorced couple share the same tiny apartment in Queens", "comedy"),
        ("A preacher with a price on his head teaches school", "western"),
        ("The wallpaper in room nine grows", "horror"),
        ("A speech therapist teaches a boy who speaks with someone else's voice", "horror"),
        ("Something hangs in the cold store that is no animal", "horror"),
        ("Every copy of himself wakes up on the same morning", "scifi"),
        ("Death takes a gap year", "comedy"),
        ("A town bets everything on a horse that is clearly a donkey", "comedy"),
        ("The winner of the tomato contest is found face down in the compost", "cozy"),
        ("The piano tuner who found a will inside a piano", "cozy"),
        ("A lighthouse that guides the dead needs a new keeper", "fantasy"),
        ("A seamstress sews dresses that change the fate of whoever wears them", "fantasy"),
        ("Salt merchants cross a desert of glass with a caged star", "fantasy"),
        ("A subway busker recognises the man who shot her brother", "noir"),
        ("Last water for sixty miles, and two families claim it", "western"),
        ("The king's portrait is late", "history"),
        ("Interim manager of a bankrupt amusement park", "workplace"),
    ],
)
def test_what_happens_tells_the_genre(pitch, genre):
    assert read_genre(pitch, "").kit == genre


@pytest.mark.parametrize(
    ("pitch", "genre"),
    [
        ("A robot butler must find out that the war was over", "history"),
        ("An insomniac night guard befriends a burglar", "horror"),
        ("A former child soldier drives a school bus through war-damaged hills", "comedy"),
        (
            "Nine years after she was declared dead, a climber walks into the sheriff's office of a ski town",
            "western",
        ),
        ("A nun opens a gym in the convent", "history"),
        ("Her boss is a monster-in-law with a ghost of a chance", "horror"),
    ],
)
def test_what_is_grim_of_today_or_said_in_passing_tells_no_genre(pitch, genre):
    assert read_genre(pitch, "").kit != genre


def test_a_crime_is_no_cosy_one_where_the_law_looks_into_it():
    assert read_genre("A detective works out who drowned the mayor of the village", "").kit == "noir"


def test_shows_are_compared_only_where_a_pitch_compares():
    assert [name for name, _ in compared("The Office, but in a morgue")] == ["workplace"]
    assert [name for name, _ in compared("Chinatown meets Ratatouille: a cook lies")] == ["noir", "comedy"]
    assert not compared("Two friends open the office of a friend in Rome")


def test_a_plain_sentence_has_no_situation():
    assert not situations("a baker opens a shop in Lisbon")


def test_practice_sentences_are_read_about_as_well_as_they_were():
    """Most of what the English ones of some 2,500 sentences say is in what is read of them."""
    rows = tomllib.loads(PRACTICE.read_text(encoding="utf-8"))["prompt"]
    asked = {"who": 0, "deed": 0, "place": 0, "kit": 0}
    right = dict(asked)
    for row in rows:
        brief = read(row["text"])
        if brief.language != "en":
            continue
        told = {
            "who": " ".join(f"{hero.phrase} {hero.name}" for hero in brief.protagonists) + brief.group,
            "deed": f"{brief.deed.infinitive} {brief.deed.matter}",
            "place": brief.place.at,
        }
        for name, found in told.items():
            asked[name] += bool(row[name])
            words = [row[name]] if isinstance(row[name], str) else row[name]
            right[name] += any(word and word.lower() in found.lower() for word in words)
        asked["kit"] += 1
        right["kit"] += brief.kit in row["kit"]
    shares = {name: right[name] / asked[name] for name in asked}
    assert asked["kit"] > 100
    assert all(share > 0.85 for share in shares.values()), shares


def test_an_animal_that_does_what_animals_do_is_not_out_of_place():
    assert comic("A capybara sits in a cave") == 0
