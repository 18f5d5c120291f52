"""A fantasy that plays in a town of today has its places, people, clothes and sky, and no spears, geese or regents."""

from __future__ import annotations

import re
from typing import get_args

import pytest

from production_flow.documents.scene import Expression, Pose
from production_flow.embedded.writer import critic
from production_flow.embedded.writer.blueprint import write_blueprint
from production_flow.embedded.writer.hidden import is_hidden
from production_flow.embedded.writer.kits.tables import tables
from production_flow.embedded.writer.plots import season_plan
from production_flow.embedded.writer.spectacle.plotted import plotted_of
from production_flow.embedded.writer.story import story
from production_flow.embedded.writer.storyboard import storyboards
from production_flow.embedded.writer.storyboard.drafts import read_section

TODAY = [
    "A witch drives the night bus in Leeds and must get every goblin home before dawn",
    "a genie works as a barista in Seattle",
    "Fantasy series set in present-day Istanbul about a map thief",
]
REALM = "A runaway apprentice wizard and a homesick dragon look for the map that drew the kingdom"
OLD = re.compile(r"\b(?:spears?|goose|geese|goats?|regent|gallows|mules?|halberd\w*|thatch|servants|bazaar|quills?)\b")


@pytest.mark.parametrize("sentence", TODAY)
def test_a_town_of_today_has_nothing_of_a_realm_in_it(sentence: str):
    show = story(sentence, 1)
    board = storyboards(show)[0]
    lines = [line.line for beat in board.beats for line in beat.dialogue or ()]
    told = " ".join([*(f"{beat.description} {beat.goal} {beat.against} {beat.turn}" for beat in board.beats), *lines])
    blueprint = write_blueprint(show)
    bible = " ".join([*blueprint.world, *blueprint.rules, *(person.description for person in show.people)])
    assert OLD.findall(f"{told} {bible}") == []
    assert critic.board(board, show) == []
    assert not {"tunic", "helmet", "robe", "feather-cap"} & {
        piece.kind for person in show.people for piece in (person.look.wardrobe if person.look else ())
    }


def test_the_season_of_a_town_of_today_is_none_of_a_realm():
    show = story(TODAY[0], 1)
    known = plotted_of(show)
    for plan in season_plan(show):
        assert "world-hidden" not in known.cases[plan.case].get("lacks", ())
        assert "world-hidden" not in known.sides[plan.side].get("lacks", ())


def test_whoever_lives_in_england_has_a_name_from_there():
    assert not {"Gilly", "Leofric", "Vesper"} & {person.given for person in story(TODAY[0], 3).people}


def test_a_kingdom_keeps_its_kit():
    show = story(REALM, 1)
    assert not is_hidden(show)
    assert plotted_of(show).events == tables("fantasy").events


def test_the_scenes_of_a_town_of_today_can_be_drawn():
    known = plotted_of(story(TODAY[0], 1)).events
    for name, row in known.items():
        texts = [text for field in ("text", "mid", "end", "after") for text in row.get(field, ())]
        for text in texts:
            _, stances = read_section(re.sub(r"^[a-z]+: ", "", text).replace("{trade.pose}", "work"))
            assert len(stances) == len(text.partition("|")[2].split()), (name, text)
            assert all(one.pose in get_args(Pose) and one.face in get_args(Expression) for one in stances), (name, text)
        letters = {found[1] for text in row["text"] if (found := re.match(r"([a-z]+): ", text))}
        for field in ("mid", "end", "after"):
            ends = [found[1] if (found := re.match(r"([a-z]+): ", end)) else "" for end in row.get(field, ())]
            assert not ends or all(any(not end or letter in end for end in ends) for letter in letters), (name, field)
