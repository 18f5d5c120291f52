"""The century kit: a town with a station and a stamp, at any time between the telegraph and the computer."""

from __future__ import annotations

import re

import pytest
from tests.embedded.writer.kit_prose import bare, texts

from production_flow.embedded.writer import compose
from production_flow.embedded.writer.kits.tables import tables
from production_flow.embedded.writer.notices import of as notices_of
from production_flow.embedded.writer.reader import read
from production_flow.embedded.writer.story import story
from production_flow.providers.requests import TextRequest

PROMPTS = (
    "Two sisters smuggle medicine across a frozen lake in 1919 Karelia",
    "A family digs a tunnel under the wall in Berlin 1961",
    "A geisha and a telegraph engineer in 1872 Yokohama",
)
EARLIER = re.compile(
    r"\b(?:candles?|candle\w+|tapers?|torch(?:es)?|quills?|seals?|sealed|parchment|swords?|daggers?|cloaks?|couriers?"
    r"|courtiers?|knights?|lords?|thrones?|kings?|queens?|princes?|princess\w*|dukes?|duchess\w*|emperors?|sultans?"
    r"|horses?|mares?|saddles?|stage ?coach\w*|lutes?|tunics?|hourglass\w*|galleys?|alchem\w*)\b",
    re.IGNORECASE,
)
"""What had gone when the wire came."""

LATER = re.compile(
    r"\b(?:tele(?:phone|vision)\w*|phones?|radios?|wireless|computers?|mobiles?|screens?|neon|plastic\w*|cassettes?"
    r"|tape recorders?|microphones?|helicopters?|jets?|rockets?|drones?|satellites?|photocop\w*|fax\w*|e-?mails?"
    r"|internet|digital|zips?|nylon\w*|biros?|supermarkets?|credit cards?|airports?|transistors?)\b",
    re.IGNORECASE,
)
"""What only a part of the century had, or none of it."""

SIDES = re.compile(
    r"\b(?:god|church|mosque|temple|bible|koran|priest|bishop|pope|saints?|prayers?|baptis\w*|christening|altar|jew\w*"
    r"|christian\w*|muslim\w*|communis\w*|fascis\w*|nazi\w*|soviet\w*|socialis\w*|bolshevi\w*|tsar\w*|reich|gestapo"
    r"|german\w*|french|russian\w*|english\w*|american\w*|british|japan\w*|chinese|italian\w*|spanish|polish (?!on))\b",
    re.IGNORECASE,
)
"""Creeds, parties and countries, which the sentence brings or nobody does."""


def prose() -> list[str]:
    """All that the kit can say, without the trades' own nouns."""
    book = tables("century")
    words = {key: part for key, part in book.words.items() if key != "trades"}
    return [
        bare(text) for text in texts([book.events, book.cases, book.sides, book.arc, book.speech, book.frame, words])
    ]


def test_nothing_in_it_is_older_than_the_telegraph_or_younger_than_the_typewriter():
    for text in prose():
        assert not EARLIER.search(text), text
        assert not LATER.search(text), text


def test_it_names_no_side():
    for text in prose():
        assert not SIDES.search(text), text


def test_buttons_tile_and_carbon_run_through_every_scene_that_needs_them():
    events = tables("century").events
    for move, word in (
        ("hire", "button"),
        ("read", "button"),
        ("keep", "carbon"),
        ("ally_finds", "carbon"),
        ("face_backed", "carbon"),
        ("arc_board", "tile"),
        ("stolen", "tile"),
        ("tag_letter", "tile"),
    ):
        assert any(word in text for text in texts(events[move])), (move, word)


def test_what_others_tell_of_a_secret_is_never_their_own():
    """A fact is told by whoever knows it: nobody says "I sold it" of somebody else's deed."""
    for name, row in tables("century").cases.items():
        for fact in ("f1", "f2", "f3", "f4"):
            for line in row[fact]["tell"]:
                assert not re.search(r"\bI (?:sold|made|typed|signed|lent|printed|stopped|held|bought|sang)\b", line), (
                    name,
                    line,
                )


@pytest.mark.parametrize("prompt", PROMPTS)
def test_a_history_of_that_century_is_written_by_its_own_kit_in_its_own_rooms(prompt: str):
    show = story(prompt, 1)
    assert show.brief.genre == "historical"
    assert show.kit.id == "century"
    assert not any(" kit " in notice.message for notice in notices_of(show))
    assert {re.sub(r"\d", "", person.role) for person in show.people} <= {"hero", *(role.id for role in show.kit.roles)}
    assert {place.id for place in show.places} == {place.id for place in show.kit.places}
    worn = {piece for role in (show.kit.hero, *show.kit.roles) for dress in role.dress for piece in dress.split(",")}
    assert not worn & {"top:tunic", "outer:robe", "hat:crown", "top:hoodie", "top:tee"}


@pytest.mark.parametrize("prompt", PROMPTS)
def test_its_bible_and_its_people_are_of_that_century_too(prompt: str):
    """Moods, colours, rules, wants and habits are dealt by genre, and a history's own are lit by tallow."""
    for document in ("blueprint", "cast"):
        written = compose(TextRequest(document=document, material={"prompt": prompt, "seed": 1}))[0].write()
        told = [text for text in texts(written) if text != prompt]
        assert [text for text in told if re.search(r"\b(?:tallow|wax|flames?)\b", text) or EARLIER.search(text)] == []


@pytest.mark.parametrize(
    ("prompt", "kit"),
    [
        ("A telegraph operator in 1914 Sarajevo hides a message that could stop a war", "century"),
        ("Suffragettes plan to blow up a postbox in 1912 London", "century"),
        ("A spy runs a jazz club in occupied Paris, 1943", "century"),
        ("A union waitress in a dining car in 1894 Chicago", "century"),
        ("A historical drama about a railway clerk who forges travel permits", "century"),
        ("A spy in Vienna, 1815, must steal a clause before the dancing stops", "history"),
        ("A historical drama about a duke's secretary who forges a seal", "history"),
    ],
)
def test_the_telegraph_parts_it_from_the_history_that_rides(prompt: str, kit: str):
    assert read(prompt).kit == kit
