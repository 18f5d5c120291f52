"""A town of the century where nobody is listed has other cases, offices and scenes than one under guard."""

from __future__ import annotations

import pytest

from production_flow.embedded.writer.freedom import WORLD, is_free
from production_flow.embedded.writer.kits.tables import tables
from production_flow.embedded.writer.plots import season_plan
from production_flow.embedded.writer.story import story
from production_flow.embedded.writer.storyboard.drafts import read_section
from production_flow.embedded.writer.storyboard.freed import freed
from production_flow.embedded.writer.surroundings import world_of

FAIR = "A historical drama about three veterans who build a fairground in a Yorkshire pit village in 1947"
GUARDED = "In 1943 a tailor in Prague sews letters into the coats of people who leave"


@pytest.mark.parametrize(
    ("sentence", "free"),
    [
        (FAIR, True),
        ("A seamstress in 1962 Birmingham, Alabama sews the robes of a choir that is about to march", True),
        (GUARDED, False),
        ("In 1941 a London cellist hides a deserter from the military police during the Blitz", False),
    ],
)
def test_a_free_country_is_known_by_its_place_and_by_the_words_of_the_sentence(sentence: str, free: bool):
    assert is_free(story(sentence, 1).brief) is free


def test_nobody_in_a_free_town_is_listed_or_turned_back():
    show = story(FAIR, 1)
    assert world_of(show.brief) == WORLD
    guarded = {name for name, row in tables("century").cases.items() if f"world-{WORLD}" in row.get("lacks", ())}
    assert len(guarded) >= 5
    assert not guarded & {plan.case for plan in season_plan(show)}
    told = " ".join(person.description for person in show.people)
    assert not [word for word in ("passport", "permits", "checkpoint", "censor") if word in told]


def test_a_freed_kit_keeps_an_end_for_every_beginning():
    kit, whole = freed(tables("century"), story(FAIR, 1)), tables("century")
    assert str(kit.events).count("permit") < str(whole.events).count("permit")
    for name, row in kit.events.items():
        letters = {text.split(":")[0] for text in row["text"] if text[1:3] == ": "}
        ends = [text.split(":")[0] if ": " in read_section(text)[0][:12] else "" for text in row.get("end", ())]
        tagged = [end for end in ends if end.isalpha() and end.islower()]
        assert len(row["text"]) >= 1
        assert len(tagged) < len(ends) or not ends or all(any(one in end for end in tagged) for one in letters), name
    assert freed(whole, story(GUARDED, 1)) is whole


@pytest.mark.parametrize(
    ("sentence", "case"),
    [
        ("A radium watch painter in a New Jersey factory in 1926 counts the sick girls", "wage"),
        ("A tailor in Prague in 1943 sews letters from children into the coats of people who leave by train", "label"),
    ],
)
def test_the_first_case_is_one_that_the_sentence_has_to_do_with(sentence: str, case: str):
    show = story(sentence, 1)
    assert show.kit.id == "century"
    assert season_plan(show)[0].case == case
