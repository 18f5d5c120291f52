"""The drama kit: what was kept from one person is said to them, by people, in plots and words that no other kit has."""

from __future__ import annotations

import re

import pytest
from tests.embedded.writer.kit_prose import texts

from production_flow.embedded.artist.props import kind_of
from production_flow.embedded.writer.kits.drama import KIT
from production_flow.embedded.writer.kits.tables import roles_of_form, tables
from production_flow.embedded.writer.notices import of as notices_of
from production_flow.embedded.writer.plots import season_plan
from production_flow.embedded.writer.reader import read
from production_flow.embedded.writer.story import story

PROMPTS = (
    "A family drama about a ferry captain who must sell her father's boatyard in Galway before the winter",
    "A romance about a cellist and the dance partner who left her, set in Lisbon in 1962",
    "A night nurse must tell three sisters what their mother made her promise at her bedside",
)
POLICE = re.compile(
    r"\b(?:detective|police\w*|murder\w*|crime|criminal|clue|clues|suspect|suspects|alibi|culprit|corpse|arrest\w*)\b",
    re.IGNORECASE,
)
"""What nobody says where the worst that can happen to one is to be asked."""

LATER = re.compile(
    r"\b(?:smartphone|mobile|e-mail|email|internet|website|laptop|computer|television|text message|voicemail)\b",
    re.IGNORECASE,
)
"""What a letter would have to have been: the kit is for any time that has had a post."""


def prose() -> list[str]:
    """Every text of the kit without its slots: `{culprit}` is what a plot calls somebody, and nobody else."""
    book = tables("drama")
    tables_of_it = [book.events, book.cases, book.sides, book.arc, book.speech, book.frame]
    return [re.sub(r"\{[^}]*\}", "", text) for text in texts(tables_of_it) if text != "culprit"]


def test_nobody_is_detected_and_nothing_comes_by_wire():
    for text in prose():
        assert not POLICE.search(text), text
        assert not LATER.search(text), text


def test_what_is_owned_up_to_is_said_plainly():
    for name, row in tables("drama").cases.items():
        for line in row["f1"]["say"]:
            spoken = re.findall(r"[A-Za-z']+", line)
            assert sum(len(word) for word in spoken) / len(spoken) < 5.2, (name, line)
            assert "!" not in line, (name, line)


def test_whoever_accuses_speaks_of_others_and_never_as_the_one_who_was_hurt():
    for name, row in tables("drama").cases.items():
        for entry in (entry for entry in row.values() if isinstance(entry, dict)):
            for line in entry.get("acc", ()):
                assert not re.search(r"\b(?:me|my|mine|us|our)\b", line), (name, line)


@pytest.mark.parametrize("prompt", PROMPTS)
def test_a_drama_is_written_by_its_own_kit(prompt: str):
    show = story(prompt, 1)
    assert show.brief.genre in {"drama", "romance"}
    assert show.kit.id == "drama"
    assert not any(" kit " in notice.message for notice in notices_of(show))
    roles = {"hero", "hero2", "hero3", *(role.id for role in show.kit.roles)}
    assert {person.role for person in show.people} <= roles
    assert {place.id for place in show.places} == {place.id for place in show.kit.places}


@pytest.mark.parametrize(
    "prompt",
    [
        "A family saga about three generations of a fishing harbour",
        "A coming-of-age story about a swimmer whose brother stopped racing",
        "A concert pianist returns to the conservatory that dismissed her teacher",
        "A gentle slice of life series about a shared house in Leeds",
        "Two bakers fall in love across a family feud",
        "After a diagnosis nobody says aloud, a restaurant keeps its last season",
        "Ein Familiendrama über eine Geigerin, die nach elf Jahren heimkehrt",
    ],
)
def test_the_kinds_of_drama_are_drama(prompt: str):
    assert read(prompt).kit == "drama", prompt


@pytest.mark.parametrize(
    ("prompt", "kit"),
    [
        ("A noir detective show about a pianist who finds a corpse", "noir"),
        ("A cozy mystery series about a retired chef who solves crimes in a small Italian village", "cozy"),
        ("A western about a widowed nurse who holds a frontier town", "western"),
    ],
)
def test_other_genres_keep_their_nurses_and_pianists(prompt: str, kit: str):
    assert read(prompt).kit == kit


def test_everything_that_is_held_up_can_be_drawn():
    book = tables("drama")
    for name, row in {**book.cases, **book.sides}.items():
        thing = next(entry for field, entry in row.items() if re.fullmatch(r"o\d", field))
        assert kind_of(thing["kind"]), (name, thing["kind"])
        assert not re.search(r"[.!?]'?$", thing["close"][0]), name


FORMS = (
    ("war", "A war drama about a field postwoman in Normandy in 1944 who must bring everyone on a list home"),
    ("sports", "A sports drama about a washed-up cricketer coaching a village team in Barbados"),
    ("medical", "A medical drama about a night nurse in Glasgow who must keep a ward open"),
)


@pytest.mark.parametrize(("form", "prompt"), FORMS)
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_show_of_a_form_has_cases_and_people_of_its_own(form: str, prompt: str, seed: int):
    show = story(prompt, seed)
    plans = list(season_plan(show))
    assert all(plan.plan.complete for plan in plans)
    formed = [tables("drama").cases[plan.case].get("form") == form for plan in plans[:4]]
    assert formed[0]
    assert sum(formed) >= 3
    usual = {text for role in KIT.roles for text in role.description}
    assert not any(person.description in usual for person in show.people)


@pytest.mark.parametrize("prompt", PROMPTS)
def test_other_dramas_have_no_match_and_no_front_in_their_plots(prompt: str):
    plans = season_plan(story(prompt, 1))
    assert not any("form" in tables("drama").cases[plan.case] for plan in plans)


def test_every_form_knows_the_roles_it_changes():
    ids = {role.id for role in KIT.roles}
    for form, _ in FORMS:
        assert set(roles_of_form("drama", form)) == ids
