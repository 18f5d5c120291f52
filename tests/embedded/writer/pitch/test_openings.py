"""Pitches by how they open."""

from __future__ import annotations

import pytest

from production_flow.embedded.writer.reader import read


@pytest.mark.parametrize(
    ("text", "who", "deed"),
    [
        ("Tidal courier: she carries letters that nobody has written yet", "a tidal courier", "carry letters"),
        ("He was the best cook in Ghent. Then he lost his tongue.", "the best cook", "lose his tongue"),
        ("The Stall: every week a widower sells one object and its story", "a widower", "sell one object"),
        ("In a sunken Hull, ferrymen charge by the secret", "a ferryman", "charge by the secret"),
        ("Crematorium hires a juggler", "the keeper of a crematorium", "hire a juggler"),
        ("Farm hands find a satellite and decide to milk it", "a farm hand", "find a satellite"),
        ("Two ex-wives of the same man open a bar", "an ex-wife of the same man", "open a bar"),
        ("An avalanche buries a wedding party", "a wedding guest", "survive an avalanche"),
        ("Toll booth clerk, empty bridge, same grey van every dawn", "a toll booth clerk", ""),
    ],
)
def test_whoever_a_pitch_opens_with_is_its_hero(text: str, who: str, deed: str) -> None:
    brief = read(text)
    assert brief.protagonists[0].phrase.startswith(who)
    assert brief.deed.infinitive.startswith(deed)


@pytest.mark.parametrize(
    ("text", "deed"),
    [
        ("Whale songs are being answered by someone", "find out who answers whale songs"),
        ("A letter arrives sixty years late", "find out why a letter arrives"),
    ],
)
def test_what_nobody_known_does_is_found_out_by_somebody(text: str, deed: str) -> None:
    brief = read(text)
    assert brief.deed.infinitive.startswith(deed)
    assert "protagonist" in brief.guessed


def test_a_full_stop_after_a_town_makes_it_the_place() -> None:
    assert "Helsinki" in read("Cold War Helsinki. A piano tuner hears a murder through the wall.").place.text


@pytest.mark.parametrize("text", ["A family has run one ferry since 1890", "A house that burned down in 1953 rings"])
def test_a_year_in_which_something_happened_before_is_not_when_the_show_is(text: str) -> None:
    brief = read(text)
    assert not brief.period
    assert brief.kit not in {"history", "century", "western"}


def test_a_house_alone_is_about_its_staff() -> None:
    assert "staff of a regional parking authority" in read("A regional parking authority").group


def test_what_a_hero_is_by_nation_stays_when_they_are_only_named() -> None:
    assert read("Chinese herbalist in Nevada, 1880").protagonists[0].phrase == "a Chinese herbalist"


def test_a_row_of_two_somebodies_has_both() -> None:
    assert len(read("Overqualified nanny, underqualified billionaire").protagonists) == 2


def test_what_is_done_to_somebody_of_whom_only_a_pronoun_is_said_is_a_deed() -> None:
    assert read("She married him for the house. The house married him first.").deed.infinitive.startswith("marry him")
