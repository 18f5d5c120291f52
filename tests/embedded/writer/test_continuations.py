"""Every beat says what it wants, meets and turns into: of what happens in that beat, and once in a season."""

import random
import re
import tomllib
from collections import Counter
from dataclasses import replace
from importlib.resources import files
from itertools import pairwise

import pytest

from production_flow.embedded.writer.kits.tables import tables
from production_flow.embedded.writer.planner import Move, Slot, Step
from production_flow.embedded.writer.plots import season_plan
from production_flow.embedded.writer.spectacle.choice import formed
from production_flow.embedded.writer.story import story
from production_flow.embedded.writer.storyboard import storyboards
from production_flow.embedded.writer.storyboard.assemble import Fields
from production_flow.embedded.writer.storyboard.continuations import Continuations
from production_flow.embedded.writer.storyboard.drafts import Draft, Said, Stance
from production_flow.embedded.writer.storyboard.episode import EpisodeWriter
from production_flow.embedded.writer.undertakings.choice import undertaken
from production_flow.embedded.writer.voice import Memory, polish, sentences

PROMPTS = [
    "A noir detective show set in a city of robots",
    "Three hedgehogs run a night school for young animals, for children",
    "A widowed rancher takes in the outlaw who shot her husband",
    "The royal taster of a goblin court falls in love with the poisoner",
]
FOLDER = files("production_flow.embedded.writer.kits").joinpath("continuations")
TEXTS = {
    kind: tones
    for path in FOLDER.iterdir()
    if path.name.endswith(".toml")
    for kind, tones in tomllib.loads(path.read_text("utf-8")).items()
}
EVERY = [text for tones in TEXTS.values() for fields in tones.values() for texts in fields.values() for text in texts]
FIELDS = ("goal", "against", "turn")


@pytest.fixture(scope="module", params=PROMPTS)
def boards(request):
    return storyboards(story(request.param, 1))


def rows(boards):
    """Every goal, obstacle and turn of a season."""
    return [getattr(beat, name) for board in boards for beat in board.beats for name in FIELDS]


def test_every_beat_wants_meets_and_turns(boards):
    assert len(rows(boards)) > 300
    assert all(rows(boards))


def test_no_sentence_comes_twice_in_a_season(boards):
    counts = Counter(sentence for text in rows(boards) for sentence in sentences(text))
    assert not [sentence for sentence, count in counts.items() if count > 1]


def test_what_a_beat_says_is_a_sentence(boards):
    for text in rows(boards):
        assert re.fullmatch(r"['\"A-Z0-9ÄÖÜÉ].*[.?!…]['\"]?", text), text
        assert not re.search(r"[{}]|  |\.\.|\b(\w+) \1\b(?<!that that)(?<!had had)(?<!fed and fed)", text), text


def test_a_middle_beat_speaks_of_whoever_is_in_it(boards):
    """Most names of the goal of a scene's inner beats belong to people whom that beat holds."""
    told = held = 0
    for board in boards:
        names = {one for beat in board.beats for one in beat.characters}
        for before, beat in pairwise(board.beats):
            if before.scene_id == beat.scene_id:
                named = {one for one in names if re.search(rf"\b{one}\b", beat.goal.lower())}
                told += len(named)
                held += len(named & {*beat.characters, *before.characters})
    assert told > 20
    assert held >= 0.95 * told


def test_the_same_sentence_and_seed_give_the_same_beats():
    told = story(PROMPTS[0], 3)
    plan = next(iter(season_plan(told)))
    kit = formed(undertaken(tables(told.kit.id), told), told)
    first, second = (EpisodeWriter(told, kit, plan, Memory()).beats() for _ in range(2))
    assert first == second


