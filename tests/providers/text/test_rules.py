"""Rules beyond the form: each is broken once, and says so in a sentence that names the place."""

import copy

import pytest

from production_flow.documents import KINDS
from production_flow.embedded.writer import compose
from production_flow.providers.requests import TextRequest
from production_flow.providers.writing.forms import FORMS
from production_flow.providers.writing.rules import MOST, broken
from production_flow.providers.writing.rules.sentence import content


def spoilt(show, document, spoil, told=None):
    """What is said of a good answer that was spoilt."""
    form = show.good(document)
    changed = spoil(form)
    material = {**show.material(document), **(told or {})}
    return broken(FORMS[document].model_validate(changed or form).document(material), material)


@pytest.mark.parametrize("document", FORMS)
def test_a_good_answer_breaks_none(show, document):
    assert spoilt(show, document, lambda _form: None) == []


def put(*path, value):
    def spoil(form):
        place = form
        for step in path[:-1]:
            place = place[step]
        place[path[-1]] = copy.deepcopy(value)

    return spoil


def of(value, *path):
    for step in path:
        value = value[step]
    return value


CASES = [
    ("blueprint", put("premise", value="  "), "premise is empty."),
    ("blueprint", put("style", "line", value=""), "style.line is empty."),
    ("blueprint", put("rules", value=["One."]), "There are 1 rules; there must be 3 to 10."),
    ("blueprint", put("rules", value=["No lie.", "no lie", "Water."]), "rules: 'No lie.' stands there 2 times"),
    ("blueprint", put("tagline", value="{tagline}"), "tagline is unfinished: it holds '{'"),
    ("blueprint", put("world", value=["Fog.", " ", "Rain."]), "world paragraph 2 is empty."),
    (
        "blueprint",
        put("style", "palette", "accent", value={"name": "ink again", "hex": "#10151C"}),
        "palette: '#10151c' stands there 2 times",
    ),
    ("cast", lambda form: {"characters": form["characters"][:3]}, "There are 3 characters; there must be 4 to 8."),
    ("cast", put("characters", 1, "name", value="Maeve Other"), "first names: 'Maeve' stands there 2 times"),
    ("character", put("showcase_scenes", value=[]), "There are 0 showcase_scenes; there must be 3."),
    ("character", put("need", value="Her brother's name taken off the file"), "want and need are the same"),
    ("character", put("relations", 0, "to", value="nobody"), "relations: nobody is called 'nobody'"),
    ("character", put("secret", value=""), "secret is empty."),
    ("character", put("look", "wardrobe", 0, "slot", value="shoes"), "'coat' is not worn as 'shoes'"),
    ("character", put("look", "wardrobe", 0, "slot", value="top"), "two pieces in one slot: 'top'"),
    (
        "character",
        put("summary", value="Maeve Nolan was the best diver on the coast."),
        "Maeve Tolland, not Maeve Nolan",
    ),
    ("character", put("showcase_scenes", 0, "line", value="one two three " * 5), "is longer than ten words"),
    ("character", put("showcase_scenes", 1, "moments", value=["One"]), "There are 1 moments of 'Nine Breaths 2'"),
    ("inventory", put("props", value=[]), "There are 0 props"),
    ("inventory", put("locations", 0, "summary", value=""), "the summary of locations 1 is empty."),
    ("inventory", put("props", 1, "name", value="The brass valve!"), "props: "),
    ("location", put("details", value=["lamp"]), "There are 1 details; there must be 3 to 10."),
    ("location", put("light", "dusk", value="Flat, no shadows"), "light: 'Flat, no shadows' stands there 2 times"),
    ("prop", put("colour", value="brass"), "colour is 'brass'; it must be like #c98f6b."),
    ("prop", put("kind", value="an old brass wheel"), "it must be one plain noun."),
    ("format", put("act_two", "beats", value=20), "There are 36 beats in all; there must be 18 to 24."),
    ("format", put("act_two", "seconds", value=300), "Act two: 4 beats in 300 seconds; a beat lasts 4 to 12."),
    ("format", put("act_two", "seconds", value=300), "The parts last 444 seconds together; it must be 180 to 300."),
    ("format", put("tag", "beats", value=0), "Tag has no beat."),
    ("season", lambda form: {**form, "episodes": form["episodes"][:5]}, "There are 5 episodes; there must be 6."),
    (
        "season",
        lambda form: {
            **form,
            "episodes": [{**one, "logline": one["title"], "a_plot": one["milestone"]} for one in form["episodes"]],
        },
        "Episode 3: neither logline nor A plot names anybody of the cast.",
    ),
    (
        "season",
        put("episodes", 2, "b_plot", value="Sid hides one days of leave from himself."),
        "b_plot of two episodes",
    ),
    ("season", put("arc", value=""), "arc is empty."),
]


