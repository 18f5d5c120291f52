"""Seasons: one question in six steps, six episodes that differ in plot and words."""

from __future__ import annotations

import pytest

from production_flow.embedded.writer.goals import goal_of
from production_flow.embedded.writer.kits.shelf import KITS
from production_flow.embedded.writer.kits.tables import tables
from production_flow.embedded.writer.season import plot_props, write_season
from production_flow.embedded.writer.story import story

ROBOTS = "A noir detective show set in a city of robots"
CHEF = "A cozy mystery series about a retired chef who solves crimes in a small Italian village, Pixar-style animation"
DIVER = "A retired diver must clear her brother's name before the inquest closes in Oban."


@pytest.mark.parametrize("prompt", [ROBOTS, CHEF, DIVER])
def test_six_episodes_with_two_plots_each_and_no_plot_twice(prompt: str):
    season = write_season(story(prompt, 0), {})
    assert [episode.number for episode in season.episodes] == [1, 2, 3, 4, 5, 6]
    for field in ("title", "logline", "a_plot", "b_plot", "milestone"):
        assert len({getattr(episode, field) for episode in season.episodes}) == 6, field
    assert len(set(season.arc_facts)) == 6


@pytest.mark.parametrize("prompt", [ROBOTS, CHEF, DIVER])
def test_texts_are_sentences_without_open_slots(prompt: str):
    season = write_season(story(prompt, 0), {})
    texts = [season.arc, *season.arc_facts]
    texts += [text for episode in season.episodes for text in (episode.logline, episode.a_plot, episode.b_plot)]
    for text in texts:
        assert "{" not in text
        assert text[0].isupper()
        assert text.endswith((".", "?", "!"))


def test_the_arc_is_about_what_the_prompt_asks_for():
    season = write_season(story(DIVER, 0), {})
    assert "clear her brother's name" in season.arc
    assert any("her brother's name" in fact for fact in season.arc_facts)


def test_a_new_name_in_the_cast_is_the_name_from_then_on():
    show = story(ROBOTS, 0)
    rows = [{"id": person.id, "name": person.name} for person in show.people]
    rows[0]["name"] = "Ferrous Quark"
    season = write_season(show, {"cast": {"characters": rows}})
    text = season.model_dump_json()
    assert "Ferrous" in text
    assert show.people[0].given not in text


def test_the_objects_of_the_plots_are_known_beforehand():
    props = plot_props(story(ROBOTS, 0))
    assert len({prop.id for prop in props}) == len(props) >= 10
    assert all(prop.kind and prop.name for prop in props)


@pytest.mark.parametrize(
    ("sentence", "goal"),
    [
        (
            "A surgeon who lost her licence comes home to run her father's failing vineyard",
            "run her father's failing vineyard",
        ),
        ("A piano tuner falls in love with the widow whose piano he is tuning", "win the heart of the widow"),
        (
            "A widower and the woman who reads the gas meters fall in love over forty Tuesdays in Cork",
            "say it out loud",
        ),
    ],
)
def test_what_a_hero_comes_or_falls_into_is_not_yet_what_they_are_after(sentence: str, goal: str):
    assert goal_of(story(sentence, 1).brief.deed) == goal


def test_an_event_that_happens_to_the_hero_is_no_goal():
    deed = story("Two sisters inherit a bakery in a seaside village and try to save it from a supermarket.", 0)
    assert goal_of(deed.brief.deed) == "save the bakery from a supermarket"


def test_a_long_deed_stays_within_a_logline():
    deed = "keep a ledger of every letter that the drowned postmaster of the lower town never dared to carry upstairs"
    season = write_season(story(f"A clerk in Ghent must {deed} before the dyke is opened to the sea", 1), {})
    assert all(len(episode.logline) <= 400 for episode in season.episodes)
    assert "before the dyke" not in "".join(episode.logline for episode in season.episodes[1:])


def test_what_befalls_a_hero_is_no_work_of_theirs():
    season = write_season(story("A clockmaker finds a cipher in the sultan's automaton", 1), {})
    told = " ".join(episode.logline for episode in season.episodes)
    assert "finding a cipher in the sultan's automaton" in told
    assert not [words for words in ("plan for", "first day of", "start finding", "giving up finding") if words in told]


@pytest.mark.parametrize("kit", sorted(KITS))
def test_a_season_has_another_frame_for_the_logline_of_every_episode(kit: str):
    frames: list[str] = tables(kit).frame["season"]["logline"]  # type: ignore[arg-type]
    ends = [frame for frame in frames if "the last" in frame]
    assert len(ends) == 1
    assert len(set(frames) - set(ends)) >= 5
