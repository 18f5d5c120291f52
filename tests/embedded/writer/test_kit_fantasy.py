"""The fantasy kit: a prompt of the genre gets people, plots and words that no other kit has."""

from __future__ import annotations

import re
from functools import cache

import pytest

from production_flow.embedded.writer import critic
from production_flow.embedded.writer.kits.shelf import KITS
from production_flow.embedded.writer.kits.tables import tables
from production_flow.embedded.writer.model import KitId
from production_flow.embedded.writer.notices import of as notices_of
from production_flow.embedded.writer.reader import read
from production_flow.embedded.writer.story import story
from production_flow.embedded.writer.storyboard import storyboards
from production_flow.embedded.writer.voice import sentences

PROMPTS = (
    "An apprentice witch must undo a wish that her grandmother made before the wedding of the last giant.",
    "A fantasy adventure about a young cartographer who searches for the road to her drowned village",
    "A knight and a dragon run a lost-property office in the kingdom of Ambermere",
)
LATER = re.compile(
    r"\b(?:telephone|phone|radio|tram|car|cars|typewriter|photograph|neon|electric\w*|bicycle|engine|camera|microphone"
    r"|detective|police|office|euros?|dollars?)\b",
    re.IGNORECASE,
)
"""What has no place where a letter goes by raven."""


def texts(value) -> list[str]:
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
        spoken = re.sub(r"^[a-z]+: ", "", text.partition(" | ")[0])
        words = re.findall(r"\{[^}]*\}|[\w'-]+", spoken.lower())
        found |= {" ".join(words[at : at + 5]) for at in range(len(words) - 4)}
    return frozenset(found)


@pytest.mark.parametrize("other", sorted(set(KITS) - {"fantasy"}))
def test_hardly_five_words_running_stand_in_another_kit(other: KitId):
    assert len(runs("fantasy")) > 15_000
    assert len(runs("fantasy") & runs(other)) < 0.005 * len(runs("fantasy"))


def test_every_move_there_is_has_words():
    book = tables("fantasy")
    everything = {move.id for kit in KITS for move in tables(kit).moves}
    assert everything == set(book.events)
    assert len(book.cases) >= 12
    assert len(book.sides) >= 9


def test_every_secret_is_also_misunderstood():
    for name, row in tables("fantasy").sides.items():
        rumour = row["f7"]
        assert "{hider}" in rumour["that"], name
        assert len(rumour["tell"]) >= 2, name
        assert len(rumour["say"]) >= 2, name
        assert rumour["plan"].split()[0].endswith("s"), name
        assert rumour["left"], name


def test_nothing_in_it_is_younger_than_the_quill():
    book = tables("fantasy")
    for text in texts([book.events, book.cases, book.sides, book.arc, book.speech, book.frame]):
        assert not LATER.search(re.sub(r"\{[^}]*\}", "", text)), text


def test_the_price_of_magic_is_spoken_of_in_every_part():
    book = tables("fantasy")
    for part in (book.events, book.cases, book.sides, book.speech):
        said = " ".join(texts(part)).lower()
        assert len(re.findall(r"\b(?:price|prices|cost|costs|pay|pays|paid|toll|owed|owes|bill)\b", said)) >= 12


@pytest.mark.parametrize("prompt", PROMPTS)
def test_a_fantasy_is_written_by_its_own_kit(prompt: str):
    show = story(prompt, 1)
    assert show.brief.genre == show.kit.id == "fantasy"
    assert not any(" kit " in notice.message for notice in notices_of(show))
    assert {person.role for person in show.people} <= {"hero", "hero2", *(role.id for role in show.kit.roles)}
    assert {place.id for place in show.places} == {place.id for place in show.kit.places}


def test_a_warm_or_a_grim_fantasy_is_still_a_fantasy():
    for prompt in (
        "A gentle, funny fairy tale about a goblin who opens an inn",
        "A dark fantasy about a knight who hunts the last dragon",
        "A family fantasy about two sisters at a school of magic",
    ):
        assert read(prompt).kit == "fantasy", prompt


@pytest.mark.parametrize(("prompt", "seed"), list(zip(PROMPTS, (1, 2, 3), strict=True)))
def test_a_season_of_it_can_be_filmed_and_does_not_repeat_itself(prompt: str, seed: int):
    show = story(prompt, seed)
    boards = list(storyboards(show))
    assert [problem for board in boards for problem in critic.board(board, show)] == []
    assert critic.unseen(boards[0], show) == []
    said = [text for board in boards for beat in board.beats for text in critic.texts(beat)]
    for text in said:
        assert not re.search(r"[{}|]|  |\.\.(?!\.)|\bNone\b|\b[Tt]he the\b|\ba [aei]\w{2}|:[a-z]+/[a-z]+", text), text
    printed = [sentence for text in said for sentence in sentences(text)]
    assert len(printed) - len(set(printed)) < 0.03 * len(printed)
