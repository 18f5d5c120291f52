"""The author of the vendor street: from a brief alone, for any cast, a form that fits and keeps the rules."""

import json

import pytest
from jsonschema import Draft202012Validator

from production_flow.errors import BadInput
from production_flow.providers.fakecity.street import author
from production_flow.providers.writing.forms import FORMS
from production_flow.providers.writing.rules import broken
from production_flow.providers.writing.schema import schema_of
from production_flow.stages.shared.briefs import brief

SENTENCES = [
    "A retired diver must clear her brother's name before the inquest closes in Oban",
    "A warm Pixar-style comedy about a bakery run by ghosts",
]


def body_of(document, material):
    """A request as a client sends it, with the schema where each of them puts it somewhere else."""
    inputs = {"said of them": {}, **material}
    schema = {name: value for name, value in schema_of(FORMS[document], material).items() if name != "title"}
    words = {"role": "user", "content": [{"type": "input_text", "text": brief(document, inputs)}]}
    return {"model": "any", "input": [words], "text": {"format": {"type": "json_schema", "schema": schema}}}


def answered(document, material):
    """The document that the author's answer makes; the answer fits the schema and keeps the rules."""
    answer = json.loads(author.written(body_of(document, material)))
    faults = Draft202012Validator(schema_of(FORMS[document], material)).iter_errors(answer)
    assert [f"{list(fault.path)}: {fault.message[:200]}" for fault in faults] == []
    made = FORMS[document].model_validate(answer).document(material)
    assert broken(made, material) == []
    assert json.loads(author.written(body_of(document, material))) == answer
    return made.model_dump(mode="json")


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_whole_show_is_written_from_what_it_wrote_before(sentence):
    told = {"prompt": sentence, "seed": 5}
    told["blueprint"] = answered("blueprint", told)
    told["cast"] = answered("cast", told)
    told["inventory"] = answered("inventory", told)
    told["format"] = answered("format", told)
    for document, rows in (("character", told["cast"]["characters"]), ("location", told["inventory"]["locations"]),
                           ("prop", told["inventory"]["props"])):  # fmt: skip
        for row in rows:
            assert answered(document, {**told, "id": row["id"]})["name"] == row["name"]
    season = answered("season", told)
    board = answered("storyboard", {**told, "episode": "s01e01", "season": season})
    assert board["title"] == season["episodes"][0]["title"]
    assert {beat["location_id"] for beat in board["beats"]} <= {row["id"] for row in told["inventory"]["locations"]}


@pytest.mark.parametrize("document", ["character", "location", "prop"])
def test_somebody_whom_it_did_not_invent_is_described_too(document, show):
    assert answered(document, show.material(document))["id"]


def test_where_it_finds_no_plot_it_says_so(show):
    with pytest.raises(BadInput, match="these people"):
        author.written(body_of("storyboard", show.material("storyboard")))


def test_a_brief_is_read_as_a_model_reads_it(show):
    material = show.material("storyboard")
    read = author.read(body_of("storyboard", material))
    assert (read.document, read.sentence, read.subject) == ("storyboard", show.PROMPT, "s01e01")
    assert list(read.listed["characters"]) == [seed["id"] for seed in show.SEEDS]
    assert read.listed["locations"] == {show.PIER: "Pier Nine", show.SHOP: "The Chandlery"}
    about = author.read(body_of("character", show.material("character")))
    assert about.subject.startswith("Maeve Tolland")


def test_what_is_no_document_is_refused():
    with pytest.raises(BadInput, match="No form"):
        author.written({"messages": [{"role": "user", "content": "Say hello."}]})
