"""The drama kit: what was kept from one person is said to them, by people, in plots and words that no other kit has."""

from __future__ import annotations

import re
from functools import cache

import pytest

from production_flow.embedded.artist.props import kind_of
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
    "A family drama about a ferry captain who must sell her father's boatyard in Galway before the winter",
    "A romance about a cellist and the dance partner who left her, set in Lisbon in 1962",
    "A night nurse must tell three sisters what their mother made her promise at her bedside",
)
POLICE = re.compile(
    r"\b(?:detective|police\w*|murder\w*|crime|criminal|clue|clues|suspect|suspects|alibi|culprit|corpse|arrest\w*)\b",
    re.IGNORECASE,
)
"""What nobody says where the worst that can happen to one is to be asked."""

LATER = re.compile(
    r"\b(?:smartphone|mobile|e-mail|email|internet|website|laptop|computer|television|text message|voicemail)\b",
    re.IGNORECASE,
)
"""What a letter would have to have been: the kit is for any time that has had a post."""


def texts(value) -> list[str]:
    """Every authored text in a table."""
    if isinstance(value, str):
        return [value]
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [text for part in parts for text in texts(part)]


def prose() -> list[str]:
    """Every text of the kit without its slots: `{culprit}` is what a plot calls somebody, and nobody else."""
    book = tables("drama")
    tables_of_it = [book.events, book.cases, book.sides, book.arc, book.speech, book.frame]
    return [re.sub(r"\{[^}]*\}", "", text) for text in texts(tables_of_it) if text != "culprit"]


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


@pytest.mark.parametrize("other", sorted(set(KITS) - {"drama"}))
def test_hardly_five_words_running_stand_in_another_kit(other: KitId):
    assert len(runs("drama")) > 20_000
    assert len(runs("drama") & runs(other)) < 0.005 * len(runs("drama"))


def test_every_move_there_is_has_words():
    book = tables("drama")
    everything = {move.id for kit in KITS for move in tables(kit).moves}
    assert everything == set(book.events)
    assert len(book.cases) >= 15
    assert len(book.sides) >= 10


def test_every_secret_is_also_misunderstood():
    for name, row in tables("drama").sides.items():
        rumour = row["f7"]
        assert "{hider}" in rumour["that"], name
        assert len(rumour["tell"]) >= 2, name
        assert len(rumour["say"]) >= 2, name
        assert rumour["plan"].split()[0].endswith("s"), name
        assert rumour["left"], name


def test_nobody_is_detected_and_nothing_comes_by_wire():
    for text in prose():
        assert not POLICE.search(text), text
        assert not LATER.search(text), text


def test_what_is_owned_up_to_is_said_plainly():
    for name, row in tables("drama").cases.items():
        for line in row["f1"]["say"]:
            spoken = re.findall(r"[A-Za-z']+", line)
            assert sum(len(word) for word in spoken) / len(spoken) < 5.2, (name, line)
            assert "!" not in line, (name, line)


def test_whoever_accuses_speaks_of_others_and_never_as_the_one_who_was_hurt():
    for name, row in tables("drama").cases.items():
        for entry in (entry for entry in row.values() if isinstance(entry, dict)):
            for line in entry.get("acc", ()):
                assert not re.search(r"\b(?:me|my|mine|us|our)\b", line), (name, line)


@pytest.mark.parametrize("prompt", PROMPTS)
def test_a_drama_is_written_by_its_own_kit(prompt: str):
    show = story(prompt, 1)
    assert show.brief.genre in {"drama", "romance"}
    assert show.kit.id == "drama"
    assert not any(" kit " in notice.message for notice in notices_of(show))
    roles = {"hero", "hero2", "hero3", *(role.id for role in show.kit.roles)}
    assert {person.role for person in show.people} <= roles
    assert {place.id for place in show.places} == {place.id for place in show.kit.places}


@pytest.mark.parametrize(
    "prompt",
    [
        "A family saga about three generations of a fishing harbour",
        "A coming-of-age story about a swimmer whose brother stopped racing",
        "A concert pianist returns to the conservatory that dismissed her teacher",
        "A gentle slice of life series about a shared house in Leeds",
        "Two bakers fall in love across a family feud",
        "After a diagnosis nobody says aloud, a restaurant keeps its last season",
        "Ein Familiendrama über eine Geigerin, die nach elf Jahren heimkehrt",
    ],
)
def test_the_kinds_of_drama_are_drama(prompt: str):
    assert read(prompt).kit == "drama", prompt


@pytest.mark.parametrize(
    ("prompt", "kit"),
    [
        ("A noir detective show about a pianist who finds a corpse", "noir"),
        ("A cozy mystery series about a retired chef who solves crimes in a small Italian village", "cozy"),
        ("A western about a widowed nurse who holds a frontier town", "western"),
    ],
)
def test_other_genres_keep_their_nurses_and_pianists(prompt: str, kit: str):
    assert read(prompt).kit == kit


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


def test_everything_that_is_held_up_can_be_drawn():
    book = tables("drama")
    for name, row in {**book.cases, **book.sides}.items():
        thing = next(entry for field, entry in row.items() if re.fullmatch(r"o\d", field))
        assert kind_of(thing["kind"]), (name, thing["kind"])
        assert not re.search(r"[.!?]'?$", thing["close"][0]), name
