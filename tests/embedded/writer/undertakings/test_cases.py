"""The pilot of a sentence about a thing is about that thing, and the thing is seen first."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from importlib.resources import files

import pytest

from production_flow.documents.storyboard import Beat
from production_flow.embedded.writer.kits.shelf import KITS
from production_flow.embedded.writer.kits.tables import tables
from production_flow.embedded.writer.plots import season_plan
from production_flow.embedded.writer.reader import read
from production_flow.embedded.writer.season import write_season
from production_flow.embedded.writer.spectacle.plotted import plotted, plotted_of
from production_flow.embedded.writer.story import story
from production_flow.embedded.writer.storyboard import storyboards
from production_flow.embedded.writer.storyboard.beats import MOST_WORDS
from production_flow.embedded.writer.undertakings.cases import Own, cases_of, known_goal, own_of
from production_flow.embedded.writer.undertakings.naming import named

SHOES = "A locksmith in Marseille opens a safe for a widow and finds her husband's shoes in it"
SUITCASE = "A night porter at a hotel in Trieste finds a suitcase that nobody will claim"
KINDS: tuple[Own, ...] = ("found", "sought", "kept", "left", "made", "done", "killed")
FACT = {"np", "that", "tell", "hint", "say", "acc", "sign"}


def _begun(beats: Sequence[Beat]) -> str:
    """The scene in which somebody is met first."""
    return next(beat.scene_id for beat in beats if beat.characters)


@pytest.mark.parametrize(
    ("sentence", "own", "thing"),
    [
        (SHOES, "found", "the shoes"),
        (SUITCASE, "found", "the suitcase"),
        ("A gardener in Kent finds a wedding dress buried under the roses", "found", "the wedding dress"),
        ("A seamstress in Antwerp must find the ledger her dead brother sewed into a coat", "sought", "the ledger"),
        ("A court reporter in Chicago searches for a missing transcript", "sought", "the missing transcript"),
        ("A court jester searches for the king's missing shadow", "sought", "the missing shadow"),
        ("A librarian looks for a cookery book stolen from the mayor's widow", "sought", "the cookery book"),
        ("A stonemason in Chartres, 1194, finds a bag of coins in the cathedral wall", "found", "the bag"),
        ("A bookbinder in Prague, 1620, hides a forbidden manuscript", "kept", "the forbidden manuscript"),
        ("A taxi driver in Naples inherits a nightclub from a passenger", "left", "the nightclub"),
        ("A carpenter in Bergen restores a carousel for the village fair", "made", "the carousel"),
        ("A retired wrestler in Lagos opens a pharmacy", "made", "the pharmacy"),
        ("A widow restores a broken water clock in Cairo", "made", "the broken water clock"),
        ("A bell founder in Lübeck, 1390, must find out who cracked the great bell", "done", "the cracking"),
        ("A florist in Bath must find out who burned down the village bandstand", "done", "the burning"),
        ("A rose grower in Bath wants to know who is cutting down the prize roses", "done", "the cutting"),
        ("A tailor in Delft must find out who murdered his brother", "killed", "the murder"),
        ("A vicar in Dorset solves the murder of a bell-ringer", "killed", "the murder"),
        ("A beekeeper in Devon must find out who poisoned her prize hives", "done", "the poisoning"),
    ],
)
def test_a_deed_about_a_thing_has_plots_of_its_own(sentence: str, own: Own, thing: str):
    brief = read(sentence)
    assert own_of(brief) == own
    assert named(brief.deed)["thing"] == thing


@pytest.mark.parametrize(
    "sentence",
    [
        "A private detective in Antwerp looks for a missing diamond cutter",
        "A teacher in Leeds finds a husband for her sister",
        "A sitcom about four sisters who share one bathroom",
        "A retired boxer finds a new way to live",
        "A crew of thieves steals a crown from a museum in Delft",
        "A waiter in Nice falls in love with a diver",
    ],
)
def test_what_is_nobodys_thing_has_the_plots_of_its_kit(sentence: str):
    brief = read(sentence)
    assert own_of(brief) == ""


@pytest.mark.parametrize("own", KINDS)
@pytest.mark.parametrize("kit", sorted(KITS))
def test_every_kit_has_plots_for_each_kind(own: Own, kit: str):
    rows = cases_of(own, kit)  # type: ignore[arg-type]
    assert rows
    for name, row in rows.items():
        assert name not in tables(kit).cases, "a plot of this name is the kit's"  # type: ignore[arg-type]
        assert {"title", "question", "logline", "wants", "about", "show", "brief", "f1", "f2", "f3", "f4", "o1"} <= {
            *row
        }
        assert all("{D1." in line for line in row["brief"]), "whoever comes names it"
        lines = list(row["brief"])
        for fact in ("f1", "f2", "f3", "f4"):
            assert set(row[fact]) >= FACT | ({"solve", "explain"} if fact == "f1" else set()), (name, fact)
            lines += [
                line for one in ("tell", "hint", "say", "acc", "solve", "explain") for line in row[fact].get(one, ())
            ]
        assert all(len(line.split()) <= MOST_WORDS for line in lines), name
        assert "{" not in row["o1"]["np"], "an object is called so before any name is known"


@pytest.mark.parametrize("seed", [3, 5])
@pytest.mark.parametrize("sentence", [SHOES, SUITCASE])
def test_a_find_is_seen_before_anybody_comes_about_it(sentence: str, seed: int):
    show = story(sentence, seed)
    plans = season_plan(show)
    kit = plotted_of(show)
    assert plans[0].plan.complete
    assert "own" in kit.cases[plans[0].case]
    assert not any("own" in kit.cases[plan.case] for plan in plans[1:])
    assert plans[0].plan.steps[0].move.id == "deed_begin"
    thing = str(named(show.brief.deed)["thing"]).removeprefix("the ")
    beats = next(iter(storyboards(show))).beats
    first = " ".join(beat.description for beat in beats if beat.scene_id == _begun(beats))
    assert thing in first
    lines = [line.line for beat in beats for line in beat.dialogue or ()]
    assert sum(thing in line for line in lines) >= 1
    assert not re.search(r"\{|D1\b", " ".join([*lines, *(beat.description for beat in beats)]))


@pytest.mark.parametrize("sentence", [SHOES, SUITCASE, "A piano tuner in Trieste finds a severed finger in a grand"])
def test_nobody_shows_a_place_of_their_own_for_what_the_hero_found(sentence: str):
    for seed in range(1, 5):
        assert "summons" not in {step.move.id for step in season_plan(story(sentence, seed))[0].plan.steps}


def test_the_plots_of_a_deed_are_nobody_elses():
    assert plotted("noir", "") == tables("noir")
    assert set(plotted("noir", "", "found").cases) > set(tables("noir").cases)


def test_whose_a_thing_is_is_said_and_nobody_sets_out_to_find_it_again():
    show = story(SHOES, 3)
    season = write_season(show, {})
    told = f"{season.arc} {[one.logline for one in season.episodes]}"
    assert "the widow's husband's shoes" in told
    assert "my husband's" not in told
    assert "came to be there" not in told
    assert not re.search(r"came to be (?:is|there|fits|and|has|,|\.)", told)


@pytest.mark.parametrize(
    ("sentence", "goal"),
    [
        ("A vicar in Dorset solves the murder of a bell-ringer", "solve the murder of the bell-ringer"),
        ("A rose grower wants to know who is cutting down the roses", "find out who is cutting down the roses"),
        ("A court reporter in Chicago searches for a missing transcript", "search for the missing transcript"),
        ("A taxi driver in Naples inherits a nightclub from a passenger", "keep the nightclub"),
        (
            "A barber in Genoa finds a client's passport sewn into a towel",
            "find out who has sewn the client's passport into a towel",
        ),
    ],
)
def test_what_the_hero_is_after_is_known_by_then(sentence: str, goal: str):
    assert known_goal(read(sentence)) == goal


@pytest.mark.parametrize("own", KINDS)
def test_the_name_of_a_thing_brings_its_own_article(own: Own):
    told = str({kit: cases_of(own, kit) for kit in KITS})
    assert not re.search(r"\b(?:an?|another|the|one|every) \{D1\.(?:thing|np|short)\}", told)


def test_several_things_that_are_found_are_not_called_it():
    show = story("A cozy mystery: a retired puppeteer in Bruges finds a stranger's teeth in a marionette", 81)
    beats = next(iter(storyboards(show))).beats
    told = " ".join(f"{beat.description} {beat.goal}" for beat in beats if beat.scene_id == _begun(beats))
    assert "teeth" in told
    assert not re.search(r"teeth and say that it|teeth was|that it is there", told)


def test_of_water_there_is_no_copy():
    assert (
        own_of(read("A well digger in Arizona in 1881 must bring water to a town before the railroad leaves it")) == ""
    )


def test_a_thing_keeps_the_name_that_the_sentence_gives_it():
    show = story("A crane operator in Hamburg finds a wedding photograph inside a shipping container", 3)
    beats = next(iter(storyboards(show))).beats
    told = " ".join(f"{beat.description} {beat.goal} {beat.turn}" for beat in beats)
    assert "wedding photograph" in told
    assert "wedding snapshot" not in told


@pytest.mark.parametrize(
    "sentence",
    [
        "A fishmonger in Whitby solves the murder of the harbour master",
        "A cook in Graz must find out who stole the salt",
    ],
)
def test_harm_is_first_spoken_of_in_words_of_its_own(sentence: str):
    own = own_of(read(sentence))
    beats = next(iter(storyboards(story(sentence, 4)))).beats
    said = [line.line for beat in beats if beat.scene_id == _begun(beats) for line in beat.dialogue or ()]
    begin = tomllib.loads(
        files("production_flow.embedded.writer.undertakings").joinpath(f"case_{own}.toml").read_text(encoding="utf-8")
    )["begin"]
    assert said
    assert set(said) <= {*begin["say"], *begin["answer"]}