def test_another_choice_of_continuations_moves_nothing_else():
    """Texts for beats have a chance of their own, so that words and pictures stay as they are."""
    told = story(PROMPTS[2], 3)
    plan = next(iter(season_plan(told)))
    kit = formed(undertaken(tables(told.kit.id), told), told)
    writers = [EpisodeWriter(told, kit, plan, Memory()) for _ in range(2)]
    writers[1].continuations = Continuations(told, writers[1].voice, random.Random(99))
    one, other = (writer.beats() for writer in writers)
    assert one != other
    bare = {"goal": "", "against": "", "turn": ""}
    assert [beat.model_copy(update=bare) for beat in one] == [beat.model_copy(update=bare) for beat in other]


def scene(acts, functions=("turn",), adds=""):
    move = Move.of(
        "m", {"fn": " ".join(functions), "pre": "core f", "eff": adds or "solved x", "acts": " | ".join(acts)}
    )
    return Step(move, {"x": "c1", "f": "A1", "o": "A9"}, Slot("act_one", "A", frozenset(functions), 6.0), (), ())


def draft(*lines, stances=(("P", "stand"), ("c1", "sit")), text="Ada waits. Bo waits."):
    said = [Said(who, to, act, "A line.") for who, to, act in lines]
    return Draft(0, 0, "A title", text, tuple(Stance(who, pose, "neutral") for who, pose in stances), said)


@pytest.fixture
def writer():
    """Continuations of a western with a hero called Ada, somebody called Bo, a fact and an object."""
    told = story(PROMPTS[2], 1)
    voice = EpisodeWriter(told, tables(told.kit.id), next(iter(season_plan(told))), Memory()).voice
    people = {
        "P": replace(voice.people["P"], given="Ada", name="Ada", gender="f"),
        "c1": replace(
            next(each for key, each in voice.people.items() if key != "P"), given="Bo", name="Bo", gender="n"
        ),
    }
    things = {**voice.things, "A1": {"np": "the sold well"}, "A9": {"short": "the deed"}}
    words = {**voice.words, "here": "the mill"}
    voice = replace(voice, people=people, things=things, words=words, seen={"P", "c1"})
    return Continuations(told, voice, random.Random(1))


def texts(kind, field):
    """What a class of beat may say, filled with Ada (S, P) and Bo (H, x)."""
    return {text for fields in TEXTS[kind].values() for text in fields.get(field, [])}


def of(kind, field, told, speaker, hearer):
    """Whether a sentence is a text of this class with these two in it."""
    for text in texts(kind, field):
        form = re.escape(text)
        for slots, name in (
            ("SP" if speaker == "Ada" else "Sx", speaker),
            ("Hx" if speaker == "Ada" else "HP", hearer),
        ):
            form = re.sub(rf"\\{{[{slots}]\\}}", name, form)
        form = re.sub(r"\\\{\w+(?:\\\.\w+)?\\\}", r"[\\w' ]+", form)
        if re.fullmatch(form, told):
            return True
    return False


@pytest.mark.parametrize(
    ("first", "kind"), [("accuse", "charge"), ("charm", "charm"), ("threaten", "threaten"), ("brief", "brief")]
)
def test_a_beat_turns_by_the_act_that_ends_it(writer, first, kind):
    step = scene([f"{first} P x f", "tease x P"])
    told = writer.fields(
        step, step.binding, [draft(("P", "c1", first)), draft(("c1", "P", "tease"))], Fields("g", "a", "t")
    )
    assert of(kind, "turn", told[0].turn, "Ada", "Bo"), told[0].turn
    assert (told[0].goal, told[0].against, told[1].turn) == ("g", "a", "t")


def test_whoever_owns_up_next_gives_way_first(writer):
    step = scene(["explain P x f", "confess x P f"], ("climax",))
    drafts = [draft(("P", "c1", "explain")), draft(("c1", "P", "confess")), draft()]
    told = writer.fields(step, step.binding, drafts, Fields("g", "a", "t"))
    assert of("breaking", "turn", told[0].turn, "Ada", "Bo"), told[0].turn
    assert of("confess", "goal", told[1].goal, "Bo", "Ada"), told[1].goal
    assert of("confess", "against", told[1].against, "Bo", "Ada"), told[1].against
    assert told[1].turn == "t"  # the scene turns where somebody owns up, and not in the silence after it
    assert of("confess", "turn", told[2].turn, "Bo", "Ada"), told[2].turn
    assert of("after", "goal", told[2].goal, "Ada", "Bo"), told[2].goal


