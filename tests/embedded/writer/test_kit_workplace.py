"""The workplace kit: who gets it, what a crew changes, and that its jokes are nobody else's and on nobody."""

from __future__ import annotations

import re
from functools import cache

import pytest

from production_flow.documents.storyboard import Beat
from production_flow.embedded.writer import critic
from production_flow.embedded.writer.kits.shelf import KITS
from production_flow.embedded.writer.kits.tables import tables
from production_flow.embedded.writer.model import KitId
from production_flow.embedded.writer.notices import of as notices_of
from production_flow.embedded.writer.plots import season_plan
from production_flow.embedded.writer.reader import read
from production_flow.embedded.writer.story import story
from production_flow.embedded.writer.storyboard import storyboards
from production_flow.embedded.writer.voice import sentences
from production_flow.types import Json

FILMED = "A mockumentary about a complaints clerk in a town hall who must win back the summer fete"
PLAIN = "A workplace comedy about a payroll clerk who must keep the regional office open until Friday"
SCHOOL = "A sitcom about a deputy head who must save a failing school in Leeds"


def texts(value: Json) -> list[str]:
    """Every authored text in a table."""
    if isinstance(value, str):
        return [value]
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [text for part in parts for text in texts(part)]


@cache
def runs(kit: KitId) -> frozenset[str]:
    """Every five words running in a kit's tables, slots counted as words."""
    book = tables(kit)
    found = set()
    for text in texts([book.events, book.cases, book.sides, book.arc, book.speech, book.frame, book.words]):
        spoken = re.sub(r"^[a-z]{1,4}: ", "", text.partition(" | ")[0])
        words = re.findall(r"\{[^}]*\}|[\w'-]+", spoken.lower())
        found |= {" ".join(words[at : at + 5]) for at in range(len(words) - 4)}
    return frozenset(found)


@cache
def beats(prompt: str) -> tuple[Beat, ...]:
    """Every beat of a season."""
    return tuple(beat for board in storyboards(story(prompt, 1)) for beat in board.beats)


@pytest.mark.parametrize(
    ("prompt", "kit"),
    [
        (FILMED, "workplace"),
        (PLAIN, "workplace"),
        (SCHOOL, "workplace"),
        ("A sitcom about the staff of a failing town hall who hide a surprise inspection from the mayor", "workplace"),
        ("A satire about the ministry that loses its own building", "workplace"),
        ("A sitcom about three sisters who share one bathroom", "comedy"),
        ("A sitcom about two brothers who share a bunk bed", "comedy"),
        ("A funny cartoon about a family of geese", "comedy"),
    ],
)
def test_a_comedy_at_work_is_a_workplace_comedy_and_one_at_home_is_not(prompt: str, kit: str):
    assert read(prompt).kit == kit


def test_work_alone_is_no_comedy():
    for prompt in (
        "A nurse in a besieged hospital must choose whom to save",
        "A detective finds a body in the post office",
        "A night porter hears screams in an abandoned hospital",
    ):
        assert read(prompt).kit != "workplace", prompt


def test_it_comes_without_a_substitution():
    assert not any(" kit " in notice.message for notice in notices_of(story(PLAIN, 1)))


def test_every_move_there_is_has_words_and_there_is_enough_of_everything():
    book = tables("workplace")
    assert {move.id for kit in KITS for move in tables(kit).moves} == set(book.events)
    assert len(book.cases) >= 14
    assert len(book.sides) >= 11
    assert len(KITS["workplace"].places) >= 10
    others = [name for kit in KITS if kit != "workplace" for name in (*tables(kit).cases, *tables(kit).sides)]
    assert not {*book.cases, *book.sides} & set(others)


@pytest.mark.parametrize("other", sorted(set(KITS) - {"workplace"}))
def test_hardly_five_words_running_stand_in_another_kit(other: KitId):
    assert len(runs("workplace")) > 20_000
    assert len(runs("workplace") & runs(other)) < 0.002 * len(runs("workplace"))


def test_every_secret_is_also_misunderstood():
    for name, row in tables("workplace").sides.items():
        rumour = row["f7"]
        assert rumour["that"] != row["f5"]["that"], name
        assert re.match(r"[a-z]+s\b", rumour["plan"]), name
        assert rumour["left"], name


def test_what_belongs_to_one_beginning_ends_with_it():
    """In a climax a letter goes through: whoever took the door handle away gives it back."""
    book = tables("workplace")
    for move in book.moves:
        row = book.events[move.id]
        begun = {letter for text in row["text"] if (found := re.match(r"([a-z]+): ", text)) for letter in found[1]}
        for field in ("mid", "end", "after"):
            for text in row.get(field, ()):
                found = re.match(r"([a-z]+): ", text)
                assert not found or set(found[1]) <= begun, (move.id, text)


def test_a_crew_is_talked_to_only_where_there_is_one():
    filmed, plain = story(FILMED, 1), story(PLAIN, 1)
    assert filmed.narrator
    assert not plain.narrator
    said = [line for beat in beats(FILMED) for line in beat.dialogue or ()]
    assert any(line.how == "to the lens" for line in said)
    assert any(line.character == "narrator" and "crew" in line.how for line in said)
    assert any("the lens" in beat.description for beat in beats(FILMED))
    assert not any("the lens" in text for beat in beats(PLAIN) for text in critic.texts(beat))
    assert not any(line.how == "to the lens" for beat in beats(PLAIN) for line in beat.dialogue or ())


@pytest.mark.parametrize("prompt", [FILMED, PLAIN, SCHOOL])
def test_a_season_is_whole_and_has_six_cases(prompt: str):
    season = season_plan(story(prompt, 1))
    assert all(episode.plan.complete for episode in season)
    assert [problem for episode in season for problem in critic.ledger(episode)] == []
    assert len({episode.case for episode in season}) == 6
    assert len({episode.side for episode in season}) == 6


@pytest.mark.parametrize("prompt", [FILMED, PLAIN])
def test_a_season_can_be_filmed_and_does_not_repeat_itself(prompt: str):
    show = story(prompt, 1)
    boards = list(storyboards(show))
    assert [problem for board in boards for problem in critic.board(board, show)] == []
    assert critic.unseen(boards[0], show) == []
    said = [text for beat in beats(prompt) for text in critic.texts(beat)]
    for text in said:
        assert not re.search(r"[{}|]|  |\.\.(?!\.)|\bNone\b|\b[Tt]he the\b|\ba [aei]\w{2}|:[a-z]+/[a-z]+", text), text
    printed = [sentence for text in said for sentence in sentences(text)]
    assert len(printed) - len(set(printed)) < 0.03 * len(printed)
