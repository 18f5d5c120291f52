"""What a hero cannot do is read from the sentence and changes scenes; a sentence that names nothing gets none of it."""

from __future__ import annotations

import re
from typing import get_args

import pytest
from tests.embedded.writer.kit_prose import runs, texts

from production_flow.documents.scene import Expression, Pose
from production_flow.embedded.writer import critic
from production_flow.embedded.writer.kits.shelf import KITS as SHELF
from production_flow.embedded.writer.kits.tables import Table, tables
from production_flow.embedded.writer.limits import choice, senses
from production_flow.embedded.writer.limits.choice import limited
from production_flow.embedded.writer.limits.kinds import KINDS, limit_of, thing_of, whole
from production_flow.embedded.writer.limits.moves import MOVES
from production_flow.embedded.writer.plots import season_plan
from production_flow.embedded.writer.reader import read
from production_flow.embedded.writer.story import story
from production_flow.embedded.writer.storyboard import storyboards
from production_flow.embedded.writer.storyboard.beats import MOST_WORDS
from production_flow.embedded.writer.storyboard.drafts import read_section

BLIND = "A blind pianist solves a murder in a Vienna hotel"
SILENT = "A nun under a vow of silence finds a body in the convent garden"
KITS = sorted(SHELF)


def book(kind: str) -> Table:
    return choice._book(kind)


@pytest.mark.parametrize(
    ("sentence", "kind", "thing"),
    [
        (BLIND, "sight", ""),
        ("A detective who is losing her sight hunts a forger in Prague", "sight", ""),
        ("A deaf watchmaker in Basel looks for a stolen clock", "hearing", ""),
        (SILENT, "speech", ""),
        ("A stuttering radio host must save his station", "speech", ""),
        ("A boxer in a wheelchair teaches a convent to fight", "body", ""),
        ("A surgeon with a tremor hides it from her hospital", "hand", ""),
        ("A mapmaker with one hand must guide a caravan", "hand", ""),
        ("A judge with amnesia must decide the trial of the century", "memory", ""),
        ("A pilot afraid of heights must deliver vaccines to a mountain village", "fear", "heights"),
        ("An astronaut who is claustrophobic must repair a station", "fear", "small rooms"),
        ("An insomniac locksmith guards the crown jewels of Bavaria", "sleep", ""),
        ("A pregnant sheriff hunts a gang of train robbers", "sick", ""),
        ("An allergic florist falls in love in Paris", "sick", ""),
        ("A hacker who is banned from computers must steal back her own code", "banned", "computers"),
        ("A broke heiress inherits a lighthouse", "poor", ""),
        ("An ageing bouncer searches the nightclubs of Marseille", "old", ""),
        ("A nine-year-old girl in Hull must find out who stole the gnomes", "small", ""),
        ("A shepherd who cannot read inherits a library", "any", "reading"),
        ("A princess who keeps turning into a goose has to give a speech to three armies", "shape", "a goose"),
        ("A cook turns into a wolf whenever she lies", "shape", "a wolf"),
        ("A pianist in Vienna solves a murder. She is blind.", "sight", ""),
        ("A heart surgeon in Detroit goes blind in one eye and tells nobody", "sight", ""),
    ],
)
def test_what_a_hero_cannot_do_is_read_from_the_sentence(sentence: str, kind: str, thing: str):
    brief = story(sentence, 1).brief
    assert limit_of(brief) == kind
    assert not thing or thing_of(brief)["np"] == thing


@pytest.mark.parametrize(
    "sentence",
    [
        "A retired spy opens a bakery in Lisbon",
        "A banker whose plan turned into a habit opens a shop",
        "A matchmaker in Naples arranges a blind date for her own mother",
        "A gambler who broke the bank at Monte Carlo goes home",
        "An old friend of the bride must stop a wedding in Cork",
        "A silent film star steals a train",
        "The subtitlers of a bankrupt film studio decide to improve the dialogue",
        "A teenage boy pretends to be his own lawyer in small claims court",
    ],
)
def test_a_sentence_that_names_no_limit_gets_none(sentence: str):
    show = story(sentence, 1)
    assert limit_of(show.brief) == ""
    assert limited(tables(show.kit.id), show) is tables(show.kit.id)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_scenes_that_can_be_drawn_and_lines_that_fit_in_a_shot(kind: str):
    own = book(kind)
    for scene, fewest in (("day", 4), ("edge", 4), ("gift", 3)):
        letters = [text.split(":")[0] for text in own[scene]["text"]]
        assert letters == list("abcdef")[: len(letters)]
        assert len(letters) >= fewest
        for text in (*own[scene]["text"], *own[scene]["end"]):
            words, stances = read_section(re.sub(r"^[a-z]+: ", "", text))
            assert len(stances) == len(text.partition("|")[2].split()), text
            assert all(one.pose in get_args(Pose) and one.face in get_args(Expression) for one in stances), text
            assert set(re.findall(r"\{(\w+)[.}]", words)) <= {"P", "x", "l", "here"}, text
        ends = [found[1] if (found := re.match(r"([a-z]+): ", end)) else "abcdef" for end in own[scene]["end"]]
        assert all(sum(letter in end for end in ends) >= 2 for letter in letters), scene
    assert all(len(line.split()) <= MOST_WORDS for act in own["lines"].values() for line in act)


