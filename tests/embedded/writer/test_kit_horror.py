"""The horror kit: a haunting with a rule, a human lie at its heart, and nothing a child could not hear of."""

from __future__ import annotations

import random
import re
from dataclasses import replace

import pytest
from tests.embedded.writer.kit_prose import everything, texts

from production_flow.embedded.writer import critic, plots
from production_flow.embedded.writer.kits.tables import tables, trade_of
from production_flow.embedded.writer.notices import of as notices_of
from production_flow.embedded.writer.reader import read
from production_flow.embedded.writer.story import story

PROMPTS = (
    "A horror series about a night nurse who must find out why a closed hospital wing still asks for its patients",
    "A gothic ghost story about a governess in 1880s Cornwall who hears a lullaby through the wall",
    "A spooky show for children about a ghost who misses the school bus",
)
GENTLE = PROMPTS[2]
GORE = re.compile(
    r"\b(?:blood\w*|gore|gory|guts|corpses?|murder\w*|kill\w*|stab(?:s|bed|bing)?|strangl\w*|knife|knives|axe|behead\w*|torture\w*"
    r"|rotting|maggots?|entrails|slaughter\w*|suicide|hanged himself)\b",
    re.IGNORECASE,
)
"""What nobody is shown, told or threatened with."""
LATER = re.compile(
    r"\b(?:telephones?|phones?|radios?|trams?|cars?|typewriters?|photographs?|neon|electric\w*|engines?|cameras?"
    r"|matches|torchlight batteries|dollars?|euros?|shillings?|pounds?)\b",
    re.IGNORECASE,
)
"""What has no place in a show that may be set in 1600."""


def test_nothing_in_it_is_unfit_for_a_child():
    for text in everything("horror"):
        assert not GORE.search(re.sub(r"\{[^}]*\}", "", text)), text


def test_nothing_in_it_is_younger_than_the_candle_but_one_case_that_says_so():
    book = tables("horror")
    cases = {name: row for name, row in book.cases.items() if "no-electricity" not in row.get("lacks", ())}
    assert set(book.cases) - set(cases) == {"tape"}
    for text in texts([book.events, cases, book.sides, book.arc, book.speech]):
        assert not LATER.search(re.sub(r"\{[^}]*\}", "", text)), text


def test_what_comes_back_has_a_want_and_a_rule():
    for name, row in tables("horror").cases.items():
        told = " ".join(texts(row["f1"]) + row["brief"]).lower()
        assert re.search(r"\b(?:wants?|asks?|asking|waits?|waiting|only|looking for|pointing)\b", told), name
        assert any("{culprit}" in text for text in row["f1"]["solve"]), name
        assert "{culprit}" in row["f1"]["that"], name


def test_the_dolls_come_one_to_a_room_and_the_last_without_a_face():
    steps = tables("horror").arc["step"]
    assert [step["id"] for step in steps] == ["door", "signed", "blamed", "friend", "self", "outside"]
    for step in steps:
        signs = step["sign"] if isinstance(step["sign"], list) else [step["sign"]]
        assert all("doll" in sign for sign in signs)


def test_children_nurses_and_ghosts_find_things_out_in_their_own_way():
    book = tables("horror")
    found = {trade_of(book, noun)["person"] for noun in ("child", "nurse", "ghost", "sexton", "caretaker", "")}
    assert len(found) == 6


@pytest.mark.parametrize("prompt", PROMPTS)
def test_a_horror_is_written_by_its_own_kit(prompt: str):
    show = story(prompt, 1)
    assert show.brief.genre == show.kit.id == "horror"
    assert not any(" kit " in notice.message for notice in notices_of(show))
    assert {person.role for person in show.people} <= {"hero", "hero2", *(role.id for role in show.kit.roles)}
    assert {place.id for place in show.places} == {place.id for place in show.kit.places}


def test_dread_of_any_tone_is_horror():
    for prompt in (
        "A bleak horror series about a family in a lighthouse",
        "A warm ghost story about a widow and her lodger",
        "Eine Gruselserie: ein Gespenst spukt auf dem Friedhof",
        "Something scary",
        "A funny horror show about a vampire dentist",
    ):
        assert read(prompt).kit == "horror", prompt


def test_a_show_for_children_is_told_none_of_the_hard_ones():
    hard = {name for name, row in tables("horror").cases.items() if "gentle" in row.get("lacks", ())}
    assert len(hard) >= 4
    assert len(set(tables("horror").cases) - hard - {"tape"}) >= 9
    for seed in range(1, 3):
        show = story(GENTLE, seed)
        assert "gentle" in plots.setup_of(show).flags
        assert not hard & {episode.case for episode in plots.season_plan(show)}
    assert "gentle" not in plots.setup_of(story(PROMPTS[0], 1)).flags


@pytest.mark.parametrize("case", sorted(tables("horror").cases))
def test_every_case_comes_out_whichever_way_it_starts(case: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(plots, "_cases", lambda *_: [case])
    base = plots.setup_of(story(PROMPTS[0], 1))
    for seed in range(3):  # three casts; `-m slow` of the planner goes further
        actors = list(base.actors[1:])
        random.Random(seed).shuffle(actors)
        setup = replace(base, seed=seed, actors=(base.actors[0], *actors), flags=())
        episode = plots.pilot(setup)
        assert episode.plan.complete, (case, seed)
        assert critic.ledger(episode) == []
