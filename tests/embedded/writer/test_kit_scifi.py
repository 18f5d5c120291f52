"""The science fiction kit: what is particular to a place where the air is counted."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from importlib.resources import files

import pytest

from production_flow.embedded.writer import critic
from production_flow.embedded.writer.kits.shelf import KITS
from production_flow.embedded.writer.kits.tables import tables, trade_of
from production_flow.embedded.writer.notices import of as notices_of
from production_flow.embedded.writer.plots import season_plan, setup_of
from production_flow.embedded.writer.reader import read
from production_flow.embedded.writer.story import story
from production_flow.embedded.writer.storyboard import storyboards
from production_flow.types import Json

STATION = "A retired shuttle mechanic must find out who sabotaged the air plant on a space station."
CITY = "A hacker in near-future Lagos hunts the algorithm that sold her memories."
SEALED = {"air", "headoffice"}
"""Cases that only make sense where nobody can walk out."""


def texts(value: Json) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from texts(part)
    elif isinstance(value, list):
        for part in value:
            yield from texts(part)


def book_of(kit: str) -> list[str]:
    folder = files("production_flow.embedded.writer.kits").joinpath(kit)
    names = ("arc", "cases", "events", "frame", "sides", "speech", "traces", "words")
    read_in = {name: tomllib.loads(folder.joinpath(f"{name}.toml").read_text(encoding="utf-8")) for name in names}
    read_in["words"].pop("choose")
    return list(texts(read_in))


def fives(lines: list[str]) -> list[tuple[str, ...]]:
    found = []
    for line in lines:
        words = re.findall(r"\{[^}]*\}|[a-z0-9']+", re.sub(r"^[a-z]+: ", "", line.partition(" | ")[0].lower()))
        found += [tuple(words[at : at + 5]) for at in range(len(words) - 4)]
    return found


@pytest.mark.parametrize(
    "prompt",
    [
        STATION,
        CITY,
        "A superhero who is afraid of heights",
        "An earthquake traps a subway driver under the river",
        "Two robots mine an asteroid that may be alive",
        "A funny sci-fi show about a janitor on a generation ship",
    ],
)
def test_science_fiction_superheroes_and_disasters_are_told_with_this_kit(prompt):
    assert read(prompt).kit == "scifi"


def test_nothing_is_said_to_be_borrowed():
    assert not any("kit" in notice.message for notice in notices_of(story(STATION, 1)))


def test_every_move_there_is_can_happen_here():
    moves = tomllib.loads(
        files("production_flow.embedded.writer.kits").joinpath("moves.toml").read_text(encoding="utf-8")
    )
    assert set(tables("scifi").events) == set(moves)
    assert len(tables("scifi").cases) >= 10
    assert len(tables("scifi").sides) >= 8


def test_who_can_walk_out_is_not_sold_air():
    for setting in ("city", "town", "village", "coast", "house", "institution", "island", "space", "ship", "wild"):
        flags = {f"setting-{setting}"}
        able = {name for name, row in tables("scifi").cases.items() if not set(row.get("lacks", ())) & flags}
        assert len(able) >= 6
        assert ("air" in able) == (setting in {"space", "ship"})
        assert bool(SEALED & able) == (setting in {"space", "ship", "wild"})


def test_the_watch_is_kept_in_the_control_room_whoever_the_hero_is():
    for prompt in (STATION, "A doctor on a space station hides a patient", "A baker on a space station"):
        base = story(prompt, 1).place("control")
        assert base is not None
        assert "console" in base.details, prompt


def test_what_a_show_calls_by_another_name_it_always_calls_by_that_name():
    chosen = "|".join(tables("scifi").words["choose"])
    for line in book_of("scifi"):
        assert not re.search(rf"\b(?:{chosen})['-]", line), line


def test_no_name_of_a_world_breaks_a_phrase():
    """`board`, `gate`, `lamp` and the like are renamed on ships and in space, where these texts are set."""
    renamed = re.compile(r"\b(?:board|gate|lamp|lamps|street|rain|kerb|car|cars|typewriter|pencil)\b", re.IGNORECASE)
    folder = [line for line in book_of("scifi") if not line.startswith(("Leap days", "on a long paper strip"))]
    for line in folder:
        assert not renamed.search(line), line


@pytest.mark.parametrize("other", sorted(set(KITS) - {"scifi"}))
def test_it_shares_no_turn_of_phrase_with_another_kit(other):
    mine, theirs = fives(book_of("scifi")), set(fives(book_of(other)))
    shared = [words for words in mine if words in theirs]
    assert len(shared) < 0.005 * len(mine), [" ".join(words) for words in sorted(set(shared))[:20]]


def test_trades_of_the_future_have_hands_of_their_own():
    for word, person in (("android", "a unit with good fingers"), ("superhero", "somebody who has caught a bus")):
        assert trade_of(tables("scifi"), word)["person"] == person


def test_a_season_in_a_city_is_whole_and_clean():
    show = story(CITY, 2)
    plans = season_plan(show)
    boards = storyboards(show)
    assert setup_of(show).kit == "scifi"
    assert all(plan.plan.complete for plan in plans)
    assert not SEALED & {plan.case for plan in plans}
    for board in boards:
        assert critic.board(board, show) == []
    prose = [text for board in boards for beat in board.beats for text in critic.texts(beat)]
    for text in prose:
        assert not re.search(r"[{}|]|\b[a-f]: |\b(\w+) \1\b", text), text
    assert len({step.move.id for plan in plans for step in plan.plan.steps}) >= 30


def test_an_end_of_one_beginning_is_never_given_to_another():
    """A beginning without a letter takes any end, so it may not stand beside ends that have letters."""
    for ident, row in tables("scifi").events.items():
        lettered = [text for text in row["end"] if re.match(r"[a-z]+: ", text)]
        before = row.get("mid", row["text"]) if ident == "comes_back" else row["text"]
        if lettered:
            assert all(re.match(r"[a-z]+: ", text) for text in before), ident
