"""What was wrong becomes stronger guidance: words, an exclusion, references to the fore; a draft says it cannot."""

from dataclasses import replace

import pytest
from tests.production.cities import Hears

from production_flow.errors import BadInput, Conflict, Missing
from production_flow.graph.take import Made, Pick, Take
from production_flow.production import planning
from production_flow.production.choosing import Target
from production_flow.production.guidance import REASONS
from production_flow.production.make import Run
from production_flow.production.retake import LONGEST_NOTE, MOST_AUTOMATIC, Change, unmoved
from production_flow.providers.prompting.profiles import words
from production_flow.providers.requests import VoiceRequest
from production_flow.stages.pipeline import BY_NAME
from production_flow.types import NodeId

KEYFRAME = NodeId("keyframe:s01e01.b02")
CUT = "c" * 64


def asked(show, node=KEYFRAME):
    stage = BY_NAME[node.partition(":")[0]]
    return stage.request(node, stage.inputs(node, show.view), 5)


def applied(show, *because, node=KEYFRAME, draft=False, **more):
    cuts = []

    def closer(digest, part):
        cuts.append((digest, part))
        return CUT

    made = Change(because=because, **more).applied(asked(show, node), closer, draft=draft)
    return made, cuts


def names(request):
    return [f"{one.role} {one.name}" + (" (closer)" if one.digest == CUT else "") for one in request.references]


def test_a_face_that_is_wrong_brings_a_closer_reference_a_sentence_and_an_exclusion(whole):
    made, cuts = applied(whole, "face", who=("maeve",))
    portrait = whole.view.take(NodeId("portrait:maeve")).digest
    assert cuts == [(portrait, "face")]
    assert names(made) == [
        "character maeve",
        "character maeve (closer)",
        "character sid",
        "location office",
    ]
    assert made.references[1].shows == "the face of Maeve Tolland, close"
    (sentence,) = made.guidance
    assert sentence.startswith("The face of Maeve Tolland is exactly")
    assert sentence in made.prompt
    assert made.negative.endswith("; another face")
    assert made.negative.startswith(asked(whole).negative)


def test_everybody_is_meant_where_nobody_is_named_and_names_do_as_well_as_ids(whole):
    made, cuts = applied(whole, "dress")
    assert len(cuts) == 2
    assert all(part == "dress" for _, part in cuts)
    assert any("Wears:" in sentence for sentence in made.guidance)
    _, cuts = applied(whole, "face", who=("Sid Tarrow",))
    assert cuts == [(whole.view.take(NodeId("portrait:sid")).digest, "face")]


def test_place_and_light_bring_the_plate_to_the_fore_and_say_what_it_must_be(whole):
    for reason, says in (
        ("place", "The place is exactly this one: The Office"),
        ("light", "The light is exactly this:"),
    ):
        made, cuts = applied(whole, reason)
        assert cuts == []
        assert names(made)[0] == "location office"
        assert says in made.prompt


def test_hands_and_style_say_what_must_be_and_style_shows_itself(whole):
    made, _ = applied(whole, "hands")
    assert "five fingers" in made.prompt
    assert names(made) == names(asked(whole))
    made, _ = applied(whole, "style")
    assert names(made)[0] == "style style"
    assert "unmistakably ink" in made.prompt
    assert "photographs or live action" in made.negative


def test_frames_stay_first(whole):
    made, _ = applied(whole, "style", node=NodeId("clip:s01e01.b02"))
    assert names(made)[:2] == ["first-frame keyframe", "style style"]
    made, _ = applied(whole, "face", node=NodeId("clip:s01e01.b02"))
    assert names(made)[0] == "first-frame keyframe"


def test_a_portrait_is_told_by_its_description(whole):
    made, cuts = applied(whole, "face", node=NodeId("portrait:maeve"))
    assert cuts == []
    assert "exactly as it is described" in made.prompt


def test_a_note_and_an_angle_go_along(whole):
    made, _ = applied(whole, "light", note="the lamp is green", angle="low")
    assert "Put right: the lamp is green." in made.guidance
    assert made.scene.camera.angle == "low"
    assert "low angle" in made.prompt
    assert "eye level" not in made.prompt


@pytest.mark.parametrize("reason", REASONS)
def test_what_must_not_be_seen_has_its_opposite_for_models_that_hear_no_exclusions(whole, reason):
    made, _ = applied(whole, reason)
    added = made.negative.removeprefix(asked(whole).negative).strip("; ")
    assert added in words().instead


def test_what_is_not_there_cannot_be_wrong(whole):
    with pytest.raises(BadInput, match="No face of nobody-here"):
        applied(whole, "face", who=("nobody-here",))
    with pytest.raises(BadInput, match="No dress of anybody"):
        applied(whole, "dress", node=NodeId("plate:pier"))
    with pytest.raises(BadInput, match="about the place"):
        applied(whole, "place", node=NodeId("prop-picture:valve"))
    with pytest.raises(BadInput, match="Only a picture or a clip"):
        Change(because=("face",)).applied(VoiceRequest(prompt="x", voice={}))