@pytest.mark.parametrize("kit", KITS)
def test_hardly_five_words_of_a_kit_stand_in_the_scenes_of_a_limit(kit: str):
    told = [re.sub(r"^[a-z]+: ", "", text.partition(" | ")[0]) for kind in KINDS for text in texts(book(kind))]
    words = [re.findall(r"\{[^}]*\}|[\w'-]+", text.lower()) for text in told]
    found = {" ".join(row[at : at + 5]) for row in words for at in range(len(row) - 4)}
    assert len(found) > 6_000
    assert len(found & runs(kit)) < 0.006 * len(found), sorted(found & runs(kit))  # type: ignore[arg-type]


@pytest.mark.parametrize("sentence", [BLIND, "A broke heiress inherits a lighthouse"])
def test_it_is_in_every_episode_and_pays_in_the_sixth(sentence: str):
    show = story(sentence, 1)
    known = {move.id for move in MOVES}
    told = [[step.move.functions[0] for step in plan.plan.steps if step.move.id in known] for plan in season_plan(show)]
    assert told == [["limit", "edge"], ["limit"], ["limit"], ["edge"], ["edge"], ["gift"]]
    boards = storyboards(show)
    assert [problem for board in boards for problem in critic.board(board, show)] == []
    kit = limited(tables(show.kit.id), show)
    titles = {title.replace("{P}", show.hero.given) for title in kit.events["limit_gift"]["title"]}
    assert any(beat.title in titles for beat in boards[5].beats)


@pytest.mark.parametrize("kind", ["sight", "hearing", "body"])
@pytest.mark.parametrize("kit", KITS)
def test_a_kit_has_events_in_which_nobody_blind_reads_nobody_deaf_listens_and_no_wheelchair_walks(kit: str, kind: str):
    events = senses.without(tables(kit).events, kind, book(kind)["instead"])  # type: ignore[arg-type]
    told = [
        text
        for row in events.values()
        for field in ("text", "mid", "end", "after", "goal", "against", "turn")
        for text in row.get(field, ())
    ]
    assert [text for text in told if any(senses._of_hero(str(text), kind))] == []


@pytest.mark.parametrize(
    ("kind", "text", "told"),
    [
        (
            "body",
            "{P} walks into {here} and stands by {x}, who climbs.",
            "{P} goes into {here} and stops by {x}, who climbs.",
        ),
        ("body", "{P} stands {o.short} on the sill and runs a thumb along it.", ""),
        ("sight", "{P} turns round it with one eye.", "{P} turns round it and listens."),
        ("sight", "{P} wants to see where {x} goes.", "{P} wants to know where {x} goes."),
    ],
)
def test_what_a_hero_cannot_do_is_written_as_what_they_do(kind: str, text: str, told: str):
    assert senses._replaced(text, kind, book(kind)["instead"]) == (told or text)


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("A detective in a wheelchair hunts a forger in Prague", "body"),
        ("A limping detective hunts a forger in Prague", ""),
        (BLIND, "sight"),
    ],
)
def test_only_who_cannot_at_all_is_told_otherwise(sentence: str, kind: str):
    assert senses.lacking(story(sentence, 1)) == kind


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("sight", "{x} shows {P} what there is to see: {y}, alone."),
        ("sight", "{z} turns {P} round by the elbow to see: a sign."),
        ("sight", "{P} holds the page against the lamp until the light comes through it."),
        ("body", "{P} has a foot on the step of the bus in {here}."),
        ("body", "{P} has the stairs to sit on, and a blanket."),
    ],
)
def test_what_takes_eyes_or_legs_is_of_the_hero_who_has_none(kind: str, text: str):
    assert list(senses._of_hero(text, kind))
    others = text.replace("{P}", "{q}").replace("{x}", "{P}").replace("{q}", "{x}").replace("{z}", "{P}")
    assert not list(senses._of_hero(others, kind))


def test_the_critic_says_where_somebody_blind_reads_or_looks():
    show = story(BLIND, 1)
    name, other = show.hero.given, show.people[1].given
    board = storyboards(show)[0]
    beat = board.beats[3].model_copy(update={"description": f"{name} sits down, and reads it. {other} looks on."})
    changed = board.model_copy(update={"beats": (*board.beats[:3], beat, *board.beats[4:])})
    assert [problem for problem in critic.board(changed, show) if "without sight" in problem] == [
        f"{beat.id}: '{name} reads', which a hero without sight does not do"
    ]
    sighted = story("A detective who is losing her sight hunts a forger in Prague", 1)
    assert not whole(sighted.brief), "she still reads"


def test_whoever_has_sworn_silence_speaks_in_writing():
    show = story(SILENT, 1)
    lines = [line for beat in storyboards(show)[0].beats for line in beat.dialogue or ()]
    said = {line.how for line in lines if line.character == show.hero.id}
    assert said == {"in writing"}


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("A piano tuner falls in love with the owner of the one piano he cannot tune", ""),
        ("A sailor finds out that he cannot swim", "any"),
    ],
)
def test_what_somebody_cannot_do_with_one_thing_is_no_limit(sentence: str, kind: str):
    assert limit_of(read(sentence)) == kind
