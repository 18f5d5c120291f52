"""The fantasy kit: a prompt of the genre gets people, plots and words that no other kit has."""

from __future__ import annotations

import re

import pytest
from tests.embedded.writer.kit_prose import texts

from production_flow.embedded.writer.kits.tables import tables
from production_flow.embedded.writer.notices import of as notices_of
from production_flow.embedded.writer.reader import read
from production_flow.embedded.writer.story import story

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
