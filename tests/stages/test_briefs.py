"""What a writer is told: every stage has its brief, filled from its inputs alone; nobody's text is read as a page."""

import json
import re

import pytest

from production_flow.embedded.writer import compose
from production_flow.providers.writing.forms import FORMS
from production_flow.stages.pipeline import BY_NAME
from production_flow.stages.shared import briefs

WRITTEN = [stage.name for stage in BY_NAME.values() if stage.port == "text"]
SENTENCE = 'A {house} diver says "{cast}" & leaves\nOban {'


def asked(small, stage):
    """The inputs of a stage's first node, and what it asks for."""
    own = BY_NAME[stage]
    node = next(iter(own.nodes(small.view)))
    inputs = own.inputs(node, small.view)
    return inputs, own.request(node, inputs, 5)


@pytest.mark.parametrize("stage", WRITTEN)
def test_every_text_stage_has_a_brief_and_a_form(small, stage):
    inputs, request = asked(small, stage)
    assert request.document in FORMS
    assert json.dumps(small.view.prompt) in request.prompt
    assert briefs.page("house") in request.prompt
    assert request.material == dict(inputs)
    assert "It is bad if" in request.prompt
    assert len(request.prompt) < 9000


@pytest.mark.parametrize("stage", WRITTEN)
def test_a_brief_says_what_the_stage_is_given(small, stage):
    inputs, request = asked(small, stage)
    prompt = request.prompt
    if "blueprint" in inputs:
        assert '"Who closed the valve?"' in prompt
        assert "Rust #c4472f" in prompt
    if "cast" in inputs and stage != "character":
        assert "`sid`: Sid Tarrow, diver" in prompt
    told = {
        "character": ["**Maeve Tolland, diver**", '- "Patient."'],
        "location": ["**Pier Nine**"],
        "prop": ["**a brass valve**"],
        "season": ['`tag`, 1 beats, 8 seconds: "Sting"'],
        "storyboard": [
            "**episode 1, Nine Steps**",
            "`pier`: Pier Nine",
            "`valve`: a brass valve",
            'A plot: "The valve."',
        ],
    }
    for words in told.get(stage, ()):
        assert words in prompt


@pytest.mark.parametrize("stage", WRITTEN)
def test_the_sentence_is_quoted_and_never_a_page(small, stage):
    inputs, _ = asked(small, stage)
    filled = briefs.brief(stage, {**inputs, "prompt": SENTENCE})
    assert json.dumps(" ".join(SENTENCE.split())) in filled
    assert filled.count(briefs.page("house")) == 1


def test_every_field_of_every_page_is_filled(small):
    for stage in WRITTEN:
        fields = set(re.findall(r"\{([a-z]+)\}", briefs.page(stage)))
        assert {"sentence", "house"} <= fields
        _, request = asked(small, stage)
        left = re.sub(re.escape(json.dumps(small.view.prompt)), "", request.prompt)
        assert not re.search(r"\{[a-z]+\}", left), stage


def test_a_field_that_nobody_fills_is_a_mistake(monkeypatch):
    monkeypatch.setattr(briefs, "page", lambda _name: "{nonsense}")
    with pytest.raises(KeyError):
        briefs.brief("cast", {})


def test_the_built_in_writer_does_not_read_it(small):
    for stage in WRITTEN:
        _, request = asked(small, stage)
        if stage in {"blueprint", "cast", "format"}:
            with_brief, _ = compose(request)
            without, _ = compose(request.model_copy(update={"prompt": ""}))
            assert with_brief == without


def test_what_the_cast_says_of_somebody_moves_their_document_and_nobody_elses(small):
    stage = BY_NAME["character"]
    before = {node: small.recipe(node).key for node in stage.nodes(small.view)}
    cast = small.view.document("cast:show", BY_NAME["cast"].kind)
    first = cast.characters[0].model_copy(update={"summary": "Dives no more."})
    changed = cast.model_copy(update={"characters": (first, *cast.characters[1:])})
    small.put("cast:show", json.dumps(changed.write()).encode(), "application/json")
    after = {node: small.recipe(node).key for node in stage.nodes(small.view)}
    assert [node for node in before if before[node] != after[node]] == ["character:maeve"]
