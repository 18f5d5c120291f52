"""A noir whose hero is nobody's detective has no clients, no fees and no office; its pilot is near its sentence."""

from __future__ import annotations

import re

import pytest

from production_flow.embedded.writer.amateurs import asks_unpaid
from production_flow.embedded.writer.goals import goal_of
from production_flow.embedded.writer.plots import season_plan
from production_flow.embedded.writer.spectacle.plotted import plotted_of
from production_flow.embedded.writer.story import story
from production_flow.embedded.writer.storyboard import storyboards

PROOFREADER = "A crime drama: a deaf proofreader in Lyon notices that the obituaries are printed a day too early"
LIFT = "A crime show about a lift attendant in a Buenos Aires hotel who hears a murder through the shaft"
DETECTIVE = "A disgraced detective in Glasgow looks for the woman who paid her to lie"

_TRADE = re.compile(r"\b(?:clients?|fees?|takes? the case|unpaid bills|ledger|expenses|blotter|wall of cards)\b")


@pytest.mark.parametrize(
    ("sentence", "unpaid"),
    [
        (PROOFREADER, True),
        (LIFT, True),
        (DETECTIVE, False),
        ("A tired public defender in Marseille has one night to prove her client did not drown the judge", False),
        ("A noir in Trieste", False),
        ("A noir about a glass eye maker in Naples who must find out who sells her dead husband's voice", True),
        ("A noir about an estate agent in Cork who finds a ring in an empty house", True),
    ],
)
def test_a_hero_with_another_trade_is_no_detective(sentence: str, unpaid: bool):
    assert asks_unpaid(story(sentence, 1)) == unpaid


@pytest.mark.parametrize("sentence", [PROOFREADER, LIFT])
@pytest.mark.parametrize("seed", [1, 6])
def test_nobody_pays_who_asks_on_their_own_account(sentence: str, seed: int):
    show = story(sentence, seed)
    for beat in storyboards(show)[0].beats:
        said = " ".join(line.line for line in beat.dialogue or ())
        told = f"{beat.description} {beat.goal} {beat.against} {beat.turn} {said}"
        assert not _TRADE.search(told), told


def test_whoever_helps_is_a_friend_and_no_bookkeeper():
    show = story(PROOFREADER, 6)
    ally = next(person for person in show.people if person.role == "ally")
    assert ally.called == "the friend"
    assert not re.search(r"\b(?:office|file|books|rent)\b", f"{ally.description} {ally.want} {ally.secret}")


@pytest.mark.parametrize(
    ("sentence", "case"),
    [
        (LIFT, "fall"),
        (PROOFREADER, "slab"),
        (DETECTIVE, "gone"),
        ("A customs inspector in Odessa hunts the forger who copies his own signature", "signature"),
        ("A retired boxer in Naples must clear her brother's name, noir", "planted"),
    ],
)
def test_the_pilot_of_a_noir_is_near_what_its_sentence_is_about(sentence: str, case: str):
    show = story(sentence, 2)
    assert show.kit.id == "noir"
    assert season_plan(show)[0].case == case


def test_who_hears_a_murder_wants_to_know_who_did_it():
    assert goal_of(story(LIFT, 1).brief.deed) == "find out who did the murder"


@pytest.mark.parametrize("seed", range(1, 5))
def test_nobody_is_asked_anything_who_has_left(seed: int):
    """In a scene of two sections the second one has lines only for those who are still there."""
    for beat in storyboards(story(DETECTIVE, seed))[0].beats:
        gone = re.search(r"is halfway down the (?:stairs|steps) before", beat.description)
        assert not gone or all(line.character == "narrator" for line in beat.dialogue or ()), beat.description


def test_the_tables_of_a_detective_stay_as_they_are():
    assert "client" in str(plotted_of(story(DETECTIVE, 1)).events["hire"])


def test_who_finds_out_that_something_is_so_wants_to_know_why():
    singer = story(
        "A nightclub singer in wartime Lisbon finds out that her dead husband is signing cheques, film noir", 2
    )
    assert goal_of(singer.brief.deed) == "find out why her dead husband is signing cheques"


def test_who_finds_something_every_week_wants_to_know_who_leaves_it():
    driver = story(
        "A bus driver on the Isle of Man finds a different umbrella on the back seat every Thursday, cozy", 3
    )
    assert goal_of(driver.brief.deed) == "find out who leaves a different umbrella on the back seat every Thursday"
