"""Genres by the weight of words: which one frames a show, which is blended in, which kit writes it, which form."""

from __future__ import annotations

import pytest

from production_flow.embedded.writer.blueprint import blend_of, write_blueprint
from production_flow.embedded.writer.genre import read_genre
from production_flow.embedded.writer.kits.shelf import KITS
from production_flow.embedded.writer.lexicon.genres import GENRE_NAMES, GENRE_WORDS, KIT_OF, STAND_INS
from production_flow.embedded.writer.reader import read
from production_flow.embedded.writer.story import story


@pytest.mark.parametrize(
    ("prompt", "genre", "second"),
    [
        ("A western comedy about a sheriff who is afraid of horses", "western", "comedy"),
        ("A crime drama about two sisters on a jury", "noir", ""),
        ("A science fiction comedy about an astronaut and a goat", "scifi", "comedy"),
        ("A widow hears her dead husband mend the roof every night", "horror", ""),
        ("A clerk in Lisbon, 1755, forges the list of the saved", "historical", ""),
        ("A surgeon hides her diagnosis from the team she trained", "drama", ""),
        ("A piano prodigy must teach the rival who took her place", "drama", ""),
        ("A payroll clerk secretly pays a man who does not exist", "noir", ""),
    ],
)
def test_the_words_decide_the_genre(prompt, genre, second):
    brief = read(prompt)
    assert (brief.genre, brief.second) == (genre, second)


@pytest.mark.parametrize(
    ("prompt", "form", "kit"),
    [
        ("A musical about a bus driver in Bogotá who sings with passengers", "musical", "drama"),
        ("A mockumentary about the staff of a bowling alley", "mock documentary", "workplace"),
        (
            "A nature documentary with a narrator about a fox family in a Berlin car park",
            "nature documentary",
            "comedy",
        ),
        ("A gang of ex-convicts plans a heist in a casino in Reno", "heist", "noir"),
        ("A superhero with a bad knee guards the harbour of Oslo", "superhero story", "comedy"),
        ("A hospital drama in Nairobi: a surgeon must operate on a rival", "medical drama", "drama"),
        ("An anthology about a haunted flat in Vienna: a nurse rents it", "anthology", "horror"),
    ],
)
def test_a_form_is_named_and_noted(prompt, form, kit):
    brief = read(prompt)
    assert (brief.form, brief.kit) == (form, kit)
    assert form in f"{GENRE_NAMES[brief.genre]} {blend_of(brief)}"
    assert any(word in " ".join(brief.notes) for word in (form, form.split()[0]))


def test_a_nature_documentary_has_a_narrator():
    made = story("A nature documentary about a fox family in a Berlin car park", 1)
    assert made.narrator
    assert write_blueprint(made).narrator


def test_a_blend_is_said_in_the_blueprint():
    made = write_blueprint(story("A western comedy about a sheriff who is afraid of horses", 1))
    assert (made.genre, made.blend) == ("western", "comedy")


@pytest.mark.parametrize("kit", sorted(STAND_INS))
def test_a_kit_that_is_missing_breaks_nothing(kit, monkeypatch):
    monkeypatch.delitem(KITS, kit, raising=False)
    genre = next(name for name, own in KIT_OF.items() if own == kit)
    assert read_genre(f"a {next(iter(GENRE_WORDS[genre].split(','))).strip(' *+')} show", "").kit == STAND_INS[kit]


def test_no_word_says_two_genres():
    seen: dict[str, str] = {}
    for genre, words in GENRE_WORDS.items():
        for word in (entry.strip().lstrip("*+-") for entry in words.replace("\n", " ").split(",")):
            if word and genre not in {"drama", "romance", "workplace", "horror", "historical"}:
                assert seen.setdefault(word, genre) == genre, word


@pytest.mark.parametrize("genre", ["noir", "cozy", "scifi", "western", "fantasy", "family", "comedy"])
def test_a_genre_has_a_hundred_words(genre):
    assert len(GENRE_WORDS[genre].split(",")) >= 110


@pytest.mark.parametrize(
    "prompt",
    [
        "A telegraph operator in 1914 Sarajevo hides a message that could stop a war",
        "A family digs a tunnel under the wall in Berlin 1961",
        "A spy runs a jazz club in occupied Paris, 1943",
        "Suffragettes plan to blow up a postbox in 1912 London",
    ],
)
def test_a_history_since_the_telegraph_plays_in_no_throne_room(prompt):
    brief = read(prompt)
    assert brief.genre == "historical"
    assert brief.kit != "history"


@pytest.mark.parametrize(
    ("text", "kit"),
    [
        ("A period drama about a schoolteacher on the Argentine pampa who hides a runaway", "century"),
        ("A costume drama about a dressmaker in Melbourne", "century"),
        ("A costume drama about a dressmaker in Venice", "history"),
        ("A mapmaker in California in 1790 hides a chart from the governor, a historical thriller", "history"),
    ],
)
def test_where_there_were_no_courts_a_history_is_of_the_telegraph_century(text: str, kit: str) -> None:
    assert read(text).kit == kit
