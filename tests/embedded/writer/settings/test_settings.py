"""Settings: every file whole, every word of it drawn or heard, and every setting crossed with two kits."""

from __future__ import annotations

import re
from collections import Counter
from itertools import chain

import pytest

from production_flow.embedded.artist.props.words import kind_of
from production_flow.embedded.artist.sets import SETS
from production_flow.embedded.foley.notes import read
from production_flow.embedded.writer import critic
from production_flow.embedded.writer.grammar import with_article
from production_flow.embedded.writer.kits.shelf import KITS
from production_flow.embedded.writer.lexicon.sets import LAYOUTS
from production_flow.embedded.writer.lexicon.words import ERAS
from production_flow.embedded.writer.lexicon.worlds import BASES
from production_flow.embedded.writer.limits.choice import limited
from production_flow.embedded.writer.model import Story
from production_flow.embedded.writer.plots import pilot, season_plan, setup_of
from production_flow.embedded.writer.reader import read as read_pitch
from production_flow.embedded.writer.settings import FUNCTIONS, Setting, SettingPlace, settings
from production_flow.embedded.writer.settings.choice import setting_of
from production_flow.embedded.writer.spectacle.choice import formed
from production_flow.embedded.writer.spectacle.plotted import plotted_of
from production_flow.embedded.writer.story import story
from production_flow.embedded.writer.storyboard import storyboards
from production_flow.embedded.writer.storyboard.episode import EpisodeWriter
from production_flow.embedded.writer.undertakings.choice import undertaken
from production_flow.embedded.writer.voice import Memory

ALL = settings()
PLACES = [(setting, name, place) for setting in ALL for name, place in setting.places.items()]
PITCHES = (
    "A noir about a disgraced inspector in {place}",
    "A romance between two rivals in {place}",
)
"""One sentence for each of two kits: both are of no era of their own."""

each_setting = pytest.mark.parametrize("setting", ALL, ids=[setting.id for setting in ALL])
each_named_setting = pytest.mark.parametrize(
    "setting", [one for one in ALL if one.nouns], ids=[one.id for one in ALL if one.nouns]
)
NAMES = [f"{setting.id}-{name}" for setting, name, _ in PLACES]
each_place = pytest.mark.parametrize("place", [place for *_, place in PLACES], ids=NAMES)
each_place_there = pytest.mark.parametrize(
    ("setting", "place"), [(setting, place) for setting, _, place in PLACES], ids=NAMES
)


def told(place: SettingPlace) -> list[str]:
    """The sentences that are true of a place, for good or for a moment."""
    return [*place.touches, *place.wrong]


def test_there_are_settings():
    assert len(ALL) >= 9


@each_setting
def test_a_setting_is_whole(setting: Setting):
    assert set(FUNCTIONS) <= set(setting.places)
    assert setting.nouns or setting.biomes
    assert set(setting.sky) == {"day", "night"}
    assert min(len(clauses) for clauses in setting.sky.values()) >= 3
    assert setting.home <= set(KITS)
    assert setting.keeps <= set(BASES)
    assert setting.never <= {era for _, era in ERAS} | {"contemporary"}


@each_setting
def test_a_clause_of_the_sky_fits_into_any_opening(setting: Setting):
    for clause in chain(*setting.sky.values()):
        assert clause[0].islower()
        assert clause[-1].isalpha()


@each_setting
def test_no_two_places_of_a_setting_have_one_name(setting: Setting):
    names = Counter(name.lower() for place in setting.places.values() for name in place.names)
    assert [name for name, count in names.items() if count > 1] == []


@each_place
def test_a_place_is_whole(place: SettingPlace):
    assert len(place.names) >= 2
    assert len(place.details) >= 4
    assert len(place.touches) >= 4
    assert len(place.wrong) >= 2
    assert len(place.finds) >= 3
    assert len(set(place.light.values())) == 4
    assert place.trace


@each_place
def test_a_place_can_be_drawn_and_laid_out(place: SettingPlace):
    assert place.drawn in SETS
    assert place.drawn in LAYOUTS


@each_place
def test_what_is_found_there_can_be_drawn(place: SettingPlace):
    assert [thing for thing in place.finds if kind_of(thing) is None] == []


@each_place_there
def test_what_is_heard_there_is_known_and_not_taken_back(setting: Setting, place: SettingPlace):
    assert read(place.sound).wanted
    assert read(place.sound).unknown == ()
    heard = [note.strip() for note in place.sound.split(",")]
    assert [note for note in heard if not setting.hears(note)] == []


