"""The western kit: known by tracks, ledgers and witnesses, without wires that talk; every plot of it comes out."""

from __future__ import annotations

import random
import re
from dataclasses import replace

import pytest
from tests.embedded.writer.kit_prose import everything

from production_flow.embedded.writer import critic, plots
from production_flow.embedded.writer.kits.shelf import KITS
from production_flow.embedded.writer.kits.tables import tables
from production_flow.embedded.writer.reader import read
from production_flow.embedded.writer.story import story

PROMPTS = (
    "A western about a blind sheriff and her horse",
    "A telegraph operator must find out who sold the valley's water in 1880s Wyoming",
    "A frontier drama about a widow who fences a railway town",
)
LATE = ("telephone", "tram", "neon", "blotter", "radio", "typewriter", "car", "taxi", "electric", "photocopy")
"""Things that a town at the end of the wire has not got."""


@pytest.mark.parametrize("prompt", PROMPTS)
def test_westerns_are_written_by_their_own_kit(prompt):
    assert read(prompt).kit == "western"


def test_a_history_on_the_range_is_a_western_and_one_at_court_is_not():
    train = "A historical adventure about a mapmaker crossing the frontier with a wagon train"
    assert read(train).kit == "western"
    wants = {person.want for person in story(train, 1).people}
    assert wants & {want for role in KITS["western"].roles for want in role.want}
    assert read("A Tudor courtier and a duchess hide a crown at court").kit != "western"


def test_a_deed_is_about_a_thing_and_not_about_a_little_word():
    assert read(PROMPTS[1]).deed.matter != "out"
    assert read("A sheriff must hold a mining town together").deed.matter == "the mining town"


def test_nothing_is_known_by_a_wire_that_talks():
    for text in everything("western"):
        assert not re.search(rf"\b(?:{'|'.join(LATE)})s?\b", text, re.IGNORECASE), text


@pytest.mark.parametrize("case", sorted(tables("western").cases))
def test_every_case_comes_out_whatever_the_cast(case, monkeypatch):
    book = tables("western")
    monkeypatch.setattr(plots, "plotted", lambda *_: replace(book, cases={case: book.cases[case]}))
    for seed in range(2):
        roles = list(KITS["western"].roles)
        random.Random(seed).shuffle(roles)
        cast = sorted(roles, key=lambda role: not role.must)[:5]
        actors = (plots.Actor("P", ("hero",)), *(plots.Actor(role.id, role.tags) for role in cast))
        made = plots.pilot(plots.Setup("a western", seed, "western", actors, ()))
        assert made.case == case
        assert made.plan.complete
        assert critic.ledger(made) == []


def test_titles_do_not_run_out_in_a_climax():
    for move in tables("western").moves:
        if "climax" in move.functions:
            assert len(tables("western").events[move.id]["title"]) >= 4, move.id


@pytest.mark.parametrize("template", tables("western").frame["establish"])
def test_a_sky_is_told_before_its_town_and_not_as_if_it_were_a_part_of_it(template: str):
    told = template.format(
        Sky="A smell of rain arrives, without the rain",
        sky="a smell of rain arrives, without the rain",
        At_place="In Deadwood",
        at_place="in Deadwood",
        hour="morning",
        Hour="Morning",
    )
    assert "the rain in Deadwood" not in told
    assert "at morning" not in told
