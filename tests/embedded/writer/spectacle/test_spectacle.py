"""A show of a form shows it: a match is played and has a score, a mask is put on, animals are told of."""

from __future__ import annotations

import re
from typing import get_args

import pytest

from production_flow.documents.scene import Expression, Pose
from production_flow.documents.storyboard import Storyboard
from production_flow.embedded.writer import critic
from production_flow.embedded.writer.kits.tables import tables
from production_flow.embedded.writer.matters import DEEDS_OF_FORMS
from production_flow.embedded.writer.model import Story
from production_flow.embedded.writer.plots import season_plan
from production_flow.embedded.writer.reader import read
from production_flow.embedded.writer.settings.choice import setting_of
from production_flow.embedded.writer.spectacle.choice import formed
from production_flow.embedded.writer.spectacle.kinds import KINDS, book, book_of, shown_of, spectacle_of, thing_of
from production_flow.embedded.writer.spectacle.moves import MOVES
from production_flow.embedded.writer.story import story
from production_flow.embedded.writer.storyboard import storyboards
from production_flow.embedded.writer.storyboard.beats import MOST_WORDS
from production_flow.embedded.writer.storyboard.drafts import read_section

FOOTBALL = "An underdog girls' football team from a mining town trains for the national championship"
FOXES = "A nature documentary about a family of foxes in the suburbs of Manchester"
MASK = "A superhero series about a librarian in Leeds who can hear lies and must rescue her brother"


@pytest.mark.parametrize(
    ("sentence", "form"),
    [
        (MASK, "superhero"),
        (FOOTBALL, "sports"),
        ("A medical drama about a surgeon in Glasgow who must find a kidney by morning", "medical"),
        (FOXES, "wild"),
        ("A war film about three nurses who run a field hospital in a bombed school", "war"),
        ("A seismologist in Naples must empty a town before the volcano above it erupts", "disaster"),
        ("A road movie about a widow and her grandson who drive a hearse from Oslo to Lisbon", "road"),
        ("A romantic comedy about a divorce lawyer who falls in love with a wedding singer", "romcom"),
        ("A preschool show about a hedgehog who runs a lost property office", "children"),
        ("A telenovela about two sisters who inherit a coffee plantation in Colombia", "telenovela"),
        ("A coming-of-age story about a boy who works one summer on the ferries of Stockholm", "youth"),
        ("Magical realism in a small Italian town", "wonder"),
        ("A baker in Porto whose bread makes people tell the truth, magic realism", "wonder"),
        ("A retired spy opens a bakery in Lisbon", ""),
    ],
)
def test_a_form_is_read_from_the_sentence(sentence: str, form: str):
    assert spectacle_of(story(sentence, 1).brief) == form


@pytest.mark.parametrize("kind", KINDS)
def test_every_form_has_scenes_that_can_be_drawn_and_lines_that_fit_in_a_shot(kind: str):
    own = book(kind)
    for scene in ("usual", "test"):
        letters = [text.split(":")[0] for text in own[scene]["text"]]
        assert len(letters) >= 4
        assert letters == list("abcdefgh"[: len(letters)])
        for text in (*own[scene]["text"], *own[scene]["end"]):
            words, stances = read_section(re.sub(r"^[a-z]+: ", "", text))
            assert len(stances) == len(text.partition("|")[2].split()), text
            assert all(one.pose in get_args(Pose) and one.face in get_args(Expression) for one in stances), text
            assert set(re.findall(r"\{(\w+)[.}]", words)) <= {"P", "x", "k", "here"}, text
        ends = [found[1] if (found := re.match(r"([a-h]+): ", end)) else "abcdefgh" for end in own[scene]["end"]]
        assert all(sum(letter in end for end in ends) >= 2 for letter in letters), scene
        assert all(len(own[scene][field]) >= 2 for field in ("goal", "against", "turn")), scene
    said = [*(line for lines in own["lines"].values() for line in lines), *own.get("told", {}).get("narr", ())]
    assert all(len(line.split()) <= MOST_WORDS for line in said)


