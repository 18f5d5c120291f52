"""What is told to children has no bottle in it and nobody's coffin, where a kit has other words."""

from __future__ import annotations

import re

import pytest
from tests.embedded.writer.kit_prose import texts

from production_flow.embedded.writer.kits.tables import tables
from production_flow.embedded.writer.nursery import gentled
from production_flow.embedded.writer.spectacle.plotted import plotted_of
from production_flow.embedded.writer.story import story
from production_flow.embedded.writer.storyboard import storyboards

GROWN = re.compile(r"\b(?:brandy|whisky|gin|rum|coffin|hearse|murder|cigarette|divorce|corpse)\b", re.IGNORECASE)


@pytest.mark.parametrize(
    ("sentence", "seed"),
    [
        ("A preschool show about three piglets who run a fire station", 3),
        ("A gentle ghost story for children about a boy ghost in a lighthouse", 1),
    ],
)
def test_a_pilot_for_children_can_be_read_to_them(sentence: str, seed: int):
    board = storyboards(story(sentence, seed))[0]
    lines = [line.line for beat in board.beats for line in beat.dialogue or ()]
    told = " ".join([*(f"{beat.description} {beat.goal} {beat.against} {beat.turn}" for beat in board.beats), *lines])
    assert GROWN.findall(told) == []


def test_grown_people_keep_their_brandy():
    show = story("A comedy about three brothers who run a fire station", 1)
    assert plotted_of(show).events == tables(show.kit.id).events


@pytest.mark.parametrize(
    "sentence",
    [
        "A spooky show for children: twins in a windmill in Friesland hear somebody grinding at night",
        "Kinder entdecken in einem verlassenen Hallenbad ein freundliches Gespenst",
    ],
)
def test_a_child_in_a_ghost_story_is_not_shown_a_grave(sentence: str):
    show = story(sentence, 5)
    kept = gentled(tables("horror"), show)
    shown = [
        text for row in kept.events.values() for value in row.values() if isinstance(value, list) for text in value
    ]
    said = [line for rows in kept.speech.values() for lines in rows.values() for line in lines]
    assert not re.search(
        r"graves?\b|plot of|choosing a plot|coffin|the dead\b|soft ground|digging", " ".join([*shown, *said])
    )
    assert all(len(line.split()) <= 14 for line in said)


def test_what_a_gentle_ghost_story_has_besides_fits_where_it_is_told():
    kept, whole = gentled(tables("horror"), story("A gentle ghost story for children", 1)), tables("horror")
    for move in whole.moves:
        bound = {word for atom in move.before.present for word in atom[1:]} | {"P"}
        told = texts(whole.events[move.id])
        for value in kept.events[move.id].values():
            for text in (text for text in value if isinstance(value, list) and text not in told):
                assert set(re.findall(r"\{([A-Za-z_]+)", text)) <= bound, text


def test_grown_people_keep_their_churchyard():
    assert gentled(tables("horror"), story("A bleak horror series about a sexton in Kerry", 1)) is tables("horror")
