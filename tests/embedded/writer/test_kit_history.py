"""The history kit: a town of seals and gates that could stand in any century before the wire and the lens."""

from __future__ import annotations

import re

import pytest
from tests.embedded.writer.kit_prose import bare, texts

from production_flow.embedded.writer.kits.tables import tables
from production_flow.embedded.writer.notices import of as notices_of
from production_flow.embedded.writer.reader import read
from production_flow.embedded.writer.story import story
from production_flow.embedded.writer.storyboard import storyboards

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


def test_whoever_has_another_trade_is_said_to_write_letters_as_well():
    def told(sentence: str) -> str:
        return " ".join(beat.description for beat in storyboards(story(sentence, 1))[0].beats)

    assert "who also writes letters for those who cannot," in told(
        "A Venetian glassmaker's widow smuggles the recipe for red glass out of Murano in 1547"
    )
    assert "who also writes letters" not in told("A copyist in Venice in 1547 forges a treaty")
