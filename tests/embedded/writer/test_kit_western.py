"""The western kit: known by tracks, ledgers and witnesses, without wires that talk; every plot of it comes out."""

from __future__ import annotations

import random
import re
from dataclasses import replace

import pytest

from production_flow.embedded.writer import critic, plots
from production_flow.embedded.writer.kits.shelf import KITS
from production_flow.embedded.writer.kits.tables import tables
from production_flow.embedded.writer.reader import read
from production_flow.embedded.writer.slots import show_words
from production_flow.embedded.writer.story import story
from production_flow.embedded.writer.storyboard import storyboards

PROMPTS = (
    "A western about a blind sheriff and her horse",
    "A telegraph operator must find out who sold the valley's water in 1880s Wyoming",
    "A frontier drama about a widow who fences a railway town",
)
LATE = ("telephone", "tram", "neon", "blotter", "radio", "typewriter", "car", "taxi", "electric", "photocopy")
"""Things that a town at the end of the wire has not got."""


def texts(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, entry in value.items():
            if key not in {"colour", "kind", "choose"}:
                yield from texts(entry)
    elif isinstance(value, list):
        for entry in value:
            yield from texts(entry)


def everything(kit: str):
    book = tables(kit)
    for table in (book.events, book.cases, book.sides, book.arc, book.speech, book.frame, book.words):
        yield from texts(table)


def fives(kit: str) -> set[tuple[str, ...]]:
    """Every five words in a row of a kit's tables, slots kept as words."""
    found = set()
    for text in everything(kit):
        words = re.findall(r"\{[^}]*\}|[a-z0-9']+", re.sub(r"^[a-z]+: ", "", text).split(" | ")[0].lower())
        found |= {tuple(words[at : at + 5]) for at in range(len(words) - 4)}
    return found


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


@pytest.mark.parametrize("other", sorted(set(KITS) - {"western"}))
def test_hardly_a_phrase_is_shared_with_another_kit(other):
    own = fives("western")
    assert len(own) > 15_000
    assert len(own & fives(other)) < 0.005 * len(own)


@pytest.mark.parametrize("case", sorted(tables("western").cases))
def test_every_case_comes_out_whatever_the_cast(case, monkeypatch):
    book = tables("western")
    monkeypatch.setattr(plots, "tables", lambda _: replace(book, cases={case: book.cases[case]}))
    for seed in range(2):
        roles = list(KITS["western"].roles)
        random.Random(seed).shuffle(roles)
        cast = sorted(roles, key=lambda role: not role.must)[:5]
        actors = (plots.Actor("P", ("hero",)), *(plots.Actor(role.id, role.tags) for role in cast))
        made = plots.pilot(plots.Setup("a western", seed, "western", actors, ()))
        assert made.case == case
        assert made.plan.complete
        assert critic.ledger(made) == []


def test_an_opening_picture_and_its_end_belong_together():
    """Where one end is only for some openings, every opening says which it is."""
    for move in tables("western").moves:
        row = tables("western").events[move.id]
        later = [text for field in ("mid", "end", "after") for text in row.get(field, ())]
        if any(re.match(r"[a-z]+: ", text) for text in later):
            assert all(re.match(r"[a-z]: ", text) for text in row["text"]), move.id


def test_titles_do_not_run_out_in_a_climax():
    for move in tables("western").moves:
        if "climax" in move.functions:
            assert len(tables("western").events[move.id]["title"]) >= 4, move.id


def test_a_season_reads_clean():
    show = story(PROMPTS[1], 1)
    assert show.narrator
    assert show_words(show)["place"] == "Wyoming"
    for board in storyboards(show):
        for beat in board.beats:
            said = [line.line for line in beat.dialogue or ()]
            for text in (beat.title, beat.description, *said, beat.goal, beat.turn):
                assert not re.search(r"[{}|]|  |\b(?:a|an|the|no) the\b|\.\.|\ba [aei]\w", text or ""), text
            assert not re.search(r"\b(?!that|had)([a-z']+) \1\b", beat.description), beat.description