@pytest.mark.parametrize(
    ("sentence", "thing"),
    [
        (FOOTBALL, {"bout": "the match", "gear": "the ball", "down": "nought to two"}),
        ("A boxing drama about a nun who trains for the city championship", {"bout": "the fight"}),
        (FOXES, {"beast": "a fox", "Many": "Foxes"}),
        (MASK, {"np": "hearing lies", "Np": "Hearing lies"}),
        ("A superhero show about a postwoman who can hear lies for ten minutes a day", {"np": "hearing lies"}),
        ("A superhero story about a baker in Ghent who must save her street", {"np": "what nobody else can do"}),
        ("A superhero show about a postman whose only power is perfect punctuality", {"np": "perfect punctuality"}),
    ],
)
def test_the_scenes_are_about_what_the_sentence_says(sentence: str, thing: dict[str, str]):
    told = thing_of(story(sentence, 1).brief)
    assert {name: told[name] for name in thing} == thing


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        (FOOTBALL, r"nought to two|three to two|the ball|the whistle|the match"),
        (MASK, r"\bmask|the cape"),
        (FOXES, ""),
    ],
)
def test_it_is_seen_in_every_episode(sentence: str, words: str):
    show = story(sentence, 1)
    known = {move.id for move in MOVES}
    told = [[step.move.functions[0] for step in plan.plan.steps if step.move.id in known] for plan in season_plan(show)]
    assert told == [["usual", "test"], ["usual"], ["usual"], ["test"], ["usual"], ["test"]]
    boards = storyboards(show)
    assert [problem for board in boards for problem in critic.board(board, show)] == []
    assert re.search(words, _text(boards[0]), re.IGNORECASE)


def _text(board: Storyboard) -> str:
    lines = [line.line for beat in board.beats for line in beat.dialogue or ()]
    return " ".join([*(f"{beat.description} {beat.goal} {beat.against} {beat.turn}" for beat in board.beats), *lines])


def test_a_nature_documentary_is_told_over_scenes_of_any_kind():
    show = story(FOXES, 1)
    season = []
    for board in storyboards(show):
        told = [line.line for beat in board.beats for line in beat.dialogue or () if line.character == "narrator"]
        assert len(told) >= 4, board.episode
        assert not [line for line in told if "{" in line]
        season += told
    assert len(season) >= 30
    assert len(set(season)) == len(season)


def test_a_show_of_no_form_and_no_subject_has_its_kit_alone():
    show = story("Two sisters must agree who keeps the blue coat", 1)
    assert shown_of(show.brief) == ""
    assert formed(tables(show.kit.id), show) is tables(show.kit.id)


@pytest.mark.parametrize(
    ("sentence", "key"),
    [
        ("Heist movie with pensioners on mobility scooters", "heist"),
        ("Gritty live action series about paramedics in Belfast", "medical"),
        (FOXES, "nature"),
        ("A superhero show about a postman in Ghent", "superhero"),
        ("A boxing coach in Detroit", "sports"),
    ],
)
def test_where_no_deed_is_said_it_is_one_of_the_form(sentence: str, key: str):
    brief = story(sentence, 1).brief
    assert not brief.deed.said
    guesses = {deed.replace("{place}", brief.place.short) for deed, _ in DEEDS_OF_FORMS[key]}
    assert brief.deed.infinitive in guesses


@pytest.mark.parametrize(
    ("sentence", "setting"),
    [
        (FOOTBALL, "ground"),
        ("A road movie about a widow and her grandson who drive a hearse from Oslo to Lisbon", "open_road"),
        ("Gritty live action series about paramedics in Belfast", "hospital"),
        ("A sports drama about a nun who boxes in a lighthouse", "lighthouse"),
    ],
)
def test_a_form_plays_where_it_belongs_unless_the_sentence_names_a_house(sentence: str, setting: str):
    found = setting_of(story(sentence, 1).brief)
    assert found is not None
    assert found.id == setting