def test_only_whole_words_are_taken_back():
    liner = next(setting for setting in settings() if setting.id == "liner")
    assert {"car", "dog"} <= set(liner.unheard)
    assert not liner.hears("a car door far off")
    assert not liner.hears("dogs on the quay")
    assert liner.hears("cards on a table")
    assert liner.hears("a dogged pump")


@each_place
def test_sentences_are_sentences_and_short_enough_to_stand_in_a_beat(place: SettingPlace):
    for sentence in told(place):
        assert sentence[0].isupper()
        assert sentence.endswith(".")
        assert len(sentence) < 90
    for light in place.light.values():
        assert light[0].islower()
        assert light[-1].isalnum()


@each_place_there
def test_a_setting_does_not_rename_its_own_words(setting: Setting, place: SettingPlace):
    renamed = [word for word, said in setting.things.items() if word != said]
    found = [(word, text) for text in told(place) for word in renamed if re.search(rf"\b{word}\b", text, re.IGNORECASE)]
    assert found == []


def test_no_sentence_and_no_light_stands_twice_in_any_setting():
    texts = chain.from_iterable((*told(place), *set(place.light.values())) for _, _, place in PLACES)
    plain = Counter(" ".join(re.findall(r"\w+", text.lower())) for text in texts)
    assert [text for text, count in plain.items() if count > 1] == []


def test_no_two_settings_are_meant_by_one_noun():
    nouns = Counter(noun for setting in ALL for noun in setting.nouns)
    assert [noun for noun, count in nouns.items() if count > 1] == []


@each_setting
def test_the_reader_yields_every_noun_of_a_setting(setting: Setting):
    def means_it(place: str) -> bool:
        return setting_of(read_pitch(PITCHES[0].format(place=place))) == setting

    said = {noun: (with_article(noun), noun, noun.title()) for noun in setting.nouns}
    assert [noun for noun, ways in said.items() if not any(map(means_it, ways))] == []


def shows(setting: Setting) -> list[Story]:
    """A show of each of two kits that the setting's first noun names."""
    return [story(pitch.format(place=with_article(setting.nouns[0])), 1) for pitch in PITCHES]


def check_pilot(show: Story, setting: Setting) -> int:
    """Writes the pilot, checks that the setting stands in it, and counts beats in which a place shows itself."""
    plan = pilot(setup_of(show))
    assert plan.plan.complete
    beats = EpisodeWriter(show, limited(formed(undertaken(plotted_of(show), show), show), show), plan, Memory()).beats()
    assert any(clause.lower() in beats[0].description.lower() for clause in chain(*setting.sky.values()))
    own = {place.id: place for place in show.places if place.setting == setting.id}
    there = [(beat, own[beat.location_id]) for beat in beats if beat.location_id in own]
    assert len({place.id for _, place in there}) >= len(own) // 2
    assert [beat.lighting for beat, place in there if beat.lighting not in place.light.values()] == []
    return sum(any(text in beat.description for text in (*place.touches, *place.wrong)) for beat, place in there)


@each_named_setting
def test_two_kits_play_in_it(setting: Setting):
    both = shows(setting)
    assert [setting_of(show.brief) for show in both] == [setting, setting]
    assert len({show.kit.id for show in both}) == 2
    assert sum(check_pilot(show, setting) for show in both) >= 1


@pytest.mark.slow
@each_named_setting
def test_a_season_of_two_kits_is_whole_there(setting: Setting):
    for show in shows(setting):
        assert [plan.number for plan in season_plan(show) if not plan.plan.complete] == []
        assert [problem for board in storyboards(show) for problem in critic.board(board, show)] == []


def test_a_schoolteacher_out_west_who_wins_a_saloon_is_in_the_saloon():
    show = story("A schoolteacher in Kansas wins a saloon in a poker game and finds out who used to own it", 7)
    named = " ".join(place.name for place in show.places)
    assert "Gymnasium" not in named
    assert "Table" in named or "Card Room" in named


def test_a_war_plays_behind_its_line_and_not_on_a_ward():
    show = story("A war drama about a field nurse in Flanders in 1917 who must find a lost platoon", 2)
    setting = setting_of(show.brief)
    assert setting is not None
    assert setting.id == "front"


@pytest.mark.parametrize(
    ("prompt", "law"),
    [("The royal taster of a goblin court falls in love with the poisoner", False),
     ("A cupbearer at the Winter Court learns whose wine is safe", False),
     ("A goblin advocate defends a witch in a goblin court, a fantasy", True)],
)  # fmt: skip
def test_a_court_of_tales_is_a_princes_unless_somebody_goes_to_law(prompt, law):
    found = setting_of(story(prompt, 1).brief)
    assert (found is not None and found.id == "court") == law
