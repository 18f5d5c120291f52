"""Things are found by whatever people call them."""

import datetime as dt

import pytest

from production_flow.errors import BadInput, Missing
from production_flow.providers import catalogue
from production_flow.providers.catalogue import Catalogue, Entry

NAMES = [
    ("kling-4@runway", "kling-4@runway"),
    ("KLING 4", "kling-4@fal"),
    ("kling_4", "kling-4@fal"),
    ("kling", "kling-4@fal"),
    ("kling/v4/image-to-video", "kling-4@fal"),
    ("Nano Banana Pro", "gemini-3-pro-image@google"),
    ("nano  banana", "gemini-nano-banana-2.1@google"),
    ("gemini_image3_pro", "gemini-3-pro-image@runway"),
    ("FLUX", "flux-2-pro@bfl"),
    ("sora", "sora-2"),
    ("Gemini Omni", "gemini-omni-1.1-flash@google"),
    ("dall-e", "dall-e-3"),
    ("haiku", "claude-haiku-5-5"),
    ("freesound", "freesound"),
]


@pytest.mark.parametrize(("said", "meant"), NAMES)
def test_a_model_is_found_by_id_name_alias_family_or_the_routes_word(book, said, meant):
    assert book.find(said).id == meant


def test_a_plain_name_is_the_best_route_that_can_be_used(book, today):
    assert book.find("kling 4", usable=lambda entry: entry.provider == "runway-video").id == "kling-4@runway"
    assert book.find("kling 4", usable=lambda _: False).id == "kling-4@fal"
    assert book.find("veo 3.1", today=today).id == "veo-3.1@runway"
    only_google = book.find("veo 3.1", usable=lambda entry: entry.provider == "google-video", today=today)
    assert catalogue.lives(only_google, today)


@pytest.mark.parametrize(
    ("said", "hint"), [("klink 4", "kling 4"), ("nano banan", "nano banana"), ("gpt-image-2.7-flare", "flare")]
)
def test_a_near_miss_is_met_with_a_guess(book, said, hint):
    with pytest.raises(Missing) as error:
        book.find(said)
    assert said in error.value.what
    assert "Did you mean" in error.value.todo
    assert hint.replace("-", " ") in error.value.todo.lower().replace("-", " ")


def test_nonsense_is_met_with_where_to_look(book):
    with pytest.raises(Missing) as error:
        book.find("zzzzqqqq")
    assert "pflow models" in error.value.todo


def test_a_family_and_all_routes_of_a_model_are_told_apart(book):
    routes = {entry.id for entry in book.matching("kling 4")}
    assert routes == {"kling-4@fal", "kling-4@runway"}
    assert {entry.family for entry in book.matching("Seedance 2")} == {"seedance"}
    assert {entry.plain for entry in book.matching("veo")} >= {"veo-3.1"}


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2026-10-01", "active"),
        ("2026-10-02", "ending"),
        ("2026-11-30", "ending"),
        ("2026-12-01", "ended"),
        ("2027-01-01", "ended"),
    ],
)
def test_a_model_ends_on_its_day_and_says_so_sixty_days_before(book, day, expected):
    assert catalogue.state(book.get("gpt-image-1.5"), dt.date.fromisoformat(day)) == expected


def test_a_model_is_coming_until_its_first_day(book):
    flare = book.get("gpt-image-2.6-flare")
    assert catalogue.state(flare, dt.date(2026, 11, 3)) == "coming"
    assert catalogue.state(flare, dt.date(2026, 11, 4)) == "active"


@pytest.mark.parametrize("day", [dt.date(2026, 11, 28), dt.date(2027, 6, 1)])
def test_the_line_of_every_dead_model_ends_in_a_living_one(book, day):
    dead = [entry for entry in book.entries if catalogue.state(entry, day) == "ended"]
    assert len(dead) >= 12
    for entry in dead:
        heir = book.successor_of(entry, day)
        assert heir is not None, entry.id
        assert catalogue.lives(heir, day)
        assert heir.port == entry.port


def test_a_successor_is_taken_on_the_route_that_can_be_used(book, today):
    sora = book.get("sora-2")
    assert book.successor_of(sora, today).id == "seedance-2.5@runway"
    fal = book.successor_of(sora, today, usable=lambda entry: entry.provider == "fal-video")
    assert fal.id == "seedance-2.5@fal"


def entry(ident, successor="", ended=True):
    return Entry(
        id=ident,
        name=ident,
        family="test",
        provider="fal-video",
        port="video",
        model=ident,
        successor=successor,
        shutdown_date=dt.date(2026, 1, 1) if ended else None,
    )


def test_a_line_of_several_dead_ones_is_followed_to_its_end(today):
    line = Catalogue([entry("a", "b"), entry("b", "c"), entry("c", "d"), entry("d", ended=False)])
    assert line.successor_of(line.get("a"), today).id == "d"


def test_a_line_that_just_ends_has_no_heir(today):
    line = Catalogue([entry("a", "b"), entry("b")])
    assert line.successor_of(line.get("a"), today) is None


@pytest.mark.parametrize("circle", [["a"], ["a", "b"], ["a", "b", "c"]])
def test_a_circle_is_refused(today, circle):
    line = Catalogue([entry(name, circle[(place + 1) % len(circle)]) for place, name in enumerate(circle)])
    with pytest.raises(BadInput, match="circle"):
        line.successor_of(line.get("a"), today)


def test_the_functions_speak_to_the_same_catalogue(book, today):
    assert catalogue.entries() == book.entries
    assert catalogue.find("kling").id == "kling-4@fal"
    assert {entry.port for entry in catalogue.of_port("music")} == {"music"}
    assert catalogue.successor_of(catalogue.find("sora"), today).id == "seedance-2.5@runway"
