"""The history kit: a town of seals and gates that could stand in any century before the wire and the lens."""

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
    "Istanbul, 1580: a court clockmaker finds a cipher in the sultan's automaton",
    "A printer's apprentice in London, 1605, sets the type for a pamphlet that could hang her master",
    "A historical thriller about a glassmaker in Florence who must deliver a letter that the whole council fears",
)
LATER = re.compile(
    r"\b(?:telephones?|phones?|radios?|trams?|trains?|railways?|cars?|typewriters?|typed|photographs?|cameras?|neon"
    r"|electric\w*|bicycles?|engines?|microphones?|detectives?|police\w*|offices?|dollars?|euros?|telegrams?|telegraph"
    r"|newspapers?|revolvers?|pistols?|matches|gaslight|gas lamps?|envelopes?|elevators?)\b",
    re.IGNORECASE,
)
"""What has no place where the news comes on a horse; `office` is a post that somebody holds, never a room."""

CREEDS = re.compile(
    r"\b(?:god|gods|church|churches|mosque|temple|bible|koran|priest|bishop|pope|saint|saints|prayer|prayers|mass"
    r"|baptis\w*|christening|altar)\b",
    re.IGNORECASE,
)
"""Words of one faith, which would put the town on one side of the map."""


def texts(value) -> list[str]:
    """Every authored text in a table."""
    if isinstance(value, str):
        return [value]
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [text for part in parts for text in texts(part)]


def bare(text: str) -> str:
    """A text without its slots and without the stances after its bar."""
    return re.sub(r"\{[^}]*\}", "", text.partition(" | ")[0])


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


@pytest.mark.parametrize("other", sorted(set(KITS) - {"history"}))
def test_hardly_five_words_running_stand_in_another_kit(other: KitId):
    assert len(runs("history")) > 20_000
    assert len(runs("history") & runs(other)) < 0.003 * len(runs("history"))


def test_every_move_there_is_has_words():
    book = tables("history")
    everything = {move.id for kit in KITS for move in tables(kit).moves}
    assert everything == set(book.events)
    assert len(book.cases) >= 12
    assert len(book.sides) >= 10


def test_nothing_in_it_is_younger_than_the_printing_press():
    book = tables("history")
    for text in texts([book.events, book.cases, book.sides, book.arc, book.speech, book.frame]):
        assert not LATER.search(re.sub(r"\b(?:this|health|My) office\b", "", bare(text))), text


def test_it_is_on_no_side_of_the_map():
    book = tables("history")
    for text in texts([book.events, book.cases, book.sides, book.arc, book.speech, book.frame]):
        assert not CREEDS.search(bare(text)), text
    for text in texts([book.cases, book.sides]):
        inside = re.sub(r"[.!?:] +\w", "", bare(text))
        assert not re.search(r"\b(?:King|Queen|Sultan|Emperor|Doge|Shogun) [A-Z]", inside), text


def test_two_keys_one_chest_and_counters_run_through_every_scene_that_needs_them():
    events = tables("history").events
    for move, word in (
        ("arc_board", "lid"),
        ("mend", "lock"),
        ("ally_finds", "key"),
        ("keep", "letter-book"),
        ("read", "counter"),
        ("tag_letter", "lock"),
    ):
        assert any(word in text for text in texts(events[move])), (move, word)


def test_what_others_tell_of_a_secret_is_never_their_own():
    """A fact is told by whoever knows it: nobody says "I sold it" of somebody else's deed."""
    for name, row in tables("history").cases.items():
        for fact in ("f1", "f2", "f3", "f4"):
            for line in row[fact]["tell"]:
                assert not re.search(r"\bI (?:sold|made|painted|wrote|cut|carried|sewed|taught|opened|cook)\b", line), (
                    name,
                    line,
                )


def test_every_secret_is_also_misunderstood():
    for name, row in tables("history").sides.items():
        rumour = row["f7"]
        assert "{hider}" in rumour["that"], name
        assert len(rumour["tell"]) >= 2, name
        assert len(rumour["say"]) >= 2, name
        assert rumour["plan"].split()[0].endswith("s"), name
        assert rumour["left"], name


@pytest.mark.parametrize("prompt", PROMPTS)
def test_a_history_is_written_by_its_own_kit_in_its_own_rooms(prompt: str):
    show = story(prompt, 1)
    assert show.brief.genre == "historical"
    assert show.kit.id == "history"
    assert show.brief.era != "contemporary"
    assert not any(" kit " in notice.message for notice in notices_of(show))
    assert {person.role for person in show.people} <= {"hero", "hero2", *(role.id for role in show.kit.roles)}
    assert {place.id for place in show.places} == {place.id for place in show.kit.places}
    base = next(place for place in show.kit.places if place.id == show.kit.manner.base)
    assert show.place(base.id).name in base.names


def test_a_warm_or_a_grim_history_is_still_a_history():
    for prompt in (
        "A gentle historical comedy of manners about an envoy at a small court",
        "A dark historical drama about an inquisitor who loses a list",
        "A swashbuckler about a fencing master's daughter in Cartagena, 1740",
        "A spy in Vienna, 1815, must steal a clause before the dancing stops",
    ):
        assert read(prompt).kit == "history", prompt


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