@pytest.mark.parametrize(("document", "spoil", "said"), CASES)
def test_what_is_broken_is_said(show, document, spoil, said):
    found = spoilt(show, document, spoil)
    assert any(said in sentence for sentence in found), found


def beats(form):
    return [beat for scene in form["scenes"] for beat in scene["beats"]]


def on_beat(number, change):
    def spoil(form):
        change(beats(form)[number - 1])

    return spoil


def say(*lines):
    """Lines in a beat's second shot, as (character, line)."""

    def change(beat):
        beat["shots"][1]["lines"] = [{"character": who, "line": line, "how": ""} for who, line in lines]

    return change


LONG = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
BOARD = [
    (lambda form: {"scenes": form["scenes"][:4]}, "There are 14 beats; there must be 18 to 24."),
    (lambda form: {"scenes": form["scenes"][:4]}, "The beats last 140 seconds together; it must be 180 to 300."),
    (lambda form: {"scenes": form["scenes"][:4]}, "No beat belongs to act_four, tag."),
    (lambda form: {"scenes": form["scenes"][::-1]}, "The acts are not in order"),
    (lambda form: [scene.update(thread="A") for scene in form["scenes"]] and None, "Both plots must be there"),
    (on_beat(4, lambda beat: beat.update(shots=[])), "Beat 4: There are 0 shots; there must be 1 to 4."),
    (on_beat(4, lambda beat: beat.update(shots=beat["shots"][1:2])), "Beat 4: its 1 shots last 3.0 seconds together"),
    (on_beat(4, lambda beat: beat.update(shots=beat["shots"] * 2)), "Beat 4: There are 6 shots; there must be 1 to 4."),
    (
        lambda form: [beat.update(turn="") for beat in form["scenes"][1]["beats"]] and None,
        "it needs a turn: what is so",
    ),
    (on_beat(4, say(("maeve-tolland", LONG))), "is too long for a shot; at most 14 words."),
    (
        on_beat(4, say(*(("maeve-tolland", f"{LONG[:40]} {word}") for word in ("a", "b", "c")))),
        "seconds to say; 10.5 are possible",
    ),
    (
        on_beat(4, say(("maeve-tolland", "Not here."), ("nora-pell", "Where?"))),
        "Beat 4: maeve-tolland and nora-pell speak in one shot; give each a shot of their own.",
    ),
    (on_beat(4, say(("sid-tarrow", "No."))), "Beat 4: sid-tarrow speaks in shot b and is not among its figures."),
    (on_beat(4, say(("narrator", "It rained."))), "Beat 4: there is no speaker 'narrator'"),
    (
        on_beat(4, lambda beat: beat["shots"][0]["figures"][0].update(character="ghost")),
        "there is no character 'ghost'",
    ),
    (on_beat(4, lambda beat: beat["shots"][0].update(props=["sword"])), "Beat 4: there is no prop 'sword'"),
    (
        lambda form: form["scenes"][2].update(location="moon"),
        "there is no location 'moon'; there are pier-nine, chandlery.",
    ),
    (on_beat(4, lambda beat: beat.update(because=[9])), "Beat 4: it cannot be caused by beat 9, which is not earlier."),
    (on_beat(4, lambda beat: beat.update(title="The Gull")), "titles: 'The Gull' stands there 2 times"),
    (on_beat(4, say(("maeve-tolland", "Somebody oiled the gull this week!"))), "dialogue: "),
]