def test_every_change_is_another_take_key():
    variants = [
        Change().variant,
        Change(angle="low").variant,
        Change(because=("face",)).variant,
        Change(because=("face", "light")).variant,
        Change(because=("face",), who=("maeve",)).variant,
        Change(because=("face",), note="older").variant,
        Change(note="older").variant,
    ]
    assert len(set(variants)) == len(variants)
    assert variants[:2] == ["", "angle low"]


def test_the_draft_keeps_the_words_says_that_it_cannot_act_and_is_drawn_as_it_was(whole):
    made, cuts = applied(whole, "face", draft=True)
    before = asked(whole)
    assert cuts == []
    assert made.guidance
    assert (made.prompt, made.references, made.negative) == (before.prompt, before.references, before.negative)
    (notice,) = Change(because=("face",)).asides(draft=True)
    assert notice.code == "dropped"
    assert "drawn from the documents" in notice.message
    assert Change(angle="low").asides(draft=True) == Change(because=("face",)).asides(draft=False) == ()


@pytest.fixture
def desk(whole):
    whole.desk.view = whole.view
    return whole.desk


def test_what_cannot_be_made_again_is_refused_in_words(desk):
    with pytest.raises(Missing, match="no node"):
        desk.another(NodeId("keyframe:s09e09.b01"))
    with pytest.raises(BadInput, match="follows from"):
        desk.another(NodeId("cut:s01e01"))
    with pytest.raises(BadInput, match="The note has"):
        desk.another(KEYFRAME, Change(note="x" * (LONGEST_NOTE + 1)))
    desk.direct(lambda who: who.lock(KEYFRAME, locked=True))
    with pytest.raises(Conflict, match="locked"):
        desk.another(KEYFRAME)


def test_the_note_is_kept_on_one_line_and_the_number_goes_on(desk):
    retake = desk.another(KEYFRAME, Change(note=" too \n dark ", because=("light", "light")))
    assert (retake.number, retake.change.note, retake.change.because) == (2, "too dark", ("light",))


def test_a_plan_shows_the_guidance_and_makes_nothing(whole, desk):
    before = list(whole.view.takes(KEYFRAME))
    target = Target(nodes=(KEYFRAME,))
    retake = desk.another(KEYFRAME, Change(because=("hands",), note="she has three arms"))
    plan = planning.plan(desk.workspace, whole.view, target, {KEYFRAME: retake})
    (line,) = plan.lines
    assert line.node == KEYFRAME
    assert any("five fingers" in sentence for sentence in line.guidance)
    assert line.guidance[-1] == "Put right: she has three arms."
    assert any("drawn from the documents" in notice for notice in line.notices)
    whole.view.reload()
    assert whole.view.takes(KEYFRAME) == before


def test_a_draft_made_again_keeps_the_reason_and_the_old_take_and_two_automatic_tries_are_the_most(whole, desk):
    node, first = NodeId("poster:show"), whole.view.picks[NodeId("poster:show")]
    automatic = Change(because=("style",), note="too soft", automatic=True)
    take = _redone(desk, node, automatic)
    assert take.choice == {"because": ["style"], "note": "too soft", "automatic": True}
    assert take.request["guidance"][-1] == "Put right: too soft."
    assert any("drawn from the documents" in notice.message for notice in take.notices)
    takes = desk.view.takes(node)
    assert ([one.id for one in takes], len({one.key for one in takes})) == ([first.take, take.id], 2)

    second = desk.another(node, automatic)
    assert second.number == 3
    _stands(desk, replace(take, id=0, number=3, key="again"))
    with pytest.raises(Conflict, match=f"{MOST_AUTOMATIC} times by itself"):
        desk.another(node, automatic)
    assert desk.another(node, Change(because=("style",))).number == 4
    _stands(desk, replace(take, id=0, number=4, key="by a person", choice={"because": ["style"]}))
    assert desk.another(node, automatic).number == 5


def _stands(desk, take):
    desk.workspace.library.keep(desk.view.row.id, take, pick=Pick(take.node, 0))
    desk.view.reload()


def _redone(desk, node, change):
    """The take that a run makes of it; the package is left alone."""
    hears = Hears()
    run = Run(desk.workspace, desk.view, hears)
    outcome = run.go({node: desk.another(node, change)})
    assert (outcome.made, hears.failures) == (1, {})
    return desk.view.take(node)


def drawn(digest, **fingerprints):
    made = Made("main", digest, 1, "image/png")
    return Take(
        "portrait:sid", "key", "inputs", 1, "made", "artist", "model", "1", 0, (made,), fingerprints=fingerprints
    )


def test_a_draft_that_words_did_not_change_says_so():
    before = drawn("a" * 64, words="1", look="1")
    (said,) = unmoved(drawn("a" * 64, words="2", look="1"), before).notices
    assert said.message.startswith("Words were changed (words), and the draft is the same picture as before")
    assert unmoved(drawn("b" * 64, words="2", look="1"), before).notices == ()
    assert unmoved(drawn("a" * 64, words="1", look="2"), before).notices == ()
    assert unmoved(before, None).notices == ()