@pytest.mark.parametrize(
    ("sentence", "deed"),
    [
        (MASK, "rescue her brother"),
        ("A superhero comedy about a dentist who can fly", ""),
        ("A telenovela about two sisters who inherit a coffee plantation in Colombia", "inherit a coffee plantation"),
    ],
)
def test_a_power_is_no_deed_and_a_form_is_nobody(sentence: str, deed: str):
    brief = story(sentence, 1).brief
    assert brief.deed.said == bool(deed)
    assert not deed or brief.deed.infinitive == deed
    assert brief.protagonists[0].noun in {"librarian", "dentist", "sister"}
    assert brief.unused == ()


@pytest.mark.parametrize("genre", ["workplace comedy", "horror"])
def test_a_pilot_has_room_for_a_limit_and_a_form(genre: str):
    show = story(f"A superhero {genre} about a blind baker in Leeds who must save her street", 3)
    plan = season_plan(show)[0].plan
    told = {step.move.functions[0] for step in plan.steps}
    assert plan.complete
    assert {"limit", "edge", "test"} <= told
    assert "usual" not in told
    assert critic.board(storyboards(show)[0], show) == []


@pytest.mark.parametrize(
    ("prompt", "who"),
    [
        ("a stay-at-home dad discovers his toddler is a superhero and must hide it from the nursery", "the toddler"),
        ("An accountant realises that her mother-in-law is secretly a superhero, animated comedy", "the mother-in-law"),
        ("a retired superhero works the night desk of a motel in Nebraska, sitcom", ""),
    ],
)
def test_a_mask_is_worn_by_whoever_has_the_power(prompt: str, who: str):
    brief = read(prompt)
    assert thing_of(brief).get("who", "") == who
    scenes = " ".join(book_of(brief)["usual"]["text"])
    assert ("mask" in scenes) == (not who)


def test_a_power_that_is_to_do_something_is_doing_it():
    brief = read("a superhero whose only power is to find parking spaces has to save the city, comedy")
    assert thing_of(brief)["np"] == "finding parking spaces"


def test_a_power_ends_where_the_deed_begins():
    brief = read("a bus driver in Naples who can make people sneeze becomes the city's superhero, comedy")
    assert thing_of(brief)["np"] == "making people sneeze"


def test_a_small_power_is_what_saves_the_day():
    small = book_of(read("a superhero whose only power is to find parking spaces has to save the city, comedy"))
    assert all("{k.np}" in text for text in (*small["usual"]["text"], *small["test"]["text"]))
    big = book_of(read("a sitcom about a superhero who can fly and works in a school kitchen"))
    assert not any("{k.np}" in text for text in big["test"]["text"])


def test_whoever_has_the_power_is_no_witness_of_it():
    show = story("An accountant realises that her mother-in-law is secretly a superhero, animated comedy", 3)
    relative = next(person for person in show.people if person.description.endswith("mother-in-law"))
    known = {move.id for move in MOVES}
    for plan in season_plan(show):
        for step in plan.plan.steps:
            if step.move.id in known:
                assert relative.id not in step.binding.values()
    assert relative.given in book_words(show)


def book_words(show: Story) -> str:
    """What the first episode says."""
    return _text(storyboards(show)[0])


def test_a_crew_that_films_a_team_films_its_match():
    brief = read("mockumentary about a village cricket team that has never won a match")
    assert spectacle_of(brief) == "sports"
    assert brief.form == "mock documentary"
    assert thing_of(brief)["bout"] == "the match"


def test_who_rows_does_it_on_a_river_with_oars():
    show = story("A women's rowing crew of fishwives from Aberdeen enters the Henley regatta", 1)
    assert spectacle_of(show.brief) == "sports"
    assert {place.setting for place in show.places} >= {"river"}
    assert thing_of(show.brief)["gear"] == "an oar"
    cup = story("A blind goalkeeper in Recife wants to win the neighbourhood cup", 1)
    assert spectacle_of(cup.brief) == "sports"


def test_a_narrator_speaks_of_the_animals_whoever_tells_of_them():
    show = story("A nature documentary about the urban foxes of Bristol, narrated by a tired man", 1)
    assert thing_of(show.brief)["beast"] == "a fox"
    assert thing_of(show.brief)["many"] == "foxes"