@pytest.mark.parametrize(("spoil", "said"), BOARD)
def test_what_is_wrong_with_a_storyboard_is_said_with_its_beat(show, spoil, said):
    found = spoilt(show, "storyboard", spoil)
    assert any(said in sentence for sentence in found), found


def test_a_narrator_may_speak_unseen_where_the_show_has_one(show):
    world = {**show.material("storyboard")["blueprint"], "narrator": True}
    told = {"blueprint": world}
    assert spoilt(show, "storyboard", on_beat(4, say(("narrator", "It rained."))), told) == []


def test_a_show_that_is_wanted_shorter_may_have_twelve_beats(show):
    form = {**show.material("storyboard")["format"], "target_seconds": 120.0}

    def shorter(board):
        for scene in board["scenes"]:
            scene["beats"] = [{**beat, "because": []} for beat in scene["beats"][:2]]

    assert any("There are 12 beats" in said for said in spoilt(show, "storyboard", shorter))
    assert spoilt(show, "storyboard", shorter, {"format": form}) == []


def test_a_place_or_a_first_name_of_somebody_else_is_no_other_surname(show):
    summary = "Maeve Sid and Nora wait. Maeve and her brother dive. Maeve Tolland's watch is slow."
    assert spoilt(show, "character", put("summary", value=summary)) == []


@pytest.mark.parametrize(
    ("prompt", "words"),
    [
        ("A noir detective show set in a city of robots", ["noir", "detective", "city", "robots"]),
        (
            "A cozy mystery about a retired chef who solves crimes in a small Italian village, Pixar-style animation",
            ["cozy", "mystery", "retired", "chef", "solves", "crimes", "italian", "village", "pixar"],
        ),
        ("Two sisters keep a failing café in Kraków open", ["sisters", "failing", "cafe", "krakow", "open"]),
    ],
)
def test_content_words_of_a_sentence(prompt, words):
    assert content(prompt) == words


def test_what_the_sentence_says_is_in_the_show_or_named_as_unused(show):
    told = {"prompt": f"{show.PROMPT}, with a submarine"}
    found = spoilt(show, "blueprint", lambda _form: None, told)
    assert found == ["The sentence says 'submarine' and nothing in the show does: use it, or name it among the unused."]
    assert spoilt(show, "blueprint", put("reading", "unused", value=["a submarine"]), told) == []
    assert spoilt(show, "blueprint", put("tagline", value="Submarines do not forgive."), told) == []


def test_what_only_the_reading_repeats_is_not_in_the_show(show):
    told = {"prompt": "A submarine"}
    facts = [{"kind": "object", "text": "a submarine", "said": True, "used_in": []}]
    assert spoilt(show, "blueprint", put("reading", "facts", value=facts), told)


def test_a_sentence_in_another_language_is_not_compared_word_by_word(show):
    told = {"prompt": "Eine Taucherin sucht ein Unterseeboot"}
    assert spoilt(show, "blueprint", lambda _form: None, told)
    assert spoilt(show, "blueprint", put("reading", "language", value="de-DE"), told) == []


def test_no_more_is_said_than_is_read(show):
    def spoil(form):
        for beat in beats(form):
            beat.update(turn="", because=[99], title="Same")

    assert len(spoilt(show, "storyboard", spoil)) == MOST


def test_the_built_in_writer_keeps_the_rules_of_a_show():
    told = {"prompt": "A noir detective show set in a city of robots", "seed": 7}
    for document in ("blueprint", "cast", "format"):
        written, _ = compose(TextRequest(document=document, material=told))
        assert broken(KINDS[document].read(written.write()), told) == [], document
