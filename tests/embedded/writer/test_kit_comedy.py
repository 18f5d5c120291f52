"""What is particular to comedies: who gets them, how small their secrets are, and that nobody tells another's joke."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from importlib.resources import files

import pytest

from production_flow.embedded.writer import critic
from production_flow.embedded.writer.kits.shelf import KITS
from production_flow.embedded.writer.kits.tables import tables
from production_flow.embedded.writer.model import KitId
from production_flow.embedded.writer.plots import season_plan
from production_flow.embedded.writer.reader import read
from production_flow.embedded.writer.story import story
from production_flow.embedded.writer.storyboard import storyboards
from production_flow.embedded.writer.voice import sentences
from production_flow.types import Json

STAIRS = "A sitcom about three sisters who share one bathroom above a chip shop in Leeds"
BAKER = "A romantic comedy about a baker who falls for the health inspector in Porto"
PETS = "A family show about three children who run a hotel for lost pets"


def strings(value: Json) -> Iterator[str]:
    """Every text of a table, without the stances after its bar."""
    if isinstance(value, str):
        yield value.partition(" | ")[0]
    elif isinstance(value, dict):
        for part in value.values():
            yield from strings(part)
    elif isinstance(value, list | tuple):
        for part in value:
            yield from strings(part)


def phrases(kit: KitId) -> set[tuple[str, ...]]:
    """Every sequence of five words of a kit's tables; a slot is a word."""
    book = tables(kit)
    found: set[tuple[str, ...]] = set()
    for table in (book.events, book.cases, book.sides, book.arc, book.speech, book.frame):
        for text in strings(table):
            words = re.findall(r"\{[^}]*\}|[\w'-]+", re.sub(r"^[a-z]{1,4}: ", "", text).lower())
            found.update(tuple(words[at : at + 5]) for at in range(len(words) - 4))
    return found


@pytest.mark.parametrize(
    ("prompt", "kit"),
    [
        (STAIRS, "comedy"),
        (PETS, "comedy"),
        (BAKER, "comedy"),
        ("A mockumentary about a town hall clerk who hides a surprise party from the mayor", "workplace"),
        ("A funny horror show about a vampire dentist", "horror"),
        ("A cozy mystery about a retired chef who solves crimes", "cozy"),
        ("A bleak horror series about a family in a lighthouse", "horror"),
    ],
)
def test_comedies_and_families_get_the_comedy_kit_and_dread_does_not(prompt: str, kit: str):
    assert read(prompt).kit == kit


@pytest.mark.parametrize("other", sorted(set(KITS) - {"comedy"}))
def test_hardly_five_words_in_a_row_stand_in_another_kit(other: KitId):
    own = phrases("comedy")
    assert len(own) > 15_000
    assert len(own & phrases(other)) < 0.005 * len(own)


def test_every_move_there_is_has_been_written():
    path = files("production_flow.embedded.writer.kits").joinpath("moves.toml")
    assert set(tomllib.loads(path.read_text(encoding="utf-8"))) == set(tables("comedy").events)


def test_every_side_plot_breeds_a_mistake_that_somebody_acts_on():
    for name, row in tables("comedy").sides.items():
        wrong = row["f7"]
        assert {"np", "that", "tell", "say", "plan", "left"} <= set(wrong), name
        assert re.match(r"[a-z]+s\b", wrong["plan"]), "it follows a name"
        assert wrong["that"] != row["f5"]["that"], name


def test_an_object_is_one_thing():
    for name, row in {**tables("comedy").cases, **tables("comedy").sides}.items():
        short = next(entry for key, entry in row.items() if key in {"o1", "o5"})["short"]
        assert short.startswith("the "), name
        assert not re.search(r"[^s]s$", short), f"{name}: {short} is gone, and not are gone"


def test_an_ending_is_of_the_scene_it_ends():
    """In a climax a letter goes through: a shoe that is found at the beginning is the one that fits at the end."""
    book = tables("comedy")
    for move in book.moves:
        row = book.events[move.id]
        begun = {letter for text in row["text"] if (found := re.match(r"([a-z]+): ", text)) for letter in found[1]}
        for field in ("mid", "end", "after"):
            for letter in begun:
                fits = [
                    text for text in row.get(field, ()) if not (f := re.match(r"([a-z]+): ", text)) or letter in f[1]
                ]
                assert fits or field not in row, (move.id, field, letter)


@pytest.mark.parametrize("prompt", [STAIRS, PETS])
def test_a_season_is_whole_and_has_six_cases(prompt: str):
    season = season_plan(story(prompt, 1))
    assert all(episode.plan.complete for episode in season)
    assert [problem for episode in season for problem in critic.ledger(episode)] == []
    assert len({episode.case for episode in season}) == 6
    assert len({episode.side for episode in season}) == 6


def test_a_season_reads_and_films_without_a_fault():
    show = story(STAIRS, 1)
    boards = storyboards(show)
    assert [problem for board in boards for problem in critic.board(board, show)] == []
    texts = [text for board in boards for beat in board.beats for text in critic.texts(beat)]
    assert [text for text in texts if re.search(r"[{}|]|  |\?\.|\.\.|\b(\w+) \1 \1\b", text)] == []
    printed = [sentence for text in texts for sentence in sentences(text)]
    assert len(printed) - len(set(printed)) < 0.03 * len(printed)