@pytest.mark.parametrize(("acts", "kind"), [([], "near"), (["sever x P"], "silent")])
def test_a_silent_beat_belongs_to_whoever_is_named_first(writer, acts, kind):
    step = scene(acts)
    drafts = [draft(), draft(text="Bo puts the deed away. Ada lets it happen.")]
    told = writer.fields(step, step.binding, drafts, Fields("g", "a", "t"))
    assert of(kind, "goal", told[1].goal, "Bo", "Ada"), told[1].goal


def test_one_who_is_robbed_is_alone_with_it(writer):
    step = scene([], ("low",), "lost o")
    drafts = [draft(stances=(("P", "stand"),)), draft(stances=(("P", "sit"),))]
    told = writer.fields(step, step.binding, drafts, Fields("g", "a", "t"))
    assert of("robbed", "turn", told[0].turn, "Ada", "Bo"), told[0].turn
    assert of("robbed", "goal", told[1].goal, "Ada", "Bo"), told[1].goal


def test_a_class_that_is_used_up_gives_way_to_what_suits_any_beat(writer):
    step = scene(["accuse P x f"])
    drafts = [draft(("P", "c1", "accuse")), draft(("P", "c1", "accuse"))]
    told = [writer.fields(step, step.binding, drafts, Fields("", "", "")) for _ in range(30)]
    goals = [fields.goal for beats in told for fields in beats if fields.goal]
    assert len(goals) == len(set(goals)) > len(texts("charge", "goal")) // 2
    assert any(of("spoken", "goal", goal, "Ada", "Bo") for goal in goals)
    assert not told[-1][1].goal  # all is said: the field is dropped, and nothing is said again


def test_gentle_shows_and_dark_ones_draw_on_texts_of_their_own():
    gentle, dark = (
        {text for tones in TEXTS.values() for texts in tones.get(tone, {}).values() for text in texts}
        for tone in ("gentle", "dark")
    )
    assert min(len(gentle), len(dark)) > 80
    assert not gentle & dark


def test_classes_that_come_often_have_forty_texts():
    for kind, names in {
        "confess": FIELDS, "breaking": ("turn",), "brief": ("turn",), "after": ("goal", "against"),
        "ask": ("goal", "against"),
    }.items():  # fmt: skip
        for name in names:
            for tone in ("gentle", "dark"):
                found = TEXTS[kind]["any"][name] + TEXTS[kind][tone][name]
                assert len(found) >= 40, (kind, name, tone)


def test_every_text_is_there_once_and_names_somebody():
    assert [text for text, count in Counter(EVERY).items() if count > 1] == []
    for text in EVERY:
        slots = re.findall(r"\{(\w+)(?:\.\w+)?\}", text)
        assert set(slots) <= {"S", "H", "P", "x", "f", "o", "here"}, text
        assert polish(text) == text, text
        assert text.endswith((".", "!", "?")), text


@pytest.mark.parametrize("gender", ["f", "m", "n"])
def test_verbs_agree_with_everybody(gender):
    """A pronoun that a verb follows is a slot; of somebody who is `they` it is the name."""
    told = story(PROMPTS[2], 1)
    voice = EpisodeWriter(told, tables(told.kit.id), next(iter(season_plan(told))), Memory()).voice
    people = {
        key: replace(each, given=name, gender=gender)
        for (key, each), name in zip(list(voice.people.items())[:2], ("Ada", "Bo"), strict=True)
    }
    one, other = people
    voice = replace(voice, people=people, seen=set(people), words={**voice.words, "here": "the mill", "in_here": "in"})
    scope = {"S": one, "P": one, "H": other, "x": other, "f": "A1", "o": "A9"}
    for text in EVERY:
        filled = voice.fill(text, scope)
        assert not re.search(r"\b[Tt]hey (?:is|was|has|does|\w+[^s]s)\b", filled), filled
        assert "{" not in filled
